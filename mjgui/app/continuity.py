"""What ties one run of the program to the next: jobs, masks and the desk come back."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from mjgui.app.connections import Connection
from mjgui.app.fetching import Connect
from mjgui.app.finding import (
    GenerationFound,
    JobFound,
    JobsFound,
    MasksFound,
    finding_generation,
    finding_jobs,
    finding_masks,
)
from mjgui.app.form import Form
from mjgui.app.history_notes import HistoryNotes
from mjgui.app.job import Job, JobState, Request
from mjgui.app.keeping import Keeper
from mjgui.app.loader import Generation
from mjgui.app.messages import Message, MessageKind, message_of_end
from mjgui.app.session import Session
from mjgui.core.drafts import Desk
from mjgui.core.errors import Charge, MjguiError, OutcomeUnknownError, StoppedError, StoreError
from mjgui.core.journal import GatewayRef
from mjgui.core.language import tr
from mjgui.core.model import Document, JobId
from mjgui.core.store import Store
from mjgui.gateway.client import GatewayClient


class Continuity(QObject):
    """Brings back what earlier runs left, and takes unfinished jobs up by their task ids.

    Nothing is ever submitted here: a job without a task id becomes "outcome unknown".

    Args:
        session: where it is brought back to.
        keeper: what has kept it.
        connection_to: gives the connection to a gateway, with its key where one is known by then.

    Signals:
        desk_settled: (Desk | None) the desk is as it was left (None where no generation came back);
            what is on it from now on may be saved.
        desk_is_empty: there was no generation to bring back; sent before `desk_settled`.
    """

    desk_settled = Signal(object)
    desk_is_empty = Signal()

    def __init__(
        self,
        session: Session,
        keeper: Keeper,
        connection_to: Callable[[GatewayRef], Connection],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._keeper = keeper
        self._connection_to = connection_to
        self._held: dict[JobId, GatewayRef] = {}
        self._connects: dict[GatewayRef, Connect] = {}
        HistoryNotes(session, keeper, self)
        session.loader.generation_changed.connect(self._find_masks)
        session.connection_changed.connect(self._take_up_held)

    def begin(self, *, with_generation: bool) -> None:
        """Bring back the jobs and the desk.

        Args:
            with_generation: whether the generation is to come back as well, and not only what was
                typed, as where the user names another one at the start.
        """
        desk = self._desk()
        if desk is not None:
            self._session.set_form(Form(desk.remix_prompt, desk.callback, desk.mask_url))
            self._session.batches.set_text(desk.prompts)
        if desk is not None and desk.task_id and with_generation:
            self._find_generation(desk)
        else:
            if with_generation:
                self.desk_is_empty.emit()
            self.desk_settled.emit(None)
        self._session.start_chore(finding_jobs(self._keeper.store), self._on_jobs_found)
        self._session.deletion.begin()

    # -- the desk ------------------------------------------------------------------------------

    def _desk(self) -> Desk | None:
        # One row, and nobody else uses the file yet: not worth an empty window in between.
        try:
            return self._keeper.store.drafts.desk(self._session.connection.ref)
        except StoreError as error:
            self._session.tell(error)
            return None

    def _find_generation(self, desk: Desk) -> None:
        def on_found(event: object) -> None:
            if isinstance(event, GenerationFound):
                self._on_generation_found(desk, event)

        self._session.start_chore(finding_generation(self._keeper.store, desk), on_found)

    def _on_generation_found(self, desk: Desk, found: GenerationFound) -> None:
        session = self._session
        is_elsewhere = session.loader.is_loading or session.visited.is_reading
        if session.generation is not None or is_elsewhere:
            self.desk_settled.emit(None)  # the user was faster
        elif found.generation is None:
            # Its images were deleted from outside; the gateway may still have them.
            if desk.compared is not None:
                title = tr("Edit is shown, as what was compared is no longer in the data folder")
                session.message.emit(Message(MessageKind.INFO, title, key="comparison"))
            is_in_history = session.viewing.is_in_history
            session.load(desk.task_id)
            # Nobody has asked for it: whoever has opened the history meanwhile stays there.
            session.viewing.show_history(shown=is_in_history)
            self.desk_settled.emit(None)
        else:
            self._lay_out(desk, found.generation, found.masks)
            self.desk_settled.emit(desk)

    def _lay_out(self, desk: Desk, generation: Generation, masks: Mapping[int, Document]) -> None:
        for number, document in masks.items():
            self._session.editor.bring_back((generation.task_id, number), document)
        numbers = generation.numbers
        chosen = desk.chosen if desk.chosen in numbers else None
        self._session.bring_back(
            generation,
            numbers[0] if chosen is None else chosen,
            self._connection_to(desk.origin),
        )

    def _find_masks(self) -> None:
        generation = self._session.generation
        if generation is not None:
            work = finding_masks(self._keeper.store, generation.task_id)
            self._session.start_chore(work, self._on_masks_found)

    def _on_masks_found(self, event: object) -> None:
        if isinstance(event, MasksFound):
            for number, document in event.masks.items():
                self._session.editor.bring_back((event.task_id, number), document)

    # -- jobs ----------------------------------------------------------------------------------

    def _on_jobs_found(self, event: object) -> None:
        if not isinstance(event, JobsFound):
            return
        jobs = self._session.jobs
        found = [one for one in event.jobs if jobs.job(one.record.id) is None]
        brought = [self._brought_back(one) for one in found]
        self._session.viewing.know(job.id for job in brought if job.id not in self._held)
        jobs.restore(brought)
        for one, job in zip(found, brought, strict=True):
            if one.record.state != job.state.value and job.id not in self._held:
                self._tell_of(job)
        self._take_up_held()

    def _tell_of(self, job: Job) -> None:
        """Say what has become of a job while nobody was there to see it."""
        if job.is_unsent and job.place is not None:
            self._session.batches.tell_unsent(job.place.batch)
            return
        message = message_of_end(job)
        if message is not None:
            self._session.message.emit(message)

    def _brought_back(self, found: JobFound) -> Job:
        record = found.record
        state, error = _state_of(found)
        if state.is_active:
            # The runner takes up what has stopped.
            state, error = JobState.STOPPED, _held_back()
            self._held[record.id] = record.gateway
        elif record.state != state.value:
            self._note(record.id, state, error)
        now = time.monotonic()
        started = now - max(time.time() - record.created, 0.0)
        ended = None if record.ended is None else started + max(record.ended - record.created, 0.0)
        return Job(
            record.id,
            self._request_of(found),
            state,
            record.task,
            found.slots,
            error,
            started=started,
            ended=ended if ended is not None else now,
            created=record.created,
            place=record.place,
        )

    def _take_up_held(self) -> None:
        """Follow the unfinished jobs whose gateway can be called by now."""
        for job_id, gateway in list(self._held.items()):
            if self._connection_to(gateway).is_usable:
                del self._held[job_id]
                self._session.jobs.take_up(job_id)

    def _request_of(self, found: JobFound) -> Request:
        record = found.record
        return Request(
            self._connect_to(record.gateway),
            record.parent_task_id,
            record.image_no,
            found.original,
            record.document,
            record.mask_url,
            record.remix_prompt,
            record.callback,
            record.gateway,
        )

    def _connect_to(self, gateway: GatewayRef) -> Connect:
        """What opens a client, shared by all jobs of a gateway."""

        def connect() -> GatewayClient:
            # Asked for when it is needed: the key may come from the keychain a moment later.
            return self._connection_to(gateway).connect()

        return self._connects.setdefault(gateway, connect)

    def _note(self, job_id: JobId, state: JobState, error: MjguiError | None) -> None:
        ended = time.time()

        def note(store: Store) -> None:
            store.journal.note_state(job_id, state.value, error, ended)

        self._keeper.write(note)


def _state_of(found: JobFound) -> tuple[JobState, MjguiError | None]:
    """What a job of an earlier run is now, whatever it was when that run ended."""
    record = found.record
    try:
        state = JobState(record.state)
    except ValueError:
        state = JobState.WAITING
    if not state.is_active:
        return state, record.error
    if record.task is not None:
        return state, None
    if state is JobState.QUEUED:
        return JobState.STOPPED, _unsent()
    lost = OutcomeUnknownError(detail="mjgui ended before the answer to the submission came")
    return JobState.UNKNOWN, lost


def _unsent() -> StoppedError:
    return StoppedError(
        tr("Not sent: mjgui was closed before its turn came"),
        tr("Nothing was submitted; submit it again if you still want it."),
        charge=Charge.NONE,
    )


def _held_back() -> StoppedError:
    return StoppedError(
        tr("Not followed yet: its gateway needs the API key"),
        tr("Enter the key in the settings; the job is then taken up by itself."),
        charge=Charge.POSSIBLE,
    )
