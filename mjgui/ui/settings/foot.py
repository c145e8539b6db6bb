"""The foot of the settings: all back to what they came as, and that taken back."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from mjgui.app.preferences import Preferences
from mjgui.core.language import tr
from mjgui.ui.dialogs.parts import push_button
from mjgui.ui.settings.table import SETTINGS, fields_of
from mjgui.ui.theme import GRID, mark


class SettingsFoot(QWidget):
    """Resets everything that has a default; neither a key nor data has one.

    Signals:
        closed: the settings are to be closed.
    """

    closed = Signal()

    def __init__(self, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._fields = fields_of(SETTINGS)
        self._reset = push_button(tr("Reset all settings"), self, name="resetAllSettings")
        self._reset.setToolTip(tr("The key stays, and so do your images, masks and prompts."))
        self._reset.setAccessibleDescription(self._reset.toolTip())
        self._reset.clicked.connect(self._on_reset)
        self._words = QLabel(tr("Set back to the defaults."), self)
        self._words.setObjectName("resetDone")
        mark(self._words, tone="dim")
        self._undo = push_button(tr("Undo"), self, name="undoReset")
        self._undo.setAccessibleName(tr("Undo the reset"))
        mark(self._undo, kind="link")
        self._undo.clicked.connect(self._on_undo)
        close = push_button(tr("Close"), self, name="closeSettings")
        close.clicked.connect(self.closed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GRID * 2, GRID, GRID * 3, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self._reset)
        layout.addWidget(self._words)
        layout.addWidget(self._undo)
        layout.addStretch(1)
        layout.addWidget(close)
        preferences.changed.connect(self._refresh)
        preferences.reset_changed.connect(self._refresh)
        self._refresh()

    @Slot()
    def _on_reset(self) -> None:
        self._preferences.reset(self._fields)
        if self._undo.isVisible():
            self._undo.setFocus()

    @Slot()
    def _on_undo(self) -> None:
        self._preferences.undo_reset()
        self._reset.setFocus()

    @Slot()
    def _refresh(self) -> None:
        self._reset.setEnabled(self._preferences.differs(self._fields))
        can_undo = self._preferences.can_undo_reset
        self._words.setVisible(can_undo)
        self._undo.setVisible(can_undo)
