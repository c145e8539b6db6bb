"""What the canvas shows whatever the tool is."""

from __future__ import annotations

from collections.abc import Iterable

from mjgui.app.commands import Selection
from mjgui.core.model import Area, Document, Point
from mjgui.ui.canvas.items import (
    Handles,
    Item,
    LiveArea,
    OpenLine,
    Outline,
    VertexHandle,
)
from mjgui.ui.canvas.mark_items import ProblemMarks
from mjgui.ui.canvas.pointer_items import Crosshair
from mjgui.ui.canvas.snap_items import SnapMark
from mjgui.ui.canvas.tools.base import Tool


class Shown:
    """What is shown of a mask: which areas lie still, which are in hand, and what is marked.

    Attributes:
        is_mask_visible: whether finished areas, and what is selected of them, are shown.
        lifted: areas that are painted apart because they change with every move.
        marks: the places where something is wrong.
        stand_in: what is sent in the place of the finished areas, as by a mask URL; None else.
            The areas are shown faintly then.
        preview: what the mask would become, while that is being chosen; None else.
    """

    def __init__(self) -> None:
        self.stand_in: tuple[Area, ...] | None = None
        self.preview: tuple[Area, ...] | None = None
        self.is_mask_visible = True
        self.lifted: frozenset[int] = frozenset()
        self.marks = ProblemMarks(())

    def mark(self, places: Iterable[Point]) -> bool:
        """Mark these places (image pixels). Returns whether they differ from those before."""
        marks = ProblemMarks(tuple(places))
        differs = marks != self.marks
        if differs:
            self.marks = marks
        return differs

    def still(self, document: Document) -> tuple[Area, ...]:
        """The areas that are painted once and then copied."""
        if self.stand_in is not None:
            return self.stand_in if self.is_mask_visible else ()
        return self._at_rest(document)

    def faint(self, document: Document) -> tuple[Area, ...]:
        """The areas that something else stands in for."""
        return () if self.stand_in is None else self._at_rest(document)

    def _at_rest(self, document: Document) -> tuple[Area, ...]:
        if not self.is_mask_visible:
            return ()
        if not self.lifted:
            return document.areas
        areas = list(document.areas)
        for index in sorted(self.lifted, reverse=True):
            del areas[index : index + 1]
        return tuple(areas)

    def items(
        self, document: Document, selection: Selection, tool: Tool, crosshair: Point | None
    ) -> tuple[Item, ...]:
        """What lies over them, the tool's own on top, and the crosshair if the keyboard draws."""
        items: tuple[Item, ...] = ()
        if self.is_mask_visible:
            items = (
                *lifted_items(document, self.lifted, self._shown_selected(selection)),
                *self._selected(document, selection, tool),
                *((self.marks,) if self.marks.places else ()),
            )
        draft = () if tool.shows_draft else draft_items(document)
        cross = () if crosshair is None else (Crosshair(crosshair),)
        snap = tool.snap
        mark = () if snap is None else (SnapMark(snap),)
        return (*items, *draft, *tool.items(), *mark, *cross)

    def _selected(self, document: Document, selection: Selection, tool: Tool) -> tuple[Item, ...]:
        if self.preview is not None:
            # Its outlines would be hard to tell from those of what is selected.
            return tuple(Outline(area, is_selected=True) for area in self.preview)
        has_handles = tool.shows_handles
        return selection_items(document, selection, self.lifted, with_handles=has_handles)

    def _shown_selected(self, selection: Selection) -> frozenset[int]:
        """The areas that are shown as selected ones."""
        return frozenset() if self.preview is not None else touched(selection)


def lifted_items(
    document: Document, lifted: frozenset[int], selected: frozenset[int]
) -> tuple[Item, ...]:
    """The areas that the scene leaves out because they are being changed."""
    count = len(document.areas)
    return tuple(
        LiveArea(document.areas[i], is_selected=i in selected) for i in sorted(lifted) if i < count
    )


def touched(selection: Selection) -> frozenset[int]:
    """The areas that are selected, or have a vertex that is."""
    return selection.areas | {ref.area for ref in selection.vertices}


def selection_items(
    document: Document, selection: Selection, lifted: frozenset[int], *, with_handles: bool
) -> tuple[Item, ...]:
    """The outlines of selected areas, and with a tool that can take hold of them the handles.

    Areas in `lifted` have their outlines already.
    """
    chosen = sorted(touched(selection))
    areas = document.areas
    items: list[Item] = [Outline(areas[i], is_selected=True) for i in chosen if i not in lifted]
    if with_handles:
        items += (Handles(areas[index]) for index in chosen)
        for ref in selection.vertices:
            x, y = document.areas[ref.area].rings[ref.ring][ref.vertex].tolist()
            items.append(VertexHandle((x, y), is_selected=True))
    return tuple(items)


def draft_items(document: Document) -> tuple[Item, ...]:
    """The polygon in hand, as far as it has vertices."""
    return (OpenLine(document.draft),) if document.draft else ()
