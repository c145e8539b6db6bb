"""Blending in: a part of the right column in Compare."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mjgui.app.blending import Blending
from mjgui.core.language import tr
from mjgui.core.settings import MAX_FEATHER, MAX_GROW, MIN_GROW
from mjgui.ui.actions import Actions
from mjgui.ui.dialogs.number_slider import NumberSlider
from mjgui.ui.icons import IconSet
from mjgui.ui.theme import GRID, mark
from mjgui.ui.widgets.elided_label import ElidedLabel


class BlendPanel(QFrame):
    """A switch, and while it is on the seam and a way to save the composite."""

    def __init__(
        self, blending: Blending, actions: Actions, icons: IconSet, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._blending = blending
        self._actions = actions
        self._switch = QCheckBox(tr("Blend in"), self)
        self._switch.setObjectName("blendSwitch")
        self._switch.toggled.connect(blending.set_on)
        self._unfolded = QTimer(self, singleShot=True, interval=0)
        self._unfolded.timeout.connect(self._scroll_to_seam)
        explanation = tr("Keeps the original outside the mask")
        note = ElidedLabel(explanation, Qt.TextElideMode.ElideRight, self)
        note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        mark(note, tone="dim", scale="small")
        self._obstacle = QLabel(self)
        self._obstacle.setObjectName("blendObstacle")
        self._obstacle.setWordWrap(True)
        mark(self._obstacle, tone="warning")
        self._grow = NumberSlider(
            "blendGrow", tr("Grow, in pixels"), MIN_GROW, MAX_GROW, tr(" px"), self
        )
        self._feather = NumberSlider(
            "blendFeather", tr("Feather, in pixels"), 0, MAX_FEATHER, tr(" px"), self
        )
        self._grow.explain(
            tr("How far beyond the mask the result is kept; below 0 it ends before the outline.")
        )
        self._feather.explain(
            tr("Over how many further pixels the result fades out into the original.")
        )
        for slider in (self._grow, self._feather):
            slider.set_number_width(GRID * 10)
        self._grow.changed.connect(blending.set_grow)
        self._feather.changed.connect(blending.set_feather)
        save = QPushButton(tr("Save blended…"), self)
        save.setObjectName("saveBlendedButton")
        save.clicked.connect(actions["saveBlended"].trigger)
        icons.bind(save, "save")
        self._save = save
        self._seam = self._arranged_seam(save)
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self._switch)
        head.addWidget(note, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addLayout(head)
        layout.addWidget(self._obstacle)
        layout.addWidget(self._seam)
        blending.changed.connect(self._show)
        actions["saveBlended"].changed.connect(self._show_action)
        actions["toggleBlend"].changed.connect(self._show_action)
        self._show()
        self._show_action()

    def _arranged_seam(self, save: QPushButton) -> QWidget:
        seam = QWidget(self)
        form = QFormLayout(seam)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(GRID * 2)
        form.setVerticalSpacing(GRID)
        for text, slider in ((tr("Grow"), self._grow), (tr("Feather"), self._feather)):
            form.addRow(text, slider)
        form.addRow(save)
        return seam

    def _show(self) -> None:
        blending = self._blending
        with QSignalBlocker(self._switch):
            self._switch.setChecked(blending.is_on)
        self._grow.set_value(blending.grow)
        self._feather.set_value(blending.feather)
        words = (tr("Keeps the original outside the mask."), blending.obstacle)
        self._switch.setAccessibleDescription(" ".join(words).strip())
        self._obstacle.setText(blending.obstacle)
        self._obstacle.setVisible(blending.is_on and bool(blending.obstacle))
        has_seam = blending.is_on and not blending.obstacle
        if has_seam and self._seam.isHidden() and self.isVisible():
            self._unfolded.start()  # once it is laid out
        self._seam.setVisible(has_seam)

    def _scroll_to_seam(self) -> None:
        """Show what has unfolded, also in a column that is too long for the window."""
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        if parent is not None:
            parent.ensureWidgetVisible(self._seam, 0, GRID * 2)

    def _show_action(self) -> None:
        save, toggle = self._actions["saveBlended"], self._actions["toggleBlend"]
        self._save.setEnabled(save.isEnabled())
        self._save.setToolTip(save.toolTip())
        self._switch.setToolTip(toggle.toolTip())
