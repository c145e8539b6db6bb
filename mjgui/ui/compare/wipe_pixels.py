"""The wipe's line in pixels of the screen: what is on its sides, and what it looks like itself.

All places are pixels of the screen, from the pane's corner. How much of a pixel is beyond the line,
and how much of it the line covers, follows from how far its middle is from it. For all pixels that
are near, it is looked up at once; what is left for Qt to do is to copy rectangles.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QImage

from mjgui.ui.compare.copying import Copy, Pixels, device_size
from mjgui.ui.compare.wipe import Wipe

CASING_ALPHA = 110
"""How strong the dark casing of the line is, of 255."""

_CASING, _CORE = 1.5, 0.5
"""How far the casing and the white line within it reach from the middle, widget pixels."""
_SOFT = 0.5
"""Half the breadth in which an edge goes from one side to the other, pixels of the screen."""
_FINE = 5
_PRECISE = 12
"""Bits behind the point of distances: in the tables, and while they are added up."""
_SHARE = 16
"""Bits behind the point of how much of a colour shows."""
_FULL = 255
_OPAQUE = np.uint32(_FULL << 24)

_Steps = npt.NDArray[np.int32]
_Shares = npt.NDArray[np.uint32]


@dataclass(frozen=True, eq=False)
class WipePixels:
    """A line across a pane: what is on its sides, and a strip along it.

    The pixels of the strip are those of its parts, which are of one breadth, below each other.

    Attributes:
        before: the parts of the pane that show side A alone.
        beyond: those that show side B alone.
        strip: the parts of the strip.
        is_beyond: which pixels of the strip are beyond the line.
        touched: which of them, counted one after the other, the line touches.
        of_a: how much of side A shows in each of those, `1 << 16` being all of it.
        of_b: likewise of side B.
        light: how much the line itself adds to each colour, likewise.
    """

    before: tuple[QRect, ...]
    beyond: tuple[QRect, ...]
    strip: tuple[QRect, ...]
    is_beyond: npt.NDArray[np.bool_]
    touched: npt.NDArray[np.intp]
    of_a: _Shares
    of_b: _Shares
    light: _Shares

    def mixed(self, a: Pixels, b: Pixels) -> Pixels:
        """The strip as it shows, made of what it is on each side; `a` is overwritten."""
        one, touched = a.reshape(-1), self.touched
        colours = _colours(one[touched]) * self.of_a[:, None]
        colours += _colours(b.reshape(-1)[touched]) * self.of_b[:, None]
        colours += self.light[:, None]
        colours >>= _SHARE
        np.copyto(a, b, where=self.is_beyond)
        one[touched] = colours.astype(np.uint8).view(np.uint32)[:, 0] | _OPAQUE
        return a

    def copies(self, image: QImage, within: QRect) -> Iterator[Copy]:
        """Lay an image of the strip's pixels out, as far as that comes into a rectangle."""
        row = 0
        for part in self.strip:
            if part.intersects(within):
                yield part, image, QRect(0, row, part.width(), part.height())
            row += part.height()


def wipe_pixels(wipe: Wipe, size: QSize, ratio: float) -> WipePixels:
    """The pixels of a line.

    Args:
        wipe: where the line is.
        size: the pane's size, widget pixels.
        ratio: device pixels per widget pixel.
    """
    lay_out = _straight if wipe.is_straight else _slanted
    before, strip, beyond = lay_out(wipe, size, ratio, QRect(QPoint(), device_size(size, ratio)))
    middle, of_a, of_b, light = _tables(ratio)
    steps = _steps(wipe, wipe.place_along(size, ratio), strip)
    # As unsigned numbers, those before the first step come after the last one.
    touched = np.flatnonzero((steps + middle).view(np.uint32) <= 2 * middle)
    near = steps.reshape(-1)[touched] + middle
    return WipePixels(
        before, beyond, strip, steps >= 0, touched, of_a[near], of_b[near], light[near]
    )


def image_of(pixels: Pixels) -> QImage:
    """Opaque pixels as an image, for as long as they are there."""
    rows, width = pixels.shape
    return QImage(pixels.data, width, rows, 4 * width, QImage.Format.Format_RGB32)


_Parts = tuple[tuple[QRect, ...], tuple[QRect, ...], tuple[QRect, ...]]
"""Side A, the strip along the line, side B."""


def _straight(wipe: Wipe, size: QSize, ratio: float, whole: QRect) -> _Parts:
    place, rim = round(abs(wipe.place_along(size, ratio))), math.ceil(_CASING * ratio + _SOFT)
    is_upright = bool(wipe.normal.x())
    length = whole.width() if is_upright else whole.height()
    low, high = max(place - rim, 0), min(place + rim, length)
    parts: list[QRect] = []
    for start, end in ((0, low), (low, high), (high, length)):
        part = QRect(whole)
        if is_upright:
            part.setLeft(start)
            part.setWidth(end - start)
        else:
            part.setTop(start)
            part.setHeight(end - start)
        parts.append(part)
    one, strip, other = parts
    if wipe.normal.x() + wipe.normal.y() < 0:
        one, other = other, one
    return (one,), (strip,), (other,)


def _slanted(wipe: Wipe, size: QSize, ratio: float, whole: QRect) -> _Parts:
    bands = wipe.bands(size, _CASING * ratio + _SOFT, ratio=ratio)
    width, breadth = whole.width(), max(band.width() for band in bands)
    left: list[QRect] = []
    right: list[QRect] = []
    strip: list[QRect] = []
    for band in bands:
        top, height, start = band.top(), band.height(), band.left()
        if band.width():
            start = min(start, width - breadth)
            end = start + breadth
            strip.append(QRect(start, top, breadth, height))
            left.append(QRect(0, top, start, height))
            right.append(QRect(end, top, width - end, height))
            continue
        # Above and below what the line crosses all is of one side.
        side = right if start == 0 else left
        if side and side[-1].width() == width:
            side[-1].setHeight(side[-1].height() + height)
        else:
            side.append(QRect(0, top, width, height))
    before, beyond = (left, right) if wipe.normal.x() > 0 else (right, left)
    return tuple(before), tuple(strip), tuple(beyond)


def _steps(wipe: Wipe, place: float, strip: tuple[QRect, ...]) -> _Steps:
    """How far the middle of each pixel of the strip is beyond the line, in steps of the tables."""
    heights = [part.height() for part in strip]
    lefts = np.repeat([part.left() + 0.5 for part in strip], heights)
    top = strip[0].top() if strip else 0
    tops = np.arange(top, top + len(lefts)) + 0.5  # the parts lie below each other in the pane, too
    across, down, fine = wipe.normal.x(), wipe.normal.y(), 1 << _PRECISE
    rows = np.rint((across * lefts + down * tops - place) * fine).astype(np.int32)
    rows += 1 << (_PRECISE - _FINE - 1)
    columns = np.rint(np.arange(strip[0].width() if strip else 0) * (across * fine))
    steps = np.add.outer(rows, columns.astype(np.int32))
    steps >>= _PRECISE - _FINE
    return steps


@functools.lru_cache(maxsize=4)
def _tables(ratio: float) -> tuple[int, _Shares, _Shares, _Shares]:
    """How much shows of A and of B, and what the line adds, by steps; and which step is on it."""
    middle = math.ceil((_CASING * ratio + _SOFT) * (1 << _FINE)) + 1
    away = np.arange(-middle, middle + 1) / (1 << _FINE)
    beyond = np.clip(away + _SOFT, 0, 1)
    casing, core = (np.clip(half * ratio + _SOFT - np.abs(away), 0, 1) for half in (_CASING, _CORE))
    bare = (1 - core) * (1 - casing * CASING_ALPHA / _FULL)
    full = 1 << _SHARE
    left = np.rint(bare * full).astype(np.uint32)
    of_b = np.rint(bare * beyond * full).astype(np.uint32)
    light = np.rint(core * _FULL * full).astype(np.uint32) + full // 2  # rounds what is added up
    return middle, left - of_b, of_b, light


def _colours(pixels: Pixels) -> _Shares:
    """The four bytes of each pixel."""
    return pixels.view(np.uint8).reshape(-1, 4).astype(np.uint32)
