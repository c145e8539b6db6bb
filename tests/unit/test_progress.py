"""How far all jobs are together, and what is told of them while the user is elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from mjgui.app.job import Job, JobState
from mjgui.app.jobs import JobRunner
from mjgui.app.lanes import JobLanes
from mjgui.app.notices import Notice, Notices
from mjgui.app.pictures import blank
from mjgui.app.preferences import Preferences
from mjgui.app.progress import JobsProgress, Overall, part_done
from mjgui.app.slots import EMPTY_SLOTS, ImageSlot
from mjgui.core.model import Frame, Task
from mjgui.core.settings import Settings, SettingsStore
from mjgui.ui.desktop.tie import title
from tests.unit.made_up_jobs import made_up

PICTURE = blank(Frame(64, 48))


class Jobs(JobRunner):
    """A job runner whose jobs are whatever a test says."""

    def say(self, *jobs: Job) -> None:
        for job in jobs:
            self._put(job)

    def drop(self, job: Job) -> None:
        self._remove([job.id])


def waiting(at: int, progress: float | None = None) -> Job:
    task = Task(f"task-{at}", "in_progress", progress)
    return replace(made_up(JobState.WAITING, f"prompt {at}", at=at), task=task)


def arrived(job: Job, count: int = 1, state: JobState = JobState.DOWNLOADING) -> Job:
    slots = tuple(
        ImageSlot(picture=PICTURE) if n < count else slot for n, slot in enumerate(EMPTY_SLOTS)
    )
    return replace(job, state=state, slots=slots)


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    owner = QObject()
    jobs = Jobs(JobLanes(owner), None, owner)
    yield jobs
    jobs.shut_down()


@pytest.fixture
def preferences(qtbot: QtBot, tmp_path: Path) -> Iterator[Preferences]:
    preferences = Preferences(SettingsStore(tmp_path / "settings.json"), Settings())
    yield preferences
    preferences.shut_down()


# -- progress ------------------------------------------------------------------------------------


def test_the_parts_of_a_job() -> None:
    assert part_done(made_up(JobState.QUEUED)) == 0.0
    assert part_done(waiting(0)) is None
    assert part_done(waiting(0, 0.5)) == pytest.approx(0.45)
    assert part_done(arrived(waiting(0), 0)) == pytest.approx(0.9)
    assert part_done(arrived(waiting(0), 4)) == pytest.approx(1.0)


def test_jobs_that_run_together_count_together_until_all_have_ended(
    jobs: Jobs, qtbot: QtBot
) -> None:
    progress = JobsProgress(jobs)
    told: list[Overall] = []
    progress.changed.connect(told.append)
    first, second = waiting(1), waiting(2)
    jobs.say(first)
    assert progress.overall == Overall(1)
    jobs.say(replace(first, task=Task("t", "x", 0.5)))
    assert progress.overall == Overall(1, 45)
    jobs.say(second)
    assert progress.overall == Overall(2, 22)
    jobs.say(arrived(first, 4, JobState.DONE))
    assert progress.overall == Overall(1)  # of the other one nothing is known
    jobs.say(replace(second, task=Task("t", "x", 0.5)))
    assert progress.overall == Overall(1, 72)
    jobs.say(arrived(second, 4, JobState.DONE))
    assert progress.overall == Overall()
    assert told[-1] == Overall()
    third = waiting(3, 0.1)
    jobs.say(third)
    assert progress.overall == Overall(1, 9)


def test_it_is_told_at_once_that_a_job_has_come_and_soon_how_far_it_is(
    jobs: Jobs, qtbot: QtBot
) -> None:
    progress = JobsProgress(jobs)
    told: list[Overall] = []
    progress.changed.connect(told.append)
    jobs.say(waiting(1, 0.0))
    assert told == [Overall(1, 0)]
    for hundredth in range(1, 60):
        jobs.say(waiting(1, hundredth / 100))
    assert len(told) == 1
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told[-1] == Overall(1, 53)
    jobs.say(waiting(1, 0.59))
    assert not progress._soon.isActive()  # nothing has moved, so no clock runs
    jobs.drop(waiting(1))
    assert told[-1] == Overall()


@pytest.mark.parametrize(
    ("overall", "text"),
    [
        (Overall(), "mjgui"),
        (Overall(1), "1 job · mjgui"),
        (Overall(1, 43), "43 % · mjgui"),
        (Overall(2), "2 jobs · mjgui"),
        (Overall(12, 7), "12 jobs · 7 % · mjgui"),
    ],
)
def test_the_title_says_how_far_it_is(overall: Overall, text: str) -> None:
    assert title(overall) == text


# -- notices -------------------------------------------------------------------------------------


class Desk:
    """A user who looks at the program or not, and the notices that come."""

    def __init__(self, jobs: Jobs, preferences: Preferences) -> None:
        self.is_in_front = False
        self.told: list[Notice] = []
        self.alerts = 0
        self.notices = Notices(jobs, preferences, lambda: self.is_in_front)
        self.notices.due.connect(self.told.append)
        self.notices.came.connect(self._alert)

    def _alert(self) -> None:
        self.alerts += 1


@pytest.fixture
def desk(jobs: Jobs, preferences: Preferences, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setattr("mjgui.app.notices._BURST_MS", 1)
    return Desk(jobs, preferences)


def settle(desk: Desk, qtbot: QtBot) -> None:
    """Wait until a burst is over."""
    qtbot.waitUntil(lambda: not desk.notices._burst.isActive())


def test_a_burst_of_results_is_one_notice(jobs: Jobs, desk: Desk, qtbot: QtBot) -> None:
    jobs.say(*(waiting(n) for n in range(4)))
    jobs.say(arrived(waiting(1)), arrived(waiting(2)))
    jobs.say(arrived(waiting(1), 2), arrived(waiting(1), 4, JobState.DONE))
    jobs.say(replace(made_up(JobState.FAILED, at=3), task=Task("t", "failed")))
    settle(desk, qtbot)
    assert desk.told == [
        Notice("2 results have arrived, a job has failed", "prompt 2", waiting(2).id)
    ]
    assert desk.alerts == 3
    jobs.say(arrived(waiting(0)))
    settle(desk, qtbot)
    assert desk.told[1] == Notice("A result has arrived", "prompt 0", waiting(0).id)


def test_nothing_is_told_to_who_looks_or_has_come_back(
    jobs: Jobs, desk: Desk, qtbot: QtBot
) -> None:
    desk.is_in_front = True
    jobs.say(waiting(1), arrived(waiting(1)))
    assert not desk.alerts
    desk.is_in_front = False
    jobs.say(waiting(2), arrived(waiting(2)))
    desk.is_in_front = True
    settle(desk, qtbot)
    assert not desk.told


def test_what_was_there_before_is_not_told(jobs: Jobs, desk: Desk, qtbot: QtBot) -> None:
    old = made_up(JobState.DONE, at=1)
    jobs.restore([old])
    jobs.say(arrived(old, 4, JobState.DONE))  # read from the disk
    jobs.say(waiting(2))
    jobs.say(made_up(JobState.STOPPED, at=2))  # the user knows
    jobs.say(waiting(3), arrived(waiting(3)))
    jobs.drop(waiting(3))
    settle(desk, qtbot)
    assert not desk.told


@pytest.mark.parametrize(("how", "texts"), [("prompt", ["prompt 1"]), ("plain", [""]), ("off", [])])
def test_prompts_may_stay_private(
    jobs: Jobs, desk: Desk, preferences: Preferences, qtbot: QtBot, how: str, texts: list[str]
) -> None:
    preferences.update(notifications=how)
    jobs.say(waiting(1), arrived(waiting(1)))
    settle(desk, qtbot)
    assert [notice.text for notice in desk.told] == texts
    assert desk.alerts == 1


def test_a_long_prompt_is_shortened(jobs: Jobs, desk: Desk, qtbot: QtBot) -> None:
    job = made_up(JobState.WAITING, "word\n" * 60)
    jobs.say(job, arrived(job))
    settle(desk, qtbot)
    assert len(desk.told[0].text) <= 80
    assert desk.told[0].text.endswith("…")
    assert "\n" not in desk.told[0].text
