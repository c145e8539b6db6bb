"""Pictures stretched by nearest pixels straight into what a painter paints on, by OpenCV.

Qt does the same on one processor only, in three to four times as long as it takes to copy a view.
OpenCV cannot begin within a pixel of the source, so it gets whole ones; of the rims that they
leave, about a pixel of the source broad, it is worked out what lies under each pixel.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import cv2
import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter

if TYPE_CHECKING:
    from cv2.typing import MatLike  # a build of few modules has none

Cells = npt.NDArray[np.int32]
"""Pixels of 32 bits, shape (height, width); OpenCV has no unsigned ones."""

_OPAQUE = frozenset({
    QImage.Format.Format_RGB32,
    QImage.Format.Format_ARGB32,
    QImage.Format.Format_ARGB32_Premultiplied,
})  # fmt: skip
"""An opaque pixel is the same bits in all of them."""
_NEAR = 1e-6


def stretch_onto(
    painter: QPainter, image: QImage, part: QRect, place: tuple[float, float, float], within: QRect
) -> bool:
    """Paint an opaque picture, stretched, in a rectangle, each pixel within half one of its place.

    Args:
        painter: paints in widget pixels.
        image: of `QImage.Format.Format_RGB32`.
        part: what may be used of it, its own pixels; what lies around it takes its outermost ones.
        place: where its left top corner comes to lie, and how large its pixels are, widget pixels.
        within: the rectangle, widget pixels.

    Returns:
        Whether it is painted. It is not where the painter has no pixels of its own, may paint on
        some of them only, or begins between them: Qt knows how.
    """
    device = painter.paintEngine().paintDevice()
    if not isinstance(device, QImage) or device.format() not in _OPAQUE:
        return False
    to_device = painter.deviceTransform()
    scale, dx, dy = to_device.m11(), to_device.dx(), to_device.dy()
    sides = (
        within.x() * scale + dx,
        within.y() * scale + dy,
        within.width() * scale,
        within.height() * scale,
    )
    target = QRect(*map(round, sides))
    if any(abs(side - round(side)) > _NEAR for side in sides) or not _may_paint(painter, target):
        return False
    x, y, size = place
    across = _Way(x * scale + dx, size * scale, part.x(), part.width(), target.x(), target.width())
    down = _Way(y * scale + dy, size * scale, part.y(), part.height(), target.y(), target.height())
    _stretch(_cells(image, image.constBits()), _cells(device, device.bits()), across, down)
    return True


# -- inside ------------------------------------------------------------------------------------


class _Way:
    """How pixels are stretched one way, sideways or down.

    Args:
        begin: where the source begins, device pixels.
        factor: device pixels for each of the source.
        first: the first pixel of the source that may be used.
        count: how many there are from there on.
        start: the first device pixel that is wanted.
        length: how many are wanted.

    Attributes:
        start: the first device pixel that is wanted.
        stop: the one after the last.
        first, last: the pixels of the source that are seen from edge to edge, the last one not
            among them.
        low, high: the device pixels that they cover, likewise.
    """

    def __init__(
        self, begin: float, factor: float, first: int, count: int, start: int, length: int
    ) -> None:
        self.start, self.stop = start, start + length
        self._begin, self._factor, self._part = begin, factor, (first, first + count - 1)
        self.first = max(first, math.ceil((self.start - 0.5 - begin) / factor))
        self.last = min(first + count, math.floor((self.stop + 0.5 - begin) / factor))
        low = math.floor(begin + self.first * factor + 0.5)
        high = math.floor(begin + self.last * factor + 0.5)
        self.low, self.high = max(low, self.start), min(high, self.stop)
        if self.last <= self.first or self.high <= self.low:
            self.last = self.first
            self.low = self.high = self.start

    def under(self, start: int, stop: int) -> npt.NDArray[np.intp]:
        """Which pixels of the source lie under the middles of these device pixels."""
        middles = np.arange(start, stop) + (0.5 - self._begin)
        return np.floor(middles / self._factor).astype(np.intp).clip(*self._part)


def _stretch(source: Cells, target: Cells, across: _Way, down: _Way) -> None:
    columns, rows = slice(across.low, across.high), slice(down.low, down.high)
    if across.last > across.first and down.last > down.first:
        _resize(source[down.first : down.last, across.first : across.last], target[rows, columns])
    else:
        rows = slice(down.start, down.start)
    for top, bottom, left, right in (
        (down.start, rows.start, across.start, across.stop),
        (rows.stop, down.stop, across.start, across.stop),
        (rows.start, rows.stop, across.start, columns.start),
        (rows.start, rows.stop, columns.stop, across.stop),
    ):
        if top < bottom and left < right:
            taken = down.under(top, bottom)[:, None], across.under(left, right)
            target[top:bottom, left:right] = source[taken]


def _may_paint(painter: QPainter, rect: QRect) -> bool:
    """Whether all of a rectangle (device pixels) is asked for, as far as the painter knows."""
    clip = painter.paintEngine().systemClip()
    is_asked_for = clip.isEmpty() or (clip.rectCount() == 1 and clip.boundingRect().contains(rect))
    return is_asked_for and not painter.hasClipping()


def _cells(image: QImage, bits: bytes | bytearray | memoryview) -> Cells:
    return np.frombuffer(bits, np.int32).reshape(image.height(), image.bytesPerLine() // 4)


def _resize(source: MatLike, target: MatLike) -> None:
    """Stretch one array into another, each pixel by its middle."""
    height, width = target.shape[:2]
    cv2.resize(source, (width, height), target, interpolation=cv2.INTER_NEAREST_EXACT)
