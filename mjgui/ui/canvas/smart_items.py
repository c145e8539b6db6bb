"""What smart select shows while a hand strokes and a worker looks for edges."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QRegion

from mjgui.core.model import Point
from mjgui.ui.canvas.outlines import on_widget
from mjgui.ui.canvas.render import Sight, line_pen
from mjgui.ui.canvas.style import faded

_DOT = 4.0
_HALO = 10.0
_MARGIN = 3.0


@dataclass(frozen=True)
class StrokeTrail:
    """A broad translucent stroke over what is to be added, or dark over what is taken away.

    Attributes:
        points: the hand's path, image pixels.
        radius: half the stroke's width, image pixels.
        is_cutting: whether it takes away.
    """

    points: tuple[Point, ...]
    radius: float
    is_cutting: bool

    def region(self, sight: Sight) -> QRegion:
        """The path's box, and the stroke's width around it."""
        points = on_widget(np.array(self.points), sight.viewport)
        low, high = points.min(axis=0).tolist(), points.max(axis=0).tolist()
        margin = self.radius * sight.viewport.scale + _MARGIN
        box = QRectF(QPointF(*low), QPointF(*high)).adjusted(-margin, -margin, margin, margin)
        return QRegion(box.toAlignedRect())

    def paint(self, painter: QPainter, sight: Sight) -> None:
        """As one path, so that it is no denser where it crosses itself."""
        style = sight.style
        first, *others = (sight.on_widget(point) for point in self.points)
        path = QPainterPath(first)
        for point in others or [first + QPointF(0.01, 0.0)]:
            path.lineTo(point)
        width = max(2 * self.radius * sight.viewport.scale, 1.0)
        colour = faded(style.dark, 0.55) if self.is_cutting else faded(style.accent, 0.55)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        round_, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, round_, join))
        painter.drawPath(path)


@dataclass(frozen=True)
class SeedMark:
    """The place of a click whose thing is being looked for."""

    point: Point

    def region(self, sight: Sight) -> QRegion:
        """The halo."""
        reach = _HALO + _MARGIN
        centre = sight.on_widget(self.point)
        box = QRectF(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach)
        return QRegion(box.toAlignedRect())

    def paint(self, painter: QPainter, sight: Sight) -> None:
        """A light dot with a dark rim, in a halo of the accent colour."""
        style, centre = sight.style, sight.on_widget(self.point)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faded(style.accent, 0.4))
        painter.drawEllipse(centre, _HALO, _HALO)
        painter.setPen(line_pen(style.dark, 1.5))
        painter.setBrush(style.light)
        painter.drawEllipse(centre, _DOT, _DOT)
