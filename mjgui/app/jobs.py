"""Jobs: submissions on their way through the gateway, several at once.

A `Job` (see `mjgui.app.job`) is an immutable record; the `JobRunner` lives in the GUI thread,
hands the blocking work to a few pools of threads, and replaces records as events arrive.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from mjgui.app import fetching
from mjgui.app.fetching import Connect
from mjgui.app.job import Asked, Job, JobState, Request, unsent
from mjgui.app.job_events import after, at_ease
from mjgui.app.job_images import one_after_another
from mjgui.app.job_pictures import JobPictures
from mjgui.app.job_table import JobTable
from mjgui.app.keeping import Intents, JobKeep, Keeper
from mjgui.app.lanes import JobLanes
from mjgui.app.slots import ImageSlot, with_nothing_loading
from mjgui.app.work import Ticket, Work, WorkPool
from mjgui.core.errors import (
    Charge,
    InputError,
    MjguiError,
    OutcomeUnknownError,
    StoppedError,
    TaskFailedError,
)
from mjgui.core.journal import GatewayRef
from mjgui.core.model import JobId
from mjgui.gateway import polling

__all__ = ["Job", "JobRunner", "JobState", "Request"]

_POSTING_SECONDS = 1.5
_VERDICT_MS = 2000
"""How long a worker may take to say whether anything was sent, once it was asked to stop."""


class JobRunner(QObject):
    """Submits, follows, stops and takes up jobs.

    Args:
        lanes: the threads that it may use.
        keeper: writes everything down, so that nothing is posted that the journal does not know;
            None keeps jobs in memory alone.
        parent: the QObject that owns it.

    Signals:
        added: (job id) a job was submitted.
        restored: (list of job ids) jobs of earlier runs have come back, many at once. Unfinished
            ones come first, then the others from the newest to the oldest: order by `created`.
        changed: (job id) its record is another.
        quiet: (job id) its task has not moved for long; it is followed all the same.
        removed: (job id) it is off the list.
        forgotten: (list of job ids) likewise, but said once of all that went together.
        withdrawn: (job id, MjguiError) it was refused before anything was sent, and is gone.
        ended: (job id) it came to an end, good or bad.
        failed: (MjguiError) pictures could not be read, through no fault of a job.
    """

    added = Signal(str)
    restored = Signal(list)
    changed = Signal(str)
    quiet = Signal(str)
    removed = Signal(str)
    forgotten = Signal(list)
    withdrawn = Signal(str, object)
    ended = Signal(str)
    failed = Signal(object)

    def __init__(
        self, lanes: JobLanes, keeper: Keeper | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._lanes = lanes
        self._keeper = keeper
        self._table = JobTable()
        self._tickets: dict[JobId, Ticket] = {}
        self._keeps: dict[JobId, JobKeep] = {}
        self._connects: dict[GatewayRef, Connect] = {}
        self._pictures = (
            JobPictures(self._table, lanes.disk, keeper.store, self._put, self.failed.emit)
            if keeper is not None
            else None
        )

    # -- what there is -------------------------------------------------------------------------

    @property
    def jobs(self) -> tuple[Job, ...]:
        """All jobs, the oldest first. There may be thousands: not meant for every event."""
        return self._table.all

    @property
    def active_count(self) -> int:
        """How many jobs are being followed, or wait for their turn."""
        return self._table.active_count

    @property
    def newest(self) -> Job | None:
        """The newest job at work, else the newest of all."""
        return self._table.newest

    @property
    def newest_with_pictures(self) -> Job | None:
        """The newest job that has a result."""
        return self._table.newest_with_pictures

    def job(self, job_id: str) -> Job | None:
        """The record of one job, None where it was forgotten."""
        return self._table.get(job_id)

    def is_awaited(self, request: Request) -> bool:
        """Whether the same is asked for already, and no image of it has come yet."""
        return any(job.is_awaited and job.request.is_same_as(request) for job in self._table.active)

    # -- what can be done ----------------------------------------------------------------------

    def use(self, gateway: GatewayRef, connect: Connect) -> None:
        """Use this connection for tasks of the gateway that are taken up from now on."""
        self._connects[gateway] = connect

    def submit(self, *asked: Asked) -> tuple[JobId, ...]:
        """Send requests, each when it is its turn; what becomes of them is told by the signals.

        All are written down in one step before the first of them leaves.
        """
        jobs, intents = [Job.of(each) for each in asked], Intents()
        for job, each in zip(jobs, asked, strict=True):
            self._table.put(job)
            self.added.emit(job.id)
            self._new_keep(job, each.like, intents)
        for job in jobs:
            keep = self._keeps.get(job.id)
            if keep is not None and self._keeper is not None:
                self._keeper.write(keep.intend)
            work = fetching.submitting(job.request.connect, job.request.submission, keep)
            self._run(job.id, self._lanes.submitting, work)
        return tuple(job.id for job in jobs)

    def restore(self, jobs: Iterable[Job]) -> None:
        """Put jobs of an earlier run on the list."""
        ids: list[str] = []
        for job in jobs:
            self._table.put(job)
            ids.append(job.id)
        if ids:
            self.restored.emit(ids)

    def stop(self, job_id: str) -> None:
        """Stop waiting for a job. The gateway may go on; `take_up` follows it again.

        It ends at once, but for one whose submission may be on its way: that one ends as soon as
        its worker knows whether anything was sent, or when it does not say so in time.
        """
        job = self.job(job_id)
        if job is None or not job.state.is_active or job.is_stopping:
            return
        self._tickets[job.id].cancel()
        if job.task is not None:
            self._give_up(job.id, JobState.STOPPED, StoppedError())
        elif not self._hold_back(job, unsent()):
            self._put(replace(at_ease(job), is_stopping=True))
            QTimer.singleShot(_VERDICT_MS, self, lambda: self._on_no_verdict(job.id))

    def take_back(self, job_id: str, why: StoppedError) -> bool:
        """End a job of which nothing is on its way, saying why; whether there was nothing."""
        job = self.job(job_id)
        if job is None or not job.state.is_active or job.is_stopping or job.task is not None:
            return False
        keep = self._keeps.get(job.id)
        if self._has_run(job) and (keep is None or not keep.is_idle):
            return False
        self._tickets[job.id].cancel()
        return self._hold_back(job, why)

    def take_up(self, job_id: str) -> None:
        """Follow a job again by its task id, without submitting anything."""
        job = self.job(job_id)
        if job is None or job.state.is_active or job.task is None:
            return
        connect = self._connects.get(job.request.gateway, job.request.connect)
        self._put(replace(at_ease(job), state=JobState.WAITING, error=None, ended=None))
        keep = self._new_keep(job)
        if keep is not None:
            keep.note_following()
        work = fetching.following(connect, job.task.id, keep)
        self._run(job.id, self._lanes.following, self._with_original(job, work))

    def retry_image(self, job_id: str, number: int) -> None:
        """Get one resulting image (0 – 3) that failed again."""
        job = self.job(job_id)
        if job is None or job.state.is_active or job.task is None or job.slots[number].picture:
            return
        slots = (*job.slots[:number], ImageSlot(is_loading=True), *job.slots[number + 1 :])
        self._put(replace(job, state=JobState.DOWNLOADING, slots=slots, error=None, ended=None))
        connect = self._connects.get(job.request.gateway, job.request.connect)
        keep = self._new_keep(job)
        work = fetching.downloading(connect, job.task, frozenset({number}), keep)
        self._run(job.id, self._lanes.following, self._with_original(job, work))

    def forget(self, job_id: str) -> None:
        """Take a job that has ended off the list."""
        self.forget_many([job_id])

    def forget_many(self, job_ids: Iterable[str]) -> None:
        """Take those of the jobs that have ended off the list."""
        jobs = [self.job(job_id) for job_id in dict.fromkeys(job_ids)]
        self._remove([job.id for job in jobs if job is not None and not job.state.is_active])

    # -- pictures ------------------------------------------------------------------------------

    def request_preview(self, job_id: str) -> None:
        """Have the small picture of a job ready soon, `changed` tells when; call it at will.

        Meant for every row that is painted: it costs nothing where the picture is there, and makes
        known which ones are in use.
        """
        if self._pictures is not None:
            self._pictures.request_preview(JobId(job_id))

    def open_images(self, job_id: str) -> None:
        """Read the images of a job, and the one it edits, from the disk where they are not here."""
        if self._pictures is not None:
            self._pictures.open(JobId(job_id))

    def hold_images(self, *job_ids: str) -> None:
        """Keep the images of these jobs in memory, and of no other ones that were held before."""
        if self._pictures is not None:
            self._pictures.hold(frozenset(JobId(job_id) for job_id in job_ids))

    # -- the end -------------------------------------------------------------------------------

    def shut_down(self) -> bool:
        """Stop following everything, and end all threads; whether they ended.

        Submissions that wait for their turn, or for another try, are kept from leaving and
        remembered as not sent. For answers to those on their way it waits a moment.
        """
        unanswered: list[JobKeep] = []
        for job_id, ticket in self._tickets.items():
            keep, job = self._keeps.get(job_id), self.job(job_id)
            if keep is None or job is None or job.task is not None:
                continue
            if keep.is_idle:
                ticket.silence()
                if keep.hold_back():
                    keep.note_queued()
                    continue
            unanswered.append(keep)
        end = time.monotonic() + _POSTING_SECONDS
        for keep in unanswered:
            keep.wait_for_answer(max(end - time.monotonic(), 0.0))
        return self._lanes.shut_down()

    # -- inside --------------------------------------------------------------------------------

    def _new_keep(
        self, job: Job, like: JobId | None = None, intents: Intents | None = None
    ) -> JobKeep | None:
        """The one who writes down what becomes of the job from now on."""
        if self._keeper is None:
            return None
        record = replace(job.record(), task=job.task)
        keep = JobKeep(self._keeper, record, job.request.original, like, intents)
        self._keeps[job.id] = keep
        return keep

    def _with_original(self, job: Job, work: Work) -> Work:
        """Let work begin with reading the image that the job edits: a result is compared to it."""
        if self._pictures is None or not job.request.original.is_stand_in:
            return work
        return one_after_another(self._pictures.opening_original(job), work)

    def _run(self, job_id: JobId, pool: WorkPool, work: Work) -> None:
        def on_event(event: object) -> None:
            self._on_event(job_id, event)

        def on_failed(error: MjguiError) -> None:
            self._on_failed(job_id, error)

        def on_finished() -> None:
            self._on_finished(job_id)

        self._tickets[job_id] = pool.start(
            work, on_event=on_event, on_failed=on_failed, on_finished=on_finished
        )

    def _on_event(self, job_id: JobId, event: object) -> None:
        job = self.job(job_id)
        if job is None:
            return
        self._put(after(job, event))
        if isinstance(event, polling.Quiet):
            self.quiet.emit(job_id)

    def _on_failed(self, job_id: JobId, error: MjguiError) -> None:
        job = self.job(job_id)
        if job is None:
            return
        if job.task is None and isinstance(error, InputError):
            del self._tickets[job_id]
            self._keeps.pop(job_id, None)
            self._remove([job_id])
            self.withdrawn.emit(job_id, error)
        elif isinstance(error, StoppedError):
            self._on_stopped(job, error)
        else:
            if job.task is not None and not isinstance(error, TaskFailedError):
                error.charge = Charge.POSSIBLE  # the gateway took it, whatever went wrong since
            state = JobState.UNKNOWN if isinstance(error, OutcomeUnknownError) else JobState.FAILED
            self._end(job_id, state, error)

    def _on_stopped(self, job: Job, error: StoppedError) -> None:
        """Hear from a worker that was asked to stop how far it had come."""
        if job.task is not None:
            self._end(job.id, JobState.STOPPED, error)
        elif error.charge is Charge.NONE:
            self._end(job.id, JobState.STOPPED, unsent())
        else:
            # The POST was on its way: whether the gateway takes it nobody here can know.
            self._end(job.id, JobState.UNKNOWN, OutcomeUnknownError())

    def _on_no_verdict(self, job_id: JobId) -> None:
        job = self.job(job_id)
        if job is not None and job.is_stopping:
            self._give_up(job_id, JobState.UNKNOWN, OutcomeUnknownError())

    def _on_finished(self, job_id: JobId) -> None:
        self._tickets.pop(job_id, None)
        job = self.job(job_id)
        if job is None or not job.state.is_active:
            return
        if job.task is None:
            self._end(job_id, JobState.STOPPED, unsent())  # cancelled before it began
            return
        missing = [slot.error for slot in job.slots if slot.error and not slot.picture]
        if job.has_pictures or not missing:
            self._end(job_id, JobState.DONE, missing[0] if missing else None)
        else:
            self._end(job_id, JobState.FAILED, missing[0])

    def _has_run(self, job: Job) -> bool:
        ticket = self._tickets[job.id]
        return job.state is not JobState.QUEUED or self._lanes.submitting.is_running(ticket)

    def _hold_back(self, job: Job, why: StoppedError) -> bool:
        """End a job whose work was cancelled, if nothing of it has arrived; whether that is so."""
        keep = self._keeps.get(job.id)
        if self._has_run(job) and (keep is None or not keep.hold_back()):
            return False
        self._give_up(job.id, JobState.STOPPED, why)
        return True

    def _give_up(self, job_id: JobId, state: JobState, error: MjguiError) -> None:
        """End a job without waiting for its worker, of which nothing more is heard."""
        self._tickets.pop(job_id).silence()
        self._end(job_id, state, error)

    def _end(self, job_id: JobId, state: JobState, error: MjguiError | None) -> None:
        job = self._table.get(job_id)
        if job is None:
            return
        keep = self._keeps.pop(job_id, None)
        if keep is not None:
            keep.end(state.value, error)
        self._put(
            replace(
                at_ease(job),
                state=state,
                error=error,
                is_stopping=False,
                quiet_since=None,
                ended=time.monotonic(),
                slots=with_nothing_loading(job.slots),
            )
        )
        self.ended.emit(job_id)
        if self._pictures is not None:
            self._pictures.settle(job_id)

    def _put(self, job: Job) -> None:
        self._table.put(job)
        self.changed.emit(job.id)

    def _remove(self, job_ids: list[JobId]) -> None:
        for job_id in job_ids:
            self._table.remove(job_id)
            if self._pictures is not None:
                self._pictures.forget(job_id)
            self.removed.emit(job_id)
        if job_ids:
            self.forgotten.emit(job_ids)
