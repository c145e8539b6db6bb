"""The box with handles, and bursts of nudges."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from mjgui.app.commands import Selection
from mjgui.app.editor import Editor
from mjgui.core.geometry import rectangle
from mjgui.core.model import Frame
from mjgui.ui.canvas.box import CORNERS, OUTSET, Grip, TransformBox
from mjgui.ui.canvas.tools.nudging import Nudging

RIGHT = Qt.Key.Key_Right
sides = st.floats(0, 4096)


@given(
    left=st.floats(-4096, 4096),
    top=st.floats(-4096, 4096),
    size=st.tuples(sides, sides),
    scale=st.floats(0.01, 64),
)
def test_every_handle_is_found_where_it_is_and_none_lies_on_the_areas(
    left: float, top: float, size: tuple[float, float], scale: float
) -> None:
    box = TransformBox((left, top, left + size[0], top + size[1]), scale)
    if not box.has_handles:
        return
    for grip in box.grips:
        x, y = box.place(grip)
        assert box.grip_at((x, y), 8 / scale) is grip
        outside = max(left - x, x - left - size[0], top - y, y - top - size[1])
        assert outside * scale == pytest.approx(OUTSET, abs=0.01) or grip is Grip.TURN


def test_handles_on_a_short_side_give_way_and_corners_stay() -> None:
    thin = TransformBox((0, 0, 300, 4), 1.0)
    assert thin.has_handles
    assert Grip.LEFT not in thin.grips
    assert Grip.TOP in thin.grips
    assert set(CORNERS) <= set(thin.grips)
    assert not TransformBox((0, 0, 39, 39), 1.0).has_handles
    assert TransformBox((0, 0, 39, 39), 2.0).has_handles


def test_outside_a_corner_the_box_is_turned_and_far_away_left_alone() -> None:
    box = TransformBox((100, 100, 200, 200), 1.0)
    assert box.grip_at((230, 230), 8) is Grip.TURN
    assert box.grip_at((70, 230), 8) is Grip.TURN
    assert box.grip_at((260, 260), 8) is None
    assert box.grip_at((150, 150), 8) is None
    assert box.grip_at((230, 150), 8) is None


def test_a_turned_box_takes_its_handles_along() -> None:
    box = TransformBox((0, 0, 200, 100), 1.0, 90)
    assert box.place(Grip.TOP) == pytest.approx((100 + 50 + OUTSET, 50))
    for grip in Grip:
        flat = TransformBox(box.box, 1.0).place(grip)
        assert math.dist(box.place(grip), (100, 50)) == pytest.approx(math.dist(flat, (100, 50)))


def test_nudges_are_one_step_until_the_hand_rests_or_another_thing_is_selected() -> None:
    editor = Editor()
    editor.choose(0, Frame(1000, 1000))
    for x in (0, 500):
        editor.add_area(rectangle((x, 0, x + 100, 100)), "Draw rectangle")
    now = [10.0]
    nudging = Nudging(lambda: now[0])
    stack = editor.undo_stack
    assert stack is not None
    for seconds in (0.0, 0.5, 1.9):
        now[0] += seconds
        nudging.nudge(editor, RIGHT, is_far=False)
    assert stack.count() == 3
    now[0] += 2.1
    nudging.nudge(editor, RIGHT, is_far=True)
    assert stack.count() == 4
    editor.select(Selection(frozenset({0})))
    nudging.nudge(editor, RIGHT, is_far=False)
    assert stack.count() == 5
    assert editor.document.areas[1].bounds()[0] == 513
    stack.undo()
    stack.undo()
    assert editor.document.areas[1].bounds()[0] == 503
    stack.undo()
    assert editor.document.areas[1].bounds()[0] == 500
