"""The jobs as a model of Qt's, the newest first."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mjgui.app.job import Job
from mjgui.app.jobs import JobRunner
from mjgui.ui.jobs.words import prompt_text, spoken_text, tooltip

Index = QModelIndex | QPersistentModelIndex

JOB_ROLE = Qt.ItemDataRole.UserRole
"""Gives the `Job` of a row."""

_NOWHERE = QModelIndex()
_Key = tuple[float, int]


class JobModel(QAbstractListModel):
    """Rows of the jobs that a runner has.

    A row is found by bisection, and its texts are made when they are asked for, so that an event
    costs the same with five jobs and with five thousand.

    Args:
        jobs: the runner; the model follows its signals.
    """

    def __init__(self, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._keys: list[_Key] = []  # the oldest first, so that a new job is appended
        self._ids: list[str] = []  # beside them
        self._key_of: dict[str, _Key] = {}
        self._active: set[str] = set()
        self._count = 0
        jobs.added.connect(self._on_added)
        jobs.restored.connect(self.take_in)
        jobs.changed.connect(self._on_changed)
        jobs.forgotten.connect(self._on_forgotten)
        self.take_in(job.id for job in jobs.jobs)

    @property
    def has_active(self) -> bool:
        """Whether any job is being followed."""
        return bool(self._active)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many jobs there are."""
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A job, its prompt, or what is said of it."""
        job = self.job_at(index.row())
        if job is None:
            return None
        match role:
            case Qt.ItemDataRole.UserRole:
                return job
            case Qt.ItemDataRole.DisplayRole:
                return prompt_text(job)
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken_text(job)
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip(job)
        return None

    def job_at(self, row: int) -> Job | None:
        """The job of a row, None where there is none."""
        return self._jobs.job(self._ids[~row]) if 0 <= row < len(self._ids) else None

    def row_of(self, job_id: str) -> int | None:
        """The row of a job, None where it is not on the list."""
        key = self._key_of.get(job_id)
        return None if key is None else len(self._keys) - 1 - bisect_left(self._keys, key)

    def index_of(self, job_id: str) -> QModelIndex:
        """The index of a job; invalid where it is not on the list."""
        row = self.row_of(job_id)
        return QModelIndex() if row is None else self.index(row)

    def take_in(self, job_ids: Iterable[str]) -> None:
        """Show jobs, each at the place of its age; rows side by side appear in one go."""
        new: list[tuple[_Key, str]] = []
        for job_id in job_ids:
            job = self._jobs.job(job_id)
            if job is not None and job_id not in self._key_of:
                self._count += 1
                self._key_of[job_id] = (job.created, self._count)
                new.append(((job.created, self._count), job_id))
                if job.state.is_active:
                    self._active.add(job_id)
        new.sort(reverse=True)
        while new:
            # As many of the oldest as go between the same two neighbours.
            at = bisect_left(self._keys, new[-1][0])
            end = self._keys[at] if at < len(self._keys) else None
            group = [new.pop()]
            while new and (end is None or new[-1][0] < end):
                group.append(new.pop())
            first = len(self._keys) - at
            self.beginInsertRows(_NOWHERE, first, first + len(group) - 1)
            self._keys[at:at] = [key for key, _ in group]
            self._ids[at:at] = [job_id for _, job_id in group]
            self.endInsertRows()

    def _on_added(self, job_id: str) -> None:
        self.take_in([job_id])

    def _on_changed(self, job_id: str) -> None:
        index = self.index_of(job_id)
        job = self._jobs.job(job_id)
        if job is None or not index.isValid():
            return
        if job.state.is_active:
            self._active.add(job_id)
        else:
            self._active.discard(job_id)
        self.dataChanged.emit(index, index)

    def _on_forgotten(self, job_ids: Iterable[str]) -> None:
        rows = [row for job_id in job_ids if (row := self.row_of(job_id)) is not None]
        rows.sort()
        while rows:
            # As many of the lowest as stand side by side.
            last = first = rows.pop()
            while rows and rows[-1] == first - 1:
                first = rows.pop()
            self.beginRemoveRows(_NOWHERE, first, last)
            span = slice(len(self._ids) - 1 - last, len(self._ids) - first)
            for job_id in self._ids[span]:
                self._active.discard(job_id)
                del self._key_of[job_id]
            del self._keys[span], self._ids[span]
            self.endRemoveRows()
