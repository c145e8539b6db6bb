"""Importing and exporting masks in the background, with a word when it is done; and saving."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from mjgui.app.editor import Editor
from mjgui.app.mask_files import ImportStep, MaskRead, MaskWritten, exporting, importing
from mjgui.app.mask_preview import is_stretched
from mjgui.app.messages import INVERT_MASK, STOP_IMPORT, Message, MessageKind, Offer, message_of
from mjgui.app.save_desk import SLOW_MS, SaveDesk
from mjgui.app.work import Ticket, WorkPool
from mjgui.core.errors import MjguiError, StoppedError
from mjgui.core.language import number_text, tr, tr_n, tr_noop
from mjgui.core.mask_forms import MaskContent
from mjgui.core.model import Frame

_KEY = "mask"
_MOSTLY = 0.9


class FileDesk(QObject):
    """Everything between the session and files on disk.

    Attributes:
        saves: saves results.

    Signals:
        message: (Message) what was saved or imported, or why not.
        importing_changed: whether an import is under way has changed.
        given: (NameFacts) this picture is also elsewhere from now on: saved, copied or dragged out.
    """

    message = Signal(object)
    importing_changed = Signal()
    given = Signal(object)

    def __init__(self, editor: Editor, pool: WorkPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._pool = pool
        self._ticket: Ticket | None = None
        self._path = Path()
        self._step = ""
        self.saves = SaveDesk(pool, self)
        self.saves.message.connect(self.message)
        self.saves.given.connect(self.given)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(SLOW_MS)
        self._patience.timeout.connect(self._say_step)

    @property
    def is_importing(self) -> bool:
        """Whether a mask file is being read."""
        return self._ticket is not None

    def import_mask(self, path: Path) -> None:
        """Read a mask file and make its areas the mask of the chosen image, as one undo step.

        It stays the mask of that image, also where another one is chosen meanwhile.
        """
        image, frame = self._editor.chosen, self._editor.document.frame
        if image is None:
            return

        def on_event(event: object) -> None:
            if isinstance(event, ImportStep):
                self._step = event.text
                if not self._patience.isActive():
                    self._say_step()
            elif isinstance(event, MaskRead):
                self._patience.stop()
                self._editor.give_mask(image, frame, event.content.areas, tr_noop("Import mask"))
                self.message.emit(_imported(path, event.content, frame))

        if self._ticket is not None:
            self._ticket.silence()
        self._path = path
        self._patience.start()
        self._ticket = self._pool.start(
            importing(path, frame),
            on_event=on_event,
            on_failed=self._on_import_failed,
            on_finished=self._on_import_finished,
        )
        self.importing_changed.emit()

    def stop_import(self) -> None:
        """Leave the mask as it is; the import ends at its next step."""
        if self._ticket is not None:
            self._ticket.cancel()

    def export_mask(self, path: Path) -> None:
        """Write the mask of the chosen image; the name's ending (.png, .json) says the format."""

        def on_event(event: object) -> None:
            if isinstance(event, MaskWritten):
                self._say(
                    tr("Saved {name}", name=path.name),
                    tr("In {folder}.", folder=path.parent),
                    _KEY,
                )

        work = exporting(path, self._editor.document)
        self._pool.start(work, on_event=on_event, on_failed=self._tell)

    def _say_step(self) -> None:
        if self._ticket is not None:
            title = tr("Importing {name}", name=self._path.name)
            offers = (Offer(STOP_IMPORT),)
            self.message.emit(Message(MessageKind.INFO, title, self._step, key=_KEY, offers=offers))

    def _on_import_failed(self, error: MjguiError) -> None:
        self._patience.stop()
        if isinstance(error, StoppedError):
            title, text = tr("Import stopped"), tr("The mask is as it was.")
            self.message.emit(Message(MessageKind.INFO, title, text, key=_KEY))
        else:
            self.message.emit(message_of(error, key=_KEY))

    def _on_import_finished(self) -> None:
        self._patience.stop()
        self._ticket = None
        self.importing_changed.emit()

    def _tell(self, error: MjguiError) -> None:
        self.message.emit(message_of(error))

    def _say(self, title: str, text: str, key: str) -> None:
        self.message.emit(Message(MessageKind.SUCCESS, title, text, key=key))


def _imported(path: Path, content: MaskContent, frame: Frame) -> Message:
    """What to say of an import: what came of it, and what may not have been meant."""
    count = len(content.areas)
    title = tr_n("Imported {n} area", "Imported {n} areas", count)
    source = content.source
    if source is not None and is_stretched(source, frame):
        text = tr(
            "From {name}; its {width} × {height} pixels are stretched to the image's "
            "{new_width} × {new_height}.",
            name=path.name,
            width=source.width,
            height=source.height,
            new_width=frame.width,
            new_height=frame.height,
        )
    else:
        text = tr("From {name}.", name=path.name)
    if content.white is None or content.white < _MOSTLY:
        return Message(MessageKind.SUCCESS, title, text, key=_KEY)
    what = tr(
        "{percent} % of the picture is white, which is repainted. "
        "Where black was meant, invert the mask.",
        percent=number_text(100 * content.white),
    )
    return Message(
        MessageKind.SUCCESS,
        title,
        f"{text} {what}",
        key=_KEY,
        offers=(Offer(INVERT_MASK),) if content.white < 1 else (),
    )
