"""The line under the picture: what the tool does now, what it measures, where, and the zoom."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from mjgui.app.following import Later
from mjgui.core.language import number_text, tr
from mjgui.core.model import Point
from mjgui.ui.actions import Actions
from mjgui.ui.canvas.measures import spot_text, way_text
from mjgui.ui.text_size import grown
from mjgui.ui.theme import GRID, mark
from mjgui.ui.widgets.buttons import action_button
from mjgui.ui.widgets.elided_label import ElidedLabel
from mjgui.ui.widgets.niche import Niche

_GAPS = GRID * 7
"""Margins of the line, and what is between hint, numbers and buttons."""
_SHORTEST_HINT = GRID * 6


class HintLine(QFrame):
    """Hint on the left; measure, coordinates, zoom and zoom buttons on the right.

    Numbers change with every move, so their digits are equally wide and their places stay, and
    while they go on changing they are shown a few times a second. Where
    large text leaves no room for all, coordinates go first, then the buttons; no two numbers
    overlap.
    """

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, surface="panel")
        self._due: dict[Niche, str | Callable[[], str]] = {}
        self._later = Later(self)
        self._later.due.connect(self._show_numbers)
        self._hint = ElidedLabel("", Qt.TextElideMode.ElideRight, self)
        self._hint.setObjectName("hintLabel")
        self._hint.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        mark(self._hint, tone="dim")
        hint = Niche(self._hint, self)
        self._measure = _number_label("measureLabel", tr("Measure"), way_text((-888, -888)), self)
        self._measure_room = Niche(self._measure, self)
        self._measure_room.setVisible(False)
        self._has_measure = False
        self._place = _number_label(
            "coordinatesLabel",
            tr("Pointer position in image pixels"),
            spot_text((8888, 8888)),
            self,
        )
        mark(self._place, tone="dim")
        self._place_room = Niche(self._place, self)
        self._zoom = _number_label("zoomLabel", tr("Zoom"), _zoom_text(88.88), self)
        self._zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GRID * 3 // 2, 2, GRID, 2)
        layout.setSpacing(GRID // 2)
        layout.addWidget(hint, 1)
        layout.addWidget(self._measure_room)
        layout.addSpacing(GRID)
        layout.addWidget(self._place_room)
        layout.addSpacing(GRID)
        names = ("zoomOut", "zoomIn", "zoomFit", "zoomActual")
        self._buttons = [action_button(actions[name], self, side=16) for name in names]
        self._zoom_room = Niche(self._zoom, self)
        for widget in (self._buttons[0], self._zoom_room, *self._buttons[1:]):
            layout.addWidget(widget)

    def show_hint(self, text: str) -> None:
        """Show what the tool does now."""
        self._hint.set_full_text(text)

    def show_measure(self, text: str) -> None:
        """Show how long, how large or how far what is in hand is; empty where nothing is."""
        self._put(self._measure_room, text)
        if self._has_measure != bool(text):
            self._has_measure = bool(text)
            self._measure_room.setVisible(self._has_measure)
            self._make_room()

    def show_place(self, point: Point | None) -> None:
        """Show the pointer's place (image pixels), or nothing for None."""
        self._put(self._place_room, "" if point is None else partial(spot_text, point))

    def show_zoom(self, scale: float) -> None:
        """Show the zoom; 1.0 is one image pixel on one pixel of the screen."""
        self._put(self._zoom_room, _zoom_text(scale))

    def follow_zoom(self, scale: Callable[[], float]) -> None:
        """Show the zoom soon, as it is by then."""
        self._put(self._zoom_room, lambda: _zoom_text(scale()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what there is no room for."""
        super().resizeEvent(event)
        self._make_room()

    def _put(self, niche: Niche, text: str | Callable[[], str]) -> None:
        """Let a number follow soon; what begins and ends is shown at once."""
        if text and niche.label.text():
            self._due[niche] = text
            self._later.ask()
        else:
            self._due.pop(niche, None)
            niche.show_text(text if isinstance(text, str) else text())

    def _show_numbers(self) -> None:
        due, self._due = self._due, {}
        for niche, text in due.items():
            niche.show_text(text if isinstance(text, str) else text())

    def _make_room(self) -> None:
        buttons = sum(button.sizeHint().width() + GRID // 2 for button in self._buttons)
        room = self.width() - self._zoom_room.minimumWidth() - _GAPS
        if self._has_measure:
            room -= self._measure_room.minimumWidth()
        has_buttons = room >= buttons
        for button in self._buttons:
            button.setVisible(has_buttons)
        room -= buttons if has_buttons else 0
        enough = self._place_room.minimumWidth() + grown(_SHORTEST_HINT)
        self._place_room.setVisible(room >= enough)


def _zoom_text(scale: float) -> str:
    percent = scale * 100
    # Below ten per cent a digit more; above, the number is not grouped, so that it stays narrow.
    shown = f"{percent:.0f}" if scale >= 0.1 else number_text(percent, 1)  # noqa: PLR2004
    return tr("{percent} %", percent=shown)


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
