"""Drags that move areas or vertices: both snap, and Shift keeps both to directions."""

from __future__ import annotations

from mjgui.app.commands import Selection, VertexRef
from mjgui.core.language import tr, tr_noop
from mjgui.core.model import Document, Point
from mjgui.core.placing import common_box
from mjgui.core.shapes import Box
from mjgui.core.snapping import Snap, SnapKind, box_along_border, box_to_border
from mjgui.ui.canvas.measures import way_text
from mjgui.ui.canvas.pointer import Pointer
from mjgui.ui.canvas.snapping import Snapping
from mjgui.ui.canvas.tools.directions import EIGHTHS, at_45_degrees, on_nearest_line
from mjgui.ui.canvas.tools.drags import Drag
from mjgui.ui.canvas.tools.edits import moved

_SAME = 1e-6
"""What lies no farther from the border than this lies on it, image pixels."""


class AreaMove(Drag):
    """Moves whole areas; the sides of the box around them snap to the image's border.

    Args:
        document: the mask at the press.
        selection: the areas.
        start: the pointer at the press.
        snapping: how near is near enough.
    """

    def __init__(
        self, document: Document, selection: Selection, start: Pointer, snapping: Snapping
    ) -> None:
        self.text = tr_noop("Move area") if len(selection.areas) == 1 else tr_noop("Move areas")
        self._document = document
        self._selection = selection
        self._start = start
        self._snapping = snapping
        self._box = common_box(document.areas[index] for index in selection.areas)

    def document_at(self, pointer: Pointer) -> Document:
        """Moved by as much as the pointer has, or on to the border."""
        return moved(self._document, self._selection, *self._way(pointer))

    def hint(self) -> str:
        """What keys do."""
        return tr("Shift 45°, S without snapping, Esc puts it back")

    def measure(self, pointer: Pointer) -> str:
        """How far it has moved."""
        return way_text(self._way(pointer))

    def snap(self, pointer: Pointer) -> Snap | None:
        """The corner of the image that the box lies in, or the middle of a side on the border."""
        frame = self._document.frame
        if self._box is None or self._snapping.reach(pointer) is None:
            return None
        left, top, right, bottom = _shifted(self._box, self._way(pointer))
        x = _on_border(left, right, frame.width)
        y = _on_border(top, bottom, frame.height)
        if x is not None and y is not None:
            return Snap(SnapKind.BORDER, (x, y))
        if x is not None:
            middle = min(max((top + bottom) / 2, 0.0), float(frame.height))
            return Snap(SnapKind.BORDER, (x, middle), (0.0, 1.0))
        if y is not None:
            middle = min(max((left + right) / 2, 0.0), float(frame.width))
            return Snap(SnapKind.BORDER, (middle, y), (1.0, 0.0))
        return None

    def _way(self, pointer: Pointer) -> Point:
        (x0, y0), point = self._start.point, pointer.point
        is_kept = _keeps_direction(self._start, pointer)
        if is_kept:
            point = at_45_degrees((x0, y0), point)
        way = point[0] - x0, point[1] - y0
        reach, frame = self._snapping.reach(pointer), self._document.frame
        if reach is None or self._box is None or not frame.width or way == (0.0, 0.0):
            return way
        box = _shifted(self._box, way)
        if is_kept:
            pull = 1 + box_along_border(box, frame, way, reach)
            return way[0] * pull, way[1] * pull
        dx, dy = box_to_border(box, frame, reach)
        return way[0] + dx, way[1] + dy


class VertexMove(Drag):
    """Moves vertices; the one that was taken hold of snaps to what does not move along.

    Shift keeps it to multiples of 45° and, where it moves alone, to the lines of its edges.

    Args:
        document: the mask, with the new vertex in it where one was inserted.
        selection: the vertices.
        held: the one that was taken hold of.
        start: the pointer at the press.
        snapping: how near is near enough.
        text: what the undo menu says, if it does more than move.
    """

    def __init__(
        self,
        document: Document,
        selection: Selection,
        held: VertexRef,
        start: Pointer,
        snapping: Snapping,
        text: str = "",
    ) -> None:
        count = len(selection.vertices)
        self.text = text or (tr_noop("Move vertex") if count == 1 else tr_noop("Move vertices"))
        self._document = document
        self._selection = selection
        self._start = start
        self._snapping = snapping
        self._field = snapping.field_around(document, selection.vertices)
        self._snapped: tuple[Pointer, float | None, Snap | None] | None = None
        ring = document.areas[held.area].rings[held.ring]
        x, y = ring[held.vertex].tolist()
        self._from: Point = (x, y)
        ways = list(EIGHTHS)
        if count == 1:
            for neighbour in (held.vertex - 1, (held.vertex + 1) % len(ring)):
                dx, dy = (ring[neighbour] - (x, y)).tolist()
                if dx or dy:
                    ways.append((dx, dy))
        self._ways = tuple(ways)

    def document_at(self, pointer: Pointer) -> Document:
        """Moved so that the held one is where the pointer has it, or what it snaps to."""
        return moved(self._document, self._selection, *self._way(pointer))

    def hint(self) -> str:
        """What keys do."""
        return tr("Shift 45° or along an edge, S without snapping, Esc puts it back")

    def measure(self, pointer: Pointer) -> str:
        """How far it has moved."""
        return way_text(self._way(pointer))

    def place(self, pointer: Pointer) -> Point:
        """Where the held vertex is."""
        snap = self.snap(pointer)
        return snap.point if snap else self._raw(pointer)

    def snap(self, pointer: Pointer) -> Snap | None:
        """What the held vertex has snapped to; looked for once at each move."""
        reach, last = self._snapping.reach(pointer), self._snapped
        if last is not None and last[0] is pointer and last[1] == reach:
            return last[2]
        found = self._find(pointer)
        self._snapped = (pointer, reach, found)
        return found

    def _find(self, pointer: Pointer) -> Snap | None:
        raw = self._raw(pointer)
        if _keeps_direction(self._start, pointer):
            return self._snapping.along(pointer, self._from, raw, self._field)
        if pointer.point == self._start.point:
            return None
        return self._snapping.nearest(pointer, raw, self._field)

    def _raw(self, pointer: Pointer) -> Point:
        (x, y), (x0, y0), (x1, y1) = self._from, self._start.point, pointer.point
        raw = x + x1 - x0, y + y1 - y0
        if _keeps_direction(self._start, pointer):
            return on_nearest_line(self._from, raw, self._ways)
        return raw

    def _way(self, pointer: Pointer) -> Point:
        (x0, y0), (x1, y1) = self._from, self.place(pointer)
        return x1 - x0, y1 - y0


def _keeps_direction(start: Pointer, now: Pointer) -> bool:
    # Shift at the press picks; pressed later it keeps to a direction.
    return now.modifiers.shift and not start.modifiers.shift


def _shifted(box: Box, way: Point) -> Box:
    (left, top, right, bottom), (dx, dy) = box, way
    return left + dx, top + dy, right + dx, bottom + dy


def _on_border(low: float, high: float, side: int) -> float | None:
    """Where a span meets the border of the image, whose own span goes from 0 to `side`."""
    if side and abs(low) <= _SAME:
        return 0.0
    return float(side) if side and abs(high - side) <= _SAME else None
