"""Picking and changing areas and vertices with real mouse and key events."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mjgui.app.commands import Selection, VertexRef
from mjgui.core.geometry import rectangle
from mjgui.core.model import Area
from tests.unit.canvas_hands import ALT, CTRL, SHIFT, Hands, new_hands

Key = Qt.Key
ONE = rectangle((200, 200, 400, 400))
TWO = rectangle((600, 300, 800, 500))


@pytest.fixture
def hands(qtbot: QtBot) -> Hands:
    hands = new_hands(qtbot)
    hands.canvas.set_tool("select")
    for area in (ONE, TWO):
        hands.editor.add_area(area, "Draw rectangle")
    hands.editor.select(Selection())
    return hands


def areas(hands: Hands) -> tuple[Area, ...]:
    return hands.editor.document.areas


def selected(hands: Hands) -> set[int]:
    return set(hands.editor.selection.areas)


def test_a_click_selects_and_shift_toggles(hands: Hands) -> None:
    hands.click((300, 250))
    assert selected(hands) == {0}
    hands.click((700, 350), keys=SHIFT)
    assert selected(hands) == {0, 1}
    hands.click((300, 250), keys=SHIFT)
    assert selected(hands) == {1}
    hands.click((500, 100))
    assert not hands.editor.selection
    assert hands.steps == ["Draw rectangle"] * 2


def test_dragging_moves_all_that_is_selected_in_one_step(hands: Hands) -> None:
    hands.editor.select_all()
    start, end = hands.exact((300, 250)), hands.exact((350, 310))
    hands.drag((300, 250), (350, 310))
    way = end[0] - start[0], end[1] - start[1]
    for area, old in zip(areas(hands), (ONE, TWO), strict=True):
        assert area.points == pytest.approx(old.points + way)
    assert hands.steps[2:] == ["Move areas"]
    assert selected(hands) == {0, 1}
    hands.undo()
    assert areas(hands) == (ONE, TWO)


def test_a_press_that_slips_a_little_moves_nothing(hands: Hands) -> None:
    hands.press((300, 250))
    hands.move((302, 251))
    hands.release((302, 251))
    assert areas(hands) == (ONE, TWO)
    assert selected(hands) == {0}


def test_a_click_on_one_of_several_selects_it_alone(hands: Hands) -> None:
    hands.editor.select_all()
    hands.click((700, 350))
    assert selected(hands) == {1}


def test_dragging_a_vertex_moves_it_alone(hands: Hands) -> None:
    hands.click((300, 250))
    start, end = hands.exact((400, 400)), hands.exact((450, 470))
    hands.drag((400, 400), (450, 470))
    moved = areas(hands)[0].points
    assert moved[2].tolist() == pytest.approx([400 + end[0] - start[0], 400 + end[1] - start[1]])
    assert moved[[0, 1, 3]].tolist() == ONE.points[[0, 1, 3]].tolist()
    assert areas(hands)[1] is TWO
    assert hands.steps[2:] == ["Move vertex"]
    hands.undo()
    assert areas(hands) == (ONE, TWO)


def test_the_wheel_in_mid_drag_keeps_the_vertex_under_the_pointer(hands: Hands) -> None:
    hands.click((300, 250))
    hands.press((400, 400))
    hands.move((450, 450))
    hands.wheel((450, 450), 3, CTRL)
    hands.move((460, 440))
    place = hands.exact((460, 440))
    hands.release((460, 440))
    assert areas(hands)[0].points[2].tolist() == pytest.approx(place, abs=2)
    assert hands.steps[2:] == ["Move vertex"]


def test_space_in_mid_drag_pans_and_the_drag_goes_on(hands: Hands) -> None:
    hands.press((300, 250))
    hands.move((320, 270))
    before = areas(hands)[0]
    viewport = hands.canvas.viewport
    hands.hold(Key.Key_Space)
    hands.move((380, 330))
    assert hands.canvas.viewport != viewport
    assert areas(hands)[0].points == pytest.approx(before.points)
    hands.let_go(Key.Key_Space)
    hands.move((340, 290))
    hands.release((340, 290))
    assert hands.steps[2:] == ["Move area"]
    hands.undo()
    assert areas(hands) == (ONE, TWO)


def test_escape_in_mid_drag_puts_it_back_without_a_step(hands: Hands) -> None:
    hands.press((300, 250))
    hands.move((350, 350))
    assert areas(hands)[0] != ONE
    hands.key(Key.Key_Escape)
    assert areas(hands) == (ONE, TWO)
    assert hands.steps == ["Draw rectangle"] * 2
    hands.move((390, 390))
    hands.release((390, 390))
    assert areas(hands) == (ONE, TWO)
    assert not hands.editor.selection


def test_the_plus_on_an_edge_inserts_by_click_and_by_drag(hands: Hands) -> None:
    hands.click((300, 250))
    hands.click((300, 200))
    assert areas(hands)[0].points[1].tolist() == [300, 200]
    assert hands.editor.selection.vertices == {VertexRef(0, 0, 1)}
    hands.undo()
    assert areas(hands)[0] == ONE
    hands.click((300, 250))
    hands.drag((200, 300), (150, 320))
    assert len(areas(hands)[0].points) == 5
    assert areas(hands)[0].points[4].tolist() == pytest.approx([150, 320], abs=2)
    assert hands.steps[2:] == ["Insert vertex"]
    hands.undo()
    assert areas(hands) == (ONE, TWO)


def test_escape_while_inserting_takes_it_back(hands: Hands) -> None:
    hands.click((300, 250))
    hands.press((300, 200))
    hands.move((300, 150))
    hands.key(Key.Key_Escape)
    hands.release((300, 150))
    assert areas(hands) == (ONE, TWO)
    assert hands.steps == ["Draw rectangle"] * 2
    assert selected(hands) == {0}


def test_a_double_click_on_an_edge_inserts_there(hands: Hands) -> None:
    hands.double_click((250, 200))
    assert areas(hands)[0].points[1].tolist() == pytest.approx([250, 200], abs=1)


def test_delete_removes_a_vertex_then_the_area(hands: Hands) -> None:
    hands.click((300, 250))
    hands.click((200, 200))
    hands.key(Key.Key_Delete)
    assert areas(hands)[0].points.tolist() == ONE.points[1:].tolist()
    hands.click((390, 390))
    hands.key(Key.Key_Backspace)
    assert areas(hands) == (TWO,)
    hands.undo(2)
    assert areas(hands) == (ONE, TWO)


def test_shift_click_removes_a_vertex_of_the_selected_area(hands: Hands) -> None:
    hands.click((300, 250))
    hands.click((400, 200), keys=SHIFT)
    assert areas(hands)[0].points.tolist() == ONE.points[[0, 2, 3]].tolist()
    hands.undo()
    assert areas(hands)[0] == ONE


def test_shift_click_on_a_corner_of_another_area_selects_it_too(hands: Hands) -> None:
    hands.click((300, 250))
    hands.click((600, 300), keys=SHIFT)
    assert selected(hands) == {0, 1}
    assert areas(hands) == (ONE, TWO)


def test_a_rubber_band_selects_areas_and_then_vertices(hands: Hands) -> None:
    hands.drag((150, 150), (650, 350))
    assert selected(hands) == {0, 1}
    hands.drag((380, 150), (620, 350))
    assert hands.editor.selection.vertices == {VertexRef(0, 0, 1), VertexRef(1, 0, 0)}
    hands.key(Key.Key_Right)
    assert areas(hands)[0].points[1].tolist() == [401, 200]
    assert areas(hands)[1].points[0].tolist() == [601, 300]


def test_arrows_nudge_and_a_row_of_them_is_one_step(hands: Hands) -> None:
    hands.click((300, 250))
    hands.key(Key.Key_Right)
    hands.key(Key.Key_Right)
    hands.key(Key.Key_Down, SHIFT)
    assert areas(hands)[0].points.tolist() == ONE.moved(2, 10).points.tolist()
    assert hands.steps[2:] == ["Nudge area"]
    hands.undo()
    assert areas(hands)[0] == ONE


def test_escape_deselects(hands: Hands) -> None:
    hands.click((300, 250))
    hands.key(Key.Key_Escape)
    assert not hands.editor.selection


def test_undo_in_mid_drag_ends_the_drag(hands: Hands) -> None:
    hands.press((300, 250))
    hands.move((350, 350))
    hands.undo()
    assert areas(hands) == (ONE, TWO)
    hands.move((360, 360))
    hands.release((360, 360))
    assert areas(hands) == (ONE, TWO)


def test_another_image_in_mid_drag_ends_the_drag(hands: Hands) -> None:
    hands.press((300, 250))
    hands.move((350, 350))
    hands.editor.choose(1, hands.editor.document.frame)
    hands.move((360, 360))
    hands.release((360, 360))
    assert areas(hands) == ()


def test_the_cursor_tells_what_a_press_does(hands: Hands) -> None:
    hands.move((100, 100))
    assert hands.canvas.cursor().shape() == Qt.CursorShape.ArrowCursor
    hands.move((300, 250))
    assert hands.canvas.cursor().shape() == Qt.CursorShape.SizeAllCursor
    hands.move((400, 400))
    assert hands.canvas.cursor().shape() == Qt.CursorShape.PointingHandCursor
    hands.hold(Key.Key_Space)
    assert hands.canvas.cursor().shape() == Qt.CursorShape.OpenHandCursor
    hands.let_go(Key.Key_Space)


def test_a_band_around_whole_areas_selects_areas_though_one_was_selected(hands: Hands) -> None:
    hands.click((300, 250))
    hands.drag((150, 150), (850, 550))
    assert selected(hands) == {0, 1}
    assert not hands.editor.selection.vertices


def test_shift_with_a_band_adds_and_takes_off(hands: Hands) -> None:
    hands.click((300, 250))
    hands.drag((550, 250), (850, 550), keys=SHIFT)
    assert selected(hands) == {0, 1}
    hands.drag((550, 250), (850, 550), keys=SHIFT)
    assert selected(hands) == {0}


def test_alt_with_a_band_takes_off(hands: Hands) -> None:
    hands.editor.select_all()
    hands.drag((550, 250), (850, 550), keys=ALT)
    assert selected(hands) == {0}
    hands.drag((550, 250), (850, 550), keys=ALT)
    assert selected(hands) == {0}


def test_an_area_taken_off_by_shift_does_not_drag_the_others(hands: Hands) -> None:
    hands.editor.select_all()
    hands.drag((700, 350), (760, 420), keys=SHIFT)
    assert areas(hands) == (ONE, TWO)
    assert selected(hands) == {0}


def test_what_is_hidden_is_neither_hit_nor_moved(hands: Hands) -> None:
    hands.click((300, 250))
    hands.canvas.set_mask_visible(False)
    shape = hands.canvas.cursor().shape()
    hands.move((700, 350))
    assert hands.canvas.cursor().shape() == shape == Qt.CursorShape.ArrowCursor
    assert "hidden" in hands.canvas.tool.hint()
    hands.key(Key.Key_Right)
    hands.drag((400, 400), (450, 450))
    hands.drag((150, 150), (850, 550))
    assert areas(hands) == (ONE, TWO)
    assert selected(hands) <= {0}
    hands.canvas.set_mask_visible(True)
    hands.click((700, 350))
    assert selected(hands) == {1}


def test_what_is_under_the_pointer_lights_up_before_the_press(hands: Hands) -> None:
    """Area, edge, vertex, "+" and handle: each looks another way than the pointer elsewhere."""
    hands.move((950, 700))
    bare = hands.image()
    hands.move((700, 350))
    assert hands.image() != bare, "an area that is not selected"
    hands.click((300, 250))
    hands.move((950, 700))
    bare = hands.image()
    handle = 400 + 14 / hands.canvas.viewport.scale
    places = {
        "edge": (250, 200),
        "vertex": (200, 200),
        "midpoint": (300, 200),
        "handle": (handle, 300),
    }
    for name, place in places.items():
        hands.move(place)
        assert hands.image() != bare, name
    hands.move((300, 300))
    assert hands.image() == bare, "the inside of what is selected is lit by being selected"
