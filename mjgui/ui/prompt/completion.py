"""The list of parameters that opens while one is being typed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from mjgui.core.language import listed, tr
from mjgui.core.prompt_parameters import Parameter, beginning_with
from mjgui.ui.canvas.speech import announce
from mjgui.ui.icons import IconSet
from mjgui.ui.text_size import grown, small_font
from mjgui.ui.theme import GRID
from mjgui.ui.widgets.mirroring import mirrored
from mjgui.ui.widgets.row_delegate import RowDelegate

_WIDTH = GRID * 40
_ROW_HEIGHT = GRID * 3
_MOST_ROWS = 7
_EDGE = 4
_BEGUN = re.compile(r"(?<!\S)--(?P<name>[A-Za-z]*)\Z")
_NAME = Qt.ItemDataRole.UserRole
_TAKES = Qt.ItemDataRole.UserRole + 1
_HELP = Qt.ItemDataRole.UserRole + 2
_NAME_WIDTH = GRID * 10
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def begun_parameter(before: str) -> str | None:
    """What is typed so far of a parameter's name.

    Args:
        before: the text before the cursor.

    Returns:
        The letters after the two hyphens, None where no parameter is being typed.
    """
    found = _BEGUN.search(before)
    return found["name"] if found is not None else None


class ParameterList(QListWidget):
    """Offers parameters below the cursor. It never has the focus: the field passes keys on.

    Args:
        window: the window it lies over; it never leaves it.
        icons: for the colours of the theme.

    Signals:
        chosen: (spelling) one was clicked.
    """

    chosen = Signal(str)

    def __init__(self, window: QWidget, icons: IconSet) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("parameterList")
        self.setAccessibleName(tr("Parameters"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setUniformItemSizes(True)
        self.setItemDelegate(_Delegate(icons, self))
        self.setProperty("floats", True)
        self.itemClicked.connect(self._on_clicked)
        self.currentItemChanged.connect(self._say)
        self.hide()

    @property
    def current(self) -> str:
        """The spelling that is chosen; empty where there is none."""
        item = self.currentItem()
        return str(item.data(_NAME)) if self.isVisible() and item is not None else ""

    def offer(self, typed: str, cursor: QRect) -> None:
        """Offer what begins with `typed`; close where nothing does.

        Args:
            typed: the letters after the two hyphens.
            cursor: where they end, in the window's coordinates.
        """
        found = beginning_with(typed)
        self._fill(found)
        if not found:
            self.hide()
            return
        self._place(cursor, len(found))
        self.show()
        self.raise_()

    def move_by(self, rows: int) -> None:
        """Choose another one, so many rows further down; around at the ends."""
        self.setCurrentRow((self.currentRow() + rows) % self.count())

    def _fill(self, found: Sequence[tuple[str, Parameter]]) -> None:
        names = [name for name, _ in found]
        if names == [self.item(row).data(_NAME) for row in range(self.count())]:
            return
        self.clear()
        for name, known in found:
            item = QListWidgetItem(f"--{name}")
            item.setData(_NAME, name)
            item.setData(_TAKES, known.range_text)
            words = known.help
            if known.pointless:
                words = tr("does nothing here: {reason}", reason=known.pointless)
            item.setData(_HELP, words)
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole,
                listed((f"--{name}", known.range_text, words)),
            )
            item.setSizeHint(QSize(_WIDTH - 2 * _EDGE, grown(_ROW_HEIGHT)))
            self.addItem(item)
        self.setCurrentRow(0)

    def _place(self, cursor: QRect, rows: int) -> None:
        area = self._window.rect()
        height = min(rows, _MOST_ROWS) * grown(_ROW_HEIGHT) + 2 * _EDGE
        left = max(min(cursor.left() - GRID, area.right() - _WIDTH - GRID), 0)
        below = cursor.bottom() + _EDGE
        fits = below + height <= area.bottom()
        place = QPoint(left, below if fits else max(cursor.top() - _EDGE - height, 0))
        self.setGeometry(QRect(place, QSize(_WIDTH, height)))

    def _say(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            announce(self, item.data(Qt.ItemDataRole.AccessibleTextRole))

    def _on_clicked(self, item: QListWidgetItem) -> None:
        self.chosen.emit(str(item.data(_NAME)))


class _Delegate(RowDelegate):
    """A row: the name, what it does, and what it takes."""

    def paint_content(
        self,
        painter: QPainter,
        place: QRect,
        font: QFont,
        index: QModelIndex | QPersistentModelIndex,
        *,
        is_hot: bool,  # noqa: ARG002 - a chosen row differs in its ground alone
    ) -> None:
        """Paint one row."""
        small = small_font(font)
        theme, place = self.icons.theme, place.adjusted(GRID, 0, -GRID, 0)
        painter.setPen(theme.color("text"))
        painter.drawText(place, _LEFT, str(index.data()))
        painter.setFont(small)
        painter.setPen(theme.color("text_dim"))
        takes = str(index.data(_TAKES))
        painter.drawText(place, _RIGHT, takes)
        metrics = QFontMetrics(small)
        middle = place.adjusted(grown(_NAME_WIDTH), 0, -metrics.horizontalAdvance(takes) - GRID, 0)
        middle = mirrored(middle, place)
        words = str(index.data(_HELP))
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, middle.width())
        painter.drawText(middle, _LEFT, shown)
