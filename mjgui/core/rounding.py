"""Outlines rounded to whole pixels, many at a time, and mended where rounding made them cross.

GEOS rounds a polygon and mends it in one go, at twenty times the cost of looking whether it is
valid. So outlines are rounded here, and cut in two where edges have come to meet, by `untangling`.
Only what is invalid even then is left to GEOS.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import shapely

from mjgui.core.crowds import portions
from mjgui.core.model import Vertices
from mjgui.core.rows import Booleans, Geometries, polygons_from
from mjgui.core.shapes import are_slivers
from mjgui.core.unions import go_on
from mjgui.core.untangling import tangle_in, untangled
from mjgui.core.whole_rings import Places, WholeRing, WholeRings

_TRIES = 3
"""So many times rings are cut apart: where one crossing is mended, another one may be left."""
_PORTION = 32_000
"""So many vertices are worked on at a time: their planes just stay in the processor's cache, and
the hundreds of calls that a crowd takes of numpy count for little."""


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
    found: list[list[WholeRing] | None] = [[] for _ in rings]
    waiting: list[WholeRings] = []
    for some in portions([len(ring) for ring in rings], go_on, _PORTION):
        own: list[Vertices] = [rings[index] for index in some.tolist()]
        crowd = _rounded(own, factors, some)
        is_round = _are_seen_from_within(crowd)
        _put(crowd.only(is_round), found)
        waiting.append(crowd.only(~is_round))
    doubtful: list[WholeRings] = []
    for _ in range(_TRIES):
        crossed: list[WholeRings] = []
        for crowd in _together(waiting):
            tangle = tangle_in(crowd)
            is_crossed = tangle.is_crossed
            _put(crowd.only(tangle.is_clear), found)
            doubtful.append(crowd.only(~tangle.is_clear & ~is_crossed))
            if is_crossed.any():
                parted, given_up = untangled(tangle)
                for name in given_up.tolist():
                    found[name] = None
                crossed.append(_cleaned(parted))
        waiting = crossed
    for crowd in _together([*doubtful, *waiting]):
        polygons = _polygons(crowd)
        is_valid = shapely.is_valid(polygons)
        _put(crowd.only(is_valid & ~are_slivers(polygons)), found)
        for name in crowd.names[~is_valid].tolist():
            found[name] = None
    return found


def _rounded(rings: Sequence[Vertices], factors: tuple[float, float], names: Places) -> WholeRings:
    points = np.concatenate(rings).T * np.reshape(factors, (2, 1))
    x, y = np.rint(points, out=points).astype(np.int32)
    return _cleaned(WholeRings.of(x, y, np.array([len(ring) for ring in rings]), names))


def _together(crowds: Sequence[WholeRings]) -> Iterator[WholeRings]:
    """Put crowds together into large ones: each costs some hundred calls of numpy."""
    crowds = [crowd for crowd in crowds if len(crowd.counts)]
    for some in portions([len(crowd.x) for crowd in crowds], go_on, _PORTION):
        own: list[WholeRings] = [crowds[index] for index in some.tolist()]
        yield WholeRings.together(own)


def _cleaned(crowd: WholeRings) -> WholeRings:
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
        crowd = WholeRings.of(crowd.x[is_kept], crowd.y[is_kept], counts, crowd.names)
    return crowd


def _are_seen_from_within(crowd: WholeRings) -> Booleans:
    """Of which rings all is seen from the middle of their vertices, as in `shapes`; exactly."""
    if not len(crowd.counts):
        return np.empty(0, dtype=np.bool_)
    x, y = crowd.around_middles()
    next_y = crowd.after(y)
    turns = x * next_y - crowd.after(x) * y
    low = np.minimum.reduceat(turns, crowd.starts)
    high = np.maximum.reduceat(turns, crowd.starts)
    rounds = np.add.reduceat((y < 0) & (next_y >= 0), crowd.starts, dtype=np.intp)
    return ((low > 0) | (high < 0)) & (rounds == 1)


def _polygons(crowd: WholeRings) -> Geometries:
    points = np.stack((crowd.x, crowd.y), axis=1).astype(np.float64)
    owner = crowd.to_each(np.arange(len(crowd.counts)))
    return polygons_from(shapely.linearrings(points, indices=owner))


def _put(crowd: WholeRings, found: list[list[WholeRing] | None]) -> None:
    """Put rings, as they are sent, where they belong."""
    if not len(crowd.counts):
        return
    # What reading order meets first: the topmost, and of several the leftmost.
    order = crowd.y * (1 << 14) + crowd.x
    firsts = np.minimum.reduceat(order, crowd.starts)
    # A valid ring meets its first place once.
    places = np.flatnonzero(order == crowd.to_each(firsts))
    points = np.stack((crowd.x, crowd.y), axis=1)
    is_left = crowd.doubled_areas() < 0
    ends = crowd.starts + crowd.counts
    for name, start, at, end, is_other_way in zip(
        crowd.names.tolist(),
        crowd.starts.tolist(),
        places.tolist(),
        ends.tolist(),
        is_left.tolist(),
        strict=True,
    ):
        own = found[int(name)]
        if own is None:
            continue
        ring = np.concatenate((points[at:end], points[start:at]))
        if is_other_way:
            ring[1:] = ring[:0:-1].copy()
        own.append(ring)
