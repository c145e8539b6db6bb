"""What the canvas shows, and where: zoom, pan, layers, focus."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mjgui.app.commands import Selection
from mjgui.app.editor import Editor
from mjgui.core.geometry import rectangle
from mjgui.core.model import Area, Frame
from mjgui.ui.canvas import Canvas, CanvasStyle, Viewport
from mjgui.ui.canvas.habits import Habits
from tests.unit.canvas_hands import (
    CTRL,
    FRAME,
    LEFT,
    MIDDLE,
    NO_KEYS,
    SHIFT,
    Hands,
    looks_like,
    new_hands,
)
from tests.unit.canvas_hands import picture as drawn_picture

Key = Qt.Key


@pytest.fixture
def hands(qtbot: QtBot) -> Hands:
    return new_hands(qtbot)


def wait_sharp(hands: Hands, qtbot: QtBot) -> None:
    QApplication.processEvents()
    qtbot.waitUntil(lambda: hands.canvas.is_at_rest)


def colour_at(image: QImage, hands: Hands, x: float, y: float) -> QColor:
    place = hands.canvas.map_from_image(QPointF(x, y))
    return image.pixelColor(int(place.x()), int(place.y()))


def is_pixel(colour: QColor, x: int, y: int) -> bool:
    return (colour.red(), colour.green()) == (x % 256, y % 256)


def test_the_picture_is_fitted_and_stays_so(hands: Hands) -> None:
    canvas = hands.canvas
    for size in ((900, 700), (500, 640), (1200, 300)):
        canvas.resize(*size)
        corner = canvas.map_from_image(QPointF(0, 0))
        other = canvas.map_from_image(QPointF(1024, 768))
        assert min(corner.x(), corner.y()) >= 0
        assert other.x() <= size[0]
        assert other.y() <= size[1]
        assert min(corner.x(), corner.y()) <= 40


def test_after_zooming_by_hand_resizing_keeps_the_zoom(hands: Hands) -> None:
    hands.wheel((500, 400), 2, CTRL)
    zoom = hands.canvas.zoom
    hands.canvas.resize(700, 500)
    assert hands.canvas.zoom == zoom
    hands.canvas.zoom_fit()
    fitted = hands.canvas.zoom
    hands.canvas.resize(900, 700)
    assert hands.canvas.zoom > fitted


def test_ctrl_and_wheel_zoom_around_the_pointer(hands: Hands) -> None:
    place = QPointF(hands.at((700, 300)))
    point = hands.canvas.map_to_image(place)
    for notches in (1, 1, 2.5, -0.25, 3):
        hands.wheel((point.x(), point.y()), notches, CTRL)
        back = hands.canvas.map_from_image(point)
        assert (back.x(), back.y()) == pytest.approx((place.x(), place.y()), abs=0.51)


def test_the_wheel_alone_scrolls_and_with_shift_sideways(hands: Hands) -> None:
    hands.canvas.zoom_actual()
    before = hands.canvas.viewport
    hands.wheel((500, 400), -1)
    down = hands.canvas.viewport
    assert down.y < before.y
    assert down.x == before.x
    hands.wheel((500, 400), -1, SHIFT)
    aside = hands.canvas.viewport
    assert aside.x < down.x
    assert aside.y == down.y
    assert aside.scale == before.scale


def test_the_wheel_zooms_alone_where_hands_are_used_to_it(hands: Hands) -> None:
    hands.canvas.set_habits(Habits(wheel_zooms=True, zoom_factor=1.5))
    hands.canvas.zoom_actual()
    before = hands.canvas.viewport.scale
    for keys in (NO_KEYS, CTRL):
        hands.wheel((500, 400), 1, keys)
        assert hands.canvas.viewport.scale == pytest.approx(before * 1.5)
        before = hands.canvas.viewport.scale
    aside = hands.canvas.viewport
    hands.wheel((500, 400), -1, SHIFT)
    assert hands.canvas.viewport.x < aside.x
    hands.wheel((500, 400), -1, phase=Qt.ScrollPhase.ScrollUpdate)
    assert hands.canvas.viewport.y < aside.y
    assert hands.canvas.viewport.scale == pytest.approx(before)


@pytest.mark.parametrize("way", ["space", "middle", "hand"])
def test_three_ways_to_pan_and_none_touches_the_mask(hands: Hands, way: str) -> None:
    hands.canvas.zoom_actual()
    before = hands.canvas.viewport
    start, end = QPoint(400, 300), QPoint(430, 280)
    button = MIDDLE if way == "middle" else LEFT
    if way == "space":
        hands.hold(Key.Key_Space)
    if way == "hand":
        hands.canvas.set_tool("hand")
    QTest.mousePress(hands.canvas, button, NO_KEYS, start)
    assert hands.canvas.cursor().shape() == Qt.CursorShape.ClosedHandCursor
    QTest.mouseMove(hands.canvas, end)
    QTest.mouseRelease(hands.canvas, button, NO_KEYS, end)
    if way == "space":
        hands.let_go(Key.Key_Space)
    after = hands.canvas.viewport
    assert (after.x - before.x, after.y - before.y) == (30, -20)
    assert not hands.editor.is_drawing
    QTest.mouseMove(hands.canvas, start)
    assert hands.canvas.viewport == after


def test_a_pixel_of_the_picture_is_where_the_map_says(hands: Hands, qtbot: QtBot) -> None:
    canvas = hands.canvas
    canvas.zoom_actual()
    wait_sharp(hands, qtbot)
    image = hands.image()
    for x, y in ((300, 200), (301, 200), (300, 201), (511, 383)):
        assert is_pixel(colour_at(image, hands, x + 0.5, y + 0.5), x, y)
    canvas.set_viewport(canvas.stage.zoomed_to(canvas.viewport, 8.0, (450, 350)))
    wait_sharp(hands, qtbot)
    image = hands.image()
    x, y = (int(v) for v in canvas.viewport.map_to_image((450, 350)))
    for dx, dy in ((0, 0), (1, 0), (0, 1), (-5, 7)):
        assert is_pixel(colour_at(image, hands, x + dx + 0.5, y + dy + 0.5), x + dx, y + dy)


def test_panning_shows_the_same_as_painting_anew(hands: Hands, qtbot: QtBot) -> None:
    hands.canvas.set_tool("hand")
    for left in range(100, 900, 130):
        hands.editor.add_area(rectangle((left, left / 2, left + 90, left / 2 + 200)), "Draw")
    hands.canvas.zoom_actual()
    wait_sharp(hands, qtbot)
    hands.image()
    for way in ((37, 12), (-90, -55), (11, -140)):
        hands.drag((500, 400), (500 + way[0], 400 + way[1]))
    moved = hands.image()
    hands.canvas.set_look(CanvasStyle())
    assert looks_like(hands.image(), moved)


def test_a_changed_area_shows_the_same_as_painting_anew(hands: Hands, qtbot: QtBot) -> None:
    hands.canvas.set_tool("hand")
    hands.editor.add_area(Area.of([(100, 100), (500, 130), (300, 420)]), "Draw")
    hands.editor.add_area(Area.of([(200, 150), (700, 330), (350, 650)]), "Draw")
    hands.editor.select(Selection())
    wait_sharp(hands, qtbot)
    hands.image()
    moved = hands.editor.document.areas[0].moved(33, 41)
    hands.editor.apply(hands.editor.document.with_replaced(0, moved), "Move")
    changed = hands.image()
    hands.canvas.set_look(CanvasStyle())
    assert looks_like(hands.image(), changed)


def on_screen(canvas: Canvas) -> QImage:
    """What has been painted so far, step by step, and not what a fresh paint would make of it."""
    QApplication.processEvents()
    device = canvas.backingStore().paintDevice()
    assert isinstance(device, QImage)
    return device.copy()


@pytest.mark.parametrize("vertices", [5, 60])
def test_a_vertex_that_is_dragged_leaves_nothing_behind(
    hands: Hands, qtbot: QtBot, vertices: int
) -> None:
    angles = np.linspace(0, 2 * np.pi, vertices, endpoint=False)
    ring = np.stack((np.cos(angles), np.sin(angles)), axis=-1) * 250 + (500, 380)
    hands.editor.add_area(Area.of(ring, [ring * 0.3 + (350, 266)]), "Draw")
    hands.canvas.set_tool("select")
    hands.canvas.set_snapping(False)
    wait_sharp(hands, qtbot)
    x, y = ring[vertices // 3].tolist()
    hands.press((x, y))
    for dx, dy in ((10, 5), (80, 60), (-90, 40), (-200, -150), (-210, -149), (3, 2), (0, 0)):
        hands.move((x + dx, y + dy))
        shown = on_screen(hands.canvas)
        assert hands.editor.document.areas[0].points[vertices // 3] == pytest.approx(
            (x + dx, y + dy), abs=1.5
        )
        assert looks_like(hands.image(), shown)
    hands.release((x, y))
    shown = on_screen(hands.canvas)
    assert looks_like(hands.image(), shown)


def test_a_step_in_the_middle_of_a_zoom_leaves_nothing_of_the_stretched_frame(
    hands: Hands, qtbot: QtBot
) -> None:
    hands.canvas.set_tool("hand")
    hands.editor.add_area(rectangle((300, 300, 400, 400)), "Draw rectangle")
    hands.editor.select(Selection())
    wait_sharp(hands, qtbot)
    hands.wheel((600, 500), 2, CTRL)
    hands.canvas.repaint()
    assert not hands.canvas.is_sharp
    hands.undo()
    wait_sharp(hands, qtbot)
    shown = on_screen(hands.canvas)
    assert looks_like(hands.image(), shown)


def test_the_view_comes_to_rest_where_what_changes_is_out_of_sight(
    hands: Hands, qtbot: QtBot
) -> None:
    hands.canvas.set_tool("hand")
    hands.canvas.set_viewport(Viewport(2.0, 0.0, 0.0))
    wait_sharp(hands, qtbot)
    below = hands.canvas.map_to_image(QPointF(0, hands.canvas.height() + 40)).y()
    hands.editor.add_area(rectangle((10, below, 60, below + 50)), "Draw rectangle")
    hands.editor.select(Selection())
    wait_sharp(hands, qtbot)


def test_areas_show_and_can_be_hidden(hands: Hands) -> None:
    plain = colour_at(hands.image(), hands, 300, 300)
    hands.editor.add_area(rectangle((200, 200, 400, 400)), "Draw rectangle")
    assert colour_at(hands.image(), hands, 300, 300) != plain
    hands.canvas.set_mask_visible(False)
    assert colour_at(hands.image(), hands, 300, 300) == plain
    hands.canvas.set_mask_visible(True)
    hands.undo()
    assert colour_at(hands.image(), hands, 300, 300) == plain


def test_the_outline_lies_on_the_edge_to_half_a_pixel(hands: Hands, qtbot: QtBot) -> None:
    hands.canvas.set_tool("hand")
    hands.editor.add_area(rectangle((310, 290, 330, 310)), "Draw rectangle")
    hands.editor.select(Selection())
    hands.canvas.set_viewport(Viewport(8.0, -8 * 290, -8 * 270))
    wait_sharp(hands, qtbot)
    image = hands.image()
    edge, row = 8 * 20, 8 * 30
    tones = [image.pixelColor(edge + d, row).lightness() for d in (-1, 0)]
    assert min(tones) > 150
    assert tones[0] == pytest.approx(tones[1], abs=25)
    assert image.pixelColor(edge - 2, row).lightness() < 110
    assert image.pixelColor(edge + 1, row).lightness() < 110


def test_marks_are_painted_where_they_are(hands: Hands) -> None:
    plain = hands.image()
    hands.canvas.set_marks([(512, 384)])
    marked = hands.image()
    place = hands.at((512, 384))
    assert marked.pixelColor(place) != plain.pixelColor(place)
    assert marked.pixelColor(place + QPoint(60, 0)) == plain.pixelColor(place + QPoint(60, 0))
    hands.canvas.set_marks([])
    assert hands.image() == plain


def test_transparency_shows_a_checkerboard(qtbot: QtBot) -> None:
    hands = new_hands(qtbot)
    hands.canvas.set_picture(drawn_picture(alpha=0))
    hands.canvas.zoom_actual()
    wait_sharp(hands, qtbot)
    image = hands.image()
    row = {image.pixelColor(x, 350).name() for x in range(300, 340)}
    assert row == {"#ffffff", "#cccccc"}


def test_one_click_goes_to_the_problem(hands: Hands) -> None:
    hands.editor.add_area(rectangle((950, 700, 1000, 750)), "Draw rectangle")
    hands.canvas.set_viewport(Viewport(20.0, 0.0, 0.0))
    hands.canvas.show_point((990, 20))
    assert hands.canvas.rect().contains(hands.at((990, 20)))
    hands.canvas.show_area(0)
    assert hands.canvas.rect().contains(hands.at((950, 700)))
    assert hands.canvas.rect().contains(hands.at((1000, 750)))


def test_the_pointers_place_is_told(hands: Hands, qtbot: QtBot) -> None:
    told: list[object] = []
    hands.canvas.cursor_moved.connect(told.append)
    hands.move((300, 200))
    assert told[-1] == pytest.approx(hands.exact((300, 200)))
    hands.wheel((300, 200), 2)
    qtbot.waitUntil(lambda: told[-1] != pytest.approx((300, 200), abs=5))
    QApplication.sendEvent(hands.canvas, QEvent(QEvent.Type.Leave))
    assert told[-1] is None


def test_what_a_pan_brings_under_the_pointer_lights_up_and_is_pressed(
    hands: Hands, qtbot: QtBot
) -> None:
    hands.editor.add_area(rectangle((300, 400, 700, 700)), "Draw rectangle")
    hands.editor.select(Selection())
    hands.canvas.set_tool("select")
    hands.canvas.zoom_actual()
    hands.move((500, 350))
    told: list[str] = []
    hands.canvas.hint_changed.connect(told.append)
    hands.wheel((500, 350), -2)
    qtbot.waitUntil(lambda: bool(told))
    assert told[-1].startswith("Click selects")
    # Nor does a press wait for that.
    hands.wheel((500, 510), 3)
    QTest.mouseClick(hands.canvas, LEFT, NO_KEYS, hands.at((500, 270)))
    assert not hands.editor.selection
    hands.wheel((500, 270), -3)
    QTest.mouseClick(hands.canvas, LEFT, NO_KEYS, hands.at((500, 450)))
    assert hands.editor.selection.areas == {0}


def test_nothing_ticks_while_nothing_moves(hands: Hands, qtbot: QtBot) -> None:
    hands.wheel((300, 200), 2, CTRL)
    wait_sharp(hands, qtbot)
    QApplication.processEvents()
    assert hands.canvas.is_at_rest
    assert not hands.canvas._handling.is_scrolling


class PaintWatch(QObject):
    """Counts the pixels that each repaint asks for."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self.pixels: list[int] = []
        canvas.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            region = event.region()
            rects = [region[i] for i in range(region.rectCount())]  # type: ignore[index]
            self.pixels.append(sum(r.width() * r.height() for r in rects))
        return False


def test_a_mouse_move_repaints_only_a_part(hands: Hands) -> None:
    hands.click((100, 100), (200, 110))
    hands.move((210, 200))
    watch = PaintWatch(hands.canvas)
    hands.move((214, 206))
    assert watch.pixels
    assert max(watch.pixels) < 900 * 700 / 10


def window_with(qtbot: QtBot, canvas: Canvas) -> tuple[QWidget, QLineEdit]:
    """A window that holds the canvas, which has the focus, and a line edit after it."""
    window = QWidget()
    qtbot.addWidget(window)
    edit = QLineEdit(window)
    canvas.setParent(window)
    window.resize(900, 740)
    canvas.setGeometry(0, 0, 900, 700)
    edit.setGeometry(0, 700, 900, 40)
    QWidget.setTabOrder(canvas, edit)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    canvas.setFocus()
    qtbot.waitUntil(canvas.hasFocus)
    return window, edit


def test_keys_the_tool_uses_are_not_taken_by_shortcuts(qtbot: QtBot) -> None:
    editor = Editor()
    canvas = Canvas(editor)
    window, _ = window_with(qtbot, canvas)
    fired: list[str] = []
    for name in ("Backspace", "Delete", "Return", "Escape", "Right", "Ctrl+Return"):
        QShortcut(QKeySequence(name), window, lambda n=name: fired.append(n))
    editor.choose(0, FRAME)
    canvas.set_picture(drawn_picture())
    hands = Hands(canvas)
    hands.click((100, 100), (200, 110), (150, 200))
    QTest.keyClick(window.windowHandle(), Key.Key_Backspace)
    assert fired == []
    assert len(editor.document.draft) == 2
    hands.click((150, 200))
    QTest.keyClick(window.windowHandle(), Key.Key_Return)
    assert fired == []
    assert len(editor.document.areas) == 1
    QTest.keyClick(window.windowHandle(), Key.Key_Return, CTRL)
    assert fired == ["Ctrl+Return"]
    canvas.set_tool("select")
    QTest.keyClick(window.windowHandle(), Key.Key_Right)
    QTest.keyClick(window.windowHandle(), Key.Key_Delete)
    assert editor.document.areas == ()
    # With nothing selected and nothing in hand the keys are free.
    QTest.keyClick(window.windowHandle(), Key.Key_Delete)
    assert fired == ["Ctrl+Return", "Delete"]


def test_tab_leaves_the_canvas(qtbot: QtBot) -> None:
    canvas = Canvas(Editor())
    _, edit = window_with(qtbot, canvas)
    QTest.keyClick(canvas, Key.Key_Tab)
    assert edit.hasFocus()


def test_losing_the_focus_lets_space_go(hands: Hands) -> None:
    hands.hold(Key.Key_Space)
    hands.canvas.clearFocus()
    hands.move((300, 300))
    assert hands.canvas.cursor().shape() == Qt.CursorShape.CrossCursor


def test_held_space_repeats_without_harm(hands: Hands) -> None:
    for _ in range(3):
        event = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Space, NO_KEYS, " ", True)
        QApplication.sendEvent(hands.canvas, event)
    hands.click((300, 300))
    assert hands.editor.is_drawing


def test_screen_readers_hear_tool_and_areas(hands: Hands) -> None:
    canvas = hands.canvas
    assert canvas.objectName() == "canvas"
    assert canvas.accessibleName() == "Mask canvas"
    hands.editor.add_area(rectangle((200, 200, 400, 400)), "Draw rectangle")
    canvas.set_tool("select")
    assert canvas.accessibleDescription() == "Select tool, 1 area in the mask, 1 selected"


def test_without_a_picture_and_without_size_nothing_breaks(qtbot: QtBot) -> None:
    canvas = Canvas(Editor())
    qtbot.addWidget(canvas)
    canvas.show()
    canvas.resize(0, 0)
    canvas.zoom_in()
    canvas.zoom_fit()
    canvas.resize(300, 200)
    canvas.zoom_out()
    hands = Hands(canvas)
    hands.click((10, 10))
    hands.canvas.set_picture(None)
    assert canvas.grab().size().width() == 300


def test_another_picture_of_the_same_size_can_keep_the_view(hands: Hands) -> None:
    hands.wheel((500, 300), 4, CTRL)
    viewport = hands.canvas.viewport
    hands.editor.choose(1, FRAME)
    hands.canvas.set_picture(drawn_picture(), keep_view=True)
    assert hands.canvas.viewport == viewport
    hands.editor.choose(2, Frame(512, 512))
    hands.canvas.set_picture(drawn_picture(512, 512))
    assert hands.canvas.viewport != viewport
