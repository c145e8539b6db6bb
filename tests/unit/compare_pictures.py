"""Pictures and helpers that the tests of the compare view share."""

from __future__ import annotations

import threading
from collections.abc import Callable

import cv2
import numpy as np
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from mjgui.app.pictures import Picture, build_picture
from mjgui.app.work import Work, WorkContext
from mjgui.core.imaging import Decoded
from mjgui.core.model import Area, Document, Frame

RED, BLUE, BLACK = (220, 30, 20), (20, 40, 200), (0, 0, 0)
Colour = tuple[int, int, int]


def run_at_once(work: Work, on_event: Callable[[object], None]) -> None:
    """Do background work in the foreground."""
    work(WorkContext(threading.Event(), on_event))


class Later:
    """Keeps background work until the test lets it run."""

    def __init__(self) -> None:
        self.waiting: list[tuple[Work, Callable[[object], None]]] = []

    def __call__(self, work: Work, on_event: Callable[[object], None]) -> None:
        self.waiting.append((work, on_event))

    def go_on(self) -> None:
        waiting, self.waiting = self.waiting, []
        for work, on_event in waiting:
            run_at_once(work, on_event)


def picture_of(pixels: np.ndarray) -> Picture:
    """A picture of BGRA pixels."""
    height, width = pixels.shape[:2]
    frame = Frame(width, height)
    return build_picture(Decoded(pixels, has_alpha=False, format="png", frame=frame, data=b""))


def plain(colour: Colour, width: int = 400, height: int = 300) -> Picture:
    """A picture of one colour (R, G, B)."""
    pixels = np.empty((height, width, 4), np.uint8)
    pixels[:] = (*colour[::-1], 255)
    return picture_of(pixels)


def noise(width: int, height: int, seed: int = 1) -> np.ndarray:
    """Large random patches, BGRA."""
    rng = np.random.default_rng(seed)
    small = rng.integers(0, 256, (height // 20, width // 20, 4), dtype=np.uint8)
    pixels = cv2.resize(small, (width, height), interpolation=cv2.INTER_NEAREST)
    pixels[..., 3] = 255
    return pixels


def square(left: float, top: float, side: float, frame: Frame) -> Document:
    """A mask of one square."""
    ring = [(left, top), (left + side, top), (left + side, top + side), (left, top + side)]
    return Document(frame, (Area.of(ring),))


def shot(widget: QWidget) -> QImage:
    """What the widget looks like now."""
    return widget.grab().toImage()


def colour_at(image: QImage, place: QPoint) -> Colour:
    """R, G, B at a place."""
    colour = QColor(image.pixel(place))
    return colour.red(), colour.green(), colour.blue()


def near(one: Colour, other: Colour, tolerance: int = 2) -> bool:
    """Whether two colours are the same but for rounding."""
    return all(abs(a - b) <= tolerance for a, b in zip(one, other, strict=True))
