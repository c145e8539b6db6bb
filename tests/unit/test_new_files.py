"""Files that are written beside what is there, never over it."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from mjgui.core import files
from mjgui.core.errors import FileError


def test_a_name_that_is_taken_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "kite.png"
    assert files.write_new(path, b"first") == path
    second = files.write_new(path, b"second")
    assert second == tmp_path / "kite-2.png"
    (tmp_path / "kite-3.png").symlink_to(tmp_path / "nowhere")
    assert files.write_new(path, b"third") == tmp_path / "kite-4.png"
    contents = {p.name: p.read_bytes() for p in tmp_path.iterdir() if p.exists()}
    assert contents == {"kite.png": b"first", "kite-2.png": b"second", "kite-4.png": b"third"}


def test_a_disk_without_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", refuse)
    path = tmp_path / "kite.png"
    assert files.write_new(path, b"first") == path
    assert files.write_new(path, b"second").name == "kite-2.png"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["kite-2.png", "kite.png"]


@pytest.mark.parametrize("name", ["x" * 300 + ".png", "gone/kite.png", "a\0.png"])
def test_what_the_disk_refuses_is_told_and_leaves_nothing(tmp_path: Path, name: str) -> None:
    with pytest.raises(FileError):
        files.write_new(tmp_path / name, b"data")
    assert not list(tmp_path.iterdir())


def test_several_names_get_the_same_number(tmp_path: Path) -> None:
    (tmp_path / "b.png").touch()

    def named(count: int) -> list[Path]:
        end = "" if count == 1 else f"-{count}"
        return [tmp_path / f"{name}{end}.png" for name in "abc"]

    assert [p.name for p in files.free_names(named)] == ["a-2.png", "b-2.png", "c-2.png"]
