"""A frame painted by two: the GUI thread takes its bands from the top, a thread from the bottom.

OpenCV, NumPy and Qt's painting let go of Python's lock, so both are at work at the same time. What
the thread paints lies in pictures of its own until the GUI thread copies them, and the thread ends
with the bands. Neither ever waits for the other.
"""

from __future__ import annotations

import logging
import math
import threading
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from queue import Empty, SimpleQueue

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QRegion

from mjgui.core.model import Area
from mjgui.ui.canvas.render import Sight
from mjgui.ui.canvas.rings import Apart, Keeper, Kept

_log = logging.getLogger(__name__)

_NAME = "mjgui-canvas"

PaintPart = Callable[[QPainter, QRectF, Sight, Iterable[Area], Keeper], None]
"""Paints a rectangle (widget pixels) for a sight, with these areas and with memory to paint in. It
runs in either thread, and so may know no GUI objects."""


@dataclass(frozen=True)
class Band:
    """A part of a frame.

    Attributes:
        rect: widget pixels; its corners are whole pixels of the screen.
        areas: those that touch it.
    """

    rect: QRect
    areas: Sequence[Area]


@dataclass(frozen=True, eq=False)
class Painted:
    """What the thread has done.

    Attributes:
        band: where.
        image: what is to be seen there; None where that failed.
        kept: what was made of areas on the way.
    """

    band: Band
    image: QImage | None
    kept: Sequence[Kept] = field(default_factory=list[Kept])


class Team:
    """Shares the bands of one frame out between the GUI thread, which calls this, and another.

    Args:
        sight: what the frame is painted for.
        bands: from the top to the bottom.
        paint: paints each.
        kept: takes what is known of areas, and what is made of them.
    """

    def __init__(self, sight: Sight, bands: Iterable[Band], paint: PaintPart, kept: Apart) -> None:
        self.sight = sight
        self._paint = paint
        self._kept = kept
        self._left = deque(bands)
        self._own: Band | None = None
        self._done: SimpleQueue[Painted] = SimpleQueue()
        threading.Thread(target=self._run, name=_NAME, daemon=True).start()

    def claim(self, due: QRegion) -> Band | None:
        """The band that the GUI thread is at, or its next one.

        Args:
            due: what is not painted yet.

        Returns:
            None where all that is left is with the thread.
        """
        if self._own is None or not due.intersects(self._own.rect):
            try:
                self._own = self._left.popleft()
            except IndexError:
                self._own = None
        return self._own

    @property
    def is_alone(self) -> bool:
        """Whether nothing is left for the GUI thread but to wait for the other one."""
        return self._own is None and not self._left

    def finished(self) -> list[Painted]:
        """What the thread has painted since this was asked for the last time."""
        found: list[Painted] = []
        while True:
            try:
                found.append(self._done.get_nowait())
            except Empty:
                return found

    def give_back(self, band: Band) -> None:
        """Have the GUI thread paint what the thread could not, so that the fault is heard of."""
        self._left.appendleft(band)

    def stop(self) -> None:
        """Have the thread end with the band that it is at."""
        self._left.clear()

    # -- in the thread -------------------------------------------------------------------------

    def _run(self) -> None:
        while True:
            try:
                band = self._left.pop()
            except IndexError:
                return
            image: QImage | None = None
            try:
                image = self._painted(band)
            except Exception:  # noqa: BLE001 - the edge: the GUI thread meets the same fault, and is heard
                _log.exception("a band could not be painted in a thread")
            self._done.put(Painted(band, image, self._kept.take()))
            if image is None:
                return

    def _painted(self, band: Band) -> QImage:
        ratio, rect = self.sight.ratio, band.rect
        image = QImage(
            round(rect.width() * ratio), round(rect.height() * ratio), QImage.Format.Format_RGB32
        )
        image.setDevicePixelRatio(ratio)
        with QPainter(image) as painter:
            painter.translate(-rect.topLeft())
            painter.setClipRect(rect)
            self._paint(painter, QRectF(rect), self.sight, band.areas, self._kept)
        return image


def are_shared(size: QSize, ratio: float, bands: Sequence[QRect]) -> bool:
    """Whether bands are worth a thread, and begin and end on whole pixels of the screen."""
    edges = {edge for rect in bands for edge in (rect.left(), rect.top())}
    edges |= {size.width(), *(rect.bottom() + 1 for rect in bands)}
    return len(bands) >= _FEWEST and all(math.isclose(e * ratio % 1, 0) for e in edges)


_FEWEST = 4
"""Of fewer bands none are given away: a thread begins in a tenth of a millisecond."""
