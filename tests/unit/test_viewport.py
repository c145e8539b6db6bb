"""Where an image lies on a widget: properties that hold for any image, widget and screen."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from mjgui.core.model import Frame, Point
from mjgui.ui.canvas.viewport import KEPT_IN_SIGHT, MAX_ZOOM, MIN_ZOOM, Stage, Viewport

sides = st.integers(1, 12_000)
stages = st.builds(
    Stage,
    st.floats(1, 4000),
    st.floats(1, 4000),
    st.builds(Frame, sides, sides),
    st.sampled_from((1.0, 1.25, 1.5, 2.0, 3.0)),
)
unit = st.floats(0, 1)
factors = st.floats(0.05, 20)
steps = st.floats(-5000, 5000)


def overlap(offset: float, extent: float, room: float) -> float:
    return min(offset + extent, room) - max(offset, 0.0)


def assert_in_sight(stage: Stage, viewport: Viewport) -> None:
    for offset, side, room in (
        (viewport.x, stage.frame.width, stage.width),
        (viewport.y, stage.frame.height, stage.height),
    ):
        extent = side * viewport.scale
        wanted = min(KEPT_IN_SIGHT, extent, room)
        assert overlap(offset, extent, room) >= wanted - 1e-6 * max(1, extent)


@given(st.floats(0.01, 64), steps, steps, steps, steps)
def test_to_image_and_back_is_the_same_place(
    scale: float, x: float, y: float, px: float, py: float
) -> None:
    viewport = Viewport(scale, x, y)
    assert viewport.map_from_image(viewport.map_to_image((px, py))) == pytest.approx(
        (px, py), abs=1e-6
    )


@given(stages, unit, unit, st.lists(st.floats(1, 3), max_size=12))
def test_zooming_in_keeps_the_place_under_the_pointer(
    stage: Stage, across: float, down: float, zooms: list[float]
) -> None:
    viewport = stage.fitted()
    anchor = (
        viewport.x + across * stage.frame.width * viewport.scale,
        viewport.y + down * stage.frame.height * viewport.scale,
    )
    # A picture that is a mere speck is kept in sight as a whole, which may move it.
    assume(min(stage.frame.width, stage.frame.height) * viewport.scale >= KEPT_IN_SIGHT)
    assume(0 <= anchor[0] <= stage.width and 0 <= anchor[1] <= stage.height)
    place = viewport.map_to_image(anchor)
    for factor in zooms:
        viewport = stage.zoomed(viewport, factor, anchor)
    # At exactly 100 % the image snaps to the screen's pixels, by half a pixel at most.
    slack = 0.5 / stage.ratio if stage.zoom(viewport) == 1.0 else 1e-3
    assert viewport.map_from_image(place) == pytest.approx(anchor, abs=slack)


@given(stages, st.lists(st.tuples(factors, steps, steps, steps, steps), max_size=8))
def test_the_picture_never_gets_lost(
    stage: Stage, moves: list[tuple[float, float, float, float, float]]
) -> None:
    viewport = stage.fitted()
    for factor, x, y, dx, dy in moves:
        viewport = stage.zoomed(viewport, factor, (x, y))
        assert_in_sight(stage, viewport)
        assert MIN_ZOOM - 1e-9 <= stage.zoom(viewport) <= MAX_ZOOM + 1e-9
        viewport = stage.panned(viewport, dx, dy)
        assert_in_sight(stage, viewport)


@given(stages)
def test_fitting_shows_all_of_it_in_the_middle(stage: Stage) -> None:
    viewport = stage.fitted()
    width, height = stage.frame.width * viewport.scale, stage.frame.height * viewport.scale
    assume(MIN_ZOOM < stage.zoom(viewport) < MAX_ZOOM)
    assert width <= stage.width + 1e-6
    assert height <= stage.height + 1e-6
    assert viewport.x * 2 + width == pytest.approx(stage.width, abs=1.1 / stage.ratio)
    assert viewport.y * 2 + height == pytest.approx(stage.height, abs=1.1 / stage.ratio)


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_at_100_percent_image_pixels_are_screen_pixels(ratio: float) -> None:
    stage = Stage(801, 603, Frame(1024, 768), ratio)
    viewport = stage.zoomed_to(stage.fitted(), 1.0, (133.7, 205.3))
    assert viewport.scale == 1 / ratio
    for offset in (viewport.x * ratio, viewport.y * ratio):
        assert offset == pytest.approx(round(offset), abs=1e-9)


def test_stops_lead_through_100_percent_and_end_at_the_limits() -> None:
    stage = Stage(800, 600, Frame(1000, 1000))
    viewport, zooms = stage.fitted(), []
    for _ in range(40):
        viewport = stage.stepped(viewport, inwards=True, anchor=stage.centre)
        zooms.append(stage.zoom(viewport))
    assert 1.0 in zooms
    assert zooms[-1] == MAX_ZOOM
    for _ in range(60):
        viewport = stage.stepped(viewport, inwards=False, anchor=stage.centre)
    assert stage.zoom(viewport) == MIN_ZOOM


@given(stages, unit, unit, factors, steps, steps)
def test_a_place_asked_for_comes_into_sight(
    stage: Stage, across: float, down: float, factor: float, dx: float, dy: float
) -> None:
    viewport = stage.panned(stage.zoomed(stage.fitted(), factor, stage.centre), dx, dy)
    point: Point = (across * stage.frame.width, down * stage.frame.height)
    shown = stage.showing(viewport, (*point, *point))
    x, y = shown.map_from_image(point)
    assert -1 <= x <= stage.width + 1
    assert -1 <= y <= stage.height + 1


def test_a_box_in_sight_moves_nothing() -> None:
    stage = Stage(800, 600, Frame(1000, 1000))
    viewport = stage.fitted()
    assert stage.showing(viewport, (400, 400, 600, 600)) == viewport


def test_a_tiny_box_is_magnified_and_a_large_one_fits() -> None:
    stage = Stage(800, 600, Frame(4000, 4000))
    tiny = stage.showing(stage.fitted(), (10, 10, 12, 12))
    assert tiny.scale > stage.fitted().scale
    close = stage.zoomed_to(stage.fitted(), 8.0, stage.centre)
    box = (100.0, 100.0, 3000.0, 3000.0)
    large = stage.showing(close, box)
    left, top = large.map_from_image(box[:2])
    right, bottom = large.map_from_image(box[2:])
    assert left >= 0
    assert top >= 0
    assert right <= 800
    assert bottom <= 600


def test_a_widget_without_size_breaks_nothing() -> None:
    stage = Stage(0, 0, Frame(100, 100))
    viewport = stage.panned(stage.zoomed(stage.fitted(), 2, (0, 0)), 5, 5)
    assert viewport.scale > 0
