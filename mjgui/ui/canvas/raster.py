"""Masks as images: fills and two-toned outlines of any number of vertices, by OpenCV.

Qt's raster engine strokes a line wider than one pixel ten times slower than a fine one. Here all
outlines are drawn as one fine antialiased line, which two dilations then broaden into a light tone
over a dark one, so that the cost of the tones no longer grows with the number of vertices.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import cast

import cv2
import numpy as np
import numpy.typing as npt
from cv2.typing import MatLike
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from mjgui.core.model import Area
from mjgui.ui.canvas.outlines import on_widget, thinned
from mjgui.ui.canvas.viewport import Viewport

Plane = npt.NDArray[np.uint8]

_SHIFT = 4
"""Bits of a coordinate behind the point: a sixteenth of a device pixel."""

_FINE = 1.3
"""How broad OpenCV's finest antialiased line looks, device pixels."""

_GAIN = 1.5
"""A fine line between two rows of pixels covers both by halves: this much makes it as bright."""

_FARTHEST = 2**24
"""OpenCV's coordinates may not go beyond this many device pixels from the image."""


@dataclass(frozen=True)
class Tint:
    """How areas are painted. Widths are widget pixels.

    Attributes:
        fill: what lies inside, None for nothing; its opacity counts.
        dark: the broad tone under the outline.
        light: the fine tone on top of it.
        casing: how broad the dark tone is.
        line: how broad the light tone is; 0 for no outline.
    """

    fill: QColor | None
    dark: QColor
    light: QColor
    casing: float
    line: float


def paint_mask(
    painter: QPainter,
    areas: Iterable[Area],
    viewport: Viewport,
    ratio: float,
    rect: QRectF,
    tint: Tint,
) -> None:
    """Paint areas as far as they touch `rect`; fills lie below all outlines.

    Args:
        painter: paints in widget pixels, on a device of `ratio`.
        areas: what to paint.
        viewport: where the image lies on the widget.
        ratio: device pixels per widget pixel.
        rect: the part asked for, widget pixels.
        tint: colours and widths.
    """
    left, top = math.floor(rect.left() * ratio), math.floor(rect.top() * ratio)
    right, bottom = math.ceil(rect.right() * ratio), math.ceil(rect.bottom() * ratio)
    rim = math.ceil(tint.casing * ratio)
    shapes = [
        rings
        for area in areas
        if (rings := _rings(area, viewport, ratio, (left, top, right, bottom), rim))
    ]
    if not shapes or right <= left or bottom <= top:
        return
    pixels = _painted(shapes, (right - left, bottom - top), ratio, tint)
    height, width = pixels.shape[:2]
    image = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    painter.drawImage(QPointF(left / ratio, top / ratio), image)


def _rings(
    area: Area,
    viewport: Viewport,
    ratio: float,
    box: tuple[int, int, int, int],
    rim: int,
) -> list[npt.NDArray[np.int32]]:
    """The rings of an area in fixed-point device pixels of `box`; none if it does not touch it."""
    if not len(area.points):
        return []
    low = np.array(area.bounds()[:2]) * viewport.scale + (viewport.x, viewport.y)
    high = np.array(area.bounds()[2:]) * viewport.scale + (viewport.x, viewport.y)
    x0, y0, x1, y1 = box
    if (low * ratio > (x1 + rim, y1 + rim)).any() or (high * ratio < (x0 - rim, y0 - rim)).any():
        return []
    rings: list[npt.NDArray[np.int32]] = []
    for ring in area.rings:
        points = thinned(on_widget(ring, viewport) * ratio, 0.5)
        # OpenCV means the middle of a pixel where Qt means its corner.
        local = np.clip(points - (x0 + 0.5, y0 + 0.5), -_FARTHEST, _FARTHEST)
        rings.append(np.rint(local * (1 << _SHIFT)).astype(np.int32).reshape(-1, 1, 2))
    return rings


def _painted(
    shapes: Sequence[list[npt.NDArray[np.int32]]], size: tuple[int, int], ratio: float, tint: Tint
) -> Plane:
    """Paint shapes on a clear image of `size` (width, height): premultiplied B, G, R, A."""
    shape = size[::-1]
    inside, light = np.zeros(shape, np.uint8), np.zeros(shape, np.uint8)
    if tint.fill is not None:
        strength = tint.fill.alpha()
        for rings in shapes:
            cv2.fillPoly(inside, rings, (strength,), cv2.LINE_8, _SHIFT)
    dark = light
    if tint.line:
        # Broad tones reach in from lines just outside, so these are drawn on a larger plane.
        rim = math.ceil(tint.casing * ratio)
        wide = np.zeros((shape[0] + 2 * rim, shape[1] + 2 * rim), np.uint8)
        moved = [ring + (rim << _SHIFT) for rings in shapes for ring in rings]
        cv2.polylines(wide, moved, True, (255,), 1, cv2.LINE_AA, _SHIFT)
        wide = cast("Plane", cv2.convertScaleAbs(wide, alpha=_GAIN))
        part = np.s_[rim : rim + shape[0], rim : rim + shape[1]]
        dark = _broadened(wide, tint.casing * ratio)[part]
        light = _broadened(wide, tint.line * ratio)[part]
    # The dark tone covers all of the light one, so what remains of each adds up to one layer.
    rest = cv2.min(inside, cv2.bitwise_not(dark))
    return _mixed(rest, cv2.subtract(dark, light), light, tint)


def _broadened(line: Plane, width: float) -> Plane:
    """Broaden a fine line to `width` device pixels, keeping its soft edge."""
    side = 2 * round((width - _FINE) / 2) + 1
    if side <= 1:
        return line
    brush = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side))
    return cast("Plane", cv2.dilate(line, brush))


def _mixed(fill: MatLike, dark: MatLike, light: MatLike, tint: Tint) -> Plane:
    """Lay coverages of three colours, which add up to 255 at most, over each other."""
    inner = tint.fill or tint.light
    alpha = cv2.add(cv2.add(fill, dark), light)
    parts: list[MatLike] = []
    for part in (QColor.blueF, QColor.greenF, QColor.redF):
        # Qt's blending overflows where a colour exceeds its alpha: rounding must not do that.
        mixed = cv2.addWeighted(fill, part(inner), light, part(tint.light), -0.5)
        if part(tint.dark) > 0:
            mixed = cv2.addWeighted(mixed, 1.0, dark, part(tint.dark), -0.5)
        parts.append(mixed)
    return cast("Plane", cv2.merge((*parts, alpha)))
