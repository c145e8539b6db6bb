"""Going back to generations of earlier runs: images from the disk, masks as they were."""

from __future__ import annotations

import pytest

from mjgui.app.form import Form
from mjgui.app.job import JobState
from mjgui.core.history import loaded_key
from mjgui.core.image_files import folder_of_task
from mjgui.core.model import Frame
from tests.continuity.conftest import Start
from tests.continuity.runs import AREA, SIZE, SUBMIT, TASK, Run, completed, png
from tests.gateway.server import ScriptedServer, says


def pictures(run: Run) -> list[bytes | None]:
    generation = run.session.generation
    assert generation is not None
    return [slot.picture.data if slot.picture else None for slot in generation.slots]


def until_on(run: Run, task_id: str) -> None:
    run.until(lambda: run.session.generation and run.session.generation.task_id == task_id)


@pytest.fixture
def later(start: Start, server: ScriptedServer) -> Run:
    """A second run, after one that drew on "parent", had a job made, and went to "other"."""
    server.script(TASK + "other", completed(server, "other", 90))
    server.script(SUBMIT, says({"id": "made", "status": "pending"}))
    server.script(TASK + "made", completed(server, "made", 40))
    run = start().begin()
    run.load()
    run.session.choose(2)
    run.until_state(run.draw_and_submit("a red kite"), JobState.DONE)
    run.until_saved()
    run.load("other")
    run.until_saved()
    run.until_written()
    run.end()
    run = start().begin()
    until_on(run, "other")
    run.until(lambda: run.session.jobs.jobs)
    return run


@pytest.mark.parametrize("number", [None, 2])
def test_a_generation_of_an_earlier_run_comes_from_the_disk_with_its_masks(
    later: Run, server: ScriptedServer, number: int | None
) -> None:
    asked = len(server.asked)
    later.session.go_back_to("parent", number)
    until_on(later, "parent")
    assert pictures(later) == [png(10 + n) for n in range(4)]
    assert later.session.chosen == (number or 0)
    assert len(server.asked) == asked
    later.session.choose(2)
    later.until(lambda: later.session.document.areas)
    assert later.session.document.areas == (AREA,)
    assert later.session.document.frame == Frame(*SIZE)


def test_what_a_job_of_an_earlier_run_made_can_be_edited(
    later: Run, server: ScriptedServer
) -> None:
    asked = len(server.asked)
    later.session.go_back_to("made", 3)
    until_on(later, "made")
    generation = later.session.generation
    assert generation is not None
    assert pictures(later) == [png(40 + n) for n in range(4)]
    assert (generation.parent_task_id, generation.prompt) == ("parent", "a red kite")
    assert generation.task is not None
    assert later.session.chosen == 3
    assert len(server.asked) == asked


def test_where_the_images_are_gone_the_gateway_is_asked(later: Run) -> None:
    later.store.images.discard(folder_of_task(later.connection().ref, "parent"))
    later.session.go_back_to("parent")
    until_on(later, "parent")
    later.until(lambda: not later.session.loader.is_loading)
    assert pictures(later) == [png(10 + n) for n in range(4)]


def test_without_a_key_a_generation_whose_images_are_gone_says_so(later: Run, start: Start) -> None:
    later.store.images.discard(folder_of_task(later.connection().ref, "parent"))
    later.end()
    run = start(key="").begin()
    until_on(run, "other")
    run.session.go_back_to("parent")
    run.until(lambda: run.messages)
    assert "key" in run.messages[-1].title.lower()
    assert run.session.generation is not None
    assert run.session.generation.task_id == "other"


def test_a_generation_that_was_never_seen_is_loaded(later: Run, server: ScriptedServer) -> None:
    server.script(TASK + "new", completed(server, "new", 120))
    later.session.go_back_to("new", gateway=later.connection().ref)
    until_on(later, "new")


def test_the_mask_and_the_prompt_of_an_earlier_run_are_used_again(later: Run) -> None:
    (job,) = later.session.jobs.jobs
    later.session.set_form(Form("something else"))
    later.session.going_on.reuse(job)
    until_on(later, "parent")
    later.until(lambda: later.session.form == Form("a red kite"))
    assert later.session.chosen == 2
    assert later.session.document.areas == (AREA,)


def test_everything_that_was_loaded_is_in_the_history(later: Run) -> None:
    ref = later.connection().ref
    keys = set(later.store.history.keys())
    (job,) = later.session.jobs.jobs
    assert keys == {f"job:{job.id}", loaded_key(ref, "parent"), loaded_key(ref, "other")}
    later.session.go_back_to("parent")
    until_on(later, "parent")
    later.until_written()
    (entry,) = later.store.history.entries([loaded_key(ref, "parent")])
    assert entry.last_opened is not None
    assert entry.last_opened > entry.created


def test_who_goes_back_at_once_after_the_start_is_not_led_to_the_desk(
    later: Run, start: Start
) -> None:
    later.end()
    run = start()
    run.session.go_back_to("parent", gateway=run.connection().ref)
    run.begin()
    until_on(run, "parent")
    run.until(lambda: not run.session.visited.is_reading)
    assert run.session.generation is not None
    assert run.session.generation.task_id == "parent"
