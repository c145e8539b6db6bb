"""The magnetic lasso's engine: the line along the edges of a picture between two places.

Works in small windows on copies of the picture scaled to what can be seen, so that its time does
not depend on the picture's size; the line found is then fitted to the edge in full resolution.
Coordinates are image pixels.
"""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt
import shapely

from mjgui.core.edge_fit import fitted
from mjgui.core.edge_paths import SIDE, EdgePaths, gradient
from mjgui.core.geometry import repair
from mjgui.core.model import Area, Point, Vertices, distance
from mjgui.core.pyramid import Pixels, Pyramid

TOLERANCE: Final = 0.5
"""How far a simplified line may lie from the one found, widget pixels."""
FINEST: Final = 0.15
"""The same in image pixels, however far one has zoomed in: nothing finer can be seen there."""
_MAX_MAPS: Final = 6
_ROOM: Final = SIDE // 2 - 16
"""How far from the pin a place may lie to be within its window, with some room to go around."""
_FAINTEST: Final = 1.5
"""Grey levels a pixel; a place is not drawn to a weaker edge."""
_PROMINENCE: Final = 2.0
"""How many times steeper than what lies around an edge must be to draw a place to it."""
_AROUND: Final = 16
"""How far around a place, in pixels of the level, what is seen counts as lying around it."""
_PIECE: Final = 4
"""Half the length of the piece of an edge that is fitted for one place, pixels of the level."""
_DOUBLED: Final = 2.5
_MOST_DOUBLED: Final = 0.25
"""A line that runs within so many pixels of its level beside an outline, for more than this share
of its length, is that outline once more."""


@dataclass(frozen=True, eq=False)
class Trace:
    """A line along edges.

    Attributes:
        points: image pixels, simplified; the first is the pin, the last where the next would be;
            one where both are the same.
        steps: the pixels it was found on, shape (n, 2): two lines from the same pin that begin with
            the same ones are the same so far. Empty where it is straight.
        step: how many image pixels one of `steps` is wide.
    """

    points: tuple[Point, ...]
    steps: npt.NDArray[np.int32]
    step: float


class Magnet:
    """Follows the edges of one picture. Keeps the maps of the pins asked for last.

    Args:
        levels: the picture, shape (h, w, 3), 8 bits, and its copies, each with half the sides of
            the one before.
    """

    def __init__(self, levels: Sequence[Pixels]) -> None:
        self._pyramid = Pyramid(levels)
        self._maps: OrderedDict[tuple[int, int, int], EdgePaths] = OrderedDict()

    def snapped(self, place: Point, zoom: float, reach: float) -> Point:
        """The place on the steepest edge near `place`; `place` itself where there is none.

        Args:
            place: image pixels. From outside the image it is taken to its border, and stays on it.
            zoom: widget pixels per image pixel.
            reach: how far the edge may be, image pixels.

        Returns:
            A place in the image.
        """
        pyramid = self._pyramid
        inside, borders = pyramid.within(place), pyramid.borders(place)
        index = pyramid.for_zoom(zoom)
        found = self._steepest(inside, index, reach, borders)
        if found is None:
            return inside
        # A short piece of the edge is fitted, and its middle taken.
        at, along = found
        ways = np.linspace(-_PIECE, _PIECE, 2 * _PIECE + 1) * pyramid.step(index)
        piece = np.array([at]) + ways[:, None] * np.array([along])
        line = fitted(np.clip(piece, 0.0, pyramid.size), pyramid.levels, index)
        return pyramid.held(_point(line[len(line) // 2]), borders)

    def trace(self, pin: Point, place: Point, zoom: float, reach: float) -> Trace:
        """The line from `pin` along the edges to `place`, drawn to the edge near it.

        Args:
            pin: where the line begins, image pixels; taken to the border from outside the image.
            place: where it ends, unless an edge is near.
            zoom: widget pixels per image pixel.
            reach: how far from `place` that edge may be, image pixels; 0 ends the line at `place`.
        """
        pyramid = self._pyramid
        start, target = pyramid.within(pin), pyramid.within(place)
        borders = pyramid.borders(place)
        if borders & pyramid.borders(pin):
            # Along the border of the image there is no edge to follow but the border itself.
            return _straight(start, target)
        finest = pyramid.for_zoom(zoom)
        found = self._steepest(target, finest, reach, borders) if reach > 0 else None
        if found is not None:
            target = found[0]
        index = pyramid.around(start, target, _ROOM, finest)
        steps = self._paths(start, index).to(*pyramid.cell(target, index))
        line = (steps + 0.5) / pyramid.scale(index)
        if len(line) > 1:
            line = fitted(line, pyramid.levels, index)
        if found is not None:
            target = pyramid.held(_point(line[-1]), borders)
        line = _joined(start, line, target, pyramid.step(index))
        return Trace(_simplified(line, max(TOLERANCE / zoom, FINEST)), steps, pyramid.step(index))

    def closing(self, drawn: Sequence[Point], zoom: float) -> Trace:
        """The line from the last of the points drawn back to the first; straight if need be.

        Where the shortest way back along edges is the way that was drawn, it encloses nothing; then
        the straight line is what was meant.

        Args:
            drawn: the outline so far, at least two points, image pixels.
            zoom: widget pixels per image pixel.
        """
        trace = self.trace(drawn[-1], drawn[0], zoom, 0.0)
        if len(trace.points) == 1:
            return trace
        near = _DOUBLED * trace.step
        line, outline = shapely.LineString(trace.points), shapely.LineString(drawn)
        doubled = shapely.intersection(line, shapely.buffer(outline, near)).length
        # Both ends of the line always lie beside the outline.
        if doubled > 4 * near + _MOST_DOUBLED * line.length:
            return _straight(trace.points[0], trace.points[-1])
        return trace

    def _steepest(
        self, place: Point, index: int, reach: float, borders: frozenset[str]
    ) -> tuple[Point, Point] | None:
        """The steepest place within `reach`, and the direction of the edge there, of length 1."""
        level, scale = self._pyramid.levels[index], self._pyramid.scale(index)
        height, width = level.shape[:2]
        x, y = self._pyramid.cell(place, index)
        room = max(_AROUND, math.ceil(reach * float(scale.max())) + 3)
        left, top = max(0, x - room), max(0, y - room)
        part = level[top : min(height, y + room + 1), left : min(width, x + room + 1)]
        dx, dy = gradient(part)
        strength = np.hypot(dx, dy)
        rows, columns = np.indices(strength.shape)
        xs, ys = (columns + left + 0.5) / scale[0], (rows + top + 0.5) / scale[1]
        away = np.hypot(xs - place[0], ys - place[1])
        score = np.where(away <= reach, strength * (1 - 0.5 * (away / reach) ** 2), 0.0)
        for border in borders:
            score[{"left": xs > xs.min(), "right": xs < xs.max(),
                   "top": ys > ys.min(), "bottom": ys < ys.max()}[border]] = 0  # fmt: skip
        row, column = np.unravel_index(int(score.argmax()), score.shape)
        found = float(strength[row, column])
        least = max(_FAINTEST, _PROMINENCE * float(np.median(strength)))
        if score[row, column] <= 0 or found < least:
            return None
        along = (-float(dy[row, column]) / found, float(dx[row, column]) / found)
        return (float(xs[row, column]), float(ys[row, column])), along

    def _paths(self, pin: Point, index: int) -> EdgePaths:
        x, y = self._pyramid.cell(pin, index)
        key = (index, x, y)
        if key not in self._maps:
            self._maps[key] = EdgePaths(self._pyramid.levels[index], x, y)
            while len(self._maps) > _MAX_MAPS:
                self._maps.popitem(last=False)
        self._maps.move_to_end(key)
        return self._maps[key]


def tidied(outline: Sequence[Point], speck: float) -> Area:
    """The area within an outline, freed of the specks where lines meet at a pin.

    Two lines along the same edge may cross each other by a pixel where they meet. What is left of
    the outline without those small parts is taken; an outline that really crosses itself stays.

    Args:
        outline: its vertices, image pixels.
        speck: parts and holes smaller than this are specks, square pixels.
    """
    area = Area.of(outline)
    parts = [part for part in repair(area) if _size(part.points) >= speck]
    if len(parts) != 1:
        return area
    holes = [hole for hole in parts[0].holes if _size(hole) >= speck]
    return parts[0] if len(holes) == len(parts[0].holes) else Area.of(parts[0].points, holes)


def _size(ring: Vertices) -> float:
    """What a ring encloses, square pixels."""
    return float(shapely.Polygon(ring).area)


def _straight(start: Point, end: Point) -> Trace:
    points = (start,) if start == end else (start, end)
    return Trace(points, np.zeros((0, 2), np.int32), 1.0)


def _joined(start: Point, line: Vertices, end: Point, near: float) -> Vertices:
    """A line with its exact ends, in the place of what lies nearer to them than `near`."""
    away = [np.hypot(*(line - np.array(place)).T) >= near for place in (start, end)]
    return np.concatenate([[start], line[away[0] & away[1]], [end]])


def _simplified(line: Vertices, tolerance: float) -> tuple[Point, ...]:
    simple = shapely.simplify(shapely.LineString(line), tolerance, preserve_topology=False)
    points = [_point(p) for p in shapely.get_coordinates(simple)]
    return tuple(p for i, p in enumerate(points) if i == 0 or distance(points[i - 1], p) > 0)


def _point(pair: Vertices) -> Point:
    x, y = pair.tolist()
    return x, y
