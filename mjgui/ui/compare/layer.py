"""Pictures of a comparison and outlines of its mask as cached layers, aligned with each other."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import cast

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QRegion

from mjgui.app.pictures import Picture
from mjgui.core.model import Area, Document, Frame
from mjgui.ui.canvas.plate import Paint, Plate
from mjgui.ui.canvas.render import Sight, area_tint, paint_areas, paint_picture
from mjgui.ui.canvas.scene import Scene
from mjgui.ui.compare.copying import (
    Pixels,
    copies_of,
    copy_all,
    on_screen,
    on_widget,
    parts_within,
    pixels_of,
)
from mjgui.ui.compare.tones import Tone, paint_toned

ROUGH_FROM = 2_500_000
"""How many pixels of the screen are painted at most before a frame is shown: some 20 ms of work."""

_SAME_PROPORTION = 1e-9
_ROUGHNESS = 0.5


class PaneScene(Scene):
    """A layer of a pane that can be painted before it is ever shown.

    What takes too long to be painted at once is shown roughly first, and sharp as soon as `prepare`
    has painted it.

    Attributes:
        share: the part of a frame's time that it may take, 0.0 – 1.0.
    """

    share = 1.0
    _is_rough = False

    @property
    def is_copied(self) -> bool:
        """Whether it is painted by copying alone, so that it can be laid over something."""
        return self.is_sharp and not self._takes_long

    def begin(self) -> None:
        """Have `prepare` paint it even if it was never shown."""
        if self._plate is None:
            self._plate = self._new_plate()

    def prepare(self, seconds: float) -> bool:
        """Paint ahead for about so long; see there."""
        has_changed = super().prepare(seconds)
        if self._is_rough and self._plate is not None and self.is_sharp and self._plate.is_ready:
            self._is_rough = False
            return True
        return has_changed

    @property
    def size(self) -> QSize:
        """The pane's size, widget pixels."""
        return self._size

    @property
    def ratio(self) -> float:
        """Device pixels per widget pixel."""
        return self._sight.ratio

    def holds(self) -> object:
        """What tells the frame that it holds from others, all of it painted; None if not at once.

        Where pixels of a scaled picture end depends a little on the part that is painted, and
        pictures must not seem to differ by that: so what is missing is painted all at once.
        """
        self.begin()
        plate = self._plate
        if plate is None or not self.is_copied:
            return None
        plate.mend(QRegion(plate.inner), self._paint)
        return self.frame, plate.sight.viewport

    def pixels(self, parts: Sequence[QRect]) -> Pixels | None:
        """The pixels of parts of one breadth, below each other; None if they are not at hand."""
        if self.holds() is None or self._plate is None or len(self._plate.pieces) > 1:
            return None
        return pixels_of(self._plate.pieces[0][0], parts)

    def paint_pixels(self, painter: QPainter, parts: Sequence[QRect]) -> None:
        """Copy some parts; what is missing is painted all at once, or roughly.

        Args:
            painter: paints in pane pixels.
            parts: rectangles in pixels of the screen, from the pane's corner.
        """
        ratio = self._sight.ratio
        if self.holds() is not None and self._plate is not None:
            for image, row in self._plate.pieces:
                copy_all(painter, copies_of(image, row, parts), ratio)
            return
        pixels = QRegion()
        for part in parts:
            pixels += part
        painter.save()
        painter.scale(1 / ratio, 1 / ratio)
        painter.setClipRegion(pixels, Qt.ClipOperation.IntersectClip)
        painter.scale(ratio, ratio)
        if self.is_sharp:
            self._is_rough = True
            self.paint_roughly(painter)
        else:
            self.paint(painter, on_widget(pixels, ratio))
        painter.restore()

    def paint_roughly(self, painter: QPainter) -> None:
        """Paint something quickly that is near enough for a moment."""

    @property
    def _takes_long(self) -> bool:
        """Whether what is missing cannot be painted within a frame's time."""
        if self._plate is None:
            return False
        due = cast("Iterable[QRect]", self._plate.due)
        pixels = sum(rect.width() * rect.height() for rect in due) * self._sight.ratio**2
        return pixels > ROUGH_FROM * self.share


class Layer(PaneScene):
    """A picture, stretched over the image that the zoom refers to.

    Its viewport is that of the reference image, so layers of pictures of unequal size that have
    the same viewport show the same part of the scene.

    Args:
        sight: how to paint, and where the reference image lies.
        size: the pane's size, widget pixels.
        picture: what is shown.
        reference: the size of the image that the zoom refers to, in pixels.
        tone: how differences are coloured; None for pictures that are none of differences.
    """

    def __init__(
        self, sight: Sight, size: QSize, picture: Picture, reference: Frame, tone: Tone | None
    ) -> None:
        super().__init__(sight)
        self._shown = picture
        self._reference = reference
        self._tone = tone
        self.resize(size)

    @property
    def place(self) -> QRect:
        """The part of the pane that the picture touches, pane pixels; around it is the surround."""
        return self._place_in(self._sight).toAlignedRect() & QRect(QPoint(), self._size)

    def _place_in(self, sight: Sight) -> QRectF:
        viewport, reference = sight.viewport, self._reference
        return QRectF(
            viewport.x,
            viewport.y,
            reference.width * viewport.scale,
            reference.height * viewport.scale,
        )

    def paint_part(
        self,
        painter: QPainter,
        rect: QRectF,
        sight: Sight,
        areas: Iterable[Area],  # noqa: ARG002 - the mask is a layer of its own
    ) -> None:
        """Paint `rect` (pane pixels) of the surround and the picture."""
        painter.fillRect(rect, sight.style.surround)
        # All of the pane within the painter's clip: where enlarged pixels meet must not depend on
        # the part that is painted, or pictures would seem to differ there.
        whole = QRectF(QRect(QPoint(), self._size))
        if self._tone is None:
            _paint_aligned(painter, self._shown, self._reference, sight, whole)
            return
        place, reference = self._place_in(sight), self._reference
        part = (place & rect).toAlignedRect()
        if part.isEmpty():
            return

        def paint(inner: QPainter) -> None:
            _paint_aligned(inner, self._shown, reference, sight, whole)

        painter.save()
        painter.setClipRect(place, Qt.ClipOperation.IntersectClip)
        paint_toned(painter, part, sight.ratio, self._tone, paint)
        painter.restore()

    def paint_roughly(self, painter: QPainter) -> None:
        """Paint a smaller copy of the picture without smoothing."""
        sight, whole = self._sight, QRectF(QRect(QPoint(), self._size))
        painter.fillRect(whole, sight.style.surround)
        place = self._place_in(sight)
        zoom = place.width() * sight.ratio / max(self._shown.frame.width, 1)
        level, _ = self._shown.level_for(zoom * _ROUGHNESS)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
        if self._tone is None:
            painter.drawImage(place, level, QRectF(level.rect()))
        else:
            painter.fillRect(place, Qt.GlobalColor.black)


class OutlineLayer(PaneScene):
    """The outlines of a mask alone, to be laid over any picture.

    Args:
        sight: how to paint, and where the reference image lies.
        size: the pane's size, widget pixels.
        mask: whose areas are outlined.
        reference: the size of the image that the zoom refers to, in pixels.
    """

    def __init__(self, sight: Sight, size: QSize, mask: Document, reference: Frame) -> None:
        super().__init__(sight)
        self._mask = mask
        self._reference = reference
        self._box = _box_of(mask)
        self.resize(size)

    def paint_part(
        self,
        painter: QPainter,
        rect: QRectF,
        sight: Sight,
        areas: Iterable[Area],  # noqa: ARG002 - they are the document's
    ) -> None:
        """Paint `rect` (pane pixels) of the outlines, and nothing around them."""
        if not self._mask.frame.width:
            return
        viewport = sight.viewport
        scale = viewport.scale * self._reference.width / self._mask.frame.width
        own = replace(sight, viewport=replace(viewport, scale=scale))
        tint = replace(area_tint(sight.style), fill=None)
        paint_areas(painter, self._mask.areas, own, rect, tint)

    def paint_pixels(self, painter: QPainter, parts: Sequence[QRect]) -> None:
        """Copy what there may be outlines in; see there."""
        bounds = on_screen(QRegion(self._bounds()), self.ratio).boundingRect()
        super().paint_pixels(painter, parts_within(parts, QRegion(bounds)))

    @property
    def _takes_long(self) -> bool:
        """Outlines would be missed for a moment, and seldom take long."""
        return False

    def _bounds(self) -> QRect:
        """What the areas reach of the pane, their outlines included, pane pixels."""
        frame, viewport = self._mask.frame, self._sight.viewport
        if not frame.width or not self._mask.areas:
            return QRect()
        scale = viewport.scale * self._reference.width / frame.width
        left, top, right, bottom = self._box
        rim = self._sight.style.casing + 1
        return QRectF(
            QPointF(viewport.x + left * scale - rim, viewport.y + top * scale - rim),
            QPointF(viewport.x + right * scale + rim, viewport.y + bottom * scale + rim),
        ).toAlignedRect()

    def _new_plate(self) -> Plate:
        return _ClearPlate(self._size, 0, self._sight)


class _ClearPlate(Plate):
    """A plate that is transparent where nothing is painted."""

    kind = QImage.Format.Format_ARGB32_Premultiplied

    def mend(self, region: QRegion, paint: Paint) -> None:
        """Paint what is missing of a region, beginning with nothing."""

        def paint_clear(painter: QPainter, rect: QRectF, sight: Sight) -> None:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
            painter.fillRect(rect, Qt.GlobalColor.transparent)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            paint(painter, rect, sight)

        super().mend(region, paint_clear)


def _box_of(mask: Document) -> tuple[float, float, float, float]:
    """The box around all areas: left, top, right, bottom, image pixels."""
    if not mask.areas:
        return 0.0, 0.0, 0.0, 0.0
    low = np.min([area.points.min(axis=0) for area in mask.areas], axis=0)
    high = np.max([area.points.max(axis=0) for area in mask.areas], axis=0)
    return float(low[0]), float(low[1]), float(high[0]), float(high[1])


def _paint_aligned(
    painter: QPainter,
    picture: Picture,
    reference: Frame,
    sight: Sight,
    rect: QRectF,
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
