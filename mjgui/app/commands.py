"""Undo: one command over immutable documents."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field

from PySide6.QtGui import QUndoCommand

from mjgui.core.model import MIN_POINTS, Area, Document

_STEP_BYTES = 1000
_AREA_BYTES = 500
_REFERENCE_BYTES = 8


@dataclass(frozen=True, slots=True)
class VertexRef:
    """One vertex of the mask: which area, which ring (0 is the outer one), which vertex."""

    area: int
    ring: int
    vertex: int


@dataclass(frozen=True, slots=True)
class Selection:
    """What is selected: whole areas by index, or single vertices."""

    areas: frozenset[int] = frozenset()
    vertices: frozenset[VertexRef] = frozenset()

    @property
    def touched(self) -> frozenset[int]:
        """The areas that are selected, or have a selected vertex."""
        return self.areas | {vertex.area for vertex in self.vertices}

    def within(self, document: Document) -> Selection:
        """Return the part of the selection that exists in `document`."""
        return Selection(
            frozenset(i for i in self.areas if i < len(document.areas)),
            frozenset(v for v in self.vertices if _exists(document, v)),
        )

    def __bool__(self) -> bool:
        return bool(self.areas or self.vertices)


def _exists(document: Document, vertex: VertexRef) -> bool:
    if vertex.area >= len(document.areas):
        return False
    rings = document.areas[vertex.area].rings
    return vertex.ring < len(rings) and vertex.vertex < len(rings[vertex.ring])


@dataclass(frozen=True, slots=True)
class EditState:
    """What one undo step goes back to: the document and what was selected in it."""

    document: Document
    selection: Selection = field(default_factory=Selection)


class ReplaceDocument(QUndoCommand):
    """Replace the state before an edit by the state after it, and back.

    Args:
        apply: takes a state into force.
        before: the state that undo restores.
        after: the state that redo restores.
        text: what the menu shows behind "Undo": marked for translation, or translated already.
        merge_key: steps with the same key in a row become one, as those of one drag.
        of_draft: whether the step belongs to a polygon in hand; closing it folds such steps.
        is_done: whether the state after is in force when the step is pushed.
    """

    def __init__(
        self,
        apply: Callable[[EditState], None],
        before: EditState,
        after: EditState,
        text: str,
        *,
        merge_key: Hashable | None = None,
        of_draft: bool = False,
        is_done: bool = False,
    ) -> None:
        super().__init__(text)
        self._apply = apply
        self._is_done = is_done
        self.before = before
        self.after = after
        self.merge_key = merge_key
        self.of_draft = of_draft

    def id(self) -> int:
        """Commands with a merge key may merge; Qt never asks those whose id is -1."""
        return -1 if self.merge_key is None else 1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take over the state after `other` if it belongs to the same gesture."""
        if not isinstance(other, ReplaceDocument) or other.merge_key != self.merge_key:
            return False
        self.after = other.after
        self.setObsolete(self.after.document == self.before.document)
        return True

    def undo(self) -> None:
        """Go back to the state before."""
        self._apply(self.before)

    def redo(self) -> None:
        """Take the state after into force."""
        if self._is_done:
            self._is_done = False
        else:
            self._apply(self.after)

    @property
    def weight(self) -> int:
        """About how many bytes the step holds that the state before it does not hold."""
        before, after = self.before.document, self.after.document
        weight = _STEP_BYTES
        if after.areas is not before.areas:
            known = {id(area) for area in before.areas}
            weight += _REFERENCE_BYTES * len(after.areas)
            weight += sum(_weight_of(area) for area in after.areas if id(area) not in known)
        if after.draft is not before.draft:
            weight += _REFERENCE_BYTES * len(after.draft)
        return weight

    def done_already(self) -> ReplaceDocument:
        """Return the same step for a stack on which its state after is in force already."""
        return ReplaceDocument(
            self._apply,
            self.before,
            self.after,
            self.text(),
            merge_key=self.merge_key,
            of_draft=self.of_draft,
            is_done=True,
        )


def _weight_of(area: Area) -> int:
    return _AREA_BYTES + sum(ring.nbytes for ring in area.rings)


def without_vertices(document: Document, selection: Selection) -> Document:
    """Return a mask without the selected vertices.

    A ring that would keep fewer than three vertices goes; without its outer ring, the area.
    """
    areas: list[Area] = []
    for index, area in enumerate(document.areas):
        gone = {(v.ring, v.vertex) for v in selection.vertices if v.area == index}
        if not gone:
            areas.append(area)
            continue
        rings = [
            [p for j, p in enumerate(ring.tolist()) if (i, j) not in gone]
            for i, ring in enumerate(area.rings)
        ]
        outer, holes = rings[0], _real_rings(rings[1:])
        if len(outer) >= MIN_POINTS:
            areas.append(Area.of(outer, holes))
    return document.with_areas(areas)


def _real_rings(rings: Sequence[list[list[float]]]) -> list[list[list[float]]]:
    return [ring for ring in rings if len(ring) >= MIN_POINTS]
