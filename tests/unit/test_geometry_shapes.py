"""Areas as shapes: repair, hit test, plain shapes, simplify, nearest place."""

from __future__ import annotations

import math

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from shapely import MultiLineString

from mjgui.core.geometry import (
    area_contains,
    area_problems,
    ellipse,
    nearest_on_ring,
    rectangle,
    repair,
    simplify,
)
from mjgui.core.model import Area, Frame, vertices
from tests.unit.geometry_strategies import areas, even_odd, polygon, rings

FRAME = Frame(1456, 816)
BOW_TIE = Area.of([(0, 0), (100, 100), (100, 0), (0, 100)])
PENTAGRAM = Area.of(
    [
        (300 + 200 * math.sin(i * 4 * math.pi / 5), 300 - 200 * math.cos(i * 4 * math.pi / 5))
        for i in range(5)
    ]
)


def test_a_valid_area_is_its_own_repair() -> None:
    area = rectangle((10, 10, 50, 50))
    assert repair(area)[0] is area


def test_a_bow_tie_becomes_its_two_wings() -> None:
    parts = repair(BOW_TIE)
    assert sorted(polygon(part).area for part in parts) == [2500, 2500]
    assert all(not area_problems(part, FRAME) for part in parts)


def test_a_pentagram_keeps_what_is_seen_filled() -> None:
    parts = repair(PENTAGRAM)
    assert len(parts) == 5
    assert not any(area_contains(part, (300, 300)) for part in parts)


def test_a_loop_inside_becomes_a_hole() -> None:
    outer = [(0, 0), (300, 0), (300, 300), (0, 300)]
    inner = [(0, 0), (100, 50), (200, 200), (50, 100)]
    (part,) = repair(Area.of([*outer, *inner]))
    assert polygon(part).area == 90000 - polygon(Area.of(inner)).area


def test_a_hole_that_sticks_out_is_mended() -> None:
    area = Area.of(
        [(0, 0), (100, 0), (100, 100), (0, 100)], [[(50, 50), (150, 50), (150, 60), (50, 60)]]
    )
    parts = repair(area)
    assert sum(polygon(part).area for part in parts) == pytest.approx(10000 - 500 + 500)
    assert area_contains(area, (120, 55))


@pytest.mark.parametrize(
    "points",
    [
        [],
        [(1, 1)],
        [(1, 1), (5, 5)],
        [(1, 1), (5, 5), (1, 1), (5, 5)],
        [(0, 0), (10, 0), (20, 0)],
        [(0, 0), (500, 0), (500, 1e-6)],
        [(0, 0), (9, 0), (9, 9), (0, 0), (9, 0), (9, 9)],
    ],
)
def test_nothing_is_left_of_what_encloses_nothing(points: list[tuple[float, float]]) -> None:
    assert repair(Area.of(points)) == ()


@given(areas(FRAME))
def test_repair_shows_what_the_even_odd_rule_shows(area: Area) -> None:
    parts = repair(area)
    assert all(polygon(part).is_valid for part in parts)
    left, top, right, bottom = area.bounds()
    across, down = np.meshgrid(np.linspace(left, right, 9), np.linspace(top, bottom, 9))
    xy = np.column_stack((across.ravel(), down.ravel())) + (right - left) * 0.01234
    edges = MultiLineString([np.vstack((ring, ring[:1])) for ring in area.rings])
    xy = xy[shapely.distance(edges, shapely.points(xy)) > 0.1 + (right - left) * 1e-6]
    covered = shapely.contains_xy(shapely.union_all([polygon(part) for part in parts]), xy)
    assert (covered == even_odd(area, xy)).all()
    assert [area_contains(area, (x, y)) for x, y in xy] == even_odd(area, xy).tolist()


def test_a_point_in_a_hole_is_outside() -> None:
    area = Area.of(rectangle((0, 0, 100, 100)).points, [rectangle((40, 40, 60, 60)).points])
    assert area_contains(area, (20, 20))
    assert not area_contains(area, (50, 50))
    assert not area_contains(area, (120, 50))


def test_nothing_lies_in_an_area_without_points() -> None:
    assert not area_contains(Area.of([]), (0, 0))


def test_a_rectangle_takes_its_corners_in_any_order() -> None:
    expected = [[10, 20], [30, 20], [30, 60], [10, 60]]
    assert rectangle((30, 60, 10, 20)).points.tolist() == expected


@given(
    st.tuples(st.floats(-50, 1000), st.floats(-50, 1000), st.floats(1, 4096), st.floats(1, 4096))
)
def test_an_ellipse_is_true_to_a_quarter_of_a_pixel(numbers: tuple[float, ...]) -> None:
    left, top, width, height = numbers
    area = ellipse((left, top, left + width, top + height))
    assert area.bounds() == pytest.approx((left, top, left + width, top + height))
    middle = (area.points + np.roll(area.points, -1, axis=0)) / 2
    offset = (middle - (left + width / 2, top + height / 2)) / (width / 2, height / 2)
    gap = (1 - np.hypot(*offset.T)) * max(width, height) / 2
    assert gap.max() < 0.25
    assert area.vertex_count <= 400


def test_a_tiny_ellipse_is_still_round() -> None:
    assert ellipse((0, 0, 2, 2)).vertex_count >= 16


def test_simplify_drops_what_lies_on_the_line() -> None:
    ring = [(0, 0), (50, 0.2), (100, 0), (100, 100), (50, 99.9), (0, 100)]
    assert simplify(ring, 1).tolist() == [[0, 0], [100, 0], [100, 100], [0, 100]]


@given(rings(FRAME), st.floats(0, 50))
def test_simplify_stays_near_and_makes_no_crossing(
    ring: list[tuple[float, float]], tolerance: float
) -> None:
    simple = simplify(ring, tolerance)
    before, after = polygon(Area.of(ring)), polygon(Area.of(simple)) if len(simple) > 2 else None
    assert {tuple(point) for point in simple.tolist()} <= {tuple(map(float, p)) for p in ring}
    if before.is_valid:
        assert after is not None
        assert after.is_valid
        distance = shapely.hausdorff_distance(before.exterior, after.exterior)
        assert distance <= tolerance + 1e-6 + 1e-9 * before.length


def test_the_nearest_place_on_a_ring_may_be_on_the_closing_edge() -> None:
    ring = rectangle((0, 0, 100, 100)).points
    assert nearest_on_ring(ring, (-10, 40)) == (3, (0.0, 40.0), 10.0)
    assert nearest_on_ring(ring, (130, -40)) == (0, (100.0, 0.0), 50.0)


def test_a_ring_of_one_repeated_point_is_near_too() -> None:
    assert nearest_on_ring(vertices([(3, 4), (3, 4)]), (0, 0)).distance == 5


def test_an_empty_ring_has_no_nearest_place() -> None:
    with pytest.raises(ValueError, match="without points"):
        nearest_on_ring(vertices([]), (0, 0))
