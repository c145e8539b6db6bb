"""The list of jobs as a widget: what the mouse and the keys do in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from mjgui.app.job import Job
from mjgui.ui.jobs.model import JOB_ROLE
from mjgui.ui.widgets.menu_list import MenuList

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class JobList(MenuList):
    """Jobs, of which several can be selected.

    Signals:
        opened: (Job) Enter on a job, or a double-click.
        delete_wanted: Delete was pressed.
    """

    opened = Signal(object)
    delete_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("jobList")
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.doubleClicked.connect(self._open)

    @property
    def selected(self) -> list[Job]:
        """The selected jobs, from the top."""
        rows = sorted(self.selectedIndexes(), key=QModelIndex.row)
        return [job for row in rows if (job := row.data(JOB_ROLE)) is not None]

    def update_active(self) -> None:
        """Paint again the rows in view whose jobs are at work: their time goes on."""
        model, height = self.model(), self.viewport().height()
        index = self.indexAt(QPoint(0, 0))
        while index.isValid():
            place = self.visualRect(index)
            if place.top() > height:
                return
            job: Job | None = index.data(JOB_ROLE)
            if job is not None and job.state.is_active:
                self.viewport().update(place)
            index = model.index(index.row() + 1, 0)

    def event(self, event: QEvent) -> bool:
        """Keep the keys that mean something here from the window's shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_plain = event.modifiers() in {
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.KeypadModifier,
            }
            select_all = event.matches(QKeySequence.StandardKey.SelectAll)
            if select_all or (is_plain and event.key() in {Qt.Key.Key_Delete, *_ENTER}):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens a job, on every system; Delete is passed on."""
        if event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        elif event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Do not open a job by its menu button."""
        if not self.menu_at(event.position().toPoint()).isValid():
            super().mouseDoubleClickEvent(event)

    def _open(self, index: QModelIndex) -> None:
        job: Job | None = index.data(JOB_ROLE) if index.isValid() else None
        if job is not None:
            self.opened.emit(job)
