"""Pictures magnified so far that their pixels show, each pixel of the screen by its middle.

Qt steps through a picture in fractions of 1/65,536 from wherever it is asked to begin, so that a
strip differs by some pixels from the same strip of a whole frame. Here it is worked out for each
column and each row which pixel lies under its middle, in steps from where the image begins.
"""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from mjgui.core.model import Frame
from mjgui.ui.canvas.rings import begin, fraction
from mjgui.ui.canvas.viewport import Viewport

Indices = npt.NDArray[np.intp]


def paint_crisp(
    painter: QPainter, level: QImage, frame: Frame, viewport: Viewport, ratio: float, rect: QRectF
) -> None:
    """Paint the part of a picture that falls into `rect`, magnified without smoothing.

    Args:
        painter: paints in widget pixels, on a device of `ratio`.
        level: the picture, or a smaller copy of it; of 32 bits.
        frame: the picture's size.
        viewport: where it lies on the widget.
        ratio: device pixels per widget pixel.
        rect: the part asked for, widget pixels.
    """
    zoom, (x, y), (right, down) = (
        viewport.scale * ratio,
        begin(viewport, ratio),
        fraction(viewport, ratio),
    )
    left, columns = _under(
        math.floor(rect.left() * ratio) - x,
        math.ceil(rect.right() * ratio) - x,
        right,
        level.width() / (frame.width * zoom),
        level.width(),
    )
    top, rows = _under(
        math.floor(rect.top() * ratio) - y,
        math.ceil(rect.bottom() * ratio) - y,
        down,
        level.height() / (frame.height * zoom),
        level.height(),
    )
    if not (len(columns) and len(rows)):
        return
    pixels = np.frombuffer(level.constBits(), np.uint32).reshape(level.height(), -1)
    first_row, first = int(rows[0]), int(columns[0])
    part = pixels[first_row : int(rows[-1]) + 1, first : int(columns[-1]) + 1]
    # Few rows are spread sideways, and then taken as a whole as often as they show.
    spread = np.take(part, columns - first, axis=1, mode="clip")
    shown = np.take(spread, rows - first_row, axis=0, mode="clip")
    image = QImage(shown.data, len(columns), len(rows), 4 * len(columns), level.format())
    image.setDevicePixelRatio(ratio)
    painter.drawImage(QPointF((left + x) / ratio, (top + y) / ratio), image)


def _under(start: int, stop: int, offset: float, step: float, count: int) -> tuple[int, Indices]:
    """Which pixels of a picture lie under the middles of those of the screen, one way.

    Args:
        start: the first of the screen, counted from the one in which the picture begins.
        stop: the one after the last.
        offset: how far into that one the picture begins.
        step: pixels of the picture for each of the screen.
        count: how many the picture has.

    Returns:
        The first of the screen under which there is one, and those from there on.
    """
    middles = np.arange(start, stop) + (0.5 - offset)
    indices = np.floor(middles * step).astype(np.intp)
    first, last = np.searchsorted(indices, (0, count)).tolist()
    return start + first, indices[first:last]
