"""Outlines moved out and in by a distance, as if the image went on beyond its border.

All coordinates and distances are image pixels.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import numpy.typing as npt
import shapely
from shapely import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

from mjgui.core.model import Frame
from mjgui.core.rows import Booleans, Geometries, boxes_in, in_a_row
from mjgui.core.shapes import all_slimmed, frame_box, polygons_of
from mjgui.core.unions import all_on_fine_grid, intersections, united

_ARC_ERROR = 0.05
"""How far a rounded corner may lie from the true arc, in pixels."""
_MITRE_LIMIT = 4.0
"""How far the tip of a sharp corner may reach, in distances; what is more pointed is cut off."""

_Points = npt.NDArray[np.float64]


def grown(geometries: Geometries, frame: Frame, distance: float, *, sharp: bool) -> Geometries:
    """Return geometries with their outlines moved out, or in where `distance` is negative.

    The results are clipped to the image. Where a geometry reaches the image's border it stays
    there: nobody wants a strip along the border that is not repainted.

    Args:
        geometries: valid geometries.
        frame: the image's size.
        distance: how far, in pixels.
        sharp: whether corners stay corners; else they are rounded, so that every place within the
            distance is covered, and none beyond it.
    """
    whole = frame_box(frame)
    if distance < 0:
        near = in_a_row([beyond(each, frame, 1 - distance) for each in geometries])
    else:
        # What lies farther off does not come into sight.
        sight = shapely.box(*shapely.buffer(whole, _MITRE_LIMIT * distance + 1).bounds)
        near = _all_common(geometries, sight)
    # Vertices that shape nothing cost most of the time.
    moved: Geometries = shapely.buffer(
        all_slimmed(near, _ARC_ERROR, at_any_cost=False),
        distance,
        quad_segs=quarter_arc(abs(distance)),
        join_style="mitre" if sharp else "round",
        mitre_limit=_MITRE_LIMIT,
    )
    # Every corner has become an arc, however flat.
    slim = all_slimmed(moved, _ARC_ERROR)
    is_whole = _are_within(slim, whole)
    slim[is_whole] = all_on_fine_grid(slim[is_whole])
    slim[~is_whole] = intersections(slim[~is_whole], whole)
    return slim


def beyond(geometry: BaseGeometry, frame: Frame, reach: float) -> BaseGeometry:
    """Return `geometry`, clipped to the image, with its reflection in every border it meets.

    So an outline goes on smoothly for `reach` pixels beyond the border.
    """
    result = _common(geometry, frame_box(frame))
    for axis, side in ((0, frame.width), (1, frame.height)):
        if result.is_empty:
            return result
        low, high = result.bounds[axis], result.bounds[axis + 2]
        reflections: list[BaseGeometry] = []
        if low <= 0:
            reflections.append(_reflection(result, axis, 0.0, reach))
        if high >= side:
            reflections.append(_reflection(result, axis, float(side), reach))
        if reflections:
            result = united([result, *reflections])
    return result


def mirror(axis: int, at: float) -> Callable[[_Points], _Points]:
    """Return what turns points over: x (axis 0) or y (axis 1) is reflected at `at`."""

    def over(points: _Points) -> _Points:
        turned = points.copy()
        turned[:, axis] = 2 * at - turned[:, axis]
        return turned

    return over


def _reflection(geometry: BaseGeometry, axis: int, at: float, reach: float) -> BaseGeometry:
    left, top, right, bottom = geometry.bounds
    if axis == 0:
        left, right = at - reach, at + reach
    else:
        top, bottom = at - reach, at + reach
    strip = shapely.box(left, top, right, bottom)
    return shapely.transform(_common(geometry, strip), mirror(axis, at))


def _common(geometry: BaseGeometry, box: Polygon) -> BaseGeometry:
    """What of `geometry` lies in a box, without lines and points where they merely touch."""
    return _all_common(in_a_row([geometry]), box)[0]


def _all_common(geometries: Geometries, box: Polygon) -> Geometries:
    """What of each geometry lies in a box, without lines and points where they merely touch."""
    is_cut = ~_are_within(geometries, box)
    if not is_cut.any():
        return geometries
    result = geometries.copy()
    inside = intersections(geometries[is_cut], box)
    result[is_cut] = in_a_row([MultiPolygon(polygons_of(each)) for each in inside])
    return result


def _are_within(geometries: Geometries, box: Polygon) -> Booleans:
    """Which geometries lie in a box; none that is empty does."""
    low_x, low_y, high_x, high_y = box.bounds
    left, top, right, bottom = boxes_in(geometries).T
    return (low_x <= left) & (low_y <= top) & (right <= high_x) & (bottom <= high_y)


def quarter_arc(radius: float) -> int:
    """Into how many chords a quarter of a circle is to be cut."""
    if radius <= _ARC_ERROR:
        return 1
    # A chord over the angle 2a stays within r · (1 - cos a) of its arc.
    return max(math.ceil(math.pi / 4 / math.acos(1 - _ARC_ERROR / radius)), 2)
