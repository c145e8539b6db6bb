"""The keys of the entries as a model of Qt's; what is shown of each is asked for when painted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt

from mjgui.app.history_desk import HistoryDesk
from mjgui.ui.history.words import spoken_text, tooltip

Index = QModelIndex | QPersistentModelIndex

_FEW = 200
"""So many rows come or go one by one; of more the model begins anew."""


class HistoryModel(QStringListModel):
    """Rows of keys. At a layout the view asks for the index of every row, which is done in C++.

    Args:
        desk: knows what the entries are.
    """

    def __init__(self, desk: HistoryDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._keys: tuple[str, ...] = ()
        self._rows: dict[str, int] = {}

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys in the order of the rows."""
        return self._keys

    def row_of(self, key: str) -> int | None:
        """The row of an entry, None where it is not shown."""
        return self._rows.get(key)

    def index_of(self, key: str) -> QModelIndex:
        """The index of an entry; invalid where it is not shown."""
        row = self._rows.get(key)
        return QModelIndex() if row is None else self.index(row)

    def key_at(self, index: Index) -> str:
        """The key of a row; empty where there is none."""
        row = index.row()
        return self._keys[row] if 0 <= row < len(self._keys) else ""

    def show_keys(self, keys: tuple[str, ...]) -> bool:
        """Show these entries; rows that stay keep their place in a selection.

        Returns:
            Whether the model began anew.
        """
        before = self._keys
        if keys == before:
            return False
        first, last = _common(before, keys)
        gone, come = before[first : len(before) - last], keys[first : len(keys) - last]
        self._keys = keys
        self._rows = {key: row for row, key in enumerate(keys)}
        if len(gone) > _FEW or len(come) > _FEW:
            self.setStringList(keys)
            return True
        if gone:
            self.removeRows(first, len(gone))
        if come:
            self.insertRows(first, len(come))
            for row, key in enumerate(come, start=first):
                self.setData(self.index(row), key)
        return False

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A key, or what is said of its entry."""
        if role == Qt.ItemDataRole.DisplayRole:
            return super().data(index, role)
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            item = self._desk.item(self.key_at(index))
            if item is not None:
                return (
                    spoken_text(item)
                    if role == Qt.ItemDataRole.AccessibleTextRole
                    else tooltip(item)
                )
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows are chosen, and neither edited nor dragged."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def _common(before: Sequence[str], after: Sequence[str]) -> tuple[int, int]:
    """How many keys are the same at the beginning, and at the end of the rest."""
    most = min(len(before), len(after))
    first = 0
    while first < most and before[first] == after[first]:
        first += 1
    last = 0
    while last < most - first and before[~last] == after[~last]:
        last += 1
    return first, last
