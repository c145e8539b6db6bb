"""The select tool: areas and vertices are picked, moved, inserted and deleted."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import Qt

from mjgui.app.commands import Selection, VertexRef
from mjgui.core.model import Document
from mjgui.ui.canvas.hit import (
    NOTHING,
    Target,
    TargetKind,
    areas_in_box,
    find_target,
    vertices_in_box,
)
from mjgui.ui.canvas.items import PLUS_ROOM, Band, Item, Outline, PlusHandle, VertexHandle
from mjgui.ui.canvas.pointer import Modifiers, Pointer
from mjgui.ui.canvas.tools.base import DELETE_KEYS, Host, Tool
from mjgui.ui.canvas.tools.edits import moved, with_vertex
from mjgui.ui.canvas.tools.polygon import at_45_degrees

_SLACK = 3.0
"""A press that moves no further than this many widget pixels is a click."""

_NUDGES = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_FAR = 10

_HINTS = {
    TargetKind.NOTHING: "Click an area to select it, drag to select several",
    TargetKind.VERTEX: "Drag moves the vertex  ·  Shift+click or Delete removes it",
    TargetKind.MIDPOINT: "Click or drag inserts a vertex",
    TargetKind.EDGE: "Click selects, drag moves, double-click inserts a vertex",
    TargetKind.AREA: "Click selects, Shift+click selects more, drag moves",
}


@dataclass
class _Gesture:
    """One press until its release.

    Attributes:
        pressed: the pointer at the press.
        now: the pointer now.
        target: what the press hit.
        document: the mask before the gesture.
        selection: what was selected before it.
        base: the mask that the drag moves parts of: with the new vertex if one was inserted.
        text: what the undo menu says.
        key: makes the steps of the drag one.
        has_moved: whether it has become a drag.
        has_changed: whether the mask was touched.
    """

    pressed: Pointer
    now: Pointer
    target: Target
    document: Document
    selection: Selection
    base: Document
    text: str = ""
    key: object = field(default_factory=object)
    has_moved: bool = False
    has_changed: bool = False

    @property
    def is_band(self) -> bool:
        """Whether it draws a rubber band."""
        return self.target.kind is TargetKind.NOTHING


class SelectTool(Tool):
    """Click selects, drag moves; vertices of what is selected can be taken hold of."""

    name = "select"
    title = "Select"
    shows_handles = True

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._pointer: Pointer | None = None
        self._gesture: _Gesture | None = None
        self._found: tuple[Document, Selection, Pointer, float, Target] | None = None

    # -- the gesture ---------------------------------------------------------------------------

    @property
    def is_dragging(self) -> bool:
        """Whether the button is held."""
        return self._gesture is not None

    def press(self, pointer: Pointer) -> None:
        """Pick what is under the pointer."""
        self._pointer = pointer
        target = self._target()
        document, selection = self.editor.document, self.editor.selection
        gesture = _Gesture(pointer, pointer, target, document, selection, document)
        if target.kind is TargetKind.VERTEX and self._picks_vertex(target, pointer.modifiers):
            self._pick_vertex(target.ref, pointer.modifiers)
            gesture.text = "Move vertex" if len(self._refs()) == 1 else "Move vertices"
        elif target.kind is TargetKind.MIDPOINT or (
            target.kind is TargetKind.EDGE and pointer.is_double
        ):
            self._insert(gesture)
        elif target:
            self._pick_area(target.area, pointer.modifiers)
            gesture.text = "Move area" if len(self.editor.selection.areas) == 1 else "Move areas"
        self._gesture = gesture
        if pointer.modifiers.shift and target.kind is TargetKind.VERTEX and not self._refs():
            # The vertex was removed; there is nothing left to drag.
            self._gesture = None

    def move(self, pointer: Pointer) -> None:
        """Drag, or see what lies under the pointer."""
        self._pointer = pointer
        gesture = self._gesture
        if gesture is None:
            return
        gesture.now = pointer
        if not gesture.has_moved:
            (x0, y0), (x1, y1) = gesture.pressed.position, pointer.position
            gesture.has_moved = max(abs(x1 - x0), abs(y1 - y0)) > _SLACK
        if gesture.has_moved and not gesture.is_band:
            self._drag(gesture)

    def release(self, pointer: Pointer) -> None:
        """Let go; a click on one of several selected things selects it alone."""
        self.move(pointer)
        gesture, self._gesture = self._gesture, None
        if gesture is None:
            return
        keys = gesture.pressed.modifiers
        if gesture.is_band:
            if gesture.has_moved:
                self._select_in_band(gesture)
            elif not keys.shift:
                self.editor.select(Selection())
        elif (
            not gesture.has_moved and not gesture.has_changed and not (keys.shift or keys.subtract)
        ):
            self._select_alone(gesture.target)

    def cancel(self) -> None:
        """Put everything back as it was before the press."""
        gesture, self._gesture = self._gesture, None
        if gesture is None:
            return
        if gesture.has_changed:
            self.editor.apply(
                gesture.document, gesture.text, selection=gesture.selection, merge_key=gesture.key
            )
        self.editor.select(gesture.selection)

    def forget(self) -> None:
        """Let go of a mask that others have changed."""
        self._gesture = None

    def leave(self) -> None:
        """Nothing is under the pointer."""
        self._pointer = None

    # -- keys ----------------------------------------------------------------------------------

    def uses_key(self, key: int) -> bool:
        """Arrows and Delete belong to what is selected."""
        if key in _NUDGES or key in DELETE_KEYS:
            return bool(self.editor.selection)
        return super().uses_key(key)

    def key(self, key: int, modifiers: Modifiers) -> bool:
        """Nudge, delete, deselect."""
        if not self.uses_key(key):
            return False
        if self.is_dragging and key != Qt.Key.Key_Escape:
            return True
        if key in _NUDGES:
            step = _FAR if modifiers.shift else 1
            dx, dy = _NUDGES[Qt.Key(key)]
            self._nudge(dx * step, dy * step)
            return True
        if key in DELETE_KEYS:
            self.editor.delete_selected()
            return True
        return super().key(key, modifiers)

    # -- what is shown -------------------------------------------------------------------------

    def items(self) -> tuple[Item, ...]:
        """The rubber band, or what lights up under the pointer."""
        gesture = self._gesture
        if gesture is not None:
            if gesture.is_band and gesture.has_moved:
                return (Band(gesture.pressed.point, gesture.now.point),)
            return ()
        target = self._target()
        selection = self.editor.selection
        if target.kind is TargetKind.VERTEX:
            is_selected = target.ref in selection.vertices
            return (VertexHandle(target.point, is_selected=is_selected, is_lit=True),)
        if target.kind is TargetKind.MIDPOINT:
            return (PlusHandle(target.point),)
        if target and target.area not in self._chosen_areas(selection):
            return (Outline(self.editor.document.areas[target.area], is_selected=False),)
        return ()

    def hint(self) -> str:
        """What a press does here."""
        if self._gesture is not None and self._gesture.has_moved:
            return "Esc puts it back" if self._gesture.text else "Let go to select"
        return _HINTS[self._target().kind]

    def cursor(self) -> Qt.CursorShape:
        """What a press does here."""
        kind = self._gesture.target.kind if self._gesture else self._target().kind
        if kind in {TargetKind.VERTEX, TargetKind.MIDPOINT}:
            return Qt.CursorShape.PointingHandCursor
        if kind is TargetKind.NOTHING:
            return Qt.CursorShape.ArrowCursor
        return Qt.CursorShape.SizeAllCursor

    # -- inside --------------------------------------------------------------------------------

    def _target(self) -> Target:
        """What lies under the pointer in the mask as it is now."""
        pointer = self._pointer
        if pointer is None:
            return NOTHING
        document, selection = self.editor.document, self.editor.selection
        scale = self.host.viewport.scale
        found = self._found
        if (
            found is None
            or found[0] is not document
            or found[1] != selection
            or found[2].point != pointer.point
            or found[3] != scale
        ):
            target = find_target(
                document,
                selection,
                pointer.point,
                self.reach(self.host.look.reach),
                shortest_edge=self.reach(PLUS_ROOM),
            )
            self._found = found = (document, selection, pointer, scale, target)
        return found[4]

    def _refs(self) -> frozenset[VertexRef]:
        return self.editor.selection.vertices

    @staticmethod
    def _chosen_areas(selection: Selection) -> frozenset[int]:
        return selection.areas | {v.area for v in selection.vertices}

    def _picks_vertex(self, target: Target, keys: Modifiers) -> bool:
        # Shift on an area that shows no handles means the area.
        return not keys.shift or target.area in self._chosen_areas(self.editor.selection)

    def _pick_vertex(self, ref: VertexRef, keys: Modifiers) -> None:
        refs = self._refs()
        if keys.shift:
            count = len(self.editor.document.areas)
            self.editor.select(Selection(vertices=frozenset({ref})))
            self.editor.delete_selected()
            if len(self.editor.document.areas) == count:
                self.editor.select(Selection(frozenset({ref.area})))
        elif keys.subtract:
            self.editor.select(Selection(vertices=refs ^ {ref}))
        elif ref not in refs:
            self.editor.select(Selection(vertices=frozenset({ref})))

    def _pick_area(self, index: int, keys: Modifiers) -> None:
        chosen = self.editor.selection.areas
        if keys.shift:
            self.editor.select(Selection(chosen ^ {index}))
        elif index not in chosen:
            self.editor.select(Selection(frozenset({index})))

    def _insert(self, gesture: _Gesture) -> None:
        gesture.text = "Insert vertex"
        new, ref = with_vertex(gesture.document, gesture.target.ref, gesture.target.point)
        gesture.base = new
        gesture.has_changed = True
        self.editor.apply(
            new,
            gesture.text,
            selection=Selection(vertices=frozenset({ref})),
            merge_key=gesture.key,
        )

    def _drag(self, gesture: _Gesture) -> None:
        selection = self.editor.selection
        if not selection:
            return
        start, end = gesture.pressed, gesture.now
        point = end.point
        if end.modifiers.shift and not start.modifiers.shift:
            point = at_45_degrees(start.point, point)
        way = point[0] - start.point[0], point[1] - start.point[1]
        self.host.lift(self._chosen_areas(selection))
        gesture.has_changed = True
        self.editor.apply(moved(gesture.base, selection, *way), gesture.text, merge_key=gesture.key)

    def _nudge(self, dx: float, dy: float) -> None:
        selection = self.editor.selection
        what = "vertex" if selection.vertices else "area"
        self.editor.apply(
            moved(self.editor.document, selection, dx, dy),
            f"Nudge {what}",
            merge_key=("nudge", selection),
        )

    def _select_alone(self, target: Target) -> None:
        if target.kind is TargetKind.VERTEX:
            self.editor.select(Selection(vertices=frozenset({target.ref})))
        else:
            self.editor.select(Selection(frozenset({target.area})))

    def _select_in_band(self, gesture: _Gesture) -> None:
        document, before = self.editor.document, gesture.selection
        start, end = gesture.pressed.point, gesture.now.point
        extends = gesture.pressed.modifiers.shift
        vertices = vertices_in_box(document, self._chosen_areas(before), start, end)
        if vertices:
            kept = before.vertices if extends else frozenset[VertexRef]()
            self.editor.select(Selection(vertices=kept | vertices))
            return
        areas = areas_in_box(document, start, end)
        self.editor.select(Selection(areas | before.areas if extends else areas))
