"""Compare in the window: modes and keys, one zoom, the results to choose from; and the focus."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from mjgui.app.viewing import Mode
from mjgui.ui.compare.view import CompareMode
from tests.journeys.fake_gateway import FakeGateway
from tests.journeys.hands import Key, WindowHands, tab_stops
from tests.unit.canvas_hands import CTRL, LEFT, SHIFT


@pytest.fixture
def comparing(gateway: FakeGateway, drawn: WindowHands) -> WindowHands:
    """A result of half the original's size, compared side by side."""
    drawn.write("promptEdit", "a red kite")
    drawn.submit()
    drawn.wait_for_job()
    assert drawn.session.viewing.mode is Mode.COMPARE
    assert drawn.focus is drawn.compare_view
    return drawn


def told(hands: WindowHands) -> str:
    """What the compare view says of itself."""
    return hands.compare_view.accessibleDescription()


def test_the_digits_choose_how_to_compare(comparing: WindowHands) -> None:
    hands = comparing
    for digit, mode, action in (
        ("2", CompareMode.WIPE, "compareWipe"),
        ("3", CompareMode.ONION, "compareOnion"),
        ("4", CompareMode.DIFFERENCE, "compareDifference"),
        ("1", CompareMode.SIDE_BY_SIDE, "compareSideBySide"),
    ):
        hands.keys(digit)
        assert hands.compare_view.mode is mode
        assert hands.action(action).isChecked()
        assert told(hands).startswith(mode.value.capitalize())
    hands.keys("5")
    assert told(hands) == "Original · image 1 alone"
    hands.keys("5")
    assert told(hands).startswith("Side by side")
    hands.keys("5")
    hands.keys("2")
    assert told(hands).startswith("Wipe"), "another mode ends showing the original"


def test_the_backslash_shows_the_original_while_it_is_held(comparing: WindowHands) -> None:
    hands = comparing
    for focus in (hands.compare_view, hands.tile("resultChoice1")):
        focus.setFocus()
        QTest.keyPress(focus, Key.Key_Backslash)
        assert told(hands) == "Original · image 1 alone"
        QTest.keyRelease(focus, Key.Key_Backslash)
        assert told(hands).startswith("Side by side")
    tile = hands.tile("resultChoiceOriginal")
    QTest.mousePress(tile, LEFT)
    assert told(hands) == "Original · image 1 alone"
    QTest.mouseRelease(tile, LEFT)
    assert told(hands).startswith("Side by side")


def test_both_panes_share_one_zoom(comparing: WindowHands) -> None:
    hands = comparing
    view = hands.compare_view
    assert view.pane_count == 2
    fitted = view.zoom
    hands.key(Key.Key_Plus, CTRL)
    hands.key(Key.Key_Plus, CTRL)
    assert view.zoom > fitted
    # The result is half as large; the same part of both is seen.
    for x, y in ((0.4, 0.45), (0.6, 0.55)):
        original = view.map_from_image(0, QPointF(1456 * x, 816 * y))
        result = view.map_from_image(1, QPointF(728 * x, 408 * y))
        offset = view.pane_rect(1).topLeft() - view.pane_rect(0).topLeft()
        assert (result - original - QPointF(offset)).manhattanLength() < 1
    hands.key(Key.Key_0, CTRL)
    assert view.zoom == pytest.approx(fitted)
    hands.key(Key.Key_1, CTRL)
    hands.wait(lambda: hands.label("zoomLabel") == "100 %")


def test_a_result_is_chosen_by_its_tile(comparing: WindowHands) -> None:
    hands = comparing
    hands.key(Key.Key_Plus, CTRL)
    zoom = hands.compare_view.zoom
    for number in (2, 3, 1, 0):
        hands.press(f"resultChoice{number}")
        assert hands.tile(f"resultChoice{number}").isChecked()
        assert f"Result {number + 1}" in told(hands)
        assert hands.compare_view.zoom == zoom
    assert hands.label("resultPrompt") == "a red kite"


def test_the_mask_is_shown_over_pictures_on_demand(comparing: WindowHands) -> None:
    hands = comparing
    toggle = hands.action("toggleMask")
    assert not toggle.isChecked(), "overlays hide while comparing"
    without = hands.compare_view.grab().toImage()
    hands.keys("t")
    assert toggle.isChecked()
    assert hands.compare_view.grab().toImage() != without
    hands.keys("t")
    assert hands.compare_view.grab().toImage() == without
    hands.action("modeEdit").trigger()
    assert toggle.isChecked()
    with_mask = hands.canvas.grab().toImage()
    hands.keys("t")
    assert hands.canvas.grab().toImage() != with_mask


def test_hiding_the_mask_does_not_change_it(gateway: FakeGateway, drawn: WindowHands) -> None:
    hands = drawn
    hands.canvas.setFocus()
    hands.keys("t")
    assert len(hands.areas) == 1
    assert hands.can_submit, hands.blocked_by


def test_a_result_is_copied(comparing: WindowHands) -> None:
    QGuiApplication.clipboard().clear()
    comparing.press("resultChoice1")
    comparing.key(Key.Key_C, CTRL | SHIFT)
    image = QGuiApplication.clipboard().image()
    assert (image.width(), image.height()) == (728, 408)


def test_edit_and_compare_are_two_modes_of_one_place(comparing: WindowHands) -> None:
    hands = comparing
    zoom = hands.canvas.zoom
    hands.action("modeEdit").trigger()
    assert hands.canvas.isVisible()
    assert not hands.compare_view.isVisible()
    assert len(hands.areas) == 1
    assert hands.canvas.zoom == zoom
    hands.action("modeCompare").trigger()
    assert hands.compare_view.isVisible()
    assert hands.focus is hands.compare_view


def named(widget: QWidget) -> bool:
    return bool(widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()))


def test_tab_reaches_everything_in_edit_and_all_of_it_has_a_name(drawn: WindowHands) -> None:
    hands = drawn
    hands.unfold_advanced()
    hands.write("promptEdit", "")
    stops = tab_stops(hands.window)
    nameless = [f"{type(w).__name__} {w.objectName()}" for w in stops if not named(w)]
    assert not nameless
    names = {widget.objectName() for widget in stops}
    assert {
        "taskIdEdit",
        "canvas",
        "promptEdit",
        "callbackEdit",
        "maskUrlEdit",
        "submitButton",
        "areaList",
        "imageChoice0",
        "imageChoice3",
        "gatewayLabel",
    } <= names
    assert all(widget.isVisible() and widget.isEnabled() for widget in stops)


def test_tab_reaches_everything_in_compare(comparing: WindowHands) -> None:
    hands = comparing
    stops = tab_stops(hands.window)
    nameless = [f"{type(w).__name__} {w.objectName()}" for w in stops if not named(w)]
    assert not nameless
    names = {widget.objectName() for widget in stops}
    results = {f"resultChoice{n}" for n in range(4)}
    assert {"compareView", "editResultButton", "jobList", *results} <= names


@pytest.mark.parametrize("size", [(1360, 880), (1024, 700)])
def test_what_is_done_with_a_result_is_always_in_sight(
    comparing: WindowHands, size: tuple[int, int]
) -> None:
    hands = comparing
    hands.window.resize(*size)
    for is_blended in (False, True):
        if is_blended:
            hands.key(Key.Key_B, CTRL)
            hands.wait(lambda: hands.child(QWidget, "saveBlendedButton").isVisible())
        for name in (
            "saveResultButton",
            "quickSaveButton",
            "copyResultButton",
            "editResultButton",
            "sameMaskOtherPromptButton",
        ):
            button = hands.child(QWidget, name)
            hands.wait(lambda button=button: _is_in_sight(button))


def test_submit_is_in_sight_in_a_small_window_and_stays_in_its_place(ready: WindowHands) -> None:
    hands = ready
    hands.window.resize(1024, 700)
    button = hands.child(QWidget, "submitButton")
    hands.wait(lambda: _is_in_sight(button))
    assert hands.blocked_by
    place = button.mapTo(hands.window, button.rect().center())
    hands.draw()
    hands.write("promptEdit", "a red kite")
    assert not hands.blocked_by
    hands.wait(lambda: _is_in_sight(button))
    assert button.mapTo(hands.window, button.rect().center()) == place


def _is_in_sight(widget: QWidget) -> bool:
    """Whether nothing of a widget is cut off by what it lies in."""
    return widget.visibleRegion().boundingRect() == widget.rect()


def test_the_tiles_answer_to_the_keyboard(comparing: WindowHands) -> None:
    hands = comparing
    hands.tile("resultChoice2").setFocus()
    hands.key(Key.Key_Space)
    assert hands.tile("resultChoice2").isChecked()
    hands.action("modeEdit").trigger()
    hands.tile("imageChoice1").setFocus()
    hands.key(Key.Key_Space)
    assert hands.session.chosen == 1
