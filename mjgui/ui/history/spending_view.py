"""What was spent: today, this month, and as a picture of days or months."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QImage, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mjgui.app.spending_desk import SpendingDesk
from mjgui.core.language import tr, tr_marked, tr_noop
from mjgui.core.spending import Period, money
from mjgui.ui.dialogs.parts import push_button
from mjgui.ui.history.bar_chart import BarChart, summary_text
from mjgui.ui.icons import IconSet
from mjgui.ui.text_size import is_large
from mjgui.ui.theme import GRID, mark
from mjgui.ui.widgets.segmented_control import SegmentedControl

_PERIODS = tuple(Period)
_NOTHING = tr_noop("Nothing was spent yet. Practice costs nothing.")
_HOW = tr_noop("Of tasks that were submitted here; deleting entries changes nothing.")


class SpendingView(QFrame):
    """Numbers, the choice of a period, and the chart.

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
        mark(self, surface="panel")
        self._desk = desk
        self._period = SegmentedControl.of_labels([period.words for period in _PERIODS], self)
        self._period.setObjectName("costPeriod")
        self._period.setAccessibleName(tr("Period of the costs"))
        self._chart = BarChart(icons, self)
        self._chart.setMinimumHeight(GRID * (16 if is_large() else 20))
        self._words = QLabel(self)
        self._words.setObjectName("costWords")
        self._numbers = {name: QLabel(self) for name in ("costToday", "costMonth", "costTotal")}
        self._copy = push_button(tr("C&opy picture"), self, name="copyChart")
        self._save = push_button(tr("Save &picture…"), self, name="saveChart")
        self._arrange()
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

    def picture(self) -> QImage:
        """Return the chart as a picture, with what it shows in words."""
        costs = self._desk.costs(_PERIODS[self._period.index])
        return self._chart.picture(
            tr("Costs") if costs is None else tr("Costs: {summary}", summary=summary_text(costs))
        )

    # -- inside --------------------------------------------------------------------------------

    def _arrange(self) -> None:
        title = QLabel(tr("Costs"), self)
        mark(title, scale="title")
        numbers = QGridLayout()
        numbers.setHorizontalSpacing(GRID * 3)
        numbers.setVerticalSpacing(0)
        captions = (tr("Today"), tr("This month"), tr("All time"))
        for column, (text, (name, number)) in enumerate(
            zip(captions, self._numbers.items(), strict=True)
        ):
            caption = QLabel(text, self)
            mark(caption, tone="dim", scale="small")
            number.setObjectName(name)
            number.setAccessibleName(text)
            mark(number, scale="title")
            numbers.addWidget(caption, 0, column)
            numbers.addWidget(number, 1, column)
        sums = QWidget(self)
        row = QHBoxLayout(sums)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID * 3)
        row.addWidget(title, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(numbers)
        row.addStretch(1)
        # Beside the sums there is no room in a language of long words, or for large text.
        periods = QHBoxLayout()
        periods.addWidget(self._period)
        periods.addStretch(1)
        mark(self._words, tone="dim")
        self._words.setWordWrap(True)
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addWidget(self._words, 1)
        foot.addWidget(self._copy)
        foot.addWidget(self._save)
        layout = QVBoxLayout(self)
        edge = GRID if is_large() else GRID * 2
        layout.setContentsMargins(GRID * 2, edge, GRID * 2, edge)
        layout.setSpacing(GRID)
        layout.addWidget(sums)
        layout.addLayout(periods)
        layout.addWidget(self._chart, 1)
        layout.addLayout(foot)

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
