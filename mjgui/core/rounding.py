"""Outlines rounded to whole pixels, many at a time, and mended where rounding made them cross.

GEOS rounds a polygon and mends it in one go, at twenty times the cost of looking whether it is
valid. Of a ragged outline rounding makes two edges cross here and there, nearly always the two on
both sides of a short one, as in a spike that is narrower than a pixel. There the outline is cut in
two where they meet, and only what is invalid even then is left to GEOS.

Whole numbers below 2**14, so that products of differences stay exact in 32 bits.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely

from mjgui.core.model import Vertices
from mjgui.core.rows import Booleans, Geometries, polygons_from
from mjgui.core.shapes import are_slivers

WholeRing = npt.NDArray[np.int32]
"""A ring of whole numbers, shape (n, 2), not closed."""

_Numbers = npt.NDArray[np.int32]
_Places = npt.NDArray[np.intp]

_GAPS = (2, 3, 4)
"""So many edges on from an edge those are looked for that cross it."""
_FEW = 2 * max(_GAPS) + 2
"""Of rings of fewer vertices the ways round from one edge to the other are the same."""
_THIN = 0.75
"""What the rounding turned inside out is at most so wide on average; it goes."""
_FARTHEST = max(_GAPS) + 1
_ROUND = 2 * np.pi
_MOST_TURN = 3.0
"""An edge that takes up more of a round than this (radians) may lead through the middle."""
_CERTAIN = 1e-9
"""So far apart directions must be (radians) to be beyond doubt."""
_TRIES = 3
"""So many times rings are cut apart: where one crossing is mended, another one may be left."""
_PORTION = 16_000
"""So many vertices are worked on at a time: their planes stay in the processor's cache."""


def rounded(
    rings: Sequence[Vertices], factors: tuple[float, float]
) -> list[list[WholeRing] | None]:
    """Return outlines as they are sent: rounded, and clockwise from the top-left-most point.

    No vertex lies on a straight line, and every ring is valid. No place of an outline moves by more
    than a pixel.

    Args:
        rings: outlines of valid polygons, each of shape (n, 2), not closed.
        factors: what x and y are multiplied by.

    Returns:
        For each outline what is left of it in whole pixels, perhaps nothing, perhaps several rings;
        None where GEOS has to mend it.
    """
    found: list[list[WholeRing] | None] = []
    start = 0
    while start < len(rings):
        end, taken = start + 1, len(rings[start])
        while end < len(rings) and taken + len(rings[end]) <= _PORTION:
            taken += len(rings[end])
            end += 1
        found += _rounded(rings[start:end], factors)
        start = end
    return found


@dataclass(frozen=True)
class _Crowd:
    """Rings behind each other; none of them is empty.

    Attributes:
        x: of all vertices.
        y: likewise.
        starts: the index of the first vertex of each ring.
        counts: how many vertices each ring has.
        names: whose each ring is.
    """

    x: _Numbers
    y: _Numbers
    starts: _Places
    counts: _Places
    names: _Places

    @classmethod
    def of(cls, x: _Numbers, y: _Numbers, counts: _Places, names: _Places) -> _Crowd:
        """Rings of these vertices and counts, without those that have none."""
        is_some = counts > 0
        if not is_some.all():
            counts, names = counts[is_some], names[is_some]
        return cls(x, y, np.cumsum(counts) - counts, counts, names)

    def only(self, is_kept: Booleans) -> _Crowd:
        """Some of the rings."""
        if is_kept.all():
            return self
        kept = np.repeat(is_kept, self.counts)
        return _Crowd.of(self.x[kept], self.y[kept], self.counts[is_kept], self.names[is_kept])

    def after(self, numbers: _Numbers) -> _Numbers:
        """What belongs to the next vertex of each ring."""
        result = np.empty_like(numbers)
        result[:-1] = numbers[1:]
        result[self.starts + self.counts - 1] = numbers[self.starts]
        return result

    def before(self, numbers: _Numbers) -> _Numbers:
        """What belongs to the vertex before of each ring."""
        result = np.empty_like(numbers)
        result[1:] = numbers[:-1]
        result[self.starts] = numbers[self.starts + self.counts - 1]
        return result

    def holding(self, places: _Places) -> Booleans:
        """Which rings some vertices belong to."""
        result = np.zeros(len(self.counts), dtype=np.bool_)
        result[self.owners(places)] = True
        return result

    def owners(self, places: _Places) -> _Places:
        """Which ring each of some vertices belongs to."""
        return np.searchsorted(self.starts + self.counts, places, side="right")

    def ring(self, index: int) -> WholeRing:
        """One of the rings."""
        own = slice(self.starts[index], self.starts[index] + self.counts[index])
        return np.stack((self.x[own], self.y[own]), axis=1)


def _rounded(
    rings: Sequence[Vertices], factors: tuple[float, float]
) -> list[list[WholeRing] | None]:
    points = np.concatenate(rings).T * np.reshape(factors, (2, 1))
    x, y = np.rint(points, out=points).astype(np.int32)
    counts = np.array([len(ring) for ring in rings])
    crowd = _cleaned(_Crowd.of(x, y, counts, np.arange(len(rings))))
    found: list[list[WholeRing] | None] = [[] for _ in rings]
    if not len(crowd.counts):
        return found
    is_round = _are_seen_from_within(crowd)
    _put(crowd.only(is_round), found)
    crowd = crowd.only(~is_round)
    doubtful: list[_Crowd] = []
    for _ in range(_TRIES):
        if not len(crowd.counts):
            break
        first, gaps = _crossings(crowd)
        calm = crowd.only(~crowd.holding(first))
        is_simple = _run_round(calm)
        _put(calm.only(is_simple), found)
        doubtful.append(calm.only(~is_simple))
        crowd = _cleaned(_parted(crowd, first, gaps))
    for some in (*doubtful, crowd):
        polygons = _polygons(some)
        is_valid = shapely.is_valid(polygons)
        _put(some.only(is_valid & ~are_slivers(polygons)), found)
        for name in some.names[~is_valid].tolist():
            found[name] = None
    return found


def _cleaned(crowd: _Crowd) -> _Crowd:
    """Leave out vertices that repeat the one before or lie on a straight line, and spikes."""
    while len(crowd.x):
        dx, dy = crowd.after(crowd.x) - crowd.x, crowd.after(crowd.y) - crowd.y
        is_kept = (dx != 0) | (dy != 0)
        if is_kept.all():
            # Also a spike without any width: where it turns back, it is straight.
            is_kept = crowd.before(dx) * dy != crowd.before(dy) * dx
            if is_kept.all():
                break
        counts = np.add.reduceat(is_kept, crowd.starts, dtype=np.intp)
        crowd = _Crowd.of(crowd.x[is_kept], crowd.y[is_kept], counts, crowd.names)
    return crowd


def _are_seen_from_within(crowd: _Crowd) -> Booleans:
    """Of which rings all is seen from the middle of their vertices, as in `shapes`; exactly."""
    starts, counts = crowd.starts, crowd.counts

    def around_middle(numbers: _Numbers) -> _Numbers:
        middles = np.rint(np.add.reduceat(numbers, starts, dtype=np.int64) / counts)
        return numbers - np.repeat(middles.astype(np.int32), counts)

    x, y = around_middle(crowd.x), around_middle(crowd.y)
    next_y = crowd.after(y)
    turns = x * next_y - crowd.after(x) * y
    low, high = np.minimum.reduceat(turns, starts), np.maximum.reduceat(turns, starts)
    rounds = np.add.reduceat((y < 0) & (next_y >= 0), starts, dtype=np.intp)
    return ((low > 0) | (high < 0)) & (rounds == 1)


def _polygons(crowd: _Crowd) -> Geometries:
    if not len(crowd.counts):
        return np.empty(0, dtype=object)
    points = np.stack((crowd.x, crowd.y), axis=1).astype(np.float64)
    owner = np.repeat(np.arange(len(crowd.counts)), crowd.counts)
    return polygons_from(shapely.linearrings(points, indices=owner))


def _put(crowd: _Crowd, found: list[list[WholeRing] | None]) -> None:
    """Put rings, as they are sent, where they belong."""
    if not len(crowd.counts):
        return
    # What reading order meets first: the topmost, and of several the leftmost.
    order = crowd.y * (1 << 14) + crowd.x
    firsts = np.minimum.reduceat(order, crowd.starts)
    places = np.flatnonzero(order == np.repeat(firsts, crowd.counts))
    is_left = np.add.reduceat(_turns(crowd), crowd.starts, dtype=np.int64) < 0
    # A valid ring meets its first place once.
    for index, place in enumerate(places.tolist()):
        ring, at = crowd.ring(index), place - int(crowd.starts[index])
        ring = np.concatenate((ring[at:], ring[:at]))
        if is_left[index]:
            ring[1:] = ring[:0:-1].copy()
        own = found[int(crowd.names[index])]
        if own is not None:
            own.append(ring)


def _turns(crowd: _Crowd) -> _Numbers:
    """What adds up to twice the area of each ring: positive where it is clockwise on screen."""
    return crowd.x * crowd.after(crowd.y) - crowd.after(crowd.x) * crowd.y


# -- where edges cross -----------------------------------------------------------------------------


def _parted(crowd: _Crowd, first: _Places, gaps: _Places) -> _Crowd:
    """Part the rings in which edges meet.

    Args:
        crowd: some rings.
        first: edges that meet others, by their first vertices.
        gaps: how many edges on those are.

    Returns:
        What these rings become; others are left out.
    """
    kept: list[WholeRing] = []
    names: list[int] = []
    owner = crowd.owners(first)
    for index in np.unique(owner).tolist():
        own = owner == index
        edges = (first[own] - crowd.starts[index]).tolist()
        parts = _cut_apart(crowd.ring(index), list(zip(edges, gaps[own].tolist(), strict=True)))
        kept += parts
        names += [int(crowd.names[index])] * len(parts)
    if not kept:
        return crowd.only(np.zeros(len(crowd.counts), dtype=np.bool_))
    x, y = np.concatenate(kept).T.copy()
    counts = np.array([len(ring) for ring in kept], dtype=np.intp)
    return _Crowd.of(x, y, counts, np.array(names, dtype=np.intp))


def _run_round(crowd: _Crowd) -> Booleans:
    """Which rings in which no near edges meet run round their middle, and so meet nowhere.

    An outline that is ragged runs back a little again and again, but never farther than a few
    edges. Those that come later lie all in other directions.
    """
    result = crowd.counts >= _FEW
    for index in np.flatnonzero(result).tolist():
        result[index] = _runs_round(crowd.ring(index))
    return result


def _runs_round(ring: WholeRing) -> bool:
    """Whether no edge comes into the direction of one that is more than a few edges away."""
    x, y = (ring - np.rint(ring.mean(axis=0))).T
    next_x, next_y = np.roll(x, -1), np.roll(y, -1)
    steps = np.arctan2(x * next_y - next_x * y, x * next_x + y * next_y)
    total = float(steps.sum())
    if total < 0:
        steps, total = -steps, -total
    is_once_round = abs(total - _ROUND) < _CERTAIN
    if not is_once_round or np.abs(steps).max() > _MOST_TURN or not (x * x + y * y).all():
        return False
    ahead = np.cumsum(steps)  # the direction of the next vertex
    behind = ahead - steps
    # What comes first in the next round is as far on as a whole round, and so is what was before.
    reached = np.maximum.accumulate(np.maximum(ahead, behind))
    np.maximum(reached, reached[-1] - _ROUND, out=reached)
    left = np.minimum.accumulate(np.minimum(ahead, behind)[::-1])[::-1]
    np.minimum(left, left[0] + _ROUND, out=left)
    later = np.concatenate((left[_FARTHEST:], left[:_FARTHEST] + _ROUND))
    return bool((later - reached).min() > _CERTAIN)


def _crossings(crowd: _Crowd) -> tuple[_Places, _Places]:
    """Return which edges meet one that comes a few edges on, and how many edges on that is."""
    x, y = crowd.x, crowd.y
    next_x, next_y = crowd.after(x), crowd.after(y)
    box = (
        np.minimum(x, next_x),
        np.minimum(y, next_y),
        np.maximum(x, next_x),
        np.maximum(y, next_y),
    )
    is_large = np.repeat(crowd.counts >= _FEW, crowd.counts)
    starts, counts = (np.repeat(each, crowd.counts) for each in (crowd.starts, crowd.counts))
    left, top, right, bottom = box
    found: list[_Places] = []
    gaps: list[_Places] = []
    for gap in range(1, _GAPS[-1] + 1):
        left, top, right, bottom = (crowd.after(side) for side in (left, top, right, bottom))
        if gap not in _GAPS:
            continue
        meets = (left <= box[2]) & (right >= box[0]) & (top <= box[3]) & (bottom >= box[1])
        one = np.flatnonzero(meets & is_large)
        other = starts[one] + (one - starts[one] + gap) % counts[one]
        gap_x, gap_y = x[other] - x[one], y[other] - y[one]
        step_x, step_y = next_x[one] - x[one], next_y[one] - y[one]
        on_x, on_y = next_x[other] - x[other], next_y[other] - y[other]
        turn = step_x * on_y - step_y * on_x
        # How far along the one and the other they meet, in parts of `turn`.
        along, across = gap_x * on_y - gap_y * on_x, gap_x * step_y - gap_y * step_x
        along, across = np.where(turn < 0, (-along, -across), (along, across))
        turn = np.abs(turn)
        # Edges on one line meet as their boxes do; with `turn` all three are 0 then.
        hits = (along >= 0) & (along <= turn) & (across >= 0) & (across <= turn)
        found.append(one[hits])
        gaps.append(np.full(len(found[-1]), gap))
    return np.concatenate(found), np.concatenate(gaps)


def _cut_apart(ring: WholeRing, crossings: Sequence[tuple[int, int]]) -> list[WholeRing]:
    """Cut a ring where edges meet: what lies between the two becomes a ring of its own, or goes.

    Args:
        ring: the ring.
        crossings: the index of an edge, and how many edges on the one is that it meets.

    Returns:
        The parts; the ring alone where it had better be mended in another way.
    """
    begin, count = crossings[0][0], len(ring)
    ring = np.roll(ring, -begin, axis=0)
    is_clockwise = _doubled_area(ring) > 0
    is_used = np.zeros(count, dtype=np.bool_)
    main = ring.copy()
    is_left_out = np.zeros(count, dtype=np.bool_)
    parts: list[WholeRing] = []
    for edge, gap in sorted(((edge - begin) % count, gap) for edge, gap in crossings):
        last = edge + gap
        if last + 1 > count or is_used[edge : last + 1].any():
            continue  # the one before may have settled it; else the ring is found to be invalid
        start, end, other, other_end = ring[[edge, edge + 1, last, (last + 1) % count]].astype(
            np.float64
        )
        step, on = end - start, other_end - other
        turn = _cross(step, on)
        if not turn:
            return [ring]
        place = np.rint(start + step * (_cross(other - start, on) / turn)).astype(np.int32)
        loop = np.concatenate((place[None], ring[edge + 1 : last + 1]))
        doubled = _doubled_area(loop)
        if doubled and (doubled > 0) == is_clockwise:
            parts.append(loop)
        elif abs(doubled) > _THIN * _length(loop):
            return [ring]  # a notch that has come to be closed is a hole now
        is_used[edge : last + 1] = True
        main[edge + 1] = place
        is_left_out[edge + 2 : last + 1] = True
    return [main[~is_left_out], *parts]


def _doubled_area(ring: WholeRing) -> float:
    x, y = np.concatenate((ring, ring[:1])).T.astype(np.float64)
    return float(x[:-1] @ y[1:] - x[1:] @ y[:-1])


def _length(ring: WholeRing) -> float:
    return float(np.hypot(*np.diff(ring, axis=0, append=ring[:1]).T).sum())


def _cross(a: Vertices, b: Vertices) -> float:
    return float(a[0] * b[1] - a[1] * b[0])
