"""The journal of submissions: what was asked for, and what has become of it.

The intent is on the disk before the request leaves, and the task id as soon as it is known, so
that no end of the program, however sudden, loses a paid task or has it submitted twice.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from mjgui.core.database import Database, Row
from mjgui.core.errors import MjguiError, StoreError
from mjgui.core.model import Document, JobId, Task
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
"""Times are seconds since the epoch; mask, answer and error are JSON; cost is a decimal in US
dollars as text."""

_COLUMNS = (
    "id, gateway, base_url, parent_task_id, image_no, mask, mask_url, remix_prompt, callback, "
    "created, state, answer, error, ended"
)

_INSERT = (
    "INSERT INTO jobs (id, gateway, base_url, parent_task_id, image_no, mask, mask_url,"
    " remix_prompt, callback, created, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


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


class Journal:
    """Writes and reads job records. All methods may be called from any thread.

    Every method raises StoreError where the disk refuses; nothing is half-written then, and what
    was written is on the disk when the method returns.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def intend(self, record: JobRecord) -> None:
        """Write down a submission that is about to leave."""
        self._database.write(
            (
                _INSERT,
                (
                    record.id,
                    record.gateway.kind,
                    record.gateway.base_url,
                    record.parent_task_id,
                    record.image_no,
                    encode_document(record.document),
                    record.mask_url,
                    record.remix_prompt,
                    record.callback,
                    record.created,
                    record.state,
                ),
            )
        )

    def note_answer(self, job_id: JobId, task: Task, state: str) -> None:
        """Write down what the gateway says of a job's task, and where the job is now."""
        self._database.write(
            (
                "UPDATE jobs SET task_id = ?, answer = ?, cost = ?, state = ? WHERE id = ?",
                (
                    task.id,
                    encode_task(task),
                    None if task.cost is None else str(task.cost),
                    state,
                    job_id,
                ),
            )
        )

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

    def forget(self, job_id: JobId) -> None:
        """Take a job out of the journal."""
        self._database.write(("DELETE FROM jobs WHERE id = ?", (job_id,)))

    def record(self, job_id: JobId) -> JobRecord | None:
        """Return one record, None where there is none."""
        rows = self._database.read(f"SELECT {_COLUMNS} FROM jobs WHERE id = ?", (job_id,))  # noqa: S608 - a constant
        return _record(rows[0]) if rows else None

    def records(self, active_states: frozenset[str], newest: int) -> tuple[list[JobRecord], int]:
        """Return all unfinished jobs and the newest finished ones, the oldest first.

        Args:
            active_states: the states of jobs that are not finished.
            newest: how many of the finished ones.

        Returns:
            The records, and how many entries could not be read.
        """
        marks = ", ".join("?" * len(active_states))
        rows = self._database.read(
            f"SELECT {_COLUMNS} FROM jobs WHERE state IN ({marks}) OR number IN"  # noqa: S608 - constants and marks
            f" (SELECT number FROM jobs WHERE state NOT IN ({marks}) ORDER BY number DESC LIMIT ?)"
            " ORDER BY number",
            (*active_states, *active_states, newest),
        )
        found: list[JobRecord] = []
        for row in rows:
            try:
                found.append(_record(row))
            except StoreError:
                continue
        return found, len(rows) - len(found)

    def is_task_of_another(self, job_id: JobId, task_id: str) -> bool:
        """Whether a job other than `job_id` made, or edits, the task."""
        return bool(
            self._database.read(
                "SELECT 1 FROM jobs WHERE id <> ? AND (task_id = ? OR parent_task_id = ?) LIMIT 1",
                (job_id, task_id, task_id),
            )
        )


def _record(row: Row) -> JobRecord:
    names = [name.strip() for name in _COLUMNS.split(",")]
    values: Mapping[str, object] = dict(zip(names, row, strict=True))

    def text(name: str) -> str:
        return str(values[name])

    def number(name: str) -> float:
        value = values[name]
        if not isinstance(value, int | float):
            raise StoreError("An entry of the journal is damaged", detail=f"{name}: {value!r}")
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
    )
