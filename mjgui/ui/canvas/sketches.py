"""Outlines and handles in the middle of a zoom: about where they belong, and next to no work.

Another step follows in a moment, so what one has found out of an area is kept for the next.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from mjgui.core.model import Area, Vertices
from mjgui.ui.canvas.outlines import on_widget, polygon_of, thinned
from mjgui.ui.canvas.stamps import paint_copies, square, write_copies
from mjgui.ui.canvas.style import CanvasStyle
from mjgui.ui.canvas.viewport import Viewport

if TYPE_CHECKING:
    from collections.abc import Sequence

_ENOUGH = 200
"""Of more vertices than this only some are taken."""
_MOST = 512
"""So many areas are kept at most."""
_MIDDLE = 0.75
"""Handles are chosen for this part of the power of two above a scale, and kept up to there."""


@dataclass(slots=True)
class _Sketch:
    """What is kept of an area, and the area, so that no other one can come to have its id.

    Attributes:
        outline: some of its vertices, ring by ring, image pixels.
        octave: the power of two that the handles were chosen for; None before they are.
        handles: where they are, image pixels.
    """

    area: Area
    outline: Sequence[QPolygonF]
    octave: int | None
    handles: Vertices


class Sketches:
    """Paints areas that are selected or lit while the frame beneath them is a stretched one."""

    def __init__(self) -> None:
        self._kept: dict[int, _Sketch] = {}

    def forget(self) -> None:
        """Keep nothing: the zoom has come to rest."""
        self._kept.clear()

    def paint_outline(
        self, painter: QPainter, area: Area, viewport: Viewport, dark: QColor, light: QColor
    ) -> None:
        """Paint about the outline of an area in two fine tones."""
        painter.save()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.translate(viewport.x + 1.0, viewport.y + 1.0)
        painter.scale(viewport.scale, viewport.scale)
        off = -1.0 / viewport.scale
        for tone, is_soft in ((dark, False), (light, True)):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, is_soft)
            painter.setPen(QPen(tone, 0))
            for shape in self._of(area).outline:
                painter.drawPolygon(shape)
            painter.translate(off, off)
        painter.restore()

    def paint_handles(
        self,
        painter: QPainter,
        area: Area,
        viewport: Viewport,
        style: CanvasStyle,
        ratio: float,
        room: float,
    ) -> None:
        """Paint the vertex handles of an area, opaque all over.

        Args:
            painter: paints in widget pixels.
            area: whose.
            viewport: where the image lies on the widget.
            style: colours and sizes.
            ratio: device pixels per widget pixel.
            room: handles nearer to each other than about this are left out, widget pixels.
        """
        sketch, (_, octave) = self._of(area), math.frexp(viewport.scale)
        side = style.handle
        if sketch.octave != octave:
            grain = room / math.ldexp(_MIDDLE, octave)
            chosen = np.concatenate([thinned(ring, grain) for ring in area.rings])
            sketch.handles = chosen[:: max(len(chosen) // _ENOUGH, 1)]
            sketch.octave = octave
        points = on_widget(sketch.handles, viewport)
        clip = painter.clipBoundingRect().adjusted(-side, -side, side, side)
        x, y = points[:, 0], points[:, 1]
        across = (x >= clip.left()) & (x <= clip.right())
        points = points[across & (y >= clip.top()) & (y <= clip.bottom())]
        stamp = square(side, style.light, style.dark, ratio)
        if not len(points) or write_copies(painter, points, stamp):
            return
        paint_copies(painter, points, stamp)

    # -- inside --------------------------------------------------------------------------------

    def _of(self, area: Area) -> _Sketch:
        sketch = self._kept.get(id(area))
        if sketch is None:
            if len(self._kept) >= _MOST:
                self._kept.clear()
            some = [ring[:: max(len(ring) // _ENOUGH, 1)] for ring in area.rings]
            shapes = [polygon_of(each) for each in some]
            sketch = self._kept[id(area)] = _Sketch(area, shapes, None, area.points[:0])
        return sketch
