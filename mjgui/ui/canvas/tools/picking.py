"""What becomes selected by a click or a rubber band. Pure; coordinates are image pixels."""

from __future__ import annotations

from typing import TypeVar

from mjgui.app.commands import Selection, VertexRef
from mjgui.core.model import Document
from mjgui.ui.canvas.hit import Target, TargetKind, areas_in_box, areas_within, vertices_in_box
from mjgui.ui.canvas.pointer import Modifiers, Pointer

T = TypeVar("T")


def with_area(selection: Selection, index: int, keys: Modifiers) -> Selection:
    """Return what a press on an area leaves selected.

    Shift adds it, or takes it off; without, a selected one stays selected with the others, since
    the press may become a drag of them all.
    """
    if keys.shift:
        return Selection(selection.areas ^ {index})
    return selection if index in selection.areas else Selection(frozenset({index}))


def with_vertex(selection: Selection, ref: VertexRef, keys: Modifiers) -> Selection:
    """Return what a press on a vertex leaves selected; Alt (or Ctrl) adds it, or takes it off."""
    if keys.subtract:
        return Selection(vertices=selection.vertices ^ {ref})
    return selection if ref in selection.vertices else Selection(vertices=frozenset({ref}))


def alone(target: Target) -> Selection:
    """Return the selection of nothing but what a click hit."""
    if target.kind is TargetKind.VERTEX:
        return Selection(vertices=frozenset({target.ref}))
    return Selection(frozenset({target.area}))


def within_band(document: Document, before: Selection, start: Pointer, end: Pointer) -> Selection:
    """Return what a rubber band leaves selected.

    A band that holds vertices of what is selected, but no area as a whole, selects those vertices;
    else it selects the areas that it touches. Shift adds them, or takes them off where all are
    selected already; Alt (or Ctrl) takes them off.

    Args:
        document: the mask.
        before: what was selected at the press.
        start: the pointer at the press; its modifiers count.
        end: the pointer where the band ends.
    """
    keys, corners = start.modifiers, (start.point, end.point)
    if not areas_within(document, *corners):
        vertices = vertices_in_box(document, before.touched, *corners)
        if vertices:
            return Selection(vertices=_joined(before.vertices, vertices, keys))
    return Selection(_joined(before.areas, areas_in_box(document, *corners), keys))


def _joined(before: frozenset[T], found: frozenset[T], keys: Modifiers) -> frozenset[T]:
    if keys.subtract:
        return before - found
    if not keys.shift:
        return found
    return before - found if found <= before else before | found
