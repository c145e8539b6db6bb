"""What the list of jobs costs with thousands of rows.

    python -m tests.benchmarks.bench_jobs_panel [--rows 5000] [--runs 200]

Off-screen. The limit of each line is the same thing done in a plain QListView of as many rows with
Qt's own delegate and models, all in C++: texts alone, no pictures. The CPU time of the GUI thread
is measured, events and painting included, so that other processes do not count.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Iterator
from dataclasses import replace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, QSortFilterProxyModel, QStringListModel
from PySide6.QtWidgets import QApplication, QListView

from mjgui.app.job import Job, JobState
from mjgui.app.jobs import JobRunner
from mjgui.app.lanes import JobLanes
from mjgui.ui.icons import IconSet
from mjgui.ui.jobs.delegate import JobDelegate
from mjgui.ui.jobs.filter import JobFilter
from mjgui.ui.jobs.model import JobModel
from mjgui.ui.jobs.view import JobList
from mjgui.ui.theme import ThemeController
from mjgui.ui.widgets.list_panel import set_up_list
from tests.benchmarks.measure import CPU, Figures, Row, show, time_each
from tests.unit.made_up_jobs import made_up

_SIZE = (300, 600)
_FRESH = 1_000_000
Step = Callable[[], None]


class _Plain:
    """Rows of text in a QListView."""

    def __init__(self, rows: int) -> None:
        self._model = QStringListModel([f"number {n}" for n in range(rows)])
        self._proxy = QSortFilterProxyModel()
        self._proxy.setSourceModel(self._model)
        self.view = QListView()
        set_up_list(self.view, "Plain")
        self.view.setModel(self._proxy)
        self._count = 0

    def add(self) -> None:
        self._model.insertRow(0)

    def change(self, row: int) -> None:
        self._count += 1
        self._model.setData(self._model.index(row, 0), f"changed {self._count}")

    def tick(self) -> None:
        self.view.viewport().update()

    def look_for(self, text: str) -> None:
        self._proxy.setFilterFixedString(text)

    def replace_all(self, rows: int) -> None:
        self._model.setStringList([])
        self._model.setStringList([f"number {n}" for n in range(rows)])


class _Jobs:
    """Jobs in their list."""

    def __init__(self, rows: int, app: QApplication) -> None:
        self._owner = QObject()
        self._runner = JobRunner(JobLanes(self._owner), None, self._owner)
        self._proxy = JobFilter(JobModel(self._runner, self._owner), self._owner)
        self.view = JobList()
        set_up_list(self.view, "Jobs")
        icons = IconSet(ThemeController(app, "dark", self._owner), self._owner)
        self.view.setItemDelegate(JobDelegate(icons, self._runner.request_preview, self.view))
        self.view.setModel(self._proxy)
        self._fresh = _FRESH
        self._made = [made_up(JobState.DONE, f"number {n}", at=n) for n in range(rows)]
        self._runner.restore(self._made)

    def add(self) -> None:
        self._fresh += 1
        self._runner.restore([made_up(JobState.WAITING, at=self._fresh)])

    def change(self, row: int) -> None:
        job: Job = self._runner.jobs[~row]
        quiet = None if job.quiet_since else job.started
        self._runner._put(replace(job, quiet_since=quiet))  # as an event of the gateway does

    def tick(self) -> None:
        self.view.update_active()

    def look_for(self, text: str) -> None:
        self._proxy.set_text(text)

    def replace_all(self, _rows: int) -> None:
        self._runner.forget_many(job.id for job in self._runner.jobs)
        self._runner.restore(self._made)


def main() -> None:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else "")
    parser.add_argument("--rows", type=int, default=5000)
    parser.add_argument("--runs", type=int, default=200)
    options = parser.parse_args()
    app = QApplication([])
    plain, jobs = _Plain(options.rows), _Jobs(options.rows, app)
    found = [
        {name: _measured(app, side.view, steps) for name, steps in _steps(side, options)}
        for side in (plain, jobs)
    ]
    rows = [
        Row(name, figures, found[0][name].median, goal)
        for (name, figures), goal in zip(found[1].items(), _GOALS, strict=True)
    ]
    show(f"{options.rows:,} jobs in their list", "× a plain list", rows)


_GOALS = (3.0, 1.0, 1.0, 4.0, 4.0, 8.0, None)
"""Of the lines in order. A row of a job has three lines of text and a picture, painted in Python;
a change of one must not cost more than in C++ with its new layout of all rows."""


def _steps(side: _Plain | _Jobs, options: argparse.Namespace) -> Iterator[tuple[str, list[Step]]]:
    rows, runs = options.rows, options.runs
    bar = side.view.verticalScrollBar()
    yield "a new row at the top", [side.add] * runs
    yield "a row in view changes", [lambda: side.change(2)] * runs
    yield "a row out of view changes", [lambda: side.change(rows // 2)] * runs
    yield "a tick of the clock", [side.tick] * runs
    yield (
        "a page down",
        [lambda n=n: bar.setValue(n * bar.pageStep() % bar.maximum()) for n in range(runs)],
    )
    yield (
        "a letter more, a letter less in the filter",
        [lambda n=n: side.look_for("7" if n % 2 else "") for n in range(max(runs // 10, 6))],
    )
    yield "all rows go, and as many come", [lambda: side.replace_all(rows)] * 6


def _measured(app: QApplication, view: QListView, steps: list[Step]) -> Figures:
    view.resize(*_SIZE)
    view.show()
    app.processEvents()

    def with_events(step: Step) -> Step:
        def run() -> None:
            step()
            app.processEvents()

        return run

    figures = time_each([with_events(step) for step in steps], CPU)
    view.hide()
    return figures


if __name__ == "__main__":
    main()
