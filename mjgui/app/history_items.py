"""Entries of the history in memory: read a page at a time when they are wanted, and let go of."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from mjgui.app.history_reading import HistoryItem, ItemsFound, finding_items
from mjgui.app.work import Ticket, WorkPool
from mjgui.core.history import HistoryEntry
from mjgui.core.store import Store

HELD = 2000
"""So many stay in memory: those that were used last."""
_AT_ONCE = 120
_WANTED = 360


class HistoryItems(QObject):
    """Gives out entries that are in memory, and has others read.

    Args:
        store: where they are; None where there are none.
        pool: reads the disk.
        as_now: makes what was read of an entry what is known of it by now.
        parent: the QObject that owns it.

    Signals:
        changed: (list of keys) these have been read.
        images_changed: (folder) other images of an entry are on disk than before.
        failed: (MjguiError) the disk could not be read.
    """

    changed = Signal(list)
    images_changed = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        store: Store | None,
        pool: WorkPool,
        as_now: Callable[[HistoryItem], HistoryItem],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._pool = pool
        self._as_now = as_now
        self._items: dict[str, HistoryItem] = {}  # the one that was used last is the last one
        self._wanted: dict[str, None] = {}  # likewise
        self._gone: set[str] = set()
        self._reading: Ticket | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._read)

    def get(self, key: str) -> HistoryItem | None:
        """Return an entry, None where it is not in memory; it is read soon then."""
        item = self._items.pop(key, None)
        if item is not None:
            self._items[key] = item
        elif self._store is not None and key not in self._gone:
            self._want(key)
        return item

    def held(self, key: str) -> HistoryItem | None:
        """Return an entry that is in memory; nothing is read."""
        return self._items.get(key)

    def renew(self, keys: Collection[str]) -> list[str]:
        """Hear that entries may be others now, or there again; those of them that are held."""
        self._gone.difference_update(keys)
        return [key for key in keys if key in self._items]

    def note_gone(self, keys: Iterable[str]) -> None:
        """Hear that entries are no longer there."""
        self._gone.update(keys)

    def change(
        self, keys: Sequence[str], change: Callable[[HistoryEntry], HistoryEntry]
    ) -> list[str]:
        """Change entries as far as they are in memory; the keys of those that are."""
        changed = [key for key in keys if key in self._items]
        for key in changed:
            item = self._items[key]
            self._items[key] = replace(item, entry=change(item.entry))
        return changed

    def take_in(self, items: Iterable[HistoryItem]) -> list[str]:
        """Keep what has been read; the keys of those that are new or others."""
        changed: list[str] = []
        for read in items:
            item = self._as_now(read)
            key = item.entry.key
            before = self._items.pop(key, None)
            self._items[key] = item
            self._wanted.pop(key, None)
            if before == item:
                continue
            changed.append(key)
            folder = item.entry.folder
            if before is not None and before.numbers != item.numbers and folder is not None:
                self.images_changed.emit(folder)
        while len(self._items) > HELD:
            del self._items[next(iter(self._items))]
        return changed

    def stop(self) -> None:
        """Read nothing more."""
        self._soon.stop()
        self._wanted.clear()

    # -- inside --------------------------------------------------------------------------------

    def _want(self, key: str) -> None:
        self._wanted.pop(key, None)
        self._wanted[key] = None
        if len(self._wanted) > _WANTED:
            del self._wanted[next(iter(self._wanted))]  # it has scrolled away
        if self._reading is None and not self._soon.isActive():
            self._soon.start()

    def _read(self) -> None:
        if self._store is None or self._reading is not None or not self._wanted:
            return
        some: list[str] = []
        while self._wanted and len(some) < _AT_ONCE:
            some.append(self._wanted.popitem()[0])
        self._reading = self._pool.start(
            finding_items(self._store, some),
            on_event=self._on_found,
            on_failed=self.failed.emit,
            on_finished=self._on_finished,
        )

    def _on_found(self, event: object) -> None:
        if isinstance(event, ItemsFound):
            there = {item.entry.key for item in event.items}
            self._gone.update(key for key in event.keys if key not in there)
            self.changed.emit(self.take_in(event.items))

    def _on_finished(self) -> None:
        self._reading = None
        self._read()
