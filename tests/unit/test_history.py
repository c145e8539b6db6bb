"""Everything that was loaded or made: what is found of it, and what the user says of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from mjgui.core.database import Database
from mjgui.core.history import HistoryEntry, Loaded, job_key, loaded_key
from mjgui.core.history_filter import (
    HistoryFilter,
    HistoryKind,
    HistoryOrder,
    clean_tags,
)
from mjgui.core.journal import GatewayRef, JobRecord
from mjgui.core.model import Document, Frame, JobId, Task
from mjgui.core.store import DATABASE_NAME, MIGRATIONS, Store

HERE = GatewayRef("practice", "http://practice.invalid")
THERE = GatewayRef("midjourney", "https://gateway.test")
DAY = 86_400.0


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "data")
    yield store
    store.close()


def make_job(
    store: Store,
    name: str,
    prompt: str = "",
    *,
    at: float = DAY,
    state: str = "done",
    cost: str | None = None,
    parent: str = "parent",
    gateway: GatewayRef = THERE,
) -> str:
    """Put a job into the journal as the program does; the key of its entry."""
    record = JobRecord(
        JobId(name), gateway, parent, 1, Document(Frame(640, 512)), at, "sending", "", prompt
    )
    store.journal.intend(record)
    if state != "sending":
        task = Task(f"task-{name}", "completed", cost=None if cost is None else Decimal(cost))
        store.journal.note_answer(record.id, task, "downloading")
        store.journal.note_state(record.id, state, ended=at + 5)
    return job_key(name)


def entry(store: Store, key: str) -> HistoryEntry:
    (found,) = store.history.entries([key])
    return found


def test_jobs_and_loaded_generations_come_the_newest_first(store: Store) -> None:
    old = make_job(store, "old", at=1 * DAY)
    new = make_job(store, "new", at=3 * DAY, cost="0.0520")
    store.history.note_loaded(Loaded(HERE, "opened", None, "its parent", "dunes"), 2 * DAY)
    between = loaded_key(HERE, "opened")
    assert store.history.keys() == (new, between, old)
    assert store.history.keys(order=HistoryOrder.OLDEST) == (old, between, new)
    assert store.history.keys(order=HistoryOrder.DEAREST)[0] == new
    assert store.history.count() == 3
    job = entry(store, new)
    assert (job.kind, job.gateway, job.task_id) == (HistoryKind.JOB, THERE, "task-new")
    assert (job.parent_task_id, job.image_no, job.state) == ("parent", 1, "done")
    assert (job.cost, job.created, job.ended) == (Decimal("0.0520"), 3 * DAY, 3 * DAY + 5)
    assert job.folder is not None
    assert job.original_folder is not None
    loaded = entry(store, between)
    assert (loaded.kind, loaded.job_id, loaded.prompt) == (HistoryKind.LOADED, None, "dunes")
    assert (loaded.created, loaded.last_opened) == (2 * DAY, 2 * DAY)


def test_entries_come_in_the_order_that_is_asked_for_without_those_that_are_gone(
    store: Store,
) -> None:
    keys = [make_job(store, f"j{n}") for n in range(5)]
    wanted = [keys[3], job_key("gone"), keys[0], loaded_key(HERE, "gone")]
    assert [one.key for one in store.history.entries(wanted)] == [keys[3], keys[0]]


def test_a_generation_that_a_job_made_is_the_entry_of_the_job_alone(store: Store) -> None:
    key = make_job(store, "a", "kite")
    store.history.note_loaded(Loaded(THERE, "task-a", None, "parent", "kite"), 9 * DAY)
    assert store.history.keys() == (key,)
    # The same id with another gateway is another generation.
    store.history.note_loaded(Loaded(HERE, "task-a"), 9 * DAY)
    assert store.history.keys() == (loaded_key(HERE, "task-a"), key)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("KITE", {"kite"}),
        ("über", {"umlaut"}),
        ("ÜBER MEER", {"umlaut"}),
        ("meer kite", set()),
        ("STRASSE", {"umlaut"}),
        ("πόλη", {"greek"}),
        ("task-KI", {"kite"}),
        ("100%", {"percent"}),
        ("_", set()),
        ("from-here", {"kite", "umlaut", "greek", "percent"}),
        ("  ", {"kite", "umlaut", "greek", "percent"}),
    ],
)
def test_search_looks_in_prompts_and_ids_in_whatever_case(
    store: Store, text: str, found: set[str]
) -> None:
    for name, prompt in {
        "kite": "A red kite",
        "umlaut": "Über dem Meer, an der Straße",
        "greek": "ΠΌΛΗ τη νύχτα",
        "percent": "100% wool",
    }.items():
        make_job(store, name, prompt, parent="from-here")
    keys = store.history.keys(HistoryFilter(text=text))
    assert {key.removeprefix("job:") for key in keys} == found


def test_search_looks_in_notes_and_tags(store: Store) -> None:
    key, other = make_job(store, "a", "sea"), make_job(store, "b", "sea")
    store.history.set_note(key, "For the Söderström cover")
    store.history.change_tags([other], add=["Final", "client  A"])
    assert store.history.keys(HistoryFilter(text="söderström sea")) == (key,)
    assert store.history.keys(HistoryFilter(text="FINAL client")) == (other,)


def test_what_is_written_is_found_at_once(store: Store) -> None:
    key = make_job(store, "a", "sea")
    assert store.history.keys(HistoryFilter(text="cover")) == ()
    store.history.set_note(key, "for the cover")
    assert store.history.keys(HistoryFilter(text="cover")) == (key,)
    other = make_job(store, "b", "cover", at=2 * DAY)
    assert store.history.keys(HistoryFilter(text="cover")) == (other, key)
    store.forget_jobs([JobId("b")])
    assert store.history.keys(HistoryFilter(text="cover")) == (key,)


def test_each_filter_leaves_out_what_it_says(store: Store) -> None:
    history = store.history
    free = make_job(store, "free", at=1 * DAY, cost="0")
    dear = make_job(store, "dear", at=2 * DAY, cost="0.30")
    failed = make_job(store, "failed", at=3 * DAY, state="failed")
    history.note_loaded(Loaded(HERE, "opened"), 4 * DAY)
    opened = loaded_key(HERE, "opened")
    history.set_starred([dear, opened], starred=True)
    history.change_tags([dear, failed], add=["client"])
    history.change_tags([dear], add=["final"])
    history.set_note(failed, "again, later")
    for wanted, keys in (
        (HistoryFilter(since=2 * DAY), {dear, failed, opened}),
        (HistoryFilter(until=2 * DAY), {free}),
        (HistoryFilter(since=2 * DAY, until=3 * DAY), {dear}),
        (HistoryFilter(states=frozenset({"failed", "loaded"})), {failed, opened}),
        (HistoryFilter(kinds=frozenset({HistoryKind.JOB})), {free, dear, failed}),
        (HistoryFilter(kinds=frozenset({HistoryKind.LOADED})), {opened}),
        (HistoryFilter(max_cost=Decimal(0)), {free, failed, opened}),
        (HistoryFilter(min_cost=Decimal("0.3")), {dear}),
        (HistoryFilter(min_cost=Decimal("0.31")), set()),
        (HistoryFilter(starred=True), {dear, opened}),
        (HistoryFilter(tags=("client",)), {dear, failed}),
        (HistoryFilter(tags=("client", "final")), {dear}),
        (HistoryFilter(tags=("clien",)), set()),
        (HistoryFilter(has_note=True), {failed}),
        (HistoryFilter(parent="parent"), {free, dear, failed}),
        (HistoryFilter(starred=True, text="dear"), {dear}),
    ):
        assert set(history.keys(wanted)) == keys, wanted
        assert wanted.is_on
    assert not HistoryFilter(text=" ").is_on


def test_marks_stay_and_can_be_taken_off_again(tmp_path: Path) -> None:
    store = Store(tmp_path)
    key = make_job(store, "a")
    store.history.set_starred([key], starred=True)
    store.history.change_tags([key], add=["b", "A", "a", " ", "two  words", "gone"])
    store.history.change_tags([key], remove=["GONE", "never there"])
    store.history.set_note(key, "zwei\nZeilen")
    store.history.note_saved(THERE, "task-a", [0, 2], 5.0)
    store.close()
    store = Store(tmp_path)
    found = entry(store, key)
    assert found.starred
    assert (found.tags, found.note) == (("b", "A", "two words"), "zwei\nZeilen")
    assert found.saved == frozenset({0, 2})
    assert store.history.tags() == ("A", "b", "two words")
    store.history.set_starred([key], starred=False)
    store.history.change_tags([key], remove=["a", "b", "two words"])
    store.history.set_note(key, "")
    found = entry(store, key)
    assert not found.starred
    assert (found.tags, found.note) == ((), "")
    assert store.history.tags() == ()
    store.close()


def test_opening_again_keeps_what_is_known_of_a_generation(store: Store) -> None:
    task = Task("opened", "completed", cost=Decimal("0.10"))
    store.history.note_loaded(Loaded(HERE, "opened", task, "parent", "dunes"), 1 * DAY)
    store.history.note_loaded(Loaded(HERE, "opened"), 2 * DAY)
    assert store.history.known("opened") == Loaded(HERE, "opened", task, "parent", "dunes")
    found = entry(store, loaded_key(HERE, "opened"))
    assert (found.created, found.last_opened, found.cost) == (DAY, 2 * DAY, Decimal("0.10"))


def test_what_a_job_made_is_known_as_well_and_each_gateway_has_its_own(store: Store) -> None:
    make_job(store, "a", "kite", cost="0.05")
    known = store.history.known("task-a")
    assert known is not None
    assert (known.gateway, known.parent_task_id, known.prompt) == (THERE, "parent", "kite")
    assert known.task == Task("task-a", "completed", cost=Decimal("0.05"))
    store.history.note_loaded(Loaded(HERE, "task-a"), 9 * DAY)
    assert store.history.known("task-a") == Loaded(HERE, "task-a")
    assert store.history.known("task-a", THERE) == known
    assert store.history.known("never seen") is None


def test_forgetting_a_job_leaves_no_marks_of_it(store: Store) -> None:
    key = make_job(store, "a")
    store.history.change_tags([key], add=["client"])
    store.history.note_loaded(Loaded(THERE, "task-a"), 2 * DAY)
    store.forget_jobs([JobId("a")])
    assert store.history.keys() == ()
    assert store.history.tags() == ()


def test_what_a_gateway_calls_its_tasks_does_not_matter(store: Store) -> None:
    name = "a b  c / ünusual 'id'"
    store.history.note_loaded(Loaded(HERE, name), DAY)
    (key,) = store.history.keys()
    assert entry(store, key).task_id == name


def test_an_older_journal_fills_the_history(tmp_path: Path) -> None:
    database = Database(tmp_path / DATABASE_NAME, MIGRATIONS[:3])
    database.close()
    with sqlite3.connect(tmp_path / DATABASE_NAME) as raw:
        for name, parent, at in (("a", "first", 5.0), ("b", "first", 3.0), ("c", "task-a", 7.0)):
            raw.execute(
                "INSERT INTO jobs (id, gateway, base_url, parent_task_id, image_no, mask, mask_url,"
                " remix_prompt, callback, created, state, task_id)"
                " VALUES (?, ?, ?, ?, 0, '{}', '', 'kite', '', ?, 'done', ?)",
                (name, THERE.kind, THERE.base_url, parent, at, f"task-{name}"),
            )
        for task_id in ("first", "on the desk"):
            raw.execute(
                "INSERT INTO desks (gateway, origin_kind, origin_base_url, task_id, parent_task_id,"
                " made_by_prompt, remix_prompt, callback, mask_url)"
                " VALUES (?, ?, ?, ?, 'grandparent', 'dunes', '', '', '')",
                (task_id, THERE.kind, THERE.base_url, task_id),
            )
    raw.close()
    store = Store(tmp_path)
    keys = store.history.keys()
    assert set(keys) == {
        *(job_key(name) for name in "abc"),
        loaded_key(THERE, "first"),
        loaded_key(THERE, "on the desk"),
    }
    first = entry(store, loaded_key(THERE, "first"))
    assert (first.created, first.prompt) == (3.0, "dunes")
    assert first.parent_task_id == "grandparent"
    store.close()


def test_the_history_is_read_from_its_index_and_not_from_masks(store: Store) -> None:
    plan: list[str] = []
    read = store.history._database.read

    def explained(query: str, values: tuple[object, ...] = ()) -> list[tuple[object, ...]]:
        plan.append(str(read(f"EXPLAIN QUERY PLAN {query}", values)))
        return read(query, values)

    store.history._database.read = explained  # type: ignore[method-assign, assignment]
    store.history.keys(HistoryFilter(text="kite"))
    assert "COVERING INDEX jobs_in_history" in plan[0]


def test_tags_are_cleaned() -> None:
    assert clean_tags(["  a   b ", "A B", "", "x,y", "x y"]) == ("a b", "x y")


def test_the_same_question_is_answered_anew_after_every_change(store: Store) -> None:
    history = store.history
    history.note_loaded(Loaded(HERE, "t-1", prompt="a red kite"), 1.0)
    history.note_loaded(Loaded(HERE, "t-2", prompt="a blue kite"), 2.0)
    first, second = loaded_key(HERE, "t-1"), loaded_key(HERE, "t-2")
    kites, stars = HistoryFilter(text="kite"), HistoryFilter(starred=True)
    for _ in range(2):
        assert history.keys(kites) == (second, first)
        assert history.keys(HistoryFilter(text="KITE red")) == (first,)
        assert history.keys(kites, HistoryOrder.OLDEST) == (first, second)
        assert history.keys(stars) == ()
        assert history.count() == 2
    history.set_starred([first], starred=True)
    assert history.keys(stars) == (first,)
    history.set_note(second, "Flown in June")
    assert history.keys(HistoryFilter(text="june")) == (second,)
    history.note_loaded(Loaded(HERE, "t-3", prompt="kites"), 3.0)
    assert history.keys(kites) == (loaded_key(HERE, "t-3"), second, first)
    assert history.count() == 3
