"""Keys that do something for as long as they are held, wherever in the window the focus is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from mjgui.ui.text_fields import TEXT_FIELDS

_PRESS, _RELEASE = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
_MODIFIERS = (
    Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class HeldKeys(QObject):
    r"""Watches keys while it is on: a filter in Python is felt at every event.

    Args:
        window: whose keys they are; text fields keep theirs.

    Signals:
        original_held: whether `\` is held.
        unlink_held: whether U is held.
    """

    original_held = Signal(bool)
    unlink_held = Signal(bool)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._is_on = False

    def set_on(self, on: bool) -> None:  # noqa: FBT001 - a fact
        """Watch keys, or let go of those that are held."""
        app = QApplication.instance()
        if app is None or on == self._is_on:
            return
        self._is_on = on
        if on:
            app.installEventFilter(self)
        else:
            app.removeEventFilter(self)
            self._let_go()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the presses and releases of these keys."""
        kind = event.type()
        if watched is self._window and kind == QEvent.Type.WindowDeactivate:
            self._let_go()  # they are released elsewhere
        elif watched is self._window and kind == QEvent.Type.Close:
            self.set_on(False)
        elif kind in {_PRESS, _RELEASE} and isinstance(event, QKeyEvent):
            return self._take(watched, event)
        return super().eventFilter(watched, event)

    def _take(self, watched: QObject, event: QKeyEvent) -> bool:
        is_press = event.type() == _PRESS
        key = Qt.Key(event.key())
        # On some keyboards the backslash needs a modifier.
        is_plain = key == Qt.Key.Key_Backslash or not event.modifiers() & _MODIFIERS
        if key not in {Qt.Key.Key_Backslash, Qt.Key.Key_U} or (is_press and not is_plain):
            return False
        if (
            not isinstance(watched, QWidget)
            or watched.window() is not self._window
            or isinstance(watched, TEXT_FIELDS)
        ):
            return False
        if not event.isAutoRepeat():
            held = self.original_held if key == Qt.Key.Key_Backslash else self.unlink_held
            held.emit(is_press)
        return True

    def _let_go(self) -> None:
        self.original_held.emit(False)
        self.unlink_held.emit(False)
