"""Rectangle and ellipse: a drag from corner to corner."""

from __future__ import annotations

import math
from abc import abstractmethod
from dataclasses import dataclass, replace
from typing import ClassVar

from mjgui.core.geometry import Box, Combine, ellipse, rectangle
from mjgui.core.language import tr, tr_marked, tr_noop
from mjgui.core.model import Area, Point, distance
from mjgui.core.snapping import Snap
from mjgui.ui.canvas.items import Ghost, Item
from mjgui.ui.canvas.measures import size_text
from mjgui.ui.canvas.pointer import Pointer
from mjgui.ui.canvas.tools.base import (
    COMBINE_KEYS,
    DRAG_HINTS,
    SMALLEST_SIZE,
    Host,
    Tool,
    hint_line,
)


@dataclass(frozen=True)
class _Drag:
    """A shape being dragged open.

    Attributes:
        start: the corner where it began, image pixels.
        end: the corner at the pointer, or what it has snapped to.
        at: where the pointer is.
        slack: how far the pointer must come for the press to be more than a click, image pixels;
            not at all where the press has not snapped.
        how: how it joins the areas that are there, by the keys held at the press.
        held_at_press: whether Shift was held then and has been since: it means "add" only.
        is_even: whether its sides are to be equal.
        has_left: whether the pointer has come so far.
    """

    start: Point
    end: Point
    at: Point
    slack: float
    how: Combine | None
    held_at_press: bool
    is_even: bool = False
    has_left: bool = False

    def moved_to(self, at: Point) -> _Drag:
        """The whole shape moved along with the pointer."""
        dx, dy = at[0] - self.at[0], at[1] - self.at[1]
        (x0, y0), (x1, y1) = self.start, self.end
        return replace(self, start=(x0 + dx, y0 + dy), end=(x1 + dx, y1 + dy), at=at)

    def corner_at(self, at: Point) -> Point:
        """The corner that the pointer at a place means; on a diagonal if the sides are equal."""
        if not self.is_even:
            return at
        (x0, y0), (x1, y1) = self.start, at
        side = max(abs(x1 - x0), abs(y1 - y0))
        return x0 + math.copysign(side, x1 - x0), y0 + math.copysign(side, y1 - y0)

    @property
    def box(self) -> Box:
        """The corners."""
        return (*self.start, *self.end)


class ShapeTool(Tool):
    """What rectangle and ellipse share.

    The keys held at the press say how the shape joins the others. Shift pressed later makes it
    square or round; Space moves it instead of its corner. Corners snap.
    """

    takes_space = True
    snaps = True
    step: ClassVar[str]
    """What the undo menu says; translated where it is shown, as the next is."""
    drag_hint: ClassVar[str]

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._drag: _Drag | None = None
        self._pointer: Pointer | None = None
        self._is_space_held = False

    @abstractmethod
    def shape(self, box: Box) -> Area:
        """The area that fills a box between two corners, image pixels."""

    @property
    def awaits_view(self) -> bool:
        """While nothing is in hand, for then no more than what it snaps to depends on the place."""
        return self._drag is None

    @property
    def is_dragging(self) -> bool:
        """Whether a shape is being dragged open."""
        return self._drag is not None

    def press(self, pointer: Pointer) -> None:
        """Begin at a corner."""
        keys, corner, point = pointer.modifiers, self.place(pointer), pointer.point
        self._pointer = pointer
        self._is_space_held = False
        slack = self.host.snapping.reach(pointer) if corner != point else None
        self._drag = _Drag(corner, corner, point, slack or 0.0, keys.combine, keys.shift)

    def move(self, pointer: Pointer) -> None:
        """Take the other corner along, or the whole shape."""
        self._pointer = pointer
        drag = self._drag
        if drag is None:
            return
        shift = pointer.modifiers.shift
        self._drag = drag = replace(
            drag,
            held_at_press=drag.held_at_press and shift,
            is_even=shift and not drag.held_at_press,
            # A click that slips is no shape, though its corner has come as far as it snaps.
            has_left=drag.has_left or distance(drag.at, pointer.point) >= drag.slack,
        )
        if self._is_space_held:
            self._drag = drag.moved_to(pointer.point)
        elif drag.has_left:
            self._drag = replace(drag, end=self.place(pointer), at=pointer.point)

    def release(self, pointer: Pointer) -> None:
        """Make the shape an area, unless it is as small as a mere click."""
        self.move(pointer)
        drag, self._drag = self._drag, None
        if drag is None:
            return
        x0, y0, x1, y1 = drag.box
        if min(abs(x1 - x0), abs(y1 - y0)) >= self.reach(SMALLEST_SIZE):
            self.editor.add_area(self.shape(drag.box), self.step, drag.how)

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
            how = self._pointer.modifiers.combine if self._pointer else None
            return hint_line(tr_marked(DRAG_HINTS[how]), tr_marked(COMBINE_KEYS))
        return tr_marked(self.drag_hint)

    def measure(self) -> str:
        """The size of the shape."""
        if self._drag is None:
            return ""
        x0, y0, x1, y1 = self._drag.box
        return size_text(abs(x1 - x0), abs(y1 - y0))

    def place(self, pointer: Pointer) -> Point:
        """Where the corner is, or would be after a press."""
        snap, drag = self._snapped(pointer), self._drag
        if snap is not None:
            return snap.point
        return pointer.point if drag is None else drag.corner_at(pointer.point)

    @property
    def snap(self) -> Snap | None:
        """What the corner snaps to."""
        return self._snapped(self._pointer) if self._pointer else None

    def leave(self) -> None:
        """Nothing is under the pointer."""
        self._pointer = None

    def key_hint(self, pointer: Pointer) -> str:  # noqa: ARG002 - others need it
        """What Enter does at the crosshair."""
        drag = self._drag
        if drag is None:
            return tr("Enter places the first corner")
        return tr("Enter places the opposite corner")

    def _snapped(self, pointer: Pointer) -> Snap | None:
        drag, snapping = self._drag, self.host.snapping
        if drag is None:
            return snapping.nearest(pointer)
        if self._is_space_held:
            return None
        if drag.is_even:
            return snapping.along(pointer, drag.start, drag.corner_at(pointer.point))
        return snapping.nearest(pointer)


class RectangleTool(ShapeTool):
    """Drags a rectangle open."""

    name = "rectangle"
    title = tr_noop("Rectangle")
    step = tr_noop("Draw rectangle")
    drag_hint = tr_noop("Shift makes it square, Space moves, S without snapping, Esc cancels")

    def shape(self, box: Box) -> Area:
        """A rectangle of four vertices."""
        return rectangle(box)


class EllipseTool(ShapeTool):
    """Drags an ellipse open."""

    name = "ellipse"
    title = tr_noop("Ellipse")
    step = tr_noop("Draw ellipse")
    drag_hint = tr_noop("Shift makes it round, Space moves, S without snapping, Esc cancels")

    def shape(self, box: Box) -> Area:
        """As many vertices as it takes to look round."""
        return ellipse(box)


def _cuts(how: Combine | None) -> bool:
    return how is Combine.SUBTRACT
