"""The mask canvas: shows a picture and its mask, and lets tools draw on it.

The widget itself only translates coordinates and hands events to the tool.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QPointF, Qt, Signal, SignalInstance
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QTabletEvent,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from mjgui.app.editor import Editor
from mjgui.app.painting import Painting
from mjgui.app.selecting import Selector
from mjgui.core.language import tr
from mjgui.core.model import Area, Document, Point
from mjgui.ui.canvas.context import context_at, context_of_selection, kept_in, select_for
from mjgui.ui.canvas.handling import Handling
from mjgui.ui.canvas.overlay import Shown
from mjgui.ui.canvas.pointer import BY_KEYBOARD, PASSING, Modifiers
from mjgui.ui.canvas.snapping import Snapping
from mjgui.ui.canvas.speech import Speech, announce
from mjgui.ui.canvas.style import CanvasStyle
from mjgui.ui.canvas.surface import Surface
from mjgui.ui.canvas.telling import Ear, OnChange
from mjgui.ui.canvas.tools import ALL_TOOLS, Tool


class Canvas(Surface):
    """A picture with its mask.

    Args:
        editor: owns the mask; everything drawn goes through it.
        look: colours and sizes.
        parent: the widget's parent.
        selector: what tools ask about the picture's pixels; one without a picture if None.
        painting: what puts strokes into the mask; one of its own if None.

    Signals:
        cursor_moved: where on the image a press would work, as a `Point` (image pixels): at the
            pointer, or what it snaps to. None when the pointer left the canvas.
        hint_changed: what the tool does now, one line of text.
        measure_changed: how long, how large or how far what is in hand is; empty where nothing is.
        tool_requested: a gesture asks for another tool, by name.
        menu_requested: (context, place) the context menu of a `Context` is wanted at a place on
            the screen (QPoint); what it is about has been selected.
        announced: what a screen reader is told.
    """

    cursor_moved = Signal(object)
    hint_changed = Signal(str)
    measure_changed = Signal(str)
    tool_requested = Signal(str)
    menu_requested = Signal(object, object)
    announced = Signal(str)

    def __init__(
        self,
        editor: Editor,
        look: CanvasStyle | None = None,
        parent: QWidget | None = None,
        *,
        selector: Selector | None = None,
        painting: Painting | None = None,
    ) -> None:
        super().__init__(look, parent)
        self.editor = editor
        self.selector = selector or Selector(self)
        self.painting = painting or Painting(editor, parent=self)
        self._shown = Shown()
        self._is_at_work = False
        self._take_cursor = OnChange(self.setCursor, None)
        self._tell_hint = OnChange(self.hint_changed.emit, "")
        self._tell_measure = OnChange(self.measure_changed.emit, "")
        self._tell_spot = OnChange(self.cursor_moved.emit, None)
        self._snapping = Snapping(
            editor, lambda: self.viewport, lambda: self._shown.is_mask_visible
        )
        self._tools: dict[str, Tool] = {kind.name: kind(self) for kind in ALL_TOOLS}
        self._tool = self._tools["polygon"]
        self._handling = Handling(self, self)
        self.set_habits = self._handling.set_habits
        self.painting.hold_while(lambda: self._tool.is_dragging)
        self._speech = Speech(editor, self._announce, self)

        self.setObjectName("canvas")
        self.setAccessibleName(tr("Mask canvas"))
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setTabletTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        editor.document_changed.connect(self._on_document_changed)
        editor.selection_changed.connect(self._on_selection_changed)
        self._on_document_changed(editor.document, editor.document)

    # -- what is shown -------------------------------------------------------------------------

    @property
    def is_mask_visible(self) -> bool:
        """Whether the finished areas are shown."""
        return self._shown.is_mask_visible

    def set_marks(self, marks: Iterable[Point]) -> None:
        """Mark the places (image pixels) where something is wrong with the mask."""
        if self._shown.mark(marks):
            self.refresh()

    def set_problems(self, problems: Sequence[str]) -> None:
        """Tell screen readers what is wrong with the mask, in words."""
        self._speech.set_problems(problems)
        self._describe()

    def set_preview(self, areas: tuple[Area, ...] | None) -> None:
        """Show the outlines that the mask would have, or none; in the place of the selection's."""
        if areas is not self._shown.preview:
            self._shown.preview = areas
            self.refresh()

    def set_stand_in(self, areas: tuple[Area, ...] | None) -> None:
        """Show what is sent in the place of the mask, whose own areas become faint; None: they."""
        if areas != self._shown.stand_in:
            self._shown.stand_in = areas
            self._sync_still()

    def set_mask_visible(self, visible: bool) -> None:  # noqa: FBT001 - fits QAction.toggled
        """Show or hide the finished areas and what is selected of them."""
        if visible != self._shown.is_mask_visible:
            self._shown.is_mask_visible = visible
            self._sync_still()
            self.refresh()

    def lift(self, areas: frozenset[int]) -> None:
        """Paint these areas apart from the scene while a tool changes them with every move."""
        if areas != self._shown.lifted:
            self._shown.lifted = areas
            self._sync_still()

    def show_area(self, index: int) -> None:
        """Bring an area into sight."""
        area = self.editor.document.areas[index]
        if len(area.points):
            self.show_box(area.bounds())

    def refresh(self) -> None:
        """Show what the tool and the mask are now."""
        document, selection = self.editor.document, self.editor.selection
        crosshair = self._handling.crosshair
        self.set_items(self._shown.items(document, selection, self._tool, crosshair))
        self.show_cursor()
        self._tell_hint(self._handling.hint())
        self._tell_measure(self._tool.measure())
        self._tell_spot(self._handling.spot)

    def show_cursor(self) -> None:
        """Show the cursor that tells what a press does."""
        shape = self._handling.cursor
        self._take_cursor(self._tool.cursor() if shape is None else shape)

    # -- tools ---------------------------------------------------------------------------------

    def listen(self, signal: SignalInstance, hear: Callable[[], object]) -> None:
        """Have `hear` called at each signal, for as long as the canvas is there."""
        signal.connect(Ear(hear, self).hear)

    @property
    def tool(self) -> Tool:
        """The tool at work."""
        return self._tool

    @property
    def tool_name(self) -> str:
        """The tool at work: "polygon", "select", …."""
        return self._tool.name

    @property
    def snapping(self) -> Snapping:
        """What places near vertices, edges and the border mean."""
        return self._snapping

    def set_snapping(self, on: bool) -> None:  # noqa: FBT001 - fits QAction.toggled
        """Let places snap, or not."""
        if on != self._snapping.is_on:
            self._snapping.is_on = on
            self._handling.remind()

    def set_tool(self, name: str) -> None:
        """Take up another tool.

        Raises:
            KeyError: there is no such tool.
        """
        tool, old = self._tools[name], self._tool
        if tool is old:
            return
        self._handling.abandon()
        old.leave()
        old.put_away()
        self._tool = tool
        if not tool.takes_crosshair:
            self._handling.hide_crosshair()
        self._handling.remind()
        self._describe()

    def take_up(self, name: str) -> None:
        """Take up another tool because a hand did, as by turning its pen round; tell the window.

        Raises:
            KeyError: there is no such tool.
        """
        self.set_tool(name)
        self.tool_requested.emit(name)

    def close_draft(self) -> None:
        """Close the polygon in hand, as Enter does in the tool that draws it."""
        tool = self._tool if self._tool.shows_draft else self._tools["polygon"]
        self.work(lambda: _press_enter(tool))

    def ask(self, position: QPointF | None) -> None:
        """Ask for a context menu.

        Args:
            position: of what lies there (widget pixels); of what is selected, or lies under the
                crosshair, if None.
        """
        if self._tool.is_dragging or not self.editor.document.frame.width:
            return
        with_handles = self._tool.shows_handles
        place = self._handling.crosshair
        if position is not None:
            place = self.viewport.map_to_image((position.x(), position.y()))
        context = None
        if place is None:
            context = context_of_selection(self.editor.document, self.editor.selection)
            place = self.viewport.map_to_image(self.stage.centre)
        if context is None:
            context = context_at(self, place, with_handles=with_handles)
        select_for(context, self.editor)
        at = position
        if at is None:
            at = QPointF(*self.viewport.map_from_image(context.point))
        self.menu_requested.emit(context, self.mapToGlobal(kept_in(self.rect(), at.toPoint())))

    def work(self, action: Callable[[], None]) -> None:
        """Let the tool do something, then show what came of it."""
        was_at_work, self._is_at_work = self._is_at_work, True
        try:
            action()
        finally:
            self._is_at_work = was_at_work
            if not self._tool.is_dragging:
                self.lift(frozenset())
                self.painting.settle()
            self.editor.following.hold(held=self._tool.is_dragging)
        self.refresh()

    # -- events --------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Claim the keys that the tool uses before shortcuts take them; take pinches."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if self._handling.claims(event):
                event.accept()
                return True
        elif isinstance(event, QNativeGestureEvent) and self._handling.native_gesture(event):
            return True
        elif isinstance(event, QTouchEvent):
            self._handling.touch(event)
            event.accept()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pan, or press with the tool."""
        self._handling.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second press of a double-click."""
        self._handling.press(event, is_double=True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan, or move with the tool."""
        self._handling.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End panning, or release with the tool."""
        self._handling.release(event)

    def tabletEvent(self, event: QTabletEvent) -> None:
        """A pen draws as the mouse does. Accepted, so that no mouse event follows."""
        self._handling.pen(event)
        event.accept()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show at once what a press would do here."""
        self._handling.enter(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer any more."""
        self._handling.leave()
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the context menu of what is there, or by key of what is selected."""
        is_by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        self.ask(None if is_by_key else QPointF(event.pos()))
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll or zoom."""
        self._handling.wheel(event)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space pans; the other keys are the tool's."""
        if not self._handling.key_press(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Space ends panning."""
        if not self._handling.key_release(event):
            super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show a ring if the keyboard brought the focus."""
        self._shows_focus = event.reason() in BY_KEYBOARD
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Held keys are released elsewhere."""
        self._shows_focus = False
        self._handling.drop_keys()
        if event.reason() not in PASSING:
            self._handling.hide_crosshair()
        self.update()
        super().focusOutEvent(event)

    # -- inside --------------------------------------------------------------------------------

    def _anchor(self) -> Point:
        point = self._handling.crosshair
        return super()._anchor() if point is None else self.viewport.map_from_image(point)

    def _on_viewport_changed(self) -> None:
        self._handling.on_viewport_changed()

    def _on_view_at_rest(self) -> None:
        self._handling.on_view_at_rest()

    def _on_document_changed(self, before: Document, after: Document) -> None:
        if not self._is_at_work and self._tool.is_dragging:
            # Undo, or another image, in the middle of a drag.
            self._tool.forget()
            self._handling.stop_scrolling()
            self._shown.lifted = frozenset()
        self.set_frame(after.frame)
        self._sync_still()
        self._refresh_unless_at_work()
        if len(before.areas) != len(after.areas) or before.draft != after.draft or before is after:
            self._describe()

    def _on_selection_changed(self) -> None:
        self._refresh_unless_at_work()
        self._describe()

    def _refresh_unless_at_work(self) -> None:
        """Show what has changed; the end of work does so once for all that comes of it."""
        if not self._is_at_work:
            self.refresh()

    def _sync_still(self) -> None:
        self.set_still(self._shown.still(self.editor.document))
        self.set_faint(self._shown.faint(self.editor.document))

    def _describe(self) -> None:
        text = self._speech.description(self._tool.title)
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)

    def _announce(self, text: str) -> None:
        announce(self, text)
        self.announced.emit(text)


def _press_enter(tool: Tool) -> None:
    tool.key(Qt.Key.Key_Return, Modifiers())
