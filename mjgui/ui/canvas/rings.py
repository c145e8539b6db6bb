"""Rings as OpenCV takes them: whole numbers of sixteenths of a device pixel, kept at one zoom.

They are counted from the whole device pixel at which the image begins, so that a pan, which goes by
whole pixels, moves them without looking at their vertices again; nor do the strips of one frame.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from mjgui.core.model import Area
from mjgui.ui.canvas.outlines import FloatArray
from mjgui.ui.canvas.stencils import SHIFT, Plane, Ring, Stencil, parted
from mjgui.ui.canvas.viewport import Viewport

_ONE = 1 << SHIFT
_HALF = _ONE // 2
_FARTHEST = 2**24 * _ONE
"""OpenCV's coordinates may not go beyond 2**24 device pixels from the image."""

_FIRST = np.ones(1, bool)
_TWO, _FOUR, _EIGHT = np.uint8(2), np.uint8(4), np.uint8(8)

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
        self._viewport: Viewport | None = None
        self._kept: dict[int, _Kept] = {}
        self._bytes = 0
        self._scratch: dict[str, Plane] = {}

    def of(self, area: Area, viewport: Viewport, ratio: float) -> tuple[list[Ring], Stencil | None]:
        """The rings of an area, counted from `begin`, and the stencil to be taken instead, if any.

        Neither is to be written to.
        """
        self._turn_to(viewport, ratio)
        kept = self._kept.get(id(area))
        if kept is None:
            rings = all_fixed(area.rings, viewport, ratio)
            kept = self._kept[id(area)] = _Kept(area, rings, Stencil.of(rings))
            self._bytes += kept.stencil.size if kept.stencil else 0
        return kept.rings, kept.stencil

    def holds(self, area: Area, viewport: Viewport, ratio: float) -> bool:
        """Whether an area is kept as it is at this zoom, so that asking for it costs nothing."""
        return id(area) in self._kept and self._at == _at(viewport, ratio)

    def missing(self, areas: Iterable[Area], viewport: Viewport, ratio: float) -> list[Area]:
        """Of which of some areas nothing is kept yet at this zoom."""
        kept = self._kept if self._at == _at(viewport, ratio) else {}
        return [area for area in areas if id(area) not in kept and len(area.points)]

    def plane(self, name: str, shape: tuple[int, ...]) -> Plane:
        """Memory of this shape, which holds whatever was left there under the same name.

        New memory takes longer to come by than what is painted in it.
        """
        size = math.prod(shape)
        memory = self._scratch.get(name)
        if memory is None or len(memory) < size:
            memory = self._scratch[name] = np.empty(size, np.uint8)
        return memory[:size].reshape(shape)

    def _turn_to(self, viewport: Viewport, ratio: float) -> None:
        """Forget what is kept where it is of another zoom, or too much."""
        is_full = len(self._kept) > _MOST or self._bytes > _ROOM
        # Asked for area by area: to compare numbers takes as long as the rest.
        if viewport is self._viewport and ratio == self._at[1] and not is_full:
            return
        self._viewport, at = viewport, _at(viewport, ratio)
        if at != self._at or is_full:
            self._at, self._kept, self._bytes = at, {}, 0


class Lent:
    """What is kept of areas, lent to somebody who paints others as well: nothing is kept of these.

    Args:
        rings: what is kept, and the memory to paint in.
    """

    def __init__(self, rings: Rings) -> None:
        self._rings = rings

    def of(self, area: Area, viewport: Viewport, ratio: float) -> tuple[list[Ring], Stencil | None]:
        """As of `Rings`."""
        if self._rings.holds(area, viewport, ratio):
            return self._rings.of(area, viewport, ratio)
        return all_fixed(area.rings, viewport, ratio), None

    def plane(self, name: str, shape: tuple[int, ...]) -> Plane:
        """As of `Rings`."""
        return self._rings.plane(name, shape)


def begin(viewport: Viewport, ratio: float) -> tuple[int, int]:
    """The whole device pixel at which the image begins."""
    return math.floor(viewport.x * ratio), math.floor(viewport.y * ratio)


def fixed(points: FloatArray, viewport: Viewport, ratio: float) -> Ring:
    """Image pixels, shape (n, 2), as fixed-point numbers of device pixels from `begin`."""
    ring = _in_fixed_point(points, viewport, ratio)
    kept = np.concatenate((_FIRST, _differ(ring)))[: len(ring)]
    return (ring if kept.all() else _chosen(ring, kept)).reshape(-1, 1, 2)


def all_fixed(rings: Sequence[FloatArray], viewport: Viewport, ratio: float) -> list[Ring]:
    """Rings of one area as `fixed` makes them, all at once: there may be thousands of holes."""
    rings = [ring for ring in rings if len(ring)]
    if len(rings) < 2:  # noqa: PLR2004 - several
        return [fixed(ring, viewport, ratio) for ring in rings]
    points = _in_fixed_point(np.concatenate(rings), viewport, ratio)
    counts = np.array([len(ring) for ring in rings])
    starts = np.cumsum(counts) - counts
    kept = np.concatenate((_FIRST, _differ(points)))
    kept[starts] = True
    if not kept.all():
        points, counts = _chosen(points, kept), np.add.reduceat(kept, starts, dtype=np.intp)
    return parted(points.reshape(-1, 1, 2), counts)


def _in_fixed_point(points: FloatArray, viewport: Viewport, ratio: float) -> npt.NDArray[np.int32]:
    right, down = fraction(viewport, ratio)
    local = points * (viewport.scale * ratio * _ONE)
    # OpenCV means the middle of a pixel where Qt means its corner.
    local[:, 0] += right * _ONE - _HALF
    local[:, 1] += down * _ONE - _HALF
    np.maximum(np.minimum(local, _FARTHEST, out=local), -_FARTHEST, out=local)
    return np.rint(local, out=local).astype(np.int32)


def _chosen(points: npt.NDArray[np.int32], kept: npt.NDArray[np.bool_]) -> npt.NDArray[np.int32]:
    """Some of many points: both coordinates as one number, which NumPy picks in half the time."""
    return points.view(np.int64)[kept].view(np.int32)


def _differ(points: npt.NDArray[np.int32]) -> npt.NDArray[np.bool_]:
    """Which vertices but the first fall into another half of a pixel than the one before.

    Those that do not cannot be seen.
    """
    cells = (points + _HALF) >> (SHIFT - 1)
    both = cells.view(np.int64)[:, 0]
    return both[1:] != both[:-1]


def _at(viewport: Viewport, ratio: float) -> tuple[float, ...]:
    """What rings are kept for: a zoom, and where on a pixel the image begins."""
    return (viewport.scale, ratio, *fraction(viewport, ratio))


def seen(ring: Ring, width: int, height: int, margin: int) -> Ring:
    """Leave out of a ring what cannot be seen in a part of the view.

    Vertices go that lie beyond the same side, or the same corner, as both their neighbours: the
    edge in their place lies there, too. What is filled and drawn stays the same to the pixel.

    Args:
        ring: counted from the part's left top corner.
        width: the part's, device pixels.
        height: likewise.
        margin: how far lines beyond the part reach into it, device pixels.

    Returns:
        What is left; nothing of a ring that lies wholly beyond one side.
    """
    x, y = ring[:, 0, 0], ring[:, 0, 1]
    low, right, down = -margin << SHIFT, (width + margin) << SHIFT, (height + margin) << SHIFT
    sides = np.empty(len(ring) + 2, np.uint8)
    own = sides[1:-1]
    np.add((x > right).view(np.uint8) * _TWO, x < low, out=own)
    own += (y < low).view(np.uint8) * _FOUR
    own += (y > down).view(np.uint8) * _EIGHT
    sides[0], sides[-1] = own[-1], own[0]
    is_end = sides[1:] != sides[:-1]
    return ring[is_end[1:] | is_end[:-1] | (own == 0)]


def fraction(viewport: Viewport, ratio: float) -> tuple[float, float]:
    """How far beyond `begin` the image begins, device pixels; alike after any pan."""
    x, y = viewport.x * ratio, viewport.y * ratio
    return round(x - math.floor(x), _FRACTION_DIGITS), round(y - math.floor(y), _FRACTION_DIGITS)
