"""Writing down in the history what is loaded, opened, gone back to, or saved."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from mjgui.app.keeping import Keeper
from mjgui.app.session import Session
from mjgui.core.history import Loaded
from mjgui.core.name_template import NameFacts
from mjgui.core.store import Store


class HistoryNotes(QObject):
    """Watches the session, and writes each generation down when it comes, and when more is known.

    Args:
        session: whose generation is watched.
        keeper: writes.
        parent: the QObject that owns it.
        now: seconds since the epoch.

    Signals:
        noted: (Loaded) a generation is in the history now.
    """

    noted = Signal(object)

    def __init__(
        self,
        session: Session,
        keeper: Keeper,
        parent: QObject | None = None,
        now: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._keeper = keeper
        self._now = now
        self._noted: Loaded | None = None
        session.history_changed.connect(self._note)
        session.files.given.connect(self._note_given)

    def _note(self) -> None:
        generation = self._session.generation
        if generation is None:
            return
        known = Loaded(
            self._session.gateway_of(generation.task_id),
            generation.task_id,
            generation.task,
            generation.parent_task_id,
            generation.prompt,
        )
        if known == self._noted:
            return  # one more of its images has come
        self._noted = known
        now = self._now()

        def write(store: Store) -> None:
            store.history.note_loaded(known, now)

        self._keeper.write(write)
        self.noted.emit(known)

    def _note_given(self, facts: NameFacts) -> None:
        """Write down that a result is also elsewhere now; what was put together of it is not it."""
        if facts.variant or facts.image is None or not facts.task:
            return
        task_id, number, now = facts.task, facts.image - 1, self._now()

        def write(store: Store) -> None:
            known = store.history.known(task_id)
            if known is not None:
                store.history.note_saved(known.gateway, task_id, [number], now)

        self._keeper.write(write)
