"""The second click of a double-click on a button that the first one took away."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QRect, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

_PRESSES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick})


class SecondClicks(QObject):
    """Keeps such a click from what lies below: there it would draw, or choose something.

    It looks at the events of what lies below only for as long as a double-click may take.

    Args:
        parent: owns it.
        below: what the buttons lie over; the application where that is anything.
    """

    def __init__(self, parent: QObject, *below: QObject) -> None:
        super().__init__(parent)
        self._below = below
        self._place = QRect()
        patience = QGuiApplication.styleHints().mouseDoubleClickInterval()
        self._timer = QTimer(self, singleShot=True, interval=patience)
        self._timer.timeout.connect(self._end)

    def watch(self, bar: QWidget) -> None:
        """Look after all buttons that are on `bar` now."""
        for button in bar.findChildren(QAbstractButton):
            button.released.connect(partial(self.arm, button))

    @Slot(QWidget)
    def arm(self, button: QWidget) -> None:
        """A button has just been released: presses where it is are meant for it for a moment."""
        self._place = QRect(button.mapToGlobal(button.rect().topLeft()), button.size())
        for widget in self._below:
            widget.installEventFilter(self)
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow presses where the button was."""
        if event.type() in _PRESSES and isinstance(event, QMouseEvent):
            return self._place.contains(event.globalPosition().toPoint())
        return super().eventFilter(watched, event)

    def _end(self) -> None:
        for widget in self._below:
            widget.removeEventFilter(self)
