"""Callback address and mask address: the fields that few submissions need."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from mjgui.core.language import tr
from mjgui.ui.theme import GRID, mark
from mjgui.ui.widgets.clear_button import add_clear_button


class AddressFields(QWidget):
    """Two captioned fields, and a line that says what becomes of the second.

    Signals:
        typed: something was typed into one of them.
    """

    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID // 2)
        self.state = QLabel(self)
        self.callback = self._add(
            "callbackEdit", tr("Callback address"), tr("https://… receives the finished task")
        )
        self.mask_url = self._add(
            "maskUrlEdit",
            tr("Mask address, in place of drawn areas"),
            tr("https://… white is repainted, black is kept"),
        )
        self.state.setObjectName("maskUrlState")
        self.state.setAccessibleName(tr("Preview of the mask address"))
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setWordWrap(True)
        mark(self.state, scale="small", tone="dim")
        self._column.addWidget(self.state)
        self.show_state("")

    def show_state(self, text: str, *, is_trouble: bool = False) -> None:
        """Say under the mask address how far its preview is; nothing where `text` is empty."""
        self.state.setText(text)
        self.state.setVisible(bool(text))
        mark(self.state, tone="warning" if is_trouble else "dim")

    def _add(self, name: str, caption: str, example: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setObjectName(name)
        field.setAccessibleName(caption)
        field.setPlaceholderText(example)
        add_clear_button(field)
        field.textChanged.connect(self.typed)
        label = QLabel(caption, self)
        label.setBuddy(field)
        label.setWordWrap(True)  # the column gets no broader for it when it is unfolded
        mark(label, scale="small", tone="dim")
        self._column.addWidget(label)
        self._column.addWidget(field)
        return field
