"""Rectangle, ellipse and lasso with real mouse and key events."""

from __future__ import annotations

import math

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mjgui.core.geometry import area_problems, coverage
from mjgui.core.model import Area
from tests.unit.canvas_hands import ALT, CTRL, FRAME, SHIFT, Hands, new_hands

Key = Qt.Key


@pytest.fixture
def hands(qtbot: QtBot) -> Hands:
    return new_hands(qtbot)


def areas(hands: Hands) -> tuple[Area, ...]:
    return hands.editor.document.areas


def size(area: Area) -> tuple[float, float]:
    left, top, right, bottom = area.bounds()
    return right - left, bottom - top


def test_a_rectangle_has_its_corners_where_the_drag_had(hands: Hands) -> None:
    hands.canvas.set_tool("rectangle")
    hands.drag((600, 500), (200, 100))
    left, top = hands.exact((200, 100))
    right, bottom = hands.exact((600, 500))
    assert areas(hands)[0].bounds() == pytest.approx((left, top, right, bottom))
    assert len(areas(hands)[0].points) == 4
    assert hands.steps == ["Draw rectangle"]


def test_shift_during_the_drag_makes_it_square(hands: Hands) -> None:
    hands.canvas.set_tool("rectangle")
    hands.press((200, 200))
    hands.move((300, 260))
    hands.move((500, 350), SHIFT)
    hands.release((500, 350), SHIFT)
    width, height = size(areas(hands)[0])
    assert width == pytest.approx(height)
    assert width == pytest.approx(300, abs=2)


def test_shift_at_the_press_adds(hands: Hands) -> None:
    hands.canvas.set_tool("ellipse")
    hands.drag((200, 200), (500, 400))
    hands.drag((400, 200), (700, 300), SHIFT)
    assert len(areas(hands)) == 1
    assert size(areas(hands)[0])[0] == pytest.approx(500, abs=3)


@pytest.mark.parametrize("keys", [ALT, CTRL])
def test_alt_or_ctrl_subtracts_to_a_hole(hands: Hands, keys: Qt.KeyboardModifier) -> None:
    hands.canvas.set_tool("rectangle")
    hands.drag((200, 200), (600, 600))
    hands.canvas.set_tool("ellipse")
    hands.drag((300, 300), (500, 500), keys)
    (area,) = areas(hands)
    assert len(area.holes) == 1
    hands.undo()
    assert areas(hands)[0].holes == ()


def test_shift_and_alt_intersect(hands: Hands) -> None:
    hands.canvas.set_tool("rectangle")
    hands.drag((200, 200), (600, 600))
    hands.drag((400, 400), (700, 700), SHIFT | ALT)
    (area,) = areas(hands)
    assert size(area) == pytest.approx((200, 200), abs=3)


def test_space_moves_the_shape_while_it_is_dragged(hands: Hands) -> None:
    hands.canvas.set_tool("rectangle")
    viewport = hands.canvas.viewport
    hands.press((200, 200))
    hands.move((300, 300))
    hands.hold(Key.Key_Space)
    hands.move((400, 350))
    hands.let_go(Key.Key_Space)
    hands.move((450, 350))
    hands.release((450, 350))
    assert hands.canvas.viewport == viewport
    assert areas(hands)[0].bounds() == pytest.approx((300, 250, 450, 350), abs=2)


def test_a_mere_click_draws_nothing(hands: Hands) -> None:
    for tool in ("rectangle", "ellipse", "lasso"):
        hands.canvas.set_tool(tool)
        hands.click((300, 300))
    assert areas(hands) == ()
    assert hands.steps == []


@pytest.mark.parametrize("tool", ["rectangle", "ellipse", "lasso"])
def test_escape_gives_the_shape_up(hands: Hands, tool: str) -> None:
    hands.canvas.set_tool(tool)
    hands.press((200, 200))
    hands.move((300, 250))
    hands.move((320, 350))
    hands.key(Key.Key_Escape)
    hands.release((320, 350))
    assert areas(hands) == ()
    assert hands.steps == []


def stroke() -> list[tuple[float, float]]:
    return [
        (400 + 150 * math.cos(i / 120 * math.pi), 350 + 150 * math.sin(i / 120 * math.pi))
        for i in range(240)
    ]


def test_a_lasso_stays_within_half_a_pixel_of_the_hand(hands: Hands) -> None:
    from shapely import Polygon

    hands.canvas.set_tool("lasso")
    path = stroke()
    hands.press(path[0])
    for place in path[1:]:
        hands.move(place)
    hands.release(path[-1])
    (area,) = areas(hands)
    drawn = Polygon([hands.exact(place) for place in path])
    way = drawn.exterior.hausdorff_distance(Polygon(area.points.tolist()).exterior)
    assert way * hands.canvas.viewport.scale <= 0.51
    assert len(area.points) < len(path) / 2
    assert hands.steps == ["Draw lasso"]


def test_a_lasso_that_crosses_itself_becomes_sound_areas(hands: Hands) -> None:
    hands.canvas.set_tool("lasso")
    corners = [(200, 200), (500, 500), (500, 200), (200, 500)]
    hands.press(corners[0])
    for place in corners[1:]:
        hands.move(place)
    hands.release(corners[-1])
    assert len(areas(hands)) == 2
    assert not any(area_problems(area, FRAME) for area in areas(hands))
    assert coverage(areas(hands), FRAME) > 0
    hands.undo()
    assert areas(hands) == ()


def test_holding_a_drag_at_the_border_scrolls(hands: Hands, qtbot: QtBot) -> None:
    hands.canvas.zoom_actual()
    hands.canvas.set_tool("rectangle")
    before = hands.canvas.viewport
    hands.press((500, 400))
    right_edge = hands.canvas.map_to_image(hands.canvas.rect().bottomRight().toPointF())
    hands.move((right_edge.x() - 2, 400))
    qtbot.waitUntil(lambda: hands.canvas.viewport.x < before.x - 10)
    hands.key(Key.Key_Escape)
    hands.move((500, 400))
    hands.release((500, 400))
