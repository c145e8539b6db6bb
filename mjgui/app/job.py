"""One submission and what has become of it: immutable records."""

from __future__ import annotations

import enum
import time
import uuid
from dataclasses import dataclass, field
from decimal import Decimal

from mjgui.app.connections import GatewayKind
from mjgui.app.fetching import Connect
from mjgui.app.pictures import Picture
from mjgui.app.slots import EMPTY_SLOTS, Slots
from mjgui.core.errors import Charge, MjguiError, StoppedError
from mjgui.core.journal import NO_GATEWAY, GatewayRef, JobRecord
from mjgui.core.language import tr
from mjgui.core.model import BatchPlace, Document, JobId, Submission, Task


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
        gateway: what the journal calls the gateway it goes to.
    """

    connect: Connect
    task_id: str
    image_no: int
    original: Picture
    document: Document
    mask_url: str = ""
    remix_prompt: str = ""
    callback: str = ""
    gateway: GatewayRef = NO_GATEWAY

    def is_same_as(self, other: Request) -> bool:
        """Whether both would send the same thing to the same place."""
        return (
            self.gateway == other.gateway
            and self.task_id == other.task_id
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
class Asked:
    """One of the submissions that are asked for by one act.

    Attributes:
        request: what is asked for.
        like: the job of an earlier run that it repeats, whose image on disk serves for both.
        place: where it stands in its batch, if it is one of several.
    """

    request: Request
    like: JobId | None = None
    place: BatchPlace | None = None


@dataclass(frozen=True, slots=True)
class Job:
    """One submission and what has become of it.

    Attributes:
        id: the job's own name; the task id comes only with the gateway's answer.
        task: the task as last heard of, None until it was accepted.
        slots: the four resulting images.
        error: what went wrong, where something did.
        trouble: why the gateway cannot be reached at the moment; empty when it can.
        trouble_error: the error behind `trouble`.
        next_try: when the gateway is tried again while the trouble lasts, seconds of
            `time.monotonic`.
        quiet_since: since when the task has not moved, likewise; None while it does.
        is_stopping: the user has stopped waiting, and its worker is about to say whether anything
            was sent.
        started: when it was submitted, seconds of `time.monotonic`.
        ended: when it came to an end, likewise.
        created: when it was submitted, seconds since the epoch.
        preview: a small picture that stands for it while its images are on disk only.
        place: where it stands in its batch; None where it was submitted alone.
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
    preview: Picture | None = None
    trouble_error: MjguiError | None = None
    next_try: float | None = None
    quiet_since: float | None = None
    is_stopping: bool = False
    place: BatchPlace | None = None

    @classmethod
    def of(cls, asked: Asked) -> Job:
        """A new job, which waits for its turn."""
        return cls(JobId(uuid.uuid4().hex), asked.request, place=asked.place)

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
        """Whether any of the resulting images is there, or on disk."""
        return any(slot.picture or slot.is_kept for slot in self.slots)

    @property
    def is_awaited(self) -> bool:
        """Whether it is still to bring its first image."""
        return self.state.is_active and not self.has_pictures

    @property
    def is_paid(self) -> bool:
        """Whether its gateway has accounts and takes money; practice does not."""
        return self.request.gateway.kind == GatewayKind.MIDJOURNEY.value

    @property
    def is_whole(self) -> bool:
        """Whether all of the resulting images are there, or on disk."""
        return all(slot.picture or slot.is_kept for slot in self.slots)

    @property
    def is_unsent(self) -> bool:
        """Whether it has ended before anything was sent, at no cost."""
        return self.state is JobState.STOPPED and self.task is None

    @property
    def can_take_up(self) -> bool:
        """Whether its task can be looked at again, at no cost; also one that was given up."""
        return not self.state.is_active and self.task is not None and not self.is_whole

    @property
    def can_submit_again(self) -> bool:
        """Whether the same can be asked for once more, as a new job that is paid for anew.

        Not while its task may still be at work: such a job is taken up.
        """
        return not self.state.is_active and (self.state is not JobState.STOPPED or self.is_unsent)

    @property
    def can_check_account(self) -> bool:
        """Whether only the user's account can tell what became of it."""
        return self.state is JobState.UNKNOWN

    @property
    def face(self) -> Picture:
        """The picture that stands for the job in a list: a result if there is one."""
        first = next((slot.picture for slot in self.slots if slot.picture), None)
        return first or self.preview or self.request.original

    def record(self) -> JobRecord:
        """The job as the journal has it before it is sent."""
        request = self.request
        return JobRecord(
            self.id,
            request.gateway,
            request.task_id,
            request.image_no,
            request.document,
            self.created,
            self.state.value,
            request.mask_url,
            request.remix_prompt,
            request.callback,
            place=self.place,
        )


def unsent() -> StoppedError:
    """Why a job ended that was stopped before anything of it left."""
    return StoppedError(
        tr("Stopped before it was sent"), tr("Nothing was submitted."), charge=Charge.NONE
    )
