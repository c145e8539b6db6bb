"""Smart select in the real window: what clicks, rectangles and strokes select, and what is sent."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import cv2
import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtCore import Qt

from mjgui.app.jobs import JobState
from mjgui.core import smart_select
from mjgui.core.errors import MaskError
from mjgui.core.geometry import area_contains
from mjgui.core.imaging import mask_raster
from mjgui.core.model import Area, Frame, Point
from mjgui.core.smart_seeds import NOTHING_HERE, Found, Seed, Source
from tests.journeys.conftest import Open
from tests.journeys.contract import rings_of
from tests.journeys.fake_gateway import FakeGateway
from tests.journeys.hands import Key, WindowHands
from tests.unit import smart_scenes
from tests.unit.canvas_hands import ALT, CTRL, SHIFT

Truth = npt.NDArray[np.bool_]
SCENE = smart_scenes.among_equals()
FRAME = Frame(900, 600)
LEFT, MIDDLE, RIGHT = (180.0, 200.0), (450.0, 380.0), (720.0, 190.0)
BUSY = "Looking for edges"


def disc(centre: Point) -> Truth:
    shape = (FRAME.height, FRAME.width)
    return smart_scenes.coverage(shape, [smart_scenes.disc(centre, 80)]) > 0.5


def likeness(areas: tuple[Area, ...], truth: Truth) -> float:
    """Intersection over union."""
    found = mask_raster(areas, FRAME) > 0
    return float(np.count_nonzero(found & truth) / np.count_nonzero(found | truth))


def png(pixels: npt.NDArray[np.uint8]) -> bytes:
    _, data = cv2.imencode(".png", pixels, [cv2.IMWRITE_PNG_COMPRESSION, 1])
    return data.tobytes()


PICTURES = (png(SCENE.pixels[..., :3]), *[png(np.full((600, 900, 3), 120, np.uint8))] * 3)


@pytest.fixture
def hands(gateway: FakeGateway, open_window: Open) -> WindowHands:
    """A window with three green discs on a grey ground, and W pressed."""
    gateway.add_generation(images=PICTURES)
    hands = open_window("gen-1")
    hands.wait_for_images()
    hands.press("imageChoice0")
    hands.canvas.setFocus()
    hands.keys("w")
    assert hands.action("toolSmart").isChecked()
    return hands


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """While it is not set, the worker goes on looking."""
    gate = threading.Event()
    find = smart_select.find

    def held(source: Source, seed: Seed, earlier: tuple[Area, ...] = ()) -> Found:
        while not gate.wait(0.01):
            source.check()
        return find(source, seed, earlier)

    monkeypatch.setattr(smart_select, "find", held)
    yield gate
    gate.set()


def hint(hands: WindowHands) -> str:
    return hands.canvas.tool.hint()


def wait(hands: WindowHands) -> None:
    """Wait until nothing is looked for."""
    hands.wait(lambda: BUSY not in hint(hands))


def select(hands: WindowHands, *places: Point, keys: Qt.KeyboardModifier | None = None) -> None:
    for place in places:
        hands.pen.click(place, **({} if keys is None else {"keys": keys}))
        wait(hands)


def stroke(hands: WindowHands, centre: Point, keys: Qt.KeyboardModifier) -> None:
    x, y = centre
    hands.pen.press((x - 25, y - 10), keys)
    for step in range(6):
        hands.pen.move((x - 25 + 10 * step, y - 10 + 4 * step), keys)
    hands.pen.release((x + 25, y + 10), keys)
    wait(hands)


# -- what is selected --------------------------------------------------------------------------


def test_a_click_selects_the_thing_under_it(hands: WindowHands) -> None:
    select(hands, MIDDLE)
    assert likeness(hands.areas, disc(MIDDLE)) > 0.9
    assert hands.pen.steps == ["Smart select"]
    assert hands.session.editor.selection.areas == {0}
    found = hands.areas
    hands.pen.undo()
    assert hands.areas == ()
    hands.pen.redo()
    assert hands.areas == found


def test_a_rectangle_selects_the_thing_in_it(hands: WindowHands) -> None:
    hands.pen.drag((350, 280), (550, 480))
    wait(hands)
    assert likeness(hands.areas, disc(MIDDLE)) > 0.9
    assert hands.pen.steps == ["Smart select"]


def test_each_click_is_an_area_of_its_own_but_not_twice(hands: WindowHands) -> None:
    select(hands, LEFT, RIGHT, LEFT)
    assert len(hands.areas) == 2
    assert likeness(hands.areas, disc(LEFT) | disc(RIGHT)) > 0.9
    assert hands.session.editor.selection.areas == {0}


def test_clicks_in_a_hurry_are_all_granted(hands: WindowHands, gate: threading.Event) -> None:
    hands.pen.click(LEFT, MIDDLE, RIGHT)
    assert hands.areas == ()
    gate.set()
    hands.wait(lambda: len(hands.areas) == 3)
    assert likeness(hands.areas, disc(LEFT) | disc(MIDDLE) | disc(RIGHT)) > 0.9
    assert hands.pen.steps == ["Smart select"] * 3


def test_a_double_click_selects_once(hands: WindowHands) -> None:
    hands.pen.double_click(MIDDLE)
    wait(hands)
    assert hands.pen.steps == ["Smart select"]


def test_the_keyboard_selects_too(hands: WindowHands) -> None:
    hands.pen.move(MIDDLE)
    hands.pen.key(Key.Key_Right)
    hands.pen.key(Key.Key_Return)
    hands.pen.key(Key.Key_Return)
    wait(hands)
    assert likeness(hands.areas, disc(MIDDLE)) > 0.9


# -- strokes -----------------------------------------------------------------------------------


@pytest.mark.parametrize("takes_away", [ALT, CTRL])
def test_strokes_refine_what_is_selected(
    hands: WindowHands, takes_away: Qt.KeyboardModifier
) -> None:
    select(hands, MIDDLE)
    first = hands.areas
    stroke(hands, RIGHT, SHIFT)
    both = hands.areas
    assert likeness(both, disc(MIDDLE) | disc(RIGHT)) > 0.9
    assert len(hands.session.editor.selection.areas) == len(both)
    stroke(hands, MIDDLE, takes_away)
    assert likeness(hands.areas, disc(RIGHT)) > 0.9
    assert hands.pen.steps == ["Smart select", "Add by smart select", "Take away by smart select"]
    hands.pen.undo()
    assert hands.areas == both
    hands.pen.undo()
    assert hands.areas == first
    stroke(hands, LEFT, SHIFT)
    assert likeness(hands.areas, disc(MIDDLE) | disc(LEFT)) > 0.9


def test_a_stroke_made_before_the_answer_refines_it(
    hands: WindowHands, gate: threading.Event
) -> None:
    hands.pen.click(MIDDLE)
    hands.pen.drag((700, 180), (740, 200), SHIFT)
    assert hands.areas == ()
    gate.set()
    hands.wait(lambda: len(hands.pen.steps) == 2)
    assert likeness(hands.areas, disc(MIDDLE) | disc(RIGHT)) > 0.9


def test_enter_ends_the_strokes(hands: WindowHands) -> None:
    select(hands, MIDDLE)
    assert "Enter ends" in hint(hands)
    hands.pen.key(Key.Key_Return)
    assert not hands.session.editor.selection
    select(hands, RIGHT, keys=SHIFT)
    assert hands.pen.steps == ["Smart select", "Smart select"]
    assert len(hands.areas) == 2


def test_an_edit_by_hand_ends_them_too(hands: WindowHands) -> None:
    select(hands, MIDDLE)
    hands.session.editor.apply(
        hands.session.document.with_areas([hands.areas[0].moved(5, 0)]), "Move area"
    )
    select(hands, MIDDLE, keys=ALT)
    assert hands.pen.steps == ["Smart select", "Move area", "Smart select"]
    assert likeness(hands.areas, disc(MIDDLE)) < 0.1


# -- together with other areas -----------------------------------------------------------------


@pytest.fixture
def boxed(hands: WindowHands) -> WindowHands:
    """The same with a rectangle drawn over the middle disc's left half, and nothing selected."""
    hands.keys("m")
    hands.pen.drag((330, 280), (450, 480))
    hands.pen.key(Key.Key_Escape)
    hands.keys("w")
    return hands


def test_shift_adds_the_thing_to_the_areas(boxed: WindowHands) -> None:
    select(boxed, (480, 380), keys=SHIFT)
    assert len(boxed.areas) == 1
    assert area_contains(boxed.areas[0], (340, 290))
    assert area_contains(boxed.areas[0], (520, 380))


def test_alt_cuts_the_thing_from_the_areas(boxed: WindowHands) -> None:
    select(boxed, (480, 380), keys=ALT)
    assert not any(area_contains(area, (440, 380)) for area in boxed.areas)
    assert any(area_contains(area, (340, 290)) for area in boxed.areas)


def test_both_keep_what_lies_in_the_thing(boxed: WindowHands) -> None:
    select(boxed, (480, 380), keys=SHIFT | ALT)
    half = disc(MIDDLE)
    half[:, 450:] = False
    assert likeness(boxed.areas, half) > 0.9


# -- what comes in between ---------------------------------------------------------------------


def test_esc_stops_looking(hands: WindowHands, gate: threading.Event) -> None:
    hands.pen.click(MIDDLE)
    assert BUSY in hint(hands)
    assert hands.canvas.cursor().shape() == Qt.CursorShape.BusyCursor
    hands.pen.key(Key.Key_Escape)
    assert BUSY not in hint(hands)
    assert hands.canvas.cursor().shape() == Qt.CursorShape.CrossCursor
    gate.set()
    select(hands, RIGHT)
    assert hands.pen.steps == ["Smart select"]
    assert likeness(hands.areas, disc(RIGHT)) > 0.9


def test_esc_gives_a_rectangle_up(hands: WindowHands) -> None:
    hands.pen.press((350, 280))
    hands.pen.move((550, 480))
    hands.pen.key(Key.Key_Escape)
    hands.pen.release((550, 480))
    assert BUSY not in hint(hands)
    assert hands.areas == ()


def test_undo_in_between_leaves_a_stroke_nothing_to_change(
    hands: WindowHands, gate: threading.Event
) -> None:
    gate.set()
    select(hands, LEFT)
    gate.clear()
    hands.pen.drag((700, 180), (740, 200), SHIFT)
    hands.pen.undo()
    gate.set()
    wait(hands)
    assert hands.areas == ()
    assert "is gone" in hint(hands)
    select(hands, MIDDLE)
    assert likeness(hands.areas, disc(MIDDLE)) > 0.9


def test_another_image_drops_what_was_looked_for(hands: WindowHands, gate: threading.Event) -> None:
    hands.pen.click(MIDDLE)
    hands.press("imageChoice1")
    hands.wait(lambda: BUSY not in hint(hands))
    gate.set()
    hands.press("imageChoice0")
    select(hands, RIGHT)
    assert hands.pen.steps == ["Smart select"]
    hands.press("imageChoice1")
    assert hands.areas == ()


def test_another_tool_drops_what_was_looked_for(hands: WindowHands, gate: threading.Event) -> None:
    hands.pen.click(MIDDLE)
    hands.keys("v")
    gate.set()
    hands.keys("w")
    assert BUSY not in hint(hands)
    select(hands, RIGHT)
    assert hands.pen.steps == ["Smart select"]


def test_an_answer_in_mid_drag_waits_for_its_end(hands: WindowHands, gate: threading.Event) -> None:
    hands.pen.click(MIDDLE)
    hands.pen.press((620, 90))
    gate.set()
    hands.wait(lambda: not hands.canvas.selector.is_asked("smart"))
    hands.pen.move((820, 290))
    assert hands.areas == ()
    hands.pen.release((820, 290))
    hands.wait(lambda: len(hands.areas) == 2)
    assert likeness(hands.areas, disc(MIDDLE) | disc(RIGHT)) > 0.9


def test_where_nothing_stands_out_the_hint_line_says_so(hands: WindowHands) -> None:
    hands.press("imageChoice1")
    select(hands, MIDDLE)
    assert hands.areas == ()
    assert NOTHING_HERE in hint(hands)
    assert NOTHING_HERE in hands.label("hintLabel")
    hands.press("imageChoice0")
    select(hands, MIDDLE)
    assert NOTHING_HERE not in hint(hands)


def test_a_failure_is_told_and_does_not_stay(
    hands: WindowHands, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> Found:
        raise MaskError("The picture is too odd", "Draw by hand.")

    with monkeypatch.context() as patch:
        patch.setattr(smart_select, "find", fail)
        select(hands, MIDDLE)
    hands.wait_for_message("The picture is too odd")
    assert "The picture is too odd" in hint(hands)
    select(hands, MIDDLE)
    assert likeness(hands.areas, disc(MIDDLE)) > 0.9


# -- over the wire -----------------------------------------------------------------------------


def test_what_is_sent_is_the_thing(hands: WindowHands, gateway: FakeGateway) -> None:
    select(hands, MIDDLE)
    stroke(hands, RIGHT, SHIFT)
    assert hands.can_submit, hands.blocked_by
    hands.submit()
    assert hands.wait_for_job().state is JobState.DONE, hands.job.error
    sent = tuple(Area.of(ring) for ring in rings_of(gateway.posts[-1].body))
    assert likeness(sent, disc(MIDDLE) | disc(RIGHT)) > 0.9
