"""What rows of jobs have in common when they are painted: a bar at work, and words."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from mjgui.app.job import Job, JobState
from mjgui.ui.jobs.words import trouble_text
from mjgui.ui.text_size import grown, small_font
from mjgui.ui.theme import GRID, Theme
from mjgui.ui.widgets.menu_list import MENU_SIDE
from mjgui.ui.widgets.mirroring import mirrored

_BAR = 3
_BASELINES = (0, GRID * 2 + 1, GRID * 4)
_MOVING = frozenset({JobState.WAITING, JobState.DOWNLOADING})


def paint_bar(painter: QPainter, theme: Theme, place: QRect, job: Job) -> None:
    """Paint a thin bar below the words of a job that is being worked on."""
    if job.state not in _MOVING:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    track = QRect(place.left(), place.bottom() + 1 - GRID, place.width(), _BAR)
    painter.setBrush(theme.color("border"))
    painter.drawRoundedRect(track, _BAR / 2, _BAR / 2)
    done = round(track.width() * (job.progress or 0.0))
    if done:
        part = QRect(track.left(), track.top(), max(done, _BAR), track.height())
        painter.setBrush(theme.color("accent"))
        painter.drawRoundedRect(mirrored(part, track), _BAR / 2, _BAR / 2)


def paint_lines(
    painter: QPainter,
    theme: Theme,
    place: QRect,
    font: QFont,
    title: str,
    states: Sequence[str],
    state_color: str,
    detail: str,
    *,
    has_menu: bool,
    is_strong: bool = False,
) -> None:
    """Paint the three lines of a row.

    Args:
        painter: paints.
        theme: whose colours they have.
        place: of all three.
        font: of the first two.
        title: the first line.
        states: the second line, and shorter words for the same.
        state_color: the theme's name of its colour.
        detail: the third line.
        has_menu: whether the menu button takes room beside the first one.
        is_strong: whether the first line is bold.
    """
    small, of_title = small_font(font), QFont(font)
    if is_strong:
        of_title.setWeight(QFont.Weight.DemiBold)
    state, of_state = _fitting(states, (font, small), place.width())
    beside_menu = place.width() - (MENU_SIDE if has_menu else 0)
    first = place.top() + GRID * 3 // 4 + QFontMetrics(font).ascent()
    lines = (
        (title, "text", of_title, beside_menu),
        (state, state_color, of_state, place.width()),
        (detail, "text_dim", small, place.width()),
    )
    for baseline, (words, color, used, width) in zip(_BASELINES, lines, strict=True):
        below = grown(baseline)
        painter.setFont(used)
        painter.setPen(theme.color(color))
        metrics = QFontMetrics(used)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
        line = QRect(place.left(), place.top(), metrics.horizontalAdvance(shown), place.height())
        painter.drawText(QPointF(mirrored(line, place).left(), first + below), shown)


def status_color(job: Job, now: float | None = None) -> str:
    """The theme's name of the colour in which a job says where it is."""
    now = time.monotonic() if now is None else now
    if job.state is JobState.FAILED:
        return "danger"
    if job.state is JobState.UNKNOWN or trouble_text(job, now):
        return "warning"
    return "text_dim"


def _fitting(words: Sequence[str], fonts: Sequence[QFont], width: int) -> tuple[str, QFont]:
    """The first words, in the first font, that are no wider than `width`; else the last ones."""
    for font in fonts:
        metrics = QFontMetrics(font)
        for text in words:
            if metrics.horizontalAdvance(text) <= width:
                return text, font
    return words[-1], fonts[-1]
