"""How a mask of some colour and opacity looks."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from mjgui.core.resources import resource_path
from mjgui.ui.canvas.style import CanvasStyle, faded
from mjgui.ui.theme import GRID

_HEIGHT = GRID * 16
_DECODED = QSize(768, 768)
_OUTLINE = ((0.30, 0.20), (0.52, 0.12), (0.74, 0.34), (0.68, 0.82), (0.36, 0.88), (0.22, 0.55))
"""Fractions of width and height."""


class MaskPreview(QWidget):
    """A part of a sample picture with a masked area on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = QColor()
        self._opacity = 0.0
        self._picture = QImage()
        self.setObjectName("maskPreview")
        self.setAccessibleName("How the mask looks")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A strip."""
        return QSize(_HEIGHT * 3, _HEIGHT)

    def set_mask(self, colour: str, opacity: float) -> None:
        """Show `colour`, `#rrggbb`, at `opacity`, 0 – 1."""
        self._colour, self._opacity = QColor(colour), opacity
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture, the area and its outline of two tones."""
        if self._picture.isNull():
            # At the first look, not at start-up: most starts never show the settings.
            reader = QImageReader(str(resource_path("sample/0.webp")))
            reader.setScaledSize(_DECODED)
            self._picture = reader.read()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        whole = QRectF(self.rect())
        painter.drawImage(whole, self._picture, self._part(whole))
        style = CanvasStyle()
        area = QPolygonF([QPointF(x * whole.width(), y * whole.height()) for x, y in _OUTLINE])
        painter.setPen(QPen(style.dark, style.casing))
        painter.setBrush(faded(self._colour, self._opacity))
        painter.drawPolygon(area)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(style.light, style.line))
        painter.drawPolygon(area)
        painter.end()

    def _part(self, whole: QRectF) -> QRectF:
        """The middle of the picture that has the proportions of `whole`, in its pixels."""
        width, height = self._picture.width(), self._picture.height()
        used = min(height, width * whole.height() / max(whole.width(), 1.0))
        return QRectF(0, (height - used) / 2, width, used)
