"""The pictures of tiles: thumbnails cut square with round corners, each made once."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPixmap

from mjgui.app.history_reading import Thumb
from mjgui.app.thumbnails import Thumbnails

_HELD = 300


class Tiles:
    """Makes square pictures of thumbnails, and keeps those that were used last.

    Args:
        thumbnails: where they come from; None where there are none.
        radius: of the corners, device-independent pixels.
    """

    def __init__(self, thumbnails: Thumbnails | None, radius: float) -> None:
        self._thumbnails = thumbnails
        self._radius = radius
        self._made: dict[Thumb, tuple[tuple[int, int, float], QPixmap]] = {}

    def of(self, thumb: Thumb, side: int, ratio: float) -> QPixmap | None:
        """Return the picture of a thumbnail, `side` device-independent pixels square.

        It is for a screen of `ratio` device pixels to a pixel. None where it is not there yet,
        which is seen to, or where there is none.
        """
        thumbnails = self._thumbnails
        image = thumbnails.get(*thumb) if thumbnails is not None else None
        if image is None or image.isNull():
            if thumbnails is not None:
                thumbnails.request(*thumb)
            return None
        made = self._made.pop(thumb, None)
        name = image.cacheKey(), side, ratio
        if made is None or made[0] != name:
            made = name, self._make(image, side, ratio)
        self._made[thumb] = made
        if len(self._made) > _HELD:
            del self._made[next(iter(self._made))]
        return made[1]

    def is_missing(self, thumb: Thumb) -> bool:
        """Whether there is no such picture, and none can be made."""
        return self._thumbnails is None or self._thumbnails.is_missing(*thumb)

    def _make(self, image: QImage, width: int, ratio: float) -> QPixmap:
        side = round(width * ratio)
        part = QRect(0, 0, min(image.width(), image.height()), min(image.width(), image.height()))
        part.moveCenter(image.rect().center())
        result = QPixmap(side, side)
        result.fill(Qt.GlobalColor.transparent)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(result.rect()), self._radius * ratio, self._radius * ratio)
        painter = QPainter(result)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(shape)
        scaled = image.copy(part).scaled(
            side,
            side,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        painter.drawImage(0, 0, scaled)
        painter.end()
        result.setDevicePixelRatio(ratio)
        return result
