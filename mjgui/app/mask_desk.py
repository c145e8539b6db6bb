"""What is done to masks beside drawing: operations, the clipboard, copies to other images."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from mjgui.app.clipboard import AreaClipboard
from mjgui.app.editor import Editor
from mjgui.app.loader import Loader
from mjgui.app.mask_work import MaskWork
from mjgui.app.mirror import Mirror
from mjgui.app.painting import Painting
from mjgui.app.work import WorkPool


class MaskDesk(QObject):
    """Keeps together what works on the mask beside the tools of the canvas.

    Attributes:
        work: operations and their preview.
        clipboard: cut, copy, paste, duplicate.
        mirror: the same mask on another image.
        painting: the tip of brush and eraser, and their strokes on the way into the mask.

    Signals:
        message: (Message) something to tell the user.
    """

    message = Signal(object)

    def __init__(
        self, editor: Editor, loader: Loader, pool: WorkPool, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.work = MaskWork(editor, pool, self)
        self.clipboard = AreaClipboard(editor, pool, self)
        self.mirror = Mirror(editor, loader, self)
        self.painting = Painting(editor, pool, self)
        for part in (self.work, self.clipboard, self.mirror):
            part.message.connect(self.message)
