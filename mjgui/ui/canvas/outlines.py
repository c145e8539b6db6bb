"""Rings of vertices on the widget: mapped, thinned to what can be seen, and bounded."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QByteArray, QDataStream, QRectF
from PySide6.QtGui import QPolygonF

from mjgui.core.model import Area, Vertices
from mjgui.ui.canvas.viewport import Viewport

FloatArray = npt.NDArray[np.float64]
Column = npt.NDArray[np.float64]
"""One coordinate of many places, shape (n,)."""

_LEAST = 3
"""Of fewer vertices than this there is nothing to leave out."""
_FEW = 16
"""Where more vertices than this have moved, the whole area is looked upon as changed."""


def on_widget(ring: Vertices, viewport: Viewport) -> FloatArray:
    """Map a ring from image pixels to widget pixels; shape (n, 2)."""
    points = ring * viewport.scale
    points[:, 0] += viewport.x
    points[:, 1] += viewport.y
    return points


def thinned(points: FloatArray, grain: float) -> FloatArray:
    """Leave out vertices that fall into the same cell of `grain` as the one before.

    What remains looks the same when a cell is half a pixel of the screen; the first vertex stays.
    """
    if len(points) < _LEAST:
        return points
    cells = np.floor(points / grain)
    differs = cells[1:] != cells[:-1]
    kept = np.empty(len(points), dtype=bool)
    kept[0] = True
    np.logical_or(differs[:, 0], differs[:, 1], out=kept[1:])
    return points[kept]


def columns_on_widget(ring: Vertices, viewport: Viewport) -> tuple[Column, Column]:
    """Map a ring as `on_widget` does, x and y apart: numpy goes along columns faster."""
    x, y = ring[:, 0] * viewport.scale, ring[:, 1] * viewport.scale
    x += viewport.x
    y += viewport.y
    return x, y


def vertices_in(x: Column, y: Column, rect: QRectF, room: float) -> FloatArray:
    """Return the vertices in a rectangle that have room for a handle.

    Of three or more those go that lie in the same cell as the one before.

    Args:
        x: those of a ring or a line, widget pixels.
        y: likewise.
        rect: widget pixels.
        room: the side of a cell.
    """
    places = np.flatnonzero(_are_in(x, y, rect))
    if len(x) >= _LEAST:
        before = np.maximum(places - 1, 0)
        differs = np.floor(x[places] / room) != np.floor(x[before] / room)
        differs |= np.floor(y[places] / room) != np.floor(y[before] / room)
        places = places[differs | (places == 0)]
    return _pairs(x[places], y[places])


def middles_in(x: Column, y: Column, rect: QRectF, room: float) -> FloatArray:
    """Return the middles, in a rectangle, of all edges of a ring that are as long as `room`.

    The other arguments are those of `vertices_in`.
    """
    right, down = x[1:] - x[:-1], y[1:] - y[:-1]
    long = np.flatnonzero(right * right + down * down >= room * room)
    if len(x) and (x[0] - x[-1]) ** 2 + (y[0] - y[-1]) ** 2 >= room * room:
        long = np.append(long, len(x) - 1)
    if not len(long):
        return np.empty((0, 2))
    ends = (long + 1) % len(x)
    x, y = (x[long] + x[ends]) / 2, (y[long] + y[ends]) / 2
    inside = _are_in(x, y, rect)
    return _pairs(x[inside], y[inside])


def handles_in(
    rings: Sequence[Vertices], viewport: Viewport, rect: QRectF, grain: float, room: float
) -> tuple[FloatArray, FloatArray]:
    """Return where in a rectangle the vertices and the edges of rings have handles.

    Args:
        rings: each of shape (n, 2), image pixels; of very many all are looked at together.
        viewport: where the image lies.
        rect: widget pixels.
        grain: see `vertices_in`.
        room: see `middles_in`.
    """
    if len(rings) == 1:
        x, y = columns_on_widget(rings[0], viewport)
        return vertices_in(x, y, rect, grain), middles_in(x, y, rect, room)
    rings = [ring for ring in rings if len(ring)]
    if not rings:
        return np.empty((0, 2)), np.empty((0, 2))
    x, y = columns_on_widget(np.concatenate(rings), viewport)
    counts = np.array([len(ring) for ring in rings])
    ends = np.cumsum(counts)
    starts = ends - counts
    before, after = np.arange(-1, len(x) - 1), np.arange(1, len(x) + 1)
    before[starts], after[ends - 1] = starts, starts
    differs = np.floor(x / grain) != np.floor(x[before] / grain)
    differs |= np.floor(y / grain) != np.floor(y[before] / grain)
    differs[starts] = True
    differs |= np.repeat(counts < _LEAST, counts)
    corners = differs & _are_in(x, y, rect)
    right, down = x[after] - x, y[after] - y
    long = np.flatnonzero(right * right + down * down >= room * room)
    middle_x, middle_y = (x[long] + x[after[long]]) / 2, (y[long] + y[after[long]]) / 2
    inside = _are_in(middle_x, middle_y, rect)
    return _pairs(x[corners], y[corners]), _pairs(middle_x[inside], middle_y[inside])


def polygon_of(points: FloatArray) -> QPolygonF:
    """The same points, shape (n, 2), as Qt takes them.

    Qt reads them from memory: making an object of each would take ten times as long.
    """
    data = len(points).to_bytes(4, "big") + points.astype(">f8").tobytes()
    polygon = QPolygonF()
    QDataStream(QByteArray(data)) >> polygon  # type: ignore[operator]
    return polygon


def area_bounds(area: Area, viewport: Viewport) -> QRectF:
    """The box of an area on the widget, widget pixels."""
    if not len(area.points):
        return QRectF()
    left, top, right, bottom = area.bounds()
    x0, y0 = viewport.map_from_image((left, top))
    x1, y1 = viewport.map_from_image((right, bottom))
    return QRectF(x0, y0, x1 - x0, y1 - y0)


def moved_box(before: Area, after: Area, viewport: Viewport) -> QRectF | None:
    """The box around all edges that are elsewhere in one area than in another, widget pixels.

    Returns:
        None where vertices have come or gone, and where many have moved.
    """
    if len(before.rings) != len(after.rings):
        return None
    ends: list[FloatArray] = []
    for old, new in zip(before.rings, after.rings, strict=True):
        if old is new:
            continue
        if old.shape != new.shape:
            return None
        differs = old != new
        moved = np.flatnonzero(differs[:, 0] | differs[:, 1])
        if len(moved) > _FEW:
            return None
        if not len(moved):
            continue
        touched = np.concatenate((moved - 1, moved, moved + 1)) % len(old)
        ends += [old[touched], new[touched]]
    if not ends:
        return QRectF()
    points = on_widget(np.concatenate(ends), viewport)
    left, top = points.min(axis=0).tolist()
    right, bottom = points.max(axis=0).tolist()
    return QRectF(left, top, right - left, bottom - top)


class MovedBoxes:
    """`moved_box` for one viewport, worked out once where several items show the same areas.

    The areas must outlive it.
    """

    def __init__(self, viewport: Viewport) -> None:
        self._viewport = viewport
        self._found: dict[tuple[int, int], QRectF | None] = {}

    def of(self, before: Area, after: Area) -> QRectF | None:
        """As `moved_box`."""
        key = (id(before), id(after))
        if key not in self._found:
            self._found[key] = moved_box(before, after, self._viewport)
        return self._found[key]


def _are_in(x: Column, y: Column, rect: QRectF) -> npt.NDArray[np.bool_]:
    across = (x >= rect.left()) & (x <= rect.right())
    return across & (y >= rect.top()) & (y <= rect.bottom())


def _pairs(x: Column, y: Column) -> FloatArray:
    points = np.empty((len(x), 2))
    points[:, 0] = x
    points[:, 1] = y
    return points
