"""The history of a mask keeps within its bound, and forgets the oldest steps first."""

from __future__ import annotations

import gc

import numpy as np
import pytest

from mjgui.app.commands import Selection
from mjgui.app.editor import Editor
from mjgui.core.model import Area, Document, Frame

FRAME = Frame(1000, 800)
KIB = 1024


def ring(seed: int, count: int = 500) -> Area:
    return Area.of(np.random.default_rng(seed).uniform(0, 800, (count, 2)))


def bounded(qapp: object, history_bytes: int) -> Editor:
    editor = Editor(history_bytes=history_bytes)
    editor.choose(0, FRAME)
    return editor


def count(editor: Editor) -> int:
    assert editor.undo_stack is not None
    return editor.undo_stack.count()


def retained(editor: Editor) -> int:
    """The bytes of all vertices that the history and the mask hold."""
    stack = editor.undo_stack
    assert stack is not None
    arrays: dict[int, int] = {}
    for index in range(stack.count()):
        step = stack.command(index)
        for document in (step.before.document, step.after.document):  # type: ignore[attr-defined]
            for area in document.areas:
                arrays |= {id(each): each.nbytes for each in area.rings}
    return sum(arrays.values())


def test_five_hundred_edits_of_a_large_mask_stay_within_the_bound(qapp: object) -> None:
    bound = 4000 * KIB
    editor = bounded(qapp, bound)
    editor.replace_mask([ring(seed) for seed in range(40)], "Import mask")
    one_mask = 40 * 500 * 16
    for step in range(500):
        areas = [area.moved(1, 0) for area in editor.document.areas]
        editor.apply(Document(FRAME, tuple(areas)), f"Move {step}")
        if step % 50 == 0:
            assert retained(editor) <= bound + one_mask
    assert retained(editor) <= bound + one_mask
    assert 5 < count(editor) < 20
    stack = editor.undo_stack
    assert stack is not None
    assert stack.undoText() == "Move 499"
    while stack.canUndo():
        before = editor.document
        stack.undo()
        assert editor.document != before, "every step that is offered takes something back"
    assert len(editor.document.areas) == 40
    while stack.canRedo():
        stack.redo()
    assert editor.document.areas[0].points[0, 0] == pytest.approx(ring(0).points[0, 0] + 500)


def test_edits_that_share_most_of_the_mask_are_all_kept(qapp: object) -> None:
    editor = bounded(qapp, 4000 * KIB)
    editor.replace_mask([ring(seed) for seed in range(40)], "Import mask")
    for _ in range(300):
        areas = list(editor.document.areas)
        areas[7] = areas[7].with_ring(0, areas[7].points[:10] + 1)
        editor.apply(Document(FRAME, tuple(areas)), "Move vertex")
    assert count(editor) == 301


def test_a_drag_is_one_step_however_long(qapp: object) -> None:
    editor = bounded(qapp, 400 * KIB)
    editor.replace_mask([ring(0)], "Import mask")
    first = editor.document
    for _ in range(200):
        moved = editor.document.areas[0].moved(1, 1)
        editor.apply(Document(FRAME, (moved,)), "Move area", merge_key="drag")
    assert count(editor) == 2
    assert editor.undo_stack is not None
    editor.undo_stack.undo()
    assert editor.document == first


def test_a_step_larger_than_the_bound_can_be_undone(qapp: object) -> None:
    editor = bounded(qapp, 10 * KIB)
    editor.replace_mask([ring(0, 5000)], "Import mask")
    assert count(editor) == 1
    editor.replace_mask([ring(1, 5000)], "Import mask")
    assert count(editor) == 1
    assert editor.undo_stack is not None
    editor.undo_stack.undo()
    assert editor.document.areas == (ring(0, 5000),)


def test_a_polygon_in_hand_survives_forgetting(qapp: object) -> None:
    editor = bounded(qapp, 30 * KIB)
    for step in range(60):
        editor.add_vertex((step * 3.0, step * step % 300.0))
    assert len(editor.document.draft) == 60
    assert editor.close_draft()
    assert len(editor.document.areas) == 1
    assert editor.selection == Selection(frozenset({0}))


def test_a_mask_given_to_another_image_is_a_step_of_its_own_history(qapp: object) -> None:
    editor = bounded(qapp, 400 * KIB)
    told: list[object] = []
    editor.other_changed.connect(told.append)
    area = ring(0)
    editor.give_mask(1, FRAME, [area], "Copy mask")
    assert told == [1]
    assert not editor.document.areas
    assert count(editor) == 0
    assert editor.is_touched(1)
    editor.choose(1, FRAME)
    assert editor.document.areas == (area,)
    assert editor.undo_stack is not None
    assert editor.undo_stack.undoText() == "Copy mask"
    editor.undo_stack.undo()
    assert not editor.document.areas


def test_editors_that_nobody_holds_go_quietly(qapp: object) -> None:
    for _ in range(20):
        editor = bounded(qapp, 100 * KIB)
        for seed in range(30):
            editor.replace_mask([ring(seed, 50)], "Import mask")
        del editor
        gc.collect()
