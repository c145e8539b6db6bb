from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mjgui.ui.compare import CompareMode, CompareView, SharedViewport
from mjgui.ui.compare.subject import Candidate
from mjgui.ui.compare.view import EMPTY_TEXT
from mjgui.ui.theme import DARK, LIGHT
from tests.unit.compare_pictures import (
    BLUE,
    RED,
    colour_at,
    near,
    noise,
    picture_of,
    plain,
    run_at_once,
    shot,
)

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[CompareView]:
    view = CompareView(run_at_once, DARK)
    view.resize(900, 600)
    view.set_pictures(picture_of(noise(400, 600)), picture_of(noise(800, 1200)))
    view.show()
    qtbot.waitExposed(view)
    yield view
    view.close()


def turn(view: CompareView, place: QPointF, notches: QPoint, keys: Qt.KeyboardModifier) -> None:
    event = QWheelEvent(
        place,
        QPointF(view.mapToGlobal(place)),
        QPoint(),
        notches * 120,
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


def drag(view: CompareView, way: QPoint, button: Qt.MouseButton = LEFT) -> None:
    start = view.pane_rect(0).center() + QPoint(60, 90)
    QTest.mousePress(view, button, NONE, start)
    QTest.mouseMove(view, start + way)
    QTest.mouseRelease(view, button, NONE, start + way)


def in_pane(view: CompareView, pane: int, point: QPointF) -> QPointF:
    return view.map_from_image(pane, point) - QPointF(view.pane_rect(pane).topLeft())


def assert_aligned(view: CompareView) -> None:
    for x, y in ((0, 0), (100, 50), (399, 599), (201.5, 300.25)):
        original = in_pane(view, 0, QPointF(x, y))
        result = in_pane(view, 1, QPointF(2 * x, 2 * y))
        assert (original - result).manhattanLength() < 1e-6


def test_the_whole_image_is_shown_first_and_after_resizing(view: CompareView) -> None:
    for size in ((900, 600), (1200, 500)):
        view.resize(*size)
        for pane in (0, 1):
            rect = view.pane_rect(pane)
            picture = ((400, 600), (800, 1200))[pane]
            corners = (QPointF(0, 0), QPointF(*picture))
            assert all(rect.contains(view.map_from_image(pane, c).toPoint()) for c in corners)
    assert_aligned(view)


def test_resizing_keeps_a_zoom_chosen_by_hand(view: CompareView) -> None:
    view.zoom_actual()
    before = view.viewport
    view.resize(1200, 500)
    assert view.viewport == before
    assert view.zoom == pytest.approx(1.0)
    view.zoom_fit()
    assert view.zoom < 1.0


@pytest.mark.parametrize("pane", [0, 1])
def test_ctrl_wheel_zooms_both_panes_around_the_pointer(view: CompareView, pane: int) -> None:
    place = QPointF(view.pane_rect(pane).center()) + QPointF(30, -40)
    seen = view.map_to_image(pane, place)
    zoom = view.zoom
    for _ in range(4):
        turn(view, place, QPoint(0, 1), CTRL)
    assert view.zoom > 2 * zoom
    assert (view.map_to_image(pane, place) - seen).manhattanLength() < 1.5
    assert_aligned(view)


@pytest.mark.parametrize("pane", [0, 1])
def test_a_pinch_zooms_around_its_place(view: CompareView, pane: int) -> None:
    place = QPointF(view.pane_rect(pane).center()) + QPointF(-25, 60)
    seen = view.map_to_image(pane, place)
    zoom = view.zoom
    pinch = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        place,
        place,
        QPointF(view.mapToGlobal(place)),
        0.5,
        QPointF(),
    )
    QApplication.sendEvent(view, pinch)
    assert view.zoom == pytest.approx(1.5 * zoom)
    assert (view.map_to_image(pane, place) - seen).manhattanLength() < 1e-6
    assert_aligned(view)


def test_the_wheel_scrolls_and_with_shift_goes_sideways(view: CompareView) -> None:
    view.zoom_actual()
    place = QPointF(view.pane_rect(1).center())
    start = in_pane(view, 0, QPointF(200, 300))
    turn(view, place, QPoint(0, 1), NONE)
    down = in_pane(view, 0, QPointF(200, 300))
    assert down.x() == start.x()
    assert down.y() > start.y()
    turn(view, place, QPoint(0, 1), SHIFT)
    aside = in_pane(view, 0, QPointF(200, 300))
    assert aside.y() == down.y()
    assert aside.x() > down.x()
    assert_aligned(view)


@pytest.mark.parametrize("button", [LEFT, MIDDLE])
def test_dragging_pans_all_panes(view: CompareView, button: Qt.MouseButton) -> None:
    view.zoom_actual()
    before = [in_pane(view, i, QPointF(100, 100)) for i in (0, 1)]
    drag(view, QPoint(-35, 22), button)
    after = [in_pane(view, i, QPointF(100, 100)) for i in (0, 1)]
    for one, other in zip(before, after, strict=True):
        assert other - one == QPointF(-35, 22)
    assert_aligned(view)


def test_a_double_click_changes_between_the_whole_image_and_100_percent(view: CompareView) -> None:
    fitted = view.viewport
    place = view.pane_rect(1).center() + QPoint(20, 30)
    seen = view.map_to_image(1, QPointF(place))
    QTest.mouseDClick(view, LEFT, NONE, place)
    assert view.zoom == pytest.approx(1.0)
    assert (view.map_to_image(1, QPointF(place)) - seen).manhattanLength() < 2.5
    QTest.mouseDClick(view, LEFT, NONE, place)
    assert view.viewport == fitted


def test_zoom_commands_step(view: CompareView) -> None:
    view.zoom_actual()
    view.zoom_in()
    assert view.zoom == pytest.approx(1.5)
    view.zoom_out()
    view.zoom_out()
    assert view.zoom < 1.0
    assert_aligned(view)


def test_arrow_keys_pan(view: CompareView) -> None:
    view.zoom_actual()
    before = in_pane(view, 0, QPointF(200, 300))
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Down)
    moved = in_pane(view, 0, QPointF(200, 300)) - before
    assert moved.x() < 0
    assert moved.y() < 0


def test_space_shows_the_hand_and_pans_even_on_the_wipe(view: CompareView) -> None:
    view.set_mode(CompareMode.WIPE)
    line = view.pane_rect(0).center()
    QTest.keyPress(view, Qt.Key.Key_Space)
    assert view.cursor().shape() == Qt.CursorShape.OpenHandCursor
    before = view.viewport
    QTest.mousePress(view, LEFT, NONE, line)
    QTest.mouseMove(view, line + QPoint(40, 0))
    QTest.mouseRelease(view, LEFT, NONE, line + QPoint(40, 0))
    QTest.keyRelease(view, Qt.Key.Key_Space)
    assert view.wipe_position == 0.5
    assert view.viewport != before
    assert view.cursor().shape() != Qt.CursorShape.OpenHandCursor


def test_switching_modes_and_pictures_keeps_the_viewport(view: CompareView) -> None:
    turn(view, QPointF(200, 200), QPoint(0, 3), CTRL)
    drag(view, QPoint(17, 5))
    before = view.viewport
    heard: list[SharedViewport] = []
    view.viewport_changed.connect(lambda: heard.append(view.viewport))
    for mode in (*CompareMode, CompareMode.SIDE_BY_SIDE):
        view.set_mode(mode)
    view.set_pictures(picture_of(noise(400, 600, 2)), picture_of(noise(1000, 1500, 3)))
    view.set_original_held(True)
    view.set_original_held(False)
    assert view.viewport == before
    assert heard == []


def test_the_same_part_is_seen_when_the_original_is_one_of_another_size(view: CompareView) -> None:
    view.zoom_in()
    place = in_pane(view, 0, QPointF(100, 150))
    view.set_pictures(picture_of(noise(800, 1200)), picture_of(noise(400, 600)))
    assert (in_pane(view, 0, QPointF(200, 300)) - place).manhattanLength() < 1.1
    assert (in_pane(view, 1, QPointF(100, 150)) - place).manhattanLength() < 1.1


def test_modes_of_one_pane_share_a_fitted_viewport_and_side_by_side_fits_anew(
    view: CompareView,
) -> None:
    view.resize(600, 600)
    both = view.viewport
    view.set_mode(CompareMode.WIPE)
    alone = view.viewport
    assert alone.width > both.width
    view.set_mode(CompareMode.ONION)
    assert view.viewport == alone
    view.set_mode(CompareMode.SIDE_BY_SIDE)
    assert view.viewport == both


def test_viewport_changed_is_heard_once_per_change(view: CompareView, qtbot: QtBot) -> None:
    heard: list[SharedViewport] = []
    view.viewport_changed.connect(lambda: heard.append(view.viewport))
    view.set_viewport(SharedViewport(0.25, 0.75, 4000))
    view.set_viewport(SharedViewport(0.25, 0.75, 4000))
    assert heard == [SharedViewport(0.25, 0.75, 4000)]
    assert view.viewport == heard[0]


def test_the_point_under_the_pointer_is_shown_in_the_other_pane(view: CompareView) -> None:
    view.set_pictures(plain(RED, 400, 600), plain(BLUE, 800, 1200))
    spot = view.map_from_image(0, QPointF(120, 340)).toPoint()
    twin = spot - view.pane_rect(0).topLeft() + view.pane_rect(1).topLeft()
    arm = twin + QPoint(6, 0)
    assert near(colour_at(shot(view), arm), BLUE)
    QTest.mouseMove(view, spot)
    image = shot(view)
    assert not near(colour_at(image, arm), BLUE, 40)
    assert near(colour_at(image, spot + QPoint(6, 0)), RED)
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    assert near(colour_at(shot(view), arm), BLUE)


def test_without_a_result_there_is_a_calm_text(view: CompareView) -> None:
    view.set_pictures(plain(RED), None)
    assert view.pane_count == 0
    assert view.accessibleDescription() == EMPTY_TEXT
    image = shot(view)
    surround = colour_at(image, QPoint(5, 5))
    assert surround == colour_at(image, QPoint(5, 300))
    text = {colour_at(image, QPoint(x, y)) for x in range(300, 600) for y in range(290, 310)}
    assert len(text) > 1
    with pytest.raises(IndexError):
        view.pane_rect(0)


def test_the_theme_changes_at_once(view: CompareView) -> None:
    corner = QPoint(2, 598)
    before = colour_at(shot(view), corner)
    view.set_theme(LIGHT)
    after = colour_at(shot(view), corner)
    assert before == colour_of(DARK.canvas)
    assert after == colour_of(LIGHT.canvas)


def colour_of(text: str) -> tuple[int, ...]:
    return tuple(bytes.fromhex(text[1:]))


def test_it_is_reached_by_tab_and_names_itself(view: CompareView) -> None:
    assert view.objectName() == "compareView"
    assert view.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert view.accessibleName()
    candidates = (Candidate("Result 3", view.subject.b),)
    view.show_subject(replace(view.subject, chosen=0, candidates=candidates))
    view.set_labels("Original · image 2", "Result 3")
    for mode in CompareMode:
        view.set_mode(mode)
        assert "Result 3" in view.accessibleDescription()


def test_focus_brought_by_the_keyboard_is_seen(view: CompareView) -> None:
    view.clearFocus()
    before = shot(view)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    after = shot(view)
    assert colour_at(after, QPoint(450, 1)) != colour_at(before, QPoint(450, 1))


def test_labels_are_painted_in_the_corners(view: CompareView) -> None:
    view.set_pictures(plain(RED, 400, 600), plain(RED, 400, 600))
    view.set_labels("", "")
    bare = shot(view)
    view.set_labels("Original", "Result")
    labelled = shot(view)
    for pane in (0, 1):
        place = view.pane_rect(pane).topLeft() + QPoint(12, 16)
        assert colour_at(bare, place) != colour_at(labelled, place)
