"""Submit, with what is in its way and the newest job below it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from mjgui.app.session import Session
from mjgui.ui.blocker_list import BlockerList
from mjgui.ui.icons import IconSet
from mjgui.ui.job_progress import JobProgress
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
        submit: QAction,
        stop: QAction,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        blockers = BlockerList(session, icons, self)
        blockers.pressed.connect(self.blocker_pressed)
        self._button = QPushButton("Submit", self)
        self._button.setObjectName("submitButton")
        self._button.setMinimumHeight(GRID * 5)
        self._button.setIconSize(QSize(20, 20))
        self._button.setToolTip(submit.toolTip())
        self._button.clicked.connect(submit.trigger)
        icons.bind(self._button, "submit", "on_accent")
        mark(self._button, kind="primary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self._button)  # first, so that it stays in its place
        layout.addWidget(blockers)
        layout.addWidget(JobProgress(session, stop, self))
        session.review_changed.connect(self._enable)
        self._enable()

    def _enable(self) -> None:
        found = self._session.blockers
        self._button.setEnabled(not found)
        words = " ".join(blocker.text for blocker in found)
        self._button.setAccessibleDescription(words or "Sends the mask and the prompt.")
