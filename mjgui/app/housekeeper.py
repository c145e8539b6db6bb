"""Keeping the data folder within its limit, and knowing how large it is."""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from mjgui.app.keeping import Keeper
from mjgui.app.messages import Message, MessageKind, Offer
from mjgui.app.preferences import Preferences
from mjgui.app.session import Session
from mjgui.app.work import Ticket, Work, WorkContext, WorkPool
from mjgui.core.amounts import size_text
from mjgui.core.disk_usage import DiskUsage, disk_usage
from mjgui.core.files import sweep
from mjgui.core.housekeeping import Freed, InUse, find_holdings, free
from mjgui.core.language import tr, tr_n
from mjgui.core.model import JobId
from mjgui.core.settings import Settings
from mjgui.core.space import Tally, plan, tally
from mjgui.core.store import Store

_log = logging.getLogger(__name__)

MEGABYTE = 1_000_000
FIRST_LOOK_MS = 90_000
"""So long after the start nothing is measured: the start goes first."""
REST_MS = 180_000
"""So long it rests between two looks."""
STORAGE_KEY = "storage"
OPEN_STORAGE = "openStorage"

_SPARE = 20
"""A folder over its limit is brought a twentieth below it: not every new image costs an old one."""
_VISITED = 3


@dataclass(frozen=True, slots=True)
class Preview:
    """What could be deleted now, and what stays.

    Attributes:
        tally: by reason.
        binned: how much is in the bin, bytes.
    """

    tally: Tally
    binned: int


class Housekeeper(QObject):
    """Measures the data folder now and then, and makes room where it is over its limit.

    Entries and thumbnails always stay; results that were not saved, what has a star and what is in
    use keep their images as well.

    Args:
        session: knows what is in use.
        keeper: where the images are; None where nothing is kept, and there is nothing to do.
        preferences: the limit.
        folder: the data folder.
        parent: the QObject that owns it.

    Signals:
        usage_changed: the folder was measured.
        previewed: (Preview) what `preview` has found.
        freed: (Freed) images were deleted to make room.
        message: (Message) what was deleted by itself, or why the limit cannot be kept.
    """

    usage_changed = Signal()
    previewed = Signal(object)
    freed = Signal(object)
    message = Signal(object)

    def __init__(
        self,
        session: Session,
        keeper: Keeper | None,
        preferences: Preferences,
        folder: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._store = keeper.store if keeper is not None else None
        self._preferences = preferences
        self._folder = folder
        self._pool = WorkPool("mjgui-housekeeping", 1, self)
        self._usage: DiskUsage | None = None
        self._freeing: Ticket | None = None
        self._is_measuring = False
        self._has_said_full = False
        self._has_said_freed = False
        self._begun = time.time()
        self._has_swept = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        if self._store is None:
            return
        self._timer.start(FIRST_LOOK_MS)
        session.loader.slot_changed.connect(self._look_later)
        session.jobs.ended.connect(self._look_later)
        session.deletion.emptied.connect(self.look)
        preferences.changed.connect(self._on_preferences)
        # What comes into use while room is made is not looked at twice: it is stopped, and planned
        # anew later.
        session.loader.generation_changed.connect(self._stop_freeing)
        session.viewing.comparison_changed.connect(self._stop_freeing)
        session.jobs.added.connect(self._stop_freeing)

    @property
    def usage(self) -> DiskUsage | None:
        """How large the folder was when it was measured last; None until then."""
        return self._usage

    @property
    def limit(self) -> int:
        """How large it may become, bytes; 0 for no limit."""
        return self._preferences.settings.storage_limit * MEGABYTE

    @property
    def folder(self) -> Path:
        """The data folder."""
        return self._folder

    def measure(self) -> None:
        """Measure the folder soon, as where its size is shown."""
        if not self._is_measuring:
            self._is_measuring = True
            self._pool.start(
                _measuring(self._folder),
                on_event=self._on_event,
                on_failed=self._session.tell,
                on_finished=self._on_measured,
            )

    def look(self, _event: object = None) -> None:
        """Measure the folder, and make room where it is over its limit."""
        self._timer.stop()
        limit = self.limit
        if self._store is None:
            return
        if not self._has_swept:
            self._has_swept = True
            self._pool.start(_sweeping(self._folder, self._begun))
        if not limit:
            self.measure()
        elif self._freeing is None:
            self._start(_keeping_to(self._store, self._folder, limit, self._in_use()))

    def preview(self) -> None:
        """Find out what could be deleted now: `previewed` tells."""
        if self._store is not None:
            work = _previewing(self._store, self._in_use())
            self._pool.start(work, on_event=self._on_event, on_failed=self._session.tell)

    def free_now(self) -> None:
        """Delete every image that may go, and empty the bin."""
        if self._store is None:
            return
        self._stop_freeing()
        self._session.deletion.empty_now()
        self._start(_freeing(self._store, self._folder, self._in_use()))

    def shut_down(self) -> bool:
        """Stop whatever is done; whether the thread ended."""
        self._timer.stop()
        return self._pool.shut_down()

    # -- inside --------------------------------------------------------------------------------

    def _start(self, work: Work) -> None:
        self._freeing = self._pool.start(
            work,
            on_event=self._on_event,
            on_failed=self._session.tell,
            on_finished=self._on_freeing_finished,
        )

    def _stop_freeing(self) -> None:
        if self._freeing is not None:
            self._freeing.cancel()
            self._look_later()

    def _look_later(self, _event: object = None) -> None:
        if not self._timer.isActive():
            self._timer.start(REST_MS)

    def _on_freeing_finished(self) -> None:
        self._freeing = None

    def _on_measured(self) -> None:
        self._is_measuring = False

    def _on_preferences(self, before: Settings, after: Settings) -> None:
        if before.storage_limit != after.storage_limit:
            self._has_said_full = False
            self._timer.start(REST_MS)  # the wheel may still be turning: look when it rests
            self.usage_changed.emit()

    def _on_event(self, event: object) -> None:
        match event:
            case DiskUsage():
                self._usage = event
                self.usage_changed.emit()
            case Preview():
                self.previewed.emit(event)
            case _Kept():
                self._on_kept(event)
            case Freed():
                self.freed.emit(event)
                self._tell_freed(event)
            case _:
                pass

    def _on_kept(self, kept: _Kept) -> None:
        """Hear what keeping to the limit has come to; each is said once, quietly."""
        if kept.freed.images:
            self.freed.emit(kept.freed)
            if not self._has_said_freed:
                self._has_said_freed = True
                self._tell_freed(kept.freed)
        if not kept.missing:
            self._has_said_full = False
        elif not self._has_said_full:
            self._has_said_full = True
            self._tell(
                tr("The data folder is {size} over its limit", size=size_text(kept.missing)),
                tr(
                    "What is left has a star, is in use, or was not saved yet, so it stays. "
                    "Save results, take stars away, delete entries, or raise the limit."
                ),
                (Offer(OPEN_STORAGE),),
            )

    def _tell_freed(self, freed: Freed) -> None:
        if freed.images:
            self._tell(
                tr("{size} are free again", size=size_text(freed.size)),
                tr_n(
                    "{n} older image went. Entries and thumbnails stay, and the gateway is asked "
                    "for an image when it is opened.",
                    "{n} older images went. Entries and thumbnails stay, and the gateway is asked "
                    "for an image when it is opened.",
                    freed.images,
                ),
            )

    def _tell(self, title: str, text: str, offers: tuple[Offer, ...] = ()) -> None:
        kind = MessageKind.INFO if offers else MessageKind.SUCCESS
        self.message.emit(Message(kind, title, text, key=STORAGE_KEY, offers=offers))

    def _in_use(self) -> InUse:
        session = self._session
        tasks = {one.task_id for one in session.history[:_VISITED]}
        if session.generation is not None:
            tasks |= {session.generation.task_id, session.generation.parent_task_id or ""}
        jobs: set[JobId] = {job.id for job in session.jobs.jobs if job.state.is_active}
        for compared in (session.viewing.comparison, session.viewing.reference):
            if compared is not None:
                jobs.add(compared.job_id)
        for name in jobs:
            job = session.jobs.job(name)
            if job is not None:
                tasks |= {job.request.task_id, job.task.id if job.task else ""}
        return InUse(frozenset(tasks - {""}), frozenset(jobs))


@dataclass(frozen=True, slots=True)
class _Kept:
    """What keeping to the limit has come to: what was deleted, and how much is still too much."""

    freed: Freed
    missing: int


def _sweeping(folder: Path, before: float) -> Work:
    """Make work that deletes the half-written files that the end of earlier runs has left."""

    def work(context: WorkContext) -> None:
        count = sweep(folder, before, context.cancel.is_set)
        if count:
            _log.info("deleted %d half-written files of earlier runs", count)

    return work


def _measuring(folder: Path) -> Work:
    def work(context: WorkContext) -> None:
        _measure(folder, context)

    return work


def _keeping_to(store: Store, folder: Path, limit: int, in_use: InUse) -> Work:
    def work(context: WorkContext) -> None:
        usage = _measure(folder, context)
        over = usage.total - limit
        if over <= 0 or context.cancel.is_set():
            if not context.cancel.is_set():
                context.emit(_Kept(Freed(), 0))
            return
        wanted = over + limit // _SPARE
        holdings = find_holdings(store, in_use, context.cancel.is_set)
        freed = free(store, plan(holdings, wanted).doomed, context.cancel.is_set)
        context.emit(_Kept(freed, 0 if context.cancel.is_set() else max(over - freed.size, 0)))
        if freed.images:
            _measure(folder, context)

    return work


def _previewing(store: Store, in_use: InUse) -> Work:
    def work(context: WorkContext) -> None:
        found = tally(find_holdings(store, in_use, context.cancel.is_set))
        context.emit(Preview(found, store.bin.weigh(store.bin.keys())))

    return work


def _freeing(store: Store, folder: Path, in_use: InUse) -> Work:
    def work(context: WorkContext) -> None:
        holdings = find_holdings(store, in_use, context.cancel.is_set)
        context.emit(free(store, plan(holdings).doomed, context.cancel.is_set))
        _measure(folder, context)

    return work


def _measure(folder: Path, context: WorkContext) -> DiskUsage:
    usage = disk_usage(folder, context.cancel.is_set)
    if not context.cancel.is_set():
        context.emit(usage)
    return usage
