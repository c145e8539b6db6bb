"""The tree as a list of rows: what the mouse and the keys do in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from mjgui.core.lineage import Row
from mjgui.ui.jobs.painting import menu_place
from mjgui.ui.tree.delegate import EditDelegate
from mjgui.ui.tree.model import ROW_ROLE

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_NUMBERS = {Qt.Key.Key_1: 0, Qt.Key.Key_2: 1, Qt.Key.Key_3: 2, Qt.Key.Key_4: 3}


class EditList(QListView):
    """Rows of one height.

    Signals:
        opened: (Row) Enter on a row, or a double-click beside its images.
        image_opened: (Row, number 0 – 3) a double-click on one of its images, or its digit.
        menu_wanted: (Row, place on the screen) the menu of a row.
    """

    opened = Signal(object)
    image_opened = Signal(object, int)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("editTree")
        self.viewport().setMouseTracking(True)

    @property
    def row(self) -> Row | None:
        """The row that the keys act on."""
        row: Row | None = self.currentIndex().data(ROW_ROLE)
        return row

    def dataChanged(
        self,
        topLeft: QModelIndex | QPersistentModelIndex,  # noqa: N803 - Qt's name
        bottomRight: QModelIndex | QPersistentModelIndex,  # noqa: N803 - Qt's name
        roles: Sequence[int] = (),
    ) -> None:
        """Paint rows again. QListView would lay out all rows anew, which is dear with many."""
        QAbstractItemView.dataChanged(self, topLeft, bottomRight, roles)

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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the menu from its button."""
        place = event.position().toPoint()
        index = self._menu_at(place)
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            super().mousePressEvent(event)
            return
        self.setCurrentIndex(index)
        self.setFocus()
        at = menu_place(self.visualRect(index)).bottomLeft()
        self.menu_wanted.emit(index.data(ROW_ROLE), self.viewport().mapToGlobal(at))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open an image, or the whole row beside them; not by the menu button."""
        place = event.position().toPoint()
        index, delegate = self.indexAt(place), self.itemDelegate()
        if not index.isValid() or self._menu_at(place).isValid():
            return
        row: Row = index.data(ROW_ROLE)
        number = None
        if isinstance(delegate, EditDelegate):
            number = delegate.number_at(row, self.visualRect(index), place)
        if number is None:
            self.opened.emit(row)
        else:
            self.image_opened.emit(row, number)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light the menu button up under the pointer."""
        super().mouseMoveEvent(event)
        self._heat(self._menu_at(event.position().toPoint()))

    def viewportEvent(self, event: QEvent) -> bool:
        """Let the light go out with the pointer."""
        if event.type() == QEvent.Type.Leave:
            self._heat(QModelIndex())
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu at the pointer, or by key at the current row."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        self.setCurrentIndex(index)
        place = event.globalPos()
        if by_key:
            self.scrollTo(index)
            place = self.viewport().mapToGlobal(self.visualRect(index).center())
        self.menu_wanted.emit(index.data(ROW_ROLE), place)

    def _menu_at(self, place: QPoint) -> QModelIndex:
        index = self.indexAt(place)
        if index.isValid() and menu_place(self.visualRect(index)).contains(place):
            return index
        return QModelIndex()

    def _heat(self, index: QModelIndex) -> None:
        delegate = self.itemDelegate()
        if isinstance(delegate, EditDelegate) and delegate.hot != index.row():
            before = self.model().index(delegate.hot, 0)
            delegate.hot = index.row()
            for row in (before, index):
                if row.isValid():
                    self.update(row)
