"""The hand on the wipe's line: it moves the line, or turns it by its handle."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt

from mjgui.ui.compare.marks import WipePart
from mjgui.ui.compare.wipe import HANDLE_AWAY, STEP, Wipe

_REACH = 10.0
_HANDLE_REACH = 13.0
_LEVEL, _UPRIGHT, _TILTED = 67.5, 22.5, 90.0


class WipeHand:
    """Which part of the line is below the pointer, and what dragging it leads to.

    Places are pane pixels.
    """

    def __init__(self) -> None:
        self.lit: WipePart | None = None
        self._held: WipePart | None = None
        self._grip = 0.0
        self._pivot = QPointF()

    @property
    def is_dragging(self) -> bool:
        """Whether the line is held."""
        return self._held is not None

    @staticmethod
    def part_at(place: QPointF, wipe: Wipe, size: QSize) -> WipePart | None:
        """What of the line is at a place."""
        way = place - wipe.handle(size)
        if QPointF.dotProduct(way, way) <= _HANDLE_REACH**2:
            return WipePart.HANDLE
        return WipePart.LINE if abs(wipe.distance(place, size)) <= _REACH else None

    def hover(self, place: QPointF, wipe: Wipe, size: QSize) -> bool:
        """Light what is below the pointer up; whether that is another part than before."""
        before, self.lit = self.lit, self._held or self.part_at(place, wipe, size)
        return before is not self.lit

    def press(self, place: QPointF, wipe: Wipe, size: QSize) -> bool:
        """Take hold of the line; whether there was something to take hold of."""
        self._held = self.part_at(place, wipe, size)
        self._grip = wipe.distance(place, size)
        self._pivot = wipe.knob(size)
        # The handle is before or behind the knob, where there is room.
        self._way = 1 if self._is_ahead(wipe, size) else -1
        self.lit = self._held
        return self.is_dragging

    def drag(self, place: QPointF, wipe: Wipe, size: QSize, keys: Qt.KeyboardModifier) -> Wipe:
        """Where the line is when the pointer is here. Shift turns it in steps."""
        if self._held is WipePart.LINE:
            return wipe.through(place - wipe.normal * self._grip, size)
        way = (place - self._pivot) * self._way
        turned = wipe.turned_about(self._pivot, self._pivot + way, size)
        if keys & Qt.KeyboardModifier.ShiftModifier:
            rounded = round(turned.angle / STEP) * STEP
            turned = turned.turned(rounded - turned.angle).through(self._pivot, size)
        return turned

    def release(self) -> None:
        """Let go."""
        self._held = None

    def cursor(self, wipe: Wipe) -> Qt.CursorShape | None:
        """The pointer's shape over what is lit; None where nothing is."""
        if self.lit is WipePart.HANDLE:
            return Qt.CursorShape.PointingHandCursor
        if self.lit is None:
            return None
        turn = wipe.angle % 180.0
        if turn <= _UPRIGHT or turn >= 180.0 - _UPRIGHT:
            return Qt.CursorShape.SplitHCursor
        if _LEVEL <= turn <= 180.0 - _LEVEL:
            return Qt.CursorShape.SplitVCursor
        return Qt.CursorShape.SizeFDiagCursor if turn < _TILTED else Qt.CursorShape.SizeBDiagCursor

    @staticmethod
    def _is_ahead(wipe: Wipe, size: QSize) -> bool:
        normal = wipe.normal
        along = QPointF(-normal.y(), normal.x()) * HANDLE_AWAY
        return QPointF.dotProduct(wipe.handle(size) - wipe.knob(size), along) > 0
