"""The layer of what lies still: what takes long is painted behind what was there before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QRegion
from pytestqt.qtbot import QtBot

from mjgui.app.pictures import Pixels, draw_picture, image_pixels
from mjgui.core.model import Area, Frame
from mjgui.ui.canvas.items import Handles, LiveArea, Outline
from mjgui.ui.canvas.outlines import handles_in
from mjgui.ui.canvas.render import Sight, paint_picture, paint_surround
from mjgui.ui.canvas.rings import Lent, all_fixed, fixed
from mjgui.ui.canvas.runs import paint_items
from mjgui.ui.canvas.scene import Scene
from mjgui.ui.canvas.style import CanvasStyle
from mjgui.ui.canvas.surface import Surface
from mjgui.ui.canvas.viewport import Viewport

SIZE = QSize(300, 200)
STYLE = CanvasStyle()
SIGHT = Sight(Viewport(1.0, 0.0, 0.0), 1.0, STYLE)
EVERYWHERE = QRectF(0, 0, SIZE.width(), SIZE.height())
AT_ONCE, A_BIT, A_WHILE = 0.0, 0.001, 60.0
NOISE = np.random.default_rng(4).integers(0, 256, (200, 300, 4), np.uint8) | np.array(
    (0, 0, 0, 255), np.uint8
)
PICTURE = draw_picture(Frame(300, 200), lambda pixels: np.copyto(pixels, NOISE))


def blobs(radius: float, vertices: int = 17_000) -> tuple[Area, ...]:
    """Three areas, of more vertices than are painted in one go."""
    angles = np.linspace(0, 2 * np.pi, vertices, endpoint=False)
    ring = radius * (1 + 0.05 * np.sin(40 * angles))[:, None]
    ring = ring * np.stack((np.cos(angles), np.sin(angles)), axis=-1)
    return tuple(Area.of(ring + middle) for middle in ((60, 60), (150, 120), (240, 70)))


LARGE, LARGER = blobs(30), blobs(45)
DOT = Area.of([(140, 20), (160, 20), (160, 40), (140, 40)])


def scene_with(areas: tuple[Area, ...], sight: Sight = SIGHT) -> Scene:
    scene = Scene(sight)
    scene.resize(SIZE)
    scene.set_areas(areas)
    return scene


def shown(scene: Scene) -> Pixels:
    image = QImage(SIZE, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        scene.paint(painter, QRegion(image.rect()))
    return image_pixels(image).copy()


def finish(scene: Scene) -> None:
    while not scene.is_prepared:
        scene.prepare(A_WHILE)


def test_a_mask_that_takes_long_comes_when_it_is_painted_and_whole() -> None:
    scene = scene_with(LARGE)
    before = shown(scene)
    assert scene.set_areas(LARGER, EVERYWHERE, may_wait=True)
    assert not scene.is_prepared
    assert np.array_equal(shown(scene), before)
    scene.prepare(AT_ONCE)
    assert np.array_equal(shown(scene), before)
    finish(scene)
    assert np.array_equal(shown(scene), shown(scene_with(LARGER)))


def test_what_may_not_wait_is_shown_at_once() -> None:
    scene = scene_with(LARGE)
    shown(scene)
    assert not scene.set_areas(LARGER, EVERYWHERE)
    assert np.array_equal(shown(scene), shown(scene_with(LARGER)))


@pytest.mark.parametrize("areas", [(DOT,), (LARGER[0],), LARGE[:2]])
def test_what_is_quick_to_paint_never_waits(areas: tuple[Area, ...]) -> None:
    """Few vertices, one area that cannot be parted, and areas that were painted before."""
    scene = scene_with(LARGE)
    shown(scene)
    assert not scene.set_areas(areas, EVERYWHERE, may_wait=True)
    assert np.array_equal(shown(scene), shown(scene_with(areas)))


@pytest.mark.parametrize("is_begun", [False, True])
def test_what_changes_meanwhile_is_in_it(is_begun: bool) -> None:  # noqa: FBT001 - a case
    scene = scene_with(LARGE)
    before = shown(scene)
    scene.set_areas(LARGER, EVERYWHERE, may_wait=True)
    if is_begun:
        scene.prepare(AT_ONCE)
    assert scene.set_areas((*LARGER, DOT), QRectF(135, 15, 30, 30))
    assert np.array_equal(shown(scene), before)
    finish(scene)
    assert np.array_equal(shown(scene), shown(scene_with((*LARGER, DOT))))


@pytest.mark.parametrize(
    "viewport", [Viewport(1.0, 40.0, -20.0), Viewport(2.0, -50.0, -30.0), Viewport(0.5, 7.0, 3.0)]
)
@pytest.mark.parametrize("is_begun", [False, True])
def test_the_view_may_move_meanwhile(viewport: Viewport, is_begun: bool) -> None:  # noqa: FBT001 - a case
    scene, sight = scene_with(LARGE), replace(SIGHT, viewport=viewport)
    shown(scene)
    scene.set_areas(LARGER, EVERYWHERE, may_wait=True)
    if is_begun:
        scene.prepare(AT_ONCE)
    scene.set_sight(sight)
    if viewport.scale == 1.0:
        assert np.array_equal(shown(scene), shown(scene_with(LARGE, sight)))
    finish(scene)
    assert np.array_equal(shown(scene), shown(scene_with(LARGER, sight)))


def test_a_zoom_that_comes_back_to_where_it_began_comes_to_rest() -> None:
    scene = scene_with(LARGE)
    before = shown(scene)
    scene.set_sight(replace(SIGHT, viewport=Viewport(2.0, -50.0, -30.0)))
    scene.prepare(AT_ONCE)
    assert not scene.is_prepared
    scene.set_sight(SIGHT)
    scene.prepare(A_WHILE)
    assert scene.is_prepared
    assert np.array_equal(shown(scene), before)


def test_frames_of_a_zoom_are_painted_as_if_each_were_the_first() -> None:
    """Band by band, in the memory of the frame before the last, with areas rasterised ahead."""
    areas = (*many(), DOT, *LARGER)
    scene = Scene(SIGHT, 40)
    scene.resize(SIZE)
    scene.set_areas(areas)
    scene.set_picture(PICTURE)
    shown(scene)
    for step in range(5):
        viewport = Viewport(0.7 + 0.3 * step, 20.3 - 50 * step, 33.7 - 40 * step)
        sight = replace(SIGHT, viewport=viewport)
        scene.set_sight(sight)
        while not scene.is_sharp:
            scene.prepare(A_BIT)
        fresh = Scene(sight)
        fresh.resize(SIZE)
        fresh.set_areas(areas)
        fresh.set_picture(PICTURE)
        # Where pixels of a scaled picture end depends a little on the part that is painted.
        gap = np.abs(shown(scene).astype(int) - shown(fresh))
        assert gap.max() <= 8, f"in step {step}"
        assert (gap > 1).mean() < 0.01


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@given(scale=st.floats(0.05, 3.0), x=st.floats(-300, 300), y=st.floats(-300, 300))
def test_the_ground_is_left_out_only_where_the_picture_lies(
    ratio: float, scale: float, x: float, y: float
) -> None:
    rect, sight = QRectF(4, 8, 80, 48), Sight(Viewport(scale, x, y), ratio, STYLE)
    seen: list[Pixels] = []
    for is_all in (False, True):
        image = QImage(round(100 * ratio), round(60 * ratio), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        image.fill(0x00FF00)
        with QPainter(image) as painter:
            painter.setClipRect(rect)
            if is_all:
                painter.fillRect(rect, STYLE.surround)
            else:
                paint_surround(painter, PICTURE, sight, rect)
            paint_picture(painter, PICTURE, sight, rect)
        seen.append(image_pixels(image).copy())
    assert np.array_equal(seen[0], seen[1])


def test_another_picture_shows_the_mask_as_it_is() -> None:
    scene = scene_with(LARGE)
    shown(scene)
    scene.set_areas(LARGER, EVERYWHERE, may_wait=True)
    scene.forget()
    assert np.array_equal(shown(scene), shown(scene_with(LARGER)))
    assert scene.is_prepared


def surface(qtbot: QtBot) -> Surface:
    canvas = Surface()
    qtbot.addWidget(canvas)
    canvas.resize(SIZE)
    canvas.set_frame(Frame(300, 200))
    canvas.show()
    return canvas


def grabbed(canvas: Surface) -> Pixels:
    image = canvas.grab().toImage()  # the pixels are borrowed from it
    return image_pixels(image).copy()


def test_the_canvas_comes_to_rest_with_the_mask_that_waited(qtbot: QtBot) -> None:
    canvas = surface(qtbot)
    canvas.set_still(LARGE)
    qtbot.waitUntil(lambda: canvas.is_at_rest)
    before = grabbed(canvas)
    canvas.set_still(LARGER)
    assert not canvas.is_at_rest
    qtbot.waitUntil(lambda: canvas.is_at_rest)
    other = surface(qtbot)
    other.set_still(LARGER)
    after = grabbed(canvas)
    assert not np.array_equal(after, before)
    assert np.array_equal(after, grabbed(other))


def test_what_was_in_hand_does_not_vanish_when_it_is_let_go_of(qtbot: QtBot) -> None:
    canvas = surface(qtbot)
    canvas.set_still(())
    canvas.set_items(tuple(LiveArea(area) for area in LARGER))
    qtbot.waitUntil(lambda: canvas.is_at_rest)
    canvas.grab()
    canvas.set_still(LARGER)
    canvas.set_items(())
    other = surface(qtbot)
    other.set_still(LARGER)
    assert np.array_equal(grabbed(canvas), grabbed(other))


def test_the_outline_of_an_area_that_lies_still_looks_alike_however_it_is_come_by() -> None:
    scene = scene_with(LARGE)
    shown(scene)

    def outlined(sight: Sight) -> Pixels:
        image = QImage(SIZE, QImage.Format.Format_RGB32)
        image.fill(STYLE.surround)
        with QPainter(image) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for area in LARGE:
                Outline(area, is_selected=True).paint(painter, sight)
        return image_pixels(image).astype(int)

    kept = replace(SIGHT, kept=Lent(scene.rings))
    assert all(scene.rings.holds(area, SIGHT.viewport, 1.0) for area in LARGE)
    assert np.abs(outlined(kept) - outlined(SIGHT)).max() <= 8
    assert (outlined(kept) != outlined(SIGHT)).mean() < 0.01


def many(count: int = 12) -> tuple[Area, ...]:
    """Areas with holes beside each other, some reaching out of sight."""
    ring = 0.6 * (LARGE[0].points[::400] - 60)
    hole = ring[::3] / 3
    places = [(75 * (index % 4) + 5, 60 * (index // 4) + 30) for index in range(count)]
    return tuple(Area.of(ring + place, [hole + place]) for place in places)


def painted_by(paint: Callable[[QPainter], None]) -> Pixels:
    image = QImage(SIZE, QImage.Format.Format_RGB32)
    image.fill(STYLE.surround)
    with QPainter(image) as painter:
        painter.setClipRect(image.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(painter)
    return image_pixels(image).astype(int)


@pytest.mark.parametrize("kind", ["selected", "lit", "handles", "both"])
@pytest.mark.parametrize("is_kept", [False, True])
def test_many_items_painted_at_once_look_as_one_by_one(kind: str, is_kept: bool) -> None:  # noqa: FBT001 - a case
    areas = many()
    outlines = tuple(Outline(area, is_selected=kind != "lit") for area in areas)
    handles = tuple(Handles(area) for area in areas)
    items = {"handles": handles, "both": (*outlines, *handles)}.get(kind, outlines)
    scene = scene_with(areas)
    shown(scene)
    sight = replace(SIGHT, kept=Lent(scene.rings) if is_kept else None)

    def one_by_one(painter: QPainter) -> None:
        for item in items:
            item.paint(painter, sight)

    together = painted_by(lambda painter: paint_items(painter, items, sight))
    apart = painted_by(one_by_one)
    assert (apart != STYLE.surround.red()).mean() > 0.02
    # How colours are rounded where they are mixed may differ by a little.
    assert np.abs(together - apart).max() <= 8
    assert (together != apart).mean() < 0.01


def test_a_few_items_are_painted_in_their_order() -> None:
    areas = many(3)
    items = [item for area in areas for item in (Handles(area), Outline(area, is_selected=True))]

    def one_by_one(painter: QPainter) -> None:
        for item in items:
            item.paint(painter, SIGHT)

    together = painted_by(lambda painter: paint_items(painter, items, SIGHT))
    assert np.array_equal(together, painted_by(one_by_one))


@pytest.mark.parametrize("scale", [0.3, 2.0, 9.0])
def test_handles_of_many_rings_are_those_of_each(scale: float) -> None:
    random = np.random.default_rng(7)
    rings = [np.cumsum(random.normal(0, 6, (count, 2)), axis=0) for count in (1, 300, 2, 3, 40)]
    viewport, rect = Viewport(scale, 4.0, -9.5), QRectF(-200, -150, 420, 300)
    together = handles_in([*rings, np.empty((0, 2))], viewport, rect, 12.0, 36.0)
    apart = [handles_in([ring], viewport, rect, 12.0, 36.0) for ring in rings]
    for one, others in zip(together, zip(*apart, strict=True), strict=True):
        expected = np.concatenate(others)
        assert np.array_equal(one[np.lexsort(one.T)], expected[np.lexsort(expected.T)])


def test_nothing_is_kept_of_what_is_in_hand() -> None:
    scene = scene_with(LARGE)
    shown(scene)
    image = QImage(SIZE, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        LiveArea(LARGER[0]).paint(painter, replace(SIGHT, kept=Lent(scene.rings)))
    assert not scene.rings.holds(LARGER[0], SIGHT.viewport, 1.0)


@pytest.mark.parametrize("scale", [0.07, 1.0, 3.3])
def test_rings_taken_together_are_the_rings_taken_one_by_one(scale: float) -> None:
    random = np.random.default_rng(5)
    rings = [np.cumsum(random.normal(0, 2, (count, 2)), axis=0) for count in (1, 400, 3, 2, 90)]
    rings.insert(2, np.empty((0, 2)))
    viewport = Viewport(scale, -3.25, 8.5)
    together = all_fixed(rings, viewport, 1.5)
    one_by_one = [fixed(ring, viewport, 1.5) for ring in rings if len(ring)]
    assert len(together) == len(one_by_one)
    for one, other in zip(together, one_by_one, strict=True):
        assert np.array_equal(one, other)
