"""What can be set in the mode of comparing that is on, and nothing else."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from mjgui.core.language import tr
from mjgui.ui.actions import Actions
from mjgui.ui.compare.blinking import FASTEST, SLOWEST
from mjgui.ui.compare.describing import pace_text
from mjgui.ui.compare.panes import CompareMode
from mjgui.ui.compare.tones import GAINS
from mjgui.ui.compare.view import CompareView
from mjgui.ui.text_size import grown
from mjgui.ui.theme import GRID, mark
from mjgui.ui.widgets.buttons import action_button
from mjgui.ui.widgets.segmented_control import SegmentedControl

_STEPS_PER_CHANGE = 2
"""The slider goes by half a change a second."""


class CompareOptions(QFrame):
    """A row of what the mode has; hidden where it has nothing.

    Args:
        view: whose modes they are; it is listened to.
        actions: what the buttons do.
        parent: the widget it lies in.
    """

    def __init__(self, view: CompareView, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        look = view.look
        self._angle = _dim(self)
        self._gain = SegmentedControl.of_labels([f"×{gain}" for gain in GAINS], self)
        self._gain.setObjectName("compareGainChoice")
        self._gain.setAccessibleName(tr("How strongly differences are shown"))
        self._pace = QSlider(Qt.Orientation.Horizontal, self)
        self._pace.setObjectName("blinkSlider")
        self._pace.setAccessibleName(tr("How many times a second the pictures change"))
        self._pace.setRange(round(SLOWEST * _STEPS_PER_CHANGE), round(FASTEST * _STEPS_PER_CHANGE))
        self._pace.setPageStep(1)
        self._pace_text = _dim(self)
        links = self._row(actions, "compareUnlink", "compareAlign")
        self._rows = {
            CompareMode.SIDE_BY_SIDE: links,
            CompareMode.ALL: links,
            CompareMode.WIPE: self._row(
                actions, "compareRotateLeft", "compareRotate", "compareRotateRight", self._angle
            ),
            CompareMode.DIFFERENCE: self._row(actions, "compareHeatMap", self._gain),
            CompareMode.BLINK: self._row(actions, "comparePause", self._pace, self._pace_text),
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for row in dict.fromkeys(self._rows.values()):
            layout.addWidget(row)
        self._gain.index_changed.connect(self._set_gain)
        self._pace.valueChanged.connect(self._set_pace)
        view.mode_changed.connect(self._show_mode)
        look.changed.connect(self._show_look)
        self._show_mode()
        self._show_look()

    def _row(self, actions: Actions, *parts: str | QWidget) -> QWidget:
        row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        for part in parts:
            button = part if isinstance(part, QWidget) else action_button(actions[part], row)
            layout.addWidget(button, 1 if isinstance(button, QSlider) else 0)
        if self._pace not in parts:
            layout.addStretch(1)
        row.setFixedHeight(grown(GRID * 4))
        return row

    def _show_mode(self) -> None:
        shown = self._rows.get(self._view.mode)
        for row in self._rows.values():
            row.setVisible(row is shown)
        self.setVisible(shown is not None)

    def _show_look(self) -> None:
        look = self._view.look
        angle = round(look.wipe.angle)
        self._angle.setText(_angle_text(angle))
        if look.tone.gain in GAINS:
            self._gain.set_index(GAINS.index(look.tone.gain))
        self._pace.setValue(round(look.blinker.pace * _STEPS_PER_CHANGE))
        is_paused = look.blinker.is_paused
        self._pace_text.setText(tr("By hand") if is_paused else pace_text(look.blinker.pace))

    def _set_gain(self, index: int) -> None:
        self._view.look.set_gain(GAINS[index])

    def _set_pace(self, steps: int) -> None:
        self._view.look.blinker.set_pace(steps / _STEPS_PER_CHANGE)


def _angle_text(angle: int) -> str:
    """What a wipe turned by so many degrees is called."""
    if angle % 180 == 0:
        return tr("Upright")
    return tr("Level") if angle % 180 == 90 else tr("{angle}°", angle=angle)  # noqa: PLR2004


def _dim(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    mark(label, tone="dim", scale="small")
    return label
