"""The line under the picture: what the tool does now, where the pointer is, the zoom."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from mjgui.ui.actions import Actions
from mjgui.ui.theme import GRID, mark
from mjgui.ui.widgets.buttons import action_button
from mjgui.ui.widgets.elided_label import ElidedLabel


class HintLine(QFrame):
    """Hint on the left; coordinates, zoom and zoom buttons on the right."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, surface="panel")
        self._hint = ElidedLabel("", Qt.TextElideMode.ElideRight, self)
        self._hint.setObjectName("hintLabel")
        self._hint.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        mark(self._hint, tone="dim")
        self._place = QLabel(self)
        self._place.setObjectName("coordinatesLabel")
        self._place.setAccessibleName("Pointer position in image pixels")
        self._place.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._place.setMinimumWidth(self._place.fontMetrics().horizontalAdvance("00000, 00000 px"))
        mark(self._place, tone="dim")
        self._zoom = QLabel(self)
        self._zoom.setObjectName("zoomLabel")
        self._zoom.setAccessibleName("Zoom")
        self._zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._zoom.setMinimumWidth(self._zoom.fontMetrics().horizontalAdvance("6400 %"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GRID * 3 // 2, 2, GRID, 2)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self._hint, 1)
        layout.addWidget(self._place)
        layout.addSpacing(GRID)
        layout.addWidget(action_button(actions["zoomOut"], self, icon_side=16))
        layout.addWidget(self._zoom)
        for name in ("zoomIn", "zoomFit", "zoomActual"):
            layout.addWidget(action_button(actions[name], self, icon_side=16))

    def show_hint(self, text: str) -> None:
        """Show what the tool does now."""
        self._hint.set_full_text(text)

    def show_place(self, point: object) -> None:
        """Show the pointer's place (image pixels), or nothing for None."""
        if isinstance(point, tuple):
            x, y = point
            self._place.setText(f"{x:.0f}, {y:.0f} px")
        else:
            self._place.setText("")

    def show_zoom(self, scale: float) -> None:
        """Show the zoom; 1.0 is one image pixel on one pixel of the screen."""
        digits = 0 if scale >= 0.1 else 1  # noqa: PLR2004 - below ten per cent a digit more
        self._zoom.setText(f"{scale * 100:.{digits}f} %")
