"""The wipe's line: arithmetic, what is painted along it, and the hand that moves and turns it."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QRegion
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mjgui.app.pictures import image_pixels
from mjgui.core.model import Frame
from mjgui.ui.canvas.render import Sight
from mjgui.ui.canvas.style import CanvasStyle
from mjgui.ui.canvas.viewport import Viewport
from mjgui.ui.compare import CompareMode, CompareView
from mjgui.ui.compare.contents import PanePainter, Wiped
from mjgui.ui.compare.copying import device_size
from mjgui.ui.compare.layer import Layer
from mjgui.ui.compare.marks import wipe_region
from mjgui.ui.compare.wipe import Wipe
from mjgui.ui.compare.wipe_pixels import wipe_pixels
from mjgui.ui.theme import DARK
from tests.unit.compare_pictures import BLUE, RED, colour_at, near, plain, run_at_once, shot, square

Colours = npt.NDArray[np.uint8]
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
sizes = st.builds(QSize, st.integers(64, 2000), st.integers(64, 2000))
wipes = st.builds(Wipe, st.floats(0, 1), st.floats(0, 359.9))


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[CompareView]:
    view = CompareView(run_at_once, DARK)
    view.resize(800, 600)
    view.set_pictures(plain(RED, 400, 300), plain(BLUE, 800, 600))
    view.set_mode(CompareMode.WIPE)
    view.show()
    qtbot.waitExposed(view)
    yield view
    view.close()


@given(wipes, sizes)
def test_the_knob_is_on_the_line_and_in_the_pane(wipe: Wipe, size: QSize) -> None:
    knob = wipe.knob(size)
    assert wipe.distance(knob, size) == pytest.approx(0, abs=1e-6)
    assert -1e-6 <= knob.x() <= size.width() + 1e-6
    assert -1e-6 <= knob.y() <= size.height() + 1e-6


@given(wipes, sizes, st.floats(0, 1), st.floats(0, 1))
def test_a_line_runs_through_where_it_is_put(wipe: Wipe, size: QSize, x: float, y: float) -> None:
    place = QPointF(x * size.width(), y * size.height())
    assert wipe.through(place, size).distance(place, size) == pytest.approx(0, abs=1e-6)


@given(st.floats(0, 359.9), sizes)
def test_at_its_ends_one_side_is_all_there_is(angle: float, size: QSize) -> None:
    corners = [QPointF(x, y) for x in (0, size.width()) for y in (0, size.height())]
    assert all(Wipe(0, angle).distance(c, size) >= -1e-6 for c in corners)
    assert all(Wipe(1, angle).distance(c, size) <= 1e-6 for c in corners)


@given(wipes, sizes, st.floats(0, 2 * math.pi))
def test_turned_about_a_place_it_keeps_to_it(wipe: Wipe, size: QSize, way: float) -> None:
    pivot = wipe.knob(size)
    towards = pivot + QPointF(math.cos(way), math.sin(way)) * 50
    turned = wipe.turned_about(pivot, towards, size)
    assert turned.distance(pivot, size) == pytest.approx(0, abs=1e-6)
    assert turned.distance(towards, size) == pytest.approx(0, abs=1e-6)


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
@pytest.mark.parametrize("angle", [0.0, 15.0, 45.0, 86.0, 90.0, 135.0, 180.0, 200.0, 270.0])
@pytest.mark.parametrize("position", [0.0, 0.4325, 0.97])
def test_each_side_is_where_it_belongs_and_a_soft_white_line_between(
    qtbot: QtBot, angle: float, ratio: float, position: float
) -> None:
    size, wipe = QSize(300, 200), Wipe(position, angle)
    sight = Sight(Viewport(1.0, 0, 0), ratio, CanvasStyle())
    red, blue = plain(RED, 300, 200), plain(BLUE, 300, 200)
    layers = {id(p): Layer(sight, size, p, Frame(300, 200), None) for p in (red, blue)}
    image = QImage(size * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    with QPainter(image) as painter:
        PanePainter(size, ratio, QColor("black"), lambda p, _: layers[id(p)]).paint(
            painter, QRegion(image.rect()), Wiped(red, blue, wipe)
        )
    seen = image_pixels(image)[..., 2::-1].astype(float)
    y, x = np.mgrid[: image.height(), : image.width()] + 0.5
    away = x * wipe.normal.x() + y * wipe.normal.y() - wipe.place_along(size, ratio)
    rim = 1.5 * ratio + 0.6
    assert np.abs(seen[away < -rim] - RED).max(initial=0) <= 2
    assert np.abs(seen[away > rim] - BLUE).max(initial=0) <= 2
    assert seen[np.abs(away) < 0.2].min(initial=255) > 0.75 * 255
    # Where the white line goes over into its casing it gets darker, step by step.
    light, from_rim = seen.min(axis=-1), np.abs(away) - (0.5 * ratio - 0.5)
    for closer, farther in ((0.2, 0.5), (0.5, 0.8)):
        inner, outer = (light[np.abs(from_rim - each) < 0.1] for each in (closer, farther))
        assert inner.min(initial=255) >= outer.max(initial=0)


@given(wipes, sizes, st.sampled_from([1.0, 1.25, 1.5, 2.0]))
def test_every_pixel_is_of_one_side_or_of_the_strip(wipe: Wipe, size: QSize, ratio: float) -> None:
    line = wipe_pixels(wipe, size, ratio)
    whole = QRegion(QRect(QPoint(), device_size(size, ratio)))
    covered, pixels = QRegion(), 0
    for part in (*line.before, *line.strip, *line.beyond):
        covered += part
        pixels += max(part.width(), 0) * max(part.height(), 0)
    assert covered == whole
    assert pixels == whole.boundingRect().width() * whole.boundingRect().height()
    assert line.is_beyond.size == sum(p.width() * p.height() for p in line.strip)
    soft = (line.of_a > 0) & (line.of_b > 0)
    assert not (wipe.is_straight and soft.any()), "a straight edge lies on whole pixels"
    for side, way in ((line.before, -1), (line.beyond, 1)):
        for part in side:
            if not part.isEmpty():
                centre = QRectF(part).center() / ratio
                assert way * wipe.distance(centre, size) > 0


@pytest.mark.parametrize("angle", [0.0, 37.0, 80.0, 90.0, 123.0])
@pytest.mark.parametrize("mask", [False, True])
def test_what_a_step_repaints_is_what_a_new_frame_would_show(
    view: CompareView,
    angle: float,
    mask: bool,  # noqa: FBT001 - a parameter
) -> None:
    view.set_areas(square(60, 50, 200, Frame(400, 300)))
    view.set_mask_visible(mask)
    size = view.pane_rect(0).size()
    before, after = Wipe(0.4, angle), Wipe(0.47, angle)
    view.look.set_wipe(before)
    image = shot(view)
    view.look.set_wipe(after)
    region = wipe_region(before, after, size)
    view.render(image, region.boundingRect().topLeft(), region)
    assert image == shot(view)


def test_the_keys_go_by_the_line(view: CompareView) -> None:
    before = view.viewport
    view.turn_wipe(90)
    assert view.look.wipe == Wipe(0.5, 90)
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.wipe_position == pytest.approx(0.52)
    assert view.viewport == before
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.wipe_position == 1.0
    assert near(colour_at(shot(view), QPoint(250, 250)), RED)
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.wipe_position == 0.0
    assert near(colour_at(shot(view), QPoint(250, 250)), BLUE)
    assert "above the line at 0 %" in view.accessibleDescription()
    view.zoom_actual()
    before = view.viewport
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.viewport != before, "along the line there is nothing to move but the picture"


def test_the_line_is_turned_by_its_handle(view: CompareView) -> None:
    handle = view.look.wipe.handle(view.size()).toPoint()
    QTest.mouseMove(view, handle)
    assert view.cursor().shape() == Qt.CursorShape.PointingHandCursor
    knob = view.look.wipe.knob(view.size())
    QTest.mousePress(view, LEFT, NONE, handle)
    QTest.mouseMove(view, (knob + QPointF(-80, 0)).toPoint())
    assert view.look.wipe.angle == pytest.approx(90)
    QTest.mouseMove(view, (knob + QPointF(-80, 14)).toPoint())
    assert view.look.wipe.angle == pytest.approx(math.degrees(math.atan2(80, 14)), abs=1)
    assert view.look.wipe.distance(knob, view.size()) == pytest.approx(0, abs=1e-6)
    QTest.mouseRelease(view, LEFT, NONE, knob.toPoint())
    angle = view.look.wipe.angle
    QTest.mouseMove(view, knob.toPoint() + QPoint(30, 100))
    assert view.look.wipe.angle == angle


def test_a_turned_line_is_dragged_across(view: CompareView) -> None:
    view.look.set_wipe(Wipe(0.5, 45))
    start = view.look.wipe.knob(view.size())
    QTest.mousePress(view, LEFT, NONE, start.toPoint())
    end = (start + QPointF(60, 60)).toPoint()
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, LEFT, NONE, end)
    assert view.look.wipe.angle == 45
    assert view.look.wipe.distance(QPointF(end), view.size()) == pytest.approx(0, abs=1)
    QTest.mouseDClick(view, LEFT, NONE, view.look.wipe.knob(view.size()).toPoint())
    assert view.wipe_position == 0.5
    assert "turned by 45°" in view.accessibleDescription()


@given(
    st.builds(Wipe, st.floats(0, 1), st.floats(1, 89)),
    st.floats(0, 1),
    st.integers(0, 3),
    sizes,
    st.floats(0, 1),
    st.floats(0, 1),
)
def test_beside_a_band_all_is_on_one_side_of_the_line(
    wipe: Wipe, position: float, quarters: int, size: QSize, x: float, y: float
) -> None:
    wipe = wipe.turned(90.0 * quarters)
    other = wipe.placed(position)
    place = QPointF(x * size.width(), y * size.height())
    parts = wipe.bands(size, 2.0, other)
    assert sum(part.height() for part in parts) == size.height()
    part = next(p for p in parts if p.top() <= place.y() <= p.top() + p.height())
    distances = [line.distance(place, size) for line in (wipe, other)]
    if place.x() < part.left() or place.x() > part.left() + part.width():
        assert min(abs(d) for d in distances) >= 2.0 - 1e-6
        assert distances[0] * distances[1] > 0


def test_a_slanted_line_that_moves_leaves_nothing_behind(view: CompareView) -> None:
    before, after = Wipe(0.3, 37.0), Wipe(0.36, 37.0)
    shots: list[Colours] = []
    for wipe in (before, after):
        view.look.set_wipe(wipe)
        seen = shot(view).convertToFormat(QImage.Format.Format_RGB32)
        shots.append(image_pixels(seen).copy())
    changed = (shots[0] != shots[1]).any(axis=-1)
    mended = QImage(view.size(), QImage.Format.Format_Grayscale8)
    mended.fill(0)
    with QPainter(mended) as painter:
        painter.setClipRegion(wipe_region(before, after, view.pane_rect(0).size()))
        painter.fillRect(view.rect(), Qt.GlobalColor.white)
    rows = np.frombuffer(mended.constBits(), np.uint8).reshape(view.height(), -1)
    is_mended = rows[:, : view.width()] > 0
    assert changed.any()
    assert not (changed & ~is_mended).any()
    assert is_mended.mean() < 0.5
