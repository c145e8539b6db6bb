"""The rows of a family as a model of Qt's."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mjgui.app.edit_tree import EditTree
from mjgui.core.language import tr
from mjgui.core.lineage import Row
from mjgui.ui.jobs.words import tooltip
from mjgui.ui.tree.words import spoken_text, title_text

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole
"""Gives the `Row` of a row."""

_NOWHERE = QModelIndex()


class EditModel(QAbstractListModel):
    """The family that an `EditTree` looks at; the same rows stay where others come and go."""

    def __init__(self, tree: EditTree, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tree = tree
        self._rows: tuple[Row, ...] = tree.rows
        self._places: dict[str, int] = {row.job_id: at for at, row in enumerate(self._rows)}
        tree.rows_changed.connect(self._on_rows)
        tree.row_changed.connect(self._on_row)
        tree.current_changed.connect(self._on_all)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A row, or what is said of it."""
        row = self.row_at(index.row())
        if row is None:
            return None
        job = self._tree.job(row)
        match role:
            case Qt.ItemDataRole.UserRole:
                return row
            case Qt.ItemDataRole.DisplayRole:
                return title_text(job)
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken_text(self._tree, row)
            case Qt.ItemDataRole.ToolTipRole:
                return tr("Task {task_id}", task_id=row.task_id) if job is None else tooltip(job)
        return None

    def row_at(self, at: int) -> Row | None:
        """What stands in a row, None where there is none."""
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def index_of(self, job_id: str) -> QModelIndex:
        """The index of a job, the root's for an empty name; invalid where it is not shown."""
        at = self._places.get(job_id)
        return QModelIndex() if at is None else self.index(at)

    def _on_rows(self) -> None:
        old, new = self._rows, self._tree.rows
        names = [row.job_id for row in old]
        wanted = [row.job_id for row in new]
        is_other = not old or not new or old[0].task_id != new[0].task_id
        if is_other:
            self.beginResetModel()
            self._take(new)
            self.endResetModel()
            return
        start = _common(names, wanted)
        end = min(_common(names[::-1], wanted[::-1]), len(names) - start, len(wanted) - start)
        if len(names) > start + end:
            self.beginRemoveRows(_NOWHERE, start, len(names) - end - 1)
            self._take((*old[:start], *old[len(old) - end :]))
            self.endRemoveRows()
        if len(wanted) > start + end:
            self.beginInsertRows(_NOWHERE, start, len(wanted) - end - 1)
            self._take(new)
            self.endInsertRows()
        self._take(new)
        self._on_all()

    def _take(self, rows: tuple[Row, ...]) -> None:
        self._rows = rows
        self._places = {row.job_id: at for at, row in enumerate(rows)}

    def _on_row(self, job_id: str) -> None:
        index = self.index_of(job_id)
        if index.isValid():
            self.dataChanged.emit(index, index)

    def _on_all(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))


def _common(some: list[str], others: list[str]) -> int:
    """How many are the same from the beginning."""
    count = 0
    for one, other in zip(some, others, strict=False):
        if one != other:
            break
        count += 1
    return count
