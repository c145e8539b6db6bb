"""What lies under the pointer of the select tool, and how it shows before the press."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import Qt

from mjgui.app.commands import Selection
from mjgui.core.language import tr_marked, tr_noop
from mjgui.core.model import Document
from mjgui.core.placing import common_box
from mjgui.ui.canvas.box import Grip, TransformBox
from mjgui.ui.canvas.box_items import box_items
from mjgui.ui.canvas.boxes import Boxes
from mjgui.ui.canvas.cursors import Cursor, stretch_cursor, turn_cursor
from mjgui.ui.canvas.hit import NOTHING, Target, TargetKind, find_target
from mjgui.ui.canvas.items import PLUS_ROOM, Item, Outline, PlusHandle, VertexHandle
from mjgui.ui.canvas.pointer import Pointer
from mjgui.ui.canvas.pointer_items import LitEdge
from mjgui.ui.canvas.tools.base import Host
from mjgui.ui.canvas.viewport import Viewport

_HINTS = {
    TargetKind.NOTHING: tr_noop("Click an area to select it, drag to select several"),
    TargetKind.VERTEX: tr_noop("Drag moves the vertex  ·  Shift+click or Delete removes it"),
    TargetKind.MIDPOINT: tr_noop("Click or drag inserts a vertex"),
    TargetKind.EDGE: tr_noop("Click selects, drag moves, double-click inserts a vertex"),
    TargetKind.AREA: tr_noop("Click selects, Shift+click selects more, drag moves"),
    TargetKind.GRIP: tr_noop("Drag scales  ·  Shift keeps proportions, Alt the centre"),
}
_TURN_HINT = tr_noop("Drag turns  ·  Shift in steps of 15°")
_HIDDEN_HINT = tr_noop("The mask is hidden; show it to select something")


class Aim:
    """Finds what a press would mean, in the mask as it is now. What is hidden is not found.

    Attributes:
        pointer: where the pointer is, or None while it is elsewhere.

    Args:
        host: the canvas.
    """

    def __init__(self, host: Host) -> None:
        self.pointer: Pointer | None = None
        self._host = host
        self._boxes = Boxes()
        self._found: tuple[Document, Selection, Pointer, Viewport, Target] | None = None

    @property
    def target(self) -> Target:
        """What lies under the pointer."""
        pointer = self.pointer
        if pointer is None or not self._host.is_mask_visible:
            return NOTHING
        editor, viewport, found = self._host.editor, self._host.viewport, self._found
        document, selection = editor.document, editor.selection
        if (
            found is None
            or found[0] is not document
            or found[1] != selection
            or (found[2] is not pointer and not _means_same(found[2:4], pointer, viewport))
        ):
            target = find_target(
                document,
                selection,
                pointer.point,
                self._host.look.reach / viewport.scale,
                shortest_edge=PLUS_ROOM / viewport.scale,
                box=self.box,
                boxes=self._boxes,
            )
            self._found = found = (document, selection, pointer, viewport, target)
        return found[4]

    @property
    def box(self) -> TransformBox | None:
        """The box around areas selected as a whole, where it is large enough for handles."""
        document, selection = self._host.editor.document, self._host.editor.selection
        if selection.vertices or not self._host.is_mask_visible:
            return None
        around = common_box(document.areas[index] for index in selection.areas)
        box = TransformBox(around, self._host.viewport.scale) if around else None
        return box if box and box.has_handles else None

    def box_items(self) -> tuple[Item, ...]:
        """The box, with the handle under the pointer lit."""
        box = self.box
        return box_items(box, self.target.grip) if box else ()

    def lit_items(self) -> tuple[Item, ...]:
        """What lights up under the pointer."""
        target, selection = self.target, self._host.editor.selection
        if target.kind is TargetKind.VERTEX:
            is_selected = target.ref in selection.vertices
            return (VertexHandle(target.point, is_selected=is_selected, is_lit=True),)
        if target.kind is TargetKind.MIDPOINT:
            return (PlusHandle(target.point),)
        if not target or target.kind is TargetKind.GRIP:
            return ()
        area = self._host.editor.document.areas[target.area]
        if target.area not in selection.touched:
            return (Outline(area, is_selected=False),)
        if target.kind is TargetKind.EDGE:
            ring = area.rings[target.ring]
            (x0, y0), (x1, y1) = ring[[target.vertex, (target.vertex + 1) % len(ring)]].tolist()
            return (LitEdge((x0, y0), (x1, y1)),)
        return ()

    def hint(self) -> str:
        """What a press does here."""
        if not self._host.is_mask_visible:
            return tr_marked(_HIDDEN_HINT)
        target = self.target
        return tr_marked(_TURN_HINT if target.grip is Grip.TURN else _HINTS[target.kind])

    def cursor(self, target: Target) -> Cursor:
        """What a press on `target` does."""
        if target.grip is Grip.TURN:
            return self._turn_cursor
        if target.grip is not None:
            return stretch_cursor(*target.grip.sides)
        if target.kind in {TargetKind.VERTEX, TargetKind.MIDPOINT}:
            return Qt.CursorShape.PointingHandCursor
        if target.kind is TargetKind.NOTHING:
            return Qt.CursorShape.ArrowCursor
        return Qt.CursorShape.SizeAllCursor

    @cached_property
    def _turn_cursor(self) -> Cursor:
        return turn_cursor(self._host.look)


def _means_same(before: tuple[Pointer, Viewport], pointer: Pointer, viewport: Viewport) -> bool:
    """Whether a pointer is at the same place of the image, at the same zoom."""
    return before[0].point == pointer.point and before[1].scale == viewport.scale
