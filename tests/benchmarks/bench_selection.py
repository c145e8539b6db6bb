"""How long the magnetic lasso takes, in the worker and in the GUI thread.

    python -m tests.benchmarks.bench_selection

For pictures of several sizes and at several zooms: the first line from a pin, for which a map is
built, and the lines to other places from it, as at each move of the mouse. Then a move of the mouse
on the canvas while a short and a long outline are in hand: the GUI thread's share alone, beside the
same for the polygon tool. Everything is given in frames of a screen that shows sixty a second.
"""

from __future__ import annotations

import os
import sys
from functools import partial

import numpy as np

from mjgui.core.magnetic import Magnet
from mjgui.core.model import Frame
from tests.benchmarks.measure import CPU, Row, show, time_each
from tests.unit.edge_scenes import Circle, disc, levels_of, picture_of

SIZES = (300, 1024, 4096)
REACH = 10.0
LENGTH = 150.0
PINS = 15
MOVES = 60
OUTLINE = 3000
FRAME_MS = 1000 / 60


def lines() -> None:
    """What the worker does."""
    for side in SIZES:
        pixels, circle = disc(side, "texture")
        levels = levels_of(pixels)
        rows = [
            row for zoom in (700 / side, 1.0, 8.0) for row in _lines(Magnet(levels), circle, zoom)
        ]
        show(f"lines in a picture of {side} × {side}", "frames at 60 a second", rows)


def _lines(magnet: Magnet, circle: Circle, zoom: float) -> list[Row]:
    step, reach = LENGTH / zoom / circle.radius, REACH / zoom

    def first(i: int) -> object:
        return magnet.trace(circle.at(0.37 * i), circle.at(0.37 * i + step), zoom, reach)

    def later(i: int) -> object:
        return magnet.trace(circle.at(0), circle.at(step * i / MOVES), zoom, reach)

    begins = time_each([partial(first, i) for i in range(PINS)], CPU)
    moved = time_each([partial(later, i) for i in range(1, MOVES)], CPU)
    return [
        Row(f"first of a pin, zoom {100 * zoom:.0f} %", begins, FRAME_MS, goal=4),
        Row(f"at a move, zoom {100 * zoom:.0f} %", moved, FRAME_MS, goal=0.5),
    ]


def moves() -> None:
    """What the GUI thread does."""
    from PySide6.QtCore import QPointF
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from mjgui.app.editor import Editor
    from mjgui.app.selecting import Selector
    from mjgui.ui.canvas.view import Canvas

    app = QApplication.instance() or QApplication(sys.argv)
    pixels, circle = disc(2048, "texture")
    picture, editor, selector = picture_of(pixels), Editor(), Selector()
    canvas = Canvas(editor, selector=selector)
    canvas.resize(1600, 1000)
    editor.choose(0, Frame(2048, 2048))
    selector.set_picture(picture)
    canvas.set_picture(picture)
    canvas.show()
    canvas.setFocus()
    rows: list[Row] = []
    for count in (10, OUTLINE):
        for tool in ("polygon", "magnetic"):
            canvas.set_tool(tool)
            editor.cancel_draft()
            editor.add_vertices(circle.at(a) for a in np.linspace(0, 4, count))
            app.processEvents()

            def move(i: int) -> None:
                place = circle.at(4 + i * 0.005, 4)
                QTest.mouseMove(canvas, canvas.map_from_image(QPointF(*place)).toPoint())
                app.processEvents()

            taken = time_each([partial(move, i) for i in range(MOVES)], CPU)
            rows.append(Row(f"move, {tool}, {count} vertices in hand", taken, FRAME_MS, goal=0.5))
    show("moves of the mouse in the GUI thread", "frames at 60 a second", rows)
    canvas.close()
    selector.shut_down()


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    lines()
    moves()
