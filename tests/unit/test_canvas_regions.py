"""Where items look different: nowhere else may a pixel change, whatever comes, goes and moves."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter, QRegion

from mjgui.app.pictures import image_pixels
from mjgui.core.model import Area
from mjgui.ui.canvas.items import ClosingPoint, DraftVertex, Handles, Item, Rubber, VertexHandle
from mjgui.ui.canvas.mark_items import ProblemMarks
from mjgui.ui.canvas.regions import Regions, common_beginning
from mjgui.ui.canvas.render import Sight
from mjgui.ui.canvas.style import CanvasStyle
from mjgui.ui.canvas.viewport import Viewport

SIDE = 160
SIGHT = Sight(Viewport(0.5, 3.25, -2.5), 1.0, CanvasStyle())

places = st.tuples(st.integers(-40, 360), st.integers(-40, 360)).map(
    lambda place: (float(place[0]), float(place[1]))
)
items = st.one_of(
    st.builds(Rubber, places, places, st.booleans(), st.booleans()),
    st.builds(VertexHandle, places, st.booleans(), st.booleans()),
    st.builds(DraftVertex, places),
    st.builds(ClosingPoint, places, st.booleans()),
    st.builds(ProblemMarks, st.lists(places, min_size=1, max_size=3).map(tuple)),
    st.lists(places, min_size=3, max_size=5).map(lambda ring: Handles(Area.of(ring))),
)


def painted(row: Sequence[Item]) -> QImage:
    image = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.gray)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(image.rect())
        for item in row:
            item.paint(painter, SIGHT)
    return image


def changed(before: Sequence[Item], after: Sequence[Item]) -> list[QPoint]:
    first, then = painted(before), painted(after)  # kept for as long as they are looked at
    differs = (image_pixels(first) != image_pixels(then)).any(axis=2)
    return [
        QPoint(x, y) for y, x in zip(*(each.tolist() for each in differs.nonzero()), strict=True)
    ]


@given(st.lists(items, max_size=4), st.lists(items, max_size=4), st.lists(items, max_size=2))
def test_no_pixel_changes_beyond_the_difference(
    kept: list[Item], come: list[Item], gone: list[Item]
) -> None:
    before, after = (*kept[:2], *gone, *kept[2:]), (*kept[:2], *come, *kept[2:])
    region = Regions().difference(before, after, SIGHT)
    assert all(region.contains(place) for place in changed(before, after))


def test_of_long_rows_only_what_differs_is_named() -> None:
    """They are told apart by hashes, short ones by comparing."""
    row = tuple(DraftVertex((10.0 * i, 10.0)) for i in range(30))
    moved = (*row[:4], DraftVertex((45.0, 200.0)), *row[5:])
    regions = Regions()
    assert regions.difference(row, tuple(reversed(row)), SIGHT) == regions.difference(
        row[:4], tuple(reversed(row[:4])), SIGHT
    )
    region = regions.difference(row, moved, SIGHT)
    assert region == row[4].region(SIGHT) + moved[4].region(SIGHT)


def test_what_is_equal_is_the_same_whoever_made_it() -> None:
    row = DraftVertex((1.0, 2.0)), DraftVertex((3.0, 4.0))
    again = DraftVertex((1.0, 2.0)), DraftVertex((5.0, 4.0))
    assert common_beginning(row, again) == 1
    assert Regions().difference(row[:1], again[:1], SIGHT) == QRegion()


@pytest.mark.parametrize("far", [1e9, -1e12, 1e300])
def test_what_lies_beyond_all_bounds_has_a_region(far: float) -> None:
    rubber = Rubber((0.0, 0.0), (far, 10.0))
    assert rubber.region(SIGHT).contains(QPoint(3, -2)) or far < 0
    assert VertexHandle((far, far)).region(SIGHT).boundingRect().isEmpty()
