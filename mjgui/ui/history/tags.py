"""The tags of entries: each with a button that takes it off, and a field for another one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mjgui.core.language import tr
from mjgui.ui.icons import IconSet
from mjgui.ui.theme import GRID
from mjgui.ui.widgets.flow_layout import FlowLayout


class TagEditor(QWidget):
    """Shows tags, and asks for others.

    Args:
        icons: for the buttons.

    Signals:
        added: (tags) these are wanted as well.
        removed: (tag) this one is not wanted any more.
    """

    added = Signal(list)
    removed = Signal(str)

    def __init__(self, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._tags: tuple[str, ...] = ()
        self._chips: list[QToolButton] = []
        self._known = QStringListModel(self)
        self._flow_place = QWidget(self)
        self._flow = FlowLayout(self._flow_place, GRID // 2)
        self.field = QLineEdit(self)
        self.field.setObjectName("historyTagEdit")
        self.field.setAccessibleName(tr("Add a tag"))
        self.field.setPlaceholderText(tr("Add a tag, Enter"))
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.field.setCompleter(completer)
        self.field.returnPressed.connect(self._add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self._flow_place)
        row = QHBoxLayout()
        row.addWidget(self.field)
        layout.addLayout(row)
        self._flow_place.setVisible(False)

    def show_tags(self, tags: Sequence[str], known: Sequence[str]) -> None:
        """Show `tags`; `known` are offered while another one is typed."""
        if list(known) != self._known.stringList():
            self._known.setStringList(list(known))
        if tuple(tags) == self._tags:
            return
        self._tags = tuple(tags)
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(tag) for tag in tags]
        self._flow_place.setVisible(bool(tags))

    def _chip(self, tag: str) -> QToolButton:
        chip = QToolButton(self._flow_place)
        chip.setText(tag.replace("&", "&&"))
        chip.setProperty("chip", True)
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        chip.setAccessibleName(tr("Take off the tag {tag}", tag=tag))
        chip.setToolTip(tr("Take this tag off."))
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._icons.bind(chip, "close", "dim")
        chip.setIconSize(chip.iconSize() * 0.7)
        chip.clicked.connect(partial(self._remove, tag))
        self._flow.addWidget(chip)
        chip.show()
        return chip

    def _add(self) -> None:
        words = [word for word in self.field.text().split(",") if word.strip()]
        self.field.clear()
        if words:
            self.added.emit(words)

    def _remove(self, tag: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's own
        self.removed.emit(tag)
