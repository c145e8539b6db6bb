"""The tiles of results: a double-click edits one, and a menu says what else can be done."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from mjgui.app.job import Job
from mjgui.app.session import Session
from mjgui.ui.actions import Actions
from mjgui.ui.filmstrip import Filmstrip

_ENTRIES = ("sameMaskOtherPrompt", "samePromptOtherMask", "runAgain")


class ResultTiles(QObject):
    """Watches the tiles of the compared job.

    Args:
        session: what is compared.
        actions: what else can be done.
        strip: the tiles.
    """

    def __init__(self, session: Session, actions: Actions, strip: Filmstrip) -> None:
        super().__init__(strip)
        self._session = session
        self._actions = actions
        self._numbers: dict[QWidget, int] = {}
        for number, tile in enumerate(strip.tiles):
            self._numbers[tile] = number
            tile.installEventFilter(self)
            tile.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            tile.customContextMenuRequested.connect(partial(self._show_menu, number))

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

    def _show_menu(self, number: int, place: QPoint) -> None:
        job = self._session.viewing.job
        if job is None or not _has(job, number):
            return
        tile = next(one for one, its in self._numbers.items() if its == number)
        menu = QMenu(tile)
        menu.setObjectName("resultMenu")
        menu.aboutToHide.connect(menu.deleteLater)
        edit = QAction(self._actions["editResult"].icon(), "Edit this result", menu)
        edit.triggered.connect(partial(self._on_edit, number))
        menu.addAction(edit)
        for name in _ENTRIES:
            menu.addAction(self._actions[name])
        menu.popup(tile.mapToGlobal(place))

    def _on_edit(self, number: int, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's argument
        self._edit(number)


def _has(job: Job, number: int) -> bool:
    """Whether result `number` (0 – 3) is there, in memory or on disk."""
    if not 0 <= number < len(job.slots):
        return False
    slot = job.slots[number]
    return slot.picture is not None or slot.is_kept
