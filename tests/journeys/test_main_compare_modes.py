"""Ways to compare, driven by keys, mouse and menus: modes, unlinking, swapping, other pictures."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QSlider, QWidget

from mjgui.app.viewing import ORIGINAL, Comparison, Mode
from mjgui.ui.compare.panes import CompareMode
from mjgui.ui.compare_sides import SidePicker
from tests.journeys.fake_gateway import FakeGateway
from tests.journeys.hands import Key, WindowHands
from tests.unit.canvas_hands import CTRL, LEFT, NO_KEYS, SHIFT


@pytest.fixture
def comparing(gateway: FakeGateway, drawn: WindowHands) -> WindowHands:
    """A result of half the original's size, compared side by side."""
    drawn.write("promptEdit", "a red kite")
    drawn.submit()
    drawn.wait_for_job()
    assert drawn.session.viewing.mode is Mode.COMPARE
    return drawn


@pytest.fixture
def comparing_two(comparing: WindowHands) -> WindowHands:
    """The results of two tasks, the second one compared."""
    first = comparing.job.id
    comparing.action("modeEdit").trigger()
    comparing.write("promptEdit", "a blue boat on the water")
    comparing.submit()
    comparing.wait(lambda: comparing.job.id != first)
    comparing.wait_for_job()
    comparing.session.viewing.compare(comparing.job.id)
    comparing.compare_view.setFocus()
    return comparing


def told(hands: WindowHands) -> str:
    """What the compare view says of itself."""
    return hands.compare_view.accessibleDescription()


def sides(hands: WindowHands) -> tuple[str, str]:
    """What the two selectors say."""
    a, b = (hands.child(SidePicker, f"compareSide{letter}") for letter in "AB")
    return a.accessibleName(), b.accessibleName()


def until_told(hands: WindowHands, text: str) -> None:
    hands.wait(lambda: text in told(hands))


def test_each_mode_has_a_digit_and_shows_only_its_own_options(comparing: WindowHands) -> None:
    hands = comparing
    for digit, mode, button in (
        ("2", CompareMode.WIPE, "compareRotateToolButton"),
        ("4", CompareMode.DIFFERENCE, "compareHeatMapToolButton"),
        ("6", CompareMode.BLINK, "comparePauseToolButton"),
        ("7", CompareMode.ALL, "compareAlignToolButton"),
        ("1", CompareMode.SIDE_BY_SIDE, "compareUnlinkToolButton"),
        ("3", CompareMode.ONION, ""),
    ):
        hands.keys(digit)
        assert hands.compare_view.mode is mode
        assert told(hands).startswith(mode.value.capitalize())
        shown = [
            name
            for name in ("compareRotate", "compareHeatMap", "comparePause", "compareAlign")
            if hands.child(QWidget, f"{name}ToolButton").isVisible()
        ]
        assert all(button.startswith(name) for name in shown) or mode.has_panes
        assert not button or hands.child(QWidget, button).isVisible()
    assert not shown


def test_the_wipe_is_moved_and_turned_by_keys(comparing: WindowHands) -> None:
    hands = comparing
    hands.keys("2")
    hands.keys("r")
    assert "above the line at 50 %" in told(hands)
    hands.key(Key.Key_Down)
    assert "above the line at 52 %" in told(hands)
    hands.keys("..")
    assert "turned by 120°" in told(hands)
    hands.keys(",,")
    hands.key(Key.Key_End)
    assert "above the line at 100 %" in told(hands)


def test_the_difference_is_told_as_it_is_and_as_a_heat_map(comparing: WindowHands) -> None:
    hands = comparing
    hands.keys("4")
    until_told(hands, "Outside the mask:")
    plain = hands.compare_view.grab().toImage()
    hands.keys("d")
    assert hands.action("compareHeatMap").isChecked()
    assert "as a heat map" in told(hands)
    assert "Outside the mask:" in told(hands)
    assert hands.compare_view.grab().toImage() != plain
    hands.key(Key.Key_D, SHIFT)
    assert "16 times as strong" in told(hands)


def test_blinking_is_paused_flipped_and_set_by_hand(comparing: WindowHands) -> None:
    hands = comparing
    hands.keys("6")
    assert "in turn, once a second" in told(hands)
    slider = hands.child(QSlider, "blinkSlider")
    slider.setFocus()
    hands.key(Key.Key_End)
    assert "3 times a second" in told(hands)
    hands.compare_view.setFocus()
    hands.keys("k")
    assert "paused" in told(hands)
    before = told(hands)
    hands.keys("j")
    assert told(hands) != before
    hands.keys("j")
    assert told(hands) == before
    hands.keys("k")
    assert "in turn" in told(hands)
    hands.keys("1")
    assert not hands.compare_view.look.blinker.is_running


def test_all_results_are_seen_and_one_is_chosen(comparing: WindowHands) -> None:
    hands = comparing
    hands.keys("7")
    view = hands.compare_view
    assert view.pane_count == 5
    QTest.mouseClick(view, LEFT, NO_KEYS, view.pane_rect(3).center())
    assert hands.tile("resultChoice2").isChecked()
    assert "Result 3 is chosen" in told(hands)
    view.setFocus()
    hands.key(Key.Key_Up)
    hands.key(Key.Key_Return)
    assert hands.tile("resultChoice0").isChecked()


def test_one_pane_moves_alone_while_u_is_held(comparing: WindowHands) -> None:
    hands = comparing
    view = hands.compare_view

    def places() -> list[QPointF]:
        spots = (QPointF(700, 400), QPointF(350, 200))
        return [
            view.map_from_image(pane, spot) - QPointF(view.pane_rect(pane).topLeft())
            for pane, spot in enumerate(spots)
        ]

    before = places()
    start = view.pane_rect(1).center()
    QTest.keyPress(hands.focus, Key.Key_U)
    hands.drag_on(view, start, start + QPoint(40, 24))
    QTest.keyRelease(hands.focus, Key.Key_U)
    after = places()
    assert after[0] == before[0]
    assert (after[1] - before[1] - QPointF(40, 24)).manhattanLength() < 1
    assert "different parts" in told(hands)
    assert hands.action("compareAlign").isEnabled()
    hands.drag_on(view, start, start + QPoint(-30, 0))
    assert places()[0].x() == pytest.approx(before[0].x() - 30, abs=1)
    hands.keys("a")
    assert "different parts" not in told(hands)
    one, other = places()
    assert (one - other).manhattanLength() < 1
    hands.key(Key.Key_U, SHIFT)
    assert view.is_unlinked
    hands.keys("2")
    assert not hands.action("compareUnlink").isChecked(), "there is one pane only"
    assert not hands.action("compareUnlink").isEnabled()


def test_the_sides_are_swapped(comparing: WindowHands) -> None:
    hands = comparing
    hands.press("resultChoice1")
    hands.compare_view.setFocus()
    hands.keys("x")
    assert told(hands) == "Side by side, Result 2 and Original · image 1"
    assert sides(hands)[0].startswith("Side A: Result 2")
    assert hands.tile("resultChoice1").isChecked(), "what is saved and edited is the same"
    hands.keys("x")
    assert told(hands) == "Side by side, Original · image 1 and Result 2"


def test_a_result_is_compared_against_another_one(comparing: WindowHands) -> None:
    hands = comparing
    tile = hands.tile("resultChoice2")
    QTest.mouseClick(tile, LEFT, SHIFT, tile.rect().center())
    assert told(hands) == "Side by side, Result 3 and Result 1"
    assert hands.tile("resultChoice0").isChecked()
    hands.press("resultChoice3")
    assert told(hands) == "Side by side, Result 3 and Result 4"
    hands.tile("resultChoice1").setFocus()
    hands.key(Key.Key_X, SHIFT)
    assert told(hands) == "Side by side, Result 2 and Result 4"
    # Holding the backslash still means the original itself.
    QTest.keyPress(hands.compare_view, Key.Key_Backslash)
    assert told(hands) == "Original · image 1 alone"
    QTest.keyRelease(hands.compare_view, Key.Key_Backslash)
    hands.action("compareAgainstOriginal").trigger()
    assert told(hands) == "Side by side, Original · image 1 and Result 4"


def test_a_tile_has_a_menu(comparing: WindowHands) -> None:
    hands = comparing
    tile = hands.tile("resultChoice2")
    tile.setFocus()
    reason, place = QContextMenuEvent.Reason.Keyboard, tile.rect().center()
    QApplication.sendEvent(tile, QContextMenuEvent(reason, place, tile.mapToGlobal(place)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    hands.choose_in(menu, "Compare against this")
    assert told(hands) == "Side by side, Result 3 and Result 1"


def test_results_of_two_tasks_are_compared(comparing_two: WindowHands) -> None:
    hands = comparing_two
    older, newer = (job.id for job in hands.session.jobs.jobs)
    menu = hands.menu_of("jobList", 1)
    hands.choose_in(menu, "Compare against this")
    until_told(hands, "Result 1 · a red kite and Result 1 · a blue boat on the water")
    assert sides(hands) == (
        "Side A: Result 1, a red kite",
        "Side B: Result 1, a blue boat on the water",
    )
    hands.compare_view.setFocus()
    hands.keys("4")
    until_told(hands, "Outside B's mask:")
    menu = side_menu(hands, "A")
    other = next(a for a in menu.actions() if a.text() == "a red kite").menu()
    assert isinstance(other, QMenu)
    next(a for a in other.actions() if a.text() == "Original · image 1").trigger()
    menu.close()
    assert hands.session.viewing.reference == Comparison(older, ORIGINAL)
    assert hands.session.viewing.comparison == Comparison(newer, 0)
    menu = side_menu(hands, "A")
    next(a for a in menu.actions() if a.text() == "Original · image 1").trigger()
    menu.close()
    assert hands.session.viewing.reference is None


def side_menu(hands: WindowHands, letter: str) -> QMenu:
    """Open the menu of a side, which runs an event loop of its own until it is closed."""
    menu = hands.child(SidePicker, f"compareSide{letter}").menu()
    menu.popup(hands.window.mapToGlobal(QPoint(300, 200)))
    return menu


@pytest.mark.parametrize("digit", "123467")
def test_the_outline_of_the_mask_is_shown_and_hidden_in_each_mode(
    comparing: WindowHands, digit: str
) -> None:
    hands = comparing
    hands.keys(digit)
    if digit == "4":
        until_told(hands, "Outside the mask:")
    if digit == "6":
        hands.keys("k")
    view = hands.compare_view
    without = view.grab().toImage()
    hands.keys("t")
    assert view.grab().toImage() != without
    hands.keys("t")
    assert view.grab().toImage() == without


def test_a_zoom_outlives_modes_and_results(comparing: WindowHands) -> None:
    hands = comparing
    view = hands.compare_view
    for _ in range(3):
        hands.key(Key.Key_Plus, CTRL)
    before = view.viewport
    for digit in "2345671":
        hands.keys(digit)
        assert view.viewport == before
    for number in (3, 1):
        hands.press(f"resultChoice{number}")
        assert view.viewport == before
    hands.compare_view.setFocus(Qt.FocusReason.OtherFocusReason)
    hands.keys("x")
    assert view.viewport == before
