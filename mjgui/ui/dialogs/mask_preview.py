"""How a mask of some colour, pattern and opacity looks."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mjgui.core.language import tr
from mjgui.core.model import Area
from mjgui.core.resources import resource_path
from mjgui.core.settings import MaskPattern
from mjgui.ui.canvas.render import Sight, paint_area
from mjgui.ui.canvas.style import CanvasStyle
from mjgui.ui.canvas.viewport import Viewport
from mjgui.ui.theme import GRID

_HEIGHT = GRID * 16
_DECODED = QSize(768, 768)
_OUTLINE = ((0.30, 0.20), (0.52, 0.12), (0.74, 0.34), (0.68, 0.82), (0.36, 0.88), (0.22, 0.55))
"""Fractions of width and height."""


class MaskPreview(QWidget):
    """A part of a sample picture with a masked area on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = CanvasStyle()
        self._picture = QImage()
        self.setObjectName("maskPreview")
        self.setAccessibleName(tr("How the mask looks"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A strip."""
        return QSize(_HEIGHT * 3, _HEIGHT)

    def set_mask(self, colour: str, opacity: float, pattern: MaskPattern) -> None:
        """Show `colour`, `#rrggbb`, at `opacity`, 0 – 1, as `pattern`."""
        self._style = CanvasStyle(mask=QColor(colour), opacity=opacity, pattern=pattern)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture, the area and its outline of two tones."""
        if self._picture.isNull():
            # At the first look, not at start-up: most starts never show the settings.
            reader = QImageReader(str(resource_path("sample/0.webp")))
            reader.setScaledSize(_DECODED)
            self._picture = reader.read()
        whole = QRectF(self.rect())
        area = Area.of([(x * whole.width(), y * whole.height()) for x, y in _OUTLINE])
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(whole, self._picture, self._part(whole))
            paint_area(painter, area, Sight(Viewport(), self.devicePixelRatioF(), self._style))

    def _part(self, whole: QRectF) -> QRectF:
        """The middle of the picture that has the proportions of `whole`, in its pixels."""
        width, height = self._picture.width(), self._picture.height()
        used = min(height, width * whole.height() / max(whole.width(), 1.0))
        return QRectF(0, (height - used) / 2, width, used)
