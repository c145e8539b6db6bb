"""The licences of all that mjgui is made of, beside the window."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from mjgui.app.work import WorkContext
from mjgui.core.language import tr, tr_marked
from mjgui.core.licences import Licence, licences
from mjgui.ui.dialogs.parts import note
from mjgui.ui.theme import GRID
from mjgui.ui.widgets.clear_button import add_clear_button

_SIZE = (GRID * 110, GRID * 76)
_LIST_WIDTH = GRID * 32


def reading_licences(context: WorkContext) -> None:
    """Work that tells all licences as one tuple."""
    context.emit(licences())


class LicencesDialog(QDialog):
    """Lists what mjgui is made of; of the one chosen the whole text is shown.

    What is typed narrows the list to the components in whose name, terms or text it stands.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Tool)
        self.setObjectName("licencesDialog")
        self.setWindowTitle(tr("Licences"))
        self._filter = QLineEdit(self)
        self._filter.setObjectName("licenceFilter")
        self._filter.setAccessibleName(tr("Find in the licences"))
        self._filter.setPlaceholderText(tr("Find: a name, or a word of a licence"))
        add_clear_button(self._filter)
        self._filter.textChanged.connect(self._narrow)
        self._list = QListWidget(self)
        self._list.setObjectName("licenceList")
        self._list.setAccessibleName(tr("Components"))
        self._list.setFixedWidth(_LIST_WIDTH)
        self._list.currentItemChanged.connect(self._show_text)
        self._text = QPlainTextEdit(self)
        self._text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # it is English
        self._text.setObjectName("licenceText")
        self._text.setAccessibleName(tr("Text of the licence"))
        self._text.setReadOnly(True)
        self._nothing = note(tr("Collecting the licences…"), self, name="licenceNote")
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self._list)
        row.addWidget(self._text, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        layout.setSpacing(GRID)
        layout.addWidget(self._filter)
        layout.addWidget(self._nothing)
        layout.addLayout(row, 1)
        self.resize(*_SIZE)
        self._filter.setFocus()

    def show_licences(self, found: tuple[Licence, ...]) -> None:
        """List these, in their order."""
        self._list.clear()
        for each in found:
            item = QListWidgetItem(f"{each.name} {each.version}".strip(), self._list)
            item.setToolTip(tr_marked(each.terms))
            item.setData(Qt.ItemDataRole.UserRole, each)
        self._nothing.setText(tr("Nothing fits."))
        self._narrow(self._filter.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down in the field move in the list."""
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self._list.keyPressEvent(event)
            return
        super().keyPressEvent(event)

    @Slot(str)
    def _narrow(self, text: str) -> None:
        words = text.casefold().split()
        shown: list[QListWidgetItem] = []
        for index in range(self._list.count()):
            item = self._list.item(index)
            each = _licence(item)
            whole = f"{each.name} {tr_marked(each.terms)} {each.text}".casefold()
            item.setHidden(not all(word in whole for word in words))
            if not item.isHidden():
                shown.append(item)
        self._nothing.setVisible(not shown)
        if shown and self._list.currentItem() not in shown:
            self._list.setCurrentItem(shown[0])

    def _show_text(self, item: QListWidgetItem | None) -> None:
        each = _licence(item) if item is not None else None
        terms = tr_marked(each.terms) if each else ""
        self._text.setPlainText(f"{each.name}: {terms}\n\n{each.text}" if each else "")


def _licence(item: QListWidgetItem) -> Licence:
    return cast("Licence", item.data(Qt.ItemDataRole.UserRole))
