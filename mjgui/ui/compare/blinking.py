"""Blinking: the two pictures take turns, slowly enough for everybody's eyes."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

SLOWEST, FASTEST = 0.5, 3.0
"""How many times a second the pictures change. WCAG 2.3.1 allows three flashes, which are pairs of
changes; three changes stay well below, whatever the pictures are."""
USUAL_PACE = 1.0

_SECOND_MS = 1000


class Blinker(QObject):
    """Says whose turn it is. Its timer runs only while it is told to.

    Args:
        parent: the owner.

    Signals:
        changed: it is the other picture's turn, or the pace or the pause is another.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pace = USUAL_PACE
        self._shows_b = False
        self._is_wanted = False
        self._is_paused = False
        self._is_calm = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turn)

    @property
    def shows_b(self) -> bool:
        """Whether it is side B's turn."""
        return self._shows_b

    @property
    def pace(self) -> float:
        """How many times a second the pictures change."""
        return self._pace

    @property
    def is_paused(self) -> bool:
        """Whether the pictures change by hand alone."""
        return self._is_paused

    @property
    def is_running(self) -> bool:
        """Whether the pictures change by themselves now."""
        return self._timer.isActive()

    def set_pace(self, pace: float) -> None:
        """Change so many times a second; what is too fast or too slow goes to the end."""
        pace = min(max(pace, SLOWEST), FASTEST)
        if pace != self._pace:
            self._pace = pace
            self._settle(anew=True)
            self.changed.emit()

    def set_calm(self, calm: bool) -> None:  # noqa: FBT001 - a fact
        """Have the pictures change by hand at first, where motion is to be reduced."""
        self._is_calm = calm
        if self._is_wanted:
            self.set_paused(calm)

    def set_wanted(self, wanted: bool) -> None:  # noqa: FBT001 - a fact
        """Run, unless it is paused, for as long as this is wanted; it begins with side A.

        Where it is to be calm it begins with a pause, once; who ends that wants it to run.
        """
        if wanted != self._is_wanted:
            self._is_wanted = wanted
            if wanted:
                self._shows_b = False
                if self._is_calm:
                    self._is_calm = False
                    self.set_paused(True)
            self._settle()

    def set_paused(self, paused: bool) -> None:  # noqa: FBT001 - fits QAction.toggled
        """Stop or go on changing by itself."""
        if paused != self._is_paused:
            self._is_paused = paused
            self._settle()
            self.changed.emit()

    def flip(self) -> None:
        """Change by hand; from now on the pictures change by hand alone."""
        self.show(b=not self._shows_b)

    def show(self, *, b: bool) -> None:
        """Show one side by hand, likewise."""
        self._is_paused = True
        self._shows_b = b
        self._settle()
        self.changed.emit()

    def _turn(self) -> None:
        self._shows_b = not self._shows_b
        self.changed.emit()

    def _settle(self, *, anew: bool = False) -> None:
        """Have the timer run or not."""
        runs = self._is_wanted and not self._is_paused
        if not runs:
            self._timer.stop()
        elif anew or not self._timer.isActive():
            self._timer.start(round(_SECOND_MS / self._pace))
