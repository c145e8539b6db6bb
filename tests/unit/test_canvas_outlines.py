"""Rings on the widget: nothing gets lost but what cannot be seen."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from mjgui.core.model import Area
from mjgui.ui.canvas.outlines import area_bounds, thinned
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
