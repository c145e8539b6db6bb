"""What is painted over the panes: captions, the wipe's line, the same point, a hint when empty."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from mjgui.ui.canvas.style import faded
from mjgui.ui.theme import GRID, Theme

INSET = GRID
_PILL_HEIGHT = 24.0
_PILL_RADIUS = 6.0
_CROSS_ARM = 9.0
_CROSS_HOLE = 3.0
_KNOB = 14.0
_BOX_ABOVE_ALL = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


def paint_pill(
    painter: QPainter, text: str, pane: QRect, side: Qt.AlignmentFlag, theme: Theme
) -> None:
    """Paint a caption that is readable on any picture.

    Args:
        painter: paints in the pixels that `pane` is in.
        text: the caption; cut short where it does not fit, not painted if empty.
        pane: what it is a caption of.
        side: the corner or side of the pane, as for `Qt.AlignmentFlag`.
        theme: its colours.
    """
    metrics = QFontMetricsF(painter.font())
    room = pane.width() - 2 * INSET - 2 * GRID
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    if not shown or room <= 0:
        return
    width = metrics.horizontalAdvance(shown) + 2 * GRID
    inner = QRectF(pane).adjusted(INSET, INSET, -INSET, -INSET)
    left, top = inner.left(), inner.top()
    if side & Qt.AlignmentFlag.AlignRight:
        left = inner.right() - width
    elif side & Qt.AlignmentFlag.AlignHCenter:
        left = inner.center().x() - width / 2
    if side & Qt.AlignmentFlag.AlignBottom:
        top = inner.bottom() - _PILL_HEIGHT
    box = QRectF(round(left), round(top), width, _PILL_HEIGHT)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(faded(theme.color("tooltip"), 0.88))
    painter.drawRoundedRect(box, _PILL_RADIUS, _PILL_RADIUS)
    painter.setPen(theme.color("tooltip_text"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)


def paint_wipe(painter: QPainter, pane: QRect, x: float, theme: Theme, *, is_lit: bool) -> None:
    """Paint the line between the two sides at `x`, with a knob to drag in its middle."""
    line = QLineF(x, pane.top(), x, pane.bottom() + 1)
    centre = QPointF(x, pane.center().y())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(0, 0, 0, 110), 3.0))
    painter.drawLine(line)
    painter.setPen(QPen(Qt.GlobalColor.white, 1.0))
    painter.drawLine(line)
    painter.setPen(QPen(QColor(0, 0, 0, 110), 1.0))
    painter.setBrush(theme.color("accent") if is_lit else QColor(Qt.GlobalColor.white))
    painter.drawEllipse(centre, _KNOB, _KNOB)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("accent_text") if is_lit else QColor(60, 60, 60))
    for way in (-1, 1):
        tip = centre + QPointF(8.5 * way, 0)
        base = centre + QPointF(3.5 * way, 0)
        painter.drawPolygon(QPolygonF([tip, base + QPointF(0, -4.5), base + QPointF(0, 4.5)]))


def paint_cross(painter: QPainter, place: QPointF) -> None:
    """Mark the place that is under the pointer in another pane: four arms, open in the middle."""
    arms = [
        QLineF(
            place.x() + dx * _CROSS_HOLE,
            place.y() + dy * _CROSS_HOLE,
            place.x() + dx * _CROSS_ARM,
            place.y() + dy * _CROSS_ARM,
        )
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1))
    ]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for colour, width in ((QColor(0, 0, 0, 170), 3.0), (QColor(255, 255, 255, 235), 1.2)):
        painter.setPen(QPen(colour, width, c=Qt.PenCapStyle.RoundCap))
        painter.drawLines(arms)


def cross_region(place: QPointF) -> QRect:
    """What `paint_cross` paints at most."""
    reach = _CROSS_ARM + 3
    return QRectF(place.x() - reach, place.y() - reach, 2 * reach, 2 * reach).toAlignedRect()


def paint_hint(painter: QPainter, text: str, rect: QRect, theme: Theme) -> None:
    """Paint a calm text in the middle of `rect`."""
    painter.setPen(theme.color("canvas_dim"))
    painter.drawText(
        QRectF(rect).adjusted(3 * GRID, 3 * GRID, -3 * GRID, -3 * GRID), _BOX_ABOVE_ALL, text
    )
