"""What is painted because of where the pointer is, or the crosshair that stands for it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainter, QRegion

from mjgui.core.model import Point
from mjgui.ui.canvas.render import Sight, line_pen
from mjgui.ui.canvas.style import faded

_MARGIN = 4.0
_TILES = 8
_ARM = 18.0
_GAP = 4.0


@dataclass(frozen=True)
class LitEdge:
    """An edge under the pointer: a double-click puts a vertex on it."""

    start: Point
    end: Point

    def region(self, sight: Sight) -> QRegion:
        """A row of boxes along the edge."""
        line = QLineF(sight.on_widget(self.start), sight.on_widget(self.end))
        result = QRegion()
        for i in range(_TILES):
            part = QRectF(line.pointAt(i / _TILES), line.pointAt((i + 1) / _TILES)).normalized()
            part.adjust(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
            result += QRegion(part.toAlignedRect())
        return result

    def paint(self, painter: QPainter, sight: Sight) -> None:
        """Broader than the outline, light within accent."""
        style = sight.style
        line = QLineF(sight.on_widget(self.start), sight.on_widget(self.end))
        for colour, width in ((style.dark, 5.5), (style.accent, 4.0), (style.light, 1.5)):
            painter.setPen(line_pen(colour, width))
            painter.drawLine(line)


@dataclass(frozen=True)
class Crosshair:
    """Where the keyboard draws: four arms around a place that stays free to be seen."""

    point: Point

    def region(self, sight: Sight) -> QRegion:
        """The square that the arms span."""
        centre = sight.on_widget(self.point)
        side = 2 * (_ARM + _MARGIN)
        corner = centre - QPointF(side / 2, side / 2)
        return QRegion(QRectF(corner.x(), corner.y(), side, side).toAlignedRect())

    def paint(self, painter: QPainter, sight: Sight) -> None:
        """Light on dark, with a dot in the accent colour at the very place."""
        style, centre = sight.style, sight.on_widget(self.point)
        ways = (QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1))
        lines = [QLineF(centre + way * _GAP, centre + way * _ARM) for way in ways]
        for colour, width in ((faded(style.dark, 0.8), 4.5), (style.light, 2.0)):
            painter.setPen(line_pen(colour, width))
            painter.drawLines(lines)
        painter.setPen(line_pen(style.dark, 1.0))
        painter.setBrush(style.accent)
        painter.drawEllipse(centre, 2.0, 2.0)
