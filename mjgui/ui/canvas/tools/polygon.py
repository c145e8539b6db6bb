"""The polygon tool: each click is a vertex."""

from __future__ import annotations

import math

from mjgui.core.geometry import closing_crossing, draft_crossing
from mjgui.core.model import Point
from mjgui.ui.canvas.items import ClosingPoint, Item, OpenLine, ProblemMark, Rubber
from mjgui.ui.canvas.pointer import Pointer
from mjgui.ui.canvas.tools.base import COMBINE_WORDS
from mjgui.ui.canvas.tools.drafting import DraftTool


class PolygonTool(DraftTool):
    """Each click adds a vertex.

    Vertices may lie outside the image; areas are clipped on sending. The modifiers of later clicks
    turn the edge to a multiple of 45°.
    """

    name = "polygon"
    title = "Polygon"

    def press(self, pointer: Pointer) -> None:
        """Add a vertex, or close."""
        self._pointer = pointer
        # The first press of a double-click was a click of its own: it added a vertex, or closed.
        is_repeat = self._is_repeat(pointer)
        if self._closes(pointer):
            self.close()
        elif not is_repeat:
            place = self._place(pointer)
            if not self._draft:
                self._begun = (place, pointer.modifiers.combine)
            self.editor.add_vertex(place)
        if pointer.is_double:
            self.close()

    def move(self, pointer: Pointer) -> None:
        """Lead the rubber edge."""
        self._pointer = pointer

    def items(self) -> tuple[Item, ...]:
        """The rubber edge, the edge that would close, where they would cross, the first vertex."""
        draft, pointer = self._draft, self._pointer
        if len(draft) == 0:
            return ()
        if pointer is None:
            return (OpenLine(draft), ClosingPoint(draft[0], is_lit=False))
        closes = self._closes(pointer)
        end = draft[0] if closes else self._place(pointer)
        crossing = draft_crossing(draft, end)
        items: list[Item] = []
        if len(draft) > 1 and not closes:
            items.append(Rubber(end, draft[0], is_faint=True))
        items += [
            Rubber(draft[-1], end, is_bad=crossing is not None),
            OpenLine(draft),
            ClosingPoint(draft[0], is_lit=closes),
        ]
        if crossing is not None:
            items.append(ProblemMark(crossing))
        return tuple(items)

    def hint(self) -> str:
        """What a click does now."""
        draft, pointer = self._draft, self._pointer
        if not draft:
            how = pointer.modifiers.combine if pointer else None
            return f"Click {COMBINE_WORDS[how]}  ·  Shift adds, Alt subtracts, both intersect"
        if pointer and self._closes(pointer):
            if closing_crossing(draft) is not None:
                return "Click to close; the outline will cross itself where it is marked"
            return "Click to close the polygon"
        if not self._is_closable:
            return "Click adds a vertex  ·  Shift 45°, Backspace takes one off, Esc cancels"
        return "Click adds a vertex  ·  Enter or double-click closes, Backspace takes one off"

    def confirms_at(self, pointer: Pointer) -> bool:
        """Enter closes where the last vertex is: no second one can stand there."""
        return self._is_closable and pointer.point == self._draft[-1]

    def key_hint(self, pointer: Pointer) -> str:
        """What Enter does at the crosshair."""
        draft = self._draft
        if self._closes(pointer) or self.confirms_at(pointer):
            return "Enter closes the polygon"
        if not draft:
            return "Enter places the first vertex"
        if pointer.point == draft[-1]:
            return "Move on for the next vertex"
        return "Enter places a vertex, twice closes"

    def _place(self, pointer: Pointer) -> Point:
        draft = self._draft
        if not (draft and pointer.modifiers.shift):
            return pointer.point
        return at_45_degrees(draft[-1], pointer.point)


def at_45_degrees(start: Point, end: Point) -> Point:
    """The point nearest to `end` in a direction from `start` that is a multiple of 45°."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    turn = round(math.atan2(dy, dx) / (math.pi / 4)) % 8
    ux, uy = ((1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0), (-1, -1), (0, -1), (1, -1))[turn]
    length = (dx * ux + dy * uy) / (ux * ux + uy * uy)
    return start[0] + ux * length, start[1] + uy * length
