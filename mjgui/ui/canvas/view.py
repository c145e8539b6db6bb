"""The mask canvas: shows a picture and its mask, and lets tools draw on it.

The widget itself only translates coordinates and hands events to the tool.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from mjgui.app.editor import Editor
from mjgui.core.model import Document, Point
from mjgui.ui.canvas.autoscroll import AutoScroll
from mjgui.ui.canvas.items import Item
from mjgui.ui.canvas.navigation import Navigation
from mjgui.ui.canvas.overlay import draft_items, lifted_items, mark_items, selection_items
from mjgui.ui.canvas.pointer import (
    BY_KEYBOARD,
    MODIFIER_KEYS,
    NOT_PLAIN,
    Modifiers,
    Pointer,
)
from mjgui.ui.canvas.style import CanvasStyle
from mjgui.ui.canvas.surface import Surface
from mjgui.ui.canvas.tools import ALL_TOOLS, Tool
from mjgui.ui.canvas.touch import Touch


class Canvas(Surface):
    """A picture with its mask.

    Args:
        editor: owns the mask; everything drawn goes through it.
        look: colours and sizes.
        parent: the widget's parent.

    Signals:
        cursor_moved: the pointer's place on the image as a `Point` (image pixels), or None when
            it left the canvas.
        hint_changed: what the tool does now, one line of text.
        tool_requested: a gesture asks for another tool, by name.
    """

    cursor_moved = Signal(object)
    hint_changed = Signal(str)
    tool_requested = Signal(str)

    def __init__(
        self, editor: Editor, look: CanvasStyle | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, parent)
        self.editor = editor
        self._lifted: frozenset[int] = frozenset()
        self._marks: tuple[Point, ...] = ()
        self._is_mask_visible = True
        self._is_space_held = False
        self._is_at_work = False
        self._grip_button = Qt.MouseButton.NoButton
        self._pointer: Pointer | None = None
        self._hint = ""
        self._tools: dict[str, Tool] = {kind.name: kind(self) for kind in ALL_TOOLS}
        self._tool = self._tools["polygon"]
        self._navigation = Navigation(lambda: self.stage, lambda: self.viewport, self.set_viewport)
        self._touch = Touch(self._navigation, self._take_finger, self._abandon)
        self._auto_scroll = AutoScroll(self, self._navigation.pan)

        self.setObjectName("canvas")
        self.setAccessibleName("Mask canvas")
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        editor.document_changed.connect(self._on_document_changed)
        editor.selection_changed.connect(self._refresh)
        self._on_document_changed(editor.document, editor.document)

    # -- what is shown -------------------------------------------------------------------------

    def set_marks(self, marks: Iterable[Point]) -> None:
        """Mark the places (image pixels) where something is wrong with the mask."""
        self._marks = tuple(marks)
        self._refresh()

    def set_mask_visible(self, visible: bool) -> None:  # noqa: FBT001 - fits QAction.toggled
        """Show or hide the finished areas and what is selected of them."""
        if visible != self._is_mask_visible:
            self._is_mask_visible = visible
            self._sync_still()
            self._refresh()

    # -- tools ---------------------------------------------------------------------------------

    @property
    def tool_name(self) -> str:
        """The tool at work: "polygon", "select", …."""
        return self._tool.name

    def set_tool(self, name: str) -> None:
        """Take up another tool.

        Raises:
            KeyError: there is no such tool.
        """
        tool, old = self._tools[name], self._tool
        if tool is old:
            return
        self._abandon()
        old.leave()
        self._tool = tool
        self._remind()
        self._describe()

    def lift(self, areas: frozenset[int]) -> None:
        """Paint these areas apart from the scene while a tool changes them with every move."""
        if areas != self._lifted:
            self._lifted = areas
            self._sync_still()

    def show_area(self, index: int) -> None:
        """Bring an area into sight."""
        area = self.editor.document.areas[index]
        if len(area.points):
            self.show_box(area.bounds())

    # -- events --------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Claim the keys that the tool uses before shortcuts take them; take pinches."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self._claims(event):
                event.accept()
                return True
        elif isinstance(event, QNativeGestureEvent) and self._navigation.native_gesture(event):
            return True
        elif isinstance(event, QTouchEvent):
            self._touch.take(event)
            event.accept()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pan, or press with the tool."""
        self._press(event, is_double=False)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second press of a double-click."""
        self._press(event, is_double=True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan, or move with the tool."""
        self._place_pointer(event.position(), event.modifiers())
        if self._navigation.is_panning:
            self._navigation.drag(event.position())
            return
        self._remind()
        if self._tool.is_dragging:
            self._auto_scroll.follow(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End panning, or release with the tool."""
        pointer = self._place_pointer(event.position(), event.modifiers())
        if self._navigation.is_panning and event.button() == self._grip_button:
            self._navigation.let_go()
            self._remind()
        if event.button() == Qt.MouseButton.LeftButton:
            self._auto_scroll.stop()
            if self._tool.is_dragging:
                self._work(lambda: self._tool.release(pointer))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show at once what a press would do here."""
        self._place_pointer(event.position(), Qt.KeyboardModifier.NoModifier)
        self._remind()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer any more."""
        if not self._tool.is_dragging:
            self._pointer = None
            self._work(self._tool.leave)
            self.cursor_moved.emit(None)
        super().leaveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll or zoom."""
        self._place_pointer(event.position(), event.modifiers())
        self._navigation.wheel(event)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space pans; the other keys are the tool's."""
        if event.key() == Qt.Key.Key_Space and not event.modifiers() & NOT_PLAIN:
            if not event.isAutoRepeat():
                self._set_space(held=True)
        elif event.key() in MODIFIER_KEYS:
            self._take_modifiers(event)
            super().keyPressEvent(event)
        elif event.modifiers() & NOT_PLAIN or not self._use_key(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Space ends panning."""
        if event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self._set_space(held=False)
            return
        if event.key() in MODIFIER_KEYS:
            self._take_modifiers(event)
        super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show a ring if the keyboard brought the focus."""
        self._shows_focus = event.reason() in BY_KEYBOARD
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Held keys are released elsewhere."""
        self._shows_focus = False
        self._set_space(held=False)
        self.update()
        super().focusOutEvent(event)

    # -- inside: the pointer and the keys ------------------------------------------------------

    def _press(self, event: QMouseEvent, *, is_double: bool) -> None:
        position, button = event.position(), event.button()
        pointer = self._place_pointer(position, event.modifiers(), is_double=is_double)
        is_left = button == Qt.MouseButton.LeftButton
        pans = is_left and (self._is_space_held or self._tool.pans)
        if (pans or button == Qt.MouseButton.MiddleButton) and not self._navigation.is_panning:
            self._navigation.grip(position)
            self._grip_button = button
            self._show_cursor()
        elif is_left and not self._navigation.is_panning:
            self._work(lambda: self._tool.press(pointer))

    def _take_finger(self, kind: QEvent.Type, position: QPointF) -> None:
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        button = none if kind == QEvent.Type.MouseMove else left
        held = none if kind == QEvent.Type.MouseButtonRelease else left
        place, keys = self.mapToGlobal(position), Qt.KeyboardModifier.NoModifier
        event = QMouseEvent(kind, position, place, button, held, keys)
        if kind == QEvent.Type.MouseButtonPress:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.mousePressEvent(event)
        elif kind == QEvent.Type.MouseMove:
            self.mouseMoveEvent(event)
        else:
            self.mouseReleaseEvent(event)

    def _abandon(self) -> None:
        self._auto_scroll.stop()
        if self._tool.is_dragging:
            self._work(self._tool.cancel)

    def _place_pointer(
        self, position: QPointF, keys: Qt.KeyboardModifier, *, is_double: bool = False
    ) -> Pointer:
        self._pointer = Pointer.at(position, self.viewport, keys, is_double=is_double)
        self.cursor_moved.emit(self._pointer.point)
        return self._pointer

    def _remind(self) -> None:
        """Tell the tool where the pointer is."""
        pointer = self._pointer
        if pointer is None:
            self._refresh()
        else:
            self._work(lambda: self._tool.move(pointer))

    def _on_viewport_changed(self) -> None:
        if self._pointer is None:
            self._refresh()
            return
        old = self._pointer
        self._pointer = replace(old, point=self.viewport.map_to_image(old.position))
        self.cursor_moved.emit(self._pointer.point)
        self._remind()

    def _take_modifiers(self, event: QKeyEvent) -> None:
        if self._pointer is not None:
            self._pointer = replace(self._pointer, modifiers=Modifiers.of(event.modifiers()))
            self._remind()

    def _set_space(self, *, held: bool) -> None:
        self._is_space_held = held
        tool = self._tool
        if tool.is_dragging and tool.takes_space:
            self._work(lambda: tool.set_space(held=held))
        elif tool.is_dragging and self._pointer is not None:
            # The place under the pointer stays there while panning, so the drag just goes on.
            if held:
                self._navigation.grip(QPointF(*self._pointer.position))
                self._grip_button = Qt.MouseButton.LeftButton
            else:
                self._navigation.let_go()
        self._show_cursor()

    def _claims(self, event: QKeyEvent) -> bool:
        if event.modifiers() & NOT_PLAIN:
            return False
        return event.key() == Qt.Key.Key_Space or self._tool.uses_key(event.key())

    def _use_key(self, event: QKeyEvent) -> bool:
        modifiers = Modifiers.of(event.modifiers())
        used = False

        def use() -> None:
            nonlocal used
            used = self._tool.key(event.key(), modifiers)

        self._work(use)
        return used

    # -- inside: the tool and what is shown ----------------------------------------------------

    def _work(self, action: Callable[[], None]) -> None:
        """Let the tool do something, then show what came of it."""
        was_at_work, self._is_at_work = self._is_at_work, True
        try:
            action()
        finally:
            self._is_at_work = was_at_work
            if not self._tool.is_dragging:
                self.lift(frozenset())
        self._refresh()

    def _on_document_changed(self, before: Document, after: Document) -> None:
        if not self._is_at_work and self._tool.is_dragging:
            # Undo, or another image, in the middle of a drag.
            self._tool.forget()
            self._auto_scroll.stop()
            self._lifted = frozenset()
        self.set_frame(after.frame)
        self._sync_still()
        self._refresh()
        if len(before.areas) != len(after.areas) or before is after:
            self._describe()

    def _sync_still(self) -> None:
        areas = self.editor.document.areas if self._is_mask_visible else ()
        self.set_still(tuple(a for i, a in enumerate(areas) if i not in self._lifted))

    def _refresh(self) -> None:
        self.set_items(self._items_now())
        self._show_cursor()
        hint = self._tool.hint()
        if hint != self._hint:
            self._hint = hint
            self.hint_changed.emit(hint)

    def _items_now(self) -> tuple[Item, ...]:
        document, tool = self.editor.document, self._tool
        items: tuple[Item, ...] = ()
        if self._is_mask_visible:
            items = (
                *lifted_items(document, self._lifted),
                *selection_items(document, self.editor.selection, with_handles=tool.shows_handles),
                *mark_items(self._marks),
            )
        draft = () if tool.shows_draft else draft_items(document)
        return (*items, *draft, *tool.items())

    def _show_cursor(self) -> None:
        if self._navigation.is_panning:
            shape = Qt.CursorShape.ClosedHandCursor
        elif self._is_space_held and not self._tool.is_dragging:
            shape = Qt.CursorShape.OpenHandCursor
        else:
            shape = self._tool.cursor()
        if shape != self.cursor().shape():
            self.setCursor(shape)

    def _describe(self) -> None:
        count = len(self.editor.document.areas)
        areas = "1 area" if count == 1 else f"{count} areas"
        self.setAccessibleDescription(f"{self._tool.title} tool, {areas} in the mask")
