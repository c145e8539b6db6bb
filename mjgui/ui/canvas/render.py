"""Painting of what lies still: the picture and the finished areas.

Everything is painted in widget pixels; the paint device's own ratio makes them device pixels.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen

from mjgui.app.pictures import Picture
from mjgui.core.model import Area
from mjgui.ui.canvas.crisp import paint_crisp
from mjgui.ui.canvas.outlines import area_bounds
from mjgui.ui.canvas.raster import Tint, paint_mask
from mjgui.ui.canvas.rings import Lent, Rings
from mjgui.ui.canvas.sketches import Sketches
from mjgui.ui.canvas.style import CanvasStyle, faded
from mjgui.ui.canvas.viewport import Viewport

CRISP_FROM = 2.0
GRID_FROM = 8.0
_CHECK = 8
_PENS = 32
"""Pens that are kept of each kind: making one takes as long as painting a short line with it."""
_GRID = QColor(128, 128, 128, 120)


@dataclass(frozen=True)
class Sight:
    """What everything on the canvas is painted by.

    Attributes:
        viewport: where the image lies on the widget.
        ratio: device pixels per widget pixel.
        style: colours and sizes.
        kept: what is kept of areas that lie still, to take from where they are painted again.
        sketches: what paints outlines and handles where another sight follows in a moment, as in
            the middle of a zoom; None at rest.
    """

    viewport: Viewport
    ratio: float
    style: CanvasStyle
    kept: Lent | None = None
    sketches: Sketches | None = None

    @property
    def grain(self) -> float:
        """Vertices nearer to each other than this many widget pixels are drawn as one."""
        return 0.5 / self.ratio

    def on_widget(self, point: tuple[float, float]) -> QPointF:
        """Image pixels to widget pixels."""
        return QPointF(*self.viewport.map_from_image(point))


def paint_surround(painter: QPainter, picture: Picture | None, sight: Sight, rect: QRectF) -> None:
    """Paint the neutral ground in `rect` (widget pixels), as far as no picture will cover it."""
    colour = sight.style.surround
    if picture is None or picture.image.hasAlphaChannel():
        painter.fillRect(rect, colour)
        return
    viewport, frame = sight.viewport, picture.frame
    left, top = viewport.map_from_image((0.0, 0.0))
    right, bottom = viewport.map_from_image((float(frame.width), float(frame.height)))
    # Pixels of the screen that the picture covers only in part may be either's.
    place = QRectF(QPointF(left, top), QPointF(right, bottom)).adjusted(1, 1, -1, -1) & rect
    if place.isEmpty():
        painter.fillRect(rect, colour)
        return
    upper, lower = math.ceil(place.top()), math.floor(place.bottom())
    first, last = math.ceil(place.left()), math.floor(place.right())
    for part in (
        QRectF(rect.topLeft(), QPointF(rect.right(), upper)),
        QRectF(QPointF(rect.left(), lower), rect.bottomRight()),
        QRectF(QPointF(rect.left(), upper), QPointF(first, lower)),
        QRectF(QPointF(last, upper), QPointF(rect.right(), lower)),
    ):
        if not part.isEmpty():
            painter.fillRect(part, colour)


def paint_picture(
    painter: QPainter, picture: Picture, sight: Sight, rect: QRectF, *, with_grid: bool = True
) -> None:
    """Paint the part of the picture that falls into `rect` (widget pixels).

    Args:
        painter: paints in widget pixels.
        picture: what to paint.
        sight: where the image lies.
        rect: the part asked for.
        with_grid: whether lines between the pixels show where they are large enough.
    """
    viewport, frame = sight.viewport, picture.frame
    zoom = viewport.scale * sight.ratio
    place = QRectF(
        viewport.x, viewport.y, frame.width * viewport.scale, frame.height * viewport.scale
    )
    if not place.intersects(rect):
        return
    level, _ = picture.level_for(zoom)
    if level.hasAlphaChannel():
        _paint_checks(painter, place.intersected(rect), place.topLeft())
    if zoom < CRISP_FROM:
        smooth = abs(zoom - 1.0) > 1e-9  # noqa: PLR2004 - at 100 % there is nothing to smooth
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        painter.drawImage(place, level, QRectF(level.rect()))
        return
    # Of a picture that is there in part the full copy may be missing.
    paint_crisp(painter, level, frame, viewport, sight.ratio, rect)
    if with_grid and zoom >= GRID_FROM:
        _paint_grid(painter, _whole_pixels(rect, viewport, picture), sight)


def paint_areas(
    painter: QPainter,
    areas: Iterable[Area],
    sight: Sight,
    rect: QRectF,
    tint: Tint | None = None,
    kept: Rings | Lent | None = None,
) -> None:
    """Paint areas as far as they touch `rect` (widget pixels); as finished ones without a tint."""
    tint = tint or area_tint(sight.style)
    paint_mask(painter, areas, sight.viewport, sight.ratio, rect, tint, kept)


def paint_area(painter: QPainter, area: Area, sight: Sight, tint: Tint | None = None) -> None:
    """Paint one area as far as the painter's clip shows it; as a finished one without a tint."""
    rim = sight.style.casing
    box = area_bounds(area, sight.viewport).adjusted(-rim, -rim, rim, rim)
    if painter.hasClipping():
        box &= painter.clipBoundingRect()
    if not box.isEmpty():
        paint_areas(painter, (area,), sight, box, tint, sight.kept)


def area_tint(style: CanvasStyle) -> Tint:
    """How finished areas look."""
    return Tint(style.fill, style.dark, style.light, style.casing, style.line, style.hatch)


def in_hand_tint(style: CanvasStyle, *, cuts: bool) -> Tint:
    """How an area looks that is being drawn: filled as it will be, or dark where it cuts away."""
    if cuts:
        return outline_tint(style, faded(style.dark, 0.4))
    return outline_tint(style, style.fill, style.hatch)


def faint_tint(style: CanvasStyle) -> Tint:
    """How areas look that are there but do not count at present: a thin grey outline."""
    return Tint(None, faded(style.dark, 0.35), faded(style.light, 0.45), style.casing, style.line)


def outline_tint(style: CanvasStyle, fill: QColor | None = None, hatch: float = 0.0) -> Tint:
    """How what is in hand, lit or selected looks: an accented outline."""
    return Tint(fill, style.dark, style.accent, style.casing, style.strong_line, hatch)


def line_pen(colour: QColor, width: float) -> QPen:
    """A pen for single lines and small marks; not to be changed, for it is kept."""
    return _line_pen(colour.rgba(), width)


def edge_pen(colour: QColor, width: float, dash: float = 0.0) -> QPen:
    """A pen for one straight edge: with round ends it would take ten times as long.

    Args:
        colour: its colour.
        width: widget pixels.
        dash: how long its dashes are, and the gaps between them, widget pixels; 0 for none.

    Returns:
        One that is kept, and not to be changed.
    """
    return _edge_pen(colour.rgba(), width, dash)


@functools.lru_cache(_PENS)
def _line_pen(colour: int, width: float) -> QPen:
    solid, cap, join = Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    return QPen(QColor.fromRgba(colour), width, solid, cap, join)


@functools.lru_cache(_PENS)
def _edge_pen(colour: int, width: float, dash: float) -> QPen:
    pen = QPen(QColor.fromRgba(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    if dash:
        pen.setDashPattern([dash / width, dash / width])  # which Qt counts in widths of the pen
    return pen


def _whole_pixels(rect: QRectF, viewport: Viewport, picture: Picture) -> QRectF:
    """The image pixels that `rect` (widget pixels) touches, as a whole-numbered part of them."""
    left, top = viewport.map_to_image((rect.left(), rect.top()))
    right, bottom = viewport.map_to_image((rect.right(), rect.bottom()))
    whole = QRectF(
        QPointF(math.floor(left), math.floor(top)), QPointF(math.ceil(right), math.ceil(bottom))
    )
    return whole.intersected(QRectF(0, 0, picture.frame.width, picture.frame.height))


def _paint_grid(painter: QPainter, part: QRectF, sight: Sight) -> None:
    viewport = sight.viewport
    x0, y0 = viewport.map_from_image((part.left(), part.top()))
    x1, y1 = viewport.map_from_image((part.right(), part.bottom()))
    columns = range(int(part.left()), int(part.right()) + 1)
    rows = range(int(part.top()), int(part.bottom()) + 1)
    lines = [QLineF(x, y0, x, y1) for x in (viewport.x + i * viewport.scale for i in columns)]
    lines += [QLineF(x0, y, x1, y) for y in (viewport.y + i * viewport.scale for i in rows)]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(_GRID, 1 / sight.ratio))
    painter.drawLines(lines)


def _paint_checks(painter: QPainter, rect: QRectF, origin: QPointF) -> None:
    tile = QImage(2 * _CHECK, 2 * _CHECK, QImage.Format.Format_RGB32)
    tile.fill(QColor(204, 204, 204))
    for x in range(2 * _CHECK):
        for y in range(2 * _CHECK):
            if (x < _CHECK) == (y < _CHECK):
                tile.setPixelColor(x, y, QColor(255, 255, 255))
    painter.setBrushOrigin(origin)
    painter.fillRect(rect, QBrush(tile))
    painter.setBrushOrigin(QPointF())
