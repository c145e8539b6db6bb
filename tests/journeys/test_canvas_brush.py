"""Brush and eraser with real mouse and key events."""

from __future__ import annotations

import itertools
import math
import threading
from collections.abc import Iterator

import pytest
import shapely
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from shapely import Polygon
from shapely.geometry.base import BaseGeometry

from mjgui.app import painting
from mjgui.app.work import WorkContext, WorkPool
from mjgui.core.model import Area, Point
from tests.unit.canvas_hands import ALT, CTRL, FRAME, SHIFT, Hands, new_hands

Key = Qt.Key


@pytest.fixture
def pool(qtbot: QtBot) -> Iterator[WorkPool]:
    pool = WorkPool("painting", 1)
    yield pool
    assert pool.shut_down(20)


@pytest.fixture
def let_go(pool: WorkPool) -> Iterator[threading.Event]:
    """Holds the worker until it is set: else strokes may be done before a test looks at them."""
    event = threading.Event()

    def hold(_context: WorkContext) -> None:
        event.wait(60)

    pool.start(hold)
    yield event
    event.set()


@pytest.fixture
def hands(qtbot: QtBot, pool: WorkPool) -> Hands:
    hands = new_hands(qtbot, pool=pool)
    hands.canvas.set_tool("brush")
    hands.canvas.painting.set_size(40)
    return hands


def areas(hands: Hands) -> tuple[Area, ...]:
    return hands.editor.document.areas


def covered(hands: Hands) -> BaseGeometry:
    return shapely.union_all([Polygon(area.points, area.holes) for area in areas(hands)])


def likeness(one: BaseGeometry, other: BaseGeometry) -> float:
    return shapely.intersection(one, other).area / shapely.union(one, other).area


def draw(
    hands: Hands, *places: Point, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> BaseGeometry:
    """Draw through places, and return what a tip of the brush's size covers on that way."""
    hands.press(places[0], keys)
    for place in places[1:]:
        hands.move(place, keys)
    hands.release(places[-1], keys)
    way = [hands.exact(place) for place in places]
    line = shapely.LineString(way) if len(way) > 1 else shapely.Point(way[0])
    return line.buffer(hands.canvas.painting.size / 2, quad_segs=64)


WAVE = tuple((150.0 + 5 * i, 380 + 120 * math.sin(i / 9)) for i in range(120))


@pytest.mark.parametrize("size", [8, 40, 150])
def test_a_stroke_is_what_the_tip_went_over(hands: Hands, size: int) -> None:
    hands.canvas.painting.set_size(size)
    truth = draw(hands, *WAVE) & shapely.box(0, 0, FRAME.width, FRAME.height)
    assert likeness(covered(hands), truth) > 0.97
    assert hands.steps == ["Brush"]


def test_a_click_is_a_disc(hands: Hands) -> None:
    hands.click((300, 300))
    assert covered(hands).area == pytest.approx(math.pi * 400, rel=0.03)


def test_the_stroke_has_no_more_vertices_than_can_be_seen(hands: Hands) -> None:
    draw(hands, *((100.0 + i, 300.0) for i in range(0, 800, 2)))
    (area,) = areas(hands)
    assert area.vertex_count < 40


def test_the_outline_is_as_fine_as_the_finest_zoom_in_the_stroke(hands: Hands) -> None:
    for notches in (0, 6):
        hands.press((300, 300))
        hands.move((500, 340))
        hands.wheel((500, 340), notches, CTRL)
        hands.move((504, 380))
        hands.wheel((504, 380), -notches, CTRL)
        hands.release((504, 380))
    coarse, fine = (step.vertex_count for step in (areas(hands)[0], areas(hands)[-1]))
    hands.undo()
    assert areas(hands)[0].vertex_count <= coarse <= fine


def test_brush_over_an_area_gives_one_area(hands: Hands) -> None:
    first = draw(hands, (200, 300), (500, 300))
    second = draw(hands, (350, 150), (350, 500))
    (area,) = areas(hands)
    assert not area.holes
    assert likeness(covered(hands), first | second) > 0.97


def test_brush_beside_an_area_leaves_it_as_it_was(hands: Hands) -> None:
    draw(hands, (200, 200), (500, 200))
    before = areas(hands)[0]
    draw(hands, (200, 500), (500, 500))
    assert len(areas(hands)) == 2
    assert areas(hands)[0] is before


def test_eraser_through_the_middle_gives_two(hands: Hands) -> None:
    hands.canvas.set_tool("rectangle")
    hands.drag((200, 200), (700, 500))
    hands.canvas.set_tool("eraser")
    band = draw(hands, (450, 100), (450, 600))
    assert len(areas(hands)) == 2
    assert shapely.intersection(covered(hands), band.buffer(-1.5)).area == 0
    assert hands.steps == ["Draw rectangle", "Erase"]


def test_eraser_beside_everything_is_no_step(hands: Hands) -> None:
    draw(hands, (200, 200), (500, 200))
    hands.canvas.set_tool("eraser")
    draw(hands, (200, 500), (500, 500))
    assert hands.steps == ["Brush"]


def test_a_ring_has_a_hole(hands: Hands) -> None:
    turns = [2 * math.pi * i / 60 for i in range(62)]
    draw(hands, *((500 + 150 * math.cos(a), 380 + 150 * math.sin(a)) for a in turns))
    (area,) = areas(hands)
    assert len(area.holes) == 1
    assert Polygon(area.holes[0]).area == pytest.approx(math.pi * 130**2, rel=0.03)


@pytest.mark.parametrize("keys", [ALT, CTRL])
def test_alt_swaps_brush_and_eraser(hands: Hands, keys: Qt.KeyboardModifier) -> None:
    hands.click((300, 300))
    draw(hands, (300, 200), (300, 400), keys=keys)
    assert areas(hands) == ()
    hands.canvas.set_tool("eraser")
    draw(hands, (300, 200), (300, 400), keys=keys)
    assert len(areas(hands)) == 1
    assert hands.steps == ["Brush", "Erase", "Brush"]


def test_shift_draws_straight_on_from_the_last_stroke(hands: Hands) -> None:
    draw(hands, (200, 200), (300, 200))
    hands.click((500, 400), keys=SHIFT)
    hands.click((200, 600), keys=SHIFT)
    way = [hands.exact(p) for p in ((200, 200), (300, 200), (500, 400), (200, 600))]
    assert likeness(covered(hands), shapely.LineString(way).buffer(20)) > 0.97
    assert hands.steps == ["Brush"] * 3


def test_esc_gives_the_stroke_up(hands: Hands) -> None:
    hands.press((200, 200))
    hands.move((400, 300))
    hands.key(Key.Key_Escape)
    hands.move((500, 500))
    hands.release((500, 500))
    assert areas(hands) == ()
    assert hands.steps == []


def test_undo_and_redo_take_whole_strokes(hands: Hands) -> None:
    draw(hands, *WAVE)
    one = areas(hands)
    draw(hands, (500, 100), (500, 600))
    two = areas(hands)
    hands.undo()
    assert areas(hands) == one
    hands.undo()
    assert areas(hands) == ()
    hands.redo(2)
    assert areas(hands) == two


def test_undo_in_mid_stroke_ends_it(hands: Hands) -> None:
    draw(hands, (200, 200), (300, 200))
    hands.press((400, 400))
    hands.move((500, 400))
    hands.undo()
    hands.release((500, 400))
    assert areas(hands) == ()


def test_the_tip_keeps_its_size_until_the_stroke_ends(hands: Hands) -> None:
    hands.press((200, 300))
    hands.move((400, 300))
    hands.canvas.painting.set_size(200)
    hands.move((600, 300))
    hands.release((600, 300))
    left, top, right, bottom = areas(hands)[0].bounds()
    assert (right - left, bottom - top) == pytest.approx((440, 40), abs=3)


def test_the_keyboard_draws_too(hands: Hands) -> None:
    hands.move((300, 300))
    hands.key(Key.Key_Right, CTRL)
    hands.key(Key.Key_Return)
    for _ in range(4):
        hands.key(Key.Key_Right, CTRL)
    hands.key(Key.Key_Return)
    left, _, right, _ = areas(hands)[0].bounds()
    assert right - left == pytest.approx(240, abs=3)


def test_space_pans_in_mid_stroke_and_the_stroke_goes_on(hands: Hands) -> None:
    hands.canvas.zoom_actual()
    hands.press((400, 300))
    hands.move((450, 300))
    hands.hold(Key.Key_Space)
    hands.move((500, 360))
    hands.let_go(Key.Key_Space)
    # The place under the pointer went along, so the stroke is where it was.
    start = hands.exact((450, 300))
    hands.move((550, 300))
    hands.release((550, 300))
    way = [hands.exact((400, 300)), start, hands.exact((550, 300))]
    assert likeness(covered(hands), shapely.LineString(way).buffer(20)) > 0.95


def test_the_wheel_zooms_in_mid_stroke_and_the_stroke_goes_on(hands: Hands) -> None:
    hands.press((300, 300))
    hands.move((400, 300))
    hands.wheel((400, 300), 3, CTRL)
    hands.move((440, 340))
    hands.release((440, 340))
    truth = shapely.LineString([(300, 300), (400, 300), (440, 340)]).buffer(20)
    assert likeness(covered(hands), truth) > 0.95
    assert hands.steps == ["Brush"]


def test_the_border_scrolls_and_the_stroke_goes_along(hands: Hands, qtbot: QtBot) -> None:
    canvas = hands.canvas
    canvas.zoom_actual()
    canvas.set_viewport(canvas.stage.zoomed_to(canvas.viewport, 4.0, (450, 350)))
    edge = canvas.map_to_image(canvas.rect().center().toPointF() * 2).x()
    y = canvas.map_to_image(canvas.rect().center().toPointF()).y()
    hands.press((edge - 60, y))
    hands.move((edge - 1, y))
    qtbot.waitUntil(lambda: canvas.map_to_image(canvas.rect().center().toPointF() * 2).x() > edge)
    qtbot.waitUntil(
        lambda: canvas.map_to_image(canvas.rect().center().toPointF() * 2).x() > edge + 40
    )
    now = canvas.map_to_image(canvas.rect().center().toPointF() * 2).x()
    hands.release((now - 20, y))
    left, _, right, _ = areas(hands)[0].bounds()
    assert left == pytest.approx(edge - 80, abs=2)
    assert right > edge + 20


def test_the_stroke_is_shown_while_it_is_drawn(hands: Hands) -> None:
    before = hands.image()
    hands.press((300, 300))
    for i in range(1, 30):
        hands.move((300 + 10 * i, 300))
    at = hands.at((400, 300))
    assert hands.image().pixelColor(at) != before.pixelColor(at)
    hands.key(Key.Key_Escape)
    hands.move((900, 700))
    assert hands.image().pixelColor(at) == before.pixelColor(at)


def test_the_stroke_in_hand_looks_like_the_area_it_becomes(hands: Hands) -> None:
    hands.press((200, 300))
    for i in range(1, 50):
        hands.move((200 + 10 * i, 300 + 60 * math.sin(i / 5)))
    drawn = hands.image()
    # In one go, or in the steps that it was drawn in: it looks the same.
    hands.canvas.update()
    assert hands.image() == drawn
    hands.release((690, 300 + 60 * math.sin(9.8)))
    done = hands.image()
    for place in ((250, 330), (400, 300), (300, 500)):
        at = hands.at(place)
        one, other = drawn.pixelColor(at), done.pixelColor(at)
        assert abs(one.red() - other.red()) < 12
        assert abs(one.green() - other.green()) < 12


def test_the_tip_is_shown_at_its_size_before_the_press(hands: Hands) -> None:
    hands.move((900, 700))
    before = hands.image()
    hands.move((400, 300))
    after = hands.image()
    scale = hands.canvas.viewport.scale
    middle = hands.at((400, 300))
    rim = middle.x() + round(20 * scale)
    changed = [
        x
        for x in range(middle.x() + 6, middle.x() + 60)
        if before.pixelColor(x, middle.y()) != after.pixelColor(x, middle.y())
    ]
    assert changed
    assert min(changed) >= rim - 3
    assert max(changed) <= rim + 3


@pytest.mark.parametrize("tool", ["brush", "eraser"])
def test_a_heavy_stroke_goes_through_a_worker(
    hands: Hands,
    tool: str,
    let_go: threading.Event,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    draw(hands, (100, 300), (800, 300))
    before = areas(hands)
    hands.canvas.set_tool(tool)
    monkeypatch.setattr(painting, "SAMPLES_AT_ONCE", 0)
    first = draw(hands, (300, 150), (300, 450))
    second = draw(hands, (500, 150), (500, 450))
    busy = hands.canvas.painting
    assert len(busy.pending) == 2
    assert areas(hands) == before
    let_go.set()
    qtbot.waitUntil(lambda: not busy.is_busy)
    text = "Brush" if tool == "brush" else "Erase"
    assert hands.steps == ["Brush", text, text]
    drawn = shapely.union_all([Polygon(area.points) for area in before])
    truth = drawn | first | second if tool == "brush" else drawn - first - second
    assert likeness(covered(hands), truth) > 0.97


def test_a_stroke_that_waits_does_not_end_the_next_one(
    hands: Hands,
    pool: WorkPool,
    let_go: threading.Event,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(painting, "SAMPLES_AT_ONCE", 0)
    draw(hands, (300, 150), (300, 450))
    hands.press((500, 150))
    let_go.set()
    busy = hands.canvas.painting
    qtbot.waitUntil(lambda: pool.is_idle)
    assert areas(hands) == ()
    hands.move((500, 450))
    hands.release((500, 450))
    qtbot.waitUntil(lambda: not busy.is_busy)
    assert len(areas(hands)) == 2


def test_a_stroke_that_waits_is_painted_on_the_mask_as_it_is_then(
    hands: Hands, let_go: threading.Event, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw(hands, (100, 300), (800, 300))
    monkeypatch.setattr(painting, "SAMPLES_AT_ONCE", 0)
    stroke = draw(hands, (300, 150), (300, 450))
    hands.undo()
    let_go.set()
    qtbot.waitUntil(lambda: not hands.canvas.painting.is_busy)
    assert likeness(covered(hands), stroke) > 0.97


def test_a_stroke_goes_to_the_image_that_it_was_drawn_on(
    hands: Hands, let_go: threading.Event, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(painting, "SAMPLES_AT_ONCE", 0)
    draw(hands, (300, 150), (300, 450))
    hands.editor.choose(1, FRAME)
    assert hands.canvas.painting.pending == ()
    let_go.set()
    qtbot.waitUntil(lambda: not hands.canvas.painting.is_busy)
    assert areas(hands) == ()
    hands.editor.choose(0, FRAME)
    assert len(areas(hands)) == 1


def test_a_stroke_that_waits_can_be_taken_back(
    hands: Hands, let_go: threading.Event, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(painting, "SAMPLES_AT_ONCE", 0)
    draw(hands, (300, 150), (300, 450))
    draw(hands, (500, 150), (500, 450))
    busy = hands.canvas.painting
    assert busy.take_back()
    let_go.set()
    qtbot.waitUntil(lambda: not busy.is_busy)
    assert len(areas(hands)) == 1
    assert not busy.take_back()


def test_the_sizes_go_up_and_down_the_same_steps(hands: Hands) -> None:
    brush = hands.canvas.painting
    brush.set_size(0)
    sizes = [brush.size]
    while brush.size < 1024:
        brush.grow()
        sizes.append(brush.size)
    brush.grow()
    assert (sizes[0], sizes[-1], brush.size) == (1, 1024, 1024)
    assert all(1 < b / a <= 2 for a, b in itertools.pairwise(sizes))
    for size in reversed(sizes[:-1]):
        brush.shrink()
        assert brush.size == size
    brush.shrink()
    assert brush.size == 1
