"""What the actions about deleting, exporting and making room do."""

from __future__ import annotations

from PySide6.QtCore import QObject

from mjgui.app.deletion import UNDO_DELETE
from mjgui.app.housekeeper import OPEN_STORAGE
from mjgui.app.session import Session
from mjgui.ui.actions import Actions
from mjgui.ui.window_dialogs import WindowDialogs


class StorageActions(QObject):
    """Wires those actions.

    Args:
        session: what they act on.
        actions: where they are.
        dialogs: opens the settings.
    """

    def __init__(self, session: Session, actions: Actions, dialogs: WindowDialogs) -> None:
        super().__init__(dialogs)
        self._dialogs = dialogs
        self._deletion = session.deletion
        self._undo_delete = actions[UNDO_DELETE]
        self._undo_delete.triggered.connect(self._on_undo_delete)
        actions[OPEN_STORAGE].triggered.connect(self._on_open_storage)
        self._deletion.can_undo_changed.connect(self._update)
        self._update()

    def _on_undo_delete(self) -> None:
        self._deletion.undo()

    def _on_open_storage(self) -> None:
        self._dialogs.open_settings("storage")

    def _update(self) -> None:
        self._undo_delete.setEnabled(self._deletion.can_undo)
