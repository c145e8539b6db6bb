"""Marks that are copied look as if they were painted where they are."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from mjgui.app.pictures import Pixels, image_pixels
from mjgui.core.snapping import Snap, SnapKind
from mjgui.ui.canvas.fine_stamps import paint_fine
from mjgui.ui.canvas.items import ClosingPoint, DraftVertex, Item
from mjgui.ui.canvas.render import Sight
from mjgui.ui.canvas.snap_items import SnapMark
from mjgui.ui.canvas.style import CanvasStyle
from mjgui.ui.canvas.viewport import Viewport

SIZE = QSize(60, 50)


def image_of(ratio: float) -> QImage:
    image = QImage(SIZE * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.darkGreen)
    return image


def disc(painter: QPainter) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#ffffff"))
    painter.drawEllipse(QPointF(), 6.0, 6.0)


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
@pytest.mark.parametrize("place", [(20.0, 20.0), (20.3, 19.9), (1.51, 48.02), (-3.4, 25.49)])
def test_a_copy_looks_as_if_painted_there(place: tuple[float, float], ratio: float) -> None:
    copied, painted = image_of(ratio), image_of(ratio)
    with QPainter(copied) as painter:
        paint_fine(painter, place, ratio, "disc of this test", 7.0, disc)
    with QPainter(painted) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(*place)
        disc(painter)
    off = np.abs(image_pixels(copied).astype(int) - image_pixels(painted).astype(int))
    assert off.max() <= 20  # a thirty-second of a pixel
    assert off.mean() < 0.2


def pixels(item: Item, style: CanvasStyle) -> Pixels:
    image = image_of(1.0)
    with QPainter(image) as painter:
        item.paint(painter, Sight(Viewport(1.0, 0.0, 0.0), 1.0, style))
    return image_pixels(image).copy()


def test_marks_of_other_kinds_and_colours_are_not_taken_for_each_other() -> None:
    place = (30.25, 25.5)
    items: list[Item] = [DraftVertex(place), ClosingPoint(place, is_lit=False)]
    items.append(ClosingPoint(place, is_lit=True))
    items += [SnapMark(Snap(kind, place)) for kind in (SnapKind.VERTEX, SnapKind.EDGE)]
    items += [SnapMark(Snap(SnapKind.BORDER, place, way)) for way in ((1.0, 0.0), (0.0, 1.0))]
    plain, other = CanvasStyle(), CanvasStyle(light=QColor("#ffff00")).with_large_handles()
    looks = [pixels(item, style).tobytes() for item in items for style in (plain, other)]
    assert len(set(looks)) == len(looks)
    again = [pixels(item, style).tobytes() for item in items for style in (plain, other)]
    assert looks == again


@pytest.mark.parametrize("kind", list(SnapKind))
def test_a_mark_paints_within_its_region(kind: SnapKind) -> None:
    sight = Sight(Viewport(1.0, 0.0, 0.0), 1.0, CanvasStyle())
    way = (0.0, 1.0) if kind is SnapKind.BORDER else (0.0, 0.0)
    blank = image_of(1.0)
    for item in (
        SnapMark(Snap(kind, (30.6, 24.1), way)),
        ClosingPoint((30.6, 24.1), is_lit=True),
        DraftVertex((30.6, 24.1)),
    ):
        differs = (pixels(item, sight.style) != image_pixels(blank)).any(axis=2)
        box = item.region(sight).boundingRect()
        differs[box.top() : box.bottom() + 1, box.left() : box.right() + 1] = False
        assert not differs.any()
