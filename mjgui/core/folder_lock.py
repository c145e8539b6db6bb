"""One program at a time in a folder, by a lock that the operating system holds."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from mjgui.core.errors import FileError, StoreError, StoreInUseError
from mjgui.core.files import as_file_error, make_folder

LOCK_NAME = "mjgui.lock"

if sys.platform == "win32":
    import msvcrt

    def _take(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(descriptor: int) -> None:
        # flock rather than lockf, whose locks are lost when any descriptor of the file is closed.
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class FolderLock:
    """The right to write in a folder; it ends with `release`, or with the process however it ends.

    Args:
        folder: made if it is not there yet.

    Raises:
        StoreInUseError: another process, or another lock of this one, has it.
        StoreError: the folder cannot be made or written to.
    """

    def __init__(self, folder: Path) -> None:
        path = folder / LOCK_NAME
        try:
            make_folder(folder)
            self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except FileError as error:
            raise StoreError(error.title, detail=error.detail) from error
        except (OSError, ValueError) as error:
            found = as_file_error(error, path, writing=True)
            raise StoreError(found.title, detail=found.detail) from error
        try:
            _take(self._descriptor)
        except OSError as error:
            os.close(self._descriptor)
            if isinstance(error, (BlockingIOError, PermissionError)):
                raise StoreInUseError(detail=repr(str(folder))) from error
            # A disk that knows no locks, as some network folders: work is worth more than the lock.
            self._descriptor = -1

    def release(self) -> None:
        """Let others in."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1
