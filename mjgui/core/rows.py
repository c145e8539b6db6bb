"""Geometries in a row: the functions of shapely that go through arrays by themselves, typed.

A call from Python for each geometry costs as much as the work on a small one.

Functions of shapely let go of Python's lock while GEOS is at work. Methods and properties of its
geometries do not (shapely 2.2): with `polygon.is_valid` the window stands still for as long as a
worker looks at a large polygon, with `shapely.is_valid(polygon)` it does not. A test holds that.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, cast

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

Geometries = npt.NDArray[np.object_]
"""Geometries, shape (n,)."""

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]
Booleans = npt.NDArray[np.bool_]

# shapely leaves the keywords of its decorated functions untyped.
_area = cast("Callable[[Geometries], Floats]", cast("Any", shapely).area)
_length = cast("Callable[[Geometries], Floats]", cast("Any", shapely).length)
_bounds = cast("Callable[[Geometries], Floats]", cast("Any", shapely).bounds)
_kinds = cast("Callable[[Geometries], Integers]", cast("Any", shapely).get_type_id)
_parts = cast("Callable[[Geometries], Integers]", cast("Any", shapely).get_num_geometries)
_points = cast("Callable[[Geometries], Integers]", cast("Any", shapely).get_num_coordinates)
_holes = cast("Callable[[Geometries], Integers]", cast("Any", shapely).get_num_interior_rings)


def in_a_row(geometries: Sequence[BaseGeometry]) -> Geometries:
    """Return geometries as an array of shape (n,)."""
    row = np.empty(len(geometries), dtype=object)
    row[:] = geometries
    return row


def areas_in(row: Geometries) -> Floats:
    """Return how much each geometry covers, shape (n,)."""
    return _area(row)


def lengths_in(row: Geometries) -> Floats:
    """Return how long the outlines of each geometry are together, shape (n,)."""
    return _length(row)


def boxes_in(row: Geometries) -> Floats:
    """Return the box around each, shape (n, 4): left, top, right, bottom; not-a-number if empty."""
    return _bounds(row)


def boxed(boxes: Floats) -> Geometries:
    """Return boxes, shape (n, 4): left, top, right, bottom, as polygons."""
    return cast("Geometries", cast("Any", shapely).box(*boxes.T))


def part_counts(row: Geometries) -> Integers:
    """Return how many parts each geometry has, shape (n,)."""
    return _parts(row)


def point_counts(row: Geometries) -> Integers:
    """Return how many vertices each geometry has, shape (n,); the first of a ring counts twice."""
    return _points(row)


def hole_counts(row: Geometries) -> Integers:
    """Return how many holes each geometry has in all its parts, shape (n,)."""
    counts = _holes(row).astype(np.int64)  # those of polygons alone
    several = np.flatnonzero(are_collections(row))
    if len(several):
        parts, owner = shapely.get_parts(row[several], return_index=True)
        np.add.at(counts, several[owner], _holes(parts))
    return counts


def are_polygons(row: Geometries) -> Booleans:
    """Return which geometries are single polygons, shape (n,)."""
    return _kinds(row) == shapely.GeometryType.POLYGON


def are_collections(row: Geometries) -> Booleans:
    """Return which geometries may have several parts, shape (n,)."""
    return _kinds(row) > shapely.GeometryType.POLYGON


def polygons_from(rings: object) -> Geometries:
    """Return the polygons within rings, shape (n,)."""
    return cast("Geometries", cast("Any", shapely).polygons(rings))
