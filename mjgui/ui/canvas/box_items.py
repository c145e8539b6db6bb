"""How the box around selected areas is painted: a thin frame, and handles that light up."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainter, QRegion

from mjgui.ui.canvas import stamps
from mjgui.ui.canvas.box import Grip, TransformBox
from mjgui.ui.canvas.items import Item
from mjgui.ui.canvas.render import Sight, line_pen
from mjgui.ui.canvas.style import faded

_MARGIN = 3.0
_TILES = 8
_LIT = 3.0


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
        """Light on dark, thinner than an outline; in the middle of a zoom rough, for that is quick.

        Qt paints smooth lines that are translucent many times slower than solid ones.
        """
        lines, style = self._lines(sight), sight.style
        tones = (faded(style.dark, 0.55), 2.5), (faded(style.light, 0.9), 1.0)
        is_zooming = sight.sketches is not None
        if is_zooming:
            tones = (style.dark, 3.0), (style.light, 1.0)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for colour, width in tones:
            painter.setPen(line_pen(colour, width))
            painter.drawLines(lines)
        if is_zooming:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)

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
