"""What was spent, summed up in a worker whenever somebody looks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime

from PySide6.QtCore import QObject, Signal

from mjgui.app.keeping import Keeper
from mjgui.app.session import Session
from mjgui.app.work import Work, WorkContext
from mjgui.core.spending import Costs, Period, costs
from mjgui.core.store import Store


class SpendingDesk(QObject):
    """Has the costs of every period ready.

    Args:
        session: runs the work, and says when a job may have cost something.
        keeper: where the ledger is; None where nothing is kept.
        parent: the QObject that owns it.
        today: the day on the wall.

    Signals:
        changed: the costs are there, or are others.
    """

    changed = Signal()

    def __init__(
        self,
        session: Session,
        keeper: Keeper | None,
        parent: QObject | None = None,
        today: Callable[[], date] = lambda: datetime.now().astimezone().date(),
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._store = keeper.store if keeper is not None else None
        self._keeper = keeper
        self._today = today
        self._costs: Mapping[Period, Costs] = {}
        self._is_watched = False
        session.jobs.ended.connect(self._on_ended)

    def costs(self, period: Period) -> Costs | None:
        """Return the costs of a period; None until they have been read."""
        return self._costs.get(period)

    def watch(self, *, watched: bool) -> None:
        """Hear whether anybody looks; nothing is read while nobody does."""
        self._is_watched = watched
        if watched:
            self._read()

    def _read(self) -> None:
        if self._store is not None:
            self._session.start_chore(_summing(self._store, self._today()), self._on_summed)

    def _on_ended(self, _job_id: str) -> None:
        if self._is_watched:
            self._read()

    def _on_summed(self, event: object) -> None:
        if isinstance(event, dict) and event != self._costs:
            self._costs = event
            self.changed.emit()


def _summing(store: Store, today: date) -> Work:
    def work(context: WorkContext) -> None:
        charges = store.spending.charges()
        context.emit({period: costs(charges, period, today) for period in Period})

    return work
