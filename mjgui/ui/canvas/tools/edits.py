"""Edits of a document that drags and keys make. Pure; coordinates are image pixels."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

import numpy as np

from mjgui.app.commands import Selection, VertexRef
from mjgui.core.model import Area, Document, Point


def moved(document: Document, selection: Selection, dx: float, dy: float) -> Document:
    """Move what is selected: the vertices if any is selected, else the areas."""
    if selection.vertices:
        return _moved_vertices(document, selection.vertices, dx, dy)
    areas = list(document.areas)
    for index in selection.areas:
        areas[index] = areas[index].moved(dx, dy)
    return document.with_areas(areas)


def with_vertex(document: Document, edge: VertexRef, point: Point) -> tuple[Document, VertexRef]:
    """Put a vertex at `point` on the edge that begins at vertex `edge`.

    Returns:
        The document, and where the new vertex is in it.
    """
    area = document.areas[edge.area]
    at = edge.vertex + 1
    ring = np.insert(area.rings[edge.ring], at, point, axis=0)
    new = document.with_replaced(edge.area, area.with_ring(edge.ring, ring))
    return new, VertexRef(edge.area, edge.ring, at)


def _moved_vertices(
    document: Document, refs: Iterable[VertexRef], dx: float, dy: float
) -> Document:
    rings: dict[tuple[int, int], list[int]] = defaultdict(list)
    for ref in refs:
        rings[ref.area, ref.ring].append(ref.vertex)
    areas: list[Area] = list(document.areas)
    for (area, ring), places in rings.items():
        points = areas[area].rings[ring].copy()
        points[places] += (dx, dy)
        areas[area] = areas[area].with_ring(ring, points)
    return document.with_areas(areas)
