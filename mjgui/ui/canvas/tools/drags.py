"""What a press of the select tool becomes when it moves; here scaling and turning.

A drag always starts from the mask as it was at the press, so its last move alone decides, and
whatever it went through on the way, as a scale of zero, leaves nothing behind.
"""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from dataclasses import replace

from PySide6.QtCore import Qt

from mjgui.app.commands import Selection
from mjgui.core.language import tr, tr_noop
from mjgui.core.model import Document, Point
from mjgui.core.placing import common_box, scaled, turned
from mjgui.core.snapping import Snap
from mjgui.ui.canvas.box import Grip, TransformBox
from mjgui.ui.canvas.box_items import box_items
from mjgui.ui.canvas.cursors import stretch_cursor
from mjgui.ui.canvas.items import Item
from mjgui.ui.canvas.measures import angle_text, size_text
from mjgui.ui.canvas.pointer import Pointer

_SMALLEST = 1.0
"""No side is scaled to less than this, image pixels, so that it can be scaled back."""
_TURN_STEP = 15.0


class Drag(ABC):
    """One kind of drag. Places are image pixels.

    Attributes:
        text: what the undo menu says.
    """

    text: str

    @abstractmethod
    def document_at(self, pointer: Pointer) -> Document:
        """The mask as it is with the pointer there."""

    @abstractmethod
    def hint(self) -> str:
        """What keys do meanwhile, in one line."""

    @abstractmethod
    def measure(self, pointer: Pointer) -> str:
        """How far, how large or how much it has become."""

    def place(self, pointer: Pointer) -> Point:
        """The place that the drag is about now."""
        return pointer.point

    def snap(self, pointer: Pointer) -> Snap | None:  # noqa: ARG002 - others need it
        """What it has snapped to."""
        return None

    def items(
        self,
        document: Document,  # noqa: ARG002 - others need it
        pointer: Pointer,  # noqa: ARG002 - others need it
    ) -> tuple[Item, ...]:
        """What to paint over the mask as it has become; nothing where what moves shows itself."""
        return ()

    def cursor(self, pointer: Pointer) -> Qt.CursorShape | None:  # noqa: ARG002 - others need it
        """The cursor, or None for the one at the press."""
        return None


class Scaling(Drag):
    """Scales whole areas by a handle of their box; the opposite handle stays where it is.

    Shift keeps the proportions; Alt keeps the centre instead of the opposite handle.

    Args:
        document: the mask at the press.
        selection: the areas.
        box: their box.
        grip: the handle that was taken hold of.
        start: where, image pixels.
    """

    def __init__(
        self,
        document: Document,
        selection: Selection,
        box: TransformBox,
        grip: Grip,
        start: Point,
    ) -> None:
        self.text = tr_noop("Scale area") if len(selection.areas) == 1 else tr_noop("Scale areas")
        self._document = document
        self._indexes = selection.areas
        self._box = box
        self._grip = grip
        self._start = start

    def document_at(self, pointer: Pointer) -> Document:
        """Scaled so that the handle has moved with the pointer."""
        factors, origin = self._factors(pointer), self._origin(pointer)
        areas = list(self._document.areas)
        for index in self._indexes:
            areas[index] = scaled(areas[index], origin, factors)
        return self._document.with_areas(areas)

    def items(self, document: Document, pointer: Pointer) -> tuple[Item, ...]:
        """The box as it has become, and the handle in hand lit wherever it is now."""
        box = common_box(document.areas[index] for index in self._indexes)
        if box is None:
            return ()
        return box_items(replace(self._box, box=box), Grip(self._sides(pointer)))

    def hint(self) -> str:
        """What keys do."""
        return tr("Shift keeps proportions, Alt the centre, Esc puts it back")

    def measure(self, pointer: Pointer) -> str:
        """The size that it has become."""
        (width, height), (fx, fy) = self._box.size, self._factors(pointer)
        return size_text(width * abs(fx), height * abs(fy))

    def cursor(self, pointer: Pointer) -> Qt.CursorShape | None:
        """The arrow of the handle, turned over with it."""
        return stretch_cursor(*self._sides(pointer))

    def _sides(self, pointer: Pointer) -> tuple[int, int]:
        (gx, gy), (fx, fy) = self._grip.sides, self._factors(pointer)
        return gx * (1 if fx > 0 else -1), gy * (1 if fy > 0 else -1)

    def _factors(self, pointer: Pointer) -> tuple[float, float]:
        times = 2.0 if pointer.modifiers.subtract else 1.0
        (gx, gy), (width, height) = self._grip.sides, self._box.size
        pull = pointer.point[0] - self._start[0], pointer.point[1] - self._start[1]
        fx = _factor(width, times * gx * pull[0])
        fy = _factor(height, times * gy * pull[1])
        if pointer.modifiers.shift:
            pulled = [abs(f) for f, side in ((fx, gx and width), (fy, gy and height)) if side]
            size = max(pulled, default=1.0)
            fx, fy = math.copysign(size, fx), math.copysign(size, fy)
        return fx, fy

    def _origin(self, pointer: Pointer) -> Point:
        centre = self._box.centre
        if pointer.modifiers.subtract:
            return centre
        (gx, gy), (width, height) = self._grip.sides, self._box.size
        return centre[0] - gx * width / 2, centre[1] - gy * height / 2


class Turning(Drag):
    """Turns whole areas about the centre of their box; Shift goes in steps of 15°.

    Args:
        document: the mask at the press.
        selection: the areas.
        box: their box.
        start: where the press was, image pixels.
    """

    def __init__(
        self, document: Document, selection: Selection, box: TransformBox, start: Point
    ) -> None:
        self.text = tr_noop("Rotate area") if len(selection.areas) == 1 else tr_noop("Rotate areas")
        self._document = document
        self._indexes = selection.areas
        self._box = box
        self._start = start

    def document_at(self, pointer: Pointer) -> Document:
        """Turned by as much as the pointer has gone around the centre."""
        angle, centre = self._angle(pointer), self._box.centre
        areas = list(self._document.areas)
        for index in self._indexes:
            areas[index] = turned(areas[index], centre, angle)
        return self._document.with_areas(areas)

    def items(
        self,
        document: Document,  # noqa: ARG002 - the box at the press is turned
        pointer: Pointer,
    ) -> tuple[Item, ...]:
        """The box, turned along."""
        return box_items(replace(self._box, angle=self._angle(pointer)), Grip.TURN)

    def hint(self) -> str:
        """What keys do."""
        return tr("Shift turns in steps of 15°, Esc puts it back")

    def measure(self, pointer: Pointer) -> str:
        """The angle."""
        return angle_text(self._angle(pointer))

    def _angle(self, pointer: Pointer) -> float:
        """Degrees clockwise, from -180 to 180."""
        angle = self._direction(pointer.point) - self._direction(self._start)
        if pointer.modifiers.shift:
            angle = round(angle / _TURN_STEP) * _TURN_STEP
        return math.remainder(angle, 360.0)

    def _direction(self, point: Point) -> float:
        x, y = self._box.centre
        return math.degrees(math.atan2(point[1] - y, point[0] - x))


def _factor(side: float, pull: float) -> float:
    """How much longer a side has become by a pull; never so short that it could not come back."""
    if side <= 0:
        return 1.0
    length = side + pull
    smallest = min(_SMALLEST, side)
    return math.copysign(max(abs(length), smallest), length) / side
