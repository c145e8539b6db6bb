"""Whole writes and bounded reads, with the operating system's refusals put in plain words."""

from __future__ import annotations

import errno
import os
import re
import secrets
import stat
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from mjgui.core.amounts import measure
from mjgui.core.errors import FileError
from mjgui.core.language import tr, tr_marked, tr_n, tr_noop

_NO_ROOM = tr_noop("Free some room, or choose a folder on another disk.")
_OTHER_FOLDER = tr_noop("Choose a folder that you may write to.")

_WRITING: dict[int, tuple[str, str]] = {
    errno.ENOSPC: (tr_noop("The disk is full"), _NO_ROOM),
    errno.EDQUOT: (tr_noop("Your share of the disk is used up"), _NO_ROOM),
    errno.EFBIG: (tr_noop("The file is larger than the disk takes"), _NO_ROOM),
    errno.EROFS: (tr_noop("The disk can only be read, not written"), _OTHER_FOLDER),
    errno.EACCES: (
        tr_noop("Writing is not allowed here"),
        tr_noop(
            "Choose a folder that you may write to. "
            "If the file is open in another program, close it there."
        ),
    ),
    errno.EPERM: (tr_noop("Writing is not allowed here"), _OTHER_FOLDER),
    errno.ENOENT: (
        tr_noop("The folder does not exist"),
        tr_noop("Make the folder, or choose another one."),
    ),
    errno.EISDIR: (tr_noop("There is a folder of this name"), tr_noop("Choose another file name.")),
}
_READING: dict[int, tuple[str, str]] = {
    errno.ENOENT: (
        tr_noop("The file does not exist"),
        tr_noop("Check whether it was moved, renamed or deleted."),
    ),
    errno.EACCES: (
        tr_noop("Reading the file is not allowed"),
        tr_noop("Change its permissions, or copy it first."),
    ),
    errno.EPERM: (
        tr_noop("Reading the file is not allowed"),
        tr_noop("Change its permissions, or copy it first."),
    ),
    errno.EISDIR: (tr_noop("This is a folder, not a file"), tr_noop("Choose a file inside it.")),
}
_EITHER: dict[int, tuple[str, str]] = {
    errno.ENOTDIR: (
        tr_noop("A part of the path is a file, not a folder"),
        tr_noop("Check the path."),
    ),
    errno.ENAMETOOLONG: (tr_noop("The file name is too long"), tr_noop("Choose a shorter one.")),
    errno.EINVAL: (
        tr_noop("The file name has a character that the disk does not take"),
        tr_noop("Choose another."),
    ),
    errno.ELOOP: (tr_noop("The link leads round in a circle"), tr_noop("Choose the file itself.")),
    errno.EIO: (
        tr_noop("The disk reports a fault"),
        tr_noop("Check the disk and its cable, or use another one."),
    ),
    errno.EMFILE: (
        tr_noop("Too many files are open"),
        tr_noop("Close some programs and try again."),
    ),
    errno.ENFILE: (
        tr_noop("Too many files are open"),
        tr_noop("Close some programs and try again."),
    ),
}


_TEMPORARY = re.compile(r"\.mjgui-[0-9a-f]{16}\.tmp")


def as_file_error(error: OSError | ValueError, path: Path, *, writing: bool) -> FileError:
    """Translate what the operating system said of `path` into words for the user.

    A ValueError is what Python raises for a path with a NUL character in it.
    """
    number = (error.errno or 0) if isinstance(error, OSError) else errno.EINVAL
    specific = _WRITING if writing else _READING
    title, action = specific.get(number) or _EITHER.get(number) or ("", "")
    reason = error.strerror if isinstance(error, OSError) else None
    title, action = title and tr_marked(title), action and tr_marked(action)
    return FileError(title, action, detail=f"{str(path)!r}: {reason or error}")


def write_whole(
    path: Path, data: bytes, *, durable: bool = True, is_wanted: Callable[[], bool] | None = None
) -> bool:
    """Write `data` to `path` so that either the old or the new content is there, never a part.

    The data goes to a temporary file in the same folder, onto the disk, and only then takes the
    name; a power cut at any moment leaves one whole file. A link is followed, not replaced.

    Args:
        path: where to.
        data: the new content.
        durable: wait until it is on the disk. Without, a power cut (but no kill) may leave part of
            it: for what can be made anew.
        is_wanted: asked once the data is on the disk, before it takes the name; may wait.

    Returns:
        Whether it was wanted; where it was not, what was there stays.

    Raises:
        FileError: the folder is missing, full, read-only or protected; what was there stays.
    """
    try:
        target = Path(os.path.realpath(path))
        temporary = _temporary_beside(target)
        try:
            _write_new(temporary, data, durable=durable)
            if is_wanted is not None and not is_wanted():
                temporary.unlink()
                return False
            temporary.replace(target)
        except BaseException:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
            raise
    except (OSError, ValueError) as error:
        raise as_file_error(error, path, writing=True) from error
    if durable:
        _sync_folder(target.parent)
    return True


def sweep(folder: Path, before: float, is_stopped: Callable[[], bool]) -> int:
    """Delete what kills have left of `write_whole` and `write_new` in a folder and those below it.

    Only regular files of exactly the names that these give are touched, and links are not followed.
    What cannot be looked at or deleted is left for another time.

    Args:
        folder: where to look.
        before: only files last changed before this moment, seconds since the epoch: what is being
            written is younger than its program.
        is_stopped: asked now and then whether to stop.

    Returns:
        How many files were deleted.
    """
    count = 0
    for root, _, names in os.walk(folder):
        if is_stopped():
            break
        for name in names:
            if _TEMPORARY.fullmatch(name):
                with suppress(OSError):
                    path = Path(root, name)
                    found = path.lstat()
                    if stat.S_ISREG(found.st_mode) and found.st_mtime < before:
                        path.unlink()
                        count += 1
    return count


def free_names(named: Callable[[int], Sequence[Path]]) -> list[Path]:
    """Return the first of several sets of names of which none is there yet.

    Args:
        named: the names with a number, which counts from 1; each number gives others.

    Raises:
        FileError: the disk cannot be asked.
    """
    count, names = 1, list(named(1))
    try:
        while any(os.path.lexists(path) for path in names):
            count += 1
            names = list(named(count))
    except ValueError as error:
        raise as_file_error(error, names[0], writing=True) from error
    return names


def write_new(path: Path, data: bytes) -> Path:
    """Write `data` whole to `path`, or beside it under the first number that is free.

    No file that is there is ever replaced, also none that another program makes at this moment.

    Returns:
        Where it is.

    Raises:
        FileError: the folder is missing, full, read-only or protected.
    """
    try:
        temporary = _temporary_beside(path)
        try:
            _write_new(temporary, data, durable=True)
            target, count = path, 1
            while not _took_name(temporary, target):
                count += 1
                target = path.with_name(f"{path.stem}-{count}{path.suffix}")
        finally:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
    except (OSError, ValueError) as error:
        raise as_file_error(error, path, writing=True) from error
    _sync_folder(target.parent)
    return target


def _temporary_beside(path: Path) -> Path:
    """A new name of the form that `sweep` knows."""
    return path.with_name(f".mjgui-{secrets.token_hex(8)}.tmp")


def _took_name(temporary: Path, target: Path) -> bool:
    """Give a file that has been written its name; False where that is taken."""
    try:
        os.link(temporary, target)
    except FileExistsError:
        return False
    except OSError:  # a disk without links, or one that refuses the name: the next call tells
        try:
            target.open("xb").close()
        except FileExistsError:
            return False
        try:
            temporary.replace(target)
        except BaseException:
            with suppress(OSError):
                target.unlink(missing_ok=True)
            raise
    return True


def read_capped(path: Path, limit: int) -> bytes:
    """Return the content of a regular file of at most `limit` bytes.

    Raises:
        FileError: it is missing, protected, larger, or no regular file (a pipe would block).
    """
    try:
        kind = path.stat().st_mode
        if not stat.S_ISREG(kind) and not stat.S_ISDIR(kind):
            raise FileError(
                tr("This is not a regular file"),
                tr("Choose a file on a disk, not a device or a pipe."),
                detail=repr(str(path)),
            )
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except (OSError, ValueError) as error:
        raise as_file_error(error, path, writing=False) from error
    if len(data) > limit:
        raise FileError(
            tr("The file is larger than {size}", size=_size(limit)),
            tr("Choose a smaller one."),
            detail=repr(str(path)),
        )
    return data


def make_folder(path: Path) -> None:
    """Make the folder `path` and the folders above it, if they are not there yet.

    Raises:
        FileError: it cannot be made, or a file has its name.
    """
    try:
        path.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise FileError(
            tr("A file stands where a folder is needed"),
            tr("Move the file away, or choose another folder."),
            detail=repr(str(path)),
        ) from error
    except (OSError, ValueError) as error:
        raise as_file_error(error, path, writing=True) from error


def _write_new(path: Path, data: bytes, *, durable: bool) -> None:
    with path.open("xb") as file:
        file.write(data)
        if durable:
            file.flush()
            os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Put the new name itself on the disk, where the system offers that (Windows does not)."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _size(count: int) -> str:
    for unit, size in ((tr_noop("{size} MB"), 1_000_000), (tr_noop("{size} kB"), 1000)):
        if count >= size:
            return tr_marked(unit, size=measure(count / size, digits=3))
    return tr_n("{n} byte", "{n} bytes", count)
