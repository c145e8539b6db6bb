"""Pictures in memory: of a few jobs and generations, and never at the price of losing one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from mjgui.app.jobs import Job, JobState
from mjgui.app.viewing import Mode
from mjgui.app.visited import WHOLE_GENERATIONS
from mjgui.core.image_files import folder_of_job, folder_of_task
from mjgui.core.model import JobId
from tests.continuity.runs import SUBMIT, TASK, Run, completed, open_task, png
from tests.gateway.server import ScriptedServer

Start = Callable[..., Run]

JOBS = 6


def is_whole(job: Job) -> bool:
    return bool(job.request.original.data) and all(slot.picture for slot in job.slots)


def is_light(job: Job) -> bool:
    """Whether nothing of it is in memory but a small picture."""
    return (
        not job.request.original.data
        and all(slot.is_kept and slot.picture is None for slot in job.slots)
        and job.preview is not None
    )


@pytest.fixture
def begun(start: Start, server: ScriptedServer) -> Run:
    """A run with a generation, at a gateway that makes `JOBS` tasks."""
    tasks = [f"t{number}" for number in range(JOBS)]
    server.script(SUBMIT, *map(open_task, tasks))
    for number, task_id in enumerate(tasks):
        server.script(TASK + task_id, completed(server, task_id, 50 + 4 * number))
    run = start().begin()
    run.load()
    return run


def make(run: Run, count: int) -> list[str]:
    """Have so many jobs done, one after the other."""
    made: list[str] = []
    for number in range(count):
        prompt = f"{number}"
        job_id = run.submit(prompt) if run.session.document.areas else run.draw_and_submit(prompt)
        run.until_state(job_id, JobState.DONE)
        made.append(job_id)
    return made


def test_earlier_jobs_let_go_of_what_is_on_the_disk(begun: Run, server: ScriptedServer) -> None:
    jobs = make(begun, JOBS)
    begun.until(lambda: is_light(begun.job(jobs[0])) and is_light(begun.job(jobs[1])))
    assert all(is_whole(begun.job(name)) for name in jobs[-3:])
    asked = len(server.asked)
    begun.session.viewing.compare(jobs[0], 3)
    begun.until(lambda: is_whole(begun.job(jobs[0])))
    begun.until(lambda: begun.session.viewing.job == begun.job(jobs[0]))
    job = begun.job(jobs[0])
    assert begun.session.viewing.mode is Mode.COMPARE
    assert [slot.picture.data for slot in job.slots if slot.picture] == [
        png(50 + number) for number in range(4)
    ]
    assert job.request.original.data == png(10)
    assert len(server.asked) == asked


def test_the_compared_job_stays_whole(begun: Run) -> None:
    (first,) = make(begun, 1)
    begun.session.viewing.compare(first, 0)
    begun.session.choose(0)  # drawing goes on, so that later results do not come into view
    begun.session.editor.add_vertex((5.0, 5.0))
    begun.session.editor.cancel_draft()
    assert begun.session.viewing.comparison is not None
    later: list[str] = []
    for number in range(1, JOBS):
        job_id = begun.submit(f"later {number}")
        begun.session.set_form(type(begun.session.form)("something else by now"))
        begun.until_state(job_id, JobState.DONE)
        later.append(job_id)
    begun.until(lambda: is_light(begun.job(later[0])))
    assert is_whole(begun.job(first))


def test_what_is_not_on_the_disk_stays_in_memory(begun: Run) -> None:
    (first,) = make(begun, 1)
    gateway = begun.connection().ref
    begun.store.images.discard(folder_of_task(gateway, "t0"))
    begun.store.images.write(folder_of_task(gateway, "t0"), 2, png(52), "png")
    begun.store.images.discard(folder_of_job(JobId(first)))
    make(begun, JOBS - 1)
    begun.until(lambda: begun.job(first).slots[2].picture is None)
    job = begun.job(first)
    assert [bool(slot.picture) for slot in job.slots] == [True, True, False, True]
    assert job.request.original.data == png(10)


def visit(run: Run, server: ScriptedServer, count: int) -> list[str]:
    names = [f"g{number}" for number in range(count)]
    for number, name in enumerate(names):
        server.script(TASK + name, completed(server, name, 60 + 4 * number))
        run.load(name)
    return names


def kept(run: Run, task_id: str) -> bool:
    """Whether the pictures of a generation are on disk only."""
    (found,) = [one for one in run.session.history if one.task_id == task_id]
    return not found.numbers


def test_earlier_generations_are_read_back_when_they_are_gone_back_to(
    start: Start, server: ScriptedServer
) -> None:
    run = start().begin()
    names = visit(run, server, 6)
    run.until(lambda: all(kept(run, name) for name in names[:-WHOLE_GENERATIONS]))
    assert not any(kept(run, name) for name in names[-WHOLE_GENERATIONS:])
    first = next(one for one in run.session.history if one.task_id == names[0])
    assert first.face is not None
    asked = len(server.asked)
    run.session.go_back_to(names[0])
    run.until(lambda: run.session.generation and run.session.generation.task_id == names[0])
    assert run.session.generation is not None
    pictures = [slot.picture for slot in run.session.generation.slots]
    assert [picture.data for picture in pictures if picture] == [png(60 + n) for n in range(4)]
    assert run.session.picture is not None
    assert len(server.asked) == asked
    run.until(lambda: kept(run, names[3]))


def test_a_generation_whose_files_were_deleted_comes_from_the_gateway_again(
    start: Start, server: ScriptedServer
) -> None:
    run = start().begin()
    names = visit(run, server, 5)
    run.until(lambda: kept(run, names[0]))
    run.store.images.discard(folder_of_task(run.connection().ref, names[0]))
    run.session.go_back_to(names[0])
    run.until(lambda: run.session.generation and run.session.generation.task_id == names[0])
    run.until(lambda: not run.session.loader.is_loading)
    assert run.session.generation is not None
    assert run.session.generation.numbers == (0, 1, 2, 3)


def test_whoever_goes_elsewhere_meanwhile_stays_there(start: Start, server: ScriptedServer) -> None:
    run = start().begin()
    names = visit(run, server, 5)
    run.until(lambda: kept(run, names[0]))
    run.session.go_back_to(names[0])
    run.session.go_back_to(names[3])
    read: list[str] = []
    run.session.loader.generation_changed.connect(
        lambda: read.append(run.session.generation.task_id if run.session.generation else "")
    )
    run.session.go_back_to(names[1])
    run.until(lambda: run.session.generation and run.session.generation.task_id == names[1])
    assert read == [names[1]]
