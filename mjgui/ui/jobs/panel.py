"""The panel of jobs: the list, what is looked for in it, and how many there are."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from mjgui.app.job import Job
from mjgui.app.session import Session
from mjgui.core.language import number_text, tr, tr_marked, tr_noop
from mjgui.ui.icons import IconSet
from mjgui.ui.jobs.acts import JobActs, is_finished
from mjgui.ui.jobs.delegate import JobDelegate
from mjgui.ui.jobs.filter import JobFilter, StateGroup
from mjgui.ui.jobs.filter_bar import FilterBar
from mjgui.ui.jobs.menu import build_menu
from mjgui.ui.jobs.model import JobModel
from mjgui.ui.jobs.view import JobList
from mjgui.ui.theme import GRID, mark
from mjgui.ui.widgets.list_panel import ListPanel

_NOTHING = tr_noop("What you submit appears here.")
_NO_MATCH = tr_noop("No job matches.")
_FEW = 5
_SECOND_MS = 1000


class JobsPanel(ListPanel):
    """Every job, the newest on top. A double-click or Enter compares its result.

    Args:
        session: holds the jobs.
        acts: does what the menu and the keys say.
        icons: for the rows.
    """

    def __init__(
        self, session: Session, acts: JobActs, icons: IconSet, parent: QWidget | None = None
    ) -> None:
        view = JobList()
        super().__init__(tr("Jobs"), view, tr_marked(_NOTHING), parent)
        self._list = view
        self._acts = acts
        self._model = JobModel(session.jobs, self)
        self._shown = JobFilter(self._model, self)
        self._list.setModel(self._shown)
        self._list.setItemDelegate(JobDelegate(icons, session.jobs.request_preview, self._list))
        self._list.setMinimumHeight(GRID * 10)
        self._list.opened.connect(self._open)
        self._list.menu_wanted.connect(self._show_menu)
        self._list.delete_wanted.connect(self._delete_selected)
        self._count = QLabel(self)
        self._count.setObjectName("jobCount")
        mark(self._count, tone="dim", scale="small")
        self.heading.addWidget(self._count)
        self._bar = FilterBar(self)
        self._bar.text_changed.connect(self._on_text)
        self._bar.group_changed.connect(self._on_group)
        self.above.addWidget(self._bar)
        self._clock = QTimer(self)
        self._clock.setInterval(_SECOND_MS)
        self._clock.timeout.connect(self._list.update_active)
        session.jobs.added.connect(self._list.scrollToTop)
        session.jobs.changed.connect(self._keep_clock)
        icons.changed.connect(self._list.viewport().update)
        for model in (self._model, self._shown):
            model.rowsInserted.connect(self._on_rows)
            model.rowsRemoved.connect(self._on_rows)
        self._on_rows()

    def _on_rows(self) -> None:
        """Show how many jobs there are, and what is to be seen where there is none."""
        there, shown = self._model.rowCount(), self._shown.rowCount()
        is_on = self._shown.is_on
        self._bar.setVisible(there > _FEW or is_on)
        self._count.setVisible(there > _FEW or is_on)
        count = number_text(there)
        if is_on:
            count = tr("{number} of {count}", number=number_text(shown), count=count)
        self._count.setText(count)
        if shown:
            self.show_list()
        else:
            self.show_nothing(tr_marked(_NO_MATCH if there else _NOTHING))
        self._keep_clock()

    def _keep_clock(self) -> None:
        """Let the elapsed times run while a job is at work, and not longer."""
        if self._model.has_active != self._clock.isActive():
            if self._model.has_active:
                self._clock.start()
            else:
                self._clock.stop()

    def _on_text(self, text: str) -> None:
        self._shown.set_text(text)
        self._on_rows()

    def _on_group(self, group: StateGroup) -> None:
        self._shown.set_group(group)
        self._on_rows()

    def _open(self, job: Job) -> None:
        self._acts.open(job.id)

    def _delete_selected(self) -> None:
        self._acts.delete(job for job in self._list.selected if is_finished(job))

    def _show_menu(self, place: QPoint) -> None:
        selected = self._list.selected
        if selected:
            build_menu(selected, self._acts, self).popup(place)
