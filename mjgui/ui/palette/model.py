"""The rows of the palette: what fits what is typed, the best first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mjgui.core.language import listed, tr
from mjgui.ui.palette.entries import Entry
from mjgui.ui.palette.matching import Match, match

ROW_ROLE = Qt.ItemDataRole.UserRole
MOST_ROWS = 200
"""More rows than anyone reads; whoever looks further down types another letter instead."""

_OBSTACLE = -15.0
_RECENT = 5.0

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """One row as it is shown.

    Attributes:
        entry: what it is.
        obstacle: why it cannot be done, empty where it can.
        places: where in the title the letters stand that were typed.
        is_recent: whether it stands here because it was used lately.
    """

    entry: Entry
    obstacle: str
    places: frozenset[int] = frozenset()
    is_recent: bool = False

    @property
    def spoken(self) -> str:
        """What a screen reader is to say of it."""
        entry = self.entry
        parts = (entry.title, tr("on") if entry.is_on else "", entry.where, entry.keys)
        return listed((*parts, self.obstacle))


class PaletteRows(QAbstractListModel):
    """At most `MOST_ROWS` of all entries."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[Row] = []
        self._recent: dict[str, int] = {}
        self._rows: list[Row] = []

    def set_entries(self, entries: Iterable[Entry], recent: Sequence[str]) -> None:
        """Take over all entries, and the keys of those used lately, the last one first."""
        self._all = [Row(entry, entry.obstacle()) for entry in entries]
        self._recent = {key: place for place, key in enumerate(recent)}

    def look_for(self, text: str) -> None:
        """Show what fits; of nothing typed everything, what was used lately first."""
        words = text.split()
        self.beginResetModel()
        self._rows = (self._fitting(words) if words else self._everything())[:MOST_ROWS]
        self.endResetModel()

    def row(self, at: int) -> Row | None:
        """Return a row, None where there is no such row."""
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def row_of(self, key: str) -> int:
        """Return the place of an entry, 0 where it is not shown."""
        return next((at for at, row in enumerate(self._rows) if row.entry.key == key), 0)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row, or what is read out of it."""
        row = self.row(index.row())
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        return None

    def _everything(self) -> list[Row]:
        known = {row.entry.key: row for row in self._all}
        recent = [
            Row(row.entry, row.obstacle, is_recent=True)
            for row in map(known.get, self._recent)
            if row is not None
        ]
        return [*recent, *(row for row in self._all if row.entry.key not in self._recent)]

    def _fitting(self, words: list[str]) -> list[Row]:
        found: list[tuple[float, int, Row]] = []
        for order, row in enumerate(self._all):
            fits = self._match(words, row.entry)
            if fits is None:
                continue
            score = fits.score + (_OBSTACLE if row.obstacle else 0.0)
            score += _RECENT if row.entry.key in self._recent else 0.0
            found.append((-score, order, Row(row.entry, row.obstacle, fits.places)))
        return [row for _, _, row in sorted(found, key=lambda each: each[:2])]

    @staticmethod
    def _match(words: list[str], entry: Entry) -> Match | None:
        if len(words) == 1 and words[0].casefold() == entry.keys.casefold():
            return Match(_BY_KEYS)
        return match(words, entry.title, f"{entry.where} {entry.more}")


_BY_KEYS = 1000.0
