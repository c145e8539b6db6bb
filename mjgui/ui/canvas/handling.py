"""From events of the mouse, of fingers and of keys to the tool at work, or to panning."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QNativeGestureEvent, QTouchEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from mjgui.core.model import Point
from mjgui.ui.canvas.autoscroll import AutoScroll
from mjgui.ui.canvas.navigation import Navigation
from mjgui.ui.canvas.pointer import MODIFIER_KEYS, NOT_PLAIN, Modifiers, Pointer
from mjgui.ui.canvas.tools import Tool
from mjgui.ui.canvas.touch import Touch
from mjgui.ui.canvas.viewport import Stage, Viewport


class Workplace(Protocol):
    """What `Handling` needs of the canvas."""

    @property
    def tool(self) -> Tool:
        """The tool at work."""
        ...

    @property
    def stage(self) -> Stage:
        """The widget, image and screen that viewports must suit."""
        ...

    @property
    def viewport(self) -> Viewport:
        """Where the image lies on the widget."""
        ...

    def set_viewport(self, viewport: Viewport) -> None:
        """Show another part, or at another zoom."""
        ...

    def work(self, action: Callable[[], None]) -> None:
        """Let the tool do something, then show what came of it."""
        ...

    def refresh(self) -> None:
        """Show what the tool and the mask are now."""
        ...

    def show_cursor(self) -> None:
        """Show the cursor that tells what a press does."""
        ...


class Handling:
    """Holds where the pointer is and what pans, and tells the tool of the rest.

    Args:
        place: the canvas with its tool.
        widget: the canvas as a widget.
        tell: takes the pointer's place on the image (image pixels), or None when it left.
    """

    def __init__(
        self, place: Workplace, widget: QWidget, tell: Callable[[Point | None], None]
    ) -> None:
        self._place = place
        self._widget = widget
        self._tell = tell
        self._is_space_held = False
        self._grip_button = Qt.MouseButton.NoButton
        self._pointer: Pointer | None = None
        self._navigation = Navigation(
            lambda: place.stage, lambda: place.viewport, place.set_viewport
        )
        self._touch = Touch(self._navigation, self._take_finger, self.abandon)
        self._auto_scroll = AutoScroll(widget, self._navigation.pan)

    @property
    def cursor(self) -> Qt.CursorShape | None:
        """The cursor while panning, or None where the tool has the say."""
        if self._navigation.is_panning:
            return Qt.CursorShape.ClosedHandCursor
        if self._is_space_held and not self._tool.is_dragging:
            return Qt.CursorShape.OpenHandCursor
        return None

    @property
    def is_scrolling(self) -> bool:
        """Whether the picture scrolls by itself because a drag is held at the border."""
        return self._auto_scroll.is_running

    # -- the mouse -----------------------------------------------------------------------------

    def press(self, event: QMouseEvent, *, is_double: bool = False) -> None:
        """Pan, or press with the tool."""
        position, button = event.position(), event.button()
        pointer = self._put_pointer(position, event.modifiers(), is_double=is_double)
        is_left = button == Qt.MouseButton.LeftButton
        pans = is_left and (self._is_space_held or self._tool.pans)
        if (pans or button == Qt.MouseButton.MiddleButton) and not self._navigation.is_panning:
            self._navigation.grip(position)
            self._grip_button = button
            self._place.show_cursor()
        elif is_left and not self._navigation.is_panning:
            self._place.work(lambda: self._tool.press(pointer))

    def move(self, event: QMouseEvent) -> None:
        """Pan, or move with the tool."""
        self._put_pointer(event.position(), event.modifiers())
        if self._navigation.is_panning:
            self._navigation.drag(event.position())
            return
        self.remind()
        if self._tool.is_dragging:
            self._auto_scroll.follow(event.position())

    def release(self, event: QMouseEvent) -> None:
        """End panning, or release with the tool."""
        pointer = self._put_pointer(event.position(), event.modifiers())
        if self._navigation.is_panning and event.button() == self._grip_button:
            self._navigation.let_go()
            self.remind()
        if event.button() == Qt.MouseButton.LeftButton:
            self._auto_scroll.stop()
            if self._tool.is_dragging:
                self._place.work(lambda: self._tool.release(pointer))

    def enter(self, position: QPointF) -> None:
        """Show at once what a press would do here."""
        self._put_pointer(position, Qt.KeyboardModifier.NoModifier)
        self.remind()

    def leave(self) -> None:
        """Nothing is under the pointer any more."""
        if not self._tool.is_dragging:
            self._pointer = None
            self._place.work(self._tool.leave)
            self._tell(None)

    def wheel(self, event: QWheelEvent) -> None:
        """Scroll or zoom."""
        self._put_pointer(event.position(), event.modifiers())
        self._navigation.wheel(event)

    def native_gesture(self, event: QNativeGestureEvent) -> bool:
        """Take a trackpad's pinch. Returns False for other gestures."""
        return self._navigation.native_gesture(event)

    def touch(self, event: QTouchEvent) -> None:
        """One finger draws, two pan and zoom."""
        self._touch.take(event)

    # -- keys ----------------------------------------------------------------------------------

    def claims(self, event: QKeyEvent) -> bool:
        """Whether a key is wanted here, so that no shortcut may take it."""
        if event.modifiers() & NOT_PLAIN:
            return False
        return event.key() == Qt.Key.Key_Space or self._tool.uses_key(event.key())

    def key_press(self, event: QKeyEvent) -> bool:
        """Space pans; the other keys are the tool's. Returns whether the key was used."""
        if event.key() == Qt.Key.Key_Space and not event.modifiers() & NOT_PLAIN:
            if not event.isAutoRepeat():
                self._set_space(held=True)
            return True
        if event.key() in MODIFIER_KEYS:
            self._take_modifiers(event)
            return False
        return not event.modifiers() & NOT_PLAIN and self._use_key(event)

    def key_release(self, event: QKeyEvent) -> bool:
        """Space ends panning. Returns whether the key was used."""
        if event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self._set_space(held=False)
            return True
        if event.key() in MODIFIER_KEYS:
            self._take_modifiers(event)
        return False

    def drop_keys(self) -> None:
        """Held keys are released elsewhere."""
        self._set_space(held=False)

    # -- the tool ------------------------------------------------------------------------------

    def remind(self) -> None:
        """Tell the tool where the pointer is."""
        pointer = self._pointer
        if pointer is None:
            self._place.refresh()
        else:
            self._place.work(lambda: self._tool.move(pointer))

    def on_viewport_changed(self) -> None:
        """The pointer lies on another place of the image now."""
        if self._pointer is None:
            self._place.refresh()
            return
        old = self._pointer
        self._pointer = replace(old, point=self._place.viewport.map_to_image(old.position))
        self._tell(self._pointer.point)
        self.remind()

    def abandon(self) -> None:
        """Give up the drag going on."""
        self._auto_scroll.stop()
        if self._tool.is_dragging:
            self._place.work(self._tool.cancel)

    def stop_scrolling(self) -> None:
        """Scroll no further by itself."""
        self._auto_scroll.stop()

    # -- inside --------------------------------------------------------------------------------

    @property
    def _tool(self) -> Tool:
        return self._place.tool

    def _take_finger(self, kind: QEvent.Type, position: QPointF) -> None:
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        button = none if kind == QEvent.Type.MouseMove else left
        held = none if kind == QEvent.Type.MouseButtonRelease else left
        place, keys = self._widget.mapToGlobal(position), Qt.KeyboardModifier.NoModifier
        event = QMouseEvent(kind, position, place, button, held, keys)
        if kind == QEvent.Type.MouseButtonPress:
            self._widget.setFocus(Qt.FocusReason.MouseFocusReason)
            self.press(event)
        elif kind == QEvent.Type.MouseMove:
            self.move(event)
        else:
            self.release(event)

    def _put_pointer(
        self, position: QPointF, keys: Qt.KeyboardModifier, *, is_double: bool = False
    ) -> Pointer:
        self._pointer = Pointer.at(position, self._place.viewport, keys, is_double=is_double)
        self._tell(self._pointer.point)
        return self._pointer

    def _take_modifiers(self, event: QKeyEvent) -> None:
        if self._pointer is not None:
            self._pointer = replace(self._pointer, modifiers=Modifiers.of(event.modifiers()))
            self.remind()

    def _set_space(self, *, held: bool) -> None:
        self._is_space_held = held
        tool = self._tool
        if tool.is_dragging and tool.takes_space:
            self._place.work(lambda: tool.set_space(held=held))
        elif tool.is_dragging and self._pointer is not None:
            # The place under the pointer stays there while panning, so the drag just goes on.
            if held:
                self._navigation.grip(QPointF(*self._pointer.position))
                self._grip_button = Qt.MouseButton.LeftButton
            else:
                self._navigation.let_go()
        self._place.show_cursor()

    def _use_key(self, event: QKeyEvent) -> bool:
        modifiers = Modifiers.of(event.modifiers())
        used = False

        def use() -> None:
            nonlocal used
            used = self._tool.key(event.key(), modifiers)

        self._place.work(use)
        return used
