"""Saving results, importing and exporting masks: in the background, with a word when it is done."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from mjgui.app.editor import Editor
from mjgui.app.mask_files import MaskRead, MaskWritten, exporting, importing
from mjgui.app.messages import Message, MessageKind, message_of
from mjgui.app.saving import Saved, SaveItem, saving
from mjgui.app.work import WorkPool
from mjgui.core.errors import MjguiError


class FileDesk(QObject):
    """Everything between the session and files on disk.

    Signals:
        message: (Message) what was saved or imported, or why not.
    """

    message = Signal(object)

    def __init__(self, editor: Editor, pool: WorkPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._pool = pool

    def save(self, items: tuple[SaveItem, ...], quality: int) -> None:
        """Save pictures; `quality` (1 – 100) counts where one must be encoded anew."""
        paths: list[Path] = []

        def on_event(event: object) -> None:
            if isinstance(event, Saved):
                paths.append(event.path)

        def on_finished() -> None:
            if paths and len(paths) == len(items):
                names = paths[0].name if len(paths) == 1 else f"{len(paths)} pictures"
                self._say(f"Saved {names}", f"In {paths[0].parent}.", "save")

        self._pool.start(
            saving(items, quality),
            on_event=on_event,
            on_failed=self._tell,
            on_finished=on_finished,
        )

    def import_mask(self, path: Path) -> None:
        """Read a mask file and make its areas the mask of the chosen image, as one undo step."""
        chosen = self._editor.chosen

        def on_event(event: object) -> None:
            if isinstance(event, MaskRead) and self._editor.chosen == chosen:
                self._editor.replace_mask(event.areas, "Import mask")
                count = len(event.areas)
                areas = "1 area" if count == 1 else f"{count} areas"
                self._say(f"Imported {areas}", f"From {path.name}.", "mask")

        if chosen is not None:
            work = importing(path, self._editor.document.frame)
            self._pool.start(work, on_event=on_event, on_failed=self._tell)

    def export_mask(self, path: Path) -> None:
        """Write the mask of the chosen image; the name's ending (.png, .json) says the format."""

        def on_event(event: object) -> None:
            if isinstance(event, MaskWritten):
                self._say(f"Saved {path.name}", f"In {path.parent}.", "mask")

        work = exporting(path, self._editor.document)
        self._pool.start(work, on_event=on_event, on_failed=self._tell)

    def _tell(self, error: MjguiError) -> None:
        self.message.emit(message_of(error))

    def _say(self, title: str, text: str, key: str) -> None:
        self.message.emit(Message(MessageKind.SUCCESS, title, text, key=key))
