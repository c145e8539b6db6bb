"""Context menus on the canvas and in the list of areas, in the real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from mjgui.app.commands import Selection, VertexRef
from mjgui.core.geometry import rectangle
from mjgui.core.model import Point
from tests.journeys.hands import Key, WindowHands
from tests.unit.canvas_hands import ALT, LEFT, NO_KEYS, SHIFT

RIGHT = Qt.MouseButton.RightButton
ONE = rectangle((200, 200, 400, 400))
TWO = rectangle((600, 300, 800, 500))


def with_areas(hands: WindowHands, tool: str = "toolSelect") -> WindowHands:
    for area in (ONE, TWO):
        hands.session.editor.add_area(area, "Draw rectangle")
    hands.session.editor.select(Selection())
    hands.action(tool).trigger()
    return hands


def menu_at(hands: WindowHands, place: Point) -> QMenu:
    """Right-click on the canvas at image pixels, as a desktop does it."""
    at = hands.canvas.map_from_image(QPointF(*place)).toPoint()
    QTest.mousePress(hands.canvas, RIGHT, NO_KEYS, at)
    menu = menu_on(hands.canvas, at)
    QTest.mouseRelease(hands.canvas, RIGHT, NO_KEYS, at)
    return menu


def menu_on(
    widget: QWidget,
    at: QPoint,
    reason: QContextMenuEvent.Reason = QContextMenuEvent.Reason.Mouse,
) -> QMenu:
    QApplication.sendEvent(widget, QContextMenuEvent(reason, at, widget.mapToGlobal(at)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu), "no menu opened"
    return menu


def menu_by_key(widget: QWidget) -> QMenu:
    return menu_on(widget, widget.rect().center(), QContextMenuEvent.Reason.Keyboard)


def names(menu: QMenu) -> set[str]:
    return {entry.objectName() for entry in menu.actions() if entry.objectName()}


def selected(hands: WindowHands) -> set[int]:
    return set(hands.session.editor.selection.areas)


def test_a_right_click_selects_the_area_and_offers_what_can_be_done(ready: WindowHands) -> None:
    hands = with_areas(ready)
    menu = menu_at(hands, (700, 350))
    assert selected(hands) == {1}
    assert {"cutAreas", "copyAreas", "duplicateAreas", "deleteArea", "growMask"} <= names(menu)
    assert "repairAreas" in names(menu)
    hands.choose_in(menu, "Delete")
    assert hands.areas == (ONE,)


def test_a_right_click_on_one_of_several_keeps_them_all(ready: WindowHands) -> None:
    hands = with_areas(ready)
    hands.session.editor.select_all()
    hands.choose_in(menu_at(hands, (700, 350)), "Delete")
    assert hands.areas == ()


def test_a_vertex_can_be_deleted_and_an_edge_takes_one(ready: WindowHands) -> None:
    hands = with_areas(ready)
    hands.choose_in(menu_at(hands, (400, 400)), "Delete vertex")
    assert hands.areas[0].points.tolist() == ONE.points[[0, 1, 3]].tolist()
    hands.choose_in(menu_at(hands, (650, 300)), "Insert vertex here")
    ring = hands.areas[1].points
    assert len(ring) == 5
    assert ring[1][1] == 300
    assert abs(ring[1][0] - 650) < 2
    assert hands.session.editor.selection.vertices == {VertexRef(1, 0, 1)}


def test_the_whole_area_of_a_vertex_can_be_selected(ready: WindowHands) -> None:
    hands = with_areas(ready)
    hands.choose_in(menu_at(hands, (400, 400)), "Select the whole area")
    assert selected(hands) == {0}


def test_beside_the_areas_there_is_what_concerns_the_whole(ready: WindowHands) -> None:
    hands = with_areas(ready)
    menu = menu_at(hands, (500, 100))
    assert {"selectAllAreas", "invertMask", "zoomFit"} <= names(menu)
    assert "cutAreas" not in names(menu)
    hands.choose_in(menu, "Select all areas")
    assert selected(hands) == {0, 1}


def test_areas_are_pasted_where_the_menu_was_opened(ready: WindowHands) -> None:
    hands = with_areas(ready)
    hands.choose_in(menu_at(hands, (300, 300)), "Copy")
    place = hands.pen.exact((1000, 600))
    hands.choose_in(menu_at(hands, (1000, 600)), "Paste here")
    left, top, right, bottom = hands.areas[2].bounds()
    assert ((left + right) / 2, (top + bottom) / 2) == pytest.approx(place)
    assert right - left == pytest.approx(200)
    assert selected(hands) == {2}


def test_a_drawing_tool_means_areas_and_not_their_vertices(ready: WindowHands) -> None:
    hands = with_areas(ready, "toolPolygon")
    menu = menu_at(hands, (400, 400))
    assert selected(hands) == {0}
    assert "deleteArea" in names(menu)
    menu.close()
    assert not hands.session.document.draft


def test_a_polygon_in_hand_can_be_closed_with_how_it_was_begun(ready: WindowHands) -> None:
    hands = with_areas(ready, "toolPolygon")
    hands.pen.click((250, 250), keys=ALT)
    hands.pen.click((350, 250), (350, 350), (300, 380))
    hands.choose_in(menu_at(hands, (300, 300)), "Remove last vertex")
    hands.choose_in(menu_at(hands, (300, 300)), "Close polygon")
    assert sum(len(area.holes) for area in hands.areas) == 1
    hands.pen.click((50, 50), (100, 50))
    hands.choose_in(menu_at(hands, (300, 300)), "Cancel polygon")
    assert not hands.session.document.draft


def test_the_menu_key_means_what_is_selected(ready: WindowHands) -> None:
    hands = with_areas(ready)
    hands.session.editor.select(Selection(frozenset({1})))
    places: list[QPoint] = []
    hands.canvas.menu_requested.connect(lambda _context, place: places.append(place))
    menu = menu_by_key(hands.canvas)
    middle = hands.canvas.mapToGlobal(hands.canvas.map_from_image(QPointF(700, 400)))
    assert (places[0] - middle.toPoint()).manhattanLength() <= 2
    hands.choose_in(menu, "Delete")
    assert hands.areas == (ONE,)
    menu = menu_by_key(hands.canvas)
    assert "selectAllAreas" in names(menu)
    menu.close()


def test_what_is_hidden_has_no_menu(ready: WindowHands) -> None:
    hands = with_areas(ready)
    hands.action("toggleMask").setChecked(False)
    menu = menu_at(hands, (300, 300))
    assert "cutAreas" not in names(menu)
    assert selected(hands) == set()
    menu.close()


def test_in_mid_drag_no_menu_opens(ready: WindowHands) -> None:
    hands = with_areas(ready)
    hands.pen.press((300, 300))
    hands.pen.move((330, 330))
    at = hands.canvas.map_from_image(QPointF(330, 330)).toPoint()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, hands.canvas.mapToGlobal(at))
    QApplication.sendEvent(hands.canvas, event)
    assert QApplication.activePopupWidget() is None
    hands.pen.release((330, 330))
    assert hands.areas[0] != ONE


def test_the_list_of_areas_has_the_same_menu(ready: WindowHands) -> None:
    hands = with_areas(ready)
    menu = hands.menu_of("areaList", 1)
    assert selected(hands) == {1}
    assert {"cutAreas", "growMask", "repairAreas"} <= names(menu)
    menu.close()
    hands.session.editor.select(Selection(frozenset({0, 1})))
    menu = hands.menu_of("areaList", 0)
    assert selected(hands) == {0, 1}
    menu.close()
    hands.choose_in(menu_by_key(hands.area_list), "Delete")
    assert hands.areas == ()


def test_the_crosshair_says_where_the_menu_key_means(ready: WindowHands) -> None:
    hands = with_areas(ready, "toolPolygon")
    hands.pen.move((650, 250))
    hands.canvas.setFocus()
    for _ in range(10):
        hands.key(Key.Key_Down, SHIFT)
    menu = menu_by_key(hands.canvas)
    assert selected(hands) == {1}
    menu.close()
    QTest.mouseClick(hands.canvas, LEFT, NO_KEYS, QPoint(5, 5))
    assert len(hands.session.document.draft) == 1
