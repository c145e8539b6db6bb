"""The box around selected areas, with the handles that scale and turn them. Pure arithmetic.

The box stands off the areas by `OUTSET` widget pixels, so that its handles never lie on the
vertices of what they scale, however small or rectangular that is.
"""

from __future__ import annotations

import enum
import math
from dataclasses import dataclass

from mjgui.core.geometry import Box
from mjgui.core.model import Point

OUTSET = 14.0
KNOB_ARM = 26.0
"""How far above the box the knob that turns it stands, widget pixels."""

SMALLEST_BOX = 40.0
"""Where neither side of the areas' box is that long (widget pixels), it has no handles."""

_TURN_ROOM = 22.0
_SIDE_ROOM = 36.0


class Grip(enum.Enum):
    """A handle of the box; the value says on which sides it lies: x, then y, from -1 to 1."""

    TOP_LEFT = (-1, -1)
    TOP = (0, -1)
    TOP_RIGHT = (1, -1)
    RIGHT = (1, 0)
    BOTTOM_RIGHT = (1, 1)
    BOTTOM = (0, 1)
    BOTTOM_LEFT = (-1, 1)
    LEFT = (-1, 0)
    TURN = (0, 0)

    @property
    def sides(self) -> tuple[int, int]:
        """On which sides of the box it lies: x, then y; -1 is left or top, 1 right or bottom."""
        return self.value


CORNERS = (Grip.TOP_LEFT, Grip.TOP_RIGHT, Grip.BOTTOM_RIGHT, Grip.BOTTOM_LEFT)


@dataclass(frozen=True, slots=True)
class TransformBox:
    """The box of what is selected, as large as it shows at one zoom.

    Attributes:
        box: left, top, right and bottom of the areas, image pixels.
        scale: widget pixels per image pixel.
        angle: how far it has been turned about its centre, degrees clockwise; only in mid-drag.
    """

    box: Box
    scale: float
    angle: float = 0.0

    @property
    def has_handles(self) -> bool:
        """Whether it is large enough on the screen to be taken hold of."""
        return max(self.size) * self.scale >= SMALLEST_BOX

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the areas, image pixels."""
        left, top, right, bottom = self.box
        return right - left, bottom - top

    @property
    def centre(self) -> Point:
        """The middle, image pixels."""
        left, top, right, bottom = self.box
        return (left + right) / 2, (top + bottom) / 2

    @property
    def grips(self) -> tuple[Grip, ...]:
        """The handles that there is room for; the corners are always among them."""
        width, height = (side * self.scale + 2 * OUTSET for side in self.size)
        shown = {
            Grip.TOP: width >= _SIDE_ROOM,
            Grip.BOTTOM: width >= _SIDE_ROOM,
            Grip.LEFT: height >= _SIDE_ROOM,
            Grip.RIGHT: height >= _SIDE_ROOM,
        }
        return tuple(grip for grip in Grip if shown.get(grip, True))

    @property
    def outline(self) -> tuple[Point, Point, Point, Point]:
        """The corners as shown, image pixels, clockwise from the top-left one."""
        first, second, third, fourth = (self.place(grip) for grip in CORNERS)
        return first, second, third, fourth

    @property
    def knob_foot(self) -> Point:
        """Where the arm of the knob meets the box, image pixels."""
        return self.place(Grip.TOP)

    def place(self, grip: Grip) -> Point:
        """Where a handle lies, image pixels."""
        (half_x, half_y), out = self._halves, OUTSET / self.scale
        if grip is Grip.TURN:
            return self._from_centre(0.0, -half_y - out - KNOB_ARM / self.scale)
        x, y = grip.sides
        return self._from_centre(x * (half_x + out), y * (half_y + out))

    def grip_at(self, point: Point, reach: float) -> Grip | None:
        """The handle that a press at `point` means; just outside a corner the one that turns.

        Args:
            point: where, image pixels.
            reach: how near to a handle counts as on it, image pixels.
        """
        gap, nearest = min(
            ((math.dist(self.place(grip), point), grip) for grip in self.grips),
            key=lambda found: found[0],
        )
        if gap <= reach:
            return nearest
        (half_x, half_y), out, room = self._halves, OUTSET / self.scale, _TURN_ROOM / self.scale
        x = abs(point[0] - self.centre[0]) - half_x - out
        y = abs(point[1] - self.centre[1]) - half_y - out
        return Grip.TURN if 0 < x <= room and 0 < y <= room else None

    @property
    def _halves(self) -> tuple[float, float]:
        width, height = self.size
        return width / 2, height / 2

    def _from_centre(self, x: float, y: float) -> Point:
        angle = math.radians(self.angle)
        sine, cosine = math.sin(angle), math.cos(angle)
        return self.centre[0] + x * cosine - y * sine, self.centre[1] + x * sine + y * cosine
