"""In the middle of a zoom outlines and handles are where they belong, whatever is kept of them."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPainter, QRegion

from mjgui.app.pictures import Pixels, image_pixels
from mjgui.core.model import Area
from mjgui.ui.canvas.box import TransformBox
from mjgui.ui.canvas.box_items import BoxFrame
from mjgui.ui.canvas.items import Handles, Item, Outline
from mjgui.ui.canvas.outlines import area_bounds
from mjgui.ui.canvas.render import Sight
from mjgui.ui.canvas.sketches import Sketches
from mjgui.ui.canvas.style import CanvasStyle
from mjgui.ui.canvas.viewport import Viewport

SIDE = 300
STYLE = CanvasStyle()
GROUND = QColor("#ff00ff")
ZOOMS = (0.7, 1.0, 1.6, 2.9)


def blob(count: int, radius: float = 40.0) -> Area:
    angles = np.linspace(0, 2 * np.pi, count, endpoint=False)
    return Area.of(np.stack((np.cos(angles), np.sin(angles)), axis=-1) * radius + (50, 50))


def painted(item: Item, viewport: Viewport, ratio: float, sketches: Sketches | None) -> Pixels:
    image = QImage(round(SIDE * ratio), round(SIDE * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(GROUND)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(0, 0, SIDE, SIDE)
        item.paint(painter, Sight(viewport, ratio, STYLE, sketches=sketches))
    return image_pixels(image)[..., :3].copy()


def box(pixels: Pixels, ratio: float) -> tuple[float, float, float, float]:
    """Around all that was painted, widget pixels."""
    rows, columns = np.nonzero((pixels != (255, 0, 255)).any(axis=-1))
    ends = columns.min(), rows.min(), columns.max() + 1, rows.max() + 1
    left, top, right, bottom = (float(end) / ratio for end in ends)
    return left, top, right, bottom


@pytest.mark.parametrize("ratio", [1.0, 2.0])
@pytest.mark.parametrize("count", [5, 1000])
@pytest.mark.parametrize("kind", [lambda area: Outline(area, is_selected=True), Handles])
def test_each_step_of_a_zoom_shows_it_where_the_image_is(
    kind: type[Handles], count: int, ratio: float
) -> None:
    area, sketches = blob(count), Sketches()
    for zoom in (*ZOOMS, *reversed(ZOOMS)):
        viewport = Viewport(zoom, 12.3, -4.6)
        at_rest, passing = (
            box(painted(kind(area), viewport, ratio, each), ratio) for each in (None, sketches)
        )
        # Of many handles others may be chosen, so the outermost one is another.
        room = STYLE.handle if kind is Handles and count > 5 else 2.5
        assert passing == pytest.approx(at_rest, abs=room)
        bounds = area_bounds(area, viewport)
        assert passing[2] - passing[0] == pytest.approx(bounds.width(), abs=2 * STYLE.handle)


@pytest.mark.parametrize("ratio", [1.0, 2.0])
@pytest.mark.parametrize("angle", [0.0, 30.0])
def test_the_box_of_what_is_selected_passes_where_it_comes_to_rest(
    angle: float, ratio: float
) -> None:
    for zoom in ZOOMS:
        viewport = Viewport(zoom, 20.3, 24.6)
        item = BoxFrame(TransformBox((12.0, 15.0, 50.0, 44.0), zoom, angle))
        at_rest, passing = (
            box(painted(item, viewport, ratio, each), ratio) for each in (None, Sketches())
        )
        assert passing == pytest.approx(at_rest, abs=1.5)


def test_another_area_in_the_place_of_one_that_went_is_shown_as_itself() -> None:
    sketches, viewport = Sketches(), Viewport(1.0, 20.0, 20.0)
    for radius in np.linspace(10, 60, 30).tolist():
        # Where one area is collected the next may come to have its id.
        shown = box(painted(Handles(blob(9, radius)), viewport, 1.0, sketches), 1.0)
        assert shown[2] - shown[0] == pytest.approx(2 * radius, abs=2 * STYLE.handle)


def test_after_a_rest_all_is_found_out_anew() -> None:
    area, sketches, viewport = blob(400), Sketches(), Viewport(1.5, 0.0, 0.0)
    before = painted(Handles(area), viewport, 1.0, sketches)
    sketches.forget()
    assert (painted(Handles(area), viewport, 1.0, sketches) == before).all()


@pytest.mark.parametrize("ratio", [1.0, 2.0])
@pytest.mark.parametrize("count", [5, 14])
def test_handles_are_the_same_where_pixels_cannot_be_written(count: int, ratio: float) -> None:
    """At the border of what is asked for, too."""
    seen: list[Pixels] = []
    for hole in (QRegion(), QRegion(40, 0, 1, 1)):
        image = QImage(round(SIDE * ratio), round(SIDE * ratio), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        image.fill(GROUND)
        with QPainter(image) as painter:
            painter.setClipRegion(QRegion(40, 0, 120, 150) - hole)
            sight = Sight(Viewport(2.0, 60.3, 20.6), ratio, STYLE, sketches=Sketches())
            Handles(blob(count)).paint(painter, sight)
        seen.append(image_pixels(image)[..., :3].copy())
    assert (seen[0] != image_pixels(image)[0, 0, :3]).any()
    assert (seen[0] == seen[1]).all()
