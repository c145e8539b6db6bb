"""Batches: several jobs that are submitted by one act, stopped by one, and gone on with by one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mjgui.app.connections import GatewayKind
from mjgui.app.job import Job, JobState, Request
from mjgui.app.messages import (
    ALREADY_SENT_KEY,
    SUBMIT_REST,
    Message,
    MessageKind,
    Offer,
    batch_key,
    not_submitted,
)
from mjgui.app.prompt_list import PromptList, read_prompts
from mjgui.app.submitting import Submitter, places
from mjgui.core.errors import Charge, Field, MjguiError, StoppedError
from mjgui.core.journal import GatewayRef
from mjgui.core.language import number_text, tr, tr_n
from mjgui.core.model import BatchPlace, JobId

if TYPE_CHECKING:
    from mjgui.app.session import Session

MOST_TIMES = 10
_OF_THE_ACCOUNT = frozenset({Field.API_KEY, Field.ACCOUNT})


@dataclass(frozen=True, slots=True)
class BatchState:
    """How far a batch is.

    Attributes:
        id: the batch's name.
        count: how many submissions it has.
        done: how many have a result.
        failed: how many have failed, or have an outcome that nobody knows.
        at_work: how many are being followed, or wait for their turn.
        can_stop: whether anything of it is still waiting for its turn, and can be taken back.
        unsent: those that were never sent, at most one of each place.
        created: when the latest of its jobs was submitted, seconds since the epoch.
    """

    id: str
    count: int
    done: int
    failed: int
    at_work: int
    can_stop: bool
    unsent: tuple[Job, ...]
    created: float = 0.0

    @property
    def is_open(self) -> bool:
        """Whether anything is still to come of it, or can be."""
        return bool(self.at_work or self.unsent)


class Batches(QObject):
    """What is typed for a batch, and how far each batch is.

    Args:
        session: what is submitted, and the jobs.
        submitter: sends them.

    Signals:
        typed_changed: the list of prompts, or how often the prompt is submitted, has changed.
        progress_changed: a batch is further, or gone.
        message: (Message) what has become of a batch, or why none was submitted.
    """

    typed_changed = Signal()
    progress_changed = Signal()
    message = Signal(object)

    def __init__(self, session: Session, submitter: Submitter) -> None:
        super().__init__(session)
        self._session = session
        self._jobs = session.jobs
        self._submitter = submitter
        self._times = 1
        self._text = ""
        self._is_listing = False
        self._is_list_sent = False
        self._list = PromptList()
        self._places: dict[str, dict[int, list[JobId]]] = {}
        self._open: dict[str, tuple[bool, float]] = {}  # whether it is at work, and how new it is
        self._costs: dict[GatewayRef, tuple[float, Decimal]] = {}
        self.message.connect(session.message)
        self._jobs.added.connect(self._on_added)
        self._jobs.restored.connect(self._on_restored)
        self._jobs.changed.connect(self._on_changed)
        self._jobs.ended.connect(self._on_ended)
        self._jobs.forgotten.connect(self._on_forgotten)

    # -- what is typed -------------------------------------------------------------------------

    @property
    def times(self) -> int:
        """How often the next press of Submit sends the prompt; 1 again after it."""
        return self._times

    def set_times(self, times: int) -> None:
        """Let the next press of Submit send the prompt so often, 1 – 10."""
        times = max(1, min(times, MOST_TIMES))
        if times != self._times:
            self._times = times
            self.typed_changed.emit()

    @property
    def text(self) -> str:
        """The list of prompts as it is typed, one on each line."""
        return self._text

    def set_text(self, text: str) -> None:
        """Take over the list of prompts."""
        if text != self._text:
            self._text = text
            self._list = read_prompts(text)
            self._is_list_sent = False
            self.typed_changed.emit()

    @property
    def is_listing(self) -> bool:
        """Whether Submit sends the list, and not the prompt."""
        return self._is_listing

    def set_listing(self, is_listing: bool) -> None:  # noqa: FBT001 - fits a signal
        """Let Submit send the list of prompts, or the one prompt."""
        if is_listing != self._is_listing:
            self._is_listing, self._is_list_sent = is_listing, False
            self.typed_changed.emit()

    @property
    def prompts(self) -> PromptList:
        """What of the list can be sent."""
        return self._list

    @property
    def sent_note(self) -> str:
        """What to do where the list was submitted as it stands, and is still open; else empty."""
        words = tr("This list was submitted. Change it, or fold it up to submit the prompt.")
        return words if self._is_list_sent else ""

    @property
    def obstacle(self) -> str:
        """What keeps the list from being sent while it is the list that is; empty if nothing."""
        return self._list.obstacle if self._is_listing else ""

    @property
    def count(self) -> int:
        """How many submissions the next press of Submit makes."""
        return len(self._list.prompts) if self._is_listing else self._times

    def is_paid(self, gateway: GatewayRef | None = None) -> bool:
        """Whether a gateway, the one in use if None, takes money."""
        return (gateway or self._session.connection.ref).kind == GatewayKind.MIDJOURNEY.value

    def cost(self, count: int, gateway: GatewayRef | None = None) -> Decimal | None:
        """What so many submissions cost if each costs what the latest one did, US dollars.

        None where nothing is known of the gateway, the one in use if None.
        """
        known = self._costs.get(gateway or self._session.connection.ref)
        return None if known is None else known[1] * count

    # -- submitting ----------------------------------------------------------------------------

    def submit(self) -> tuple[JobId, ...]:
        """Submit what is typed: the prompt, as often as asked for, or each prompt of the list.

        Returns:
            The new jobs' ids; none of them, with a message, where nothing was sent.
        """
        if self.obstacle:
            self.message.emit(not_submitted(self.obstacle))
            return ()
        if self._is_list_sent:
            title, key = tr("Nothing more was submitted"), ALREADY_SENT_KEY
            self.message.emit(Message(MessageKind.INFO, title, self.sent_note, key=key))
            return ()
        if not self._is_listing and self._times == 1:
            job_id = self._session.submit()
            return () if job_id is None else (job_id,)
        request = self._session.request()
        if request is None:
            return ()
        ids = self._submitter.submit_batch(self._batch_of(request))
        if ids:
            # Another press sends the prompt once; after a list it sends neither by mistake.
            self._times, self._is_list_sent = 1, self._is_listing
            self.typed_changed.emit()
        return ids

    def _batch_of(self, request: Request) -> list[tuple[Request, BatchPlace]]:
        prompts = self._list.prompts if self._is_listing else (request.remix_prompt,) * self._times
        requests = [replace(request, remix_prompt=prompt) for prompt in prompts]
        return list(zip(requests, places(len(requests)), strict=True))

    def repeat(self, job_id: str, times: int) -> tuple[JobId, ...]:
        """Submit the request of a job that has ended `times` times more, as one batch.

        Returns:
            The new jobs' ids; none of them, with a message, where nothing was sent.
        """
        return self._submitter.repeat(job_id, times, self._session.connection)

    def submit_rest(self, batch: str = "") -> tuple[JobId, ...]:
        """Submit what was never sent of a batch, the newest one that has such jobs if not named.

        Returns:
            The new jobs' ids; none of them, with a message, where nothing was sent.
        """
        state = self.state(batch) if batch else self.latest
        if state is None or not state.unsent:
            return ()
        ids = self._submitter.submit_rest(state.unsent, self._session.connection)
        if ids:
            # Each has a new job in its place, with an intent of its own on the disk.
            self.forget_rest(state.id)
        return ids

    def stop(self, batch: str = "") -> int:
        """Take back what was not sent yet of a batch; what is on its way goes on.

        Args:
            batch: which one; the newest one at work if empty.

        Returns:
            How many submissions were taken back.
        """
        state = self.state(batch) if batch else self.latest
        if state is None:
            return 0
        why = StoppedError(
            tr("Not sent: its batch was stopped"),
            tr("Nothing was submitted; submit the rest if you still want it."),
            charge=Charge.NONE,
        )
        count = self._take_back(state.id, why)
        said = tr_n(
            "{n} of {all} was taken back, at no cost.",
            "{n} of {all} were taken back, at no cost.",
            count,
            all=number_text(state.count),
        )
        if at_work := state.at_work - count:
            rest = tr_n("One on its way goes on.", "{n} on their way go on.", at_work)
            said = f"{said} {rest}"
        self._say(state.id, MessageKind.INFO, tr("The batch is stopped"), said)
        return count

    def forget_rest(self, batch: str) -> None:
        """Take those of a batch that were never sent off the list."""
        self._jobs.forget_many(self._unsent_ids(batch))
        self._session.settled.emit(batch_key(batch))

    # -- how far they are ----------------------------------------------------------------------

    @property
    def latest(self) -> BatchState | None:
        """The newest batch at work; else the newest that has jobs which were never sent."""
        return self.state(max(self._open, key=self._open.__getitem__)) if self._open else None

    def state(self, batch: str) -> BatchState | None:
        """How far a batch is, None where nothing is known of it."""
        # By place: jobs of an earlier run came back in an order of their own.
        jobs = [self._at(ids) for _, ids in sorted(self._places.get(batch, {}).items())]
        known = [job for job in jobs if job is not None]
        if not known:
            return None
        return BatchState(
            batch,
            max(job.place.count for job in known if job.place is not None),
            sum(job.state is JobState.DONE for job in known),
            sum(job.state in {JobState.FAILED, JobState.UNKNOWN} for job in known),
            sum(job.state.is_active for job in known),
            any(job.state is JobState.QUEUED for job in known),
            tuple(job for job in known if job.is_unsent),
            max(job.created for job in known),
        )

    def tell_unsent(self, batch: str) -> None:
        """Say that some of a batch were not sent, since the program was closed before."""
        state = self.state(batch)
        if state is not None and state.unsent:
            said = tr_n(
                "{n} of {all} was waiting when mjgui was closed; nothing was charged for them.",
                "{n} of {all} were waiting when mjgui was closed; nothing was charged for them.",
                len(state.unsent),
                all=number_text(state.count),
            )
            self._say(batch, MessageKind.INFO, tr("A batch was not sent whole"), said)

    def _at(self, ids: Sequence[JobId]) -> Job | None:
        """The job that stands at a place: one that was sent goes before any that was not."""
        jobs = [job for job_id in ids if (job := self._jobs.job(job_id)) is not None]
        return min(jobs, key=lambda job: (job.is_unsent, -job.created), default=None)

    def _unsent_ids(self, batch: str) -> list[JobId]:
        """All jobs of a batch that were never sent, whether or not others stand in their places."""
        ids = [name for place in self._places.get(batch, {}).values() for name in place]
        jobs = [self._jobs.job(name) for name in ids]
        return [job.id for job in jobs if job is not None and job.is_unsent]

    # -- events --------------------------------------------------------------------------------

    def _on_added(self, job_id: str) -> None:
        self._on_restored([job_id])

    def _on_restored(self, job_ids: Iterable[str]) -> None:
        batches: dict[str, None] = {}
        for job_id in job_ids:
            job = self._jobs.job(job_id)
            if job is None:
                continue
            self._note_cost(job)
            if job.place is not None:
                batch = self._places.setdefault(job.place.batch, {})
                batch.setdefault(job.place.number, []).append(job.id)
                batches[job.place.batch] = None
        self._review(batches)

    def _on_changed(self, job_id: str) -> None:
        job = self._jobs.job(job_id)
        if job is not None and job.place is not None:
            self._review([job.place.batch])

    def _on_ended(self, job_id: str) -> None:
        job = self._jobs.job(job_id)
        if job is None:
            return
        self._note_cost(job)
        error = job.error
        if job.place is not None and error is not None and error.field in _OF_THE_ACCOUNT:
            self._hold_back(job.place.batch, error)

    def _hold_back(self, batch: str, error: MjguiError) -> None:
        """Keep the rest of a batch from meeting what one of it has met."""
        why = StoppedError(
            tr("Not sent: held back with its batch"),
            tr("Another of the batch was refused: {error}", error=error),
            charge=Charge.NONE,
        )
        state, count = self.state(batch), self._take_back(batch, why)
        if state is not None and count:
            said = tr_n(
                "{n} of {all} was not sent, at no cost.",
                "{n} of {all} were not sent, at no cost.",
                count,
                all=number_text(state.count),
            )
            title = tr("The rest of the batch is held back")
            self._say(batch, MessageKind.WARNING, title, f"{said} {error.action}")

    def _take_back(self, batch: str, why: StoppedError) -> int:
        ids = [name for place in self._places.get(batch, {}).values() for name in place]
        return sum(self._jobs.take_back(job_id, why) for job_id in ids)

    def _on_forgotten(self, job_ids: Iterable[str]) -> None:
        gone = frozenset(job_ids)
        for batch in [*self._places]:
            numbers = self._places[batch]
            for number in [*numbers]:
                numbers[number] = [name for name in numbers[number] if name not in gone]
                if not numbers[number]:
                    del numbers[number]
            if not numbers:
                del self._places[batch]
        self._review([*self._open])

    def _review(self, batches: Iterable[str]) -> None:
        """Find out whether anything is still to come of some batches."""
        is_any = False
        for batch in batches:
            is_any = True
            state = self.state(batch)
            if state is None or not state.is_open:
                self._open.pop(batch, None)
            else:
                self._open[batch] = (state.at_work > 0, state.created)
        if is_any:
            self.progress_changed.emit()

    def _note_cost(self, job: Job) -> None:
        gateway, cost = job.request.gateway, job.cost
        if cost is not None and (job.created, cost) > self._costs.get(gateway, (0.0, cost)):
            self._costs[gateway] = (job.created, cost)

    def _say(self, batch: str, kind: MessageKind, title: str, text: str) -> None:
        offers = (Offer(SUBMIT_REST, batch),)
        self.message.emit(Message(kind, title, text, key=batch_key(batch), offers=offers))
