"""The layers of a comparison and how each mode puts them together."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPainter, QPixmap, QRegion

from mjgui.app.pictures import Picture
from mjgui.core.model import Document, Frame
from mjgui.ui.canvas.render import Sight
from mjgui.ui.compare.layer import Layer


class Layers:
    """Original, result and their difference, each painted once and then only copied.

    Moving the wipe, the onion skin's opacity, and switching between modes of one pane cost no more
    than copying.

    Args:
        sight: how to paint, and where the image lies on each pane.
    """

    def __init__(self, sight: Sight) -> None:
        self.original = Layer(sight)
        self.result = Layer(sight)
        self.difference = Layer(sight)
        self._all = (self.original, self.result, self.difference)
        self._size = QSize()
        self._ratio = sight.ratio

    @property
    def is_sharp(self) -> bool:
        """Whether everything was painted for the viewport that is shown."""
        return all(layer.is_sharp for layer in self._all if layer.picture is not None)

    def settle(self, size: QSize, sight: Sight) -> None:
        """Take the size of the panes, widget pixels, and how to paint them."""
        if size != self._size:
            self._size = size
            for layer in self._all:
                layer.resize(size)
        self._ratio = sight.ratio
        for layer in self._all:
            layer.set_sight(sight)

    def show(
        self,
        original: Picture | None,
        result: Picture | None,
        difference: Picture | None,
        reference: Frame,
    ) -> None:
        """Show these pictures over an image of the size `reference`."""
        shown = (original, result, difference)
        for layer, picture in zip(self._all, shown, strict=True):
            layer.show(picture, reference)

    def set_mask(self, mask: Document | None) -> None:
        """Show the outlines of these areas, or of none."""
        for layer in self._all:
            layer.set_mask(mask)

    def sharpen(self) -> None:
        """Have the next paint make sharp frames for the viewport that is shown."""
        for layer in self._all:
            layer.sharpen()

    def paint_wipe(self, painter: QPainter, region: QRegion, x: float) -> None:
        """Paint `region` (pane pixels): the original to the left of `x`, the result beyond."""
        height = self._size.height()
        edge = round(x)
        left = region & QRect(0, 0, edge, height)
        right = region & QRect(edge, 0, self._size.width() - edge, height)
        for layer, part in ((self.original, left), (self.result, right)):
            if not part.isEmpty():
                painter.setClipRegion(part)
                layer.paint(painter, part)

    def paint_onion(self, painter: QPainter, region: QRegion, opacity: float) -> None:
        """Paint `region` (pane pixels): the result over the original, as strong as `opacity`."""
        self.original.paint(painter, region)
        painter.setClipRegion(region)
        if self.result.is_sharp:
            painter.setOpacity(opacity)
            self.result.paint(painter, region)
        else:
            # A stretched layer is painted in several goes, which must not show through each other.
            whole = QPixmap(self._size * self._ratio)
            whole.setDevicePixelRatio(self._ratio)
            with QPainter(whole) as inner:
                self.result.paint(inner, region)
            painter.setOpacity(opacity)
            painter.drawPixmap(QPoint(0, 0), whole)
        painter.setOpacity(1.0)
