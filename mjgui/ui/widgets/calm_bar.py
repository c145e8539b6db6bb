"""A progress bar that hardly computes while it only says that something goes on."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QProgressBar, QWidget

_SHOWN_OF = 4
"""One of so many steps of the style's animation is painted: some eight a second."""


class CalmProgressBar(QProgressBar):
    """Paints its busy state a few times a second, and ends the animation with that state.

    By itself the style paints the bar, and all that is below it, 30 times a second: twice the
    processor's time of all else that is done while a task is waited for. It also goes on with that
    after the first progress, until there is enough of it to fill a pixel.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = 0
        self._is_still = False

    def set_still(self, still: bool) -> None:  # noqa: FBT001 - a fact
        """Let its busy state stand, where motion is to be reduced, or move."""
        self._is_still = still
        # The style begins the animation where the bar is painted.
        self.update()

    def event(self, event: QEvent) -> bool:
        """Let few steps of the animation through; one that is not accepted is the last."""
        if event.type() != QEvent.Type.StyleAnimationUpdate:
            return super().event(event)
        is_busy = self.minimum() == self.maximum() and self.isVisible()
        is_busy = is_busy and not self._is_still
        event.setAccepted(is_busy)
        self._steps += 1
        if is_busy and not self._steps % _SHOWN_OF:
            self.update()
        return True
