"""How often Submit sends the prompt: a small button beside it."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from mjgui.app.batches import MOST_TIMES, Batches
from mjgui.core.language import number_text, tr, tr_n
from mjgui.ui.batch.words import plan_text
from mjgui.ui.theme import GRID


class TimesMenu(QMenu):
    """The numbers to choose from, each with what it comes to."""

    def __init__(self, batches: Batches, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("timesMenu")
        self._batches = batches
        self._group = QActionGroup(self)
        for times in range(1, MOST_TIMES + 1):
            action = QAction(self)
            action.setCheckable(True)
            action.setData(times)
            action.triggered.connect(partial(self._on_chosen, times))
            self._group.addAction(action)
            self.addAction(action)
        self.aboutToShow.connect(self._show)

    def _show(self) -> None:
        for action in self._group.actions():
            times: int = action.data()
            plan = plan_text(self._batches, times)
            action.setText(tr_n("Once: {plan}", "{n} times: {plan}", times, plan=plan))
            action.setChecked(times == self._batches.times)

    def _on_chosen(self, times: int, _checked: bool = True) -> None:  # noqa: FBT001, FBT002 - Qt's argument
        self._batches.set_times(times)


class TimesButton(QPushButton):
    """Shows how often, and opens the menu."""

    def __init__(self, batches: Batches, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._batches = batches
        self.setObjectName("timesButton")
        self.setMinimumWidth(GRID * 7)
        self.setMinimumHeight(GRID * 5)
        self.setMenu(TimesMenu(batches, self))
        self.setToolTip(action.toolTip())
        batches.typed_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        times = self._batches.times
        self.setText(tr("× {times}", times=number_text(times)))
        self.setAccessibleName(tr("How often: {times}", times=number_text(times)))
        self.setEnabled(not self._batches.is_listing)
