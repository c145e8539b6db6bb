"""What lies under a point: hit testing as a pure, ordered search."""

from __future__ import annotations

import enum
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from mjgui.app.commands import Selection, VertexRef
from mjgui.core.geometry import area_contains, nearest_on_ring
from mjgui.core.model import Area, Document, Point, Vertices
from mjgui.ui.canvas.box import Grip, TransformBox
from mjgui.ui.canvas.boxes import Boxes


class TargetKind(enum.Enum):
    """What kind of thing a press would mean."""

    NOTHING = "nothing"
    VERTEX = "vertex"
    MIDPOINT = "midpoint"
    EDGE = "edge"
    AREA = "area"
    GRIP = "grip"


@dataclass(frozen=True, slots=True)
class Target:
    """One thing under a point.

    Attributes:
        kind: what it is.
        area: the index of the area; -1 for nothing.
        ring: the ring of a vertex, midpoint or edge; 0 is the outer one.
        vertex: the vertex, or the one that the edge begins at.
        point: the place on the thing that is meant, image pixels.
        grip: the handle of the box around what is selected.
    """

    kind: TargetKind
    area: int = -1
    ring: int = 0
    vertex: int = 0
    point: Point = (0.0, 0.0)
    grip: Grip | None = None

    def __bool__(self) -> bool:
        return self.kind is not TargetKind.NOTHING

    @property
    def ref(self) -> VertexRef:
        """The vertex, or the one that the edge begins at."""
        return VertexRef(self.area, self.ring, self.vertex)


NOTHING = Target(TargetKind.NOTHING)


def find_target(
    document: Document,
    selection: Selection,
    point: Point,
    tolerance: float,
    *,
    shortest_edge: float = 0.0,
    box: TransformBox | None = None,
    boxes: Boxes | None = None,
) -> Target:
    """Return what a press at `point` means.

    In this order, and of one kind the topmost area first: a vertex of a selected area, the
    midpoint of one of its edges, a handle of the box around them, a vertex of any other area, an
    edge, the inside of an area. So what shows as a handle goes before what does not.

    Args:
        document: the mask.
        selection: what is selected; areas with selected vertices count as selected.
        point: where, image pixels.
        tolerance: how near to a vertex, midpoint or edge counts as on it, image pixels.
        shortest_edge: edges shorter than this (image pixels) have no midpoint handle.
        box: the box around what is selected, where its handles are shown.
        boxes: those of the areas, kept by who asks again and again.
    """
    low = point[0] - tolerance, point[1] - tolerance
    high = point[0] + tolerance, point[1] + tolerance
    near = (boxes or Boxes()).touching(document.areas, low, high)[::-1]
    chosen = selection.areas | {v.area for v in selection.vertices}
    selected = [i for i in near if i in chosen]
    others = [i for i in near if i not in chosen]

    def first(indexes: list[int], hit: Callable[..., Target | None], *args: float) -> Target | None:
        found = (hit(document.areas[i], i, point, *args) for i in indexes)
        return next((target for target in found if target), None)

    return (
        first(selected, _vertex_hit, tolerance)
        or first(selected, _midpoint_hit, tolerance, shortest_edge)
        or (box and _grip_hit(box, point, tolerance))
        or first(others, _vertex_hit, tolerance)
        or first(near, _edge_hit, tolerance / 2)
        or first(near, _body_hit)
        or NOTHING
    )


def areas_in_box(document: Document, start: Point, end: Point) -> frozenset[int]:
    """Return the areas whose outline a rubber band between two corners touches or encloses."""
    low, high = np.minimum(start, end), np.maximum(start, end)
    return frozenset(
        i
        for i, area in enumerate(document.areas)
        if len(area.points) and _box_meets(area, low, high)
    )


def areas_within(document: Document, start: Point, end: Point) -> frozenset[int]:
    """Return the areas that lie wholly in the box between two corners."""
    low, high = np.minimum(start, end), np.maximum(start, end)
    return frozenset(
        i
        for i, area in enumerate(document.areas)
        if len(area.points) and ((area.points >= low) & (area.points <= high)).all()
    )


def vertices_in_box(
    document: Document, areas: frozenset[int], start: Point, end: Point
) -> frozenset[VertexRef]:
    """Return the vertices of these areas that lie in the box between two corners."""
    low, high = np.minimum(start, end), np.maximum(start, end)
    return frozenset(
        VertexRef(index, ring_index, int(vertex))
        for index in areas
        for ring_index, ring in enumerate(document.areas[index].rings)
        for vertex in np.flatnonzero(((ring >= low) & (ring <= high)).all(axis=1))
    )


def _nearest(points: Vertices, point: Point) -> tuple[int, float]:
    gaps = points - point
    squares = np.einsum("ij,ij->i", gaps, gaps)
    index = int(np.argmin(squares))
    return index, float(np.sqrt(squares[index]))


def _vertex_hit(area: Area, index: int, point: Point, tolerance: float) -> Target | None:
    best: Target | None = None
    for ring_index, ring in enumerate(area.rings):
        if not len(ring):
            continue
        vertex, gap = _nearest(ring, point)
        if gap <= tolerance:
            x, y = ring[vertex].tolist()
            best, tolerance = Target(TargetKind.VERTEX, index, ring_index, vertex, (x, y)), gap
    return best


def _midpoint_hit(
    area: Area, index: int, point: Point, tolerance: float, shortest_edge: float
) -> Target | None:
    best: Target | None = None
    for ring_index, ring in enumerate(area.rings):
        following = np.roll(ring, -1, axis=0)
        steps = following - ring
        places = np.flatnonzero(np.hypot(steps[:, 0], steps[:, 1]) >= shortest_edge)
        if not len(places):
            continue
        middles = (ring[places] + following[places]) / 2
        nearest, gap = _nearest(middles, point)
        if gap <= tolerance:
            x, y = middles[nearest].tolist()
            vertex = int(places[nearest])
            best, tolerance = Target(TargetKind.MIDPOINT, index, ring_index, vertex, (x, y)), gap
    return best


def _grip_hit(box: TransformBox, point: Point, tolerance: float) -> Target | None:
    grip = box.grip_at(point, tolerance)
    return Target(TargetKind.GRIP, point=box.place(grip), grip=grip) if grip else None


def _edge_hit(area: Area, index: int, point: Point, tolerance: float) -> Target | None:
    for ring_index, ring in enumerate(area.rings):
        if not len(ring):
            continue
        hit = nearest_on_ring(ring, point)
        if hit.distance <= tolerance:
            return Target(TargetKind.EDGE, index, ring_index, hit.edge, hit.point)
    return None


def _body_hit(area: Area, index: int, point: Point) -> Target | None:
    return Target(TargetKind.AREA, index, point=point) if area_contains(area, point) else None


def _box_meets(area: Area, low: Vertices, high: Vertices) -> bool:
    """Whether an outline runs through the box, or the box lies inside the area."""
    if any(_edges_meet_box(ring, low, high) for ring in area.rings):
        return True
    return area_contains(area, (float(low[0]), float(low[1])))


def _edges_meet_box(ring: Vertices, low: Vertices, high: Vertices) -> bool:
    """Whether any edge has a part within the box: the spans inside its two slabs overlap."""
    steps = np.roll(ring, -1, axis=0) - ring
    level = steps == 0
    divisor = np.where(level, 1.0, steps)
    one, other = (low - ring) / divisor, (high - ring) / divisor
    # An edge along an axis is within that slab for its whole length, or not at all.
    within = (ring >= low) & (ring <= high)
    enter = np.where(level, np.where(within, 0.0, np.inf), np.minimum(one, other))
    leave = np.where(level, np.where(within, 1.0, -np.inf), np.maximum(one, other))
    first = np.maximum(enter.max(axis=1, initial=-np.inf), 0.0)
    last = np.minimum(leave.min(axis=1, initial=np.inf), 1.0)
    return bool((first <= last).any())
