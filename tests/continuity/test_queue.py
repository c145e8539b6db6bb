"""A few submissions are at work at once; the others wait, and are neither lost nor sent unasked."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

import pytest
from tenacity import wait_fixed

from mjgui.app.connections import Connections
from mjgui.app.jobs import JobState
from mjgui.core.errors import Charge, RejectedError, StoppedError
from mjgui.gateway.cadence import Cadence
from tests.continuity.runs import SUBMIT, TASK, Run, completed, open_task
from tests.gateway.server import Hang, RawServer, ScriptedServer, says

Start = Callable[..., Run]


@pytest.fixture
def queued(start: Start, server: ScriptedServer) -> tuple[Run, Hang, str, str]:
    """A run with room for one submission; its POST hangs, and another job waits behind it."""
    hang = Hang()
    server.script(SUBMIT, hang)
    run = start(at_once=1).begin()
    run.load()
    first = run.draw_and_submit("the first")
    second = run.submit("the second")
    run.until(hang.reached.is_set)
    run.until_written()
    return run, hang, first, second


def assert_comes_back_unsent(run: Run, job_id: str) -> None:
    run.until(lambda: run.session.jobs.jobs)
    job = run.job(job_id)
    assert job.state is JobState.STOPPED
    assert isinstance(job.error, StoppedError)
    assert job.error.title.startswith("Not sent")
    assert job.error.charge is Charge.NONE
    assert job.task is None
    assert job.can_submit_again
    assert not job.can_take_up


def test_what_waits_for_its_turn_is_on_the_disk_already(
    queued: tuple[Run, Hang, str, str], server: ScriptedServer
) -> None:
    run, _, first, second = queued
    assert run.job(second).state is JobState.QUEUED
    assert (run.state_on_disk(first), run.state_on_disk(second)) == ("sending", "queued")
    assert len(server.posts) == 1


def test_a_queued_job_comes_back_as_not_sent_after_a_kill(
    queued: tuple[Run, Hang, str, str], start: Start, server: ScriptedServer
) -> None:
    run, _, first, second = queued
    run.die()
    for _ in range(2):
        again = start().begin()
        assert_comes_back_unsent(again, second)
        assert again.job(first).state is JobState.UNKNOWN
        again.until_written()
        assert again.state_on_disk(second) == "stopped"
        again.end()
    assert len(server.posts) == 1


def test_a_queued_job_comes_back_as_not_sent_after_closing(
    queued: tuple[Run, Hang, str, str], start: Start, server: ScriptedServer
) -> None:
    run, _, _, second = queued
    run.end()
    assert_comes_back_unsent(start().begin(), second)
    assert len(server.posts) == 1


def test_a_queued_job_that_is_stopped_is_never_sent(
    queued: tuple[Run, Hang, str, str], server: ScriptedServer
) -> None:
    run, _, first, second = queued
    run.session.jobs.stop(second)
    stopped = run.job(second)
    assert stopped.state is JobState.STOPPED
    assert stopped.error is not None
    assert stopped.error.charge is Charge.NONE
    server.script(SUBMIT, open_task("third"))
    server.script(TASK + "third", completed(server, "third", 50))
    run.session.jobs.stop(first)
    third = run.submit("the third")
    run.until_state(third, JobState.DONE)
    run.until_written()
    assert run.state_on_disk(second) == "stopped"
    assert [b"the second" in post.body for post in server.posts] == [False, False]


def test_the_next_one_is_sent_when_one_has_ended(start: Start, server: ScriptedServer) -> None:
    tasks = ["a", "b", "c", "d"]
    server.script(SUBMIT, *map(open_task, tasks))
    for number, task_id in enumerate(tasks):
        server.script(TASK + task_id, completed(server, task_id, 50 + number * 4))
    run = start(at_once=2).begin()
    run.load()
    jobs = [run.draw_and_submit("0"), *(run.submit(str(number)) for number in range(1, 4))]
    for job_id in jobs:
        run.until_state(job_id, JobState.DONE)
    assert len(server.posts) == len(jobs)


@pytest.fixture
def refused(start: Start, server: ScriptedServer) -> tuple[Run, str]:
    """A run whose submission the gateway would rather have later."""
    server.script(SUBMIT, says({"message": "slow down"}, 429, **{"Retry-After": "60"}))
    run = start().begin()
    run.load()
    job_id = run.draw_and_submit()
    run.until(lambda: run.job(job_id).next_try)
    return run, job_id


def test_a_rate_limit_says_when_it_is_tried_again(refused: tuple[Run, str]) -> None:
    run, job_id = refused
    job = run.job(job_id)
    assert job.next_try is not None
    assert 0 < job.next_try - time.monotonic() <= 60
    assert isinstance(job.trouble_error, RejectedError)
    assert job.trouble == job.trouble_error.title
    assert job.state.is_active


def test_stopping_between_two_tries_is_certain_to_cost_nothing(
    refused: tuple[Run, str], server: ScriptedServer
) -> None:
    run, job_id = refused
    run.session.jobs.stop(job_id)
    job = run.job(job_id)
    assert job.state is JobState.STOPPED
    assert job.error is not None
    assert job.error.charge is Charge.NONE
    assert (job.trouble, job.trouble_error, job.next_try) == ("", None, None)
    assert len(server.posts) == 1


def test_closing_between_two_tries_leaves_it_unsent(
    refused: tuple[Run, str], start: Start, server: ScriptedServer
) -> None:
    run, job_id = refused
    run.end()
    assert_comes_back_unsent(start().begin(), job_id)
    assert len(server.posts) == 1


def test_a_kill_between_two_tries_leaves_it_unsent(
    refused: tuple[Run, str], start: Start, server: ScriptedServer
) -> None:
    run, job_id = refused
    assert run.state_on_disk(job_id) == "queued"
    run.die()
    assert_comes_back_unsent(start().begin(), job_id)
    assert len(server.posts) == 1


def test_a_kill_in_another_try_leaves_its_outcome_open(
    start: Start, server: ScriptedServer
) -> None:
    hang = Hang()
    server.script(SUBMIT, says({}, 429, **{"Retry-After": "0"}), hang)
    run = start(cadence=Cadence(reconnect=wait_fixed(0.05))).begin()
    run.load()
    job_id = run.draw_and_submit()
    run.until(hang.reached.is_set)
    assert run.state_on_disk(job_id) == "sending"
    run.die()
    again = start().begin()
    again.until(lambda: again.session.jobs.jobs)
    assert again.job(job_id).state is JobState.UNKNOWN
    assert len(server.posts) == 2


def test_closing_before_the_submission_has_left_leaves_it_unsent(
    start: Start, server: ScriptedServer
) -> None:
    with RawServer(hangs=True) as gateway:  # the handshake never comes to its end
        run = start().begin()
        run.load()
        connect = Connections(None).midjourney(f"https://127.0.0.1:{gateway.port}", None).connect
        run.session.use(replace(run.connection(), connect=connect))
        job_id = run.draw_and_submit()
        run.until(gateway.reached.is_set)
        assert run.state_on_disk(job_id) == "sending"
        run.end()
    assert_comes_back_unsent(start().begin(), job_id)
    assert not server.posts


def test_a_task_that_stands_still_is_said_and_followed(
    start: Start, server: ScriptedServer
) -> None:
    moved = says({"id": "t", "status": "in_progress", "progress": 0.5})
    server.script(SUBMIT, open_task("t"))
    server.script(TASK + "t", open_task("t"))
    run = start(cadence=Cadence(poll=wait_fixed(0.02), quiet_after=0.2)).begin()
    run.load()
    quiet: list[str] = []
    run.session.jobs.quiet.connect(quiet.append)
    job_id = run.draw_and_submit()
    run.until(lambda: run.job(job_id).quiet_since)
    assert quiet == [job_id]
    job = run.job(job_id)
    assert job.quiet_since is not None
    assert time.monotonic() - job.quiet_since >= 0.2
    assert job.state is JobState.WAITING
    server.script(TASK + "t", moved)
    run.until(lambda: run.job(job_id).progress == 0.5)
    server.script(TASK + "t", completed(server, "t", 50))
    assert run.until_state(job_id, JobState.DONE).quiet_since is None
