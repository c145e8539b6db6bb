"""Going on from what is there: from any result, and from what a job was asked for."""

from __future__ import annotations

import enum
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mjgui.app.connections import Connection
from mjgui.app.form import Form
from mjgui.app.job import Job
from mjgui.app.loader import Generation
from mjgui.app.slots import ImageSlot
from mjgui.core.journal import GatewayRef
from mjgui.core.language import tr_noop
from mjgui.core.model import JobId

if TYPE_CHECKING:
    from mjgui.app.session import Session

ConnectionTo = Callable[[GatewayRef], Connection]


class Reuse(enum.Enum):
    """What of a job is laid out again on its image."""

    ALL = enum.auto()  # mask and prompt
    MASK = enum.auto()  # for another prompt
    PROMPT = enum.auto()  # for another mask


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What is to be done as soon as a generation is there.

    Attributes:
        task_id: the generation.
        number: the image (0 – 3) that is edited then; None for the first one.
        job: whose mask and prompt are laid out on it; None where they stay as they are.
        how: which of the two.
        is_last_try: whether the gateway was asked for the image, so that there is no other way.
    """

    task_id: str
    number: int | None = None
    job: Job | None = None
    how: Reuse = Reuse.ALL
    is_last_try: bool = False


@dataclass(frozen=True, slots=True)
class _Result:
    """The result (0 – 3) of a job that is edited as soon as it is there.

    Attributes:
        is_last_try: whether the gateway was asked for it, so that there is no other way.
    """

    job_id: JobId
    number: int
    is_last_try: bool = False


class GoingOn(QObject):
    """Leads back to images and results, wherever they are: in memory, on disk, at the gateway.

    Args:
        session: where they are edited.
        connection_to: gives the connection to a gateway other than the one that is used.

    Signals:
        prompt_wanted: another prompt is to be typed now.
        mask_wanted: another mask is to be drawn now.
    """

    prompt_wanted = Signal()
    mask_wanted = Signal()

    def __init__(self, session: Session, connection_to: ConnectionTo | None) -> None:
        super().__init__(session)
        self._session = session
        self._connection_to = connection_to
        self._wanted: _Wanted | None = None
        self._result: _Result | None = None
        session.loader.generation_changed.connect(self._on_generation)
        session.loader.slot_changed.connect(self._on_slot)
        session.loader.failed.connect(self._give_up)
        session.chosen_changed.connect(self._arrive)
        session.jobs.changed.connect(self._on_job)

    # -- from a result -------------------------------------------------------------------------

    def edit_result(self, job_id: str | None = None, number: int | None = None) -> bool:
        """Make a job's four results the generation that is edited next.

        Results that are on disk only are read first; one that failed to arrive is asked for again.

        Args:
            job_id: the job; the compared one if None.
            number: which result is edited, 0 – 3; the compared one of the compared job, else the
                first that is there, if None.

        Returns:
            Whether there is anything to edit, now or in a moment.
        """
        comparison = self._session.viewing.comparison
        if job_id is None:
            if comparison is None:
                return False
            job_id = comparison.job_id
        if number is None and comparison is not None and comparison.job_id == job_id:
            number = comparison.number
        self._wanted, self._result = None, None
        job = self._session.jobs.job(job_id)
        if job is None or job.task is None or not self.can_edit_result(job):
            return False
        if number is None:
            number = next(n for n, slot in enumerate(job.slots) if slot.picture or slot.is_kept)
        slot = job.slots[number]
        self._result = _Result(job.id, number)
        if any(_is_unread(one) for one in job.slots):
            self._session.jobs.open_images(job.id)
        if slot.picture is not None:
            self._adopt(job, number)
        elif not slot.is_kept:
            self._ask_for(self._result)
        return True

    @staticmethod
    def can_edit_result(job: Job) -> bool:
        """Whether a job has a result that can be edited."""
        return job.task is not None and job.has_pictures

    def _on_job(self, job_id: str) -> None:
        """Go on to the result that was asked for, once it has come; those beside it follow."""
        job, generation = self._session.jobs.job(job_id), self._session.generation
        if job is None:
            return
        if job.task is not None and generation is not None and generation.task_id == job.task.id:
            self._session.loader.join(job.task.id, job.slots)
        result = self._result
        if result is None or result.job_id != job_id:
            return
        slot = job.slots[result.number]
        if slot.picture is not None:
            self._adopt(job, result.number)
        elif slot.error is not None and not job.state.is_active:
            if result.is_last_try:
                self._result = None
                self._session.tell(slot.error)
            else:
                self._ask_for(result)

    def _ask_for(self, result: _Result) -> None:
        """Ask the gateway for a result whose file is damaged or gone, or never came."""
        self._result = replace(result, is_last_try=True)
        self._session.jobs.retry_image(result.job_id, result.number)

    def _adopt(self, job: Job, number: int) -> None:
        self._result = None
        if job.task is not None:
            request = job.request
            slots = tuple(ImageSlot(is_loading=True) if _is_unread(s) else s for s in job.slots)
            generation = Generation(
                job.task.id, job.task, slots, request.task_id, request.remix_prompt
            )
            connection = self._connection(job.request.gateway)
            self._session.adopt(generation, number, connection)

    # -- from an image, or from what was asked for ---------------------------------------------

    def step_back(self, task_id: str, number: int | None, gateway: GatewayRef) -> None:
        """Edit an image of a generation with its mask as it was left.

        Args:
            task_id: the generation, also one that was never loaded in this run.
            number: which of its images, 0 – 3; None for the first one.
            gateway: where it is.
        """
        self._want(_Wanted(task_id, number), gateway)

    def reuse(self, job: Job, how: Reuse = Reuse.ALL) -> None:
        """Edit the image of a job with its mask, its prompt, or both.

        Undo brings the mask before back. A job whose mask was a URL leaves what is drawn as it is.
        """
        request = job.request
        self._want(_Wanted(request.task_id, request.image_no, job, how), request.gateway)

    def _want(self, wanted: _Wanted, gateway: GatewayRef) -> None:
        self._wanted, self._result = wanted, None
        if self._is_open(wanted):
            self._arrive()
        else:
            self._session.go_back_to(wanted.task_id, wanted.number, gateway)

    def _connection(self, gateway: GatewayRef) -> Connection:
        used = self._session.connection
        if gateway == used.ref or self._connection_to is None:
            return used
        return self._connection_to(gateway)

    def _on_generation(self) -> None:
        if self._wanted is not None and not self._is_open(self._wanted):
            self._wanted = None  # the user went elsewhere meanwhile

    def _on_slot(self, number: int) -> None:
        if self._wanted is not None and self._wanted.number == number:
            self._arrive()

    def _give_up(self) -> None:
        """Nothing came, which the loader says: what was wanted must not happen much later."""
        self._wanted = None

    def _is_open(self, wanted: _Wanted) -> bool:
        generation = self._session.generation
        return generation is not None and generation.task_id == wanted.task_id

    def _arrive(self) -> None:
        wanted, generation = self._wanted, self._session.generation
        if wanted is None or generation is None or not self._is_open(wanted):
            return
        number = wanted.number
        if number is None:
            number = next(iter(generation.numbers), None)
        if number is None:
            return
        slot = generation.slots[number]
        if slot.picture is None:
            if slot.error is not None and not slot.is_loading:
                # Its file is damaged or gone: the gateway may still have it.
                self._wanted = None if wanted.is_last_try else replace(wanted, is_last_try=True)
                if self._wanted is not None:
                    self._session.loader.retry(number)
            return
        self._wanted = None
        self._session.choose(number)
        self._session.viewing.leave_history()
        if wanted.job is not None:
            self._lay_out(wanted.job, wanted.how)

    def _lay_out(self, job: Job, how: Reuse) -> None:
        session, request = self._session, job.request
        if how is Reuse.PROMPT:
            if session.document.areas:
                session.editor.replace_mask((), tr_noop("Begin another mask"))
        elif request.document.areas:
            step = tr_noop("Use the mask of a job")
            session.editor.replace_mask(request.document.areas, step)
        mask_url = "" if how is Reuse.PROMPT else request.mask_url
        session.set_form(Form(request.remix_prompt, request.callback, mask_url))
        if how is Reuse.MASK:
            self.prompt_wanted.emit()
        elif how is Reuse.PROMPT:
            self.mask_wanted.emit()


def _is_unread(slot: ImageSlot) -> bool:
    return slot.is_kept and slot.picture is None
