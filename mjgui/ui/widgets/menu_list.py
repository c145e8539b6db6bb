"""A list whose rows each have a menu button, and what paints such rows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFont, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyleOptionViewItem,
    QWidget,
)

from mjgui.ui.icons import IconSet
from mjgui.ui.text_size import grown
from mjgui.ui.theme import GRID
from mjgui.ui.widgets.mirroring import mirrored
from mjgui.ui.widgets.row_delegate import RowDelegate

ROW_HEIGHT = GRID * 8
MENU_SIDE = GRID * 3
_ICON_SIDE = GRID * 2
_RADIUS = GRID / 2


class MenuList(QListView):
    """A list whose rows are all of one height, so that a change of a row is no new layout.

    Signals:
        menu_wanted: (place on the screen) the menu of what is selected: the row that was meant,
            unless it is one of several.
    """

    menu_wanted = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.viewport().setMouseTracking(True)

    def menu_at(self, place: QPoint) -> QModelIndex:
        """The row whose menu button is at `place` (viewport pixels); invalid for none."""
        index = self.indexAt(place)
        if index.isValid() and menu_place(self.visualRect(index)).contains(place):
            return index
        return QModelIndex()

    def dataChanged(
        self,
        topLeft: QModelIndex | QPersistentModelIndex,  # noqa: N803 - Qt's name
        bottomRight: QModelIndex | QPersistentModelIndex,  # noqa: N803 - Qt's name
        roles: Sequence[int] = (),
    ) -> None:
        """Paint rows again. QListView would lay out all rows anew, which is dear with many."""
        QAbstractItemView.dataChanged(self, topLeft, bottomRight, roles)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the menu from its button."""
        index = self.menu_at(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            super().mousePressEvent(event)
            return
        self._select(index)
        place = menu_place(self.visualRect(index)).bottomLeft()
        self.menu_wanted.emit(self.viewport().mapToGlobal(place))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light the menu button up under the pointer."""
        super().mouseMoveEvent(event)
        self._heat(self.menu_at(event.position().toPoint()))

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
        self._select(index)
        if by_key:
            self.scrollTo(index)
            self.menu_wanted.emit(self.viewport().mapToGlobal(self.visualRect(index).center()))
        else:
            self.menu_wanted.emit(event.globalPos())

    def _select(self, index: QModelIndex) -> None:
        """Select a row alone, unless it is selected among others."""
        if not self.selectionModel().isSelected(index):
            self.setCurrentIndex(index)
            self.setFocus()

    def _heat(self, index: QModelIndex) -> None:
        delegate = self.itemDelegate()
        if isinstance(delegate, MenuRowDelegate) and delegate.hot != index.row():
            before = self.model().index(delegate.hot, 0)
            delegate.hot = index.row()
            for row in (before, index):
                if row.isValid():
                    self.update(row)


class MenuRowDelegate(RowDelegate):
    """Paints a row's ground and its menu button; `paint_row` paints what stands between.

    Args:
        icons: for the drawings, and for the theme's colours.
        view: the list.

    Attributes:
        hot: the row whose menu button is under the pointer, -1 for none.
    """

    def __init__(self, icons: IconSet, view: MenuList) -> None:
        super().__init__(icons, view)
        self.hot = -1

    def paint_row(
        self,
        painter: QPainter,
        place: QRect,
        font: QFont,
        index: QModelIndex | QPersistentModelIndex,
        *,
        has_menu: bool,
    ) -> None:
        """Paint what a row shows.

        Args:
            painter: paints; its state is put back afterwards.
            place: the whole row, viewport pixels.
            font: the list's.
            index: of the row.
            has_menu: whether the menu button (see `menu_place`) is shown; it needs its room.
        """
        raise NotImplementedError

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """All rows are of one height."""
        return QSize(GRID * 20, grown(ROW_HEIGHT))

    def paint_content(
        self,
        painter: QPainter,
        place: QRect,
        font: QFont,
        index: QModelIndex | QPersistentModelIndex,
        *,
        is_hot: bool,
    ) -> None:
        """Paint one row, and its menu button where it is looked at."""
        self.paint_row(painter, place, font, index, has_menu=is_hot)
        if is_hot:
            self._paint_menu(painter, menu_place(place), is_hot=index.row() == self.hot)

    def _paint_menu(self, painter: QPainter, place: QRect, *, is_hot: bool) -> None:
        theme = self.icons.theme
        if is_hot:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("pressed"))
            painter.drawRoundedRect(place, _RADIUS, _RADIUS)
        ratio = painter.device().devicePixelRatioF()
        icon = self.icons.pixmap("more", _ICON_SIDE, ratio, theme.color("icon"))
        inset = (MENU_SIDE - _ICON_SIDE) // 2
        painter.drawPixmap(place.left() + inset, place.top() + inset, icon)


def menu_place(row: QRect) -> QRect:
    """Where the menu button of a row is, in the row's own coordinates."""
    place = QRect(
        row.right() + 1 - GRID // 2 - MENU_SIDE, row.top() + GRID // 2, MENU_SIDE, MENU_SIDE
    )
    return mirrored(place, row)
