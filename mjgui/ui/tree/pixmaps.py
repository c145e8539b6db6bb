"""The small pictures of the tree: cut to a tile, or whole with the mask over them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from mjgui.core.model import Document
from mjgui.ui.theme import Theme

_HELD = 600
_FILL = 0.4
_LONG_OUTLINE = 400

Key = tuple[object, ...]


class Pixmaps:
    """Makes pictures ready for painting, each once, and keeps those that were used last."""

    def __init__(self) -> None:
        self._made: dict[Key, tuple[object, QPixmap]] = {}

    def tile(self, image: QImage, size: QSize, radius: float, ratio: float) -> QPixmap:
        """A picture that fills `size`, with round corners; what does not fit is cut off.

        Args:
            image: the picture.
            size: device-independent pixels.
            radius: of the corners, likewise.
            ratio: device pixels to a device-independent one.
        """
        key = (image.cacheKey(), size.width(), size.height(), ratio)
        return self._kept(key, None, lambda: _tile(image, size, radius, ratio))

    def masked(
        self, image: QImage, document: Document, size: QSize, ratio: float, theme: Theme
    ) -> QPixmap:
        """The whole picture, as large as `size` allows, with the areas of a mask over it."""
        key = (image.cacheKey(), id(document), size.width(), size.height(), ratio, theme.name)
        # The document is kept as long: another one would get its name.
        return self._kept(key, document, lambda: _masked(image, document, size, ratio, theme))

    def _kept(self, key: Key, owner: object, make: Callable[[], QPixmap]) -> QPixmap:
        made = self._made.pop(key, None)
        if made is None:
            made = owner, make()
        self._made[key] = made
        if len(self._made) > _HELD:
            del self._made[next(iter(self._made))]
        return made[1]


def _tile(image: QImage, size: QSize, radius: float, ratio: float) -> QPixmap:
    whole = (size.toSizeF() * ratio).toSize()
    covering = image.scaled(
        whole,
        Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        Qt.TransformationMode.SmoothTransformation,
    )
    part = QRect(0, 0, whole.width(), whole.height())
    part.moveCenter(covering.rect().center())
    result, painter = _begin(whole, radius * ratio)
    painter.drawImage(result.rect(), covering, part)
    painter.end()
    result.setDevicePixelRatio(ratio)
    return result


def _masked(image: QImage, document: Document, size: QSize, ratio: float, theme: Theme) -> QPixmap:
    frame = document.frame
    whole = QSize(max(frame.width, 1), max(frame.height, 1)).scaled(
        (size.toSizeF() * ratio).toSize(), Qt.AspectRatioMode.KeepAspectRatio
    )
    whole = whole.expandedTo(QSize(1, 1))
    result, painter = _begin(whole, 2 * ratio)
    scaled = image.scaled(
        whole, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    painter.drawImage(0, 0, scaled)
    path = _path_of(document, whole.width() / max(frame.width, 1))
    fill = theme.color("accent")
    fill.setAlphaF(_FILL)
    painter.fillPath(path, fill)
    # Two tones, so that the outline shows on any picture.
    for token, width in (("tooltip", 2.5), ("canvas_text", 1.25)):
        painter.strokePath(path, QPen(theme.color(token), width * ratio))
    painter.end()
    result.setDevicePixelRatio(ratio)
    return result


def _begin(size: QSize, radius: float) -> tuple[QPixmap, QPainter]:
    result = QPixmap(size)
    result.fill(Qt.GlobalColor.transparent)
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(result.rect()), radius, radius)
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipPath(shape)
    return result, painter


def _path_of(document: Document, scale: float) -> QPainterPath:
    """The areas' outlines in pixels of the small picture, with no more vertices than show."""
    path = QPainterPath()
    for area in document.areas:
        for ring in area.rings:
            step = max(len(ring) // _LONG_OUTLINE, 1)
            points = (ring[::step] * scale).tolist()
            path.addPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
            path.closeSubpath()
    return path
