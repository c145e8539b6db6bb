"""Snapping and live measures, by real mouse and key events."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mjgui.app.commands import Selection, VertexRef
from mjgui.core.geometry import rectangle
from mjgui.core.model import Area, Point
from mjgui.core.snapping import SnapKind
from tests.unit.canvas_hands import FRAME, SHIFT, Hands, looks_like, new_hands

Key = Qt.Key
ONE = rectangle((200, 200, 400, 400))
KITE = Area.of([(600, 300), (800, 350), (700, 500)])
EXACT = 1e-9


@pytest.fixture
def hands(qtbot: QtBot) -> Hands:
    hands = new_hands(qtbot)
    for area in (ONE, KITE):
        hands.editor.add_area(area, "Draw")
    hands.editor.select(Selection())
    return hands


def newest(hands: Hands) -> Area:
    return hands.editor.document.areas[-1]


def bounds(hands: Hands) -> tuple[float, float, float, float]:
    return newest(hands).bounds()


def kind_at(hands: Hands, place: Point) -> SnapKind | None:
    """What shows as snapped to when the pointer is there."""
    hands.move(place)
    snap = hands.canvas.tool.snap
    return snap.kind if snap else None


# -- rectangle and ellipse -------------------------------------------------------------------------


@pytest.mark.parametrize("tool", ["rectangle", "ellipse"])
def test_both_corners_snap_to_vertices(hands: Hands, tool: str) -> None:
    hands.canvas.set_tool(tool)
    hands.drag((404, 397), (597, 304))
    assert bounds(hands) == pytest.approx((400, 300, 600, 400), abs=EXACT)
    assert len(hands.editor.document.areas) == 3


def test_while_s_is_held_corners_are_where_the_pointer_is(hands: Hands) -> None:
    hands.canvas.set_tool("rectangle")
    hands.hold(Key.Key_S)
    hands.drag((404, 397), (597, 304))
    (left, bottom), (right, top) = hands.exact((404, 397)), hands.exact((597, 304))
    assert bounds(hands) == pytest.approx((left, top, right, bottom), abs=EXACT)
    hands.let_go(Key.Key_S)
    assert kind_at(hands, (404, 397)) is SnapKind.VERTEX


def test_s_suspends_in_mid_drag_too_and_typing_goes_on_when_the_canvas_is_left(
    hands: Hands,
) -> None:
    hands.canvas.set_tool("rectangle")
    hands.press((500, 100))
    hands.move((597, 304))
    assert hands.canvas.tool.measure() == _size(hands, (500, 100), (600, 300))
    hands.hold(Key.Key_S)
    assert hands.canvas.tool.measure() == _size(hands, (500, 100), hands.exact((597, 304)))
    hands.canvas.clearFocus()  # the key is released elsewhere
    assert hands.canvas.tool.measure() == _size(hands, (500, 100), (600, 300))
    hands.release((597, 304))
    left, top = hands.exact((500, 100))
    assert bounds(hands) == pytest.approx((left, top, 600, 300), abs=EXACT)


def _size(hands: Hands, start: Point, end: Point) -> str:
    x, y = hands.exact(start)
    return f"{abs(end[0] - x):.0f} × {abs(end[1] - y):.0f} px"


def test_repeats_of_a_held_s_change_nothing(hands: Hands) -> None:
    hands.canvas.set_tool("rectangle")
    hands.move((404, 397))
    hands.hold(Key.Key_S)
    for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
        event = QKeyEvent(kind, Key.Key_S, Qt.KeyboardModifier.NoModifier, "s", True)
        QApplication.sendEvent(hands.canvas, event)
        assert hands.canvas.tool.snap is None
    hands.let_go(Key.Key_S)
    assert hands.canvas.tool.snap is not None


def test_switched_off_nothing_snaps_and_nothing_shows(hands: Hands) -> None:
    hands.canvas.set_tool("rectangle")
    hands.move((404, 397))
    snapped = hands.image()
    hands.canvas.set_snapping(False)
    assert hands.canvas.tool.snap is None
    assert not looks_like(hands.image(), snapped)
    hands.drag((404, 397), (597, 304))
    (left, bottom), (right, top) = hands.exact((404, 397)), hands.exact((597, 304))
    assert bounds(hands) == pytest.approx((left, top, right, bottom), abs=EXACT)


def test_the_border_is_met_exactly(hands: Hands) -> None:
    hands.canvas.set_tool("rectangle")
    hands.drag((4, 600), (300, 764))
    left, _, _, bottom = bounds(hands)
    assert (left, bottom) == (0.0, FRAME.height)
    hands.drag((500, 4), (1020, 60))
    _, top, right, _ = bounds(hands)
    assert (top, right) == (0.0, FRAME.width)


def test_it_shows_what_a_press_would_snap_to(hands: Hands) -> None:
    hands.canvas.set_tool("rectangle")
    assert kind_at(hands, (403, 404)) is SnapKind.VERTEX
    assert kind_at(hands, (300, 404)) is SnapKind.EDGE
    assert kind_at(hands, (3, 600)) is SnapKind.BORDER
    assert kind_at(hands, (300, 600)) is None
    hands.canvas.set_mask_visible(False)
    assert kind_at(hands, (403, 404)) is None
    assert kind_at(hands, (3, 600)) is SnapKind.BORDER


def test_a_click_that_slips_off_a_vertex_draws_nothing(hands: Hands) -> None:
    hands.canvas.set_tool("rectangle")
    hands.press((405, 405))
    hands.move((408, 408))
    hands.release((408, 408))
    assert len(hands.editor.document.areas) == 2


def test_shift_makes_a_square_that_still_ends_on_the_border(hands: Hands) -> None:
    hands.canvas.set_tool("rectangle")
    hands.press((900, 500))
    hands.move((1020, 570), SHIFT)
    hands.release((1020, 570), SHIFT)
    left, top, right, bottom = bounds(hands)
    assert right == FRAME.width
    assert right - left == pytest.approx(bottom - top, abs=EXACT)


def test_space_moves_a_snapped_shape_as_it_is(hands: Hands) -> None:
    hands.canvas.set_tool("rectangle")
    hands.press((404, 397))
    hands.move((597, 304))
    hands.hold(Key.Key_Space)
    hands.move((617, 354))
    assert hands.canvas.tool.snap is None
    assert hands.canvas.tool.measure() == "200 × 100 px"
    hands.let_go(Key.Key_Space)
    hands.release((617, 354))


# -- polygon ---------------------------------------------------------------------------------------


def test_vertices_of_a_polygon_snap(hands: Hands) -> None:
    hands.canvas.set_tool("polygon")
    hands.click((403, 204), (596, 303), (300, 403), (500, 764))
    draft = hands.editor.document.draft
    assert draft[0] == pytest.approx((400, 200), abs=EXACT)
    assert draft[1] == pytest.approx((600, 300), abs=EXACT)
    assert draft[2] == pytest.approx((hands.exact((300, 403))[0], 400), abs=EXACT)
    assert draft[3][1] == FRAME.height


def test_the_first_vertex_closes_though_a_vertex_of_the_mask_is_nearer(hands: Hands) -> None:
    hands.canvas.set_tool("polygon")
    hands.hold(Key.Key_S)
    hands.click((408, 408), (500, 600), (300, 600))
    hands.let_go(Key.Key_S)
    hands.click((402, 403))
    assert len(newest(hands).points) == 3
    assert not hands.editor.is_drawing


def test_shift_keeps_the_direction_and_snaps_the_length(hands: Hands) -> None:
    hands.canvas.set_tool("polygon")
    hands.click((100, 300))
    hands.click((197, 310), keys=SHIFT)
    first, second = hands.editor.document.draft
    assert second == (200.0, first[1])
    # Other places of the slanting edge are nearer, but not in that direction.
    hands.click((620, 600))
    hands.click((624, 309), keys=SHIFT)
    *_, third, fourth = hands.editor.document.draft
    assert fourth[0] == third[0]
    assert fourth[1] == pytest.approx(300 + (third[0] - 600) / 4, abs=EXACT)


def test_the_keyboard_is_exact_and_snaps_to_nothing(hands: Hands) -> None:
    hands.canvas.set_tool("polygon")
    hands.move((396, 196))
    hands.key(Key.Key_Right)
    assert hands.canvas.tool.snap is None
    hands.key(Key.Key_Return)
    x, y = hands.editor.document.draft[0]
    assert (x, y) != (400, 200)
    assert (x, y) == pytest.approx((397, 196), abs=1)


# -- the select tool -------------------------------------------------------------------------------


def test_a_dragged_vertex_snaps_to_others_but_not_to_its_own_edges(hands: Hands) -> None:
    hands.canvas.set_tool("select")
    hands.click((300, 250))
    hands.press((400, 400))
    hands.move((399, 392))
    assert hands.canvas.tool.snap is None
    hands.move((404, 204))
    assert hands.canvas.tool.snap is not None  # a vertex of the same area that lies still
    hands.move((597, 304))
    hands.release((597, 304))
    assert hands.editor.document.areas[0].points[2].tolist() == pytest.approx([600, 300], abs=EXACT)
    hands.undo()
    assert hands.editor.document.areas[0] == ONE


def test_shift_moves_a_vertex_along_its_edge(hands: Hands) -> None:
    hands.canvas.set_tool("select")
    hands.click((700, 400))
    hands.press((700, 500))
    hands.move((660, 372), SHIFT)
    hands.release((660, 372), SHIFT)
    x, y = hands.editor.document.areas[1].points[2].tolist()
    # On the line to (600, 300), whose slope is 2.
    assert 2 * (x - 600) == pytest.approx(y - 300, abs=1e-6)
    assert (x, y) == pytest.approx((640, 380), abs=8)


def test_a_moved_area_meets_the_border_exactly(hands: Hands) -> None:
    hands.canvas.set_tool("select")
    hands.press((300, 300))
    hands.move((200, 200))
    hands.move((104, 97))
    snap = hands.canvas.tool.snap
    hands.release((104, 97))
    left, top, right, bottom = hands.editor.document.areas[0].bounds()
    assert (left, top) == (0.0, 0.0)
    assert (right, bottom) == pytest.approx((200, 200), abs=EXACT)
    assert snap is not None
    assert (snap.kind, snap.point) == (SnapKind.BORDER, (0.0, 0.0))


def test_shift_moves_an_area_level_and_on_to_the_border(hands: Hands) -> None:
    hands.canvas.set_tool("select")
    hands.press((700, 400))
    hands.move((920, 430), SHIFT)
    hands.release((920, 430), SHIFT)
    left, top, right, bottom = hands.editor.document.areas[1].bounds()
    assert right == pytest.approx(FRAME.width, abs=EXACT)
    assert (top, bottom) == (300.0, 500.0)
    assert left == pytest.approx(FRAME.width - 200, abs=EXACT)


def test_s_moves_an_area_past_the_border_unhindered(hands: Hands) -> None:
    hands.canvas.set_tool("select")
    hands.hold(Key.Key_S)
    start, end = hands.exact((300, 300)), hands.exact((104, 300))
    hands.drag((300, 300), (104, 300))
    left = hands.editor.document.areas[0].bounds()[0]
    assert left == pytest.approx(200 + end[0] - start[0], abs=EXACT)
    assert left != 0


def test_an_inserted_vertex_snaps(hands: Hands) -> None:
    hands.canvas.set_tool("select")
    hands.click((300, 250))
    hands.drag((400, 300), (597, 303))
    ring = hands.editor.document.areas[0].points
    assert len(ring) == 5
    assert [600, 300] in [pytest.approx(p, abs=EXACT) for p in ring.tolist()]


def test_of_several_vertices_the_held_one_snaps(hands: Hands) -> None:
    hands.canvas.set_tool("select")
    refs = frozenset({VertexRef(0, 0, 1), VertexRef(0, 0, 2)})
    hands.editor.select(Selection(vertices=refs))
    hands.drag((400, 200), (597, 304))
    points = hands.editor.document.areas[0].points
    assert points[1].tolist() == pytest.approx([600, 300], abs=EXACT)
    assert points[2].tolist() == pytest.approx([600, 500], abs=EXACT)


# -- measures --------------------------------------------------------------------------------------


def test_what_is_in_hand_is_measured(hands: Hands) -> None:
    told: list[str] = []
    hands.canvas.measure_changed.connect(told.append)
    hands.canvas.set_tool("polygon")
    hands.move((400, 400))
    assert told == []
    hands.click((400, 400))
    hands.move((600, 300))
    assert told[-1] == "224 px, −26.6°"
    hands.move((200, 400))
    assert told[-1] == "200 px, 180.0°"
    hands.move((400, 200))
    assert told[-1] == "200 px, −90.0°"
    hands.key(Key.Key_Escape)
    assert told[-1] == ""
    hands.canvas.set_tool("rectangle")
    hands.press((600, 300))
    hands.move((400, 200))
    assert told[-1] == "200 × 100 px"
    hands.key(Key.Key_Escape)
    hands.release((400, 200))
    hands.canvas.set_tool("select")
    hands.press((300, 300))
    hands.move((200, 200))
    hands.move((100, 300))
    assert told[-1].startswith("Δ −200, ")
    hands.release((100, 300))
    assert told[-1] == ""


def test_the_coordinates_are_those_of_the_snapped_place(hands: Hands) -> None:
    told: list[object] = []
    hands.canvas.cursor_moved.connect(told.append)
    hands.canvas.set_tool("rectangle")
    hands.move((403, 404))
    assert told[-1] == (400.0, 400.0)
    hands.move((500, 600))
    assert told[-1] == hands.exact((500, 600))
