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
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from mjgui.core.language import tr
from mjgui.core.prompt_book import EarlierPrompt
from mjgui.ui.icons import IconSet
from mjgui.ui.prompt.history_model import PROMPT_ROLE
from mjgui.ui.text_size import grown
from mjgui.ui.theme import GRID
from mjgui.ui.widgets.list_panel import set_up_list
from mjgui.ui.widgets.mirroring import mirrored

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


class EarlierList(QListView):
    """Shows the prompts. It never has the focus: the search field passes keys on.

    Signals:
        pressed_on: (row, Part) a row was clicked.
        chosen: (words) another row was chosen; what a screen reader is to say of it.
    """

    pressed_on = Signal(int, object)
    chosen = Signal(str)

    def __init__(self, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("promptHistoryList")
        set_up_list(self, tr("Earlier prompts"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setItemDelegate(_Delegate(self, icons))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Say which part of a row was clicked."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            part = part_at(self.visualRect(index), event.position().toPoint())
            self.pressed_on.emit(index.row(), part)

    def choose(self, row: int) -> None:
        """Choose a row, the nearest one where there is none; nothing in an empty list."""
        rows = self.model().rowCount()
        if rows:
            index = self.model().index(max(0, min(row, rows - 1)), 0)
            self.setCurrentIndex(index)
            self.chosen.emit(index.data(Qt.ItemDataRole.AccessibleTextRole))


class _Delegate(QStyledItemDelegate):
    """Paints two lines of a prompt between its star and its bin."""

    def __init__(self, view: QListView, icons: IconSet) -> None:
        super().__init__(view)
        self._view = view
        self._icons = icons

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """All rows are of one height."""
        return QSize(GRID * 20, grown(ROW_HEIGHT))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one row."""
        prompt: EarlierPrompt | None = index.data(PROMPT_ROLE)
        if prompt is None:
            return
        # PySide's stubs do not know the members that QStyleOptionViewItem inherits.
        rect: QRect = option.rect  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        font: QFont = option.font  # type: ignore[attr-defined]
        self._view.style().drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, self._view
        )
        hot = bool(state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected))
        painter.save()
        star = "star-filled" if prompt.is_favourite else "star"
        ink = "accent_ink" if prompt.is_favourite else "text_dim"
        if prompt.is_favourite or hot:
            self._paint_icon(painter, star, ink, rect.left(), rect)
        if hot:
            self._paint_icon(painter, "delete", "text_dim", rect.right() + 1 - _PLACE, rect)
        painter.setPen(self._icons.theme.color("text"))
        painter.setFont(font)
        _paint_lines(painter, prompt.text, font, rect.adjusted(_PLACE, 0, -_PLACE, 0))
        painter.restore()

    def _paint_icon(self, painter: QPainter, name: str, ink: str, left: int, row: QRect) -> None:
        ratio = painter.device().devicePixelRatioF()
        icon = self._icons.pixmap(name, _ICON, ratio, self._icons.theme.color(ink))
        top = row.top() + (row.height() - _ICON) // 2
        place = QRect(left + (_PLACE - _ICON) // 2, top, _ICON, _ICON)
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
        painter.drawText(place, _LEFT, metrics.elidedText(head, _END, place.width()))
        return
    lines = (head.rstrip(), metrics.elidedText(rest.lstrip(), _END, place.width()))
    top = place.top() + (place.height() - _LINES * metrics.height()) // 2 + metrics.ascent()
    for number, line in enumerate(lines):
        box = QRect(place.left(), place.top(), metrics.horizontalAdvance(line), place.height())
        at = QPointF(mirrored(box, place).left(), top + number * metrics.height())
        painter.drawText(at, line)


_MOST_CHARACTERS = 400
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_END = Qt.TextElideMode.ElideRight
