"""Panning and zooming by hand: wheel, trackpad, pinch, Space, the middle button.

Nothing here touches a tool, so a gesture goes on while the picture moves beneath it.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QWheelEvent

from mjgui.ui.canvas.habits import Habits
from mjgui.ui.canvas.viewport import Stage, Viewport

_NOTCH = 120.0
_PIXELS_PER_NOTCH = 80.0
_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class Navigation:
    """Turns hand movements into viewports.

    Args:
        stage: the widget and image as they are now.
        viewport: where the image lies now.
        show: takes the viewport that a movement leads to.

    Attributes:
        habits: what the wheel does.
    """

    def __init__(
        self,
        stage: Callable[[], Stage],
        viewport: Callable[[], Viewport],
        show: Callable[[Viewport], None],
    ) -> None:
        self._stage = stage
        self._viewport = viewport
        self._show = show
        self.habits = Habits()
        self._grip: QPointF | None = None
        self._gripped = Viewport()
        self._pinched: tuple[Viewport, QPointF, float] | None = None

    @property
    def is_panning(self) -> bool:
        """Whether a drag moves the picture."""
        return self._grip is not None

    def grip(self, position: QPointF) -> None:
        """Begin a drag that moves the picture."""
        self._grip = QPointF(position)
        self._gripped = self._viewport()

    def drag(self, position: QPointF) -> None:
        """Move the picture along; the place that was gripped stays under the pointer."""
        if self._grip is None:
            return
        if self._viewport().scale != self._gripped.scale:
            # The wheel zoomed in mid-drag, so go on from here.
            self.grip(position)
            return
        way = position - self._grip
        self._show(self._stage().panned(self._gripped, way.x(), way.y()))

    def let_go(self) -> None:
        """End the drag."""
        self._grip = None

    def wheel(self, event: QWheelEvent) -> None:
        """Ctrl zooms around the pointer; alone it scrolls, with Shift sideways.

        A wheel may zoom without Ctrl, as the habits say; two fingers on a trackpad never do.
        """
        angle, pixels, keys = event.angleDelta(), event.pixelDelta(), event.modifiers()
        is_wheel = event.phase() == Qt.ScrollPhase.NoScrollPhase
        zooms = self.habits.wheel_zooms and is_wheel and not keys & _SHIFT
        if keys & _CTRL or zooms:
            # Some platforms turn the wheel sideways while a modifier is held.
            notches = (angle.y() or angle.x()) / _NOTCH
            self.zoom(self.habits.zoom_factor**notches, event.position())
            return
        way = (
            QPointF(pixels)
            if not pixels.isNull()
            else QPointF(angle) * (_PIXELS_PER_NOTCH / _NOTCH)
        )
        if keys & _SHIFT and pixels.isNull() and not way.x():
            way = QPointF(way.y(), 0)
        self.pan(way)

    def native_gesture(self, event: QNativeGestureEvent) -> bool:
        """Take a trackpad's pinch. Returns False for other gestures."""
        if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
            return False
        self.zoom(1.0 + event.value(), event.position())
        return True

    def begin_pinch(self, centre: QPointF, gap: float) -> None:
        """Two fingers came down, `gap` widget pixels apart around `centre`."""
        self._pinched = (self._viewport(), QPointF(centre), max(gap, 1.0))

    def pinch(self, centre: QPointF, gap: float) -> None:
        """The two fingers moved; what lay between them when they came down stays there."""
        if self._pinched is None:
            return
        viewport, start, old = self._pinched
        stage, way = self._stage(), centre - start
        zoomed = stage.zoomed(viewport, max(gap, 1.0) / old, (start.x(), start.y()))
        self._show(stage.panned(zoomed, way.x(), way.y()))

    def end_pinch(self) -> None:
        """A finger was lifted."""
        self._pinched = None

    def zoom(self, factor: float, anchor: QPointF) -> None:
        """Zoom by `factor` around a place on the widget."""
        if factor > 0:
            place = (anchor.x(), anchor.y())
            self._show(self._stage().zoomed(self._viewport(), factor, place))

    def pan(self, way: QPointF) -> None:
        """Move the picture by so many widget pixels."""
        self._show(self._stage().panned(self._viewport(), way.x(), way.y()))
