"""Where the panes of a comparison lie, and what all of them show. Pure arithmetic.

Three spaces meet here: **normalised image coordinates**, in which (0, 0) is the top-left corner of
an image of any size and (1, 1) its bottom-right corner; **pane pixels**, widget pixels from the
top-left corner of a pane; and **view pixels**, widget pixels from that of the whole view.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QSize

from mjgui.core.model import Frame
from mjgui.ui.canvas.viewport import Stage, Viewport

GAP = 4
_ALIGNMENT = 4
_ACTUAL = 1e-6


class CompareMode(enum.Enum):
    """How the original and a result are shown together."""

    SIDE_BY_SIDE = "side by side"
    WIPE = "wipe"
    ONION = "onion skin"
    DIFFERENCE = "difference"

    @property
    def title(self) -> str:
        """The mode's name as users read it."""
        return self.value.capitalize()


@dataclass(frozen=True, slots=True)
class SharedViewport:
    """What every pane shows, whatever its picture's size in pixels.

    Attributes:
        x: the normalised place that is in the middle of each pane, across.
        y: the same, down.
        width: how many widget pixels the whole image is wide.
    """

    x: float = 0.5
    y: float = 0.5
    width: float = 1.0

    @classmethod
    def of(cls, viewport: Viewport, stage: Stage) -> SharedViewport:
        """What a pane with this stage shows through `viewport`."""
        cx, cy = viewport.map_to_image(stage.centre)
        frame = stage.frame
        return cls(cx / frame.width, cy / frame.height, frame.width * viewport.scale)

    def on(self, stage: Stage) -> Viewport:
        """The viewport of a pane with this stage.

        At 100 % it lies on whole pixels of the screen. What would be out of sight is pulled in.
        """
        frame, ratio = stage.frame, stage.ratio
        scale = self.width / frame.width
        cx, cy = stage.centre
        left, top = cx - self.x * self.width, cy - self.y * frame.height * scale
        if abs(scale * ratio - 1.0) < _ACTUAL:
            left, top = round(left * ratio) / ratio, round(top * ratio) / ratio
        return stage.clamped(Viewport(scale, left, top))


@dataclass(frozen=True, slots=True)
class Panes:
    """The panes of one mode in a view of one size. All panes have the same size.

    Attributes:
        rects: one for each pane, view pixels.
        frame: the size in pixels of the image that the zoom refers to.
        ratio: device pixels per widget pixel.
    """

    rects: tuple[QRect, ...]
    frame: Frame
    ratio: float

    @classmethod
    def laid_out(cls, mode: CompareMode, size: QSize, frame: Frame, ratio: float) -> Panes:
        """Lay the panes out: one for most modes; two beside or above each other, what shows more.

        Args:
            mode: how to compare.
            size: the view's size.
            frame: the image's size in pixels.
            ratio: device pixels per widget pixel.
        """
        width, height = size.width(), size.height()
        if mode is not CompareMode.SIDE_BY_SIDE:
            return cls((QRect(QPoint(), size),), frame, ratio)
        beside = cls(_pair(QSize(_half(width), height), QPoint(1, 0)), frame, ratio)
        stacked = cls(_pair(QSize(width, _half(height)), QPoint(0, 1)), frame, ratio)
        return stacked if stacked.fitted().width > beside.fitted().width else beside

    @property
    def stage(self) -> Stage:
        """What viewports of a pane must suit."""
        size = self.rects[0].size()
        return Stage(size.width(), size.height(), self.frame, self.ratio)

    @property
    def gap(self) -> QRect:
        """What lies between two panes, view pixels; empty where there is one."""
        first, last = self.rects[0], self.rects[-1]
        if last.left() > first.right():
            return QRect(first.topRight() + QPoint(1, 0), last.bottomLeft() - QPoint(1, 0))
        if last.top() > first.bottom():
            return QRect(first.bottomLeft() + QPoint(0, 1), last.topRight() - QPoint(0, 1))
        return QRect()

    def fitted(self) -> SharedViewport:
        """The whole image in the middle of each pane."""
        stage = self.stage
        return SharedViewport.of(stage.fitted(), stage)

    def pane_at(self, position: QPointF) -> int | None:
        """The pane below a place (view pixels), None between panes."""
        point = QPoint(int(position.x()), int(position.y()))
        return next((i for i, rect in enumerate(self.rects) if rect.contains(point)), None)


def _half(length: int) -> int:
    # Multiples of four begin on whole device pixels at the usual screen scalings of 125, 150,
    # 175 and 200 %, so that cached panes are copied without being resampled.
    return max((length - GAP) // 2 // _ALIGNMENT * _ALIGNMENT, 1)


def _pair(size: QSize, way: QPoint) -> tuple[QRect, QRect]:
    step = QPoint(way.x() * (size.width() + GAP), way.y() * (size.height() + GAP))
    return QRect(QPoint(), size), QRect(step, size)
