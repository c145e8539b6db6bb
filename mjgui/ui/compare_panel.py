"""The right column in Compare: how to compare, and what to do with the result."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mjgui.app.session import Session
from mjgui.ui.actions import Actions
from mjgui.ui.icons import IconSet
from mjgui.ui.jobs.words import state_text
from mjgui.ui.theme import GRID, mark
from mjgui.ui.widgets.buttons import action_button
from mjgui.ui.widgets.elided_label import ElidedLabel

_MODES = (
    "compareSideBySide",
    "compareWipe",
    "compareOnion",
    "compareDifference",
    "compareOriginal",
)


class ComparePanel(QFrame):
    """Compare modes, the job's prompt, save, copy and "Edit this result"."""

    def __init__(
        self, session: Session, actions: Actions, icons: IconSet, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._title = QLabel("Result", self)
        mark(self._title, scale="title")
        modes = QHBoxLayout()
        modes.setSpacing(GRID // 2)
        for name in _MODES:
            modes.addWidget(action_button(actions[name], self))
        modes.addStretch(1)
        modes.addWidget(action_button(actions["toggleMask"], self))
        self._prompt = QLabel(self)
        self._prompt.setObjectName("resultPrompt")
        self._prompt.setTextFormat(Qt.TextFormat.PlainText)
        self._prompt.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._prompt.setWordWrap(True)
        self._task = ElidedLabel("", parent=self)
        mark(self._task, tone="dim", scale="small")
        self._state = QLabel(self)
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        mark(self._state, tone="dim", scale="small")
        edit = QPushButton("Edit this result", self)
        edit.setObjectName("editResultButton")
        edit.setMinimumHeight(GRID * 5)
        edit.setToolTip(actions["editResult"].toolTip())
        edit.clicked.connect(actions["editResult"].trigger)
        icons.bind(edit, "edit", "on_accent")
        mark(edit, kind="primary")
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        for name, text, icon in (
            ("saveResult", "Save…", "save"),
            ("saveAllResults", "Save all…", "save-all"),
            ("copyResult", "Copy", "copy"),
        ):
            button = QPushButton(text, self)
            button.setToolTip(actions[name].toolTip())
            button.clicked.connect(actions[name].trigger)
            icons.bind(button, icon)
            buttons.addWidget(button, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self._title)
        layout.addLayout(modes)
        layout.addSpacing(GRID)
        layout.addWidget(self._prompt)
        layout.addWidget(self._task)
        layout.addWidget(self._state)
        layout.addSpacing(GRID)
        layout.addWidget(edit)
        layout.addLayout(buttons)
        session.viewing.comparison_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        job, comparison = self._session.viewing.job, self._session.viewing.comparison
        if job is None or comparison is None:
            return
        self._title.setText(f"Result {comparison.number + 1} of {len(job.slots)}")
        prompt = job.request.remix_prompt
        self._prompt.setText(prompt or "No prompt")
        mark(self._prompt, tone="" if prompt else "dim")
        if job.task is not None:
            self._task.set_full_text(f"Task {job.task.id}")
        self._state.setText(state_text(job))
