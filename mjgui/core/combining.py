"""Areas put together: clipped to the image, added, subtracted, intersected, measured."""

from __future__ import annotations

import enum
from collections.abc import Sequence

import numpy as np
import shapely
from shapely import Polygon
from shapely.geometry.base import BaseGeometry

from mjgui.core.model import Area, Frame
from mjgui.core.shapes import FINE_GRID, areas_of, bounds_of, frame_box, polygons_of, sound


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
    return areas_of(shapely.intersection(sound(area), frame_box(frame), grid_size=FINE_GRID))


def combine(areas: Sequence[Area], shape: Area, how: Combine) -> tuple[Area, ...]:
    """Return the areas after `shape` was added, subtracted or intersected.

    Areas that the shape does not change come back as the same objects, at their places; one that
    is changed is repaired first. A shape that encloses nothing changes nothing.

    - ADD: the areas that the shape overlaps or shares an edge with become one with it, at the
      place of the first of them; with none of them, the shape itself comes last, as drawn.
    - SUBTRACT: the shape is cut out, which may leave holes, several parts, or nothing.
    - INTERSECT: only what lies inside the shape stays.
    """
    tool = sound(shape)
    if not polygons_of(tool):
        return tuple(areas)
    shapely.prepare(tool)
    if how is Combine.ADD:
        return _added(areas, shape, tool)
    result: list[Area] = []
    for area in areas:
        if _is_apart(area, tool):
            # Told by the boxes: a mask of many areas is not looked through at every stroke.
            result += (area,) if how is Combine.SUBTRACT else ()
            continue
        covered = sound(area)
        if covered.is_empty and how is Combine.SUBTRACT:
            result.append(area)
        elif how is Combine.SUBTRACT:
            overlaps = _overlap(tool, covered)
            result += (
                areas_of(shapely.difference(covered, tool, grid_size=FINE_GRID))
                if overlaps
                else (area,)
            )
        elif shapely.covers(tool, covered) and not covered.is_empty:
            result.append(area)
        elif _overlap(tool, covered):
            result += areas_of(shapely.intersection(covered, tool, grid_size=FINE_GRID))
    return tuple(result)


def coverage(areas: Sequence[Area], frame: Frame) -> float:
    """Return the part of the image that the areas cover together, 0.0 – 1.0.

    Overlaps count once, what lies outside the image not at all; a crossing area counts as repaired.
    """
    whole = frame.width * frame.height
    if not areas or not whole:
        return 0.0
    covered = shapely.union_all([sound(area) for area in areas])
    return min(float(shapely.intersection(covered, frame_box(frame)).area) / whole, 1.0)


def _added(areas: Sequence[Area], shape: Area, tool: BaseGeometry) -> tuple[Area, ...]:
    united: dict[int, BaseGeometry] = {}
    for index, area in enumerate(areas):
        if _is_apart(area, tool) or not _meets_box(tool, area):
            continue
        covered = sound(area)
        if shapely.covers(covered, tool):
            return tuple(areas)
        if shapely.covers(tool, covered):
            united[index] = Polygon()  # what is swallowed whole has no say in the union
        elif _join(tool, covered):
            united[index] = covered
    if not united:
        return (*areas, shape)
    merged = areas_of(shapely.union_all([tool, *united.values()], grid_size=FINE_GRID))
    first = min(united)
    result: list[Area] = []
    for index, area in enumerate(areas):
        if index == first:
            result += merged
        elif index not in united:
            result.append(area)
    return tuple(result)


def joined(covered: Sequence[BaseGeometry]) -> list[tuple[int, ...]]:
    """Return which geometries overlap or share a piece of border, directly or by way of others.

    Args:
        covered: valid geometries.

    Returns:
        Every index once, in groups; both the groups by their first, and the indexes, ascend.
    """
    group_of = list(range(len(covered)))

    def first(index: int) -> int:
        while group_of[index] != index:
            index = group_of[index]
        return index

    tree = shapely.STRtree(list(covered))
    found = tree.query(np.asarray(covered, dtype=object), predicate="intersects")
    pairs: list[tuple[int, int]] = found.T.tolist()
    for left, right in pairs:
        one, other = sorted((first(left), first(right)))
        if left < right and one != other and _join(covered[left], covered[right]):
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
    """Whether the two overlap or share a piece of border: one point in common joins nothing."""
    if not shapely.intersects(tool, covered):
        return False
    return _overlap(tool, covered) or shapely.intersection(tool, covered).length > 0
