"""Small marks as copies of ones painted before, each for its sixteenth of a device pixel.

Handles lie on whole pixels, where their rims are crisp. A mark of a place lies where the place is;
painted anew at each move, the rings of which such marks are made took longer than all else of it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainter

from mjgui.core.model import Point

PARTS = 16
"""Places are told apart by this part of a device pixel, as the outlines of areas are."""
_MOST = 2 * PARTS * PARTS
"""So many stamps are kept at most: of one kind that moves, those for all parts of a pixel."""

_kept: dict[Hashable, QImage] = {}

Draw = Callable[[QPainter], None]
"""Paints a mark around the origin, in widget pixels."""


def fine_stamp(
    look: Hashable, ratio: float, part: tuple[int, int], reach: float, draw: Draw
) -> QImage:
    """Return a mark painted a part of a device pixel off the middle of a picture.

    Args:
        look: all that its look depends on, its kind included.
        ratio: device pixels per widget pixel; the picture's own, too.
        part: how far right of and below that pixel's corner the place is, 0 – 15 sixteenths.
        reach: how far it paints from its place, widget pixels.
        draw: paints it.

    Returns:
        A picture that reaches `stamp_reach` pixels from the one in its middle; it is kept.
    """
    key = (look, ratio, part)
    stamp = _kept.get(key)
    if stamp is None:
        room = stamp_reach(reach, ratio)
        side = 2 * room + 1
        stamp = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
        stamp.fill(Qt.GlobalColor.transparent)
        with QPainter(stamp) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(room + part[0] / PARTS, room + part[1] / PARTS)
            painter.scale(ratio, ratio)
            draw(painter)
        stamp.setDevicePixelRatio(ratio)
        if len(_kept) >= _MOST:
            _kept.clear()
        _kept[key] = stamp
    return stamp


def stamp_reach(reach: float, ratio: float) -> int:
    """How far a stamp reaches from the pixel in its middle, device pixels."""
    return math.ceil(reach * ratio)


def paint_fine(
    painter: QPainter, place: Point, ratio: float, look: Hashable, reach: float, draw: Draw
) -> None:
    """Paint a mark at a place.

    Args:
        painter: paints in widget pixels, on a device of `ratio`.
        place: widget pixels.
        ratio: device pixels per widget pixel.
        look: see `fine_stamp`.
        reach: likewise.
        draw: likewise.
    """
    x = math.floor(place[0] * ratio * PARTS + 0.5)
    y = math.floor(place[1] * ratio * PARTS + 0.5)
    stamp = fine_stamp(look, ratio, (x % PARTS, y % PARTS), reach, draw)
    room = stamp_reach(reach, ratio)
    corner = QPointF((x // PARTS - room) / ratio, (y // PARTS - room) / ratio)
    painter.drawImage(corner, stamp)
