"""How quickly the canvas follows the hand, as multiples of copying a ready picture of its size.

    python -m tests.benchmarks.bench_canvas [--cpu] [--ratio 2] [--size 1600x1000] [--only pan]
        [--window]
        [--peer labelme --peer-python PATH]
    xvfb-run -a -s "-screen 0 3840x2400x24" python -m tests.benchmarks.bench_canvas --platform xcb

Real events go to a real canvas, and each step ends when everything it asked for is painted. Steps
follow each other at once, or with "paced" one in 16 ms, when what lies between is used to paint
ahead, and when memory has grown cold; each line counts in copies that were made just before, at the
same pace. With `--window` the canvas is that of the real window, with all that follows it there.
With `--cpu` the GUI thread's CPU time counts instead of the clock's, for a machine that is busy.

With a peer, its canvas is driven through the same scenes in the same run and at the same pace, by
the Python of an environment of its own (`python3 -m venv peer && peer/bin/pip install labelme`),
and the canvas is to be so many times quicker.
"""

from __future__ import annotations

import argparse
import math
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEvent, QEventLoop, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from mjgui.app.commands import Selection
from mjgui.app.editor import Editor
from mjgui.core.model import Frame
from mjgui.core.snapping import SnapField
from mjgui.ui.canvas.snapping import REACH
from mjgui.ui.canvas.view import Canvas
from tests.benchmarks.limit import Blit, pass_time, settle, wait_exposed
from tests.benchmarks.measure import CPU, WALL, Clock, Figures, Row, figures, show, time_each
from tests.benchmarks.peers import labelme_figures, scene_name, show_peer
from tests.benchmarks.scenes import SCENES, SIDE, areas_of, picture_bytes, sample

_STEPS = 120
PACE = 0.016
"""Seconds between two steps of a wheel or a trackpad: a frame of a usual screen."""
_MOVE, _STEP = (5, 12), (6, 15)
"""Goals: how many copies the median may take, and what 95 % of the steps stay below."""
_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
_FREE = Qt.KeyboardModifier.NoModifier
_CTRL = Qt.KeyboardModifier.ControlModifier


@dataclass(frozen=True)
class Measurement:
    """One line of the table.

    Attributes:
        name: what is done.
        run: does it and says how long it took.
        goals: for the median and the 95th percentile.
        pace: the seconds between two steps; those of a hand that is quick are seen one by one.
    """

    name: str
    run: Callable[[], Figures]
    goals: tuple[float, float] | tuple[()] = ()
    pace: float = 0.0


class Bench:
    """One canvas with one scene, driven by events."""

    def __init__(self, width: int, height: int, clock: Clock) -> None:
        self.editor = Editor()
        self.canvas = Canvas(self.editor)
        self.clock = clock
        self.canvas.resize(width, height)
        self.canvas.show()
        wait_exposed(self.canvas)
        self.picture = sample()

    def show_picture(self, count: int, vertices: int) -> None:
        """Show the picture, with a mask of its own for each scene."""
        self.editor.choose((count, vertices), Frame(SIDE, SIDE))
        self.canvas.set_picture(self.picture)

    def lay_out(self, count: int, vertices: int) -> None:
        """Begin with a scene, the whole picture in sight, everything painted."""
        self.show_picture(count, vertices)
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

    def close(self) -> None:
        """Close what was shown."""
        self.canvas.close()

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

    def zooming(self, pace: float = 0.0) -> Figures:
        """The wheel zooms in and out again, without a rest, or with a moment between two steps."""
        middle = QPointF(self.canvas.width() / 2 + 13, self.canvas.height() / 2 - 7)
        taken: list[float] = []
        for _ in range(4):
            self.canvas.zoom_fit()
            self.rest()
            for step in [120] * 8 + [-120] * 8:
                due = time.monotonic() + pace
                begun = self.clock()
                self.wheel(middle, 0, step, _CTRL)
                taken.append(self.clock() - begun)
                pass_time(due)
        return figures(taken)

    def panning(self, zoom: float, pace: float = 0.0) -> Figures:
        """The wheel scrolls down, right, up and left, farther than is painted ahead at once."""
        self.canvas.zoom_actual()
        self.canvas.set_viewport(
            self.canvas.stage.zoomed_to(self.canvas.viewport, zoom, (800, 500))
        )
        self.rest()
        middle = QPointF(self.canvas.width() / 2, self.canvas.height() / 2)
        ways = [(0, -1), (-1, 0), (0, 1), (1, 0)]
        steps = [way for way in ways for _ in range(12)] * 3
        taken: list[float] = []
        for dx, dy in steps:
            due = time.monotonic() + pace
            begun = self.clock()
            self.wheel(middle, 60 * dx, 60 * dy)
            taken.append(self.clock() - begun)
            pass_time(due)
        self.canvas.zoom_fit()
        self.rest()
        return figures(taken)

    def sharp_frame(self) -> tuple[Figures, Figures]:
        """From the last zoom step to the sharp frame on the screen; and input's longest wait."""
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
            before = self.clock()
            settle()
            longest = max(longest, self.clock() - before)
            waits.append(time.perf_counter() - begun)
            holds.append(longest)
        return figures(waits[2:]), figures(holds[2:])


class InWindow(Bench):
    """The same canvas within the real window, which practises."""

    def __init__(self, width: int, height: int, clock: Clock, folder: Path) -> None:
        import mjgui.ui.assembly  # noqa: F401 - loaded before, as by the program
        from mjgui.__main__ import start
        from mjgui.app.garbage import pass_over_what_is_there

        pass_over_what_is_there()
        # Not a first start, of which a card on the canvas shows the first steps.
        (folder / "settings.json").write_text("{}")
        self._window = start(["--practice"])
        self._session = self._window.session
        canvas = self._window.findChild(Canvas, "canvas")
        assert canvas is not None
        self.canvas, self.editor, self.clock = canvas, self._session.editor, clock
        self._until(lambda: self._session.picture is not None)
        path = folder / "picture.jpg"
        path.write_bytes(picture_bytes(kind=".jpg"))
        assert self._session.open_files("bench", dict.fromkeys(range(4), path))
        self._until(lambda: self.editor.document.frame == Frame(SIDE, SIDE))
        self._until(lambda: not self._session.loader.is_loading)
        self._window.resize(self._window.size() + QSize(width, height) - canvas.size())
        settle()
        assert canvas.size() == QSize(width, height)

    def show_picture(self, count: int, vertices: int) -> None:
        """It is shown already."""

    def close(self) -> None:
        self._window.close()

    def _until(self, holds: Callable[[], object]) -> None:
        end = time.monotonic() + 60
        while not holds():
            assert time.monotonic() < end, "it did not come about"
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def _circle(middle: QPointF, radius: float, steps: int) -> Iterator[QPointF]:
    for step in range(steps):
        angle = 2 * math.pi * step / steps
        yield middle + QPointF(math.cos(angle), math.sin(angle)) * radius


def measurements(bench: Bench) -> tuple[Measurement, ...]:
    """Everything that is measured in a scene, in this order: some begin where others have ended."""
    return (
        Measurement("move while drawing", bench.drawing, _MOVE),
        Measurement("move while drawing, unsnapped", bench.drawing_unsnapped, _MOVE),
        Measurement("snapping alone", bench.snapping),
        Measurement("hover", bench.hovering, _MOVE),
        Measurement("vertex drag", bench.dragging_a_vertex, _MOVE),
        Measurement("zoom step", bench.zooming, _STEP),
        Measurement("zoom step, paced", lambda: bench.zooming(PACE), _STEP, PACE),
        Measurement("pan step, 35 %", lambda: bench.panning(0.35), _STEP),
        Measurement("pan step, 35 %, paced", lambda: bench.panning(0.35, PACE), _STEP, PACE),
        Measurement("pan step, 100 %", lambda: bench.panning(1.0), _STEP),
        Measurement("pan step, 100 %, paced", lambda: bench.panning(1.0, PACE), _STEP, PACE),
    )


def main() -> None:
    """Measure everything and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cpu", action="store_true", help="count CPU time of the GUI thread")
    parser.add_argument("--ratio", default="1", help="device pixels per widget pixel")
    parser.add_argument("--size", default="1600x1000", help="of the canvas, widget pixels")
    parser.add_argument("--platform", default="offscreen", help="Qt's, as xcb under Xvfb")
    parser.add_argument("--only", default="", help="what has this in its name, as 'pan'")
    parser.add_argument("--window", action="store_true", help="measure within the whole window")
    parser.add_argument("--peer", choices=["labelme"], help="measure this program's canvas, too")
    parser.add_argument("--peer-python", default="", help="the Python of its environment")
    options = parser.parse_args()
    if options.peer and not options.peer_python:
        parser.error("--peer needs --peer-python")
    os.environ["QT_SCALE_FACTOR"] = options.ratio
    os.environ["QT_QPA_PLATFORM"] = options.platform
    app = QApplication([])
    width, height = (int(side) for side in options.size.split("x"))
    clock = CPU if options.cpu else WALL
    folder = tempfile.TemporaryDirectory(prefix="mjgui-bench-", ignore_cleanup_errors=True)
    if options.window:
        os.environ["MJGUI_DATA_DIR"] = folder.name
        bench = InWindow(width, height, clock, Path(folder.name))
    else:
        bench = Bench(width, height, clock)
    blit = Blit(width, height)
    blit.show()
    wait_exposed(blit)
    limit = blit.measure(clock)
    rows = [
        Row("copy of a ready view", limit, limit.median),
        Row("copy of a ready view, paced", blit.measure(clock, PACE), limit.median),
    ]
    for count, vertices in SCENES:
        bench.lay_out(count, vertices)
        scene = scene_name(count, vertices)
        for each in measurements(bench):
            if options.only in each.name:
                limit = blit.measure(clock, each.pace)
                rows.append(Row(f"{scene}: {each.name}", each.run(), limit.median, *each.goals))
        if options.only in "sharp frame":
            limit = blit.measure(clock)
            frame, hold = bench.sharp_frame()
            rows += [
                Row(f"{scene}: sharp frame after the last step", frame, limit.median),
                Row(f"{scene}: longest wait of input meanwhile", hold, limit.median),
            ]
    pixels = f"{width} × {height} at {options.ratio}"
    title = f"Canvas of {pixels} on {options.platform}, picture of {SIDE} × {SIDE}"
    show(title, "copies of a ready view, measured just before", rows)
    if options.peer:
        peer = labelme_figures(options.peer_python, width, height, cpu=options.cpu, pace=PACE)
        show_peer(rows, peer)
    bench.close()
    app.quit()
    folder.cleanup()


if __name__ == "__main__":
    main()
