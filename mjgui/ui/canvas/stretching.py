"""Pictures stretched by nearest pixels straight into what a painter paints on, by OpenCV.

Qt does the same on one processor only, in three to four times as long as it takes to copy a view.
OpenCV cannot begin within a pixel of the source, so it gets whole ones; the rims that they leave
are stretched from one pixel each.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import cv2
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter

from mjgui.ui.canvas.own_pixels import cells_of, own_pixels

if TYPE_CHECKING:
    from cv2.typing import MatLike  # a build of few modules has none

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
        some of them only, or begins between them, nor where no pixel of the picture would be seen
        as a whole.
    """
    own = own_pixels(painter)
    if own is None:
        return False
    scale, dx, dy = own.scale, own.dx, own.dy
    sides = (
        within.x() * scale + dx,
        within.y() * scale + dy,
        within.width() * scale,
        within.height() * scale,
    )
    target = QRect(*map(round, sides))
    if any(abs(side - round(side)) > _NEAR for side in sides) or not own.bounds.contains(target):
        return False
    x, y, size = place
    across = _pieces(
        x * scale + dx,
        size * scale,
        (part.left(), part.right() + 1),
        (target.left(), target.right() + 1),
    )
    down = _pieces(
        y * scale + dy,
        size * scale,
        (part.top(), part.bottom() + 1),
        (target.top(), target.bottom() + 1),
    )
    taken = cells_of(image, image.constBits())
    for rows, to_rows in down:
        for columns, to_columns in across:
            _resize(taken[rows, columns], own.cells[to_rows, to_columns])
    return bool(across and down)


# -- inside ------------------------------------------------------------------------------------


Piece = tuple[slice, slice]
"""Pixels of the source that follow each other, and the device pixels that they cover."""


def _pieces(
    begin: float, factor: float, usable: tuple[int, int], wanted: tuple[int, int]
) -> list[Piece]:
    """What is stretched one way, sideways or down: a rim, whole pixels, and a rim.

    Args:
        begin: where the source begins, device pixels.
        factor: device pixels for each of the source.
        usable: the first pixel of the source that may be used, and the one after the last.
        wanted: the first device pixel that is wanted, and the one after the last.

    Returns:
        Nothing where no pixel of the source is seen as a whole. A rim shows one of them.
    """
    start, stop = wanted
    first = max(usable[0], math.ceil((start - 0.5 - begin) / factor))
    last = min(usable[1], math.floor((stop + 0.5 - begin) / factor))
    low = max(math.floor(begin + first * factor + 0.5), start)
    high = min(math.floor(begin + last * factor + 0.5), stop)
    if last <= first or high <= low:
        return []
    before, after = max(first - 1, usable[0]), min(last, usable[1] - 1)
    pieces = (
        (slice(before, before + 1), slice(start, low)),
        (slice(first, last), slice(low, high)),
        (slice(after, after + 1), slice(high, stop)),
    )
    return [piece for piece in pieces if piece[1].start < piece[1].stop]


def _resize(source: MatLike, target: MatLike) -> None:
    """Stretch one array into another, each pixel by its middle."""
    height, width = target.shape[:2]
    cv2.resize(source, (width, height), target, interpolation=cv2.INTER_NEAREST_EXACT)
