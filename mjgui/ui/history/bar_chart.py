"""The costs of days or months as bars, read by eye, by mouse and by keys."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QDate, QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from mjgui.core.language import tr, tr_n
from mjgui.core.spending import Bar, Costs, money
from mjgui.ui.icons import IconSet
from mjgui.ui.text_size import grown, small_font
from mjgui.ui.theme import GRID, Theme
from mjgui.ui.widgets.roles import Role

_LEAST = QSize(GRID * 40, GRID * 16)
_LINES = 3
_RADIUS = 2.0
_GAP_SHARE = 0.28
_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
_KEYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class BarChart(QWidget):
    """Paints bars; one of them can be chosen, and is put into words.

    Args:
        icons: for the theme's colours.
        parent: the widget it belongs to.

    Signals:
        chosen_changed: (text) what is said of the bar under the pointer, or of the one that the
            keys have chosen; empty for none.
    """

    accessible_role = Role.Chart
    chosen_changed = Signal(str)

    def __init__(self, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._costs: Costs | None = None
        self._hot: int | None = None
        self._chosen: int | None = None
        self.setObjectName("costChart")
        self.setAccessibleName(tr("Costs as a bar chart"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        icons.changed.connect(self.update)

    @property
    def chosen(self) -> Bar | None:
        """The bar that is put into words."""
        index = self._hot if self._hot is not None else self._chosen
        if self._costs is None or index is None or index >= len(self._costs.bars):
            return None
        return self._costs.bars[index]

    def sizeHint(self) -> QSize:
        """Room for ninety bars."""
        return QSize(GRID * 80, GRID * 22)

    def minimumSizeHint(self) -> QSize:
        """As little as can be read."""
        return _LEAST

    def show_costs(self, costs: Costs) -> None:
        """Show other costs; a bar that is chosen stays so while there are as many."""
        same = self._costs is not None and len(self._costs.bars) == len(costs.bars)
        self._costs = costs
        self._hot = None
        if not same:
            self._chosen = None
        self.setAccessibleDescription(summary_text(costs))
        self._tell(aloud=False)

    def picture(self, title: str, ratio: float = 2.0) -> QImage:
        """Return the chart as a picture with a title, in the colours of the theme.

        Args:
            title: what stands above it.
            ratio: device pixels per pixel.
        """
        width, height = max(self.width(), GRID * 80), max(self.height(), GRID * 30)
        head = GRID * 5
        image = QImage(
            round(width * ratio),
            round((height + head + GRID) * ratio),
            QImage.Format.Format_RGB32,
        )
        image.setDevicePixelRatio(ratio)
        theme = self._icons.theme
        image.fill(theme.color("panel"))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(theme.color("text"))
        painter.drawText(QPointF(GRID * 2, GRID * 3.5), title)
        painter.translate(0, head)
        if self._costs is not None:
            _paint(painter, QRectF(GRID, 0, width - 2 * GRID, height), self._costs, theme, self)
        painter.end()
        return image

    # -- Qt's events ---------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint lines, bars, and the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._icons.theme
        index = self._hot if self._hot is not None else self._chosen
        if self._costs is not None:
            _paint(painter, QRectF(self.rect()), self._costs, theme, self, index)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Put the bar under the pointer into words."""
        self._set_hot(self._index_at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the bar under the pointer."""
        self._chosen = self._index_at(event.position())
        self._tell(aloud=False)

    def leaveEvent(self, event: object) -> None:
        """The pointer is elsewhere; what the keys have chosen is told again."""
        del event
        self._set_hot(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from bar to bar by the arrow keys, Home and End."""
        count = len(self._costs.bars) if self._costs is not None else 0
        key = Qt.Key(event.key())
        step = _KEYS.get(key)
        if not count or not (step or key in {Qt.Key.Key_Home, Qt.Key.Key_End}):
            super().keyPressEvent(event)
            return
        self._hot = None
        if key == Qt.Key.Key_Home:
            self._chosen = 0
        elif key == Qt.Key.Key_End or self._chosen is None:
            self._chosen = count - 1
        else:
            self._chosen = min(max(self._chosen + (step or 0), 0), count - 1)
        self._tell(aloud=True)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the newest bar where Tab leads here."""
        if event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            if self._chosen is None and self._costs is not None:
                self._chosen = len(self._costs.bars) - 1
            self._tell(aloud=True)
        super().focusInEvent(event)

    # -- inside --------------------------------------------------------------------------------

    def _set_hot(self, index: int | None) -> None:
        if index != self._hot:
            self._hot = index
            self._tell(aloud=False)

    def _tell(self, *, aloud: bool) -> None:
        bar = self.chosen
        text = "" if bar is None else bar_text(bar)
        if aloud and text:
            event = QAccessibleAnnouncementEvent(self, text)
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
            QAccessible.updateAccessibility(event)
        self.chosen_changed.emit(text)
        self.update()

    def _index_at(self, place: QPointF) -> int | None:
        if self._costs is None:
            return None
        plot = _plot(QRectF(self.rect()))
        if not plot.adjusted(0, 0, 0, GRID * 3).contains(place):
            return None
        count = len(self._costs.bars)
        return min(int((place.x() - plot.left()) / plot.width() * count), count - 1)


def bar_text(bar: Bar) -> str:
    """Say what a bar stands for."""
    form = (
        tr("MMMM yyyy", sense="date format")
        if bar.is_month
        else tr("dddd, d MMMM", sense="date format")
    )
    when = _date_text(bar.first, form)
    if not bar.count:
        return tr("{when}: nothing", when=when)
    return tr_n(
        "{when}: {amount}, {n} task",
        "{when}: {amount}, {n} tasks",
        bar.count,
        when=when,
        amount=money(bar.total, places=4),
    )


def summary_text(costs: Costs) -> str:
    """Say what a period has cost."""
    total, average = money(costs.total, places=4), money(costs.average, places=3)
    period, count = costs.period.words, costs.count
    if costs.bars and costs.bars[0].is_month:
        return tr_n(
            "{total} in the last {period}, {average} a month, {n} task",
            "{total} in the last {period}, {average} a month, {n} tasks",
            count,
            total=total,
            period=period,
            average=average,
        )
    return tr_n(
        "{total} in the last {period}, {average} a day, {n} task",
        "{total} in the last {period}, {average} a day, {n} tasks",
        count,
        total=total,
        period=period,
        average=average,
    )


def _date_text(day: date, form: str) -> str:
    """Write a day in a form of Qt's, with the names of the user's language."""
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def nice_step(most: float, lines: int = _LINES) -> float:
    """The distance of the lines: a round number, at least a cent, so that `most` is below them."""
    raw = max(most / lines, 0.01)
    power = 10.0 ** math.floor(math.log10(raw))
    return next(step * power for step in _STEPS if step * power >= raw * (1 - 1e-9))


def _plot(place: QRectF) -> QRectF:
    """Where the bars stand: beside the amounts, above the dates."""
    return place.adjusted(grown(GRID * 5) + GRID * 3, GRID * 3 // 2, -GRID, -GRID * 3)


def _paint(
    painter: QPainter,
    place: QRectF,
    costs: Costs,
    theme: Theme,
    widget: QWidget,
    chosen: int | None = None,
) -> None:
    plot = _plot(place)
    font = small_font(widget.font())
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    most = max((bar.total for bar in costs.bars), default=Decimal(0))
    step = nice_step(float(most))
    top = step * _LINES
    for line in range(_LINES + 1):
        y = round(plot.bottom() - plot.height() * line / _LINES) + 0.5
        painter.setPen(QPen(theme.color("border_strong" if line == 0 else "border"), 1))
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        label = money(Decimal(str(round(step * line, 4))), places=3)
        painter.setPen(theme.color("text_dim"))
        x = plot.left() - GRID - metrics.horizontalAdvance(label)
        painter.drawText(QPointF(x, y + metrics.capHeight() / 2), label)
    width = plot.width() / max(len(costs.bars), 1)
    for index, bar in enumerate(costs.bars):
        left = plot.left() + index * width
        if index == chosen:
            painter.fillRect(
                QRectF(left, plot.top(), width, plot.height()), theme.color("accent_soft")
            )
        if bar.total:
            color = theme.color("accent_hover" if index == chosen else "accent")
            height = max(plot.height() * float(bar.total) / top, 1.5)
            gap = min(width * _GAP_SHARE, GRID * 2)
            body = QRectF(left + gap / 2, plot.bottom() - height, width - gap, height)
            painter.fillPath(_bar_shape(body), color)
    _paint_dates(painter, plot, costs.bars, theme, metrics)


def _bar_shape(body: QRectF) -> QPainterPath:
    """A bar with round corners at its top alone."""
    radius = min(_RADIUS, body.width() / 2, body.height())
    path = QPainterPath(body.bottomLeft())
    path.lineTo(body.left(), body.top() + radius)
    path.quadTo(body.topLeft(), QPointF(body.left() + radius, body.top()))
    path.lineTo(body.right() - radius, body.top())
    path.quadTo(body.topRight(), QPointF(body.right(), body.top() + radius))
    path.lineTo(body.bottomRight())
    path.closeSubpath()
    return path


def _paint_dates(
    painter: QPainter, plot: QRectF, bars: Sequence[Bar], theme: Theme, metrics: QFontMetricsF
) -> None:
    """Name as many bars as there is room for, the newest one always."""
    if not bars:
        return
    width = plot.width() / len(bars)
    month, day = tr("MMM", sense="date format"), tr("d MMM", sense="date format")
    labels = [_date_text(bar.first, month if bar.is_month else day) for bar in bars]
    room = max(metrics.horizontalAdvance(label) for label in labels) + GRID * 2
    every = next(
        n for n in (1, 2, 3, 5, 7, 14, 30, len(bars)) if n * width >= room or n == len(bars)
    )
    painter.setPen(theme.color("text_dim"))
    for index in range(len(bars) - 1, -1, -every):
        middle = plot.left() + (index + 0.5) * width
        half = metrics.horizontalAdvance(labels[index]) / 2
        x = min(max(middle - half, plot.left()), plot.right() - 2 * half)
        painter.drawText(QPointF(x, plot.bottom() + GRID / 2 + metrics.ascent()), labels[index])
