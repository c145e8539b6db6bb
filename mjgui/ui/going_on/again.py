"""How often a job is run again: a menu that says what each number comes to."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from mjgui.app.batches import MOST_TIMES, Batches
from mjgui.app.job import Job
from mjgui.core.language import tr_n
from mjgui.ui.batch.words import plan_text


class AgainMenu(QMenu):
    """The numbers to choose from.

    Args:
        batches: what earlier submissions have cost.
        job: gives the job that is run again, None where there is none.
        run: runs it so many times more.
        parent: the widget that owns it.
    """

    def __init__(
        self,
        batches: Batches,
        job: Callable[[], Job | None],
        run: Callable[[int], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._batches = batches
        self._job = job
        for times in range(1, MOST_TIMES + 1):
            action = QAction(self)
            action.setData(times)
            action.triggered.connect(partial(_run, run, times))
            self.addAction(action)
        self.aboutToShow.connect(self._show)
        self._show()

    def _show(self) -> None:
        job = self._job()
        gateway = job.request.gateway if job is not None else None
        for action in self.actions():
            times: int = action.data()
            plan = plan_text(self._batches, times, gateway)
            action.setText(tr_n("&Once more: {plan}", "&{n} times more: {plan}", times, plan=plan))
            action.setEnabled(job is not None and job.can_submit_again)


def _run(run: Callable[[int], object], times: int, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's argument
    run(times)
