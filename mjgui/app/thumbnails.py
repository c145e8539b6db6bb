"""Thumbnails in memory: those that are looked at, read in a worker, and no more of them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from mjgui.app.pictures import to_qimage
from mjgui.app.work import Work, WorkContext, WorkPool
from mjgui.core.errors import FileError, ImageError
from mjgui.core.store import Store

HELD_BYTES = 64 * 1024 * 1024
"""So much is held in memory: some 250 thumbnails, a few screens full."""
WANTED = 160
"""So many are waited for; what was asked for before them has scrolled away."""
_AT_A_TIME = 8

Key = tuple[str, int]


class Thumbnails(QObject):
    """Has the thumbnails of image files ready for painting.

    Args:
        store: where the images are.
        pool: reads the disk.
        parent: the QObject that owns it.
        held_bytes: how much is kept in memory.

    Signals:
        ready: (folder, number 0 – 3, QImage) a thumbnail that was asked for is there; a null image
            where there is none, and none can be made.
        failed: (MjguiError) a fault that is not an image's own.
    """

    ready = Signal(str, int, QImage)
    failed = Signal(object)

    def __init__(
        self,
        store: Store,
        pool: WorkPool,
        parent: QObject | None = None,
        held_bytes: int = HELD_BYTES,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._pool = pool
        self._limit = held_bytes
        self._held: dict[Key, QImage] = {}  # the one that was used last is the last one
        self._bytes = 0
        self._wanted: dict[Key, int] = {}  # in which turn; likewise
        self._turn = 0
        self._next_turn = QTimer(self, singleShot=True, interval=0)
        self._next_turn.timeout.connect(self._on_next_turn)
        self._missing: set[Key] = set()
        self._reading: set[Key] = set()
        self._outdated: set[Key] = set()

    def get(self, folder: str, number: int) -> QImage | None:
        """Return a thumbnail that is in memory; nothing is read. Meant for painting."""
        key = folder, number
        image = self._held.pop(key, None)
        if image is not None:
            self._held[key] = image
        return image

    def request(self, folder: str, number: int) -> None:
        """Have a thumbnail in memory soon; `ready` says when. Call it at each painting.

        What was painted last comes first, from its top down, and what was asked for long ago not at
        all: it has scrolled out of view, and is asked for again when it comes back.
        """
        key = folder, number
        if key in self._held or key in self._missing or key in self._reading:
            return
        self._wanted.pop(key, None)
        self._wanted[key] = self._turn
        if len(self._wanted) > WANTED:
            del self._wanted[next(iter(self._wanted))]
        if not self._next_turn.isActive():
            self._next_turn.start()  # all that one painting asks for comes before it

    def is_missing(self, folder: str, number: int) -> bool:
        """Whether it was found that there is none, and that none can be made."""
        return (folder, number) in self._missing

    def forget(self, folder: str) -> None:
        """Hear that the images of a folder have come, changed or gone."""
        for key in [key for key in self._held if key[0] == folder]:
            self._bytes -= self._held.pop(key).sizeInBytes()
        for key in [key for key in self._wanted if key[0] == folder]:
            del self._wanted[key]
        self._missing = {key for key in self._missing if key[0] != folder}
        self._outdated |= {key for key in self._reading if key[0] == folder}

    def _on_next_turn(self) -> None:
        self._turn += 1
        self._read_on()

    def _read_on(self) -> None:
        """Read those that were asked for last, a few at a time, on one thread."""
        if self._reading or not self._wanted:
            return
        newest = next(reversed(self._wanted.values()))
        some = [key for key, turn in self._wanted.items() if turn == newest][:_AT_A_TIME]
        for key in some:
            del self._wanted[key]
        self._reading = set(some)
        self._pool.start(
            _reading(self._store, some),
            on_event=self._on_read,
            on_failed=self.failed.emit,
            on_finished=self._on_finished,
        )

    def _on_read(self, event: object) -> None:
        if not isinstance(event, _Read) or event.key in self._outdated:
            return
        key, image = event.key, event.image
        self._reading.discard(key)
        if image is None:
            self._missing.add(key)
            self.ready.emit(*key, QImage())
            return
        self._bytes += image.sizeInBytes()
        self._held[key] = image
        while self._bytes > self._limit and len(self._held) > 1:
            self._bytes -= self._held.pop(next(iter(self._held))).sizeInBytes()
        self.ready.emit(*key, image)

    def _on_finished(self) -> None:
        self._reading.clear()
        again, self._outdated = self._outdated, set()
        for key in again:
            # It was read while it changed: whoever shows it still waits for it.
            self._wanted[key] = self._turn
        self._read_on()


@dataclass(frozen=True, slots=True)
class _Read:
    key: Key
    image: QImage | None


def thumbnail_image(store: Store, folder: str, number: int) -> QImage | None:
    """Read the thumbnail of image `number` (0 – 3) of a folder; None where there is none.

    Meant for a worker thread.
    """
    try:
        pixels = store.thumbnails.pixels(folder, number)
    except (FileError, ImageError):
        return None
    return to_qimage(pixels, opaque=bool((pixels[..., 3] == 255).all()))  # noqa: PLR2004 - a byte


def _reading(store: Store, keys: list[Key]) -> Work:
    def work(context: WorkContext) -> None:
        for key in keys:
            if context.cancel.is_set():
                return
            with context.heavy:
                image = thumbnail_image(store, *key)
            context.emit(_Read(key, image))

    return work
