"""What the tools share whose clicks put the vertices of a polygon in hand."""

from __future__ import annotations

from PySide6.QtCore import Qt

from mjgui.core.geometry import Combine
from mjgui.core.model import MIN_POINTS, Point, distance
from mjgui.ui.canvas.cursors import Cursor
from mjgui.ui.canvas.pointer import Modifiers, Pointer
from mjgui.ui.canvas.tools.base import CONFIRM_KEYS, Host, Tool, widget_distance


class DraftTool(Tool):
    """Clicks add to the polygon in hand; its first vertex, a double-click or Enter closes it.

    The vertices are in the editor's document, so that undo takes them back one by one and another
    tool or image loses none. The modifiers of the first click say how the area joins the others.
    """

    shows_draft = True
    acts_at_press = True

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        # The first vertex and how the polygon joins the mask: each image has its own in hand.
        self._begun: tuple[Point, Combine | None] | None = None
        self._pointer: Pointer | None = None
        self._pressed_at: Point | None = None
        self._closable: tuple[tuple[Point, ...], bool] = ((), False)

    @property
    def is_drawing(self) -> bool:
        """Whether a polygon is in hand."""
        return self.editor.is_drawing

    def close(self) -> None:
        """Make the polygon in hand an area, if it has enough vertices."""
        self.editor.close_draft(self._how)

    def take_off(self) -> None:
        """Take off what the last click added."""
        self.editor.remove_last_vertex()

    def leave(self) -> None:
        """Lead no line to the pointer while it is elsewhere."""
        self._pointer = None

    def uses_key(self, key: int) -> bool:
        """Enter, Backspace, Delete and Esc belong to the polygon in hand."""
        if self.is_drawing:
            own = {Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Escape}
            return key in own or key in CONFIRM_KEYS
        return super().uses_key(key)

    def key(self, key: int, modifiers: Modifiers) -> bool:
        """Close, take a vertex off, or cancel."""
        if not self.is_drawing:
            return super().key(key, modifiers)
        if not self.uses_key(key):
            return False
        if key in CONFIRM_KEYS:
            self.close()
        elif key == Qt.Key.Key_Escape:
            self.cancel()
        else:
            self.take_off()
        return True

    def cancel(self) -> None:
        """Give the polygon in hand up."""
        self.editor.cancel_draft()

    def forget(self) -> None:
        """Keep the polygon in hand: it is part of the document."""

    def cursor(self) -> Cursor:
        """A pointing hand where a click closes, else a cross."""
        if self._pointer and self._closes(self._pointer):
            return Qt.CursorShape.PointingHandCursor
        return Qt.CursorShape.CrossCursor

    @property
    def _draft(self) -> tuple[Point, ...]:
        return self.editor.document.draft

    @property
    def _how(self) -> Combine | None:
        """How the polygon in hand joins the mask; one that another tool began joins nothing."""
        draft, begun = self._draft, self._begun
        return begun[1] if begun and draft and begun[0] == draft[0] else None

    @property
    def _is_closable(self) -> bool:
        """Whether the polygon in hand has enough distinct vertices to enclose something."""
        draft = self._draft
        if draft is not self._closable[0]:
            self._closable = (draft, _encloses(draft))
        return self._closable[1]

    def _closes(self, pointer: Pointer) -> bool:
        if not self._is_closable:
            return False
        reach = self.host.look.close_reach
        return widget_distance(self._draft[0], pointer.point, self.host.viewport) <= reach

    def _is_repeat(self, pointer: Pointer) -> bool:
        """Whether this press is the second one of a double-click whose first did its work.

        Remembers the press.
        """
        last, self._pressed_at = self._pressed_at, pointer.position
        if not pointer.is_double or last is None:
            return False
        return distance(last, pointer.position) <= self.host.look.reach


def _encloses(draft: tuple[Point, ...]) -> bool:
    distinct: set[Point] = set()
    for point in draft:  # often a long one, of which the first few tell
        distinct.add(point)
        if len(distinct) == MIN_POINTS:
            return True
    return False
