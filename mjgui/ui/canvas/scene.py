"""The layer of what lies still, painted once and then only copied.

It holds the picture and the finished areas as one opaque pixmap of the view's size. A change of
the mask repaints its own rectangle; panning moves the pixmap and paints the strip that came into
sight; while zooming, the last sharp frame is stretched until somebody asks for a new one.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, QSizeF
from PySide6.QtGui import QPainter, QPixmap, QRegion

from mjgui.app.pictures import Picture
from mjgui.core.model import Area
from mjgui.ui.canvas.render import Sight, paint_areas, paint_picture
from mjgui.ui.canvas.viewport import Viewport

_ALIGNED = 1e-3


class Scene:
    """Picture and still areas, ready to be copied to the screen.

    Args:
        sight: how to paint, and where the image lies.
    """

    def __init__(self, sight: Sight) -> None:
        self._sight = sight
        self._size = QSize()
        self._picture: Picture | None = None
        self._areas: tuple[Area, ...] = ()
        self._frame = QPixmap()
        self._painted = sight
        self._stale = QRegion()

    @property
    def is_sharp(self) -> bool:
        """Whether the frame was painted for the viewport that is shown."""
        return self._painted.viewport == self._sight.viewport

    def resize(self, size: QSize) -> None:
        """Take the widget's size, widget pixels."""
        self._size = size
        self._frame = QPixmap()

    def set_sight(self, sight: Sight) -> None:
        """Take another viewport, style or device pixel ratio."""
        before, self._sight = self._sight, sight
        if sight.style is not before.style or sight.ratio != before.ratio:
            self._frame = QPixmap()
        elif sight.viewport != self._painted.viewport:
            self._scroll()

    def set_picture(self, picture: Picture | None) -> None:
        """Show another picture, or none."""
        if picture is not self._picture:
            self._picture = picture
            self._frame = QPixmap()

    def set_areas(self, areas: tuple[Area, ...], changed: QRectF | None = None) -> None:
        """Show these areas.

        Args:
            areas: the finished areas that lie still.
            changed: the only part where they differ from the ones before, widget pixels;
                everything if None.
        """
        self._areas = areas
        if changed is None or not self.is_sharp:
            self._frame = QPixmap()
        else:
            self._stale += _whole(changed)

    def sharpen(self) -> None:
        """Have the next paint make a sharp frame for the viewport that is shown."""
        if not self.is_sharp:
            self._frame = QPixmap()

    def paint(self, painter: QPainter, region: QRegion) -> None:
        """Copy `region` (widget pixels) to the screen, painting first what is missing of it."""
        if self._size.isEmpty():
            return
        if self._frame.isNull():
            self._begin()
        if self.is_sharp:
            self._repair(region)
            painter.drawPixmap(QPoint(0, 0), self._frame)
        else:
            self._stretch(painter, region)

    # -- inside --------------------------------------------------------------------------------

    def _begin(self) -> None:
        ratio = self._sight.ratio
        self._frame = QPixmap(
            math.ceil(self._size.width() * ratio), math.ceil(self._size.height() * ratio)
        )
        self._frame.setDevicePixelRatio(ratio)
        self._painted = self._sight
        self._stale = QRegion(QRect(QPoint(0, 0), self._size))

    def _repair(self, region: QRegion) -> None:
        due = self._stale & region
        if due.isEmpty():
            return
        self._stale -= due
        with QPainter(self._frame) as painter:
            for rect in cast("Iterable[QRect]", due):
                painter.setClipRect(rect)
                self.paint_part(painter, QRectF(rect), self._painted, self._areas)

    def _scroll(self) -> None:
        """Move what is painted already, if the image only moved by whole device pixels."""
        if self._frame.isNull():
            return
        new, old, ratio = self._sight.viewport, self._painted.viewport, self._sight.ratio
        dx, dy = (new.x - old.x) * ratio, (new.y - old.y) * ratio
        shift = QPoint(round(dx), round(dy))
        moved = abs(dx - shift.x()) < _ALIGNED and abs(dy - shift.y()) < _ALIGNED
        if new.scale != old.scale or not moved or not float(ratio).is_integer():
            return
        self._frame.scroll(shift.x(), shift.y(), self._frame.rect())
        whole = QRegion(QRect(QPoint(0, 0), self._size))
        step = shift / ratio
        self._stale = (self._stale.translated(step) & whole) + (whole - whole.translated(step))
        self._painted = self._sight

    def _stretch(self, painter: QPainter, region: QRegion) -> None:
        """Paint the last sharp frame at the place where the viewport puts it now."""
        self._repair(QRegion(QRect(QPoint(0, 0), self._size)))
        size = self._frame.deviceIndependentSize()
        place = _seen_now(size, self._painted.viewport, self._sight.viewport)
        inner = place.adjusted(1, 1, -1, -1).toRect()
        for rect in cast("Iterable[QRect]", region - QRegion(inner)):
            painter.setClipRect(rect)
            self.paint_part(painter, QRectF(rect), self._sight, ())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.setClipRegion(region)
        painter.drawPixmap(place, self._frame, QRectF(self._frame.rect()))

    def paint_part(
        self, painter: QPainter, rect: QRectF, sight: Sight, areas: Iterable[Area]
    ) -> None:
        """Paint `rect` (widget pixels); other views of a picture paint it their own way."""
        painter.fillRect(rect, sight.style.surround)
        if self._picture is not None:
            paint_picture(painter, self._picture, sight, rect)
        paint_areas(painter, areas, sight, rect)


def _seen_now(size: QSizeF, drawn: Viewport, now: Viewport) -> QRectF:
    width, height = size.width(), size.height()
    left, top = now.map_from_image(drawn.map_to_image((0.0, 0.0)))
    factor = now.scale / drawn.scale
    return QRectF(left, top, width * factor, height * factor)


def _whole(rect: QRectF) -> QRegion:
    return QRegion(rect.toAlignedRect())
