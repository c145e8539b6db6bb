"""Rings of vertices on the widget: mapped, thinned to what can be seen, and bounded."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QByteArray, QDataStream, QRectF
from PySide6.QtGui import QPolygonF

from mjgui.core.model import Area, Vertices
from mjgui.ui.canvas.viewport import Viewport

FloatArray = npt.NDArray[np.float64]


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
    if len(points) < 3:  # noqa: PLR2004 - nothing to leave out of a line
        return points
    cells = np.floor(points / grain)
    differs = cells[1:] != cells[:-1]
    kept = np.empty(len(points), dtype=bool)
    kept[0] = True
    np.logical_or(differs[:, 0], differs[:, 1], out=kept[1:])
    return points[kept]


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
