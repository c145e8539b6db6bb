"""Whatever hands do, undo leads back to the empty mask and redo to the same."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mjgui.core.model import MIN_POINTS, Document, Point
from mjgui.core.placing import common_box
from mjgui.ui.canvas.box import Grip, TransformBox
from tests.unit.canvas_hands import ALT, CTRL, FRAME, NO_KEYS, SHIFT, Hands, new_hands

Key = Qt.Key
places = st.tuples(st.integers(-20, 1044), st.integers(-20, 788))
keys = st.sampled_from((NO_KEYS, SHIFT, ALT, SHIFT | ALT))
gestures = st.one_of(
    st.tuples(st.just("click"), places, keys),
    st.tuples(st.just("double_click"), places),
    st.tuples(st.just("drag"), places, places, keys),
    st.tuples(
        st.just("tool"),
        st.sampled_from(("polygon", "magnetic", "select", "lasso", "rectangle")),
    ),
    st.tuples(
        st.just("key"),
        st.sampled_from((
            Key.Key_Return, Key.Key_Backspace, Key.Key_Escape, Key.Key_Delete, Key.Key_Left,
        )),
    ),
    st.tuples(
        st.just("key"), st.sampled_from((Key.Key_Left, Key.Key_Down, Key.Key_Right)),
        st.sampled_from((SHIFT, CTRL)),
    ),
    st.tuples(st.just("pull"), st.sampled_from(Grip), places, keys),
    st.tuples(st.just("hide")),
    st.tuples(st.just("wheel"), places, st.integers(-2, 2)),
    st.tuples(st.just("undo")),
    st.tuples(st.just("redo")),
    st.tuples(st.just("all")),
    st.tuples(st.just("abandoned"), places, places),
)  # fmt: skip


@pytest.fixture
def hands(qtbot: QtBot) -> Hands:
    return new_hands(qtbot)


def abandon(hands: Hands, start: Point, end: Point) -> None:
    hands.press(start)
    hands.move(end)
    hands.key(Key.Key_Escape)
    hands.release(end)


def pull(hands: Hands, grip: Grip, end: Point, held: Qt.KeyboardModifier) -> None:
    """Drag a handle of the box around what is selected, if there is one."""
    areas = [hands.editor.document.areas[i] for i in hands.editor.selection.areas]
    box = common_box(areas)
    if box is not None:
        start = TransformBox(box, hands.canvas.viewport.scale).place(grip)
        hands.drag(start, end, held)


def hide(hands: Hands) -> None:
    hands.canvas.set_mask_visible(not hands.canvas.is_mask_visible)


ACTIONS: dict[str, Callable[..., None]] = {
    "click": lambda hands, place, held: hands.click(place, keys=held),
    "double_click": Hands.double_click,
    "drag": Hands.drag,
    "tool": lambda hands, name: hands.canvas.set_tool(name),
    "key": Hands.key,
    "wheel": lambda hands, place, notches: hands.wheel(place, notches, CTRL),
    "undo": Hands.undo,
    "redo": Hands.redo,
    "all": lambda hands: hands.editor.select_all(),
    "abandoned": abandon,
    "pull": pull,
    "hide": hide,
}


def assert_drawable(document: Document) -> None:
    for area in document.areas:
        for ring in area.rings:
            assert len(ring) >= MIN_POINTS
            assert np.isfinite(ring).all()


@settings(
    max_examples=100,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.lists(gestures, max_size=14))
def test_undo_to_the_start_and_redo_to_the_end(
    hands: Hands, steps: list[tuple[object, ...]]
) -> None:
    hands.canvas.set_tool("polygon")
    hands.canvas.set_mask_visible(True)
    hands.canvas.zoom_fit()
    hands.editor.choose_none()
    hands.editor.choose(object(), FRAME)
    for step in steps:
        ACTIONS[str(step[0])](hands, *step[1:])
        assert_drawable(hands.editor.document)
    end = hands.editor.document
    count = len(hands.steps)
    hands.undo(count)
    assert hands.editor.document == Document(FRAME)
    hands.redo(count)
    assert hands.editor.document == end
