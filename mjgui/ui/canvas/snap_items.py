"""How it shows that a place has snapped, and to what."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPolygonF, QRegion

from mjgui.core.snapping import Snap, SnapKind
from mjgui.ui.canvas.fine_stamps import paint_fine
from mjgui.ui.canvas.items import region_around
from mjgui.ui.canvas.render import Sight, line_pen
from mjgui.ui.canvas.style import CanvasStyle

_RING = 6.5
_DIAMOND = 5.5
_BAR = 14.0
_ROOM = _BAR + 4.0
_RING_ROOM = _RING + 3.5


@dataclass(frozen=True)
class SnapMark:
    """The place that a press would mean instead of the pointer's own.

    A ring around a vertex, a diamond on an edge, and on the border a diamond on a bar along it.
    """

    snap: Snap

    def region(self, sight: Sight) -> QRegion:
        """The square around it."""
        return region_around(self.snap.point, sight, _ROOM)

    def paint(self, painter: QPainter, sight: Sight) -> None:
        """In the accent colour, light and dark around it, so that it shows on any picture."""
        style, place = sight.style, sight.viewport.map_from_image(self.snap.point)
        kind = self.snap.kind
        way = self.snap.way if kind is SnapKind.BORDER else None
        look, draw = (SnapMark, kind, way, style.tones), partial(self._draw, style=style)
        reach = _RING_ROOM if way is None else _ROOM
        paint_fine(painter, place, sight.ratio, look, reach, draw)

    def _draw(self, painter: QPainter, style: CanvasStyle) -> None:
        centre = QPointF()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((style.dark, 5.0), (style.light, 3.6), (style.accent, 2.0)):
            painter.setPen(line_pen(colour, width))
            if self.snap.kind is SnapKind.VERTEX:
                painter.drawEllipse(centre, _RING, _RING)
                continue
            if self.snap.kind is SnapKind.BORDER:
                arm = QPointF(*self.snap.way) * _BAR
                painter.drawLine(centre - arm, centre + arm)
            painter.drawPolygon(_diamond(centre))


def _diamond(centre: QPointF) -> QPolygonF:
    ways = ((0, -1), (1, 0), (0, 1), (-1, 0))
    return QPolygonF([centre + QPointF(x, y) * _DIAMOND for x, y in ways])
