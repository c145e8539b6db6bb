"""One program at a time in a folder; the lock ends with the process, however that ends."""

from __future__ import annotations

import errno
import subprocess
import sys
from pathlib import Path

import pytest

from mjgui.core.errors import StoreError, StoreInUseError
from mjgui.core.folder_lock import LOCK_NAME, FolderLock

HOLDER = """
import sys
from pathlib import Path
from mjgui.core.folder_lock import FolderLock
lock = FolderLock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def test_a_second_one_is_refused_until_the_first_one_lets_go(tmp_path: Path) -> None:
    first = FolderLock(tmp_path / "data")
    with pytest.raises(StoreInUseError):
        FolderLock(tmp_path / "data")
    first.release()
    first.release()
    FolderLock(tmp_path / "data").release()


def test_what_a_killed_process_leaves_is_no_lock(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(StoreInUseError):
            FolderLock(tmp_path)
        holder.kill()
    assert (tmp_path / LOCK_NAME).exists()
    FolderLock(tmp_path).release()


@pytest.mark.skipif(sys.platform == "win32", reason="flock is of Unix")
@pytest.mark.parametrize("number", [errno.ENOLCK, errno.ENOTSUP, errno.ENOSYS])
def test_a_disk_without_locks_is_used_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    """As some network folders: work is worth more than the lock."""
    import fcntl

    def refuse(_descriptor: int, _operation: int) -> None:
        raise OSError(number, "no locks here")

    monkeypatch.setattr(fcntl, "flock", refuse)
    lock = FolderLock(tmp_path)
    lock.release()


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"mine")
    with pytest.raises(StoreError) as caught:
        FolderLock(tmp_path / "file" / "data")
    assert not isinstance(caught.value, StoreInUseError)
    assert "file" in caught.value.title
