"""The small pictures of rows, each scaled and cut once."""

from __future__ import annotations

from weakref import WeakKeyDictionary

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPixmap

from mjgui.app.pictures import Picture
from mjgui.ui.filmstrip import thumbnail


class Faces:
    """Makes pictures of one size with round corners, and keeps them as long as their originals.

    Args:
        size: device-independent pixels; what does not fit the proportions is cut off.
        radius: of the corners, likewise.
    """

    def __init__(self, size: QSize, radius: float) -> None:
        self._size = size
        self._radius = radius
        self._made: WeakKeyDictionary[Picture, QPixmap] = WeakKeyDictionary()

    def of(self, picture: Picture, ratio: float) -> QPixmap:
        """Return the small picture for a screen of `ratio` device pixels to a pixel."""
        made = self._made.get(picture)
        if made is None or made.devicePixelRatio() != ratio:
            made = self._make(thumbnail(picture), ratio)
            self._made[picture] = made
        return made

    def _make(self, image: QImage, ratio: float) -> QPixmap:
        size = (self._size.toSizeF() * ratio).toSize()
        covering = image.scaled(
            size,
            Qt.AspectRatioMode.KeepAspectRatioByExpanding,
            Qt.TransformationMode.SmoothTransformation,
        )
        part = QRect(0, 0, size.width(), size.height())
        part.moveCenter(covering.rect().center())
        result = QPixmap(size)
        result.fill(Qt.GlobalColor.transparent)
        shape = QPainterPath()
        radius = self._radius * ratio
        shape.addRoundedRect(QRectF(result.rect()), radius, radius)
        painter = QPainter(result)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(shape)
        painter.drawImage(result.rect(), covering, part)
        painter.end()
        result.setDevicePixelRatio(ratio)
        return result
