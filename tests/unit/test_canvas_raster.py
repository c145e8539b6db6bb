"""Areas as the canvas paints them: fill, holes, two tones, and the same in parts as in one go."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from mjgui.app.pictures import Pixels, image_pixels
from mjgui.core.model import Area
from mjgui.ui.canvas.raster import Tint, paint_line, paint_mask
from mjgui.ui.canvas.viewport import Viewport

SIZE = (120, 90)
FILL = QColor(255, 60, 100, 90)
TINT = Tint(FILL, QColor("black"), QColor("white"), 3.5, 1.5)
FRAME = Area.of(
    [(10, 10), (100, 10), (100, 80), (10, 80)], [[(40, 30), (70, 30), (70, 60), (40, 60)]]
)
RATIOS = (1.0, 1.25, 1.5, 2.0)


def painted(
    areas: tuple[Area, ...],
    *,
    ground: str = "#808080",
    viewport: Viewport | None = None,
    ratio: float = 1.0,
    rects: tuple[QRectF, ...] = (),
    tint: Tint = TINT,
) -> Pixels:
    width, height = round(SIZE[0] * ratio), round(SIZE[1] * ratio)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(ground))
    with QPainter(image) as painter:
        for rect in rects or (QRectF(0, 0, *SIZE),):
            painter.setClipRect(rect)
            paint_mask(painter, areas, viewport or Viewport(), ratio, rect, tint)
    return image_pixels(image).copy()


def colour(pixels: Pixels, x: float, y: float, ratio: float = 1.0) -> tuple[int, int, int]:
    blue, green, red, _ = pixels[int(y * ratio), int(x * ratio)].tolist()
    return red, green, blue


def blend(ground: int, over: int, alpha: int) -> float:
    return ground + (over - ground) * alpha / 255


@pytest.mark.parametrize("ratio", RATIOS)
def test_the_fill_covers_the_inside_and_spares_holes(ratio: float) -> None:
    pixels = painted((FRAME,), ratio=ratio)
    expected = [blend(128, over, FILL.alpha()) for over in (255, 60, 100)]
    assert colour(pixels, 25, 45, ratio) == pytest.approx(expected, abs=2)
    assert colour(pixels, 55, 45, ratio) == (128, 128, 128)
    assert colour(pixels, 110, 45, ratio) == (128, 128, 128)


@pytest.mark.parametrize("ratio", RATIOS)
@pytest.mark.parametrize("ground", ["white", "black", "red", "#808080"])
def test_the_outline_is_light_on_dark_on_any_ground(ground: str, ratio: float) -> None:
    pixels = painted((FRAME,), ground=ground, ratio=ratio)
    across = pixels[round(45 * ratio), round(4 * ratio) : round(16 * ratio), :3].astype(int)
    light, dark = across.min(axis=1).max(), across.max(axis=1).min()
    assert light > 200
    assert dark < 60


def test_the_outline_lies_on_the_edge() -> None:
    pixels = painted((FRAME,), ground="black", tint=replace(TINT, fill=None))
    row = pixels[45, :30, 0].astype(float)
    assert (row * (np.arange(30) + 0.5)).sum() / row.sum() == pytest.approx(10, abs=0.1)


def test_a_broad_outline_reaches_in_from_beyond_the_part() -> None:
    inside = QRectF(11, 20, 40, 40)
    whole, part = painted((FRAME,)), painted((FRAME,), rects=(inside,))
    box = np.s_[20:60, 11:51]
    assert (whole[box] == part[box]).all()
    assert (part[:, :11] == 128).all(axis=(0, 1))[:3].all()


def test_overlapping_areas_are_filled_once() -> None:
    other = Area.of([(20, 20), (35, 20), (35, 70), (20, 70)])
    both = painted((FRAME, other))
    assert colour(both, 28, 45) == colour(both, 14, 45)


def test_an_open_line_is_painted_along_its_vertices_alone() -> None:
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    image.fill(QColor("#808080"))
    ends = np.array([(10.0, 10.0), (10.0, 60.0), (80.0, 60.0)])
    with QPainter(image) as painter:
        paint_line(painter, ends, Viewport(), 1.0, QRectF(0, 0, *SIZE), TINT)
    pixels = image_pixels(image)
    assert max(colour(pixels, 9, 40), colour(pixels, 10, 40)) > (200, 200, 200)
    assert colour(pixels, 45, 35) == (128, 128, 128), "neither closed nor filled"


def test_nothing_is_painted_for_what_is_elsewhere() -> None:
    far = Area.of([(500, 500), (600, 500), (600, 600)])
    assert (painted((far, Area.of([])))[..., :3] == 128).all()


places = st.tuples(st.floats(-30, 150), st.floats(-30, 120))


@given(
    ring=st.lists(places, min_size=3, max_size=12),
    cut=st.tuples(st.integers(1, SIZE[0] - 1), st.integers(1, SIZE[1] - 1)),
    ratio=st.sampled_from([1.0, 2.0]),
)
def test_painting_in_parts_is_painting_the_whole(
    ring: list[tuple[float, float]], cut: tuple[int, int], ratio: float
) -> None:
    area = Area.of(ring)
    x, y = cut
    width, height = SIZE
    parts = (
        QRectF(0, 0, x, y),
        QRectF(x, 0, width - x, y),
        QRectF(0, y, x, height - y),
        QRectF(x, y, width - x, height - y),
    )
    whole, pieced = (painted((area,), ratio=ratio, rects=rects) for rects in ((), parts))
    # Where a line is cut off, its soft edge may come out a shade different: never a gap.
    gap = np.abs(whole.astype(int) - pieced)
    assert (gap > 16).mean() < 0.005
    assert gap.max() < 128


def test_the_largest_zoom_on_the_largest_image() -> None:
    area = Area.of([(0, 0), (4096, 0), (4096, 4096), (2048, 2049), (0, 4096)])
    middle = Viewport(64.0, -2048 * 64.0 + 60, -2048 * 64.0 + 45)
    pixels = painted((area,), viewport=middle)
    assert colour(pixels, 60, 10) != (128, 128, 128)
    assert colour(pixels, 30, 20) == pytest.approx(colour(pixels, 90, 20), abs=1)
    # Its notch begins one image pixel, 64 widget pixels, below the middle of the image.
    assert colour(pixels, 60, 80) != (128, 128, 128)
    lower = painted((area,), viewport=middle.moved(0, -60))
    assert colour(lower, 60, 85) == (128, 128, 128)


@given(alpha=st.integers(0, 255), ground=st.sampled_from(["white", "black", "#ff8000"]))
def test_no_colour_overflows(alpha: int, ground: str) -> None:
    fill = QColor(255, 255, 255, alpha)
    pixels = painted((FRAME,), ground=ground, tint=replace(TINT, fill=fill, dark=QColor("#404040")))
    base = np.array([QColor(ground).blue(), QColor(ground).green(), QColor(ground).red()])
    inside = pixels[14:28, 14:98, :3].astype(int)
    assert (inside >= np.minimum(base, 64) - 2).all()
