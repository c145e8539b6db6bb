"""What may come a moment later: while a hand moves, only what lies under it is shown at once."""

from __future__ import annotations

import math
import time

from PySide6.QtCore import QObject, QTimer, Signal

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
        self._asked = self._latest = 0.0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_time)

    @property
    def is_asked(self) -> bool:
        """Whether something is still to be done."""
        return self._timer.isActive()

    def ask(self) -> None:
        """Have it done soon; it is put off while this is called again and again, but not long."""
        # The timer is not started anew by each move of a hand; when it ends, it is seen whether
        # something was asked for meanwhile.
        self._asked = time.monotonic()
        if not self._timer.isActive():
            self._latest = self._asked + MOST_MS / 1000
            self._timer.start(REST_MS)

    def settle(self) -> None:
        """Do at once what was asked for, if anything was."""
        if self._timer.isActive():
            self._timer.stop()
            self.due.emit()

    def _on_time(self) -> None:
        rest = min(self._asked + REST_MS / 1000, self._latest) - time.monotonic()
        if rest > 0:
            self._timer.start(math.ceil(rest * 1000))
        else:
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
