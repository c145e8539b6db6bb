"""Rings on the widget: nothing gets lost but what cannot be seen."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from PySide6.QtCore import QRectF

from mjgui.core.model import Area
from mjgui.ui.canvas.outlines import area_bounds, middles_in, moved_box, thinned, vertices_in
from mjgui.ui.canvas.viewport import Viewport

points = hnp.arrays(
    np.float64, st.tuples(st.integers(0, 60), st.just(2)), elements=st.floats(-1e5, 1e5)
)


@given(points, st.floats(0.1, 50))
def test_thinning_moves_no_outline_by_more_than_a_cell(ring: np.ndarray, grain: float) -> None:
    kept = thinned(ring, grain)
    assert len(kept) <= len(ring)
    for point in ring:
        gaps = np.abs(kept - point).max(axis=1)
        assert gaps.min() <= grain * (1 + 1e-9)


def test_thinning_drops_most_of_what_lies_closer_than_a_cell() -> None:
    line = np.column_stack((np.linspace(0, 10, 10_000), np.zeros(10_000)))
    assert len(thinned(line, 0.5)) <= 22


def test_an_area_lies_where_the_viewport_puts_it() -> None:
    area = Area.of([(10, 10), (30, 10), (30, 20)])
    box = area_bounds(area, Viewport(2.0, 5.0, -5.0))
    assert (box.left(), box.top(), box.right(), box.bottom()) == (25, 15, 65, 35)
    assert area_bounds(Area.of([]), Viewport()).isEmpty()


def test_the_box_of_what_moved_holds_the_edges_on_both_sides_of_it() -> None:
    before = Area.of([(0, 0), (10, 0), (20, 0), (20, 20), (0, 20)])
    points = before.points.copy()
    points[1] = (10, 5)
    after = before.with_ring(0, points)
    view = Viewport(2.0, 1.0, 3.0)
    assert moved_box(before, after, view) == QRectF(1, 3, 40, 10)
    points[4] = (-2, 20)
    assert moved_box(before, before.with_ring(0, points), view) == QRectF(-3, 3, 44, 40)


def test_areas_that_are_alike_have_an_empty_box_and_others_none() -> None:
    area = Area.of([(0, 0), (10, 0), (20, 20)], [[(5, 2), (6, 2), (6, 3)]])
    twin = Area.of(area.points, area.holes)
    assert moved_box(area, twin, Viewport()) == QRectF()
    assert moved_box(area, Area.of(area.points), Viewport()) is None
    assert moved_box(area, area.with_ring(1, [(5, 2), (6, 2)]), Viewport()) is None
    many = Area.of(np.random.default_rng(1).uniform(0, 50, (80, 2)))
    assert moved_box(many, many.moved(1, 1), Viewport()) is None


@given(points, st.floats(1, 50))
def test_vertices_have_a_handle_where_they_are_not_thinned_out(
    ring: np.ndarray, room: float
) -> None:
    part = QRectF(-2e4, -2e4, 6e4, 5e4)
    expected = [(x, y) for x, y in thinned(ring, room).tolist() if part.contains(x, y)]
    shown = vertices_in(ring[:, 0], ring[:, 1], part, room)
    assert [(x, y) for x, y in shown.tolist()] == expected


def test_long_edges_have_a_middle_the_last_one_too() -> None:
    ring = np.array([(0, 0), (100, 0), (100, 10), (0, 10), (0, 60)], float)
    everything = QRectF(-500, -500, 1000, 1000)
    found = middles_in(ring[:, 0], ring[:, 1], everything, 40.0)
    assert found.tolist() == [[50, 0], [50, 10], [0, 35], [0, 30]]
    right = middles_in(ring[:, 0], ring[:, 1], QRectF(40, -5, 20, 40), 40.0)
    assert right.tolist() == [[50, 0], [50, 10]]
    assert middles_in(ring[:, 0], ring[:, 1], everything, 400.0).shape == (0, 2)
    assert middles_in(np.empty(0), np.empty(0), everything, 4.0).shape == (0, 2)
