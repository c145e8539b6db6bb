from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QSize

from mjgui.core.model import Frame
from mjgui.ui.canvas.viewport import Stage
from mjgui.ui.compare.panes import GAP, CompareMode, Panes, SharedViewport

WIDE, TALL = Frame(1600, 500), Frame(500, 1600)
sizes = st.builds(QSize, st.integers(64, 3000), st.integers(64, 3000))
frames = st.builds(Frame, st.integers(1, 5000), st.integers(1, 5000))
modes = st.sampled_from(CompareMode)


def test_wide_pictures_are_stacked_and_tall_ones_stand_beside_each_other() -> None:
    size = QSize(1000, 800)
    above, below = Panes.laid_out(CompareMode.SIDE_BY_SIDE, size, WIDE, 1.0).rects
    assert above.left() == below.left()
    assert below.top() == above.bottom() + 1 + GAP
    left, right = Panes.laid_out(CompareMode.SIDE_BY_SIDE, size, TALL, 1.0).rects
    assert left.top() == right.top()
    assert right.left() == left.right() + 1 + GAP


@given(modes, sizes, frames)
def test_panes_are_equal_in_size_lie_apart_and_inside(
    mode: CompareMode, size: QSize, frame: Frame
) -> None:
    rects = Panes.laid_out(mode, size, frame, 1.0).rects
    assert len(rects) == {CompareMode.SIDE_BY_SIDE: 2, CompareMode.ALL: 5}.get(mode, 1)
    assert len({(r.width(), r.height()) for r in rects}) == 1
    assert all(r.right() < size.width() and r.bottom() < size.height() for r in rects)
    assert not any(a.intersects(b) for a in rects for b in rects if a is not b)


@given(modes, sizes, frames)
def test_gaps_lie_between_panes_and_touch_two_of_them(
    mode: CompareMode, size: QSize, frame: Frame
) -> None:
    panes = Panes.laid_out(mode, size, frame, 1.0)
    assert bool(panes.gaps) == mode.has_panes
    for gap in panes.gaps:
        assert min(gap.width(), gap.height()) == GAP
        assert not any(gap.intersects(rect) for rect in panes.rects)
        wide = gap.adjusted(-GAP, -GAP, GAP, GAP)
        assert sum(wide.intersects(rect) for rect in panes.rects) >= 2


@pytest.mark.parametrize(
    ("frame", "size", "columns", "rows"),
    [
        (Frame(1600, 500), QSize(900, 1000), 1, 5),
        (Frame(1456, 816), QSize(1100, 800), 2, 3),
        (Frame(1024, 1024), QSize(1100, 800), 3, 2),
        (Frame(816, 1456), QSize(1600, 700), 5, 1),
        (Frame(816, 1456), QSize(1100, 800), 3, 2),
        (Frame(1024, 1024), QSize(600, 900), 2, 3),
    ],
)
def test_five_panes_show_most_of_the_image(
    frame: Frame, size: QSize, columns: int, rows: int
) -> None:
    panes = Panes.laid_out(CompareMode.ALL, size, frame, 1.0)
    one = panes.rects[0]
    assert (size.width() // one.width(), size.height() // one.height()) == (columns, rows)
    results = panes.rects[1:]
    assert [(r.top(), r.left()) for r in results] == sorted((r.top(), r.left()) for r in results)


@pytest.mark.parametrize("ratio", [1.25, 1.5, 1.75, 2.0])
@given(size=sizes)
def test_panes_begin_on_whole_pixels_of_the_screen(ratio: float, size: QSize) -> None:
    for mode in (CompareMode.SIDE_BY_SIDE, CompareMode.ALL):
        for rect in Panes.laid_out(mode, size, Frame(300, 300), ratio).rects:
            assert (rect.left() * ratio).is_integer()
            assert (rect.top() * ratio).is_integer()


@given(
    st.floats(0.0, 1.0),
    st.floats(0.0, 1.0),
    st.floats(0.05, 8.0),
    st.integers(100, 2000),
    st.integers(100, 2000),
)
def test_pictures_of_unequal_size_show_the_same_part(
    x: float, y: float, scale: float, width: int, height: int
) -> None:
    small, large = Frame(600, 400), Frame(1800, 1200)
    shared = SharedViewport(x, y, small.width * scale)
    one = shared.on(Stage(width, height, small))
    # At 100 % a pane rounds to whole pixels, so look at what is not rounded in the larger one.
    other = shared.on(Stage(width, height, large))
    a = one.map_from_image((0.25 * small.width, 0.75 * small.height))
    b = other.map_from_image((0.25 * large.width, 0.75 * large.height))
    assert a == pytest.approx(b, abs=0.51)


@given(st.floats(-50, 50), st.floats(-50, 50), st.floats(0.1, 8.0))
def test_a_viewport_comes_back_from_its_normalised_form(dx: float, dy: float, zoom: float) -> None:
    stage = Stage(800, 600, Frame(640, 480))
    before = stage.panned(stage.zoomed_to(stage.fitted(), zoom, stage.centre), dx, dy)
    after = SharedViewport.of(before, stage).on(stage)
    assert (after.scale, after.x, after.y) == pytest.approx((before.scale, before.x, before.y))


def test_at_100_percent_the_image_lies_on_whole_pixels() -> None:
    stage = Stage(801, 601, Frame(640, 480))
    viewport = SharedViewport(0.5, 0.5, 640).on(stage)
    assert viewport.x.is_integer()
    assert viewport.y.is_integer()


def test_between_panes_there_is_none() -> None:
    panes = Panes.laid_out(CompareMode.SIDE_BY_SIDE, QSize(1000, 800), TALL, 1.0)
    left, right = panes.rects
    assert panes.pane_at(QPointF(left.center())) == 0
    assert panes.pane_at(QPointF(right.center())) == 1
    assert panes.pane_at(QPointF(left.right() + 2.5, 10)) is None
