"""Of a ring that reaches beyond a part of the view, what matters there is kept, and no more."""

from __future__ import annotations

import numpy as np
from hypothesis import example, given
from hypothesis import strategies as st

from mjgui.ui.canvas.rings import seen
from mjgui.ui.canvas.stencils import SHIFT, Plane, Ring, draw_lines, fill_rings

WIDTH, HEIGHT, MARGIN = 40, 30, 4
places = st.tuples(st.integers(-100, 140), st.integers(-100, 130))


def ring_of(points: list[tuple[int, int]]) -> Ring:
    """Sixteenths of a pixel, a little off whole ones."""
    return ((np.array(points, np.int32) << SHIFT) + 5).reshape(-1, 1, 2)


def drawn(ring: Ring) -> tuple[Plane, Plane]:
    """The fill within the part, and the line there and in its margin."""
    fill = np.zeros((HEIGHT, WIDTH), np.uint8)
    line = np.zeros((HEIGHT + 2, WIDTH + 2), np.uint8)
    if len(ring):
        fill_rings(fill, [ring])
        draw_lines(line, [ring + (1 << SHIFT)], closed=True)
    return fill, line


@given(st.lists(places, min_size=3, max_size=40))
@example([(-20, 50), (-20, -9), (-10, -20), (10, -20), (50, -20), (60, 60)])
@example([(-30, 10), (-20, -20), (-15, -25), (10, -30), (20, 15)])
def test_what_is_left_out_changes_no_pixel(points: list[tuple[int, int]]) -> None:
    ring = ring_of(points)
    left = seen(ring, WIDTH, HEIGHT, MARGIN)
    for whole, part in zip(drawn(ring), drawn(left), strict=True):
        assert (whole == part).all()


def test_most_of_a_ring_that_lies_elsewhere_is_left_out() -> None:
    angles = np.linspace(0, 2 * np.pi, 1000, endpoint=False)
    points = np.stack((300 * np.cos(angles) + 300, 300 * np.sin(angles)), axis=-1)
    ring = ring_of(points.astype(int).tolist())
    assert 3 <= len(seen(ring, WIDTH, HEIGHT, MARGIN)) < 150
    assert not len(seen(ring + (900 << SHIFT), WIDTH, HEIGHT, MARGIN))
    inside = ring_of([(2, 2), (30, 3), (20, 20)])
    assert (seen(inside, WIDTH, HEIGHT, MARGIN) == inside).all()
