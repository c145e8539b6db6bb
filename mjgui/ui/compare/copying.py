"""Parts of ready pictures copied to the screen, rectangle by rectangle.

Within a clip of several rectangles Qt copies span by span. Of many spans it gives some to threads
of its own and waits for them, which takes several times as long, and much longer while other
threads have work to do. So what is copied there is cut into rectangles of few rows.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from typing import cast

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QRegion

from mjgui.app.pictures import image_pixels

FEW_ROWS = 64
"""Qt lets threads help from 96 spans on."""

Pixels = npt.NDArray[np.uint32]
Copy = tuple[QRect, QImage, QRect]
"""Where to, pixels of the screen; the picture; and what of it, as large."""


def on_screen(region: QRegion, ratio: float) -> QRegion:
    """The pixels of the screen that a region (widget pixels) touches."""
    if ratio == 1.0:
        return region
    pixels = QRegion()
    for rect in cast("Iterable[QRect]", region):
        left, top = math.floor(rect.left() * ratio), math.floor(rect.top() * ratio)
        right = math.ceil((rect.left() + rect.width()) * ratio)
        bottom = math.ceil((rect.top() + rect.height()) * ratio)
        pixels += QRect(left, top, right - left, bottom - top)
    return pixels


def on_widget(pixels: QRegion, ratio: float) -> QRegion:
    """The widget pixels that pixels of the screen touch."""
    return on_screen(pixels, 1 / ratio)


def device_size(size: QSize, ratio: float) -> QSize:
    """How many pixels of the screen so many widget pixels take."""
    return QSize(math.ceil(size.width() * ratio), math.ceil(size.height() * ratio))


def parts_of(region: QRegion, *, is_whole: bool = False) -> list[QRect]:
    """The rectangles of a region.

    Args:
        region: pixels of the screen, within the painter's clip.
        is_whole: whether that clip is one rectangle, so that nothing need be cut.
    """
    if is_whole or region.rectCount() == 1:
        return list(cast("Iterable[QRect]", region))
    return [part for rect in cast("Iterable[QRect]", region) for part in _cut(rect)]


def parts_within(rects: Iterable[QRect], region: QRegion) -> list[QRect]:
    """What of rectangles lies in a region that is the painter's clip, with holes of the region."""
    if region.rectCount() == 1:
        box = region.boundingRect()
        return [part for rect in rects if not (part := rect & box).isEmpty()]
    boxes = ((region & rect).boundingRect() for rect in rects)
    return [part for box in boxes if not box.isEmpty() for part in _cut(box)]


def copies_of(image: QImage, row: int, parts: Iterable[QRect]) -> Iterator[Copy]:
    """What of a picture, of which the first row lies at `row` of the screen, lies in parts."""
    whole = QRect(QPoint(0, row), image.size())
    for part in parts:
        shown = part & whole
        if not shown.isEmpty():
            yield shown, image, shown.translated(0, -row)


def pixels_of(image: QImage, parts: Iterable[QRect]) -> Pixels:
    """The pixels of parts of one breadth that lie within a picture of 32 bits, as a copy."""
    pixels = image_pixels(image).view(np.uint32)[..., 0]
    cut = [
        pixels[part.top() : part.top() + part.height(), part.left() : part.left() + part.width()]
        for part in parts
    ]
    return np.concatenate(cut)


def copy_all(painter: QPainter, copies: Iterable[Copy], ratio: float) -> None:
    """Copy parts of pictures.

    Args:
        painter: paints in widget pixels.
        copies: what is copied.
        ratio: device pixels per widget pixel.
    """
    if ratio != 1.0:
        painter.save()
        painter.scale(1 / ratio, 1 / ratio)
    for place, image, source in copies:
        painter.drawImage(place, image, source)
    if ratio != 1.0:
        painter.restore()


def fill_parts(painter: QPainter, colour: QColor, parts: Iterable[QRect], ratio: float) -> None:
    """Fill some rectangles (pixels of the screen) with a colour."""
    painter.save()
    painter.scale(1 / ratio, 1 / ratio)
    for part in parts:
        painter.fillRect(part, colour)
    painter.restore()


def _cut(rect: QRect) -> Iterator[QRect]:
    """A rectangle in several of few rows."""
    if rect.height() <= FEW_ROWS:
        yield rect
        return
    end = rect.top() + rect.height()
    for top in range(rect.top(), end, FEW_ROWS):
        yield QRect(rect.left(), top, rect.width(), min(FEW_ROWS, end - top))
