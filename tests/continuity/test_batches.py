"""Batches over the end of a run: nothing twice, nothing lost, and each job knows its place."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable

import pytest

from mjgui.app.jobs import JobState
from mjgui.core.errors import Charge, StoreError
from mjgui.core.model import BatchPlace
from tests.continuity.runs import AREA, SUBMIT, TASK, Run, completed, open_task, png
from tests.gateway.server import Hang, ScriptedServer, says

Start = Callable[..., Run]

PROMPTS = ["a red kite", "snow", "fog", "two gulls"]


def prompts_sent(server: ScriptedServer) -> list[str]:
    return [json.loads(post.body)["input"][0]["params"]["remixPrompt"] for post in server.posts]


def submit_list(run: Run) -> list[str]:
    """Submit the four prompts as one batch."""
    batches = run.session.batches
    run.session.editor.add_area(AREA, "Draw")
    batches.set_listing(is_listing=True)
    batches.set_text("\n".join(PROMPTS))
    ids = batches.submit()
    assert len(ids) == len(PROMPTS)
    return [*ids]


def latest(run: Run) -> tuple[int, int, int, int]:
    """Of the newest batch: how many there are, are done, have failed, were never sent."""
    run.until(lambda: run.session.batches.latest)
    state = run.session.batches.latest
    assert state is not None
    return state.count, state.done, state.failed, len(state.unsent)


@pytest.fixture
def begun(start: Start, server: ScriptedServer) -> tuple[Run, list[str]]:
    """A run with room for one submission: the first of a batch of four hangs in its POST."""
    hang = Hang()
    server.script(SUBMIT, hang)
    run = start(at_once=1).begin()
    run.load()
    ids = submit_list(run)
    run.until(hang.reached.is_set)
    run.until_written()
    return run, ids


def test_each_is_an_intent_of_its_own_before_any_is_sent(begun: tuple[Run, list[str]]) -> None:
    run, ids = begun
    assert [run.state_on_disk(name) for name in ids] == ["sending", "queued", "queued", "queued"]
    records = [run.store.journal.record(run.job(name).id) for name in ids]
    places = [record.place for record in records if record is not None]
    assert [(place.number, place.count) for place in places if place] == [
        (number, 4) for number in (1, 2, 3, 4)
    ]
    assert len({place.batch for place in places if place}) == 1


def test_all_places_are_on_the_disk_before_the_first_is_sent(
    start: Start, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    hang, let_go = Hang(), threading.Event()
    server.script(SUBMIT, hang)
    run = start(at_once=1).begin()
    run.load()
    first: list[str] = []
    write = run.store.images.write

    def slow(folder: str, number: int, data: bytes, kind: str, *more: Callable[[], bool]) -> None:
        """A disk that takes its time over the images of all but the first."""
        first.append(folder)
        if folder != first[0]:
            assert let_go.wait(60)
        write(folder, number, data, kind, *more)

    monkeypatch.setattr(run.store.images, "write", slow)
    try:
        ids = submit_list(run)
        run.until(hang.reached.is_set)
        states = [run.state_on_disk(name) for name in ids]
        assert states == ["sending", "queued", "queued", "queued"]
    finally:
        let_go.set()
    run.die()
    again = start().begin()
    assert latest(again) == (4, 0, 1, 3)
    # Of those whose copy of it was not kept, the image is that of the generation.
    again.session.jobs.open_images(ids[3])
    again.until(lambda: again.job(ids[3]).request.original.data == png(10))


def test_a_batch_that_the_disk_refuses_is_not_sent_in_part(
    start: Start, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = start(at_once=1).begin()
    run.load()

    def refuse(*_: object) -> None:
        raise StoreError("The disk is full")

    monkeypatch.setattr(run.store.journal, "intend", refuse)
    ids = submit_list(run)
    run.until(lambda: all(run.job(name).state is JobState.FAILED for name in ids))
    assert not server.posts
    assert [run.state_on_disk(name) for name in ids] == [None] * 4


def test_a_kill_in_a_batch_sends_nothing_twice(
    begun: tuple[Run, list[str]], start: Start, server: ScriptedServer
) -> None:
    run, ids = begun
    run.die()
    again = start().begin()
    # The first may have arrived; the others certainly have not.
    assert latest(again) == (4, 0, 1, 3)
    again.until(lambda: any(m.title == "A batch was not sent whole" for m in again.messages))
    assert len(server.posts) == 1
    tasks = ["b", "c", "d"]
    server.script(SUBMIT, *map(open_task, tasks))
    for number, task_id in enumerate(tasks):
        server.script(TASK + task_id, completed(server, task_id, 50 + number * 4))
    rest = again.session.batches.submit_rest()
    assert [again.job(name).request.remix_prompt for name in rest] == PROMPTS[1:]
    assert again.session.batches.submit_rest() == (), "a second press finds nothing to send"
    again.until(lambda: again.session.jobs.active_count == 0)
    assert sorted(prompts_sent(server)) == sorted(PROMPTS)
    assert again.job(ids[0]).state is JobState.UNKNOWN
    again.until_written()
    again.end()
    third = start().begin()
    third.until(lambda: len(third.session.jobs.jobs) == 4)
    places = [job.place for job in third.session.jobs.jobs if job.place is not None]
    assert sorted(place.number for place in places) == [1, 2, 3, 4]
    assert third.session.batches.latest is None
    assert len(server.posts) == 4


def test_a_kill_while_the_rest_is_sent_leaves_no_place_to_be_sent_twice(
    begun: tuple[Run, list[str]], start: Start, server: ScriptedServer
) -> None:
    run, _ = begun
    run.die()
    hang = Hang()
    server.script(SUBMIT, hang)
    again = start(at_once=1).begin()
    assert latest(again) == (4, 0, 1, 3)
    again.until_written()
    # The jobs that they take the place of are still in the journal when the power goes.
    forgotten: list[object] = []
    again.keeper.store.forget_jobs = lambda ids, *_: forgotten.extend(ids)  # type: ignore[method-assign]
    again.session.batches.submit_rest()
    again.until(hang.reached.is_set)
    again.until_written()
    again.die()
    third = start().begin()
    third.until(lambda: len(third.session.jobs.jobs) == 7)
    assert latest(third) == (4, 0, 2, 2)
    server.script(SUBMIT, open_task("x"))
    server.script(TASK + "x", completed(server, "x", 70))
    assert len(third.session.batches.submit_rest()) == 2
    third.until(lambda: third.session.jobs.active_count == 0)
    sent = prompts_sent(server)
    assert sorted(sent) == sorted(PROMPTS), "each prompt once, whatever became of it"


def test_stopping_takes_back_what_waits_at_no_cost(
    begun: tuple[Run, list[str]], server: ScriptedServer
) -> None:
    run, ids = begun
    assert run.session.batches.stop() == 3
    assert run.job(ids[0]).state is JobState.SENDING
    for name in ids[1:]:
        error = run.job(name).error
        assert run.job(name).is_unsent
        assert error is not None
        assert error.charge is Charge.NONE
    run.until_written()
    assert [run.state_on_disk(name) for name in ids[1:]] == ["stopped"] * 3
    assert len(server.posts) == 1


def test_a_rate_limited_one_is_taken_back_between_two_tries(
    start: Start, server: ScriptedServer
) -> None:
    server.script(SUBMIT, says({"message": "slow down"}, 429, **{"Retry-After": "60"}))
    run = start(at_once=1).begin()
    run.load()
    ids = submit_list(run)
    run.until(lambda: run.job(ids[0]).next_try)
    assert run.session.batches.stop() == 4
    assert all(run.job(name).is_unsent for name in ids)
    assert len(server.posts) == 1


@pytest.mark.parametrize("status", [401, 402, 403])
def test_what_the_account_is_to_blame_for_holds_the_rest_back(
    start: Start, server: ScriptedServer, status: int
) -> None:
    server.script(SUBMIT, open_task("a"), says({"message": "no"}, status), open_task("c"))
    server.script(TASK + "a", completed(server, "a", 50))
    server.script(TASK + "c", completed(server, "c", 60))
    run = start(at_once=1).begin()
    run.load()
    ids = submit_list(run)
    run.until(lambda: run.session.jobs.active_count == 0)
    assert len(server.posts) == 2
    assert [run.job(name).state for name in ids] == [
        JobState.DONE,
        JobState.FAILED,
        JobState.STOPPED,
        JobState.STOPPED,
    ]
    titles = [message.title for message in run.messages]
    assert titles.count("The rest of the batch is held back") == 1
    assert not any(title.startswith("Not sent") for title in titles)
    assert len(run.session.batches.submit_rest()) == 2
    run.until(lambda: run.session.jobs.active_count == 0)
    assert prompts_sent(server) == PROMPTS


def test_a_second_press_sends_no_batch_while_one_is_awaited(
    begun: tuple[Run, list[str]], server: ScriptedServer
) -> None:
    run, _ = begun
    batches = run.session.batches
    assert batches.times == 1
    assert batches.is_listing
    assert batches.submit() == (), "the list was sent as it stands"
    assert run.messages[-1].title == "Nothing more was submitted"
    batches.set_text("another\nfog")
    assert batches.submit() == (), "one of them is being worked on"
    assert run.messages[-1].title == "Already on its way"
    batches.set_listing(is_listing=False)
    batches.set_times(3)
    run.session.set_form(run.session.form.__class__("fog"))
    assert batches.submit() == ()
    assert len(run.session.jobs.jobs) == 4
    assert len(server.posts) == 1


def test_a_job_alone_has_no_place(start: Start, server: ScriptedServer) -> None:
    server.script(SUBMIT, open_task("a"))
    server.script(TASK + "a", completed(server, "a", 50))
    run = start().begin()
    run.load()
    job_id = run.draw_and_submit()
    run.until_state(job_id, JobState.DONE)
    assert run.job(job_id).place is None
    assert run.session.batches.latest is None


def test_a_place_comes_back_as_it_was(begun: tuple[Run, list[str]], start: Start) -> None:
    run, ids = begun
    before = [run.job(name).place for name in ids]
    run.end()
    again = start().begin()
    again.until(lambda: len(again.session.jobs.jobs) == 4)
    assert [again.job(name).place for name in ids] == before
    assert isinstance(before[0], BatchPlace)


def test_what_is_submitted_again_by_hand_is_not_of_the_rest(
    begun: tuple[Run, list[str]], server: ScriptedServer
) -> None:
    run, ids = begun
    run.session.batches.stop()
    assert run.session.submit_again(ids[2]) is not None
    assert latest(run) == (4, 0, 0, 2)
    assert len(run.session.batches.submit_rest()) == 2
    waiting = [job.request.remix_prompt for job in run.session.jobs.jobs]
    assert sorted(waiting) == sorted(PROMPTS)
    assert len(server.posts) == 1


def test_a_batch_at_work_can_be_stopped_after_a_newer_one(
    begun: tuple[Run, list[str]], server: ScriptedServer
) -> None:
    run, _ = begun
    batches = run.session.batches
    batches.set_listing(is_listing=True)
    batches.set_text("rain\nhail")
    assert len(batches.submit()) == 2
    assert batches.stop() == 2
    assert latest(run)[0] == 4, "the older one is still at work"
    assert batches.stop() == 3
    assert len(server.posts) == 1
