"""The slim strip of tools on the left."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget

from mjgui.ui.actions import Actions
from mjgui.ui.text_size import icon_side
from mjgui.ui.theme import GRID, mark
from mjgui.ui.widgets.buttons import action_button

_SIDE = 20
_GROUPS = (
    (
        *("toolSelect", "toolPolygon", "toolLasso", "toolMagnetic", "toolSmart"),
        *("toolRectangle", "toolEllipse", "toolBrush", "toolEraser", "toolHand"),
    ),
    ("undo", "redo"),
    ("toggleMask",),
)


class ToolStrip(QFrame):
    """The drawing tools, undo and redo, and the switch that shows the mask.

    With large text the icons are larger, too, as far as all of them have room one below the other.
    """

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, surface="panel")
        self._side = _SIDE
        self._buttons: list[QToolButton] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID // 2, GRID, GRID // 2, GRID)
        layout.setSpacing(GRID // 2)
        for index, names in enumerate(_GROUPS):
            if index:
                layout.addSpacing(GRID * 2)
            for name in names:
                button = action_button(actions[name], self)
                button.setIconSize(QSize(_SIDE, _SIDE))
                mark(button, tool=True)
                layout.addWidget(button)
                self._buttons.append(button)
        layout.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        """The room for icons that are no larger than with text of the usual size."""
        least = super().minimumSizeHint()
        return least - QSize(0, (self._side - _SIDE) * len(self._buttons))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the icons be as large as there is room for."""
        super().resizeEvent(event)
        spare = self.height() - self.minimumSizeHint().height()
        side = min(icon_side(_SIDE), _SIDE + max(0, spare) // len(self._buttons))
        if side != self._side:
            self._side = side
            for button in self._buttons:
                button.setIconSize(QSize(side, side))
