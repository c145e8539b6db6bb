"""Reading the history in a worker: which entries match, and what is to be shown of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mjgui.app.work import Work, WorkContext
from mjgui.core.history import LOADED_STATE, HistoryEntry
from mjgui.core.history_filter import HistoryFilter, HistoryOrder
from mjgui.core.model import IMAGES_PER_GENERATION
from mjgui.core.store import Store

FIRST_PAGE = 60
"""So many entries come together with the keys: a screen full appears in one go."""

_MADE = frozenset({LOADED_STATE, "done"})
"""States in which an entry has, or had, images of its own."""

Thumb = tuple[str, int]
"""A folder of `ImageFiles`, and the number (0 – 3) of an image in it."""


@dataclass(frozen=True, slots=True)
class HistoryItem:
    """An entry of the history with what is on disk of it.

    Attributes:
        entry: the entry.
        numbers: its images (0 – 3) that are on disk.
        removed: those that went to make room: of them there is a thumbnail alone.
        has_original: whether the image that it edits is on disk, as a copy of its own.
    """

    entry: HistoryEntry
    numbers: frozenset[int] = frozenset()
    has_original: bool = False
    removed: frozenset[int] = frozenset()

    @property
    def shown(self) -> frozenset[int]:
        """Its images (0 – 3) of which there is anything to be seen."""
        return self.numbers | self.removed

    @property
    def has_results(self) -> bool:
        """Whether it has, or had, images of its own."""
        return bool(self.numbers) or self.entry.state in _MADE

    @property
    def face(self) -> Thumb | None:
        """The image that stands for it: its first, else the one that it edits; None for none."""
        entry = self.entry
        if self.has_results and entry.folder is not None:
            return entry.folder, min(self.shown, default=0)
        if self.has_original and entry.original_folder is not None:
            return entry.original_folder, 0
        return None


@dataclass(frozen=True, slots=True)
class HistoryFound:
    """What a question has brought.

    Attributes:
        keys: the entries that match, in order.
        total: how many there are, matching or not.
        tags: every tag that is in use.
        items: the first of them, and those that were asked for.
    """

    keys: tuple[str, ...]
    total: int
    tags: tuple[str, ...]
    items: tuple[HistoryItem, ...]


@dataclass(frozen=True, slots=True)
class ItemsFound:
    """Entries that were asked for; those of `keys` that are not among `items` are gone."""

    keys: tuple[str, ...]
    items: tuple[HistoryItem, ...]


def finding_history(
    store: Store,
    wanted: HistoryFilter,
    order: HistoryOrder,
    also: Sequence[str] = (),
    total: int | None = None,
) -> Work:
    """Make work that finds the entries that match: one HistoryFound.

    Args:
        store: where they are.
        wanted: which ones.
        order: in which order.
        also: keys of entries that are to be read as well, since they have changed.
        total: how many entries there are, where that is known.
    """

    def work(context: WorkContext) -> None:
        history = store.history
        keys = history.keys(wanted, order)
        if context.cancel.is_set():
            return
        there = history.count() if total is None and wanted.is_on else total
        read = dict.fromkeys((*keys[:FIRST_PAGE], *also))
        there = len(keys) if there is None else there
        context.emit(HistoryFound(keys, there, history.tags(), read_items(store, list(read))))
        if not context.cancel.is_set():
            history.be_ready()

    return work


def finding_items(store: Store, keys: Sequence[str]) -> Work:
    """Make work that reads some entries: one ItemsFound."""

    def work(context: WorkContext) -> None:
        context.emit(ItemsFound(tuple(keys), read_items(store, keys)))

    return work


def read_items(store: Store, keys: Sequence[str]) -> tuple[HistoryItem, ...]:
    """Read entries, and look what is on disk of them.

    Raises:
        StoreError: the disk refuses.
    """
    return tuple(_item(store, entry) for entry in store.history.entries(keys))


def _item(store: Store, entry: HistoryEntry) -> HistoryItem:
    images = store.images
    own, original = entry.folder, entry.original_folder
    numbers, removed = frozenset[int](), frozenset[int]()
    if own is not None:
        numbers = images.numbers(own)
        if len(numbers) < IMAGES_PER_GENERATION:
            removed = store.thumbnails.numbers(own) - numbers
    has_original = original is not None and 0 in images.numbers(original)
    return HistoryItem(entry, numbers, has_original, removed)
