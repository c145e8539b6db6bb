"""Saving the compared result: a part of the right column in Compare."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from mjgui.ui.actions import Actions
from mjgui.ui.icons import IconSet
from mjgui.ui.theme import GRID


class SavePanel(QFrame):
    """Save, save all, and copy."""

    def __init__(self, actions: Actions, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        buttons = QHBoxLayout(self)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(GRID)
        for name, text, icon in (
            ("saveResult", "Save…", "save"),
            ("saveAllResults", "Save all…", "save-all"),
            ("copyResult", "Copy", "copy"),
        ):
            button = QPushButton(text, self)
            button.setToolTip(actions[name].toolTip())
            button.clicked.connect(actions[name].trigger)
            icons.bind(button, icon)
            buttons.addWidget(button, 1)
