from __future__ import annotations

from dataclasses import replace
from typing import cast

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from mjgui.app.job import Job, Request
from mjgui.app.jobs import JobRunner
from mjgui.app.pictures import Picture, stand_in
from mjgui.app.slots import ImageSlot
from mjgui.app.viewing import ORIGINAL, Comparison, Mode, Viewing
from mjgui.core.errors import FileError
from mjgui.core.model import Document, Frame, JobId
from mjgui.gateway.client import GatewayClient
from tests.unit.compare_pictures import BLUE, RED, plain

FRAME = Frame(400, 300)


class FakeJobs(QObject):
    """Stands for the runner: jobs by id, what is held, and what was asked for."""

    changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.table: dict[str, Job] = {}
        self.held: set[str] = set()
        self.opened: list[str] = []
        self.retried: list[tuple[str, int]] = []

    @property
    def newest_with_pictures(self) -> Job | None:
        return next(reversed(self.table.values()), None)

    def job(self, job_id: str) -> Job | None:
        return self.table.get(job_id)

    def hold_images(self, *job_ids: str) -> None:
        self.held = set(job_ids)

    def open_images(self, job_id: str) -> None:
        self.opened.append(job_id)

    def retry_image(self, job_id: str, number: int) -> None:
        self.retried.append((job_id, number))

    def add(
        self, name: str, prompt: str = "", *, original: Picture | None = None, kept: bool = False
    ) -> Job:
        slots = tuple(ImageSlot(None if kept else plain(BLUE), is_kept=kept) for _ in range(4))
        request = Request(_no_client, "task", 1, original or plain(RED), Document(FRAME),
                          remix_prompt=prompt)  # fmt: skip
        job = Job(JobId(name), request, slots=slots)
        self.table[name] = job
        return job


def _no_client() -> GatewayClient:
    raise AssertionError("nothing is sent here")


@pytest.fixture
def jobs() -> FakeJobs:
    return FakeJobs()


@pytest.fixture
def viewing(qtbot: QtBot, jobs: FakeJobs) -> Viewing:
    return Viewing(cast("JobRunner", jobs))


def shown(viewing: Viewing) -> tuple[str, str]:
    assert viewing.sides is not None
    a, b = viewing.sides
    return a.label, b.label


def test_a_result_is_compared_with_its_own_original(viewing: Viewing, jobs: FakeJobs) -> None:
    job = jobs.add("one")
    assert viewing.sides is None
    viewing.compare("one", 2)
    assert viewing.reference is None
    assert shown(viewing) == ("Original · image 2", "Result 3")
    assert viewing.sides is not None
    assert viewing.sides[0].picture is job.request.original
    assert viewing.sides[1].picture is job.slots[2].picture


def test_any_result_of_the_same_task_can_be_the_reference(viewing: Viewing, jobs: FakeJobs) -> None:
    jobs.add("one", "a red kite")
    viewing.compare("one", 0)
    viewing.set_reference("one", 3)
    assert viewing.reference == Comparison(JobId("one"), 3)
    assert shown(viewing) == ("Result 4", "Result 1")
    viewing.compare("one", 1)
    assert shown(viewing) == ("Result 4", "Result 2"), "it stays for the other results"
    viewing.set_reference("one", ORIGINAL)
    assert viewing.reference is None


def test_pictures_of_two_tasks_say_which_and_both_stay_in_memory(
    viewing: Viewing, jobs: FakeJobs
) -> None:
    jobs.add("one", "a red kite over\n the water")
    jobs.add("two", "")
    viewing.compare("two", 0)
    viewing.set_reference("one", 1)
    assert shown(viewing) == ("Result 2 · a red kite over the water", "Result 1 · no prompt")
    assert jobs.held == {"one", "two"}
    assert viewing.sides is not None
    assert viewing.sides[1].shows == Comparison(JobId("two"), 0)
    viewing.set_reference("one", ORIGINAL)
    assert viewing.reference == Comparison(JobId("one"), ORIGINAL)
    assert shown(viewing)[0] == "Original · image 2 · a red kite over the water"
    viewing.clear_reference()
    assert jobs.held == {"two"}
    assert shown(viewing) == ("Original · image 2", "Result 1")


def test_swapping_changes_sides_and_not_what_is_chosen(viewing: Viewing, jobs: FakeJobs) -> None:
    jobs.add("one")
    viewing.compare("one", 2)
    heard: list[bool] = []
    viewing.comparison_changed.connect(lambda: heard.append(viewing.is_swapped))
    viewing.swap()
    assert shown(viewing) == ("Result 3", "Original · image 2")
    assert viewing.comparison == Comparison(JobId("one"), 2)
    viewing.swap()
    assert shown(viewing) == ("Original · image 2", "Result 3")
    assert heard == [True, False]


def test_a_reference_on_disk_is_shown_once_it_has_been_read(
    viewing: Viewing, jobs: FakeJobs
) -> None:
    jobs.add("one")
    jobs.add("old", "old", original=stand_in(FRAME), kept=True)
    viewing.compare("one", 0)
    viewing.set_reference("old", 2)
    assert viewing.reference is None
    assert jobs.opened == ["old"]
    assert jobs.held == {"one", "old"}, "it is not let go of before it is shown"
    viewing.take_in(jobs.add("old", "old"), has_gone_on=False)
    assert viewing.reference == Comparison(JobId("old"), 2)
    assert viewing.comparison == Comparison(JobId("one"), 0)


def test_a_reference_that_cannot_be_read_is_fetched_again(viewing: Viewing, jobs: FakeJobs) -> None:
    jobs.add("one")
    old = jobs.add("old", kept=True)
    viewing.compare("one", 0)
    viewing.set_reference("old", 1)
    broken = replace(old, slots=(old.slots[0], ImageSlot(error=FileError("gone")), *old.slots[2:]))
    jobs.table["old"] = broken
    viewing.take_in(broken, has_gone_on=False)
    assert jobs.retried == [("old", 1)]
    assert viewing.reference is None


def test_forgetting_the_job_of_the_reference_leads_back_to_the_original(
    viewing: Viewing, jobs: FakeJobs
) -> None:
    jobs.add("one")
    jobs.add("two")
    viewing.compare("one", 0)
    viewing.set_reference("two", 0)
    del jobs.table["two"]
    viewing.leave("two")
    assert viewing.reference is None
    assert viewing.mode is Mode.COMPARE
    assert shown(viewing) == ("Original · image 2", "Result 1")
    viewing.set_reference("no such job", 0)
    assert viewing.reference is None


def test_a_new_result_is_seen_with_its_own_original(viewing: Viewing, jobs: FakeJobs) -> None:
    viewing.take_in(jobs.add("one"), has_gone_on=False)
    viewing.swap()
    viewing.take_in(jobs.add("two"), has_gone_on=False)
    assert shown(viewing) == ("Original · image 2", "Result 1")
    assert viewing.comparison == Comparison(JobId("two"), 0)


def test_a_new_result_waits_where_the_user_has_chosen_a_reference(
    viewing: Viewing, jobs: FakeJobs
) -> None:
    waits: list[str] = []
    viewing.result_waits.connect(waits.append)
    viewing.take_in(jobs.add("one"), has_gone_on=False)
    viewing.set_reference("one", 2)
    viewing.take_in(jobs.add("two"), has_gone_on=False)
    assert shown(viewing) == ("Result 3", "Result 1")
    assert waits == ["two"]
