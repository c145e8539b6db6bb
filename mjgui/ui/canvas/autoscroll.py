"""Scrolling by itself while a drag is held at or beyond the border."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QTimer
from PySide6.QtWidgets import QWidget

_RIM = 12.0
_STEP_MS = 16
_SPEED = 0.25
_FASTEST = 24.0


class AutoScroll:
    """Calls for a pan again and again while the pointer is held at the border.

    Its timer runs only then.

    Args:
        widget: whose border.
        scroll: takes the way to move the picture by, widget pixels.
    """

    def __init__(self, widget: QWidget, scroll: Callable[[QPointF], None]) -> None:
        self._widget = widget
        self._scroll = scroll
        self._way = QPointF()
        self._timer = QTimer(widget, interval=_STEP_MS)
        self._timer.timeout.connect(self._step)

    @property
    def is_running(self) -> bool:
        """Whether it is scrolling."""
        return self._timer.isActive()

    def follow(self, position: QPointF) -> None:
        """Scroll, or stop, as the pointer's place (widget pixels) wants."""
        width, height = self._widget.width(), self._widget.height()
        self._way = QPointF(_push(position.x(), width), _push(position.y(), height))
        if self._way.isNull():
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """Stop scrolling."""
        self._timer.stop()

    def _step(self) -> None:
        self._scroll(self._way)


def _push(place: float, extent: float) -> float:
    """How far to move the picture per step: the deeper in the rim or beyond, the faster."""
    if place < _RIM:
        return min((_RIM - place) * _SPEED + 1, _FASTEST)
    if place > extent - _RIM:
        return -min((place - extent + _RIM) * _SPEED + 1, _FASTEST)
    return 0.0
