"""The pixels that a painter paints on, for what goes faster without it.

Qt's raster engine paints at once, so what is written there lies over all that was painted before.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter

Cells = npt.NDArray[np.int32]
"""Pixels of 32 bits, shape (height, width); OpenCV has no unsigned ones."""

_OPAQUE = frozenset({
    QImage.Format.Format_RGB32,
    QImage.Format.Format_ARGB32,
    QImage.Format.Format_ARGB32_Premultiplied,
})  # fmt: skip
"""An opaque pixel is the same bits in all of them."""


@dataclass(frozen=True, slots=True)
class OwnPixels:
    """Pixels that may be written, and how widget pixels become theirs.

    Attributes:
        cells: all that there are; only opaque colours are the same in each format.
        bounds: those that may be written, device pixels.
        scale: device pixels per widget pixel.
        dx: where the widget begins, device pixels.
        dy: likewise.
    """

    cells: Cells
    bounds: QRect
    scale: float
    dx: float
    dy: float


def own_pixels(painter: QPainter) -> OwnPixels | None:
    """The pixels of what a painter paints on.

    They must be written before the painter ends, and only as long as nobody else holds the picture.

    Returns:
        None where it has none of its own, as a printer, and where what may be painted on is more
        than one rectangle, as under other widgets.
    """
    engine = painter.paintEngine()
    device = engine.paintDevice()
    if not isinstance(device, QImage) or device.format() not in _OPAQUE:
        return None
    to_device = painter.deviceTransform()
    bounds, clip = device.rect(), engine.systemClip()
    if not clip.isEmpty():
        if clip.rectCount() > 1:
            return None
        bounds &= clip.boundingRect()
    if painter.hasClipping():
        clip = painter.clipRegion()
        if clip.rectCount() > 1:
            return None
        bounds &= to_device.mapRect(clip.boundingRect())
    return OwnPixels(
        cells_of(device, device.bits()), bounds, to_device.m11(), to_device.dx(), to_device.dy()
    )


def cells_of(image: QImage, bits: bytes | bytearray | memoryview) -> Cells:
    """View the bits of a picture of 32 bits as an array, which borrows them."""
    return np.frombuffer(bits, np.int32).reshape(image.height(), image.bytesPerLine() // 4)
