"""The boxes of all areas of a mask in arrays, so that hundreds are asked at once."""

from __future__ import annotations

import math

import numpy as np

from mjgui.core.model import Area, Point

_NOWHERE = (math.inf, math.inf, -math.inf, -math.inf)
"""The box of an area without points: it touches nothing."""


class Boxes:
    """Finds areas by their boxes. The arrays are made anew only when other areas are asked about.

    Coordinates are image pixels.
    """

    def __init__(self) -> None:
        self._of: tuple[Area, ...] = ()
        self._lows = self._highs = np.empty((0, 2))

    def touching(self, areas: tuple[Area, ...], low: Point, high: Point) -> list[int]:
        """Which areas have boxes that touch the box between two corners, the lowest first.

        Args:
            areas: the mask.
            low: the left top corner.
            high: the right bottom corner.
        """
        if areas is not self._of:
            self._of = areas
            boxes = np.array([_box(area) for area in areas]).reshape(-1, 4)
            self._lows, self._highs = boxes[:, :2].copy(), boxes[:, 2:].copy()
        touches = (self._lows <= high) & (self._highs >= low)
        return np.flatnonzero(touches[:, 0] & touches[:, 1]).tolist()


def _box(area: Area) -> tuple[float, float, float, float]:
    return area.bounds() if len(area.points) else _NOWHERE
