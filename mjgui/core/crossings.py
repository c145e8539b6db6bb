"""Where outlines cross: of finished rings, and of the edge that is being drawn.

Touching counts as crossing: shapely calls a ring that meets itself in a point invalid, and so
would the gateway. Edges that share a vertex cross only when one folds back over the other.

All coordinates are image pixels.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import shapely

from mjgui.core.model import MIN_POINTS, Point, Vertices
from mjgui.core.shapes import without_repeats

_Bools = npt.NDArray[np.bool_]
_Integers = npt.NDArray[np.int64]
_Points = npt.ArrayLike | Sequence[Point]
_FIRST_CHUNK, _CHUNK = 32, 512
_NEAR = 1e-6
_CERTAIN = 1e-9
"""Edges nearer than this (pixels), or more nearly parallel, are judged by exact arithmetic."""


class DrawnLine:
    """A line drawn so far, made ready to be asked at each move of the hand.

    Args:
        points: its vertices, shape (n, 2).
    """

    def __init__(self, points: _Points) -> None:
        line = self._line = _open_line(points)
        self._steps = line[1:-1] - line[:-2]

    def crossing(self, candidate: Point) -> Point | None:
        """Return where an edge from the last vertex to `candidate` would cross earlier edges.

        Of several crossings it is the one nearest to the last vertex. A candidate that equals the
        first one closes the ring, and meeting the first vertex is then no crossing.

        Args:
            candidate: where the next vertex would be.
        """
        line = self._line
        if len(line) < 2:  # noqa: PLR2004 - no edge to cross
            return None
        start, end = line[-1], np.array(candidate, dtype=np.float64)
        step = end - start
        if not step.any():
            return None
        back = line[-2] - start
        if _cross(step, back) == 0 and _dot(step, back) > 0:
            return float(start[0]), float(start[1])
        hits, along = _meet(start, step, line[:-2], self._steps)
        if len(hits) and np.array_equal(end, line[0]):
            away = line[1] - end
            hits[0] = _cross(step, away) == 0 and _dot(step, away) < 0
        if not hits.any():
            return None
        x, y = start + step * along[hits].min()
        return float(x), float(y)


class Crossing(NamedTuple):
    """One place where two edges meet that should not.

    Attributes:
        at: the place, in image pixels.
        first_ring: the ring of the one edge (0 is the outline, then the holes).
        second_ring: the ring of the other edge; the same for an outline that crosses itself.
    """

    at: Point
    first_ring: int
    second_ring: int


def closing_crossing(points: _Points) -> Point | None:
    """Return where the edge from the last of `points` back to the first would cross the others.

    Args:
        points: the vertices drawn so far, shape (n, 2), an open line.
    """
    line = _open_line(points)
    if len(line) < MIN_POINTS:
        return None
    return DrawnLine(line).crossing((float(line[0, 0]), float(line[0, 1])))


def ring_crossings(rings: Sequence[Vertices], limit: int) -> list[Crossing]:
    """Return the places where rings meet themselves or each other, at most `limit` of them.

    Args:
        rings: closed rings, each of shape (n, 2), the first point not repeated.
        limit: how many places to find at most.
    """
    rings = [without_repeats(ring) for ring in rings]
    table = _Edges.of(rings)
    tree_edges = np.asarray(
        shapely.linestrings(np.stack((table.starts, table.starts + table.steps), axis=1))
    )
    tree = shapely.STRtree(tree_edges)
    found: dict[Point, Crossing] = {}
    low, size = 0, _FIRST_CHUNK
    while low < len(tree_edges) and len(found) < limit:
        one, other = tree.query(tree_edges[low : low + size])
        one += low
        # A scribble reaches the limit among few edges, and has very many pairs among all of them.
        low, size = low + size, min(size * 2, _CHUNK)
        later = other > one
        _note_crossings(table, one[later], other[later], found, limit)
    return list(found.values())


class MovedCrossings(NamedTuple):
    """What moved vertices have done to a ring.

    Attributes:
        found: where it crosses itself, perhaps nowhere, where edges merely come near.
        is_certain: whether it crosses itself for certain, whoever judges it.
    """

    found: list[Crossing]
    is_certain: bool


def crossings_of_moved(ring: Vertices, moved: _Integers, limit: int) -> MovedCrossings | None:
    """Return where a ring crosses itself that crossed itself nowhere before some vertices moved.

    Only the edges at these vertices are looked at, so that an outline of ten thousand vertices is
    judged while one of them is dragged.

    Args:
        ring: a closed ring, shape (n, 2), without repeated points.
        moved: the indexes of the vertices that have moved.
        limit: how many places to find at most.

    Returns:
        The places, at most `limit`; None where the ring crosses itself nowhere for certain.
    """
    table = _Edges.of([ring])
    count = len(ring)
    touched = np.unique(np.concatenate(((moved - 1) % count, moved)))
    ends = table.starts + table.steps
    low, high = np.minimum(table.starts, ends) - _NEAR, np.maximum(table.starts, ends) + _NEAR
    pairs: list[tuple[_Integers, _Integers]] = []
    is_certain = False
    for edge in touched.tolist():
        others = np.flatnonzero(((low <= high[edge]) & (high >= low[edge])).all(axis=1))
        others = others[others != edge]
        one, other = np.minimum(others, edge), np.maximum(others, edge)
        may_meet, crosses = _judged(table, one, other)
        is_certain = is_certain or bool(crosses.any())
        pairs.append((one[may_meet], other[may_meet]))
    one, other = np.unique(np.concatenate([np.stack(pair) for pair in pairs], axis=1), axis=1)
    if not len(one):
        return None
    found: dict[Point, Crossing] = {}
    _note_crossings(table, one, other, found, limit)
    return MovedCrossings(list(found.values()), is_certain)


class _Edges(NamedTuple):
    """The edges of some rings: where they start, how far they go, whose they are, what follows."""

    starts: Vertices
    steps: Vertices
    owner: _Integers
    following: _Integers

    @classmethod
    def of(cls, rings: Sequence[Vertices]) -> _Edges:
        starts = np.concatenate(rings)
        steps = np.concatenate([np.roll(ring, -1, axis=0) - ring for ring in rings])
        owner = np.repeat(np.arange(len(rings)), [len(ring) for ring in rings])
        following = np.concatenate(
            [np.roll(np.arange(len(ring)), -1) + offset for ring, offset in _with_offsets(rings)]
        )
        return cls(starts, steps, owner, following)


def _note_crossings(
    edges: _Edges, one: _Integers, other: _Integers, found: dict[Point, Crossing], limit: int
) -> None:
    """Add where pairs of edges, the lower index first, meet that should not."""
    starts, steps = edges.starts, edges.steps
    hits, along = _meet(starts[one], steps[one], starts[other], steps[other])
    # Neighbours share a vertex: at the end of the one edge, or (round the ring) at its start.
    folds = _folds_back(steps[one], steps[other])
    ahead, behind = edges.following[one] == other, edges.following[other] == one
    for neighbours, shared in ((ahead, 1.0), (behind, 0.0)):
        hits &= ~neighbours | folds
        along = np.where(neighbours, shared, along)
    one, other, along = one[hits], other[hits], along[hits]
    places = starts[one] + steps[one] * along[:, None]
    for (x, y), a, b in zip(places, edges.owner[one], edges.owner[other], strict=True):
        at = (round(float(x), 9), round(float(y), 9))
        found.setdefault(at, Crossing(at, int(a), int(b)))
        if len(found) == limit:
            return


def _judged(edges: _Edges, one: _Integers, other: _Integers) -> tuple[_Bools, _Bools]:
    """What of pairs of edges, whose boxes meet, is certain.

    Returns:
        Which pairs are not certain to be apart or fine neighbours; and which certainly cross.
    """
    start, step = edges.starts[one], edges.steps[one]
    gap, other_step = edges.starts[other] - start, edges.steps[other]
    scale = np.hypot(*step.T) * np.hypot(*other_step.T)
    turn = _cross(step, other_step)
    is_certain = np.abs(turn) > _CERTAIN * scale
    divisor = np.where(is_certain, turn, 1.0)
    along, across = _cross(gap, other_step) / divisor, _cross(gap, step) / divisor
    slack = np.where(is_certain, _CERTAIN * (1 + scale / np.abs(divisor)), 0.0)
    low, high = np.minimum(along, across), np.maximum(along, across)
    apart = is_certain & ((low < -slack) | (high > 1 + slack))
    # Neighbours that turn in earnest meet at the vertex they share, and nowhere else.
    neighbours = (edges.following[one] == other) | (edges.following[other] == one)
    crosses = is_certain & ~neighbours & (low > slack) & (high < 1 - slack)
    return ~apart & ~(neighbours & is_certain), crosses


def _with_offsets(rings: Sequence[Vertices]) -> list[tuple[Vertices, int]]:
    ends = np.cumsum([len(ring) for ring in rings])
    return [(ring, int(end) - len(ring)) for ring, end in zip(rings, ends, strict=True)]


def _open_line(points: _Points) -> Vertices:
    line = np.asarray(points, dtype=np.float64).reshape(-1, 2)
    differs = np.ones(len(line), dtype=np.bool_)
    differs[1:] = (line[1:] != line[:-1]).any(axis=1)
    return line[differs]


def _cross(a: Vertices, b: Vertices) -> Vertices:
    return a[..., 0] * b[..., 1] - a[..., 1] * b[..., 0]


def _dot(a: Vertices, b: Vertices) -> Vertices:
    return a[..., 0] * b[..., 0] + a[..., 1] * b[..., 1]


def _folds_back(step: Vertices, following: Vertices) -> _Bools:
    return (_cross(step, following) == 0) & (_dot(step, following) < 0)


def _meet(
    start: Vertices, step: Vertices, other: Vertices, other_step: Vertices
) -> tuple[_Bools, Vertices]:
    """Which segments meet, and how far (0 – 1) along the first of each pair."""
    gap = other - start
    turn = _cross(step, other_step)
    parallel = turn == 0
    divisor = np.where(parallel, 1.0, turn)
    along, across = _cross(gap, other_step) / divisor, _cross(gap, step) / divisor
    hits = ~parallel & (along >= 0) & (along <= 1) & (across >= 0) & (across <= 1)
    overlap = parallel & (_cross(gap, step) == 0)
    if overlap.any():
        length = _dot(step, step)
        near, far = _dot(gap, step) / length, _dot(gap + other_step, step) / length
        low = np.maximum(np.minimum(near, far), 0.0)
        high = np.minimum(np.maximum(near, far), 1.0)
        hits |= overlap & (low <= high)
        along = np.where(overlap, low, along)
    return hits, along
