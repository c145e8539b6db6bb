"""The rail at the left of the tree, as a commit graph has it: a chain is a straight line."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from mjgui.app.job import Job, JobState
from mjgui.core.lineage import Row
from mjgui.ui.theme import GRID, Theme

_LANE = GRID * 3 // 2
_FIRST = GRID + GRID // 4
_MOST_LANES = 8
_LINE = 1.5
_DOT = 4.0
_CURRENT_DOT = 5.5
_COLORS = {JobState.FAILED: "danger", JobState.UNKNOWN: "warning", JobState.STOPPED: "text_dim"}


def rail_width(row: Row) -> int:
    """How much room the rail of a row takes, device-independent pixels."""
    return _FIRST + min(row.lane, _MOST_LANES) * _LANE + GRID + GRID // 2


def paint_rail(
    painter: QPainter, theme: Theme, place: QRect, row: Row, job: Job | None, *, is_current: bool
) -> None:
    """Paint the lines through a row, and its own dot.

    Args:
        painter: paints.
        theme: whose colours they have.
        place: the whole row, so that lines meet those of its neighbours.
        row: what stands where.
        job: the job of the row, None at the root.
        is_current: whether it is what is edited or compared.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    line, flat = Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap  # where rows meet, no line is twice
    painter.setPen(QPen(theme.color("text_disabled"), _LINE, line, flat))
    top, bottom, middle = float(place.top()), place.bottom() + 1.0, place.center().y() + 0.5
    for lane in range(row.lane):
        x = _x(place, lane)
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))
    own = _x(place, row.lane)
    if row.is_branch:
        start = QPointF(_x(place, row.lane - 1), top)
        bend = QPainterPath(start)
        bend.cubicTo(QPointF(start.x(), middle), QPointF(start.x(), middle), QPointF(own, middle))
        painter.drawPath(bend)
    elif row.job_id:
        painter.drawLine(QPointF(own, top), QPointF(own, middle))
    if row.goes_on:
        painter.drawLine(QPointF(own, middle), QPointF(own, bottom))
    _paint_dot(painter, theme, QPointF(own, middle), job, is_current=is_current)
    painter.restore()


def _paint_dot(
    painter: QPainter, theme: Theme, at: QPointF, job: Job | None, *, is_current: bool
) -> None:
    color = theme.color(_COLORS.get(job.state, "text_dim") if job is not None else "text_dim")
    if job is not None and job.state.is_active:
        color = theme.color("accent_ink")
    if is_current:
        color = theme.color("accent")
    radius = _CURRENT_DOT if is_current else _DOT
    is_filled = is_current or (job is not None and job.state is JobState.FAILED)
    painter.setPen(QPen(color, _LINE + 0.5))
    painter.setBrush(color if is_filled else theme.color("input"))
    if job is None:
        # The root is where the images came from, no job of ours: a square, as a picture is.
        box = QRectF(0, 0, radius * 2, radius * 2)
        box.moveCenter(at)
        painter.drawRoundedRect(box, 2, 2)
    else:
        painter.drawEllipse(at, radius, radius)
    if is_current:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.color("accent_text")))
        painter.drawEllipse(at, 2, 2)


def _x(place: QRect, lane: int) -> float:
    return place.left() + _FIRST + min(lane, _MOST_LANES) * _LANE + 0.5
