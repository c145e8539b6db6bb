"""The tiles of results: a double-click edits one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from mjgui.app.job import Job
from mjgui.app.session import Session
from mjgui.ui.filmstrip import Filmstrip


class ResultTiles(QObject):
    """Watches the tiles of the compared job.

    Args:
        session: what is compared.
        strip: the tiles.
    """

    def __init__(self, session: Session, strip: Filmstrip) -> None:
        super().__init__(strip)
        self._session = session
        self._numbers: dict[QWidget, int] = {}
        for number, tile in enumerate(strip.tiles):
            self._numbers[tile] = number
            tile.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Edit the result of a tile that is double-clicked."""
        if (
            event.type() == QEvent.Type.MouseButtonDblClick
            and isinstance(event, QMouseEvent)
            and event.button() == Qt.MouseButton.LeftButton
            and isinstance(watched, QWidget)
            and self._edit(self._numbers.get(watched, -1))
        ):
            return True
        return super().eventFilter(watched, event)

    def _edit(self, number: int) -> bool:
        job = self._session.viewing.job
        if job is None or not _has(job, number):
            return False
        return self._session.edit_result(job.id, number)


def _has(job: Job, number: int) -> bool:
    """Whether result `number` (0 – 3) is there, in memory or on disk."""
    if not 0 <= number < len(job.slots):
        return False
    slot = job.slots[number]
    return slot.picture is not None or slot.is_kept
