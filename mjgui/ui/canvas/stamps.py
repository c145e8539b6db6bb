"""Many small marks at once, as the handles of vertices are.

Qt paints each of a thousand marks by itself. Here one of them is painted and then copied to all
places, on whole pixels of the screen, where its rim is crisp.
"""

from __future__ import annotations

import functools
import math

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from mjgui.ui.canvas.outlines import FloatArray
from mjgui.ui.canvas.own_pixels import Cells, cells_of, own_pixels

_KIND = QImage.Format.Format_ARGB32_Premultiplied
_SPARSE = 1500
"""Where there are fewer marks than one in so many pixels, each is copied by itself."""
_FEW = 8
"""No more than so many are, too: that takes less than making one picture of them."""
_ARM = 0.55
_STROKE = 1.3
_CASING, _RIM = 3.5, 1.8
_KEPT = 16
"""Stamps that are kept: of a few colours, on one screen or two."""


def square(side: float, fill: QColor, rim: QColor, ratio: float) -> QImage:
    """Paint a square with a rim one widget pixel broad.

    Args:
        side: without the rim, widget pixels.
        fill: what is inside.
        rim: what is around it.
        ratio: device pixels per widget pixel.
    """
    return _square(side, fill.rgba(), rim.rgba(), ratio)


@functools.lru_cache(_KEPT)
def _square(side: float, fill: int, rim: int, ratio: float) -> QImage:
    whole = max(round((side + 1.0) * ratio), 3)
    border = min(max(math.floor(ratio), 1), (whole - 1) // 2)
    stamp = _blank(whole, ratio)
    with QPainter(stamp) as painter:
        painter.scale(1 / ratio, 1 / ratio)
        painter.fillRect(0, 0, whole, whole, QColor.fromRgba(rim))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        inner = whole - 2 * border
        painter.fillRect(border, border, inner, inner, QColor.fromRgba(fill))
    return stamp


def plus(radius: float, ground: QColor, ink: QColor, ratio: float) -> QImage:
    """Paint a plus on a disc of this radius (widget pixels)."""
    return _plus(radius, ground.rgba(), ink.rgba(), ratio)


@functools.lru_cache(_KEPT)
def _plus(radius: float, ground: int, ink: int, ratio: float) -> QImage:
    stamp = _blank(math.ceil((2 * radius + 1) * ratio), ratio)
    middle = stamp.width() / ratio / 2
    arm = radius * _ARM
    with QPainter(stamp) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor.fromRgba(ground))
        painter.drawEllipse(QRectF(middle - radius, middle - radius, 2 * radius, 2 * radius))
        painter.setPen(QPen(QColor.fromRgba(ink), _STROKE))
        painter.drawLines(
            [
                QLineF(middle - arm, middle, middle + arm, middle),
                QLineF(middle, middle - arm, middle, middle + arm),
            ]
        )
    return stamp


def disc(side: float, fill: QColor, rim: QColor, casing: QColor, ratio: float) -> QImage:
    """Paint a disc within a rim, and that within a casing.

    Args:
        side: to the middle of the rim, widget pixels.
        fill: what is inside.
        rim: what is around it.
        casing: what is around that.
        ratio: device pixels per widget pixel.
    """
    return _disc(side, fill.rgba(), rim.rgba(), casing.rgba(), ratio)


@functools.lru_cache(_KEPT)
def _disc(side: float, fill: int, rim: int, casing: int, ratio: float) -> QImage:
    stamp = _blank(math.ceil((side + _CASING + 1) * ratio), ratio)
    middle = stamp.width() / ratio / 2
    round_ = QRectF(middle - side / 2, middle - side / 2, side, side)
    with QPainter(stamp) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor.fromRgba(fill))
        for colour, width in ((casing, _CASING), (rim, _RIM)):
            painter.setPen(QPen(QColor.fromRgba(colour), width))
            painter.drawEllipse(round_)
    return stamp


def paint_copies(painter: QPainter, centres: FloatArray, stamp: QImage) -> None:
    """Paint a copy of a stamp around each place.

    Args:
        painter: paints in widget pixels, on a device of the stamp's device pixel ratio.
        centres: widget pixels, shape (n, 2).
        stamp: premultiplied.
    """
    if len(centres) > _FEW and paint_block(painter, centres, stamp):
        return
    ratio = stamp.devicePixelRatio()
    for x, y in (_corners(centres, stamp) / ratio).tolist():
        painter.drawImage(QPointF(x, y), stamp)


def write_copies(painter: QPainter, centres: FloatArray, stamp: QImage) -> bool:
    """Paint copies of an opaque stamp straight into the pixels that a painter paints on.

    Args:
        painter: as for `paint_copies`.
        centres: likewise.
        stamp: opaque all over.

    Returns:
        Whether they are painted; they are not where the painter has no pixels of its own.
    """
    own = own_pixels(painter)
    ratio, side = stamp.devicePixelRatio(), stamp.width()
    if own is None or own.scale != ratio or min(own.cells.shape) < side:
        return False
    corners = _corners(centres, stamp)
    x, y, bounds = corners[:, 0] + round(own.dx), corners[:, 1] + round(own.dy), own.bounds
    is_whole = (x >= bounds.left()) & (x <= bounds.right() + 1 - side)
    is_whole &= (y >= bounds.top()) & (y <= bounds.bottom() + 1 - side)
    copied = cells_of(stamp, stamp.constBits())
    _places(own.cells, side)[y[is_whole], x[is_whole]] = copied
    for left, top in (corners[~is_whole] / ratio).tolist():
        painter.drawImage(QPointF(left, top), stamp)
    return True


def paint_block(painter: QPainter, centres: FloatArray, stamp: QImage) -> bool:
    """Paint the copies as one picture; where they lie too far apart for it, paint none.

    Args:
        painter: as for `paint_copies`.
        centres: likewise, at least one.
        stamp: likewise.

    Returns:
        Whether they are painted.
    """
    ratio, side = stamp.devicePixelRatio(), stamp.width()
    corners = _corners(centres, stamp)
    columns, rows = corners[:, 0], corners[:, 1]
    left, top = int(columns.min()), int(rows.min())
    right, bottom = int(columns.max()) + side, int(rows.max()) + side
    width, height = right - left, bottom - top
    if width * height > _SPARSE * len(centres):
        return False
    pixels = np.zeros((height, width), np.int32)
    _places(pixels, side)[rows - top, columns - left] = cells_of(stamp, stamp.constBits())
    image = QImage(pixels.data, width, height, 4 * width, _KIND)
    image.setDevicePixelRatio(ratio)
    painter.drawImage(QPointF(left / ratio, top / ratio), image)
    return True


def _places(cells: Cells, side: int) -> npt.NDArray[np.int32]:
    """All places where a stamp fits, as squares that lie over each other, by row and column."""
    height, width = cells.shape
    return np.ndarray(
        (height - side + 1, width - side + 1, side, side), np.int32, cells, 0, 2 * cells.strides
    )


def _corners(centres: FloatArray, stamp: QImage) -> npt.NDArray[np.intp]:
    """Where the stamp's left top corner lies for each place, device pixels."""
    ratio, side = stamp.devicePixelRatio(), stamp.width()
    return np.floor(centres * ratio - side / 2 + 0.5).astype(np.intp)


def _blank(side: int, ratio: float) -> QImage:
    stamp = QImage(side, side, _KIND)
    stamp.fill(Qt.GlobalColor.transparent)
    stamp.setDevicePixelRatio(ratio)
    return stamp
