"""Polygons with holes, cut into few polygons without."""

from __future__ import annotations

import shapely
from shapely import LinearRing, MultiPolygon, Polygon

from mjgui.core.model import Area
from mjgui.core.shapes import areas_of, polygons_of, sound


def hole_free(area: Area) -> tuple[Area, ...]:
    """Return simple areas without holes that cover together what the area covers.

    The cuts run along whole-pixel columns and rows wherever a hole is wide enough for one, so that
    rounding to integers moves them nowhere. An area without holes comes back as it is.
    """
    if not area.holes:
        return (area,)
    pieces = [piece for polygon in polygons_of(sound(area)) for piece in without_holes(polygon)]
    return areas_of(MultiPolygon(pieces))


def without_holes(polygon: Polygon, grid: float | None = None) -> list[Polygon]:
    """Cut a valid polygon into valid ones without holes, as few as a greedy merge leaves.

    Args:
        polygon: a valid polygon.
        grid: 1 where the polygon lies on whole numbers and so shall the pieces; None for floats.
    """
    if not polygon.interiors:
        return [polygon]
    pieces: list[Polygon] = []
    waiting = [polygon]
    while waiting:
        piece = waiting.pop()
        if piece.interiors:
            waiting += _cut(piece, grid)
        else:
            pieces.append(piece)
    return _merged(pieces, grid)


def _cut(polygon: Polygon, grid: float | None) -> list[Polygon]:
    """Cut along the line through the hole that lies nearest to the middle."""
    left, top, right, bottom = polygon.bounds
    hole = min(polygon.interiors, key=polygon.centroid.distance)
    hole_left, hole_top, hole_right, hole_bottom = hole.bounds
    width, height = hole_right - hole_left, hole_bottom - hole_top
    upright = height >= width
    if min(width, height) <= 1 < max(width, height):
        # No whole number lies strictly inside the narrow side: cut across the other one.
        upright = width > height
    if upright:
        at = _line(hole, hole_left, hole_right, axis=0)
        halves = (shapely.box(left, top, at, bottom), shapely.box(at, top, right, bottom))
    else:
        at = _line(hole, hole_top, hole_bottom, axis=1)
        halves = (shapely.box(left, top, right, at), shapely.box(left, at, right, bottom))
    return [
        piece
        for half in halves
        for piece in polygons_of(shapely.intersection(polygon, half, grid_size=grid))
    ]


def _line(hole: LinearRing, low: float, high: float, axis: int) -> float:
    middle = round((low + high) / 2)
    if low < middle < high:
        return float(middle)
    if high - low == 1 and float(low).is_integer():
        # One pixel wide on the grid: the side on which the hole has an edge opens it.
        on_low = shapely.get_coordinates(hole)[:-1, axis] == low
        return low if on_low.sum() > 1 else high
    return (low + high) / 2


def _merged(pieces: list[Polygon], grid: float | None) -> list[Polygon]:
    """Join neighbours again where that makes no hole, the small ones to the large ones."""
    result: list[Polygon] = []
    for piece in sorted(pieces, key=lambda piece: piece.area, reverse=True):
        for index, other in enumerate(result):
            if not shapely.intersects(piece, other):
                continue
            joined = shapely.union(piece, other, grid_size=grid)
            if isinstance(joined, Polygon) and not joined.interiors:
                result[index] = joined
                break
        else:
            result.append(piece)
    return result
