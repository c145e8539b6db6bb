"""Where edges of rounded outlines meet, and outlines that are cut in two there.

Of a ragged outline rounding makes two edges cross here and there, nearly always the two on both
sides of a short one, as in a spike that is narrower than a pixel. From the middle of such an
outline its edges are seen one after the other, and only those that are seen in one direction can
meet: few are, and all others need no looking at.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from mjgui.core.rows import Booleans, Floats
from mjgui.core.whole_rings import Numbers, Places, WholeRing, WholeRings

_GAPS = (2, 3, 4)
"""So many edges on from an edge those are looked for that cross it."""
_FEW = 2 * max(_GAPS) + 2
"""Of rings of fewer vertices the ways round from one edge to the other are the same."""
_FARTHEST = max(_GAPS) + 1
_THIN = 0.75
"""What the rounding turned inside out is at most so wide on average; it goes."""
_ROUND = 4.0
"""Directions are told by where they leave a square that stands on its tip: 0 to the right, 1 down,
2 to the left, 3 up. That is as good as an angle for what comes first, and quick to compute."""
_MOST_TURN = 1.9
"""An edge that takes up more of a round than this may lead through the middle."""
_MOST_ASTRAY = _ROUND / 2
"""An outline that runs back, or ahead, by more than this does not run round."""
_CERTAIN = 1e-9
"""So far apart directions must be to be beyond doubt; those of two different places in whole
pixels are ten times as far apart."""


@dataclass(frozen=True)
class Tangle:
    """Rings, and where their edges meet.

    Attributes:
        rings: the rings.
        first: edges that meet one that comes a few edges on, by their first vertices.
        gaps: how many edges on those are.
        is_clear: which rings certainly meet themselves nowhere.
    """

    rings: WholeRings
    first: Places
    gaps: Places
    is_clear: Booleans

    @property
    def is_crossed(self) -> Booleans:
        """In which rings edges have been found to meet."""
        result = np.zeros(len(self.rings.counts), dtype=np.bool_)
        result[self.rings.owners(self.first)] = True
        return result


def tangle_in(rings: WholeRings) -> Tangle:
    """Look for edges that meet one a few edges on.

    An outline that is ragged runs back a little again and again, but never farther than a few
    edges. Where those that come later all lie in other directions, nothing else can meet.

    Args:
        rings: without vertices that repeat the one before or lie on a straight line.
    """
    seen = _Directions.of(rings)
    first, gaps = _meeting(rings, seen)
    result = Tangle(rings, first, gaps, seen.are_apart(rings))
    result.is_clear[result.is_crossed] = False
    return result


def untangled(tangle: Tangle) -> tuple[WholeRings, Places]:
    """Cut the rings in which edges meet in two where they do.

    What lies between the two edges becomes a ring of its own, or goes where it is turned inside
    out.

    Returns:
        What these rings become; others are left out. And the names of those that had better be
        mended in another way, of which nothing is in there.
    """
    rings = tangle.rings
    cuts = _Cuts.of(tangle)
    chosen, given_up = cuts.chosen()
    x, y = rings.x.copy(), rings.y.copy()
    is_kept = rings.to_each(tangle.is_crossed)
    for ring in given_up:
        is_kept[rings.starts[ring] : rings.starts[ring] + rings.counts[ring]] = False
    parts: list[WholeRing] = []
    names: list[int] = []
    for cut in chosen:
        along = cuts.between[cut, : cuts.gaps[cut]]
        if cuts.is_part[cut]:
            between = np.stack((rings.x[along], rings.y[along]), axis=1)
            parts.append(np.concatenate((cuts.at[cut, None], between)))
            names.append(int(rings.names[cuts.owner[cut]]))
        x[along[0]], y[along[0]] = cuts.at[cut]
        is_kept[along[1:]] = False
    counts = np.add.reduceat(is_kept, rings.starts, dtype=np.intp)
    whole = np.stack((x[is_kept], y[is_kept]))
    new_x, new_y = np.concatenate([whole, *[part.T for part in parts]], axis=1)
    all_counts = np.concatenate((counts, np.array([len(part) for part in parts], dtype=np.intp)))
    all_names = np.concatenate((rings.names, np.array(names, dtype=np.intp)))
    return WholeRings.of(new_x, new_y, all_counts, all_names), rings.names[given_up]


@dataclass(frozen=True)
class _Directions:
    """Between which directions edges are seen from the middle of their ring.

    Attributes:
        low: the lower one of each edge, from the direction of the ring's first vertex on.
        high: likewise the higher one.
        are_round: which rings run once around their middle.
    """

    low: Floats
    high: Floats
    are_round: Booleans

    @classmethod
    def of(cls, rings: WholeRings) -> _Directions:
        starts = rings.starts
        x, y = rings.around_middles()
        reach = np.abs(x) + np.abs(y)
        directions = 1 + x / np.maximum(reach, 1)
        directions = np.where(y < 0, 2 + directions, 2 - directions)
        steps = rings.after(directions) - directions
        rounds = np.rint(steps / _ROUND)  # where the numbers of a new round begin
        steps -= _ROUND * rounds
        totals = np.add.reduceat(rounds, starts)
        directions -= _ROUND * (np.cumsum(rounds) - rounds)
        directions -= rings.to_each(directions[starts])
        is_backward = rings.to_each(totals > 0)
        np.negative(directions, out=directions, where=is_backward)
        np.negative(steps, out=steps, where=is_backward)
        low = directions + np.minimum(steps, 0)
        high = directions + np.maximum(steps, 0)
        are_round = (rings.counts >= _FEW) & (np.abs(totals) == 1)
        are_round &= np.maximum.reduceat(high - low, starts) <= _MOST_TURN
        are_round &= np.minimum.reduceat(reach, starts) > 0
        are_round &= np.minimum.reduceat(low, starts) > -_MOST_ASTRAY
        are_round &= np.maximum.reduceat(high, starts) < _ROUND + _MOST_ASTRAY
        return cls(low, high, are_round)

    def near(self, rings: WholeRings, gap: int) -> Places:
        """Edges, by their first vertices, that may meet the one that is `gap` edges on."""
        is_near = _on(rings, self.low, gap) - self.high <= _CERTAIN
        if not self.are_round.all():
            is_near |= rings.to_each(~self.are_round & (rings.counts >= _FEW))
            is_near &= rings.to_each(rings.counts >= _FEW)
        return np.flatnonzero(is_near)

    def are_apart(self, rings: WholeRings) -> Booleans:
        """Of which rings all edges but near ones are seen in different directions."""
        result = self.are_round.copy()
        if not result.any():
            return result
        is_kept = rings.to_each(result)
        low, high, rings = self.low[is_kept], self.high[is_kept], rings.only(result)
        # Rings are seen far apart from each other, so that one row of numbers holds all.
        begin = 2 * (_ROUND + _MOST_ASTRAY) * np.arange(len(rings.counts))
        low, high = low + rings.to_each(begin), high + rings.to_each(begin)
        # What comes first in the next round is as far on as a whole round, and so is what was
        # before.
        reached = np.maximum.accumulate(high)
        np.maximum(
            reached,
            rings.to_each(reached[rings.starts + rings.counts - 1] - _ROUND),
            out=reached,
        )
        left = np.minimum.accumulate(low[::-1])[::-1]
        left = np.minimum(left, rings.to_each(left[rings.starts] + _ROUND))
        later = _on(rings, left, _FARTHEST)
        result[result] = np.minimum.reduceat(later - reached, rings.starts) > _CERTAIN
        return result


def _on(rings: WholeRings, directions: Floats, gap: int) -> Floats:
    """What belongs to the vertex `gap` vertices on; beyond the end of a ring is the next round.

    Of rings of few vertices it is anything.
    """
    result = np.empty_like(directions)
    result[:-gap] = directions[gap:]
    is_long = rings.counts >= _FEW
    starts = rings.starts[is_long]
    ends = starts + rings.counts[is_long]
    for step in range(gap):
        result[ends - gap + step] = directions[starts + step] + _ROUND
    return result


def _meeting(rings: WholeRings, seen: _Directions) -> tuple[Places, Places]:
    """Return which edges meet one that comes a few edges on, and how many edges on that is."""
    near = [seen.near(rings, gap) for gap in _GAPS]
    one = np.concatenate(near)
    gaps = np.repeat(np.array(_GAPS), [len(each) for each in near])
    owner = rings.owners(one)

    def along(far: int | Places) -> tuple[Numbers, Numbers]:
        starts = rings.starts[owner]
        places = starts + (one - starts + far) % rings.counts[owner]
        return rings.x[places], rings.y[places]

    (x, y), (end_x, end_y) = along(0), along(1)
    (other_x, other_y), (other_end_x, other_end_y) = along(gaps), along(gaps + 1)
    gap_x, gap_y = other_x - x, other_y - y
    step_x, step_y = end_x - x, end_y - y
    on_x, on_y = other_end_x - other_x, other_end_y - other_y
    turn = step_x * on_y - step_y * on_x
    # How far along the one and the other they meet, in parts of `turn`.
    far, across = gap_x * on_y - gap_y * on_x, gap_x * step_y - gap_y * step_x
    far, across = np.where(turn < 0, (-far, -across), (far, across))
    turn = np.abs(turn)
    # Edges on one line meet as their boxes do; with `turn` all three are 0 then.
    hits = (far >= 0) & (far <= turn) & (across >= 0) & (across <= turn)
    for low, high, other_low, other_high in (
        (x, end_x, other_x, other_end_x),
        (y, end_y, other_y, other_end_y),
    ):
        hits &= np.minimum(low, high) <= np.maximum(other_low, other_high)
        hits &= np.maximum(low, high) >= np.minimum(other_low, other_high)
    return one[hits], gaps[hits]


@dataclass(frozen=True)
class _Cuts:
    """Where rings could be cut in two, shape (n,) each.

    Attributes:
        owner: which ring it is.
        edge: the index of the edge within its ring.
        gaps: how many edges on the other edge is.
        between: the vertices between the two edges, shape (n, 4), of which `gaps` count.
        at: where the edges meet, in whole numbers, shape (n, 2).
        is_part: whether what lies between the two becomes a ring of its own; else it goes.
        is_bad: whether the ring had better be mended in another way.
        counts: how many vertices the ring has.
    """

    owner: Places
    edge: Places
    gaps: Places
    between: Places
    at: npt.NDArray[np.int32]
    is_part: Booleans
    is_bad: Booleans
    counts: Places

    @classmethod
    def of(cls, tangle: Tangle) -> _Cuts:
        rings, gaps = tangle.rings, tangle.gaps
        owner = rings.owners(tangle.first)
        starts, counts = rings.starts[owner], rings.counts[owner]
        edge = tangle.first - starts
        steps = np.arange(_FARTHEST + 1)
        places = starts[:, None] + (edge[:, None] + steps) % counts[:, None]
        points = np.stack((rings.x[places], rings.y[places]), axis=-1).astype(np.float64)
        number = np.arange(len(owner))
        start, end = points[:, 0], points[:, 1]
        other, other_end = points[number, gaps], points[number, gaps + 1]
        step, on = end - start, other_end - other
        turn = _cross(step, on)
        is_bad = turn == 0
        far = _cross(other - start, on) / np.where(is_bad, 1.0, turn)
        at = np.rint(start + step * far[:, None])
        # The ring between the two, and the place where they meet once more for what is not in it.
        loop = np.where((steps <= gaps[:, None])[..., None], points, at[:, None])
        loop[:, 0] = at
        following = np.roll(loop, -1, axis=1)
        doubled = _cross(loop, following).sum(axis=1)
        lengths = np.hypot(*np.moveaxis(following - loop, -1, 0)).sum(axis=1)
        is_clockwise = rings.doubled_areas()[owner] > 0
        is_part = (doubled != 0) & ((doubled > 0) == is_clockwise)
        # A notch that has come to be closed is a hole now.
        is_bad |= ~is_part & (np.abs(doubled) > _THIN * lengths)
        return cls(owner, edge, gaps, places[:, 1:-1], at.astype(np.int32), is_part, is_bad, counts)

    def chosen(self) -> tuple[list[int], list[int]]:
        """Which cuts are made, and which rings are not to be cut."""
        chosen: list[int] = []
        used: set[tuple[int, int]] = set()
        given_up: set[int] = set()
        for cut, owner, own in self._in_order():
            # The one before may have settled it; else it is found once more.
            if owner in given_up or not used.isdisjoint(own):
                continue
            if self.is_bad[cut]:
                given_up.add(owner)
            used.update(own)
            chosen.append(cut)
        kept = [cut for cut in chosen if int(self.owner[cut]) not in given_up]
        return kept, sorted(given_up)

    def _in_order(self) -> Iterator[tuple[int, int, list[tuple[int, int]]]]:
        """Go through cuts along each ring: each with its ring, and its edges."""
        order = np.lexsort((self.gaps, self.edge, self.owner)).tolist()
        for cut in order:
            owner, edge = int(self.owner[cut]), int(self.edge[cut])
            count, gap = int(self.counts[cut]), int(self.gaps[cut])
            yield cut, owner, [(owner, (edge + step) % count) for step in range(gap + 1)]


def _cross(a: Floats, b: Floats) -> Floats:
    return a[..., 0] * b[..., 1] - a[..., 1] * b[..., 0]
