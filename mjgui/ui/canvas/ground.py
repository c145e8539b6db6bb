"""What lies under the things that move: the scene, and the items that have not changed for a while.

A hand that leads an edge changes a line or two; the rest of what it has drawn lies still. That rest
is painted once upon a copy of the scene, so that a move copies rectangles and paints those lines. A
pan moves it along with the scene, and paints of both what comes in at the rim.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import cast

from PySide6.QtCore import QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QRegion

from mjgui.ui.canvas.items import Item
from mjgui.ui.canvas.plate import Plate
from mjgui.ui.canvas.regions import Regions
from mjgui.ui.canvas.render import Sight
from mjgui.ui.canvas.runs import paint_items
from mjgui.ui.canvas.scene import Scene
from mjgui.ui.canvas.viewport import Viewport

_AHEAD = 96
"""What is missing is painted so much farther around than it is asked for, widget pixels.

An edge that a hand leads about asks for a little more at every second move, and most of what
painting takes is the same for a little and for much."""
_MARGIN = 64
"""A strip that comes in with a pan is painted so much broader than it is seen, widget pixels: most
steps are a copy alone."""


class Ground:
    """Scene and steady items on one plate, which a pan lets reach a little beyond the widget.

    Args:
        scene: what lies still whatever is in hand.
        regions: where items paint.
    """

    def __init__(self, scene: Scene, regions: Regions) -> None:
        self._scene = scene
        self._regions = regions
        self._plate: Plate | None = None
        self._frame: object = None
        self._items: tuple[Item, ...] = ()
        self._has_moved = False

    def forget(self) -> None:
        """Have everything painted anew, in memory that is free until then."""
        self._plate = None

    def spoil(self, region: QRegion, viewport: Viewport) -> None:
        """Have a part painted anew, for the scene has changed there.

        Args:
            region: widget pixels.
            viewport: where the image lies for them; it may have been moved since the last paint.
        """
        plate = self._plate
        if plate is None:
            return
        shift = plate.shift_to(viewport)
        if shift is None:
            self._plate = None
        else:
            plate.spoil(region.boundingRect().translated(-shift))

    def paint(
        self, painter: QPainter, region: QRegion, size: QSize, sight: Sight, items: Sequence[Item]
    ) -> int:
        """Copy `region` (widget pixels) to the screen, painting first what is missing of it.

        Args:
            painter: paints on the widget.
            region: what is asked for.
            size: the widget's, widget pixels.
            sight: where the image lies.
            items: those that have not changed, the lowest first.

        Returns:
            How many of the items are in it; the others are to be painted over it.
        """
        frame = self._scene.frame
        if frame is None or frame != self._frame:
            # A frame that comes in the middle of a zoom will be another one at once.
            self._frame = frame
            self._plate = None
            items = ()
        if not items:
            self._scene.paint(painter, region)
            return 0
        plate = self._plate_for(size, sight)
        self._take(plate, tuple(items), sight)
        missing = plate.missing(region)
        if not missing.isEmpty():
            plate.mend_box(self._portion(region, missing, plate), self._paint)
        # One rectangle is copied at once, many are copied line by line.
        for rect in cast("Iterable[QRect]", region):
            painter.setClipRect(rect)
            plate.copy(painter, QPoint(0, 0), rect)
        return len(items)

    # -- inside --------------------------------------------------------------------------------

    def _plate_for(self, size: QSize, sight: Sight) -> Plate:
        plate, self._has_moved = self._plate, False
        shift = None if plate is None else plate.shift_to(sight.viewport)
        if plate is None or shift is None:
            self._items = ()
            plate = self._plate = Plate(size, _MARGIN, sight)
        elif shift != QPoint(0, 0):
            plate.move(shift, sight)
            self._has_moved = True
        return plate

    def _portion(self, region: QRegion, missing: QRect, plate: Plate) -> QRegion:
        """What is painted at once where something is missing of a region, widget pixels."""
        is_strip = min(missing.width(), missing.height()) <= _AHEAD
        if is_strip and self._has_moved:
            return QRegion(missing.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN))
        return QRegion(_grown(region.boundingRect()) & plate.inner)

    def _take(self, plate: Plate, items: tuple[Item, ...], sight: Sight) -> None:
        """Show these items, spoiling what differs."""
        before, self._items = self._items, items
        if before == items:
            return
        for rect in cast("Iterable[QRect]", self._regions.difference(before, items, sight)):
            plate.spoil(rect)

    def _paint(self, painter: QPainter, rect: QRectF, sight: Sight) -> None:
        box = rect.toAlignedRect()
        self._scene.paint(painter, QRegion(box))
        painter.setClipRect(box)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        due = [item for item in self._items if self._regions.of(item, sight).intersects(box)]
        paint_items(painter, due, sight)


def _grown(rect: QRect) -> QRect:
    return rect.adjusted(-_AHEAD, -_AHEAD, _AHEAD, _AHEAD)
