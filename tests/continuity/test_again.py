"""Submitting the same again, or looking at a task again: the user's own choice, and one POST."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mjgui.app.connections import Connections
from mjgui.app.jobs import Job, JobState, Request
from mjgui.app.messages import Message
from mjgui.app.pictures import stand_in
from mjgui.app.session import Session
from mjgui.app.slots import ImageSlot
from mjgui.app.viewing import Mode
from mjgui.core.errors import StoreError
from mjgui.core.history import job_key
from mjgui.core.journal import GatewayRef
from mjgui.core.keychain import ApiKey
from mjgui.core.model import Document, Frame, JobId, Task
from tests.continuity.runs import AREA, KEY, SUBMIT, TASK, Run, completed, open_task, png
from tests.gateway.server import Close, ScriptedServer, says

Start = Callable[..., Run]

FRAME = Frame(640, 512)


@pytest.fixture
def lost(start: Start, server: ScriptedServer) -> tuple[Run, str]:
    """A run that does not know what has become of its submission."""
    server.script(SUBMIT, Close(), open_task("t"))
    server.script(TASK + "t", completed(server, "t", 50))
    run = start().begin()
    run.load()
    job_id = run.draw_and_submit()
    run.until_state(job_id, JobState.UNKNOWN)
    assert len(server.posts) == 1
    return run, job_id


def test_an_unknown_outcome_is_submitted_again_as_a_new_job(
    lost: tuple[Run, str], server: ScriptedServer
) -> None:
    run, old_id = lost
    new_id = run.session.submit_again(old_id)
    assert new_id is not None
    job = run.until_state(new_id, JobState.DONE)
    assert len(server.posts) == 2
    assert server.posts[0].body == server.posts[1].body
    assert job.request.document.areas == (AREA,)
    assert run.job(old_id).state is JobState.UNKNOWN
    run.until_written()
    assert (run.state_on_disk(old_id), run.state_on_disk(new_id)) == ("outcome unknown", "done")


def test_twice_in_a_row_is_posted_once(lost: tuple[Run, str], server: ScriptedServer) -> None:
    run, old_id = lost
    new_id = run.session.submit_again(old_id)
    assert new_id is not None
    assert run.session.submit_again(old_id) is None
    assert run.messages[-1].title == "Already on its way"
    run.until_state(new_id, JobState.DONE)
    assert len(server.posts) == 2


def test_a_job_of_an_earlier_run_is_submitted_again_with_its_image(
    lost: tuple[Run, str], start: Start, server: ScriptedServer
) -> None:
    run, old_id = lost
    run.die()
    second = start().begin()
    second.until(lambda: second.session.jobs.jobs)
    assert not second.job(old_id).request.original.data  # it is on disk only
    new_id = second.session.submit_again(old_id)
    assert new_id is not None
    second.until_state(new_id, JobState.DONE)
    assert len(server.posts) == 2
    second.session.deletion.delete([job_key(old_id)])
    emptied: list[object] = []
    second.session.deletion.emptied.connect(emptied.append)
    second.session.deletion.empty_now()
    second.until(lambda: emptied)
    second.session.viewing.compare(new_id, 1)
    second.until(lambda: second.session.viewing.mode is Mode.COMPARE)
    job = second.job(new_id)
    assert job.request.original.data == png(10)
    assert job.slots[1].picture is not None
    assert job.slots[1].picture.data == png(51)


def test_a_refused_job_is_submitted_again_with_the_key_that_is_used_now(
    start: Start, server: ScriptedServer
) -> None:
    server.script(SUBMIT, says({"message": "wrong key"}, 401), open_task("t"))
    server.script(TASK + "t", completed(server, "t", 50))
    run = start(key="sk-mistyped-0123456789").begin()
    run.load()
    old_id = run.draw_and_submit()
    assert run.until_state(old_id, JobState.FAILED).can_submit_again
    run.key = KEY
    run.session.use(run.connection())
    new_id = run.session.submit_again(old_id)
    assert new_id is not None
    run.until_state(new_id, JobState.DONE)
    assert [post.headers["authorization"] for post in server.posts] == [
        "Bearer sk-mistyped-0123456789",
        f"Bearer {KEY}",
    ]


def test_without_a_key_nothing_is_submitted_again(
    lost: tuple[Run, str], server: ScriptedServer
) -> None:
    run, old_id = lost
    run.key = ""
    run.session.use(run.connection())
    assert run.session.submit_again(old_id) is None
    assert "key" in run.messages[-1].title.lower()
    assert len(server.posts) == 1


def test_where_nothing_can_be_kept_nothing_is_submitted_again(
    qtbot: QtBot, server: ScriptedServer
) -> None:
    connection = Connections(None).midjourney(server.url, ApiKey(KEY))
    obstacle = StoreError("The disk is full")
    session = Session(connection, obstacle=obstacle)
    messages: list[Message] = []
    session.message.connect(messages.append)
    session.jobs.restore([job_in(JobState.UNKNOWN)])
    assert session.submit_again("j") is None
    assert "The disk is full" in messages[-1].text
    assert session.shut_down()
    assert not server.posts


def test_a_task_that_was_given_up_and_is_completed_later_can_be_taken_up(
    start: Start, server: ScriptedServer, own_data_folder: Path
) -> None:
    failed = says({"id": "t", "status": "failed", "error": {"code": 4006098, "message": "no"}})
    server.script(SUBMIT, open_task("t"))
    server.script(TASK + "t", failed)
    first = start().begin()
    first.load()
    job_id = first.draw_and_submit()
    assert first.until_state(job_id, JobState.FAILED).can_take_up
    first.end()
    server.script(TASK + "t", completed(server, "t", 50))
    second = start().begin()
    second.until(lambda: second.session.jobs.jobs)
    assert second.job(job_id).can_take_up
    second.session.jobs.take_up(job_id)
    job = second.until_state(job_id, JobState.DONE)
    assert job.error is None
    assert job.request.original.data == png(10)
    second.until_written()
    assert second.state_on_disk(job_id) == "done"
    assert len(server.posts) == 1


def test_a_job_that_is_taken_up_is_followed_by_the_next_run_too(
    start: Start, server: ScriptedServer
) -> None:
    server.script(SUBMIT, open_task("t"))
    server.script(TASK + "t", open_task("t"))
    first = start().begin()
    first.load()
    job_id = first.draw_and_submit()
    first.until(lambda: first.job(job_id).task)
    first.session.jobs.stop(job_id)
    first.session.jobs.take_up(job_id)
    first.until_written()
    first.die()
    server.script(TASK + "t", completed(server, "t", 50))
    start().begin().until_state(job_id, JobState.DONE)
    assert len(server.posts) == 1


def job_in(state: JobState, *, task: bool = False, whole: bool = False) -> Job:
    def connect() -> None:
        raise AssertionError

    request = Request(
        connect,  # type: ignore[arg-type]
        "parent",
        0,
        stand_in(FRAME),
        Document(FRAME, (AREA,)),
        gateway=GatewayRef("midjourney", "https://gateway.test"),
    )
    slots = (ImageSlot(is_kept=whole),) * 4
    return Job(JobId("j"), request, state, Task("t", "completed") if task else None, slots)


@pytest.mark.parametrize(
    ("job", "can"),
    [
        (job_in(JobState.QUEUED), ""),
        (job_in(JobState.SENDING), ""),
        (job_in(JobState.WAITING, task=True), ""),
        (job_in(JobState.DOWNLOADING, task=True), ""),
        (job_in(JobState.DONE, task=True, whole=True), "again"),
        (job_in(JobState.DONE, task=True), "take up, again"),
        (job_in(JobState.FAILED), "again"),
        (job_in(JobState.FAILED, task=True), "take up, again"),
        (job_in(JobState.STOPPED), "again"),
        (job_in(JobState.STOPPED, task=True), "take up"),
        (job_in(JobState.UNKNOWN), "again, account"),
        (job_in(JobState.UNKNOWN, task=True), "take up, again, account"),
    ],
    ids=lambda value: value.state.value if isinstance(value, Job) else None,
)
def test_what_can_be_done_with_a_job(job: Job, can: str) -> None:
    offered = {
        "take up": job.can_take_up,
        "again": job.can_submit_again,
        "account": job.can_check_account,
    }
    assert ", ".join(name for name, is_offered in offered.items() if is_offered) == can


def test_a_result_of_another_gateway_is_edited_there(start: Start, server: ScriptedServer) -> None:
    server.script(SUBMIT, open_task("t"))
    server.script(TASK + "t", completed(server, "t", 50))
    first = start().begin()
    first.load()
    job_id = first.draw_and_submit()
    first.until_state(job_id, JobState.DONE)
    first.end()
    second = start()
    practice = Connections(None).practice()
    second.session.use(practice)
    second.begin()
    second.until(lambda: second.session.jobs.jobs)
    second.session.viewing.compare(job_id, 0)
    second.until(lambda: second.session.viewing.mode is Mode.COMPARE)
    second.session.edit_result()
    assert second.session.generation is not None
    assert second.session.generation.task_id == "t"
    assert second.session.connection.ref == first.connection().ref
    assert second.session.gateway_of("t") == first.connection().ref
