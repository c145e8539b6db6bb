"""What the canvas shows before a press, and that it feels the same at every zoom and scaling."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from mjgui.app.pictures import Picture, image_pixels
from mjgui.core.geometry import rectangle
from mjgui.core.model import Frame, Point
from mjgui.ui.canvas.box import Grip, TransformBox
from mjgui.ui.canvas.box_items import BoxGrip
from mjgui.ui.canvas.items import ClosingPoint, Handles, Item, PlusHandle, VertexHandle
from mjgui.ui.canvas.render import Sight
from mjgui.ui.canvas.style import CanvasStyle
from mjgui.ui.canvas.tools import ALL_TOOLS
from mjgui.ui.canvas.viewport import MAX_ZOOM, MIN_ZOOM, Viewport
from tests.unit.canvas_hands import ALT, CTRL, NO_KEYS, SHIFT, Hands, new_hands

Shape = Qt.CursorShape
BOX = rectangle((200, 200, 500, 500))


@pytest.fixture
def hands(qtbot: QtBot) -> Hands:
    return new_hands(qtbot)


# -- what a press will do --------------------------------------------------------------------------


def nothing(_hands: Hands) -> None:
    pass


def an_area(hands: Hands) -> None:
    hands.editor.replace_mask((BOX,), "Import mask")


def a_chosen_area(hands: Hands) -> None:
    an_area(hands)
    hands.editor.select_all()


def a_draft(hands: Hands) -> None:
    hands.editor.add_vertices(((300, 300), (600, 320), (450, 600)))


def space(hands: Hands) -> None:
    hands.hold(Qt.Key.Key_Space)


CURSORS = (
    ("polygon", nothing, (300, 300), Shape.CrossCursor),
    ("polygon", an_area, (300, 300), Shape.CrossCursor),
    ("polygon", a_draft, (302, 302), Shape.PointingHandCursor),
    ("polygon", a_draft, (400, 302), Shape.CrossCursor),
    ("lasso", an_area, (300, 300), Shape.CrossCursor),
    ("rectangle", an_area, (300, 300), Shape.CrossCursor),
    ("ellipse", an_area, (300, 300), Shape.CrossCursor),
    ("magnetic", nothing, (300, 300), Shape.CrossCursor),
    ("magnetic", a_draft, (302, 302), Shape.PointingHandCursor),
    ("smart", nothing, (300, 300), Shape.CrossCursor),
    # Its tip shows where it paints; where the tip is large, a cross would hide what is under it.
    ("brush", nothing, (300, 300), Shape.BlankCursor),
    ("eraser", nothing, (300, 300), Shape.BlankCursor),
    ("hand", an_area, (300, 300), Shape.OpenHandCursor),
    ("select", nothing, (300, 300), Shape.ArrowCursor),
    ("select", an_area, (350, 330), Shape.SizeAllCursor),
    ("select", an_area, (700, 700), Shape.ArrowCursor),
    ("select", a_chosen_area, (200, 200), Shape.PointingHandCursor),
    ("select", a_chosen_area, (350, 200), Shape.PointingHandCursor),
    *((kind.name, space, (300, 300), Shape.OpenHandCursor) for kind in ALL_TOOLS),
)


@pytest.mark.parametrize(("tool", "begin", "place", "shape"), CURSORS)
def test_the_cursor_tells_what_a_press_does(
    hands: Hands, tool: str, begin: Callable[[Hands], None], place: Point, shape: Qt.CursorShape
) -> None:
    hands.canvas.set_tool(tool)
    begin(hands)
    hands.move(place)
    assert hands.canvas.cursor().shape() == shape


def test_every_tool_has_its_cursors_checked() -> None:
    checked = {tool for tool, begin, _, _ in CURSORS if begin is not space}
    assert checked == {kind.name for kind in ALL_TOOLS}


@pytest.mark.parametrize("place", [(200, 200), (350, 200), (350, 330)])
def test_what_a_press_would_mean_lights_up_before_it(hands: Hands, place: Point) -> None:
    """A vertex, the middle of an edge, an area."""
    hands.canvas.set_tool("select")
    (a_chosen_area if place[1] == 200 else an_area)(hands)
    steps = hands.steps
    hands.move((800, 700))
    dark = hands.image()
    hands.move(place)
    at = hands.at(place)
    lit = hands.image()
    near = (at.x() - 6, at.y() - 6, 12, 12)
    assert dark.copy(*near) != lit.copy(*near)
    hands.move((800, 700))
    assert hands.image().copy(*near) == dark.copy(*near)
    assert hands.steps == steps, "nothing was done by looking"


@pytest.mark.parametrize("keys", [NO_KEYS, SHIFT, ALT, SHIFT | ALT])
@pytest.mark.parametrize("tool", ["rectangle", "ellipse", "lasso"])
def test_the_hint_tells_what_modifiers_do(
    hands: Hands, tool: str, keys: Qt.KeyboardModifier
) -> None:
    hands.canvas.set_tool(tool)
    hands.move((300, 300))
    plain = hands.canvas.tool.hint()
    hands.move((301, 300), keys)
    assert (hands.canvas.tool.hint() != plain) == (keys != NO_KEYS)


# -- the same at every zoom ------------------------------------------------------------------------

CHOSEN = (200.0, 200.0, 500.0, 500.0)
HANDLES: dict[str, Callable[[float], Item]] = {
    "vertex": lambda _: VertexHandle((300, 300)),
    "lit vertex": lambda _: VertexHandle((300, 300), is_lit=True),
    "plus": lambda _: PlusHandle((300, 300)),
    "closing point": lambda _: ClosingPoint((300, 300), is_lit=True),
    "vertices": lambda _: Handles(rectangle((300, 300, 9000, 9000))),
    "grip": lambda scale: BoxGrip(TransformBox(CHOSEN, scale), Grip.TOP_LEFT),  # type: ignore[arg-type]
}


def extent(item: Item, viewport: Viewport, ratio: float) -> tuple[float, float]:
    """How wide and high an item is painted, widget pixels."""
    side = 96
    image = QImage(round(side * ratio), round(side * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor("#ff00ff"))
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(0, 0, side, side)
        item.paint(painter, Sight(viewport, ratio, CanvasStyle()))
    ys, xs = np.nonzero((image_pixels(image)[..., :3] != (255, 0, 255)).any(axis=-1))
    return float(np.ptp(xs) + 1) / ratio, float(np.ptp(ys) + 1) / ratio


@pytest.mark.parametrize("name", HANDLES)
def test_handles_keep_their_size_on_the_screen(name: str) -> None:
    sizes: list[tuple[float, float]] = []
    for ratio in (1.0, 2.0):
        for zoom in (0.05, 0.3, 1.0, 8.0, MAX_ZOOM):
            scale = zoom / ratio
            place: Point = (300, 300)
            item = HANDLES[name](scale)
            if isinstance(item, BoxGrip):
                place = item.box.place(Grip.TOP_LEFT)
            at = Viewport(scale, 48 - place[0] * scale, 48 - place[1] * scale)
            sizes.append(extent(item, at, ratio))
    low, high = np.min(sizes, axis=0), np.max(sizes, axis=0)
    assert low.min() >= 7
    assert (high - low).max() <= 2, sizes


def test_the_grid_of_pixels_shows_above_800_percent(qtbot: QtBot) -> None:
    hands = new_hands(qtbot, Frame(200, 150))
    plain = QImage(200, 150, QImage.Format.Format_RGB32)
    plain.fill(QColor("#202020"))
    hands.canvas.set_picture(Picture(Frame(200, 150), (plain,), "png", b""))

    def lines() -> int:
        """How many columns differ from the one before, in the middle of the canvas."""
        qtbot.waitUntil(lambda: hands.canvas.is_at_rest)
        image = hands.image()
        row = image_pixels(image)[350, 300:600, :3].astype(int)
        return int((np.abs(np.diff(row, axis=0)).max(axis=1) > 0).sum())

    canvas = hands.canvas
    for zoom, least, most in ((6.0, 0, 0), (7.9, 0, 0), (8.0, 70, 76), (64.0, 8, 10)):
        canvas.set_viewport(canvas.stage.zoomed_to(canvas.viewport, zoom, canvas.stage.centre))
        assert least <= lines() <= most, zoom


pointers = st.tuples(st.integers(90, 810), st.integers(90, 610))
turns = st.lists(st.sampled_from((-2.0, -1.0, -0.25, 0.1, 0.5, 1.0, 3.0)), max_size=12)


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(at=pointers, ways=turns, way=st.sampled_from((1.0, -1.0)))
def test_the_place_under_the_pointer_stays_there_at_every_step(
    hands: Hands, at: tuple[int, int], ways: list[float], way: float
) -> None:
    canvas = hands.canvas
    canvas.zoom_fit()
    point = QPointF(*at)
    start = canvas.map_to_image(point)
    if not (0 <= start.x() <= 1024 and 0 <= start.y() <= 768):
        return  # what lies beside the image may be lost, the image may not
    # Then all the way to one end, and to the other.
    for notches in (*ways, *(way * 3.0 for _ in range(14)), *(way * -3.0 for _ in range(26))):
        place = canvas.map_to_image(point)
        hands.wheel((place.x(), place.y()), notches, CTRL)
        now = canvas.map_from_image(place)
        assert (now.x(), now.y()) == pytest.approx(at, abs=1)
        assert MIN_ZOOM - 1e-9 <= canvas.zoom <= MAX_ZOOM + 1e-9
    assert canvas.zoom == pytest.approx(MIN_ZOOM if way > 0 else MAX_ZOOM)
