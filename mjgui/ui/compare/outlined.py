"""Pictures with the mask's outlines on them, laid together once and then copied in one go.

Outlines take little of a pane but lie all over it. To lay them over each frame is to go through
memory in small steps, which takes longer than to copy the picture.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter

from mjgui.ui.compare.copying import Pixels, copies_of, copy_all, device_size, pixels_of
from mjgui.ui.compare.layer import Layer, OutlineLayer


class Outlined:
    """One picture with outlines.

    Args:
        layer: the picture.
        outlines: what lies over it.
    """

    def __init__(self, layer: Layer, outlines: OutlineLayer) -> None:
        self.layer = layer
        self.outlines = outlines
        self._image: QImage | None = None
        self._holds: object = None
        self._seen: object = None

    @property
    def place(self) -> QRect:
        """The part of the pane that the picture touches, as the layer says."""
        return self.layer.place

    @property
    def is_copied(self) -> bool:
        """Whether it is painted by copying alone, so that it can be laid over something."""
        return self.layer.is_copied and self.outlines.is_copied

    def paint_pixels(
        self, painter: QPainter, parts: Sequence[QRect], *, at_once: bool = True
    ) -> None:
        """Paint some parts.

        Args:
            painter: paints in pane pixels.
            parts: rectangles in pixels of the screen, from the pane's corner.
            at_once: whether both are laid together even for a frame that is seen the first time,
                as it changes while panning.
        """
        image = self._laid_together(at_once=at_once)
        if image is None:
            self.layer.paint_pixels(painter, parts)
            self.outlines.paint_pixels(painter, parts)
        else:
            copy_all(painter, copies_of(image, 0, parts), self.layer.ratio)

    def pixels(self, parts: Sequence[QRect]) -> Pixels | None:
        """The pixels of parts of one breadth, below each other; None if they are not at hand."""
        image = self._laid_together(at_once=True)
        return None if image is None else pixels_of(image, parts)

    def _laid_together(self, *, at_once: bool) -> QImage | None:
        """Both in one picture; None while there is none to be had."""
        holds = self.layer.holds(), self.outlines.holds()
        if None in holds:
            return None
        if holds == self._holds:
            return self._image
        if not at_once and holds != self._seen:
            self._seen = holds
            return None
        size, ratio = device_size(self.layer.size, self.layer.ratio), self.layer.ratio
        if self._image is None or self._image.size() != size:
            self._image = QImage(size, QImage.Format.Format_RGB32)
        with QPainter(self._image) as painter:
            painter.scale(ratio, ratio)
            whole = (self._image.rect(),)
            self.layer.paint_pixels(painter, whole)
            self.outlines.paint_pixels(painter, whole)
        self._holds = holds
        return self._image
