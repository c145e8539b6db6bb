"""Marks of what is wrong: hundreds are painted as one thing, and look as if painted one by one."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QRegion

from mjgui.app.pictures import Pixels, image_pixels
from mjgui.core.model import Point
from mjgui.ui.canvas.mark_items import ProblemMarks, paint_mark
from mjgui.ui.canvas.outlines import MovedBoxes
from mjgui.ui.canvas.render import Sight
from mjgui.ui.canvas.sketches import Sketches
from mjgui.ui.canvas.style import CanvasStyle
from mjgui.ui.canvas.viewport import Viewport

SIZE = QSize(160, 120)
SIGHT = Sight(Viewport(0.5, 10.3, 7.7), 1.0, CanvasStyle())
PLACES: tuple[Point, ...] = ((33.3, 41.2), (120.9, 77.7), (125.0, 81.5), (250.1, 199.9), (3.0, 2.0))

sets_of_places = st.lists(
    st.tuples(st.integers(0, 6), st.integers(0, 4)).map(lambda at: (40.0 * at[0], 45.0 * at[1])),
    max_size=8,
    unique=True,
).map(tuple)


def blank(ratio: float) -> QImage:
    image = QImage(SIZE * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.darkGreen)
    return image


def painted(places: tuple[Point, ...], sight: Sight = SIGHT, clip: QRect | None = None) -> Pixels:
    image = blank(sight.ratio)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if clip is not None:
            painter.setClipRect(clip)
        ProblemMarks(places).paint(painter, sight)
    return image_pixels(image).astype(int)


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
def test_marks_look_as_if_painted_one_by_one(ratio: float) -> None:
    sight = replace(SIGHT, ratio=ratio)
    image = blank(ratio)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in PLACES:
            paint_mark(painter, QPointF(*sight.viewport.map_from_image(place)), sight.style)
    one_by_one = image_pixels(image).astype(int)
    off = np.abs(painted(PLACES, sight) - one_by_one)
    assert off.max() <= 20  # a thirty-second of a pixel
    assert off.mean() < 0.2


def test_a_part_that_is_painted_again_looks_as_before() -> None:
    whole = painted(PLACES)
    for clip in (QRect(20, 20, 11, 9), QRect(60, 30, 40, 40), QRect(0, 0, 160, 120)):
        part, empty = painted(PLACES, clip=clip), painted(())
        rows, columns = slice(clip.top(), clip.bottom() + 1), slice(clip.left(), clip.right() + 1)
        assert np.array_equal(part[rows, columns], whole[rows, columns])
        part[rows, columns] = empty[rows, columns]
        assert np.array_equal(part, empty)


@given(sets_of_places, sets_of_places)
def test_nothing_looks_different_outside_what_is_said_to_have_changed(
    before: tuple[Point, ...], after: tuple[Point, ...]
) -> None:
    moved = MovedBoxes(SIGHT.viewport)
    region = ProblemMarks(after).change(ProblemMarks(before), SIGHT, moved)
    assert region is not None
    differs = (painted(before) != painted(after)).any(axis=-1)
    for y, x in np.argwhere(differs).tolist():
        assert region.contains(QRect(x, y, 1, 1))


def test_one_mark_that_moves_leaves_the_others_alone() -> None:
    before, after = ProblemMarks(PLACES), ProblemMarks((*PLACES[:2], (130.0, 90.0), *PLACES[3:]))
    region = after.change(before, SIGHT, MovedBoxes(SIGHT.viewport))
    assert region is not None
    assert region.boundingRect().width() < 40
    assert not region.intersects(QRegion(20, 20, 10, 10))
    assert after.region(SIGHT).boundingRect().width() > 100


def test_in_the_middle_of_a_zoom_those_that_lie_over_each_other_are_one() -> None:
    zooming = replace(SIGHT, sketches=Sketches())
    heap = tuple((100.0 + n / 100, 100.0) for n in range(60))
    alone = ((30.0, 30.0), (250.0, 200.0))
    assert np.array_equal(painted((*heap, *alone), zooming), painted((heap[0], *alone), zooming))
    for place in alone:
        x, y = SIGHT.viewport.map_from_image(place)
        at = int(y), int(x)
        assert (painted((*heap, *alone), zooming)[at] != painted(heap, zooming)[at]).any()


def test_a_few_marks_are_all_there_in_the_middle_of_a_zoom() -> None:
    zooming = replace(SIGHT, sketches=Sketches())
    near = ((100.0, 100.0), (110.0, 100.0))
    assert not np.array_equal(painted(near, zooming), painted(near[:1], zooming))


def test_no_marks_are_nowhere() -> None:
    assert ProblemMarks(()).region(SIGHT).isEmpty()
    image = blank(1.0)
    assert np.array_equal(painted(()), image_pixels(image))
