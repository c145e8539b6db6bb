"""The select tool: areas and vertices are picked, moved, scaled, turned, inserted and deleted."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import Qt

from mjgui.app.commands import Selection, VertexRef
from mjgui.core.language import tr, tr_noop
from mjgui.core.model import Document, Point
from mjgui.core.snapping import Snap
from mjgui.ui.canvas.box import Grip
from mjgui.ui.canvas.cursors import Cursor
from mjgui.ui.canvas.hit import Target, TargetKind
from mjgui.ui.canvas.items import Band, Item
from mjgui.ui.canvas.pointer import ARROWS, Modifiers, Pointer
from mjgui.ui.canvas.tools import picking
from mjgui.ui.canvas.tools.aim import Aim
from mjgui.ui.canvas.tools.base import DELETE_KEYS, Host, Tool
from mjgui.ui.canvas.tools.drags import Drag, Scaling, Turning
from mjgui.ui.canvas.tools.edits import with_vertex
from mjgui.ui.canvas.tools.moves import AreaMove, VertexMove
from mjgui.ui.canvas.tools.nudging import Nudging

_SLACK = 3.0
"""A press that moves no further than this many widget pixels is a click."""


@dataclass
class _Gesture:
    """One press until its release.

    Attributes:
        pressed: the pointer at the press.
        now: the pointer now.
        target: what the press hit.
        document: the mask before the gesture.
        selection: what was selected before it.
        drag: what it becomes when it moves; None for a rubber band, and where nothing moves.
        key: makes the steps of the drag one.
        has_moved: whether it has become a drag.
        has_changed: whether the mask was touched.
    """

    pressed: Pointer
    now: Pointer
    target: Target
    document: Document
    selection: Selection
    drag: Drag | None = None
    key: object = field(default_factory=object)
    has_moved: bool = False
    has_changed: bool = False

    @property
    def is_band(self) -> bool:
        """Whether it draws a rubber band."""
        return self.target.kind is TargetKind.NOTHING

    @property
    def can_pick_alone(self) -> bool:
        """Whether letting go without a move selects what was hit and nothing else."""
        keys, kind = self.pressed.modifiers, self.target.kind
        is_plain = not (keys.shift or keys.subtract)
        return is_plain and kind not in {TargetKind.NOTHING, TargetKind.GRIP}


class SelectTool(Tool):
    """Click selects, drag moves; vertices of what is selected can be taken hold of.

    Around areas that are selected as a whole lies a box with handles that scale and turn them.
    """

    name = "select"
    title = tr_noop("Select")
    takes_crosshair = False
    shows_handles = True
    snaps = True

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._aim = Aim(host)
        self._gesture: _Gesture | None = None
        self._nudging = Nudging()

    @property
    def awaits_view(self) -> bool:
        """While nothing is in hand: what lies under the pointer is looked for among all areas."""
        return self._gesture is None

    # -- the gesture ---------------------------------------------------------------------------

    @property
    def is_dragging(self) -> bool:
        """Whether the button is held."""
        return self._gesture is not None

    def press(self, pointer: Pointer) -> None:
        """Pick what is under the pointer."""
        self._aim.pointer = pointer
        target, keys = self._aim.target, pointer.modifiers
        document, selection = self.editor.document, self.editor.selection
        gesture = _Gesture(pointer, pointer, target, document, selection)
        if target.kind is TargetKind.GRIP:
            gesture.drag = self._box_drag(target, pointer)
        elif target.kind is TargetKind.VERTEX and self._picks_vertex(target, keys):
            if keys.shift:
                self._remove(target.ref)
                return
            self._pick(gesture, picking.with_vertex(selection, target.ref, keys))
        elif target.kind is TargetKind.MIDPOINT or (
            target.kind is TargetKind.EDGE and pointer.is_double
        ):
            self._insert(gesture)
        elif target:
            self._pick(gesture, picking.with_area(selection, target.area, keys))
        self._gesture = gesture

    def move(self, pointer: Pointer) -> None:
        """Drag, or see what lies under the pointer."""
        self._aim.pointer = pointer
        gesture = self._gesture
        if gesture is None:
            return
        gesture.now = pointer
        if not gesture.has_moved:
            (x0, y0), (x1, y1) = gesture.pressed.position, pointer.position
            gesture.has_moved = max(abs(x1 - x0), abs(y1 - y0)) > _SLACK
        if gesture.has_moved and gesture.drag is not None:
            self.host.lift(self.editor.selection.touched)
            gesture.has_changed = True
            self.editor.apply(
                gesture.drag.document_at(pointer), gesture.drag.text, merge_key=gesture.key
            )

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
            elif not (keys.shift or keys.subtract):
                self.editor.select(Selection())
        elif gesture.can_pick_alone and not (gesture.has_moved or gesture.has_changed):
            self.editor.select(picking.alone(gesture.target))

    def cancel(self) -> None:
        """Put everything back as it was before the press."""
        gesture, self._gesture = self._gesture, None
        if gesture is None:
            return
        if gesture.has_changed and gesture.drag is not None:
            self.editor.apply(
                gesture.document,
                gesture.drag.text,
                selection=gesture.selection,
                merge_key=gesture.key,
            )
        self.editor.select(gesture.selection)

    def forget(self) -> None:
        """Let go of a mask that others have changed."""
        self._gesture = None

    def leave(self) -> None:
        """Nothing is under the pointer."""
        self._aim.pointer = None

    # -- keys ----------------------------------------------------------------------------------

    def uses_key(self, key: int) -> bool:
        """Arrows and Delete belong to what is selected and shown."""
        if key in ARROWS or key in DELETE_KEYS:
            return bool(self.editor.selection) and self.host.is_mask_visible
        return super().uses_key(key)

    def key(self, key: int, modifiers: Modifiers) -> bool:
        """Nudge, delete, deselect."""
        if not self.uses_key(key):
            return False
        if self.is_dragging and key != Qt.Key.Key_Escape:
            return True
        if key in ARROWS:
            self._nudging.nudge(self.editor, Qt.Key(key), is_far=modifiers.shift)
            return True
        if key in DELETE_KEYS:
            self.editor.delete_selected()
            return True
        return super().key(key, modifiers)

    # -- what is shown -------------------------------------------------------------------------

    def items(self) -> tuple[Item, ...]:
        """The box around the selection, the rubber band, and what lights up under the pointer."""
        gesture = self._gesture
        if gesture is None:
            return (*self._aim.box_items(), *self._aim.lit_items())
        if not gesture.has_moved:
            return self._aim.box_items()
        if gesture.is_band:
            return (Band(gesture.pressed.point, gesture.now.point),)
        return gesture.drag.items(self.editor.document, gesture.now) if gesture.drag else ()

    def hint(self) -> str:
        """What a press does here, or what the drag has done so far."""
        gesture = self._gesture
        if gesture is not None and gesture.has_moved:
            return gesture.drag.hint() if gesture.drag else tr("Let go to select")
        return self._aim.hint()

    def measure(self) -> str:
        """What the drag has done so far."""
        drag, now = self._moving
        return drag.measure(now) if drag and now else ""

    def place(self, pointer: Pointer) -> Point:
        """Where the vertex in hand is."""
        drag, now = self._moving
        return drag.place(now) if drag and now else pointer.point

    @property
    def snap(self) -> Snap | None:
        """What the vertex or the areas in hand have snapped to."""
        drag, now = self._moving
        return drag.snap(now) if drag and now else None

    def cursor(self) -> Cursor:
        """What a press does here."""
        gesture = self._gesture
        if gesture is None:
            return self._aim.cursor(self._aim.target)
        shape = gesture.drag.cursor(gesture.now) if gesture.drag and gesture.has_moved else None
        return self._aim.cursor(gesture.target) if shape is None else shape

    # -- inside --------------------------------------------------------------------------------

    @property
    def _moving(self) -> tuple[Drag, Pointer] | tuple[None, None]:
        """The drag that has begun to move something, and where the pointer is."""
        gesture = self._gesture
        if gesture is None or gesture.drag is None or not gesture.has_moved:
            return None, None
        return gesture.drag, gesture.now

    def _box_drag(self, target: Target, pointer: Pointer) -> Drag | None:
        document, selection, box = self.editor.document, self.editor.selection, self._aim.box
        if box is None or target.grip is None:
            return None
        if target.grip is Grip.TURN:
            return Turning(document, selection, box, pointer.point)
        return Scaling(document, selection, box, target.grip, pointer.point)

    def _picks_vertex(self, target: Target, keys: Modifiers) -> bool:
        # Shift on an area that shows no handles means the area.
        return not keys.shift or target.area in self.editor.selection.touched

    def _pick(self, gesture: _Gesture, selection: Selection) -> None:
        """Select, and move what is selected if the press becomes a drag."""
        self.editor.select(selection)
        target = gesture.target
        is_kept = target.ref in selection.vertices or target.area in selection.areas
        if not is_kept:
            return  # it was taken off, and the others are not to move in its place
        document, start, snapping = gesture.document, gesture.pressed, self.host.snapping
        if selection.vertices:
            gesture.drag = VertexMove(document, selection, target.ref, start, snapping)
        else:
            gesture.drag = AreaMove(document, selection, start, snapping)

    def _remove(self, ref: VertexRef) -> None:
        """Delete a vertex; the rest of its area stays selected."""
        count = len(self.editor.document.areas)
        self.editor.select(Selection(vertices=frozenset({ref})))
        self.editor.delete_selected()
        if len(self.editor.document.areas) == count:
            self.editor.select(Selection(frozenset({ref.area})))

    def _insert(self, gesture: _Gesture) -> None:
        target = gesture.target
        new, ref = with_vertex(gesture.document, target.ref, target.point)
        selection = Selection(vertices=frozenset({ref}))
        snapping, text = self.host.snapping, tr_noop("Insert vertex")
        gesture.drag = VertexMove(new, selection, ref, gesture.pressed, snapping, text)
        gesture.has_changed = True
        self.editor.apply(new, gesture.drag.text, selection=selection, merge_key=gesture.key)

    def _select_in_band(self, gesture: _Gesture) -> None:
        if self.host.is_mask_visible:
            self.editor.select(
                picking.within_band(
                    self.editor.document, gesture.selection, gesture.pressed, gesture.now
                )
            )
