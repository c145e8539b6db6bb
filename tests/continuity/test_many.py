"""Thousands of jobs come back, many at once, without their pictures."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from mjgui.app import job_pictures
from mjgui.app.jobs import JobState
from mjgui.core.history import job_key
from mjgui.core.image_files import folder_of_job, folder_of_task
from mjgui.core.imaging import Pixels
from mjgui.core.journal import GatewayRef, JobRecord
from mjgui.core.model import Document, Frame, ImageRef, JobId, Task
from mjgui.core.store import DATABASE_NAME, Store
from tests.continuity.runs import AREA, SIZE, TASK, Run, completed, png
from tests.gateway.server import ScriptedServer

Start = Callable[..., Run]

MANY = 1200
DOCUMENT = Document(Frame(*SIZE), (AREA,))
MORE = """
WITH RECURSIVE numbers (number) AS (
    SELECT 1 UNION ALL SELECT number + 1 FROM numbers WHERE number < ?
)
INSERT INTO jobs (
    id, gateway, base_url, parent_task_id, image_no, mask, mask_url, remix_prompt, callback,
    created, state
)
SELECT 'job ' || numbers.number, gateway, base_url, parent_task_id, image_no, mask, mask_url,
    remix_prompt, callback, created + numbers.number, state
FROM jobs, numbers WHERE id = 'job 0' ORDER BY numbers.number
"""


def write_jobs(folder: Path, base_url: str, count: int, *, with_images: bool = False) -> list[str]:
    """Fill a journal with finished jobs, the oldest first; returns their ids."""
    store = Store(folder)
    gateway = GatewayRef("midjourney", base_url)
    refs = tuple(ImageRef(f"{base_url}/{number}.png") for number in range(4))
    names = [f"job {number}" for number in range(count)]
    store.journal.intend(
        JobRecord(JobId(names[0]), gateway, "parent", 0, DOCUMENT, 1_700_000_000.0, "stopped")
    )
    with sqlite3.connect(folder / DATABASE_NAME) as raw:  # one commit instead of many
        raw.execute(MORE, (count - 1,))
    raw.close()
    for number, name in enumerate(names):
        task = Task(f"task of {name}", "completed", 1.0, refs)
        if number % 400 == 0 or with_images:
            store.journal.note_answer(JobId(name), task, "done")
            store.images.write(folder_of_job(JobId(name)), 0, png(10), "png")
            store.images.write(folder_of_task(gateway, task.id), 0, png(50), "png")
    store.close()
    return names


def test_all_of_many_jobs_come_back_a_batch_at_a_time(
    start: Start, server: ScriptedServer, own_data_folder: Path
) -> None:
    names = write_jobs(own_data_folder, server.url, MANY)
    run = start()
    jobs = run.session.jobs
    batches: list[list[str]] = []
    singles: list[str] = []
    jobs.restored.connect(batches.append)
    jobs.added.connect(singles.append)
    jobs.changed.connect(singles.append)
    run.begin()
    run.until(lambda: sum(map(len, batches)) == MANY)
    assert [name for batch in batches for name in batch] == names[::-1]
    assert len(batches) <= MANY // 50
    assert not singles
    assert [job.id for job in jobs.jobs] == names
    assert jobs.newest is not None
    assert jobs.newest.id == names[-1]
    assert jobs.newest_with_pictures is not None
    assert jobs.newest_with_pictures.id == names[800]
    assert all(job.request.document == DOCUMENT for job in jobs.jobs)
    assert not any(slot.picture for job in jobs.jobs for slot in job.slots)
    assert not any(job.request.original.data or job.preview for job in jobs.jobs)
    assert not server.asked


def test_an_old_unfinished_job_is_taken_up_before_all_others_come_back(
    start: Start, server: ScriptedServer, own_data_folder: Path
) -> None:
    names = write_jobs(own_data_folder, server.url, 500)
    store = Store(own_data_folder)
    store.journal.note_answer(JobId(names[0]), Task("t", "in_progress"), "waiting")
    store.close()
    server.script(TASK + "t", completed(server, "t", 50))
    run = start()
    batches: list[list[str]] = []
    run.session.jobs.restored.connect(batches.append)
    run.begin()
    run.until_state(names[0], JobState.DONE)
    run.until(lambda: sum(map(len, batches)) == 500)
    assert batches[0] == [names[0]]
    assert run.session.jobs.jobs[0].id == names[0]


def test_many_jobs_are_deleted_at_once_and_gone_with_their_images_after_the_next_start(
    start: Start, server: ScriptedServer, own_data_folder: Path
) -> None:
    names = write_jobs(own_data_folder, server.url, MANY)
    run = start().begin()
    jobs = run.session.jobs
    run.until(lambda: len(jobs.jobs) == MANY)
    gone: list[str] = []
    at_once: list[list[str]] = []
    jobs.removed.connect(gone.append)
    jobs.forgotten.connect(at_once.append)
    run.session.deletion.delete(job_key(name) for name in [*names[:-1], names[0]])
    assert gone == names[:-1]
    assert [job.id for job in jobs.jobs] == [names[-1]]
    assert at_once == [names[:-1]]
    run.until_written()
    assert len(run.store.bin.keys()) == MANY - 1
    run.end()
    last = start().begin()
    last.until(lambda: last.session.jobs.jobs)
    assert [job.id for job in last.session.jobs.jobs] == [names[-1]]
    last.until(lambda: not last.store.bin.keys())
    gateway = last.connection().ref
    for name in (names[0], names[400]):
        assert not last.store.images.numbers(folder_of_job(JobId(name)))
        assert not last.store.images.numbers(folder_of_task(gateway, f"task of {name}"))


def test_damaged_entries_are_left_out_and_said(
    start: Start, server: ScriptedServer, own_data_folder: Path
) -> None:
    names = write_jobs(own_data_folder, server.url, 450)
    with sqlite3.connect(own_data_folder / DATABASE_NAME) as raw:
        raw.execute("UPDATE jobs SET mask = '{' WHERE id IN ('job 0', 'job 300')")
    raw.close()
    run = start().begin()
    run.until(lambda: any("damaged" in message.title for message in run.messages))
    assert {job.id for job in run.session.jobs.jobs} == set(names) - {"job 0", "job 300"}
    (said,) = [message for message in run.messages if "damaged" in message.title]
    assert "task of job 0" in said.details
    assert "job 300" in said.details


def test_small_pictures_are_made_for_rows_that_are_looked_at_and_not_kept_for_ever(
    start: Start,
    server: ScriptedServer,
    own_data_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(job_pictures, "PREVIEWS", 4)
    names = write_jobs(own_data_folder, server.url, 12, with_images=True)
    run = start().begin()
    jobs = run.session.jobs
    run.until(lambda: len(jobs.jobs) == len(names))

    def shown() -> list[str]:
        return [job.id for job in jobs.jobs if job.preview is not None]

    for name in names[:3]:
        jobs.request_preview(name)
    run.until(lambda: shown() == names[:3])
    preview = run.job(names[0]).face
    assert preview.frame == Frame(*SIZE)
    assert max(preview.image.width(), preview.image.height()) <= 192
    jobs.request_preview(names[0])  # it is in use
    for name in names[3:6]:
        jobs.request_preview(name)
    run.until(lambda: {*names[3:6]} < {*shown()})
    assert {*shown()} == {names[0], *names[3:6]}
    jobs.request_preview(names[1])
    run.until(lambda: names[1] in shown())


def test_a_job_without_any_image_is_not_read_again_and_again(
    start: Start, server: ScriptedServer, own_data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = write_jobs(own_data_folder, server.url, 2)
    run = start().begin()
    jobs = run.session.jobs
    run.until(lambda: len(jobs.jobs) == 2)
    looked: list[str] = []
    pixels = run.store.thumbnails.pixels

    def looking(folder: str, number: int) -> Pixels:
        if number == 0:
            looked.append(folder)
        return pixels(folder, number)

    monkeypatch.setattr(run.store.thumbnails, "pixels", looking)
    for _ in range(5):
        jobs.request_preview(names[1])
        jobs.request_preview(names[0])
        run.until(lambda: run.job(names[0]).preview)
        run.until(lambda: looked)
    assert looked.count(folder_of_job(JobId(names[1]))) == 1
