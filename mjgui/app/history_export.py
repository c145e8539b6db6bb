"""Writing the history, or a picture of its costs, to files of the user's choice."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from mjgui.app.messages import Message, MessageKind
from mjgui.app.pictures import image_pixels
from mjgui.app.session import Session
from mjgui.app.work import Work, WorkContext
from mjgui.core.encoding import encode
from mjgui.core.errors import StoppedError
from mjgui.core.files import write_whole
from mjgui.core.history import HistoryEntry
from mjgui.core.history_csv import history_csv
from mjgui.core.language import tr, tr_n
from mjgui.core.store import Store

EXPORT_KEY = "export history"

_AT_A_TIME = 300


class HistoryExport(QObject):
    """Writes files in the background, and says where they are.

    Args:
        session: runs the work, and shows its errors.
        store: the history; None where there is none.
        parent: the QObject that owns it.

    Signals:
        message: (Message) what was written.
    """

    message = Signal(object)

    def __init__(self, session: Session, store: Store | None, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._store = store

    def export(self, keys: Sequence[str], path: Path) -> None:
        """Write entries as CSV, in this order, whole or not at all."""
        if self._store is not None:
            self._start(_exporting(self._store, keys, path))

    def save_picture(self, image: QImage, path: Path) -> None:
        """Write a picture as PNG."""
        self._start(_saving_picture(image, path))

    def _start(self, work: Work) -> None:
        self._session.start_chore(work, self._on_event)

    def _on_event(self, event: object) -> None:
        if isinstance(event, _Written):
            path = event.path
            text = tr("To {name} in {folder}.", name=path.name, folder=path.parent)
            self.message.emit(Message(MessageKind.SUCCESS, event.title, text, key=EXPORT_KEY))


class _Written:
    def __init__(self, title: str, path: Path) -> None:
        self.title = title
        self.path = path


def _exporting(store: Store, keys: Sequence[str], path: Path) -> Work:
    def work(context: WorkContext) -> None:
        entries: list[HistoryEntry] = []
        for start in range(0, len(keys), _AT_A_TIME):
            if context.cancel.is_set():
                raise StoppedError
            entries += store.history.entries(keys[start : start + _AT_A_TIME])
        write_whole(path, history_csv(entries))
        title = tr_n("Exported {n} entry", "Exported {n} entries", len(entries))
        context.emit(_Written(title, path))

    return work


def _saving_picture(image: QImage, path: Path) -> Work:
    def work(context: WorkContext) -> None:
        straight = image.convertToFormat(QImage.Format.Format_ARGB32)
        with context.heavy:
            data = encode(image_pixels(straight), "png")
        write_whole(path, data)
        context.emit(_Written(tr("Exported the picture of the costs"), path))

    return work
