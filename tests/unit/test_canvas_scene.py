"""The layer of what lies still: what takes long is painted behind what was there before."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QRegion
from pytestqt.qtbot import QtBot

from mjgui.app.pictures import Pixels, image_pixels
from mjgui.core.model import Area, Frame
from mjgui.ui.canvas.items import LiveArea, Outline
from mjgui.ui.canvas.render import Sight
from mjgui.ui.canvas.rings import all_fixed, fixed
from mjgui.ui.canvas.scene import Scene
from mjgui.ui.canvas.style import CanvasStyle
from mjgui.ui.canvas.surface import Surface
from mjgui.ui.canvas.viewport import Viewport

SIZE = QSize(300, 200)
STYLE = CanvasStyle()
SIGHT = Sight(Viewport(1.0, 0.0, 0.0), 1.0, STYLE)
EVERYWHERE = QRectF(0, 0, SIZE.width(), SIZE.height())
AT_ONCE, A_WHILE = 0.0, 60.0


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


def test_the_canvas_comes_to_rest_with_the_mask_that_waited(qtbot: QtBot) -> None:
    canvas = surface(qtbot)
    canvas.set_still(LARGE)
    qtbot.waitUntil(lambda: canvas.is_at_rest)
    before = image_pixels(canvas.grab().toImage()).copy()
    canvas.set_still(LARGER)
    assert not canvas.is_at_rest
    qtbot.waitUntil(lambda: canvas.is_at_rest)
    other = surface(qtbot)
    other.set_still(LARGER)
    after = image_pixels(canvas.grab().toImage())
    assert not np.array_equal(after, before)
    assert np.array_equal(after, image_pixels(other.grab().toImage()))


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
    seen, expected = (image_pixels(each.grab().toImage()) for each in (canvas, other))
    assert np.array_equal(seen, expected)


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

    kept = replace(SIGHT, kept=scene.rings)
    assert all(scene.rings.holds(area, SIGHT.viewport, 1.0) for area in LARGE)
    assert np.abs(outlined(kept) - outlined(SIGHT)).max() <= 8
    assert (outlined(kept) != outlined(SIGHT)).mean() < 0.01


def test_nothing_is_kept_of_what_is_in_hand() -> None:
    scene = scene_with(LARGE)
    shown(scene)
    image = QImage(SIZE, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        LiveArea(LARGER[0]).paint(painter, replace(SIGHT, kept=scene.rings))
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
