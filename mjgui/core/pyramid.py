"""A picture and its smaller copies, and where places of the picture are in them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from mjgui.core.model import Point, Vertices

Pixels = npt.NDArray[np.uint8]


class Pyramid:
    """A picture and its copies, each with half the sides of the one before.

    Places are image pixels, that is pixels of level 0, as everywhere.

    Args:
        levels: shape (h, w, 3) each, 8 bits; level 0 is the picture itself.
    """

    def __init__(self, levels: Sequence[Pixels]) -> None:
        self.levels = tuple(levels)
        height, width = self.levels[0].shape[:2]
        self.size = (float(width), float(height))

    def scale(self, index: int) -> Vertices:
        """Pixels of a level per image pixel, in x and in y."""
        height, width = self.levels[index].shape[:2]
        return np.array([width / self.size[0], height / self.size[1]])

    def step(self, index: int) -> float:
        """Image pixels per pixel of a level, the larger of both directions."""
        return 1.0 / float(self.scale(index).min())

    def cell(self, place: Point, index: int) -> tuple[int, int]:
        """The column and row of the pixel of a level that a place in the image lies in."""
        height, width = self.levels[index].shape[:2]
        scale = self.scale(index)
        x, y = int(place[0] * scale[0]), int(place[1] * scale[1])
        return min(x, width - 1), min(y, height - 1)

    def for_zoom(self, zoom: float) -> int:
        """The smallest level that still has a pixel for each one that is seen.

        Args:
            zoom: widget pixels per image pixel.
        """
        index = 0
        while index + 1 < len(self.levels) and self.scale(index + 1).min() >= zoom:
            index += 1
        return index

    def around(self, place: Point, other: Point, room: float, finest: int) -> int:
        """The largest level, from `finest` on, where two places lie within `room` of its pixels.

        The last level if they do so in none.
        """
        apart = np.abs(np.subtract(other, place))
        index = finest
        while index + 1 < len(self.levels) and (apart * self.scale(index)).max() > room:
            index += 1
        return index

    def within(self, place: Point) -> Point:
        """The place, or the nearest to it on the border of the image."""
        width, height = self.size
        return min(max(place[0], 0.0), width), min(max(place[1], 0.0), height)

    def borders(self, place: Point) -> frozenset[str]:
        """The borders of the image that a place lies on, or that one outside lies beyond."""
        width, height = self.size
        beyond = {
            "left": place[0] <= 0,
            "right": place[0] >= width,
            "top": place[1] <= 0,
            "bottom": place[1] >= height,
        }
        return frozenset(name for name, is_beyond in beyond.items() if is_beyond)

    def held(self, place: Point, borders: frozenset[str]) -> Point:
        """The place taken onto these borders of the image."""
        width, height = self.size
        x, y = place
        if borders & {"left", "right"}:
            x = 0.0 if "left" in borders else width
        if borders & {"top", "bottom"}:
            y = 0.0 if "top" in borders else height
        return x, y
