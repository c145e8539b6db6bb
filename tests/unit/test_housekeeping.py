"""Making room: the folder is measured as it is, and what is dear or in use stays."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from PIL import Image

from mjgui.app.history_reading import read_items
from mjgui.core.disk_usage import DiskUsage, disk_usage
from mjgui.core.drafts import Desk
from mjgui.core.history import Loaded, job_key, loaded_key
from mjgui.core.housekeeping import Freed, InUse, find_holdings, free
from mjgui.core.image_files import folder_of_job, folder_of_task
from mjgui.core.journal import GatewayRef, JobRecord
from mjgui.core.model import Area, Document, Frame, JobId, Task
from mjgui.core.space import Holding, plan
from mjgui.core.store import Store

GATEWAY = GatewayRef("midjourney", "https://gateway.test")
FRAME = Frame(640, 512)
MASK = Document(FRAME, (Area.of([(1, 1), (99, 1), (50, 90)]),))
NOTHING = InUse()


def png(shade: int) -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (400, 300), (shade, 90, 20)).save(stream, "png")
    return stream.getvalue()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store(tmp_path / "kept")
    yield opened
    opened.close()


def make_job(
    store: Store, name: str, at: float = 50.0, parent: str = "parent", mask: Document = MASK
) -> str:
    store.journal.intend(JobRecord(JobId(name), GATEWAY, parent, 1, mask, at, "sending", "", name))
    store.images.write(folder_of_job(JobId(name)), 0, png(1), "png")
    task = Task(f"task {name}", "completed", cost=Decimal("0.05"))
    store.journal.note_answer(JobId(name), task, "done")
    for number in range(4):
        store.images.write(folder_of_task(GATEWAY, f"task {name}"), number, png(number), "png")
    return job_key(name)


def load(store: Store, task_id: str, at: float = 40.0) -> str:
    store.history.note_loaded(Loaded(GATEWAY, task_id), at)
    for number in range(4):
        store.images.write(folder_of_task(GATEWAY, task_id), number, png(number), "png")
    return loaded_key(GATEWAY, task_id)


def may_go(store: Store, in_use: InUse = NOTHING) -> set[tuple[str, int]]:
    return {(one.folder, one.number) for one in find_holdings(store, in_use) if one.may_go}


def all_of(task_id: str) -> set[tuple[str, int]]:
    return {(folder_of_task(GATEWAY, task_id), number) for number in range(4)}


def test_unsaved_results_stay_with_the_image_that_they_are_compared_with(store: Store) -> None:
    make_job(store, "a")
    assert may_go(store) == set()
    store.history.note_saved(GATEWAY, "task a", [2], 60.0)
    assert may_go(store) == {(folder_of_task(GATEWAY, "task a"), 2)}
    store.history.note_saved(GATEWAY, "task a", [0, 1, 3], 61.0)
    assert may_go(store) == all_of("task a") | {(folder_of_job(JobId("a")), 0)}


def test_what_was_loaded_may_go_unless_it_has_a_star_or_lies_on_a_desk(store: Store) -> None:
    for name in ("g", "starred", "desk", "its parent", "shown"):
        load(store, name)
    store.history.set_starred([loaded_key(GATEWAY, "starred")], starred=True)
    store.drafts.save(GATEWAY, Desk(GATEWAY, "desk", parent_task_id="its parent"), {})
    assert may_go(store, InUse(tasks=frozenset({"shown"}))) == all_of("g")


def test_what_is_drawn_on_and_was_not_submitted_stays(store: Store) -> None:
    load(store, "drawn")
    load(store, "submitted")
    load(store, "rubbed out")
    masks = {("drawn", 0): MASK, ("submitted", 1): MASK, ("rubbed out", 0): Document(FRAME)}
    store.drafts.save(GATEWAY, None, masks)
    make_job(store, "a", parent="submitted")
    assert may_go(store) == all_of("submitted") | all_of("rubbed out")
    changed = replace(MASK, draft=((5.0, 5.0),))
    store.drafts.save(GATEWAY, None, {("submitted", 1): changed})
    assert may_go(store) == all_of("rubbed out")


def test_a_job_at_work_and_a_job_that_is_compared_keep_everything(store: Store) -> None:
    make_job(store, "a")
    make_job(store, "b")
    for name in "ab":
        store.history.note_saved(GATEWAY, f"task {name}", range(4), 60.0)
    found = may_go(store, InUse(jobs=frozenset({JobId("b")})))
    assert found == all_of("task a") | {(folder_of_job(JobId("a")), 0)}


def test_a_star_on_either_entry_keeps_an_image_that_two_entries_have(store: Store) -> None:
    key = make_job(store, "a")
    store.history.note_saved(GATEWAY, "task a", range(4), 60.0)
    load(store, "task a")
    store.history.set_starred([key], starred=True)
    assert may_go(store) == set()


def test_freeing_keeps_entries_and_thumbnails_and_nothing_else(store: Store) -> None:
    old, new = load(store, "old", 10.0), load(store, "new", 20.0)
    holdings = find_holdings(store, NOTHING)
    size = store.images.size(folder_of_task(GATEWAY, "old"))
    chosen = plan(holdings, size)
    freed = free(store, chosen.doomed)
    assert freed == Freed(4, size, (folder_of_task(GATEWAY, "old"),))
    assert not store.images.numbers(folder_of_task(GATEWAY, "old"))
    assert store.images.numbers(folder_of_task(GATEWAY, "new")) == {0, 1, 2, 3}
    assert set(store.history.keys()) == {old, new}
    assert store.thumbnails.pixels(folder_of_task(GATEWAY, "old"), 3).shape == (192, 256, 4)


def test_freeing_stops_when_it_is_asked_to_and_never_touches_what_may_not_go(store: Store) -> None:
    load(store, "g")
    holdings = [replace(one, is_starred=True) for one in find_holdings(store, NOTHING)]
    assert free(store, holdings).images == 0
    asked: list[bool] = []

    def is_cancelled() -> bool:
        asked.append(True)
        return len(asked) > 2

    assert free(store, find_holdings(store, NOTHING), is_cancelled).images == 2
    assert find_holdings(store, NOTHING, lambda: True) == []


def test_an_image_that_has_gone_meanwhile_is_no_trouble(store: Store) -> None:
    gone = Holding(folder_of_task(GATEWAY, "never was"), 0, 10, 1.0)
    assert free(store, [gone]).images == 1


def test_the_folder_is_measured_by_kind(store: Store, tmp_path: Path) -> None:
    folder = tmp_path / "kept"
    load(store, "g")
    store.thumbnails.pixels(folder_of_task(GATEWAY, "g"), 0)
    (folder / "logs").mkdir()
    (folder / "logs" / "mjgui.log").write_bytes(b"x" * 500)
    (folder / "practice" / "tasks" / "a").mkdir(parents=True)
    (folder / "practice" / "tasks" / "a" / "0.png").write_bytes(b"x" * 7000)
    (folder / "settings.json").write_bytes(b"x" * 60)
    (folder / "link").symlink_to(tmp_path)
    usage = disk_usage(folder)
    every = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    assert usage.images == store.images.size(folder_of_task(GATEWAY, "g"))
    assert usage.thumbnails == store.thumbnails.size(folder_of_task(GATEWAY, "g"))
    assert (usage.logs, usage.practice) == (500, 7000)
    assert usage.database == sum(p.stat().st_size for p in every if p.name.startswith("journal."))
    assert usage.total - (folder / "link").lstat().st_size == sum(p.stat().st_size for p in every)
    assert disk_usage(tmp_path / "nowhere") == DiskUsage()


def test_the_history_knows_which_images_went_to_make_room(store: Store) -> None:
    load(store, "old")
    (whole,) = read_items(store, store.history.keys())
    assert (whole.numbers, whole.removed) == ({0, 1, 2, 3}, frozenset())
    first, *_ = find_holdings(store, NOTHING)
    free(store, [first])
    (item,) = read_items(store, store.history.keys())
    assert item.removed == {first.number}
    assert item.shown == {0, 1, 2, 3}
    assert item.face == (folder_of_task(GATEWAY, "old"), 0)
