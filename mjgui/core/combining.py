"""Areas put together: clipped to the image, added, subtracted, intersected, measured."""

from __future__ import annotations

import enum
from collections.abc import Iterator, Sequence

import numpy as np
import shapely
from shapely import Polygon
from shapely.geometry.base import BaseGeometry

from mjgui.core.crowds import all_sound, join_with, portions
from mjgui.core.model import Area, Frame
from mjgui.core.operations import Pause
from mjgui.core.rows import Geometries, areas_in, boxed, lengths_in
from mjgui.core.shapes import (
    Box,
    areas_of,
    areas_of_each,
    bounds_of,
    frame_box,
    polygons_of,
    sound,
)
from mjgui.core.unions import (
    FINE_GRID,
    differences,
    go_on,
    intersection,
    intersections,
    united,
)


class Combine(enum.Enum):
    """How a new shape joins the areas that are there."""

    ADD = "add"
    SUBTRACT = "subtract"
    INTERSECT = "intersect"


def clip(area: Area, frame: Frame) -> tuple[Area, ...]:
    """Return what of the area lies in the image; the area itself where nothing sticks out.

    Args:
        area: the area; a crossing one that sticks out is repaired.
        frame: the image's size.
    """
    bounds = bounds_of(area)
    if bounds:
        left, top, right, bottom = bounds
        if left >= 0 and top >= 0 and right <= frame.width and bottom <= frame.height:
            return (area,)
    return areas_of(intersection(sound(area), frame_box(frame)))


def combine(
    areas: Sequence[Area], shape: Area, how: Combine, pause: Pause = go_on
) -> tuple[Area, ...]:
    """Return the areas after `shape` was added, subtracted or intersected.

    Areas that the shape does not change come back as the same objects, at their places; one that
    is changed is repaired first. A shape that encloses nothing changes nothing.

    - ADD: the areas that the shape overlaps or shares an edge with become one with it, at the
      place of the first of them; with none of them, the shape itself comes last, as drawn.
    - SUBTRACT: the shape is cut out, which may leave holes, several parts, or nothing.
    - INTERSECT: only what lies inside the shape stays.

    Args:
        areas: the mask.
        shape: what it is combined with.
        how: in which way.
        pause: called between areas, and may raise to end the work.
    """
    tool = sound(shape)
    if not polygons_of(tool):
        return tuple(areas)
    shapely.prepare(tool)
    if how is Combine.ADD:
        return _added(areas, shape, tool, pause)
    change = _cut if how is Combine.SUBTRACT else _kept
    places: list[tuple[Area, ...]] = [(area,) if how is Combine.SUBTRACT else () for area in areas]
    for near in _portions_near(areas, tool, pause):
        some = [areas[index] for index in near]
        for index, new in zip(near, change(some, all_sound(some), tool), strict=True):
            places[index] = new
    return tuple(area for place in places for area in place)


def combine_all(
    areas: Sequence[Area], parts: Sequence[Area], how: Combine, pause: Pause = go_on
) -> tuple[Area, ...]:
    """Return the areas after all parts of one thing were combined with them, as by `combine`.

    Args:
        areas: the mask.
        parts: what it is combined with; none of them overlaps another one.
        how: in which way; INTERSECT keeps what lies inside any of the parts.
        pause: called between areas, and may raise to end the work.
    """
    if how is Combine.INTERSECT:
        return tuple(area for part in parts for area in combine(areas, part, how, pause))
    for part in parts:
        areas = combine(areas, part, how, pause)
    return tuple(areas)


def coverage(areas: Sequence[Area], frame: Frame, pause: Pause = go_on) -> float:
    """Return the part of the image that the areas cover together, 0.0 – 1.0.

    Overlaps count once, what lies outside the image not at all; a crossing area counts as repaired.
    """
    whole = frame.width * frame.height
    if not areas or not whole:
        return 0.0
    covered = united(all_sound(areas, pause), pause)
    return min(float(shapely.intersection(covered, frame_box(frame)).area) / whole, 1.0)


def _cut(areas: Sequence[Area], covered: Geometries, tool: BaseGeometry) -> list[tuple[Area, ...]]:
    """What a prepared tool leaves of areas, which cover `covered`."""
    places: list[tuple[Area, ...]] = [(area,) for area in areas]
    is_gone = shapely.covers(tool, covered)
    for index in np.flatnonzero(is_gone).tolist():
        places[index] = ()
    met = np.flatnonzero(~is_gone & shapely.intersects(tool, covered))
    whole = covered[met]
    rest = differences(whole, tool)
    # To ask whether two merely touch takes as long as to cut. Rounding alone takes less away.
    is_same = areas_in(whole) - areas_in(rest) <= FINE_GRID * lengths_in(whole)
    is_same[is_same] = shapely.touches(tool, whole[is_same])
    for index, new in zip(met[~is_same].tolist(), areas_of_each(rest[~is_same]), strict=True):
        places[index] = new
    return places


def _kept(areas: Sequence[Area], covered: Geometries, tool: BaseGeometry) -> list[tuple[Area, ...]]:
    """What of areas, which cover `covered`, lies inside a prepared tool."""
    places: list[tuple[Area, ...]] = [()] * len(areas)
    is_whole = shapely.covers(tool, covered) & ~shapely.is_empty(covered)
    for index in np.flatnonzero(is_whole).tolist():
        places[index] = (areas[index],)
    met = np.flatnonzero(~is_whole & shapely.intersects(tool, covered))
    met = met[~shapely.touches(tool, covered[met])]
    common = intersections(covered[met], tool)
    for index, new in zip(met.tolist(), areas_of_each(common), strict=True):
        places[index] = new
    return places


def _added(
    areas: Sequence[Area], shape: Area, tool: BaseGeometry, pause: Pause
) -> tuple[Area, ...]:
    met: dict[int, BaseGeometry] = {}
    for near in _portions_near(areas, tool, pause):
        boxes = np.array([bounds_of(areas[index]) for index in near])
        some = [
            near[place] for place in np.flatnonzero(shapely.intersects(tool, boxed(boxes))).tolist()
        ]
        covered = all_sound([areas[index] for index in some])
        if shapely.covers(covered, tool).any():
            return tuple(areas)
        is_swallowed = shapely.covers(tool, covered)
        is_met = is_swallowed.copy()
        is_met[~is_swallowed] = join_with(tool, covered[~is_swallowed])
        covered[is_swallowed] = Polygon()  # what is swallowed whole has no say in the union
        met |= {some[place]: covered[place] for place in np.flatnonzero(is_met).tolist()}
    if not met:
        return (*areas, shape)
    merged = areas_of(united([tool, *met.values()], pause))
    first = min(met)
    result: list[Area] = []
    for index, area in enumerate(areas):
        if index == first:
            result += merged
        elif index not in met:
            result.append(area)
    return tuple(result)


def _portions_near(areas: Sequence[Area], tool: BaseGeometry, pause: Pause) -> Iterator[list[int]]:
    """Go in portions through the indexes of areas whose boxes meet the box of a tool.

    A mask of many areas is not looked through at every stroke.
    """
    bounds: Box = tool.bounds
    near = [index for index, area in enumerate(areas) if not _is_apart(area, bounds)]
    for some in portions([areas[index].vertex_count for index in near], pause):
        yield [near[index] for index in some.tolist()]


def _is_apart(area: Area, box: Box) -> bool:
    """Whether the box around an area and another one do not even touch."""
    # An area keeps its outline's box; holes that stick out of it count, too.
    is_plain = len(area.points) > 0 and not area.holes
    bounds = area.bounds() if is_plain else bounds_of(area)
    if bounds is None:
        return True
    left, top, right, bottom = box
    return bounds[2] < left or bounds[0] > right or bounds[3] < top or bounds[1] > bottom
