"""Whole writes and bounded reads."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from mjgui.core.errors import FileError
from mjgui.core.files import as_file_error, make_folder, read_capped, sweep, write_whole


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    path = tmp_path / "Bilder für später" / "图 1.png"
    make_folder(path.parent)
    write_whole(path, b"one")
    write_whole(path, b"two")
    assert read_capped(path, 3) == b"two"
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_failed_write_keeps_the_old_content_and_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.json"
    write_whole(path, b"old")

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(FileError) as caught:
        write_whole(path, b"new")
    assert caught.value.title == "The disk is full"
    assert [file.name for file in tmp_path.iterdir()] == ["a.json"]
    assert path.read_bytes() == b"old"


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_a_link_is_followed_and_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "real")
    write_whole(tmp_path / "link", b"x")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"x"


def test_a_missing_folder_is_named_as_the_cause(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="The folder does not exist"):
        write_whole(tmp_path / "none" / "a", b"")


def test_a_folder_in_the_file_s_place_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileError):
        write_whole(tmp_path, b"")
    with pytest.raises(FileError, match="folder"):
        read_capped(tmp_path, 10)
    (tmp_path / "file").touch()
    with pytest.raises(FileError, match="stands where a folder"):
        make_folder(tmp_path / "file")


def test_reading_stops_at_the_limit(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"1234")
    assert read_capped(tmp_path / "a", 4) == b"1234"
    with pytest.raises(FileError, match="larger than 3 bytes"):
        read_capped(tmp_path / "a", 3)


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX has pipes in folders")
def test_a_pipe_is_refused_instead_of_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(FileError, match="regular file"):
        read_capped(tmp_path / "pipe", 10)


@pytest.mark.parametrize("writing", [True, False])
def test_a_path_with_nul_is_refused_in_words(tmp_path: Path, *, writing: bool) -> None:
    path = tmp_path / "a\0b"
    with pytest.raises(FileError, match="character"):
        write_whole(path, b"") if writing else read_capped(path, 1)


@pytest.mark.parametrize(
    ("number", "writing", "words"),
    [
        (errno.ENOSPC, True, "disk is full"),
        (errno.EROFS, True, "only be read"),
        (errno.EACCES, True, "not allowed"),
        (errno.EACCES, False, "Reading"),
        (errno.ENOENT, False, "does not exist"),
        (errno.EIO, False, "fault"),
        (errno.ENAMETOOLONG, True, "too long"),
        (errno.EXDEV, True, FileError.default_title),
    ],
)
def test_each_refusal_has_its_own_sentence(number: int, *, writing: bool, words: str) -> None:
    error = as_file_error(OSError(number, os.strerror(number)), Path("/x/y"), writing=writing)
    assert words in error.title
    assert error.action
    assert os.strerror(number) in error.detail


# -- what kills leave ------------------------------------------------------------------------------

KILLED = """
import os, signal, sys
from pathlib import Path
from mjgui.core import files

def die(_descriptor):
    os.kill(os.getpid(), signal.SIGKILL)

os.fsync = die
files.write_whole(Path(sys.argv[1]), b"half")
"""


def never() -> bool:
    return False


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_what_a_kill_left_half_written_is_swept_away(tmp_path: Path) -> None:
    folder = tmp_path / "images" / "ab"
    make_folder(folder)
    write_whole(folder / "1.png", b"whole")
    killed = subprocess.run([sys.executable, "-c", KILLED, str(folder / "0.png")], check=False)
    assert killed.returncode < 0
    (left,) = folder.glob(".mjgui-*.tmp")
    assert sweep(tmp_path, left.stat().st_mtime - 1, never) == 0, "it may be at work"
    assert sweep(tmp_path, time.time() + 1, lambda: True) == 0
    assert sweep(tmp_path, time.time() + 1, never) == 1
    assert [file.name for file in folder.iterdir()] == ["1.png"]


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_sweeping_touches_nothing_else(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    data = tmp_path / "data"
    make_folder(outside)
    make_folder(data)
    name = ".mjgui-0123456789abcdef.tmp"
    (outside / name).write_bytes(b"of somebody else's")
    (data / "link").symlink_to(outside)
    (data / ".mjgui-fedcba9876543210.tmp").symlink_to(outside / name)
    (data / ".mjgui-0000000000000000.tmp").mkdir()
    others = [
        "settings.json", ".mjgui-0123.tmp", ".mjgui-0123456789ABCDEF.tmp",
        f"{name}.png", f"a{name}", f"{name} ",
    ]  # fmt: skip
    for other in others:
        (data / other).write_bytes(b"")
    before = sorted(path.name for path in data.iterdir())
    assert sweep(data, time.time() + 1, never) == 0
    assert sorted(path.name for path in data.iterdir()) == before
    assert (outside / name).exists()
    assert sweep(tmp_path / "missing", time.time() + 1, never) == 0


def test_what_turns_out_unwanted_takes_no_name(tmp_path: Path) -> None:
    path = tmp_path / "picture.png"
    path.write_bytes(b"old")
    assert not write_whole(path, b"new", is_wanted=lambda: False)
    assert [file.read_bytes() for file in tmp_path.iterdir()] == [b"old"]
    assert write_whole(path, b"new", is_wanted=lambda: True)
    assert [file.read_bytes() for file in tmp_path.iterdir()] == [b"new"]
