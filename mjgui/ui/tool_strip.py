"""The slim strip of tools on the left."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from mjgui.ui.actions import Actions
from mjgui.ui.theme import GRID, mark
from mjgui.ui.widgets.buttons import action_button

_GROUPS = (
    (
        *("toolSelect", "toolPolygon", "toolLasso", "toolMagnetic", "toolSmart"),
        *("toolRectangle", "toolEllipse", "toolBrush", "toolEraser", "toolHand"),
    ),
    ("undo", "redo"),
    ("toggleMask",),
)


class ToolStrip(QFrame):
    """The drawing tools, undo and redo, and the switch that shows the mask."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, surface="panel")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID // 2, GRID, GRID // 2, GRID)
        layout.setSpacing(GRID // 2)
        for index, names in enumerate(_GROUPS):
            if index:
                layout.addSpacing(GRID * 2)
            for name in names:
                button = action_button(actions[name], self)
                mark(button, tool=True)
                layout.addWidget(button)
        layout.addStretch(1)
