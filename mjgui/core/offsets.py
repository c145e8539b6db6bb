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
from mjgui.core.shapes import frame_box, polygons_of, slimmed
from mjgui.core.unions import intersection, on_fine_grid, united

_ARC_ERROR = 0.05
"""How far a rounded corner may lie from the true arc, in pixels."""
_MITRE_LIMIT = 4.0
"""How far the tip of a sharp corner may reach, in distances; what is more pointed is cut off."""

_Points = npt.NDArray[np.float64]


def grown(geometry: BaseGeometry, frame: Frame, distance: float, *, sharp: bool) -> BaseGeometry:
    """Return `geometry` with its outline moved out, or in where `distance` is negative.

    The result is clipped to the image. Where the geometry reaches the image's border it stays
    there: nobody wants a strip along the border that is not repainted.

    Args:
        geometry: a valid geometry.
        frame: the image's size.
        distance: how far, in pixels.
        sharp: whether corners stay corners; else they are rounded, so that every place within the
            distance is covered, and none beyond it.
    """
    whole = frame_box(frame)
    if distance < 0:
        near = beyond(geometry, frame, 1 - distance)
    else:
        # What lies farther off does not come into sight.
        sight = shapely.box(*shapely.buffer(whole, _MITRE_LIMIT * distance + 1).bounds)
        near = _common(geometry, sight)
    # Vertices that shape nothing cost most of the time.
    moved = shapely.buffer(
        slimmed(near, _ARC_ERROR, at_any_cost=False),
        distance,
        quad_segs=quarter_arc(abs(distance)),
        join_style="mitre" if sharp else "round",
        mitre_limit=_MITRE_LIMIT,
    )
    # Every corner has become an arc, however flat.
    slim = slimmed(moved, _ARC_ERROR)
    return on_fine_grid(slim) if _is_within(slim, whole) else intersection(slim, whole)


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
    if _is_within(geometry, box):
        return geometry
    return MultiPolygon(polygons_of(intersection(geometry, box)))


def _is_within(geometry: BaseGeometry, box: Polygon) -> bool:
    left, top, right, bottom = geometry.bounds
    low_x, low_y, high_x, high_y = box.bounds
    return low_x <= left and low_y <= top and right <= high_x and bottom <= high_y


def quarter_arc(radius: float) -> int:
    """Into how many chords a quarter of a circle is to be cut."""
    if radius <= _ARC_ERROR:
        return 1
    # A chord over the angle 2a stays within r · (1 - cos a) of its arc.
    return max(math.ceil(math.pi / 4 / math.acos(1 - _ARC_ERROR / radius)), 2)
