"""Drawing by the keyboard alone: a crosshair that arrows move, and Enter."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from mjgui.app.commands import Selection
from mjgui.core.geometry import rectangle
from mjgui.core.model import Area, Point
from tests.unit.canvas_hands import ALT, CTRL, NO_KEYS, SHIFT, Hands, new_hands

Key = Qt.Key


@pytest.fixture
def hands(qtbot: QtBot) -> Hands:
    return new_hands(qtbot)


def areas(hands: Hands) -> tuple[Area, ...]:
    return hands.editor.document.areas


def draft(hands: Hands) -> tuple[Point, ...]:
    return hands.editor.document.draft


def walk(hands: Hands, key: Key, pixels: int) -> None:
    """Move the crosshair so many image pixels with as few presses as a hand would use."""
    for step, keys in ((50, CTRL), (10, SHIFT), (1, NO_KEYS)):
        for _ in range(pixels // step):
            hands.key(key, keys)
        pixels %= step


def places(hands: Hands) -> list[Point | None]:
    """The places that the canvas tells of from now on."""
    told: list[Point | None] = []
    hands.canvas.cursor_moved.connect(told.append)
    return told


def test_a_polygon_is_drawn_by_keys_alone(hands: Hands) -> None:
    told = places(hands)
    hands.key(Key.Key_Right)
    start = told[-1]
    assert start is not None
    assert start == (round(start[0]), round(start[1]))
    hands.key(Key.Key_Return)
    assert draft(hands) == (start,)
    walk(hands, Key.Key_Right, 163)
    hands.key(Key.Key_Return)
    walk(hands, Key.Key_Down, 75)
    hands.key(Key.Key_Enter)
    x, y = start
    assert draft(hands) == (start, (x + 163, y), (x + 163, y + 75))
    # Twice at the same place closes.
    hands.key(Key.Key_Return)
    assert areas(hands)[0].points.tolist() == [[x, y], [x + 163, y], [x + 163, y + 75]]
    assert hands.steps == ["Draw polygon"]


def test_enter_on_the_first_vertex_closes(hands: Hands) -> None:
    for key in (Key.Key_Right, Key.Key_Down, Key.Key_Left):
        walk(hands, key, 100)
        hands.key(Key.Key_Return)
    walk(hands, Key.Key_Up, 100)
    hands.key(Key.Key_Right, CTRL)
    hands.key(Key.Key_Right, CTRL)
    hands.key(Key.Key_Return)
    assert len(areas(hands)[0].points) == 3
    assert not draft(hands)


def test_with_the_mouse_enter_closes_at_once(hands: Hands) -> None:
    hands.click((200, 200), (400, 200), (400, 400))
    hands.key(Key.Key_Return)
    assert len(areas(hands)) == 1


def test_the_mouse_takes_over_and_keys_go_on_from_it(hands: Hands) -> None:
    hands.key(Key.Key_Right)
    hands.key(Key.Key_Return)
    hands.move((300, 300))
    told = places(hands)
    hands.click((300, 300))
    x, y = hands.exact((300, 300))
    hands.key(Key.Key_Left)
    assert told[-1] == (round(x) - 1, round(y))
    hands.key(Key.Key_Return)
    assert draft(hands)[2] == told[-1]


def test_backspace_takes_a_vertex_off_and_escape_gives_up(hands: Hands) -> None:
    for _ in range(3):
        hands.key(Key.Key_Right, SHIFT)
        hands.key(Key.Key_Return)
    hands.key(Key.Key_Backspace)
    assert len(draft(hands)) == 2
    hands.undo()
    assert len(draft(hands)) == 3
    hands.key(Key.Key_Escape)
    assert not draft(hands)
    shown = hands.image()
    hands.key(Key.Key_Escape)
    assert hands.image() != shown, "the second Escape hides the crosshair"


def test_shift_and_alt_with_the_first_enter_combine(hands: Hands) -> None:
    hands.editor.add_area(rectangle((100, 100, 900, 700)), "Draw rectangle")
    hands.editor.select(Selection())
    hands.key(Key.Key_Right)
    hands.key(Key.Key_Return, ALT)
    walk(hands, Key.Key_Right, 100)
    hands.key(Key.Key_Return)
    walk(hands, Key.Key_Down, 100)
    hands.key(Key.Key_Return)
    hands.key(Key.Key_Return)
    assert len(areas(hands)) == 1
    assert len(areas(hands)[0].holes) == 1


@pytest.mark.parametrize("tool", ["rectangle", "ellipse"])
def test_rectangle_and_ellipse_go_from_corner_to_corner(hands: Hands, tool: str) -> None:
    hands.canvas.set_tool(tool)
    told = places(hands)
    hands.key(Key.Key_Left)
    hands.key(Key.Key_Return)
    start = told[-1]
    assert start is not None
    walk(hands, Key.Key_Right, 120)
    walk(hands, Key.Key_Down, 80)
    assert areas(hands) == ()
    hands.key(Key.Key_Return)
    x, y = start
    assert areas(hands)[0].bounds() == pytest.approx((x, y, x + 120, y + 80), abs=0.5)
    assert hands.steps == [f"Draw {tool}"]


def test_what_keys_began_the_mouse_can_end(hands: Hands) -> None:
    hands.canvas.set_tool("rectangle")
    hands.key(Key.Key_Left)
    hands.key(Key.Key_Return)
    hands.move((900, 700))
    hands.click((900, 700))
    assert areas(hands)[0].bounds()[2:] == pytest.approx(hands.exact((900, 700)))


def test_space_pans_amid_what_keys_began(hands: Hands) -> None:
    hands.canvas.set_tool("rectangle")
    hands.key(Key.Key_Left)
    hands.key(Key.Key_Return)
    viewport = hands.canvas.viewport
    hands.hold(Key.Key_Space)
    hands.drag((300, 300), (350, 350))
    hands.let_go(Key.Key_Space)
    assert hands.canvas.tool.is_dragging
    assert areas(hands) == ()
    hands.click((900, 700))
    assert len(areas(hands)) == 1
    assert hands.canvas.viewport != viewport


def test_escape_gives_up_a_rectangle_begun_by_keys(hands: Hands) -> None:
    hands.canvas.set_tool("rectangle")
    hands.key(Key.Key_Left)
    hands.key(Key.Key_Return)
    walk(hands, Key.Key_Right, 100)
    hands.key(Key.Key_Escape)
    walk(hands, Key.Key_Down, 100)
    assert areas(hands) == ()
    assert not hands.canvas.tool.is_dragging


def test_the_lasso_follows_the_crosshair(hands: Hands) -> None:
    hands.canvas.set_tool("lasso")
    hands.key(Key.Key_Left)
    hands.key(Key.Key_Return)
    walk(hands, Key.Key_Right, 100)
    walk(hands, Key.Key_Down, 100)
    hands.key(Key.Key_Return)
    assert len(areas(hands)) == 1
    assert hands.steps == ["Draw lasso"]


def test_the_crosshair_stays_on_the_image_and_in_sight(hands: Hands) -> None:
    told = places(hands)
    hands.canvas.set_viewport(
        hands.canvas.stage.zoomed(hands.canvas.viewport, 8, hands.canvas.stage.centre)
    )
    for key, place in (
        (Key.Key_Right, (1024, None)),
        (Key.Key_Down, (1024, 768)),
        (Key.Key_Left, (0, 768)),
        (Key.Key_Up, (0, 0)),
    ):
        for _ in range(25):
            hands.key(key, CTRL)
            point = told[-1]
            assert point is not None
            shown = hands.canvas.map_from_image(QPointF(*point)).toPoint()
            assert hands.canvas.rect().contains(shown)
        assert told[-1] is not None
        assert told[-1][0] == place[0]
        assert place[1] in {None, told[-1][1]}


def test_the_crosshair_is_painted_and_goes_with_the_mouse(hands: Hands) -> None:
    hands.move((900, 100))
    bare = hands.image()
    hands.key(Key.Key_Left)
    assert hands.image() != bare
    hands.move((700, 100))
    assert hands.image() == bare


def test_the_hint_tells_what_enter_does(hands: Hands) -> None:
    hints: list[str] = []
    hands.canvas.hint_changed.connect(hints.append)
    hands.key(Key.Key_Right)
    assert hints[-1].startswith("Enter places the first vertex")
    for key in (Key.Key_Return, Key.Key_Right, Key.Key_Return, Key.Key_Down):
        hands.key(key, NO_KEYS if key == Key.Key_Return else CTRL)
    assert hints[-1].startswith("Enter places a vertex")
    hands.key(Key.Key_Return)
    assert hints[-1].startswith("Enter closes")


def test_arrows_in_the_select_tool_nudge_and_show_no_crosshair(hands: Hands) -> None:
    hands.editor.add_area(rectangle((100, 100, 300, 300)), "Draw rectangle")
    hands.canvas.set_tool("select")
    hands.key(Key.Key_Right)
    assert areas(hands)[0].bounds() == (101, 100, 301, 300)
    hands.editor.select(Selection())
    bare = hands.image()
    hands.key(Key.Key_Right)
    assert hands.image() == bare


def test_another_tool_takes_the_crosshair_over_or_hides_it(hands: Hands) -> None:
    told = places(hands)
    hands.key(Key.Key_Right)
    hands.canvas.set_tool("rectangle")
    hands.key(Key.Key_Right)
    assert told[-1] is not None
    hands.canvas.set_tool("select")
    assert told[-1] is None


def test_the_crosshair_outlives_an_event_of_a_mouse_that_lies_still(hands: Hands) -> None:
    told = places(hands)
    hands.move((600, 200))
    hands.key(Key.Key_Left)
    place = told[-1]
    hands.move((600, 200))
    assert told[-1] == place


def test_zooming_by_keys_keeps_the_crosshair_where_it_is(hands: Hands) -> None:
    told = places(hands)
    hands.move((200, 200))
    hands.key(Key.Key_Left)
    point = told[-1]
    assert point is not None
    before = hands.canvas.map_from_image(QPointF(*point))
    hands.canvas.zoom_in()
    assert told[-1] == point
    after = hands.canvas.map_from_image(QPointF(*point))
    assert (after.x(), after.y()) == pytest.approx((before.x(), before.y()), abs=1)
