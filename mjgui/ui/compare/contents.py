"""What is in a pane, and how it is put together from painted layers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPixmap, QRegion

from mjgui.app.pictures import Picture
from mjgui.ui.compare.layer import Layer
from mjgui.ui.compare.look import CompareLook
from mjgui.ui.compare.panes import CompareMode
from mjgui.ui.compare.subject import Subject
from mjgui.ui.compare.tones import Tone
from mjgui.ui.compare.wipe import Wipe

_WHOLE = 1e-6
_VEIL = 0.6
_EDGE_RIM = 1.5
"""How far from a slanted line pixels may be of both sides."""

LayerOf = Callable[[Picture, Tone | None], Layer]
"""Gives the painted layer of a picture in the pane at hand."""


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
    """

    size: QSize
    ratio: float
    surround: QColor
    layer: LayerOf

    def paint(self, painter: QPainter, region: QRegion, content: Content) -> None:
        """Paint a region of the pane; the painter's clip is the region's when it ends."""
        match content:
            case Plain():
                self._paint_plain(painter, region, content)
            case Wiped():
                self._paint_wiped(painter, region, content)
            case Laid():
                self._paint_laid(painter, region, content)
        painter.setClipRegion(region)

    def _paint_one(
        self, painter: QPainter, region: QRegion, picture: Picture | None, tone: Tone | None = None
    ) -> None:
        if picture is None:
            painter.fillRect(region.boundingRect(), self.surround)
        else:
            self.layer(picture, tone).paint(painter, region)

    def _paint_plain(self, painter: QPainter, region: QRegion, content: Plain) -> None:
        self._paint_one(painter, region, content.picture, content.tone)
        if content.veil:
            painter.setClipRegion(region)
            veil = QColor(0, 0, 0)
            veil.setAlphaF(content.veil)
            painter.fillRect(region.boundingRect(), veil)

    def _paint_wiped(self, painter: QPainter, region: QRegion, content: Wiped) -> None:
        beyond = self._straight_side(content.wipe)
        if beyond is not None:
            for picture, part in ((content.a, region - beyond), (content.b, region & beyond)):
                if not part.isEmpty():
                    painter.setClipRegion(part)
                    self._paint_one(painter, part, picture)
            return
        self._paint_slanted(painter, region, content)

    def _paint_slanted(self, painter: QPainter, region: QRegion, content: Wiped) -> None:
        # What is painted within a slanted edge is dearer than a copy, so only a narrow strip is.
        wipe, width = content.wipe, self.size.width()
        left, strip, right = QRegion(), QRegion(), QRegion()
        for part in wipe.bands(self.size, _EDGE_RIM):
            end = part.left() + part.width()
            left += QRect(0, part.top(), part.left(), part.height())
            strip += part
            right += QRect(end, part.top(), width - end, part.height())
        before, beyond = (left, right) if wipe.normal.x() > 0 else (right, left)
        for picture, side in ((content.a, before + strip), (content.b, beyond)):
            part = side & region
            if not part.isEmpty():
                painter.setClipRegion(part)
                self._paint_one(painter, part, picture)
        edge = strip & region
        if edge.isEmpty():
            return
        painter.save()
        painter.setClipRegion(edge)
        path = QPainterPath()
        path.addPolygon(wipe.beyond(self.size, self.ratio))
        path.closeSubpath()
        # The raster engine smooths the edge of a clip where it is told to.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        self._copy_within(painter, edge, content.b)
        painter.restore()

    def _copy_within(self, painter: QPainter, region: QRegion, picture: Picture | None) -> None:
        """Paint a picture within the painter's clip, which layers that are stretched replace."""
        if picture is None or self.layer(picture, None).is_copied:
            self._paint_one(painter, region, picture)
        else:
            painter.drawPixmap(QPoint(0, 0), self._whole(region, picture))

    def _paint_laid(self, painter: QPainter, region: QRegion, content: Laid) -> None:
        self._paint_one(painter, region, content.a)
        # Around the pictures both are the same surround.
        part = region & self._place_of(content.b)
        if part.isEmpty():
            return
        painter.setClipRegion(part)
        painter.setOpacity(content.opacity)
        self._copy_within(painter, part, content.b)
        painter.setOpacity(1.0)

    def _place_of(self, picture: Picture | None) -> QRect:
        """What a picture takes of the pane; all of it where there is none."""
        return QRect(QPoint(), self.size) if picture is None else self.layer(picture, None).place

    def _whole(self, region: QRegion, picture: Picture) -> QPixmap:
        """A stretched layer in one piece: it is painted in several goes, which must not overlap."""
        whole = QPixmap(self.size * self.ratio)
        whole.setDevicePixelRatio(self.ratio)
        with QPainter(whole) as inner:
            self._paint_one(inner, region, picture)
        return whole

    def _straight_side(self, wipe: Wipe) -> QRegion | None:
        """Side B of an upright or level line, where its edge is on a whole widget pixel."""
        if not wipe.is_straight:
            return None
        side = wipe.beyond(self.size, self.ratio).boundingRect()
        whole = side.toRect()
        apart = (
            abs(side.left() - whole.left())
            + abs(side.top() - whole.top())
            + abs(side.width() - whole.width())
            + abs(side.height() - whole.height())
        )
        if apart > _WHOLE:
            return None
        return QRegion(whole & QRect(QPoint(), self.size))
