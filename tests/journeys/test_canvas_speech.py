"""What screen readers are told of the canvas."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from mjgui.app.commands import Selection, VertexRef
from mjgui.core.geometry import rectangle
from tests.journeys.hands import WindowHands
from tests.unit.canvas_hands import Hands, new_hands

Key = Qt.Key
ONE = rectangle((200, 200, 400, 400))
TWO = rectangle((600, 300, 800, 500))


@pytest.fixture
def hands(qtbot: QtBot) -> Hands:
    return new_hands(qtbot)


@pytest.fixture
def told(hands: Hands, qtbot: QtBot) -> list[str]:
    """What is announced from now on."""
    texts: list[str] = []
    hands.canvas.announced.connect(texts.append)
    assert hear(qtbot, texts) == "Image shown, 0 areas in its mask."
    return texts


def hear(qtbot: QtBot, told: list[str]) -> str:
    """Wait for the next announcement."""
    qtbot.waitUntil(lambda: bool(told))
    return told.pop(0)


def description(hands: Hands) -> str:
    interface = QAccessible.queryAccessibleInterface(hands.canvas)
    assert interface.text(QAccessible.Text.Name) == "Mask canvas"
    return interface.text(QAccessible.Text.Description)


def test_vertices_are_told_with_their_places(hands: Hands, told: list[str], qtbot: QtBot) -> None:
    hands.move((300, 300))
    hands.key(Key.Key_Left)
    hands.key(Key.Key_Return)
    x, y = hands.editor.document.draft[0]
    assert hear(qtbot, told) == f"Vertex 1 at {x:.0f}, {y:.0f}."
    hands.key(Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    hands.key(Key.Key_Return)
    assert hear(qtbot, told) == f"Vertex 2 at {x - 10:.0f}, {y:.0f}."
    hands.key(Key.Key_Backspace)
    assert hear(qtbot, told) == "Vertex removed, 1 left."
    hands.key(Key.Key_Escape)
    assert hear(qtbot, told) == "Polygon cancelled."


def test_areas_are_told_as_they_come_and_go(hands: Hands, told: list[str], qtbot: QtBot) -> None:
    hands.editor.add_area(ONE, "Draw rectangle")
    assert hear(qtbot, told) == "1 area added, 1 area in the mask."
    hands.editor.add_area(TWO, "Draw rectangle")
    assert hear(qtbot, told) == "1 area added, 2 areas in the mask."
    hands.editor.select(Selection(frozenset({0})))
    assert hear(qtbot, told) == "Area 1 selected, 4 vertices."
    hands.editor.select(Selection(vertices=frozenset({VertexRef(1, 0, 2)})))
    assert hear(qtbot, told) == "Vertex 3 of area 2 selected, at 800, 500."
    hands.editor.select_all()
    assert hear(qtbot, told) == "2 areas selected."
    hands.editor.delete_selected()
    assert hear(qtbot, told) == "2 areas deleted, 0 areas in the mask."
    hands.undo()
    assert hear(qtbot, told) == "2 areas added, 2 areas in the mask."


def test_a_drag_is_told_once_it_rests(hands: Hands, told: list[str], qtbot: QtBot) -> None:
    hands.editor.add_area(ONE, "Draw rectangle")
    hear(qtbot, told)
    hands.canvas.set_tool("select")
    hands.key(Key.Key_Right)
    hands.key(Key.Key_Right)
    hands.key(Key.Key_Down)
    assert hear(qtbot, told) == "200 × 200 px at 202, 201."
    assert not told


def test_another_image_is_told(hands: Hands, told: list[str], qtbot: QtBot) -> None:
    hands.editor.add_area(ONE, "Draw rectangle")
    hear(qtbot, told)
    hands.editor.choose(1, hands.editor.document.frame)
    assert hear(qtbot, told) == "Image shown, 0 areas in its mask."


def test_problems_are_told_when_they_appear_and_when_they_are_gone(
    hands: Hands, told: list[str], qtbot: QtBot
) -> None:
    hands.canvas.set_problems(["Area 1: It crosses itself."])
    assert hear(qtbot, told) == "Problem: Area 1: It crosses itself."
    hands.canvas.set_problems(["Area 1: It crosses itself.", "a.", "b.", "c."])
    assert hear(qtbot, told) == "Problem: a. b. And 1 more."
    hands.canvas.set_problems([])
    assert hear(qtbot, told) == "No problems any more."


def test_the_description_counts_what_is_there(hands: Hands) -> None:
    assert description(hands) == "Polygon tool, 0 areas in the mask"
    hands.editor.add_area(ONE, "Draw rectangle")
    hands.editor.add_area(TWO, "Draw rectangle")
    hands.canvas.set_tool("select")
    assert description(hands) == "Select tool, 2 areas in the mask, 1 selected"
    hands.editor.select(Selection(vertices=frozenset({VertexRef(1, 0, 2)})))
    assert description(hands) == "Select tool, 2 areas in the mask, 1 vertex selected"
    hands.editor.select(Selection())
    hands.canvas.set_tool("polygon")
    hands.click((100, 100), (150, 100))
    assert "a polygon of 2 vertices in hand" in description(hands)


def test_the_window_tells_a_crossing(ready: WindowHands) -> None:
    hands = ready
    told: list[str] = []
    hands.canvas.announced.connect(told.append)
    hands.draw((0.2, 0.2), (0.6, 0.6), (0.6, 0.2), (0.2, 0.6))
    hands.wait(lambda: any("crosses itself" in text for text in told))
    interface = QAccessible.queryAccessibleInterface(hands.canvas)
    assert "1 problem: Area 1: The outline crosses itself" in interface.text(
        QAccessible.Text.Description
    )
