"""Callback address and mask address: the fields that few submissions need."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from mjgui.ui.theme import GRID, mark


class AddressFields(QWidget):
    """Two captioned fields.

    Signals:
        typed: something was typed into one of them.
    """

    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID // 2)
        self.callback = self._add(
            "callbackEdit", "Callback address", "https://… receives the finished task"
        )
        self.mask_url = self._add(
            "maskUrlEdit",
            "Mask address, in place of drawn areas",
            "https://… white is repainted, black is kept",
        )

    def _add(self, name: str, caption: str, example: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setObjectName(name)
        field.setAccessibleName(caption)
        field.setPlaceholderText(example)
        field.setClearButtonEnabled(True)
        field.textChanged.connect(self.typed)
        label = QLabel(caption, self)
        label.setBuddy(field)
        mark(label, scale="small", tone="dim")
        self._column.addWidget(label)
        self._column.addWidget(field)
        return field
