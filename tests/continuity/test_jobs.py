"""Jobs survive the end of the program, and are posted once."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from mjgui.app.jobs import JobState
from mjgui.app.viewing import Mode
from mjgui.core.errors import Charge, OutcomeUnknownError, StoreError
from mjgui.core.image_files import folder_of_task
from mjgui.core.model import JobId
from tests.continuity.runs import AREA, KEY, SUBMIT, TASK, Run, completed, open_task, png
from tests.gateway.server import After, Hang, ScriptedServer, says

Start = Callable[..., Run]


def submitted(run: Run) -> str:
    run.begin()
    run.load()
    return run.draw_and_submit()


def test_the_intent_is_on_the_disk_before_the_request_leaves(
    start: Start, server: ScriptedServer
) -> None:
    hang = Hang()
    server.script(SUBMIT, hang)
    run = start()
    job_id = submitted(run)
    run.until(hang.reached.is_set)
    record = run.store.journal.record(JobId(job_id))
    assert record is not None
    assert record.task is None
    assert (record.parent_task_id, record.image_no, record.remix_prompt) == (
        "parent",
        0,
        "a red kite",
    )
    assert record.document.areas == (AREA,)
    assert run.store.journal.record(JobId("another")) is None
    run.die()


def test_a_killed_run_s_task_is_taken_up_without_a_second_post(
    start: Start, server: ScriptedServer
) -> None:
    server.script(SUBMIT, open_task("t"))
    server.script(TASK + "t", open_task("t"))
    first = start()
    job_id = submitted(first)
    first.until(lambda: server.asked_for(TASK + "t"))
    first.die()
    server.script(TASK + "t", completed(server, "t", 50))
    second = start().begin()
    job = second.until_state(job_id, JobState.DONE)
    assert [slot.picture.data for slot in job.slots if slot.picture] == [
        png(50 + number) for number in range(4)
    ]
    assert job.cost == Decimal("0.0520")
    assert job.request.original.data == png(10)
    assert job.request.document.areas == (AREA,)
    assert job.elapsed > 0
    assert len(server.posts) == 1


def test_a_run_that_was_closed_leaves_the_same(start: Start, server: ScriptedServer) -> None:
    server.script(SUBMIT, open_task("t"))
    server.script(TASK + "t", open_task("t"))
    first = start()
    job_id = submitted(first)
    first.until(lambda: server.asked_for(TASK + "t"))
    first.end()
    server.script(TASK + "t", completed(server, "t", 50))
    assert start().begin().until_state(job_id, JobState.DONE).has_pictures
    assert len(server.posts) == 1


def test_closing_waits_a_moment_for_the_answer_to_a_submission(
    start: Start, server: ScriptedServer, qtbot: object
) -> None:
    hang = Hang()
    answer = After(hang.reached, open_task("t"))
    server.script(SUBMIT, answer)
    server.script(TASK + "t", open_task("t"))
    first = start()
    job_id = submitted(first)
    first.until(answer.reached.is_set)
    hang.reached.set()  # the answer leaves while the program closes
    first.end()
    record_of = start()
    record = record_of.store.journal.record(JobId(job_id))
    assert record is not None
    assert record.task is not None
    assert record.task.id == "t"


def test_a_lost_answer_is_an_unknown_outcome_and_nothing_is_posted_again(
    start: Start, server: ScriptedServer
) -> None:
    hang = Hang()
    server.script(SUBMIT, hang)
    first = start()
    job_id = submitted(first)
    first.until(hang.reached.is_set)
    first.die()
    for _ in range(2):
        run = start().begin()
        run.until(lambda run=run: run.session.jobs.jobs)
        job = run.job(job_id)
        assert job.state is JobState.UNKNOWN
        assert isinstance(job.error, OutcomeUnknownError)
        assert job.error.charge is Charge.POSSIBLE
        run.end()
    assert len(server.posts) == 1


def test_a_task_that_the_key_is_missing_for_is_taken_up_once_it_is_there(
    start: Start, server: ScriptedServer
) -> None:
    server.script(SUBMIT, open_task("t"))
    server.script(TASK + "t", open_task("t"))
    first = start()
    job_id = submitted(first)
    first.until(lambda: server.asked_for(TASK + "t"))
    first.die()
    server.script(TASK + "t", completed(server, "t", 50))
    asked = len(server.asked)
    second = start(key="").begin()
    second.until(lambda: second.session.jobs.jobs)
    assert second.job(job_id).state is JobState.STOPPED
    assert "key" in str(second.job(job_id).error)
    assert len(server.asked) == asked
    second.key = KEY
    second.session.use(second.connection())
    second.until_state(job_id, JobState.DONE)
    assert len(server.posts) == 1


@pytest.fixture
def finished(start: Start, server: ScriptedServer) -> tuple[str, Run]:
    """A job of an earlier run that is done, and the run after it."""
    server.script(SUBMIT, open_task("t"))
    server.script(TASK + "t", completed(server, "t", 50))
    first = start()
    job_id = submitted(first)
    first.until_state(job_id, JobState.DONE)
    first.end()
    run = start().begin()
    run.until(lambda: run.session.jobs.jobs)
    run.session.jobs.request_preview(job_id)
    run.until(lambda: run.job(job_id).preview)
    return job_id, run


def test_finished_jobs_come_back_with_their_images(
    finished: tuple[str, Run], server: ScriptedServer
) -> None:
    job_id, run = finished
    job, asked = run.job(job_id), len(server.asked)
    assert job.state is JobState.DONE
    assert job.has_pictures
    assert not any(slot.picture for slot in job.slots)
    assert run.session.viewing.mode is Mode.EDIT
    run.session.viewing.compare(job_id, 2)
    run.until(lambda: run.session.viewing.mode is Mode.COMPARE)
    run.until(lambda: all(slot.picture for slot in run.job(job_id).slots))
    job = run.job(job_id)
    assert [slot.picture.data for slot in job.slots if slot.picture] == [
        png(50 + number) for number in range(4)
    ]
    assert job.request.original.data == png(10)
    assert run.session.viewing.comparison is not None
    assert run.session.viewing.comparison.number == 2
    assert len(server.asked) == asked


def test_a_result_can_be_edited_in_the_next_run(finished: tuple[str, Run], start: Start) -> None:
    job_id, run = finished
    run.session.viewing.compare(job_id)
    run.until(lambda: all(slot.picture for slot in run.job(job_id).slots))
    run.session.edit_result()
    run.end()
    last = start().begin()
    last.until(lambda: last.session.generation)
    assert last.session.generation is not None
    assert last.session.generation.task_id == "t"
    assert last.session.generation.prompt == "a red kite"
    assert last.session.picture is not None
    assert last.session.picture.data == png(50)


def test_a_deleted_image_is_fetched_from_the_gateway_again(
    finished: tuple[str, Run], own_data_folder: Path
) -> None:
    job_id, run = finished
    for path in (own_data_folder / "images").rglob("0.png"):
        path.unlink()
    run.session.viewing.compare(job_id, 0)
    run.until(lambda: run.job(job_id).slots[0].picture)
    run.until_state(job_id, JobState.DONE)
    assert run.store.images.numbers(folder_of_task(run.connection().ref, "t")) == {0, 1, 2, 3}


def test_a_refused_submission_is_remembered_as_refused(
    start: Start, server: ScriptedServer
) -> None:
    server.script(SUBMIT, says({"message": "no balance"}, 403))
    first = start()
    job_id = submitted(first)
    report = first.until_state(job_id, JobState.FAILED).error
    first.end()
    second = start().begin()
    second.until(lambda: second.session.jobs.jobs)
    error = second.job(job_id).error
    assert report is not None
    assert error is not None
    assert error.report() == report.report()
    assert second.job(job_id).state is JobState.FAILED


def test_stopping_is_remembered_and_the_job_can_be_taken_up(
    start: Start, server: ScriptedServer
) -> None:
    server.script(SUBMIT, open_task("t"))
    server.script(TASK + "t", open_task("t"))
    first = start()
    job_id = submitted(first)
    first.until(lambda: server.asked_for(TASK + "t"))
    first.until_state(job_id, JobState.WAITING)
    first.session.jobs.stop(job_id)
    first.end()
    server.script(TASK + "t", completed(server, "t", 50))
    second = start().begin()
    second.until(lambda: second.session.jobs.jobs)
    assert second.job(job_id).state is JobState.STOPPED
    second.session.jobs.take_up(job_id)
    second.until_state(job_id, JobState.DONE)
    assert len(server.posts) == 1


def test_what_cannot_be_written_down_is_not_posted(
    start: Start, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_record: object) -> None:
        raise StoreError("The disk is full")

    run = start().begin()
    run.load()
    monkeypatch.setattr(run.store.journal, "intend", refuse)
    monkeypatch.setattr(run.store.journal, "note_sending", refuse)
    job = run.until_state(run.draw_and_submit(), JobState.FAILED)
    assert job.error is not None
    assert job.error.title == "Nothing was submitted: the disk is full"
    assert job.error.charge is Charge.NONE
    assert not server.posts


def test_a_disk_that_fills_up_later_stops_no_job_and_is_said_once(
    start: Start, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: object) -> None:
        raise StoreError("The disk is full")

    server.script(SUBMIT, open_task("t"))
    server.script(TASK + "t", completed(server, "t", 50))
    run = start().begin()
    run.load()
    run.until_saved()
    for part, method in (
        (run.store.journal, "note_answer"),
        (run.store.journal, "note_state"),
        (run.store.images, "write"),
        (run.store.drafts, "save"),
    ):
        monkeypatch.setattr(part, method, refuse)
    for method in ("intend", "note_sending"):
        monkeypatch.setattr(run.store.journal, method, lambda _record: None)
    monkeypatch.setattr(run.store.images, "write", lambda *_: None)
    job = run.until_state(run.draw_and_submit(), JobState.DONE)
    assert all(slot.picture for slot in job.slots)
    assert [m.title for m in run.messages].count("The disk is full") == 1
