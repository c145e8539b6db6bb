"""The bin: what is deleted is hidden, comes back whole, and goes for good when it is emptied."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from mjgui.core.bin import Emptied
from mjgui.core.drafts import Desk
from mjgui.core.history import Loaded, job_key, loaded_key
from mjgui.core.image_files import folder_of_job, folder_of_task
from mjgui.core.journal import GatewayRef, JobRecord
from mjgui.core.model import Document, Frame, JobId, Task
from mjgui.core.store import Store

GATEWAY = GatewayRef("midjourney", "https://gateway.test")
OTHER = GatewayRef("midjourney", "https://other.test")
FRAME = Frame(640, 512)
PAGE = 100


def png(shade: int) -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (40, 30), (shade, 90, 20)).save(stream, "png")
    return stream.getvalue()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store(tmp_path / "kept")
    yield opened
    opened.close()


def make_job(store: Store, name: str, parent: str = "parent") -> str:
    """Put a job with its image and its four results into the store; the key of its entry."""
    store.journal.intend(
        JobRecord(JobId(name), GATEWAY, parent, 1, Document(FRAME), 50.0, "sending", "", name)
    )
    store.images.write(folder_of_job(JobId(name)), 0, png(1), "png")
    store.journal.note_answer(JobId(name), Task(f"task {name}", "completed"), "downloading")
    for number in range(4):
        store.images.write(folder_of_task(GATEWAY, f"task {name}"), number, png(number), "png")
    store.journal.note_state(JobId(name), "done", ended=60.0)
    return job_key(name)


def load(store: Store, task_id: str, gateway: GatewayRef = GATEWAY) -> str:
    """Have a generation loaded; the key of its entry."""
    store.history.note_loaded(Loaded(gateway, task_id), 70.0)
    store.images.write(folder_of_task(gateway, task_id), 0, png(9), "png")
    return loaded_key(gateway, task_id)


def results(store: Store, name: str) -> frozenset[int]:
    return store.images.numbers(folder_of_task(GATEWAY, f"task {name}"))


def jobs(store: Store) -> list[str]:
    return [
        r.id for page in store.journal.pages(frozenset({"sending"}), PAGE) for r in page.records
    ]


def test_what_is_in_the_bin_is_nowhere_and_comes_back_whole(store: Store) -> None:
    key, other = make_job(store, "a"), make_job(store, "b")
    store.history.set_starred([key], starred=True)
    store.history.change_tags([key], add=["final"])
    store.history.set_note(key, "keep")
    before = store.history.entries([key])
    assert store.bin.put([key], 80.0) == (key,)
    assert store.bin.keys() == (key,)
    assert store.history.keys() == (other,)
    assert jobs(store) == ["b"]
    assert results(store, "a") == {0, 1, 2, 3}
    store.bin.take_back([key, "job:never was"])
    assert store.bin.keys() == ()
    assert set(store.history.keys()) == {key, other}
    assert set(jobs(store)) == {"a", "b"}
    assert store.history.entries([key]) == before


def test_what_is_emptied_is_gone_and_nothing_else(store: Store, tmp_path: Path) -> None:
    gone, kept = make_job(store, "a"), make_job(store, "b")
    store.thumbnails.pixels(folder_of_task(GATEWAY, "task a"), 0)
    store.bin.put([gone], 80.0)
    weight = store.bin.weigh([gone])
    on_disk = sum(p.stat().st_size for p in (tmp_path / "kept" / "thumbnails").rglob("*.webp"))
    own = store.images.size(folder_of_job(JobId("a")))
    own += store.images.size(folder_of_task(GATEWAY, "task a"))
    assert weight == on_disk + own
    assert store.bin.empty([gone, kept]) == Emptied(1, weight)  # what is not in the bin stays
    assert store.bin.keys() == ()
    assert store.history.keys() == (kept,)
    assert store.journal.record(JobId("a")) is None
    assert not results(store, "a")
    assert not store.images.numbers(folder_of_job(JobId("a")))
    assert results(store, "b") == {0, 1, 2, 3}
    assert not list((tmp_path / "kept" / "thumbnails").rglob("*.webp"))
    assert store.history.entries([gone]) == []


def test_images_stay_where_something_else_needs_them(store: Store) -> None:
    parent = make_job(store, "a")
    make_job(store, "its child", parent="task a")
    visited = make_job(store, "b")
    on_desk = make_job(store, "c")
    store.drafts.save(GATEWAY, Desk(GATEWAY, "task c"), {})
    keys = store.bin.put([parent, visited, on_desk], 80.0)
    weight = store.bin.weigh(keys, {"task b"})
    assert weight == sum(store.images.size(folder_of_job(JobId(name))) for name in "abc")
    assert store.bin.empty(keys, {"task b"}).size == weight
    for name in "abc":
        assert results(store, name) == {0, 1, 2, 3}
        assert store.journal.record(JobId(name)) is None


def test_a_child_that_is_in_the_bin_itself_keeps_its_parents_images(store: Store) -> None:
    parent = make_job(store, "a")
    child = make_job(store, "b", parent="task a")
    (was_put,) = store.bin.put([child], 80.0)
    store.bin.put([parent], 81.0)
    store.bin.empty([parent])
    assert results(store, "a") == {0, 1, 2, 3}
    store.bin.take_back([was_put])
    assert store.history.keys() == (child,)
    # Together nothing keeps them.
    store.bin.put([child], 82.0)
    store.bin.empty([child])
    assert not results(store, "b")


def test_a_generation_goes_with_its_images_unless_a_job_edits_it(store: Store) -> None:
    free, parent = load(store, "free"), load(store, "parent")
    elsewhere = load(store, "free", OTHER)
    make_job(store, "a", parent="parent")
    keys = store.bin.put([free, parent], 80.0)
    assert store.bin.empty(keys).entries == 2
    assert not store.images.numbers(folder_of_task(GATEWAY, "free"))
    assert store.images.numbers(folder_of_task(GATEWAY, "parent")) == {0}
    assert store.images.numbers(folder_of_task(OTHER, "free")) == {0}
    assert set(store.history.keys()) == {job_key("a"), elsewhere}


def test_a_job_takes_the_generation_along_that_its_result_became(store: Store) -> None:
    key = make_job(store, "a")
    twin = load(store, "task a")
    assert store.history.keys() == (key,)
    keys = store.bin.put([key], 80.0)
    assert set(keys) == {key, twin}
    assert store.history.keys() == ()
    store.bin.take_back(keys)
    assert store.history.keys() == (key,)
    store.bin.empty(store.bin.put([key], 81.0))
    assert store.history.keys() == ()
    assert not results(store, "a")


def test_what_is_loaded_again_comes_back_from_the_bin(store: Store) -> None:
    key = load(store, "g")
    job = make_job(store, "a")
    store.bin.put([key, job], 80.0)
    load(store, "g")
    load(store, "task a")
    again = loaded_key(GATEWAY, "task a")
    assert set(store.history.keys()) == {key, again}
    store.bin.empty(store.bin.keys())
    assert set(store.history.keys()) == {key, again}
    assert results(store, "a") == {0, 1, 2, 3}


def test_what_was_in_the_bin_already_is_not_put_there_twice(store: Store) -> None:
    key, other = make_job(store, "a"), make_job(store, "b")
    store.bin.put([key], 80.0)
    assert store.bin.put([key, other], 81.0) == (other,)
    store.bin.take_back([other])
    assert store.bin.keys() == (key,)


def test_emptying_goes_on_where_it_was_stopped(store: Store) -> None:
    keys = [make_job(store, f"{number}") for number in range(120)]
    store.bin.put(keys, 80.0)
    asked = 0

    def is_cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked > 1

    first = store.bin.empty(keys, is_cancelled=is_cancelled)
    assert 0 < first.entries < len(keys)
    assert len(store.bin.keys()) == len(keys) - first.entries
    rest = store.bin.empty(keys)
    assert first.entries + rest.entries == len(keys)
    assert not any(results(store, f"{number}") for number in range(120))


@settings(max_examples=20)  # each is some hundred writes to the disk
@given(st.data())
def test_whatever_is_deleted_and_brought_back_nothing_else_changes(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    """A model of the bin: what is in it, what is gone, and whose images are there."""
    store = Store(tmp_path_factory.mktemp("bin"))
    try:
        count = 5
        parents = [
            data.draw(st.sampled_from([f"task {n}" for n in range(count)])) for _ in range(count)
        ]
        keys = [make_job(store, f"{n}", parents[n]) for n in range(count)]
        alive, binned = set(range(count)), set[int]()
        for act in data.draw(st.lists(st.sampled_from(["put", "back", "empty"]), max_size=6)):
            some = data.draw(st.sets(st.integers(0, count - 1)))
            chosen = [keys[n] for n in some if n in alive]
            if act == "put":
                store.bin.put(chosen, 80.0)
                binned |= some & alive
            elif act == "back":
                store.bin.take_back(chosen)
                binned -= some
            else:
                store.bin.empty(chosen)
                alive -= some & binned
                binned -= some
            assert set(store.history.keys()) == {keys[n] for n in alive - binned}
            assert set(store.bin.keys()) == {keys[n] for n in binned}
            for n in alive:
                assert results(store, f"{n}") == {0, 1, 2, 3}
                assert store.images.numbers(folder_of_job(JobId(f"{n}"))) == {0}
    finally:
        store.close()
