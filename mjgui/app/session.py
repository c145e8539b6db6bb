"""The session: the one state that the window shows, and everything that a user can do to it.

Widgets listen to its signals and call its methods; they write nothing themselves.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from mjgui.app.batches import Batches
from mjgui.app.blending import Blending
from mjgui.app.connections import Connection
from mjgui.app.coverage import CoverageMeter
from mjgui.app.deletion import Deletion
from mjgui.app.edit_tree import EditTree
from mjgui.app.editor import Editor
from mjgui.app.file_desk import FileDesk
from mjgui.app.form import Blocker, Form, has_gone_on
from mjgui.app.going_on import GoingOn
from mjgui.app.job_news import JobNews
from mjgui.app.jobs import JobRunner, Request
from mjgui.app.keeping import Keeper
from mjgui.app.lanes import AT_ONCE, JobLanes
from mjgui.app.loader import Generation, Loader
from mjgui.app.mask_desk import MaskDesk
from mjgui.app.mask_preview import MaskPreview
from mjgui.app.messages import LOAD_KEY, message_of, message_of_image, not_submitted
from mjgui.app.pictures import Picture
from mjgui.app.prompts import Prompts
from mjgui.app.readiness import Readiness
from mjgui.app.review import AreaProblem
from mjgui.app.submitting import Submitter
from mjgui.app.viewing import Mode, Viewing
from mjgui.app.visited import Visited
from mjgui.app.work import Work, WorkPool
from mjgui.core.errors import KeyMissingError, MjguiError, TaskIdError
from mjgui.core.journal import GatewayRef
from mjgui.core.model import Document, JobId
from mjgui.gateway.checks import clean_task_id

CHORE_LANES = 3


class Session(QObject):
    """Document, selection, undo, generation, form, jobs.

    Args:
        connection: the gateway that is used first.
        parent: the QObject that owns it.
        keeper: keeps jobs and images on disk; None keeps them in memory alone.
        obstacle: why nothing can be kept where something should be; nothing can be submitted then.
        at_once: how many submissions are at work at once; the others wait for their turn.
        connection_to: gives the connection to a gateway other than the one that is used.

    Signals:
        connection_changed: another gateway, or another key, is used from now on.
        chosen_changed: another of the four images is edited, or its picture has arrived.
        review_changed: the mask's problems, or what blocks submitting, have changed.
        form_changed: prompt, callback or mask URL have changed.
        history_changed: a generation has joined the list of those visited.
        message: (Message) something to tell the user.
        settled: (key) a message of this key is no longer so.
    """

    connection_changed = Signal()
    chosen_changed = Signal()
    review_changed = Signal()
    form_changed = Signal()
    history_changed = Signal()
    message = Signal(object)
    settled = Signal(str)

    def __init__(
        self,
        connection: Connection,
        parent: QObject | None = None,
        *,
        keeper: Keeper | None = None,
        obstacle: MjguiError | None = None,
        at_once: int = AT_ONCE,
        connection_to: Callable[[GatewayRef], Connection] | None = None,
    ) -> None:
        super().__init__(parent)
        self._connection = connection
        self._keeper = keeper
        self._chores = WorkPool("mjgui-chore", CHORE_LANES, self)
        self.editor = Editor(self)
        self.loader = Loader(self._chores, keeper, self)
        lanes = JobLanes(self, at_once)
        self.jobs = JobRunner(lanes, keeper, self)
        self.viewing = Viewing(self.jobs, self)
        self.prompts = Prompts(self.jobs, self.loader, lanes.disk, keeper, self)
        self.blending = Blending(self.viewing, self._chores, self)
        self.coverage = CoverageMeter(self.editor, self._chores, self)
        self.files = FileDesk(self.editor, self._chores, self)
        self.mask_desk = MaskDesk(self.editor, self.loader, self._chores, self)
        self.mask_preview = MaskPreview(self.editor, self._chores, self)
        self._news = JobNews(self.jobs, self.viewing, self)
        self._submitter = Submitter(self.jobs, obstacle, self)
        self._readiness = Readiness(obstacle, self._chores, self)
        self._chosen: int | None = None
        self._is_chosen_by_hand = False
        self.visited = Visited(lanes.disk, keeper and keeper.store, self, connection_to)
        chores, needed = self._chores, lambda: self.visited.task_ids
        self.deletion = Deletion(self.jobs, self.viewing, keeper, chores, needed, self)
        self.visited.changed.connect(self.history_changed)
        self.editor.following.due.connect(self._refresh_blockers)
        self._readiness.looked_at.connect(self._refresh_blockers)
        self.loader.begun.connect(self.viewing.leave_history)
        self.loader.generation_changed.connect(self._on_generation_changed)
        self.loader.slot_changed.connect(self._on_slot_changed)
        self.loader.failed.connect(self._tell_of_loading)
        self.mask_desk.painting.pending_changed.connect(self._refresh_blockers)
        for doer in (self.visited, self.mask_desk.painting, self.blending, self.jobs):
            doer.failed.connect(self.tell)
        self.jobs.changed.connect(self._on_job_changed)
        self.jobs.removed.connect(self.viewing.leave)
        self.deletion.message.connect(self.message)
        self._news.settled.connect(self.settled)
        self.going_on = GoingOn(self, connection_to)
        self.batches = Batches(self, self._submitter)
        self.edits = EditTree(self, keeper, lanes.disk)
        for talker in (self.files, self.mask_desk, self._news, self._submitter, self.prompts):
            talker.message.connect(self.message)
        if keeper is not None:
            keeper.problem.connect(self.tell)
        self._refresh_blockers()

    # -- what there is -------------------------------------------------------------------------

    @property
    def connection(self) -> Connection:
        """The gateway that is used."""
        return self._connection

    @property
    def generation(self) -> Generation | None:
        """The generation that is edited."""
        return self.loader.generation

    @property
    def chosen(self) -> int | None:
        """The number (0 – 3) of the image that is edited."""
        return self._chosen

    @property
    def picture(self) -> Picture | None:
        """The image that is edited."""
        generation, chosen = self.generation, self._chosen
        return generation.slots[chosen].picture if generation and chosen is not None else None

    @property
    def document(self) -> Document:
        """The mask of the image that is edited, image pixels."""
        return self.editor.document

    @property
    def form(self) -> Form:
        """What is typed for the submission."""
        return self._readiness.form

    @property
    def problems(self) -> tuple[AreaProblem, ...]:
        """What is wrong with the mask."""
        return self._reviewed().problems

    @property
    def blockers(self) -> tuple[Blocker, ...]:
        """What keeps Submit from being pressed; empty when nothing does."""
        return self._reviewed().blockers

    @property
    def history(self) -> tuple[Generation, ...]:
        """The generations visited in this session, the latest first."""
        return self.visited.generations

    def gateway_of(self, task_id: str) -> GatewayRef:
        """The gateway that a generation came from."""
        return self.visited.connection_of(task_id, self._connection).ref

    # -- gateway and generation ----------------------------------------------------------------

    def use(self, connection: Connection) -> None:
        """Use another gateway, or another key, from now on. Jobs at work keep theirs."""
        self._connection = connection
        self.jobs.use(connection.ref, connection.connect)
        self.connection_changed.emit()
        self._refresh_blockers()

    def load(self, text: str) -> bool:
        """Load the generation whose task id, or task URL, is in `text`.

        Returns:
            Whether it was begun; if not, a message has said why.
        """
        task_id = self._task_id_in(text)
        if not task_id:
            return False
        if not self._connection.is_usable:
            self.tell(KeyMissingError())
            return False
        self.visited.stop_reading()
        self.visited.note_connection(task_id, self._connection)
        self.loader.load(self._connection.connect, task_id, self._connection.ref)
        return True

    def open_files(self, text: str, paths: Mapping[int, Path]) -> bool:
        """Open image files as images (0 – 3) of the task whose id is in `text`.

        Returns:
            Whether it was begun; if not, a message has said why.
        """
        task_id = self._task_id_in(text)
        if not task_id:
            return False
        self.visited.stop_reading()
        self.visited.note_connection(task_id, self._connection)
        self.loader.open_files(self._connection.connect, task_id, paths, self._connection.ref)
        return True

    def _task_id_in(self, text: str) -> str:
        try:
            return clean_task_id(text)
        except TaskIdError as error:
            self.tell(error)
            return ""

    def choose(self, number: int) -> None:
        """Edit image `number` (0 – 3). An image that failed is asked for again."""
        generation = self.generation
        if generation is None:
            return
        slot = generation.slots[number]
        if slot.picture is None:
            if slot.error is not None:
                self.loader.retry(number)
            return
        self._is_chosen_by_hand = True
        self._edit(number)
        self.viewing.set_mode(Mode.EDIT)

    def go_back_to(
        self, task_id: str, number: int | None = None, gateway: GatewayRef | None = None
    ) -> None:
        """Edit a generation that was ever loaded or made, its masks as they were.

        Image `number` (0 – 3) is chosen, the first where that is not there. `gateway` is where it
        is, None for where it was seen last; it is asked where no image is on disk.
        """
        self.visited.read(task_id, partial(self._go_back, number or 0), gateway)

    def bring_back(self, generation: Generation, number: int, connection: Connection) -> None:
        """Edit image `number` (0 – 3) of a generation that an earlier run left on the desk."""
        self.visited.stop_reading()
        self.visited.note_connection(generation.task_id, connection)
        self.loader.adopt(connection.connect, generation, connection.ref)
        self.choose(number)

    # -- form and submission -------------------------------------------------------------------

    def set_form(self, form: Form) -> None:
        """Take over what is typed."""
        if form != self.form:
            self._readiness.form = form
            self.mask_preview.set_address(form.mask_url)
            self.form_changed.emit()
            self._refresh_blockers()

    def submit(self) -> JobId | None:
        """Submit mask and form once, if nothing blocks it.

        Returns:
            The job's id; None, with a message, where something blocks.
        """
        request = self.request()
        return None if request is None else self._submitter.submit(request)

    def request(self) -> Request | None:
        """What would be submitted now; None, with a message, where something blocks."""
        picture, generation, chosen = self.picture, self.generation, self._chosen
        if self.blockers or picture is None or generation is None or chosen is None:
            if blockers := self.blockers:
                self.message.emit(not_submitted(blockers[0].text, blockers[0].field))
            return None
        form, used = self.form.checked(), self._connection
        typed = (form.mask_url, form.remix_prompt, form.callback)
        task_id, mask = generation.task_id, self.document
        return Request(used.connect, task_id, chosen, picture, mask, *typed, used.ref)

    def submit_again(self, job_id: str) -> JobId | None:
        """Submit the request of a job that has ended once more, as a new job, paid for anew.

        Returns:
            The new job's id; None, with a message, where it was not sent.
        """
        return self._submitter.submit_again(job_id, self._connection)

    # -- results -------------------------------------------------------------------------------

    def edit_result(self, job_id: str | None = None, number: int | None = None) -> bool:
        """Edit a result next, the compared one if none is named; see `GoingOn.edit_result`."""
        return self.going_on.edit_result(job_id, number)

    def adopt(self, generation: Generation, number: int, connection: Connection) -> None:
        """Edit image `number` (0 – 3) of a generation that is at hand, with its own gateway."""
        if connection is not self._connection:
            self.use(connection)
        self._chosen = None
        self.bring_back(generation, number, connection)
        self.viewing.leave_history()

    def start_chore(self, work: Work, on_event: Callable[[object], None]) -> None:
        """Run small background work of the window; what it raises becomes a message."""
        self._chores.start(work, on_event=on_event, on_failed=self.tell)

    def tell(self, error: MjguiError, key: str = "") -> None:
        """Show an error; a later one of the same key (its code if empty) takes its place."""
        self.message.emit(message_of(error, key=key))

    def _tell_of_loading(self, error: MjguiError) -> None:
        self.tell(error, LOAD_KEY)  # Qt would hold a partial for good, and it the session

    def shut_down(self) -> bool:
        """Stop following everything; whether all threads ended. Tasks go on at the gateway."""
        self.coverage.stop()
        self.mask_preview.stop()
        self._chores.close()
        return all([self.jobs.shut_down(), self._chores.shut_down()])

    # -- inside --------------------------------------------------------------------------------

    def _go_back(self, number: int, generation: Generation) -> None:
        connection = self.visited.connection_of(generation.task_id, self._connection)
        if there := generation.numbers:
            self.adopt(generation, number if number in there else there[0], connection)
        else:
            # Its images were deleted from outside; the gateway may still have them.
            self.use(connection)
            self.load(generation.task_id)

    def _edit(self, number: int) -> None:
        """Edit image `number` (0 – 3), which is there."""
        generation = self.generation
        picture = generation.slots[number].picture if generation else None
        if generation is None or picture is None:
            return
        self._chosen = number
        self.editor.choose((generation.task_id, number), picture.frame)
        self.chosen_changed.emit()
        self._refresh_blockers()

    def _on_generation_changed(self) -> None:
        generation = self.generation
        self._chosen, self._is_chosen_by_hand = None, False
        if generation is not None and generation.numbers:
            self.visited.remember(generation)
            # From mask to mask: all that shows them would be made anew twice, with none in between.
            self._edit(generation.numbers[0])
            self.viewing.set_mode(Mode.EDIT)
        else:
            self.editor.choose_none()
            self.chosen_changed.emit()
            self._refresh_blockers()

    def _on_slot_changed(self, number: int) -> None:
        generation = self.generation
        if generation is None:
            return
        self.visited.remember(generation)
        slot = generation.slots[number]
        if slot.error is not None:
            self.message.emit(message_of_image(number, slot.error))
        if slot.picture is None or self._chosen is None:
            return
        # Which image arrives first is chance: the lowest leads until the user chooses or draws.
        is_untouched = not (self._is_chosen_by_hand or self.document.areas or self.document.draft)
        if number == self._chosen or (number < self._chosen and is_untouched):
            self._edit(number)

    def _refresh_blockers(self) -> None:
        self._reviewed(anew=True)
        self.review_changed.emit()

    def _reviewed(self, *, anew: bool = False) -> Readiness:
        """What is known of the mask as it is now: in a drag it changes before that is told."""
        if anew or self._readiness.document is not self.document:
            state = self._connection, self.generation, self._chosen, self.document
            self._readiness.refresh(*state, is_painting=self.mask_desk.painting.is_busy)
        return self._readiness

    def _on_job_changed(self, job_id: str) -> None:
        job = self.jobs.job(job_id)
        if job is not None:
            task_id = self.generation.task_id if self.generation else ""
            gone = has_gone_on(job.request, task_id, self._chosen, self.document, self.form)
            self.viewing.take_in(job, has_gone_on=gone)
