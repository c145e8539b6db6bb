"""The button in a field that empties it."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QToolButton

from mjgui.core.language import tr


def add_clear_button(field: QLineEdit) -> None:
    """Let `field` be emptied by a button in it, which screen readers call by its name."""
    field.setClearButtonEnabled(True)
    # It is Qt's own, and has neither a text nor a name.
    for button in field.findChildren(QToolButton):
        button.setAccessibleName(tr("Clear"))
