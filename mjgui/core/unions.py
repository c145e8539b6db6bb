"""Geometries put together fast: united, cut and intersected in floats, and rounded only then.

Overlaying on a grid takes two to three times as long as in floats, and what it gives is the same
to a fraction of the grid. So results are computed in floats and their vertices rounded, and only
what rounding makes invalid is computed anew on the grid.

All coordinates are image pixels.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt
import shapely
from shapely import GEOSException
from shapely.geometry.base import BaseGeometry

from mjgui.core.operations import Pause

FINE_GRID = 2.0**-20
"""What computed vertices are rounded to (pixels): far below sight, and far above the rounding of
floats, so that a result stays valid when it is moved. A power of two, so that it is exact."""

_LEAF = 4
"""So many geometries are united in one piece."""


def go_on() -> None:
    """Let the work go on: the `Pause` of what is never stopped."""


def united(parts: Sequence[BaseGeometry], pause: Pause = go_on) -> BaseGeometry:
    """Return the union of valid geometries, its vertices on the fine grid.

    Neighbours are united first, so that what lies inside is gone early, and `pause` is called
    before each pair: a union of large masks takes seconds, and can be stopped in its middle.

    Args:
        parts: valid geometries.
        pause: raises where nobody wants the result any more.
    """
    return _overlaid(
        lambda: _cascaded(np.asarray(parts, dtype=object), pause),
        lambda: shapely.union_all(list(parts), grid_size=FINE_GRID),
    )


def difference(one: BaseGeometry, other: BaseGeometry) -> BaseGeometry:
    """Return what of a valid geometry lies outside another one, on the fine grid."""
    return _overlaid(
        lambda: shapely.difference(one, other),
        lambda: shapely.difference(one, other, grid_size=FINE_GRID),
    )


def intersection(one: BaseGeometry, other: BaseGeometry) -> BaseGeometry:
    """Return what two valid geometries have in common, on the fine grid."""
    return _overlaid(
        lambda: shapely.intersection(one, other),
        lambda: shapely.intersection(one, other, grid_size=FINE_GRID),
    )


def on_fine_grid(geometry: BaseGeometry) -> BaseGeometry:
    """Return a valid geometry with its vertices rounded to the fine grid, and valid still."""
    rounded = shapely.transform(geometry, _round)
    if rounded.is_valid:
        return rounded
    return shapely.set_precision(geometry, grid_size=FINE_GRID)  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType] - shapely leaves its keywords untyped


def _overlaid(
    in_floats: Callable[[], BaseGeometry], on_grid: Callable[[], BaseGeometry]
) -> BaseGeometry:
    try:
        result = shapely.transform(in_floats(), _round)
    except GEOSException:  # rare: edges so near to each other that floats cannot tell them apart
        return on_grid()
    return result if result.is_valid else on_grid()


def _cascaded(parts: npt.NDArray[np.object_], pause: Pause) -> BaseGeometry:
    """Unite the halves on both sides of the middle, and then the two."""
    pause()
    if len(parts) <= _LEAF:
        return shapely.union_all(parts) if len(parts) != 1 else parts[0]
    boxes = np.array([part.bounds for part in parts])
    middles = np.nan_to_num(boxes[:, :2] + boxes[:, 2:])  # what is empty has no box
    across = int(np.ptp(middles, axis=0).argmax())
    order = np.argsort(middles[:, across], kind="stable")
    half = len(parts) // 2
    one, other = _cascaded(parts[order[:half]], pause), _cascaded(parts[order[half:]], pause)
    pause()
    return shapely.union(one, other)


def _round(points: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return np.rint(points / FINE_GRID) * FINE_GRID
