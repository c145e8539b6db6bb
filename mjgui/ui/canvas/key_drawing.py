"""Drawing by the keyboard alone: arrows move the crosshair, Enter presses where it is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from mjgui.core.model import Point
from mjgui.ui.canvas.crosshair import Crosshair
from mjgui.ui.canvas.pointer import ARROWS, Modifiers, Pointer
from mjgui.ui.canvas.tools.base import CONFIRM_KEYS, Tool
from mjgui.ui.canvas.workplace import Workplace

_CTRL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
_META = Qt.KeyboardModifier.MetaModifier


class KeyDrawing:
    """Turns arrows and Enter into what the mouse would have done.

    Args:
        place: the canvas with its tool.
        take: takes the pointer that the crosshair stands for.
    """

    def __init__(self, place: Workplace, take: Callable[[Pointer], None]) -> None:
        self._place = place
        self._take = take
        self._crosshair = Crosshair()

    @property
    def point(self) -> Point | None:
        """Where the crosshair is (image pixels), or None while it is not shown."""
        return self._crosshair.point

    def hide(self) -> None:
        """Hide the crosshair."""
        self._crosshair.hide()

    def wants(self, event: QKeyEvent) -> bool:
        """Whether `use` would do something with a key."""
        if not (self._place.tool.takes_crosshair and self._place.stage.frame.width):
            return False
        if event.key() in ARROWS:
            return not event.modifiers() & (_ALT | _META)
        is_confirming = event.key() in CONFIRM_KEYS and not event.modifiers() & (_CTRL | _META)
        return is_confirming and self.point is not None

    def use(self, event: QKeyEvent, pointer: Pointer | None) -> None:
        """Move the crosshair, or press at it.

        Args:
            event: a key that `wants` said yes to.
            pointer: where the pointer is, so that the crosshair begins there.
        """
        if event.key() in ARROWS:
            self._move(event, pointer.point if pointer else None)
        elif not event.isAutoRepeat():
            self._confirm(event)

    def _move(self, event: QKeyEvent, start: Point | None) -> None:
        place, key = self._place, Qt.Key(event.key())
        stage = place.stage
        point = self._crosshair.step(key, event.modifiers(), start, stage, place.viewport)
        self._put(point, Modifiers())
        viewport = Crosshair.in_sight(point, stage, place.viewport)
        if viewport != place.viewport:
            place.set_viewport(viewport)

    def _confirm(self, event: QKeyEvent) -> None:
        """Press; what stays a drag, such as a rectangle, the next Enter ends."""
        point, tool = self.point, self._place.tool
        if point is None:
            return
        pointer = self._put(point, Modifiers.of(event.modifiers()))
        if tool.is_dragging:
            self._place.work(lambda: tool.release(pointer))
        elif tool.confirms_at(pointer):
            self._place.work(lambda: _press_key(tool, event.key()))
        else:
            self._place.work(lambda: tool.press(pointer))
        self._put(point, Modifiers())

    def _put(self, point: Point, modifiers: Modifiers) -> Pointer:
        position = self._place.viewport.map_from_image(point)
        pointer = Pointer(position, point, modifiers, is_keyed=True)
        self._take(pointer)
        return pointer


def _press_key(tool: Tool, key: int) -> None:
    tool.key(key, Modifiers())
