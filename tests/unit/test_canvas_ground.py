"""A pan paints strips ahead, and shows what a canvas shows that is there for the first time."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from mjgui.app.pictures import Pixels, image_pixels
from mjgui.core.model import Area, Frame
from mjgui.ui.canvas.items import Handles, Item, Outline
from mjgui.ui.canvas.surface import Surface
from mjgui.ui.canvas.viewport import Viewport

SIZE = QSize(420, 360)
FRAME = Frame(3000, 3000)
START = Viewport(1.0, -1000.0, -1000.0)

steps = st.lists(st.tuples(st.integers(-150, 150), st.integers(-150, 150)), min_size=1, max_size=9)
ways = st.sampled_from([(40, 0), (-40, 0), (0, 40), (0, -40), (0, 7), (25, 0), (0, 0)])


def areas() -> tuple[Area, ...]:
    random, angles = np.random.default_rng(5), np.linspace(0, 2 * np.pi, 60, endpoint=False)
    middles = random.uniform(800, 1700, (60, 2))
    unit = np.stack((np.cos(angles), np.sin(angles)), axis=-1)
    return tuple(Area.of(unit * random.uniform(120, 130, (60, 1)) + middle) for middle in middles)


AREAS = areas()
ITEMS: tuple[Item, ...] = tuple(
    item for area in AREAS[::12] for item in (Outline(area, is_selected=True), Handles(area))
)


def surface(viewport: Viewport) -> Surface:
    made = Surface()
    made.set_frame(FRAME)
    made.resize(SIZE)
    made.set_viewport(viewport)
    made.set_still(AREAS)
    made.set_items(ITEMS)
    return made


def painted(shown: Surface) -> Pixels:
    image = QImage(SIZE, QImage.Format.Format_RGB32)
    shown.render(image)
    return image_pixels(image)[..., :3].copy()


@pytest.mark.usefixtures("qapp")
@settings(max_examples=25)
@given(moves=st.one_of(steps, st.lists(ways, min_size=4, max_size=24)))
def test_panned_it_shows_what_is_there(moves: list[tuple[int, int]]) -> None:
    shown = surface(START)
    seen = painted(shown)
    painted(shown)  # only then the items are known to be steady
    for dx, dy in moves:
        shown.set_viewport(shown.stage.panned(shown.viewport, dx, dy))
        seen = painted(shown)
    fresh = surface(shown.viewport)
    painted(fresh)
    expected = painted(fresh)
    for each in (shown, fresh):
        each.deleteLater()
    # Handles are thinned out by where they lie on the widget, so one may be elsewhere; of a strip
    # that was left out more would differ.
    differs = (seen != expected).any(axis=-1).astype(np.uint8)
    assert not cv2.erode(differs, np.ones((10, 10), np.uint8)).any()
    assert differs.mean() < 0.01
