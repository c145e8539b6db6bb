"""What was repainted, small: the image that a job edits with its mask over it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from mjgui.core.language import tr
from mjgui.core.model import Document, Frame
from mjgui.ui.icons import IconSet
from mjgui.ui.theme import GRID

_HEIGHT = GRID * 16
_FILL = 0.45


class MaskThumb(QWidget):
    """Shows a thumbnail with areas over it.

    Args:
        icons: whose theme has the colours.
    """

    def __init__(self, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._image: QImage | None = None
        self._document = Document(Frame(1, 1))
        self._path = QPainterPath()
        self.setObjectName("historyMask")
        self.setAccessibleName(tr("What was repainted"))
        self.setToolTip(tr("What was repainted."))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        icons.changed.connect(self.update)

    def show_mask(self, image: QImage | None, document: Document) -> None:
        """Show a mask (image pixels) over a small copy of its image, as soon as that is there."""
        self._image = image
        if document is not self._document:
            self._document = document
            self._path = _path_of(document)
        self.update()

    def sizeHint(self) -> QSize:
        """As high as a thumbnail."""
        return QSize(GRID * 20, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the image into the left of the room there is, and the areas over it."""
        image, frame = self._image, self._document.frame
        if image is None or image.isNull():
            return
        size = QSize(frame.width, frame.height).scaled(
            self.size(), Qt.AspectRatioMode.KeepAspectRatio
        )
        place = QRectF(0, 0, size.width(), size.height())
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        clip = QPainterPath()
        clip.addRoundedRect(place, GRID / 2, GRID / 2)
        painter.setClipPath(clip)
        painter.drawImage(place, image)
        scale = size.width() / frame.width
        painter.scale(scale, scale)
        fill = self._icons.theme.color("accent")
        fill.setAlphaF(_FILL)
        painter.fillPath(self._path, fill)
        pen = painter.pen()
        pen.setColor(self._icons.theme.color("canvas_accent"))
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.drawPath(self._path)


def _path_of(document: Document) -> QPainterPath:
    path = QPainterPath()
    for area in document.areas:
        for ring in area.rings:
            path.addPolygon(QPolygonF([QPointF(x, y) for x, y in ring.tolist()]))
            path.closeSubpath()
    return path
