"""All shortcuts on one sheet, beside the window."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mjgui.core.language import tr, tr_marked
from mjgui.ui.action_table import SPECS, menu_title
from mjgui.ui.actions import Actions
from mjgui.ui.dialogs.conventions import CONVENTIONS
from mjgui.ui.dialogs.parts import note, shown_modifiers
from mjgui.ui.text_size import is_large
from mjgui.ui.theme import GRID, mark
from mjgui.ui.widgets.clear_button import add_clear_button
from mjgui.ui.words import plain_title

_COLUMNS = 3
_SIZE = (GRID * 124, GRID * 84)


class ShortcutSheet(QDialog):
    """Lists the shortcuts of all actions as they are now, and what hands do besides.

    It floats beside the window, whose shortcuts go on working. Esc closes it.
    """

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Tool)
        self.setObjectName("shortcutSheet")
        self.setWindowTitle(tr("Shortcuts"))
        self._filter = QLineEdit(self)
        self._filter.setObjectName("shortcutFilter")
        self._filter.setAccessibleName(tr("Find a shortcut"))
        self._filter.setPlaceholderText(tr("Find: a word or a key"))
        add_clear_button(self._filter)
        self._filter.textChanged.connect(self._narrow)
        self._groups = [*_action_groups(actions), *_convention_groups()]
        self._nothing = note(tr("No shortcut fits."), self)
        body = QFrame()
        mark(body, surface="window")
        columns = QHBoxLayout(body)
        columns.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID * 2)
        columns.setSpacing(GRID * 4)
        self._columns = [QVBoxLayout() for _ in range(_COLUMNS)]
        for column in self._columns:
            column.setSpacing(GRID * 2)
            columns.addLayout(column)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        head = QVBoxLayout()
        head.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, 0)
        head.setSpacing(GRID)
        head.addWidget(self._filter)
        head.addWidget(self._nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        self._body, self._scroll = body, scroll
        self._deal(_COLUMNS)
        layout.addLayout(head)
        layout.addWidget(scroll, 1)
        foot = note(tr("Shortcuts of the menus can be changed in the settings."), self)
        foot.setIndent(GRID * 2)
        foot.setMinimumHeight(GRID * 4)
        layout.addWidget(foot)
        self._nothing.setVisible(False)
        self.resize(*_SIZE)

    def showEvent(self, event: QShowEvent) -> None:
        """Start with all shortcuts, and the cursor in the filter."""
        super().showEvent(event)
        self._filter.clear()
        self._filter.setFocus()
        if not event.spontaneous():
            self._widen()

    def _widen(self) -> None:
        """Be as wide as the columns are, which differs from language to language.

        Where the screen, or with large text the window, is not as wide there are fewer columns.
        """
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        there = self.screen().availableGeometry().width() - GRID * 4
        window = self.parentWidget()
        if window is not None and is_large():
            there = max(min(there, window.width()), _SIZE[0])
        needed = 0
        for count in range(_COLUMNS, 0, -1):
            self._deal(count)
            needed = self._body.minimumSizeHint().width() + bar
            if needed <= max(there, self.width()):
                break
        self.resize(max(self.width(), min(needed, there)), self.height())

    def _deal(self, count: int) -> None:
        """Put the groups in so many columns."""
        for column in self._columns:
            while column.takeAt(0) is not None:
                pass  # its widget goes into another column
        for column, groups in zip(self._columns, _balanced(self._groups, count), strict=False):
            for group in groups:
                column.addWidget(group)
            column.addStretch(1)
        layout = self._body.layout()
        if isinstance(layout, QHBoxLayout):
            for at in range(_COLUMNS):
                layout.setStretch(at, int(at < count))
            layout.setSpacing(GRID * 4 if count > 1 else 0)

    @Slot(str)
    def _narrow(self, text: str) -> None:
        words = text.casefold().split()
        fitting = [group.narrow(words) for group in self._groups]
        self._nothing.setVisible(not any(fitting))


class _Row(QWidget):
    """What can be done, and with which keys."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._keys = QLabel(self)
        self._keys.setTextFormat(Qt.TextFormat.PlainText)
        mark(self._keys, tone="dim")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self._text)
        layout.addStretch(1)
        layout.addWidget(self._keys)

    def show_text(self, text: str, keys: str) -> None:
        """Show these."""
        self._text.setText(text)
        self._keys.setText(keys)

    def fits(self, words: list[str]) -> bool:
        """Whether every one of `words`, in lower case, stands in it."""
        shown = f"{self._text.text()} {self._keys.text()}".casefold()
        return all(word in shown for word in words)


class _ActionRow(_Row):
    """Follows an action whose shortcuts may be remapped."""

    def __init__(self, action: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._action = action
        self.setObjectName(f"shortcut:{action.objectName()}")
        action.changed.connect(self._refresh)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        keys = self._action.shortcuts()
        native = QKeySequence.SequenceFormat.NativeText
        names = dict.fromkeys(key.toString(native) for key in keys)  # two keys may have one name
        shown = "  ".join(names) or tr("none", sense="shortcut")
        self.show_text(plain_title(self._action.text()), shown)


class _Group(QWidget):
    """A heading with rows below it."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._rows: list[_Row] = []
        heading = QLabel(title, self)
        mark(heading, tone="accent")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(GRID // 2)
        self._layout.addWidget(heading)

    def __len__(self) -> int:
        return len(self._rows) + 1

    def add(self, row: _Row) -> None:
        """Put a row below the others."""
        self._rows.append(row)
        self._layout.addWidget(row)

    def narrow(self, words: list[str]) -> bool:
        """Show only the rows that fit `words`; return whether there are any."""
        fitting = [row.fits(words) for row in self._rows]
        for row, fits in zip(self._rows, fitting, strict=True):
            row.setVisible(fits)
        self.setVisible(any(fitting))
        return any(fitting)


def _action_groups(actions: Actions) -> Iterator[_Group]:
    for menu in dict.fromkeys(spec.menu for spec in SPECS):
        group = _Group(plain_title(menu_title(menu)))
        for spec in SPECS:
            if spec.menu == menu:
                group.add(_ActionRow(actions[spec.name], group))
        yield group


def _convention_groups() -> Iterator[_Group]:
    for title in dict.fromkeys(row.group for row in CONVENTIONS):
        group = _Group(tr_marked(title))
        for convention in CONVENTIONS:
            if convention.group == title:
                row = _Row(group)
                gesture = shown_modifiers(tr_marked(convention.gesture, sense="keys"))
                row.show_text(tr_marked(convention.text), gesture)
                group.add(row)
        yield group


def _balanced(groups: list[_Group], count: int) -> list[list[_Group]]:
    """Deal `groups` in their order into columns of about the same height."""
    target = sum(map(len, groups)) / count
    columns: list[list[_Group]] = [[]]
    filled = 0.0
    for group in groups:
        # A group starts the next column if more than half of it would stand past this one's end.
        if filled + len(group) / 2 > target * len(columns) and len(columns) < count:
            columns.append([])
        columns[-1].append(group)
        filled += len(group)
    return columns
