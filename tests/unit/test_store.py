"""What outlives the program: jobs, drafts, image files; and how the disk may refuse."""

from __future__ import annotations

import hashlib
import sqlite3
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mjgui.core.database import Database
from mjgui.core.drafts import Comparing, Desk, View
from mjgui.core.errors import (
    Charge,
    Field,
    FileError,
    MjguiError,
    OutcomeUnknownError,
    RejectedError,
    StoppedError,
    StoreError,
    StoreInUseError,
    StoreNewerError,
)
from mjgui.core.image_files import ImageFiles, folder_of_job, folder_of_task
from mjgui.core.journal import GatewayRef, JobRecord
from mjgui.core.model import Area, Document, Frame, ImageRef, JobId, Task
from mjgui.core.records import (
    DocumentWriter,
    decode_document,
    decode_error,
    encode_document,
    encode_error,
)
from mjgui.core.store import DATABASE_NAME, MIGRATIONS, Store

GATEWAY = GatewayRef("midjourney", "https://gateway.test")
FRAME = Frame(1456, 816)
DOCUMENT = Document(
    FRAME,
    (
        Area.of([(0.1, 0.2), (300.333333333333314, 20), (200, 1e-17)]),
        Area.of([(1, 1), (99, 1), (99, 99), (1, 99)], [[(10, 10), (20, 10), (20, 20)]]),
    ),
    ((5.5, 6.25), (7.0, 0.1 + 0.2)),
)
TASK = Task(
    "task-1",
    "completed",
    1.0,
    (ImageRef("https://images.test/0?signature=x", "j0"),),
    Decimal("0.0520"),
    None,
    datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
    "midjourney_inpaint",
)
RELEASED = [
    "70e7bfa124454bf4",
    "b75657bcdb7e0ab2",
    "ae9536478a5d870b",
    "2778e4bd7df82145",
    "d11f9fdfbf2d0e64",
    "4418a1099250389d",
    "01328266be57f1d6",
    "e13896b681b31fe1",
    "02d752de082b2365",
]
ACTIVE = frozenset({"sending", "waiting", "downloading"})


def record(name: str = "a", **values: object) -> JobRecord:
    fields = {
        "gateway": GATEWAY,
        "parent_task_id": "parent / ünusual",
        "image_no": 2,
        "document": DOCUMENT,
        "created": 1763800000.125,
        "state": "sending",
        "mask_url": "",
        "remix_prompt": "a red\nkite 🪁 'quoted'",
        "callback": "https://me.test/cb",
    }
    return JobRecord(JobId(name), **{**fields, **values})  # type: ignore[arg-type]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "Дата folder"


def ids_in(store: Store) -> set[str]:
    return {entry.id for page in store.journal.pages(ACTIVE, 50) for entry in page.records}


def reopened(store: Store, folder: Path) -> Store:
    store.close()
    return Store(folder)


# -- the journal -------------------------------------------------------------------------------


def test_a_job_comes_back_as_it_was_written(folder: Path) -> None:
    store = Store(folder)
    store.journal.intend(record())
    store = reopened(store, folder)
    assert store.journal.record(JobId("a")) == record()
    store.journal.note_answer(JobId("a"), TASK, "waiting")
    store = reopened(store, folder)
    found = store.journal.record(JobId("a"))
    assert found == record(state="waiting", task=TASK)
    assert found is not None
    assert found.task is not None
    assert str(found.task.cost) == "0.0520"
    store.close()


def test_the_state_the_error_and_the_end_come_back(folder: Path) -> None:
    store = Store(folder)
    store.journal.intend(record())
    error = RejectedError(403, gateway_text="no balance")
    store.journal.note_state(JobId("a"), "failed", error, 1763800009.5)
    store = reopened(store, folder)
    found = store.journal.record(JobId("a"))
    assert found is not None
    assert found.error is not None
    assert (found.state, found.ended) == ("failed", 1763800009.5)
    assert found.error.report() == error.report()
    assert found.error.field is error.field is Field.ACCOUNT
    store.close()


def test_all_jobs_are_there_the_unfinished_first_then_the_newest(folder: Path) -> None:
    store = Store(folder)
    for number, state in enumerate(["waiting", "done", "failed", "done", "sending", "done"]):
        store.journal.intend(record(str(number), state=state))
    pages = list(store.journal.pages(ACTIVE, 2))
    assert [[entry.id for entry in page.records] for page in pages] == [
        ["4", "0"],
        ["5", "3"],
        ["2", "1"],
    ]
    assert not any(page.damaged for page in pages)
    store.close()


def test_a_submission_that_leaves_is_written_down_whether_it_was_before_or_not(
    folder: Path,
) -> None:
    store = Store(folder)
    store.journal.intend(record("a", state="queued"))
    for name in "ab":
        store.journal.note_sending(record(name))
    store = reopened(store, folder)
    assert [store.journal.record(JobId(name)) for name in "ab"] == [record("a"), record("b")]
    store.close()


def test_a_damaged_entry_hides_no_other(folder: Path) -> None:
    store = Store(folder)
    for name in "ab":
        store.journal.intend(record(name))
    store.close()
    with sqlite3.connect(folder / DATABASE_NAME) as raw:
        raw.execute("UPDATE jobs SET mask = '{\"width', task_id = 'task of a' WHERE id = 'a'")
    raw.close()
    store = Store(folder)
    (page,) = store.journal.pages(ACTIVE, 50)
    assert [entry.id for entry in page.records] == ["b"]
    assert page.damaged == ("task of a",)
    store.close()


def test_the_same_intent_is_not_recorded_twice(folder: Path) -> None:
    store = Store(folder)
    store.journal.intend(record())
    with pytest.raises(StoreError):
        store.journal.intend(record(remix_prompt="another"))
    assert store.journal.record(JobId("a")) == record()
    store.close()


def test_many_threads_write_at_once(folder: Path) -> None:
    store = Store(folder)

    def work(name: str) -> None:
        store.journal.intend(record(name))
        for _ in range(5):
            store.journal.note_answer(JobId(name), TASK, "waiting")
            store.drafts.save(GATEWAY, Desk(remix_prompt=name), {(name, 0): DOCUMENT})

    threads = [threading.Thread(target=work, args=(f"job {n}",)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert ids_in(store) == {f"job {n}" for n in range(8)}
    assert all(store.drafts.masks(f"job {n}") == {0: DOCUMENT} for n in range(8))
    store.close()


# -- values ------------------------------------------------------------------------------------

numbers = st.floats(allow_nan=False, allow_infinity=False)
rings = st.lists(st.tuples(numbers, numbers), min_size=1, max_size=8)


@given(st.lists(st.lists(rings, min_size=1, max_size=3), max_size=3), rings)
def test_documents_come_back_to_the_last_digit(
    areas: list[list[list[tuple[float, float]]]], draft: list[tuple[float, float]]
) -> None:
    document = Document(FRAME, tuple(Area.of(r[0], r[1:]) for r in areas), tuple(draft))
    assert decode_document(encode_document(document)) == document


def test_one_writer_writes_each_document_as_another_would() -> None:
    """Though it writes anew only the areas that were not in the one before."""
    ring = [(0.1, 0.2), (10.0, 0.5), (5.5, 9.25)]
    areas = [Area.of(ring).moved(step, 0) for step in range(4)]
    pierced = Area.of([(0, 0), (50, 0), (50, 50)], [[(30, 10), (40, 10), (40, 20)]])
    writer = DocumentWriter()
    for chosen in (areas[:2], areas[1:], [pierced, *areas], [], [areas[0], areas[0]]):
        document = Document(Frame(600, 700), tuple(chosen))
        assert writer.encode(document) == encode_document(document)


@pytest.mark.parametrize(
    "error",
    [
        OutcomeUnknownError(detail="reset"),
        StoppedError(),
        RejectedError(429, gateway_code=4006099, gateway_text="slow"),
        MjguiError("t", "a", charge=Charge.UNKNOWN),
    ],
    ids=lambda error: error.code,
)
def test_errors_come_back_as_they_were_said(error: MjguiError) -> None:
    found = decode_error(encode_error(error))
    assert (found.report(), found.code, found.field) == (error.report(), error.code, error.field)
    assert isinstance(found, type(error)) or type(found) is MjguiError


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"width": 1, "height": 1, "areas": [[]]}', "{"])
def test_a_damaged_document_is_said_to_be_one(text: str) -> None:
    with pytest.raises(StoreError):
        decode_document(text)


# -- drafts ------------------------------------------------------------------------------------


def test_drafts_come_back_as_they_were_written(folder: Path) -> None:
    view = View(1.0 / 3.0, -17.123456789012345, 0.1, 900.0, 700.5, fits=False)
    desk = Desk(GATEWAY, "task-1", TASK, "parent", "made by", 3, "prompt ", "cb", "url", view)
    desk = replace(desk, tool="toolLasso", compared=(JobId("job-1"), 2))
    how = Comparing("WIPE", 1 / 3, 45.0, 0.2, True, 16, 2.5, ("job-2", -1), True, (0.1, 0.2, 3e3))
    desk = replace(desk, comparing=how)
    store = Store(folder)
    store.drafts.save(GATEWAY, desk, {("task-1", 3): DOCUMENT, ("task-1", 0): Document(FRAME)})
    store = reopened(store, folder)
    assert store.drafts.desk(GATEWAY) == desk
    assert store.drafts.masks("task-1") == {0: Document(FRAME), 3: DOCUMENT}
    assert store.drafts.desk(GatewayRef("practice", "http://127.0.0.1")) is None
    assert store.drafts.masks("another") == {}
    store.close()


def test_a_later_draft_takes_the_place_of_the_one_before(folder: Path) -> None:
    store = Store(folder)
    store.drafts.save(GATEWAY, Desk(remix_prompt="one"), {("t", 0): DOCUMENT})
    store.drafts.save(GATEWAY, Desk(remix_prompt="two"), {("t", 0): Document(FRAME)})
    store.drafts.save(GATEWAY, None, {})
    assert store.drafts.desk(GATEWAY) == Desk(remix_prompt="two")
    assert store.drafts.masks("t") == {0: Document(FRAME)}
    store.close()


def test_a_desk_without_a_generation_leaves_the_one_before(folder: Path) -> None:
    """As at a start without a network, where the generation cannot be loaded yet."""
    before = Desk(GATEWAY, "task-1", TASK, "parent", "made by", 3, "prompt", "cb", "url")
    store = Store(folder)
    store.drafts.save(GATEWAY, before, {})
    store.drafts.save(GATEWAY, Desk(remix_prompt="new", callback="", mask_url="u"), {})
    after = store.drafts.desk(GATEWAY)
    assert after == replace(before, remix_prompt="new", callback="", mask_url="u")
    store.close()


def test_a_text_that_is_no_text_is_refused_in_words(folder: Path) -> None:
    store = Store(folder)
    with pytest.raises(StoreError):
        store.drafts.save(GATEWAY, Desk(remix_prompt="half a \ud83d"), {("t", 0): DOCUMENT})
    assert store.drafts.masks("t") == {}
    store.close()


# -- image files -------------------------------------------------------------------------------


def test_images_are_kept_under_names_that_any_id_allows(tmp_path: Path) -> None:
    images = ImageFiles(tmp_path / "images")
    names = [folder_of_task(GATEWAY, text) for text in ("../../etc", "a/b", "a", "A", "\udc80", "")]
    names.append(folder_of_job(JobId("a")))
    names.append(folder_of_task(GatewayRef("practice", ""), "a"))
    assert len(set(names)) == len(names)
    for name in names:
        images.write(name, 1, name.encode(), "png")
    assert {path.parent.parent for path in tmp_path.rglob("*.png")} == {tmp_path / "images"}
    assert all(images.read(name, 1) == name.encode() for name in names)


def test_an_image_of_another_kind_takes_the_place_of_the_one_before(tmp_path: Path) -> None:
    images = ImageFiles(tmp_path)
    images.write("f", 0, b"png", "png")
    images.write("f", 3, b"webp", "webp")
    images.write("f", 0, b"jpeg", "jpeg")
    assert images.read("f", 0) == b"jpeg"
    assert images.numbers("f") == {0, 3}
    images.discard("f")
    images.discard("f")
    assert images.numbers("f") == frozenset()
    with pytest.raises(FileError):
        images.read("f", 0)


def test_an_image_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "images").write_bytes(b"a file stands here")
    with pytest.raises(StoreError):
        ImageFiles(tmp_path / "images").write("f", 0, b"x", "png")


def test_forgetting_a_job_deletes_what_only_it_needs(folder: Path) -> None:
    store = Store(folder)
    for name in "abce":
        store.journal.intend(record(name))
        store.journal.note_answer(JobId(name), Task(f"task of {name}", "completed"), "done")
        store.images.write(folder_of_job(JobId(name)), 0, b"original", "png")
        store.images.write(folder_of_task(GATEWAY, f"task of {name}"), 0, b"result", "png")
    store.journal.intend(record("d", parent_task_id="task of b"))
    store.drafts.save(GATEWAY, Desk(task_id="task of c"), {})
    store.forget_jobs([JobId(name) for name in "abc"])
    store.forget_jobs([JobId("e"), JobId("never was")], spared={"task of e"})
    assert ids_in(store) == {"d"}
    kept = [
        name for name in "abce" if store.images.numbers(folder_of_task(GATEWAY, f"task of {name}"))
    ]
    assert kept == ["b", "c", "e"]
    assert not any(store.images.numbers(folder_of_job(JobId(name))) for name in "abce")
    store.close()


# -- the file ----------------------------------------------------------------------------------


def test_a_second_store_on_the_folder_is_refused_until_the_first_is_closed(folder: Path) -> None:
    store = Store(folder)
    before = {path: path.read_bytes() for path in folder.iterdir()}
    with pytest.raises(StoreInUseError):
        Store(folder)
    assert {path: path.read_bytes() for path in folder.iterdir()} == before
    store = reopened(store, folder)
    store.close()


@pytest.mark.parametrize(
    "content", [b"this is no database" * 200, b"\0" * 8192, b"SQLite format 3\0"]
)
def test_a_file_that_is_no_database_is_set_aside(folder: Path, content: bytes) -> None:
    folder.mkdir()
    (folder / DATABASE_NAME).write_bytes(content)
    store = Store(folder)
    assert store.problem is not None
    store.journal.intend(record())
    kept = [path for path in folder.iterdir() if ".broken-" in path.name]
    assert [path.read_bytes() for path in kept] == [content]
    assert kept[0].name in store.problem.action
    store = reopened(store, folder)
    assert store.problem is None
    assert store.journal.record(JobId("a")) == record()
    store.close()


def test_a_database_damaged_in_the_middle_is_set_aside(folder: Path) -> None:
    store = Store(folder)
    for number in range(60):
        store.journal.intend(record(str(number)))
    store.close()
    path = folder / DATABASE_NAME
    data = bytearray(path.read_bytes())
    data[4096:-4096] = b"\xff" * (len(data) - 8192)
    path.write_bytes(data)
    store = Store(folder)
    assert store.problem is not None
    assert not list(store.journal.pages(ACTIVE, 50))
    assert [p.read_bytes() for p in folder.iterdir() if ".broken-" in p.name] == [bytes(data)]
    store.close()


def test_two_damaged_files_of_one_second_are_both_kept(tmp_path: Path) -> None:
    path = tmp_path / "x.sqlite3"
    for content in (b"one" * 999, b"two" * 999):
        path.write_bytes(content)
        Database(path, MIGRATIONS, lambda: datetime(2026, 1, 1)).close()  # noqa: DTZ001
    kept = {p.read_bytes() for p in tmp_path.iterdir() if ".broken-" in p.name}
    assert kept == {b"one" * 999, b"two" * 999}


def test_a_file_of_a_newer_version_is_left_as_it_is(folder: Path) -> None:
    Store(folder).close()
    path = folder / DATABASE_NAME
    raw = sqlite3.connect(path)
    raw.execute(f"PRAGMA user_version={len(MIGRATIONS) + 1}")
    raw.close()
    before = path.read_bytes()
    with pytest.raises(StoreNewerError) as caught:
        Store(folder)
    assert "newer" in caught.value.title
    assert path.read_bytes() == before
    assert not [p for p in folder.iterdir() if ".broken-" in p.name]


def test_an_older_file_is_brought_up_to_date_with_its_content(tmp_path: Path) -> None:
    path = tmp_path / "x.sqlite3"
    first = "CREATE TABLE a (x TEXT)"
    database = Database(path, (first,))
    database.write(("INSERT INTO a VALUES (?)", ("kept",)))
    database.close()
    later = (first, "ALTER TABLE a ADD y INTEGER; UPDATE a SET y = 7")
    for _ in range(2):
        database = Database(path, later)
        assert database.read("SELECT x, y FROM a") == [("kept", 7)]
        database.close()
    with pytest.raises(StoreNewerError):
        Database(path, (first,))


def test_released_scripts_never_change() -> None:
    """Files in use have gone through them: a change belongs into a script of its own."""
    released = [hashlib.sha256(script.encode()).hexdigest()[:16] for script in MIGRATIONS]
    assert released == RELEASED


@pytest.mark.parametrize("version", range(1, len(MIGRATIONS)))
def test_a_journal_of_an_earlier_version_comes_back_whole(folder: Path, version: int) -> None:
    database = Database(folder / DATABASE_NAME, MIGRATIONS[:version])
    database.close()
    with sqlite3.connect(folder / DATABASE_NAME) as raw:
        raw.execute(
            "INSERT INTO jobs (id, gateway, base_url, parent_task_id, image_no, mask, mask_url,"
            " remix_prompt, callback, created, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                "a",
                GATEWAY.kind,
                GATEWAY.base_url,
                "parent / ünusual",
                2,
                encode_document(DOCUMENT),
                "",
                "a red\nkite 🪁 'quoted'",
                "https://me.test/cb",
                1763800000.125,
                "sending",
            ),
        )
    raw.close()
    store = Store(folder)
    assert store.problem is None
    assert store.journal.record(JobId("a")) == record()
    store.close()
    with sqlite3.connect(folder / DATABASE_NAME) as raw:
        assert raw.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)
        plan = raw.execute("EXPLAIN QUERY PLAN SELECT 1 FROM jobs WHERE parent_task_id = 'x'")
        assert "jobs_by_parent" in str(plan.fetchall())
    raw.close()


def test_a_file_that_another_program_holds_is_said_and_stays(folder: Path) -> None:
    Store(folder).close()
    path = folder / DATABASE_NAME
    other = sqlite3.connect(path)
    other.execute("PRAGMA locking_mode=EXCLUSIVE")
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(StoreError, match="Another program holds the journal") as held:
        Database(path, MIGRATIONS, patience=0.05)
    assert "start mjgui again" in held.value.action
    other.rollback()
    other.close()
    database = Database(path, MIGRATIONS, patience=0.05)
    assert database.problem is None
    other = sqlite3.connect(path)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreError, match="Another program holds the journal"):
        database.write(("DELETE FROM jobs", ()))
    assert database.read("SELECT count(*) FROM jobs") == [(0,)]
    other.rollback()
    other.close()
    database.write(("DELETE FROM jobs", ()))
    database.close()


def test_a_migration_that_fails_leaves_the_version_before(tmp_path: Path) -> None:
    path = tmp_path / "x.sqlite3"
    first = "CREATE TABLE a (x TEXT)"
    Database(path, (first,)).close()
    with pytest.raises(StoreError):
        Database(path, (first, "CREATE TABLE b (x TEXT); NONSENSE"))
    database = Database(path, (first,))
    assert database.read("SELECT name FROM sqlite_master") == [("a",)]
    database.close()


def test_nothing_is_half_written(tmp_path: Path) -> None:
    database = Database(tmp_path / "x.sqlite3", ("CREATE TABLE a (x TEXT NOT NULL)",))
    with pytest.raises(StoreError):
        database.write(
            ("INSERT INTO a VALUES (?)", ("one",)), ("INSERT INTO a VALUES (?)", (None,))
        )
    assert database.read("SELECT x FROM a") == []
    database.close()


def test_a_full_disk_is_said_and_leaves_what_was_there(tmp_path: Path) -> None:
    database = Database(tmp_path / "x.sqlite3", ("CREATE TABLE a (x TEXT)",))
    database.write(("INSERT INTO a VALUES (?)", ("kept",)))
    database.read("PRAGMA max_page_count=2")
    with pytest.raises(StoreError, match="disk is full"):
        database.write(("INSERT INTO a VALUES (?)", ("x" * 100_000,)))
    assert database.read("SELECT x FROM a") == [("kept",)]
    database.read("PRAGMA max_page_count=1000")
    database.write(("INSERT INTO a VALUES (?)", ("more",)))
    assert database.read("SELECT x FROM a") == [("kept",), ("more",)]
    database.close()


@pytest.mark.skipif(sys.platform == "win32", reason="files cannot be kept from growing there")
def test_a_disk_that_is_full_when_it_is_opened_is_said_as_such(tmp_path: Path) -> None:
    path = tmp_path / "x.sqlite3"
    database = Database(path, ("CREATE TABLE a (x TEXT)",))
    database.write(("INSERT INTO a VALUES (?)", ("kept",)))
    database.close()
    with files_that_grow_no_more(), pytest.raises(StoreError, match="disk is full") as told:
        Database(path, ("CREATE TABLE a (x TEXT)",))
    assert "start mjgui again" in told.value.action
    database = Database(path, ("CREATE TABLE a (x TEXT)",))
    assert database.problem is None
    assert database.read("SELECT x FROM a") == [("kept",)]
    database.close()


@contextmanager
def files_that_grow_no_more() -> Iterator[None]:
    """Have the system refuse what a full disk refuses."""
    import resource  # there is none on Windows

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(StoreError):
        Store(tmp_path / "file" / "data")


def test_a_closed_store_refuses_in_words(folder: Path) -> None:
    store = Store(folder)
    store.close()
    store.close()
    with pytest.raises(StoreError):
        store.journal.intend(record())
