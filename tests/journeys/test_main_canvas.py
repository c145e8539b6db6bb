"""The canvas inside the window: keys and shortcuts, which the canvas alone does not have."""

from __future__ import annotations

import math
from functools import partial
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest

from mjgui.core.model import Point
from tests.journeys.hands import TRIANGLE, Key, WindowHands
from tests.unit.canvas_hands import CTRL, LEFT, NO_KEYS, SHIFT

CORNERS: tuple[Point, ...] = ((0.2, 0.2), (0.7, 0.2), (0.7, 0.7), (0.2, 0.7))


def started(hands: WindowHands, count: int = 4) -> list[Point]:
    """Click vertices without closing; returns where they are."""
    places = hands.at(*CORNERS[:count])
    hands.pen.click(*places)
    return [hands.pen.exact(place) for place in places]


def draft(hands: WindowHands) -> list[Point]:
    return list(hands.session.document.draft)


def undo(hands: WindowHands) -> None:
    hands.key(Key.Key_Z, CTRL)


def test_enter_closes(ready: WindowHands) -> None:
    exact = started(ready)
    ready.key(Key.Key_Return)
    assert ready.areas[0].points.tolist() == [list(p) for p in exact]
    assert not draft(ready)


def test_a_double_click_closes(ready: WindowHands) -> None:
    started(ready, 3)
    ready.pen.double_click(ready.at(CORNERS[3])[0])
    assert len(ready.areas[0].points) == 4


def test_a_click_on_the_first_vertex_closes(ready: WindowHands) -> None:
    started(ready)
    ready.pen.click(ready.at(CORNERS[0])[0])
    assert len(ready.areas[0].points) == 4


def test_backspace_takes_vertices_off_and_escape_all(ready: WindowHands) -> None:
    hands = ready
    exact = started(hands)
    assert "Finish the polygon in hand" in hands.blocked_by
    hands.key(Key.Key_Backspace)
    assert draft(hands) == exact[:3]
    hands.key(Key.Key_Escape)
    assert not draft(hands)
    assert not hands.areas
    undo(hands)
    assert draft(hands) == exact[:3], "Esc can be undone too"


def test_enter_with_two_vertices_closes_nothing(ready: WindowHands) -> None:
    exact = started(ready, 2)
    ready.key(Key.Key_Return)
    assert draft(ready) == exact
    assert not ready.areas


def test_shift_turns_edges_to_45_degrees(ready: WindowHands) -> None:
    hands = ready
    (start,) = started(hands, 1)
    hands.pen.click(*hands.at((0.5, 0.27)), keys=SHIFT)
    hands.pen.click(*hands.at((0.62, 0.5)), keys=SHIFT)
    points = [start, *draft(hands)[1:]]
    for (ax, ay), (bx, by) in pairwise(points):
        eighths = math.degrees(math.atan2(by - ay, bx - ax)) / 45
        assert eighths == pytest.approx(round(eighths))


def test_undo_and_redo_go_vertex_by_vertex(ready: WindowHands) -> None:
    hands = ready
    exact = started(hands)
    undo(hands)
    undo(hands)
    assert draft(hands) == exact[:2]
    hands.key(Key.Key_Y, CTRL)
    hands.key(Key.Key_Z, CTRL | SHIFT)
    assert draft(hands) == exact
    undo(hands)
    hands.pen.click(*hands.at((0.5, 0.9)))
    assert len(draft(hands)) == 4
    assert not hands.action("redo").isEnabled()
    hands.key(Key.Key_Return)
    assert len(hands.areas) == 1
    for _ in range(10):
        undo(hands)
    assert not hands.areas
    assert not draft(hands)


def test_space_pans_in_mid_polygon(ready: WindowHands) -> None:
    hands = ready
    hands.key(Key.Key_1, CTRL)
    places = [hands.canvas.map_to_image(QPointF(x, y)) for x, y in ((150, 150), (400, 160))]
    hands.pen.click(*[(p.x(), p.y()) for p in places])
    before = draft(hands)
    centre = QPoint(300, 300)
    at = hands.canvas.map_to_image(QPointF(centre))
    hands.pen.hold(Key.Key_Space)
    hands.drag_on(hands.canvas, centre, QPoint(180, 240))
    hands.pen.let_go(Key.Key_Space)
    moved = hands.canvas.map_from_image(at)
    assert (moved.x(), moved.y()) == pytest.approx((180, 240), abs=1.5)
    assert draft(hands) == before
    end = hands.canvas.map_to_image(QPointF(320, 330))
    hands.pen.click((end.x(), end.y()))
    hands.key(Key.Key_Return)
    assert len(hands.areas[0].points) == 3


def test_the_wheel_zooms_around_the_pointer(ready: WindowHands) -> None:
    hands = ready
    (place,) = hands.at((0.3, 0.6))
    before = hands.pen.at(place)
    zoom = hands.canvas.zoom
    hands.pen.wheel(place, 3, CTRL)
    assert hands.canvas.zoom > zoom * 1.5
    after = hands.pen.at(place)
    assert (after - before).manhattanLength() <= 2
    hands.pen.wheel(place, -3, CTRL)
    assert hands.canvas.zoom == pytest.approx(zoom)


def test_the_keys_for_zoom(ready: WindowHands) -> None:
    hands = ready
    fitted = hands.canvas.zoom
    hands.key(Key.Key_1, CTRL)
    assert hands.canvas.zoom == pytest.approx(1.0)
    hands.wait(lambda: hands.label("zoomLabel") == "100 %")
    hands.key(Key.Key_Plus, CTRL)
    assert hands.canvas.zoom > 1.0
    hands.key(Key.Key_Minus, CTRL)
    hands.key(Key.Key_Minus, CTRL)
    assert hands.canvas.zoom < 1.0
    hands.key(Key.Key_0, CTRL)
    assert hands.canvas.zoom == pytest.approx(fitted)


def test_vertices_are_dragged_inserted_and_deleted(ready: WindowHands) -> None:
    hands = ready
    exact = hands.draw(*CORNERS)
    hands.key(Key.Key_V)
    assert hands.action("toolSelect").isChecked()
    target = hands.at((0.85, 0.1))[0]
    hands.pen.drag(exact[1], target)
    assert hands.areas[0].points[1].tolist() == pytest.approx(hands.pen.exact(target), abs=2)
    hands.pen.click(*hands.at((0.4, 0.5)))
    middle = ((exact[2][0] + exact[3][0]) / 2, (exact[2][1] + exact[3][1]) / 2)
    hands.pen.move(middle)
    hands.pen.drag(middle, hands.at((0.45, 0.9))[0])
    assert len(hands.areas[0].points) == 5
    hands.key(Key.Key_Delete)
    assert len(hands.areas[0].points) == 4
    for _ in range(3):
        undo(hands)
    assert hands.areas[0].points.tolist() == [list(p) for p in exact]


def test_the_moves_of_a_drag_have_no_action_shown_anew(ready: WindowHands) -> None:
    hands = ready
    hands.draw()
    (x, y), *_ = hands.areas[0].points.tolist()
    hands.key(Key.Key_V)
    hands.pen.move((x, y))
    hands.pen.press((x, y))
    hands.pen.move((x + 30, y + 20))
    told: list[str] = []
    for action in hands.window.findChildren(QAction):
        action.changed.connect(partial(told.append, action.objectName()))
    for step in range(5):
        hands.pen.move((x + 40 + step, y + 30))
    assert hands.areas[0].points[0].tolist() != [x, y]
    assert not told
    hands.pen.release((x + 44, y + 30))


def test_delete_removes_the_selected_area(ready: WindowHands) -> None:
    hands = ready
    hands.draw((0.1, 0.1), (0.3, 0.1), (0.2, 0.4))
    hands.draw((0.6, 0.6), (0.9, 0.6), (0.8, 0.9))
    hands.key(Key.Key_V)
    hands.pen.click(*hands.at((0.2, 0.2)))
    hands.key(Key.Key_Delete)
    assert len(hands.areas) == 1
    assert hands.areas[0].points[0, 0] > hands.session.document.frame.width / 2
    hands.key(Key.Key_A, CTRL)
    hands.key(Key.Key_Delete)
    assert not hands.areas
    assert not hands.can_submit


LETTERS = {
    "V": "toolSelect",
    "P": "toolPolygon",
    "L": "toolLasso",
    "G": "toolMagnetic",
    "W": "toolSmart",
    "M": "toolRectangle",
    "E": "toolEllipse",
    "B": "toolBrush",
    "H": "toolHand",
}


def test_letters_take_tools_up(ready: WindowHands) -> None:
    hands = ready
    for letter in [*LETTERS, "P"]:
        hands.keys(letter.lower())
        assert hands.action(LETTERS[letter]).isChecked(), letter
        assert hands.canvas.tool_name == LETTERS[letter].removeprefix("tool").lower()
        assert hands.focus is hands.canvas
    hands.keys("t")
    assert not hands.action("toggleMask").isChecked()
    hands.keys("t")
    hands.keys("f")
    assert not hands.tile("imageChoice0").isVisible()
    assert hands.canvas.isVisible()
    hands.draw(*TRIANGLE)
    assert len(hands.areas) == 1
    hands.keys("f")
    assert hands.tile("imageChoice0").isVisible()


def test_letters_in_the_prompt_only_type(ready: WindowHands) -> None:
    hands = ready
    started(hands, 2)
    before = draft(hands)
    hands.keys("v")
    hands.write("promptEdit", "vplmehtf VPLMEHTF 12345 ?\\")
    assert hands.session.form.remix_prompt == "vplmehtf VPLMEHTF 12345 ?\\"
    assert hands.canvas.tool_name == "select"
    assert hands.action("toggleMask").isChecked()
    assert hands.tile("imageChoice0").isVisible()
    hands.key(Key.Key_Backspace)
    hands.key(Key.Key_Z, CTRL)
    assert draft(hands) == before, "undo in the prompt is the prompt's own"
    hands.write("taskIdEdit", "fhtv")
    assert hands.tile("imageChoice0").isVisible()


def test_a_switch_of_images_keeps_the_polygon_in_hand(ready: WindowHands) -> None:
    hands = ready
    exact = started(hands, 3)
    hands.press("imageChoice1")
    assert not draft(hands)
    hands.press("imageChoice0")
    assert draft(hands) == exact
    hands.canvas.setFocus()
    hands.key(Key.Key_Return)
    assert len(hands.areas) == 1


def test_undo_is_each_images_own(ready: WindowHands) -> None:
    hands = ready
    hands.draw()
    hands.press("imageChoice1")
    assert not hands.action("undo").isEnabled()
    hands.draw(*CORNERS)
    hands.press("imageChoice0")
    assert len(hands.areas[0].points) == 3
    hands.canvas.setFocus()
    undo(hands)
    hands.press("imageChoice1")
    assert len(hands.areas[0].points) == 4


def test_a_row_of_the_list_and_an_area_are_selected_together(ready: WindowHands) -> None:
    hands = ready
    hands.draw((0.1, 0.1), (0.3, 0.1), (0.2, 0.4))
    hands.draw((0.6, 0.6), (0.9, 0.6), (0.8, 0.9))
    view = hands.area_list
    place = view.visualRect(view.model().index(0, 0)).center()
    QTest.mouseClick(view.viewport(), LEFT, NO_KEYS, place)
    assert hands.session.editor.selection.areas == {0}
    hands.key(Key.Key_Delete)
    assert len(hands.areas) == 1
    assert hands.areas[0].points[0, 0] > hands.session.document.frame.width / 2


def test_the_middle_button_pans(ready: WindowHands) -> None:
    hands = ready
    hands.key(Key.Key_1, CTRL)
    at = hands.canvas.map_to_image(QPointF(300, 300))
    hands.drag_on(hands.canvas, QPoint(300, 300), QPoint(240, 270), Qt.MouseButton.MiddleButton)
    moved = hands.canvas.map_from_image(at)
    assert (moved.x(), moved.y()) == pytest.approx((240, 270), abs=1.5)
    assert not draft(hands)


def test_what_is_hidden_is_not_deleted_by_a_key(drawn: WindowHands) -> None:
    hands = drawn
    hands.action("selectAllAreas").trigger()
    for tool in ("toolSelect", "toolPolygon"):
        hands.action(tool).trigger()
        hands.action("toggleMask").setChecked(False)
        hands.pen.key(Key.Key_Delete)
        hands.pen.key(Key.Key_Backspace)
        assert len(hands.areas) == 1
        hands.action("toggleMask").setChecked(True)
    hands.pen.key(Key.Key_Delete)
    assert not hands.areas
