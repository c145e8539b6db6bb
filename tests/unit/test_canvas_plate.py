"""The plate: moved in a ring and mended, it shows what one shows that is painted anew."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QRegion
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mjgui.app.pictures import Pixels, image_pixels
from mjgui.ui.canvas.plate import Paint, Plate
from mjgui.ui.canvas.render import Sight
from mjgui.ui.canvas.stretching import stretch_onto
from mjgui.ui.canvas.style import CanvasStyle
from mjgui.ui.canvas.viewport import Viewport

SIZE = QSize(90, 70)
MARGIN = 20
VIEW = QRect(QPoint(0, 0), SIZE)
STYLE = CanvasStyle()
NOISE = np.random.default_rng(3).integers(0, 256, (512, 512, 4), np.uint8)
SLOPES = np.stack(
    np.broadcast_arrays(np.arange(512)[:, None] // 2, np.arange(512) // 2, 128, 255), axis=-1
).astype(np.uint8)
PLACES = np.stack(
    np.broadcast_arrays(
        np.arange(512) % 256,
        np.arange(512)[:, None] % 256,
        np.arange(512) // 256 + np.arange(512)[:, None] // 256 * 16,
        255,
    ),
    axis=-1,
).astype(np.uint8)
"""Each pixel says where it is."""

pytestmark = pytest.mark.usefixtures("qapp")

ways = st.tuples(st.integers(-130, 130), st.integers(-130, 130))
spots = st.tuples(
    st.integers(-30, 100), st.integers(-30, 80), st.integers(1, 60), st.integers(1, 60)
)
steps = st.lists(
    st.one_of(
        st.tuples(st.just("move"), ways),
        st.tuples(st.just("spoil"), spots),
        st.tuples(st.just("band"), st.none()),
        st.tuples(st.just("show"), st.none()),
    ),
    max_size=12,
)


def sight(viewport: Viewport, ratio: float) -> Sight:
    return Sight(viewport, ratio, STYLE)


def painting(pixels: Pixels) -> Paint:
    """Paint an image of 512 × 512 whose pixels are those of the screen at a zoom of 1."""
    image = QImage(
        np.ascontiguousarray(pixels).tobytes(), 512, 512, 2048, QImage.Format.Format_RGB32
    )

    def paint(painter: QPainter, rect: QRectF, sight: Sight) -> None:
        viewport = sight.viewport
        painter.fillRect(rect, STYLE.surround)
        side = 512 * viewport.scale / sight.ratio
        painter.drawImage(QRectF(viewport.x, viewport.y, side, side), image, QRectF(image.rect()))

    return paint


def shown(plate: Plate, ratio: float, rects: Iterable[QRect] = (VIEW,)) -> Pixels:
    screen = QImage(
        round(VIEW.width() * ratio), round(VIEW.height() * ratio), QImage.Format.Format_RGB32
    )
    screen.setDevicePixelRatio(ratio)
    screen.fill(0)
    with QPainter(screen) as painter:
        for rect in rects:
            painter.setClipRect(rect)
            plate.copy(painter, QPoint(0, 0), rect)
    return image_pixels(screen)[..., :3].copy()


@pytest.mark.parametrize("ratio", [1.0, 2.0])
@given(steps=steps)
def test_moved_and_mended_it_shows_what_one_painted_anew_shows(
    ratio: float, steps: list[tuple[str, tuple[int, ...] | None]]
) -> None:
    paint = painting(NOISE)
    plate = Plate(SIZE, MARGIN, sight(Viewport(1.0, -100, -90), ratio))
    for kind, numbers in steps:
        if kind == "move" and numbers is not None:
            viewport = plate.sight.viewport.moved(*numbers)
            way = plate.shift_to(viewport)
            assert way is not None
            assert way == QPoint(*numbers)
            plate.move(way, sight(viewport, ratio))
        elif kind == "spoil" and numbers is not None:
            plate.spoil(QRect(*numbers))
        elif kind == "band":
            plate.mend_band(paint)
        else:
            plate.mend(QRegion(VIEW), paint)
            assert plate.is_ready
    plate.mend_box(QRegion(VIEW), paint)
    fresh = Plate(SIZE, 0, plate.sight)
    fresh.mend(QRegion(VIEW), paint)
    expected = shown(fresh, ratio)
    assert (shown(plate, ratio) == expected).all()
    parts = (QRect(0, 0, 31, 70), QRect(31, 0, 59, 44), QRect(31, 44, 59, 26))
    assert (shown(plate, ratio, parts) == expected).all()


@pytest.mark.parametrize("size", [SIZE, QSize(SIZE.width() + 1, SIZE.height())])
@given(way=ways)
def test_in_memory_of_another_plate_it_shows_what_one_in_new_memory_shows(
    size: QSize, way: tuple[int, int]
) -> None:
    before = Plate(size, MARGIN, sight(Viewport(1.0, -100, -90), 1.0))
    before.move(QPoint(*way), sight(Viewport(1.0, -100 + way[0], -90 + way[1]), 1.0))
    before.mend(QRegion(before.outer), painting(NOISE))
    after = Viewport(2.0, -120, -95)
    plate, fresh = (Plate(SIZE, MARGIN, sight(after, 1.0), cells) for cells in (before.cells, None))
    assert (plate.cells is before.cells) == (size == SIZE), "taken where it is as large"
    for each in (plate, fresh):
        assert not each.is_ready
        each.mend(QRegion(VIEW), painting(SLOPES))
    assert (shown(plate, 1.0) == shown(fresh, 1.0)).all()


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0, 3.0])
@pytest.mark.parametrize("width", [40, 3000])
def test_bands_are_of_few_pixels_and_begin_on_whole_ones(ratio: float, width: int) -> None:
    plate = Plate(QSize(width, 900), 16, sight(Viewport(1.0, -100, -90), ratio))
    is_ready = False
    while not plate.is_whole:
        painted: list[QRectF] = []
        assert plate.next_band.top() * ratio % 1 == 0 or is_ready
        plate.mend_band(lambda _painter, rect, _sight, to=painted: to.append(rect))
        pixels = sum(each.width() * each.height() for each in painted) * ratio**2
        assert 0 < pixels <= 480_000 or max(each.height() for each in painted) <= 16
        assert all(QRectF(plate.inner).contains(each) for each in painted) != is_ready
        is_ready = plate.is_ready


@pytest.mark.parametrize("size", [QSize(), QSize(0, 5), QSize(5, 0)])
def test_a_view_without_room_has_a_plate_as_well(size: QSize) -> None:
    plate = Plate(size, 0, sight(Viewport(), 1.0))
    plate.move(QPoint(3, 4), sight(Viewport(1.0, 3, 4), 1.0))
    plate.mend(QRegion(plate.outer), painting(NOISE))
    assert plate.is_ready


@pytest.mark.parametrize("ratio", [1.0, 2.0])
@given(way=ways, zoom=st.floats(0.3, 5.0), x=st.floats(-60, 60), y=st.floats(-60, 60))
def test_stretched_after_a_move_it_has_no_seams(
    ratio: float, way: tuple[int, int], zoom: float, x: float, y: float
) -> None:
    paint = painting(SLOPES)
    start = Viewport(1.0, -100, -90)
    moved = Plate(SIZE, MARGIN, sight(start.moved(-way[0], -way[1]), ratio))
    moved.mend(QRegion(moved.outer), paint)
    moved.move(QPoint(*way), sight(start, ratio))
    straight = Plate(SIZE, MARGIN, sight(start, ratio))
    seen: list[Pixels] = []
    for plate in (moved, straight):
        plate.mend(QRegion(plate.outer), paint)
        screen = QImage(
            round(VIEW.width() * ratio), round(VIEW.height() * ratio), QImage.Format.Format_RGB32
        )
        screen.setDevicePixelRatio(ratio)
        screen.fill(0)
        with QPainter(screen) as painter:
            target = start.scaled(zoom, (45, 35)).moved(x, y)
            covered = plate.stretch(painter, sight(target, ratio), VIEW, paint)
        corner = (covered.topLeft() * ratio, covered.bottomRight() * ratio)
        rows, columns = slice(corner[0].y(), corner[1].y()), slice(corner[0].x(), corner[1].x())
        seen.append(image_pixels(screen)[rows, columns, :3].astype(int))
    # Nearest pixels: at a seam it may be the neighbour's that are taken.
    allowed = 1 + 1 / zoom
    assert seen[0].shape == seen[1].shape
    assert not seen[0].size or np.abs(seen[0] - seen[1]).max() <= allowed


@pytest.mark.parametrize("ratio", [1.0, 2.0])
@pytest.mark.parametrize("clips", [False, True])
@example(way=(1, -29), zoom=0.30078125, x=0.0, y=1.5625)
@given(way=ways, zoom=st.floats(0.3, 5.0), x=st.floats(-60, 60), y=st.floats(-60, 60))
def test_what_is_stretched_lies_at_its_place(
    ratio: float, way: tuple[int, int], zoom: float, x: float, y: float, *, clips: bool
) -> None:
    """Within half a pixel; with a clip, which leaves all to Qt, within a whole one.

    Qt rounds where the target begins and samples from there, up to one of the source beside it.
    """
    start = Viewport(1.0, -100, -90)
    plate = Plate(SIZE, MARGIN, sight(start.moved(-way[0], -way[1]), ratio))
    plate.mend(QRegion(plate.outer), painting(PLACES))
    plate.move(QPoint(*way), sight(start, ratio))
    target = start.scaled(zoom, (45, 35)).moved(x, y)
    screen = QImage((SIZE + QSize(4, 0)) * ratio, QImage.Format.Format_RGB32)
    screen.setDevicePixelRatio(ratio)
    screen.fill(0)
    with QPainter(screen) as painter:
        if clips:
            painter.setClipRegion(QRegion(VIEW) + QRegion(SIZE.width() + 2, 0, 1, 1))
        covered = plate.stretch(painter, sight(target, ratio), VIEW, painting(PLACES))
    box = QRect(covered.topLeft() * ratio, covered.size() * ratio)
    columns, rows = np.arange(box.x(), box.x() + box.width()), np.arange(box.y(), box.bottom() + 1)
    shown = image_pixels(screen)[rows[:, None], columns].astype(int)
    off_x = (
        shown[..., 0] + 256 * (shown[..., 2] % 16) + 0.5 - (columns + 0.5 - target.x * ratio) / zoom
    )
    off_y = (
        shown[..., 1]
        + 256 * (shown[..., 2] // 16)
        + 0.5
        - ((rows + 0.5 - target.y * ratio) / zoom)[:, None]
    )
    allowed = 0.5 + 0.5 / zoom + 0.01 + (max(0.5 / zoom, 1.0) if clips else 0.0)
    assert not shown.size or max(np.abs(off_x).max(), np.abs(off_y).max()) <= allowed


def test_pixels_that_a_painter_may_not_paint_on_stay(qtbot: QtBot) -> None:
    """A widget over the canvas is not painted again with it."""
    seen: list[bool] = []
    picture = QImage(300, 300, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)

    class Below(QWidget):
        def paintEvent(self, _event: object) -> None:
            with QPainter(self) as painter:
                place = (0.0, 0.0, 1.0)
                seen.append(stretch_onto(painter, picture, picture.rect(), place, self.rect()))

    below = Below()
    qtbot.addWidget(below)
    below.resize(200, 200)
    below.show()
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[-1]
    over = QWidget(below)
    over.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
    over.setGeometry(50, 50, 20, 20)
    over.show()
    seen.clear()
    below.update()
    qtbot.waitUntil(lambda: bool(seen))
    assert not seen[-1]
