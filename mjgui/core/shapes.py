"""Between areas and shapely: sound polygons out of areas and back, repair, plain shapes.

An area whose rings cross counts by the even-odd rule everywhere: a point lies inside when a ray
from it meets the rings an odd number of times. That is how the canvas fills it, how a raster of
it is drawn, and what shapely's make_valid leaves with `method="linework"`.

All coordinates are image pixels.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import shapely
from shapely import Polygon
from shapely.geometry.base import BaseGeometry

from mjgui.core.model import MIN_POINTS, Area, Frame, Point, Vertices, vertices

Box = tuple[float, float, float, float]
"""Two opposite corners, (x0, y0, x1, y1), in any order."""

SLIVER_WIDTH = 0.01
"""What is narrower than this on average (pixels) is no area: it comes from rounding, not a hand."""

ELLIPSE_ERROR = 0.2
"""How far an ellipse's polygon may lie from the ellipse, in pixels."""


def without_repeats(ring: Vertices) -> Vertices:
    """Return `ring`, shape (n, 2), without points that equal the one before, across the end too."""
    if len(ring) < 2:  # noqa: PLR2004 - a lone point repeats nothing
        return ring
    differs = (ring != np.roll(ring, 1, axis=0)).any(axis=1)
    return ring if differs.all() else ring[differs]


def polygon_of(area: Area) -> Polygon:
    """Return the area as drawn: perhaps invalid, empty when the outline is no ring at all."""
    rings = [without_repeats(ring) for ring in area.rings]
    if len(rings[0]) < MIN_POINTS:
        return Polygon()
    return Polygon(rings[0], [hole for hole in rings[1:] if len(hole) >= MIN_POINTS])


def frame_box(frame: Frame) -> Polygon:
    """Return the whole image as a polygon."""
    return shapely.box(0, 0, frame.width, frame.height)


def polygons_of(geometry: BaseGeometry) -> list[Polygon]:
    """Return the polygons in `geometry`, without slivers and without sliver holes."""
    parts = shapely.get_parts(shapely.get_parts([geometry]))
    return [
        _without_sliver_holes(part)
        for part in parts
        if isinstance(part, Polygon) and not _is_sliver(part)
    ]


def areas_of(geometry: BaseGeometry) -> tuple[Area, ...]:
    """Return the polygons in `geometry` as areas, without slivers; inner rings become holes."""
    return tuple(
        Area.of(
            shapely.get_coordinates(polygon.exterior)[:-1],
            [shapely.get_coordinates(hole)[:-1] for hole in polygon.interiors],
        )
        for polygon in polygons_of(geometry)
    )


def sound(area: Area) -> BaseGeometry:
    """Return what the area covers as a valid geometry; empty when it covers nothing."""
    polygon = polygon_of(area)
    if polygon.is_valid:
        return polygon
    return shapely.multipolygons(polygons_of(shapely.make_valid(polygon, method="linework")))


def repair(area: Area) -> tuple[Area, ...]:
    """Return valid areas that cover what the area shows; the area itself where it is valid.

    A crossing outline becomes the parts that are seen filled (even-odd): a bow-tie its two wings,
    a pentagram its five points. Slivers are dropped; nothing is left of an area without extent.
    """
    polygon = polygon_of(area)
    if polygon.is_valid and not polygon.is_empty and not _is_sliver(polygon):
        return (area,)
    return areas_of(sound(area))


def area_contains(area: Area, point: Point) -> bool:
    """Whether `point` lies inside the area: outside its holes, even-odd where rings cross."""
    x, y = point
    inside = False
    for ring in area.rings:
        start, end = ring, np.roll(ring, -1, axis=0)
        spans = (start[:, 1] > y) != (end[:, 1] > y)
        (x0, y0), (x1, y1) = start[spans].T, end[spans].T
        beyond = x < x0 + (y - y0) * (x1 - x0) / (y1 - y0)
        inside ^= bool(np.count_nonzero(beyond) % 2)
    return inside


def rectangle(box: Box) -> Area:
    """Return the rectangle between two opposite corners, clockwise on screen from the top left."""
    left, top, right, bottom = _ordered(box)
    return Area.of([(left, top), (right, top), (right, bottom), (left, bottom)])


def ellipse(box: Box) -> Area:
    """Return the ellipse that fills `box` as a polygon, less than a quarter of a pixel off.

    Its first vertex is the rightmost; it touches all four sides of the box.
    """
    left, top, right, bottom = _ordered(box)
    radii = np.array(((right - left) / 2, (bottom - top) / 2))
    # A chord over the angle 2π/n stays within r · (1 - cos π/n) of its arc.
    cosine = max(1 - ELLIPSE_ERROR / max(float(radii.max()), 1.0), -1.0)
    quarters = max(math.ceil(math.pi / math.acos(cosine) / 4), 4)
    angles = np.arange(4 * quarters) * (math.pi / 2 / quarters)
    unit = np.column_stack((np.cos(angles), np.sin(angles)))
    return Area.of(unit * radii + ((left + right) / 2, (top + bottom) / 2))


def simplify(points: npt.ArrayLike | Sequence[Point], tolerance: float) -> Vertices:
    """Return a ring with fewer vertices that stays within `tolerance` pixels of `points`.

    No crossing arises: where leaving vertices out would make the outline cross itself, fewer are
    left out. The first vertex stays the first.

    Args:
        points: a ring, shape (n, 2), not closed.
        tolerance: the largest distance to the outline given, in pixels.
    """
    ring = without_repeats(vertices(points))
    if len(ring) <= MIN_POINTS or tolerance <= 0:
        return vertices(ring)
    polygon = Polygon(ring)
    was_valid = polygon.is_valid
    simple = shapely.simplify(polygon, tolerance, preserve_topology=True)
    if simple.is_empty or (was_valid and not simple.is_valid):
        return vertices(ring)
    return vertices(shapely.get_coordinates(simple.exterior)[:-1])


def _ordered(box: Box) -> Box:
    x0, y0, x1, y1 = box
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


def _is_sliver(polygon: Polygon) -> bool:
    # A strip of length l and width w has the area l · w and an outline of about 2 · l.
    return polygon.area <= SLIVER_WIDTH * polygon.length / 2


def _without_sliver_holes(polygon: Polygon) -> Polygon:
    holes = [hole for hole in polygon.interiors if not _is_sliver(Polygon(hole))]
    if len(holes) == len(polygon.interiors):
        return polygon
    return Polygon(polygon.exterior, holes)
