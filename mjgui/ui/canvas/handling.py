"""From events of the mouse, of fingers and of keys to the tool at work, or to panning.

Keys draw, too: arrows move a crosshair, which stands for the pointer until the mouse moves.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import (
    QEnterEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QSinglePointEvent,
    QTabletEvent,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from mjgui.core.language import tr
from mjgui.core.model import Point
from mjgui.ui.canvas.autoscroll import AutoScroll
from mjgui.ui.canvas.habits import Habits
from mjgui.ui.canvas.key_drawing import KeyDrawing
from mjgui.ui.canvas.navigation import Navigation
from mjgui.ui.canvas.pen import Pen
from mjgui.ui.canvas.pointer import MODIFIER_KEYS, NOT_PLAIN, Modifiers, Pointer
from mjgui.ui.canvas.snapping import SUSPEND_KEY
from mjgui.ui.canvas.tools import Tool
from mjgui.ui.canvas.tools.base import hint_line
from mjgui.ui.canvas.touch import Touch
from mjgui.ui.canvas.workplace import Workplace


class Handling:
    """Holds where the pointer is and what pans, and tells the tool of the rest.

    Args:
        place: the canvas with its tool.
        widget: the canvas as a widget.
    """

    def __init__(self, place: Workplace, widget: QWidget) -> None:
        self._place = place
        self._widget = widget
        self._is_space_held = False
        self._grip_button = Qt.MouseButton.NoButton
        self._is_pressed_to_pan = False
        self._pointer: Pointer | None = None
        self._mouse_at: QPointF | None = None
        self._navigation = Navigation(
            lambda: place.stage, lambda: place.viewport, place.set_viewport
        )
        self._touch = Touch(
            self._navigation,
            self._take_finger,
            self.abandon,
            place.ask,
            widget,
            waits=lambda: place.tool.acts_at_press,
        )
        self._pen = Pen(self, place, widget)
        self._auto_scroll = AutoScroll(widget, self._navigation.pan)
        self._keys = KeyDrawing(place, self._take_pointer)

    def set_habits(self, habits: Habits) -> None:
        """Answer the wheel and a pen as hands are used to it."""
        self._navigation.habits = habits

    @property
    def cursor(self) -> Qt.CursorShape | None:
        """The cursor while panning, or None where the tool has the say."""
        if self._navigation.is_panning:
            return Qt.CursorShape.ClosedHandCursor
        if self._is_space_held and not self._tool.is_dragging:
            return Qt.CursorShape.OpenHandCursor
        return None

    @property
    def crosshair(self) -> Point | None:
        """Where the crosshair is (image pixels), or None while the mouse is the pointer."""
        return self._keys.point

    @property
    def spot(self) -> Point | None:
        """Where a press would work (image pixels), or None while the pointer is elsewhere."""
        pointer = self._pointer
        return None if pointer is None else self._tool.place(pointer)

    @property
    def is_scrolling(self) -> bool:
        """Whether the picture scrolls by itself because a drag is held at the border."""
        return self._auto_scroll.is_running

    def hint(self) -> str:
        """What the tool does now; with the crosshair, what Enter does."""
        pointer = self._pointer
        if self.crosshair is None or pointer is None:
            return self._tool.hint()
        return hint_line(self._tool.key_hint(pointer), tr("Arrows 1 px, Shift 10, Ctrl 50"))

    # -- the mouse -----------------------------------------------------------------------------

    def press(self, event: QSinglePointEvent, *, is_double: bool = False) -> None:
        """Pan, or press with the tool."""
        position, button = event.position(), event.button()
        pointer = self._put_pointer_of(event, is_double=is_double)
        is_left = button == Qt.MouseButton.LeftButton
        pans = is_left and (self._is_space_held or self._tool.pans)
        if (pans or button == Qt.MouseButton.MiddleButton) and not self._navigation.is_panning:
            self._navigation.grip(position)
            self._grip_button = button
            self._is_pressed_to_pan = True
            self._place.show_cursor()
        elif is_left and not self._navigation.is_panning and not self._tool.is_dragging:
            # What keys have begun, the release ends.
            self._place.work(lambda: self._tool.press(pointer))

    def move(self, event: QSinglePointEvent) -> None:
        """Pan, or move with the tool."""
        if self._lies_still(event):
            return
        self._put_pointer_of(event)
        if self._navigation.is_panning:
            self._navigation.drag(event.position())
            return
        self.remind()
        if self._tool.is_dragging:
            self._auto_scroll.follow(event.position())

    def release(self, event: QSinglePointEvent) -> None:
        """End panning, or release with the tool."""
        pointer = self._put_pointer_of(event)
        if self._navigation.is_panning and event.button() == self._grip_button:
            self._navigation.let_go()
            self.remind()
            if self._is_pressed_to_pan:
                self._is_pressed_to_pan = False
                return  # what keys have begun goes on
        if event.button() == Qt.MouseButton.LeftButton:
            self._auto_scroll.stop()
            if self._tool.is_dragging:
                self._place.work(lambda: self._tool.release(pointer))

    def enter(self, event: QEnterEvent) -> None:
        """Show at once what a press would do here."""
        if not self._lies_still(event):
            self._put_pointer(event.position(), Qt.KeyboardModifier.NoModifier)
            self.remind()

    def leave(self) -> None:
        """Nothing is under the pointer any more."""
        if not self._tool.is_dragging and self.crosshair is None:
            self._forget_pointer()

    def wheel(self, event: QWheelEvent) -> None:
        """Scroll or zoom."""
        if self.crosshair is None:
            self._put_pointer(event.position(), event.modifiers())
        self._navigation.wheel(event)

    def native_gesture(self, event: QNativeGestureEvent) -> bool:
        """Take a trackpad's pinch. Returns False for other gestures."""
        return self._navigation.native_gesture(event)

    def touch(self, event: QTouchEvent) -> None:
        """One finger draws, two pan and zoom."""
        self._touch.take(event)

    def pen(self, event: QTabletEvent) -> None:
        """Draw with a pen; its other end is the eraser."""
        self._pen.take(event)

    # -- keys ----------------------------------------------------------------------------------

    def claims(self, event: QKeyEvent) -> bool:
        """Whether a key is wanted here, so that no shortcut may take it."""
        if self._keys.wants(event) and not self._navigation.is_panning:
            return True
        if event.modifiers() & NOT_PLAIN:
            return False
        key = event.key()
        return key == Qt.Key.Key_Space or self._suspends(key) or self._uses_key(key)

    def key_press(self, event: QKeyEvent) -> bool:
        """Space pans; the other keys are the tool's. Returns whether the key was used."""
        if event.key() == Qt.Key.Key_Space and not event.modifiers() & NOT_PLAIN:
            if not event.isAutoRepeat():
                self._set_space(held=True)
            return True
        if event.key() in MODIFIER_KEYS:
            self._take_modifiers(event)
            return False
        if self._suspends(event.key()) and not event.modifiers() & NOT_PLAIN:
            if not event.isAutoRepeat():
                self._suspend(held=True)
            return True
        if self._keys.wants(event) and not self._navigation.is_panning:
            self._keys.use(event, self._pointer)
            self.remind()
            return True
        return not event.modifiers() & NOT_PLAIN and self._use_key(event)

    def key_release(self, event: QKeyEvent) -> bool:
        """Space ends panning. Returns whether the key was used."""
        if event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self._set_space(held=False)
            return True
        if event.key() == SUSPEND_KEY and self._place.snapping.is_suspended:
            if not event.isAutoRepeat():
                self._suspend(held=False)
            return True
        if event.key() in MODIFIER_KEYS:
            self._take_modifiers(event)
        return False

    def drop_keys(self) -> None:
        """Held keys are released elsewhere."""
        self._set_space(held=False)
        self._suspend(held=False)

    def hide_crosshair(self) -> None:
        """The keyboard draws elsewhere now, or with a tool that has no use for a crosshair."""
        if self.crosshair is not None:
            self._keys.hide()
            self._forget_pointer()

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
        old, viewport = self._pointer, self._place.viewport
        if old is not None and self.crosshair is None:
            self._take_pointer(replace(old, point=viewport.map_to_image(old.position)))
        elif old is not None:
            self._take_pointer(replace(old, position=viewport.map_from_image(old.point)))
        if not self._tool.awaits_view:
            self.remind()

    def on_view_at_rest(self) -> None:
        """The view has come to rest: look at what lies under the pointer now."""
        if self._tool.awaits_view:
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

    def _put_pointer_of(self, event: QSinglePointEvent, *, is_double: bool = False) -> Pointer:
        uses_pressure = self._navigation.habits.uses_pressure
        pressure = event.pressure() if isinstance(event, QTabletEvent) and uses_pressure else 1.0
        return self._put_pointer(
            event.position(), event.modifiers(), is_double=is_double, pressure=pressure
        )

    def _put_pointer(
        self,
        position: QPointF,
        keys: Qt.KeyboardModifier,
        *,
        is_double: bool = False,
        pressure: float = 1.0,
    ) -> Pointer:
        self._keys.hide()
        pointer = Pointer.at(
            position, self._place.viewport, keys, is_double=is_double, pressure=pressure
        )
        self._take_pointer(pointer)
        return pointer

    def _take_pointer(self, pointer: Pointer) -> None:
        self._pointer = pointer

    def _lies_still(self, event: QSinglePointEvent) -> bool:
        """Whether the keyboard draws and the mouse has not moved: something moved beneath it."""
        last, self._mouse_at = self._mouse_at, event.globalPosition()
        return self.crosshair is not None and last == self._mouse_at

    def _forget_pointer(self) -> None:
        self._pointer = None
        self._place.work(self._tool.leave)

    def _uses_key(self, key: int) -> bool:
        hides = key == Qt.Key.Key_Escape and self.crosshair is not None
        return hides or self._tool.uses_key(key)

    def _suspends(self, key: int) -> bool:
        return key == SUSPEND_KEY and self._tool.snaps

    def _suspend(self, *, held: bool) -> None:
        snapping = self._place.snapping
        if held != snapping.is_suspended:
            snapping.is_suspended = held
            self.remind()

    def _take_modifiers(self, event: QKeyEvent) -> None:
        if self._pointer is not None and self.crosshair is None:
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
        if not used and event.key() == Qt.Key.Key_Escape and self.crosshair is not None:
            self.hide_crosshair()
            return True
        return used
