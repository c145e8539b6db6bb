"""Rectangle and ellipse: a drag from corner to corner."""

from __future__ import annotations

import math
from abc import abstractmethod
from dataclasses import dataclass, replace
from typing import ClassVar

from mjgui.core.geometry import Box, Combine, ellipse, rectangle
from mjgui.core.model import Area, Point
from mjgui.ui.canvas.items import Ghost, Item
from mjgui.ui.canvas.measures import size_text
from mjgui.ui.canvas.pointer import Pointer
from mjgui.ui.canvas.tools.base import COMBINE_WORDS, SMALLEST_SIZE, Host, Tool


@dataclass(frozen=True)
class _Drag:
    """A shape being dragged open.

    Attributes:
        start: the corner where it began, image pixels.
        end: the corner under the pointer.
        how: how it joins the areas that are there, by the keys held at the press.
        held_at_press: whether Shift was held then and has been since: it means "add" only.
    """

    start: Point
    end: Point
    how: Combine | None
    held_at_press: bool
    is_even: bool = False

    @property
    def box(self) -> Box:
        """The corners; with equal sides if it is even."""
        (x0, y0), (x1, y1) = self.start, self.end
        if self.is_even:
            side = max(abs(x1 - x0), abs(y1 - y0))
            x1, y1 = x0 + math.copysign(side, x1 - x0), y0 + math.copysign(side, y1 - y0)
        return x0, y0, x1, y1


class ShapeTool(Tool):
    """What rectangle and ellipse share.

    The keys held at the press say how the shape joins the others. Shift pressed later makes it
    square or round; Space moves it instead of its corner.
    """

    takes_space = True
    noun: ClassVar[str]
    even_noun: ClassVar[str]

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._drag: _Drag | None = None
        self._how: Combine | None = None
        self._is_space_held = False

    @abstractmethod
    def shape(self, box: Box) -> Area:
        """The area that fills a box between two corners, image pixels."""

    @property
    def is_dragging(self) -> bool:
        """Whether a shape is being dragged open."""
        return self._drag is not None

    def press(self, pointer: Pointer) -> None:
        """Begin at a corner."""
        keys = pointer.modifiers
        self._is_space_held = False
        self._drag = _Drag(pointer.point, pointer.point, keys.combine, keys.shift)

    def move(self, pointer: Pointer) -> None:
        """Take the other corner along, or the whole shape."""
        self._how = pointer.modifiers.combine
        drag = self._drag
        if drag is None:
            return
        shift = pointer.modifiers.shift
        start = drag.start
        if self._is_space_held:
            way = pointer.point[0] - drag.end[0], pointer.point[1] - drag.end[1]
            start = start[0] + way[0], start[1] + way[1]
        self._drag = replace(
            drag,
            start=start,
            end=pointer.point,
            held_at_press=drag.held_at_press and shift,
            is_even=shift and not drag.held_at_press,
        )

    def release(self, pointer: Pointer) -> None:
        """Make the shape an area, unless it is as small as a mere click."""
        self.move(pointer)
        drag, self._drag = self._drag, None
        if drag is None:
            return
        x0, y0, x1, y1 = drag.box
        if min(abs(x1 - x0), abs(y1 - y0)) >= self.reach(SMALLEST_SIZE):
            self.editor.add_area(self.shape(drag.box), f"Draw {self.noun}", drag.how)

    def set_space(self, *, held: bool) -> None:
        """Space moves the whole shape."""
        self._is_space_held = held

    def cancel(self) -> None:
        """Give the shape up."""
        self._drag = None

    def items(self) -> tuple[Item, ...]:
        """The shape as it would be."""
        drag = self._drag
        if drag is None or drag.start == drag.end:
            return ()
        return (Ghost(self.shape(drag.box), is_cutting=_cuts(drag.how)),)

    def hint(self) -> str:
        """What the drag does."""
        drag = self._drag
        if drag is None:
            words = COMBINE_WORDS[self._how]
            return f"Drag {words}  ·  Shift adds, Alt subtracts, both intersect"
        return f"{_size(drag)}  ·  Shift {self.even_noun}, Space moves, Esc cancels"

    def key_hint(self, pointer: Pointer) -> str:  # noqa: ARG002 - others need it
        """What Enter does at the crosshair."""
        drag = self._drag
        if drag is None:
            return "Enter places the first corner"
        return f"{_size(drag)}  ·  Enter places the opposite corner"


class RectangleTool(ShapeTool):
    """Drags a rectangle open."""

    name = "rectangle"
    title = "Rectangle"
    noun = "rectangle"
    even_noun = "makes it square"

    def shape(self, box: Box) -> Area:
        """A rectangle of four vertices."""
        return rectangle(box)


class EllipseTool(ShapeTool):
    """Drags an ellipse open."""

    name = "ellipse"
    title = "Ellipse"
    noun = "ellipse"
    even_noun = "makes it round"

    def shape(self, box: Box) -> Area:
        """As many vertices as it takes to look round."""
        return ellipse(box)


def _cuts(how: Combine | None) -> bool:
    return how is Combine.SUBTRACT


def _size(drag: _Drag) -> str:
    x0, y0, x1, y1 = drag.box
    return size_text(abs(x1 - x0), abs(y1 - y0))
