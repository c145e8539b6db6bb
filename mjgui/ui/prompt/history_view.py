"""The list of earlier prompts: each row with a star, and a bin while it is pointed at."""

from __future__ import annotations

import enum

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
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from mjgui.core.language import tr
from mjgui.core.prompt_book import EarlierPrompt
from mjgui.ui.icons import IconSet
from mjgui.ui.prompt.history_model import PROMPT_ROLE
from mjgui.ui.text_size import grown, icon_side
from mjgui.ui.theme import GRID
from mjgui.ui.widgets.led_list import LedList
from mjgui.ui.widgets.mirroring import mirrored
from mjgui.ui.widgets.row_delegate import LEFT, RowDelegate

ROW_HEIGHT = GRID * 6
_LINES = 2
_ICON = 16
_PLACE = GRID * 4


class Part(enum.Enum):
    """What of a row a press is about."""

    TEXT = "text"
    STAR = "star"
    BIN = "bin"


def part_at(row: QRect, place: QPoint) -> Part:
    """The part of a row that lies at a place; both in the view's coordinates."""
    x = mirrored(QRect(place, QSize(1, 1)), row).x()
    if x < row.left() + _PLACE:
        return Part.STAR
    return Part.BIN if x > row.right() - _PLACE else Part.TEXT


class EarlierList(LedList):
    """Shows the prompts.

    Signals:
        pressed_on: (row, Part) a row was clicked.
    """

    pressed_on = Signal(int, object)

    def __init__(self, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__("promptHistoryList", tr("Earlier prompts"), parent)
        self.setItemDelegate(_Delegate(icons, self))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Say which part of a row was clicked."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            part = part_at(self.visualRect(index), event.position().toPoint())
            self.pressed_on.emit(index.row(), part)


class _Delegate(RowDelegate):
    """Paints two lines of a prompt between its star and its bin."""

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
        """Paint one row."""
        prompt: EarlierPrompt | None = index.data(PROMPT_ROLE)
        if prompt is None:
            return
        star = "star-filled" if prompt.is_favourite else "star"
        ink = "accent_ink" if prompt.is_favourite else "text_dim"
        if prompt.is_favourite or is_hot:
            self._paint_icon(painter, star, ink, place.left(), place)
        if is_hot:
            self._paint_icon(painter, "delete", "text_dim", place.right() + 1 - _PLACE, place)
        painter.setPen(self.icons.theme.color("text"))
        _paint_lines(painter, prompt.text, font, place.adjusted(_PLACE, 0, -_PLACE, 0))

    def _paint_icon(self, painter: QPainter, name: str, ink: str, left: int, row: QRect) -> None:
        ratio, side = painter.device().devicePixelRatioF(), icon_side(_ICON)
        icon = self.icons.pixmap(name, side, ratio, self.icons.theme.color(ink))
        top = row.top() + (row.height() - side) // 2
        place = QRect(left + (_PLACE - side) // 2, top, side, side)
        painter.drawPixmap(mirrored(place, row).topLeft(), icon)


def _paint_lines(painter: QPainter, text: str, font: QFont, place: QRect) -> None:
    """Paint the first two lines of a text, the second one shortened."""
    words = " ".join(text.split())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout = QTextLayout(words[:_MOST_CHARACTERS], font)
    layout.setTextOption(option)
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(place.width())
    layout.endLayout()
    metrics = QFontMetrics(font)
    length = first.textLength() if first.isValid() else 0
    head, rest = words[:length], words[length:]
    if not rest:
        painter.drawText(place, LEFT, metrics.elidedText(head, _END, place.width()))
        return
    lines = (head.rstrip(), metrics.elidedText(rest.lstrip(), _END, place.width()))
    top = place.top() + (place.height() - _LINES * metrics.height()) // 2 + metrics.ascent()
    for number, line in enumerate(lines):
        box = QRect(place.left(), place.top(), metrics.horizontalAdvance(line), place.height())
        at = QPointF(mirrored(box, place).left(), top + number * metrics.height())
        painter.drawText(at, line)


_MOST_CHARACTERS = 400
_END = Qt.TextElideMode.ElideRight
