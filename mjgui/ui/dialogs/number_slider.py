"""A slider with its number beside it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSlider, QSpinBox, QWidget

from mjgui.core.language import tr
from mjgui.ui.text_size import grown
from mjgui.ui.theme import GRID


class NumberSlider(QWidget):
    """An integer, set by a slider or typed.

    Signals:
        changed: (value) the user set another value.
    """

    changed = Signal(int)

    def __init__(
        self,
        name: str,
        accessible_name: str,
        least: int,
        most: int,
        suffix: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._slider = QSlider(Qt.Orientation.Horizontal, self)
        self._slider.setObjectName(f"{name}Slider")
        self._slider.setRange(least, most)
        self._slider.setPageStep(10)
        self._slider.setAccessibleName(accessible_name)
        self._number = QSpinBox(self)
        self._number.setObjectName(f"{name}Number")
        self._number.setRange(least, most)
        self._number.setSuffix(suffix)
        self._number.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._number.setAccessibleName(tr("{name}, as a number", name=accessible_name))
        self._slider.valueChanged.connect(self._on_changed)
        self._number.valueChanged.connect(self._on_changed)
        self.setFocusProxy(self._slider)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self._slider, 1)
        layout.addWidget(self._number)

    @property
    def value(self) -> int:
        """The value."""
        return self._slider.value()

    def explain(self, text: str) -> None:
        """Say what the number means, under the mouse and to screen readers."""
        self.setToolTip(text)
        for part in (self._slider, self._number):
            part.setAccessibleDescription(text)

    def set_number_width(self, width: int) -> None:
        """Give the number so much room, and the slider what is left."""
        self._number.setFixedWidth(grown(width))

    def set_value(self, value: int) -> None:
        """Show `value` without telling."""
        with QSignalBlocker(self._slider), QSignalBlocker(self._number):
            self._slider.setValue(value)
            self._number.setValue(value)

    @Slot(int)
    def _on_changed(self, value: int) -> None:
        self.set_value(value)
        self.changed.emit(value)
