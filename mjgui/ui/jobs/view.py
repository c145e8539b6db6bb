"""The list of jobs as a widget: what the mouse and the keys do in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from mjgui.app.job import Job
from mjgui.ui.jobs.delegate import JobDelegate
from mjgui.ui.jobs.model import JOB_ROLE

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class JobList(QListView):
    """A list whose rows are all of one height, so that a change of a row is no new layout.

    Signals:
        opened: (Job) Enter on a job, or a double-click.
        menu_wanted: (place on the screen) the menu of the selected jobs.
        delete_wanted: Delete was pressed.
    """

    opened = Signal(object)
    menu_wanted = Signal(QPoint)
    delete_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("jobList")
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.viewport().setMouseTracking(True)
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

    def dataChanged(
        self,
        topLeft: QModelIndex | QPersistentModelIndex,  # noqa: N803 - Qt's name
        bottomRight: QModelIndex | QPersistentModelIndex,  # noqa: N803 - Qt's name
        roles: Sequence[int] = (),
    ) -> None:
        """Paint a row again. QListView would lay out all rows anew, which is dear with many."""
        QAbstractItemView.dataChanged(self, topLeft, bottomRight, roles)

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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the menu from its button."""
        index = self._menu_at(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            super().mousePressEvent(event)
            return
        self._select(index)
        place = JobDelegate.menu_place(self.visualRect(index)).bottomLeft()
        self.menu_wanted.emit(self.viewport().mapToGlobal(place))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Do not open a job by its menu button."""
        if not self._menu_at(event.position().toPoint()).isValid():
            super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light the menu button up under the pointer."""
        super().mouseMoveEvent(event)
        self._heat(self._menu_at(event.position().toPoint()))

    def viewportEvent(self, event: QEvent) -> bool:
        """Let the light go out with the pointer."""
        if event.type() == QEvent.Type.Leave:
            self._heat(QModelIndex())
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu at the pointer, or by key at the current row."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        self._select(index)
        if by_key:
            self.scrollTo(index)
            self.menu_wanted.emit(self.viewport().mapToGlobal(self.visualRect(index).center()))
        else:
            self.menu_wanted.emit(event.globalPos())

    def _open(self, index: QModelIndex) -> None:
        job: Job | None = index.data(JOB_ROLE) if index.isValid() else None
        if job is not None:
            self.opened.emit(job)

    def _select(self, index: QModelIndex) -> None:
        """Select a row alone, unless it is selected among others."""
        if not self.selectionModel().isSelected(index):
            self.setCurrentIndex(index)
            self.setFocus()

    def _menu_at(self, place: QPoint) -> QModelIndex:
        """The row whose menu button is at `place`; invalid for none."""
        index = self.indexAt(place)
        if index.isValid() and JobDelegate.menu_place(self.visualRect(index)).contains(place):
            return index
        return QModelIndex()

    def _heat(self, index: QModelIndex) -> None:
        delegate = self.itemDelegate()
        if isinstance(delegate, JobDelegate) and delegate.hot != index.row():
            before = self.model().index(delegate.hot, 0)
            delegate.hot = index.row()
            for row in (before, index):
                if row.isValid():
                    self.update(row)
