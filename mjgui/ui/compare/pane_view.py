"""The widget below the comparison: panes of equal size under one zoom and pan."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QCursor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from mjgui.core.model import Frame, Point
from mjgui.ui.canvas.navigation import Navigation
from mjgui.ui.canvas.pointer import BY_KEYBOARD, NOT_PLAIN
from mjgui.ui.canvas.viewport import Viewport
from mjgui.ui.compare.panes import TOGETHER, Apart, CompareMode, Panes, SharedViewport

_WAYS = {
    Qt.Key.Key_Left: QPointF(1, 0),
    Qt.Key.Key_Right: QPointF(-1, 0),
    Qt.Key.Key_Up: QPointF(0, 1),
    Qt.Key.Key_Down: QPointF(0, -1),
}
_STEP = 48.0
_BIG_STEP = 240.0
_ACTUAL = 1e-3


class PaneView(QWidget):
    """Panes that show the same part of an image; subclasses say what is painted in them.

    While the panes are unlinked, wheel, drag and keys move the pane below the pointer alone. What
    that led to stays when they are linked again by letting the key go: they then move together, as
    far apart as they are, until `align`, fitting, or another mode brings them back together.

    Args:
        parent: the widget's parent.

    Signals:
        viewport_changed: the panes show another part of the image, or at another zoom.
        links_changed: panes were unlinked, moved apart, or brought back together.
    """

    viewport_changed = Signal()
    links_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mode = CompareMode.SIDE_BY_SIDE
        self._frame = Frame(1, 1)
        self._shared = SharedViewport()
        self._keeps_fitting = True
        self._shown: tuple[SharedViewport, Frame] | None = None
        self._panes = Panes.laid_out(self._mode, self.size(), self._frame, 1.0)
        self._is_space_held = False
        self._shows_focus = False
        self._grip_button = Qt.MouseButton.NoButton
        self._apart: dict[int, Apart] = {}
        self._active = 0
        self._is_unlinked = False
        self._is_unlink_held = False
        self._navigation = Navigation(lambda: self._panes.stage, self._on_active, self._take)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(64, 64)

    # -- where ---------------------------------------------------------------------------------

    @property
    def viewport(self) -> SharedViewport:
        """What every pane shows, in normalised image coordinates."""
        return self._shared

    def set_viewport(self, viewport: SharedViewport) -> None:
        """Show another part, or at another zoom; the view no longer fits by itself."""
        self._keeps_fitting = False
        self._shared = viewport
        self._settle()

    @property
    def zoom(self) -> float:
        """Device pixels per pixel of the original; 1.0 is 100 %."""
        return self._panes.stage.zoom(self._on_pane())

    def zoom_in(self) -> None:
        """Zoom to the next stop, around the pointer if it is on a pane."""
        self._step_zoom(inwards=True)

    def zoom_out(self) -> None:
        """Zoom out to the next stop, around the pointer if it is on a pane."""
        self._step_zoom(inwards=False)

    def zoom_fit(self) -> None:
        """Show the whole image in all panes, and keep doing so when they change their size."""
        self._keeps_fitting = True
        self.align()
        self._settle()

    def zoom_actual(self) -> None:
        """Show one pixel of the original as one pixel of the screen."""
        anchor = self._anchor()
        self._take(self._panes.stage.zoomed_to(self._on_active(), 1.0, anchor))

    @property
    def is_fitting(self) -> bool:
        """Whether the whole image is shown, whatever size the panes have."""
        return self._keeps_fitting

    @property
    def is_unlinked(self) -> bool:
        """Whether each pane is moved alone until that is switched off."""
        return self._is_unlinked

    @property
    def moves_alone(self) -> bool:
        """Whether what is moved now is the pane below the pointer alone."""
        return self._mode.has_panes and (self._is_unlinked or self._is_unlink_held)

    @property
    def are_apart(self) -> bool:
        """Whether some pane shows another part of the image than the others."""
        return bool(self._apart)

    def set_unlinked(self, unlinked: bool) -> None:  # noqa: FBT001 - fits QAction.toggled
        """Move each pane alone from now on, or all together again."""
        if unlinked != self._is_unlinked:
            self._is_unlinked = unlinked
            self._on_links_changed()

    def set_unlink_held(self, held: bool) -> None:  # noqa: FBT001 - a fact
        """Move each pane alone for as long as something is held."""
        if held != self._is_unlink_held:
            self._is_unlink_held = held
            self._on_links_changed()

    def align(self) -> None:
        """Bring panes that were moved alone back together."""
        if self._apart:
            self._apart.clear()
            self._on_links_changed()
            self._settle()

    @property
    def pane_count(self) -> int:
        """How many panes there are."""
        return len(self._panes.rects)

    def pane_rect(self, pane: int) -> QRect:
        """Where a pane is, widget pixels.

        Raises:
            IndexError: there is no such pane.
        """
        if not 0 <= pane < self.pane_count:
            raise IndexError(f"there is no pane {pane}, only {self.pane_count}")
        return QRect(self._panes.rects[pane])

    def map_from_image(self, pane: int, point: QPointF) -> QPointF:
        """Pixels of the pane's own picture to coordinates of this widget.

        Raises:
            IndexError: there is no such pane.
        """
        corner = QPointF(self.pane_rect(pane).topLeft())
        across, down = self._stretch_of(pane)
        place = self._on_pane(pane).map_from_image((point.x() * across, point.y() * down))
        return corner + QPointF(*place)

    def map_to_image(self, pane: int, point: QPointF) -> QPointF:
        """Coordinates of this widget to pixels of the pane's own picture.

        Raises:
            IndexError: there is no such pane.
        """
        local = point - QPointF(self.pane_rect(pane).topLeft())
        across, down = self._stretch_of(pane)
        x, y = self._on_pane(pane).map_to_image((local.x(), local.y()))
        return QPointF(x / across, y / down)

    # -- events --------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """A size at which comparing is a pleasure."""
        return QSize(900, 700)

    def event(self, event: QEvent) -> bool:
        """Claim the view's own keys before shortcuts take them; take pinches."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self._claims(event):
                event.accept()
                return True
        elif event.type() == QEvent.Type.DevicePixelRatioChange:
            self._settle()
        elif (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            self._activate(event.position())
            self._navigation.zoom(1.0 + event.value(), event.position() - self._below(event))
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again, or keep what is in the middle of the panes there."""
        super().resizeEvent(event)
        self._settle()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or zoom around the pointer."""
        self._activate(event.position())
        self._navigation.wheel(
            QWheelEvent(
                event.position() - self._below(event),
                event.globalPosition(),
                event.pixelDelta(),
                event.angleDelta(),
                event.buttons(),
                event.modifiers(),
                event.phase(),
                event.isInverted(),
            )
        )
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to pan by the left or the middle button."""
        if event.button() in {Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton}:
            if not self._navigation.is_panning:
                self._activate(event.position())
                self._navigation.grip(event.position())
                self._grip_button = event.button()
                self._show_cursor()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan."""
        self._navigation.drag(event.position())
        self._show_cursor()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End panning."""
        if self._navigation.is_panning and event.button() == self._grip_button:
            self._navigation.let_go()
            self._show_cursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Change between 100 % around the pointer and the whole image."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._activate(event.position())
        stage = self._panes.stage
        if abs(stage.zoom(self._on_active()) - 1.0) < _ACTUAL:
            self.zoom_fit()
        else:
            place = event.position() - self._below(event)
            self._take(stage.zoomed_to(self._on_active(), 1.0, (place.x(), place.y())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hold Space to pan by hand; the arrow keys pan."""
        way = _WAYS.get(Qt.Key(event.key()))
        if event.modifiers() & NOT_PLAIN:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Space:
            self._set_space(held=True)
        elif way is not None:
            is_big = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._navigation.pan(way * (_BIG_STEP if is_big else _STEP))
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Space ends panning by hand."""
        if event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self._set_space(held=False)
        else:
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

    # -- for subclasses ------------------------------------------------------------------------

    def _picture_frame(self, pane: int) -> Frame:  # noqa: ARG002 - subclasses tell panes apart
        """The size in pixels of a pane's own picture."""
        return self._frame

    def _on_settled(self) -> None:
        """The panes lie elsewhere, or show something else."""

    def _cursor_shape(self) -> Qt.CursorShape:
        if self._navigation.is_panning:
            return Qt.CursorShape.ClosedHandCursor
        return Qt.CursorShape.OpenHandCursor if self._is_space_held else Qt.CursorShape.ArrowCursor

    def _claims(self, event: QKeyEvent) -> bool:
        plain = not event.modifiers() & NOT_PLAIN
        return plain and (event.key() == Qt.Key.Key_Space or Qt.Key(event.key()) in _WAYS)

    def _settle(self) -> None:
        """Lay the panes out, and fit if nothing else was asked for."""
        ratio = self.devicePixelRatioF()
        self._panes = Panes.laid_out(self._mode, self.size(), self._frame, ratio)
        self._active = min(self._active, len(self._panes.rects) - 1)
        if self._keeps_fitting and not self.size().isEmpty():
            self._shared = self._panes.fitted()
        self._on_settled()
        self.update()
        if self._shown != (self._shared, self._frame):
            self._shown = self._shared, self._frame
            self.viewport_changed.emit()

    def _on_links_changed(self) -> None:
        """Panes move alone, or together again."""
        self.links_changed.emit()
        self.update()

    def _on_pane(self, pane: int | None = None) -> Viewport:
        """Where the image lies on a pane, pane pixels; on those that are not apart if None."""
        return self._viewport_of(pane).on(self._panes.stage)

    def _on_active(self) -> Viewport:
        """Where the image lies on the pane that is moved."""
        return self._on_pane(self._active)

    def _viewport_of(self, pane: int | None) -> SharedViewport:
        apart = self._apart.get(pane) if pane is not None else None
        return self._shared if apart is None else apart.added_to(self._shared)

    def _show_cursor(self) -> None:
        shape = self._cursor_shape()
        if shape != self.cursor().shape():
            self.setCursor(shape)

    # -- inside --------------------------------------------------------------------------------

    def _take(self, viewport: Viewport) -> None:
        """Let the pane that is moved show this, and the others with it if they are linked."""
        own, pane = SharedViewport.of(viewport, self._panes.stage), self._active
        if not self.moves_alone:
            self.set_viewport(self._apart.get(pane, TOGETHER).taken_from(own))
            return
        self._apart[pane] = Apart.between(own, self._shared)
        self._on_links_changed()
        self._settle()

    def _activate(self, position: QPointF) -> None:
        """Move the pane at a place from now on."""
        pane = self._panes.pane_at(position)
        if pane is not None and pane != self._active:
            self._active = pane
            if self.moves_alone:
                self.update()  # a caption says which one it is

    def _step_zoom(self, *, inwards: bool) -> None:
        stage, anchor = self._panes.stage, self._anchor()
        self._take(stage.stepped(self._on_active(), inwards=inwards, anchor=anchor))

    def _anchor(self) -> Point:
        """The place to zoom around, pane pixels; the pane below the pointer is the one moved."""
        place = QPointF(self.mapFromGlobal(QCursor.pos()))
        pane = self._panes.pane_at(place)
        if self.underMouse() and pane is not None:
            self._active = pane
            place -= QPointF(self._panes.rects[pane].topLeft())
            return place.x(), place.y()
        return self._panes.stage.centre

    def _below(self, event: QWheelEvent | QMouseEvent | QNativeGestureEvent) -> QPointF:
        """The corner of the pane below the pointer."""
        return QPointF(self._panes.rects[self._panes.pane_at(event.position()) or 0].topLeft())

    def _stretch_of(self, pane: int) -> Point:
        """How many pixels of the original one pixel of the pane's own picture takes."""
        own = self._picture_frame(pane)
        return self._frame.width / own.width, self._frame.height / own.height

    def _set_space(self, *, held: bool) -> None:
        self._is_space_held = held
        self._show_cursor()
