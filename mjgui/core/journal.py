"""The journal of submissions: what was asked for, and what has become of it.

The intent is on the disk before the request leaves, and the task id as soon as it is known, so
that no end of the program, however sudden, loses a paid task or has it submitted twice.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from mjgui.core.database import Database, Row
from mjgui.core.errors import MjguiError, StoreError
from mjgui.core.language import tr
from mjgui.core.model import BatchPlace, Document, JobId, Task
from mjgui.core.records import (
    decode_document,
    decode_error,
    decode_task,
    encode_document,
    encode_error,
    encode_task,
)

JOURNAL_SCHEMA = """
CREATE TABLE jobs (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    gateway TEXT NOT NULL,
    base_url TEXT NOT NULL,
    parent_task_id TEXT NOT NULL,
    image_no INTEGER NOT NULL,
    mask TEXT NOT NULL,
    mask_url TEXT NOT NULL,
    remix_prompt TEXT NOT NULL,
    callback TEXT NOT NULL,
    created REAL NOT NULL,
    state TEXT NOT NULL,
    task_id TEXT,
    answer TEXT,
    cost TEXT,
    error TEXT,
    ended REAL
);
CREATE INDEX jobs_by_task ON jobs (task_id);
CREATE INDEX jobs_by_state ON jobs (state)
"""
"""The first version of it. Times are seconds since the epoch; mask, answer and error are JSON; cost
is a decimal in US dollars as text."""

JOURNAL_BY_PARENT = "CREATE INDEX jobs_by_parent ON jobs (parent_task_id)"
"""Since version 2: without it, forgetting many jobs of many looks at every job for each."""

JOURNAL_BATCHES = """
ALTER TABLE jobs ADD COLUMN batch TEXT;
ALTER TABLE jobs ADD COLUMN batch_number INTEGER;
ALTER TABLE jobs ADD COLUMN batch_count INTEGER
"""
"""Which jobs were submitted by one act; null for a job alone."""

_COLUMNS = (
    "number, id, gateway, base_url, parent_task_id, image_no, mask, mask_url, remix_prompt, "
    "callback, created, state, task_id, answer, error, ended, batch, batch_number, batch_count"
)
_NAMES = tuple(name.strip() for name in _COLUMNS.split(","))

_INSERT = (
    "INSERT INTO jobs (id, gateway, base_url, parent_task_id, image_no, mask, mask_url,"
    " remix_prompt, callback, created, state, batch, batch_number, batch_count)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)

_NOTE_COST = (
    "INSERT INTO spending (gateway, base_url, task_id, cost, at)"
    " SELECT gateway, base_url, ?, ?, created FROM jobs WHERE id = ?"
    " ON CONFLICT (gateway, base_url, task_id) DO UPDATE SET cost = excluded.cost"
)
_NOT_IN_BIN = (
    "NOT EXISTS (SELECT 1 FROM marks WHERE key = 'job:' || jobs.id AND deleted_at IS NOT NULL)"
)
_LARGEST = 2**63 - 1


@dataclass(frozen=True, slots=True)
class GatewayRef:
    """Which gateway something belongs to.

    Attributes:
        kind: "practice" or "midjourney".
        base_url: its address.
    """

    kind: str = ""
    base_url: str = ""

    @property
    def name(self) -> str:
        """Both in one text."""
        return f"{self.kind} {self.base_url}"


NO_GATEWAY = GatewayRef()


@dataclass(frozen=True, slots=True)
class JobRecord:
    """One submission as the journal has it.

    Attributes:
        id: the job's own name, unique for all time.
        gateway: where it goes.
        parent_task_id: the generation that it edits.
        image_no: which of its images, 0 – 3.
        document: the mask, image pixels.
        created: when it was submitted, seconds since the epoch.
        state: where it is; the words are those of the job runner.
        task: the gateway's latest answer; None until it was accepted.
        error: what went wrong, where something did.
        ended: when it came to an end, seconds since the epoch.
        place: where it stands in its batch; None where it was submitted alone.
    """

    id: JobId
    gateway: GatewayRef
    parent_task_id: str
    image_no: int
    document: Document
    created: float
    state: str
    mask_url: str = ""
    remix_prompt: str = ""
    callback: str = ""
    task: Task | None = None
    error: MjguiError | None = None
    ended: float | None = None
    place: BatchPlace | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """Some records of the journal.

    Attributes:
        records: those that can be read.
        damaged: the task ids, or else the job ids, of those that cannot.
    """

    records: tuple[JobRecord, ...]
    damaged: tuple[str, ...]


class Journal:
    """Writes and reads job records. All methods may be called from any thread.

    Every method raises StoreError where the disk refuses; nothing is half-written then, and what
    was written is on the disk when the method returns.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def intend(self, *records: JobRecord) -> None:
        """Write down submissions that were asked for by one act: all of them, or none."""
        self._database.write(*((_INSERT, values) for values in _all_values(records)))

    def note_sending(self, record: JobRecord) -> None:
        """Write down that a submission leaves now, whether `intend` came to its turn or not."""
        self._database.write(
            (f"{_INSERT} ON CONFLICT (id) DO UPDATE SET state = excluded.state", _values(record))
        )

    def note_answer(self, job_id: JobId, task: Task, state: str) -> None:
        """Write down what the gateway says of a job's task, and where the job is now.

        Its cost goes into the ledger as well, in which a task stands once.
        """
        cost = None if task.cost is None else str(task.cost)
        answer = (
            "UPDATE jobs SET task_id = ?, answer = ?, cost = ?, state = ? WHERE id = ?",
            (task.id, encode_task(task), cost, state, job_id),
        )
        ledger = () if cost is None else ((_NOTE_COST, (task.id, cost, job_id)),)
        self._database.write(answer, *ledger)

    def note_state(
        self,
        job_id: JobId,
        state: str,
        error: MjguiError | None = None,
        ended: float | None = None,
    ) -> None:
        """Write down where a job is, why, and when it ended (seconds since the epoch)."""
        self._database.write(
            (
                "UPDATE jobs SET state = ?, error = ?, ended = ? WHERE id = ?",
                (state, None if error is None else encode_error(error), ended, job_id),
            )
        )

    def record(self, job_id: JobId) -> JobRecord | None:
        """Return one record, None where there is none."""
        rows = self._database.read(f"SELECT {_COLUMNS} FROM jobs WHERE id = ?", (job_id,))  # noqa: S608 - a constant
        return _record(rows[0]) if rows else None

    def pages(self, active_states: frozenset[str], size: int) -> Iterator[Page]:
        """Return all records, `size` at a time: first those of jobs in `active_states`.

        Either kind comes the newest first. A job that comes to its end between two pages may be on
        both. Those in the bin are left out.
        """
        marks = ", ".join("?" * len(active_states))
        for kind in ("IN", "NOT IN"):
            before = _LARGEST
            while True:
                rows = self._database.read(
                    f"SELECT {_COLUMNS} FROM jobs WHERE state {kind} ({marks})"  # noqa: S608 - constants and marks
                    f" AND number < ? AND {_NOT_IN_BIN} ORDER BY number DESC LIMIT ?",
                    (*active_states, before, size),
                )
                if not rows:
                    break
                yield _page(rows)
                before = int(str(rows[-1][0]))


def _all_values(records: Sequence[JobRecord]) -> Iterator[tuple[object, ...]]:
    """What is written of each record; a mask that many of them share is put in words once."""
    masks: dict[int, str] = {}
    for record in records:
        key = id(record.document)
        if key not in masks:
            masks[key] = encode_document(record.document)
        yield _values(record, masks[key])


def _values(record: JobRecord, mask: str | None = None) -> tuple[object, ...]:
    place = record.place
    return (
        record.id,
        record.gateway.kind,
        record.gateway.base_url,
        record.parent_task_id,
        record.image_no,
        encode_document(record.document) if mask is None else mask,
        record.mask_url,
        record.remix_prompt,
        record.callback,
        record.created,
        record.state,
        *((None, None, None) if place is None else (place.batch, place.number, place.count)),
    )


def _page(rows: Sequence[Row]) -> Page:
    records: list[JobRecord] = []
    damaged: list[str] = []
    for row in rows:
        try:
            records.append(_record(row))
        except StoreError:
            named = dict(zip(_NAMES, row, strict=True))
            damaged.append(str(named["task_id"] or named["id"]))
    return Page(tuple(records), tuple(damaged))


def _record(row: Row) -> JobRecord:
    values: Mapping[str, object] = dict(zip(_NAMES, row, strict=True))

    def text(name: str) -> str:
        return str(values[name])

    def number(name: str) -> float:
        value = values[name]
        if not isinstance(value, int | float):
            raise StoreError(tr("An entry of the journal is damaged"), detail=f"{name}: {value!r}")
        return float(value)

    return JobRecord(
        JobId(text("id")),
        GatewayRef(text("gateway"), text("base_url")),
        text("parent_task_id"),
        int(number("image_no")),
        decode_document(text("mask")),
        number("created"),
        text("state"),
        text("mask_url"),
        text("remix_prompt"),
        text("callback"),
        None if values["answer"] is None else decode_task(text("answer")),
        None if values["error"] is None else decode_error(text("error")),
        None if values["ended"] is None else number("ended"),
        None
        if values["batch"] is None
        else BatchPlace(text("batch"), int(number("batch_number")), int(number("batch_count"))),
    )
