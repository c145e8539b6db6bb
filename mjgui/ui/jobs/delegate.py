"""Paints a job: its picture, the prompt, where it is, what it took, and a thin bar at work."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QFont, QPainter

from mjgui.app.job import Job
from mjgui.ui.icons import IconSet
from mjgui.ui.jobs.faces import Faces
from mjgui.ui.jobs.model import JOB_ROLE
from mjgui.ui.jobs.painting import paint_bar, paint_lines, status_color
from mjgui.ui.jobs.words import facts_text, prompt_text, short_status_text, status_text
from mjgui.ui.theme import GRID
from mjgui.ui.widgets.menu_list import MenuList, MenuRowDelegate
from mjgui.ui.widgets.mirroring import mirrored

_SIDE = GRID * 6
_RADIUS = GRID / 2


class JobDelegate(MenuRowDelegate):
    """Paints the rows of the list of jobs, all of one height.

    Args:
        icons: for the drawings, and for the theme's colours.
        want_preview: is told the id of each job whose row is painted, so that pictures are read
            from the disk for those rows alone that somebody looks at.
        view: the list.
    """

    def __init__(self, icons: IconSet, want_preview: Callable[[str], None], view: MenuList) -> None:
        super().__init__(icons, view)
        self._want_preview = want_preview
        self._faces = Faces(QSize(_SIDE, _SIDE), _RADIUS)

    def paint_row(
        self,
        painter: QPainter,
        place: QRect,
        font: QFont,
        index: QModelIndex | QPersistentModelIndex,
        *,
        has_menu: bool,
    ) -> None:
        """Paint a job."""
        job: Job | None = index.data(JOB_ROLE)
        if job is None:
            return
        self._want_preview(job.id)
        picture = QRect(place.left() + GRID, place.top() + GRID, _SIDE, _SIDE)
        face = self._faces.of(job.face, painter.device().devicePixelRatioF())
        painter.drawPixmap(mirrored(picture, place).topLeft(), face)
        text = QRect(place)
        text.setLeft(picture.right() + 1 + GRID)
        text.setRight(place.right() - GRID)
        text = mirrored(text, place)
        now = time.monotonic()
        paint_lines(
            painter,
            self.icons.theme,
            text,
            font,
            prompt_text(job),
            (status_text(job, now), short_status_text(job, now)),
            status_color(job, now),
            facts_text(job),
            has_menu=has_menu,
        )
        paint_bar(painter, self.icons.theme, text, job)
