"""Submit, with what is in its way and the newest job above it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mjgui.app.session import Session
from mjgui.core.language import tr, tr_n
from mjgui.ui.actions import Actions
from mjgui.ui.batch.times import TimesButton
from mjgui.ui.batch.words import plan_text
from mjgui.ui.blocker_list import BlockerList
from mjgui.ui.icons import IconSet
from mjgui.ui.job_progress import JobProgress
from mjgui.ui.text_size import icon_size
from mjgui.ui.theme import GRID, mark


class SubmitPanel(QFrame):
    """The end of the editing column.

    Signals:
        blocker_pressed: (Blocker) the user wants to go to what is in the way.
    """

    blocker_pressed = Signal(object)

    def __init__(
        self,
        session: Session,
        icons: IconSet,
        actions: Actions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        blockers = BlockerList(session, icons, self)
        blockers.pressed.connect(self.blocker_pressed)
        self._button = QPushButton(tr("Submit"), self)
        self._button.setObjectName("submitButton")
        self._button.setMinimumHeight(GRID * 5)
        self._button.setIconSize(icon_size(20))
        self._button.setToolTip(actions["submit"].toolTip())
        self._button.clicked.connect(actions["submit"].trigger)
        icons.bind(self._button, "submit", "on_accent")
        mark(self._button, kind="primary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        self._plan = QLabel(self)
        self._plan.setObjectName("planLabel")
        self._plan.setWordWrap(True)
        mark(self._plan, scale="small", tone="dim")
        row = QHBoxLayout()
        row.setSpacing(GRID // 2)
        row.addWidget(self._button, 1)
        row.addWidget(TimesButton(session.batches, actions["submitTimes"], self))
        layout.addWidget(blockers)
        self.progress = JobProgress(session, actions["stopWaiting"], self)
        layout.addWidget(self.progress)
        layout.addWidget(self._plan)
        layout.addLayout(row)  # last, so that it stays in its place at the column's foot
        session.review_changed.connect(self._enable)
        session.batches.typed_changed.connect(self._enable)
        self._enable()

    def _enable(self) -> None:
        batches, found = self._session.batches, self._session.blockers
        count = batches.count
        self._button.setText(_submit_text(count, is_list=batches.is_listing))
        self._plan.setText(batches.sent_note or plan_text(batches, count))
        self._plan.setVisible(count > 1 or bool(batches.sent_note))
        self._button.setEnabled(not found and not batches.obstacle)
        words = " ".join([*(blocker.text for blocker in found), batches.obstacle]).strip()
        self._button.setAccessibleDescription(words or tr("Sends the mask and the prompt."))


def _submit_text(count: int, *, is_list: bool) -> str:
    if is_list:
        return tr_n("Submit {n} prompt", "Submit {n} prompts", count)
    # Languages with one form for all numbers would say "Submit once" here.
    if count == 1:
        return tr("Submit")
    return tr_n("Submit {n} time", "Submit {n} times", count)
