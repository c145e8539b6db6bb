"""How the box around selected areas is painted: a thin frame, and handles that light up."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRect, QRectF
from PySide6.QtGui import QPainter, QRegion

from mjgui.ui.canvas import stamps
from mjgui.ui.canvas.box import Grip, TransformBox
from mjgui.ui.canvas.items import Item
from mjgui.ui.canvas.render import Sight, line_pen
from mjgui.ui.canvas.style import faded

_MARGIN = 3.0
_TILES = 8
_LIT = 3.0
_TRACE = 1e-6
_LIGHT, _RIM = 1.0, 0.75
"""How broad a light line of the frame is, and the dark on each side of it, widget pixels."""


@dataclass(frozen=True)
class BoxFrame:
    """The thin lines of the box, and the arm of its knob."""

    box: TransformBox

    def region(self, sight: Sight) -> QRegion:
        """Rows of small boxes along the lines: what lies inside is not repainted."""
        result = QRegion()
        for line in self._lines(sight):
            for i in range(_TILES):
                ends = QRectF(line.pointAt(i / _TILES), line.pointAt((i + 1) / _TILES))
                result += QRegion(_grown(ends.normalized()).toAlignedRect())
        return result

    def paint(self, painter: QPainter, sight: Sight) -> None:
        """Light on dark, thinner than an outline: crisp, unless the box has been turned."""
        tones = faded(sight.style.dark, 0.55), faded(sight.style.light, 0.9)
        if self.box.angle:
            for colour, width in zip(tones, (2.5, 1.0), strict=True):
                painter.setPen(line_pen(colour, width))
                painter.drawLines(self._lines(sight))
            return
        light = max(round(_LIGHT * sight.ratio), 1)
        rim = max(round(_RIM * sight.ratio), 1)
        painter.save()
        painter.scale(1 / sight.ratio, 1 / sight.ratio)
        for colour, grown in zip(tones, (rim, 0), strict=True):
            for bar in self._bars(sight, light, grown):
                painter.fillRect(bar, colour)
        painter.restore()

    def _bars(self, sight: Sight, light: int, grown: int) -> tuple[QRect, ...]:
        """The lines as bars of whole pixels that do not overlap.

        Sizes are rounded, and then the place of the whole: so the box keeps its size while it is
        moved by less than a pixel, and each line stays within one of where it is.

        Args:
            sight: where the image lies.
            light: how broad a light line is, device pixels.
            grown: how much broader than that the bars are on each side, device pixels.
        """
        ratio = sight.ratio
        first, _, third, _ = self.box.outline
        width, height = (
            _whole((b - a) * sight.viewport.scale * ratio)
            for a, b in zip(first, third, strict=True)
        )
        middle = sight.on_widget(self.box.centre) * ratio
        left = _whole(middle.x() - (width + light) / 2) - grown
        top = _whole(middle.y() - (height + light) / 2) - grown
        stem = _whole(middle.x() - light / 2) - grown
        end = _whole(sight.on_widget(self.box.place(Grip.TURN)).y() * ratio)
        broad = light + 2 * grown
        side = height - broad
        return (
            QRect(left, top, width + broad, broad),
            QRect(left, top + height, width + broad, broad),
            QRect(left, top + broad, broad, side),
            QRect(left + width, top + broad, broad, side),
            QRect(stem, end, broad, top - end),
        )

    def _lines(self, sight: Sight) -> list[QLineF]:
        corners = [sight.on_widget(point) for point in self.box.outline]
        lines = [QLineF(a, b) for a, b in zip(corners, corners[1:] + corners[:1], strict=True)]
        foot, knob = self.box.knob_foot, self.box.place(Grip.TURN)
        return [*lines, QLineF(sight.on_widget(foot), sight.on_widget(knob))]


@dataclass(frozen=True)
class BoxGrip:
    """One handle of the box; lit where a press would take hold of it."""

    box: TransformBox
    grip: Grip
    is_lit: bool = False

    def region(self, sight: Sight) -> QRegion:
        """The handle as large as it is when lit."""
        centre: QPointF = sight.on_widget(self.box.place(self.grip))
        side = sight.style.handle + 2 + _LIT
        disc = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
        return QRegion(_grown(disc).toAlignedRect())

    def paint(self, painter: QPainter, sight: Sight) -> None:
        """Round, since vertices are square; the knob in the accent colour."""
        style, side = sight.style, sight.style.handle + 2 + (_LIT if self.is_lit else 0.0)
        fill, rim = style.light, style.accent
        if self.is_lit or self.grip is Grip.TURN:
            fill, rim = rim, fill
        stamp = stamps.disc(side, fill, rim, style.dark, sight.ratio)
        centre = sight.on_widget(self.box.place(self.grip))
        stamps.paint_copies(painter, np.array([(centre.x(), centre.y())]), stamp)


def box_items(box: TransformBox, lit: Grip | None) -> tuple[Item, ...]:
    """The box with its handles, one of them lit."""
    return (BoxFrame(box), *(BoxGrip(box, grip, grip is lit) for grip in box.grips))


def _grown(box: QRectF) -> QRectF:
    return box.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)


def _whole(length: float) -> int:
    """The nearest whole number; of two the lower one, also where a sum came out a trace too large.

    Sides and places often fall between two pixels, and would be rounded now up and now down.
    """
    return math.ceil(length - 0.5 - _TRACE)
