"""What is told on the desktop while the user is in another window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from mjgui.app.job import Job, JobState
from mjgui.app.jobs import JobRunner
from mjgui.app.preferences import Preferences
from mjgui.core.language import inside, tr, tr_n
from mjgui.core.model import JobId

_BURST_MS = 1500
_SHOWN_PROMPT = 80
_FAILED = frozenset({JobState.FAILED, JobState.UNKNOWN})


@dataclass(frozen=True, slots=True)
class Notice:
    """One notification.

    Attributes:
        title: what happened.
        text: the prompt of the newest result, if prompts may be shown; may be empty.
        job_id: the job that it is about, the newest one of several; a click shows its result.
    """

    title: str
    text: str
    job_id: JobId


class Notices(QObject):
    """Tells of results and failures while the window is not in front.

    Several that come within a moment are told of at once, and nothing is told of that the user has
    come back for meanwhile.

    Args:
        jobs: whose results and failures are told.
        preferences: whether to tell at all, and whether to show prompts.
        is_in_front: whether the user looks at the program.
        parent: the QObject that owns it.

    Signals:
        came: a result has come, or a job has failed, while the window was not in front.
        due: (Notice) to be shown now.
    """

    came = Signal()
    due = Signal(object)

    def __init__(
        self,
        jobs: JobRunner,
        preferences: Preferences,
        is_in_front: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._preferences = preferences
        self._is_in_front = is_in_front
        self._awaited: set[JobId] = set()
        self._results: list[JobId] = []
        self._failures: list[JobId] = []
        self._burst = QTimer(self, singleShot=True, interval=_BURST_MS)
        self._burst.timeout.connect(self._tell)
        jobs.added.connect(self._on_changed)
        jobs.changed.connect(self._on_changed)
        jobs.removed.connect(self._on_removed)
        for job in jobs.jobs:
            self._on_changed(job.id)  # what is at work already, as for another window

    def _on_changed(self, job_id: str) -> None:
        job = self._jobs.job(job_id)
        if job is None:
            return
        if job.is_awaited:
            # Pictures of jobs that have ended long ago are read from the disk now and then.
            self._awaited.add(job.id)
        elif job.id in self._awaited:
            self._awaited.discard(job.id)
            if job.has_pictures:
                self._take(self._results, job)
            elif job.state in _FAILED:
                self._take(self._failures, job)

    def _on_removed(self, job_id: str) -> None:
        for ids in (self._results, self._failures):
            if job_id in ids:
                ids.remove(JobId(job_id))
        self._awaited.discard(JobId(job_id))

    def _take(self, ids: list[JobId], job: Job) -> None:
        if self._is_in_front():
            return
        ids.append(job.id)
        self.came.emit()
        if self._preferences.settings.notifications != "off" and not self._burst.isActive():
            self._burst.start()

    def _tell(self) -> None:
        results, failures = self._results, self._failures
        self._results, self._failures = [], []
        how = self._preferences.settings.notifications
        if how == "off" or self._is_in_front() or not (results or failures):
            return
        newest = self._jobs.job((results or failures)[-1])
        if newest is None:
            return
        text = newest.request.remix_prompt if how == "prompt" else ""
        self.due.emit(Notice(_title(len(results), len(failures)), _short(text), newest.id))


def _title(results: int, failures: int) -> str:
    arrived = tr_n("A result has arrived", "{n} results have arrived", results)
    failed = tr_n("A job has failed", "{n} jobs have failed", failures)
    if not (results and failures):
        return arrived if results else failed
    # Translators: as "2 results have arrived, a job has failed"; two sentences if it helps.
    return tr("{arrived}, {failed}", arrived=arrived, failed=inside(failed))


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN_PROMPT else f"{line[: _SHOWN_PROMPT - 1].rstrip()}…"
