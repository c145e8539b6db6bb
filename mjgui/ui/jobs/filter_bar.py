"""Where the user says which jobs the list shows."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from mjgui.core.language import tr
from mjgui.ui.jobs.filter import StateGroup
from mjgui.ui.theme import GRID
from mjgui.ui.widgets.clear_button import add_clear_button


class FilterBar(QWidget):
    """A search field and a choice of states.

    Signals:
        text_changed: (text) what is looked for.
        group_changed: (StateGroup) the states that are shown.
    """

    text_changed = Signal(str)
    group_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = _SearchEdit(self)
        self._text.setObjectName("jobFilterEdit")
        self._text.setAccessibleName(tr("Find jobs"))
        self._text.setPlaceholderText(tr("Prompt or task id"))
        add_clear_button(self._text)
        self._text.setMinimumWidth(GRID * 12)
        policy = QSizePolicy.Policy
        self._text.setSizePolicy(policy.Expanding, policy.Preferred)  # as high as its neighbour
        self._group = QComboBox(self)
        self._group.setObjectName("jobStateFilter")
        self._group.setAccessibleName(tr("Jobs in this state"))
        for group in StateGroup:
            self._group.addItem(group.words, group)
        self._group.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._group.setMinimumContentsLength(len(StateGroup.AT_WORK.words))
        self._group.view().setMinimumWidth(GRID * 18)  # its list is wider than the closed box
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._group)
        self._text.textChanged.connect(self.text_changed)
        self._group.currentIndexChanged.connect(self._on_group)

    def clear(self) -> None:
        """Show all jobs."""
        self._text.clear()
        self._group.setCurrentIndex(0)

    def _on_group(self, index: int) -> None:
        self.group_changed.emit(self._group.itemData(index))


class _SearchEdit(QLineEdit):
    """Esc empties it, as long as there is something in it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
