"""What lies under the things that move: the scene, and the items that have not changed for a while.

A hand that leads an edge changes a line or two; the rest of what it has drawn lies still. That rest
is painted once upon a copy of the scene, so that a move copies rectangles and paints those lines.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from typing import cast

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPainter, QPixmap, QRegion

from mjgui.ui.canvas.items import Item
from mjgui.ui.canvas.render import Sight
from mjgui.ui.canvas.scene import Scene

RegionOf = Callable[[Item], QRegion]
"""Where an item paints, widget pixels."""


class Ground:
    """Scene and steady items in one opaque pixmap of the widget's size.

    Args:
        scene: what lies still whatever is in hand.
        region_of: where an item paints.
    """

    def __init__(self, scene: Scene, region_of: RegionOf) -> None:
        self._scene = scene
        self._region_of = region_of
        self._pixmap: QPixmap | None = None
        self._stale = QRegion()
        self._frame: object = None
        self._items: tuple[Item, ...] = ()

    def forget(self) -> None:
        """Have everything painted anew, in memory that is free until then."""
        self._pixmap = None

    def spoil(self, region: QRegion) -> None:
        """Have a part (widget pixels) painted anew: the scene has changed there."""
        self._stale += region

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
        if frame is None or not items or frame != self._frame:
            # A frame that comes in the middle of a pan or a zoom will be another one at once.
            self._frame = frame
            self._pixmap = None
            self._scene.paint(painter, region)
            return 0
        self._make(size, sight.ratio)
        self._take(tuple(items))
        pixmap = cast("QPixmap", self._pixmap)
        self._mend(pixmap, region, sight)
        for rect in cast("Iterable[QRect]", region):
            painter.setClipRect(rect)
            painter.drawPixmap(0, 0, pixmap)
        return len(items)

    # -- inside --------------------------------------------------------------------------------

    def _make(self, size: QSize, ratio: float) -> None:
        if self._pixmap is not None:
            return
        pixels = QSize(math.ceil(size.width() * ratio), math.ceil(size.height() * ratio))
        self._pixmap = QPixmap(pixels)
        self._pixmap.setDevicePixelRatio(ratio)
        self._stale = QRegion(QRect(QPoint(0, 0), size))
        self._items = ()

    def _take(self, items: tuple[Item, ...]) -> None:
        """Show these items, spoiling what differs."""
        before, self._items = self._items, items
        if before == items:
            return
        for item in set(before) ^ set(items):
            self._stale += self._region_of(item)

    def _mend(self, pixmap: QPixmap, region: QRegion, sight: Sight) -> None:
        due = self._stale & region
        if due.isEmpty():
            return
        box = due.boundingRect()
        due = QRegion(box)  # one rectangle is copied at once, many are copied line by line
        self._stale -= due
        with QPainter(pixmap) as painter:
            painter.setClipRect(box)
            self._scene.paint(painter, due)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for item in self._items:
                if self._region_of(item).intersects(box):
                    item.paint(painter, sight)
