"""What is painted over the scene: the things in hand, as values.

Tools describe what they show by tuples of items; the canvas compares them with the ones shown
before and repaints only where they differ. All points are image pixels; sizes are widget pixels.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Protocol

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QRegion

from mjgui.core.model import Area, Point, Vertices
from mjgui.ui.canvas.fine_stamps import paint_fine
from mjgui.ui.canvas.outlines import (
    MovedBoxes,
    area_bounds,
    handles_in,
    on_widget,
    vertices_in,
)
from mjgui.ui.canvas.raster import Tint, paint_line
from mjgui.ui.canvas.render import (
    Sight,
    edge_pen,
    in_hand_tint,
    line_pen,
    outline_tint,
    paint_area,
)
from mjgui.ui.canvas.stamps import paint_copies, plus, square
from mjgui.ui.canvas.style import CanvasStyle, faded

PLUS_ROOM = 36.0
"""Edges shorter than this many widget pixels have no "+" handle."""

_DASH = 6.0
_MARGIN = 3.0
_PLUS_RADIUS = 5.0
_HANDLE_ROOM = 12.0
_FAR = 2.0**24
"""Beyond any widget, and within what Qt can count to, widget pixels."""
_WHITE = QColor("#ffffff")


class Item(Protocol):
    """One thing painted over the scene; a frozen value, so that equal ones look alike."""

    def region(self, sight: Sight) -> QRegion:
        """Where it paints, widget pixels; a little more does no harm."""
        ...

    def paint(self, painter: QPainter, sight: Sight) -> None:
        """Paint it in widget pixels."""
        ...


class Changing:
    """An item that knows where it looks different from one of its kind that it takes after."""

    def change(self, before: Item, sight: Sight, moved: MovedBoxes) -> QRegion | None:
        """Where it looks different from what it was, widget pixels.

        Args:
            before: what it was before.
            sight: where the image lies.
            moved: knows what edges have moved.

        Returns:
            The box around what differs; None where all of it does.
        """
        raise NotImplementedError


@dataclass(frozen=True, eq=False)
class AreaItem(Changing):
    """An item that shows an area. The same area means the same object, which is quick to see."""

    area: Area

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, AreaItem) or type(other) is not type(self):
            return False
        return other.area is self.area and vars(other) == vars(self)

    def __hash__(self) -> int:
        return hash((type(self), id(self.area)))

    def change(self, before: Item, sight: Sight, moved: MovedBoxes) -> QRegion | None:
        """The box around the edges that have moved; None where more has changed than a few."""
        if type(before) is not type(self) or not isinstance(before, AreaItem):
            return None
        if vars(before) | {"area": self.area} != vars(self):
            return None
        box = moved.of(before.area, self.area)
        return None if box is None else _around(box, max(sight.style.casing, sight.style.handle))


@dataclass(frozen=True, eq=False)
class LiveArea(AreaItem):
    """A whole area that is being changed: painted here because the scene leaves it out."""

    is_selected: bool = False

    def region(self, sight: Sight) -> QRegion:
        """Its box."""
        return _around(area_bounds(self.area, sight.viewport), sight.style.casing)

    def paint(self, painter: QPainter, sight: Sight) -> None:
        """As a finished area; one that is selected has its outline in the accent colour."""
        style = sight.style
        tint = in_hand_tint(style, cuts=False) if self.is_selected else None
        paint_area(painter, self.area, sight, tint)


@dataclass(frozen=True, eq=False)
class Outline(AreaItem):
    """The accented outline of an area that is selected, or lit because a press would mean it."""

    is_selected: bool

    def region(self, sight: Sight) -> QRegion:
        """Its box."""
        return _around(area_bounds(self.area, sight.viewport), sight.style.casing)

    def paint(self, painter: QPainter, sight: Sight) -> None:
        """Light on dark; the selected one in the accent colour."""
        style = sight.style
        if sight.sketches is not None:
            place = sight.viewport
            sight.sketches.paint_outline(painter, self.area, place, style.dark, style.accent)
            return
        paint_area(painter, self.area, sight, self.tint(style))

    def tint(self, style: CanvasStyle) -> Tint:
        """What it is painted with."""
        return outline_tint(style, None if self.is_selected else faded(style.light, 0.12))


@dataclass(frozen=True, eq=False)
class Handles(AreaItem):
    """The vertices of an area as squares, and "+" in the middle of edges long enough for it."""

    def region(self, sight: Sight) -> QRegion:
        """The area's box and the handles on its rim."""
        return _around(area_bounds(self.area, sight.viewport), sight.style.handle)

    def paint(self, painter: QPainter, sight: Sight) -> None:
        """Squares where they do not touch each other; the plus signs beneath them."""
        if sight.sketches is not None:
            style, place, ratio = sight.style, sight.viewport, sight.ratio
            sight.sketches.paint_handles(painter, self.area, place, style, ratio, _HANDLE_ROOM)
            return
        paint_handles(painter, self.area.rings, sight)


def paint_handles(painter: QPainter, rings: Sequence[Vertices], sight: Sight) -> None:
    """Paint the handles of rings as far as the clip shows them, those of edges beneath."""
    side = sight.style.handle
    near = painter.clipBoundingRect().adjusted(-side, -side, side, side)
    insert = plus(_PLUS_RADIUS, faded(sight.style.dark, 0.55), _WHITE, sight.ratio)
    corners, middles = handles_in(rings, sight.viewport, near, _HANDLE_ROOM, PLUS_ROOM)
    paint_copies(painter, middles, insert)
    paint_copies(painter, corners, _handle(sight))


def _handle(sight: Sight) -> QImage:
    """The square that marks a vertex."""
    style = sight.style
    return square(style.handle, style.light, faded(style.dark, 0.8), sight.ratio)


@dataclass(frozen=True)
class VertexHandle:
    """One vertex that stands out: selected, or lit under the pointer."""

    point: Point
    is_selected: bool = False
    is_lit: bool = False

    def region(self, sight: Sight) -> QRegion:
        """The square with its rim."""
        return region_around(self.point, sight, sight.style.handle / 2 + 2 + _MARGIN)

    def paint(self, painter: QPainter, sight: Sight) -> None:
        """Filled with the accent colour if selected, larger if lit."""
        style = sight.style
        side = style.handle + (4 if self.is_lit else 0)
        painter.setPen(line_pen(style.dark, 1.0))
        painter.setBrush(style.accent if self.is_selected or self.is_lit else style.light)
        painter.drawRect(_square(sight.on_widget(self.point), side))


@dataclass(frozen=True)
class PlusHandle:
    """The lit "+" on the middle of an edge: a press there inserts a vertex."""

    point: Point

    def region(self, sight: Sight) -> QRegion:
        """The disc."""
        return region_around(self.point, sight, 2 * _PLUS_RADIUS + _MARGIN)

    def paint(self, painter: QPainter, sight: Sight) -> None:
        """A larger disc in the accent colour."""
        stamp = plus(1.5 * _PLUS_RADIUS, sight.style.accent, _WHITE, sight.ratio)
        paint_copies(painter, np.array([sight.viewport.map_from_image(self.point)]), stamp)


@dataclass(frozen=True)
class OpenLine:
    """The polygon in hand as far as it has vertices, each marked."""

    points: tuple[Point, ...]
    marks_vertices: bool = True

    def __hash__(self) -> int:
        """By a few of the points: there may be thousands, and it is asked for at every move."""
        return hash((len(self.points), self.points[:1], self.points[-1:]))

    def region(self, sight: Sight) -> QRegion:
        """Its box, not its inside: an open line paints only along itself."""
        if not self.points:
            return QRegion()
        points = on_widget(np.array(self.points), sight.viewport)
        low, high = points.min(axis=0), points.max(axis=0)
        box = QRectF(QPointF(*low.tolist()), QPointF(*high.tolist()))
        return _around(box, sight.style.handle)

    def paint(self, painter: QPainter, sight: Sight) -> None:
        """A line light on dark, with a small disc for each vertex."""
        style = sight.style
        points = on_widget(np.array(self.points).reshape(-1, 2), sight.viewport)
        clip = painter.clipBoundingRect()
        box = QRectF(self.region(sight).boundingRect()) & clip
        tint = outline_tint(style)
        paint_line(painter, np.array(self.points), sight.viewport, sight.ratio, box, tint)
        if self.marks_vertices:
            near = clip.adjusted(-8, -8, 8, 8)
            painter.setPen(line_pen(style.dark, 1.0))
            painter.setBrush(style.light)
            shown = vertices_in(points[:, 0], points[:, 1], near, _HANDLE_ROOM)
            for x, y in shown.tolist():
                painter.drawEllipse(QPointF(x, y), style.handle / 2, style.handle / 2)


@dataclass(frozen=True)
class DraftVertex:
    """A vertex of the polygon in hand, over the edge that leads away from it."""

    point: Point

    def region(self, sight: Sight) -> QRegion:
        """The disc."""
        return region_around(self.point, sight, sight.style.handle / 2 + _MARGIN)

    def paint(self, painter: QPainter, sight: Sight) -> None:
        """The disc that an open line has for each vertex."""
        style, place = sight.style, sight.viewport.map_from_image(self.point)
        radius = style.handle / 2

        def draw(painter: QPainter) -> None:
            painter.setPen(line_pen(style.dark, 1.0))
            painter.setBrush(style.light)
            painter.drawEllipse(QPointF(), radius, radius)

        paint_fine(painter, place, sight.ratio, (DraftVertex, style.tones), radius + 1, draw)


@dataclass(frozen=True)
class Rubber:
    """The edge between the last vertex and the pointer; in the warning colour if it must not be."""

    start: Point
    end: Point
    is_bad: bool = False
    is_faint: bool = False

    def region(self, sight: Sight) -> QRegion:
        """Its box."""
        return region_between(self.start, self.end, sight, sight.style.casing)

    def paint(self, painter: QPainter, sight: Sight) -> None:
        """A line light on dark; faint ones (the edge that would close the polygon) dashed.

        Both tones are solid: Qt paints a translucent line twenty times slower.
        """
        style = sight.style
        line = QLineF(sight.on_widget(self.start), sight.on_widget(self.end))
        colour = style.warning if self.is_bad else style.accent
        casing, width, dash = style.casing, style.strong_line, 0.0
        if self.is_faint:
            casing, width, dash = style.line + 1.0, style.line, _DASH
        for each in (edge_pen(style.dark, casing, dash), edge_pen(colour, width, dash)):
            painter.setPen(each)
            painter.drawLine(line)


@dataclass(frozen=True)
class ClosingPoint:
    """The first vertex of the polygon in hand; lit when a click would close the polygon."""

    point: Point
    is_lit: bool

    def region(self, sight: Sight) -> QRegion:
        """The disc, as large as it is when lit."""
        return region_around(self.point, sight, 2 * sight.style.handle + _MARGIN)

    def paint(self, painter: QPainter, sight: Sight) -> None:
        """A ring; lit, a larger disc in the accent colour with a halo."""
        style, place = sight.style, sight.viewport.map_from_image(self.point)
        look, reach = (ClosingPoint, self.is_lit, style.tones), 2 * style.handle
        paint_fine(painter, place, sight.ratio, look, reach, partial(self._draw, style=style))

    def _draw(self, painter: QPainter, style: CanvasStyle) -> None:
        centre, radius = QPointF(), style.handle * 0.7
        if self.is_lit:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(faded(style.accent, 0.4))
            painter.drawEllipse(centre, 1.8 * style.handle, 1.8 * style.handle)
            radius = style.handle
        painter.setPen(line_pen(style.dark, style.casing))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, radius, radius)
        painter.setPen(line_pen(style.light, style.strong_line))
        painter.setBrush(style.accent if self.is_lit else style.light)
        painter.drawEllipse(centre, radius, radius)


@dataclass(frozen=True, eq=False)
class Ghost(AreaItem):
    """A shape that is being dragged open, before it becomes an area or is combined with others."""

    is_cutting: bool = False

    def region(self, sight: Sight) -> QRegion:
        """Its box."""
        return _around(area_bounds(self.area, sight.viewport), sight.style.casing)

    def paint(self, painter: QPainter, sight: Sight) -> None:
        """Filled as an area would be; dark where it takes away."""
        paint_area(painter, self.area, sight, in_hand_tint(sight.style, cuts=self.is_cutting))


@dataclass(frozen=True)
class Band:
    """The rubber band that selects what it touches."""

    start: Point
    end: Point

    def region(self, sight: Sight) -> QRegion:
        """The rectangle."""
        return _around(self._box(sight), _MARGIN)

    def paint(self, painter: QPainter, sight: Sight) -> None:
        """A translucent rectangle in the accent colour."""
        style = sight.style
        painter.setPen(line_pen(style.accent, 1.0))
        painter.setBrush(faded(style.accent, 0.15))
        painter.drawRect(self._box(sight))

    def _box(self, sight: Sight) -> QRectF:
        return QRectF(sight.on_widget(self.start), sight.on_widget(self.end)).normalized()


def region_around(point: Point, sight: Sight, room: float) -> QRegion:
    """The square that reaches so many widget pixels from a place on the image to all sides."""
    return region_between(point, point, sight, room)


def region_between(start: Point, end: Point, sight: Sight, room: float) -> QRegion:
    """The box that reaches so many widget pixels beyond two places on the image."""
    # In plain numbers: each of Qt's values would take as long as all of them.
    x0, y0 = sight.viewport.map_from_image(start)
    x1, y1 = sight.viewport.map_from_image(end)
    left, top = math.floor(_near(min(x0, x1) - room)), math.floor(_near(min(y0, y1) - room))
    right, bottom = math.ceil(_near(max(x0, x1) + room)), math.ceil(_near(max(y0, y1) + room))
    return QRegion(left, top, right - left, bottom - top)


def _near(place: float) -> float:
    """The same place, or the nearest that Qt can count to."""
    return max(min(place, _FAR), -_FAR)


def _around(box: QRectF, margin: float) -> QRegion:
    return QRegion(box.adjusted(-margin, -margin, margin, margin).toAlignedRect())


def _square(centre: QPointF, side: float) -> QRectF:
    return QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
