"""What is in the way: its row stays while the place moves, and leads to where it is now."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from mjgui.ui.blocker_list import BlockerList
from tests.journeys.hands import WindowHands


def _buttons(hands: WindowHands) -> list[QPushButton]:
    rows = hands.child(QWidget, "blockerList")
    return [button for button in rows.findChildren(QPushButton) if button.isVisible()]


def test_the_row_of_a_crossing_stays_while_the_crossing_moves(ready: WindowHands) -> None:
    ready.draw((0.3, 0.3), (0.7, 0.7), (0.7, 0.3), (0.3, 0.7))
    ready.wait(lambda: len(_buttons(ready)) == 2)
    rows, place = _buttons(ready), ready.session.blockers[0].at
    moved = ready.session.document.with_areas([ready.areas[0].moved(25, 10)])
    ready.session.editor.apply(moved, "Move area")
    blocker = ready.session.blockers[0]
    assert blocker.at != place
    assert _buttons(ready) == rows, "a button pressed in mid-drag would be gone"
    told: list[object] = []
    ready.child(BlockerList, "blockerList").pressed.connect(told.append)
    ready.press_on(rows[1])
    assert told == [blocker]
