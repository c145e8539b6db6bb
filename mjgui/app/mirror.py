"""The mask of one image copied to another of the same generation."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from mjgui.app.editor import Editor
from mjgui.app.loader import Loader
from mjgui.app.messages import Message, MessageKind
from mjgui.core.language import tr, tr_n, tr_noop
from mjgui.core.model import Frame
from mjgui.core.placing import scaled


class Mirror(QObject):
    """Gives other images the mask of the chosen one.

    Signals:
        message: (Message) what was copied.
    """

    message = Signal(object)

    def __init__(self, editor: Editor, loader: Loader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._loader = loader

    def can_copy_to(self, number: int) -> bool:
        """Whether image `number` (0 – 3) is there, another one, and there is a mask to copy."""
        return bool(self._editor.document.areas) and self._frame_of(number) is not None

    def copy_to(self, number: int) -> None:
        """Make the selected areas, all where none is selected, the mask of image `number` (0 – 3).

        It is one step of that image's history, whatever mask was there. Areas are scaled where the
        images differ in size.
        """
        generation, frame = self._loader.generation, self._frame_of(number)
        document = self._editor.document
        if generation is None or frame is None or not document.areas:
            return
        meant = sorted(self._editor.selection.touched) or range(len(document.areas))
        areas = [document.areas[index] for index in meant]
        if frame != document.frame:
            old = document.frame
            factors = (frame.width / old.width, frame.height / old.height)
            areas = [scaled(area, (0.0, 0.0), factors) for area in areas]
        image = (generation.task_id, number)
        before = self._editor.document_of(image)
        self._editor.give_mask(image, frame, areas, tr_noop("Copy mask from another image"))
        note = tr("Undo there brings its own mask back.") if before and before.areas else ""
        title = tr_n(
            "Copied {n} area to image {number}",
            "Copied {n} areas to image {number}",
            len(areas),
            number=number + 1,
        )
        self.message.emit(Message(MessageKind.SUCCESS, title, note, key="mirror"))

    def _frame_of(self, number: int) -> Frame | None:
        """The size of another image than the chosen one; None where it is not there."""
        generation = self._loader.generation
        if generation is None or self._editor.chosen == (generation.task_id, number):
            return None
        picture = generation.slots[number].picture
        return picture.frame if picture else None
