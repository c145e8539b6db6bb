"""The places where something is wrong with the mask.

There may be hundreds of them, so all are one thing to the canvas: only those within what is asked
for are painted, each as a copy of a cross that was painted before for a place like it.
"""

from __future__ import annotations

import functools
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QRegion

from mjgui.core.model import Point, Vertices
from mjgui.ui.canvas.fine_stamps import PARTS, fine_stamp, stamp_reach
from mjgui.ui.canvas.items import Changing, Item, region_around, region_between
from mjgui.ui.canvas.outlines import MovedBoxes, on_widget
from mjgui.ui.canvas.render import Sight, line_pen
from mjgui.ui.canvas.style import CanvasStyle, faded

if TYPE_CHECKING:
    from collections.abc import Sequence

_RING = 9.0
_ARM = 3.5
_WIDTHS = (5.0, 3.5, 2.0)
_REACH = _RING + _WIDTHS[0] / 2 + 1.0
"""How far a mark paints from its place, widget pixels."""

_MANY = 48
"""Where there are more, those that lie over each other are painted as one while a zoom goes on."""
_MIDDLE = 0.75
"""Which ones is settled for this part of the power of two above a scale, and kept up to there."""


@dataclass(frozen=True)
class ProblemMarks(Changing):
    """A cross in a ring at each place, as where an outline crosses itself.

    Attributes:
        places: image pixels, the lowest mark first.
    """

    places: tuple[Point, ...]

    def __hash__(self) -> int:
        """By a few of the places: there may be hundreds, and it is asked for at every move."""
        return hash((len(self.places), self.places[:1], self.places[-1:]))

    @functools.cached_property
    def points(self) -> Vertices:
        """The places, shape (n, 2)."""
        return np.array(self.places, float).reshape(-1, 2)

    def region(self, sight: Sight) -> QRegion:
        """The box around all of them."""
        if len(self.places) == 1:
            return region_around(self.places[0], sight, _REACH)
        return _box(self.points, sight)

    def change(self, before: Item, sight: Sight, moved: MovedBoxes) -> QRegion | None:  # noqa: ARG002 - as of an area
        """The box around those that have come, gone or changed places."""
        if not isinstance(before, ProblemMarks):
            return None
        differing = _differing(before.places, self.places)
        if len(differing) == 2:  # noqa: PLR2004 - one that moves with the pointer
            return region_between(differing[0], differing[1], sight, _REACH)
        return _box(np.array(differing, float).reshape(-1, 2), sight)

    def paint(self, painter: QPainter, sight: Sight) -> None:
        """Those that the clip shows. In the middle of a zoom they lie on whole pixels."""
        is_zooming, points = sight.sketches is not None, self.points
        if is_zooming and len(points) > _MANY:
            points = _apart(self, math.frexp(sight.viewport.scale)[1])
        points = on_widget(points, sight.viewport)
        if painter.hasClipping():
            clip = painter.clipBoundingRect().adjusted(-_REACH, -_REACH, _REACH, _REACH)
            low, high = (clip.left(), clip.top()), (clip.right(), clip.bottom())
            points = points[((points >= low) & (points <= high)).all(axis=1)]
        ratio, style = sight.ratio, sight.style
        if is_zooming:
            whole, parts = np.floor(points * ratio + 0.5), [(0, 0)] * len(points)
        else:
            fine = np.floor(points * (ratio * PARTS) + 0.5).astype(int)
            whole, parts = fine // PARTS, map(tuple, (fine % PARTS).tolist())
        draw = functools.partial(paint_mark, centre=QPointF(), style=style)
        look, corners = (ProblemMarks, style.tones), (whole - stamp_reach(_REACH, ratio)) / ratio
        for (x, y), part in zip(corners.tolist(), parts, strict=True):
            painter.drawImage(QPointF(x, y), fine_stamp(look, ratio, part, _REACH, draw))


def paint_mark(painter: QPainter, centre: QPointF, style: CanvasStyle) -> None:
    """Paint a mark (widget pixels) in the warning colour, light on dark: it shows on red, too."""
    arm, other = QPointF(_ARM, _ARM), QPointF(_ARM, -_ARM)
    lines = [QLineF(centre - arm, centre + arm), QLineF(centre - other, centre + other)]
    painter.setBrush(faded(style.dark, 0.45))
    for colour, width in zip((style.dark, style.light, style.warning), _WIDTHS, strict=True):
        painter.setPen(line_pen(colour, width))
        painter.drawEllipse(centre, _RING, _RING)
        painter.drawLines(lines)
        painter.setBrush(Qt.BrushStyle.NoBrush)


# -- inside ------------------------------------------------------------------------------------


@functools.lru_cache(2)
def _apart(marks: ProblemMarks, octave: int) -> Vertices:
    """The marks that are seen where those nearer to each other than their size are one."""
    cells = np.floor(marks.points * (math.ldexp(_MIDDLE, octave) / (2 * _RING)))
    _, first = np.unique(cells, axis=0, return_index=True)
    return marks.points[np.sort(first)]


def _differing(before: Sequence[Point], after: Sequence[Point]) -> list[Point]:
    """The places that are in one alone; where the order of the others differs, those, too."""
    start, shorter = 0, min(len(before), len(after))
    while start < shorter and before[start] == after[start]:
        start += 1
    end = 0
    while end < shorter - start and before[-1 - end] == after[-1 - end]:
        end += 1
    old, new = before[start : len(before) - end], after[start : len(after) - end]
    gone, come = set(old) - set(new), set(new) - set(old)
    if [place for place in old if place not in gone] != [
        place for place in new if place not in come
    ]:
        return [*old, *new]  # of those that lie over each other others are on top
    return [*gone, *come]


def _box(points: Vertices, sight: Sight) -> QRegion:
    if not len(points):
        return QRegion()
    shown = on_widget(points, sight.viewport)
    box = QRectF(QPointF(*shown.min(axis=0).tolist()), QPointF(*shown.max(axis=0).tolist()))
    return QRegion(box.adjusted(-_REACH, -_REACH, _REACH, _REACH).toAlignedRect())
