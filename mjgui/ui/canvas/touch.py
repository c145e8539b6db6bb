"""Fingers: one draws, two pan and zoom, one that is held still asks for the menu."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPointF, QTimer
from PySide6.QtGui import QEventPoint, QGuiApplication, QTouchEvent

from mjgui.ui.canvas.navigation import Navigation

_SLACK = 8.0


class Finger(Protocol):
    """What a single finger does, in widget pixels."""

    def __call__(self, kind: QEvent.Type, position: QPointF) -> None:
        """The finger pressed, moved or was lifted, as the mouse event of this kind."""
        ...


class Touch:
    """Turns touches into presses of the tool, or into panning and zooming.

    A press is told only when the finger has moved or was lifted, since until then a second finger
    may still make it a pinch. Where a press cannot be given up any more it is told only when the
    finger is lifted, at the place where it was; so a pinch never leaves a stray vertex behind.

    Args:
        navigation: pans and zooms.
        finger: takes what one finger does.
        cancel: gives up what one finger began, because a second one came.
        hold: takes the place (widget pixels) where one finger has been held still.
        parent: owns the timer that measures how long.
        waits: says whether a press cannot be given up.
    """

    def __init__(
        self,
        navigation: Navigation,
        finger: Finger,
        cancel: Callable[[], None],
        hold: Callable[[QPointF], None],
        parent: QObject,
        *,
        waits: Callable[[], bool],
    ) -> None:
        self._navigation = navigation
        self._finger = finger
        self._cancel = cancel
        self._hold = hold
        self._waits = waits
        patience = QGuiApplication.styleHints().mousePressAndHoldInterval()
        self._holding = QTimer(parent, singleShot=True, interval=patience)
        self._holding.timeout.connect(self._on_held)
        self._start: QPointF | None = None
        self._is_pressed = False
        self._has_moved = False
        self._is_pinching = False

    def take(self, event: QTouchEvent) -> None:
        """Take one touch event of the canvas."""
        points = event.points()
        if event.type() == QEvent.Type.TouchCancel:
            self._give_up()
            self._is_pinching = False
            return
        if event.type() == QEvent.Type.TouchBegin:
            self._is_pinching = self._has_moved = False
            self._start = points[0].position()
            self._holding.start()
        if len(points) > 1:
            self._give_up()
            self._pinch(points[0], points[1])
        elif not self._is_pinching:
            self._draw(points[0])
        if event.type() == QEvent.Type.TouchEnd:
            self._holding.stop()
            self._start, self._is_pinching = None, False
            self._navigation.end_pinch()

    def _draw(self, point: QEventPoint) -> None:
        position, start = point.position(), self._start
        if start is None:
            return
        is_lifted = point.state() == QEventPoint.State.Released
        way = position - start
        if not self._has_moved and max(abs(way.x()), abs(way.y())) > _SLACK:
            self._has_moved = True
            self._holding.stop()
        waits = self._waits()
        if not self._is_pressed and (is_lifted or (self._has_moved and not waits)):
            self._is_pressed = True
            self._holding.stop()
            place = position if waits and self._has_moved else start
            self._finger(QEvent.Type.MouseButtonPress, place)
        if self._is_pressed or self._has_moved:
            self._finger(QEvent.Type.MouseMove, position)
        if is_lifted:
            self._is_pressed, self._start = False, None
            self._finger(QEvent.Type.MouseButtonRelease, position)

    def _pinch(self, one: QEventPoint, other: QEventPoint) -> None:
        centre = (one.position() + other.position()) / 2
        way = other.position() - one.position()
        gap = math.hypot(way.x(), way.y())
        if not self._is_pinching:
            self._is_pinching = True
            self._navigation.begin_pinch(centre, gap)
        self._navigation.pinch(centre, gap)

    def _on_held(self) -> None:
        """The finger lies still: what it means is the menu, and no press when it is lifted."""
        start, self._start = self._start, None
        if start is not None:
            self._hold(start)

    def _give_up(self) -> None:
        self._holding.stop()
        self._start = None
        if self._is_pressed:
            self._is_pressed = False
            self._cancel()
