"""The disk refuses, and the settings are not what they should be."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from tests.faults.bench import Bench, Open, file_size_limit, works
from tests.faults.table import Fault, Kind, injects

BROKEN = "The settings file was broken, so the defaults are used"
ODD = "Some settings made no sense and are back at their defaults"


# -- settings --------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class SettingsFault(Fault):
    """A settings file that is not what it should be.

    Attributes:
        content: the file's bytes.
    """

    content: bytes


def settings(name: str, sees: str, content: bytes) -> SettingsFault:
    return SettingsFault(kind=Kind.DISK, name=name, sees=sees, content=content)


@injects(
    settings("settings of no bytes", BROKEN, b""),
    settings("settings of garbage", BROKEN, bytes(range(256))),
    settings("settings cut short", BROKEN, b'{"base_url": "https://'),
    settings("settings of a list", BROKEN, b"[1, 2, 3]"),
    settings("settings nested too deeply", BROKEN, b'{"a":' * 50_000),
    settings("settings of eight megabytes", BROKEN, b" " * 8_000_001),
)
def test_broken_settings_are_set_aside(open_at: Open, tmp_path: Path, fault: SettingsFault) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "settings.json").write_bytes(fault.content)
    bench = open_at(folder)
    bench.sees(fault.sees)
    bench.message_with(fault.sees)
    works(bench)
    kept = [path.read_bytes() for path in folder.glob("settings.broken-*.json")]
    assert kept == [fault.content]


@injects(
    settings(
        "settings of wrong types",
        ODD,
        b'{"mask_opacity": "much", "appearance": 7, "jpeg_quality": 80, "shortcuts": [1]}',
    ),
    settings("settings out of range", ODD, b'{"mask_opacity": 3.5, "jpeg_quality": 80}'),
    settings(
        "a gateway by http in the settings",
        "The gateway's address cannot be used",
        b'{"base_url": "http://gateway.example", "jpeg_quality": 80}',
    ),
)
def test_single_wrong_settings(open_at: Open, tmp_path: Path, fault: SettingsFault) -> None:
    """Only what is wrong goes back to its default."""
    folder = tmp_path / "data"
    folder.mkdir()
    path = folder / "settings.json"
    path.write_bytes(fault.content)
    bench = open_at(folder)
    bench.sees(fault.sees)
    bench.message_with(fault.sees)
    works(bench)
    bench.hands.window.close()
    assert json.loads(path.read_bytes())["jpeg_quality"] == 80


@injects(
    Fault(kind=Kind.DISK, name="settings of a later version", sees="Done"),
)
def test_unknown_settings_are_kept(open_at: Open, tmp_path: Path, fault: Fault) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    path = folder / "settings.json"
    path.write_text('{"colour_of_the_sky": ["blue"], "jpeg_quality": 80}')
    bench = open_at(folder)
    works(bench)
    bench.sees(fault.sees)
    bench.hands.window.close()
    kept = json.loads(path.read_bytes())
    assert kept["colour_of_the_sky"] == ["blue"]
    assert kept["jpeg_quality"] == 80


@injects(
    Fault(kind=Kind.DISK, name="a folder in the place of the settings", sees="The settings"),
)
def test_settings_that_are_a_folder(open_at: Open, tmp_path: Path, fault: Fault) -> None:
    (tmp_path / "data" / "settings.json").mkdir(parents=True)
    bench = open_at(tmp_path / "data")
    bench.sees(fault.sees)
    works(bench)


# -- folders ---------------------------------------------------------------------------------------


@injects(
    Fault(kind=Kind.DISK, name="blanks, quotes and letters of all scripts in the path", sees="Done")
)
def test_a_path_of_odd_letters(open_at: Open, tmp_path: Path, fault: Fault) -> None:
    bench = open_at(tmp_path / 'o\'ne "two" & 100 % – Bühne 絵 🪁' / "data")
    works(bench)
    bench.sees(fault.sees)


@injects(
    Fault(
        kind=Kind.DISK,
        name="a file in the place of the log folder",
        sees="A file stands where a folder is needed",
    )
)
def test_a_log_folder_that_is_a_file(open_at: Open, tmp_path: Path, fault: Fault) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "logs").write_bytes(b"mine")
    bench = open_at(tmp_path / "data")
    bench.sees(fault.sees)
    bench.message_with(fault.sees)
    works(bench)
    assert (tmp_path / "data" / "logs").read_bytes() == b"mine"


@injects(
    Fault(
        kind=Kind.DISK,
        name="a data folder that takes neither journal nor log",
        sees="There is a folder of this name",
    )
)
def test_a_folder_that_takes_nothing_is_said_once(
    open_at: Open, tmp_path: Path, fault: Fault
) -> None:
    (tmp_path / "data" / "mjgui.lock").mkdir(parents=True)
    (tmp_path / "data" / "logs").write_bytes(b"mine")
    bench = open_at(tmp_path / "data")
    bench.sees(fault.sees)
    assert bench.hands.titles == [fault.sees]


@injects(Fault(kind=Kind.DISK, name="a log on a disk that is full", sees="Done"))
def test_a_log_on_a_full_disk(open_at: Open, tmp_path: Path, fault: Fault) -> None:
    """Every write to the log is refused for lack of room."""
    (tmp_path / "data" / "logs").mkdir(parents=True)
    (tmp_path / "data" / "logs" / "mjgui.log").symlink_to("/dev/full")
    bench = open_at(tmp_path / "data")
    works(bench)
    bench.sees(fault.sees)


# -- saving ----------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class SaveFault(Fault):
    """A place where a result cannot be saved.

    Attributes:
        place: where, below the folder of the test.
        limit: how large the system lets files become, bytes.
    """

    place: str
    limit: int | None = None


def saving(name: str, sees: str, place: str, limit: int | None = None) -> SaveFault:
    return SaveFault(kind=Kind.DISK, name=name, sees=sees, place=place, limit=limit)


@injects(
    saving("saving into a folder that is gone", "The folder does not exist", "gone/a.png"),
    saving("saving below a file", "A part of the path is a file", "file/a.png"),
    saving("saving over a folder", "There is a folder of this name", "folder.png"),
    saving("saving under a name too long", "The file name is too long", "x" * 300 + ".png"),
    saving("saving under a name with a NUL", "a character that the disk does not take", "a\0.png"),
    saving(
        "saving where files may not grow", "The file is larger than the disk takes", "a.png", 64
    ),
    saving("saving as another kind of file", "Pictures cannot be saved as .gif", "a.gif"),
)
def test_a_result_cannot_be_saved(bench: Bench, tmp_path: Path, fault: SaveFault) -> None:
    """The place is left as it was, and another one is taken."""
    from mjgui.ui.file_work import FileWork

    (tmp_path / "file").write_bytes(b"mine")
    (tmp_path / "folder.png").mkdir()
    bench.goes_on()
    bench.hands.action("modeCompare").trigger()
    files = bench.hands.window.findChild(FileWork)
    assert files is not None
    before = sorted(path.name for path in tmp_path.rglob("*"))
    if fault.limit is None:
        files.save_to(tmp_path / fault.place)
        bench.sees(fault.sees)
    else:
        with file_size_limit(fault.limit):
            files.save_to(tmp_path / fault.place)
            bench.sees(fault.sees)
    bench.message_with(fault.sees)
    assert sorted(path.name for path in tmp_path.rglob("*")) == before
    files.save_to(tmp_path / "good.png")
    bench.sees("Saved good.png")
    assert bench.posts == 1
    bench.goes_on()


@injects(
    Fault(
        kind=Kind.DISK,
        name="saving over a file while files may not grow",
        sees="The file is larger than the disk takes",
    )
)
def test_a_failed_save_keeps_the_old_file(bench: Bench, tmp_path: Path, fault: Fault) -> None:
    from mjgui.ui.file_work import FileWork

    old = tmp_path / "old.png"
    old.write_bytes(b"the only copy of something else")
    bench.goes_on()
    bench.hands.action("modeCompare").trigger()
    files = bench.hands.window.findChild(FileWork)
    assert files is not None
    with file_size_limit(64):
        files.save_to(old)
        bench.sees(fault.sees)
    assert old.read_bytes() == b"the only copy of something else"
    assert list(tmp_path.glob(".mjgui*")) == []
    bench.goes_on()
