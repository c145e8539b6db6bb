"""The generation that is edited: its task, and its four images as they arrive."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from mjgui.app import fetching
from mjgui.app.fetching import Connect
from mjgui.app.keeping import GenerationKeep, Keeper
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
from mjgui.core.errors import MjguiError, StoppedError, TaskFailedError
from mjgui.core.journal import NO_GATEWAY, GatewayRef
from mjgui.core.language import number_text, tr
from mjgui.core.model import Task
from mjgui.gateway import polling


@dataclass(frozen=True, slots=True)
class Generation:
    """Four images that can be edited, known by the task that made them.

    Attributes:
        task_id: what the next submission names as `jobId`.
        task: the task as the gateway described it, where it was asked.
        slots: the four images.
        parent_task_id: the task that this one was made from, if known.
        prompt: the remix prompt that made it, if known.
        preview: a small picture that stands for it while its images are on disk only.
    """

    task_id: str
    task: Task | None = None
    slots: Slots = EMPTY_SLOTS
    parent_task_id: str | None = None
    prompt: str = ""
    preview: Picture | None = None

    @property
    def face(self) -> Picture | None:
        """The picture that stands for it in a list: its first image if that is there."""
        return next((slot.picture for slot in self.slots if slot.picture), self.preview)

    @property
    def numbers(self) -> tuple[int, ...]:
        """The numbers of the images that are there."""
        return tuple(n for n, slot in enumerate(self.slots) if slot.picture)


class Loader(QObject):
    """Loads a generation from the gateway or from files, one at a time.

    A load that fails before its first image arrived leaves the generation before it in place.

    Args:
        pool: runs what blocks.
        keeper: keeps the images on disk, so that they come back without a network; None keeps
            them in memory alone.
        parent: the QObject that owns it.

    Signals:
        begun: a task or files were asked for.
        generation_changed: another generation has taken the place of the one before.
        slot_changed: (number) one of its images has changed.
        status_changed: (text) what is going on, in a few words; empty when nothing is.
        failed: (MjguiError) the load has come to nothing.
    """

    begun = Signal()
    generation_changed = Signal()
    slot_changed = Signal(int)
    status_changed = Signal(str)
    failed = Signal(object)

    def __init__(
        self, pool: WorkPool, keeper: Keeper | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._pool = pool
        self._keeper = keeper
        self._keep: GenerationKeep | None = None
        self._ticket: Ticket | None = None
        self._connect: Connect | None = None
        self._pending: Generation | None = None
        self._to_retry: set[int] = set()
        self.generation: Generation | None = None

    @property
    def is_loading(self) -> bool:
        """Whether a load is under way."""
        return self._ticket is not None

    def load(self, connect: Connect, task_id: str, gateway: GatewayRef = NO_GATEWAY) -> None:
        """Load the generation of a task from the gateway.

        Of the generation that is open already, the images stay until newer ones have arrived.
        """
        self._use(connect, task_id, gateway)
        current = self.generation
        base = current if current and current.task_id == task_id else Generation(task_id)
        self._begin(base, fetching.following(connect, task_id, self._keep))
        self.status_changed.emit(tr("Asking for the task…"))
        self.begun.emit()

    def open_files(
        self,
        connect: Connect,
        task_id: str,
        paths: Mapping[int, Path],
        gateway: GatewayRef = NO_GATEWAY,
    ) -> None:
        """Open image files as images of the task `task_id`; the keys are image numbers (0 – 3).

        Files for the generation that is open already join its other images; the image whose place
        a file is to take stays until that one is there.
        """
        self._use(connect, task_id, gateway)
        current = self.generation
        base = current if current and current.task_id == task_id else Generation(task_id)
        loading = tuple(
            ImageSlot(slot.picture, is_loading=slot.picture is None) if number in paths else slot
            for number, slot in enumerate(base.slots)
        )
        self._begin(replace(base, slots=loading), fetching.opening(paths, self._keep))
        self.status_changed.emit(tr("Opening files…"))
        self.begun.emit()

    def adopt(
        self, connect: Connect, generation: Generation, gateway: GatewayRef = NO_GATEWAY
    ) -> None:
        """Make a generation whose images are there already the one that is edited."""
        self.cancel()
        self._use(connect, generation.task_id, gateway)
        self._pending = None
        self.generation = generation
        self.generation_changed.emit()

    def join(self, task_id: str, slots: Slots) -> None:
        """Take over images of a task, if it is the one that is open, that have come otherwise."""
        generation = self.generation
        if generation is None or generation.task_id != task_id or self._pending is not None:
            return
        for number, slot in enumerate(slots):
            known = generation.slots[number]
            if known.picture is None and known.is_loading and (slot.picture or slot.error):
                taken = self.generation.slots if self.generation else generation.slots
                joined = (*taken[:number], slot, *taken[number + 1 :])
                self.generation = replace(self.generation or generation, slots=joined)
                self.slot_changed.emit(number)

    def retry(self, number: int) -> None:
        """Get one image that failed again, once no other is on its way."""
        pending = self._pending
        if pending is None:
            self._download({number})
        elif self._is_shown and pending.slots[number].error is not None:
            self._to_retry.add(number)
            waiting = ImageSlot(is_loading=True)
            slots = (*pending.slots[:number], waiting, *pending.slots[number + 1 :])
            self._pending = self.generation = replace(pending, slots=slots)
            self.slot_changed.emit(number)

    def _download(self, numbers: set[int]) -> None:
        """Get these images again, as far as they are not there."""
        generation = self.generation
        if generation is None or generation.task is None or self._connect is None:
            return
        missing = frozenset(n for n in numbers if generation.slots[n].picture is None)
        if not missing:
            return
        slots = tuple(
            ImageSlot(is_loading=True) if number in missing else slot
            for number, slot in enumerate(generation.slots)
        )
        self._begin(
            replace(generation, slots=slots),
            fetching.downloading(self._connect, generation.task, missing, self._keep),
        )
        self._show()
        for number in missing:
            self.slot_changed.emit(number)

    def cancel(self) -> None:
        """Give up the load that is under way, if any; what has arrived stays."""
        if self._ticket is not None:
            self._ticket.silence()
            self._ticket = None
            self._settle()

    def _use(self, connect: Connect, task_id: str, gateway: GatewayRef) -> None:
        self._connect = connect
        if self._keeper is not None:
            self._keep = GenerationKeep(self._keeper, gateway, task_id)

    def _begin(self, generation: Generation, work: Work) -> None:
        if self._ticket is not None:
            self._ticket.silence()
            self._settle()
        self._to_retry.clear()
        self._pending = generation
        self._ticket = self._pool.start(
            work,
            on_event=self._on_event,
            on_failed=self._on_failed,
            on_finished=self._settle_ticket,
        )

    def _on_event(self, event: object) -> None:
        pending = self._pending
        if pending is None:
            return
        match event:
            case polling.Accepted(task) | polling.Progressed(task):
                self._pending = replace(pending, task=task)
                self.status_changed.emit(_running(task.progress))
            case polling.Completed(task):
                self._pending = replace(pending, task=task, slots=with_loading(pending.slots))
                self.status_changed.emit(tr("Getting the images…"))
            case polling.Reconnecting(error=error):
                self.status_changed.emit(tr("Reconnecting: {why}", why=error.title))
            case polling.Reconnected():
                self.status_changed.emit(tr("Connected again"))
            case _:
                self._on_image_event(pending, event)

    def _on_image_event(self, pending: Generation, event: object) -> None:
        slots = after_event(pending.slots, event)
        if slots is pending.slots:
            return
        self._pending = replace(pending, slots=slots)
        was_shown = self._is_shown
        if was_shown or any(slot.picture for slot in slots):
            self._show()
        for number, (old, new) in enumerate(zip(pending.slots, slots, strict=True)):
            # What failed before the first image arrived is told when that one is shown.
            failed_unseen = not was_shown and self._is_shown and new.error is not None
            if failed_unseen or (was_shown and old is not new):
                self.slot_changed.emit(number)

    @property
    def _is_shown(self) -> bool:
        current, pending = self.generation, self._pending
        return current is not None and pending is not None and current.task_id == pending.task_id

    def _show(self) -> None:
        """Take what is being loaded into view; the first image that arrives does so."""
        was_shown = self._is_shown
        self.generation = self._pending
        if not was_shown:
            self.generation_changed.emit()

    def _on_failed(self, error: MjguiError) -> None:
        if not isinstance(error, StoppedError):
            self.failed.emit(error)

    def _settle_ticket(self) -> None:
        self._ticket = None
        pending = self._pending
        came_to_nothing = pending is not None and not any(s.picture for s in pending.slots)
        if pending is not None and came_to_nothing:
            errors = [slot.error for slot in pending.slots if slot.error]
            if errors:
                self.failed.emit(errors[0])
            elif pending.task is not None and pending.task.is_completed:
                why = tr("the task was completed without any image")
                self.failed.emit(TaskFailedError(None, why))
        to_retry = set(self._to_retry)
        self._settle()
        self._download(to_retry)

    def _settle(self) -> None:
        """Nothing more will arrive."""
        if self._is_shown and self._pending is not None:
            before = self._pending.slots
            self.generation = replace(self._pending, slots=with_nothing_loading(before))
            for number, (old, new) in enumerate(zip(before, self.generation.slots, strict=True)):
                if old is not new:
                    self.slot_changed.emit(number)
        self._pending = None
        self.status_changed.emit("")


def _running(progress: float | None) -> str:
    if progress is None:
        return tr("The task is still running: waiting")
    return tr("The task is still running: {percent}%", percent=number_text(100 * progress))
