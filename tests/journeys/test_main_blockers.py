"""What is in the way: its row stays while the place moves, and leads to where it is now."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from mjgui.app.commands import Selection
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


def test_rows_stay_while_more_comes_that_has_no_row(ready: WindowHands) -> None:
    ready.draw((0.3, 0.3), (0.7, 0.7), (0.7, 0.3), (0.3, 0.7))
    wrong, document = ready.areas[0], ready.session.document
    box = ready.child(BlockerList, "blockerList")
    rows: list[QPushButton] = []
    for count, said in ((6, "and 2 more"), (8, "and 4 more")):
        areas = [wrong.moved(5 * index, 0) for index in range(count)]
        ready.session.editor.apply(document.with_areas(areas), "Paste")
        assert said in [label.text() for label in box.findChildren(QLabel)]
        assert f"Area {count}:" in box.accessibleDescription()
        assert not rows or _buttons(ready) == rows
        ready.wait(lambda: len(_buttons(ready)) == 8)
        rows = _buttons(ready)
    areas = [wrong.moved(5 * index, 0) for index in range(4)]
    ready.session.editor.apply(document.with_areas(areas), "Paste")
    assert not [
        label for label in box.findChildren(QLabel) if "more" in label.text() and label.isVisible()
    ]


def test_a_drag_is_reviewed_before_it_is_told_of_and_told_of_when_it_ends(
    ready: WindowHands,
) -> None:
    session, button = ready.session, ready.child(QPushButton, "submitButton")
    ready.draw((0.3, 0.3), (0.7, 0.3), (0.7, 0.7), (0.3, 0.7))
    assert button.isEnabled()
    ready.action("toolSelect").trigger()
    session.editor.select(Selection(frozenset({0})))
    told: list[int] = []
    session.review_changed.connect(lambda: told.append(len(session.problems)))
    (x, y), frame = session.document.areas[0].points[0].tolist(), session.document.frame
    ready.pen.press((x, y))
    told.clear()
    for part in (0.5, 0.6, 0.8, 0.9):
        ready.pen.move((part * frame.width, 0.5 * frame.height))
        assert bool(session.problems) == (part > 0.7)
    assert session.submit() is None, "it would be sent as it is, not as it was when last told of"
    ready.wait(lambda: told and not button.isEnabled())
    ready.pen.move((0.5 * frame.width, 0.5 * frame.height))
    ready.pen.release((0.5 * frame.width, 0.5 * frame.height))
    assert told[-1] == 0
    assert button.isEnabled(), "exact as soon as the drag has ended"
