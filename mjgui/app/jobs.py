"""Jobs: submissions on their way through the gateway, several at once.

A `Job` (see `mjgui.app.job`) is an immutable record; the `JobRunner` lives in the GUI thread,
hands the blocking work to a `WorkPool`, and replaces records as events arrive.
"""

from __future__ import annotations

import time
import uuid
from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from mjgui.app import fetching
from mjgui.app.job import Job, JobState, Request
from mjgui.app.job_images import OriginalOpened, opening_images
from mjgui.app.keeping import JobKeep, Keeper
from mjgui.app.pictures import Picture
from mjgui.app.slots import ImageSlot, after_event, with_loading, with_nothing_loading
from mjgui.app.work import Ticket, Work, WorkPool
from mjgui.core.errors import Charge, InputError, MjguiError, OutcomeUnknownError, StoppedError
from mjgui.core.model import JobId
from mjgui.core.store import Store
from mjgui.gateway import polling

__all__ = ["Job", "JobRunner", "JobState", "Request"]

_POSTING_SECONDS = 1.5


class JobRunner(QObject):
    """Submits, follows, stops and takes up jobs.

    Args:
        pool: runs what blocks.
        keeper: writes everything down, so that nothing is posted that the journal does not know;
            None keeps jobs in memory alone.
        parent: the QObject that owns it.

    Signals:
        added: (job id) a job was submitted, or has come back from an earlier run.
        changed: (job id) its record is another.
        restored: (list of job ids) jobs of earlier runs have come back, many at once. Unfinished
            ones come first, then the others from the newest to the oldest: order by `created`.
        removed: (job id) it was forgotten.
        withdrawn: (job id, MjguiError) it was refused before anything was sent, and is gone.
        ended: (job id) it came to an end, good or bad.
    """

    added = Signal(str)
    changed = Signal(str)
    restored = Signal(list)
    removed = Signal(str)
    withdrawn = Signal(str, object)
    ended = Signal(str)

    def __init__(
        self, pool: WorkPool, keeper: Keeper | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._pool = pool
        self._keeper = keeper
        self._jobs: dict[JobId, Job] = {}
        self._tickets: dict[JobId, Ticket] = {}
        self._keeps: dict[JobId, JobKeep] = {}

    @property
    def jobs(self) -> tuple[Job, ...]:
        """All jobs, the oldest first."""
        return tuple(self._jobs.values())

    @property
    def active_count(self) -> int:
        """How many jobs are being followed."""
        return sum(job.state.is_active for job in self._jobs.values())

    @property
    def newest(self) -> Job | None:
        """The newest job at work, else the newest of all."""
        jobs = self.jobs
        active = [job for job in jobs if job.state.is_active]
        return (active or list(jobs) or [None])[-1]

    def job(self, job_id: str) -> Job | None:
        """The record of one job, None where it was forgotten."""
        return self._jobs.get(JobId(job_id))

    def is_awaited(self, request: Request) -> bool:
        """Whether the same is asked for already, and no image of it has come yet."""
        return any(job.is_awaited and job.request.is_same_as(request) for job in self.jobs)

    def submit(self, request: Request) -> JobId:
        """Send a request; what becomes of it is told by the signals."""
        job = Job(JobId(uuid.uuid4().hex), request)
        self._jobs[job.id] = job
        self.added.emit(job.id)
        keep = self._new_keep(job)
        self._run(job.id, fetching.submitting(request.connect, request.submission, keep))
        return job.id

    def restore(self, job: Job) -> None:
        """Put a job of an earlier run on the list."""
        self._jobs[job.id] = job
        self.added.emit(job.id)

    def set_preview(self, job_id: str, preview: Picture) -> None:
        """Let `preview` stand for a job whose images are on disk only."""
        job = self.job(job_id)
        if job is not None:
            self._put(replace(job, preview=preview))

    def open_images(self, job_id: str) -> None:
        """Read the images of a job of an earlier run, and the one it edits, from the disk."""
        job = self.job(job_id)
        if job is None or self._keeper is None or job.task is None:
            return
        numbers = [number for number, slot in enumerate(job.slots) if slot.is_kept]

        def on_event(event: object) -> None:
            self._on_opened(job.id, event)

        work = opening_images(
            self._keeper.store, job.request.gateway, job.id, job.task.id, frozenset(numbers)
        )
        self._pool.start(work, on_event=on_event)

    def stop(self, job_id: str) -> None:
        """Stop waiting for a job. The gateway may go on; `take_up` follows it again."""
        job = self.job(job_id)
        if job is None or not job.state.is_active:
            return
        ticket = self._tickets.pop(job.id)
        was_sent = job.state is not JobState.QUEUED or self._pool.is_running(ticket)
        ticket.silence()
        if job.task is None and was_sent:
            # The POST may be on its way: whether the gateway takes it nobody here can know.
            self._end(job.id, JobState.UNKNOWN, OutcomeUnknownError())
        else:
            self._end(job.id, JobState.STOPPED, StoppedError() if was_sent else None)

    def take_up(self, job_id: str) -> None:
        """Follow a job again by its task id, without submitting anything."""
        job = self.job(job_id)
        if job is None or job.state.is_active or job.task is None:
            return
        self._put(replace(job, state=JobState.WAITING, error=None, trouble="", ended=None))
        keep = self._new_keep(job)
        self._run(job.id, fetching.following(job.request.connect, job.task.id, keep))

    def retry_image(self, job_id: str, number: int) -> None:
        """Get one resulting image that failed again."""
        job = self.job(job_id)
        if job is None or job.state.is_active or job.task is None or job.slots[number].picture:
            return
        slots = (*job.slots[:number], ImageSlot(is_loading=True), *job.slots[number + 1 :])
        self._put(replace(job, state=JobState.DOWNLOADING, slots=slots, error=None, ended=None))
        connect, numbers = job.request.connect, frozenset({number})
        keep = self._new_keep(job)
        self._run(job.id, fetching.downloading(connect, job.task, numbers, keep))

    def forget(self, job_id: str) -> None:
        """Take a job that has ended off the list."""
        job = self.job(job_id)
        if job is not None and not job.state.is_active:
            del self._jobs[job.id]
            self.removed.emit(job.id)

    def forget_many(self, job_ids: Iterable[str]) -> None:
        """Take those of the jobs that have ended off the list."""
        for job_id in tuple(job_ids):
            self.forget(job_id)

    def request_preview(self, job_id: str) -> None:
        """Have the small picture of a job ready soon, `changed` tells when; call it at will.

        Meant for every row that is painted: it costs nothing where the picture is there.
        """

    def shut_down(self) -> None:
        """Get ready for the end: wait a moment for answers to submissions that are on their way.

        What never left is written down as not sent.
        """
        end = time.monotonic() + _POSTING_SECONDS
        for job_id, ticket in self._tickets.items():
            keep = self._keeps.get(job_id)
            if keep is None:
                continue
            if self._pool.is_running(ticket):
                keep.wait_for_answer(max(end - time.monotonic(), 0.0))
            elif self._jobs[job_id].task is None:
                ticket.silence()
                keep.write_unsent(
                    JobState.STOPPED.value,
                    StoppedError(
                        "Not sent: mjgui was closed before its turn came",
                        "Submit it again.",
                        charge=Charge.NONE,
                    ),
                )

    def _new_keep(self, job: Job) -> JobKeep | None:
        """The one who writes down what becomes of the job from now on."""
        if self._keeper is None:
            return None
        original = job.request.original
        keep = JobKeep(
            self._keeper,
            replace(job.record(), state=JobState.SENDING.value, task=job.task),
            (original.data, original.format),
        )
        self._keeps[job.id] = keep
        return keep

    def _run(self, job_id: JobId, work: Work) -> None:
        def on_event(event: object) -> None:
            self._on_event(job_id, event)

        def on_failed(error: MjguiError) -> None:
            self._on_failed(job_id, error)

        def on_finished() -> None:
            self._on_finished(job_id)

        self._tickets[job_id] = self._pool.start(
            work, on_event=on_event, on_failed=on_failed, on_finished=on_finished
        )

    def _on_event(self, job_id: JobId, event: object) -> None:
        job = self._jobs[job_id]
        match event:
            case polling.Sending():
                job = replace(_at_ease(job), state=JobState.SENDING)
            case polling.Accepted(task) | polling.Progressed(task):
                job = replace(_at_ease(job), state=JobState.WAITING, task=task)
            case polling.Completed(task):
                job = replace(
                    _at_ease(job),
                    state=JobState.DOWNLOADING,
                    task=task,
                    quiet_since=None,
                    slots=with_loading(job.slots),
                )
            case polling.Reconnecting(error=error, wait_seconds=seconds):
                job = replace(
                    job,
                    trouble=error.title,
                    trouble_error=error,
                    next_try=time.monotonic() + seconds,
                )
            case polling.Reconnected():
                job = _at_ease(job)
            case _:
                job = replace(job, slots=after_event(job.slots, event))
        self._put(job)

    def _on_opened(self, job_id: JobId, event: object) -> None:
        job = self._jobs.get(job_id)
        if job is None:
            return
        if isinstance(event, OriginalOpened):
            self._put(replace(job, request=replace(job.request, original=event.picture)))
        else:
            self._put(replace(job, slots=after_event(job.slots, event)))

    def _on_failed(self, job_id: JobId, error: MjguiError) -> None:
        job = self._jobs[job_id]
        if job.task is None and isinstance(error, InputError):
            del self._jobs[job_id]
            del self._tickets[job_id]
            self._keeps.pop(job_id, None)
            self.removed.emit(job_id)
            self.withdrawn.emit(job_id, error)
            return
        state = JobState.UNKNOWN if isinstance(error, OutcomeUnknownError) else JobState.FAILED
        self._end(job_id, state, error)

    def _on_finished(self, job_id: JobId) -> None:
        self._tickets.pop(job_id, None)
        job = self._jobs.get(job_id)
        if job is None or not job.state.is_active:
            return
        missing = [slot.error for slot in job.slots if slot.error and not slot.picture]
        if job.has_pictures or not missing:
            self._end(job_id, JobState.DONE, missing[0] if missing else None)
        else:
            self._end(job_id, JobState.FAILED, missing[0])

    def _end(self, job_id: JobId, state: JobState, error: MjguiError | None) -> None:
        job = self._jobs[job_id]
        keep = self._keeps.pop(job_id, None)
        if keep is not None:
            keep.leave(state.value)
        if self._keeper is not None:
            ended = time.time()

            def note(store: Store) -> None:
                store.journal.note_state(job_id, state.value, error, ended)

            self._keeper.write(note)
        self._put(
            replace(
                _at_ease(job),
                state=state,
                error=error,
                quiet_since=None,
                ended=time.monotonic(),
                slots=with_nothing_loading(job.slots),
            )
        )
        self.ended.emit(job_id)

    def _put(self, job: Job) -> None:
        self._jobs[job.id] = job
        self.changed.emit(job.id)


def _at_ease(job: Job) -> Job:
    """The job while the gateway answers."""
    return replace(job, trouble="", trouble_error=None, next_try=None)
