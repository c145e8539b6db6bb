"""How far the newest batch is, above the jobs."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mjgui.app.session import Session
from mjgui.core.language import tr
from mjgui.ui.actions import Actions
from mjgui.ui.batch.words import progress_text
from mjgui.ui.icons import IconSet
from mjgui.ui.theme import GRID, mark


class BatchBar(QFrame):
    """Shown while a batch is at work, or has submissions that were never sent."""

    def __init__(
        self, session: Session, actions: Actions, icons: IconSet, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("batchBar")
        mark(self, surface="raised")
        self._batches = session.batches
        self._words = QLabel(self)
        self._words.setObjectName("batchState")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._bar = QProgressBar(self)
        self._bar.setObjectName("batchProgress")
        self._bar.setAccessibleName(tr("Progress of the batch"))
        self._bar.setTextVisible(False)
        self._stop = QPushButton(tr("Stop batch"), self)
        self._stop.setObjectName("stopBatchButton")
        self._stop.setToolTip(actions["stopBatch"].toolTip())
        self._stop.clicked.connect(actions["stopBatch"].trigger)
        self._rest = QPushButton(tr("Submit the rest"), self)
        self._rest.setObjectName("submitRestButton")
        self._rest.setToolTip(actions["submitRest"].toolTip())
        self._rest.clicked.connect(actions["submitRest"].trigger)
        self._close = QToolButton(self)
        self._close.setObjectName("forgetRestButton")
        self._close.setAccessibleName(tr("Forget the rest"))
        self._close.setToolTip(tr("Forget the rest\nTake what was never sent off the list."))
        self._close.clicked.connect(self._forget_rest)
        icons.bind(self._close, "close", "dim")
        head = QHBoxLayout()
        head.setSpacing(GRID // 2)
        head.addWidget(self._words, 1)
        for button in (self._stop, self._rest, self._close):
            head.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID // 2, GRID // 2, GRID)
        layout.setSpacing(GRID // 2)
        layout.addLayout(head)
        layout.addWidget(self._bar)
        # Where one button stood another one may stand a moment later, and it costs money.
        patience = QGuiApplication.styleHints().mouseDoubleClickInterval()
        self._second_click = QTimer(self, singleShot=True, interval=patience)
        self._second_click.timeout.connect(self._show)
        for button in (self._stop, self._rest, self._close):
            button.released.connect(self._second_click.start)
        # Many events of jobs come at once.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._show)
        self._batches.progress_changed.connect(self._show_soon)
        self._show()

    def _show_soon(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _show(self) -> None:
        state = self._batches.latest
        self.setVisible(state is not None)
        if state is None:
            return
        self._words.setText(progress_text(state))
        self._words.setAccessibleName(tr("Batch: {progress}", progress=progress_text(state)))
        self._bar.setRange(0, state.count)
        self._bar.setValue(state.done + state.failed)
        self._stop.setVisible(state.can_stop)
        self._rest.setVisible(bool(state.unsent))
        self._close.setVisible(bool(state.unsent))
        for button in (self._stop, self._rest, self._close):
            button.setEnabled(not self._second_click.isActive())

    def _forget_rest(self) -> None:
        state = self._batches.latest
        if state is not None:
            self._batches.forget_rest(state.id)
