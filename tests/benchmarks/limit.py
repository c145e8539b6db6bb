"""What a canvas is measured by: how long it takes to copy a ready picture of its size."""

from __future__ import annotations

import math
import time

from PySide6.QtCore import QEvent, QEventLoop, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from tests.benchmarks.measure import Clock, Figures, figures

_STEPS = 60


class Blit(QWidget):
    """Copies a ready picture, and nothing else: the limit.

    Args:
        width: widget pixels.
        height: widget pixels.
    """

    def __init__(self, width: int, height: int) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.resize(width, height)
        ratio = self.devicePixelRatioF()
        self._ready = QPixmap(math.ceil(width * ratio), math.ceil(height * ratio))
        self._ready.setDevicePixelRatio(ratio)
        self._ready.fill(Qt.GlobalColor.darkCyan)

    def paintEvent(self, _event: object) -> None:
        """Copy it."""
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, self._ready)

    def measure(self, clock: Clock, pace: float = 0.0) -> Figures:
        """Measure the limit now, since it changes with what else the machine does.

        Args:
            clock: what counts.
            pace: the seconds from one copy to the next; memory is slower after a rest.
        """
        taken: list[float] = []
        for _ in range(_STEPS):
            due = time.monotonic() + pace
            begun = clock()
            self.update()
            settle()
            taken.append(clock() - begun)
            pass_time(due)
        return figures(taken[3:])


def blit(width: int, height: int, clock: Clock) -> Figures:
    """Measure the limit once, for a view of so many widget pixels."""
    widget = Blit(width, height)
    widget.show()
    settle()
    measured = widget.measure(clock)
    widget.close()
    return measured


def settle() -> None:
    """Handle everything that is due, painting included."""
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest)


def pass_time(due: float) -> None:
    """Handle whatever comes until the next event of the hand is due, by the monotonic clock."""
    loop = QEventLoop()
    while time.monotonic() < due:
        loop.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 1)


def wait_exposed(widget: QWidget) -> None:
    """Wait until the screen shows a window, so that what it paints is seen.

    Raises:
        TimeoutError: it does not within ten seconds.
    """
    loop, end = QEventLoop(), time.monotonic() + 10
    while not ((window := widget.windowHandle()) and window.isExposed()):
        loop.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        if time.monotonic() > end:
            raise TimeoutError("the window did not come up")
    settle()
