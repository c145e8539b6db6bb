"""A painted part of the view, somewhat larger than the widget, that is copied, moved and mended.

A pan paints a strip and copies once, for the plate lies in its pixmap as in a ring from top to
bottom: what leaves on one side makes room for what comes in on the other. Sideways it is a window
that slides over a somewhat broader pixmap, since copying rows in halves takes twice as long.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator
from typing import cast

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, QSizeF
from PySide6.QtGui import QPainter, QPixmap, QRegion

from mjgui.ui.canvas.render import Sight
from mjgui.ui.canvas.viewport import Viewport

Paint = Callable[[QPainter, QRectF, Sight], None]
"""Paints a rectangle (widget pixels) for a sight."""

_ALIGNED = 1e-3
_BAND = 96
_SLIDE = 384
"""How far it slides sideways before its pixmap is scrolled, widget pixels."""
_AHEAD = 48
"""A strip that comes in is painted so much broader than it is seen, if there is a margin."""


class Plate:
    """An opaque pixmap of the widget's size and a margin around it, and what of it is not painted.

    All rectangles and regions are widget pixels as they were for the sight it is painted for.

    Args:
        size: the widget's, widget pixels.
        margin: how much more is held on each side, widget pixels.
        sight: what it is painted for.
    """

    def __init__(self, size: QSize, margin: int, sight: Sight) -> None:
        ratio = sight.ratio
        self.sight = sight
        self.inner = QRect(QPoint(0, 0), size)
        self.outer = self.inner.adjusted(-margin, -margin, margin, margin)
        # Without a margin it is copied far more often than moved, and a wider one is copied slower.
        self._slide = _SLIDE if margin and _can_move(ratio) else 0
        self._pixmap = QPixmap(
            math.ceil((self.outer.width() + self._slide) * ratio),
            math.ceil(self.outer.height() * ratio),
        )
        self._pixmap.setDevicePixelRatio(ratio)
        self._origin = QPoint(0, 0)
        """Where in the pixmap the corner of `outer` lies, widget pixels."""
        self._stale = QRegion(self.outer)

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

    def spoil(self, part: QRect) -> None:
        """Have a part painted anew before it is shown."""
        self._stale += part & self.outer

    def mend(self, region: QRegion, paint: Paint) -> None:
        """Paint what is missing of a region."""
        due = self._stale & region
        if due.isEmpty():
            return
        self._stale -= due
        with QPainter(self._pixmap) as painter:
            for rect in cast("Iterable[QRect]", due):
                for part, way in self._pieces(rect):
                    painter.resetTransform()
                    painter.translate(way)
                    painter.setClipRect(part)
                    paint(painter, QRectF(part), self.sight)

    def mend_shown(self, region: QRegion, paint: Paint) -> None:
        """Paint what is missing of a region; of a strip that comes in, a little more at once."""
        due = (self._stale & region).boundingRect()
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

    def mend_band(self, paint: Paint) -> None:
        """Paint a little of what is missing, what the widget shows first."""
        due = self._stale & self.inner
        rect = (self._stale if due.isEmpty() else due).boundingRect()
        rect.setHeight(min(rect.height(), _BAND))
        self.mend(QRegion(rect), paint)

    def move(self, shift: QPoint, sight: Sight) -> None:
        """Move what is painted along with the image; what comes in at the rim is missing."""
        left, top = self._origin.x() - shift.x(), self._origin.y() - shift.y()
        if not 0 <= left <= self._slide:
            # There is all the room for going on the same way.
            start = 0 if left > 0 else self._slide
            way = round((start - left) * sight.ratio)
            self._pixmap.scroll(way, 0, self._pixmap.rect())
            left = start
        self._origin = QPoint(left, top % self.outer.height())
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
        if not self._origin.y():
            painter.drawPixmap(self.outer.topLeft() - self._origin + shift, self._pixmap)
            return
        ratio = self.sight.ratio
        for part, way in self._pieces(rect.translated(-shift) & self.outer):
            painter.drawPixmap(
                QRectF(part.translated(shift)), self._pixmap, _scaled(part.translated(way), ratio)
            )

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
        for part, way in self._pieces(used):
            # Pieces meet on whole pixels of the screen.
            piece = QRectF(
                QPointF(left, top) + QPointF(part.topLeft() - used.topLeft()) * factor,
                QSizeF(part.size()) * factor,
            )
            target = (
                QRect(
                    QPoint(round(piece.left()), round(piece.top())),
                    QPoint(round(piece.right()) - 1, round(piece.bottom()) - 1),
                )
                & shown
            )
            if target.isEmpty():
                continue
            corner = QPointF(part.topLeft() + way)
            source = QRectF(
                corner + (QPointF(target.topLeft()) - piece.topLeft()) / factor,
                QSizeF(target.size()) / factor,
            )
            # Of a source beyond the pixmap, Qt would leave out what lies there.
            source &= QRectF(QPointF(self._origin.x(), 0), QSizeF(self.outer.size()))
            painter.drawPixmap(QRectF(target), self._pixmap, _scaled(source, self.sight.ratio))
        return shown

    # -- inside --------------------------------------------------------------------------------

    def _pieces(self, rect: QRect) -> Iterator[tuple[QRect, QPoint]]:
        """The parts of a rectangle that lie together in the pixmap, and how far they are moved."""
        height, way = self.outer.height(), self._origin - self.outer.topLeft()
        for down in (0, height) if self._origin.y() else (0,):
            own = way - QPoint(0, down)
            part = rect & QRect(QPoint(self.outer.left(), -own.y()), self.outer.size())
            if not part.isEmpty():
                yield part, own


def _can_move(ratio: float) -> bool:
    return float(ratio).is_integer()


def _scaled(rect: QRect | QRectF, ratio: float) -> QRectF:
    """A rectangle of widget pixels as one of device pixels."""
    return QRectF(rect.x() * ratio, rect.y() * ratio, rect.width() * ratio, rect.height() * ratio)
