"""Geometries in a row, and Python's lock while GEOS is at work on them."""

from __future__ import annotations

import ast
from pathlib import Path

import numpy as np
import pytest
import shapely
from shapely import GeometryCollection, MultiPolygon, Point, Polygon

import mjgui
from mjgui.core.rows import are_collections, are_polygons, hole_counts, in_a_row, part_counts
from mjgui.core.shapes import areas_of, areas_of_each

SQUARE = Polygon([(0, 0), (9, 0), (9, 9), (0, 9)])
RING = Polygon(SQUARE.exterior, [[(3, 3), (6, 3), (6, 6), (3, 6)]])
FAR = Polygon([(20, 0), (29, 0), (29, 9)])
SLOW = {
    "boundary", "buffer", "convex_hull", "covers", "crosses", "disjoint", "intersects", "is_simple",
    "is_valid", "normalize", "overlaps", "point_on_surface", "relate",
    "representative_point", "simplify", "touches",
}  # fmt: skip
"""What takes long of a large geometry, and as a method of it keeps Python's lock meanwhile."""


def test_what_rows_hold_is_counted_in_parts_and_holes() -> None:
    row = in_a_row([SQUARE, RING, MultiPolygon([RING, FAR]), Polygon(), Point(1, 1)])
    assert are_polygons(row).tolist() == [True, True, False, True, False]
    assert are_collections(row).tolist() == [False, False, True, False, False]
    assert hole_counts(row).tolist() == [0, 1, 1, 0, 0]
    assert part_counts(row)[:3].tolist() == [1, 1, 2]


def test_areas_of_many_are_the_areas_of_each_in_its_place() -> None:
    nested = GeometryCollection([Point(0, 0), MultiPolygon([RING, FAR])])
    sliver_hole = Polygon(SQUARE.exterior, [[(1, 1), (8, 1), (8, 1.0001)]])
    sliver = Polygon([(0, 0), (9, 0), (9, 0.001)])
    row = in_a_row([RING, Polygon(), sliver, nested, sliver_hole, SQUARE])
    places = areas_of_each(row)
    assert places == [areas_of(each) for each in row]
    assert [[len(area.holes) for area in place] for place in places] == [
        [1], [], [], [1, 0], [0], [0]
    ]  # fmt: skip
    assert np.array_equal(places[5][0].points, shapely.get_coordinates(SQUARE)[:-1])
    with pytest.raises(ValueError, match="read-only"):
        places[0][0].holes[0][0] = 0


def test_no_geometry_is_asked_by_methods_that_keep_the_lock() -> None:
    """shapely 2.2: `polygon.is_valid` keeps Python's lock, `shapely.is_valid(polygon)` does not."""
    found: list[str] = []
    for path in Path(mjgui.__file__).parent.rglob("*.py"):
        source = path.read_text("utf-8")
        if "shapely" not in source:
            continue
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Attribute) and node.attr in SLOW:
                owner = node.value
                if not (isinstance(owner, ast.Name) and owner.id == "shapely"):
                    found.append(f"{path.name}:{node.lineno} {ast.unparse(node)}")
    assert found == []
