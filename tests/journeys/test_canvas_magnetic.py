"""The magnetic lasso by mouse and keys: the outline follows a disc whose edge is known."""

from __future__ import annotations

import math
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
import shapely
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mjgui.app.editor import Editor
from mjgui.app.selecting import Selector
from mjgui.core.errors import MjguiError
from mjgui.core.magnetic import Magnet, Trace
from mjgui.core.model import Area, Frame, Point
from mjgui.ui.canvas import Canvas
from tests.journeys.conftest import Open
from tests.unit.canvas_hands import ALT, CTRL, NO_KEYS, SHIFT, Hands
from tests.unit.edge_scenes import Circle, disc, picture_of

Key = Qt.Key
SIDE = 600
KIND = "magnetic"


class MagneticHands(Hands):
    """Hands on a canvas that shows a disc, with the magnetic lasso taken up."""

    def __init__(self, canvas: Canvas, circle: Circle, qtbot: QtBot) -> None:
        super().__init__(canvas)
        self.circle = circle
        self._qtbot = qtbot

    @property
    def draft(self) -> tuple[Point, ...]:
        return self.editor.document.draft

    def settle(self) -> None:
        """Wait until all lines asked for are there."""
        self._qtbot.waitUntil(lambda: not self.canvas.selector.is_asked(KIND), timeout=50_000)

    def pin(
        self, *angles: float, outwards: float = 5.0, keys: Qt.KeyboardModifier = NO_KEYS
    ) -> None:
        """Click near the disc's edge, as often as there are angles."""
        for angle in angles:
            self.move(self.circle.at(angle, outwards), keys)
            self.click(self.circle.at(angle, outwards), keys=keys)
            self.settle()

    def pin_around(self) -> None:
        """Go almost all the way around."""
        for i, angle in enumerate(np.arange(0, 5.8, 0.7)):
            self.pin(angle, outwards=(-5, 4, 0)[i % 3])

    def overlap(self, area: Area) -> float:
        """Intersection over union of an area and the disc."""
        shape = shapely.Polygon(area.points)
        assert shape.is_valid
        circle = self.circle
        truth = shapely.Point(circle.centre, circle.centre).buffer(circle.radius, 256)
        return shape.intersection(truth).area / shape.union(truth).area


@pytest.fixture
def hands(qtbot: QtBot) -> Iterator[MagneticHands]:
    editor, selector = Editor(), Selector()
    canvas = Canvas(editor, selector=selector)
    qtbot.addWidget(canvas)
    canvas.resize(900, 700)
    pixels, circle = disc(SIDE, "texture")
    shown = picture_of(pixels)
    editor.choose(0, Frame(SIDE, SIDE))
    selector.set_picture(shown)
    canvas.set_picture(shown)
    canvas.set_tool(KIND)
    canvas.show()
    qtbot.waitExposed(canvas)
    canvas.setFocus()
    yield MagneticHands(canvas, circle, qtbot)
    qtbot.waitUntil(selector.shut_down, timeout=30_000)


# -- drawing ---------------------------------------------------------------------------------------


def test_the_first_pin_closes(hands: MagneticHands) -> None:
    hands.pin_around()
    assert hands.circle.off(hands.draft) < 1.5
    hands.move(hands.draft[0])
    hands.settle()
    assert hands.canvas.cursor().shape() == Qt.CursorShape.PointingHandCursor
    hands.click(hands.draft[0])
    hands.settle()
    (area,) = hands.editor.document.areas
    assert hands.overlap(area) > 0.98
    assert not hands.draft
    assert hands.steps == ["Draw magnetic lasso"]
    hands.undo()
    assert not hands.editor.document.areas


@pytest.mark.parametrize("how", ["Enter", "double-click"])
def test_enter_and_a_double_click_close_along_the_edge(hands: MagneticHands, how: str) -> None:
    hands.pin_around()
    if how == "Enter":
        hands.key(Key.Key_Return)
    else:
        hands.double_click(hands.circle.at(5.9, 4))
    hands.settle()
    (area,) = hands.editor.document.areas
    assert hands.overlap(area) > 0.98


def test_the_line_is_led_before_the_click(hands: MagneticHands) -> None:
    hands.pin(0.0)
    before = hands.image()
    hands.move(hands.circle.at(1.2, -6))
    hands.settle()
    after = hands.image()
    at = hands.at(hands.circle.at(0.6))
    straight = hands.at(((hands.circle.at(0)[0] + hands.circle.at(1.2)[0]) / 2,
                         (hands.circle.at(0)[1] + hands.circle.at(1.2)[1]) / 2))  # fmt: skip
    assert after.pixelColor(at) != before.pixelColor(at)
    assert after.pixelColor(straight) == before.pixelColor(straight)
    assert len(hands.draft) == 1


def test_clicks_in_a_hurry_are_all_pinned_along_the_edge(hands: MagneticHands) -> None:
    places = [hands.circle.at(angle, 4) for angle in np.arange(0, 5.8, 0.7)]
    hands.click(*places)
    hands.key(Key.Key_Return)
    hands.settle()
    (area,) = hands.editor.document.areas
    assert hands.overlap(area) > 0.98


def test_a_long_line_pins_itself_where_it_has_settled(hands: MagneticHands) -> None:
    hands.pin(0.0)
    for angle in np.arange(0.1, 2.0, 0.05):
        hands.move(hands.circle.at(angle, 4 if angle % 0.1 else -4))
        hands.settle()
    grown = hands.draft
    assert hands.circle.off(grown) < 1.5
    end = math.atan2(grown[-1][1] - hands.circle.centre, grown[-1][0] - hands.circle.centre)
    assert 0.3 < end < 1.9
    hands.undo()
    assert len(hands.draft) < len(grown)
    hands.redo()
    hands.settle()
    while len(hands.draft) > 1:
        hands.key(Key.Key_Backspace)
    hands.settle()
    assert len(hands.draft) == 1


def test_a_line_that_still_moves_does_not_pin_itself(hands: MagneticHands) -> None:
    hands.pin(0.0)
    for angle in (1.5, -1.5) * 10:
        hands.move(hands.circle.at(angle))
        hands.settle()
    assert len(hands.draft) == 1


def test_a_modifier_draws_straight_edges(hands: MagneticHands) -> None:
    hands.pin(0.0)
    start = hands.draft[0]
    place = hands.exact(hands.circle.at(1.2, 5))
    hands.pin(1.2, keys=CTRL)
    assert hands.draft == (start, place)
    hands.move((place[0] + 60, place[1] + 5), ALT | SHIFT)
    hands.click((place[0] + 60, place[1] + 5), keys=ALT | SHIFT)
    assert hands.draft[2][1] == place[1]
    assert hands.draft[2][0] > place[0] + 40
    hands.settle()


@pytest.mark.parametrize(("keys", "count", "inside"), [
    (SHIFT, 1, True), (ALT, 1, False), (SHIFT | ALT, 1, True), (NO_KEYS, 2, True),
])  # fmt: skip
def test_the_keys_of_the_first_click_combine(
    hands: MagneticHands, keys: Qt.KeyboardModifier, count: int, *, inside: bool
) -> None:
    whole = Area.of([(10, 10), (590, 10), (590, 590), (10, 590)])
    hands.editor.add_area(whole, "Draw rectangle")
    hands.pin(0.0, keys=keys)
    hands.pin(*np.arange(0.7, 5.8, 0.7))
    hands.key(Key.Key_Return)
    hands.settle()
    areas = hands.editor.document.areas
    assert len(areas) == count
    middle = shapely.Point(SIDE / 2, SIDE / 2)
    shape = shapely.Polygon(areas[-1].points, areas[-1].holes)
    assert shape.contains(middle) == inside
    if keys == SHIFT | ALT:
        assert hands.overlap(areas[0]) > 0.98


def test_panning_and_zooming_in_the_middle_go_on(hands: MagneticHands) -> None:
    hands.pin(0.0, 0.7)
    hands.wheel(hands.circle.at(1.0), 3, CTRL)
    hands.pin(1.0, outwards=2)
    hands.hold(Key.Key_Space)
    hands.drag(hands.circle.at(1.0, 20), hands.circle.at(0.8, 40))
    hands.let_go(Key.Key_Space)
    hands.canvas.zoom_fit()
    hands.pin(*np.arange(1.7, 5.8, 0.7))
    hands.key(Key.Key_Return)
    hands.settle()
    (area,) = hands.editor.document.areas
    assert hands.overlap(area) > 0.98


def test_keys_alone_draw(hands: MagneticHands) -> None:
    hands.canvas.set_tool(KIND)
    hands.key(Key.Key_Right)
    hands.settle()
    hands.key(Key.Key_Return)
    hands.settle()
    assert len(hands.draft) == 1
    for _ in range(3):
        hands.key(Key.Key_Right, CTRL)
    hands.settle()
    hands.key(Key.Key_Return)
    hands.settle()
    assert len(hands.draft) > 1


def test_the_hint_tells_what_a_click_does(hands: MagneticHands) -> None:
    heard: list[str] = []
    hands.canvas.hint_changed.connect(heard.append)
    hands.move(hands.circle.at(0.0), SHIFT)
    assert "adds to the areas" in heard[-1]
    hands.pin(0.0)
    assert "Esc cancels" in heard[-1]
    hands.move(hands.circle.at(0.5), CTRL)
    assert "straight edge" in heard[-1]
    hands.pin(0.7, 1.4)
    assert "Enter" in heard[-1]
    hands.move(hands.draft[0])
    assert "close" in heard[-1]
    hands.settle()


# -- taking back -----------------------------------------------------------------------------------


def test_backspace_takes_a_pin_off_with_its_line(hands: MagneticHands) -> None:
    hands.pin(0.0, 0.7)
    two = hands.draft
    hands.pin(1.4)
    three = hands.draft
    assert len(three) > len(two) + 1
    hands.key(Key.Key_Backspace)
    assert hands.draft == two
    hands.undo()
    assert hands.draft == three
    hands.key(Key.Key_Backspace)
    hands.key(Key.Key_Backspace)
    assert len(hands.draft) == 1
    hands.key(Key.Key_Backspace)
    assert not hands.draft
    hands.settle()


def test_undo_takes_pins_back_one_by_one(hands: MagneticHands) -> None:
    drafts = [hands.draft]
    for angle in (0.0, 0.7, 1.4):
        hands.pin(angle)
        drafts.append(hands.draft)
    for draft in reversed(drafts[:-1]):
        hands.undo()
        assert hands.draft == draft
    for draft in drafts[1:]:
        hands.redo()
        assert hands.draft == draft
    hands.undo()
    hands.settle()
    hands.pin(1.6)
    assert hands.circle.off(hands.draft) < 1.5


def test_escape_cancels(hands: MagneticHands) -> None:
    hands.pin(0.0, 0.7)
    draft = hands.draft
    hands.key(Key.Key_Escape)
    assert not hands.draft
    hands.undo()
    assert hands.draft == draft
    hands.settle()


def test_a_single_pin_does_not_close(hands: MagneticHands) -> None:
    hands.pin(0.0)
    hands.key(Key.Key_Return)
    hands.settle()
    assert len(hands.draft) == 1
    assert not hands.editor.document.areas


def test_another_tool_goes_on_with_the_outline(hands: MagneticHands) -> None:
    hands.pin(0.0, 0.7, 1.4)
    draft = hands.draft
    hands.canvas.set_tool("polygon")
    hands.click((300, 300))
    assert hands.draft[:-1] == draft
    hands.canvas.set_tool(KIND)
    hands.key(Key.Key_Backspace)
    assert hands.draft == draft
    hands.settle()


# -- what happens meanwhile ------------------------------------------------------------------------


def test_another_image_in_the_middle(hands: MagneticHands) -> None:
    hands.pin(0.0, 0.7)
    first = hands.draft
    hands.click(hands.circle.at(1.4))  # not waited for
    other, _ = disc(300, "plain")
    hands.editor.choose(1, Frame(300, 300))
    hands.canvas.selector.set_picture(picture_of(other))
    hands.canvas.set_picture(picture_of(other))
    hands.settle()
    assert not hands.draft
    hands.click((200, 150))
    hands.settle()
    assert len(hands.draft) == 1
    hands.editor.choose(0, Frame(SIDE, SIDE))
    assert hands.draft == first


def test_without_a_picture_lines_are_straight(hands: MagneticHands) -> None:
    hands.canvas.selector.set_picture(None)
    corners = [(100, 100), (400, 120), (250, 400)]
    places = [hands.exact(corner) for corner in corners]
    hands.click(*corners)
    assert hands.draft == tuple(places)
    hands.key(Key.Key_Return)
    assert hands.editor.document.areas[0].points.tolist() == [list(p) for p in places]


def test_while_the_worker_is_busy_moves_and_clicks_go_on(
    hands: MagneticHands, monkeypatch: pytest.MonkeyPatch
) -> None:
    hands.pin(0.0)
    before = hands.image()
    may_go_on, trace = threading.Event(), Magnet.trace

    def slow(*arguments: Any) -> Trace:
        assert may_go_on.wait(60)
        return trace(*arguments)

    monkeypatch.setattr(Magnet, "trace", slow)
    places = [hands.exact(hands.circle.at(angle, 4)) for angle in (1.2, 2.2)]
    hands.move(places[0])
    (ax, ay), (bx, by) = hands.draft[0], places[0]
    middle = hands.at(((ax + bx) / 2, (ay + by) / 2))
    assert hands.image().pixelColor(middle) != before.pixelColor(middle)
    hands.click(*places)
    assert len(hands.draft) == 1
    may_go_on.set()
    hands.settle()
    assert len(hands.draft) > 3
    assert hands.circle.off(hands.draft) < 1.5
    assert hands.steps == ["Begin polygon", "Add vertex", "Add vertex"]


def test_where_the_worker_fails_lines_are_straight(
    hands: MagneticHands, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[MjguiError] = []
    hands.canvas.selector.failed.connect(heard.append)

    def fail(*_: object) -> None:
        raise ArithmeticError

    monkeypatch.setattr(Magnet, "trace", fail)
    hands.pin(0.0, 1.0)
    assert len(hands.draft) == 2
    assert heard


# -- in the window ---------------------------------------------------------------------------------


def test_a_thing_in_a_loaded_image_is_drawn_around(open_window: Open, tmp_path: Path) -> None:
    pixels, circle = disc(800, "texture")
    path = tmp_path / "image.png"
    cv2.imwrite(str(path), pixels)
    window = open_window("--practice")
    window.session.open_files("some-task", {0: path})
    window.wait(lambda: window.session.document.frame == Frame(800, 800))
    window.canvas.setFocus()
    window.keys("g")
    assert window.action("toolMagnetic").isChecked()
    magnetic = MagneticHands(window.canvas, circle, window.qtbot)
    magnetic.pin_around()
    window.key(Key.Key_Return)
    magnetic.settle()
    (area,) = window.areas
    assert magnetic.overlap(area) > 0.95
    assert not window.session.problems
    window.key(Key.Key_Z, CTRL)
    assert not window.areas


def test_undo_by_keys_in_mid_drawing(open_window: Open) -> None:
    window = open_window("--practice")
    window.wait_for_images()
    window.keys("g")
    places = window.at((0.3, 0.3), (0.5, 0.3), (0.6, 0.5))
    magnetic = MagneticHands(window.canvas, Circle(0, 0), window.qtbot)
    lengths = []
    for place in places:
        magnetic.move(place)
        magnetic.click(place)
        magnetic.settle()
        lengths.append(len(window.session.document.draft))
    assert lengths[0] == 1 < lengths[1] < lengths[2]
    window.key(Key.Key_Z, CTRL)
    assert len(window.session.document.draft) == lengths[1]
    magnetic.settle()
    window.key(Key.Key_Z, CTRL | SHIFT)
    assert len(window.session.document.draft) == lengths[2]
    magnetic.settle()
    assert math.isclose(window.session.document.draft[0][0], places[0][0], abs_tol=15)
