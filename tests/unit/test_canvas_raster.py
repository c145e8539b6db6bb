"""Areas as the canvas paints them: fill, holes, two tones, and the same in parts as in one go."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from mjgui.app.pictures import Pixels, image_pixels
from mjgui.core.model import Area
from mjgui.core.settings import MaskPattern
from mjgui.ui.canvas.raster import Tint, paint_line, paint_mask
from mjgui.ui.canvas.render import area_tint
from mjgui.ui.canvas.rings import Rings
from mjgui.ui.canvas.style import CanvasStyle
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
    kept: Rings | None = None,
) -> Pixels:
    width, height = round(SIZE[0] * ratio), round(SIZE[1] * ratio)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(ground))
    with QPainter(image) as painter:
        for rect in rects or (QRectF(0, 0, *SIZE),):
            painter.setClipRect(rect)
            paint_mask(painter, areas, viewport or Viewport(), ratio, rect, tint, kept)
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


def luminance(pixels: Pixels) -> npt.NDArray[np.float64]:
    """The relative luminance of WCAG 2, for each pixel."""
    parts = pixels[..., :3].astype(float) / 255
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    return linear @ (0.0722, 0.7152, 0.2126)


def ground_of(kind: str) -> QImage:
    if kind != "busy":
        image = QImage(*SIZE, QImage.Format.Format_RGB32)
        image.fill(QColor(kind))
        return image
    noise = np.random.default_rng(7).integers(0, 256, (SIZE[1], SIZE[0], 4), np.uint8)
    return QImage(noise.tobytes(), *SIZE, 4 * SIZE[0], QImage.Format.Format_RGB32).copy()


@pytest.mark.parametrize("kind", ["black", "white", "red", "#808080", "busy"])
@pytest.mark.parametrize("line", ["white", "#4c9dff"])
def test_the_outline_stands_out_all_along_it(kind: str, line: str) -> None:
    """By 3 : 1 at least, what WCAG asks of graphics: against the picture, or in its two tones."""
    image = ground_of(kind)
    with QPainter(image) as painter:
        tint = replace(TINT, light=QColor(line))
        paint_mask(painter, (FRAME,), Viewport(), 1.0, QRectF(0, 0, *SIZE), tint)
    seen = luminance(image_pixels(image))
    for y in range(16, 74):
        across = seen[y, 6:15]
        assert (across.max() + 0.05) / (across.min() + 0.05) >= 3, f"at row {y}"
    for x in range(16, 94):
        across = seen[6:15, x]
        assert (across.max() + 0.05) / (across.min() + 0.05) >= 3, f"at column {x}"


HATCH = Tint(FILL, QColor("black"), QColor("white"), 3.5, 1.5, 10.0)


@pytest.mark.parametrize("ratio", RATIOS)
def test_hatching_leaves_the_picture_between_its_lines(ratio: float) -> None:
    pixels = painted((FRAME,), ratio=ratio, tint=HATCH)
    row = pixels[round(20 * ratio), round(15 * ratio) : round(95 * ratio), 1]
    assert (row == 128).mean() > 0.5, "free between the lines"
    starts = np.flatnonzero((row[1:] != 128) & (row[:-1] == 128))
    assert np.unique(np.diff(starts)).tolist() == [round(10 * ratio)]
    below = pixels[round(20 * ratio) + 1, round(15 * ratio) - 1 : round(95 * ratio) - 1, 1]
    assert (row == below).all(), "each row is the one above it, moved: the lines slant by 45°"
    assert colour(pixels, 55, 45, ratio) == (128, 128, 128), "holes are spared"


@pytest.mark.parametrize("ratio", RATIOS)
@given(
    x=st.floats(-50, 50), y=st.floats(-50, 50), right=st.integers(-9, 9), down=st.integers(-9, 9)
)
def test_hatching_moves_with_the_picture(
    ratio: float, x: float, y: float, right: int, down: int
) -> None:
    area = Area.of([(-400, -400), (400, -400), (400, 400), (-400, 400)])
    # A pan goes by whole pixels of the screen.
    before = Viewport(1.0, x, y)
    after = before.moved(right / ratio, down / ratio)
    first, second = (
        painted((area,), viewport=viewport, ratio=ratio, tint=HATCH) for viewport in (before, after)
    )
    height, width = first.shape[:2]
    old = first[max(-down, 0) : height - max(down, 0), max(-right, 0) : width - max(right, 0)]
    new = second[max(down, 0) : height + min(down, 0), max(right, 0) : width + min(right, 0)]
    assert (old == new).all()


def test_hatching_in_parts_is_hatching_the_whole() -> None:
    parts = (QRectF(0, 0, 47, 90), QRectF(47, 0, 73, 31), QRectF(47, 31, 73, 59))
    whole, pieced = (painted((FRAME,), rects=rects, tint=HATCH) for rects in ((), parts))
    assert (np.abs(whole.astype(int) - pieced) > 16).mean() < 0.005


def test_the_style_says_how_areas_are_laid_over() -> None:
    filled, hatched, outline = (
        area_tint(CanvasStyle(pattern=pattern)) for pattern in ("filled", "hatched", "outline")
    )
    assert (filled.hatch, outline.hatch) == (0, 0)
    assert hatched.hatch > 0
    assert filled.fill == hatched.fill
    pixels = painted((FRAME,), tint=outline)
    assert (pixels[14:28, 14:98, :3] == 128).all()


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
    assert (gap > 16).mean() < 0.01
    assert gap.max() < 128


def ragged(x: float, y: float, radius: float) -> Area:
    """An area of so many vertices that it is kept as pixels, with a hole."""
    angles = np.linspace(0, 2 * np.pi, 300, endpoint=False)
    radii = radius * (1 + 0.2 * np.random.default_rng(5).random(300))
    ring = np.stack((np.cos(angles), np.sin(angles)), axis=-1) * radii[:, None] + (x, y)
    hole = np.stack((np.cos(angles), np.sin(angles)), axis=-1) * radius / 3 + (x, y)
    return Area.of(ring, [hole])


@given(
    x=st.floats(-40, 160),
    y=st.floats(-40, 130),
    radius=st.floats(3, 60),
    ratio=st.sampled_from([1.0, 1.5, 2.0]),
)
def test_an_area_that_is_kept_as_pixels_looks_like_one_drawn_anew(
    x: float, y: float, radius: float, ratio: float
) -> None:
    areas, viewport = (ragged(x, y, radius),), Viewport(1.1, 3.3, -7.7)
    kept, drawn = (
        painted(areas, viewport=viewport, ratio=ratio, kept=each) for each in (Rings(), None)
    )
    # What reaches beyond the part is cut off at its border when it is drawn anew.
    gap = np.abs(kept.astype(int) - drawn)
    assert (gap > 16).mean() < 0.01
    inner = gap[8:-8, 8:-8]
    is_inside = 1.1 * (x - 1.3 * radius) > -20 and 1.1 * (x + 1.3 * radius) < SIZE[0] - 8
    is_inside &= 1.1 * (y - 1.3 * radius) > 12 and 1.1 * (y + 1.3 * radius) < SIZE[1]
    assert not is_inside or inner.max() == 0


@given(
    cuts=st.lists(st.tuples(st.integers(1, 119), st.integers(1, 89)), max_size=3),
    way=st.tuples(st.integers(-40, 40), st.integers(-40, 40)),
    pattern=st.sampled_from(["filled", "outline"]),
)
def test_areas_kept_as_pixels_are_the_same_in_parts_and_after_a_pan(
    cuts: list[tuple[int, int]], way: tuple[int, int], pattern: MaskPattern
) -> None:
    areas, tint = (ragged(40, 30, 25), ragged(70, 60, 20)), area_tint(CanvasStyle(pattern=pattern))
    whole = painted(areas, tint=tint, kept=Rings())
    kept, viewport = Rings(), Viewport()
    painted(areas, viewport=viewport.moved(*way), tint=tint, kept=kept)
    for x, y in cuts:
        width, height = SIZE
        parts = (
            QRectF(0, 0, x, y),
            QRectF(x, 0, width - x, y),
            QRectF(0, y, x, height - y),
            QRectF(x, y, width - x, height - y),
        )
        assert (painted(areas, rects=parts, tint=tint, kept=kept) == whole).all()


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
