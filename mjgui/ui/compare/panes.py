"""Where the panes of a comparison lie, and what all of them show. Pure arithmetic.

Three spaces meet here: **normalised image coordinates**, in which (0, 0) is the top-left corner of
an image of any size and (1, 1) its bottom-right corner; **pane pixels**, widget pixels from the
top-left corner of a pane; and **view pixels**, widget pixels from that of the whole view.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QSize

from mjgui.core.model import IMAGES_PER_GENERATION, Frame
from mjgui.ui.canvas.viewport import FIT_MARGIN, Stage, Viewport

GAP = 4
_ALIGNMENT = 4
_ACTUAL = 1e-6
_FEW = 2

_Cell = tuple[float, float]
_PAIRS: tuple[tuple[_Cell, ...], ...] = (((0, 0), (1, 0)), ((0, 0), (0, 1)))
_ALL: tuple[tuple[_Cell, ...], ...] = (
    tuple((i, 0) for i in range(IMAGES_PER_GENERATION + 1)),
    tuple((0, i) for i in range(IMAGES_PER_GENERATION + 1)),
    # The results two by two, as MidJourney shows them, and the original beside or above them.
    ((0, 0.5), (1, 0), (2, 0), (1, 1), (2, 1)),
    ((0.5, 0), (0, 1), (1, 1), (0, 2), (1, 2)),
)
"""Columns and rows of the panes; half of one is in the middle between two."""


class CompareMode(enum.Enum):
    """How the pictures are shown together."""

    SIDE_BY_SIDE = "side by side"
    WIPE = "wipe"
    ONION = "onion skin"
    DIFFERENCE = "difference"
    BLINK = "blink"
    ALL = "all results"

    @property
    def has_panes(self) -> bool:
        """Whether there are several panes beside each other."""
        return self in {CompareMode.SIDE_BY_SIDE, CompareMode.ALL}


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
class Apart:
    """How what one pane shows differs from what all of them share.

    Attributes:
        dx: how much farther right the place in its middle is, normalised.
        dy: the same, down.
        factor: how many times larger the image is.
    """

    dx: float = 0.0
    dy: float = 0.0
    factor: float = 1.0

    @classmethod
    def between(cls, own: SharedViewport, shared: SharedViewport) -> Apart:
        """What leads from the shared viewport to a pane's own."""
        return cls(own.x - shared.x, own.y - shared.y, own.width / shared.width)

    def added_to(self, shared: SharedViewport) -> SharedViewport:
        """What the pane shows."""
        return SharedViewport(shared.x + self.dx, shared.y + self.dy, shared.width * self.factor)

    def taken_from(self, own: SharedViewport) -> SharedViewport:
        """What all panes share where this one shows `own`."""
        return SharedViewport(own.x - self.dx, own.y - self.dy, own.width / self.factor)


TOGETHER = Apart()
"""The pane shows what all of them share."""


@dataclass(frozen=True, slots=True)
class Panes:
    """The panes of one mode in a view of one size. All panes have the same size.

    Attributes:
        rects: one for each pane, view pixels.
        gaps: the strips between panes, view pixels.
        frame: the size in pixels of the image that the zoom refers to.
        ratio: device pixels per widget pixel.
    """

    rects: tuple[QRect, ...]
    gaps: tuple[QRect, ...]
    frame: Frame
    ratio: float

    @classmethod
    def laid_out(cls, mode: CompareMode, size: QSize, frame: Frame, ratio: float) -> Panes:
        """Lay the panes out: one for most modes; several so that most of the image shows.

        Args:
            mode: how to compare.
            size: the view's size.
            frame: the image's size in pixels.
            ratio: device pixels per widget pixel.
        """
        if not mode.has_panes:
            return cls((QRect(QPoint(), size),), (), frame, ratio)
        layouts = _PAIRS if mode is CompareMode.SIDE_BY_SIDE else _ALL
        possible = [cls(*_grid(cells, size), frame, ratio) for cells in layouts]
        return max(possible, key=lambda panes: panes.fitted().width)

    @property
    def stage(self) -> Stage:
        """What viewports of a pane must suit."""
        size = self.rects[0].size()
        return Stage(size.width(), size.height(), self.frame, self.ratio)

    def fitted(self) -> SharedViewport:
        """The whole image in the middle of each pane."""
        stage = self.stage
        margin = FIT_MARGIN if len(self.rects) <= _FEW else FIT_MARGIN / 4
        return SharedViewport.of(stage.fitted(margin), stage)

    def pane_at(self, position: QPointF) -> int | None:
        """The pane below a place (view pixels), None between panes."""
        point = QPoint(int(position.x()), int(position.y()))
        return next((i for i, rect in enumerate(self.rects) if rect.contains(point)), None)

    def beside(self, pane: int, way: QPoint) -> int | None:
        """The nearest pane in a direction (one step across or down), None where there is none."""
        here = self.rects[pane].center()
        found: dict[int, int] = {}
        for other, rect in enumerate(self.rects):
            step = rect.center() - here
            ahead = step.x() * way.x() + step.y() * way.y()
            aside = abs(step.x() * way.y()) + abs(step.y() * way.x())
            if ahead > aside:
                found[other] = ahead + aside
        return min(found, key=lambda other: found[other], default=None)


def _grid(cells: Iterable[_Cell], size: QSize) -> tuple[tuple[QRect, ...], tuple[QRect, ...]]:
    """The panes of a layout, and the strips between them."""
    cells = tuple(cells)
    columns = int(max(column for column, _ in cells)) + 1
    rows = int(max(row for _, row in cells)) + 1
    width, height = _part(size.width(), columns), _part(size.height(), rows)
    rects = tuple(
        QRect(_aligned(column * (width + GAP)), _aligned(row * (height + GAP)), width, height)
        for column, row in cells
    )
    return rects, tuple(_gaps(cells, rects))


def _gaps(cells: tuple[_Cell, ...], rects: tuple[QRect, ...]) -> Iterable[QRect]:
    """To the left of and above each pane, as far as something lies there."""
    for (column, row), rect in zip(cells, rects, strict=True):
        if column >= 1:
            yield QRect(rect.left() - GAP, rect.top(), GAP, rect.height())
        if row >= 1:
            from_left = GAP if column >= 1 and any(c < column and r == row for c, r in cells) else 0
            yield QRect(rect.left() - from_left, rect.top() - GAP, rect.width() + from_left, GAP)


def _part(length: int, count: int) -> int:
    # Multiples of four begin on whole device pixels at the usual screen scalings of 125, 150,
    # 175 and 200 %, so that cached panes are copied without being resampled.
    return max(_aligned((length - (count - 1) * GAP) / count), 1)


def _aligned(length: float) -> int:
    return int(length) // _ALIGNMENT * _ALIGNMENT
