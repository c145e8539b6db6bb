"""Snapping: which vertex, edge or border of a mask a place near it means.

Pure geometry in image pixels. Areas far from a place cost one comparison of their boxes; of the
others, each ring is prepared once.
"""

from __future__ import annotations

import enum
import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from mjgui.core.model import Area, Frame, Point, Vertices
from mjgui.core.shapes import Box

RingId = tuple[int, int]
"""The index of an area, and that of one of its rings; 0 is the outer one."""

_LEVEL = 1e-12


class SnapKind(enum.Enum):
    """What a place has snapped to."""

    VERTEX = "vertex"
    EDGE = "edge"
    BORDER = "border"


@dataclass(frozen=True, slots=True)
class Snap:
    """A place on something.

    Attributes:
        kind: what it lies on.
        point: where, image pixels.
        way: the direction of the edge or border there, of length 1; (0, 0) at a vertex, and at a
            corner of the image.
    """

    kind: SnapKind
    point: Point
    way: Point = (0.0, 0.0)


@dataclass(frozen=True, slots=True, eq=False)
class _Ring:
    """A ring made ready: what does not take part in snapping is left out.

    Attributes:
        points: the vertices, shape (n, 2); stored by columns, along which numpy goes faster.
        starts: where the edges begin, shape (m, 2); likewise.
        steps: from there to their ends, shape (m, 2); likewise.
        squares: the squares of their lengths, shape (m,); 1 for edges without length.
    """

    points: Vertices
    starts: Vertices
    steps: Vertices
    squares: npt.NDArray[np.float64]

    @classmethod
    def of(cls, ring: Vertices, held: frozenset[int]) -> _Ring:
        steps = np.roll(ring, -1, axis=0) - ring
        points, starts = ring, ring
        if held:
            free = np.ones(len(ring), dtype=bool)
            free[list(held)] = False
            # An edge is free where both its ends are.
            lies_still = free & np.roll(free, -1)
            points, starts, steps = ring[free], ring[lies_still], steps[lies_still]
        squares = np.einsum("ij,ij->i", steps, steps)
        return cls(
            np.asfortranarray(points),
            np.asfortranarray(starts),
            np.asfortranarray(steps),
            np.where(squares > 0, squares, 1.0),
        )


class SnapField:
    """What one mask offers to snap to: vertices first, then edges, then the image's border.

    Args:
        areas: the areas; none where they are hidden.
        frame: the image's size; without one there is no border.
        held: vertices of some rings that are being moved: neither they nor their edges count.
    """

    def __init__(
        self,
        areas: Iterable[Area],
        frame: Frame,
        held: Mapping[RingId, frozenset[int]] | None = None,
    ) -> None:
        self.frame = frame
        self._held = held or {}
        # An area without points keeps its place, but is near nothing.
        self._areas = tuple(areas)
        nowhere = (math.inf, math.inf, -math.inf, -math.inf)
        boxes = [area.bounds() if len(area.points) else nowhere for area in self._areas]
        # Left, top, and the negative of right and bottom: one comparison tells all four sides.
        sides = np.array(boxes, dtype=np.float64).reshape(-1, 4).T
        self._sides = np.concatenate((sides[:2], -sides[2:]))
        self._rings: dict[int, tuple[_Ring, ...]] = {}

    def nearest(self, point: Point, reach: float) -> Snap | None:
        """Return what lies no farther than `reach` from a place.

        Of several vertices, edges or borders it is the nearest one.
        """
        rings = list(self._near(point, reach))
        return (
            _vertex(rings, point, reach)
            or _edge(rings, point, reach)
            or _border(self.frame, point, reach)
        )

    def along(self, start: Point, way: Point, point: Point, reach: float) -> Snap | None:
        """Return where the line through `start` crosses an edge or the border, nearest to `point`.

        Args:
            start: a place on the line.
            way: the line's direction; of any length but 0.
            point: a place on the line.
            reach: how far from `point` the crossing may be.
        """
        length = math.hypot(*way)
        ux, uy = way[0] / length, way[1] / length
        at = (point[0] - start[0]) * ux + (point[1] - start[1]) * uy
        best, gap = None, reach
        for kind, starts, steps in self._lines(point, reach):
            offsets = starts - start
            side = ux * offsets[:, 1] - uy * offsets[:, 0]
            rise = ux * steps[:, 1] - uy * steps[:, 0]
            # What is level with the line crosses it nowhere, or everywhere: then its ends count,
            # which are ends of other edges, too.
            is_level = np.abs(rise) <= _LEVEL
            share = -side / np.where(is_level, 1.0, rise)
            distance = (offsets + steps * share[:, None]) @ np.array((ux, uy))
            gaps = np.abs(distance - at)
            gaps[is_level | (share < 0) | (share > 1)] = math.inf
            if not len(gaps):
                continue
            index = int(np.argmin(gaps))
            if gaps[index] <= gap:
                gap = float(gaps[index])
                x, y = (starts[index] + steps[index] * share[index]).tolist()
                # On a level or upright line, to the last digit.
                place = (x if ux else start[0], y if uy else start[1])
                best = Snap(kind, place, _unit(steps[index]))
        return best

    def _near(self, point: Point, reach: float) -> Iterator[_Ring]:
        x, y = point
        farthest = np.array(((x + reach,), (y + reach,), (reach - x,), (reach - y,)))
        for index in np.flatnonzero((self._sides <= farthest).all(axis=0)).tolist():
            rings = self._rings.get(index)
            if rings is None:
                rings = self._rings[index] = tuple(
                    _Ring.of(ring, self._held.get((index, number), frozenset()))
                    for number, ring in enumerate(self._areas[index].rings)
                )
            yield from rings

    def _lines(self, point: Point, reach: float) -> Iterator[tuple[SnapKind, Vertices, Vertices]]:
        """The border, then edges near a place: starts and steps, shape (n, 2) each."""
        frame = self.frame
        if frame.width and frame.height:
            corners = np.array(_corners(frame))
            yield SnapKind.BORDER, corners, np.roll(corners, -1, axis=0) - corners
        for ring in self._near(point, reach):
            yield SnapKind.EDGE, ring.starts, ring.steps


def box_to_border(box: Box, frame: Frame, reach: float) -> Point:
    """Return the smallest way that takes sides of a box onto the border of the image.

    Sideways and upright each by itself, and 0 where no side is within `reach` of the border.
    """
    left, top, right, bottom = box
    return (
        _least((-left, frame.width - right), reach),
        _least((-top, frame.height - bottom), reach),
    )


def box_along_border(box: Box, frame: Frame, way: Point, reach: float) -> float:
    """Return the shortest pull along `way` that takes a side of a box onto the border.

    Args:
        box: the box (left, top, right, bottom).
        frame: the image's size.
        way: the direction, of any length but 0.
        reach: how far the pull may move the box, image pixels.

    Returns:
        How many times `way`; 0 where the border is out of reach.
    """
    left, top, right, bottom = box
    gaps = ((-left, frame.width - right), (-top, frame.height - bottom))
    pulls = [gap / step for step, sides in zip(way, gaps, strict=True) if step for gap in sides]
    return _least(pulls, reach / math.hypot(*way))


def _vertex(rings: list[_Ring], point: Point, reach: float) -> Snap | None:
    best: Snap | None = None
    for ring in rings:
        if not len(ring.points):
            continue
        x, y = ring.points[:, 0] - point[0], ring.points[:, 1] - point[1]
        squares = x * x + y * y
        index = int(squares.argmin())
        gap = math.sqrt(squares[index])
        if gap <= reach:
            x, y = ring.points[index].tolist()
            best, reach = Snap(SnapKind.VERTEX, (x, y)), gap
    return best


def _edge(rings: list[_Ring], point: Point, reach: float) -> Snap | None:
    best: Snap | None = None
    for ring in rings:
        if not len(ring.starts):
            continue
        right, down = ring.steps[:, 0], ring.steps[:, 1]
        x, y = point[0] - ring.starts[:, 0], point[1] - ring.starts[:, 1]
        share = (x * right + y * down) / ring.squares
        share = np.minimum(np.maximum(share, 0.0, out=share), 1.0, out=share)
        x -= right * share
        y -= down * share
        squares = x * x + y * y
        index = int(squares.argmin())
        gap = math.sqrt(squares[index])
        if gap <= reach:
            step = ring.steps[index]
            x, y = (ring.starts[index] + step * share[index]).tolist()
            best, reach = Snap(SnapKind.EDGE, (x, y), _unit(step)), gap
    return best


def _border(frame: Frame, point: Point, reach: float) -> Snap | None:
    """The image's corner within reach, else the nearest place of its border."""
    width, height = frame.width, frame.height
    if not (width and height):
        return None
    if reach < point[0] < width - reach and reach < point[1] < height - reach:
        return None
    corner = min(_corners(frame), key=lambda each: math.dist(each, point))
    if math.dist(corner, point) <= reach:
        return Snap(SnapKind.BORDER, corner)
    x, y = min(max(point[0], 0.0), float(width)), min(max(point[1], 0.0), float(height))
    upright, level = (0.0, 1.0), (1.0, 0.0)
    places = (
        Snap(SnapKind.BORDER, (0.0, y), upright),
        Snap(SnapKind.BORDER, (float(width), y), upright),
        Snap(SnapKind.BORDER, (x, 0.0), level),
        Snap(SnapKind.BORDER, (x, float(height)), level),
    )
    found = min(places, key=lambda each: math.dist(each.point, point))
    return found if math.dist(found.point, point) <= reach else None


def _corners(frame: Frame) -> tuple[Point, Point, Point, Point]:
    width, height = float(frame.width), float(frame.height)
    return (0.0, 0.0), (width, 0.0), (width, height), (0.0, height)


def _least(ways: Iterable[float], reach: float) -> float:
    found = min(ways, key=abs, default=0.0)
    return found if abs(found) <= reach else 0.0


def _unit(step: Vertices) -> Point:
    x, y = step.tolist()
    length = math.hypot(x, y)
    return (x / length, y / length) if length > 0 else (0.0, 0.0)
