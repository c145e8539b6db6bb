"""How quickly the canvas follows the hand, as multiples of copying a ready picture of its size.

    python -m tests.benchmarks.bench_canvas [--cpu] [--ratio 2] [--size 1600x1000]
        [--peer labelme --peer-python PATH]

Real events go to a real canvas, and each step ends when everything it asked for is painted. With
`--cpu` the GUI thread's CPU time counts instead of the clock's, for a machine that is busy.
With a peer, its canvas is driven through the same scenes in the same run, by the Python of an
environment of its own (`python3 -m venv peer && peer/bin/pip install labelme`), and the canvas is
to be so many times quicker. Off-screen by default; MJGUI_TEST_PLATFORM=xcb (as under Xvfb) uses the
screen.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", os.environ.get("MJGUI_TEST_PLATFORM", "offscreen"))

import numpy as np
from PySide6.QtCore import QEvent, QEventLoop, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPixmap, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from mjgui.app.commands import Selection
from mjgui.app.editor import Editor
from mjgui.core.model import Frame
from mjgui.core.snapping import SnapField
from mjgui.ui.canvas.snapping import REACH
from mjgui.ui.canvas.view import Canvas
from tests.benchmarks.measure import CPU, WALL, Clock, Figures, Row, figures, show, time_each
from tests.benchmarks.scenes import SCENES, SIDE, areas_of, picture_bytes, sample

PEER_GOALS = {"10 × 50": (15, 8), "100 × 200": (300, 100), "200 × 1000": (2000, 1000)}
"""How many times quicker than the peer: moves and drags; zoom and pan steps."""

_STEPS = 120
_PACE_SECONDS = 0.016
"""Between two steps of a wheel or a trackpad that are to be seen: a frame of a usual screen."""
_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
_FREE = Qt.KeyboardModifier.NoModifier
_CTRL = Qt.KeyboardModifier.ControlModifier


class _Blit(QWidget):
    """Copies a ready picture, and nothing else: the limit."""

    def __init__(self, width: int, height: int) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.resize(width, height)
        ratio = self.devicePixelRatioF()
        self._ready = QPixmap(math.ceil(width * ratio), math.ceil(height * ratio))
        self._ready.setDevicePixelRatio(ratio)
        self._ready.fill(Qt.GlobalColor.darkCyan)

    def paintEvent(self, _event: object) -> None:
        """Copy it."""
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, self._ready)


def settle() -> None:
    """Handle everything that is due, painting included."""
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest)


def blit(width: int, height: int, clock: Clock, pace: float = 0.0) -> Figures:
    """Measure the limit; with a pace once in so many seconds: memory is slower after a rest."""
    widget = _Blit(width, height)
    widget.show()
    settle()

    taken: list[float] = []
    for _ in range(_STEPS):
        due = time.monotonic() + pace
        begun = clock()
        widget.update()
        settle()
        taken.append(clock() - begun)
        pass_time(due)
    widget.close()
    return figures(taken[3:])


def pass_time(due: float) -> None:
    """Handle whatever comes until the next event of the hand is due."""
    loop = QEventLoop()
    while time.monotonic() < due:
        loop.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 1)


class Bench:
    """One canvas with one scene, driven by events."""

    def __init__(self, width: int, height: int, clock: Clock) -> None:
        self.editor = Editor()
        self.canvas = Canvas(self.editor)
        self.clock = clock
        self.canvas.resize(width, height)
        self.canvas.show()
        self.picture = sample()

    def lay_out(self, count: int, vertices: int) -> None:
        """Begin with a scene, the whole picture in sight, everything painted."""
        self.editor.choose((count, vertices), Frame(SIDE, SIDE))
        self.canvas.set_picture(self.picture)
        self.editor.replace_mask(areas_of(count, vertices), "Scene")
        self.canvas.zoom_fit()
        self.rest()

    def rest(self) -> None:
        """Wait until the sharp frame is there, and nothing more is asked for."""
        loop, end = QEventLoop(), time.monotonic() + 10
        while True:
            loop.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
            if self.canvas.is_at_rest or time.monotonic() > end:
                break
        settle()

    def mouse(self, kind: QEvent.Type, place: QPointF, held: Qt.MouseButton = _NONE) -> None:
        """Send one event and let all come of it."""
        button = _LEFT if kind != QEvent.Type.MouseMove else _NONE
        event = QMouseEvent(kind, place, self.canvas.mapToGlobal(place), button, held, _FREE)
        QApplication.sendEvent(self.canvas, event)
        settle()

    def move(self, place: QPointF, held: Qt.MouseButton = _NONE) -> None:
        self.mouse(QEvent.Type.MouseMove, place, held)

    def press(self, place: QPointF) -> None:
        self.mouse(QEvent.Type.MouseButtonPress, place, _LEFT)

    def release(self, place: QPointF) -> None:
        self.mouse(QEvent.Type.MouseButtonRelease, place)

    def wheel(self, place: QPointF, dx: int, dy: int, keys: Qt.KeyboardModifier = _FREE) -> None:
        event = QWheelEvent(
            place,
            self.canvas.mapToGlobal(place),
            QPoint(0, 0),
            QPoint(dx, dy),
            _NONE,
            keys,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(self.canvas, event)
        settle()

    # -- what is measured ----------------------------------------------------------------------

    def drawing(self) -> Figures:
        """The pointer moves with a polygon of five vertices in hand."""
        self.canvas.set_tool("polygon")
        middle = QPointF(self.canvas.width() / 2, self.canvas.height() / 2)
        for place in _circle(middle, 220, 5):
            self.press(place)
            self.release(place)
        self.rest()
        measured = time_each(self._moves(_circle(middle, 300, _STEPS)), self.clock)
        self.editor.cancel_draft()
        return measured

    def drawing_unsnapped(self) -> Figures:
        """The same with snapping switched off: what snapping costs is the difference."""
        self.canvas.set_snapping(False)
        measured = self.drawing()
        self.canvas.set_snapping(True)
        return measured

    def snapping(self) -> Figures:
        """Snapping alone, from places all over the image: no painting, no events."""
        field = SnapField(self.editor.document.areas, Frame(SIDE, SIDE))
        reach = REACH / self.canvas.viewport.scale
        places = np.random.default_rng(3).uniform(0, SIDE, (1000, 2)).tolist()
        steps = [lambda x=x, y=y: field.nearest((x, y), reach) for x, y in places]
        return time_each(steps, self.clock)

    def hovering(self) -> Figures:
        """The pointer moves over areas with the select tool."""
        self.canvas.set_tool("select")
        self.editor.select(Selection())
        self.rest()
        middle = QPointF(self.canvas.width() / 2, self.canvas.height() / 2)
        return time_each(self._moves(_circle(middle, 300, _STEPS)), self.clock)

    def dragging_a_vertex(self) -> Figures:
        """A vertex of a selected area follows the pointer."""
        self.canvas.set_tool("select")
        index = len(self.editor.document.areas) // 2
        self.editor.select(Selection(frozenset({index})))
        self.rest()
        x, y = self.editor.document.areas[index].points[0].tolist()
        start = self.canvas.map_from_image(QPointF(x, y))
        self.move(start)
        self.press(start)
        places = _circle(start - QPointF(40, 0), 40, _STEPS)
        measured = time_each(self._moves(places, _LEFT), self.clock)
        self.release(start)
        return measured

    def _moves(
        self, places: Iterator[QPointF], held: Qt.MouseButton = _NONE
    ) -> list[Callable[[], None]]:
        return [lambda place=place: self.move(place, held) for place in places]

    def zooming(self) -> Figures:
        """The wheel zooms in and out again, without a rest."""
        middle = QPointF(self.canvas.width() / 2 + 13, self.canvas.height() / 2 - 7)
        taken: list[float] = []
        for _ in range(4):
            self.canvas.zoom_fit()
            self.rest()
            for step in [120] * 8 + [-120] * 8:
                begun = self.clock()
                self.wheel(middle, 0, step, _CTRL)
                taken.append(self.clock() - begun)
        return figures(taken)

    def panning(self, zoom: float) -> Figures:
        """The wheel scrolls down, right, up and left, as often as a quick hand has it do so."""
        self.canvas.zoom_actual()
        self.canvas.set_viewport(
            self.canvas.stage.zoomed_to(self.canvas.viewport, zoom, (800, 500))
        )
        self.rest()
        middle = QPointF(self.canvas.width() / 2, self.canvas.height() / 2)
        ways = [(0, -1), (-1, 0), (0, 1), (1, 0)]
        steps = [way for way in ways for _ in range(8)] * 4
        taken: list[float] = []
        for dx, dy in steps:
            due = time.monotonic() + _PACE_SECONDS
            begun = self.clock()
            self.wheel(middle, 60 * dx, 60 * dy)
            taken.append(self.clock() - begun)
            pass_time(due)
        self.canvas.zoom_fit()
        self.rest()
        return figures(taken)

    def sharp_frame(self) -> tuple[Figures, Figures]:
        """From the last zoom step to the sharp frame; and the longest that input waited."""
        waits: list[float] = []
        holds: list[float] = []
        middle = QPointF(self.canvas.width() / 2, self.canvas.height() / 2)
        loop = QEventLoop()
        for turn in range(12):
            self.rest()
            self.wheel(middle, 0, 120 if turn % 2 == 0 else -120, _CTRL)
            begun = time.perf_counter()
            longest = 0.0
            while not self.canvas.is_sharp:
                before = self.clock()
                loop.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
                longest = max(longest, self.clock() - before)
            waits.append(time.perf_counter() - begun)
            holds.append(longest)
        return figures(waits[2:]), figures(holds[2:])


def _circle(middle: QPointF, radius: float, steps: int) -> Iterator[QPointF]:
    for step in range(steps):
        angle = 2 * math.pi * step / steps
        yield middle + QPointF(math.cos(angle), math.sin(angle)) * radius


def peer_figures(python: str, width: int, height: int, *, cpu: bool) -> dict[str, Figures]:
    """Measure labelme in the same scenes: by "10 × 50: zoom step" and so on."""
    with tempfile.TemporaryDirectory(prefix="mjgui-peer-") as folder:
        picture, scenes = Path(folder) / "picture.jpg", Path(folder) / "scenes.json"
        picture.write_bytes(picture_bytes(SIDE, ".jpg"))
        shapes = {
            scene_name(count, vertices): [a.points.tolist() for a in areas_of(count, vertices)]
            for count, vertices in SCENES
        }
        scenes.write_text(json.dumps(shapes), encoding="utf-8")
        script = Path(__file__).with_name("peer_labelme.py")
        names = (str(scenes), str(picture), str(width), str(height), "cpu" if cpu else "wall")
        done = subprocess.run(
            [python, str(script), *names], capture_output=True, check=True, encoding="utf-8"
        )
    measured: dict[str, dict[str, list[float]]] = json.loads(done.stdout.splitlines()[-1])
    return {
        f"{scene}: {name}": figures(seconds)
        for scene, each in measured.items()
        for name, seconds in each.items()
    }


def show_peer(rows: list[Row], peer: dict[str, Figures]) -> None:
    """Print how many times quicker than the peer the canvas is."""
    print(f"\n{'':44}{'ours ms':>11}{'labelme ms':>12}{'times quicker':>15}   goal")
    for row in rows:
        theirs = peer.get(row.name)
        if theirs is None:
            continue
        scene, _, what = row.name.partition(": ")
        goal = PEER_GOALS[scene][0 if what in {"move while drawing", "vertex drag"} else 1]
        times = theirs.median / row.figures.median
        missed = "" if times >= goal else "   MISSED"
        print(
            f"{row.name:44}{row.figures.median:11.2f}{theirs.median:12.1f}"
            f"{times:15.0f}   {goal} ×{missed}"
        )


def scene_name(count: int, vertices: int) -> str:
    """What a scene is called in the tables."""
    return f"{count} × {vertices}"


def main() -> None:
    """Measure everything and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cpu", action="store_true", help="count CPU time of the GUI thread")
    parser.add_argument("--ratio", default="1", help="device pixels per widget pixel")
    parser.add_argument("--size", default="1600x1000", help="of the canvas, widget pixels")
    parser.add_argument("--peer", choices=["labelme"], help="measure this program's canvas, too")
    parser.add_argument("--peer-python", default="", help="the Python of its environment")
    options = parser.parse_args()
    if options.peer and not options.peer_python:
        parser.error("--peer needs --peer-python")
    os.environ["QT_SCALE_FACTOR"] = options.ratio
    app = QApplication([])
    width, height = (int(side) for side in options.size.split("x"))
    clock = CPU if options.cpu else WALL
    limit = blit(width, height, clock)
    bench = Bench(width, height, clock)
    paced = blit(width, height, clock, _PACE_SECONDS)
    rows = [
        Row("copy of a ready view", limit, limit.median),
        Row("the same once in 16 ms, for pan steps", paced, limit.median),
    ]
    for count, vertices in SCENES:
        bench.lay_out(count, vertices)
        scene = scene_name(count, vertices)
        for name, measure, goal, p95 in (
            ("move while drawing", bench.drawing, 5, 12),
            ("move while drawing, unsnapped", bench.drawing_unsnapped, 5, 12),
            ("snapping alone", bench.snapping, None, None),
            ("hover", bench.hovering, 5, 12),
            ("vertex drag", bench.dragging_a_vertex, 5, 12),
            ("zoom step", bench.zooming, 6, 15),
            ("pan step, fitted", lambda: bench.panning(0.25), 6, 15),
            ("pan step, 100 %", lambda: bench.panning(1.0), 6, 15),
        ):
            one = paced if name.startswith("pan") else limit
            rows.append(Row(f"{scene}: {name}", measure(), one.median, goal, p95))
        frame, hold = bench.sharp_frame()
        rows += [
            Row(f"{scene}: sharp frame after the last step", frame, limit.median),
            Row(f"{scene}: longest wait of input meanwhile", hold, limit.median),
        ]
    show(
        f"Canvas of {width} × {height} at {options.ratio}, picture of {SIDE} × {SIDE}",
        "copies of a ready view",
        rows,
    )
    if options.peer:
        show_peer(rows, peer_figures(options.peer_python, width, height, cpu=options.cpu))
    bench.canvas.close()
    app.quit()


if __name__ == "__main__":
    main()
