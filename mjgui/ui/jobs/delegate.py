"""Paints a job: its picture, the prompt, where it is, what it took, and a thin bar at work."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mjgui.app.job import Job
from mjgui.ui.icons import IconSet
from mjgui.ui.jobs.faces import Faces
from mjgui.ui.jobs.model import JOB_ROLE
from mjgui.ui.jobs.painting import menu_place, paint_bar, paint_lines, paint_menu, status_color
from mjgui.ui.jobs.words import facts_text, prompt_text, short_status_text, status_text
from mjgui.ui.theme import GRID

_ROW = GRID * 8
_SIDE = GRID * 6
_RADIUS = GRID / 2


class JobDelegate(QStyledItemDelegate):
    """Paints the rows of the list of jobs, all of one height.

    Args:
        icons: for the drawings, and for the theme's colours.
        want_preview: is told the id of each job whose row is painted, so that pictures are read
            from the disk for those rows alone that somebody looks at.
        view: the list.

    Attributes:
        hot: the row whose menu button is under the pointer, -1 for none.
    """

    def __init__(
        self, icons: IconSet, want_preview: Callable[[str], None], view: QListView
    ) -> None:
        super().__init__(view)
        self._icons = icons
        self._want_preview = want_preview
        self._view = view
        self._faces = Faces(QSize(_SIDE, _SIDE), _RADIUS)
        self.hot = -1

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """All rows are of one height."""
        return QSize(GRID * 20, _ROW)

    @staticmethod
    def menu_place(row: QRect) -> QRect:
        """Where the menu button of a row is, in the row's own coordinates."""
        return menu_place(row)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one row."""
        job: Job | None = index.data(JOB_ROLE)
        if job is None:
            return
        self._want_preview(job.id)
        # PySide's stubs do not know the members that QStyleOptionViewItem inherits.
        rect: QRect = option.rect  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        self._view.style().drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, self._view
        )
        painter.save()
        picture = QRect(rect.left() + GRID, rect.top() + GRID, _SIDE, _SIDE)
        face = self._faces.of(job.face, painter.device().devicePixelRatioF())
        painter.drawPixmap(picture.topLeft(), face)
        text = QRect(rect)
        text.setLeft(picture.right() + 1 + GRID)
        text.setRight(rect.right() - GRID)
        has_menu = bool(
            state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected)
        )
        if has_menu:
            paint_menu(painter, self._icons, rect, is_hot=index.row() == self.hot)
        now = time.monotonic()
        paint_lines(
            painter,
            self._icons.theme,
            text,
            option.font,  # type: ignore[attr-defined]
            prompt_text(job),
            (status_text(job, now), short_status_text(job, now)),
            status_color(job, now),
            facts_text(job),
            has_menu=has_menu,
        )
        paint_bar(painter, self._icons.theme, text, job)
        painter.restore()
