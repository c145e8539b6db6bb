"""Making room in the data folder: what images there are, whose they are, and deleting some."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace

from mjgui.core.history import HistoryEntry
from mjgui.core.image_files import folder_of_job
from mjgui.core.model import JobId
from mjgui.core.space import Holding
from mjgui.core.store import Store

_AT_A_TIME = 300


@dataclass(frozen=True, slots=True)
class InUse:
    """What must stay whatever its age, beside what the store knows by itself.

    Attributes:
        tasks: tasks that are shown, or worked on.
        jobs: jobs that are shown, or worked on.
    """

    tasks: frozenset[str] = frozenset()
    jobs: frozenset[JobId] = frozenset()


@dataclass(frozen=True, slots=True)
class Freed:
    """What was deleted to make room.

    Attributes:
        images: how many.
        size: bytes.
        folders: where they were.
    """

    images: int = 0
    size: int = 0
    folders: tuple[str, ...] = ()


def find_holdings(
    store: Store, in_use: InUse, is_cancelled: Callable[[], bool] = lambda: False
) -> list[Holding]:
    """Look at every image of every entry of the history.

    The image that a job edits counts as a result that is saved once all of its results are, or are
    gone. What is in the bin is left out: emptying that is another matter.

    Raises:
        StoreError: the disk refuses.
    """
    keys = store.history.keys()
    busy = in_use.tasks | store.drafts.tasks_in_hand()
    found: dict[tuple[str, int], Holding] = {}
    for start in range(0, len(keys), _AT_A_TIME):
        if is_cancelled():
            return []
        for entry in store.history.entries(keys[start : start + _AT_A_TIME]):
            for one in _of_entry(store, entry, busy, in_use.jobs):
                place = one.folder, one.number
                found[place] = _merged(found[place], one) if place in found else one
    return list(found.values())


def free(
    store: Store, doomed: Iterable[Holding], is_cancelled: Callable[[], bool] = lambda: False
) -> Freed:
    """Delete images. Entries and thumbnails stay; a thumbnail is made first where there is none.

    Raises:
        StoreError: the disk refuses; what is deleted by then is.
    """
    images = size = 0
    folders: dict[str, None] = {}
    for one in doomed:
        if is_cancelled():
            break
        if one.may_go:
            store.thumbnails.make(one.folder, one.number)
            store.images.remove(one.folder, one.number)
            images += 1
            size += one.size
            folders[one.folder] = None
    return Freed(images, size, tuple(folders))


def _of_entry(
    store: Store, entry: HistoryEntry, busy: Collection[str], jobs: Collection[JobId]
) -> list[Holding]:
    used = entry.created if entry.last_opened is None else entry.last_opened
    is_at_work = entry.job_id in jobs
    is_result = entry.job_id is not None
    found: list[Holding] = []
    if entry.folder is not None:
        is_held = is_at_work or entry.task_id in busy
        found = [
            Holding(
                entry.folder,
                number,
                size,
                used,
                is_result,
                number in entry.saved,
                entry.starred,
                is_held,
            )
            for number, size in store.images.sizes(entry.folder).items()
        ]
    if entry.job_id is not None:
        # Without it they could not be compared: it goes with them, and not before they may go.
        are_safe = all(one.is_saved for one in found)
        is_held = is_at_work or any(one.is_in_use for one in found)
        folder = folder_of_job(entry.job_id)
        found += [
            Holding(folder, number, size, used, True, are_safe, entry.starred, is_held)
            for number, size in store.images.sizes(folder).items()
        ]
    return found


def _merged(one: Holding, other: Holding) -> Holding:
    """The same image as two entries have it: what holds of either keeps it."""
    return replace(
        one,
        used=max(one.used, other.used),
        is_result=one.is_result or other.is_result,
        is_saved=one.is_saved or other.is_saved,
        is_starred=one.is_starred or other.is_starred,
        is_in_use=one.is_in_use or other.is_in_use,
    )
