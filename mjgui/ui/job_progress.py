"""How far the newest job is."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mjgui.app.session import Session
from mjgui.core.language import tr, tr_n
from mjgui.ui.jobs.words import state_text
from mjgui.ui.text_size import is_large
from mjgui.ui.theme import GRID, mark
from mjgui.ui.widgets.calm_bar import CalmProgressBar

_STEPS = 1000
_SECOND_MS = 1000


class JobProgress(QWidget):
    """A bar, a line of words, and "Stop waiting". A clock runs only while a job does."""

    def __init__(self, session: Session, stop: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._bar = CalmProgressBar(self)
        self._bar.setObjectName("progressBar")
        self._bar.setAccessibleName(tr("Progress of the newest job"))
        self._bar.setTextVisible(False)
        self._words = QLabel(self)
        self._words.setObjectName("jobState")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        mark(self._words, tone="dim")
        self._stop = QPushButton(tr("Stop waiting"), self)
        self._stop.setObjectName("stopWaitingButton")
        self._stop.setToolTip(stop.toolTip())
        self._stop.clicked.connect(stop.trigger)
        # Side by side, but for large text.
        way = QBoxLayout.Direction.TopToBottom if is_large() else QBoxLayout.Direction.LeftToRight
        row = QBoxLayout(way)
        row.setSpacing(GRID)
        row.addWidget(self._words, 1)
        row.addWidget(self._stop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self._bar)
        layout.addLayout(row)
        self._clock = QTimer(self)
        self._clock.setInterval(_SECOND_MS)
        self._clock.timeout.connect(self._show)
        session.jobs.added.connect(self._show)
        session.jobs.restored.connect(self._show)
        session.jobs.changed.connect(self._show)
        session.jobs.forgotten.connect(self._show)
        self._show()

    def set_still(self, still: bool) -> None:  # noqa: FBT001 - a fact
        """Let nothing move by itself, where motion is to be reduced."""
        self._bar.set_still(still)

    def _show(self) -> None:
        job = self._session.jobs.newest
        self.setVisible(job is not None)
        active = job is not None and job.state.is_active
        self._stop.setVisible(active)
        if active and not self._clock.isActive():
            self._clock.start()
        elif not active:
            self._clock.stop()
        if job is None:
            return
        if active and job.progress is None:
            self._bar.setRange(0, 0)
        else:
            self._bar.setRange(0, _STEPS)
            self._bar.setValue(round((job.progress or 0.0) * _STEPS))
        text = state_text(job)
        others = self._session.jobs.active_count - 1
        if active and others > 0:
            more = tr_n("{n} more at work", "{n} more at work", others)
            text = f"{text}  ·  {more}"
        if text != self._words.text():
            self._words.setText(text)
