"""What is painted over the panes: captions, the wipe's knobs, the same point, a hint when empty."""

from __future__ import annotations

import enum
import functools
import math

from PySide6.QtCore import QLineF, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPainter,
    QPen,
    QPolygonF,
    QRegion,
)

from mjgui.ui.canvas.style import faded
from mjgui.ui.compare.tones import heat_gradient
from mjgui.ui.compare.wipe import Wipe
from mjgui.ui.compare.wipe_pixels import CASING_ALPHA
from mjgui.ui.text_size import grown
from mjgui.ui.theme import GRID, Theme

INSET = GRID
_PILL_HEIGHT = 24
_PILL_RADIUS = 6.0
_CROSS_ARM = 9.0
_CROSS_HOLE = 3.0
_KNOB = 14.0
_HANDLE = 9.0
_LINE_RIM = 2.0
"""How far from the line pixels differ from those of both sides: half its casing, and smoothing.
Not more, or a step would copy from the side where nothing changes, too."""
_LEGEND = 96.0
_CASING = QColor(0, 0, 0, CASING_ALPHA)
_LEFT_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT_MIDDLE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_BOX_ABOVE_ALL = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


class WipePart(enum.Enum):
    """What of the wipe's line can be taken hold of."""

    LINE = "line"
    HANDLE = "handle"


def pill_box(text: str, pane: QRect, side: Qt.AlignmentFlag, font: QFont) -> QRectF:
    """Where `paint_pill` paints a caption; empty where it paints none."""
    metrics = QFontMetricsF(font)
    room = pane.width() - 2 * INSET - 2 * GRID
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    if not shown or room <= 0:
        return QRectF()
    width = metrics.horizontalAdvance(shown) + 2 * GRID
    inner = QRectF(pane).adjusted(INSET, INSET, -INSET, -INSET)
    left, top = inner.left(), inner.top()
    if side & Qt.AlignmentFlag.AlignRight:
        left = inner.right() - width
    elif side & Qt.AlignmentFlag.AlignHCenter:
        left = inner.center().x() - width / 2
    if side & Qt.AlignmentFlag.AlignBottom:
        top = inner.bottom() - grown(_PILL_HEIGHT)
    return QRectF(round(left), round(top), width, grown(_PILL_HEIGHT))


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
    box = pill_box(text, pane, side, painter.font())
    if box.isEmpty() or not _is_seen(painter, box):
        return
    _paint_plate(painter, box, theme)
    painter.setPen(theme.color("tooltip_text"))
    room = box.width() - 2 * GRID + 1
    shown = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, room)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)


def paint_legend(painter: QPainter, pane: QRect, highest: str, theme: Theme) -> None:
    """Paint the heat map's scale in the upper right corner, from no difference to `highest`."""
    metrics = QFontMetricsF(painter.font())
    lowest = "0"
    texts = metrics.horizontalAdvance(lowest) + metrics.horizontalAdvance(highest)
    width = texts + _LEGEND + 4 * GRID
    if width > pane.width() - 2 * INSET:
        return
    box = QRectF(pane.right() + 1 - INSET - width, pane.top() + INSET, width, grown(_PILL_HEIGHT))
    _paint_plate(painter, box, theme)
    painter.setPen(theme.color("tooltip_text"))
    inner = box.adjusted(GRID, 0, -GRID, 0)
    painter.drawText(inner, _LEFT_MIDDLE, lowest)
    painter.drawText(inner, _RIGHT_MIDDLE, highest)
    left = inner.left() + metrics.horizontalAdvance(lowest) + GRID
    bar = QRectF(left, box.center().y() - GRID / 2, _LEGEND, GRID)
    painter.setPen(QPen(theme.color("tooltip_text"), 1.0))
    painter.setBrush(heat_gradient(bar.left(), bar.right()))
    painter.drawRect(bar)


def paint_grips(
    painter: QPainter, wipe: Wipe, size: QSize, theme: Theme, lit: WipePart | None, ratio: float
) -> None:
    """Paint a knob to drag the line by, and a smaller one to turn it by.

    Args:
        painter: paints in pane pixels.
        wipe: where the line is.
        size: the pane's size.
        theme: its colours.
        lit: the part below the pointer.
        ratio: device pixels per widget pixel.
    """
    _, knob, handle = wipe.grips(size)
    for part, place in ((WipePart.LINE, knob), (WipePart.HANDLE, handle)):
        is_lit = lit is part
        fill = theme.color("accent") if is_lit else QColor(Qt.GlobalColor.white)
        ink = theme.color("accent_text") if is_lit else QColor(60, 60, 60)
        stamp = _grip(part, wipe.angle, fill.rgba(), ink.rgba(), ratio)
        half = stamp.width() // 2
        corner = QPointF(round(place.x() * ratio) - half, round(place.y() * ratio) - half)
        painter.drawImage(corner / ratio, stamp)


@functools.lru_cache(maxsize=8)
def _grip(part: WipePart, angle: float, fill: int, ink: int, ratio: float) -> QImage:
    """One of the knobs: painted once while the line is dragged, and copied to whole pixels."""
    is_knob = part is WipePart.LINE
    radius = _KNOB if is_knob else _HANDLE
    half = math.ceil((radius + 1) * ratio)
    stamp = QImage(2 * half, 2 * half, QImage.Format.Format_ARGB32_Premultiplied)
    stamp.fill(Qt.GlobalColor.transparent)
    with QPainter(stamp) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(half, half)
        painter.scale(ratio, ratio)
        painter.setPen(QPen(_CASING, 1.0))
        painter.setBrush(QColor.fromRgba(fill))
        painter.drawEllipse(QPointF(), radius, radius)
        painter.rotate(angle)
        (_paint_arrows if is_knob else _paint_turn)(painter, QColor.fromRgba(ink))
    stamp.setDevicePixelRatio(ratio)
    return stamp


def wipe_region(before: Wipe, after: Wipe, size: QSize) -> QRegion:
    """What changes in a pane (pane pixels) when the line moves; all of it where it is turned."""
    whole = QRect(QPoint(), size)
    if before.angle != after.angle:
        return QRegion(whole)
    rim = _KNOB + 2
    if not after.is_straight:
        region = QRegion()
        for wipe in (before, after):
            for place in wipe.grips(size)[1:]:
                box = QRectF(place.x() - rim, place.y() - rim, 2 * rim, 2 * rim)
                region += box.toAlignedRect() & whole
        for part in after.bands(size, _LINE_RIM, before):
            region += part
        return region
    lines = (before.line(size), after.line(size))
    box = QPolygonF([end for line in lines for end in (line.p1(), line.p2())])
    return QRegion(box.boundingRect().adjusted(-rim, -rim, rim, rim).toAlignedRect() & whole)


def _paint_arrows(painter: QPainter, ink: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    for way in (-1, 1):
        tip, base = QPointF(8.5 * way, 0), QPointF(3.5 * way, 0)
        painter.drawPolygon(QPolygonF([tip, base + QPointF(0, -4.5), base + QPointF(0, 4.5)]))


def _paint_turn(painter: QPainter, ink: QColor) -> None:
    """Paint an arc with a head at each end."""
    pen = QPen(ink, 1.4)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    box = QRectF(-4, -3, 8, 8)
    painter.drawArc(box, 20 * 16, 140 * 16)
    for way in (-1, 1):
        tip = QPointF(3.8 * way, 0.4)
        painter.drawLine(tip, tip + QPointF(0.9 * way, -2.6))
        painter.drawLine(tip, tip + QPointF(-2.4 * way, -0.8))


def paint_frame(painter: QPainter, pane: QRect, colour: QColor, width: float) -> None:
    """Paint a frame just within a pane."""
    half = width / 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(colour, width, j=Qt.PenJoinStyle.MiterJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(QRectF(pane).adjusted(half, half, -half, -half))


def _is_seen(painter: QPainter, box: QRectF) -> bool:
    """Whether anything of a box lies within the painter's clip."""
    return not painter.hasClipping() or painter.clipRegion().intersects(box.toAlignedRect())


def _paint_plate(painter: QPainter, box: QRectF, theme: Theme) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(faded(theme.color("tooltip"), 0.88))
    painter.drawRoundedRect(box, _PILL_RADIUS, _PILL_RADIUS)


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
