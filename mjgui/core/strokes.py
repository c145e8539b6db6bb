"""Strokes of a brush: the path of a round tip, and the area that it paints.

A sample is the tip at one moment: x, y and its radius, all in image pixels. Between two samples the
tip goes straight and its radius changes evenly, so that it paints the convex hull of two discs; the
stroke is the union of those. An outline may be astray by a tolerance, which is shared out among
samples left out, chords in place of arcs, and vertices left out.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import shapely
from shapely.errors import GEOSException
from shapely.geometry.base import BaseGeometry

from mjgui.core.combining import Combine, clip, combine
from mjgui.core.model import Area, Frame, Vertices
from mjgui.core.shapes import Box, areas_of
from mjgui.core.unions import FINE_GRID, on_fine_grid

Sample = tuple[float, float, float]
"""The tip at one moment: x, y, radius; image pixels."""

SMALLEST_RADIUS = 0.05
"""A tip smaller than this (image pixels) paints as if it were as large."""

_BY_SAMPLES, _BY_CHORDS, _BY_VERTICES = 0.2, 0.2, 0.6
"""The shares of the tolerance. A vertex that is left out is worth most: hands have to edit them."""

_CHUNK = 128
_PIECE = 16
_PER_RADIUS = 16
"""An outline is never farther astray than this part of the tip's radius, at whatever zoom."""
_FEWEST_CHORDS, _MOST_CHORDS = 8, 256


class Path:
    """The path of a stroke that is being drawn. It leaves out again what hardly shapes it.

    That happens in chunks, while the hand is still drawing, so that the end of a stroke of
    thousands of samples is as quick as that of a short one.
    """

    def __init__(self) -> None:
        self._raw: list[Sample] = []
        self._kept: list[Sample] = []
        self._done = 0
        self._box: Box = (math.inf, math.inf, -math.inf, -math.inf)

    def __len__(self) -> int:
        """How many samples were added."""
        return len(self._raw)

    def add(self, sample: Sample, tolerance: float) -> bool:
        """Go on to a sample.

        Args:
            sample: x, y and radius, image pixels.
            tolerance: how far the stroke's outline may be astray in the end, image pixels.

        Returns:
            False where it equals the last one, and nothing was added.

        Raises:
            ValueError: a number is not finite.
        """
        if not all(map(math.isfinite, sample)):
            raise ValueError("a sample of a stroke must be finite numbers")
        x, y, radius = sample
        sample = (x, y, max(radius, SMALLEST_RADIUS))
        if self._raw and self._raw[-1] == sample:
            return False
        self._raw.append(sample)
        left, top, right, bottom = self._box
        x, y, reach = sample
        self._box = (
            *(min(left, x - reach), min(top, y - reach)),
            *(max(right, x + reach), max(bottom, y + reach)),
        )
        if len(self._raw) - self._done > _CHUNK:
            # The last one begins the next chunk.
            chunk = self.since(self._done)
            allowed = _bounded(tolerance, chunk) * _BY_SAMPLES
            self._kept += [self._raw[self._done + i] for i in _telling(chunk, allowed)[:-1]]
            self._done = len(self._raw) - 1
        return True

    @property
    def box(self) -> Box:
        """The box (left, top, right, bottom) around all discs; inside out without any."""
        return self._box

    def since(self, start: int) -> Vertices:
        """The samples from number `start` on as they were added, shape (n, 3)."""
        return np.array(self._raw[start:], dtype=np.float64).reshape(-1, 3)

    def samples(self) -> Vertices:
        """The samples that shape the path, shape (n, 3)."""
        return np.array(self._kept + self._raw[self._done :], dtype=np.float64).reshape(-1, 3)


def box_of(samples: Vertices) -> Box:
    """Return the box (left, top, right, bottom) around the discs of samples, shape (n, 3)."""
    left, top = (samples[:, :2] - samples[:, 2:]).min(axis=0).tolist()
    right, bottom = (samples[:, :2] + samples[:, 2:]).max(axis=0).tolist()
    return left, top, right, bottom


def stroke_areas(samples: npt.ArrayLike | Sequence[Sample], tolerance: float) -> tuple[Area, ...]:
    """Return what a stroke paints: one area, with holes where the stroke encloses ground.

    Args:
        samples: the tip's path, shape (n, 3); a single sample is a disc.
        tolerance: how far the outline may be astray, image pixels, more than 0; of a fine tip less.

    Raises:
        ValueError: there is no sample, or a number is not finite.
    """
    path = np.array(samples, dtype=np.float64).reshape(-1, 3)
    if not len(path) or not np.isfinite(path).all():
        raise ValueError("a stroke needs samples of finite numbers")
    path[:, 2] = np.maximum(path[:, 2], SMALLEST_RADIUS)
    tolerance = _bounded(tolerance, path)
    path = path[_telling(path, tolerance * _BY_SAMPLES)]
    outline = _simplified(_swept(path, tolerance * _BY_CHORDS), tolerance * _BY_VERTICES)
    # Rounded only now: a union of all pieces on a grid takes ten times as long.
    return areas_of(on_fine_grid(outline))


def paint(
    areas: Sequence[Area], stroke: Sequence[Area], frame: Frame, *, erases: bool
) -> tuple[Area, ...]:
    """Return the areas after a stroke of the brush or of the eraser.

    The brush unites what it touches, and paints on the image only. Areas that the stroke does not
    change come back as the same objects.

    Args:
        areas: the mask.
        stroke: what the stroke covers.
        frame: the image's size.
        erases: whether the stroke takes away.
    """
    result = tuple(areas)
    for part in stroke:
        # What sticks out of the image is erased there, too: it would be left behind unseen.
        for piece in (part,) if erases else clip(part, frame):
            result = combine(result, piece, Combine.SUBTRACT if erases else Combine.ADD)
    return result


def capsules(samples: Vertices, error: float) -> Vertices:
    """Return the convex hulls of the discs at both ends of each step of a path.

    Args:
        samples: the tip's path, shape (n, 3); a single sample makes one disc.
        error: how far chords may lie inside their arcs, in the samples' unit.

    Returns:
        Rings, shape (max(n - 1, 1), m, 2), not closed.
    """
    if len(samples) == 1:
        samples = np.repeat(samples, 2, axis=0)
    start, end = samples[:-1], samples[1:]
    way = end[:, :2] - start[:, :2]
    length = np.hypot(*way.T)
    shrink = start[:, 2] - end[:, 2]
    holds = length <= np.abs(shrink)
    if holds.any():
        # One disc holds the other, and there are no tangents: it is the whole hull.
        larger = np.where((shrink > 0)[:, None], start, end)
        start, end = (np.where(holds[:, None], larger, each) for each in (start, end))
        length, shrink = np.where(holds, 1.0, length), np.where(holds, 0.0, shrink)
    # The tangents touch both discs at this angle from the way ahead.
    half = np.arccos(np.clip(shrink / length, -1.0, 1.0))
    ahead = np.arctan2(way[:, 1], way[:, 0])
    # On a steep taper one of the two arcs is more than half a circle.
    widest = max(float(half.max()), math.pi - float(half.min()))
    chords = math.ceil(_chords(float(samples[:, 2].max()), error) * widest / math.pi)
    turn = np.linspace(-1.0, 1.0, chords + 1)
    front = ahead[:, None] + half[:, None] * turn
    back = ahead[:, None] + math.pi + (math.pi - half)[:, None] * turn
    return np.concatenate((_arc(end, front), _arc(start, back)), axis=1)


def _arc(discs: Vertices, angles: Vertices) -> Vertices:
    unit = np.stack((np.cos(angles), np.sin(angles)), axis=-1)
    return discs[:, None, :2] + unit * discs[:, None, 2:]


def _chords(radius: float, error: float) -> int:
    """How many chords make a circle, so that none lies farther than `error` inside its arc."""
    sagitta = min(error / radius, 1.0)
    needed = math.ceil(math.pi / math.acos(1.0 - sagitta)) if sagitta > 0 else _MOST_CHORDS
    return min(max(4 * math.ceil(needed / 4), _FEWEST_CHORDS), _MOST_CHORDS)


def _swept(path: Vertices, error: float) -> BaseGeometry:
    """What the tip covers on its path."""
    if len(path) > 1 and np.ptp(path[:, 2]) == 0:
        # Short pieces are buffered one by one: a long line that crosses itself often takes ages.
        starts = range(0, len(path) - 1, _PIECE)
        lines = [shapely.linestrings(path[i : i + _PIECE + 1, :2]) for i in starts]
        radius = float(path[0, 2])
        parts = shapely.buffer(np.array(lines), radius, quad_segs=_chords(radius, error) // 4)
    else:
        # Rounding makes a ring cross itself where a steep taper leaves next to nothing of an arc.
        parts = shapely.convex_hull(shapely.polygons(capsules(path, error)))
    try:
        united = shapely.union_all(parts)
    except GEOSException:  # rare: edges so near to each other that floats cannot tell them apart
        united = None
    if united is None or not shapely.is_valid(united):
        return shapely.union_all(parts, grid_size=FINE_GRID)
    return united


def _bounded(tolerance: float, path: Vertices) -> float:
    return min(tolerance, float(path[:, 2].max()) / _PER_RADIUS)


def _simplified(geometry: BaseGeometry, tolerance: float) -> BaseGeometry:
    corners = np.asarray(shapely.points(shapely.get_coordinates(geometry)))
    # Where GEOS leaves a ring's own end out, it may go twice as far astray as it was told.
    for allowed in (tolerance, tolerance / 2):
        simple = shapely.simplify(geometry, allowed, preserve_topology=True)
        if simple.is_empty or not shapely.is_valid(simple):
            continue
        outline = shapely.boundary(simple)
        shapely.prepare(outline)
        if np.all(shapely.dwithin(outline, corners, tolerance)):
            return simple
    return geometry


def _telling(path: Vertices, tolerance: float) -> list[int]:
    """Return which samples shape a path, the first and the last among them, in order.

    Douglas and Peucker's way: the tip at each sample left out lies, in place and in radius, within
    `tolerance` of what passes by there.
    """
    kept = {0, len(path) - 1}
    spans = [(0, len(path) - 1)]
    while spans:
        first, last = spans.pop()
        if last - first < 2:  # noqa: PLR2004 - nothing lies between
            continue
        start, end, between = path[first], path[last], path[first + 1 : last]
        way, off = end - start, between - start
        length = float(way[0] * way[0] + way[1] * way[1])
        if length > 0:
            part = np.clip((off[:, 0] * way[0] + off[:, 1] * way[1]) / length, 0.0, 1.0)
            off = off - part[:, None] * way
        gaps = np.hypot(off[:, 0], off[:, 1]) + np.abs(off[:, 2])
        worst = int(gaps.argmax())
        if gaps[worst] > tolerance:
            middle = first + 1 + worst
            kept.add(middle)
            spans += ((first, middle), (middle, last))
    return sorted(kept)
