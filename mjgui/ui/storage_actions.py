"""What the actions about deleting, exporting and making room do."""

from __future__ import annotations

from PySide6.QtCore import QObject

from mjgui.app.deletion import UNDO_DELETE
from mjgui.app.session import Session
from mjgui.ui.actions import Actions


class StorageActions(QObject):
    """Wires those actions.

    Args:
        session: what they act on.
        actions: where they are.
        parent: the QObject that owns it.
    """

    def __init__(self, session: Session, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._deletion = session.deletion
        self._undo_delete = actions[UNDO_DELETE]
        self._undo_delete.triggered.connect(self._on_undo_delete)
        self._deletion.can_undo_changed.connect(self._update)
        self._update()

    def _on_undo_delete(self) -> None:
        self._deletion.undo()

    def _update(self) -> None:
        self._undo_delete.setEnabled(self._deletion.can_undo)
