"""The list of the palette: icon, title and menu on the left; shortcut, or why not, on the right."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QIcon,
    QMouseEvent,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from mjgui.core.language import tr
from mjgui.ui.icons import IconSet
from mjgui.ui.palette.model import ROW_ROLE, Row
from mjgui.ui.text_size import icon_side
from mjgui.ui.theme import GRID
from mjgui.ui.widgets.led_list import LedList
from mjgui.ui.widgets.mirroring import mirrored
from mjgui.ui.widgets.row_delegate import LEFT, RIGHT, RowDelegate

_ICON = 16
_INSET = GRID
_GAP = GRID * 2


class PaletteList(LedList):
    """Shows the rows.

    Signals:
        pressed_on: (row) a row was clicked.
    """

    pressed_on = Signal(int)

    def __init__(self, icons: IconSet, parent: QWidget) -> None:
        super().__init__("paletteList", tr("Commands"), parent)
        self.setProperty("bare", True)
        self.setItemDelegate(_Delegate(icons, self))
        self._pointer = QPoint()

    @property
    def row_height(self) -> int:
        """The height of every row; it follows the size of the text."""
        return row_height(self.fontMetrics())

    @property
    def rows_in_view(self) -> int:
        """How many rows fit."""
        return max(1, self.viewport().height() // self.row_height)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Choose the row under the pointer, but not because the list moved under it."""
        super().mouseMoveEvent(event)
        place = event.globalPosition().toPoint()
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and place != self._pointer and index != self.currentIndex():
            self.choose(index.row())
        self._pointer = place

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Say which row was clicked."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.pressed_on.emit(index.row())


class _Delegate(RowDelegate):
    """Paints one row."""

    def sizeHint(
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """All rows are of one height."""
        metrics = QFontMetrics(option.font)  # type: ignore[attr-defined]
        return QSize(GRID * 20, row_height(metrics))

    def paint_content(
        self,
        painter: QPainter,
        place: QRect,
        font: QFont,
        index: QModelIndex | QPersistentModelIndex,
        *,
        is_hot: bool,  # noqa: ARG002 - the ground shows it
    ) -> None:
        """Paint one row."""
        row: Row | None = index.data(ROW_ROLE)
        if row is None:
            return
        theme, metrics = self.icons.theme, QFontMetrics(font)
        ink = theme.color("text_disabled" if row.obstacle else "text")
        dim = theme.color("text_disabled" if row.obstacle else "text_dim")
        self._paint_icon(painter, row, place)
        right = place.right() - _INSET
        aside = row.obstacle or row.entry.keys
        if aside:
            box = QRect(place.left(), place.top(), right - place.left(), place.height())
            painter.setPen(theme.color("text_dim"))
            painter.drawText(mirrored(box, place), RIGHT, aside)
            right -= metrics.horizontalAdvance(aside) + _GAP
        left = place.left() + _INSET + icon_side(_ICON) + GRID
        title = metrics.elidedText(row.entry.title, _END, right - left)
        places = row.places if title == row.entry.title else frozenset[int]()
        width = metrics.horizontalAdvance(title)
        paint_title(
            painter,
            title,
            places,
            (ink, theme.color("accent_ink")),
            mirrored(QRect(left, place.top(), width, place.height()), place),
        )
        left += width + GRID
        if row.entry.where and right - left > GRID * 3:
            painter.setPen(dim)
            where = metrics.elidedText(row.entry.where, _END, right - left)
            box = QRect(left, place.top(), right - left, place.height())
            painter.drawText(mirrored(box, place), LEFT, where)

    def _paint_icon(self, painter: QPainter, row: Row, rect: QRect) -> None:
        icon = row.entry.icon
        if icon is None:
            return
        mode = QIcon.Mode.Disabled if row.obstacle else QIcon.Mode.Normal
        state = QIcon.State.On if row.entry.is_on else QIcon.State.Off
        side = icon_side(_ICON)
        top = rect.top() + (rect.height() - side) // 2
        place = mirrored(QRect(rect.left() + _INSET, top, side, side), rect)
        icon.paint(painter, place, LEFT, mode, state)


def row_height(metrics: QFontMetrics) -> int:
    """The height of a row whose text has these metrics."""
    return max(GRID * 4, metrics.height() + GRID * 2)


def paint_title(
    painter: QPainter,
    text: str,
    places: Iterable[int],
    inks: tuple[QColor, QColor],
    place: QRect,
) -> None:
    """Paint a title on one line, the letters that were typed in the second ink.

    Args:
        painter: paints, in its font.
        text: the title.
        places: where in it the letters are that were typed.
        inks: the colour of the others, and theirs.
        place: where it stands, as wide as the title is in one ink.
    """
    plain, marked = inks
    layout = QTextLayout(text, painter.font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    formats: list[QTextLayout.FormatRange] = []
    for at in places:
        part = QTextLayout.FormatRange()
        part.start, part.length = _utf16(text, at), _utf16(text[at], 1)  # type: ignore[assignment]
        style = QTextCharFormat()
        style.setForeground(marked)
        part.format = style  # type: ignore[assignment]
        formats.append(part)
    layout.setFormats(formats)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(place.width())
    layout.endLayout()
    painter.setPen(plain)
    top = place.top() + (place.height() - line.height()) / 2
    layout.draw(painter, QPointF(place.left(), top))


def _utf16(text: str, end: int) -> int:
    """How many of Qt's characters the first `end` letters take."""
    return len(text[:end].encode("utf-16-le")) // 2


_END = Qt.TextElideMode.ElideRight
