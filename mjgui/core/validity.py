"""What is wrong with an area, in words, and where."""

from __future__ import annotations

import enum
import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from shapely import Polygon
from shapely.geometry.base import BaseGeometry

from mjgui.core.crossings import Crossing, crossings_of_moved, ring_crossings
from mjgui.core.crowds import are_fine_outlines, portions
from mjgui.core.language import tr_marked, tr_noop
from mjgui.core.model import MIN_POINTS, Area, Frame, Point, Vertices
from mjgui.core.operations import Pause
from mjgui.core.shapes import (
    SLIVER_WIDTH,
    frame_box,
    is_valid,
    note_valid,
    polygon_of,
    sound,
    without_repeats,
)
from mjgui.core.unions import go_on

MAX_CROSSINGS = 32
"""How many crossings of one area are reported at most."""

_KNOWN = "problems"
_FIRST = 16
"""So many points of a ring are looked at first: nearly always three of them differ."""
_MOST_MOVED = 8
"""Where more vertices than these have moved, all edges are looked at."""


class ProblemKind(enum.Enum):
    """What can be wrong with an area."""

    TOO_FEW_POINTS = "too_few_points"
    ZERO_AREA = "zero_area"
    SELF_CROSSING = "self_crossing"
    HOLE = "hole"
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True)
class Problem:
    """One reason why an area cannot be sent.

    Attributes:
        kind: what is wrong.
        at: where, in image pixels: the very crossing, or else a point to scroll to; None where
            the area has no point at all.
        text: a plain sentence for the user, and what to do.
        repairable: whether `repair` makes it good.
    """

    kind: ProblemKind
    at: Point | None
    text: str
    repairable: bool


_TEXTS = {
    ProblemKind.TOO_FEW_POINTS: tr_noop(
        "The area has fewer than three different points. Delete it or draw it again."
    ),
    ProblemKind.ZERO_AREA: tr_noop(
        "The area encloses nothing. Move its points apart or delete it."
    ),
    ProblemKind.SELF_CROSSING: tr_noop(
        "The outline crosses itself. Move a point, or repair the area."
    ),
    ProblemKind.HOLE: tr_noop("A hole does not lie cleanly inside the area. Repair the area."),
    ProblemKind.OUTSIDE: tr_noop(
        "The area lies outside the image. Move it onto the image or delete it."
    ),
}


def area_problems(area: Area, frame: Frame, before: Area | None = None) -> tuple[Problem, ...]:
    """Return everything that keeps the area from being sent; empty when it is fine.

    An area that is invalid to shapely after repeated points are left out has a problem: its
    outline crosses or touches itself, runs back over itself, or a hole meets another ring.
    Reaching partly outside the image is no problem; the area is clipped on sending.

    Args:
        area: the area, in image pixels.
        frame: the image's size.
        before: the same area as it was when it had no problem, if that is known: where only some
            vertices have moved since, only what is at them is looked at.

    Returns:
        One problem per crossing (at most `MAX_CROSSINGS`), and at most one of any other kind.
    """
    known = area.known.get(_KNOWN)
    if isinstance(known, _Known) and known.frame == frame:
        # In the language that is spoken now, which may be another one.
        return tuple(_problem(problem.kind, problem.at) for problem in known.problems)
    crossings = None if before is None else _crossings_since(area, before)
    found = _problems(area, frame, crossings or [])
    area.known[_KNOWN] = _Known(frame, found)
    return found


def is_looked_at(area: Area, frame: Frame) -> bool:
    """Whether it is known already what is wrong with an area, or that nothing is."""
    known = area.known.get(_KNOWN)
    return isinstance(known, _Known) and known.frame == frame


@dataclass(frozen=True, slots=True)
class _Known:
    frame: Frame
    problems: tuple[Problem, ...]


def note_fine(areas: Sequence[Area], frame: Frame, pause: Pause = go_on) -> None:
    """Take note of areas that certainly have no problem, many at once.

    These are outlines that are seen whole from their middle, as most of what is drawn round
    something. Of all others nothing is found out here.

    Args:
        areas: perhaps not looked at before, in image pixels.
        frame: the image's size.
        pause: called every now and then, and may raise to end the work.
    """
    new = [
        area
        for area in areas
        if _KNOWN not in area.known and not area.holes and len(area.points) >= MIN_POINTS
    ]
    for some in portions([len(area.points) for area in new], pause):
        crowd: list[Area] = [new[index] for index in some.tolist()]
        fine = are_fine_outlines([area.points for area in crowd], (frame.width, frame.height))
        for area, is_fine in zip(crowd, fine.tolist(), strict=True):
            if is_fine:
                note_valid(area)
                area.known[_KNOWN] = _Known(frame, ())


def _crossings_since(area: Area, before: Area) -> list[Crossing] | None:
    """Where an outline has come to cross itself; None where it must be looked at as a whole.

    Takes note of it where it certainly crosses itself, or certainly nowhere.
    """
    ring, old = area.points, before.points
    if area.holes or before.holes or ring.shape != old.shape or not is_valid(before):
        return None
    moved = np.flatnonzero((ring != old).any(axis=1))
    if not 0 < len(moved) <= _MOST_MOVED or without_repeats(ring) is not ring:
        return None
    crossings = crossings_of_moved(ring, moved, MAX_CROSSINGS)
    if crossings is None:
        note_valid(area)
        return None
    if crossings.is_certain:
        # Of a ragged outline of 10,000 vertices GEOS would look for it for as long as a frame.
        note_valid(area, is_valid=False)
    return crossings.found


def _problems(area: Area, frame: Frame, crossings: list[Crossing]) -> tuple[Problem, ...]:
    """Find all problems; `crossings` are those of the outline, where they are known."""
    if not _has_distinct_points(area.points):
        return (_problem(ProblemKind.TOO_FEW_POINTS, _first_point(area)),)
    polygon = polygon_of(area)
    valid = is_valid(area, polygon)
    covered: BaseGeometry | None = None
    if valid or abs(_signed_area(area.points)) <= SLIVER_WIDTH * polygon.length / 2:
        # A crossing outline's lobes may cancel out: only what is seen filled counts.
        covered = polygon if valid else sound(area)
        if covered.area <= SLIVER_WIDTH * polygon.length / 2:
            return (_problem(ProblemKind.ZERO_AREA, _first_point(area)),)
    problems = () if valid else _invalidities(area, polygon, crossings)
    if _reaches_inside(area, frame):
        return problems
    if shapely.intersection(covered or sound(area), frame_box(frame)).area > 0:
        return problems
    return (*problems, _problem(ProblemKind.OUTSIDE, _nearest_to_frame(area, frame)))


def _problem(kind: ProblemKind, at: Point | None) -> Problem:
    repairable = kind in {ProblemKind.SELF_CROSSING, ProblemKind.HOLE}
    return Problem(kind, at, tr_marked(_TEXTS[kind]), repairable)


def _invalidities(area: Area, polygon: Polygon, crossings: list[Crossing]) -> tuple[Problem, ...]:
    if not crossings:
        crossings = ring_crossings([ring for ring in area.rings if len(ring)], MAX_CROSSINGS)
    own = [crossing for crossing in crossings if _is_outline_alone(crossing)]
    if own:
        # A hole is judged once the outline is good: what it lies in is not settled before.
        return tuple(_problem(ProblemKind.SELF_CROSSING, crossing.at) for crossing in own)
    if crossings:
        return (_problem(ProblemKind.HOLE, crossings[0].at),)
    kind = ProblemKind.HOLE if area.holes else ProblemKind.SELF_CROSSING
    return (_problem(kind, _point_of(shapely.is_valid_reason(polygon)) or _first_point(area)),)


def _is_outline_alone(crossing: Crossing) -> bool:
    return crossing.first_ring == crossing.second_ring == 0


def _point_of(explained: str) -> Point | None:
    """Return the point of a sentence by GEOS such as `Self-intersection[12.5 7]`."""
    found = re.search(r"\[(\S+) (\S+?)\]", explained)
    return (float(found[1]), float(found[2])) if found else None


def _has_distinct_points(ring: Vertices) -> bool:
    if len({*map(tuple, ring[:_FIRST].tolist())}) >= MIN_POINTS:
        return True
    ring = without_repeats(ring)
    if len(ring) < MIN_POINTS:
        return False
    others = ring[(ring != ring[0]).any(axis=1)]
    return bool((others != others[0]).any())


def _signed_area(ring: Vertices) -> float:
    x, y = (ring - ring[0]).T
    return float(x @ np.roll(y, -1) - y @ np.roll(x, -1)) / 2


def _first_point(area: Area) -> Point | None:
    return (float(area.points[0, 0]), float(area.points[0, 1])) if len(area.points) else None


def _reaches_inside(area: Area, frame: Frame) -> bool:
    """Whether a vertex lies within the image, which proves that the area reaches inside."""
    inside = (area.points > 0) & (area.points < (frame.width, frame.height))
    return bool(inside.all(axis=1).any())


def _nearest_to_frame(area: Area, frame: Frame) -> Point:
    nearest = np.clip(area.points, 0, (frame.width, frame.height))
    x, y = area.points[np.argmin(((area.points - nearest) ** 2).sum(axis=1))]
    return float(x), float(y)
