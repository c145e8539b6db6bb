"""Deleting: hidden at once, brought back whole, and gone only after the program was closed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from mjgui.app.deletion import DELETE_KEY, UNDO_DELETE
from mjgui.app.jobs import JobState
from mjgui.app.messages import MessageKind
from mjgui.app.viewing import Mode
from mjgui.core.errors import StoreError
from mjgui.core.history import Loaded, job_key, loaded_key
from mjgui.core.image_files import folder_of_job, folder_of_task
from mjgui.core.model import JobId
from tests.continuity.runs import SUBMIT, TASK, Run, completed, open_task, png
from tests.gateway.server import ScriptedServer

Start = Callable[..., Run]


@pytest.fixture
def done(start: Start, server: ScriptedServer) -> tuple[Run, str]:
    """A run with a job that is done."""
    server.script(SUBMIT, open_task("t"))
    server.script(TASK + "t", completed(server, "t", 50))
    run = start().begin()
    run.load()
    job_id = run.draw_and_submit()
    run.until_state(job_id, JobState.DONE)
    run.until_saved()
    return run, job_id


def titles(run: Run) -> list[str]:
    return [message.title for message in run.messages if message.key == DELETE_KEY]


def is_whole(run: Run, job_id: str) -> bool:
    images, gateway = run.store.images, run.connection().ref
    return (
        images.numbers(folder_of_job(JobId(job_id))) == {0}
        and [images.read(folder_of_task(gateway, "t"), n) for n in range(4)]
        == [png(50 + n) for n in range(4)]
        and run.store.journal.record(JobId(job_id)) is not None
    )


def test_a_deleted_job_is_gone_at_once_and_comes_back_whole(done: tuple[Run, str]) -> None:
    run, job_id = done
    deletion, before = run.session.deletion, run.job(job_id)
    run.store.history.set_starred([job_key(job_id)], starred=True)
    run.session.viewing.compare(job_id, 1)
    hidden: list[tuple[str, ...]] = []
    returned: list[tuple[str, ...]] = []
    deletion.hidden.connect(hidden.append)
    deletion.returned.connect(returned.append)
    deletion.delete([job_key(job_id)])
    assert not run.session.jobs.jobs
    assert run.session.viewing.mode is Mode.EDIT
    assert hidden == [(job_key(job_id),)]
    run.until(lambda: titles(run))
    message = run.messages[-1]
    assert message.title.startswith("Deleted 1 job, ")
    assert [offer.act for offer in message.offers] == [UNDO_DELETE]
    assert job_key(job_id) not in set(run.store.history.keys())
    assert deletion.can_undo
    deletion.undo()
    assert run.job(job_id) == before
    assert run.messages[-1].title == "1 job is back"
    assert run.messages[-1].kind is MessageKind.SUCCESS
    run.until(lambda: returned)
    assert job_key(job_id) in set(run.store.history.keys())
    assert run.store.history.entries([job_key(job_id)])[0].starred
    assert not deletion.can_undo
    assert is_whole(run, job_id)
    run.session.viewing.compare(job_id, 2)
    assert run.session.viewing.mode is Mode.COMPARE
    run.end()


def test_what_was_deleted_is_gone_for_good_after_the_next_start(
    done: tuple[Run, str], start: Start
) -> None:
    run, job_id = done
    run.session.deletion.delete([job_key(job_id)])
    run.until_written()
    assert is_whole(run, job_id)
    run.end()
    last = start().begin()
    last.until(lambda: last.store.journal.record(JobId(job_id)) is None)
    last.until(lambda: not last.store.bin.keys())
    assert not last.store.images.numbers(folder_of_task(last.connection().ref, "t"))
    assert not last.store.images.numbers(folder_of_job(JobId(job_id)))
    assert not last.session.jobs.jobs
    assert not titles(last)
    assert last.session.generation is None or last.session.generation.task_id == "parent"
    last.end()


@pytest.mark.parametrize("brought_back", [True, False])
def test_a_kill_after_deleting_loses_nothing_that_was_brought_back(
    done: tuple[Run, str], start: Start, *, brought_back: bool
) -> None:
    run, job_id = done
    run.session.deletion.delete([job_key(job_id)])
    if brought_back:
        run.session.deletion.undo()
    run.until_written()
    run.die()
    last = start().begin()
    if brought_back:
        last.until(lambda: last.session.jobs.jobs)
        assert last.job(job_id).is_whole
        assert is_whole(last, job_id)
    else:
        last.until(lambda: last.store.journal.record(JobId(job_id)) is None)
        assert not last.session.jobs.jobs
    last.end()


def test_several_deletions_are_taken_back_one_after_the_other(done: tuple[Run, str]) -> None:
    run, job_id = done
    deletion, store = run.session.deletion, run.store
    gateway = run.connection().ref
    for name in "abc":
        store.history.note_loaded(Loaded(gateway, name), 5.0)
    keys = [loaded_key(gateway, name) for name in "abc"]
    deletion.delete([keys[0], keys[1], keys[0]])
    run.until(lambda: len(titles(run)) == 1)
    assert titles(run) == ["Deleted 2 entries"]  # they have no images
    deletion.delete([keys[1], keys[2], job_key(job_id)])
    run.until(lambda: len(titles(run)) == 2)
    assert titles(run)[1].startswith("Deleted 2 entries, ")
    assert not set(keys) & set(store.history.keys())
    assert set(deletion.hidden_keys) == {*keys, job_key(job_id)}
    deletion.undo()
    deletion.undo()
    run.until_written()
    assert set(keys) < set(store.history.keys())
    assert not deletion.hidden_keys
    deletion.undo()  # nothing left: nothing to do
    run.end()


def test_jobs_at_work_stay(start: Start, server: ScriptedServer) -> None:
    server.script(SUBMIT, open_task("t"))
    server.script(TASK + "t", open_task("t"))
    run = start().begin()
    run.load()
    job_id = run.draw_and_submit()
    run.until_state(job_id, JobState.WAITING)
    run.session.deletion.delete([job_key(job_id)])
    assert run.job(job_id).state is JobState.WAITING
    assert titles(run) == ["1 job at work cannot be deleted"]
    assert not run.session.deletion.can_undo
    run.session.jobs.stop(job_id)
    run.until_state(job_id, JobState.STOPPED)
    run.session.deletion.delete([job_key(job_id)])
    assert not run.session.jobs.jobs
    run.end()


def test_what_stays_of_several_is_said_with_what_went(
    done: tuple[Run, str], server: ScriptedServer
) -> None:
    run, finished = done
    server.script(SUBMIT, open_task("t"))
    server.script(TASK + "t", open_task("t"))
    at_work = run.submit("another")
    run.until_state(at_work, JobState.WAITING)
    run.messages.clear()
    run.session.deletion.delete([job_key(finished), job_key(at_work)])
    run.until(lambda: any(message.title.startswith("Deleted 1 job") for message in run.messages))
    (said,) = (m for m in run.messages if m.title.startswith("Deleted 1 job"))
    assert said.text.startswith("1 job at work stays: stop waiting for it first.")
    assert run.job(at_work).state is JobState.WAITING
    assert run.session.jobs.job(finished) is None


def test_emptying_by_hand_frees_the_room_at_once(done: tuple[Run, str]) -> None:
    run, job_id = done
    deletion = run.session.deletion
    deletion.delete([job_key(job_id)])
    deletion.empty_now()
    assert not deletion.can_undo
    run.until(lambda: any("free again" in title for title in titles(run)))
    assert run.store.journal.record(JobId(job_id)) is None
    assert not run.store.images.numbers(folder_of_task(run.connection().ref, "t"))
    said = titles(run)
    again: list[object] = []
    deletion.emptied.connect(again.append)
    deletion.empty_now()  # with nothing in it, there is nothing to say
    run.until(lambda: again)
    assert titles(run) == said
    run.end()


def test_what_is_brought_back_a_moment_before_the_bin_is_emptied_stays(
    done: tuple[Run, str],
) -> None:
    run, job_id = done
    deletion = run.session.deletion
    deletion.delete([job_key(job_id)])
    deletion.undo()
    emptied: list[object] = []
    deletion.emptied.connect(emptied.append)
    deletion.empty_now()
    run.until(lambda: emptied)
    assert is_whole(run, job_id)
    run.end()


def test_what_the_disk_refuses_to_delete_is_shown_again(
    done: tuple[Run, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    run, job_id = done

    def refuse(_keys: object, _now: float) -> tuple[str, ...]:
        raise StoreError("The disk is full")

    monkeypatch.setattr(run.store.bin, "put", refuse)
    returned: list[tuple[str, ...]] = []
    run.session.deletion.returned.connect(returned.append)
    run.session.deletion.delete([job_key(job_id)])
    run.until(lambda: returned)
    assert run.job(job_id).is_whole
    assert not run.session.deletion.can_undo
    assert any("disk is full" in message.title for message in run.messages)
    run.end()


def test_what_is_on_the_desk_keeps_its_images(done: tuple[Run, str], start: Start) -> None:
    run, _ = done
    gateway = run.connection().ref
    run.store.history.note_loaded(Loaded(gateway, "parent"), 5.0)
    run.session.deletion.delete([loaded_key(gateway, "parent")])
    run.until_saved()
    run.end()
    last = start().begin()
    last.until(lambda: not last.store.bin.keys())
    assert last.store.images.numbers(folder_of_task(gateway, "parent")) == {0, 1, 2, 3}
    assert last.session.generation is not None
    last.end()


def test_the_way_back_of_very_many_is_offered_before_anything_is_weighed(
    done: tuple[Run, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    run, _ = done

    def weigh(*_args: object) -> int:
        raise AssertionError

    monkeypatch.setattr(run.store.bin, "weigh", weigh)
    run.session.deletion.delete(
        loaded_key(run.connection().ref, f"task {number}") for number in range(600)
    )
    run.until(lambda: titles(run))
    assert titles(run) == ["Deleted 600 entries"]
    assert [offer.act for offer in run.messages[-1].offers] == [UNDO_DELETE]
