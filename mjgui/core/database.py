"""A SQLite database that survives kills, power cuts, damage, and its own later versions."""

from __future__ import annotations

import sqlite3
import struct
import threading
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from mjgui.core.errors import FileError, StoreError, StoreNewerError
from mjgui.core.files import as_file_error, make_folder
from mjgui.core.language import tr, tr_marked, tr_noop

_HEADER_BYTES = 100
_VERSION_AT = 60  # the user version: "The Database Header", sqlite.org/fileformat2.html
_COMPANIONS = ("-wal", "-shm")
_BUSY_SECONDS = 2.0
_OPENING_SECONDS = 0.3
"""The window waits for the file to be opened, so another program's lock is not waited out then."""
_CLOSING_SECONDS = 0.5
_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_WORDS = {
    sqlite3.SQLITE_FULL: (
        tr_noop("The disk is full"),
        tr_noop("Free some room: nothing can be saved until then."),
    ),
    sqlite3.SQLITE_READONLY: (tr_noop("The journal can only be read, not written"), ""),
    sqlite3.SQLITE_IOERR: (
        tr_noop("The disk reports a fault"),
        tr_noop("Check the disk, its cable, and its room."),
    ),
    sqlite3.SQLITE_CANTOPEN: (tr_noop("The journal cannot be opened"), ""),
    sqlite3.SQLITE_PERM: (tr_noop("The journal may not be written to"), ""),
    sqlite3.SQLITE_BUSY: (
        tr_noop("Another program holds the journal"),
        tr_noop("Close it, and try again."),
    ),
    sqlite3.SQLITE_LOCKED: (
        tr_noop("Another program holds the journal"),
        tr_noop("Close it, and try again."),
    ),
    sqlite3.SQLITE_CORRUPT: (
        tr_noop("The journal is damaged"),
        tr_noop("Start mjgui again: it keeps the damaged file and begins a new one."),
    ),
}

_NO_ROOM = frozenset({sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR_SHMSIZE})
"""What SQLite says of a full disk: the latter where it has no room for the index of its log."""

Row = tuple[object, ...]


class Database:
    """One database file. All methods may be called from any thread.

    A commit is on the disk when it returns (WAL with `synchronous=FULL`).

    Args:
        path: the file; it is made if it is not there yet.
        migrations: the scripts that lead from one version to the next; their number is the
            version that this program writes.
        now: the local time, for the names of damaged files.
        patience: how long to wait for another program that holds the file, seconds.

    Attributes:
        problem: what was wrong with the file: it was damaged and has been set aside.

    Raises:
        StoreNewerError: the file is of a later version; it stays as it is.
        StoreError: it cannot be opened or made.
    """

    def __init__(
        self,
        path: Path,
        migrations: Sequence[str],
        now: Callable[[], datetime] = datetime.now,
        patience: float = _BUSY_SECONDS,
    ) -> None:
        self._path = path
        self._migrations = migrations
        self._patience = patience
        self._lock = threading.RLock()
        self.problem: StoreError | None = None
        self._connection: sqlite3.Connection | None = None
        try:
            make_folder(path.parent)
            self._check_version(_version_in(path))
        except FileError as error:
            raise StoreError(error.title, detail=error.detail) from error
        try:
            self._connection = self._open()
        except sqlite3.DatabaseError as error:
            if _code(error) == sqlite3.SQLITE_BUSY:
                raise StoreError(
                    tr_marked(_WORDS[sqlite3.SQLITE_BUSY][0]),
                    tr(
                        "Close it, and start mjgui again. "
                        "Until then nothing is saved here, so nothing can be submitted."
                    ),
                    detail=str(error),
                ) from error
            if _is_without_room(error):
                raise StoreError(
                    tr_marked(_WORDS[sqlite3.SQLITE_FULL][0]),
                    tr(
                        "Free some room, and start mjgui again: what was drawn and made comes "
                        "back then. Until then nothing is saved here, so nothing can be submitted."
                    ),
                    detail=str(error),
                ) from error
            if _code(error) not in _DAMAGED:
                raise _translated(error) from error
            self.problem = self._set_aside(str(error), now())
            try:
                self._connection = self._open()
            except sqlite3.Error as second:
                raise _translated(second) from second

    def close(self) -> None:
        """Close the file; every later call raises StoreError.

        A thread that hangs in the file, as on a network disk that is gone, is not waited for long:
        the file is then closed by the end of the process.
        """
        if not self._lock.acquire(timeout=_CLOSING_SECONDS):
            return
        try:
            if self._connection is not None:
                with suppress(sqlite3.Error):
                    self._connection.close()
                self._connection = None
        finally:
            self._lock.release()

    @property
    def changes(self) -> int:
        """A number that is another one after each change: what was read before it may be old.

        Raises:
            StoreError: the file is closed.
        """
        with self._using() as connection:
            return connection.total_changes

    def read(self, query: str, values: Sequence[object] = ()) -> list[Row]:
        """Return all rows of a SELECT.

        Raises:
            StoreError: it cannot be read.
        """
        with self._using() as connection:
            return connection.execute(query, values).fetchall()

    def write(self, *statements: tuple[str, Sequence[object]]) -> None:
        """Carry out the statements, all of them or none; what is written is on the disk then.

        Raises:
            StoreError: nothing was written.
        """
        with self._using() as connection, _transaction(connection):
            # A file that was deleted from outside still takes what is written, and then is gone.
            if not self._path.exists():
                raise StoreError(
                    tr("The journal has been deleted or moved away"),
                    tr("Put the data folder back, or start mjgui again: it begins a new one."),
                )
            for statement, values in statements:
                connection.execute(statement, values)

    def _open(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            self._path,
            timeout=min(self._patience, _OPENING_SECONDS),
            isolation_level=None,
            check_same_thread=False,
        )
        try:
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA synchronous=FULL")
            _check_whole(connection)
            version = int(connection.execute("PRAGMA user_version").fetchone()[0])
            self._check_version(version)  # again: the log beside the file may hold a later one
            lacking = self._migrations[max(version, 0) :]
            if lacking:
                # All or none; and each transaction would wait for the disk.
                with _transaction(connection):
                    for statement in ";".join(lacking).split(";"):
                        connection.execute(statement)
                    connection.execute(f"PRAGMA user_version={len(self._migrations)}")
            connection.execute(f"PRAGMA busy_timeout={round(self._patience * 1000)}")
        except BaseException:
            connection.close()
            raise
        return connection

    def _check_version(self, version: int) -> None:
        if version > len(self._migrations):
            raise StoreNewerError(
                detail=f"version {version}; this mjgui knows {len(self._migrations)}"
            )

    def _set_aside(self, reason: str, now: datetime) -> StoreError:
        """Give the damaged file, and what SQLite keeps beside it, a name of its own.

        Raises:
            StoreError: the system refuses.
        """
        stem, suffix = f"{self._path.stem}.broken-{now:%Y%m%d-%H%M%S}", self._path.suffix
        aside, count = self._path.with_name(f"{stem}{suffix}"), 1
        try:
            while aside.exists():
                count += 1
                aside = self._path.with_name(f"{stem}-{count}{suffix}")
            for ending in (*_COMPANIONS, ""):
                part = self._path.with_name(self._path.name + ending)
                if part.exists():
                    part.rename(aside.with_name(aside.name + ending))
        except OSError as error:
            found = as_file_error(error, self._path, writing=True)
            raise StoreError(
                tr("The journal is damaged and cannot be set aside"), detail=found.detail
            ) from error
        return StoreError(
            tr("The journal was damaged, so a new one has been begun"),
            tr(
                "The old one is kept as {name} in the data folder. "
                "Tasks that were running can be loaded by their ids.",
                name=aside.name,
            ),
            detail=reason,
        )

    @contextmanager
    def _using(self) -> Generator[sqlite3.Connection]:
        with self._lock:
            if self._connection is None:
                raise StoreError(tr("The journal is closed already"))
            try:
                yield self._connection
            except sqlite3.Error as error:
                raise _translated(error) from error
            except UnicodeEncodeError as error:
                raise StoreError(tr("A text cannot be saved"), detail=error.reason) from error


def _check_whole(connection: sqlite3.Connection) -> None:
    found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if found != "ok":
        damage = sqlite3.DatabaseError(str(found))
        damage.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
        raise damage


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Generator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        # After a full disk SQLite may have rolled back by itself.
        if connection.in_transaction:
            with suppress(sqlite3.Error):
                connection.execute("ROLLBACK")
        raise


def _version_in(path: Path) -> int:
    """The version that the file's header names, without having SQLite touch the file; 0 if none.

    Raises:
        FileError: the file cannot be read.
    """
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER_BYTES)
    except FileNotFoundError:
        return 0
    except (OSError, ValueError) as error:
        raise as_file_error(error, path, writing=False) from error
    if len(header) < _HEADER_BYTES or not header.startswith(b"SQLite format 3\0"):
        return 0
    (version,) = struct.unpack_from(">i", header, _VERSION_AT)
    return int(version)


def _code(error: sqlite3.Error) -> int:
    """The primary result code of an error; the library's own misuse has none."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def _is_without_room(error: sqlite3.Error) -> bool:
    return getattr(error, "sqlite_errorcode", 0) in _NO_ROOM


def _translated(error: sqlite3.Error) -> StoreError:
    code = sqlite3.SQLITE_FULL if _is_without_room(error) else _code(error)
    title, action = _WORDS.get(code, ("", ""))
    name = getattr(error, "sqlite_errorname", type(error).__name__)
    title, action = title and tr_marked(title), action and tr_marked(action)
    return StoreError(title, action, detail=f"{name}: {error}")
