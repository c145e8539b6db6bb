"""Many areas at once between areas and shapely, in portions between which work can be stopped.

A call of shapely takes Python a few microseconds, and an area needs a dozen of them: for a mask of
hundreds of areas that is as much as GEOS needs for all the rest. So shapely is given some of them
at a time, and lets go of Python's lock for all of these together.

All coordinates are image pixels.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

from mjgui.core.model import MIN_POINTS, Area, Vertices
from mjgui.core.operations import Pause
from mjgui.core.rows import Booleans, Floats, Geometries, lengths_in, polygons_from
from mjgui.core.shapes import CERTAIN, SLIVER_WIDTH, is_valid, sound
from mjgui.core.unions import go_on

PORTION = 16_000
"""So many vertices are worked on between two moments at which the work can be stopped."""

Places = npt.NDArray[np.intp]

_SAMPLES = 16
"""So many corners are looked at first to find out whether two areas overlap."""


def portions(
    sizes: Sequence[int] | npt.NDArray[np.integer], pause: Pause, most: int = PORTION
) -> Iterator[Places]:
    """Go through things in portions of so many vertices, calling `pause` before each.

    Args:
        sizes: how many vertices each of them has.
        pause: raises where nobody wants the result any more.
        most: how many vertices a portion has at most, unless one thing alone has more.
    """
    ends = np.cumsum(np.asarray(sizes, dtype=np.int64))
    start = 0
    while start < len(ends):
        pause()
        taken = int(ends[start - 1]) if start else 0
        end = max(int(np.searchsorted(ends, taken + most, side="right")), start + 1)
        yield np.arange(start, end)
        start = end


def all_sound(areas: Sequence[Area], pause: Pause = go_on) -> Geometries:
    """Return what each area covers as a valid geometry: as `shapes.sound`, for many at once."""
    covered = np.empty(len(areas), dtype=object)
    for some in portions([area.vertex_count for area in areas], pause):
        plain = [index for index in map(int, some) if _is_plain(areas[index])]
        made = _polygons([areas[index].points for index in plain]) if plain else None
        if made is None:
            plain = []
        else:
            covered[plain] = made
        for index in sorted({*map(int, some)} - {*plain}):
            covered[index] = sound(areas[index])
    return covered


def are_fine_outlines(rings: Sequence[Vertices], inside: tuple[float, float]) -> Booleans:
    """Which rings are certainly valid, no slivers, and reach into a box from (0, 0).

    Args:
        rings: each of shape (n, 2), of three points at least.
        inside: the right bottom corner of the box.

    Returns:
        Shape (len(rings),). False says nothing; True is for what is seen whole from its middle, as
        in `is_seen_from_within`, which is looked at for all of them together.
    """
    counts = np.array([len(ring) for ring in rings])
    starts = np.cumsum(counts) - counts
    x, y = np.concatenate(rings).T.copy()
    is_inside = (x > 0) & (y > 0) & (x < inside[0]) & (y < inside[1])

    def around_middle(axis: Floats) -> Floats:
        return axis - np.repeat(np.rint(np.add.reduceat(axis, starts) / counts), counts)

    def after(axis: Floats) -> Floats:
        result = np.empty_like(axis)
        result[:-1] = axis[1:]
        result[starts + counts - 1] = axis[starts]
        return result

    x, y = around_middle(x), around_middle(y)
    next_x, next_y = after(x), after(y)
    reach = np.maximum.reduceat(np.maximum(np.abs(x), np.abs(y)), starts)
    turns = x * next_y - next_x * y
    certain = CERTAIN * np.maximum(reach, 1.0) ** 2
    is_turning = np.minimum.reduceat(turns, starts) > certain
    is_turning |= np.maximum.reduceat(turns, starts) < -certain
    rounds = np.add.reduceat((y < 0) & (next_y >= 0), starts, dtype=np.intp)
    covered = np.abs(np.add.reduceat(turns, starts)) / 2
    lengths = np.add.reduceat(np.hypot(next_x - x, next_y - y), starts)
    is_broad = covered > SLIVER_WIDTH * lengths / 2
    return is_turning & (rounds == 1) & is_broad & np.logical_or.reduceat(is_inside, starts)


def joined(covered: Geometries, pause: Pause = go_on) -> list[tuple[int, ...]]:
    """Return which geometries overlap or share a piece of border, directly or by way of others.

    Args:
        covered: valid geometries.
        pause: called between them, and may raise to end the work.

    Returns:
        Every index once, in groups; both the groups by their first, and the indexes, ascend.
    """
    group = np.arange(len(covered))
    pairs = shapely.STRtree(covered).query(covered)
    pairs = pairs[:, pairs[0] != pairs[1]]
    samples = _samples(covered)
    order = np.random.default_rng(0).permutation(len(covered))
    # Of two that are together by way of others nothing is asked: most pairs of a crowd are, once
    # those have been found that a corner tells of. Taken in no order, a few join most of a crowd.
    for is_quick in (True, False):
        pairs = pairs[:, group[pairs[0]] != group[pairs[1]]]
        if not is_quick:
            pairs = pairs[:, pairs[0] < pairs[1]]
        for one, neighbours in _by_first(pairs, order):
            others = neighbours[group[neighbours] != group[one]]
            if not len(others):
                continue
            pause()
            tool = covered[one]
            shapely.prepare(tool)
            if is_quick:
                joins = _hold_some(tool, samples[others])
            else:
                joins = _touch_along(tool, covered[others])
            if joins.any():
                is_named = np.zeros(len(group), dtype=np.bool_)
                is_named[group[one]] = is_named[group[others[joins]]] = True
                group[is_named[group]] = np.argmax(is_named)
                if not group.any():
                    break  # all are together
    groups: dict[int, list[int]] = {}
    for index, name in enumerate(group.tolist()):
        groups.setdefault(name, []).append(index)
    return [tuple(indexes) for indexes in groups.values()]


def join_with(tool: BaseGeometry, covered: Geometries) -> Booleans:
    """Return which geometries a prepared one overlaps or shares a piece of border with.

    One point in common joins nothing.
    """
    result = _hold_some(tool, _samples(covered))
    rest = ~result
    result[rest] = _touch_along(tool, covered[rest])
    return result


def _is_plain(area: Area) -> bool:
    return not area.holes and len(area.points) >= MIN_POINTS and is_valid(area)


def _polygons(rings: Sequence[Floats]) -> Geometries | None:
    """Polygons of outlines; None where one of them has points that equal the one before."""
    # Closed ones shapely copies as a whole, others it would close number by number.
    points = np.concatenate([part for ring in rings for part in (ring, ring[:1])])
    counts = np.array([len(ring) + 1 for ring in rings])
    places = points.view(np.complex128).ravel()
    is_same = places[1:] == places[:-1]
    is_same[np.cumsum(counts)[:-1] - 1] = False  # the last of one ring, and the first of the next
    if is_same.any():
        return None
    outlines = shapely.linearrings(points, indices=np.repeat(np.arange(len(rings)), counts))
    return polygons_from(outlines)


def _by_first(pairs: Places, order: Places) -> Iterator[tuple[int, Places]]:
    """Go through pairs, shape (2, n), by their first ones in an order: each with all its others."""
    sorted_by = np.lexsort((pairs[1], order[pairs[0]]))
    first, second = pairs[:, sorted_by]
    starts = np.flatnonzero(np.diff(first, prepend=-1)).tolist()
    for start, end in itertools.pairwise([*starts, len(first)]):
        yield int(first[start]), second[start:end]


def _samples(covered: Geometries) -> Floats:
    """Some corners of each geometry, shape (n, _SAMPLES, 2); not-a-number where it is empty."""
    points, owner = shapely.get_coordinates(covered, return_index=True)
    counts = np.bincount(owner, minlength=len(covered))
    starts = np.cumsum(counts) - counts
    chosen = starts[:, None] + counts[:, None] * np.arange(_SAMPLES) // _SAMPLES
    is_empty = counts == 0
    chosen[is_empty] = 0
    if not len(points):
        return np.full((len(covered), _SAMPLES, 2), np.nan)
    samples = points[chosen]
    samples[is_empty] = np.nan
    return samples


def _hold_some(tool: BaseGeometry, samples: Floats) -> Booleans:
    """Of which geometries a sample lies within a prepared one, and not on its border."""
    return np.any(shapely.contains_xy(tool, samples[..., 0], samples[..., 1]), axis=1)


def _touch_along(tool: BaseGeometry, covered: Geometries) -> Booleans:
    """Which geometries a prepared one meets in more than single points."""
    result = shapely.intersects(tool, covered)
    meeting = np.flatnonzero(result)
    if not len(meeting):
        return result
    merely = meeting[shapely.touches(tool, covered[meeting])]
    result[merely] = lengths_in(shapely.intersection(tool, covered[merely])) > 0
    return result
