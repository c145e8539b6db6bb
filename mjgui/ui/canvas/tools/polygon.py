"""The polygon tool: each click is a vertex."""

from __future__ import annotations

from dataclasses import dataclass

from mjgui.core.geometry import DrawnLine, closing_crossing
from mjgui.core.language import tr, tr_marked, tr_noop
from mjgui.core.model import Point
from mjgui.core.snapping import Snap
from mjgui.ui.canvas.items import (
    ClosingPoint,
    DraftVertex,
    Item,
    OpenLine,
    Rubber,
)
from mjgui.ui.canvas.mark_items import ProblemMarks
from mjgui.ui.canvas.measures import edge_text
from mjgui.ui.canvas.pointer import Pointer
from mjgui.ui.canvas.tools.base import CLICK_HINTS, COMBINE_KEYS, Host, hint_line
from mjgui.ui.canvas.tools.directions import at_45_degrees
from mjgui.ui.canvas.tools.drafting import DraftTool


@dataclass(frozen=True, slots=True)
class _Next:
    """What the next click does, found out once for all that is shown of it.

    Attributes:
        asked: all that it depends on.
        closes: whether it closes the polygon.
        snap: what its vertex snaps to.
        place: where its vertex is put, image pixels; the first one where it closes.
    """

    asked: tuple[object, ...]
    closes: bool
    snap: Snap | None
    place: Point


@dataclass(frozen=True, slots=True)
class _Drawn:
    """The polygon in hand as it stays until the next click.

    Attributes:
        draft: its vertices.
        line: the same, to be asked what an edge would cross.
        below: what is shown of it below the edges that lead to the pointer.
        above: and above them.
    """

    draft: tuple[Point, ...]
    line: DrawnLine
    below: OpenLine
    above: DraftVertex

    @classmethod
    def of(cls, draft: tuple[Point, ...]) -> _Drawn:
        """The polygon of these vertices, at least one."""
        return cls(draft, DrawnLine(draft), OpenLine(draft), DraftVertex(draft[-1]))


class PolygonTool(DraftTool):
    """Each click adds a vertex.

    Vertices may lie outside the image; areas are clipped on sending. They snap to those of areas,
    to edges and to the border. Shift at later clicks turns the edge to a multiple of 45°, and then
    only its length snaps.
    """

    name = "polygon"
    title = tr_noop("Polygon")
    snaps = True

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._known_next: _Next | None = None
        self._known_drawn: _Drawn | None = None

    @property
    def awaits_view(self) -> bool:
        """Before the first vertex: then no edge leads to the pointer."""
        return not self._draft

    def press(self, pointer: Pointer) -> None:
        """Add a vertex, or close."""
        self._pointer = pointer
        # The first press of a double-click was a click of its own: it added a vertex, or closed.
        is_repeat = self._is_repeat(pointer)
        if self._closes(pointer):
            self.close()
        elif not is_repeat:
            place = self.place(pointer)
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
        drawn = self._drawn(draft)
        if pointer is None:
            return (drawn.below, ClosingPoint(draft[0], is_lit=False))
        then = self._next(pointer)
        crossing = drawn.line.crossing(then.place)
        items: list[Item] = [drawn.below]
        if len(draft) > 1 and not then.closes:
            items.append(Rubber(then.place, draft[0], is_faint=True))
        items += [
            Rubber(draft[-1], then.place, is_bad=crossing is not None),
            drawn.above,
            ClosingPoint(draft[0], is_lit=then.closes),
        ]
        if crossing is not None:
            items.append(ProblemMarks((crossing,)))
        return tuple(items)

    def hint(self) -> str:
        """What a click does now."""
        draft, pointer = self._draft, self._pointer
        if not draft:
            how = pointer.modifiers.combine if pointer else None
            return hint_line(tr_marked(CLICK_HINTS[how]), tr_marked(COMBINE_KEYS))
        if pointer and self._closes(pointer):
            if closing_crossing(draft) is not None:
                return tr("Click to close; the outline will cross itself where it is marked")
            return tr("Click to close the polygon")
        if not self._is_closable:
            return tr(
                "Click adds a vertex  ·  Shift 45°, S without snapping, Backspace takes one off"
            )
        return tr("Click adds a vertex  ·  Enter or double-click closes, S without snapping")

    def measure(self) -> str:
        """The length and the angle of the edge to the pointer."""
        draft, pointer = self._draft, self._pointer
        return edge_text(draft[-1], self.place(pointer)) if draft and pointer else ""

    def place(self, pointer: Pointer) -> Point:
        """The first vertex where a click closes; else where it puts the next one."""
        return self._next(pointer).place

    @property
    def snap(self) -> Snap | None:
        """What the next vertex snaps to."""
        pointer = self._pointer
        return None if pointer is None else self._next(pointer).snap

    def confirms_at(self, pointer: Pointer) -> bool:
        """Enter closes where the last vertex is: no second one can stand there."""
        return self._is_closable and pointer.point == self._draft[-1]

    def key_hint(self, pointer: Pointer) -> str:
        """What Enter does at the crosshair."""
        draft = self._draft
        if self._closes(pointer) or self.confirms_at(pointer):
            return tr("Enter closes the polygon")
        if not draft:
            return tr("Enter places the first vertex")
        if pointer.point == draft[-1]:
            return tr("Move on for the next vertex")
        return tr("Enter places a vertex, twice closes")

    def _closes(self, pointer: Pointer) -> bool:
        return self._next(pointer).closes

    def _next(self, pointer: Pointer) -> _Next:
        """What a click does now."""
        host, known = self.host, self._known_next
        document, reach = self.editor.document, host.snapping.reach(pointer)
        asked = (pointer, document, host.viewport, reach, host.is_mask_visible, host.look)
        if known is not None and known.asked == asked:
            return known
        if super()._closes(pointer):
            then = _Next(asked, closes=True, snap=None, place=document.draft[0])
        else:
            snap = self._snapped(pointer)
            place = snap.point if snap else self._led(pointer)
            then = _Next(asked, closes=False, snap=snap, place=place)
        self._known_next = then
        return then

    def _drawn(self, draft: tuple[Point, ...]) -> _Drawn:
        known = self._known_drawn
        if known is None or known.draft is not draft:
            known = self._known_drawn = _Drawn.of(draft)
        return known

    def _led(self, pointer: Pointer) -> Point:
        """Where the edge leads: to the pointer, or with Shift in a direction."""
        if not self._is_led(pointer):
            return pointer.point
        return at_45_degrees(self._draft[-1], pointer.point)

    def _snapped(self, pointer: Pointer) -> Snap | None:
        snapping = self.host.snapping
        if not self._is_led(pointer):
            return snapping.nearest(pointer)
        return snapping.along(pointer, self._draft[-1], self._led(pointer))

    def _is_led(self, pointer: Pointer) -> bool:
        return bool(self._draft) and pointer.modifiers.shift
