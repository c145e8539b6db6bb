"""Areas in the form in which the gateway takes them: integer rings in a frame it accepts.

The rules are those of the vendor's page for `midjourney_inpaint`: a frame of 500 to 4096 pixels a
side, flat integer points with the origin at the top left and y down, clockwise on screen, starting
at the top-left-most point. The page does not define that point; here it is the topmost one, and of
several the leftmost: the first that reading order meets.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
import numpy.typing as npt
import shapely
from shapely import Polygon
from shapely.geometry.base import BaseGeometry

from mjgui.core.errors import FrameError, MaskError
from mjgui.core.holes import without_holes
from mjgui.core.language import tr, tr_marked, tr_noop
from mjgui.core.model import (
    MAX_FRAME_SIDE,
    MIN_FRAME_SIDE,
    MIN_POINTS,
    Area,
    Frame,
    Vertices,
    WireArea,
)
from mjgui.core.rounding import rounded
from mjgui.core.shapes import frame_box, is_valid, polygons_of, sound
from mjgui.core.validity import ProblemKind, area_problems, note_fine

_Integers = npt.NDArray[np.int64]


# Areas are known by their numbers in the order drawn, from one.
_REFUSALS = {
    ProblemKind.TOO_FEW_POINTS: (
        tr_noop("Area {number}: the area has fewer than three different points"),
        tr_noop("Delete it or draw it again."),
    ),
    ProblemKind.ZERO_AREA: (
        tr_noop("Area {number}: the area encloses nothing"),
        tr_noop("Move its points apart or delete it."),
    ),
    ProblemKind.SELF_CROSSING: (
        tr_noop("Area {number}: the outline crosses itself"),
        tr_noop("Move a point, or repair the area."),
    ),
    ProblemKind.HOLE: (
        tr_noop("Area {number}: a hole does not lie cleanly inside the area"),
        tr_noop("Repair the area."),
    ),
    ProblemKind.OUTSIDE: (
        tr_noop("Area {number}: the area lies outside the image"),
        tr_noop("Move it onto the image or delete it."),
    ),
}


@dataclass(frozen=True, slots=True)
class FrameScale:
    """The frame that is sent for an image, and how image pixels become pixels of that frame.

    Attributes:
        frame: the frame as sent, 500 – 4096 pixels a side.
        factor_x: what an x in image pixels is multiplied by.
        factor_y: what a y in image pixels is multiplied by; differs from `factor_x` only by the
            rounding of the frame to whole pixels, so that borders stay borders.
    """

    frame: Frame
    factor_x: float
    factor_y: float


def wire_frame(frame: Frame) -> FrameScale:
    """Return the frame to send for an image: the image's own, or the nearest uniform scale of it.

    Raises:
        FrameError: no uniform scale brings both sides into 500 – 4096 pixels.
    """
    short, long = sorted((frame.width, frame.height))
    if short <= 0 or long * MIN_FRAME_SIDE > short * MAX_FRAME_SIDE:
        raise FrameError(
            tr(
                "The image of {width} × {height} pixels is too long and narrow",
                width=frame.width,
                height=frame.height,
            ),
            detail=f"frame {frame.width} × {frame.height}",
        )
    scale = Fraction(1)
    if short < MIN_FRAME_SIDE:
        scale = Fraction(MIN_FRAME_SIDE, short)
    elif long > MAX_FRAME_SIDE:
        scale = Fraction(MAX_FRAME_SIDE, long)
    sent = Frame(round(frame.width * scale), round(frame.height * scale))
    return FrameScale(sent, sent.width / frame.width, sent.height / frame.height)


def wire_areas(areas: Sequence[Area], frame: Frame) -> tuple[WireArea, ...]:
    """Return the mask as it is sent: clipped, scaled, rounded, without holes, checked again.

    Crossings that only rounding to integers makes are mended here. What rounding leaves nothing of
    is left out, as long as something else is left.

    Args:
        areas: the finished areas, in image pixels.
        frame: the image's size.

    Raises:
        FrameError: the image's proportions fit no frame of the gateway.
        MaskError: there is no area, one of them has a problem, or nothing is left after rounding.
    """
    scale = wire_frame(frame)
    if not areas:
        raise MaskError(tr("No area is drawn"))
    note_fine(areas, frame)
    for index, area in enumerate(areas):
        problems = area_problems(area, frame)
        if problems:
            title, action = _REFUSALS[problems[0].kind]
            raise MaskError(tr_marked(title, number=index + 1), tr_marked(action))
    rings = [ring for own in _rings(areas, frame, scale) for ring in own]
    if not rings:
        raise MaskError(
            tr("The mask is too small"),
            tr("Nothing of it is left in whole pixels. Draw a larger area."),
        )
    return tuple(
        WireArea(scale.frame.width, scale.frame.height, tuple(ring.ravel().tolist()))
        for ring in rings
    )


def wire_violations(area: WireArea) -> tuple[str, ...]:
    """Return the rules of the gateway that a wire area breaks, in words; empty when it is valid."""
    broken = [
        f"{name} {side} is not between {MIN_FRAME_SIDE} and {MAX_FRAME_SIDE}"
        for name, side in (("width", area.width), ("height", area.height))
        if not MIN_FRAME_SIDE <= side <= MAX_FRAME_SIDE
    ]
    if len(area.points) % 2:
        return (*broken, "points hold an odd number of values")
    ring = np.array(area.points, dtype=np.int64).reshape(-1, 2)
    if len(np.unique(ring, axis=0)) < MIN_POINTS:
        return (*broken, "points hold fewer than three distinct points")
    if (ring < 0).any() or (ring > (area.width, area.height)).any():
        broken.append("a point lies outside the frame")
    if _doubled_area(ring) == 0:
        broken.append("the polygon has no area")
    elif not shapely.is_valid(Polygon(ring)):
        broken.append("the polygon crosses itself")
    elif _doubled_area(ring) < 0:
        broken.append("the points do not run clockwise")
    if _top_left(ring) != 0:
        broken.append("the points do not start at the top-left-most one")
    return tuple(broken)


def is_wire_valid(area: WireArea) -> bool:
    """Whether a wire area keeps every rule of the gateway."""
    return not wire_violations(area)


def _rings(
    areas: Sequence[Area], frame: Frame, scale: FrameScale
) -> list[Sequence[npt.NDArray[np.integer]]]:
    """Return for each area the rings that are sent; those of plain areas are made all at once."""
    found: list[Sequence[npt.NDArray[np.integer]] | None] = [None] * len(areas)
    plain = [index for index, area in enumerate(areas) if _is_plain(area, frame)]
    factors = scale.factor_x, scale.factor_y
    for index, rings in zip(
        plain, rounded([areas[index].points for index in plain], factors), strict=True
    ):
        found[index] = rings
    return [
        _mended_rings(area, frame, scale) if rings is None else rings
        for area, rings in zip(areas, found, strict=True)
    ]


def _is_plain(area: Area, frame: Frame) -> bool:
    """Whether an area is a valid outline in the image, without holes."""
    return (
        not area.holes
        and len(area.points) >= MIN_POINTS
        and is_valid(area)
        and _lies_within(area, frame)
    )


def _mended_rings(area: Area, frame: Frame, scale: FrameScale) -> list[_Integers]:
    """The rings of an area that is clipped, rounded, mended and cut by GEOS."""
    seen = sound(area)
    if not _lies_within(area, frame):
        seen = shapely.intersection(seen, frame_box(frame))
    scaled = shapely.transform(seen, lambda points: points * (scale.factor_x, scale.factor_y))
    return [
        _ring(piece) for polygon in _on_grid(scaled) for piece in without_holes(polygon, grid=1)
    ]


def _lies_within(area: Area, frame: Frame) -> bool:
    left, top, right, bottom = area.bounds()
    return left >= 0 and top >= 0 and right <= frame.width and bottom <= frame.height


def _on_grid(geometry: BaseGeometry) -> list[Polygon]:
    """Round to whole numbers; what would cross, touch or vanish then is mended by shapely."""
    snapped: BaseGeometry = shapely.set_precision(geometry, grid_size=1)  # pyright: ignore[reportUnknownMemberType] - shapely leaves its keywords untyped
    return polygons_of(snapped)


def _ring(polygon: Polygon) -> _Integers:
    """Return the outline as integers, clockwise on screen from the top-left-most point."""
    return _in_order(np.rint(shapely.get_coordinates(polygon.exterior)[:-1]))


def _in_order(points: Vertices) -> _Integers:
    """Return a ring of whole numbers without vertices on straight lines, as it is sent."""
    ring = points.astype(np.int64)
    closed = np.concatenate((ring[-1:], ring, ring[:1]))
    x_steps, y_steps = (closed[1:] - closed[:-1]).T
    turns = x_steps[:-1] * y_steps[1:] != x_steps[1:] * y_steps[:-1]
    if not turns.all():
        ring = ring[turns]
    if not len(ring):
        return ring
    if _doubled_area(ring) < 0:
        ring = ring[::-1]
    first = _top_left(ring)
    return np.concatenate((ring[first:], ring[:first]))


def _doubled_area(ring: _Integers) -> int:
    """Twice the area of a ring; positive when it runs clockwise on screen, where y points down."""
    x, y = np.concatenate((ring, ring[:1])).T
    return int(x[:-1] @ y[1:] - x[1:] @ y[:-1])


def _top_left(ring: _Integers) -> int:
    top = np.flatnonzero(ring[:, 1] == ring[:, 1].min())
    return int(top[ring[top, 0].argmin()])
