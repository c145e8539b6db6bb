"""Areas put together: clipped to the image, added, subtracted, intersected, measured."""

from __future__ import annotations

import enum
from collections.abc import Sequence

import numpy as np
import shapely
from shapely import Polygon
from shapely.geometry.base import BaseGeometry

from mjgui.core.model import Area, Frame
from mjgui.core.operations import Pause
from mjgui.core.shapes import areas_of, bounds_of, frame_box, polygons_of, sound
from mjgui.core.unions import FINE_GRID, difference, go_on, intersection, united

_SOME_CORNERS = 32
"""So many corners are looked at first to find out whether two areas overlap."""


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
    result: list[Area] = []
    for area in areas:
        pause()
        if _is_apart(area, tool):
            # Told by the boxes: a mask of many areas is not looked through at every stroke.
            result += (area,) if how is Combine.SUBTRACT else ()
            continue
        covered = sound(area)
        if how is Combine.SUBTRACT:
            result += _cut(area, covered, tool)
        elif shapely.covers(tool, covered) and not covered.is_empty:
            result.append(area)
        elif _overlap(tool, covered):
            result += areas_of(intersection(covered, tool))
    return tuple(result)


def coverage(areas: Sequence[Area], frame: Frame, pause: Pause = go_on) -> float:
    """Return the part of the image that the areas cover together, 0.0 – 1.0.

    Overlaps count once, what lies outside the image not at all; a crossing area counts as repaired.
    """
    whole = frame.width * frame.height
    if not areas or not whole:
        return 0.0
    covered = united([sound(area) for area in areas], pause)
    return min(float(shapely.intersection(covered, frame_box(frame)).area) / whole, 1.0)


def _cut(area: Area, covered: BaseGeometry, tool: BaseGeometry) -> tuple[Area, ...]:
    """What a prepared tool leaves of an area, which covers `covered`."""
    if covered.is_empty or not shapely.intersects(tool, covered):
        return (area,)
    if shapely.covers(tool, covered):
        return ()
    rest = difference(covered, tool)
    # To ask whether two merely touch takes as long as to cut. Rounding alone takes less away.
    if covered.area - rest.area <= FINE_GRID * covered.length and shapely.touches(tool, covered):
        return (area,)
    return areas_of(rest)


def _added(
    areas: Sequence[Area], shape: Area, tool: BaseGeometry, pause: Pause
) -> tuple[Area, ...]:
    met: dict[int, BaseGeometry] = {}
    for index, area in enumerate(areas):
        pause()
        if _is_apart(area, tool) or not _meets_box(tool, area):
            continue
        covered = sound(area)
        if shapely.covers(covered, tool):
            return tuple(areas)
        if shapely.covers(tool, covered):
            met[index] = Polygon()  # what is swallowed whole has no say in the union
        elif _join(tool, covered):
            met[index] = covered
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


def joined(covered: Sequence[BaseGeometry], pause: Pause = go_on) -> list[tuple[int, ...]]:
    """Return which geometries overlap or share a piece of border, directly or by way of others.

    Args:
        covered: valid geometries.
        pause: called between them, and may raise to end the work.

    Returns:
        Every index once, in groups; both the groups by their first, and the indexes, ascend.
    """
    group_of = list(range(len(covered)))

    def first(index: int) -> int:
        while group_of[index] != index:
            group_of[index] = group_of[group_of[index]]
            index = group_of[index]
        return index

    parts = np.asarray(covered, dtype=object)
    found = shapely.STRtree(parts).query(parts)
    pairs: list[tuple[int, int]] = found.T[np.lexsort(found[::-1])].tolist()
    prepared = -1
    for left, right in pairs:
        one, other = sorted((first(left), first(right)))
        # Of two that are together by way of others nothing is asked: most pairs of a crowd are.
        if left >= right or one == other:
            continue
        if left != prepared:
            pause()
            shapely.prepare(covered[left])
            prepared = left
        if _join(covered[left], covered[right]):
            group_of[other] = one
    groups: dict[int, list[int]] = {}
    for index in range(len(covered)):
        groups.setdefault(first(index), []).append(index)
    return [tuple(group) for group in groups.values()]


def _is_apart(area: Area, tool: BaseGeometry) -> bool:
    """Whether the boxes around the two do not even touch."""
    # An area keeps its outline's box; holes that stick out of it count, too.
    is_plain = len(area.points) > 0 and not area.holes
    bounds = area.bounds() if is_plain else bounds_of(area)
    if bounds is None:
        return True
    left, top, right, bottom = tool.bounds
    return bounds[2] < left or bounds[0] > right or bounds[3] < top or bounds[1] > bottom


def _meets_box(tool: BaseGeometry, area: Area) -> bool:
    """Whether the tool meets the box around the area."""
    bounds = bounds_of(area)
    return bounds is not None and bool(shapely.intersects(tool, shapely.box(*bounds)))


def _overlap(tool: BaseGeometry, covered: BaseGeometry) -> bool:
    """Whether the two share more than their borders."""
    return bool(shapely.intersects(tool, covered) and not shapely.touches(tool, covered))


def _join(tool: BaseGeometry, covered: BaseGeometry) -> bool:
    """Whether the two overlap or share a piece of border: one point in common joins nothing.

    The `tool` should be prepared.
    """
    corners = shapely.get_coordinates(covered)
    some = corners[:: len(corners) // _SOME_CORNERS + 1]
    if shapely.contains_xy(tool, some[:, 0], some[:, 1]).any():
        return True  # within, and not on the border: an overlap
    if not shapely.intersects(tool, covered):
        return False
    return _overlap(tool, covered) or shapely.intersection(tool, covered).length > 0
