"""A pen on the canvas by real tablet events: pressure, the eraser's end, buttons, hovering."""

from __future__ import annotations

import math

import pytest
import shapely
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot
from shapely import Polygon

from mjgui.core.model import Area
from mjgui.ui.canvas.habits import Habits
from tests.unit.canvas_hands import ALT, SHIFT, Hands, new_hands
from tests.unit.canvas_pen import Pen


@pytest.fixture
def hands(qtbot: QtBot) -> Hands:
    hands = new_hands(qtbot)
    hands.canvas.set_tool("brush")
    hands.canvas.painting.set_size(60)
    return hands


@pytest.fixture
def pen(hands: Hands) -> Pen:
    return Pen(hands.canvas)


@pytest.fixture
def rubber(hands: Hands) -> Pen:
    """The pen turned round."""
    return Pen(hands.canvas, is_eraser=True)


def areas(hands: Hands) -> tuple[Area, ...]:
    return hands.editor.document.areas


def width_at(area: Area, x: float) -> float:
    across = shapely.LineString([(x, -100), (x, 2000)])
    return shapely.intersection(Polygon(area.points, area.holes), across).length


def test_a_stroke_of_the_pen_is_what_its_tip_went_over(hands: Hands, pen: Pen) -> None:
    way = [(150.3 + 4.7 * i, 380.8 + 120.1 * math.sin(i / 9)) for i in range(120)]
    pen.stroke(*((place, 1.0) for place in way))
    (area,) = areas(hands)
    truth = shapely.LineString(way).buffer(30, quad_segs=64)
    drawn = Polygon(area.points, area.holes)
    assert shapely.intersection(drawn, truth).area / shapely.union(drawn, truth).area > 0.97
    assert not pen.synthesized
    assert hands.steps == ["Brush"]


def test_pressure_varies_the_width(hands: Hands, pen: Pen) -> None:
    pen.stroke(*(((100.0 + 8 * i, 300.0), i / 100) for i in range(101)))
    (area,) = areas(hands)
    for x, pressure in ((140, 0.05), (300, 0.25), (500, 0.5), (820, 0.9)):
        assert width_at(area, x) == pytest.approx(60 * (0.2 + 0.8 * pressure), abs=2)


def test_without_pressure_a_pen_paints_as_broadly_as_the_mouse(hands: Hands, pen: Pen) -> None:
    hands.canvas.set_habits(Habits(uses_pressure=False))
    pen.stroke(*(((100.0 + 8 * i, 300.0), i / 100) for i in range(101)))
    (area,) = areas(hands)
    assert [width_at(area, x) for x in (140, 500, 820)] == pytest.approx([60, 60, 60], abs=1)


def test_lifting_the_pen_leaves_no_thin_end(hands: Hands, pen: Pen) -> None:
    pen.press((200, 300), 0.5)
    pen.move((400, 300), 1.0)
    pen.release((400.5, 300))
    assert width_at(areas(hands)[0], 400) == pytest.approx(60, abs=1)


def test_places_are_finer_than_the_pixels_of_the_screen(hands: Hands, pen: Pen) -> None:
    hands.canvas.set_tool("polygon")
    for place in ((100.3, 100.6), (400.2, 120.9), (300.7, 400.1)):
        pen.tap(place)
        pen.wait(1000)
    first, second, third = hands.editor.document.draft
    assert first == pytest.approx((100.3, 100.6), abs=0.02)
    assert second == pytest.approx((400.2, 120.9), abs=0.02)
    assert third == pytest.approx((300.7, 400.1), abs=0.02)


def test_a_double_tap_closes_the_polygon(hands: Hands, pen: Pen) -> None:
    hands.canvas.set_tool("polygon")
    for place in ((100, 100), (400, 120), (300, 400)):
        pen.tap(place)
        pen.wait(1000)
    pen.tap((150, 420))
    pen.tap((151, 420))
    (area,) = areas(hands)
    assert len(area.points) == 4


def test_two_taps_with_a_pause_are_two_taps(hands: Hands, pen: Pen) -> None:
    hands.canvas.set_tool("polygon")
    for place in ((100, 100), (400, 120), (300, 400), (300, 430)):
        pen.tap(place)
        pen.wait(2000)
    assert areas(hands) == ()
    assert len(hands.editor.document.draft) == 4


@pytest.mark.parametrize("tool", ["rectangle", "ellipse", "lasso"])
def test_other_tools_take_the_pen(hands: Hands, pen: Pen, tool: str) -> None:
    hands.canvas.set_tool(tool)
    pen.press((200, 200), 0.3)
    for place in ((300, 200), (500, 200), (510, 300), (505, 400)):
        pen.move(place, 0.6)
    pen.release((500, 500))
    (area,) = areas(hands)
    assert area.bounds() == pytest.approx((200, 200, 500, 500), abs=12)
    assert not pen.synthesized


def test_the_select_tool_moves_an_area_by_the_pen(hands: Hands, pen: Pen) -> None:
    pen.tap((300, 300))
    hands.canvas.set_tool("select")
    pen.wait(1000)
    pen.press((300, 300))
    for i in range(1, 6):
        pen.move((300 + 20 * i, 300))
    pen.release((400, 300))
    left, _, right, _ = areas(hands)[0].bounds()
    assert (left + right) / 2 == pytest.approx(400, abs=2)


def test_keys_count_with_the_pen(hands: Hands, pen: Pen) -> None:
    pen.tap((300, 300))
    pen.press((300, 200), keys=ALT)
    pen.move((300, 400), keys=ALT)
    pen.release((300, 400))
    assert areas(hands) == ()
    pen.press((500, 400), keys=SHIFT)
    pen.release((500, 400))
    assert areas(hands)[0].bounds() == pytest.approx((270, 370, 530, 430), abs=2)


def test_the_other_end_erases_while_it_is_near(hands: Hands, pen: Pen, rubber: Pen) -> None:
    told: list[str] = []
    hands.canvas.tool_requested.connect(told.append)
    hands.canvas.set_tool("rectangle")
    hands.drag((200, 200), (600, 400))
    rubber.hover((400, 100))
    assert hands.canvas.tool_name == "eraser"
    rubber.stroke(((400, 150), 1.0), ((400, 450), 1.0))
    assert len(areas(hands)) == 2
    assert hands.canvas.tool_name == "eraser"
    rubber.leave()
    assert hands.canvas.tool_name == "rectangle"
    assert told == ["eraser", "rectangle"]
    assert hands.steps == ["Draw rectangle", "Erase"]


def test_the_tip_draws_again_though_nobody_told_of_the_turn(
    hands: Hands, pen: Pen, rubber: Pen
) -> None:
    rubber.hover((400, 100))
    pen.hover((400, 100))
    assert hands.canvas.tool_name == "brush"
    rubber.hover((400, 100))
    hands.press((300, 300))
    assert hands.canvas.tool_name == "brush"
    hands.release((300, 300))
    assert len(areas(hands)) == 1


def test_a_tool_taken_up_meanwhile_stays(hands: Hands, rubber: Pen) -> None:
    rubber.hover((400, 100))
    hands.canvas.set_tool("lasso")
    rubber.leave()
    assert hands.canvas.tool_name == "lasso"


def test_the_eraser_feels_the_pressure_too(hands: Hands, rubber: Pen) -> None:
    hands.click((300, 300))
    rubber.stroke(((300, 200), 0.0), ((300, 400), 0.0))
    # Hardly touching, it rubs out a fifth of its size.
    left, right = sorted(areas(hands), key=lambda area: area.bounds())
    assert right.bounds()[0] - left.bounds()[2] == pytest.approx(12, abs=1.5)


def test_hovering_shows_the_tip_and_draws_nothing(hands: Hands, pen: Pen) -> None:
    places: list[object] = []
    hands.canvas.cursor_moved.connect(places.append)
    pen.hover((250, 300))
    assert places == [pytest.approx((250, 300), abs=0.05)]
    assert areas(hands) == ()


def test_the_barrel_asks_for_the_menu(hands: Hands, pen: Pen) -> None:
    asked: list[QPoint] = []
    hands.canvas.menu_requested.connect(lambda _context, place: asked.append(place))
    pen.press((300, 300), 0.0, Qt.MouseButton.RightButton)
    pen.release((300, 300), Qt.MouseButton.RightButton)
    assert asked == [hands.canvas.mapToGlobal(hands.at((300, 300)))]
    assert areas(hands) == ()


def test_the_barrel_pans_where_it_is_the_middle_button(hands: Hands, pen: Pen) -> None:
    hands.canvas.zoom_actual()
    before = hands.canvas.viewport
    start = hands.canvas.map_to_image(QPoint(400, 300).toPointF())
    end = hands.canvas.map_to_image(QPoint(440, 330).toPointF())
    pen.press((start.x(), start.y()), 0.0, Qt.MouseButton.MiddleButton)
    pen.move((end.x(), end.y()), 0.0)
    after = hands.canvas.viewport
    assert (after.x - before.x, after.y - before.y) == pytest.approx((40, 30), abs=1)
    pen.release((start.x(), start.y()), Qt.MouseButton.MiddleButton)
    assert areas(hands) == ()
