"""The history as the window shows it: what is looked for, what was found, and the user's marks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from mjgui.app.history_items import HistoryItems
from mjgui.app.history_reading import HistoryFound, HistoryItem, finding_history
from mjgui.app.keeping import Keeper
from mjgui.app.session import Session
from mjgui.app.spending_desk import SpendingDesk
from mjgui.app.thumbnails import Thumbnails
from mjgui.app.work import Ticket, WorkPool
from mjgui.core.history import HistoryEntry, job_key, loaded_key
from mjgui.core.history_filter import HistoryFilter, HistoryOrder, with_tags
from mjgui.core.store import Store

LANES = 2
"""One for questions, and one for thumbnails beside them."""
_AHEAD_MS = 1500
"""So long after the start it asks once by itself: whoever opens the history finds it there."""
_TYPING_MS = 600
_NEWS_MS = 250
"""News of jobs are gathered for so long before the history is asked again."""


class HistoryDesk(QObject):
    """Asks the history in a worker; the newest question wins.

    But for once, a moment after the start, nothing is asked before somebody watches. Entries are
    read a page at a time, when they are wanted, and let go of when many others have been.

    Args:
        session: what happens in it is followed.
        keeper: writes; None where nothing is kept, and the history is empty.
        parent: the QObject that owns it.

    Attributes:
        thumbnails: of the entries' images; None where nothing is kept.

    Signals:
        keys_changed: other entries match, or they are in another order.
        items_changed: (list of keys) these have been read, or are others now.
        tags_changed: other tags are in use.
        filter_changed: something else is looked for.
    """

    keys_changed = Signal()
    items_changed = Signal(list)
    tags_changed = Signal()
    filter_changed = Signal()
    _written = Signal()
    _marked = Signal(list)

    def __init__(
        self, session: Session, keeper: Keeper | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._keeper = keeper
        self._pool = WorkPool("mjgui-history", LANES, self)
        self.spending = SpendingDesk(session, keeper, self)
        self.thumbnails = Thumbnails(keeper.store, self._pool, self) if keeper else None
        self._filter = HistoryFilter()
        self._order = HistoryOrder.NEWEST
        self._keys: tuple[str, ...] = ()
        self._total = 0
        self._tags: tuple[str, ...] = ()
        self._items = HistoryItems(keeper.store if keeper else None, self._pool, self._as_now, self)
        self._items.changed.connect(self._on_items)
        self._items.failed.connect(session.tell)
        self._dirty: set[str] = set()
        self._unwritten = 0
        self._typed: dict[str, str] = {}
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self.write_notes)
        self._active: set[str] = set()
        self._question: Ticket | None = None
        self._is_watched = False
        self._is_stale = True
        self._is_count_known = False
        self._has_answer = False
        self._news = QTimer(self, singleShot=True, interval=_NEWS_MS)
        self._news.timeout.connect(self._ask_when_written)
        self._written.connect(self._ask_if_watched)
        self._marked.connect(self._on_marked)
        self._ahead = QTimer(self, singleShot=True, interval=_AHEAD_MS)
        self._ahead.timeout.connect(self._ask)
        if keeper is not None:
            self._ahead.start()
        self._shown_task = ""
        session.history_changed.connect(self._on_generation)
        session.jobs.added.connect(self._on_job_added)
        session.jobs.changed.connect(self._on_job_changed)
        session.jobs.restored.connect(self._on_jobs_restored)
        session.jobs.forgotten.connect(self._on_jobs_gone)
        session.deletion.hidden.connect(self._on_hidden)
        session.deletion.returned.connect(self.refresh)
        session.deletion.emptied.connect(self._on_emptied)
        if self.thumbnails is not None:
            self.thumbnails.failed.connect(session.tell)
            self._items.images_changed.connect(self.thumbnails.forget)

    # -- what there is -------------------------------------------------------------------------

    @property
    def is_kept(self) -> bool:
        """Whether there is a history at all."""
        return self._keeper is not None

    @property
    def store(self) -> Store | None:
        """Where the history is; None where there is none."""
        return None if self._keeper is None else self._keeper.store

    @property
    def has_answer(self) -> bool:
        """Whether the history has been asked since it changed, so that an empty one is empty."""
        return self._has_answer or self._keeper is None

    @property
    def keys(self) -> tuple[str, ...]:
        """The entries that match, in order."""
        return self._keys

    @property
    def total(self) -> int:
        """How many entries there are, matching or not."""
        return self._total

    @property
    def tags(self) -> tuple[str, ...]:
        """Every tag that is in use."""
        return self._tags

    @property
    def filter(self) -> HistoryFilter:
        """What is looked for."""
        return self._filter

    @property
    def order(self) -> HistoryOrder:
        """The order of the entries."""
        return self._order

    def item(self, key: str) -> HistoryItem | None:
        """Return an entry that has been read, for painting; else have it read soon, and None."""
        return self._items.get(key)

    # -- what can be done ----------------------------------------------------------------------

    def watch(self, *, watched: bool) -> None:
        """Hear whether anybody looks; nothing is asked while nobody does."""
        self._is_watched = watched
        if self._is_stale:
            self._ask_anew()

    def look_for(self, wanted: HistoryFilter) -> None:
        """Look for other entries."""
        if wanted != self._filter:
            self._filter = wanted
            self._is_stale = True
            self.filter_changed.emit()
            self._ask_anew()

    def put_in_order(self, order: HistoryOrder) -> None:
        """Show the entries in another order."""
        if order is not self._order:
            self._order = order
            self._is_stale = True
            self._ask_anew()

    def refresh(self, keys: Iterable[str] = ()) -> None:
        """Hear that the history has changed in the store; `keys` are entries that are others."""
        self._dirty.update(keys)
        self._is_stale = True
        self._is_count_known = False
        self._has_answer = self._has_answer and bool(self._keys)
        if self._is_watched and not self._news.isActive():
            self._news.start()

    def set_starred(self, keys: Sequence[str], *, starred: bool) -> None:
        """Give entries a star, or take it from them."""
        self._change(
            keys,
            lambda entry: replace(entry, starred=starred),
            lambda store: store.history.set_starred(keys, starred=starred),
        )

    def toggle_starred(self, keys: Sequence[str]) -> None:
        """Star entries, or take all stars where each has one, also of those not in memory."""

        def toggle(store: Store) -> None:
            starred = frozenset(store.history.keys(HistoryFilter(starred=True)))
            store.history.set_starred(keys, starred=not starred.issuperset(keys))

        self._change(keys, lambda entry: entry, toggle)

    def set_note(self, key: str, note: str) -> None:
        """Change the note of an entry, as while it is typed; it is written a moment later."""
        self._typed[key] = note
        self._on_items(self._items.change([key], lambda entry: replace(entry, note=note)))
        if not self._typing.isActive():
            # Not started anew by each letter, or steady typing would never be written.
            self._typing.start()

    def write_notes(self) -> None:
        """Write the notes that were typed."""
        self._typing.stop()
        typed, self._typed = self._typed, {}
        for key, note in typed.items():
            self._change(
                [key],
                lambda entry, note=note: replace(entry, note=note.strip()),
                lambda store, key=key, note=note: store.history.set_note(key, note.strip()),
            )

    def change_tags(
        self, keys: Sequence[str], *, add: Sequence[str] = (), remove: Sequence[str] = ()
    ) -> None:
        """Give tags to entries, or take tags from them."""
        self._change(
            keys,
            lambda entry: replace(entry, tags=with_tags(entry.tags, add, remove)),
            lambda store: store.history.change_tags(keys, add=add, remove=remove),
        )

    def shut_down(self) -> bool:
        """Write what was typed, and end the threads; whether they ended."""
        self.write_notes()
        for timer in (self._ahead, self._news):
            timer.stop()
        self._items.stop()
        return self._pool.shut_down()

    # -- asking --------------------------------------------------------------------------------

    def _ask_anew(self) -> None:
        """Ask as soon as may be: what is on its way to the disk is waited for."""
        if self._unwritten or self._dirty:
            self._ask_when_written()
        else:
            self._ask_if_watched()

    def _on_marked(self, keys: list[str]) -> None:
        """Read once more what has been written: an older reading may have come in between."""
        self._unwritten -= 1
        self.refresh(keys)

    def _ask_when_written(self) -> None:
        """Ask after everything that the journal was told so far is in it."""
        if self._keeper is not None:
            self._keeper.write(lambda _store: self._written.emit())

    def _ask_if_watched(self) -> None:
        if self._is_watched:
            self._ask()

    def _ask(self) -> None:
        if self._keeper is None:
            return
        self._ahead.stop()
        if self._question is not None:
            self._question.silence()
        self._is_stale = False
        total = self._total if self._is_count_known and self._filter.is_on else None
        dirty = self._items.renew(self._dirty)
        self._dirty.clear()
        self._question = self._pool.start(
            finding_history(self._keeper.store, self._filter, self._order, dirty, total),
            on_event=self._on_found,
            on_failed=self._on_failed,
        )

    def _on_failed(self, error: Exception) -> None:
        self._is_stale = True
        self._session.tell(error)  # type: ignore[arg-type]

    def _on_found(self, event: object) -> None:
        if not isinstance(event, HistoryFound):
            return
        changed = self._items.take_in(event.items)
        keys = self._without_deleted(event.keys)
        total = event.total - len(event.keys) + len(keys)
        others = keys != self._keys or not self._has_answer
        new_total = total != self._total
        self._keys, self._total = keys, total
        self._has_answer = bool(keys) or not self._is_stale
        self._is_count_known = not self._is_stale
        if event.tags != self._tags:
            self._tags = event.tags
            self.tags_changed.emit()
        if others or new_total:
            self.keys_changed.emit()
        self._on_items(changed)

    def _on_items(self, changed: list[str]) -> None:
        if changed:
            self.items_changed.emit(changed)

    # -- marks ---------------------------------------------------------------------------------

    def _change(
        self,
        keys: Sequence[str],
        change: Callable[[HistoryEntry], HistoryEntry],
        write: Callable[[Store], None],
    ) -> None:
        """Show a change at once, and write it soon; where it cannot be written, show what is so."""
        if self._keeper is None or not keys:
            return
        changed = self._items.change(keys, change)

        def note(store: Store) -> None:
            try:
                write(store)
            finally:
                self._marked.emit(list(keys))

        self._unwritten += 1
        self._keeper.write(note)
        self._on_items(changed)

    # -- news ----------------------------------------------------------------------------------

    def _on_generation(self) -> None:
        generation = self._session.generation
        if generation is None or generation.task_id == self._shown_task:
            return
        self._shown_task = generation.task_id
        self.refresh([loaded_key(self._session.gateway_of(self._shown_task), self._shown_task)])

    def _on_job_added(self, job_id: str) -> None:
        self._active.add(job_id)
        self.refresh([job_key(job_id)])

    def _on_job_changed(self, job_id: str) -> None:
        """Jobs change at each step of their progress, and when their pictures come and go."""
        job = self._session.jobs.job(job_id)
        if job is None:
            return
        key = job_key(job_id)
        item = self._items.held(key)
        has_ended = job_id in self._active and not job.state.is_active
        if job.state.is_active:
            self._active.add(job_id)
        else:
            self._active.discard(job_id)
        if item is None:
            is_other = has_ended
        else:
            entry = item.entry
            task_id = None if job.task is None else job.task.id
            is_other = (entry.state, entry.task_id, entry.cost) != (
                job.state.value,
                task_id,
                job.cost,
            )
        if is_other or has_ended:
            self.refresh([key])

    def _as_now(self, item: HistoryItem) -> HistoryItem:
        """Let a job say where it is by itself: the journal may hear of it a moment later."""
        entry = item.entry
        job = None if entry.job_id is None else self._session.jobs.job(entry.job_id)
        if job is None or job.state.value == entry.state:
            return item
        return replace(item, entry=replace(entry, state=job.state.value))

    def _on_jobs_restored(self, job_ids: Iterable[str]) -> None:
        for job_id in job_ids:
            job = self._session.jobs.job(job_id)
            item = self._items.held(job_key(job_id))
            if job is not None and item is not None and item.entry.state != job.state.value:
                self._on_job_changed(job_id)

    def _without_deleted(self, keys: tuple[str, ...]) -> tuple[str, ...]:
        """Leave out what was deleted a moment ago; the store may not have heard of it yet."""
        hidden = self._session.deletion.hidden_keys
        return tuple(key for key in keys if key not in hidden) if hidden else keys

    def _on_hidden(self, _deleted: Sequence[str]) -> None:
        keys = self._without_deleted(self._keys)
        self._total -= len(self._keys) - len(keys)
        self._keys = keys
        self.keys_changed.emit()
        self.refresh()

    def _on_emptied(self, _freed: object) -> None:
        self.refresh()

    def _on_jobs_gone(self, job_ids: Iterable[str]) -> None:
        keys = [job_key(job_id) for job_id in job_ids]
        self._items.note_gone(keys)
        self.refresh(keys)
