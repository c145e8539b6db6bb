"""Pictures magnified to visible pixels: to the pixel, in parts as in one go, and after a pan."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from mjgui.app.pictures import Picture, Pixels, draw_picture, image_pixels
from mjgui.core.model import Frame
from mjgui.ui.canvas.render import Sight, paint_picture
from mjgui.ui.canvas.style import CanvasStyle
from mjgui.ui.canvas.viewport import Viewport

WIDTH, HEIGHT = 120, 90
FRAME = Frame(71, 53)
NOISE = np.random.default_rng(4).integers(0, 256, (FRAME.height, FRAME.width, 3), np.uint8)

pytestmark = pytest.mark.usefixtures("qapp")

cuts = st.tuples(st.integers(1, WIDTH - 1), st.integers(1, HEIGHT - 1))
viewports = st.builds(Viewport, st.floats(2.0, 7.9), st.floats(-150, 60), st.floats(-100, 50))
ratios = st.sampled_from([1.0, 1.25, 2.0])


def picture() -> Picture:
    def draw(pixels: Pixels) -> None:
        pixels[..., :3], pixels[..., 3] = NOISE, 255

    return draw_picture(FRAME, draw)


def painted(viewport: Viewport, ratio: float, rects: tuple[QRectF, ...], what: Picture) -> Pixels:
    image = QImage(round(WIDTH * ratio), round(HEIGHT * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor("#123456"))
    sight = Sight(viewport, ratio, CanvasStyle())
    with QPainter(image) as painter:
        for rect in rects:
            painter.setClipRect(rect)
            paint_picture(painter, what, sight, rect, with_grid=False)
    return image_pixels(image)[..., :3].copy()


def whole() -> QRectF:
    return QRectF(0, 0, WIDTH, HEIGHT)


@given(viewport=viewports, ratio=st.sampled_from([1.0, 2.0]), cut=cuts)
def test_in_parts_it_is_the_same_as_in_one_go(
    viewport: Viewport, ratio: float, cut: tuple[int, int]
) -> None:
    x, y = cut
    parts = (
        QRectF(0, 0, x, y),
        QRectF(x, 0, WIDTH - x, y),
        QRectF(0, y, x, HEIGHT - y),
        QRectF(x, y, WIDTH - x, HEIGHT - y),
    )
    what = picture()
    one = painted(viewport, ratio, (whole(),), what)
    assert (painted(viewport, ratio, parts, what) == one).all()


@given(viewport=viewports, ratio=st.sampled_from([1.0, 2.0]), right=st.integers(-40, 40))
def test_a_pan_moves_it_to_the_pixel(viewport: Viewport, ratio: float, right: int) -> None:
    what = picture()
    before = painted(viewport, ratio, (whole(),), what)
    after = painted(viewport.moved(right, 0), ratio, (whole(),), what)
    way = round(right * ratio)
    width = before.shape[1]
    old = before[:, max(-way, 0) : width - max(way, 0)]
    assert (after[:, max(way, 0) : width + min(way, 0)] == old).all()


@given(viewport=viewports, ratio=ratios)
def test_each_pixel_of_the_screen_shows_what_lies_under_its_middle(
    viewport: Viewport, ratio: float
) -> None:
    seen = painted(viewport, ratio, (whole(),), picture())
    zoom = viewport.scale * ratio
    x = (np.arange(seen.shape[1]) + 0.5 - viewport.x * ratio) / zoom
    y = (np.arange(seen.shape[0]) + 0.5 - viewport.y * ratio) / zoom
    # Where the middle lies on the border of two pixels, either is right.
    clear_x, clear_y = (np.abs(each - np.round(each)) > 1e-4 for each in (x, y))
    columns, rows = np.floor(x).astype(int), np.floor(y).astype(int)
    on_x, on_y = (columns >= 0) & (columns < FRAME.width), (rows >= 0) & (rows < FRAME.height)
    expected = np.empty_like(seen)
    expected[:] = (0x56, 0x34, 0x12)
    expected[np.ix_(on_y, on_x)] = NOISE[np.ix_(rows[on_y], columns[on_x])]
    is_clear = np.ix_(clear_y, clear_x)
    assert (seen[is_clear] == expected[is_clear]).all()


def test_a_smaller_copy_stands_in_for_a_full_one_that_is_missing() -> None:
    full = picture()
    blurred = Picture(full.frame, (full.image.scaled(36, 27),), full.format, full.data)
    seen = painted(Viewport(3.0, 0, 0), 1.0, (whole(),), blurred)
    own = image_pixels(blurred.image)[..., :3]
    assert (seen[4, 4] == own[0, 0]).all()
    assert (seen[4, 8] == own[0, 1]).all()
