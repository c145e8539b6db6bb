"""What is looked for in the history, and in which order it is shown."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from mjgui.core.language import tr_marked, tr_noop


class HistoryOrder(enum.Enum):
    """An order of entries."""

    NEWEST = tr_noop("Newest first")
    OLDEST = tr_noop("Oldest first")
    DEAREST = tr_noop("Highest cost first")

    @property
    def words(self) -> str:
        """What the window calls it."""
        return tr_marked(self.value)


class HistoryKind(enum.Enum):
    """Where an entry comes from."""

    JOB = "job"
    LOADED = "loaded"


@dataclass(frozen=True, slots=True)
class HistoryFilter:
    """Which entries are wanted; every condition has to hold.

    Attributes:
        text: words, each of which is to be in the prompt, an id, the tags or the note, in whatever
            case, also of other alphabets.
        since: not made before this, seconds since the epoch.
        until: made before this, likewise.
        states: in one of these states; any state where empty.
        min_cost: has cost at least this, US dollars; what has no cost yet is left out.
        max_cost: has cost at most this; what has no cost counts as free.
        starred: only what has a star.
        tags: has all of these tags.
        kinds: of one of these kinds; any kind where empty.
        has_note: only what has a note.
        parent: made from this task; empty for any.
    """

    text: str = ""
    since: float | None = None
    until: float | None = None
    states: frozenset[str] = frozenset()
    min_cost: Decimal | None = None
    max_cost: Decimal | None = None
    starred: bool = False
    tags: tuple[str, ...] = ()
    kinds: frozenset[HistoryKind] = frozenset()
    has_note: bool = False
    parent: str = ""

    @property
    def words(self) -> tuple[str, ...]:
        """The words of the text, in the form in which they are compared."""
        return tuple(self.text.casefold().split())

    @property
    def is_on(self) -> bool:
        """Whether anything may be left out."""
        return self != HistoryFilter(text=self.text) or bool(self.words)

    @property
    def looks_at_costs(self) -> bool:
        """Whether what an entry has cost matters."""
        return self.min_cost is not None or self.max_cost is not None

    def holds_cost(self, cost: object) -> bool:
        """Whether a cost, a decimal as text or None, is within the bounds."""
        known = decimal_of(cost)
        if self.min_cost is not None and (known is None or known < self.min_cost):
            return False
        return self.max_cost is None or (known or Decimal(0)) <= self.max_cost

    def conditions(self) -> tuple[str, list[object]]:
        """What SQL can decide: conditions on `e` (the entry) and `m` (its marks), with values."""
        where: list[str] = []
        values: list[object] = []

        def need(condition: str, *more: object) -> None:
            where.append(condition)
            values.extend(more)

        if self.since is not None:
            need("e.created >= ?", self.since)
        if self.until is not None:
            need("e.created < ?", self.until)
        if self.states:
            need(f"e.state IN ({_marks(sorted(self.states))})", *sorted(self.states))
        if self.kinds:
            kinds = sorted(kind.value for kind in self.kinds)
            need(f"e.kind IN ({_marks(kinds)})", *kinds)
        if self.starred:
            need("m.starred = 1")
        if self.has_note:
            need("m.note <> ''")
        if self.parent:
            need("e.parent_task_id = ?", self.parent)
        for tag in self.tags:
            need("instr(char(10) || m.tags || char(10), char(10) || ? || char(10)) > 0", tag)
        return "".join(f" AND {one}" for one in where), values


def decimal_of(value: object) -> Decimal | None:
    """Read a decimal that was written as text; None where there is none, or it is damaged."""
    if value is None:
        return None
    try:
        return Decimal(str(value))
    except InvalidOperation:
        return None


def clean_tags(tags: Sequence[str]) -> tuple[str, ...]:
    """Return tags as they are kept: on one line, none empty, none twice whatever its case."""
    found: dict[str, str] = {}
    for tag in tags:
        line = " ".join(tag.replace(",", " ").split())
        if line:
            found.setdefault(line.casefold(), line)
    return tuple(found.values())


def with_tags(
    tags: Sequence[str], add: Sequence[str] = (), remove: Sequence[str] = ()
) -> tuple[str, ...]:
    """Return tags with others added and some taken away, whatever their case."""
    gone = {tag.casefold() for tag in clean_tags(remove)}
    return tuple(tag for tag in clean_tags([*tags, *add]) if tag.casefold() not in gone)


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))
