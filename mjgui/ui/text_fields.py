"""Where people type: what must not lose the focus, nor have keys taken, in mid-word."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

TEXT_FIELDS = (QLineEdit, QPlainTextEdit, QAbstractSpinBox)


def focused_text_field() -> QWidget | None:
    """The text field that has the focus, None where something else has it."""
    focused = QApplication.focusWidget()
    return focused if isinstance(focused, TEXT_FIELDS) else None
