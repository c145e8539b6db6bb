"""Where places snap to on the canvas: whether they do at all, how near is near, and to what."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt

from mjgui.app.commands import VertexRef
from mjgui.app.editor import Editor
from mjgui.core.model import Area, Document, Frame, Point
from mjgui.core.snapping import RingId, Snap, SnapField
from mjgui.ui.canvas.pointer import Pointer
from mjgui.ui.canvas.viewport import Viewport

SUSPEND_KEY = Qt.Key.Key_S
"""Held, it keeps places from snapping. Shift, Alt and Ctrl all mean something in some tool."""
REACH = 7.0
"""How near to a thing places snap to it, widget pixels."""


class Snapping:
    """Snaps places to the mask and to the image's border.

    Nothing snaps while it is off or suspended, and no place that the keyboard chose: that is exact
    already. What is hidden is not snapped to.

    Attributes:
        is_on: whether it is switched on.
        is_suspended: whether a key held keeps it from snapping.

    Args:
        editor: has the mask.
        viewport: where the image lies now.
        is_mask_visible: whether areas are shown.
    """

    def __init__(
        self,
        editor: Editor,
        viewport: Callable[[], Viewport],
        is_mask_visible: Callable[[], bool],
    ) -> None:
        self.is_on = True
        self.is_suspended = False
        self._editor = editor
        self._viewport = viewport
        self._is_mask_visible = is_mask_visible
        # Made anew only when areas, not when vertices of the polygon in hand, come and go.
        self._of: tuple[tuple[Area, ...], Frame] | None = None
        self._field = SnapField((), Frame(0, 0))
        # Tools ask for the same place several times at one move.
        self._asked: tuple[object, ...] | None = None
        self._answer: Snap | None = None

    def reach(self, pointer: Pointer) -> float | None:
        """How near is near enough for this pointer, image pixels; None where nothing snaps."""
        if not self.is_on or self.is_suspended or pointer.is_keyed:
            return None
        return REACH / self._viewport().scale

    def field_around(self, document: Document, held: Iterable[VertexRef]) -> SnapField:
        """What vertices that are being moved may snap to: everything but themselves."""
        rings: defaultdict[RingId, set[int]] = defaultdict(set)
        for ref in held:
            rings[ref.area, ref.ring].add(ref.vertex)
        frozen = {ring: frozenset(indexes) for ring, indexes in rings.items()}
        return SnapField(document.areas, document.frame, frozen)

    def nearest(
        self, pointer: Pointer, point: Point | None = None, field: SnapField | None = None
    ) -> Snap | None:
        """What a place snaps to.

        Args:
            pointer: where the pointer is.
            point: the place, if it is not the pointer's, image pixels.
            field: what there is to snap to; the mask as it is now if None.
        """
        reach = self.reach(pointer)
        if reach is None:
            return None
        field = field or self._mask()
        place = pointer.point if point is None else point
        return self._once((field, place, reach), lambda: field.nearest(place, reach))

    def along(
        self, pointer: Pointer, start: Point, point: Point, field: SnapField | None = None
    ) -> Snap | None:
        """What the place `point` snaps to if it must stay on the line that leads from `start`.

        Args:
            pointer: where the pointer is.
            start: where the line begins, image pixels.
            point: a place on it.
            field: what there is to snap to; the mask as it is now if None.
        """
        reach = self.reach(pointer)
        way = point[0] - start[0], point[1] - start[1]
        if reach is None or way == (0.0, 0.0):
            return None
        field = field or self._mask()
        return self._once(
            (field, start, point, reach), lambda: field.along(start, way, point, reach)
        )

    def _mask(self) -> SnapField:
        document = self._editor.document
        areas = document.areas if self._is_mask_visible() else ()
        of = self._of
        if of is None or of[0] is not areas or of[1] != document.frame:
            self._of = (areas, document.frame)
            self._field = SnapField(areas, document.frame)
        return self._field

    def _once(self, asked: tuple[object, ...], find: Callable[[], Snap | None]) -> Snap | None:
        if asked != self._asked:
            self._answer = find()
            self._asked = asked
        return self._answer
