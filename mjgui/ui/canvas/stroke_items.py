"""What brush and eraser show: the tip before the press, and the stroke while it is drawn.

A stroke is painted into a plane of its own, which remembers what it holds: a move adds one step to
it and shows the few pixels around, however long the stroke is.
"""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass
from functools import partial

import cv2
import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainter, QRegion

from mjgui.core.model import Point, Vertices
from mjgui.core.shapes import Box
from mjgui.core.strokes import Path, box_of, capsules
from mjgui.ui.canvas.raster import paint_cover
from mjgui.ui.canvas.render import Sight, in_hand_tint, line_pen
from mjgui.ui.canvas.style import faded
from mjgui.ui.canvas.viewport import Viewport

_SHIFT = 4
_CHORD_ERROR = 0.1
_MARGIN = 4.0
_SPARE = 384
"""How much more is covered on all sides when the stroke leaves the plane, device pixels."""
_RING_TILES = 24
_MARK_ROOM = 12.0
_MARK_ARM = 3.0
_FARTHEST = 2**24


class StrokePlane:
    """Which pixels of the screen a path covers, kept up to date in small steps.

    Args:
        path: the path; it may grow.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._for: tuple[Viewport, float] | None = None
        self._corner = (0, 0)
        self._plane = np.zeros((0, 0), np.uint8)
        self._count = 0

    def cover(
        self, sight: Sight, left: int, top: int, right: int, bottom: int
    ) -> npt.NDArray[np.uint8]:
        """How much is covered of each pixel of a box (device pixels), 0 – 255."""
        x, y = self._corner
        height, width = self._plane.shape
        if self._for != (sight.viewport, sight.ratio):
            self._begin(sight, left, top, right, bottom)
        elif not (left >= x and top >= y and right <= x + width and bottom <= y + height):
            self._begin(
                sight,
                min(left - _SPARE, x),
                min(top - _SPARE, y),
                max(right + _SPARE, x + width),
                max(bottom + _SPARE, y + height),
            )
        if self._count < len(self.path):
            self._draw(self.path.since(max(self._count - 1, 0)), sight)
            self._count = len(self.path)
        x, y = self._corner
        return self._plane[top - y : bottom - y, left - x : right - x]

    def _begin(self, sight: Sight, left: int, top: int, right: int, bottom: int) -> None:
        self._for = sight.viewport, sight.ratio
        self._corner = left, top
        self._plane = np.zeros((bottom - top, right - left), np.uint8)
        self._draw(self.path.samples(), sight)
        self._count = len(self.path)

    def _draw(self, samples: Vertices, sight: Sight) -> None:
        """Draw a path, as far as it touches the plane."""
        if not len(samples) or not self._plane.size:
            return
        viewport, ratio = sight.viewport, sight.ratio
        zoom = viewport.scale * ratio
        x, y = self._corner
        # OpenCV means the middle of a pixel where Qt means its corner.
        moved = (viewport.x * ratio - x - 0.5, viewport.y * ratio - y - 0.5, 0.0)
        discs = samples * zoom + moved
        discs[:, 2] = np.maximum(discs[:, 2], 0.5)
        rings = capsules(discs, _CHORD_ERROR)
        low, high = rings.min(axis=1), rings.max(axis=1)
        height, width = self._plane.shape
        near = ((high >= 0) & (low <= (width, height))).all(axis=1)
        fixed = np.clip(rings[near], -_FARTHEST, _FARTHEST) * (1 << _SHIFT)
        for ring in np.rint(fixed).astype(np.int32):
            cv2.fillConvexPoly(self._plane, ring, (255,), cv2.LINE_AA, _SHIFT)


@dataclass(frozen=True)
class StrokeBody:
    """A stroke as far as it is drawn, filled as an area would be; dark where it takes away.

    It is the same item while the stroke grows: what a step adds is shown by `StrokeStep`.
    """

    plane: StrokePlane
    erases: bool

    def region(self, sight: Sight) -> QRegion:
        """The box around all of it."""
        return _region(self.plane.path.box, sight)

    def paint(self, painter: QPainter, sight: Sight) -> None:
        """As far as the painter's clip shows it."""
        box = QRectF(self.region(sight).boundingRect())
        if painter.hasClipping():
            box &= painter.clipBoundingRect()
        if box.isEmpty():
            return
        tint = in_hand_tint(sight.style, cuts=self.erases)
        cover = partial(self.plane.cover, sight)
        paint_cover(painter, cover, sight.viewport, sight.ratio, box, tint)


@dataclass(frozen=True)
class StrokeStep:
    """The newest step of a stroke: paints nothing, but has its body painted there."""

    plane: StrokePlane
    count: int

    def region(self, sight: Sight) -> QRegion:
        """The box around the step."""
        return _region(box_of(self.plane.path.since(max(self.count - 2, 0))), sight)

    def paint(self, painter: QPainter, sight: Sight) -> None:
        """Nothing: the body does."""


@dataclass(frozen=True)
class TipRing:
    """The tip of the brush or the eraser where a press would put it, at its true size.

    Attributes:
        point: the middle, image pixels.
        radius: image pixels.
        erases: whether it would take away.
    """

    point: Point
    radius: float
    erases: bool

    def region(self, sight: Sight) -> QRegion:
        """Boxes along the ring, and the mark in its middle."""
        centre, radius = sight.on_widget(self.point), self.radius * sight.viewport.scale
        result = QRegion(_square(centre, _MARK_ARM + _MARGIN).toAlignedRect())
        if radius < 4 * _RING_TILES:
            return result + QRegion(_square(centre, radius + _MARGIN).toAlignedRect())
        angles = [2 * math.pi * i / _RING_TILES for i in range(_RING_TILES + 1)]
        # The arc reaches beyond its chord by less than this.
        bulge = radius * (1 - math.cos(math.pi / _RING_TILES)) + _MARGIN
        ends = [centre + QPointF(math.cos(a), math.sin(a)) * radius for a in angles]
        for start, end in itertools.pairwise(ends):
            box = QRectF(start, end).normalized().adjusted(-bulge, -bulge, bulge, bulge)
            result += QRegion(box.toAlignedRect())
        return result

    def paint(self, painter: QPainter, sight: Sight) -> None:
        """Light within dark; a plus or a minus in it where there is room."""
        style, centre = sight.style, sight.on_widget(self.point)
        radius = max(self.radius * sight.viewport.scale, 0.5)
        lines = [QLineF(centre - QPointF(_MARK_ARM, 0), centre + QPointF(_MARK_ARM, 0))]
        if not self.erases:
            lines.append(QLineF(centre - QPointF(0, _MARK_ARM), centre + QPointF(0, _MARK_ARM)))
        painter.setBrush(faded(style.dark, 0.0))
        for colour, width in ((faded(style.dark, 0.8), 3.0), (style.light, 1.3)):
            painter.setPen(line_pen(colour, width))
            painter.drawEllipse(centre, radius, radius)
            if radius >= _MARK_ROOM:
                painter.drawLines(lines)


def shows_mark(radius: float) -> bool:
    """Whether a ring of this radius (widget pixels) has room for the mark in its middle."""
    return radius >= _MARK_ROOM


def _region(box: Box, sight: Sight) -> QRegion:
    left, top, right, bottom = box
    shown = QRectF(sight.on_widget((left, top)), sight.on_widget((right, bottom)))
    return QRegion(shown.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN).toAlignedRect())


def _square(centre: QPointF, reach: float) -> QRectF:
    return QRectF(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach)
