"""The magnetic lasso: between clicks the outline follows the edges of the picture."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from mjgui.core.geometry import Combine
from mjgui.core.language import tr, tr_marked, tr_noop
from mjgui.core.model import Point, distance
from mjgui.ui.canvas.items import ClosingPoint, Item, OpenLine, Rubber, VertexHandle
from mjgui.ui.canvas.pointer import Pointer
from mjgui.ui.canvas.tools.base import COMBINE_KEYS, Host, hint_line, widget_distance
from mjgui.ui.canvas.tools.directions import at_45_degrees
from mjgui.ui.canvas.tools.drafting import DraftTool
from mjgui.ui.canvas.tools.guide import Guide, Line, Query, straight

SNAP = 10.0
"""How far from the pointer an edge may be that the line is drawn to, widget pixels."""
_SPECK = 4.0
"""The side of the largest loop that counts as an accident where lines meet, widget pixels."""
_SETTLED = 128.0
"""A line pins itself when it has settled for this length, widget pixels."""
_CERTAIN = 0.75
"""The share of that length that is pinned: its end may still move."""
_PIECE = 64


_HINTS = {
    None: tr_noop("Click draws a new area along edges"),
    Combine.ADD: tr_noop("Click adds to the areas along edges"),
    Combine.SUBTRACT: tr_noop("Click cuts from the areas along edges"),
    Combine.INTERSECT: tr_noop("Click keeps only what is inside along edges"),
}


@dataclass(frozen=True, slots=True)
class _Wish:
    """A press whose line is still to come.

    Attributes:
        place: where the line shall lead, image pixels.
        is_straight: whether it shall follow no edge.
        closes: whether it closes the outline.
        how: how an outline begun with it joins the mask.
    """

    place: Point
    is_straight: bool = False
    closes: bool = False
    how: Combine | None = None


class MagneticTool(DraftTool):
    """Click pins the line; between pins it follows the edge under the pointer.

    Lines are found by a worker. A press is taken down as a wish, and granted when its line is
    there: what was pressed in a hurry is neither lost nor led astray. With Alt or Ctrl held, edges
    are straight, with Shift as well at multiples of 45°.
    """

    name = "magnetic"
    title = tr_noop("Magnetic lasso")

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._guide = Guide(host.selector, self._on_line)
        self._wishes: deque[_Wish] = deque()
        # The vertices between pins; all others of the polygon in hand count as pins.
        self._between: set[Point] = set()
        self._pieces: tuple[tuple[Point, ...], tuple[Item, ...]] = ((), ())
        host.listen(host.selector.picture_changed, self._start_over)
        host.listen(host.editor.document_changed, self._on_document_changed)

    # -- gestures ------------------------------------------------------------------------------

    @property
    def is_drawing(self) -> bool:
        """Whether an outline is in hand, or its first pin is on its way."""
        return bool(self._wishes) or super().is_drawing

    def press(self, pointer: Pointer) -> None:
        """Pin the line, or close the outline."""
        self._pointer = pointer
        is_repeat = self._is_repeat(pointer)
        if self._closes(pointer):
            self.close()
        elif not is_repeat:
            self._wishes.append(self._wish(pointer))
            self._grant()
        if pointer.is_double:
            self.close()

    def move(self, pointer: Pointer) -> None:
        """Lead the line to the pointer."""
        self._pointer = pointer
        self._grant()

    def close(self) -> None:
        """Lead the line back to the first pin, and close the outline."""
        if self.is_drawing:
            pointer = self._pointer
            is_straight = bool(pointer and pointer.modifiers.subtract)
            self._wishes.append(_Wish((0.0, 0.0), is_straight, closes=True))
            self._grant()

    def take_off(self) -> None:
        """Take the last pin off, with the line that leads to it."""
        if self._wishes:
            self._wishes.pop()
            return
        draft = self._draft
        count = 1
        while count < len(draft) and draft[-count - 1] in self._between:
            count += 1
        self.editor.remove_last_vertices(count)
        self._grant()

    def cancel(self) -> None:
        """Give the outline in hand up."""
        self._start_over()
        super().cancel()

    def leave(self) -> None:
        """Lead no line to the pointer while it is elsewhere; what was pressed is still granted."""
        super().leave()
        if not self._wishes:
            self._guide.drop()

    # -- what is shown -------------------------------------------------------------------------

    def items(self) -> tuple[Item, ...]:
        """The outline, its pins, and the line to the pointer; without them the first pin to be."""
        draft, pointer = self._draft, self._pointer
        line = self._guide.newest(draft[-1] if draft else None)
        if not draft:
            is_led = pointer is not None and line is not None
            return (VertexHandle(line.points[-1], is_lit=True),) if is_led and line else ()
        closes = pointer is not None and self._closes(pointer)
        lead = self._lead(draft, pointer, line, closes=closes) if pointer is not None else ()
        items = (*lead, *self._outline(draft))
        return (*items, ClosingPoint(draft[0], is_lit=closes))

    def hint(self) -> str:
        """What a click does now."""
        draft, pointer = self._draft, self._pointer
        if not draft:
            how = pointer.modifiers.combine if pointer else None
            return hint_line(tr_marked(_HINTS[how]), tr_marked(COMBINE_KEYS))
        if pointer and self._closes(pointer):
            return tr("Click to close the outline")
        if pointer and pointer.modifiers.subtract:
            return tr("Click pins a straight edge  ·  Shift 45°")
        if not self._is_closable:
            return tr(
                "Click pins the line  ·  Ctrl draws it straight, Backspace unpins, Esc cancels"
            )
        return tr(
            "Click pins the line  ·  Enter or double-click closes, Ctrl straight, Backspace unpins"
        )

    def confirms_at(self, pointer: Pointer) -> bool:
        """Enter closes where it has placed the last pin: no second one can stand there."""
        return self._is_closable and pointer.position == self._pressed_at

    def key_hint(self, pointer: Pointer) -> str:
        """What Enter does at the crosshair."""
        if self._closes(pointer) or self.confirms_at(pointer):
            return tr("Enter closes the outline")
        if self._draft:
            return tr("Enter pins the line, twice closes")
        return tr("Enter places the first pin")

    # -- inside: from wishes to vertices -------------------------------------------------------

    def _wish(self, pointer: Pointer) -> _Wish:
        keys = pointer.modifiers
        if not self.is_drawing:
            return _Wish(pointer.point, how=keys.combine)
        return _Wish(self._straight_end(pointer) if keys.subtract else pointer.point, keys.subtract)

    def _straight_end(self, pointer: Pointer) -> Point:
        begun = [*self._draft[-1:], *(w.place for w in self._wishes if not w.closes)]
        if not pointer.modifiers.shift:
            return pointer.point
        return at_45_degrees(begun[-1], pointer.point)

    def _query(self, wish: _Wish) -> Query:
        draft, zoom = self._draft, self.host.viewport.scale
        if wish.closes:
            return Query(draft[-1], draft[0], zoom, 0.0, drawn=draft)
        return Query(draft[-1] if draft else None, wish.place, zoom, SNAP / zoom)

    def _grant(self) -> None:
        """Make vertices of the wishes whose lines are known, and ask for the next line."""
        while self._wishes:
            wish = self._wishes[0]
            if wish.closes and not any(p != self._draft[0] for p in self._draft):
                self._wishes.popleft()  # there is nowhere to lead back from
                continue
            query = self._query(wish)
            line = straight(query) if wish.is_straight else self._guide.ask(query)
            if line is None:
                return
            self._wishes.popleft()
            self._pin(wish, line)
        self._look_ahead()

    def _look_ahead(self) -> None:
        """Ask for the line to the pointer."""
        pointer = self._pointer
        if pointer is None:
            return
        if self._closes(pointer):
            self._guide.ask(self._query(_Wish(pointer.point, closes=True)))
        elif not (self._draft and pointer.modifiers.subtract):
            self._guide.ask(self._query(_Wish(pointer.point)))

    def _pin(self, wish: _Wish, line: Line) -> None:
        if not self._draft:
            self._begun = (line.points[-1], wish.how)
            self.editor.add_vertices(line.points[-1:])
            return
        *between, end = line.points[1:] or line.points
        self._between.update(between)
        if wish.closes:
            self.editor.add_vertices(between)
            self._finish()
        else:
            self._between.discard(end)
            self.editor.add_vertices((*between, end))

    def _finish(self) -> None:
        from mjgui.core.magnetic import tidied  # noqa: PLC0415 - loads OpenCV, off the start

        draft = self._draft
        if not self._is_closable:
            return
        area = tidied(draft, self.reach(_SPECK) ** 2)
        if self.editor.close_draft(self._how, text=tr_noop("Draw magnetic lasso"), area=area):
            self._between.difference_update(draft)

    def _on_line(self) -> None:
        self._grant()
        self._pin_settled()
        self.host.refresh()

    def _pin_settled(self) -> None:
        """Pin a long line where it no longer moves, so that it does not leap to another edge."""
        draft = self._draft
        line = self._guide.newest(draft[-1]) if draft else None
        settled = self._guide.settled()
        if self._wishes or line is None or settled < self.reach(_SETTLED):
            return
        *between, end = _beginning(line.points, _CERTAIN * settled)[1:]
        self._between.update(between)
        self._between.discard(end)
        self.editor.add_vertices((*between, end))

    def _on_document_changed(self) -> None:
        # After undo, say, the line begins at another pin.
        if not self._wishes:
            self._look_ahead()

    def _start_over(self) -> None:
        """Forget what was pressed and asked, as when another picture is there."""
        self._wishes.clear()
        self._guide.drop()

    # -- inside: items -------------------------------------------------------------------------

    def _outline(self, draft: tuple[Point, ...]) -> tuple[Item, ...]:
        if self._pieces[0] is not draft:
            pins = (VertexHandle(p) for p in draft[1:] if p not in self._between)
            self._pieces = (draft, (*_lines(draft), *pins))
        return self._pieces[1]

    def _lead(
        self, draft: tuple[Point, ...], pointer: Pointer, line: Line | None, *, closes: bool
    ) -> Iterable[Item]:
        """The line to the pointer, or straight ones until it is there."""
        if self._wishes:
            places = [w.place for w in self._wishes if not w.closes]
            return [Rubber(a, b) for a, b in pairwise([draft[-1], *places, pointer.point])]
        target = draft[0] if closes else pointer.point
        if pointer.modifiers.subtract or line is None:
            end = draft[0] if closes else self._straight_end(pointer)
            lead: list[Item] = [Rubber(draft[-1], end)]
        elif self._is_behind(line, target):
            end = target
            lead = [*_lines(line.points), Rubber(line.points[-1], end)]
        else:
            end = line.points[-1]
            lead = [*_lines(line.points)]
            if not closes:
                lead.append(VertexHandle(end, is_lit=True))
        if len(draft) > 1 and not closes:
            lead.insert(0, Rubber(end, draft[0], is_faint=True))
        return lead

    def _is_behind(self, line: Line, target: Point) -> bool:
        """Whether the newest line leads to where the pointer was, farther off than it snaps."""
        if line.query.place == target:
            return False
        return widget_distance(line.points[-1], target, self.host.viewport) > 2 * SNAP


def _beginning(points: tuple[Point, ...], length: float) -> tuple[Point, ...]:
    """The first part of a line, so long."""
    begun = [points[0]]
    for start, end in pairwise(points):
        whole = distance(start, end)
        if whole >= length:
            share = length / whole
            (ax, ay), (bx, by) = start, end
            begun.append((ax + (bx - ax) * share, ay + (by - ay) * share))
            break
        begun.append(end)
        length -= whole
    return tuple(begun)


def _lines(points: tuple[Point, ...]) -> Iterable[Item]:
    """A long line in pieces, so that a move repaints no more than the last of them."""
    for i in range(0, len(points) - 1, _PIECE):
        yield OpenLine(points[i : i + _PIECE + 1], marks_vertices=False)
