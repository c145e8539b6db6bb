"""Areas scaled, turned and fitted into a box: plain arithmetic on vertices, in image pixels."""

from __future__ import annotations

import math
from collections.abc import Iterable

import numpy as np
import numpy.typing as npt

from mjgui.core.model import Area, Point, Vertices
from mjgui.core.shapes import Box

FARTHEST = 1e6
"""How far from the image's corner transformed vertices may come, image pixels. Pulling a sliver
wide multiplies its coordinates; without a bound, a few pulls would lead to infinity."""


def common_box(areas: Iterable[Area]) -> Box | None:
    """Return the box (left, top, right, bottom) around areas, or None where no area has points."""
    boxes = [area.bounds() for area in areas if len(area.points)]
    if not boxes:
        return None
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def scaled(area: Area, origin: Point, factors: tuple[float, float]) -> Area:
    """Scale an area about `origin`, sideways and upright; a negative factor turns it over."""
    return _mapped(area, origin, np.diag(factors))


def turned(area: Area, centre: Point, degrees: float) -> Area:
    """Turn an area about `centre`, clockwise as the screen shows it."""
    angle = math.radians(degrees)
    sine, cosine = math.sin(angle), math.cos(angle)
    return _mapped(area, centre, np.array(((cosine, sine), (-sine, cosine))))


def fitted(area: Area, old: Box, new: Box) -> Area:
    """Map an area as `old` is mapped onto `new`; a side of `old` without length keeps its size."""
    factors = (
        _ratio(new[2] - new[0], old[2] - old[0]),
        _ratio(new[3] - new[1], old[3] - old[1]),
    )
    result = scaled(area, (old[0], old[1]), factors)
    way = new[0] - old[0], new[1] - old[1]
    return result if way == (0.0, 0.0) else _area([ring + way for ring in result.rings])


def _ratio(new: float, old: float) -> float:
    return new / old if old > 0 else 1.0


def _mapped(area: Area, origin: Point, matrix: npt.NDArray[np.float64]) -> Area:
    if np.array_equal(matrix, np.eye(2)):
        return area
    return _area([(ring - origin) @ matrix + origin for ring in area.rings])


def _area(rings: list[Vertices]) -> Area:
    outer, *holes = (np.clip(ring, -FARTHEST, FARTHEST) for ring in rings)
    return Area.of(outer, holes)
