"""The bin: entries of the history that were deleted, and can be brought back until it is emptied.

An entry in the bin is nothing but a mark on it. So a deletion is quick, bringing back is whole, and
a kill at any moment in between loses nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from mjgui.core.database import Database
from mjgui.core.drafts import Drafts
from mjgui.core.history import History, HistoryEntry, job_id_of, job_key, loaded_key
from mjgui.core.image_files import ImageFiles, folder_of_job
from mjgui.core.thumbnails import ThumbnailFiles

_AT_A_TIME = 50
_SET = (
    "INSERT INTO marks (key, deleted_at) VALUES (?, ?)"
    " ON CONFLICT (key) DO UPDATE SET deleted_at = excluded.deleted_at"
)
_FORGET_LOADED = "DELETE FROM loaded WHERE gateway = ? AND base_url = ? AND task_id = ?"
_UNSET = "UPDATE marks SET deleted_at = NULL WHERE key = ?"


@dataclass(frozen=True, slots=True)
class Emptied:
    """What emptying the bin has brought.

    Attributes:
        entries: how many entries are gone for good.
        size: how much room they took, bytes.
    """

    entries: int = 0
    size: int = 0


class Bin:
    """Puts entries into the bin, brings them back, and empties it.

    All methods may be called from any thread, and raise StoreError where the disk refuses.

    Args:
        database: where the marks are.
        history: the entries.
        drafts: knows what lies on a desk, whose images stay.
        images: their images.
        thumbnails: the small copies of them.
    """

    def __init__(
        self,
        database: Database,
        history: History,
        drafts: Drafts,
        images: ImageFiles,
        thumbnails: ThumbnailFiles,
    ) -> None:
        self._database = database
        self._history = history
        self._drafts = drafts
        self._images = images
        self._thumbnails = thumbnails

    def put(self, keys: Iterable[str], now: float) -> tuple[str, ...]:
        """Put entries into the bin, all of them or none.

        Args:
            keys: which entries. A job takes the entry along that its task has where it was also
                loaded: to the user both are one.
            now: seconds since the epoch.

        Returns:
            The keys of all that were put there now, for `take_back`.
        """
        wanted = dict.fromkeys(keys)
        entries = self._history.entries(tuple(wanted))
        twins = self._loaded_twins(entries)
        names = [*wanted, *(key for key in twins if key not in wanted)]
        already = set(self.keys())
        added = tuple(key for key in names if key not in already)
        if added:
            self._database.write(*((_SET, (key, now)) for key in added))
        return added

    def take_back(self, keys: Iterable[str]) -> None:
        """Bring entries back from the bin, whole; those that are not in it stay as they are."""
        statements = [(_UNSET, (key,)) for key in keys]
        if statements:
            self._database.write(*statements)

    def keys(self) -> tuple[str, ...]:
        """Return what is in the bin, by the keys of the entries."""
        rows = self._database.read("SELECT key FROM marks WHERE deleted_at IS NOT NULL")
        return tuple(str(key) for (key,) in rows)

    def weigh(self, keys: Collection[str], spared: Collection[str] = ()) -> int:
        """How much room would be free without these entries, bytes."""
        doomed = set(keys)
        return sum(
            self._images.size(folder) + self._thumbnails.size(folder)
            for entry in self._history.entries(tuple(doomed))
            for folder in self._folders_of(entry.key, entry, doomed, spared)
        )

    def empty(
        self,
        keys: Sequence[str],
        spared: Collection[str] = (),
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> Emptied:
        """Delete entries that are in the bin for good, with the images that nothing else needs.

        First the images go, then the entry: after a kill in between, the next call goes on.

        Args:
            keys: which entries; those that are no longer in the bin stay.
            spared: tasks whose images stay. They also stay where another entry, also one in the
                bin, or a desk refers to the task.
            is_cancelled: asked every few entries; the rest stays in the bin.

        Returns:
            What has gone.
        """
        count = size = 0
        doomed = set(keys)
        for start in range(0, len(keys), _AT_A_TIME):
            some = set(self.keys()).intersection(keys[start : start + _AT_A_TIME])
            if is_cancelled():
                break
            entries = {entry.key: entry for entry in self._history.entries(tuple(some))}
            for key in some:
                for folder in self._folders_of(key, entries.get(key), doomed, spared):
                    size += self._images.size(folder) + self._thumbnails.size(folder)
                    self._images.discard(folder)
                    self._thumbnails.discard(folder)
            self._forget(some, entries)
            count += len(entries)
        return Emptied(count, size)

    # -- inside --------------------------------------------------------------------------------

    def _forget(self, keys: Iterable[str], entries: Mapping[str, HistoryEntry]) -> None:
        statements: list[tuple[str, Sequence[object]]] = []
        for key in keys:
            entry = entries.get(key)
            if entry is not None and entry.job_id is not None:
                statements.append(("DELETE FROM jobs WHERE id = ?", (entry.job_id,)))
            elif entry is not None:
                names = (entry.gateway.kind, entry.gateway.base_url, entry.task_id)
                statements.append((_FORGET_LOADED, names))
            statements.append(("DELETE FROM marks WHERE key = ?", (key,)))
        if statements:
            self._database.write(*statements)

    def _loaded_twins(self, entries: Iterable[HistoryEntry]) -> list[str]:
        names = [
            loaded_key(entry.gateway, entry.task_id)
            for entry in entries
            if entry.job_id is not None and entry.task_id is not None
        ]
        return [entry.key for entry in self._history.entries(names)]

    def _folders_of(
        self, key: str, entry: HistoryEntry | None, doomed: Collection[str], spared: Collection[str]
    ) -> list[str]:
        """The folders of an entry that nothing needs that is not doomed itself."""
        if entry is None:
            # A job that was refused before it could be written down has an image all the same.
            job_id = job_id_of(key)
            return [] if job_id is None else [folder_of_job(job_id)]
        found = [] if entry.original_folder is None else [entry.original_folder]
        task_id, folder = entry.task_id, entry.folder
        if task_id is None or folder is None or task_id in spared:
            return found
        if not (self._drafts.is_on_a_desk(task_id) or self._is_needed(entry, task_id, doomed)):
            found.append(folder)
        return found

    def _is_needed(self, entry: HistoryEntry, task_id: str, doomed: Collection[str]) -> bool:
        """Whether an entry that is not doomed has made, edits, or is, the task."""
        jobs = self._database.read(
            "SELECT id FROM jobs WHERE task_id = ? UNION SELECT id FROM jobs"
            " WHERE parent_task_id = ?",
            (task_id, task_id),
        )
        others = {job_key(str(name)) for (name,) in jobs}
        others |= {one.key for one in self._history.entries([loaded_key(entry.gateway, task_id)])}
        return not others <= set(doomed)
