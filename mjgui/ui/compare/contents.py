"""What is in a pane, and how it is put together from painted layers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QRegion

from mjgui.app.pictures import Picture
from mjgui.ui.compare.copying import (
    Pixels,
    copy_all,
    device_size,
    fill_parts,
    on_screen,
    parts_of,
    parts_within,
    pixels_of,
)
from mjgui.ui.compare.layer import Layer, OutlineLayer
from mjgui.ui.compare.look import CompareLook
from mjgui.ui.compare.outlined import Outlined
from mjgui.ui.compare.panes import CompareMode
from mjgui.ui.compare.subject import Subject
from mjgui.ui.compare.tones import Tone
from mjgui.ui.compare.wipe import Wipe
from mjgui.ui.compare.wipe_pixels import WipePixels, image_of, wipe_pixels

_VEIL = 0.6

LayerOf = Callable[[Picture, Tone | None], Layer | Outlined]
"""Gives the painted layer of a picture in the pane at hand, with outlines if they show."""


@dataclass(frozen=True, eq=False)
class Plain:
    """One picture.

    Attributes:
        picture: what shows; nothing but the surround if None.
        tone: how differences are coloured; None for other pictures.
        veil: how much of it is hidden in the dark, 0.0 – 1.0.
    """

    picture: Picture | None
    tone: Tone | None = None
    veil: float = 0.0

    @property
    def pictures(self) -> tuple[Picture | None, ...]:
        """What it is made of."""
        return (self.picture,)


@dataclass(frozen=True, eq=False)
class Wiped:
    """Side A on one side of a line, side B beyond it."""

    a: Picture | None
    b: Picture | None
    wipe: Wipe

    @property
    def pictures(self) -> tuple[Picture | None, ...]:
        """What it is made of."""
        return self.a, self.b


@dataclass(frozen=True, eq=False)
class Laid:
    """Side B over side A, as strong as `opacity`."""

    a: Picture | None
    b: Picture | None
    opacity: float

    @property
    def pictures(self) -> tuple[Picture | None, ...]:
        """What it is made of."""
        return self.a, self.b


Content = Plain | Wiped | Laid


def content_of(
    mode: CompareMode,
    pane: int,
    subject: Subject,
    look: CompareLook,
    difference: Picture | None,
) -> Content:
    """What is in a pane.

    Args:
        mode: how the pictures are shown together.
        pane: which pane of the mode.
        subject: the pictures.
        look: how the modes are set.
        difference: the difference of both; side B stands in for it, dimly, while there is none.
    """
    a, b = subject.a, subject.b
    match mode:
        case CompareMode.SIDE_BY_SIDE:
            return Plain(b if pane else a)
        case CompareMode.WIPE:
            return Wiped(a, b, look.wipe)
        case CompareMode.ONION:
            return Laid(a, b, look.opacity)
        case CompareMode.DIFFERENCE:
            return Plain(difference, look.tone) if difference else Plain(b, veil=_VEIL)
        case CompareMode.BLINK:
            return Plain(b if look.blinker.shows_b else a)
        case CompareMode.ALL:
            shown = (subject.original_side[0], *(each.picture for each in subject.candidates))
            return Plain(shown[pane] if pane < len(shown) else None)


@dataclass(frozen=True, eq=False)
class PanePainter:
    """Paints the content of one pane, pane pixels.

    Attributes:
        size: the pane's size, widget pixels.
        ratio: device pixels per widget pixel.
        surround: the colour where no picture is.
        layer: gives the layer of a picture.
        outlines: what is laid over all of the pane; None if there is nothing.
    """

    size: QSize
    ratio: float
    surround: QColor
    layer: LayerOf
    outlines: OutlineLayer | None = None

    def paint(self, painter: QPainter, pixels: QRegion, content: Content) -> None:
        """Paint a part of the pane.

        Args:
            painter: its clip lies within the part.
            pixels: the part, pixels of the screen from the pane's corner.
            content: what to paint.
        """
        match content:
            case Plain():
                self._paint_plain(painter, pixels, content)
            case Wiped():
                self._paint_wiped(painter, pixels, content)
            case Laid():
                self._paint_laid(painter, pixels, content)

    def _paint_one(
        self, painter: QPainter, parts: Sequence[QRect], picture: Picture | None
    ) -> None:
        if not parts:
            return
        if picture is not None:
            self.layer(picture, None).paint_pixels(painter, parts)
            return
        fill_parts(painter, self.surround, parts, self.ratio)
        if self.outlines is not None:
            self.outlines.paint_pixels(painter, parts)

    def _paint_plain(self, painter: QPainter, pixels: QRegion, content: Plain) -> None:
        parts = parts_of(pixels)
        if content.picture is None:
            self._paint_one(painter, parts, None)
            return
        layer = self.layer(content.picture, content.tone)
        if not content.veil:
            if isinstance(layer, Outlined):
                layer.paint_pixels(painter, parts, at_once=False)
            else:
                layer.paint_pixels(painter, parts)
            return
        # The veil lies below the outlines.
        (layer.layer if isinstance(layer, Outlined) else layer).paint_pixels(painter, parts)
        veil = QColor(0, 0, 0)
        veil.setAlphaF(content.veil)
        fill_parts(painter, veil, parts, self.ratio)
        if self.outlines is not None:
            self.outlines.paint_pixels(painter, parts)

    def _paint_wiped(self, painter: QPainter, pixels: QRegion, content: Wiped) -> None:
        line = wipe_pixels(content.wipe, self.size, self.ratio)
        self._paint_one(painter, parts_within(line.before, pixels), content.a)
        self._paint_one(painter, parts_within(line.beyond, pixels), content.b)
        if line.strip:
            a, b = (self._strip_of(picture, line) for picture in (content.a, content.b))
            strip = image_of(line.mixed(a, b))
            copy_all(painter, line.copies(strip, pixels.boundingRect()), self.ratio)

    def _strip_of(self, picture: Picture | None, line: WipePixels) -> Pixels:
        """The pixels of a picture along a line."""
        pixels = None if picture is None else self.layer(picture, None).pixels(line.strip)
        if pixels is not None:
            return pixels
        rows, width = line.is_beyond.shape
        image, row = QImage(width, rows, QImage.Format.Format_RGB32), 0
        with QPainter(image) as painter:
            for part in line.strip:
                painter.resetTransform()
                painter.translate(-part.left(), row - part.top())
                painter.scale(self.ratio, self.ratio)
                self._paint_one(painter, (part,), picture)
                row += part.height()
        return pixels_of(image, (image.rect(),))

    def _paint_laid(self, painter: QPainter, pixels: QRegion, content: Laid) -> None:
        self._paint_one(painter, parts_of(pixels), content.a)
        # Around the pictures both are the same surround.
        parts = parts_of(pixels & self._place_of(content.b))
        if not parts:
            return
        painter.setOpacity(content.opacity)
        if content.b is None or self.layer(content.b, None).is_copied:
            self._paint_one(painter, parts, content.b)
        else:
            whole = self._whole(parts, content.b)
            copy_all(painter, ((part, whole, part) for part in parts), self.ratio)
        painter.setOpacity(1.0)

    def _place_of(self, picture: Picture | None) -> QRegion:
        """What a picture takes of the pane; all of it where there is none."""
        place = QRect(QPoint(), self.size)
        if picture is not None:
            place = self.layer(picture, None).place
        return on_screen(QRegion(place), self.ratio)

    def _whole(self, parts: Sequence[QRect], picture: Picture) -> QImage:
        """A stretched layer in one piece: it is painted in several goes, which must not overlap."""
        whole = QImage(device_size(self.size, self.ratio), QImage.Format.Format_RGB32)
        with QPainter(whole) as inner:
            inner.scale(self.ratio, self.ratio)
            self._paint_one(inner, parts, picture)
        return whole
