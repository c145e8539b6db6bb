"""The tiles of the history as a widget: what the mouse and the keys do in them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from mjgui.app.history_desk import HistoryDesk
from mjgui.core.language import tr
from mjgui.ui.history.delegate import TileDelegate
from mjgui.ui.history.model import HistoryModel
from mjgui.ui.icons import IconSet
from mjgui.ui.theme import GRID, mark
from mjgui.ui.widgets.list_panel import set_up_list

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_PLAIN = frozenset({Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier})
_REMEMBERED = 500
"""A selection of so many comes back when all rows are others."""


class HistoryGrid(QListView):
    """Tiles side by side, as many to a row as fit.

    Args:
        desk: what is shown.
        icons: for the tiles.

    Signals:
        chosen_changed: other entries are selected.
        opened: (key) Enter on an entry, or a double-click.
        menu_wanted: (place on the screen) the menu of the selected entries.
        delete_wanted: Delete was pressed.
        star_pressed: (key) the star of a tile was clicked.
        left_upwards: the arrow up was pressed in the uppermost row.
    """

    chosen_changed = Signal()
    opened = Signal(str)
    menu_wanted = Signal(QPoint)
    delete_wanted = Signal()
    star_pressed = Signal(str)
    left_upwards = Signal()

    def __init__(self, desk: HistoryDesk, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("historyList")
        set_up_list(self, tr("History"))
        self._model = HistoryModel(desk, self)
        self._tiles = TileDelegate(desk, icons, self)
        self._is_renewing = False
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(False)
        self.setItemDelegate(self._tiles)
        self.setModel(self._model)
        # A notch of the wheel is three of these: half a tile, where Qt would move by three tiles.
        self.verticalScrollBar().setSingleStep(GRID * 5)
        mark(self, bare=True)
        self.viewport().setMouseTracking(True)
        self.doubleClicked.connect(self._open)
        desk.items_changed.connect(self._on_items)
        if desk.thumbnails is not None:
            desk.thumbnails.ready.connect(self._on_thumbnail)
        icons.changed.connect(self.viewport().update)

    # -- what is shown -------------------------------------------------------------------------

    @property
    def selected(self) -> list[str]:
        """The keys of the selected entries, from the top. There may be thousands."""
        rows: list[int] = []
        selection = self.selectionModel().selection()
        for number in range(selection.count()):
            part = selection.at(number)
            rows += range(part.top(), part.bottom() + 1)
        keys = self._model.keys
        return [keys[row] for row in sorted(rows)]

    @property
    def current(self) -> str:
        """The key of the current entry; empty for none."""
        return self._model.key_at(self.currentIndex())

    def show_keys(self, keys: tuple[str, ...], *, from_top: bool) -> None:
        """Show these entries; what was selected and is still there stays so."""
        selected, current = self.selected[:_REMEMBERED], self.current
        at = self.verticalScrollBar().value()
        self._tiles.forget_rows()
        self._is_renewing = True
        if self._model.show_keys(keys):
            self._select([key for key in selected if self._model.row_of(key) is not None], current)
        self._is_renewing = False
        if from_top:
            self.scrollToTop()
        else:
            self.verticalScrollBar().setValue(at)
        self.chosen_changed.emit()

    def select_first(self) -> None:
        """Select the first entry, as where nothing is."""
        if self._model.keys:
            self.setCurrentIndex(self._model.index(0))

    def go_to(self, key: str) -> bool:
        """Select an entry and scroll to it; whether it is shown."""
        index = self._model.index_of(key)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        return index.isValid()

    def _select(self, keys: Sequence[str], current: str) -> None:
        selection = QItemSelection()
        for key in keys:
            index = self._model.index_of(key)
            selection.select(index, index)
        flag = self.selectionModel().SelectionFlag
        index = self._model.index_of(current)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, flag.NoUpdate)
        self.selectionModel().select(selection, flag.ClearAndSelect)

    def _on_items(self, keys: Sequence[str]) -> None:
        for key in keys:
            index = self._model.index_of(key)
            if index.isValid():
                self.update(index)

    def _on_thumbnail(self, folder: str, number: int, _image: QImage) -> None:
        row = self._tiles.row_showing(folder, number)
        if row is not None:
            self.update(self._model.index(row))

    # -- Qt's events ---------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Spread the tiles over the width."""
        # With or without a scroll bar: one that comes must not make the tiles smaller, and go.
        bar = self.verticalScrollBar().sizeHint().width()
        cell = self._tiles.fit(self.width() - bar - 1)
        if cell != self.gridSize():
            self.setGridSize(cell)
        super().resizeEvent(event)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Say that other entries are selected."""
        super().selectionChanged(selected, deselected)
        if not self._is_renewing:
            self.chosen_changed.emit()

    def keyboardSearch(self, _text: str) -> None:
        """Letters are shortcuts here; there is a field to look for words."""

    def event(self, event: QEvent) -> bool:
        """Keep the keys that mean something here from the window's shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            select_all = event.matches(QKeySequence.StandardKey.SelectAll)
            is_plain = event.modifiers() in _PLAIN
            if select_all or (is_plain and event.key() in {Qt.Key.Key_Delete, *_ENTER}):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens an entry, Delete is passed on, and up leaves the uppermost row."""
        is_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        row = self.currentIndex().row()
        if event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        elif event.key() in _ENTER and not is_ctrl:
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_Up and 0 <= row < self._columns:
            self.left_upwards.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Click a tile's star without choosing the tile."""
        key = self._star_at(event.position().toPoint())
        if key and event.button() == Qt.MouseButton.LeftButton:
            self.star_pressed.emit(key)
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Do not open an entry by its star."""
        if not self._star_at(event.position().toPoint()):
            super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light a star up under the pointer."""
        super().mouseMoveEvent(event)
        self._heat(self._star_at(event.position().toPoint()))

    def viewportEvent(self, event: QEvent) -> bool:
        """Let the light go out with the pointer."""
        if event.type() == QEvent.Type.Leave:
            self._heat("")
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu at the pointer, or by key at the current tile."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        if not self.selectionModel().isSelected(index):
            self.setCurrentIndex(index)
        self.setFocus()
        if by_key:
            self.scrollTo(index)
            self.menu_wanted.emit(self.viewport().mapToGlobal(self.visualRect(index).center()))
        else:
            self.menu_wanted.emit(event.globalPos())

    # -- inside --------------------------------------------------------------------------------

    @property
    def _columns(self) -> int:
        return max((self.viewport().width() - 1) // max(self.gridSize().width(), 1), 1)

    def _open(self, index: QModelIndex) -> None:
        key = self._model.key_at(index)
        if key:
            self.opened.emit(key)

    def _star_at(self, place: QPoint) -> str:
        """The key of the entry whose star is at `place`; empty for none."""
        index = self.indexAt(place)
        if index.isValid() and self._tiles.star_place(self.visualRect(index)).contains(place):
            return self._model.key_at(index)
        return ""

    def _heat(self, key: str) -> None:
        if self._tiles.hot != key:
            for each in (self._tiles.hot, key):
                index = self._model.index_of(each)
                if index.isValid():
                    self.update(index)
            self._tiles.hot = key
