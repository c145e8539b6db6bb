"""A pen for the canvas: real tablet events at places of the image, finer than a widget pixel."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QTabletEvent
from PySide6.QtWidgets import QApplication

from mjgui.core.model import Point
from mjgui.ui.canvas import Canvas
from tests.unit.canvas_hands import LEFT, NO_KEYS

_NONE = Qt.MouseButton.NoButton


class Pen:
    """One end of a pen over one canvas. Places are image pixels.

    Attributes:
        synthesized: whether an event was not accepted, so that Qt would make a mouse event of it.
    """

    def __init__(self, canvas: Canvas, *, is_eraser: bool = False) -> None:
        self.canvas = canvas
        kinds = QPointingDevice.PointerType
        self._device = QPointingDevice(
            "pen",
            2 if is_eraser else 1,
            QInputDevice.DeviceType.Stylus,
            kinds.Eraser if is_eraser else kinds.Pen,
            QInputDevice.Capability.Position | QInputDevice.Capability.Pressure,
            1,
            3,
        )
        self._held = _NONE
        self._now = 1000
        self.synthesized = False

    def hover(self, place: Point) -> None:
        self._send(QEvent.Type.TabletMove, place, 0.0, _NONE)

    def press(
        self,
        place: Point,
        pressure: float = 1.0,
        button: Qt.MouseButton = LEFT,
        keys: Qt.KeyboardModifier = NO_KEYS,
    ) -> None:
        self._held |= button
        self._send(QEvent.Type.TabletPress, place, pressure, button, keys)

    def move(
        self, place: Point, pressure: float = 1.0, keys: Qt.KeyboardModifier = NO_KEYS
    ) -> None:
        self._send(QEvent.Type.TabletMove, place, pressure, _NONE, keys)

    def release(
        self, place: Point, button: Qt.MouseButton = LEFT, keys: Qt.KeyboardModifier = NO_KEYS
    ) -> None:
        self._held &= ~button
        self._send(QEvent.Type.TabletRelease, place, 0.0, button, keys)

    def tap(self, place: Point) -> None:
        self.press(place)
        self.release(place)

    def stroke(self, *samples: tuple[Point, float]) -> None:
        """Draw through places, each with its pressure."""
        self.press(*samples[0])
        for place, pressure in samples[1:]:
            self.move(place, pressure)
        self.release(samples[-1][0])

    def wait(self, milliseconds: int) -> None:
        """Let the events that follow come so much later."""
        self._now += milliseconds

    def leave(self) -> None:
        """Take the pen away from the tablet; Qt tells the application alone."""
        app = QCoreApplication.instance()
        assert app is not None
        QApplication.sendEvent(app, self._event(QEvent.Type.TabletLeaveProximity, QPointF()))

    def _send(
        self,
        kind: QEvent.Type,
        place: Point,
        pressure: float,
        button: Qt.MouseButton,
        keys: Qt.KeyboardModifier = NO_KEYS,
    ) -> None:
        self._now += 8
        position = self.canvas.map_from_image(QPointF(*place))
        event = self._event(kind, position, pressure, button, keys)
        event.setAccepted(False)
        QApplication.sendEvent(self.canvas, event)
        self.synthesized |= not event.isAccepted()
        QApplication.processEvents()

    def _event(
        self,
        kind: QEvent.Type,
        position: QPointF,
        pressure: float = 0.0,
        button: Qt.MouseButton = _NONE,
        keys: Qt.KeyboardModifier = NO_KEYS,
    ) -> QTabletEvent:
        place = self.canvas.mapToGlobal(position)
        event = QTabletEvent(
            kind, self._device, position, place, pressure,
            *(0.0, 0.0, 0.0, 0.0, 0.0), keys, button, self._held,
        )  # fmt: skip
        event.setTimestamp(self._now)
        return event
