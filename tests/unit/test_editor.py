"""The masks of the images: edits, undo, and what is selected."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from mjgui.app.commands import Selection, VertexRef
from mjgui.app.editor import Editor
from mjgui.core.geometry import Combine
from mjgui.core.model import Area, Document, Frame

FRAME = Frame(1000, 800)
SQUARE = Area.of([(100, 100), (200, 100), (200, 200), (100, 200)])
TRIANGLE = Area.of([(400, 400), (500, 400), (450, 500)])


@pytest.fixture
def editor(qapp: object) -> Editor:
    editor = Editor()
    editor.choose(0, FRAME)
    return editor


def steps(editor: Editor) -> list[str]:
    stack = editor.undo_stack
    assert stack is not None
    return [stack.text(i) for i in range(stack.index())]


def undo(editor: Editor, times: int = 1) -> None:
    assert editor.undo_stack is not None
    for _ in range(times):
        editor.undo_stack.undo()


def redo(editor: Editor, times: int = 1) -> None:
    assert editor.undo_stack is not None
    for _ in range(times):
        editor.undo_stack.redo()


def draw(editor: Editor, *points: tuple[float, float]) -> None:
    for point in points:
        editor.add_vertex(point)


def test_each_vertex_is_a_step_while_drawing(editor: Editor) -> None:
    draw(editor, (1, 1), (9, 1), (9, 9))
    undo(editor)
    assert editor.document.draft == ((1, 1), (9, 1))
    redo(editor)
    assert editor.document.draft == ((1, 1), (9, 1), (9, 9))
    undo(editor, 3)
    assert not editor.is_drawing


def test_closing_makes_one_step_of_all_vertices(editor: Editor) -> None:
    draw(editor, (1, 1), (9, 1), (9, 9))
    assert editor.close_draft()
    assert steps(editor) == ["Draw polygon"]
    assert editor.selection == Selection(frozenset({0}))
    undo(editor)
    assert editor.document == Document(FRAME)
    redo(editor)
    assert editor.document.areas == (Area.of([(1, 1), (9, 1), (9, 9)]),)
    assert not editor.is_drawing


def test_two_distinct_vertices_do_not_close(editor: Editor) -> None:
    draw(editor, (1, 1), (9, 1), (1, 1))
    assert not editor.close_draft()
    assert editor.document.draft == ((1, 1), (9, 1), (1, 1))


def test_the_same_place_twice_is_one_vertex(editor: Editor) -> None:
    draw(editor, (1, 1), (1, 1))
    assert editor.document.draft == ((1, 1),)
    assert len(steps(editor)) == 1


def test_several_vertices_are_one_step(editor: Editor) -> None:
    editor.add_vertices([(10.0, 10.0), (10.0, 10.0), (50.0, 10.0)])
    editor.add_vertices([(50.0, 10.0), (60.0, 20.0), (50.0, 60.0)])
    editor.add_vertices([(50.0, 60.0)])
    drawn = ((10.0, 10.0), (50.0, 10.0), (60.0, 20.0), (50.0, 60.0))
    assert editor.document.draft == drawn
    editor.remove_last_vertices(2)
    assert editor.document.draft == drawn[:2]
    undo(editor, 2)
    assert editor.document.draft == drawn[:2]
    undo(editor)
    assert not editor.is_drawing


def test_a_tidied_outline_takes_the_place_of_the_vertices(editor: Editor) -> None:
    editor.add_vertices([(10.0, 10.0), (50.0, 10.0), (30.0, 60.0)])
    assert editor.close_draft(Combine.ADD, text="Draw it", area=SQUARE)
    assert editor.document.areas[0].bounds() == SQUARE.bounds()
    assert editor.undo_stack is not None
    assert editor.undo_stack.undoText() == "Draw it"


def test_a_cancelled_polygon_comes_back_with_undo(editor: Editor) -> None:
    draw(editor, (1, 1), (9, 1))
    editor.cancel_draft()
    assert not editor.is_drawing
    undo(editor)
    assert editor.document.draft == ((1, 1), (9, 1))


def test_what_was_undone_before_closing_is_not_in_the_area(editor: Editor) -> None:
    draw(editor, (1, 1), (9, 1), (9, 9), (50, 50))
    undo(editor)
    editor.add_vertex((1, 9))
    editor.close_draft()
    assert editor.document.areas[0].points.tolist() == [[1, 1], [9, 1], [9, 9], [1, 9]]
    undo(editor)
    assert editor.document == Document(FRAME)


def test_a_step_of_another_kind_in_mid_drawing_stays(editor: Editor) -> None:
    editor.add_area(SQUARE, "Draw rectangle")
    draw(editor, (1, 1), (9, 1))
    editor.select_all()
    editor.delete_selected()
    draw(editor, (9, 9))
    editor.close_draft()
    assert len(editor.document.areas) == 1
    undo(editor)
    assert editor.document.areas == ()
    undo(editor, len(steps(editor)))
    assert editor.document == Document(FRAME)


def test_a_drag_is_one_step_and_another_drag_another(editor: Editor) -> None:
    editor.add_area(SQUARE, "Draw rectangle")
    for key in ("first", "second"):
        for dx in (1, 2, 3):
            moved = editor.document.with_areas([editor.document.areas[0].moved(dx, 0)])
            editor.apply(moved, "Move area", merge_key=key)
    assert steps(editor) == ["Draw rectangle", "Move area", "Move area"]
    undo(editor)
    assert editor.document.areas[0].bounds()[0] == 106
    undo(editor)
    assert editor.document.areas[0] == SQUARE


def test_a_drag_that_comes_back_leaves_no_step(editor: Editor) -> None:
    editor.add_area(SQUARE, "Draw rectangle")
    start = editor.document
    editor.apply(start.with_areas([SQUARE.moved(5, 5)]), "Move area", merge_key="drag")
    editor.apply(start, "Move area", merge_key="drag")
    assert steps(editor) == ["Draw rectangle"]
    assert editor.document == start
    editor.apply(start.with_areas([SQUARE.moved(9, 9)]), "Move area", merge_key="drag")
    undo(editor)
    assert editor.document == start


def test_the_moves_of_a_drag_tell_nobody_what_can_be_undone(editor: Editor) -> None:
    """That is what it was; the first move, and one that takes all back, change it."""
    editor.add_area(SQUARE, "Draw polygon")
    start = editor.document
    told: list[str] = []
    editor.undo_group.undoTextChanged.connect(told.append)
    for distance in range(1, 9):
        moved = start.with_areas([SQUARE.moved(distance, 0)])
        editor.apply(moved, "Move area", merge_key="drag")
    assert told == ["Move area"]
    assert steps(editor) == ["Draw polygon", "Move area"]
    undo(editor)
    assert editor.document == start
    redo(editor)
    assert editor.document.areas == (SQUARE.moved(8, 0),)
    undo(editor)
    editor.apply(start.with_areas([SQUARE.moved(0, 3)]), "Move area", merge_key="drag")
    assert steps(editor) == ["Draw polygon", "Move area"]
    undo(editor)
    assert editor.document == start


def test_undo_brings_the_selection_back(editor: Editor) -> None:
    editor.add_area(SQUARE, "Draw rectangle")
    editor.add_area(TRIANGLE, "Draw polygon")
    editor.select(Selection(frozenset({0})))
    editor.delete_selected()
    assert not editor.selection
    undo(editor)
    assert editor.selection == Selection(frozenset({0}))


def test_selecting_is_no_step_and_ignores_what_is_not_there(editor: Editor) -> None:
    editor.add_area(SQUARE, "Draw rectangle")
    editor.select(Selection(frozenset({0, 7}), frozenset({VertexRef(0, 0, 9)})))
    assert editor.selection == Selection(frozenset({0}))
    assert len(steps(editor)) == 1


def test_deleting_vertices_down_to_two_takes_the_area(editor: Editor) -> None:
    editor.add_area(SQUARE, "Draw rectangle")
    editor.select(Selection(vertices=frozenset({VertexRef(0, 0, 1)})))
    editor.delete_selected()
    assert editor.document.areas[0].points.tolist() == [[100, 100], [200, 200], [100, 200]]
    editor.select(Selection(vertices=frozenset({VertexRef(0, 0, 0)})))
    editor.delete_selected()
    assert editor.document.areas == ()
    undo(editor, 2)
    assert editor.document.areas == (SQUARE,)


def test_a_subtracted_shape_makes_a_hole_in_one_step(editor: Editor) -> None:
    editor.add_area(SQUARE, "Draw rectangle")
    inner = Area.of([(140, 140), (160, 140), (160, 160), (140, 160)])
    editor.add_area(inner, "Draw rectangle", Combine.SUBTRACT)
    assert [len(a.holes) for a in editor.document.areas] == [1]
    undo(editor)
    assert editor.document.areas == (SQUARE,)


def test_each_image_keeps_its_own_mask_and_history(editor: Editor) -> None:
    editor.add_area(SQUARE, "Draw rectangle")
    draw(editor, (1, 1))
    editor.choose(1, FRAME)
    assert editor.document == Document(FRAME)
    editor.add_area(TRIANGLE, "Draw polygon")
    editor.choose(0, FRAME)
    assert editor.document.areas == (SQUARE,)
    assert editor.document.draft == ((1, 1),)
    undo(editor, 2)
    assert editor.document == Document(FRAME)
    assert editor.document_of(1) == Document(FRAME, (TRIANGLE,))
    assert editor.document_of(2) is None


def test_an_image_of_another_size_begins_anew(editor: Editor) -> None:
    editor.add_area(SQUARE, "Draw rectangle")
    editor.choose(0, Frame(512, 512))
    assert editor.document == Document(Frame(512, 512))
    assert steps(editor) == []


def test_listeners_hear_of_changes_with_shared_areas(editor: Editor, qtbot: QtBot) -> None:
    editor.add_area(SQUARE, "Draw rectangle")
    with qtbot.waitSignal(editor.document_changed) as heard:
        editor.add_area(TRIANGLE, "Draw polygon")
    assert heard.args is not None
    before, after = heard.args
    assert before.areas[0] is after.areas[0]
    assert after.areas[1] == TRIANGLE


def test_closing_is_heard_as_one_change(editor: Editor) -> None:
    draw(editor, (1, 1), (9, 1), (9, 9))
    heard: list[tuple[Document, Document]] = []
    editor.document_changed.connect(lambda before, after: heard.append((before, after)))
    editor.close_draft()
    assert len(heard) == 1
    assert heard[0][0].draft == ((1, 1), (9, 1), (9, 9))
    assert len(heard[0][1].areas) == 1


def test_with_no_image_chosen_edits_do_nothing(qapp: object) -> None:
    editor = Editor()
    editor.add_vertex((1, 1))
    editor.add_area(SQUARE, "Draw rectangle")
    editor.select_all()
    editor.delete_selected()
    assert editor.document == Document(Frame(0, 0))
    assert editor.undo_stack is None


def test_choosing_no_image_keeps_the_masks(editor: Editor) -> None:
    editor.add_area(SQUARE, "Draw rectangle")
    editor.choose_none()
    assert editor.document == Document(Frame(0, 0))
    assert editor.undo_stack is None
    editor.choose(0, FRAME)
    assert editor.document.areas == (SQUARE,)
    undo(editor)
    assert editor.document == Document(FRAME)
