"""How much of the image the mask covers, measured in the background."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from mjgui.app.editor import Editor
from mjgui.app.mask_preview import pausing
from mjgui.app.work import Ticket, WorkContext, WorkPool

DELAY_MS = 60


class CoverageMeter(QObject):
    """Measures after each edit, once the hand rests for a moment.

    Attributes:
        fraction: what `changed` told last.

    Signals:
        changed: (fraction) 0.0 – 1.0 of the image, or None while there is no image.
    """

    changed = Signal(object)

    def __init__(self, editor: Editor, pool: WorkPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._pool = pool
        self._ticket: Ticket | None = None
        self.fraction: float | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MS)
        self._timer.timeout.connect(self._measure)
        editor.document_changed.connect(self._timer.start)

    def stop(self) -> None:
        """Measure no more."""
        self._timer.stop()

    def _measure(self) -> None:
        document = self._editor.document
        if self._ticket is not None:
            self._ticket.silence()  # of what is no longer there; a large mask takes a second
        if not document.areas:
            self._tell(0.0 if document.frame.width else None)
            return

        def work(context: WorkContext) -> None:
            from mjgui.core.geometry import coverage  # noqa: PLC0415 - shapely loads off the start

            context.emit(coverage(document.areas, document.frame, pausing(context)))

        def on_event(fraction: object) -> None:
            if self._editor.document.areas is document.areas and isinstance(fraction, float):
                self._tell(fraction)

        self._ticket = self._pool.start(work, on_event=on_event)

    def _tell(self, fraction: float | None) -> None:
        self.fraction = fraction
        self.changed.emit(fraction)
