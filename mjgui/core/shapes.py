"""Between areas and shapely: sound polygons out of areas and back, repair, plain shapes.

An area whose rings cross counts by the even-odd rule everywhere: a point lies inside when a ray
from it meets the rings an odd number of times. That is how Qt fills a path, and so what is seen.
shapely's make_valid agrees on simple crossings only: where three edges meet in a vertex, or two run
along each other, its "linework" fills other faces (tried with GEOS 3.14), and its "structure" fills
whatever is wound around. So crossing rings are noded and the faces chosen here.

All coordinates are image pixels.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import shapely
from shapely import LinearRing, MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

from mjgui.core.model import MIN_POINTS, Area, Frame, Point, Vertices, vertices
from mjgui.core.rows import (
    Booleans,
    Geometries,
    are_collections,
    are_polygons,
    areas_in,
    hole_counts,
    in_a_row,
    lengths_in,
    part_counts,
    polygons_from,
)
from mjgui.core.unions import FINE_GRID

Box = tuple[float, float, float, float]
"""Two opposite corners, (x0, y0, x1, y1), in any order."""

SLIVER_WIDTH = 0.01
"""What is narrower than this on average (pixels) is no area: it comes from rounding, not a hand."""

ELLIPSE_ERROR = 0.2
"""How far an ellipse's polygon may lie from the ellipse, in pixels."""

_VALID = "is valid"
CERTAIN = 1e-10
"""How large a product of two lengths is in parts of the largest, where its sign is beyond doubt."""


def without_repeats(ring: Vertices) -> Vertices:
    """Return `ring`, shape (n, 2), without points that equal the one before, across the end too."""
    if len(ring) < 2:  # noqa: PLR2004 - a lone point repeats nothing
        return ring
    same = ring[1:] == ring[:-1]
    if not (same[:, 0] & same[:, 1]).any() and (ring[0] != ring[-1]).any():
        return ring
    return ring[(ring != np.roll(ring, 1, axis=0)).any(axis=1)]


def polygon_of(area: Area) -> Polygon:
    """Return the area as drawn: perhaps invalid, empty when the outline is no ring at all.

    Holes of fewer than three points take nothing away and are left out.
    """
    rings = [without_repeats(ring) for ring in area.rings]
    if len(rings[0]) < MIN_POINTS:
        return Polygon()
    return Polygon(rings[0], [hole for hole in rings[1:] if len(hole) >= MIN_POINTS])


def bounds_of(area: Area) -> Box | None:
    """Return the box (left, top, right, bottom) around all rings; None when there is no point."""
    points = np.concatenate(area.rings)
    if not len(points):
        return None
    (left, top), (right, bottom) = points.min(axis=0).tolist(), points.max(axis=0).tolist()
    return left, top, right, bottom


def frame_box(frame: Frame) -> Polygon:
    """Return the whole image as a polygon."""
    return shapely.box(0, 0, frame.width, frame.height)


def polygons_of(geometry: BaseGeometry) -> list[Polygon]:
    """Return the polygons in `geometry`, without slivers and without sliver holes."""
    parts = shapely.get_parts(shapely.get_parts([geometry]))
    return [
        _without_sliver_holes(part) if part.interiors else part
        for part in parts
        if isinstance(part, Polygon) and not _is_sliver(part)
    ]


def areas_of(geometry: BaseGeometry) -> tuple[Area, ...]:
    """Return the polygons in `geometry` as areas, without slivers; inner rings become holes."""
    return areas_of_each(in_a_row([geometry]))[0]


def areas_of_each(geometries: Geometries) -> list[tuple[Area, ...]]:
    """Return for each geometry its polygons as areas, without slivers; inner rings become holes."""
    found: list[tuple[Area, ...]] = [()] * len(geometries)
    parts, of_part = geometries, np.arange(len(geometries))
    # A collection may hold a collection of polygons, but GEOS makes nothing deeper.
    for _ in range(2):
        if are_collections(parts).any():  # all would be copied
            parts, of_inner = shapely.get_parts(parts, return_index=True)
            of_part = of_part[of_inner]
    is_kept = are_polygons(parts) & ~are_slivers(parts)
    parts, of_part = parts[is_kept], of_part[is_kept]
    if not len(parts):
        return found
    rings, of_ring = parts, np.arange(len(parts))
    if hole_counts(parts).any():
        rings, of_ring = shapely.get_rings(parts, return_index=True)
        is_hole = np.concatenate(([False], of_ring[1:] == of_ring[:-1]))
        is_kept = ~is_hole
        is_kept[is_hole] = ~are_slivers(polygons_from(rings[is_hole]))
        rings, of_ring = rings[is_kept], of_ring[is_kept]
    points, of_point = shapely.get_coordinates(rings, return_index=True)
    ends = np.flatnonzero(np.diff(of_point, append=len(rings)))  # where the first point comes again
    starts = np.concatenate(([0], ends[:-1] + 1))
    outlines: list[list[Vertices]] = [[] for _ in parts]
    for part, start, end in zip(of_ring.tolist(), starts.tolist(), ends.tolist(), strict=True):
        outlines[part].append(vertices(points[start:end]))
    for owner, (outline, *holes) in zip(of_part.tolist(), outlines, strict=True):
        found[owner] += (Area(outline, tuple(holes)),)
    return found


def is_valid(area: Area, polygon: Polygon | None = None) -> bool:
    """Whether the area's polygon is valid; looked at once in an area's life.

    Args:
        area: the area.
        polygon: what `polygon_of` makes of it, where that is at hand.
    """
    known = area.known.get(_VALID)
    if known is None:
        is_plain = not area.holes and is_seen_from_within(area.points)
        known = area.known[_VALID] = is_plain or bool(shapely.is_valid(polygon or polygon_of(area)))
    return known is True


def note_valid(area: Area, *, is_valid: bool = True) -> None:
    """Take note of whether the area's polygon is valid, where it was found out in another way."""
    area.known[_VALID] = is_valid


def is_seen_from_within(ring: Vertices) -> bool:
    """Whether all of a ring, shape (n, 2), is seen from the middle of its vertices.

    Such a ring crosses and touches itself nowhere. Ellipses, and most of what is drawn round
    something, are like this, and it takes a twentieth of the time that looking for crossings takes.
    """
    if len(ring) < MIN_POINTS:
        return False
    around = ring - np.rint(ring.sum(axis=0) / len(ring))
    closed = np.concatenate((around, around[:1])).T.copy()
    (x, next_x), (y, next_y) = ((axis[:-1], axis[1:]) for axis in closed)
    turns = x * next_y - next_x * y
    # Far above what rounding does to the products, so that the sign is certain.
    certain = CERTAIN * max(float(closed.max()), -float(closed.min()), 1.0) ** 2
    if turns[0] < 0:
        turns = -turns
    # Every edge turns the same way around the middle: once around it, if one edge starts upward.
    is_turning = turns.min() > certain
    return bool(is_turning and np.count_nonzero((y < 0) & (next_y >= 0)) == 1)


def sound(area: Area) -> BaseGeometry:
    """Return what the area covers as a valid geometry; empty when it covers nothing.

    Of an invalid area it is the faces of its noded rings that count as inside, slivers left out.
    """
    polygon = polygon_of(area)
    if is_valid(area, polygon) and not (polygon.is_empty and area.holes):
        return polygon
    rings = [
        LinearRing(ring) for ring in map(without_repeats, area.rings) if len(ring) >= MIN_POINTS
    ]
    if not rings:
        return polygon
    faces = shapely.get_parts(shapely.polygonize([shapely.union_all(rings, grid_size=FINE_GRID)]))
    seeds = shapely.get_coordinates(shapely.point_on_surface(faces))
    return MultiPolygon(polygons_of(shapely.coverage_union_all(faces[_inside(area, seeds)])))


def repair(area: Area) -> tuple[Area, ...]:
    """Return valid areas that cover what the area shows; the area itself where it is valid.

    A crossing outline becomes the parts that are seen filled (even-odd): a bow-tie its two wings,
    a pentagram its five points. Slivers are dropped; nothing is left of an area without extent.
    """
    polygon = polygon_of(area)
    whole = len(polygon.interiors) == len(area.holes)
    if whole and is_valid(area, polygon) and not polygon.is_empty and not _is_sliver(polygon):
        return (area,)
    return areas_of(sound(area))


def area_contains(area: Area, point: Point) -> bool:
    """Whether `point` lies inside the area: outside its holes, even-odd where rings cross."""
    return bool(_inside(area, np.array([point]))[0])


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

    No crossing arises: what shapely cannot simplify without one comes back as it is. Every vertex
    left is one of `points`.

    Args:
        points: a ring, shape (n, 2), not closed.
        tolerance: the largest distance to the outline given, in pixels.
    """
    ring = without_repeats(vertices(points))
    if len(ring) <= MIN_POINTS or tolerance <= 0:
        return vertices(ring)
    polygon = Polygon(ring)
    was_valid = shapely.is_valid(polygon)
    # Where GEOS leaves the ring's own end out, it may go twice as far astray as it was told.
    for allowed in (tolerance, tolerance / 2):
        simple = shapely.simplify(polygon, allowed, preserve_topology=True)
        if simple.is_empty or (was_valid and not shapely.is_valid(simple)):
            continue
        outline = simple.exterior
        shapely.prepare(outline)
        if np.all(shapely.dwithin(outline, np.asarray(shapely.points(ring)), tolerance)):
            return vertices(shapely.get_coordinates(outline)[:-1])
    return vertices(ring)


def slimmed(geometry: BaseGeometry, tolerance: float, *, at_any_cost: bool = True) -> BaseGeometry:
    """Return a valid geometry without vertices that hardly shape it; see `all_slimmed`."""
    return all_slimmed(in_a_row([geometry]), tolerance, at_any_cost=at_any_cost)[0]


def all_slimmed(
    geometries: Geometries, tolerance: float, *, at_any_cost: bool = True
) -> Geometries:
    """Return valid geometries without vertices that hardly shape them, as valid as they were.

    Args:
        geometries: valid geometries.
        tolerance: how far their outlines may move, in pixels.
        at_any_cost: whether what cannot be slimmed fast is slimmed slowly; else it comes back as
            it is.
    """
    # Watching topology takes ten times as long as looking whether it is still the same.
    slim: Geometries = shapely.simplify(geometries, tolerance, preserve_topology=False)
    moved = np.abs(areas_in(slim) - areas_in(geometries))
    is_other = moved > tolerance * lengths_in(geometries)
    for counts in (part_counts, hole_counts):
        is_other |= counts(slim) != counts(geometries)
    if is_other.any():
        others = geometries[is_other]
        if at_any_cost:
            others = shapely.simplify(others, tolerance, preserve_topology=True)
        slim[is_other] = others
    return slim


def _inside(area: Area, points: Vertices) -> npt.NDArray[np.bool_]:
    """Which of `points`, shape (m, 2), lie inside by the even-odd rule."""
    start = np.concatenate(area.rings)
    end = np.concatenate([np.roll(ring, -1, axis=0) for ring in area.rings])
    (x0, y0), (x1, y1) = start.T, end.T
    # A level edge is spanned by no ray, so its slope never counts.
    slope = (x1 - x0) / np.where(y1 == y0, 1.0, y1 - y0)
    inside = np.zeros(len(points), dtype=np.bool_)
    for index, (x, y) in enumerate(points):
        beyond = ((y0 > y) != (y1 > y)) & (x < x0 + (y - y0) * slope)
        inside[index] = np.count_nonzero(beyond) % 2
    return inside


def _ordered(box: Box) -> Box:
    x0, y0, x1, y1 = box
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


def _is_sliver(polygon: Polygon) -> bool:
    # A strip of length l and width w has the area l · w and an outline of about 2 · l.
    return polygon.area <= SLIVER_WIDTH * polygon.length / 2


def are_slivers(polygons: Geometries) -> Booleans:
    """Which polygons are too narrow to be areas."""
    return areas_in(polygons) <= SLIVER_WIDTH * lengths_in(polygons) / 2


def _without_sliver_holes(polygon: Polygon) -> Polygon:
    holes = [hole for hole in polygon.interiors if not _is_sliver(Polygon(hole))]
    if len(holes) == len(polygon.interiors):
        return polygon
    return Polygon(polygon.exterior, holes)
