"""Rows of a list that are painted by hand, on a ground as the style has it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mjgui.ui.icons import IconSet

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class RowDelegate(QStyledItemDelegate):
    """Paints a row's ground; `paint_content` paints what stands on it.

    Args:
        icons: for the drawings, and for the theme's colours.
        view: the list.
    """

    def __init__(self, icons: IconSet, view: QAbstractItemView) -> None:
        super().__init__(view)
        self.icons = icons
        self._view = view

    def paint_content(
        self,
        painter: QPainter,
        place: QRect,
        font: QFont,
        index: QModelIndex | QPersistentModelIndex,
        *,
        is_hot: bool,
    ) -> None:
        """Paint what a row shows.

        Args:
            painter: paints, in the list's font; its state is put back afterwards.
            place: the whole row, viewport pixels.
            font: the list's.
            index: of the row.
            is_hot: whether the row is selected, or under the pointer.
        """
        raise NotImplementedError

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one row."""
        # PySide's stubs do not know the members that QStyleOptionViewItem inherits.
        place: QRect = option.rect  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        font: QFont = option.font  # type: ignore[attr-defined]
        self._view.style().drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, self._view
        )
        flags = QStyle.StateFlag
        is_hot = bool(state & (flags.State_MouseOver | flags.State_Selected))
        painter.save()
        painter.setFont(font)
        self.paint_content(painter, place, font, index, is_hot=is_hot)
        painter.restore()
