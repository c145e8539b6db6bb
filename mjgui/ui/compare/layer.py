"""One picture of a comparison as a cached layer, aligned with the others."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from mjgui.app.pictures import Picture
from mjgui.core.model import Area, Document, Frame
from mjgui.ui.canvas.render import Sight, area_tint, paint_areas, paint_picture
from mjgui.ui.canvas.scene import Scene

_SAME_PROPORTION = 1e-9


class Layer(Scene):
    """A picture, stretched over the image that the zoom refers to, and outlines of the mask.

    Its viewport is that of the reference image, so layers of pictures of unequal size that have
    the same viewport show the same part of the scene.
    """

    def __init__(self, sight: Sight) -> None:
        super().__init__(sight)
        self._reference = Frame(0, 0)
        self._shown: Picture | None = None
        self._mask: Document | None = None

    @property
    def picture(self) -> Picture | None:
        """What is shown."""
        return self._shown

    def show(self, picture: Picture | None, reference: Frame) -> None:
        """Show a picture, or none, over an image of the size `reference`."""
        if reference != self._reference:
            self._reference = reference
            self.forget()
        self._shown = picture
        self.set_picture(picture)

    def set_mask(self, mask: Document | None) -> None:
        """Show the outlines of these areas, or of none."""
        if mask is not self._mask:
            self._mask = mask
            self.forget()

    def paint_part(
        self,
        painter: QPainter,
        rect: QRectF,
        sight: Sight,
        areas: Iterable[Area],  # noqa: ARG002 - the scene's own; outlines come from the document
    ) -> None:
        """Paint `rect` (pane pixels) of the surround, the picture and the outlines."""
        painter.fillRect(rect, sight.style.surround)
        if self._shown is not None:
            _paint_aligned(painter, self._shown, self._reference, sight, rect)
        if self._mask is not None:
            _paint_outlines(painter, self._mask, self._reference, sight, rect)


def _paint_aligned(
    painter: QPainter, picture: Picture, reference: Frame, sight: Sight, rect: QRectF
) -> None:
    across = reference.width / picture.frame.width
    down = reference.height / picture.frame.height
    viewport = sight.viewport
    own = replace(sight, viewport=replace(viewport, scale=viewport.scale * across))
    squeeze = down / across
    if math.isclose(squeeze, 1.0, rel_tol=_SAME_PROPORTION):
        paint_picture(painter, picture, own, rect, with_grid=False)
        return
    # Sizes rounded to whole pixels leave proportions that differ a little.
    top = viewport.y
    painter.save()
    painter.translate(0, top)
    painter.scale(1, squeeze)
    painter.translate(0, -top)
    part = QRectF(
        rect.left(), top + (rect.top() - top) / squeeze, rect.width(), rect.height() / squeeze
    )
    paint_picture(painter, picture, own, part, with_grid=False)
    painter.restore()


def _paint_outlines(
    painter: QPainter, mask: Document, reference: Frame, sight: Sight, rect: QRectF
) -> None:
    if not mask.frame.width:
        return
    viewport = sight.viewport
    scale = viewport.scale * reference.width / mask.frame.width
    own = replace(sight, viewport=replace(viewport, scale=scale))
    paint_areas(painter, mask.areas, own, rect, replace(area_tint(sight.style), fill=None))
