"""Smart select: click a thing, or drag a rectangle around it, and it is selected."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt

from mjgui.app.commands import Selection
from mjgui.core.geometry import Combine
from mjgui.core.language import tr, tr_marked, tr_noop
from mjgui.core.model import Area, Document, Point
from mjgui.core.shapes import Box
from mjgui.core.smart_seeds import Click, Rectangle, Seed, Stroke
from mjgui.ui.canvas.cursors import Cursor
from mjgui.ui.canvas.items import Band, Ghost, Item
from mjgui.ui.canvas.pointer import Modifiers, Pointer
from mjgui.ui.canvas.smart_items import SeedMark, StrokeTrail
from mjgui.ui.canvas.tools.base import CONFIRM_KEYS, Host, Tool, hint_line
from mjgui.ui.canvas.tools.search import Done, Search, Wish

STROKE_RADIUS = 7.0
"""Half the width of a stroke that adds or takes away, widget pixels."""
SLIP = 4.0
"""A drag shorter than this many widget pixels is a click."""
_REMEMBERED = 64
_STEP = tr_noop("Smart select")
_STEPS = {True: tr_noop("Add by smart select"), False: tr_noop("Take away by smart select")}
_STROKES = {
    Combine.ADD: tr_noop("A stroke adds to the selection"),
    Combine.SUBTRACT: tr_noop("A stroke takes away from the selection"),
}
_DRAG_HINTS = {
    True: tr_noop("Stroke over what is meant, then let go  ·  Esc cancels"),
    False: tr_noop("Drag around the thing, then let go  ·  Esc cancels"),
}
_HINTS = {
    None: tr_noop("Click a thing or drag around it: selects it"),
    Combine.ADD: tr_noop("Click a thing or drag around it: adds to the areas"),
    Combine.SUBTRACT: tr_noop("Click a thing or drag around it: cuts from the areas"),
    Combine.INTERSECT: tr_noop("Click a thing or drag around it: keeps only what is inside"),
}


@dataclass(frozen=True, slots=True)
class _Drag:
    """A press that is not let go yet.

    Attributes:
        path: where the pointer went, image pixels; of a rectangle, its two corners.
        how: what the modifiers at the press mean.
        refines: whether it is a stroke over what was found last.
        radius: half the stroke's width, image pixels.
    """

    path: tuple[Point, ...]
    how: Combine | None
    refines: bool
    radius: float

    def with_point(self, point: Point) -> _Drag:
        """The drag when the pointer has gone on to `point`."""
        return replace(self, path=(*(self.path if self.refines else self.path[:1]), point))


class SmartTool(Tool):
    """A click or a rectangle becomes an area as soon as a worker has found the thing's edges.

    While what it found is selected, strokes with Shift add to it, strokes with Alt (or Ctrl) take
    away. Otherwise those keys say how the next thing joins the areas that are there. Gestures made
    while the worker is busy wait for their turn.
    """

    name = "smart"
    title = tr_noop("Smart select")

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._search = Search(host.selector, lambda: self._target, self._on_news)
        # What was found lately: by undo and redo an earlier result is the selected one again.
        self._found: deque[tuple[Area, ...]] = deque(maxlen=_REMEMBERED)
        self._drag: _Drag | None = None
        self._how: Combine | None = None
        self._reason = ""
        host.listen(host.selector.picture_changed, self._start_over)

    @property
    def is_dragging(self) -> bool:
        """Whether the button is held."""
        return self._drag is not None

    # -- gestures ------------------------------------------------------------------------------

    def press(self, pointer: Pointer) -> None:
        """Begin a click, a rectangle or a stroke."""
        if pointer.is_double:
            return  # its first press looks for the thing already
        self._reason = ""
        how = self._how = pointer.modifiers.combine
        refines = how in _STROKES and (self._search.is_busy or bool(self._target))
        self._drag = _Drag((pointer.point,), how, refines, self.reach(STROKE_RADIUS))

    def move(self, pointer: Pointer) -> None:
        """Drag on."""
        self._how = pointer.modifiers.combine
        drag = self._drag
        if drag is None:
            self._settle()
        elif pointer.point != drag.path[-1]:
            self._drag = drag.with_point(pointer.point)

    def release(self, pointer: Pointer) -> None:
        """Have the thing looked for."""
        self.move(pointer)
        drag, self._drag = self._drag, None
        if drag is None:
            return
        wish = Wish(self._seed(drag), drag.how, drag.refines)
        if not self._search.add(wish):
            self._reason = tr("There is no picture yet")
        self._settle()

    def cancel(self) -> None:
        """Give the drag up."""
        self._drag = None
        self._settle()

    def forget(self) -> None:
        """Give the drag up; what came in meanwhile is used at the next move."""
        self._drag = None

    def put_away(self) -> None:
        """Look for nothing more."""
        self._start_over()

    def uses_key(self, key: int) -> bool:
        """Esc stops looking, Enter ends the strokes."""
        if key == Qt.Key.Key_Escape and self._search.is_busy:
            return True
        if key in CONFIRM_KEYS:
            return bool(self._target)
        return super().uses_key(key)

    def key(self, key: int, modifiers: Modifiers) -> bool:
        """Stop looking, or end the strokes."""
        if key == Qt.Key.Key_Escape and self._search.is_busy and not self.is_dragging:
            self._search.drop()
            return True
        if key in CONFIRM_KEYS and self._target:
            self.editor.select(Selection())
            return True
        return super().key(key, modifiers)

    # -- what is shown -------------------------------------------------------------------------

    def items(self) -> tuple[Item, ...]:
        """The drag, what is being looked for, and what was glimpsed of it."""
        drag, wish = self._drag, self._search.wish
        items: list[Item] = []
        if wish is not None:
            cuts = wish.how is Combine.SUBTRACT
            items += [Ghost(area, is_cutting=cuts) for area in self._search.glimpsed]
            items.append(_mark_of(wish.seed))
        if drag is not None and drag.refines:
            cuts = drag.how is Combine.SUBTRACT
            items.append(StrokeTrail(drag.path, drag.radius, is_cutting=cuts))
        elif drag is not None and not self._is_click(drag):
            items.append(Band(drag.path[0], drag.path[-1]))
        return tuple(items)

    def hint(self) -> str:
        """What a press does, or what became of the last one."""
        drag = self._drag
        if drag is not None:
            return tr_marked(_DRAG_HINTS[drag.refines])
        if self._search.is_busy:
            return tr("Looking for edges…  ·  Esc stops")
        if self._reason:
            return hint_line(self._reason, tr("Click a thing or drag a rectangle around it"))
        if self._target:
            if self._how in _STROKES:
                return tr_marked(_STROKES[self._how])
            return tr(
                "Shift-stroke adds, Alt-stroke takes away  ·  Click another thing, Enter ends"
            )
        return hint_line(tr_marked(_HINTS[self._how]), tr("Shift adds, Alt subtracts"))

    def key_hint(self, pointer: Pointer) -> str:  # noqa: ARG002 - others need it
        """What Enter does at the crosshair."""
        if self._drag is None:
            return tr("Enter begins here, and again selects the thing")
        return tr("Enter again selects the thing here, elsewhere the one in the rectangle")

    def cursor(self) -> Cursor:
        """A cross; busy while the worker is."""
        is_busy = self._search.is_busy and not self.is_dragging
        return Qt.CursorShape.BusyCursor if is_busy else Qt.CursorShape.CrossCursor

    # -- inside: from a drag to a wish ---------------------------------------------------------

    def _seed(self, drag: _Drag) -> Seed:
        start, end = drag.path[0], drag.path[-1]
        if drag.refines:
            is_cutting = drag.how is Combine.SUBTRACT
            return Stroke(drag.path, drag.radius, not is_cutting)
        if self._is_click(drag):
            return Click(start, self._view())
        return Rectangle((*start, *end))

    def _is_click(self, drag: _Drag) -> bool:
        (x0, y0), (x1, y1) = drag.path[0], drag.path[-1]
        return max(abs(x1 - x0), abs(y1 - y0)) < self.reach(SLIP)

    def _view(self) -> Box:
        """The part of the image in sight."""
        viewport, stage = self.host.viewport, self.host.stage
        return (*viewport.map_to_image((0, 0)), *viewport.map_to_image((stage.width, stage.height)))

    # -- inside: from what was found to the mask -----------------------------------------------

    @property
    def _target(self) -> tuple[Area, ...]:
        """What strokes change: what was found, as long as it and nothing else is selected."""
        selection, areas = self.editor.selection, self.editor.document.areas
        if not selection.areas or selection.vertices:
            return ()
        selected = {id(areas[index]) for index in selection.areas}
        for found in reversed(self._found):
            if {id(area) for area in found} == selected:
                return found
        return ()

    def _on_news(self) -> None:
        self._settle()
        self.host.refresh()

    def _settle(self) -> None:
        """Use what was found, but not in the middle of a drag, which an edit would end."""
        while self._drag is None and (done := self._search.take()) is not None:
            self._use(done)
            self._search.go_on()

    def _use(self, done: Done) -> None:
        wish, areas = done.wish, done.found.areas
        document = self.editor.document
        if done.found.reason:
            self._reason = tr_marked(done.found.reason)
        elif done.earlier:
            places = _places(document, done.earlier)
            if len(places) < len(done.earlier):
                self._reason = tr("What the stroke was to change is gone")
                return
            text = _STEPS[wish.how is Combine.ADD]
            self._put(document.without(places), areas, min(places), text)
        elif wish.how is None:
            if all(area in document.areas for area in areas):
                # The same thing once more: an area on top of its like would be of no use.
                known = [document.areas[document.areas.index(area)] for area in areas]
                self._found.append(tuple(known))
                self.editor.select(Selection(frozenset(_places(document, known))))
            else:
                self._put(document, areas, len(document.areas), _STEP)
        else:
            self.editor.combine(areas, _STEP, wish.how)

    def _put(self, document: Document, areas: tuple[Area, ...], at: int, text: str) -> None:
        """Put areas into the document at a place, and select them."""
        self._found.append(areas)
        before, after = document.areas[:at], document.areas[at:]
        selection = Selection(frozenset(range(at, at + len(areas))))
        new = document.with_areas((*before, *areas, *after))
        self.editor.apply(new, text, selection=selection)

    def _start_over(self) -> None:
        """Forget what is looked for, as when another picture is there."""
        self._search.drop()
        self._reason = ""


def _mark_of(seed: Seed) -> Item:
    match seed:
        case Click(point):
            return SeedMark(point)
        case Rectangle((x0, y0, x1, y1)):
            return Band((x0, y0), (x1, y1))
        case Stroke(points, radius, adds):
            return StrokeTrail(points, radius, is_cutting=not adds)


def _places(document: Document, areas: Iterable[Area]) -> list[int]:
    """Where these very areas are in a document, as far as they are there."""
    wanted = {id(area) for area in areas}
    return [index for index, area in enumerate(document.areas) if id(area) in wanted]
