"""Searching the history: what a letter more needs is read once, until something changes.

An entry is one generation that was loaded, or one job. Jobs stay in the journal's own table.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

from mjgui.core.database import Database
from mjgui.core.history_filter import HistoryFilter, HistoryOrder

ENTRIES = """
SELECT 'job:' || id AS key, 'job' AS kind, state, created, number AS place, cost, gateway,
    base_url, task_id, parent_task_id, image_no, remix_prompt AS prompt, id AS job_id
FROM jobs INDEXED BY jobs_in_history
UNION ALL
SELECT 'task:' || gateway || ' ' || base_url || ' ' || task_id, 'loaded', 'loaded', first_seen,
    0, cost, gateway, base_url, task_id, parent_task_id, NULL, prompt, NULL
FROM loaded AS l
WHERE NOT EXISTS (
    SELECT 1 FROM jobs AS j
    WHERE j.task_id = l.task_id AND j.gateway = l.gateway AND j.base_url = l.base_url
        AND NOT EXISTS (
            SELECT 1 FROM marks AS d WHERE d.key = 'job:' || j.id AND d.deleted_at IS NOT NULL
        )
)
"""
"""All entries, deleted or not: a SELECT to select from."""

_TEXT = (
    "e.prompt || char(10) || ifnull(e.task_id, '') || char(10) || ifnull(e.parent_task_id, '')"
    " || char(10) || ifnull(e.job_id, '') || char(10) || ifnull(m.tags, '')"
    " || char(10) || ifnull(m.note, '')"
)
_ORDERS = {
    HistoryOrder.NEWEST: "e.created DESC, e.place DESC",
    HistoryOrder.OLDEST: "e.created, e.place",
    HistoryOrder.DEAREST: "CAST(e.cost AS REAL) DESC, e.created DESC",
}


@dataclass(frozen=True, slots=True)
class _Read:
    """What was read last for one question, and after which change of the database."""

    changes: int
    question: Hashable
    keys: tuple[str, ...]
    texts: tuple[str, ...] = ()


class HistorySearch:
    """Finds keys of entries. All methods may be called from any thread.

    Every method raises StoreError where the disk refuses.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._texts: tuple[int, dict[str, str]] = (-1, {})
        self._last = _Read(-1, None, ())
        self._count = (-1, 0)

    def keys(self, wanted: HistoryFilter, order: HistoryOrder) -> tuple[str, ...]:
        """Return the keys of the entries that match, in order; the deleted ones are left out."""
        changes, words = self._database.changes, wanted.words
        where, values = wanted.conditions()
        costs = (wanted.min_cost, wanted.max_cost)
        question = (where, tuple(map(str, values)), order, costs)
        read = self._last
        if (read.changes, read.question) != (changes, question):
            read = _Read(changes, question, self._listed(wanted, order))
        if not words:
            self._last = read
            return read.keys
        if not read.texts:
            texts = self._folded()
            found = tuple(texts.get(key, "") for key in read.keys)
            read = _Read(changes, question, read.keys, found)
        self._last = read
        pairs = list(zip(read.keys, read.texts, strict=True))
        for word in words:
            pairs = [pair for pair in pairs if word in pair[1]]
        return tuple(key for key, _ in pairs)

    def be_ready(self) -> None:
        """Read the texts ahead that are searched, so that the first letter finds as fast as any."""
        self._folded()

    def count(self) -> int:
        """Return how many entries there are that are not deleted."""
        changes = self._database.changes
        if self._count[0] != changes:
            rows = self._database.read(
                f"SELECT count(*) FROM ({ENTRIES}) AS e LEFT JOIN marks AS m ON m.key = e.key"  # noqa: S608 - own words
                " WHERE m.deleted_at IS NULL"
            )
            self._count = changes, int(str(rows[0][0]))
        return self._count[1]

    def _listed(self, wanted: HistoryFilter, order: HistoryOrder) -> tuple[str, ...]:
        """The keys of all entries that match but for the words."""
        where, values = wanted.conditions()
        looks_at_costs = wanted.looks_at_costs
        rows = self._database.read(
            f"SELECT e.key, {'e.cost' if looks_at_costs else 'NULL'} FROM ({ENTRIES}) AS e"  # noqa: S608 - own words
            " LEFT JOIN marks AS m ON m.key = e.key"
            f" WHERE m.deleted_at IS NULL{where} ORDER BY {_ORDERS[order]}",
            values,
        )
        if looks_at_costs:  # which are decimals, as SQLite's numbers are not
            rows = [row for row in rows if wanted.holds_cost(row[1])]
        return tuple(str(key) for key, _ in rows)

    def _folded(self) -> dict[str, str]:
        """All that is searched, by key, in folded case; it is read anew after a change only."""
        changes = self._database.changes
        known, texts = self._texts
        if known != changes:
            rows = self._database.read(
                f"SELECT e.key, {_TEXT} FROM ({ENTRIES}) AS e"  # noqa: S608 - own words
                " LEFT JOIN marks AS m ON m.key = e.key"
            )
            texts = {str(key): str(text).casefold() for key, text in rows}
            self._texts = changes, texts
        return texts
