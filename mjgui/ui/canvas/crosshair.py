"""The crosshair: a pointer that the keyboard moves. Coordinates are image pixels."""

from __future__ import annotations

from PySide6.QtCore import Qt

from mjgui.core.model import Frame, Point
from mjgui.ui.canvas.pointer import ARROWS
from mjgui.ui.canvas.viewport import Stage, Viewport

_ROOM = 48.0
"""How near to the border it comes before the picture scrolls along, widget pixels."""


class Crosshair:
    """Where the keyboard draws; it stays on the image, and on whole pixels.

    Attributes:
        point: where it is, or None while it is not shown.
    """

    def __init__(self) -> None:
        self.point: Point | None = None
        self._last: Point | None = None

    def step(self, key: Qt.Key, keys: Qt.KeyboardModifier, start: Point | None, stage: Stage,
             viewport: Viewport) -> Point:  # fmt: skip
        """Show it, if it was not, and move it by one press of an arrow key.

        Args:
            key: one of `ARROWS`.
            keys: Shift makes steps of 10 pixels, Ctrl steps of 50.
            start: where the pointer is, to begin there if that is on the image; else it begins
                where it was last seen, or in the middle of what is in sight.
            stage: the canvas and the image.
            viewport: where the image lies.

        Returns:
            Where it is now.
        """
        if start is not None and not stage.frame.contains(start):
            start = None
        place = self.point or start or self._last or viewport.map_to_image(stage.centre)
        dx, dy = ARROWS[key]
        step = _step(keys)
        x, y = round(place[0]) + dx * step, round(place[1]) + dy * step
        self.point = self._last = _within(stage.frame, x, y)
        return self.point

    def hide(self) -> None:
        """Hide it; it comes back where it was unless the pointer is elsewhere by then."""
        self.point = None

    @staticmethod
    def in_sight(point: Point, stage: Stage, viewport: Viewport) -> Viewport:
        """Return the viewport scrolled just so far that `point` does not lie at the border."""
        x, y = viewport.map_from_image(point)
        dx, dy = _push(x, stage.width), _push(y, stage.height)
        return stage.panned(viewport, dx, dy) if dx or dy else viewport


def _step(keys: Qt.KeyboardModifier) -> int:
    if keys & Qt.KeyboardModifier.ControlModifier:
        return 50
    return 10 if keys & Qt.KeyboardModifier.ShiftModifier else 1


def _within(frame: Frame, x: float, y: float) -> Point:
    return float(min(max(x, 0), frame.width)), float(min(max(y, 0), frame.height))


def _push(place: float, extent: float) -> float:
    room = min(_ROOM, extent / 4)
    return max(room - place, 0.0) + min(extent - room - place, 0.0)
