"""Fingers on the canvas: one draws, two pan and zoom, and none leaves a stray vertex."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.unit.canvas_hands import Hands, new_hands


@pytest.fixture
def hands(qtbot: QtBot) -> Hands:
    return new_hands(qtbot)


@pytest.fixture(scope="module")
def screen(qapp: QApplication) -> QPointingDevice:
    return QTest.createTouchDevice()


def test_a_tap_is_a_click(hands: Hands, screen: QPointingDevice) -> None:
    for place in ((200, 200), (500, 220), (300, 500)):
        at = hands.at(place)
        QTest.touchEvent(hands.canvas, screen).press(0, at, hands.canvas).commit()
        QTest.touchEvent(hands.canvas, screen).release(0, at, hands.canvas).commit()
    assert len(hands.editor.document.draft) == 3


def test_a_drag_with_one_finger_draws(hands: Hands, screen: QPointingDevice) -> None:
    hands.canvas.set_tool("rectangle")
    start, end = hands.at((200, 200)), hands.at((500, 400))
    QTest.touchEvent(hands.canvas, screen).press(0, start, hands.canvas).commit()
    QTest.touchEvent(hands.canvas, screen).move(0, end, hands.canvas).commit()
    QTest.touchEvent(hands.canvas, screen).release(0, end, hands.canvas).commit()
    (area,) = hands.editor.document.areas
    assert area.bounds() == pytest.approx((200, 200, 500, 400), abs=2)


def test_two_fingers_zoom_and_pan_and_draw_nothing(hands: Hands, screen: QPointingDevice) -> None:
    canvas = hands.canvas
    hands.click((100, 100))
    zoom = canvas.zoom
    left, right = QPoint(300, 300), QPoint(400, 300)
    middle = canvas.map_to_image(QPointF(350, 300))
    touch = QTest.touchEvent(canvas, screen)
    touch.press(0, left, canvas).commit()
    touch.stationary(0).press(1, right, canvas).commit()
    for i in range(1, 6):
        touch.move(0, left + QPoint(-10 * i, 8 * i), canvas)
        touch.move(1, right + QPoint(10 * i, 8 * i), canvas)
        touch.commit()
    touch.release(0, left + QPoint(-50, 40), canvas)
    touch.release(1, right + QPoint(50, 40), canvas)
    touch.commit()
    assert canvas.zoom == pytest.approx(2 * zoom)
    now = canvas.map_from_image(middle)
    assert (now.x(), now.y()) == pytest.approx((350, 340), abs=1)
    assert len(hands.editor.document.draft) == 1


def test_a_second_finger_gives_up_what_the_first_began(
    hands: Hands, screen: QPointingDevice
) -> None:
    canvas = hands.canvas
    canvas.set_tool("rectangle")
    touch = QTest.touchEvent(canvas, screen)
    touch.press(0, QPoint(300, 300), canvas).commit()
    touch.move(0, QPoint(360, 360), canvas).commit()
    touch.stationary(0).press(1, QPoint(500, 300), canvas).commit()
    touch.release(0, QPoint(360, 360), canvas)
    touch.release(1, QPoint(500, 300), canvas)
    touch.commit()
    assert hands.editor.document.areas == ()


def test_a_finger_held_still_asks_for_the_menu_and_draws_nothing(
    hands: Hands, screen: QPointingDevice, qtbot: QtBot
) -> None:
    asked: list[tuple[object, QPoint]] = []
    hands.canvas.menu_requested.connect(lambda context, place: asked.append((context, place)))
    at = hands.at((300, 300))
    QTest.touchEvent(hands.canvas, screen).press(0, at, hands.canvas).commit()
    qtbot.waitUntil(lambda: bool(asked))
    QTest.touchEvent(hands.canvas, screen).release(0, at, hands.canvas).commit()
    assert asked[0][1] == hands.canvas.mapToGlobal(at)
    assert not hands.editor.document.draft


def _pinch_in_mid_drag(hands: Hands, screen: QPointingDevice) -> None:
    """One finger draws; a second comes down, both pinch, one is lifted, the other goes on."""
    canvas = hands.canvas
    touch = QTest.touchEvent(canvas, screen)
    touch.press(0, QPoint(300, 300), canvas).commit()
    for step in (20, 40, 60):
        touch.move(0, QPoint(300 + step, 300 + step // 2), canvas).commit()
    touch.stationary(0).press(1, QPoint(500, 330), canvas).commit()
    for step in (10, 20, 40):
        touch.move(0, QPoint(360 - step, 330), canvas)
        touch.move(1, QPoint(500 + step, 330), canvas)
        touch.commit()
    touch.stationary(0).release(1, QPoint(540, 330), canvas).commit()
    touch.move(0, QPoint(400, 400), canvas).commit()
    touch.release(0, QPoint(400, 400), canvas).commit()


@pytest.mark.parametrize("tool", ["brush", "eraser", "lasso", "rectangle", "ellipse"])
def test_a_pinch_in_mid_drag_zooms_and_leaves_nothing(
    hands: Hands, screen: QPointingDevice, tool: str
) -> None:
    canvas = hands.canvas
    canvas.set_tool("rectangle")
    hands.drag((100, 100), (900, 700))
    before, zoom = hands.editor.document, canvas.zoom
    canvas.set_tool(tool)
    _pinch_in_mid_drag(hands, screen)
    assert canvas.zoom > zoom
    assert hands.editor.document is before
    assert not canvas.tool.is_dragging
    assert hands.steps == ["Draw rectangle"]


@pytest.mark.parametrize("tool", ["polygon", "magnetic"])
def test_a_pinch_after_a_slip_leaves_no_stray_vertex(
    hands: Hands, screen: QPointingDevice, tool: str
) -> None:
    canvas = hands.canvas
    canvas.set_tool("polygon")
    hands.click((100, 100), (400, 120))
    canvas.set_tool(tool)
    zoom = canvas.zoom
    _pinch_in_mid_drag(hands, screen)
    assert canvas.zoom > zoom
    assert len(hands.editor.document.draft) == 2


def test_a_pinch_in_mid_drag_puts_a_vertex_back(hands: Hands, screen: QPointingDevice) -> None:
    canvas = hands.canvas
    canvas.set_tool("rectangle")
    corner = canvas.map_to_image(QPointF(300, 300))
    hands.drag((corner.x(), corner.y()), (900, 700))
    before = hands.editor.document.areas[0]
    canvas.set_tool("select")
    hands.click((600, 600))
    _pinch_in_mid_drag(hands, screen)
    (area,) = hands.editor.document.areas
    assert area == before


def test_a_finger_paints_with_the_brush(hands: Hands, screen: QPointingDevice) -> None:
    canvas = hands.canvas
    canvas.set_tool("brush")
    canvas.painting.set_size(40)
    touch = QTest.touchEvent(canvas, screen)
    touch.press(0, hands.at((200, 300)), canvas).commit()
    for x in (300, 400, 500):
        touch.move(0, hands.at((x, 300)), canvas).commit()
    touch.release(0, hands.at((500, 300)), canvas).commit()
    (area,) = hands.editor.document.areas
    assert area.bounds() == pytest.approx((180, 280, 520, 320), abs=2)
