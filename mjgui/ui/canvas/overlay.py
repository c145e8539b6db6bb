"""The items that the canvas shows whatever the tool is."""

from __future__ import annotations

from mjgui.app.commands import Selection
from mjgui.core.model import Document, Point
from mjgui.ui.canvas.items import (
    Handles,
    Item,
    LiveArea,
    OpenLine,
    Outline,
    ProblemMark,
    VertexHandle,
)


def lifted_items(document: Document, lifted: frozenset[int]) -> tuple[Item, ...]:
    """The areas that the scene leaves out because they are being changed."""
    return tuple(LiveArea(document.areas[i]) for i in sorted(lifted) if i < len(document.areas))


def selection_items(
    document: Document, selection: Selection, *, with_handles: bool
) -> tuple[Item, ...]:
    """The outlines of selected areas, and with a tool that can take hold of them the handles."""
    items: list[Item] = []
    for index in sorted(selection.areas | {v.area for v in selection.vertices}):
        area = document.areas[index]
        items.append(Outline(area, is_selected=True))
        if with_handles:
            items.append(Handles(area))
    if with_handles:
        for ref in selection.vertices:
            x, y = document.areas[ref.area].rings[ref.ring][ref.vertex].tolist()
            items.append(VertexHandle((x, y), is_selected=True))
    return tuple(items)


def draft_items(document: Document) -> tuple[Item, ...]:
    """The polygon in hand, as far as it has vertices."""
    return (OpenLine(document.draft),) if document.draft else ()


def mark_items(marks: tuple[Point, ...]) -> tuple[Item, ...]:
    """The places where something is wrong."""
    return tuple(ProblemMark(point) for point in marks)
