"""A painted part of the view, somewhat larger than the widget, that is copied, moved and mended.

A pan paints a strip and copies once, for the plate lies on a reel: what leaves on one side makes
room for what comes in on the other.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from typing import ClassVar, cast

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QPainter, QRegion

from mjgui.ui.canvas.reel import Cells, Reel
from mjgui.ui.canvas.render import Sight
from mjgui.ui.canvas.stretching import stretch_onto
from mjgui.ui.canvas.viewport import Viewport

Paint = Callable[[QPainter, QRectF, Sight], None]
"""Paints a rectangle (widget pixels) for a sight."""

_ALIGNED = 1e-3
_BAND = 480_000
"""How many pixels of the screen are painted in one go, which takes two or three milliseconds.
Of half as many, a frame takes a third longer: each area is laid into more bands."""
_EVEN = 16
"""Bands begin and end at multiples of so many widget pixels: on pixels of the screen at any usual
ratio."""
_AHEAD = 64
"""A strip that comes in is painted so much broader than it is seen, if there is a margin."""


class Plate:
    """An opaque picture of the widget's size and a margin around it, and what is not painted yet.

    All rectangles and regions are widget pixels as they were for the sight it is painted for.

    Args:
        size: the widget's, widget pixels.
        margin: how much more is held on each side, widget pixels.
        sight: what it is painted for.
        cells: memory of a plate that is used no more.
    """

    kind: ClassVar[QImage.Format] = QImage.Format.Format_RGB32
    """How its pixels are kept; 32 bits each."""

    def __init__(self, size: QSize, margin: int, sight: Sight, cells: Cells | None = None) -> None:
        ratio = sight.ratio
        self.sight = sight
        self.inner = QRect(QPoint(0, 0), size)
        self.outer = self.inner.adjusted(-margin, -margin, margin, margin)
        self._reel = Reel(_device_size(self.outer.size(), ratio), ratio, self.kind, cells)
        self._stale = QRegion(self.outer)

    @property
    def cells(self) -> Cells:
        """Its memory, for another plate once this one is used no more."""
        return self._reel.cells

    @property
    def is_ready(self) -> bool:
        """Whether all that the widget shows is painted."""
        return not self._stale.intersects(self.inner)

    @property
    def due(self) -> QRegion:
        """What the widget shows and is not painted yet, widget pixels."""
        return self._stale & self.inner

    @property
    def is_whole(self) -> bool:
        """Whether everything is painted, the margin too."""
        return self._stale.isEmpty()

    def missing(self, region: QRegion) -> QRect:
        """The box around what is not painted yet of a region."""
        return (self._stale & region).boundingRect()

    def shift_to(self, viewport: Viewport) -> QPoint | None:
        """How far it has to be moved to show `viewport`; None if moving is not enough.

        Moves are whole pixels of the screen, and whole widget pixels as well.
        """
        own, ratio = self.sight.viewport, self.sight.ratio
        if viewport == own:
            return QPoint(0, 0)
        dx, dy = viewport.x - own.x, viewport.y - own.y
        step = QPoint(round(dx), round(dy))
        aligned = abs(dx - step.x()) < _ALIGNED and abs(dy - step.y()) < _ALIGNED
        if viewport.scale != own.scale or not aligned or not _can_move(ratio):
            return None
        return step

    @property
    def pieces(self) -> Sequence[tuple[QImage, int]]:
        """Its pictures, one below the other, and the row of the screen at which each begins."""
        return self._reel.pieces

    def spoil(self, part: QRect) -> None:
        """Have a part painted anew before it is shown."""
        self._stale += part & self.outer

    def mend(self, region: QRegion, paint: Paint) -> None:
        """Paint what is missing of a region."""
        due = self._stale & region
        if due.isEmpty():
            return
        self._stale -= due
        pieces = self._reel.pieces
        for rect in cast("Iterable[QRect]", due):
            holding = [each for each in pieces if self._place(*each).contains(QRectF(rect))]
            if holding:
                image, row = holding[0]
                self._paint_onto(image, self._place(image, row).topLeft(), rect, paint)
                continue
            # Painting it once and copying it takes less than painting it twice.
            whole = QImage(_device_size(rect.size(), self.sight.ratio), self.kind)
            whole.setDevicePixelRatio(self.sight.ratio)
            self._paint_onto(whole, QPointF(rect.topLeft()), rect, paint)
            for image, row in pieces:
                with QPainter(image) as painter:
                    corner = QPointF(rect.topLeft()) - self._place(image, row).topLeft()
                    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
                    painter.drawImage(corner, whole)

    def mend_shown(self, region: QRegion, paint: Paint) -> None:
        """Paint what is missing of a region; of a strip that comes in, a little more at once."""
        due = self.missing(region)
        if 0 < min(due.width(), due.height()) <= _AHEAD:
            region += due.adjusted(-_AHEAD, -_AHEAD, _AHEAD, _AHEAD)
        self.mend(region, paint)

    def mend_box(self, region: QRegion, paint: Paint) -> None:
        """Paint the box around what is missing of a region, in one go."""
        due = self._stale & region
        if not due.isEmpty():
            box = due.boundingRect() & self.outer
            self._stale += box
            self.mend(QRegion(box), paint)

    @property
    def next_band(self) -> QRect:
        """A little of what is missing, what the widget shows first."""
        due = self._stale & self.inner
        if due.isEmpty():
            due = self._stale
        # Of a region those come first that begin in the same row, and they are of one height.
        rects = list(cast("Iterable[QRect]", due))
        rect = due.boundingRect()
        width = sum(each.width() for each in rects if each.top() == rect.top())
        rows = int(_BAND / (max(width, 1) * self.sight.ratio**2))
        height = rects[0].height() if rects else 0
        rect.setHeight(min(height, max(rows // _EVEN, 1) * _EVEN))
        return rect

    def mend_band(self, paint: Paint) -> None:
        """Paint the next band."""
        self.mend(QRegion(self.next_band), paint)

    def move(self, shift: QPoint, sight: Sight) -> None:
        """Move what is painted along with the image; what comes in at the rim is missing."""
        self._reel.move(shift * sight.ratio)
        whole = QRegion(self.outer)
        self._stale = (self._stale.translated(shift) & whole) + (whole - whole.translated(shift))
        self.sight = sight

    def copy(self, painter: QPainter, shift: QPoint, rect: QRect) -> None:
        """Copy it to the widget.

        Args:
            painter: paints on the widget; its clip lies within `rect`.
            shift: how far it is moved on the way.
            rect: what is asked for, widget pixels.
        """
        ratio, outer = self.sight.ratio, self.outer
        left, top = outer.left() + shift.x(), outer.top() + shift.y()
        upper, lower = rect.top(), rect.top() + rect.height()
        for image, row in self._reel.pieces:
            begin = top + row / ratio
            if begin < lower and begin + image.height() / ratio > upper:
                painter.drawImage(QPointF(left, begin), image)

    def stretch(self, painter: QPainter, sight: Sight, bounds: QRect, paint: Paint) -> QRect:
        """Copy it, stretched, to where another sight has it.

        Returns:
            The part of the widget that it covers, within `bounds`.
        """
        used = self.outer if self.is_whole else self.inner
        self.mend(QRegion(used), paint)
        old, new = self.sight.viewport, sight.viewport
        factor = new.scale / old.scale
        left, top = new.map_from_image(old.map_to_image((used.left(), used.top())))
        place = QRectF(left, top, used.width() * factor, used.height() * factor)
        # The outermost pixels are shared with what lies beyond.
        shown = place.adjusted(1, 1, -1, -1).toRect() & bounds
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        step, outer = factor / self.sight.ratio, self.outer
        x, y = (
            left + (outer.left() - used.left()) * factor,
            top + (outer.top() - used.top()) * factor,
        )
        part = self._pixels_of(used)
        for image, row in self._reel.pieces:
            begin = y + row * step
            # Pieces meet on whole pixels of the screen.
            upper = round(max(begin, top))
            lower = round(min(begin + image.height() * step, top + used.height() * factor))
            target = QRect(shown.left(), upper, shown.width(), lower - upper) & shown
            if target.isEmpty():
                continue
            usable = part.translated(0, -row) & image.rect()
            if not stretch_onto(painter, image, usable, (x, begin, step), target):
                corner = QPointF(target.left() - x, target.top() - begin) / step
                # Of a source beyond the image, Qt would leave out what lies there.
                source = QRectF(corner, QSizeF(target.size()) / step) & QRectF(image.rect())
                painter.drawImage(QRectF(target), image, source)
        return shown

    # -- inside --------------------------------------------------------------------------------

    def _pixels_of(self, rect: QRect) -> QRect:
        """The pixels of the reel that lie in a rectangle of it as a whole."""
        ratio, outer = self.sight.ratio, self.outer
        left, top = rect.left() - outer.left(), rect.top() - outer.top()
        return QRect(
            QPoint(math.ceil(left * ratio), math.ceil(top * ratio)),
            QPoint(
                math.floor((left + rect.width()) * ratio) - 1,
                math.floor((top + rect.height()) * ratio) - 1,
            ),
        )

    def _place(self, image: QImage, row: int) -> QRectF:
        """Where a piece of the reel lies, widget pixels."""
        ratio = self.sight.ratio
        left, top = self.outer.left(), self.outer.top() + row / ratio
        return QRectF(left, top, self.outer.width(), image.height() / ratio)

    def _paint_onto(self, image: QImage, corner: QPointF, rect: QRect, paint: Paint) -> None:
        """Paint a rectangle onto an image whose left top corner lies at `corner`."""
        with QPainter(image) as painter:
            painter.translate(-corner)
            painter.setClipRect(rect)
            paint(painter, QRectF(rect), self.sight)


def _can_move(ratio: float) -> bool:
    return float(ratio).is_integer()


def _device_size(size: QSize, ratio: float) -> QSize:
    return QSize(math.ceil(size.width() * ratio), math.ceil(size.height() * ratio))
