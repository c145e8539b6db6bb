"""A double-click on a button that goes away with the first click does nothing below it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QPushButton, QToolButton, QWidget

from mjgui.ui.widgets.message_bar import Message, MessageButton
from tests.journeys.hands import Key, WindowHands
from tests.unit.canvas_hands import CTRL, LEFT, NO_KEYS


def where(hands: WindowHands, button: QWidget) -> QPoint:
    """The middle of a button, in pixels of the canvas."""
    return hands.canvas.mapFrom(hands.window, button.mapTo(hands.window, button.rect().center()))


def click_twice(hands: WindowHands, button: QWidget) -> None:
    """As a mouse does: the second press goes to whatever is there by then."""
    place = where(hands, button)
    hands.press_on(button)
    below = hands.window.childAt(hands.canvas.mapTo(hands.window, place))
    assert below is hands.canvas, "nothing lies over the canvas any more"
    QTest.mouseDClick(hands.canvas, LEFT, NO_KEYS, place)


def say(hands: WindowHands) -> QPushButton:
    hands.bar.show_message(
        Message("test", "info", "Told", buttons=(MessageButton("Leave", lambda: leave(hands)),))
    )
    return next(b for b in hands.bar.findChildren(QPushButton) if b.text() == "Leave")


def leave(hands: WindowHands) -> None:
    hands.bar.dismiss("test")


def test_nothing_is_drawn_below_a_message(ready: WindowHands) -> None:
    click_twice(ready, say(ready))
    assert not ready.session.document.draft
    say(ready)
    close = next(b for b in ready.bar.findChildren(QToolButton) if b.toolTip() == "Dismiss")
    click_twice(ready, close)
    assert not ready.session.document.draft


def test_nothing_is_drawn_below_the_palette(ready: WindowHands) -> None:
    ready.key(Key.Key_K, CTRL)
    ready.keys("polygon")
    rows = ready.child(QListView, "paletteList")
    inside = rows.visualRect(rows.model().index(0, 0)).center()
    place = ready.canvas.mapFromGlobal(rows.viewport().mapToGlobal(inside))
    QTest.mouseClick(rows.viewport(), LEFT, NO_KEYS, inside)
    assert not rows.isVisible()
    assert ready.canvas.rect().contains(place)
    QTest.mouseDClick(ready.canvas, LEFT, NO_KEYS, place)
    assert not ready.session.document.draft


@pytest.mark.parametrize("name", ["operationApply", "operationCancel"])
def test_nothing_is_drawn_below_the_bar_of_an_operation(ready: WindowHands, name: str) -> None:
    ready.draw()
    ready.action("growMask").trigger()
    click_twice(ready, ready.child(QPushButton, name))
    assert not ready.session.document.draft


def test_presses_elsewhere_and_later_ones_draw(ready: WindowHands) -> None:
    button = say(ready)
    place = where(ready, button)
    ready.press_on(button)
    QTest.mouseClick(ready.canvas, LEFT, NO_KEYS, place + QPoint(0, 120))
    assert len(ready.session.document.draft) == 1, "elsewhere at once"

    def draws() -> bool:
        QTest.mouseClick(ready.canvas, LEFT, NO_KEYS, place)
        return len(ready.session.document.draft) == 2

    ready.wait(draws)
