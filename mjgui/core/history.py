"""The history: everything that was ever loaded or made, with what the user says of it.

An entry is one generation that was loaded, or one job. Jobs stay in the journal's own table; here
are the generations that were loaded, and the marks on entries: star, tags, note.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from mjgui.core.database import Database, Row
from mjgui.core.errors import StoreError
from mjgui.core.history_filter import (
    HistoryFilter,
    HistoryKind,
    HistoryOrder,
    decimal_of,
    with_tags,
)
from mjgui.core.history_search import HistorySearch
from mjgui.core.image_files import folder_of_job, folder_of_task
from mjgui.core.journal import GatewayRef
from mjgui.core.language import tr
from mjgui.core.model import JobId, Task
from mjgui.core.records import decode_task, encode_task

LOADED_STATE = "loaded"
"""The state of an entry that is no job; the others are those of the job runner."""

_JOB_COLUMNS = (
    "'job:' || j.id, 'job', j.gateway, j.base_url, j.id, j.task_id, j.parent_task_id, j.image_no,"
    " j.remix_prompt, j.state, j.created, j.cost, m.starred, m.tags, m.note, j.ended, NULL"
)
_LOADED_COLUMNS = (
    "'task:' || l.gateway || ' ' || l.base_url || ' ' || l.task_id, 'loaded', l.gateway,"
    " l.base_url, NULL, l.task_id, l.parent_task_id, NULL, l.prompt, 'loaded', l.first_seen,"
    " l.cost, m.starred, m.tags, m.note, NULL, l.last_opened"
)
_NOTE_LOADED = (
    "INSERT INTO loaded (gateway, base_url, task_id, first_seen, last_opened, parent_task_id,"
    " prompt, answer, cost) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
    " ON CONFLICT (gateway, base_url, task_id) DO UPDATE SET last_opened = excluded.last_opened,"
    " parent_task_id = ifnull(excluded.parent_task_id, parent_task_id),"
    " prompt = CASE excluded.prompt WHEN '' THEN prompt ELSE excluded.prompt END,"
    " answer = ifnull(excluded.answer, answer), cost = ifnull(excluded.cost, cost)"
)
_AT_ONCE = 300


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One generation that was loaded, or one job.

    Attributes:
        key: its name for all time, as `job_key` and `loaded_key` make it.
        kind: which of the two it is.
        gateway: where it is.
        job_id: the job's name; None for a generation that was loaded.
        task_id: its task; None while, or where, a job has none.
        parent_task_id: the generation that it was made from, where that is known.
        image_no: which image (0 – 3) of that one a job edits.
        prompt: what it was made by, as far as that is known.
        state: the state of a job, or `LOADED_STATE`.
        created: when it was submitted or first loaded, seconds since the epoch.
        ended: when a job came to its end, likewise.
        last_opened: when a loaded generation was opened last, likewise.
        cost: US dollars; None until known.
        starred: whether the user has given it a star.
        tags: the user's tags.
        note: the user's note.
        saved: the results (0 – 3) that were saved, exported or dragged out.
    """

    key: str
    kind: HistoryKind
    gateway: GatewayRef
    job_id: JobId | None
    task_id: str | None
    parent_task_id: str | None
    image_no: int | None
    prompt: str
    state: str
    created: float
    cost: Decimal | None = None
    starred: bool = False
    tags: tuple[str, ...] = ()
    note: str = ""
    ended: float | None = None
    last_opened: float | None = None
    saved: frozenset[int] = frozenset()

    @property
    def folder(self) -> str | None:
        """Where its images are, a folder of `ImageFiles`; None where it has no task."""
        return None if self.task_id is None else folder_of_task(self.gateway, self.task_id)

    @property
    def original_folder(self) -> str | None:
        """Where the image that a job edits is, as its number 0; None for a loaded generation."""
        return None if self.job_id is None else folder_of_job(self.job_id)


@dataclass(frozen=True, slots=True)
class Loaded:
    """A generation as it was last known: loaded, or made by a job.

    Attributes:
        gateway: where it is.
        task_id: its task.
        task: the gateway's latest answer, where there was one.
        parent_task_id: the task that it was made from, if known.
        prompt: the remix prompt that made it, if known.
    """

    gateway: GatewayRef
    task_id: str
    task: Task | None = None
    parent_task_id: str | None = None
    prompt: str = ""

    @property
    def folder(self) -> str:
        """Where its images are, a folder of `ImageFiles`."""
        return folder_of_task(self.gateway, self.task_id)


def job_key(job_id: str) -> str:
    """The key of a job's entry."""
    return f"job:{job_id}"


def job_id_of(key: str) -> JobId | None:
    """The job that an entry is of, by its key; None for a generation that was loaded."""
    return JobId(key.removeprefix("job:")) if key.startswith("job:") else None


def loaded_key(gateway: GatewayRef, task_id: str) -> str:
    """The key of the entry of a generation that was loaded."""
    return f"task:{gateway.name} {task_id}"


class History:
    """Writes and reads the history. All methods may be called from any thread.

    Every method raises StoreError where the disk refuses; nothing is half-written then.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._search = HistorySearch(database)

    # -- what there is -------------------------------------------------------------------------

    def keys(
        self, wanted: HistoryFilter | None = None, order: HistoryOrder = HistoryOrder.NEWEST
    ) -> tuple[str, ...]:
        """Return the keys of the entries that match, in order; those that are deleted are left out.

        A generation that was loaded, and has been made by a job, is the entry of that job alone.
        """
        return self._search.keys(wanted if wanted is not None else HistoryFilter(), order)

    def be_ready(self) -> None:
        """Read the texts ahead that are searched, so that the first letter finds as fast as any."""
        self._search.be_ready()

    def count(self) -> int:
        """How many entries there are that are not deleted."""
        return self._search.count()

    def entries(self, keys: Sequence[str]) -> list[HistoryEntry]:
        """Return the entries of these keys, in their order; those that are gone are left out."""
        found: dict[str, HistoryEntry] = {}
        for start in range(0, len(keys), _AT_ONCE):
            some = keys[start : start + _AT_ONCE]
            jobs = [key[4:] for key in some if key.startswith("job:")]
            tasks = {key[5:].split(" ", 2)[-1] for key in some if key.startswith("task:")}
            rows = self._rows(_JOB_COLUMNS, "jobs AS j", "j.id", jobs) if jobs else []
            if tasks:
                rows += self._rows(_LOADED_COLUMNS, "loaded AS l", "l.task_id", sorted(tasks))
            saved = self._saved(rows)
            found |= {str(row[0]): _entry(row, saved) for row in rows}
        return [found[key] for key in keys if key in found]

    def tags(self) -> tuple[str, ...]:
        """Return every tag that is in use, in the order of the alphabet."""
        rows = self._database.read(
            "SELECT DISTINCT tags FROM marks WHERE tags <> '' AND deleted_at IS NULL"
        )
        found = {tag for (tags,) in rows for tag in str(tags).split("\n")}
        return tuple(sorted(found, key=lambda tag: (tag.casefold(), tag)))

    def known(self, task_id: str, gateway: GatewayRef | None = None) -> Loaded | None:
        """Return what is known of a generation: of all gateways the one where it was seen last.

        Args:
            task_id: the generation.
            gateway: where it is; None for wherever it is known.
        """
        rows = self._database.read(
            "SELECT gateway, base_url, answer, parent_task_id, remix_prompt, created AS at"
            " FROM jobs WHERE task_id = ? UNION ALL"
            " SELECT gateway, base_url, answer, parent_task_id, prompt, last_opened"
            " FROM loaded WHERE task_id = ? ORDER BY at DESC",
            (task_id, task_id),
        )
        best: Loaded | None = None
        for kind, url, answer, parent, prompt, _ in rows:
            place = GatewayRef(str(kind), str(url))
            if gateway not in {None, place} or (best is not None and best.gateway != place):
                continue
            known = best or Loaded(place, task_id)
            best = Loaded(
                place,
                task_id,
                known.task or (None if answer is None else decode_task(str(answer))),
                known.parent_task_id or (None if parent is None else str(parent)),
                known.prompt or str(prompt),
            )
        return best

    # -- what is written -----------------------------------------------------------------------

    def note_loaded(self, known: Loaded, now: float) -> None:
        """Write down that a generation was loaded or opened, at `now` (seconds since the epoch).

        What was known of it before, and is not now, stays. One that is in the bin comes back.
        """
        task = known.task
        cost = None if task is None or task.cost is None else str(task.cost)
        answer = None if task is None else encode_task(task)
        names = (known.gateway.kind, known.gateway.base_url, known.task_id)
        facts = (known.parent_task_id, known.prompt, answer, cost)
        key = loaded_key(known.gateway, known.task_id)
        self._database.write(
            (_NOTE_LOADED, (*names, now, now, *facts)),
            ("UPDATE marks SET deleted_at = NULL WHERE key = ?", (key,)),
        )

    def note_saved(
        self, gateway: GatewayRef, task_id: str, numbers: Iterable[int], now: float
    ) -> None:
        """Write down that images (0 – 3) of a task were saved, exported or dragged out."""
        self._database.write(
            *(
                (
                    "INSERT OR REPLACE INTO saved VALUES (?, ?, ?, ?, ?)",
                    (gateway.kind, gateway.base_url, task_id, number, now),
                )
                for number in numbers
            )
        )

    def set_starred(self, keys: Iterable[str], *, starred: bool) -> None:
        """Give entries a star, or take it from them."""
        self._mark("starred", [(key, int(starred)) for key in keys])

    def set_note(self, key: str, note: str) -> None:
        """Write the note of an entry; empty for none."""
        self._mark("note", [(key, note)])

    def change_tags(
        self, keys: Sequence[str], *, add: Sequence[str] = (), remove: Sequence[str] = ()
    ) -> None:
        """Give tags to entries, and take tags from them; their others stay."""
        changed: list[tuple[str, object]] = []
        for start in range(0, len(keys), _AT_ONCE):
            some = keys[start : start + _AT_ONCE]
            places = ", ".join("?" * len(some))
            rows = self._database.read(
                f"SELECT key, tags FROM marks WHERE key IN ({places})",  # noqa: S608 - own words
                some,
            )
            known = {str(key): tuple(str(tags).split("\n")) for key, tags in rows if tags}
            changed += [
                (key, "\n".join(with_tags(known.get(key, ()), add, remove))) for key in some
            ]
        self._mark("tags", changed)

    # -- inside --------------------------------------------------------------------------------

    def _mark(self, column: str, values: Sequence[tuple[str, object]]) -> None:
        statement = (
            f"INSERT INTO marks (key, {column}) VALUES (?, ?)"  # noqa: S608 - own words
            f" ON CONFLICT (key) DO UPDATE SET {column} = excluded.{column}"
        )
        self._database.write(*((statement, pair) for pair in values))

    def _rows(self, columns: str, table: str, name: str, wanted: Sequence[str]) -> list[Row]:
        places = ", ".join("?" * len(wanted))
        key = columns.partition(", '")[0]
        return self._database.read(
            f"SELECT {columns} FROM {table} LEFT JOIN marks AS m ON m.key = {key}"  # noqa: S608 - own words
            f" WHERE {name} IN ({places})",
            wanted,
        )

    def _saved(self, rows: Sequence[Row]) -> dict[tuple[str, str, str], frozenset[int]]:
        tasks = sorted({str(row[5]) for row in rows if row[5] is not None})
        if not tasks:
            return {}
        places = ", ".join("?" * len(tasks))
        found: dict[tuple[str, str, str], frozenset[int]] = {}
        for kind, url, task, number in self._database.read(
            f"SELECT gateway, base_url, task_id, number FROM saved WHERE task_id IN ({places})",  # noqa: S608 - own words
            tasks,
        ):
            name = (str(kind), str(url), str(task))
            found[name] = found.get(name, frozenset()) | {int(str(number))}
        return found


def _entry(row: Row, saved: dict[tuple[str, str, str], frozenset[int]]) -> HistoryEntry:
    key, kind, gateway, base_url, job_id, task_id, parent, image_no, prompt, *others = row
    state, created, cost, starred, tags, note, ended, last_opened = others
    return HistoryEntry(
        str(key),
        HistoryKind(str(kind)),
        GatewayRef(str(gateway), str(base_url)),
        None if job_id is None else JobId(str(job_id)),
        None if task_id is None else str(task_id),
        None if parent is None else str(parent),
        None if image_no is None else int(str(image_no)),
        str(prompt),
        str(state),
        _seconds(created),
        decimal_of(cost),
        bool(starred),
        tuple(str(tags).split("\n")) if tags else (),
        str(note or ""),
        None if ended is None else _seconds(ended),
        None if last_opened is None else _seconds(last_opened),
        saved.get((str(gateway), str(base_url), str(task_id)), frozenset()),
    )


def _seconds(value: object) -> float:
    if not isinstance(value, int | float):
        raise StoreError(tr("An entry of the journal is damaged"), detail=repr(value))
    return float(value)
