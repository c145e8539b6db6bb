"""A pen on a tablet: it draws as the mouse does, with pressure; its other end is the eraser."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QPointingDevice, QSinglePointEvent, QTabletEvent
from PySide6.QtWidgets import QWidget

from mjgui.ui.canvas.workplace import Workplace

ERASER = "eraser"
"""The tool that the other end of a pen takes up."""


class Hand(Protocol):
    """What takes presses, moves and releases, of the mouse and of pens alike."""

    def press(self, event: QSinglePointEvent, *, is_double: bool = False) -> None:
        """A button, or the tip, went down."""
        ...

    def move(self, event: QSinglePointEvent) -> None:
        """The pen moved, on the tablet or above it."""
        ...

    def release(self, event: QSinglePointEvent) -> None:
        """A button, or the tip, went up."""
        ...


class Pen(QObject):
    """Turns a tablet's events into those of a mouse, as far as they differ.

    Tablets send no double-clicks and no requests for a menu, so both are made here. While the
    eraser's end is near, the eraser is in hand; Qt tells of its leaving to the application alone,
    which is watched for as long as that lasts.

    Args:
        hand: takes what the pen does.
        place: the canvas with its tool.
        widget: the canvas as a widget.
    """

    def __init__(self, hand: Hand, place: Workplace, widget: QWidget) -> None:
        super().__init__(widget)
        self._hand = hand
        self._place = place
        self._widget = widget
        self._before = ""
        self._tapped: tuple[int, QPointF] | None = None

    def take(self, event: QTabletEvent) -> None:
        """Take a press, a move or a release."""
        is_eraser = event.pointerType() == QPointingDevice.PointerType.Eraser
        if not self._place.tool.is_dragging:
            self._turn(is_eraser=is_eraser)
        kind = event.type()
        if kind == QEvent.Type.TabletPress:
            self._press(event)
        elif kind == QEvent.Type.TabletMove:
            self._hand.move(event)
        else:
            self._hand.release(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear that the eraser's end has left, or that the mouse is used instead."""
        left = event.type() == QEvent.Type.TabletLeaveProximity
        if left or (event.type() == QEvent.Type.MouseButtonPress and watched is self._widget):
            self._turn(is_eraser=False)
        return super().eventFilter(watched, event)

    # -- inside --------------------------------------------------------------------------------

    def _press(self, event: QTabletEvent) -> None:
        self._widget.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() == Qt.MouseButton.RightButton:
            self._place.ask(event.position())
            return
        self._hand.press(event, is_double=self._is_double(event))

    def _is_double(self, event: QTabletEvent) -> bool:
        """Whether this is the second tap of two; a third one begins anew."""
        hints = QGuiApplication.styleHints()
        last, now = self._tapped, (event.timestamp(), event.position())
        self._tapped = now
        if last is None or now[0] - last[0] > hints.mouseDoubleClickInterval():
            return False
        way = now[1] - last[1]
        if max(abs(way.x()), abs(way.y())) > hints.touchDoubleTapDistance():
            return False
        self._tapped = None
        return True

    def _turn(self, *, is_eraser: bool) -> None:
        """Take up the eraser, or what was in hand before it."""
        app = QCoreApplication.instance()
        if app is None or is_eraser == bool(self._before):
            return
        if is_eraser:
            self._before = self._place.tool.name
            app.installEventFilter(self)
            self._place.take_up(ERASER)
        else:
            app.removeEventFilter(self)
            before, self._before = self._before, ""
            if self._place.tool.name == ERASER:  # else another one was taken up meanwhile
                self._place.take_up(before)
