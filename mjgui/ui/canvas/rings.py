"""Rings as OpenCV takes them: whole numbers of sixteenths of a device pixel, kept at one zoom.

They are counted from the whole device pixel at which the image begins, so that a pan, which goes by
whole pixels, moves them without looking at their vertices again; nor do the strips of one frame.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from mjgui.core.model import Area
from mjgui.ui.canvas.outlines import FloatArray
from mjgui.ui.canvas.stencils import SHIFT, Plane, Ring, Stencil
from mjgui.ui.canvas.viewport import Viewport

_ONE = 1 << SHIFT
_HALF = _ONE // 2
_FARTHEST = 2**24 * _ONE
"""OpenCV's coordinates may not go beyond 2**24 device pixels from the image."""

_FIRST = np.ones(1, bool)

_MOST = 4096
"""So many areas are kept at most: masks that were changed leave some behind."""

_ROOM = 48 * 2**20
"""So many bytes of stencils are kept at most."""

_FRACTION_DIGITS = 6


@dataclass(frozen=True, slots=True)
class _Kept:
    """What is kept of an area, and the area, so that no other one can come to have its id."""

    area: Area
    rings: list[Ring]
    stencil: Stencil | None


class Rings:
    """Areas at one zoom as OpenCV takes them, each worked out once, and memory to paint in."""

    def __init__(self) -> None:
        self._at: tuple[float, ...] = ()
        self._kept: dict[int, _Kept] = {}
        self._bytes = 0
        self._scratch: dict[str, Plane] = {}

    def of(self, area: Area, viewport: Viewport, ratio: float) -> tuple[list[Ring], Stencil | None]:
        """The rings of an area, counted from `begin`, and the stencil to be taken instead, if any.

        Neither is to be written to.
        """
        at = (viewport.scale, ratio, *fraction(viewport, ratio))
        if at != self._at or len(self._kept) > _MOST or self._bytes > _ROOM:
            self._at, self._kept, self._bytes = at, {}, 0
        kept = self._kept.get(id(area))
        if kept is None:
            rings = [fixed(ring, viewport, ratio) for ring in area.rings]
            kept = self._kept[id(area)] = _Kept(area, rings, Stencil.of(rings))
            self._bytes += kept.stencil.size if kept.stencil else 0
        return kept.rings, kept.stencil

    def plane(self, name: str, shape: tuple[int, ...]) -> Plane:
        """Memory of this shape, which holds whatever was left there under the same name.

        New memory takes longer to come by than what is painted in it.
        """
        size = math.prod(shape)
        memory = self._scratch.get(name)
        if memory is None or len(memory) < size:
            memory = self._scratch[name] = np.empty(size, np.uint8)
        return memory[:size].reshape(shape)


def begin(viewport: Viewport, ratio: float) -> tuple[int, int]:
    """The whole device pixel at which the image begins."""
    return math.floor(viewport.x * ratio), math.floor(viewport.y * ratio)


def fixed(points: FloatArray, viewport: Viewport, ratio: float) -> Ring:
    """Image pixels, shape (n, 2), as fixed-point numbers of device pixels from `begin`."""
    right, down = fraction(viewport, ratio)
    local = points * (viewport.scale * ratio * _ONE)
    # OpenCV means the middle of a pixel where Qt means its corner.
    local[:, 0] += right * _ONE - _HALF
    local[:, 1] += down * _ONE - _HALF
    np.maximum(np.minimum(local, _FARTHEST, out=local), -_FARTHEST, out=local)
    ring = np.rint(local, out=local).astype(np.int32)
    # Vertices that fall into the same half of a pixel as the one before cannot be seen.
    cells = (ring + _HALF) >> (SHIFT - 1)
    differs = cells[1:] != cells[:-1]
    kept = np.concatenate((_FIRST, differs[:, 0] | differs[:, 1]))[: len(ring)]
    return (ring if kept.all() else ring[kept]).reshape(-1, 1, 2)


def fraction(viewport: Viewport, ratio: float) -> tuple[float, float]:
    """How far beyond `begin` the image begins, device pixels; alike after any pan."""
    x, y = viewport.x * ratio, viewport.y * ratio
    return round(x - math.floor(x), _FRACTION_DIGITS), round(y - math.floor(y), _FRACTION_DIGITS)
