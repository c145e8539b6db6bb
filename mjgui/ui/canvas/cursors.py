"""Cursors that tell which way a handle goes."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QCursor, QGuiApplication, QPainter, QPixmap, QPolygonF

from mjgui.ui.canvas.render import line_pen
from mjgui.ui.canvas.style import CanvasStyle

Cursor = Qt.CursorShape | QCursor

_SIZE = 24
_SHAPES = (
    Qt.CursorShape.SizeHorCursor,
    Qt.CursorShape.SizeFDiagCursor,
    Qt.CursorShape.SizeVerCursor,
    Qt.CursorShape.SizeBDiagCursor,
)


def stretch_cursor(x: float, y: float) -> Qt.CursorShape:
    """The two-headed arrow nearest to the direction (x, y), y down."""
    turn = round(math.atan2(y, x) / (math.pi / 4)) % 4
    return _SHAPES[turn]


def turn_cursor(look: CanvasStyle) -> QCursor:
    """A bent arrow with two heads: a drag turns. Qt has no shape for it."""
    app = QGuiApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    pixmap = QPixmap(round(_SIZE * ratio), round(_SIZE * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    arc = QRectF(5, 7, 14, 14)
    heads = (_head(QPointF(5, 14), 90.0), _head(QPointF(19, 14), 90.0))
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, width in ((look.light, 4.5), (look.dark, 2.0)):
            painter.setPen(line_pen(colour, width))
            painter.setBrush(colour)
            painter.drawArc(arc, 0, 180 * 16)
            painter.setPen(line_pen(colour, width - 1.5))
            for head in heads:
                painter.drawPolygon(head)
    return QCursor(pixmap, _SIZE // 2, _SIZE // 2)


def _head(tip: QPointF, degrees: float) -> QPolygonF:
    """An arrow's head that ends a little beyond `tip`, in a direction (0 is right, 90 down)."""
    angle = math.radians(degrees)
    ahead = QPointF(math.cos(angle), math.sin(angle))
    aside = QPointF(-ahead.y(), ahead.x())
    return QPolygonF([tip + ahead * 4, tip + aside * 3.5 - ahead, tip - aside * 3.5 - ahead])
