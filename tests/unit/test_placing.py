"""Scaling, turning and fitting areas."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mjgui.core.model import Area
from mjgui.core.placing import FARTHEST, common_box, fitted, scaled, turned

RING = Area.of(
    [(10, 20), (110, 20), (110, 70), (10, 70)], [[(30, 30), (60, 30), (60, 60), (30, 60)]]
)
coordinates = st.floats(-5000, 5000)
points = st.tuples(coordinates, coordinates)
shapes = st.lists(points, min_size=3, max_size=8).map(Area.of)


def test_the_common_box_holds_all_areas_and_skips_empty_ones() -> None:
    other = Area.of([(-5, 40), (0, 90), (4, 50)])
    assert common_box((RING, Area.of([]), other)) == (-5, 20, 110, 90)
    assert common_box(()) is None


def test_scaling_takes_the_holes_along() -> None:
    new = scaled(RING, (10, 20), (2, 0.5))
    assert new.bounds() == (10, 20, 210, 45)
    assert new.holes[0].tolist() == [[50, 25], [110, 25], [110, 40], [50, 40]]


def test_a_right_angle_is_clockwise_on_the_screen() -> None:
    new = turned(Area.of([(10, 0), (20, 0), (20, 5)]), (0, 0), 90)
    assert new.points == pytest.approx(np.array([(0, 10), (0, 20), (-5, 20)]))


def test_no_turn_and_no_scale_give_the_very_same_area() -> None:
    assert turned(RING, (3, 4), 0) is RING
    assert scaled(RING, (3, 4), (1, 1)) is RING


@given(area=shapes, centre=points, degrees=st.floats(-360, 360))
def test_turning_back_leads_back(area: Area, centre: tuple[float, float], degrees: float) -> None:
    there = turned(turned(area, centre, degrees), centre, -degrees)
    assert there.points == pytest.approx(area.points, abs=1e-6)


@given(area=shapes, x=coordinates, y=coordinates, size=st.tuples(*[st.floats(1, 5000)] * 2))
def test_a_fitted_area_fills_its_new_box(
    area: Area, x: float, y: float, size: tuple[float, float]
) -> None:
    old = area.bounds()
    left, top, right, bottom = fitted(area, old, (x, y, x + size[0], y + size[1])).bounds()
    assert (left, top) == pytest.approx((x, y), abs=1e-6)
    if old[2] - old[0] > 1:
        assert right == pytest.approx(x + size[0], abs=1e-6)
    if old[3] - old[1] > 1:
        assert bottom == pytest.approx(y + size[1], abs=1e-6)


@given(area=shapes, factors=st.lists(st.floats(-1e300, 1e300), min_size=2, max_size=40))
def test_nothing_gets_infinitely_far_away(area: Area, factors: list[float]) -> None:
    for one, other in itertools.pairwise(factors):
        area = scaled(area, (0, 0), (one, other))
        assert (np.abs(area.points) <= FARTHEST).all()
