"""Areas of many vertices as planes of pixels, rasterised once at a zoom and then only laid down.

An outline of a thousand vertices takes a tenth of a millisecond, however little of it a strip
shows. A pan that brings in strip after strip meets the same areas in each of them, and so do the
bands of a sharp frame.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from cv2.typing import MatLike  # a build of few modules has none

Plane = npt.NDArray[np.uint8]
Ring = npt.NDArray[np.int32]

SHIFT = 4
"""Bits of a coordinate behind the point: a sixteenth of a device pixel."""

FULL = 255

_MANY = 48
"""Areas of fewer vertices are rasterised anew each time: that takes no longer."""
_ROOM = 256
"""How many pixels a vertex may stand for, so that planes of large areas with few do not pile up."""
_RIM = 2
"""How far a fine line reaches beyond its middle, device pixels."""


@dataclass(frozen=True, eq=False)
class Stencil:
    """What an area covers, and its outline as one fine line.

    Attributes:
        left: where the planes begin, device pixels from where the rings are counted.
        top: likewise.
        fill: `FULL` within the area.
        line: how much of a pixel the outline covers.
    """

    left: int
    top: int
    fill: Plane
    line: Plane

    @classmethod
    def of(cls, rings: Sequence[Ring]) -> Stencil | None:
        """Rasterise rings; None if they are better rasterised where they are needed."""
        count = sum(map(len, rings))
        if count < _MANY:
            return None
        points = rings[0] if len(rings) == 1 else np.concatenate(rings)
        x, y, width, height = cv2.boundingRect(points)
        left, top = (x >> SHIFT) - _RIM, (y >> SHIFT) - _RIM
        width = ((x + width - 1) >> SHIFT) + 1 + _RIM - left
        height = ((y + height - 1) >> SHIFT) + 1 + _RIM - top
        if width * height > _ROOM * count:
            return None
        own = moved(rings, -left, -top)
        fill, line = np.zeros((2, height, width), np.uint8)
        fill_rings(fill, own)
        draw_lines(line, own, closed=True)
        return cls(left, top, fill, line)

    @property
    def size(self) -> int:
        """Bytes of memory."""
        return 2 * self.fill.size

    def lay_fill(self, plane: MatLike, x: int, y: int) -> None:
        """Lay the fill on a plane whose left top corner lies at (x, y)."""
        _lay(self.fill, plane, self.left - x, self.top - y)

    def lay_line(self, plane: MatLike, x: int, y: int) -> None:
        """Lay the outline on a plane whose left top corner lies at (x, y)."""
        _lay(self.line, plane, self.left - x, self.top - y)


def parted(points: Ring, counts: Sequence[int] | npt.NDArray[np.integer]) -> list[Ring]:
    """Part points that lie behind each other into rings of so many."""
    ends = np.cumsum(counts).tolist()
    return [points[start:end] for start, end in zip([0, *ends], ends, strict=False)]


def moved(rings: Sequence[Ring], x: int, y: int) -> list[Ring]:
    """Rings elsewhere by so many device pixels: all at once, for there may be thousands."""
    if not rings:
        return []
    way = np.array((x << SHIFT, y << SHIFT), np.int32)
    if len(rings) == 1:
        return [rings[0] + way]
    points = np.concatenate(rings)
    points += way
    return parted(points, [len(ring) for ring in rings])


def fill_rings(plane: MatLike, rings: Sequence[Ring], strength: int = FULL) -> None:
    """Fill what lies within an odd number of rings, which are counted from the plane's corner."""
    cv2.fillPoly(plane, rings, (strength,), cv2.LINE_8, SHIFT)


def draw_lines(plane: MatLike, lines: Sequence[Ring], *, closed: bool) -> None:
    """Draw fine soft lines, which are counted from the plane's corner."""
    cv2.polylines(plane, lines, closed, (FULL,), 1, cv2.LINE_AA, SHIFT)


def _lay(stencil: Plane, plane: MatLike, x: int, y: int) -> None:
    """Lay a stencil on a plane with its corner at (x, y), the stronger of both counting."""
    height, width = stencil.shape
    rows = slice(max(y, 0), min(y + height, plane.shape[0]))
    columns = slice(max(x, 0), min(x + width, plane.shape[1]))
    if rows.start < rows.stop and columns.start < columns.stop:
        onto = plane[rows, columns]
        part = stencil[rows.start - y : rows.stop - y, columns.start - x : columns.stop - x]
        cv2.max(onto, part, onto)
