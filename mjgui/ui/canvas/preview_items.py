"""What an operation would make of the mask, painted over it as long as it is being chosen."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QRegion

from mjgui.core.model import Area
from mjgui.ui.canvas.outlines import area_bounds
from mjgui.ui.canvas.render import Sight, stroke_area


@dataclass(frozen=True, eq=False)
class PreviewOutline:
    """The outline that an area would have. The same area means the same object."""

    area: Area

    def __eq__(self, other: object) -> bool:
        return isinstance(other, PreviewOutline) and other.area is self.area

    def __hash__(self) -> int:
        return hash((PreviewOutline, id(self.area)))

    def region(self, sight: Sight) -> QRegion:
        """Its box."""
        rim = sight.style.casing
        box: QRectF = area_bounds(self.area, sight.viewport)
        return QRegion(box.adjusted(-rim, -rim, rim, rim).toAlignedRect())

    def paint(self, painter: QPainter, sight: Sight) -> None:
        """A line in the accent colour on dark, over the mask as it still is."""
        stroke_area(painter, self.area, sight, sight.style.accent, sight.style.strong_line)
