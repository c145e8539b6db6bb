"""How quickly a stroke of the brush follows the hand, and how long its end takes.

    python -m tests.benchmarks.bench_brush [--cpu] [--ratio 2] [--size 1600x1000]

Real mouse events draw strokes of 200 and of 5,000 samples over a picture of 4096 × 4096 and 100
areas of 200 vertices. Each move ends when everything it asked for is painted; the end of a stroke
when its area is in the mask. Strokes of 5,000 samples end in a worker: what counts is how long the
window is held up. Below, the geometry alone.
"""

from __future__ import annotations

import argparse
import math
import os
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", os.environ.get("MJGUI_TEST_PLATFORM", "offscreen"))

import numpy as np
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from mjgui.app.editor import Editor
from mjgui.app.painting import Painting
from mjgui.app.work import WorkPool
from mjgui.core.model import Frame
from mjgui.core.strokes import Path, stroke_areas
from mjgui.ui.canvas.view import Canvas
from tests.benchmarks.limit import blit, settle
from tests.benchmarks.measure import CPU, WALL, Clock, Figures, Row, figures, show
from tests.benchmarks.scenes import SIDE, areas_of, sample

_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
_FREE = Qt.KeyboardModifier.NoModifier
_COUNTS = (200, 5000)
_SIZES = (40, 400)
_LAST = 200
"""Of a stroke's moves, its last ones count: by then it is long."""


class Bench:
    """One canvas with a scene."""

    def __init__(self, width: int, height: int, clock: Clock) -> None:
        self.clock = clock
        self.pool = WorkPool("mjgui-paint", 1)
        self.editor = Editor()
        self.painting = Painting(self.editor, self.pool)
        self.canvas = Canvas(self.editor, painting=self.painting)
        self.canvas.resize(width, height)
        self.canvas.show()
        self.editor.choose(0, Frame(SIDE, SIDE))
        self.canvas.set_picture(sample())
        self.canvas.set_tool("brush")

    def stroke(self, count: int, size: int) -> tuple[Figures, Figures, Figures]:
        """Draw one: the moves, a zoom step in the middle of it, and its end."""
        self.editor.replace_mask(areas_of(100, 200), "Scene")
        self.painting.set_size(size)
        self.canvas.zoom_fit()
        end = time.monotonic() + 10
        while not self.canvas.is_at_rest and time.monotonic() < end:
            settle()
        width, height = self.canvas.width(), self.canvas.height()
        turns = np.linspace(0, 2 * math.pi * count / 400, count)
        places = [
            QPointF(
                width * (0.5 + 0.3 * math.cos(1.1 * a)), height * (0.5 + 0.4 * math.sin(0.9 * a))
            )
            for a in turns.tolist()
        ]
        self._send(QEvent.Type.MouseButtonPress, places[0], _LEFT)
        moves = [self._timed(QEvent.Type.MouseMove, place, _LEFT) for place in places[1:]]
        begun = self.clock()
        self.canvas.zoom_in()
        settle()
        zoomed = self.clock() - begun
        ended = self._timed(QEvent.Type.MouseButtonRelease, places[-1], _NONE)
        while self.painting.is_busy:
            begun = self.clock()
            settle()
            ended = max(ended, self.clock() - begun)
        return figures(moves[-_LAST:]), figures([zoomed]), figures([ended])

    def close(self) -> None:
        self.canvas.close()
        self.pool.shut_down()

    def _timed(self, kind: QEvent.Type, place: QPointF, held: Qt.MouseButton) -> float:
        begun = self.clock()
        self._send(kind, place, held)
        return self.clock() - begun

    def _send(self, kind: QEvent.Type, place: QPointF, held: Qt.MouseButton) -> None:
        button = _NONE if kind == QEvent.Type.MouseMove else _LEFT
        event = QMouseEvent(kind, place, self.canvas.mapToGlobal(place), button, held, _FREE)
        QApplication.sendEvent(self.canvas, event)
        settle()


def geometry(count: int, clock: Clock, *, tapers: bool) -> Figures:
    """Make areas of strokes, half a pixel exact."""
    turns = np.linspace(0, 2 * math.pi * count / 400, count)
    radii = 20 * (0.6 + 0.4 * np.sin(turns)) if tapers else np.full(count, 20.0)
    way = 800 + 600 * np.column_stack((np.cos(1.1 * turns), np.sin(0.9 * turns)))
    path = Path()
    for x, y, radius in np.column_stack((way, radii)).tolist():
        path.add((x, y, radius), 0.5)
    taken: list[float] = []
    for _ in range(12):
        begun = clock()
        stroke_areas(path.samples(), 0.5)
        taken.append(clock() - begun)
    return figures(taken[2:])


def main() -> None:
    """Measure everything and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cpu", action="store_true", help="count CPU time of the GUI thread")
    parser.add_argument("--ratio", default="1", help="device pixels per widget pixel")
    parser.add_argument("--size", default="1600x1000", help="of the canvas, widget pixels")
    options = parser.parse_args()
    os.environ["QT_SCALE_FACTOR"] = options.ratio
    app = QApplication(sys.argv[:1])
    width, height = (int(side) for side in options.size.split("x"))
    clock = CPU if options.cpu else WALL
    limit = blit(width, height, clock).median
    bench = Bench(width, height, clock)
    rows: list[Row] = []
    for size in _SIZES:
        for count in _COUNTS:
            moves, zoom, end = bench.stroke(count, size)
            name = f"{count} samples, tip {size} px"
            rows += [
                Row(f"{name}: move", moves, limit, 8, 12),
                Row(f"{name}: zoom step", zoom, limit),
                Row(f"{name}: held up at the end", end, limit),
            ]
    for tapers in (False, True):
        for count in _COUNTS:
            name = f"{count} samples{', tapered' if tapers else ''}: areas"
            rows.append(Row(name, geometry(count, clock, tapers=tapers), limit))
    show(
        f"Brush on {width} × {height} at {options.ratio}, picture of {SIDE} × {SIDE}",
        "copies of a ready view",
        rows,
    )
    bench.close()
    app.quit()


if __name__ == "__main__":
    main()
