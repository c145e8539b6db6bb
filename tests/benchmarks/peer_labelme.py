# pyright: basic, reportMissingImports=false, reportAttributeAccessIssue=false
"""labelme's canvas on the same scenes: run by `bench_canvas --peer labelme`, in labelme's Python.

    PYTHON peer_labelme.py SCENES.json PICTURE WIDTH HEIGHT CLOCK PACE

labelme brings another Qt binding, so it has an environment and a process of its own. Prints one
JSON object: for each scene, for each thing done, the seconds of all steps. It knows labelme 6.

It gets the events that our canvas gets, and what its window does on its signals is done here as
there. Each move, drag and zoom step makes it paint the whole view. A step that scrolls moves what
is there and paints the strip that comes in, as Qt's scroll areas do.
"""

from __future__ import annotations

import json
import math
import sys
import time
from collections.abc import Callable
from pathlib import Path

from labelme._shape import Shape
from labelme.widgets.canvas import Canvas
from PyQt5 import QtCore, QtGui, QtWidgets

_FEW, _MANY = 12, 60
"""Steps for each thing, in scenes that take seconds a step and in others."""
_HEAVY = 20_000
_CLOCKS = {"cpu": time.thread_time, "wall": time.perf_counter}

Places = list[QtCore.QPointF]


class Peer:
    """labelme's canvas in the scroll area that its window has."""

    def __init__(self, picture: str, width: int, height: int, clock: Callable[[], float]) -> None:
        self.clock = clock
        self.area = QtWidgets.QScrollArea()
        self.area.setFrameShape(QtWidgets.QFrame.NoFrame)
        self.area.resize(width, height)
        self.canvas = Canvas()
        self.area.setWidget(self.canvas)
        self.area.setWidgetResizable(True)
        self.canvas.zoom_request.connect(self.zoom_requested)
        self.canvas.scroll_request.connect(self.scroll_requested)
        self.area.show()
        self.canvas.load_pixmap(QtGui.QPixmap(picture))
        side = max(self.canvas.pixmap.width(), self.canvas.pixmap.height())
        self.fitted = min(width, height) / side
        self.zoom(self.fitted)
        assert self.area.windowHandle().isExposed()
        assert self.canvas.visibleRegion().boundingRect().size() == QtCore.QSize(width, height)

    def zoom(self, scale: float) -> None:
        """Show the picture at this many pixels a pixel of it."""
        self.canvas.scale = scale
        self.canvas.adjustSize()
        self.canvas.update()
        self.settle()

    def zoom_requested(self, delta: int, place: QtCore.QPointF) -> None:
        """Zoom by a step of its window, and keep what is under the pointer there."""
        before = self.canvas.width()
        self.canvas.scale *= 1.1 if delta > 0 else 1 / 1.1
        self.canvas.adjustSize()
        self.canvas.update()
        grown = self.canvas.width() / before - 1
        for bar, offset in self.bars(place.x() * grown, place.y() * grown):
            bar.setValue(int(bar.value() + offset))

    def scroll_requested(self, delta: int, way: QtCore.Qt.Orientation) -> None:
        """Scroll as its window does."""
        across, down = (bar for bar, _ in self.bars(0, 0))
        bar = across if way == QtCore.Qt.Horizontal else down
        bar.setValue(int(bar.value() - delta * 0.1 * bar.singleStep()))

    def bars(self, x: float, y: float) -> list[tuple[QtWidgets.QScrollBar, float]]:
        """The scroll bar for each way, with what belongs to it."""
        return [(self.area.horizontalScrollBar(), x), (self.area.verticalScrollBar(), y)]

    def wheel(self, dx: int, dy: int, keys: QtCore.Qt.KeyboardModifiers) -> None:
        """Turn the wheel over the middle of what is seen."""
        place = QtCore.QPointF(self.canvas.visibleRegion().boundingRect().center())
        event = QtGui.QWheelEvent(
            place,
            self.canvas.mapToGlobal(place.toPoint()),
            QtCore.QPoint(),
            QtCore.QPoint(dx, dy),
            QtCore.Qt.NoButton,
            keys,
            QtCore.Qt.NoScrollPhase,
            False,
        )
        QtWidgets.QApplication.sendEvent(self.canvas, event)
        self.settle()

    def settle(self) -> None:
        """Let everything be painted that was asked for."""
        QtWidgets.QApplication.processEvents()
        QtWidgets.QApplication.sendPostedEvents(None, QtCore.QEvent.UpdateRequest)

    def lay_out(self, rings: list[list[list[float]]]) -> None:
        """Show these polygons, image pixels."""
        shapes: list[Shape] = []
        for ring in rings:
            shape = Shape(label="area", shape_type="polygon")
            for x, y in ring:
                shape.add_point(QtCore.QPointF(x, y))
            shape.close()
            shapes.append(shape)
        self.canvas.load_shapes(shapes)
        self.zoom(self.fitted)

    def mouse(self, kind: QtCore.QEvent.Type, place: QtCore.QPointF, *, held: bool) -> None:
        """Send one event and let all come of it."""
        none, left = QtCore.Qt.NoButton, QtCore.Qt.LeftButton
        button = none if kind == QtCore.QEvent.MouseMove else left
        buttons = left if held else none
        keys = QtCore.Qt.NoModifier
        event = QtGui.QMouseEvent(kind, place, button, buttons, keys)
        QtWidgets.QApplication.sendEvent(self.canvas, event)
        self.settle()

    def move(self, place: QtCore.QPointF, *, held: bool = False) -> None:
        self.mouse(QtCore.QEvent.MouseMove, place, held=held)

    def timed(self, steps: list[Callable[[], None]], pace: float = 0.0) -> list[float]:
        """How long each step takes, seconds; the first two do not count.

        Args:
            steps: what is done.
            pace: the seconds between two of them, unless they take longer.
        """
        taken: list[float] = []
        loop = QtCore.QEventLoop()
        for step in steps:
            due = time.monotonic() + pace
            begun = self.clock()
            step()
            taken.append(self.clock() - begun)
            while time.monotonic() < due:
                loop.processEvents(QtCore.QEventLoop.AllEvents, 1)
        return taken[2:]

    def drawing(self, count: int) -> list[float]:
        """The pointer moves with a polygon of five vertices in hand."""
        self.canvas.set_editing(False)
        self.canvas.create_mode = "polygon"
        middle = self.middle()
        for place in circle(middle, 220, 5):
            self.move(place)
            self.mouse(QtCore.QEvent.MouseButtonPress, place, held=True)
            self.mouse(QtCore.QEvent.MouseButtonRelease, place, held=False)
        taken = self.timed([lambda p=p: self.move(p) for p in circle(middle, 300, count)])
        shapes, pixmap = self.canvas.shapes, self.canvas.pixmap
        self.canvas.reset_state()  # it takes the picture and the shapes away, too
        self.canvas.load_pixmap(pixmap)
        self.canvas.load_shapes(shapes)
        self.canvas.set_editing(True)
        return taken

    def dragging(self, count: int) -> list[float]:
        """A vertex follows the pointer."""
        shape = self.canvas.shapes[len(self.canvas.shapes) // 2]
        origin = self.canvas._compute_image_origin_offset()  # it has no other name
        start = (shape.points[0] + origin) * self.canvas.scale
        self.move(start)
        self.mouse(QtCore.QEvent.MouseButtonPress, start, held=True)
        places = circle(start - QtCore.QPointF(40, 0), 40, count)
        taken = self.timed([lambda p=p: self.move(p, held=True) for p in places])
        self.mouse(QtCore.QEvent.MouseButtonRelease, start, held=False)
        return taken

    def zooming(self, count: int, pace: float = 0.0) -> list[float]:
        """The wheel zooms in and out again, by steps of 1.1 as its window has them."""
        few = min(count // 2, 12)
        ways = ([120] * few + [-120] * few) * (count // (2 * few))
        taken = self.timed(
            [lambda w=w: self.wheel(0, w, QtCore.Qt.ControlModifier) for w in ways], pace
        )
        self.zoom(self.fitted)
        return taken

    def panning(self, count: int, zoom: float, pace: float = 0.0) -> list[float]:
        """The wheel scrolls down and up again: a notch in six, which is a step of 40 pixels."""
        self.zoom(zoom)
        bar = self.area.verticalScrollBar()
        bar.setValue(bar.maximum() // 2)
        self.settle()
        ways = ([-20] * 4 + [20] * 4) * (count // 4)
        taken = self.timed(
            [lambda w=w: self.wheel(0, w, QtCore.Qt.NoModifier) for w in ways[:count]], pace
        )
        self.zoom(self.fitted)
        return taken

    def middle(self) -> QtCore.QPointF:
        return QtCore.QPointF(self.canvas.width() / 2, self.canvas.height() / 2)


def circle(middle: QtCore.QPointF, radius: float, steps: int) -> Places:
    """Places around a circle."""
    angles = (2 * math.pi * step / steps for step in range(steps))
    return [middle + QtCore.QPointF(math.cos(a), math.sin(a)) * radius for a in angles]


def main(argv: list[str]) -> int:
    """Measure all scenes and print the figures."""
    scenes = json.loads(Path(argv[0]).read_text(encoding="utf-8"))
    app = QtWidgets.QApplication(["labelme"])
    peer = Peer(argv[1], int(argv[2]), int(argv[3]), _CLOCKS[argv[4]])
    pace = float(argv[5])
    measured: dict[str, dict[str, list[float]]] = {}
    for name, rings in scenes.items():
        peer.lay_out(rings)
        count = _FEW if sum(map(len, rings)) >= _HEAVY else _MANY
        measured[name] = {
            "move while drawing": peer.drawing(count),
            "vertex drag": peer.dragging(count),
            "zoom step": peer.zooming(count),
            "zoom step, paced": peer.zooming(count, pace),
            "pan step, 35 %": peer.panning(count, 0.35),
            "pan step, 35 %, paced": peer.panning(count, 0.35, pace),
            "pan step, 100 %": peer.panning(count, 1.0),
            "pan step, 100 %, paced": peer.panning(count, 1.0, pace),
        }
    print(json.dumps(measured))
    app.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
