"""Brush and eraser in the window: their keys, their size, and what goes over the wire."""

from __future__ import annotations

import math
import threading
from collections.abc import Iterator

import pytest
import shapely
from shapely import Polygon
from shapely.geometry.base import BaseGeometry

from mjgui.app import painting
from mjgui.core.model import Area, Point, Vertices
from tests.journeys.conftest import Open
from tests.journeys.contract import rings_of
from tests.journeys.fake_gateway import FakeGateway
from tests.journeys.hands import Key, WindowHands
from tests.unit.canvas_hands import CTRL, SHIFT
from tests.unit.canvas_pen import Pen


@pytest.fixture
def hands(ready: WindowHands) -> WindowHands:
    ready.keys("b")
    ready.session.mask_desk.painting.set_size(80)
    return ready


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """What strokes wait for in the worker, which all go through from now on."""
    gate, make = threading.Event(), painting.stroke_areas

    def make_later(samples: Vertices, tolerance: float) -> tuple[Area, ...]:
        gate.wait(60)
        return make(samples, tolerance)

    monkeypatch.setattr(painting, "stroke_areas", make_later)
    monkeypatch.setattr(painting, "SAMPLES_AT_ONCE", 0)
    yield gate
    gate.set()


def stroke(hands: WindowHands, *places: Point) -> BaseGeometry:
    """Draw through places (image pixels), and return what the tip covers."""
    hands.pen.press(places[0])
    for place in places[1:]:
        hands.pen.move(place)
    hands.pen.release(places[-1])
    way = [hands.pen.exact(place) for place in places]
    return shapely.LineString(way).buffer(hands.session.mask_desk.painting.size / 2)


def sent(hands: WindowHands, gateway: FakeGateway) -> BaseGeometry:
    assert hands.can_submit, hands.blocked_by
    hands.submit()
    hands.wait_for_job()
    assert not gateway.violations
    return shapely.union_all([Polygon(ring) for ring in rings_of(gateway.posts[-1].body)])


def likeness(one: BaseGeometry, other: BaseGeometry) -> float:
    return shapely.intersection(one, other).area / shapely.union(one, other).area


def test_a_ring_just_painted_is_sent_with_its_hole(
    hands: WindowHands, gateway: FakeGateway
) -> None:
    turns = [2 * math.pi * i / 60 for i in range(62)]
    truth = stroke(
        hands, *((700 + 250 * math.cos(turn), 400 + 250 * math.sin(turn)) for turn in turns)
    )
    assert likeness(sent(hands, gateway), truth) > 0.97


def test_what_was_erased_is_not_sent(hands: WindowHands, gateway: FakeGateway) -> None:
    band = stroke(hands, (300, 400), (1100, 400))
    hands.key(Key.Key_B, SHIFT)
    assert hands.canvas.tool_name == "eraser"
    cut = stroke(hands, (700, 200), (700, 600))
    assert len(hands.areas) == 2
    assert likeness(sent(hands, gateway), band - cut) > 0.97


def test_nothing_is_sent_without_the_stroke_that_waits(
    hands: WindowHands, gateway: FakeGateway, gate: threading.Event
) -> None:
    one = stroke(hands, (300, 300), (700, 300))
    other = stroke(hands, (300, 600), (700, 600))
    assert not hands.can_submit
    assert hands.blocked_by == "What was drawn last is still being put into the mask."
    gate.set()
    hands.wait(lambda: hands.can_submit)
    assert likeness(sent(hands, gateway), one | other) > 0.97


@pytest.mark.usefixtures("gate")
def test_undo_takes_the_stroke_that_waits(hands: WindowHands) -> None:
    stroke(hands, (300, 300), (700, 300))
    hands.key(Key.Key_Z, CTRL)
    assert not hands.session.mask_desk.painting.is_busy
    assert hands.areas == ()
    assert not hands.action("redo").isEnabled()


def test_undo_and_redo_are_named(hands: WindowHands) -> None:
    stroke(hands, (300, 300), (700, 300))
    assert hands.action("undo").text() == "&Undo brush"
    hands.key(Key.Key_Z, CTRL)
    assert hands.areas == ()
    assert hands.action("redo").text() == "&Redo brush"
    hands.key(Key.Key_Z, CTRL | SHIFT)
    assert len(hands.areas) == 1


def test_brackets_set_the_size_and_it_is_remembered(
    gateway: FakeGateway, hands: WindowHands, open_window: Open
) -> None:
    brush = hands.session.mask_desk.painting
    hands.keys("]")
    larger = brush.size
    assert larger > 80
    hands.keys("[[")
    assert brush.size < 80
    assert f"{brush.size:.0f} px" in hands.label("hintLabel")
    hands.window.close()
    assert gateway.posts == []
    again = open_window("gen-1")
    again.wait_for_images()
    assert again.session.mask_desk.painting.size == brush.size


def test_the_pens_other_end_shows_in_the_strip(hands: WindowHands) -> None:
    rubber = Pen(hands.canvas, is_eraser=True)
    rubber.hover((400, 400))
    assert hands.action("toolEraser").isChecked()
    rubber.leave()
    assert hands.action("toolBrush").isChecked()
    assert hands.canvas.tool_name == "brush"
