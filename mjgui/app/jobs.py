"""Jobs: submissions on their way through the gateway, several at once.

A `Job` is an immutable record; the `JobRunner` lives in the GUI thread, hands the blocking work to
a `WorkPool`, and replaces records as events arrive.
"""

from __future__ import annotations

import enum
import itertools
import time
from dataclasses import dataclass, field, replace
from decimal import Decimal

from PySide6.QtCore import QObject, Signal

from mjgui.app import fetching
from mjgui.app.fetching import Connect
from mjgui.app.pictures import Picture
from mjgui.app.slots import (
    EMPTY_SLOTS,
    ImageSlot,
    Slots,
    after_event,
    with_loading,
    with_nothing_loading,
)
from mjgui.app.work import Ticket, Work, WorkPool
from mjgui.core.errors import InputError, MjguiError, OutcomeUnknownError, StoppedError
from mjgui.core.model import Document, JobId, Submission, Task
from mjgui.gateway import polling


class JobState(enum.Enum):
    """Where a job is."""

    QUEUED = "queued"
    SENDING = "sending"
    WAITING = "waiting"
    DOWNLOADING = "downloading"
    DONE = "done"
    FAILED = "failed"
    STOPPED = "stopped"
    UNKNOWN = "outcome unknown"

    @property
    def is_active(self) -> bool:
        """Whether the job is still being followed."""
        return self in _ACTIVE


_ACTIVE = frozenset({JobState.QUEUED, JobState.SENDING, JobState.WAITING, JobState.DOWNLOADING})


@dataclass(frozen=True, slots=True)
class Request:
    """What the user asks for, before it takes the gateway's form.

    Attributes:
        connect: the gateway it goes to.
        task_id: the generation it edits.
        image_no: which of its images, 0 – 3.
        original: that image.
        document: the mask, image pixels; empty of areas when a mask URL is given.
        mask_url: where the mask is instead; empty for none.
        remix_prompt: as it will be sent; may be empty.
        callback: where the gateway posts the finished task; empty for none.
    """

    connect: Connect
    task_id: str
    image_no: int
    original: Picture
    document: Document
    mask_url: str = ""
    remix_prompt: str = ""
    callback: str = ""

    def is_same_as(self, other: Request) -> bool:
        """Whether both would send the same thing to the same place."""
        return (
            self.task_id == other.task_id
            and self.image_no == other.image_no
            and self.mask_url == other.mask_url
            and self.remix_prompt == other.remix_prompt
            and self.callback == other.callback
            and self.document.areas == other.document.areas
        )

    def submission(self) -> Submission:
        """Return the request in the gateway's form.

        Raises:
            MaskError: the mask cannot be sent as it is.
        """
        from mjgui.core.wire_form import wire_areas  # noqa: PLC0415 - shapely is dear at start-up

        areas = () if self.mask_url else wire_areas(self.document.areas, self.document.frame)
        return Submission(
            self.task_id,
            self.image_no,
            areas,
            self.mask_url,
            self.remix_prompt,
            self.callback,
        )


@dataclass(frozen=True, slots=True)
class Job:
    """One submission and what has become of it.

    Attributes:
        id: the job's own name; the task id comes only with the gateway's answer.
        task: the task as last heard of, None until it was accepted.
        slots: the four resulting images.
        error: what went wrong, where something did.
        trouble: why the gateway cannot be reached at the moment; empty when it can.
        started: when it was submitted, seconds of `time.monotonic`.
        ended: when it came to an end, likewise.
        created: when it was submitted, seconds since the epoch.
    """

    id: JobId
    request: Request
    state: JobState = JobState.QUEUED
    task: Task | None = None
    slots: Slots = EMPTY_SLOTS
    error: MjguiError | None = None
    trouble: str = ""
    started: float = field(default_factory=time.monotonic)
    ended: float | None = None
    created: float = field(default_factory=time.time)

    @property
    def progress(self) -> float | None:
        """How far the gateway is, 0.0 – 1.0, or None where that is not known."""
        if self.state is JobState.DONE:
            return 1.0
        return self.task.progress if self.task else None

    @property
    def elapsed(self) -> float:
        """Seconds since it was submitted, until its end."""
        return (self.ended if self.ended is not None else time.monotonic()) - self.started

    @property
    def cost(self) -> Decimal | None:
        """US dollars, None until the gateway says."""
        return self.task.cost if self.task else None

    @property
    def has_pictures(self) -> bool:
        """Whether any of the resulting images is there."""
        return any(slot.picture for slot in self.slots)


class JobRunner(QObject):
    """Submits, follows, stops and takes up jobs.

    Signals:
        added: (job id) a job was submitted.
        changed: (job id) its record is another.
        removed: (job id) it was forgotten.
        withdrawn: (job id, MjguiError) it was refused before anything was sent, and is gone.
        ended: (job id) it came to an end, good or bad.
    """

    added = Signal(str)
    changed = Signal(str)
    removed = Signal(str)
    withdrawn = Signal(str, object)
    ended = Signal(str)

    def __init__(self, pool: WorkPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = pool
        self._jobs: dict[JobId, Job] = {}
        self._tickets: dict[JobId, Ticket] = {}
        self._numbers = itertools.count(1)

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

    def submit(self, request: Request) -> JobId:
        """Send a request; what becomes of it is told by the signals."""
        job = Job(JobId(f"job-{next(self._numbers)}"), request)
        self._jobs[job.id] = job
        self.added.emit(job.id)
        self._run(job.id, fetching.submitting(request.connect, request.submission))
        return job.id

    def stop(self, job_id: str) -> None:
        """Stop waiting for a job. The gateway may go on; `take_up` follows it again."""
        job = self.job(job_id)
        if job is None or not job.state.is_active:
            return
        ticket = self._tickets.pop(job.id)
        was_sent = job.state is not JobState.QUEUED
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
        self._run(job.id, fetching.following(job.request.connect, job.task.id))

    def retry_image(self, job_id: str, number: int) -> None:
        """Get one resulting image that failed again."""
        job = self.job(job_id)
        if job is None or job.state.is_active or job.task is None or job.slots[number].picture:
            return
        slots = (*job.slots[:number], ImageSlot(is_loading=True), *job.slots[number + 1 :])
        self._put(replace(job, state=JobState.DOWNLOADING, slots=slots, error=None, ended=None))
        self._run(job.id, fetching.downloading(job.request.connect, job.task, frozenset({number})))

    def forget(self, job_id: str) -> None:
        """Take a job that has ended off the list."""
        job = self.job(job_id)
        if job is not None and not job.state.is_active:
            del self._jobs[job.id]
            self.removed.emit(job.id)

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
                job = replace(job, state=JobState.SENDING, trouble="")
            case polling.Accepted(task) | polling.Progressed(task):
                job = replace(job, state=JobState.WAITING, task=task, trouble="")
            case polling.Completed(task):
                job = replace(
                    job,
                    state=JobState.DOWNLOADING,
                    task=task,
                    trouble="",
                    slots=with_loading(job.slots),
                )
            case polling.Reconnecting(error=error):
                job = replace(job, trouble=error.title)
            case polling.Reconnected():
                job = replace(job, trouble="")
            case _:
                job = replace(job, slots=after_event(job.slots, event))
        self._put(job)

    def _on_failed(self, job_id: JobId, error: MjguiError) -> None:
        job = self._jobs[job_id]
        if job.task is None and isinstance(error, InputError):
            del self._jobs[job_id]
            del self._tickets[job_id]
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
        self._put(
            replace(
                job,
                state=state,
                error=error,
                trouble="",
                ended=time.monotonic(),
                slots=with_nothing_loading(job.slots),
            )
        )
        self.ended.emit(job_id)

    def _put(self, job: Job) -> None:
        self._jobs[job.id] = job
        self.changed.emit(job.id)
