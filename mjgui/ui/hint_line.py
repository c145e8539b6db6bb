"""The line under the picture: what the tool does now, what it measures, where, and the zoom."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from mjgui.core.model import Point
from mjgui.ui.actions import Actions
from mjgui.ui.canvas.measures import spot_text
from mjgui.ui.theme import GRID, mark
from mjgui.ui.widgets.buttons import action_button
from mjgui.ui.widgets.elided_label import ElidedLabel


class HintLine(QFrame):
    """Hint on the left; measure, coordinates, zoom and zoom buttons on the right.

    Numbers change with every move, so their digits are equally wide and their places stay.
    """

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, surface="panel")
        self._hint = ElidedLabel("", Qt.TextElideMode.ElideRight, self)
        self._hint.setObjectName("hintLabel")
        self._hint.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        mark(self._hint, tone="dim")
        self._measure = _number_label("measureLabel", "Measure", "Δ −000, −000 px", self)
        self._measure.setVisible(False)
        self._place = _number_label(
            "coordinatesLabel", "Pointer position in image pixels", "0000, 0000 px", self
        )
        mark(self._place, tone="dim")
        self._zoom = _number_label("zoomLabel", "Zoom", "6400 %", self)
        self._zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GRID * 3 // 2, 2, GRID, 2)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self._hint, 1)
        layout.addWidget(self._measure)
        layout.addSpacing(GRID)
        layout.addWidget(self._place)
        layout.addSpacing(GRID)
        layout.addWidget(action_button(actions["zoomOut"], self, icon_side=16))
        layout.addWidget(self._zoom)
        for name in ("zoomIn", "zoomFit", "zoomActual"):
            layout.addWidget(action_button(actions[name], self, icon_side=16))

    def show_hint(self, text: str) -> None:
        """Show what the tool does now."""
        self._hint.set_full_text(text)

    def show_measure(self, text: str) -> None:
        """Show how long, how large or how far what is in hand is; empty where nothing is."""
        self._measure.setText(text)
        self._measure.setVisible(bool(text))

    def show_place(self, point: Point | None) -> None:
        """Show the pointer's place (image pixels), or nothing for None."""
        self._place.setText("" if point is None else spot_text(point))

    def show_zoom(self, scale: float) -> None:
        """Show the zoom; 1.0 is one image pixel on one pixel of the screen."""
        digits = 0 if scale >= 0.1 else 1  # noqa: PLR2004 - below ten per cent a digit more
        self._zoom.setText(f"{scale * 100:.{digits}f} %")


def _number_label(name: str, accessible_name: str, widest: str, parent: QWidget) -> QLabel:
    """A label as wide as `widest`, with digits of one width."""
    label = QLabel(parent)
    label.setObjectName(name)
    label.setAccessibleName(accessible_name)
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    font = label.font()
    font.setFeature(QFont.Tag("tnum"), 1)
    label.setFont(font)
    label.setMinimumWidth(label.fontMetrics().horizontalAdvance(widest))
    return label
