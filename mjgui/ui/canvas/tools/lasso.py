"""The lasso: the outline follows the hand."""

from __future__ import annotations

from mjgui.app.commands import Selection
from mjgui.core.geometry import Combine, repair, simplify
from mjgui.core.language import tr, tr_marked, tr_noop
from mjgui.core.model import MIN_POINTS, Area, Point
from mjgui.ui.canvas.items import Item, OpenLine, Rubber
from mjgui.ui.canvas.pointer import Pointer
from mjgui.ui.canvas.tools.base import (
    COMBINE_KEYS,
    DRAG_HINTS,
    SMALLEST_SIZE,
    Host,
    Tool,
    hint_line,
    widget_distance,
)

_TEXT = tr_noop("Draw lasso")
_PIECE = 64
_ERROR = 0.5
"""How far the finished outline may lie from the hand's path, widget pixels."""


class LassoTool(Tool):
    """Draw with the button held; letting go closes the outline.

    What was drawn is simplified to within half a pixel of the screen at the zoom it was drawn at;
    zooming in mid-stroke keeps the finest.
    """

    name = "lasso"
    title = tr_noop("Lasso")

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._path: list[Point] = []
        self._scale = 1.0
        self._begun_how: Combine | None = None
        self._how: Combine | None = None

    @property
    def awaits_view(self) -> bool:
        """While nothing is in hand."""
        return not self._path

    @property
    def is_dragging(self) -> bool:
        """Whether a stroke is being drawn."""
        return bool(self._path)

    def press(self, pointer: Pointer) -> None:
        """Begin a stroke."""
        self._path = [pointer.point]
        self._scale = self.host.viewport.scale
        self._begun_how = pointer.modifiers.combine

    def move(self, pointer: Pointer) -> None:
        """Draw on."""
        self._how = pointer.modifiers.combine
        if self._path and pointer.point != self._path[-1]:
            self._scale = max(self._scale, self.host.viewport.scale)
            self._path.append(pointer.point)

    def release(self, pointer: Pointer) -> None:
        """Close the outline, unless it is as small as a mere click."""
        self.move(pointer)
        path, self._path = self._path, []
        if len(set(path)) < MIN_POINTS or _extent(path) < self.reach(SMALLEST_SIZE):
            return
        area = Area.of(simplify(path, _ERROR / self._scale))
        if self._begun_how is not None:
            self.editor.add_area(area, _TEXT, self._begun_how)
            return
        # A hand that crosses its own path means the parts it went around.
        document = self.editor.document
        parts = repair(area)
        added = range(len(document.areas), len(document.areas) + len(parts))
        self.editor.apply(
            document.with_areas((*document.areas, *parts)),
            _TEXT,
            selection=Selection(frozenset(added)),
        )

    def cancel(self) -> None:
        """Give the stroke up."""
        self._path = []

    def items(self) -> tuple[Item, ...]:
        """The stroke so far, and the edge that will close it."""
        path = self._path
        if len(path) < 2:  # noqa: PLR2004 - a point is no stroke
            return ()
        # In pieces, so that a move repaints no more than the last of them.
        pieces = tuple(
            OpenLine(tuple(path[i : i + _PIECE + 1]), marks_vertices=False)
            for i in range(0, len(path) - 1, _PIECE)
        )
        if widget_distance(path[0], path[-1], self.host.viewport) < self.host.look.reach:
            return pieces
        return (Rubber(path[-1], path[0], is_faint=True), *pieces)

    def hint(self) -> str:
        """What the drag does."""
        if self._path:
            return tr("Let go to close the outline  ·  Esc cancels")
        return hint_line(tr_marked(DRAG_HINTS[self._how]), tr_marked(COMBINE_KEYS))


def _extent(path: list[Point]) -> float:
    xs, ys = zip(*path, strict=True)
    return max(max(xs) - min(xs), max(ys) - min(ys))
