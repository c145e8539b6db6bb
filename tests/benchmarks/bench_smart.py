"""How long smart select looks for a thing, and whether the hand feels it meanwhile.

    python -m tests.benchmarks.bench_smart [--cpu]

The first table gives the time from a gesture to its area, and to the glimpse of it, by the size of
the picture. The second gives the time of a mouse move over the canvas while the worker is busy, as
a multiple of one while it rests.
"""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Callable, Hashable
from functools import partial
from typing import TypeVar, cast

os.environ.setdefault("QT_QPA_PLATFORM", os.environ.get("MJGUI_TEST_PLATFORM", "offscreen"))

import cv2
import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from mjgui.app.editor import Editor
from mjgui.app.pictures import build_picture
from mjgui.app.selecting import Selector
from mjgui.core.imaging import Decoded, decode
from mjgui.core.model import Frame
from mjgui.core.resources import resource_path
from mjgui.core.smart_select import Click, Rectangle, Seed, Stroke, find, glimpse
from mjgui.ui.canvas.view import Canvas
from tests.benchmarks.measure import CPU, WALL, Clock, Figures, Row, figures, show, time_each

T = TypeVar("T")

_SIDES = (1024, 2048, 4096)
_RUNS = 5
_MOVES = 200
_BOAT = (0.33, 0.79)
_TREES = (0.90, 0.60)


class _Study:
    """A picture with what was prepared for it."""

    def __init__(self, pixels: npt.NDArray[np.uint8]) -> None:
        self.pixels = pixels
        self._kept: dict[Hashable, object] = {}

    def keep(self, key: Hashable, make: Callable[[], T]) -> T:
        """Make it once."""
        if key not in self._kept:
            self._kept[key] = make()
        return cast("T", self._kept[key])

    def check(self) -> None:
        """Never end early."""


def picture(side: int) -> npt.NDArray[np.uint8]:
    """The sample's lake at another size, shape (side, side, 4)."""
    lake = decode(resource_path("sample/0.webp").read_bytes()).pixels
    resized = cv2.resize(lake, (side, side), interpolation=cv2.INTER_CUBIC)
    return np.ascontiguousarray(resized, np.uint8)


def engine(side: int, clock: Clock) -> list[Row]:
    """Measure gestures on a picture of side × side pixels."""
    pixels = picture(side)[..., :3]
    boat, trees = ((x * side, y * side) for x, y in (_BOAT, _TREES))
    box = 0.7 * side, 0.2 * side, float(side), 0.98 * side
    begun = find(_Study(pixels), Click(boat)).areas
    stroke = Stroke(
        ((0.3 * side, 0.765 * side), (0.38 * side, 0.765 * side)), side / 100, adds=True
    )

    def cold(seed: Seed) -> None:
        find(_Study(pixels), seed)

    warm = _Study(pixels)
    steps: dict[str, Callable[[], object]] = {
        "glimpse of a click": lambda: glimpse(_Study(pixels), Click(boat)),
        "first click on a small thing": partial(cold, Click(boat)),
        "further click on a small thing": lambda: find(warm, Click(boat)),
        "further click on a large thing": lambda: find(warm, Click(trees)),
        "rectangle": partial(cold, Rectangle(box)),
        "stroke": lambda: find(warm, stroke, begun),
    }
    return [
        Row(f"{side} px: {name}", time_each([step] * (_RUNS + 1), clock, warm_up=1), 100.0)
        for name, step in steps.items()
    ]


def moves(canvas: Canvas, before_each: Callable[[], None], clock: Clock) -> Figures:
    """Measure mouse moves over the canvas."""
    taken: list[float] = []
    for i in range(_MOVES):
        before_each()
        time.sleep(0.004)  # as a mouse does, so that the worker gets its share
        place = QPointF(200 + i % 300, 200 + i % 200)
        event = QMouseEvent(
            QEvent.Type.MouseMove,
            place,
            canvas.mapToGlobal(place),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
        )
        begun = clock()
        QApplication.sendEvent(canvas, event)
        QApplication.processEvents()
        taken.append(clock() - begun)
    return figures(taken)


def hand(clock: Clock) -> list[Row]:
    """Measure moves while nothing is looked for, and while the worker is always busy."""
    editor, selector = Editor(), Selector()
    canvas = Canvas(editor, selector=selector)
    canvas.resize(1600, 1000)
    canvas.show()
    pixels = picture(4096)
    frame = Frame(4096, 4096)
    chosen = build_picture(Decoded(pixels, False, "png", frame, b"", None))
    editor.choose("picture", frame)
    canvas.set_picture(chosen)
    selector.set_picture(chosen)
    canvas.set_tool("smart")
    calm = moves(canvas, lambda: None, clock)

    def keep_busy() -> None:
        if not selector.is_asked("bench"):
            click = Click((_TREES[0] * 4096, _TREES[1] * 4096))
            selector.ask("bench", lambda study: find(study, click), lambda _: None)

    busy = moves(canvas, keep_busy, clock)
    selector.shut_down()
    canvas.close()
    limit = calm.median
    return [Row("mouse move, worker at rest", calm, limit), Row("mouse move, busy", busy, limit)]


def main() -> None:
    """Measure, and print both tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cpu", action="store_true", help="count the thread's CPU time")
    clock = CPU if parser.parse_args().cpu else WALL
    app = QApplication.instance() or QApplication([])
    rows = [row for side in _SIDES for row in engine(side, clock)]
    show("Smart select", "100 ms", rows)
    show("The hand meanwhile, 4096 px", "a move at rest", hand(clock))
    app.processEvents()


if __name__ == "__main__":
    main()
