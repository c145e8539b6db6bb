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
from mjgui.core.rows import Geometries, boxes_in, in_a_row

FINE_GRID = 2.0**-20
"""What computed vertices are rounded to (pixels): far below sight, and far above the rounding of
floats, so that a result stays valid when it is moved. A power of two, so that it is exact."""

_LEAF = 8
"""So many geometries are united in one piece."""


def go_on() -> None:
    """Let the work go on: the `Pause` of what is never stopped."""


def united(parts: Sequence[BaseGeometry] | Geometries, pause: Pause = go_on) -> BaseGeometry:
    """Return the union of valid geometries, its vertices on the fine grid.

    Neighbours are united first, so that what lies inside is gone early, and `pause` is called
    before each pair: a union of large masks takes seconds, and can be stopped in its middle.

    Args:
        parts: valid geometries.
        pause: raises where nobody wants the result any more.
    """
    row = parts if isinstance(parts, np.ndarray) else in_a_row(parts)
    try:
        result = shapely.transform(_cascaded(row, _middles(row), pause), _round)
    except GEOSException:  # rare: edges so near to each other that floats cannot tell them apart
        return shapely.union_all(row, grid_size=FINE_GRID)
    return result if shapely.is_valid(result) else shapely.union_all(row, grid_size=FINE_GRID)


def difference(one: BaseGeometry, other: BaseGeometry) -> BaseGeometry:
    """Return what of a valid geometry lies outside another one, on the fine grid."""
    return differences(in_a_row([one]), other)[0]


def differences(ones: Geometries, other: BaseGeometry) -> Geometries:
    """Return what of each of some valid geometries lies outside another one, on the fine grid."""
    return _overlaid(shapely.difference, ones, other)


def intersection(one: BaseGeometry, other: BaseGeometry) -> BaseGeometry:
    """Return what two valid geometries have in common, on the fine grid."""
    return intersections(in_a_row([one]), other)[0]


def intersections(ones: Geometries, other: BaseGeometry) -> Geometries:
    """Return what each of some valid geometries has in common with another, on the fine grid."""
    return _overlaid(shapely.intersection, ones, other)


def on_fine_grid(geometry: BaseGeometry) -> BaseGeometry:
    """Return a valid geometry with its vertices rounded to the fine grid, and valid still."""
    return all_on_fine_grid(in_a_row([geometry]))[0]


def all_on_fine_grid(geometries: Geometries) -> Geometries:
    """Return valid geometries with their vertices rounded to the fine grid, and valid still."""
    rounded: Geometries = shapely.transform(geometries, _round)
    broken = ~shapely.is_valid(rounded)
    if broken.any():
        rounded[broken] = shapely.set_precision(geometries[broken], grid_size=FINE_GRID)  # pyright: ignore[reportUnknownMemberType] - shapely leaves its keywords untyped
    return rounded


def _overlaid(
    overlay: Callable[..., Geometries], ones: Geometries, other: BaseGeometry
) -> Geometries:
    try:
        results: Geometries = shapely.transform(overlay(ones, other), _round)
    except GEOSException:  # rare, as above: the others are not to pay for it
        if len(ones) == 1:
            return overlay(ones, other, grid_size=FINE_GRID)
        return np.concatenate([_overlaid(overlay, one, other) for one in ones[:, None]])
    broken = ~shapely.is_valid(results)
    if broken.any():
        results[broken] = overlay(ones[broken], other, grid_size=FINE_GRID)
    return results


def _middles(parts: Geometries) -> npt.NDArray[np.float64]:
    """Twice the middles of the boxes around geometries; 0 of what is empty, and has no box."""
    boxes = boxes_in(parts)
    return np.nan_to_num(boxes[:, :2] + boxes[:, 2:])


def _cascaded(parts: Geometries, middles: npt.NDArray[np.float64], pause: Pause) -> BaseGeometry:
    """Unite the halves on both sides of the middle, and then the two."""
    pause()
    if len(parts) <= _LEAF:
        return shapely.union_all(parts) if len(parts) != 1 else parts[0]
    across = int(np.ptp(middles, axis=0).argmax())
    order = np.argsort(middles[:, across], kind="stable")
    one, other = (
        _cascaded(parts[half], middles[half], pause)
        for half in (order[: len(parts) // 2], order[len(parts) // 2 :])
    )
    pause()
    return shapely.union(one, other)


def _round(points: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return np.rint(points / FINE_GRID) * FINE_GRID
