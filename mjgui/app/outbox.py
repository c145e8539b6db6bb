"""Files for other programs: pictures that are dragged out of the window, or copied."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from mjgui.app.saving import Savable, encoded
from mjgui.app.work import Work, WorkContext
from mjgui.core import files
from mjgui.core.encoding import Encoding
from mjgui.core.errors import MjguiError

StartChore = Callable[[Work, Callable[[object], None]], None]

_Key = tuple[str, int | None, str, str, str]


@dataclass(frozen=True, slots=True)
class Parcel:
    """A picture for other programs.

    Attributes:
        savable: the picture.
        name: the name of its file, the format by its ending.
        stamp: what else tells it from others of the same name.
    """

    savable: Savable
    name: str
    stamp: str = ""

    @property
    def key(self) -> _Key:
        """What tells it from others."""
        facts = self.savable.facts
        return facts.task, facts.image, facts.variant, self.name, self.stamp


@dataclass(frozen=True, slots=True)
class _Written:
    key: _Key
    path: Path


@dataclass(frozen=True, slots=True)
class _Unwritten:
    key: _Key


class Outbox(QObject):
    """Writes pictures to a folder of its own, which is emptied when the program begins and ends.

    Other programs want a file at the moment of a drop, which is too late to write one.

    Args:
        start: runs work in the background.
        folder: where the files go; None where nothing may be written.
        parent: the QObject that owns it.

    Signals:
        ready: (Parcel, Path) a picture that was asked for is there.
        closing: its files are about to go.
    """

    ready = Signal(object, object)
    closing = Signal()

    def __init__(
        self, start: StartChore, folder: Path | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._start = start
        self._own = folder / secrets.token_hex(8) if folder is not None else None
        self._paths: dict[_Key, Path] = {}
        self._asked: set[_Key] = set()
        if folder is not None and self._own is not None:
            start(_emptying(folder, self._own.name), _ignore)

    def path_of(self, parcel: Parcel) -> Path | None:
        """Where a picture is; None where it is not written yet, or was deleted from outside."""
        path = self._paths.get(parcel.key)
        return path if path is not None and path.is_file() else None

    def prepare(self, parcel: Parcel) -> None:
        """Write a picture; `ready` tells when it is there, at once where it is there already."""
        key, path = parcel.key, self.path_of(parcel)
        if path is not None:
            self.ready.emit(parcel, path)
        elif self._own is not None and key not in self._asked:
            self._asked.add(key)

            def on_event(event: object) -> None:
                if isinstance(event, _Written):
                    self._asked.discard(key)
                    self._paths[key] = event.path
                    self.ready.emit(parcel, event.path)
                elif isinstance(event, _Unwritten):
                    self._asked.discard(key)  # the next drag or copy tries again

            self._start(_writing(parcel, self._own / secrets.token_hex(4)), on_event)

    def close(self) -> None:
        """Empty it, at the end of the program."""
        self.closing.emit()
        if self._own is not None and self._own.parent.is_dir():
            shutil.rmtree(self._own.parent, ignore_errors=True)


def _writing(parcel: Parcel, folder: Path) -> Work:
    def work(context: WorkContext) -> None:
        path = folder / parcel.name
        try:
            data, _ = encoded(parcel.savable, path, Encoding(), context)
            files.make_folder(folder)
            files.write_whole(path, data, durable=False)
        except MjguiError:
            context.emit(_Unwritten(parcel.key))
            raise
        context.emit(_Written(parcel.key, path))

    return work


def _emptying(folder: Path, own: str) -> Work:
    """Make work that deletes what earlier runs have left, as after a kill."""

    def work(_context: WorkContext) -> None:
        if folder.is_dir():
            for left in folder.iterdir():
                if left.name != own:
                    shutil.rmtree(left, ignore_errors=True)

    return work


def _ignore(_event: object) -> None:
    """Hear of nothing."""
