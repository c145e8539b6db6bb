"""Where an image lies on a widget, and how far it is magnified. Pure arithmetic.

Two spaces meet here: **image pixels** (see `mjgui.core.model`) and **widget pixels**, Qt's logical
pixels with the origin in the widget's top-left corner. Screens with a device pixel ratio other
than 1 draw several device pixels per widget pixel.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from mjgui.core.model import Frame, Point

MIN_ZOOM = 0.02
MAX_ZOOM = 64.0
FIT_MARGIN = 24.0
KEPT_IN_SIGHT = 48.0
ZOOM_STOPS = (
    0.02, 0.03, 0.04, 0.05, 0.0625, 0.0833, 0.125, 0.1667, 0.25, 0.3333, 0.5, 0.6667, 1.0,
    1.5, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0, 16.0, 24.0, 32.0, 48.0, 64.0,
)  # fmt: skip
"""Zooms that the zoom-in and zoom-out commands stop at."""

_SAME = 1e-3


@dataclass(frozen=True, slots=True)
class Viewport:
    """The place of an image on a widget.

    Attributes:
        scale: widget pixels per image pixel.
        x: where the image's left edge is, widget pixels.
        y: where the image's top edge is, widget pixels.
    """

    scale: float = 1.0
    x: float = 0.0
    y: float = 0.0

    def map_from_image(self, point: Point) -> Point:
        """Image pixels to widget pixels."""
        return self.x + point[0] * self.scale, self.y + point[1] * self.scale

    def map_to_image(self, point: Point) -> Point:
        """Widget pixels to image pixels."""
        return (point[0] - self.x) / self.scale, (point[1] - self.y) / self.scale

    def moved(self, dx: float, dy: float) -> Viewport:
        """The image moved by (dx, dy) widget pixels."""
        return replace(self, x=self.x + dx, y=self.y + dy)

    def scaled(self, scale: float, anchor: Point) -> Viewport:
        """Magnified to `scale`; what is under `anchor` (widget pixels) stays there."""
        factor = scale / self.scale
        return Viewport(
            scale,
            anchor[0] - (anchor[0] - self.x) * factor,
            anchor[1] - (anchor[1] - self.y) * factor,
        )


@dataclass(frozen=True, slots=True)
class Stage:
    """What a viewport must suit: the widget, the image, the screen.

    A *zoom* is given in device pixels per image pixel, so that 1.0 (100 %) shows each image pixel
    as exactly one pixel of the screen, whatever the screen's scaling is.

    Attributes:
        width: the widget's width, widget pixels.
        height: the widget's height, widget pixels.
        frame: the image's size.
        ratio: device pixels per widget pixel.
    """

    width: float
    height: float
    frame: Frame
    ratio: float = 1.0

    @property
    def centre(self) -> Point:
        """The middle of the widget, widget pixels."""
        return self.width / 2, self.height / 2

    def zoom(self, viewport: Viewport) -> float:
        """Device pixels per image pixel."""
        return viewport.scale * self.ratio

    def fitted(self, margin: float = FIT_MARGIN) -> Viewport:
        """The whole image, as large as it can be, in the middle.

        Args:
            margin: widget pixels left free on each side, where there is room for it.
        """
        frame = self.frame
        if not (frame.width and frame.height):
            return Viewport()
        margin = min(margin, self.width / 8, self.height / 8)
        scale = self._limited(
            min(
                (self.width - 2 * margin) / frame.width,
                (self.height - 2 * margin) / frame.height,
            )
        )
        x = (self.width - frame.width * scale) / 2
        y = (self.height - frame.height * scale) / 2
        return self._settled(Viewport(scale, x, y))

    def zoomed(self, viewport: Viewport, factor: float, anchor: Point) -> Viewport:
        """Magnified by `factor`; what is under `anchor` (widget pixels) stays there.

        It stays to well below a pixel, except where that would take the image out of sight.
        """
        scale = self._limited(viewport.scale * factor)
        return self._settled(viewport.scaled(scale, anchor))

    def zoomed_to(self, viewport: Viewport, zoom: float, anchor: Point) -> Viewport:
        """Magnified to `zoom` device pixels per image pixel around `anchor` (widget pixels)."""
        scale = self._limited(zoom / self.ratio)
        return self._settled(viewport.scaled(scale, anchor))

    def stepped(self, viewport: Viewport, *, inwards: bool, anchor: Point) -> Viewport:
        """Magnified to the next of `ZOOM_STOPS` around `anchor` (widget pixels)."""
        now = self.zoom(viewport)
        if inwards:
            stop = next((z for z in ZOOM_STOPS if z > now * (1 + _SAME)), MAX_ZOOM)
        else:
            stop = next((z for z in reversed(ZOOM_STOPS) if z < now * (1 - _SAME)), MIN_ZOOM)
        return self.zoomed_to(viewport, stop, anchor)

    def panned(self, viewport: Viewport, dx: float, dy: float) -> Viewport:
        """The image moved by (dx, dy) widget pixels, rounded to whole pixels of the screen.

        Whole pixels, so that what is painted already can be moved instead of painted again.
        """
        ratio = self.ratio
        step = viewport.moved(round(dx * ratio) / ratio, round(dy * ratio) / ratio)
        return self.clamped(step)

    def showing(self, viewport: Viewport, box: tuple[float, float, float, float]) -> Viewport:
        """A viewport in which `box` (left, top, right, bottom in image pixels) is in sight.

        It is the same one if the box is in sight already; the zoom changes only where the box is
        too large for the widget, or too small to be seen.
        """
        left, top, right, bottom = box
        x0, y0 = viewport.map_from_image((left, top))
        x1, y1 = viewport.map_from_image((right, bottom))
        room = min(FIT_MARGIN, self.width / 8, self.height / 8)
        size = max(x1 - x0, y1 - y0)
        fits = x1 - x0 <= self.width - 2 * room and y1 - y0 <= self.height - 2 * room
        inside = x0 >= room and y0 >= room and x1 <= self.width - room and y1 <= self.height - room
        if inside and (size >= room or size == 0):
            return viewport
        scale = viewport.scale
        if not fits or 0 < size < room:
            scale = self._limited(
                min(
                    (self.width - 2 * room) / max(right - left, 1.0),
                    (self.height - 2 * room) / max(bottom - top, 1.0),
                    max(viewport.scale, 8.0 / self.ratio),
                )
            )
        cx, cy = self.centre
        return self._settled(
            Viewport(scale, cx - scale * (left + right) / 2, cy - scale * (top + bottom) / 2)
        )

    def clamped(self, viewport: Viewport) -> Viewport:
        """The nearest viewport in which some of the image stays in sight."""
        scale = viewport.scale
        return replace(
            viewport,
            x=_kept(viewport.x, self.frame.width * scale, self.width),
            y=_kept(viewport.y, self.frame.height * scale, self.height),
        )

    def _limited(self, scale: float) -> float:
        if not math.isfinite(scale):
            scale = 1.0
        return min(max(scale, MIN_ZOOM / self.ratio), MAX_ZOOM / self.ratio)

    def _settled(self, viewport: Viewport) -> Viewport:
        # At 100 % image pixels and screen pixels coincide, so they must not lie between each other.
        if abs(self.zoom(viewport) - 1.0) < _SAME * _SAME:
            ratio = self.ratio
            viewport = Viewport(
                1.0 / ratio, round(viewport.x * ratio) / ratio, round(viewport.y * ratio) / ratio
            )
        return self.clamped(viewport)


def _kept(offset: float, extent: float, room: float) -> float:
    """The offset nearest to `offset` at which part of an image of `extent` is within `room`."""
    kept = min(KEPT_IN_SIGHT, extent, room)
    return min(max(offset, kept - extent), room - kept)
