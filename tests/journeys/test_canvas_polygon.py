"""Drawing polygons with real mouse and key events."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mjgui.core.geometry import coverage
from mjgui.core.model import Document, Frame, Point
from tests.unit.canvas_hands import ALT, CTRL, FRAME, SHIFT, Hands, new_hands

A, B, C, D = (200, 200), (600, 220), (620, 560), (180, 500)
Key = Qt.Key


@pytest.fixture
def hands(qtbot: QtBot) -> Hands:
    hands = new_hands(qtbot)
    hands.canvas.set_tool("polygon")
    return hands


def outline(hands: Hands, area: int = 0) -> list[Point]:
    return [(x, y) for x, y in hands.editor.document.areas[area].points.tolist()]


def exact(hands: Hands, *places: Point) -> list[object]:
    return [pytest.approx(hands.exact(p)) for p in places]


def test_a_click_on_the_first_vertex_closes(hands: Hands) -> None:
    hands.click(A, B, C, D)
    assert list(hands.editor.document.draft) == exact(hands, A, B, C, D)
    hands.click((A[0] + 5, A[1] - 5))
    assert outline(hands) == exact(hands, A, B, C, D)
    assert not hands.editor.is_drawing
    assert hands.steps == ["Draw polygon"]


def test_the_first_vertex_closes_nothing_before_there_are_three(hands: Hands) -> None:
    hands.click(A, B, (A[0] + 3, A[1]))
    assert hands.editor.document.areas == ()
    assert len(hands.editor.document.draft) == 3


def test_a_double_click_closes_with_its_place_as_the_last_vertex(hands: Hands) -> None:
    hands.click(A, B, C)
    hands.double_click(D)
    assert outline(hands) == exact(hands, A, B, C, D)
    assert not hands.editor.is_drawing


def test_a_double_click_without_a_first_press_counts_as_both(hands: Hands) -> None:
    hands.click(A, B, C)
    hands.lone_double_click(D)
    assert outline(hands) == exact(hands, A, B, C, D)


def test_a_double_click_on_the_first_vertex_begins_nothing_new(hands: Hands) -> None:
    hands.click(A, B, C)
    hands.double_click(A)
    assert outline(hands) == exact(hands, A, B, C)
    assert not hands.editor.is_drawing


def test_a_double_click_at_the_start_is_one_vertex(hands: Hands) -> None:
    hands.double_click(A)
    assert list(hands.editor.document.draft) == exact(hands, A)


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter])
def test_enter_closes(hands: Hands, key: Qt.Key) -> None:
    hands.click(A, B, C)
    hands.key(key)
    assert outline(hands) == exact(hands, A, B, C)


def test_enter_with_two_vertices_closes_nothing(hands: Hands) -> None:
    hands.click(A, B)
    hands.key(Key.Key_Return)
    assert len(hands.editor.document.draft) == 2


def test_backspace_takes_the_last_vertex_off(hands: Hands) -> None:
    hands.click(A, B, C)
    hands.key(Key.Key_Backspace)
    assert list(hands.editor.document.draft) == exact(hands, A, B)
    hands.undo()
    assert list(hands.editor.document.draft) == exact(hands, A, B, C)


def test_escape_cancels_and_undo_brings_it_back(hands: Hands) -> None:
    hands.click(A, B, C)
    hands.key(Key.Key_Escape)
    assert not hands.editor.is_drawing
    hands.undo()
    assert list(hands.editor.document.draft) == exact(hands, A, B, C)


def test_undo_goes_vertex_by_vertex_and_drawing_goes_on(hands: Hands) -> None:
    hands.click(A, B, C)
    hands.undo(2)
    assert list(hands.editor.document.draft) == exact(hands, A)
    hands.redo()
    hands.click(D)
    hands.key(Key.Key_Return)
    assert outline(hands) == exact(hands, A, B, D)


def test_shift_turns_the_edge_to_45_degrees(hands: Hands) -> None:
    hands.click(A)
    hands.click((400, 212), keys=SHIFT)
    hands.click((520, 390), keys=SHIFT)
    a, b, c = hands.editor.document.draft
    assert a[1] == b[1]
    assert c[0] - b[0] == pytest.approx(c[1] - b[1])
    assert c[0] > b[0]


def test_vertices_may_lie_outside_the_image(hands: Hands) -> None:
    hands.click((-15, 300), B, C)
    assert hands.editor.document.draft[0][0] < 0


def test_a_vertex_at_the_edge_of_the_picture_is_exact_at_400_percent(hands: Hands) -> None:
    hands.wheel((0, 0), 9, CTRL)
    hands.click((0, 0))
    x, y = hands.editor.document.draft[0]
    assert (x, y) == pytest.approx((0, 0), abs=0.5 / hands.canvas.viewport.scale + 1e-6)


def test_zooming_and_panning_in_mid_polygon_keep_the_vertices(hands: Hands) -> None:
    hands.click(A, B)
    before = hands.editor.document.draft
    viewport = hands.canvas.viewport
    hands.wheel((400, 400), 2, CTRL)
    hands.hold(Key.Key_Space)
    hands.drag((400, 400), (430, 420))
    hands.let_go(Key.Key_Space)
    hands.wheel((400, 400), -1)
    assert hands.canvas.viewport != viewport
    assert hands.editor.document.draft == before
    hands.click(C)
    assert hands.editor.document.draft[:2] == before
    assert list(hands.editor.document.draft[2:]) == exact(hands, C)


def test_subtract_is_decided_by_the_first_click(hands: Hands) -> None:
    hands.click(A, B, C, D)
    hands.key(Key.Key_Return)
    whole = coverage(hands.editor.document.areas, FRAME)
    hands.click((300, 300), keys=ALT)
    hands.click((400, 300), (400, 400))
    hands.key(Key.Key_Return)
    assert [len(area.holes) for area in hands.editor.document.areas] == [1]
    assert coverage(hands.editor.document.areas, FRAME) < whole


def test_shift_at_the_first_click_adds(hands: Hands) -> None:
    hands.click(A, B, C, D)
    hands.key(Key.Key_Return)
    hands.click((500, 400), keys=SHIFT)
    hands.click((800, 300), (800, 500))
    hands.key(Key.Key_Return)
    assert len(hands.editor.document.areas) == 1


def test_the_hint_says_when_a_click_closes(hands: Hands, qtbot: QtBot) -> None:
    hints: list[str] = []
    hands.canvas.hint_changed.connect(hints.append)
    hands.click(A, B, C)
    hands.move(A)
    assert hints[-1].startswith("Click to close")
    assert hands.canvas.cursor().shape() == Qt.CursorShape.PointingHandCursor
    hands.move(D)
    assert not hints[-1].startswith("Click to close")


def test_the_edges_drawn_so_far_are_seen(hands: Hands) -> None:
    plain = hands.image()
    hands.click(A, B, C)
    places = [((A[0] + B[0]) / 2, (A[1] + B[1]) / 2), ((B[0] + C[0]) / 2, (B[1] + C[1]) / 2)]
    for pointer in (D, (A[0] + 3, A[1] + 3)):
        hands.move(pointer)
        drawn = hands.image()
        for place in places:
            assert drawn.pixelColor(hands.at(place)) != plain.pixelColor(hands.at(place))


def test_switching_images_loses_no_mask(hands: Hands) -> None:
    hands.click(A, B, C)
    hands.key(Key.Key_Return)
    hands.click(D)
    hands.editor.choose(1, Frame(1024, 768))
    assert hands.editor.document == Document(FRAME)
    hands.click(C)
    hands.editor.choose(0, Frame(1024, 768))
    assert outline(hands) == exact(hands, A, B, C)
    assert list(hands.editor.document.draft) == exact(hands, D)


def test_another_tool_and_back_keeps_the_polygon_in_hand(hands: Hands) -> None:
    hands.click(A, B)
    hands.canvas.set_tool("select")
    hands.canvas.set_tool("polygon")
    hands.click(C)
    hands.key(Key.Key_Return)
    assert outline(hands) == exact(hands, A, B, C)
