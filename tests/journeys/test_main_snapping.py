"""Snapping as a setting of the window, and what the hint line measures."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.journeys.conftest import Open
from tests.journeys.hands import WindowHands
from tests.unit.canvas_hands import CTRL

Key = Qt.Key


def draw_near_the_border(hands: WindowHands, top: float) -> float:
    """Drag a rectangle that begins 3 pixels of the screen from the left border.

    Args:
        hands: on the window.
        top: where it begins, a fraction of the image's height.

    Returns:
        Where its left side is.
    """
    frame = hands.session.document.frame
    hands.action("toolRectangle").trigger()
    near = 3 / hands.canvas.viewport.scale
    start, end = (near, top * frame.height), (0.5 * frame.width, (top + 0.1) * frame.height)
    hands.pen.drag(start, end)
    return hands.areas[-1].bounds()[0]


def test_snapping_is_on_at_first_and_stays_as_it_was_set(open_window: Open) -> None:
    hands = open_window()
    hands.wait_for_images()
    action = hands.action("toggleSnapping")
    assert action.isChecked()
    assert draw_near_the_border(hands, 0.1) == 0
    hands.canvas.setFocus()
    hands.key(Key.Key_Semicolon, CTRL)
    assert not action.isChecked()
    assert draw_near_the_border(hands, 0.3) > 0
    hands.window.close()

    again = open_window()
    again.wait(lambda: again.session.picture is not None)
    assert not again.action("toggleSnapping").isChecked()
    assert draw_near_the_border(again, 0.5) > 0
    again.action("toggleSnapping").trigger()
    assert draw_near_the_border(again, 0.7) == 0


def test_the_hint_line_measures_what_is_in_hand_and_says_where(ready: WindowHands) -> None:
    measure = ready.child(QLabel, "measureLabel")
    frame = ready.session.document.frame
    ready.action("toolRectangle").trigger()
    middle = (frame.width / 2, frame.height / 2)
    ready.pen.move((frame.width - 1, frame.height - 1))
    ready.wait(lambda: ready.label("coordinatesLabel") == f"{frame.width}, {frame.height} px")
    assert not measure.isVisible()
    ready.pen.press((frame.width - 1, frame.height - 1))
    ready.pen.move(middle)
    x, y = ready.pen.exact(middle)
    assert measure.isVisible()
    size = f"{frame.width - x:.0f} × {frame.height - y:.0f} px"
    ready.wait(lambda: measure.text() == size)  # numbers follow a hand that moves a moment later
    assert ready.label("coordinatesLabel") == f"{x:.0f}, {y:.0f} px"
    ready.pen.release(middle)
    assert not measure.isVisible()


def test_numbers_of_the_hint_line_stay_where_they_are(ready: WindowHands) -> None:
    places = ready.child(QLabel, "coordinatesLabel")
    metrics = places.fontMetrics()
    widths = {metrics.horizontalAdvance(str(digit) * 4) for digit in range(10)}
    assert len(widths) == 1
    frame = ready.session.document.frame
    spots = set()
    for part in (0.11, 0.5, 0.78):
        ready.pen.move((part * frame.width, part * frame.height))
        spots.add((places.x(), places.width()))
    assert len(spots) == 1


@pytest.mark.parametrize("width", [1024, 800])
def test_measures_are_whole_in_a_narrow_window(ready: WindowHands, width: int) -> None:
    ready.window.resize(width, 700)
    frame = ready.session.document.frame
    ready.action("toolRectangle").trigger()
    ready.pen.press((frame.width - 1, frame.height - 1))
    ready.pen.move((1, 1))
    ready.wait(lambda: ready.child(QLabel, "measureLabel").isVisible())
    for name in ("measureLabel", "coordinatesLabel"):
        label = ready.child(QLabel, name)
        assert label.width() >= label.fontMetrics().horizontalAdvance(label.text())
    ready.pen.key(Key.Key_Escape)
