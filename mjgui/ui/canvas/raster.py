"""Masks as images: fills and two-toned outlines of any number of vertices, by OpenCV.

Qt's raster engine strokes a line wider than one pixel ten times slower than a fine one. Here all
outlines are drawn as one fine antialiased line, which two dilations then broaden into a light tone
over a dark one, so that the cost of the tones no longer grows with the number of vertices.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

import cv2
import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from mjgui.core.model import Area
from mjgui.ui.canvas.outlines import FloatArray
from mjgui.ui.canvas.rings import Lent, Rings, all_fixed, begin, fixed, seen
from mjgui.ui.canvas.stencils import Plane, Ring, Stencil, draw_lines, fill_rings, moved
from mjgui.ui.canvas.viewport import Viewport

if TYPE_CHECKING:
    from cv2.typing import MatLike  # a build of few modules has none

_FINE = 1.3
"""How broad OpenCV's finest antialiased line looks, device pixels."""

_GAIN = 1.5
"""A fine line between two rows of pixels covers both by halves: this much makes it as bright."""

_DISCS = 16

_MANY = 48
"""Of rings of fewer vertices none are left out: that takes no longer than to rasterise them."""
_SOFT = 3
"""How far a fine line reaches beyond its middle, rounded up, device pixels."""

_HATCH_LINE = 1.6
"""How broad a line of a hatched fill is, widget pixels."""

_OFF_BEAT = 0.318
"""Added before rounding down: no usual place of an image ends up near a whole number with it."""

_SMALLEST = np.ones((3, 3), np.uint8)
"""What takes away the outermost row of pixels all around."""


@dataclass(frozen=True)
class Tint:
    """How areas are painted. Widths are widget pixels.

    Attributes:
        fill: what lies inside, None for nothing; its opacity counts.
        dark: the broad tone under the outline.
        light: the fine tone on top of it.
        casing: how broad the dark tone is.
        line: how broad the light tone is; 0 for no outline.
        hatch: how far the slanting lines are from each other that the fill is made of, measured
            along a row; 0 for an even fill.
    """

    fill: QColor | None
    dark: QColor
    light: QColor
    casing: float
    line: float
    hatch: float = 0.0


def paint_mask(
    painter: QPainter,
    areas: Iterable[Area],
    viewport: Viewport,
    ratio: float,
    rect: QRectF,
    tint: Tint,
    kept: Rings | Lent | None = None,
) -> None:
    """Paint areas as far as they touch `rect`; fills lie below all outlines.

    Args:
        painter: paints in widget pixels, on a device of `ratio`.
        areas: what to paint.
        viewport: where the image lies on the widget.
        ratio: device pixels per widget pixel.
        rect: the part asked for, widget pixels.
        tint: colours and widths.
        kept: what is kept of areas that are painted again and again.
    """
    part = _Part.under(rect, viewport, ratio, tint, kept)
    areas = [area for area in areas if part.touches(area)]
    # Of a strip that an area or two reach into, the rest costs nothing.
    part = part.around(areas)
    if part.is_empty:
        return
    stencils: list[Stencil] = []
    shapes: list[list[Ring]] = []
    for area in areas:
        if kept is None:
            rings, stencil = all_fixed(area.rings, viewport, ratio), None
        else:
            rings, stencil = kept.of(area, viewport, ratio)
        if stencil is None:
            seen_rings = [part.seen(ring) for ring in part.local(rings)]
            shapes.append([ring for ring in seen_rings if len(ring)])
        else:
            stencils.append(stencil)
    if shapes or stencils:
        lines = [ring for rings in shapes for ring in rings]
        part.paint(painter, shapes, lines, stencils, closed=True)


def paint_line(
    painter: QPainter,
    points: FloatArray,
    viewport: Viewport,
    ratio: float,
    rect: QRectF,
    tint: Tint,
) -> None:
    """Paint an open line through `points` (image pixels, shape (n, 2)) as outlines are painted.

    The other arguments are those of `paint_mask`; nothing is filled.
    """
    part = _Part.under(rect, viewport, ratio, tint)
    if len(points) and not part.is_empty:
        part.paint(painter, (), part.local([fixed(points, viewport, ratio)]), (), closed=False)


def paint_cover(
    painter: QPainter,
    cover: Callable[[int, int, int, int], Plane],
    viewport: Viewport,
    ratio: float,
    rect: QRectF,
    tint: Tint,
) -> None:
    """Paint what covers pixels as areas are painted, though its outline is not known.

    Args:
        painter: paints in widget pixels, on a device of `ratio`.
        cover: returns how much of each pixel is covered, 0 – 255, for the box (left, top, right,
            bottom) in device pixels.
        viewport: where the image lies on the widget.
        ratio: device pixels per widget pixel.
        rect: the part asked for, widget pixels.
        tint: colours and widths.
    """
    part = _Part.under(rect, viewport, ratio, tint)
    if part.is_empty:
        return
    rim, width, height = part.rim, part.right - part.left, part.bottom - part.top
    wide = cover(part.left - rim, part.top - rim, part.right + rim, part.bottom + rim)
    own = np.s_[rim : rim + height, rim : rim + width]
    strength = tint.fill.alphaF() if tint.fill is not None else 0.0
    inside = cv2.convertScaleAbs(wide[own], alpha=strength)
    fine = cast("Plane", cv2.subtract(wide, cv2.erode(wide, _SMALLEST)))
    dark = part.broadened("dark", fine, tint.casing)[own]
    part.lay(painter, inside, dark, part.broadened("light", fine, tint.line)[own])


@dataclass(frozen=True)
class _Part:
    """A rectangle of device pixels to paint on: its corners, and what is needed to find them.

    Attributes:
        kept: has memory to paint in, if the like is painted again and again.
    """

    left: int
    top: int
    right: int
    bottom: int
    viewport: Viewport
    ratio: float
    tint: Tint
    kept: Rings | Lent | None

    @classmethod
    def under(
        cls,
        rect: QRectF,
        viewport: Viewport,
        ratio: float,
        tint: Tint,
        kept: Rings | Lent | None = None,
    ) -> _Part:
        """The device pixels that a rectangle of widget pixels touches."""
        return cls(
            math.floor(rect.left() * ratio),
            math.floor(rect.top() * ratio),
            math.ceil(rect.right() * ratio),
            math.ceil(rect.bottom() * ratio),
            viewport,
            ratio,
            tint,
            kept,
        )

    @property
    def is_empty(self) -> bool:
        return self.right <= self.left or self.bottom <= self.top

    @property
    def rim(self) -> int:
        """How far lines reach beyond their middle, device pixels; rather too far."""
        return math.ceil(self.tint.casing * self.ratio)

    def touches(self, area: Area) -> bool:
        """Whether an area touches this part."""
        if not len(area.points):
            return False
        left, top, right, bottom = area.bounds()
        x0, y0 = self.viewport.map_from_image((left, top))
        x1, y1 = self.viewport.map_from_image((right, bottom))
        rim, ratio = self.rim, self.ratio
        return (
            x0 * ratio <= self.right + rim
            and y0 * ratio <= self.bottom + rim
            and x1 * ratio >= self.left - rim
            and y1 * ratio >= self.top - rim
        )

    def around(self, areas: Sequence[Area]) -> _Part:
        """The part of this one that areas can reach; an empty one where there are none."""
        boxes = [area.bounds() for area in areas]
        if not boxes:
            return replace(self, right=self.left)
        lefts, tops, rights, bottoms = zip(*boxes, strict=True)
        x0, y0 = self.viewport.map_from_image((min(lefts), min(tops)))
        x1, y1 = self.viewport.map_from_image((max(rights), max(bottoms)))
        rim, ratio = self.rim + _SOFT, self.ratio
        return replace(
            self,
            left=max(self.left, math.floor(x0 * ratio) - rim),
            top=max(self.top, math.floor(y0 * ratio) - rim),
            right=min(self.right, math.ceil(x1 * ratio) + rim),
            bottom=min(self.bottom, math.ceil(y1 * ratio) + rim),
        )

    def local(self, rings: Sequence[Ring]) -> list[Ring]:
        """Rings that are counted from where the image begins, counted from the corner instead."""
        x, y = begin(self.viewport, self.ratio)
        return moved(rings, x - self.left, y - self.top)

    def seen(self, ring: Ring) -> Ring:
        """A closed ring, counted from the corner, as far as it matters here."""
        if len(ring) < _MANY:
            return ring
        width, height = self.right - self.left, self.bottom - self.top
        return seen(ring, width, height, self.rim + _SOFT)

    def paint(
        self,
        painter: QPainter,
        shapes: Sequence[Sequence[Ring]],
        lines: Sequence[Ring],
        stencils: Sequence[Stencil],
        *,
        closed: bool,
    ) -> None:
        """Fill shapes, and draw lines over all of them."""
        tint, width, height = self.tint, self.right - self.left, self.bottom - self.top
        x, y = begin(self.viewport, self.ratio)
        x, y = self.left - x, self.top - y
        inside = self._blank("inside", height, width)
        if tint.fill is not None:
            strength = tint.fill.alpha()
            for stencil in stencils:
                stencil.lay_fill(inside, x, y)
            if stencils:
                np.bitwise_and(inside, np.uint8(strength), out=inside)
            for rings in shapes:
                fill_rings(inside, rings, strength)
        if tint.line:
            # Broad tones reach in from lines just outside, so these are drawn on a larger plane.
            rim = self.rim
            wide = self._blank("wide", height + 2 * rim, width + 2 * rim)
            draw_lines(wide, moved(lines, rim, rim), closed=closed)
            for stencil in stencils:
                stencil.lay_line(wide, x - rim, y - rim)
            wide = cast("Plane", cv2.convertScaleAbs(wide, wide, alpha=_GAIN))
            own = np.s_[rim : rim + height, rim : rim + width]
            dark = self.broadened("dark", wide, tint.casing)[own]
            light = self.broadened("light", wide, tint.line)[own]
        else:
            dark = light = self._blank("dark", height, width)
        self.lay(painter, inside, dark, light)

    def broadened(self, name: str, line: Plane, width: float) -> Plane:
        """Broaden a fine line to `width` widget pixels, keeping its soft edge."""
        side = 2 * round((width * self.ratio - _FINE) / 2) + 1
        if side <= 1:
            return line
        return cast("Plane", cv2.dilate(line, _disc(side), self._plane(name, line.shape)))

    def lay(self, painter: QPainter, inside: MatLike, dark: MatLike, light: MatLike) -> None:
        """Lay a fill and two tones of an outline over each other, each given by its coverage."""
        if self.tint.hatch:
            inside = self._hatched(inside)
        # The dark tone covers all of the light one, so what remains of each makes one layer.
        shape = height, width = inside.shape
        rest = cv2.bitwise_not(dark, self._plane("rest", shape))
        rest = cv2.min(inside, rest, rest)
        dark = cv2.subtract(dark, light, self._plane("dark rest", shape))
        pixels = self._mixed(rest, dark, light)
        kind = QImage.Format.Format_ARGB32_Premultiplied
        image = QImage(pixels.data, width, height, 4 * width, kind)
        image.setDevicePixelRatio(self.ratio)
        painter.drawImage(QPointF(self.left / self.ratio, self.top / self.ratio), image)

    def _plane(self, name: str, shape: tuple[int, ...]) -> Plane | None:
        """Memory for OpenCV to write to; None where it shall take new one."""
        return None if self.kept is None else self.kept.plane(name, shape)

    def _blank(self, name: str, height: int, width: int) -> Plane:
        plane = self._plane(name, (height, width))
        if plane is None:
            return np.zeros((height, width), np.uint8)
        plane.fill(0)
        return plane

    def _mixed(self, fill: MatLike, dark: MatLike, light: MatLike) -> Plane:
        """Lay coverages of three colours, which add up to 255 at most, over each other."""
        tint, shape = self.tint, fill.shape
        inner = tint.fill or tint.light
        alpha = cv2.add(fill, dark, self._plane("alpha", shape))
        alpha = cv2.add(alpha, light, alpha)
        parts: list[MatLike] = []
        for part in (QColor.blueF, QColor.greenF, QColor.redF):
            # Qt's blending overflows where a colour exceeds its alpha: rounding must not do that.
            mixed = self._plane(part.__name__, shape)
            mixed = cv2.addWeighted(fill, part(inner), light, part(tint.light), -0.5, mixed)
            if part(tint.dark) > 0:
                mixed = cv2.addWeighted(mixed, 1.0, dark, part(tint.dark), -0.5, mixed)
            parts.append(mixed)
        return cast("Plane", cv2.merge((*parts, alpha), self._plane("pixels", (*shape, 4))))

    def _hatched(self, inside: MatLike) -> Plane:
        """Leave of a fill only slanting lines, which lie still on the image while it is panned."""
        height, width = inside.shape
        period = max(round(self.tint.hatch * self.ratio), 2)
        # Pans go by whole device pixels, and what is added keeps rounding away from usual places.
        x = math.floor(self.viewport.x * self.ratio + _OFF_BEAT)
        y = math.floor(self.viewport.y * self.ratio + _OFF_BEAT)
        steps = (np.arange(width + height - 1) + self.left - x + self.top - y) % period
        away = np.minimum(steps, period - steps) / math.sqrt(2)
        line = np.clip(_HATCH_LINE * self.ratio / 2 + 0.5 - away, 0, 1)
        # Along a row and down a column the lines come in the same steps.
        lines = np.lib.stride_tricks.sliding_window_view(line.astype(np.float32), width)
        return (inside * lines).astype(np.uint8)


@functools.lru_cache(_DISCS)
def _disc(side: int) -> Plane:
    return cast("Plane", cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side)))
