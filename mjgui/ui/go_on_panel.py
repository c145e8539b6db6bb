"""Going on from the compared result: a part of the right column in Compare."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from mjgui.ui.actions import Actions
from mjgui.ui.icons import IconSet
from mjgui.ui.theme import GRID, mark


class GoOnPanel(QFrame):
    """The button "Edit this result"."""

    def __init__(self, actions: Actions, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        edit = QPushButton("Edit this result", self)
        edit.setObjectName("editResultButton")
        edit.setMinimumHeight(GRID * 5)
        edit.setToolTip(actions["editResult"].toolTip())
        edit.clicked.connect(actions["editResult"].trigger)
        icons.bind(edit, "edit", "on_accent")
        mark(edit, kind="primary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(edit)
