"""How far all jobs at work are together."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from mjgui.app.job import Job, JobState
from mjgui.app.jobs import JobRunner
from mjgui.core.model import JobId

_EVERY_MS = 300
_OF_IMAGES = 0.1
"""The share of a job's progress that is bringing in its images, which the gateway knows not of."""


@dataclass(frozen=True, slots=True)
class Overall:
    """How far all jobs at work are.

    Attributes:
        count: how many are at work.
        percent: 0 – 100 of all that were at work at the same time, those that have ended included;
            None where nobody knows.
    """

    count: int = 0
    percent: int | None = None


class JobsProgress(QObject):
    """Adds the progress of jobs up.

    Jobs that are at work at the same time count together until all of them have ended, so that
    the whole does not step back when one of them is done. No clock runs while nothing changes.

    Signals:
        changed: (Overall) another one; a few times a second at most.
    """

    changed = Signal(object)

    def __init__(self, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._parts: dict[JobId, float | None] = {}
        self._active: set[JobId] = set()
        self._told = Overall()
        self._soon = QTimer(self, singleShot=True, interval=_EVERY_MS)
        self._soon.timeout.connect(self._tell)
        jobs.added.connect(self._on_changed)
        jobs.changed.connect(self._on_changed)
        jobs.removed.connect(self._on_removed)
        for job in jobs.jobs:
            self._on_changed(job.id)  # what is at work already, as for another window

    @property
    def overall(self) -> Overall:
        """How far it is now."""
        if not self._active:
            return Overall()
        known = [part for part in self._parts.values() if part is not None]
        if all(self._parts[job_id] is None for job_id in self._active):
            return Overall(len(self._active))
        return Overall(len(self._active), int(100 * sum(known) / len(self._parts)))

    def _on_changed(self, job_id: str) -> None:
        job = self._jobs.job(job_id)
        if job is None or (job.id not in self._parts and not job.state.is_active):
            return
        if job.state.is_active:
            self._active.add(job.id)
            self._parts[job.id] = part_done(job)
        else:
            self._active.discard(job.id)
            self._parts[job.id] = 1.0
        self._settle()

    def _on_removed(self, job_id: str) -> None:
        if self._parts.pop(JobId(job_id), None) is not None or job_id in self._active:
            self._active.discard(JobId(job_id))
            self._settle()

    def _settle(self) -> None:
        """Tell of it soon; at once where a job has come or gone."""
        if not self._active:
            self._parts.clear()
        if len(self._active) != self._told.count:
            self._tell()
        elif not self._soon.isActive() and self.overall != self._told:
            self._soon.start()

    def _tell(self) -> None:
        self._soon.stop()
        now = self.overall
        if now != self._told:
            self._told = now
            self.changed.emit(now)


def part_done(job: Job) -> float | None:
    """How far a job at work is, 0.0 – 1.0, its images included; None where nobody knows."""
    if job.state is JobState.DOWNLOADING:
        there = sum(bool(slot.picture or slot.is_kept) for slot in job.slots)
        return 1.0 - _OF_IMAGES + _OF_IMAGES * there / len(job.slots)
    if job.state is JobState.WAITING:
        return None if job.progress is None else (1.0 - _OF_IMAGES) * job.progress
    return 0.0 if job.task is None and job.state is JobState.QUEUED else None
