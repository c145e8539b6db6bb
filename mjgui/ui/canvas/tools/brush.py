"""Brush and eraser: a stroke of a round tip becomes areas, or takes away from them."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import Qt

from mjgui.app.painting import Stroke
from mjgui.core.language import tr, tr_noop
from mjgui.core.model import Point
from mjgui.core.strokes import Path
from mjgui.ui.canvas.cursors import Cursor
from mjgui.ui.canvas.items import Item, Rubber
from mjgui.ui.canvas.pointer import Pointer
from mjgui.ui.canvas.stroke_items import (
    StrokeBody,
    StrokePlane,
    StrokeStep,
    TipRing,
    shows_mark,
)
from mjgui.ui.canvas.tools.base import Host, Tool, hint_line

_ERROR = 0.5
"""How far the finished outline may lie from what the tip covered, widget pixels."""

_LIGHTEST = 0.2
"""The part of the tip's size that is left where a pen hardly touches."""


@dataclass(frozen=True, eq=False)
class _Drag:
    """A stroke that is being drawn.

    Attributes:
        plane: where it is painted; knows its path.
        size: the tip's diameter at full pressure, image pixels, as at the press.
        erases: whether it takes away.
        image: the image that it is drawn on.
    """

    plane: StrokePlane
    size: float
    erases: bool
    image: Hashable

    @property
    def path(self) -> Path:
        return self.plane.path


class BrushTool(Tool):
    """Paint with the button held; letting go unites the stroke with the areas it touches.

    Alt (or Ctrl) at the press makes an eraser of the brush, and a brush of the eraser. Shift begins
    where the last stroke ended. The outline is as fine as the finest zoom it was drawn at.
    """

    name = "brush"
    title = tr_noop("Brush")
    erases: ClassVar[bool] = False

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._drag: _Drag | None = None
        self._pointer: Pointer | None = None
        self._error = _ERROR
        # Where the last stroke ended, and on which image.
        self._last: tuple[Hashable, Point] | None = None
        # The planes of strokes that a worker puts into the mask.
        self._waiting: dict[Stroke, StrokePlane] = {}
        host.listen(host.painting.size_changed, self._on_painting)
        host.listen(host.painting.pending_changed, self._on_painting)

    @property
    def is_dragging(self) -> bool:
        """Whether a stroke is being drawn."""
        return self._drag is not None

    # -- gestures ------------------------------------------------------------------------------

    def press(self, pointer: Pointer) -> None:
        """Begin a stroke, with Shift where the last one ended."""
        self._pointer = pointer
        drag = _Drag(
            StrokePlane(Path()),
            self.host.painting.size,
            self._erases(pointer),
            self.editor.chosen,
        )
        self._drag, self._error = drag, self.reach(_ERROR)
        start = self._start(pointer)
        if start is not None:
            self._add(drag, start, pointer.pressure)
        self._add(drag, pointer.point, pointer.pressure)

    def move(self, pointer: Pointer) -> None:
        """Draw on."""
        self._pointer = pointer
        if self._drag is not None:
            self._error = min(self._error, self.reach(_ERROR))
            self._add(self._drag, pointer.point, pointer.pressure)

    def release(self, pointer: Pointer) -> None:
        """Put the stroke into the mask."""
        drag, self._drag = self._drag, None
        self._pointer = pointer
        if drag is None:
            return
        # A pen that is lifted has no pressure any more: what it last had counts.
        x, y, radius = drag.path.since(len(drag.path) - 1)[0].tolist()
        if pointer.point != (x, y):
            drag.path.add((*pointer.point, radius), self._error)
        self._last = drag.image, pointer.point
        stroke = Stroke(drag.path.samples(), self._error, drag.erases)
        painting = self.host.painting
        self._waiting[stroke] = drag.plane
        painting.put(stroke)
        self._forget_done()

    def leave(self) -> None:
        """Show no tip while the pointer is elsewhere."""
        self._pointer = None

    def cancel(self) -> None:
        """Give the stroke up."""
        self._drag = None

    # -- what is shown -------------------------------------------------------------------------

    def items(self) -> tuple[Item, ...]:
        """Strokes that are on their way into the mask, the one being drawn, and the tip."""
        items: list[Item] = [
            StrokeBody(plane, stroke.erases)
            for stroke, plane in self._waiting.items()
            if stroke in self.host.painting.pending
        ]
        drag, pointer = self._drag, self._pointer
        if drag is not None:
            items += (StrokeBody(drag.plane, drag.erases), StrokeStep(drag.plane, len(drag.path)))
        if pointer is not None:
            start = None if drag is not None else self._start(pointer)
            if start is not None:
                items.append(Rubber(start, pointer.point, is_faint=True))
            erases = self._erases(pointer) if drag is None else drag.erases
            # Before the press a pen has no pressure, and the ring shows how large the tip can be.
            full = self.host.painting.size / 2
            radius = full if drag is None else _radius(drag.size, pointer.pressure)
            items.append(TipRing(pointer.point, radius, erases))
        return tuple(items)

    def hint(self) -> str:
        """What the stroke does, and how large the tip is."""
        if self._drag is not None:
            return tr("Let go to end the stroke  ·  Esc cancels")
        size = f"{self.host.painting.size:.0f}"
        if self._erases(self._pointer):
            verb = tr("Drag erases, {size} px", size=size)
        else:
            verb = tr("Drag paints, {size} px", size=size)
        if self.erases:
            keys = tr("[ smaller, ] larger, Alt paints, Shift straight on")
        else:
            keys = tr("[ smaller, ] larger, Alt erases, Shift straight on")
        return hint_line(verb, keys)

    def key_hint(self, pointer: Pointer) -> str:
        """What Enter does at the crosshair."""
        if self._drag is not None:
            return tr("Arrows draw, Enter ends the stroke")
        if self._erases(pointer):
            return tr("Enter begins to erase here")
        return tr("Enter begins to paint here")

    def cursor(self) -> Cursor:
        """The tip is the cursor; where it is too small to be one, a cross."""
        radius = self.host.painting.size / 2 * self.host.viewport.scale
        is_plain = self._pointer is not None and shows_mark(radius)
        return Qt.CursorShape.BlankCursor if is_plain else Qt.CursorShape.CrossCursor

    # -- inside --------------------------------------------------------------------------------

    def _erases(self, pointer: Pointer | None) -> bool:
        return self.erases != (pointer is not None and pointer.modifiers.subtract)

    def _start(self, pointer: Pointer) -> Point | None:
        """Where a straight stroke begins, if a press would draw one."""
        last = self._last
        if last is None or not pointer.modifiers.shift or last[0] != self.editor.chosen:
            return None
        return last[1]

    def _add(self, drag: _Drag, point: Point, pressure: float) -> None:
        drag.path.add((*point, _radius(drag.size, pressure)), self._error)

    def _forget_done(self) -> None:
        pending = self.host.painting.pending
        self._waiting = {s: plane for s, plane in self._waiting.items() if s in pending}

    def _on_painting(self) -> None:
        self._forget_done()
        self.host.refresh()


class EraserTool(BrushTool):
    """Take away from all areas that the stroke touches."""

    name = "eraser"
    title = tr_noop("Eraser")
    erases = True


def _radius(size: float, pressure: float) -> float:
    return size / 2 * (_LIGHTEST + (1 - _LIGHTEST) * pressure)
