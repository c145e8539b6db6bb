"""The wipe's line: where it stands, how far it is turned, and what lies beyond it. Arithmetic.

All places are pane pixels. The *normal* points from side A to side B; at 0 degrees the line is
upright with A on the left, at 90 degrees it is level with A above it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, QSize

HANDLE_AWAY = 64.0
"""How far along the line the handle that turns it is from its knob."""
QUARTER, STEP = 90.0, 15.0
_WHOLE = 360.0
_ALONG = 0.35
_LOWEST, _USUAL, _HIGHEST = 4, 56.0, 64
"""How high the bands are that a pane is cut into along a slanted line: the lower, the flatter it
is, since what a band holds of it gets wider; pane pixels."""


@dataclass(frozen=True, slots=True)
class Wipe:
    """A line across a pane of any size.

    Attributes:
        position: how far it stands along its normal, 0.0 (all is B) – 1.0 (all is A).
        angle: how far it is turned clockwise, degrees, 0.0 – 360.0.
    """

    position: float = 0.5
    angle: float = 0.0

    @property
    def normal(self) -> QPointF:
        """The direction from A to B, of length 1."""
        return QPointF(*_direction(self.angle))

    @property
    def is_straight(self) -> bool:
        """Whether it is upright or level."""
        return _is_straight(self.angle)

    def placed(self, position: float) -> Wipe:
        """Moved to a position; what is beyond the ends goes to the end."""
        return replace(self, position=min(max(position, 0.0), 1.0))

    def turned(self, degrees: float) -> Wipe:
        """Turned clockwise."""
        return replace(self, angle=(self.angle + degrees) % _WHOLE)

    def step_along(self, way: QPointF) -> int:
        """Whether an arrow key moves it towards B (1), towards A (-1), or along itself (0)."""
        along = QPointF.dotProduct(self.normal, way)
        return 0 if abs(along) < _ALONG else int(math.copysign(1, along))

    def distance(self, place: QPointF, size: QSize) -> float:
        """How far a place is beyond the line; negative on side A."""
        return QPointF.dotProduct(place - _centre(size), self.normal) - self._offset(size)

    def through(self, place: QPointF, size: QSize) -> Wipe:
        """Moved so that it runs through a place."""
        reach = self._reach(size)
        across = QPointF.dotProduct(place - _centre(size), self.normal)
        return self.placed((across / reach + 1) / 2 if reach else 0.5)

    def turned_about(self, pivot: QPointF, towards: QPointF, size: QSize) -> Wipe:
        """Turned so that it runs through `pivot`, and its handle's end points to `towards`."""
        way = towards - pivot
        if way.isNull():
            return self
        degrees = math.degrees(math.atan2(way.y(), way.x())) - QUARTER
        return replace(self, angle=degrees % _WHOLE).through(pivot, size)

    def line(self, size: QSize) -> QLineF:
        """The part of it that crosses the pane; a point where it only touches a corner."""
        normal, offset = self.normal, self._offset(size)
        foot = _centre(size) + normal * offset
        along = QPointF(-normal.y(), normal.x())
        first, last = -math.inf, math.inf
        for start, step, room in (
            (foot.x(), along.x(), size.width()),
            (foot.y(), along.y(), size.height()),
        ):
            if abs(step) > 1e-9:  # noqa: PLR2004 - parallel to the side
                one, other = -start / step, (room - start) / step
                first, last = max(first, min(one, other)), min(last, max(one, other))
        if first > last:
            first = last = (first + last) / 2
        return QLineF(foot + along * first, foot + along * last)

    def knob(self, size: QSize) -> QPointF:
        """The middle of what shows of the line."""
        return self.line(size).center()

    def handle(self, size: QSize) -> QPointF:
        """Where it is taken to turn it: on the line, away from the knob, within the pane."""
        return self.grips(size)[2]

    def grips(self, size: QSize) -> tuple[QLineF, QPointF, QPointF]:
        """What there is to take hold of: the line, the knob, and the handle."""
        line, (x, y) = self.line(size), _direction(self.angle)
        knob, along = line.center(), QPointF(-y, x) * HANDLE_AWAY
        room = QRectF(QPointF(), QPointF(size.width(), size.height()))
        return line, knob, knob + along if room.contains(knob + along) else knob - along

    def place_along(self, size: QSize, ratio: float) -> float:
        """How far it stands along its normal from the pane's corner, pixels of the screen.

        The edge of an upright or level line is on whole ones.

        Args:
            size: the pane's size.
            ratio: device pixels per widget pixel.
        """
        across = QPointF.dotProduct(_centre(size), self.normal)
        place = (across + self._offset(size)) * ratio
        return round(place) if self.is_straight else place

    def bands(
        self, size: QSize, rim: float, other: Wipe | None = None, ratio: float = 1.0
    ) -> list[QRect]:
        """Cut the pane into level bands: of each the part that a slanted line may come near to.

        Left of a part all is on one side of the line, right of it on the other; it is empty, and
        at the pane's left or right border, where the line does not cross the band.

        Args:
            size: the pane's size, widget pixels.
            rim: how near is near, in the pixels of the parts.
            other: the same line at another position, if the parts are to reach from one to the
                other.
            ratio: how many pixels of the parts there are per widget pixel.
        """
        across, down = _direction(self.angle)
        width, bottom = math.ceil(size.width() * ratio), math.ceil(size.height() * ratio)
        lean = -down / across  # to the right with each pixel down
        height = min(max(round(_USUAL / math.sqrt(abs(lean))), _LOWEST), _HIGHEST)
        starts = [wipe.place_along(size, ratio) / across for wipe in (self, other or self)]
        room = rim / abs(across)
        low, high = min(starts) - room, max(starts) + room
        tops = np.arange(0, bottom, height)
        ends = np.minimum(tops + height, bottom)
        before, after = (tops, ends) if lean > 0 else (ends, tops)
        lefts = np.clip(np.floor(low + lean * before), 0, width).astype(int).tolist()
        rights = np.clip(np.ceil(high + lean * after), 0, width).astype(int).tolist()
        return [
            QRect(left, top, right - left, min(height, bottom - top))
            for left, right, top in zip(lefts, rights, range(0, bottom, height), strict=True)
        ]

    def _offset(self, size: QSize) -> float:
        """How far from the pane's middle it stands, along its normal."""
        return (2 * self.position - 1) * self._reach(size)

    def _reach(self, size: QSize) -> float:
        """How far the pane reaches from its middle along the normal."""
        across, down = _direction(self.angle)
        return (abs(across) * size.width() + abs(down) * size.height()) / 2


@lru_cache(maxsize=8)
def _direction(angle: float) -> tuple[float, float]:
    """The normal of a line: asked for many times a frame, and the same while it is dragged."""
    if _is_straight(angle):
        return ((1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0))[round(angle / QUARTER) % 4]
    turn = math.radians(angle)
    return math.cos(turn), math.sin(turn)


def _is_straight(angle: float) -> bool:
    return abs(math.remainder(angle, QUARTER)) < 1e-6  # noqa: PLR2004 - rounding


def _centre(size: QSize) -> QPointF:
    return QPointF(size.width() / 2, size.height() / 2)
