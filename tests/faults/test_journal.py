"""The journal is damaged, newer, held by another, or may not be written to."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from PySide6.QtWidgets import QApplication

from mjgui.app.jobs import JobState
from mjgui.core.database import Database
from mjgui.core.folder_lock import FolderLock
from mjgui.core.store import MIGRATIONS, Store
from mjgui.ui.window import MainWindow
from tests.faults.bench import Bench, Open, file_size_limit, works
from tests.faults.table import Fault, Kind, injects


def disk(name: str, sees: str) -> Fault:
    return Fault(kind=Kind.DISK, name=name, sees=sees)


@injects(
    disk("a journal of garbage", "The journal was damaged, so a new one has been begun"),
    disk("a journal cut short", "The journal was damaged, so a new one has been begun"),
)
def test_a_damaged_journal_is_set_aside(open_at: Open, tmp_path: Path, fault: Fault) -> None:
    folder = tmp_path / "data"
    works(open_at(folder))
    close_all(folder)
    path = folder / "journal.sqlite3"
    content = path.read_bytes()
    damaged = b"garbage " * 4000 if "garbage" in fault.name else content[: len(content) // 2 + 77]
    path.write_bytes(damaged)
    bench = open_at(folder)
    bench.sees(fault.sees)
    bench.message_with(fault.sees)
    works(bench)
    assert [kept.read_bytes() for kept in folder.glob("journal.broken-*.sqlite3")] == [damaged]


@injects(disk("a journal of a later version", "The journal was written by a newer mjgui"))
def test_a_newer_journal_stays_as_it_is(open_at: Open, tmp_path: Path, fault: Fault) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    path = folder / "journal.sqlite3"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE things (name TEXT)")
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = path.read_bytes()
    assert_says_and_sends_nothing(open_at(folder), fault)
    assert path.read_bytes() == before


@injects(disk("a folder held by another program", "Another mjgui uses the same data folder"))
def test_a_held_folder(open_at: Open, tmp_path: Path, fault: Fault) -> None:
    folder = tmp_path / "data"
    lock = FolderLock(folder)
    try:
        assert_says_and_sends_nothing(open_at(folder), fault)
    finally:
        lock.release()


@injects(disk("a file in the place of the data folder", "A file stands where a folder is needed"))
def test_a_data_folder_that_is_a_file(open_at: Open, tmp_path: Path, fault: Fault) -> None:
    (tmp_path / "data").write_bytes(b"mine")
    assert_says_and_sends_nothing(open_at(tmp_path / "data"), fault)
    assert (tmp_path / "data").read_bytes() == b"mine"


@injects(disk("a journal that may not grow when Submit is pressed", "Nothing was submitted"))
def test_what_cannot_be_written_down_is_not_sent(bench: Bench, fault: Fault) -> None:
    before = bench.typed
    with file_size_limit(64):
        bench.submit()
        assert bench.wait_for_job().state is JobState.FAILED
    bench.sees(fault.sees)
    bench.message_with(fault.sees)
    assert bench.posts == 0
    assert bench.typed == before
    bench.goes_on()


@injects(
    disk(
        "a data folder that is moved away while the program runs",
        "Nothing was submitted: the journal has been deleted or moved away",
    )
)
def test_a_data_folder_that_goes_away(open_at: Open, tmp_path: Path, fault: Fault) -> None:
    """SQLite writes on into a file that nobody will find again; that is no journal."""
    folder, away = tmp_path / "data", tmp_path / "away"
    bench = open_at(folder)
    works(bench)
    bench.prepare()
    before = bench.typed
    folder.rename(away)
    bench.submit()
    assert bench.wait_for_job().state is JobState.FAILED
    bench.sees(fault.sees)
    bench.message_with(fault.sees)
    assert bench.posts == 0
    assert bench.typed == before
    if folder.exists():  # with the copy of the image alone
        folder.rename(tmp_path / "begun anew")
    away.rename(folder)
    bench.goes_on()


@injects(disk("a journal that another program holds", "Another program holds the journal"))
def test_a_journal_held_by_another_program(open_at: Open, tmp_path: Path, fault: Fault) -> None:
    folder = tmp_path / "data"
    Store(folder).close()
    other = hold(folder, "EXCLUSIVE")
    try:
        assert_says_and_sends_nothing(open_at(folder), fault)
    finally:
        let_go(other)


@injects(disk("a journal that is held when Submit is pressed", "another program holds the journal"))
def test_a_journal_held_while_submitting(bench: Bench, fault: Fault) -> None:
    before = bench.typed
    other = hold(bench.folder)
    try:
        bench.submit()
        assert bench.wait_for_job().state is JobState.FAILED
    finally:
        let_go(other)
    bench.sees(fault.sees)
    bench.message_with("Nothing was submitted")
    assert bench.posts == 0
    assert bench.typed == before
    bench.goes_on()


@injects(disk("a journal of an earlier version", "Done"))
def test_a_journal_of_an_earlier_version(open_at: Open, tmp_path: Path, fault: Fault) -> None:
    folder = tmp_path / "data"
    Database(folder / "journal.sqlite3", MIGRATIONS[:1]).close()
    bench = open_at(folder)
    works(bench)
    bench.sees(fault.sees)
    assert not list(folder.glob("journal.broken-*"))


@injects(disk("images that were deleted from outside", "Done"))
def test_images_deleted_from_outside(open_at: Open, tmp_path: Path, fault: Fault) -> None:
    """The generation is asked of the gateway again, and work goes on."""
    folder = tmp_path / "data"
    works(open_at(folder))
    close_all(folder)
    for path in (folder / "images").rglob("*.png"):
        path.unlink()
    bench = open_at(folder)
    works(bench)
    bench.sees(fault.sees)


def assert_says_and_sends_nothing(bench: Bench, fault: Fault) -> None:
    """It says why nothing is kept; drawing goes on, but nothing that would cost is sent."""
    bench.sees(fault.sees)
    bench.message_with(fault.sees)
    hands = bench.hands
    hands.draw()
    assert hands.areas
    assert not hands.can_submit
    assert fault.sees in hands.blocked_by
    hands.action("submit").trigger()
    assert bench.posts == 0


def hold(folder: Path, mode: str = "NORMAL") -> sqlite3.Connection:
    """Keep others from writing, or, in the mode EXCLUSIVE, from reading as well."""
    other = sqlite3.connect(folder / "journal.sqlite3", isolation_level=None)
    other.execute(f"PRAGMA locking_mode={mode}")
    other.execute("BEGIN IMMEDIATE")
    return other


def let_go(other: sqlite3.Connection) -> None:
    other.execute("ROLLBACK")
    other.close()


def close_all(folder: Path) -> None:
    """Close the window that works in the folder."""
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, MainWindow):
            widget.close()
    assert (folder / "journal.sqlite3").exists()
