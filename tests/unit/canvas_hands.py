"""Hands for the canvas: a real widget, a drawn picture, and real events at image places."""

from __future__ import annotations

from typing import cast

import cv2
import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mjgui.app.editor import Editor
from mjgui.app.painting import Painting
from mjgui.app.pictures import Picture, Pixels, image_pixels, to_qimage
from mjgui.app.work import WorkPool
from mjgui.core.model import Frame, Point
from mjgui.ui.canvas import Canvas

FRAME = Frame(1024, 768)
LEFT = Qt.MouseButton.LeftButton
MIDDLE = Qt.MouseButton.MiddleButton
NO_KEYS = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def picture(width: int = 1024, height: int = 768, *, alpha: int = 255) -> Picture:
    """Each pixel tells its own place: red counts columns, green rows, in steps of one."""
    y, x = np.mgrid[0:height, 0:width]
    pixels = np.zeros((height, width, 4), np.uint8)
    pixels[..., 2], pixels[..., 1], pixels[..., 3] = x % 256, y % 256, alpha
    levels = [to_qimage(pixels, opaque=alpha == 255)]
    small: Pixels = pixels
    while max(small.shape[:2]) > 128:
        size = ((small.shape[1] + 1) // 2, (small.shape[0] + 1) // 2)
        small = cast("Pixels", cv2.resize(small, size, interpolation=cv2.INTER_AREA))
        levels.append(to_qimage(small, opaque=alpha == 255))
    return Picture(Frame(width, height), tuple(levels), "png", b"")


def new_hands(qtbot: QtBot, frame: Frame = FRAME, pool: WorkPool | None = None) -> Hands:
    """A canvas on the screen with a picture in it, and hands on it; heavy strokes need a pool."""
    editor = Editor()
    painting = Painting(editor, pool)
    canvas = Canvas(editor, painting=painting)
    painting.setParent(canvas)
    qtbot.addWidget(canvas)
    canvas.resize(900, 700)
    editor.choose(0, frame)
    canvas.set_picture(picture(frame.width, frame.height))
    canvas.show()
    qtbot.waitExposed(canvas)
    canvas.setFocus()
    return Hands(canvas)


def looks_like(image: QImage, other: QImage) -> bool:
    """Whether both show the same, but for shades at the soft edges of a few lines."""
    if image.size() != other.size():
        return False
    gap = np.abs(image_pixels(image).astype(int) - image_pixels(other))
    return bool((gap > 16).mean() < 1e-4 and gap.max() < 128)


class Hands:
    """Drives one canvas. Places are image pixels."""

    def __init__(self, canvas: Canvas) -> None:
        self.canvas = canvas
        self.editor: Editor = canvas.editor
        self._buttons = Qt.MouseButton.NoButton

    def at(self, place: Point) -> QPoint:
        """The widget's pixel nearest to a place."""
        return self.canvas.map_from_image(QPointF(*place)).toPoint()

    def exact(self, place: Point) -> Point:
        """The place on the image that an event at `place` really has."""
        point = self.canvas.map_to_image(QPointF(self.at(place)))
        return point.x(), point.y()

    def click(self, *places: Point, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        for place in places:
            QTest.mouseClick(self.canvas, LEFT, keys, self.at(place))

    def double_click(self, place: Point) -> None:
        # As from a mouse: press, release, and the second press as a double-click.
        QTest.mouseClick(self.canvas, LEFT, NO_KEYS, self.at(place))
        self.lone_double_click(place)

    def lone_double_click(self, place: Point) -> None:
        """A double-click whose first press never arrived, as assistive software sends it."""
        QTest.mouseDClick(self.canvas, LEFT, NO_KEYS, self.at(place))

    def press(self, place: Point, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        self._buttons = LEFT
        QTest.mousePress(self.canvas, LEFT, keys, self.at(place))

    def move(self, place: Point, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        # QTest's own moves carry no keys, and only the buttons that it pressed itself.
        position = QPointF(self.at(place))
        event = QMouseEvent(
            QEvent.Type.MouseMove,
            position,
            self.canvas.mapToGlobal(position),
            Qt.MouseButton.NoButton,
            self._buttons,
            keys,
        )
        QApplication.sendEvent(self.canvas, event)
        QApplication.processEvents()

    def release(self, place: Point, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        self._buttons = Qt.MouseButton.NoButton
        QTest.mouseRelease(self.canvas, LEFT, keys, self.at(place))

    def drag(self, start: Point, end: Point, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        self.press(start, keys)
        for i in range(1, 5):
            way = i / 4
            self.move(
                (
                    start[0] + (end[0] - start[0]) * way,
                    start[1] + (end[1] - start[1]) * way,
                )
            )
        self.release(end, keys)

    def key(self, key: Qt.Key, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        QTest.keyClick(self.canvas, key, keys)

    def hold(self, key: Qt.Key) -> None:
        QTest.keyPress(self.canvas, key)

    def let_go(self, key: Qt.Key) -> None:
        QTest.keyRelease(self.canvas, key)

    def wheel(
        self,
        place: Point,
        notches: float,
        keys: Qt.KeyboardModifier = NO_KEYS,
        phase: Qt.ScrollPhase = Qt.ScrollPhase.NoScrollPhase,
    ) -> None:
        """Turn the wheel; with another phase it is two fingers on a trackpad."""
        position = QPointF(self.at(place))
        event = QWheelEvent(
            position,
            self.canvas.mapToGlobal(position),
            QPoint(),
            QPoint(0, round(notches * 120)),
            Qt.MouseButton.NoButton,
            keys,
            phase,
            False,
        )
        QApplication.sendEvent(self.canvas, event)

    def undo(self, times: int = 1) -> None:
        stack = self.editor.undo_stack
        assert stack is not None
        for _ in range(times):
            stack.undo()

    def redo(self, times: int = 1) -> None:
        stack = self.editor.undo_stack
        assert stack is not None
        for _ in range(times):
            stack.redo()

    @property
    def steps(self) -> list[str]:
        """The texts of the steps that undo would take back, oldest first."""
        stack = self.editor.undo_stack
        assert stack is not None
        return [stack.text(i) for i in range(stack.index())]

    def image(self) -> QImage:
        """What the canvas shows."""
        QApplication.processEvents()
        return self.canvas.grab().toImage()
