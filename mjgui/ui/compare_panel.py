"""How to compare, and what is compared: the upper part of the right column in Compare."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mjgui.app.session import Session
from mjgui.core.language import tr
from mjgui.ui.actions import Actions
from mjgui.ui.compare.view import CompareView
from mjgui.ui.compare_options import CompareOptions
from mjgui.ui.compare_sides import SidesPanel
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
    "compareBlink",
    "compareAll",
    "compareOriginal",
)


class ComparePanel(QFrame):
    """Compare modes, and what the compared result was made from."""

    def __init__(
        self,
        session: Session,
        view: CompareView,
        actions: Actions,
        icons: IconSet,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._title = QLabel(tr("Result"), self)
        mark(self._title, scale="title")
        modes = QHBoxLayout()
        modes.setSpacing(GRID // 4)
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
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self._title)
        layout.addLayout(modes)
        layout.addWidget(CompareOptions(view, actions, self))
        layout.addWidget(SidesPanel(session, actions, icons, self))
        layout.addWidget(self._prompt)
        layout.addWidget(self._task)
        layout.addWidget(self._state)
        session.viewing.comparison_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        job, comparison = self._session.viewing.job, self._session.viewing.comparison
        if job is None or comparison is None:
            return
        self._title.setText(
            tr("Result {number} of {count}", number=comparison.number + 1, count=len(job.slots))
        )
        prompt = job.request.remix_prompt
        self._prompt.setText(prompt or tr("No prompt"))
        mark(self._prompt, tone="" if prompt else "dim")
        if job.task is not None:
            self._task.set_full_text(tr("Task {task_id}", task_id=job.task.id))
        self._state.setText(state_text(job))
