"""Rings as OpenCV takes them: whole numbers of sixteenths of a device pixel, kept at one zoom.

They are counted from the whole device pixel at which the image begins, so that a pan, which goes by
whole pixels, moves them without looking at their vertices again; nor do the strips of one frame.
"""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

from mjgui.core.model import Area
from mjgui.ui.canvas.outlines import FloatArray, thinned
from mjgui.ui.canvas.viewport import Viewport

Ring = npt.NDArray[np.int32]

SHIFT = 4
"""Bits of a coordinate behind the point: a sixteenth of a device pixel."""

_FARTHEST = 2**24
"""OpenCV's coordinates may not go beyond this many device pixels from the image."""

_MOST = 4096
"""So many areas are kept at most: masks that were changed leave some behind."""

_FRACTION_DIGITS = 6


class Rings:
    """The rings of areas at one zoom, each worked out once."""

    def __init__(self) -> None:
        self._at: tuple[float, ...] = ()
        # The area is kept as well, so that no other one can come to have its id.
        self._kept: dict[int, tuple[Area, list[Ring]]] = {}

    def of(self, area: Area, viewport: Viewport, ratio: float) -> list[Ring]:
        """The rings of an area, counted from `begin`; not to be written to."""
        at = (viewport.scale, ratio, *_fraction(viewport, ratio))
        if at != self._at or len(self._kept) > _MOST:
            self._at, self._kept = at, {}
        kept = self._kept.get(id(area))
        if kept is None:
            rings = [fixed(ring, viewport, ratio) for ring in area.rings]
            kept = self._kept[id(area)] = (area, rings)
        return kept[1]


def begin(viewport: Viewport, ratio: float) -> tuple[int, int]:
    """The whole device pixel at which the image begins."""
    return math.floor(viewport.x * ratio), math.floor(viewport.y * ratio)


def fixed(points: FloatArray, viewport: Viewport, ratio: float) -> Ring:
    """Image pixels, shape (n, 2), as fixed-point numbers of device pixels from `begin`."""
    right, down = _fraction(viewport, ratio)
    local = points * (viewport.scale * ratio)
    local[:, 0] += right
    local[:, 1] += down
    # OpenCV means the middle of a pixel where Qt means its corner.
    local = np.maximum(np.minimum(thinned(local, 0.5) - 0.5, _FARTHEST), -_FARTHEST)
    return np.rint(local * (1 << SHIFT)).astype(np.int32).reshape(-1, 1, 2)


def _fraction(viewport: Viewport, ratio: float) -> tuple[float, float]:
    """How far beyond `begin` the image begins, device pixels; alike after any pan."""
    x, y = viewport.x * ratio, viewport.y * ratio
    return round(x - math.floor(x), _FRACTION_DIGITS), round(y - math.floor(y), _FRACTION_DIGITS)
