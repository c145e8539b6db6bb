"""Random hands: gestures of every kind, in any order, also in the middle of each other."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field

import numpy as np
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QFocusEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mjgui.app.clipboard import AreaClipboard
from mjgui.app.mask_work import MaskWork
from mjgui.app.pictures import Picture
from mjgui.app.work import WorkPool
from mjgui.core.area_operations import Axis, ClipToImage, FillHoles, Flip, Invert, Merge, Tidy
from mjgui.core.errors import MaskError
from mjgui.core.geometry import wire_areas
from mjgui.core.model import MIN_POINTS, Document, Frame, Point, WireArea
from mjgui.core.operations import Operation
from mjgui.core.outline_operations import Grow, Simplify, Smooth
from mjgui.core.placing import common_box
from mjgui.core.wire_form import wire_violations
from mjgui.ui.canvas.box import Grip, TransformBox
from mjgui.ui.canvas.tools import ALL_TOOLS
from tests.unit.canvas_hands import ALT, CTRL, FRAME, MIDDLE, NO_KEYS, SHIFT, Hands, picture

Key = Qt.Key
Step = tuple[object, ...]

IMAGES: tuple[tuple[Hashable, Frame], ...] = ((0, FRAME), (1, FRAME), (2, Frame(700, 900)))
"""The images that hands switch between, one of another size."""

OPERATIONS = (
    Grow(12.0), Grow(-9.0), Grow(3.0, sharp=True), Smooth(6.0), Simplify(5.0), Invert(), Merge(),
    FillHoles(), ClipToImage(), Flip(Axis.HORIZONTAL), Flip(Axis.VERTICAL), Tidy(),
)  # fmt: skip

_LARGE = 3000
"""Masks of more vertices are operated on no further: inverting and smoothing can double them."""

_KEYS = (
    Key.Key_Return, Key.Key_Backspace, Key.Key_Escape, Key.Key_Delete, Key.Key_Left, Key.Key_Down,
    Key.Key_Right, Key.Key_Up, Key.Key_BracketLeft, Key.Key_BracketRight,
)  # fmt: skip

places = st.tuples(st.integers(-20, 1044), st.integers(-20, 788))
held_keys = st.sampled_from((NO_KEYS, SHIFT, ALT, CTRL, SHIFT | ALT))
steps: st.SearchStrategy[Step] = st.one_of(
    st.tuples(st.just("tool"), st.sampled_from([kind.name for kind in ALL_TOOLS])),
    st.tuples(st.just("click"), places, held_keys),
    st.tuples(st.just("outline"), st.lists(places, min_size=3, max_size=7), held_keys),
    st.tuples(st.just("double_click"), places),
    st.tuples(st.just("drag"), places, places, held_keys),
    st.tuples(st.just("sweep"), st.lists(places, min_size=3, max_size=7), held_keys),
    st.tuples(st.just("pull"), st.sampled_from(Grip), places, held_keys),
    # Halves of gestures, so that anything can come in their midst.
    st.tuples(st.just("press"), places, held_keys),
    st.tuples(st.just("move"), places, held_keys),
    st.tuples(st.just("release"), places, held_keys),
    st.tuples(st.just("middle"), places, places),
    st.tuples(st.just("key"), st.sampled_from(_KEYS), held_keys),
    st.tuples(st.just("hold")),
    st.tuples(st.just("let_go")),
    st.tuples(st.just("wheel"), places, st.integers(-3, 3), st.sampled_from((NO_KEYS, CTRL))),
    st.tuples(st.just("tap"), places),
    st.tuples(st.just("swipe"), places, places),
    st.tuples(st.just("pinch"), places, st.integers(-40, 60)),
    st.tuples(st.just("undo"), st.integers(1, 4)),
    st.tuples(st.just("redo"), st.integers(1, 4)),
    st.tuples(st.just("all")),
    st.tuples(st.just("delete")),
    st.tuples(st.just("hide")),
    st.tuples(st.just("leave")),
    st.tuples(st.just("lose_focus")),
    st.tuples(st.just("menu"), places),
    st.tuples(st.just("resize"), st.integers(200, 900), st.integers(150, 700)),
    st.tuples(st.just("zoom"), st.sampled_from(("zoom_in", "zoom_out", "zoom_fit", "zoom_actual"))),
    st.tuples(st.just("image"), st.integers(0, len(IMAGES) - 1)),
    st.tuples(st.just("clip"), st.sampled_from(("copy", "cut", "paste", "duplicate"))),
    st.tuples(st.just("operate"), st.sampled_from(OPERATIONS)),
    st.tuples(st.just("preview"), st.sampled_from(OPERATIONS[:5])),
    st.tuples(st.just("answer"), st.booleans()),
    st.tuples(st.just("wait")),
)  # fmt: skip


@dataclass(frozen=True)
class Bench:
    """A canvas and what works on its mask beside the tools.

    Attributes:
        hands: on the canvas.
        work: operations.
        clipboard: the system's.
        pool: where both of them do what takes long.
        screen: takes fingers.
        qtbot: waits.
        pictures: what `IMAGES` show.
    """

    hands: Hands
    work: MaskWork
    clipboard: AreaClipboard
    pool: WorkPool
    screen: QPointingDevice
    qtbot: QtBot
    pictures: tuple[Picture, ...] = field(
        default_factory=lambda: tuple(picture(f.width, f.height) for _, f in IMAGES)
    )

    def begin(self) -> None:
        """Give all images back as they were in the beginning, whatever is held."""
        hands = self.hands
        self.work.cancel()
        self.let_go()
        hands.release((0, 0))
        hands.editor.choose_none()
        # A frame of no size makes each mask begin anew, with a history of its own.
        for image, _ in IMAGES:
            hands.editor.choose(image, Frame(1, 1))
        self.image(0)
        hands.canvas.set_tool("polygon")
        hands.canvas.set_mask_visible(True)
        hands.canvas.resize(900, 700)
        hands.canvas.zoom_fit()
        hands.canvas.setFocus()

    def do(self, step: Step) -> None:
        """Do one step."""
        name, *arguments = step
        act: Callable[..., None] = getattr(self, str(name))
        act(*arguments)

    # -- tools and mouse -----------------------------------------------------------------------

    def tool(self, name: str) -> None:
        self.hands.canvas.set_tool(name)

    def click(self, place: Point, held: Qt.KeyboardModifier) -> None:
        self.hands.click(place, keys=held)

    def outline(self, corners: list[Point], held: Qt.KeyboardModifier) -> None:
        """Click corner by corner, and close with Enter."""
        self.hands.click(*corners[:-1])
        self.hands.click(corners[-1], keys=held)
        self.hands.key(Key.Key_Return, held)

    def sweep(self, way: list[Point], held: Qt.KeyboardModifier) -> None:
        """Drag along a way with corners."""
        self.hands.press(way[0], held)
        for place in way[1:]:
            self.hands.move(place, held)
        self.hands.release(way[-1], held)

    def double_click(self, place: Point) -> None:
        self.hands.double_click(place)

    def drag(self, start: Point, end: Point, held: Qt.KeyboardModifier) -> None:
        self.hands.drag(start, end, held)

    def pull(self, grip: Grip, end: Point, held: Qt.KeyboardModifier) -> None:
        """Drag a handle of the box around what is selected, if there is one."""
        editor = self.hands.editor
        box = common_box([editor.document.areas[i] for i in editor.selection.areas])
        if box is not None:
            start = TransformBox(box, self.hands.canvas.viewport.scale).place(grip)
            self.hands.drag(start, end, held)

    def press(self, place: Point, held: Qt.KeyboardModifier) -> None:
        self.hands.press(place, held)

    def move(self, place: Point, held: Qt.KeyboardModifier) -> None:
        self.hands.move(place, held)

    def release(self, place: Point, held: Qt.KeyboardModifier) -> None:
        self.hands.release(place, held)

    def middle(self, start: Point, end: Point) -> None:
        canvas = self.hands.canvas
        QTest.mousePress(canvas, MIDDLE, NO_KEYS, self.hands.at(start))
        self.hands.move(end)
        QTest.mouseRelease(canvas, MIDDLE, NO_KEYS, self.hands.at(end))

    def wheel(self, place: Point, notches: int, held: Qt.KeyboardModifier) -> None:
        self.hands.wheel(place, notches, held)

    def leave(self) -> None:
        QApplication.sendEvent(self.hands.canvas, QEvent(QEvent.Type.Leave))

    # -- keys ----------------------------------------------------------------------------------

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
        self.hands.key(key, held)

    def hold(self) -> None:
        self.hands.hold(Key.Key_Space)

    def let_go(self) -> None:
        self.hands.let_go(Key.Key_Space)

    def lose_focus(self) -> None:
        lost = QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.TabFocusReason)
        QApplication.sendEvent(self.hands.canvas, lost)

    # -- fingers -------------------------------------------------------------------------------

    def tap(self, place: Point) -> None:
        canvas, at = self.hands.canvas, self.hands.at(place)
        QTest.touchEvent(canvas, self.screen).press(0, at, canvas).commit()
        QTest.touchEvent(canvas, self.screen).release(0, at, canvas).commit()

    def swipe(self, start: Point, end: Point) -> None:
        canvas, first, last = self.hands.canvas, self.hands.at(start), self.hands.at(end)
        QTest.touchEvent(canvas, self.screen).press(0, first, canvas).commit()
        QTest.touchEvent(canvas, self.screen).move(0, (first + last) / 2, canvas).commit()
        QTest.touchEvent(canvas, self.screen).move(0, last, canvas).commit()
        QTest.touchEvent(canvas, self.screen).release(0, last, canvas).commit()

    def pinch(self, place: Point, spread: int) -> None:
        """Begin with one finger, go on with two."""
        canvas, left = self.hands.canvas, self.hands.at(place)
        right, aside = left + QPoint(80, 0), QPoint(spread, spread // 2)
        QTest.touchEvent(canvas, self.screen).press(0, left, canvas).commit()
        QTest.touchEvent(canvas, self.screen).move(0, left + QPoint(12, 0), canvas).commit()
        touch = QTest.touchEvent(canvas, self.screen)
        touch.stationary(0).press(1, right, canvas).commit()
        touch.move(0, left - aside, canvas).move(1, right + aside, canvas).commit()
        touch.release(0, left - aside, canvas).release(1, right + aside, canvas).commit()

    # -- the mask ------------------------------------------------------------------------------

    def undo(self, times: int) -> None:
        self.hands.undo(times)

    def redo(self, times: int) -> None:
        self.hands.redo(times)

    def all(self) -> None:
        self.hands.editor.select_all()

    def delete(self) -> None:
        self.hands.editor.delete_selected()

    def operate(self, operation: Operation) -> None:
        """Do an operation, and wait until it is done."""
        if self._vertices() <= _LARGE:
            self.work.run(operation)
            self.wait()

    def preview(self, operation: Operation) -> None:
        """Show what an operation would do, and leave it shown."""
        if self._vertices() <= _LARGE:
            self.work.show(operation)

    def answer(self, yes: bool) -> None:  # noqa: FBT001 - a drawn value
        """Apply what is shown, or not."""
        (self.work.accept if yes else self.work.cancel)()

    def clip(self, verb: str) -> None:
        clipboard = self.clipboard
        acts: dict[str, Callable[[], object]] = {
            "copy": clipboard.copy,
            "cut": clipboard.cut,
            "paste": lambda: clipboard.paste(10.0),
            "duplicate": lambda: clipboard.duplicate(10.0),
        }
        if self._vertices() <= _LARGE:
            acts[verb]()

    def wait(self) -> None:
        """Wait until all that goes on in the background has come to its end."""
        selector = self.hands.canvas.selector
        kinds = [kind.name for kind in ALL_TOOLS]
        self.qtbot.waitUntil(
            lambda: self.pool.is_idle and not any(selector.is_asked(kind) for kind in kinds),
            timeout=90_000,
        )

    # -- the view ------------------------------------------------------------------------------

    def image(self, number: int) -> None:
        """Choose another image, as the window does."""
        image, frame = IMAGES[number]
        canvas = self.hands.canvas
        shown = self.pictures[number]
        self.hands.editor.choose(image, frame)
        canvas.selector.set_picture(shown)
        canvas.set_picture(shown, keep_view=frame == canvas.stage.frame)

    def hide(self) -> None:
        canvas = self.hands.canvas
        canvas.set_mask_visible(not canvas.is_mask_visible)

    def menu(self, place: Point) -> None:
        self.hands.canvas.ask(QPointF(self.hands.at(place)))

    def resize(self, width: int, height: int) -> None:
        self.hands.canvas.resize(width, height)

    def zoom(self, way: str) -> None:
        getattr(self.hands.canvas, way)()

    def _vertices(self) -> int:
        return sum(area.vertex_count for area in self.hands.editor.document.areas)


def assert_drawable(document: Document) -> None:
    """Nothing is in the mask that no hand could have drawn."""
    assert np.isfinite(np.array(document.draft)).all()
    for area in document.areas:
        for ring in area.rings:
            assert len(ring) >= MIN_POINTS
            assert np.isfinite(ring).all()


def assert_sendable(document: Document) -> None:
    """The mask is valid as it is sent, or it is said in words why it cannot be."""
    reason: MaskError | None = None
    sent: tuple[WireArea, ...] = ()
    try:
        sent = wire_areas(document.areas, document.frame)
    except MaskError as error:
        reason = error
    assert sent or (reason is not None and reason.title and reason.action)
    assert [fault for area in sent for fault in wire_violations(area)] == []
