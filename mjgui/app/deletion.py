"""Deleting entries of the history, jobs among them, and bringing them back."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from mjgui.app.job import Job
from mjgui.app.jobs import JobRunner
from mjgui.app.keeping import Keeper
from mjgui.app.messages import Message, MessageKind, Offer, message_of
from mjgui.app.viewing import Viewing
from mjgui.app.work import Work, WorkContext, WorkPool
from mjgui.core.amounts import size_text
from mjgui.core.bin import Emptied
from mjgui.core.errors import MjguiError
from mjgui.core.history import job_id_of, job_key
from mjgui.core.language import tr, tr_n
from mjgui.core.model import JobId
from mjgui.core.store import Store

UNDO_DELETE = "undoDelete"
DELETE_KEY = "delete"


@dataclass(eq=False)
class _Step:
    """One deletion that can be taken back.

    Attributes:
        keys: what was deleted, by the keys of the entries.
        jobs: the jobs among them, as they were on the list.
        binned: what the bin took, its thread's own.
        staying: how many were meant as well, and stay since their jobs are at work.
    """

    keys: tuple[str, ...]
    jobs: list[Job] = field(default_factory=list[Job])
    binned: tuple[str, ...] = ()
    staying: int = 0


class Deletion(QObject):
    """Puts entries into the bin at once, takes them out of it, and empties it in the background.

    What was deleted can be brought back until the program ends, or the bin is emptied by hand. The
    next start empties it.

    Args:
        jobs: jobs go from its list, and come back to it.
        viewing: jobs that come back are no news.
        keeper: writes; None where nothing is kept, and only the list of jobs is another.
        pool: weighs and empties.
        spared: the tasks whose images the session may still need.
        parent: the QObject that owns it.

    Signals:
        hidden: (tuple of keys) entries were deleted a moment ago.
        returned: (tuple of keys) entries have come back, and are in the history again.
        can_undo_changed: whether anything can be brought back has changed.
        emptied: (Emptied) the bin is empty, and so much room is free.
        message: (Message) what was deleted, and what has come back.
    """

    hidden = Signal(object)
    returned = Signal(object)
    can_undo_changed = Signal()
    emptied = Signal(object)
    message = Signal(object)
    _binned = Signal(object)
    _taken_back = Signal(object)
    _collected = Signal(object)

    def __init__(
        self,
        jobs: JobRunner,
        viewing: Viewing,
        keeper: Keeper | None,
        pool: WorkPool,
        spared: Callable[[], Collection[str]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._viewing = viewing
        self._keeper = keeper
        self._pool = pool
        self._spared = spared
        self._steps: list[_Step] = []
        self._hidden: set[str] = set()
        self._is_telling = False
        jobs.forgotten.connect(self._on_forgotten)
        jobs.restored.connect(self._on_restored)
        self._binned.connect(self._on_binned)
        self._taken_back.connect(self._on_taken_back)
        self._collected.connect(self._on_collected)

    @property
    def can_undo(self) -> bool:
        """Whether anything can be brought back."""
        return bool(self._steps)

    @property
    def hidden_keys(self) -> Collection[str]:
        """What was deleted in this run, and has not come back; the store may not know it yet."""
        return self._hidden

    def begin(self) -> None:
        """Empty the bin of what earlier runs left in it, in the background."""
        self._collect()

    def delete(self, keys: Iterable[str]) -> None:
        """Delete entries at once; those of jobs at work stay."""
        wanted = [key for key in dict.fromkeys(keys) if key not in self._hidden]
        going = tuple(key for key in wanted if not self._is_at_work(key))
        stay = len(wanted) - len(going)
        if not going:
            if stay:
                title = tr_n(
                    "{n} job at work cannot be deleted", "{n} jobs at work cannot be deleted", stay
                )
                self._tell(title, tr("Stop waiting for it first."))
            return
        step = _Step(going, staying=stay)
        self._steps.append(step)
        self._hidden.update(going)
        ids = [name for key in going if (name := job_id_of(key)) is not None]
        step.jobs = [job for name in ids if (job := self._jobs.job(name)) is not None]
        self._jobs.forget_many(ids)
        self.hidden.emit(going)
        self.can_undo_changed.emit()
        if self._keeper is None:
            self._say_deleted(step, None)
            return
        now = time.time()

        def put(store: Store) -> None:
            step.binned = store.bin.put(going, now)
            self._binned.emit(step)

        self._keeper.write(put, lambda: self._on_refused(step))

    def undo(self) -> None:
        """Bring back what was deleted last, whole."""
        if not self._steps:
            return
        step = self._steps.pop()
        self._bring_back(step)
        count = len(step.keys)
        if _is_of_jobs(step):
            title = tr_n("{n} job is back", "{n} jobs are back", count)
        else:
            title = tr_n("{n} entry is back", "{n} entries are back", count)
        self._tell(title, kind=MessageKind.SUCCESS)

    def empty_now(self) -> None:
        """Empty the bin at once; nothing can be brought back any more."""
        self._steps.clear()
        self._is_telling = True
        self.can_undo_changed.emit()
        self._collect()

    # -- deleting and bringing back ------------------------------------------------------------

    def _is_at_work(self, key: str) -> bool:
        name = job_id_of(key)
        job = None if name is None else self._jobs.job(name)
        return job is not None and job.state.is_active

    def _bring_back(self, step: _Step) -> None:
        self._hidden.difference_update(step.keys)
        self._viewing.know(job.id for job in step.jobs)
        self._jobs.restore(step.jobs)
        self.can_undo_changed.emit()
        if self._keeper is None:
            self.returned.emit(step.keys)
            return

        def take_back(store: Store) -> None:
            store.bin.take_back(step.binned)
            self._taken_back.emit(step)

        self._keeper.write(take_back, lambda: self._taken_back.emit(step))

    def _on_taken_back(self, step: _Step) -> None:
        self.returned.emit(step.keys)

    def _on_refused(self, step: _Step) -> None:
        """The disk takes nothing, which the keeper says: all is as it was."""
        if step in self._steps:
            self._steps.remove(step)
            self._bring_back(step)

    def _on_restored(self, job_ids: Sequence[JobId]) -> None:
        """Jobs come back in batches after the start: perhaps after they were deleted."""
        late = [name for name in job_ids if job_key(name) in self._hidden]
        for step in self._steps:
            own = set(step.keys)
            mine = [name for name in late if job_key(name) in own]
            step.jobs += [job for name in mine if (job := self._jobs.job(name)) is not None]
        self._jobs.forget_many(late)

    def _on_forgotten(self, job_ids: Sequence[JobId]) -> None:
        """Erase jobs that left the list in another way: nothing of them was ever sent."""
        erased = [name for name in job_ids if job_key(name) not in self._hidden]
        if erased and self._keeper is not None:
            spared = frozenset(self._spared())
            self._keeper.write(lambda store: store.forget_jobs(erased, spared))

    # -- what is said --------------------------------------------------------------------------

    def _on_binned(self, step: _Step) -> None:
        if self._keeper is None or step not in self._steps:
            return
        if len(step.keys) > _WEIGHED:
            self._say_deleted(step, None)  # the way back is offered at once
            return

        def on_event(event: object) -> None:
            if isinstance(event, _Weight) and step in self._steps:
                self._say_deleted(step, event.size)

        work = _weighing(self._keeper.store, step.binned, frozenset(self._spared()))
        self._pool.start(work, on_event=on_event, on_failed=self._tell_error)

    def _say_deleted(self, step: _Step, size: int | None) -> None:
        text = tr_n(
            "It can be brought back until mjgui is closed, also by Edit, Undo delete.",
            "They can be brought back until mjgui is closed, also by Edit, Undo delete.",
            len(step.keys),
        )
        if step.staying:
            stays = tr_n(
                "{n} job at work stays: stop waiting for it first.",
                "{n} jobs at work stay: stop waiting for them first.",
                step.staying,
            )
            text = f"{stays} {text}"
        self._tell(_deleted(step, size), text, (Offer(UNDO_DELETE),))

    def _tell(
        self,
        title: str,
        text: str = "",
        offers: tuple[Offer, ...] = (),
        kind: MessageKind = MessageKind.INFO,
    ) -> None:
        self.message.emit(
            Message(kind, title, text, key=DELETE_KEY, offers=offers, passes=bool(offers))
        )

    def _tell_error(self, error: MjguiError) -> None:
        self.message.emit(message_of(error))

    # -- emptying ------------------------------------------------------------------------------

    def _collect(self) -> None:
        """Find out what is in the bin once everything that was asked for so far is written."""
        if self._keeper is not None:
            self._keeper.write(lambda store: self._collected.emit(store.bin.keys()))

    def _on_collected(self, keys: tuple[str, ...]) -> None:
        kept = {key for step in self._steps for key in (*step.keys, *step.binned)}
        doomed = tuple(key for key in keys if key not in kept)
        if self._keeper is None or not (doomed or self._is_telling):
            return

        def on_event(event: object) -> None:
            if isinstance(event, Emptied):
                self._on_emptied(event)

        work = _emptying(self._keeper.store, doomed, frozenset(self._spared()))
        self._pool.start(work, on_event=on_event, on_failed=self._tell_error)

    def _on_emptied(self, freed: Emptied) -> None:
        self.emptied.emit(freed)
        is_told, self._is_telling = self._is_telling and freed.entries > 0, False
        if is_told:
            title = tr("{size} are free again", size=size_text(freed.size))
            self._tell(title, kind=MessageKind.SUCCESS)


_WEIGHED = 500
"""Of more entries nobody waits to hear how large they are: that takes seconds."""


@dataclass(frozen=True, slots=True)
class _Weight:
    size: int


def _is_of_jobs(step: _Step) -> bool:
    return all(job_id_of(key) is not None for key in step.keys)


def _deleted(step: _Step, size: int | None) -> str:
    """What was deleted, and how large it is where that is known."""
    count = len(step.keys)
    if not size:
        if _is_of_jobs(step):
            return tr_n("Deleted {n} job", "Deleted {n} jobs", count)
        return tr_n("Deleted {n} entry", "Deleted {n} entries", count)
    weight = size_text(size)
    if _is_of_jobs(step):
        return tr_n("Deleted {n} job, {size}", "Deleted {n} jobs, {size}", count, size=weight)
    return tr_n("Deleted {n} entry, {size}", "Deleted {n} entries, {size}", count, size=weight)


def _weighing(store: Store, keys: Sequence[str], spared: Collection[str]) -> Work:
    def work(context: WorkContext) -> None:
        context.emit(_Weight(store.bin.weigh(keys, spared)))

    return work


def _emptying(store: Store, keys: Sequence[str], spared: Collection[str]) -> Work:
    def work(context: WorkContext) -> None:
        context.emit(store.bin.empty(keys, spared, context.cancel.is_set))

    return work
