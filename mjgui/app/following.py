"""What may come a moment later: while a hand moves, only what lies under it is shown at once."""

from __future__ import annotations

from PySide6.QtCore import QDeadlineTimer, QObject, QTimer, Signal

REST_MS = 30
"""What was asked for comes once nothing has moved for so long."""

MOST_MS = 80
"""And while something goes on moving, not later than this."""


class Later(QObject):
    """Does what is asked for many times once, a moment later.

    Its timer runs only while something is asked for.

    Signals:
        due: it is to be done now.
    """

    due = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._latest = QDeadlineTimer()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.due)

    @property
    def is_asked(self) -> bool:
        """Whether something is still to be done."""
        return self._timer.isActive()

    def ask(self) -> None:
        """Have it done soon; it is put off while this is called again and again, but not long."""
        if not self._timer.isActive():
            self._latest.setRemainingTime(MOST_MS)
        self._timer.start(max(0, min(REST_MS, self._latest.remainingTime())))

    def settle(self) -> None:
        """Do at once what was asked for, if anything was."""
        if self._timer.isActive():
            self._timer.stop()
            self.due.emit()


class Following(Later):
    """Tells those who show what a hand changes: at once, but a moment later during a drag.

    When the drag ends they are told before anything else is heard of.

    Signals:
        due: show what there is now.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_held = False

    def hold(self, *, held: bool) -> None:
        """Say whether a drag goes on; if not, what it has left to tell is told."""
        self._is_held = held
        if not held:
            self.settle()

    def note(self) -> None:
        """Something has changed."""
        if self._is_held:
            self.ask()
        else:
            # No timer is needed for it, and where no application runs there is none.
            self._timer.stop()
            self.due.emit()
