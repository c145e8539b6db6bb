"""The earlier prompts that match what is looked for, favourites first."""

from __future__ import annotations

import html
from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mjgui.core.language import tr
from mjgui.core.prompt_book import EarlierPrompt

PROMPT_ROLE = Qt.ItemDataRole.UserRole
MOST_ROWS = 200
"""More rows than anyone reads; whoever looks further down types another word instead."""

_MOST_OF_TIP = 1000

_Index = QModelIndex | QPersistentModelIndex


class EarlierPrompts(QAbstractListModel):
    """At most `MOST_ROWS` prompts; each word that is looked for stands somewhere in them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[tuple[EarlierPrompt, str]] = []
        self._wanted: list[str] = []
        self._rows: list[EarlierPrompt] = []
        self._matches = 0

    @property
    def matches(self) -> int:
        """How many prompts match, those that have no row included."""
        return self._matches

    def set_prompts(self, prompts: Sequence[EarlierPrompt]) -> None:
        """Take over all prompts, the one that was used last first."""
        known = sorted(prompts, key=lambda prompt: not prompt.is_favourite)  # keeps their order
        self._all = [(prompt, prompt.text.casefold()) for prompt in known]
        self._refresh()

    def look_for(self, words: str) -> None:
        """Show only prompts that hold all of these words, in any case."""
        self._wanted = words.casefold().split()
        self._refresh()

    def prompt(self, row: int) -> EarlierPrompt | None:
        """The prompt of a row, None where there is no such row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The prompt, or what is read out of it."""
        prompt = self.prompt(index.row())
        if prompt is None:
            return None
        if role == PROMPT_ROLE:
            return prompt
        if role == Qt.ItemDataRole.DisplayRole:
            return prompt.text
        if role == Qt.ItemDataRole.ToolTipRole:
            # As markup that holds none of its own, for Qt takes whatever looks like it for markup.
            return f"<qt>{html.escape(prompt.text[:_MOST_OF_TIP])}</qt>"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            text = prompt.text
            return tr("{prompt}, favourite", prompt=text) if prompt.is_favourite else text
        return None

    def _refresh(self) -> None:
        self.beginResetModel()
        found = [prompt for prompt, text in self._all if all(word in text for word in self._wanted)]
        self._matches = len(found)
        self._rows = found[:MOST_ROWS]
        self.endResetModel()
