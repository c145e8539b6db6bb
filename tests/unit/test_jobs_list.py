"""The model of the list of jobs, its filter, and what painting its rows asks for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any, cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QObject, Signal
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mjgui.app.job import Job, JobState
from mjgui.app.jobs import JobRunner
from mjgui.core.journal import GatewayRef
from mjgui.ui.icons import IconSet
from mjgui.ui.jobs.acts import is_finished, web_site
from mjgui.ui.jobs.delegate import JobDelegate
from mjgui.ui.jobs.filter import JobFilter, StateGroup
from mjgui.ui.jobs.model import JOB_ROLE, JobModel
from mjgui.ui.jobs.view import JobList
from mjgui.ui.theme import ThemeController
from tests.unit.made_up_jobs import made_up

MANY = 2000


class Runner(QObject):
    """Has jobs and tells of them as a JobRunner does, and runs none."""

    added = Signal(str)
    restored = Signal(list)
    changed = Signal(str)
    forgotten = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self.known: dict[str, Job] = {}

    @property
    def jobs(self) -> tuple[Job, ...]:
        return tuple(self.known.values())

    def job(self, job_id: str) -> Job | None:
        return self.known.get(job_id)

    def add(self, job: Job) -> None:
        self.known[job.id] = job
        self.added.emit(job.id)

    def restore(self, jobs: Iterable[Job]) -> None:
        ids = [job.id for job in jobs]
        self.restored.emit(ids)

    def know(self, jobs: Iterable[Job]) -> list[Job]:
        found = list(jobs)
        self.known.update((job.id, job) for job in found)
        return found

    def change(self, job: Job) -> None:
        self.known[job.id] = job
        self.changed.emit(job.id)

    def forget(self, ids: list[str]) -> None:
        for job_id in ids:
            del self.known[job_id]
        self.forgotten.emit(ids)


def model_of(runner: Runner) -> JobModel:
    return JobModel(cast("JobRunner", runner))


def prompts(model: JobModel | JobFilter) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def numbered(count: int, state: JobState = JobState.DONE) -> list[Job]:
    return [made_up(state, f"number {n}", at=n) for n in range(count)]


class Counter:
    """Counts how often a signal is sent."""

    def __init__(self, *signals: Any) -> None:
        self.calls: list[tuple[object, ...]] = []
        for signal in signals:
            signal.connect(self._on)

    def _on(self, *args: object) -> None:
        self.calls.append(args)


# -- the model -------------------------------------------------------------------------------------

STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("restore"), st.sets(st.integers(0, 30), min_size=1)),
        st.tuples(st.just("add"), st.integers(31, 60)),
        st.tuples(st.just("forget"), st.sets(st.integers(0, 60))),
        st.tuples(st.just("change"), st.integers(0, 60)),
    ),
    max_size=12,
)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps=STEPS)
def test_rows_are_the_jobs_the_newest_first(qapp: QApplication, steps: list[Any]) -> None:
    runner = Runner()
    model = model_of(runner)
    shown = JobFilter(model)
    shown.set_group(StateGroup.AT_WORK)
    fail = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(each, fail) for each in (model, shown)]
    for what, which in steps:
        match what:
            case "restore":
                new = [made_up(JobState.DONE, str(n), at=n) for n in which]
                runner.restore(runner.know(j for j in new if j.id not in runner.known))
            case "add" if f"job-{which}" not in runner.known:
                runner.add(made_up(JobState.QUEUED, str(which), at=which))
            case "forget":
                runner.forget([f"job-{n}" for n in which if f"job-{n}" in runner.known])
            case "change":
                job = runner.job(f"job-{which}")
                if job is not None:
                    state = JobState.DONE if job.state.is_active else JobState.WAITING
                    runner.change(replace(job, state=state))
        expected = sorted(runner.jobs, key=lambda job: -job.created)
        assert prompts(model) == [job.request.remix_prompt for job in expected]
        at_work = [job for job in expected if job.state.is_active]
        assert prompts(shown) == [job.request.remix_prompt for job in at_work]
        assert model.has_active == bool(at_work)
        assert all(model.row_of(job.id) == row for row, job in enumerate(expected))
    assert testers


def test_what_comes_or_goes_together_is_said_once(qapp: QApplication) -> None:
    runner = Runner()
    model = model_of(runner)
    inserted, removed = Counter(model.rowsInserted), Counter(model.rowsRemoved)
    jobs = numbered(MANY)
    # As they come back: unfinished ones first, then from the newest to the oldest.
    runner.restore(runner.know([jobs[7], *reversed(jobs[:7]), *reversed(jobs[8:])]))
    assert [call[1:] for call in inserted.calls] == [(0, MANY - 1)]
    runner.forget([job.id for job in jobs if job is not jobs[MANY // 2]])
    assert [call[1:] for call in removed.calls] == [
        (MANY // 2, MANY - 1),
        (0, MANY // 2 - 2),
    ]
    assert prompts(model) == [f"number {MANY // 2}"]


def test_an_older_job_takes_its_place_below(qapp: QApplication) -> None:
    runner = Runner()
    model = model_of(runner)
    runner.add(made_up(JobState.QUEUED, "just now", at=100))
    runner.restore(runner.know(numbered(2)))
    assert prompts(model) == ["just now", "number 1", "number 0"]


# -- the filter ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", ["ÄPFEL on a  tree", "a red kite"]),
        ("red", ["a red kite"]),
        ("kite RED", ["a red kite"]),
        ("äpfel", ["ÄPFEL on a  tree"]),
        ("TASK-1", ["ÄPFEL on a  tree"]),
        ("gen-1", ["ÄPFEL on a  tree", "a red kite"]),
        ("red tree", []),
    ],
)
def test_words_are_found_in_prompts_and_ids(
    qapp: QApplication, text: str, found: list[str]
) -> None:
    runner = Runner()
    runner.know([made_up(JobState.DONE, at=0), made_up(JobState.DONE, "ÄPFEL on a  tree", at=1)])
    shown = JobFilter(model := model_of(runner))
    shown.set_text(text)
    assert prompts(shown) == [" ".join(text.split()) for text in found]
    assert model.rowCount() == 2


def test_every_state_belongs_to_all_and_to_one_other_group() -> None:
    for state in JobState:
        groups = [group for group in StateGroup if group.holds(state)]
        assert len(groups) == 2
        assert groups[0] is StateGroup.ALL


# -- painting --------------------------------------------------------------------------------------


@pytest.fixture
def shown_list(qtbot: QtBot, qapp: QApplication) -> Callable[[Runner, list[str]], JobList]:
    def show(runner: Runner, asked: list[str]) -> JobList:
        view = JobList()
        qtbot.addWidget(view)
        icons = IconSet(ThemeController(qapp, "dark", view), view)
        view.setUniformItemSizes(True)
        view.setItemDelegate(JobDelegate(icons, asked.append, view))
        view.setModel(JobFilter(model_of(runner), view))
        view.resize(300, 400)
        view.show()
        qtbot.waitUntil(lambda: bool(asked))
        return view

    return show


Show = Callable[[Runner, list[str]], JobList]


def test_pictures_are_asked_for_rows_in_view_alone(qtbot: QtBot, shown_list: Show) -> None:
    runner, asked = Runner(), list[str]()
    runner.know(numbered(MANY))
    view = shown_list(runner, asked)
    assert set(asked) <= {f"job-{MANY - 1 - row}" for row in range(8)}
    asked.clear()
    view.scrollToBottom()
    qtbot.waitUntil(lambda: "job-0" in asked)
    assert set(asked) <= {f"job-{n}" for n in range(8)}


def test_the_clock_paints_jobs_at_work_in_view_alone(qtbot: QtBot, shown_list: Show) -> None:
    runner, asked = Runner(), list[str]()
    jobs = numbered(MANY)
    jobs[-2] = made_up(JobState.WAITING, at=MANY - 2)
    jobs[3] = made_up(JobState.WAITING, at=3)
    runner.know(jobs)
    view = shown_list(runner, asked)
    QApplication.processEvents()
    asked.clear()
    view.update_active()
    qtbot.waitUntil(lambda: bool(asked))
    assert set(asked) == {jobs[-2].id}


def test_a_change_paints_one_row_and_keeps_the_layout(qtbot: QtBot, shown_list: Show) -> None:
    runner, asked = Runner(), list[str]()
    jobs = runner.know(numbered(50))
    view = shown_list(runner, asked)
    QApplication.processEvents()
    asked.clear()
    before = view.visualRect(view.model().index(1, 0))
    runner.change(replace(jobs[-2], state=JobState.FAILED))
    qtbot.waitUntil(lambda: bool(asked))
    assert set(asked) == {jobs[-2].id}
    assert view.visualRect(view.model().index(1, 0)) == before


def test_the_selection_outlives_the_filter(qtbot: QtBot, shown_list: Show) -> None:
    runner, asked = Runner(), list[str]()
    runner.know(numbered(20))
    view = shown_list(runner, asked)
    view.setCurrentIndex(view.model().index(12, 0))
    shown = cast("JobFilter", view.model())
    shown.set_text("number 7")
    assert [job.request.remix_prompt for job in view.selected] == ["number 7"]
    shown.set_text("")
    index: QModelIndex = view.currentIndex()
    assert index.row() == 12
    assert index.data(JOB_ROLE) is runner.job("job-7")


# -- what acts go by -------------------------------------------------------------------------------


def test_what_may_still_be_charged_is_not_finished() -> None:
    finished = {state for state in JobState if is_finished(made_up(state))}
    assert finished == {JobState.DONE, JobState.FAILED}
    unsent = replace(made_up(JobState.STOPPED), task=None)
    assert is_finished(unsent)


@pytest.mark.parametrize(
    ("base_url", "site"),
    [
        ("https://cloud.vtrix.ai", "https://cloud.vtrix.ai/"),
        ("https://gateway.example:8443/api/v2", "https://gateway.example:8443/"),
        ("http://127.0.0.1:5000", "http://127.0.0.1:5000/"),
    ],
)
def test_the_account_is_at_the_gateway_s_own_address(base_url: str, site: str) -> None:
    assert web_site(GatewayRef("midjourney", base_url)).toString() == site
