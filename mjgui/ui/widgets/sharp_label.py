"""A label whose drawing is made for the pixels of the screen that it is on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget


class SharpLabel(QLabel):
    """Shows a drawing, and has it made again on a screen of another scaling.

    A QLabel would go on showing the one it has, stretched or shrunk.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draw: Callable[[float], QPixmap] | None = None

    def show_drawing(self, draw: Callable[[float], QPixmap]) -> None:
        """Show what `draw` makes of the device pixels to a device-independent one."""
        self._draw = draw
        self.setPixmap(draw(self.devicePixelRatioF()))

    def show_nothing(self) -> None:
        """Show no drawing."""
        self._draw = None
        self.clear()

    def event(self, event: QEvent) -> bool:
        """Have the drawing made again for another screen."""
        if event.type() == QEvent.Type.DevicePixelRatioChange and self._draw is not None:
            self.show_drawing(self._draw)
        return super().event(event)
