"""The frame around what is selected: crisp wherever it lies, and of one size while it is moved."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage, QPainter

from mjgui.app.pictures import Pixels, image_pixels
from mjgui.ui.canvas.box import OUTSET, TransformBox
from mjgui.ui.canvas.box_items import BoxFrame
from mjgui.ui.canvas.render import Sight
from mjgui.ui.canvas.sketches import Sketches
from mjgui.ui.canvas.style import CanvasStyle
from mjgui.ui.canvas.viewport import Viewport

SIDE = 180
GROUND = (255, 0, 255)

pytestmark = pytest.mark.usefixtures("qapp")

places = st.floats(40, 60)
scales = st.floats(0.6, 1.4)
ratios = st.sampled_from([1.0, 1.25, 1.5, 2.0])


def sight_of(scale: float, x: float, y: float, ratio: float, *, passing: bool = False) -> Sight:
    return Sight(
        Viewport(scale, x, y), ratio, CanvasStyle(), sketches=Sketches() if passing else None
    )


def frame(scale: float, angle: float = 0.0) -> BoxFrame:
    return BoxFrame(TransformBox((3.0, 5.0, 63.0, 48.0), scale, angle))


def painted(item: BoxFrame, sight: Sight) -> Pixels:
    side = round(SIDE * sight.ratio)
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(sight.ratio)
    image.fill(QColor(*GROUND))
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(0, 0, SIDE, SIDE)
        item.paint(painter, sight)
    return image_pixels(image)[..., :3].copy()


def marked(pixels: Pixels) -> npt.NDArray[np.bool_]:
    return (pixels != GROUND).any(axis=-1)


@given(scale=scales, x=places, y=places, ratio=ratios)
def test_it_has_one_dark_and_one_light_tone_and_nothing_in_between(
    scale: float, x: float, y: float, ratio: float
) -> None:
    pixels = painted(frame(scale), sight_of(scale, x, y, ratio))
    tones = np.unique(pixels.reshape(-1, 3), axis=0)
    assert len(tones) == 3, tones


@given(scale=scales, x=places, y=places, ratio=ratios)
def test_its_upright_lines_are_where_they_belong_and_on_what_is_repainted(
    scale: float, x: float, y: float, ratio: float
) -> None:
    sight, item = sight_of(scale, x, y, ratio), frame(scale)
    is_marked = marked(painted(item, sight))
    columns = np.flatnonzero(is_marked.sum(axis=0) > 20 * ratio)
    for line in (x + 3 * scale - OUTSET, x + 33 * scale, x + 63 * scale + OUTSET):
        near = columns[abs(columns - line * ratio) < 12]
        assert abs((near.min() + near.max() + 1) / 2 - line * ratio) <= 1
    region = item.region(sight)
    rows, columns = np.nonzero(is_marked)
    assert {
        (int(column / ratio), int(row / ratio)) for row, column in zip(rows, columns, strict=True)
    } <= {
        (a, b)
        for rect in region  # type: ignore[attr-defined]
        for a in range(rect.left(), rect.right() + 1)
        for b in range(rect.top(), rect.bottom() + 1)
    }


@given(scale=scales, x=places, y=places, ratio=ratios, right=st.floats(-9, 9))
def test_it_keeps_its_size_while_it_is_moved_by_parts_of_a_pixel(
    scale: float, x: float, y: float, ratio: float, right: float
) -> None:
    sizes: list[tuple[int, ...]] = []
    for each in (x, x + right):
        is_marked = marked(painted(frame(scale), sight_of(scale, each, y, ratio)))
        rows, columns = np.nonzero(is_marked)
        sizes.append((int(np.ptp(rows)), int(np.ptp(columns))))
    assert sizes[0] == sizes[1]


@given(scale=scales, x=places, y=places, ratio=ratios)
def test_in_the_middle_of_a_zoom_it_looks_as_it_does_at_rest(
    scale: float, x: float, y: float, ratio: float
) -> None:
    at_rest = painted(frame(scale), sight_of(scale, x, y, ratio))
    passing = painted(frame(scale), sight_of(scale, x, y, ratio, passing=True))
    assert (at_rest == passing).all()


def test_turned_it_is_smooth() -> None:
    pixels = painted(frame(1.0, 30.0), sight_of(1.0, 50.3, 50.6, 1.0))
    assert len(np.unique(pixels.reshape(-1, 3), axis=0)) > 20
