"""Scaling and turning areas by the handles of their box, with real mouse and key events."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mjgui.app.commands import Selection, VertexRef
from mjgui.core.geometry import rectangle
from mjgui.core.model import Area, Point
from mjgui.core.placing import common_box
from mjgui.ui.canvas.box import Grip, TransformBox
from tests.unit.canvas_hands import ALT, CTRL, NO_KEYS, SHIFT, Hands, new_hands

ONE = rectangle((200, 200, 400, 400))
TWO = rectangle((600, 300, 800, 500))
BOTH = (200, 200, 800, 500)
Box = tuple[float, float, float, float]


@pytest.fixture
def hands(qtbot: QtBot) -> Hands:
    hands = new_hands(qtbot)
    hands.canvas.set_tool("select")
    for area in (ONE, TWO):
        hands.editor.add_area(area, "Draw rectangle")
    hands.editor.select_all()
    return hands


def areas(hands: Hands) -> tuple[Area, ...]:
    return hands.editor.document.areas


def box_of(hands: Hands) -> Box:
    box = common_box(areas(hands)[i] for i in hands.editor.selection.areas)
    assert box is not None
    return box


def place(hands: Hands, grip: Grip) -> Point:
    """Where a handle is now, image pixels."""
    return TransformBox(box_of(hands), hands.canvas.viewport.scale).place(grip)


def pull(
    hands: Hands, grip: Grip, way: Point, keys: Qt.KeyboardModifier = NO_KEYS
) -> tuple[Point, Point]:
    """Drag a handle; return from where to where, as the events had it."""
    start = place(hands, grip)
    end = start[0] + way[0], start[1] + way[1]
    hands.press(start)
    for part in (0.25, 0.5, 0.75, 1.0):
        hands.move((start[0] + way[0] * part, start[1] + way[1] * part), keys)
    hands.release(end, keys)
    return hands.exact(start), hands.exact(end)


def angle(hands: Hands) -> float:
    """What the hint line says of a turn."""
    return float(hands.canvas.tool.measure().partition("°")[0].replace("−", "-"))


def test_a_corner_scales_about_the_opposite_one_in_one_step(hands: Hands) -> None:
    start, end = pull(hands, Grip.BOTTOM_RIGHT, (60, 90))
    dx, dy = end[0] - start[0], end[1] - start[1]
    assert box_of(hands) == pytest.approx((200, 200, 800 + dx, 500 + dy))
    assert areas(hands)[0].points[2].tolist() == pytest.approx(
        [200 + 200 * (600 + dx) / 600, 200 + 200 * (300 + dy) / 300]
    )
    assert hands.steps[2:] == ["Scale areas"]
    assert hands.editor.selection.areas == {0, 1}
    hands.undo()
    assert areas(hands) == (ONE, TWO)


@pytest.mark.parametrize(
    ("grip", "way", "kept"),
    [
        (Grip.LEFT, (-50, 33), (2, 1, 3)),
        (Grip.RIGHT, (50, 33), (0, 1, 3)),
        (Grip.TOP, (33, -50), (0, 2, 3)),
        (Grip.BOTTOM, (33, 50), (0, 1, 2)),
        (Grip.TOP_LEFT, (-50, -50), (2, 3)),
        (Grip.TOP_RIGHT, (50, -50), (0, 3)),
        (Grip.BOTTOM_LEFT, (-50, 50), (1, 2)),
    ],
)
def test_each_handle_moves_its_sides_alone(
    hands: Hands, grip: Grip, way: Point, kept: tuple[int, ...]
) -> None:
    pull(hands, grip, way)
    box = box_of(hands)
    for side in range(4):
        if side in kept:
            assert box[side] == pytest.approx(BOTH[side])
        else:
            assert abs(box[side] - BOTH[side]) == pytest.approx(50, abs=2)


def test_shift_keeps_the_proportions(hands: Hands) -> None:
    pull(hands, Grip.BOTTOM_RIGHT, (100, 0), SHIFT)
    left, top, right, bottom = box_of(hands)
    assert (left, top) == (200, 200)
    assert (right - left) / (bottom - top) == pytest.approx(2)
    assert right == pytest.approx(900, abs=2)
    hands.undo()
    pull(hands, Grip.TOP, (0, -60), SHIFT)
    left, top, right, bottom = box_of(hands)
    assert (right - left) / (bottom - top) == pytest.approx(2)
    assert ((left + right) / 2, bottom) == pytest.approx((500, 500))


@pytest.mark.parametrize("keys", [ALT, CTRL])
def test_alt_keeps_the_centre(hands: Hands, keys: Qt.KeyboardModifier) -> None:
    pull(hands, Grip.RIGHT, (40, 0), keys)
    left, top, right, bottom = box_of(hands)
    assert (left + right) / 2 == pytest.approx(500)
    assert right == pytest.approx(840, abs=2)
    assert (top, bottom) == (200, 500)


def test_pulling_through_the_opposite_side_turns_the_areas_over(hands: Hands) -> None:
    pull(hands, Grip.RIGHT, (-700, 0))
    left, _, right, _ = box_of(hands)
    assert right == pytest.approx(200)
    assert left == pytest.approx(100, abs=2)
    # The area that was on the left is on the right now.
    assert areas(hands)[0].bounds()[0] > areas(hands)[1].bounds()[0]


def test_nothing_is_pulled_to_nothing(hands: Hands) -> None:
    start = place(hands, Grip.RIGHT)
    hands.press(start)
    hands.move((start[0] - 600, start[1]))
    left, _, right, _ = box_of(hands)
    assert right - left >= 1 - 1e-9
    hands.move(start)
    hands.release(start)
    assert areas(hands) == (ONE, TWO)
    assert hands.steps == ["Draw rectangle"] * 2


def test_the_knob_turns_about_the_centre(hands: Hands) -> None:
    hands.editor.select(Selection(frozenset({0})))
    hands.press(place(hands, Grip.TURN))
    hands.move((500, 300))
    assert angle(hands) == pytest.approx(90, abs=1)
    hands.release((500, 300))
    assert areas(hands)[0].points == pytest.approx(ONE.points[[1, 2, 3, 0]], abs=1)
    assert areas(hands)[1] is TWO
    assert hands.steps[2:] == ["Rotate area"]
    hands.undo()
    assert areas(hands) == (ONE, TWO)


def test_shift_turns_in_steps_of_15_degrees(hands: Hands) -> None:
    hands.press(place(hands, Grip.TURN))
    hands.move((700, 60), SHIFT)
    assert angle(hands) == 30
    hands.move((300, 60), SHIFT)
    assert hands.canvas.tool.measure().startswith("−")
    assert angle(hands) == -30
    hands.release((300, 60), SHIFT)
    assert hands.steps[2:] == ["Rotate areas"]


def test_just_outside_a_corner_a_drag_turns(hands: Hands) -> None:
    x, y = place(hands, Grip.BOTTOM_RIGHT)
    away = 14 / hands.canvas.viewport.scale
    hands.move((x + away, y + away))
    assert hands.canvas.cursor().shape() == Qt.CursorShape.BitmapCursor
    hands.drag((x + away, y + away), (x + away, y + away - 100))
    assert hands.steps[2:] == ["Rotate areas"]


def test_escape_in_mid_scaling_puts_everything_back(hands: Hands) -> None:
    for grip in (Grip.TOP_LEFT, Grip.TURN):
        start = place(hands, grip)
        hands.press(start)
        hands.move((start[0] - 60, start[1] + 30))
        assert areas(hands) != (ONE, TWO)
        hands.key(Qt.Key.Key_Escape)
        assert areas(hands) == (ONE, TWO)
        assert hands.editor.selection.areas == {0, 1}
        hands.release((start[0] - 60, start[1] + 30))
        assert hands.steps == ["Draw rectangle"] * 2


def test_the_size_is_told_while_scaling(hands: Hands) -> None:
    start = place(hands, Grip.RIGHT)
    hands.press(start)
    hands.move((start[0] + 100, start[1]))
    width = hands.exact((start[0] + 100, 0))[0] - hands.exact(start)[0] + 600
    assert hands.canvas.tool.measure() == f"{width:.0f} × 300 px"
    hands.release((start[0] + 100, start[1]))


def test_the_cursor_goes_with_the_handle_and_turns_over_with_it(hands: Hands) -> None:
    shapes = {
        Grip.TOP_LEFT: Qt.CursorShape.SizeFDiagCursor,
        Grip.TOP: Qt.CursorShape.SizeVerCursor,
        Grip.TOP_RIGHT: Qt.CursorShape.SizeBDiagCursor,
        Grip.LEFT: Qt.CursorShape.SizeHorCursor,
    }
    for grip, shape in shapes.items():
        hands.move(place(hands, grip))
        assert hands.canvas.cursor().shape() == shape
    start = place(hands, Grip.TOP_RIGHT)
    hands.press(start)
    hands.move((start[0] - 900, start[1]))
    assert hands.canvas.cursor().shape() == Qt.CursorShape.SizeFDiagCursor
    hands.release((start[0] - 900, start[1]))


def test_the_handles_keep_their_distance_on_the_screen_at_every_zoom(hands: Hands) -> None:
    for zoom in (0.25, 1.0, 4.0, 32.0):
        scale = hands.canvas.viewport.scale
        hands.wheel((500, 350), 0)
        hands.canvas.set_viewport(hands.canvas.stage.zoomed(hands.canvas.viewport, zoom / scale,
                                                            (450, 350)))  # fmt: skip
        box = TransformBox((200, 200, 800, 500), hands.canvas.viewport.scale)
        x, y = box.place(Grip.TOP_LEFT)
        assert (200 - x) * box.scale == pytest.approx(14)
        assert (200 - y) * box.scale == pytest.approx(14)


def test_vertices_go_before_handles_and_handles_before_what_lies_beneath(hands: Hands) -> None:
    hands.editor.select(Selection(frozenset({0})))
    hands.drag((400, 400), (420, 420))
    assert hands.steps[-1] == "Move vertex"
    hands.undo()
    # An unselected area right where a handle is.
    x, y = 400 + 14 / hands.canvas.viewport.scale, 300
    hands.editor.add_area(rectangle((x, y, x + 90, y + 90)), "Draw rectangle")
    hands.editor.select(Selection(frozenset({0})))
    pull(hands, Grip.RIGHT, (50, 0))
    assert hands.steps[-1] == "Scale area"


def test_a_small_area_has_no_box_in_the_way(hands: Hands) -> None:
    scale = hands.canvas.viewport.scale
    side = 30 / scale
    hands.editor.add_area(rectangle((100, 600, 100 + side, 600 + side)), "Draw rectangle")
    x, y = 100 + side + 14 / scale, 600 + side + 14 / scale
    before = areas(hands)
    hands.drag((x, y), (x + 40, y + 40))
    assert areas(hands) == before


def test_selected_vertices_have_no_box(hands: Hands) -> None:
    start = place(hands, Grip.RIGHT)
    hands.editor.select(Selection(vertices=frozenset({VertexRef(0, 0, 0), VertexRef(1, 0, 2)})))
    before = areas(hands)
    hands.drag(start, (start[0] + 60, start[1]))
    assert areas(hands) == before


def test_undo_in_mid_scaling_ends_it(hands: Hands) -> None:
    start = place(hands, Grip.RIGHT)
    hands.press(start)
    hands.move((start[0] + 60, start[1]))
    hands.undo()
    assert areas(hands) == (ONE, TWO)
    hands.move((start[0] + 90, start[1]))
    hands.release((start[0] + 90, start[1]))
    assert areas(hands) == (ONE, TWO)


def test_the_wheel_in_mid_scaling_keeps_the_handle_under_the_pointer(hands: Hands) -> None:
    start = place(hands, Grip.RIGHT)
    hands.press(start)
    hands.move((start[0] + 30, start[1]))
    hands.wheel((start[0] + 30, start[1]), 3, CTRL)
    end = start[0] + 40, start[1]
    hands.move(end)
    right = box_of(hands)[2]
    hands.release(end)
    assert right == pytest.approx(800 + hands.exact(end)[0] - start[0], abs=2)
    assert hands.steps[2:] == ["Scale areas"]


PULLS = st.lists(
    st.tuples(
        st.sampled_from(Grip),
        st.tuples(st.integers(-900, 900), st.integers(-900, 900)),
        st.sampled_from((NO_KEYS, SHIFT, ALT, SHIFT | ALT)),
    ),
    max_size=6,
)


@given(pulls=PULLS)
@settings(
    max_examples=30,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_any_row_of_pulls_stays_finite_and_undo_leads_back(
    hands: Hands, pulls: list[tuple[Grip, Point, Qt.KeyboardModifier]]
) -> None:
    hands.undo(len(hands.steps) - 2)
    hands.editor.select_all()
    hands.canvas.zoom_fit()
    for grip, way, keys in pulls:
        if grip not in TransformBox(box_of(hands), hands.canvas.viewport.scale).grips:
            continue  # there is no room for it on a short side
        pull(hands, grip, way, keys)
        hands.editor.select_all()  # a handle that vertices hide may have meant one of them
        for area in areas(hands):
            assert all(np.isfinite(ring).all() for ring in area.rings)
    after, done = areas(hands), len(hands.steps) - 2
    hands.undo(done)
    assert areas(hands) == (ONE, TWO)
    hands.redo(done)
    assert areas(hands) == after
