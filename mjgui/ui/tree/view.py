"""The tree as a list of rows: what the mouse and the keys do in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from mjgui.core.lineage import Row
from mjgui.ui.tree.delegate import EditDelegate
from mjgui.ui.tree.model import ROW_ROLE
from mjgui.ui.widgets.menu_list import MenuList

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_NUMBERS = {Qt.Key.Key_1: 0, Qt.Key.Key_2: 1, Qt.Key.Key_3: 2, Qt.Key.Key_4: 3}


class EditList(MenuList):
    """Edits, of which one is the current one.

    Signals:
        opened: (Row) Enter on a row, or a double-click beside its images.
        image_opened: (Row, number 0 – 3) a double-click on one of its images, or its digit.
    """

    opened = Signal(object)
    image_opened = Signal(object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("editTree")

    @property
    def row(self) -> Row | None:
        """The row that the keys act on."""
        row: Row | None = self.currentIndex().data(ROW_ROLE)
        return row

    def event(self, event: QEvent) -> bool:
        """Keep the keys that mean something here from the window's shortcuts."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (event.key() in _ENTER or event.key() in _NUMBERS)
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens a row, 1 – 4 one of its images."""
        row, number = self.row, _NUMBERS.get(Qt.Key(event.key()))
        if row is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif event.key() in _ENTER:
            self.opened.emit(row)
        elif number is not None:
            self.image_opened.emit(row, number)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open an image, or the whole row beside them; not by the menu button."""
        place = event.position().toPoint()
        index, delegate = self.indexAt(place), self.itemDelegate()
        if not index.isValid() or self.menu_at(place).isValid():
            return
        row: Row = index.data(ROW_ROLE)
        number = None
        if isinstance(delegate, EditDelegate):
            number = delegate.number_at(row, self.visualRect(index), place)
        if number is None:
            self.opened.emit(row)
        else:
            self.image_opened.emit(row, number)
