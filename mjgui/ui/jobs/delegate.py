"""Paints a job: its picture, the prompt, where it is, what it took, and a thin bar at work."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mjgui.app.job import Job, JobState
from mjgui.ui.icons import IconSet
from mjgui.ui.jobs.faces import Faces
from mjgui.ui.jobs.model import JOB_ROLE
from mjgui.ui.jobs.words import (
    facts_text,
    prompt_text,
    short_status_text,
    status_text,
    trouble_text,
)
from mjgui.ui.stylesheet import TEXT_SMALL_PX
from mjgui.ui.theme import GRID

_ROW = GRID * 8
_SIDE = GRID * 6
_BAR = 3
_MENU_SIDE = GRID * 3
_ICON_SIDE = GRID * 2
_RADIUS = GRID / 2
_BASELINES = (0, GRID * 2 + 1, GRID * 4)
_MOVING = frozenset({JobState.WAITING, JobState.DOWNLOADING})


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
        return QRect(
            row.right() + 1 - GRID // 2 - _MENU_SIDE, row.top() + GRID // 2, _MENU_SIDE, _MENU_SIDE
        )

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
            self._paint_menu(painter, rect, is_hot=index.row() == self.hot)
        self._paint_text(painter, text, job, option.font, has_menu=has_menu)  # type: ignore[attr-defined]
        if job.state in _MOVING:
            self._paint_bar(painter, text, job)
        painter.restore()

    def _paint_text(
        self, painter: QPainter, place: QRect, job: Job, font: QFont, *, has_menu: bool
    ) -> None:
        theme = self._icons.theme
        small = QFont(font)
        small.setPixelSize(TEXT_SMALL_PX)
        now = time.monotonic()
        status, of_status = _fitting(
            (status_text(job, now), short_status_text(job, now)), (font, small), place.width()
        )
        beside_menu = place.width() - (_MENU_SIDE if has_menu else 0)
        first = place.top() + GRID * 3 // 4 + QFontMetrics(font).ascent()
        lines = (
            (prompt_text(job), "text", font, beside_menu),
            (status, _status_color(job, now), of_status, place.width()),
            (facts_text(job), "text_dim", small, place.width()),
        )
        for below, (words, color, used, width) in zip(_BASELINES, lines, strict=True):
            painter.setFont(used)
            painter.setPen(theme.color(color))
            shown = QFontMetrics(used).elidedText(words, Qt.TextElideMode.ElideRight, width)
            painter.drawText(QPointF(place.left(), first + below), shown)

    def _paint_bar(self, painter: QPainter, place: QRect, job: Job) -> None:
        theme = self._icons.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        track = QRect(place.left(), place.bottom() + 1 - GRID, place.width(), _BAR)
        painter.setBrush(theme.color("border"))
        painter.drawRoundedRect(track, _BAR / 2, _BAR / 2)
        done = round(track.width() * (job.progress or 0.0))
        if done:
            track.setWidth(max(done, _BAR))
            painter.setBrush(theme.color("accent"))
            painter.drawRoundedRect(track, _BAR / 2, _BAR / 2)

    def _paint_menu(self, painter: QPainter, row: QRect, *, is_hot: bool) -> None:
        theme = self._icons.theme
        place = self.menu_place(row)
        if is_hot:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("pressed"))
            painter.drawRoundedRect(place, _RADIUS, _RADIUS)
        ratio = painter.device().devicePixelRatioF()
        icon = self._icons.pixmap("more", _ICON_SIDE, ratio, theme.color("icon"))
        inset = (_MENU_SIDE - _ICON_SIDE) // 2
        painter.drawPixmap(place.left() + inset, place.top() + inset, icon)


def _fitting(words: Sequence[str], fonts: Sequence[QFont], width: int) -> tuple[str, QFont]:
    """The first words, in the first font, that are no wider than `width`; else the last ones."""
    for font in fonts:
        metrics = QFontMetrics(font)
        for text in words:
            if metrics.horizontalAdvance(text) <= width:
                return text, font
    return words[-1], fonts[-1]


def _status_color(job: Job, now: float) -> str:
    """The theme's name of the colour in which a job says where it is."""
    if job.state is JobState.FAILED:
        return "danger"
    if job.state is JobState.UNKNOWN or trouble_text(job, now):
        return "warning"
    return "text_dim"
