"""What was spent: today, this month, and as a picture of days or months."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QImage, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mjgui.app.spending_desk import SpendingDesk
from mjgui.core.language import tr, tr_marked, tr_noop
from mjgui.core.spending import Period, money
from mjgui.ui.dialogs.parts import push_button
from mjgui.ui.history.bar_chart import BarChart, summary_text
from mjgui.ui.icons import IconSet
from mjgui.ui.text_size import grown, is_large
from mjgui.ui.theme import GRID, mark
from mjgui.ui.widgets.segmented_control import SegmentedControl

_PERIODS = tuple(Period)
_LEAST_WORDS = GRID * 20
_NOTHING = tr_noop("Nothing was spent yet. Practice costs nothing.")
_HOW = tr_noop("Of tasks that were submitted here; deleting entries changes nothing.")


class SpendingView(QScrollArea):
    """Numbers, the choice of a period, and the chart; it scrolls where there is little room.

    Args:
        desk: the costs.
        icons: for the chart's colours.
        parent: the widget it belongs to.

    Signals:
        picture_wanted: (QImage) the chart is to be saved as a file.
        copied: the chart is on the clipboard.
    """

    picture_wanted = Signal(QImage)
    copied = Signal()

    def __init__(self, desk: SpendingDesk, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("spendingView")
        self.setAccessibleName(tr("Costs"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._body = body = QFrame()
        mark(body, surface="panel")
        self._desk = desk
        self._period = SegmentedControl.of_labels([period.words for period in _PERIODS], body)
        self._period.setObjectName("costPeriod")
        self._period.setAccessibleName(tr("Period of the costs"))
        self._chart = BarChart(icons, body)
        self._chart.setMinimumHeight(GRID * (16 if is_large() else 20))
        self._words = QLabel(body)
        self._words.setObjectName("costWords")
        self._numbers = {name: QLabel(body) for name in ("costToday", "costMonth", "costTotal")}
        self._copy = push_button(tr("C&opy picture"), body, name="copyChart")
        self._save = push_button(tr("Save &picture…"), body, name="saveChart")
        self._sums = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._numbers_row = QGridLayout()
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._arrange(body)
        self.setWidget(body)
        self._period.index_changed.connect(self._show)
        self._chart.chosen_changed.connect(self._show_words)
        self._copy.clicked.connect(self._on_copy)
        self._save.clicked.connect(self._on_save)
        desk.changed.connect(self._show)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask what was spent."""
        super().showEvent(event)
        self._desk.watch(watched=True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask nothing while nobody looks."""
        super().hideEvent(event)
        self._desk.watch(watched=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what does not fit side by side below each other."""
        super().resizeEvent(event)
        self._fit(self.viewport().width())

    def sizeHint(self) -> QSize:
        """As high as all that stands in it."""
        width = max(self.width(), self._body.minimumSizeHint().width())
        height = self._body.heightForWidth(width)
        return QSize(width, max(height, self._body.minimumSizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        """Some of it; the rest is scrolled to."""
        return QSize(0, min(GRID * 14, self.sizeHint().height()))

    def picture(self) -> QImage:
        """Return the chart as a picture, with what it shows in words."""
        costs = self._desk.costs(_PERIODS[self._period.index])
        return self._chart.picture(
            tr("Costs") if costs is None else tr("Costs: {summary}", summary=summary_text(costs))
        )

    # -- inside --------------------------------------------------------------------------------

    def _arrange(self, body: QFrame) -> None:
        self._title = QLabel(tr("Costs"), body)
        mark(self._title, scale="title")
        numbers = self._numbers_row
        numbers.setVerticalSpacing(0)
        captions = (tr("Today"), tr("This month"), tr("All time"))
        for column, (text, (name, number)) in enumerate(
            zip(captions, self._numbers.items(), strict=True)
        ):
            caption = QLabel(text, body)
            mark(caption, tone="dim", scale="small")
            number.setObjectName(name)
            number.setAccessibleName(text)
            mark(number, scale="title")
            numbers.addWidget(caption, 0, column)
            numbers.addWidget(number, 1, column)
        numbers.setColumnStretch(len(captions), 1)
        self._sums.addWidget(self._title, 0, Qt.AlignmentFlag.AlignTop)
        self._sums.addLayout(numbers, 1)
        # Beside the sums there is no room in a language of long words, or for large text.
        periods = QHBoxLayout()
        periods.addWidget(self._period)
        periods.addStretch(1)
        mark(self._words, tone="dim")
        self._words.setWordWrap(True)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(GRID)
        self._buttons.addStretch(1)
        self._buttons.addWidget(self._copy)
        self._buttons.addWidget(self._save)
        self._foot.setSpacing(GRID)
        self._foot.addWidget(self._words, 1)
        self._foot.addLayout(self._buttons)
        layout = QVBoxLayout(body)
        edge = GRID if is_large() else GRID * 2
        layout.setContentsMargins(GRID * 2, edge, GRID * 2, edge)
        layout.setSpacing(GRID)
        layout.addLayout(self._sums)
        layout.addLayout(periods)
        layout.addWidget(self._chart, 1)
        layout.addLayout(self._foot)

    def _fit(self, width: int) -> None:
        room = width - GRID * 4
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._numbers_row.setHorizontalSpacing(GRID * 3)
        sums = self._title.sizeHint().width() + GRID * 3 + self._numbers_row.sizeHint().width()
        is_broad = sums <= room
        self._sums.setDirection(beside if is_broad else below)
        self._sums.setSpacing(GRID * 3 if is_broad else GRID // 2)
        self._numbers_row.setHorizontalSpacing(GRID * 3 if is_broad else GRID * 2)
        words = grown(_LEAST_WORDS)
        is_broad = words + GRID + self._buttons.minimumSize().width() <= room
        self._foot.setDirection(beside if is_broad else below)

    def _show(self, _index: int = 0) -> None:
        costs = self._desk.costs(_PERIODS[self._period.index])
        if costs is None:
            return
        self._chart.show_costs(costs)
        amounts = (costs.today, costs.this_month, costs.of_all_time)
        for number, amount in zip(self._numbers.values(), amounts, strict=True):
            number.setText(money(amount, places=3))
        self._show_words("")

    def _show_words(self, text: str) -> None:
        """Show what the chosen bar says, or else what the whole period does."""
        costs = self._desk.costs(_PERIODS[self._period.index])
        if costs is None:
            return
        if not text:
            text = summary_text(costs) if costs.of_all_time else tr_marked(_NOTHING)
        self._words.setText(text)
        self._words.setToolTip(tr_marked(_HOW))

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setImage(self.picture())
        self.copied.emit()

    def _on_save(self) -> None:
        self.picture_wanted.emit(self.picture())
