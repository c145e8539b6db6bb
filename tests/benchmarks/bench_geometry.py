"""What the geometry of large masks costs, compared with shapely alone.

    python -m tests.benchmarks.bench_geometry [--runs 3] [--scene NAME] [--hold]

CPU time of this thread is measured, so that other processes do not count. Operations are compared
with shapely's own call for the same thing on polygons that are ready; what must be done between
two moves of the mouse with its budget. Areas were reviewed before, as they are while they are
drawn. `--hold` also measures, by the clock on the wall, how long the GUI thread hears of nothing
while a worker is at each operation, and how soon an operation ends that is stopped halfway.

The C library keeps memory that is given back once it has seen that large blocks come and go, as
pictures do in the program; here one does.
"""

from __future__ import annotations

import argparse
import math
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QTimer
from shapely import Polygon

from mjgui.app.editor import Editor
from mjgui.app.mask_work import MaskWork
from mjgui.app.review import Reviewer
from mjgui.app.work import WorkPool
from mjgui.core.area_operations import Merge
from mjgui.core.geometry import Combine, DrawnLine, combine, rectangle, wire_areas
from mjgui.core.model import Area, Document, Frame, Submission
from mjgui.core.offsets import quarter_arc
from mjgui.core.operations import Operation
from mjgui.core.outline_operations import Grow
from mjgui.core.unions import go_on
from mjgui.gateway.wire import encode_submission
from tests.benchmarks.measure import CPU, Row, figures, show, time_each

SIDE = 4096
FRAME = Frame(SIDE, SIDE)
GROWN_BY = 8
_MOVES = ((1_000, 2.0), (10_000, 16.0))
_WIRE_MS = 100.0
_OVERHEAD = 1.2
_TICK_MS = 2
_PICTURE_BYTES = 24 * 1024 * 1024


@dataclass(frozen=True)
class Scene:
    """Blobs of one kind.

    Attributes:
        name: what they are like.
        radius: of each, image pixels.
        ragged: how far each vertex strays, in radii; smooth lobes where it is 0.
    """

    name: str
    radius: float
    ragged: float


SCENES = (
    Scene("smooth, side by side", 113, 0),
    Scene("smooth, over each other", 340, 0),
    Scene("ragged, side by side", 113, 0.08),
    Scene("ragged, over each other", 340, 0.08),
)


def made(scene: Scene, count: int, vertices: int) -> tuple[Area, ...]:
    """Valid areas in rows, all within the image."""
    random = np.random.default_rng(3)
    angles = np.linspace(0, 2 * math.pi, vertices, endpoint=False)
    columns = math.ceil(math.sqrt(count * 1.6))
    lines = math.ceil(count / columns)
    result: list[Area] = []
    for index in range(count):
        middle = (index % columns + 0.5) / columns * SIDE, (index // columns + 0.5) / lines * SIDE
        if scene.ragged:
            stretch = 1 + scene.ragged * random.standard_normal(vertices)
        else:
            stretch = 1 + 0.1 * np.sin(7 * angles + index)
        ring = np.stack((np.cos(angles), np.sin(angles)), axis=-1) * stretch[:, None] * scene.radius
        reach = float(np.abs(ring).max()) + 1
        result.append(Area.of(ring + np.clip(middle, reach, SIDE - reach)))
    return tuple(result)


def anew(areas: Sequence[Area]) -> tuple[Area, ...]:
    """The same areas, of which nothing is known yet."""
    return tuple(Area(area.points, area.holes) for area in areas)


def operations(scene: Scene, areas: Sequence[Area], runs: int) -> list[Row]:
    """Merge, subtract and grow, against shapely."""
    polygons = np.array([Polygon(area.points) for area in areas], dtype=object)
    low, high = 0.02 * SIDE, 0.93 * SIDE
    tool = rectangle((low, low, high, high))
    knife = Polygon(tool.points)
    arc = quarter_arc(GROWN_BY)
    areas = anew(areas)
    Reviewer().review(Document(FRAME, areas))
    pairs: dict[str, tuple[Callable[[], object], Callable[[], object]]] = {
        "merge": (
            lambda: Merge()(areas, FRAME, go_on),
            lambda: shapely.union_all(polygons),
        ),
        "subtract": (
            lambda: combine(areas, tool, Combine.SUBTRACT),
            lambda: shapely.difference(polygons, knife),
        ),
        "grow": (
            lambda: Grow(GROWN_BY)(areas, FRAME, go_on),
            lambda: shapely.buffer(polygons, GROWN_BY, quad_segs=arc),
        ),
        "shrink": (
            lambda: Grow(-GROWN_BY)(areas, FRAME, go_on),
            lambda: shapely.buffer(shapely.union_all(polygons), -GROWN_BY, quad_segs=arc),
        ),
    }
    return [
        Row(
            f"{name}, {scene.name}",
            time_each([ours] * runs, CPU, warm_up=0),
            time_each([bare] * runs, CPU, warm_up=0).median,
            _OVERHEAD,
        )
        for name, (ours, bare) in pairs.items()
    ]


def wire(scene: Scene, areas: Sequence[Area], runs: int) -> list[Row]:
    """From areas to the body of a request: unseen before, and reviewed while they were drawn."""

    def send(mask: Sequence[Area]) -> bytes:
        return encode_submission(Submission("task", 0, wire_areas(mask, FRAME)))

    known = anew(areas)
    Reviewer().review(Document(FRAME, known))
    rows = {
        f"wire form, {scene.name}": lambda: send(known),
        f"  of areas not seen before, {scene.name}": lambda: send(anew(areas)),
    }
    return [
        Row(name, time_each([step] * runs, CPU, warm_up=0), _WIRE_MS, 1.0)
        for name, step in rows.items()
    ]


def moves(vertices: int, budget: float) -> list[Row]:
    """One move of the mouse: a vertex dragged, in the clear and across the outline; a draft."""
    rows: list[Row] = []
    for scene in (Scene("smooth", 1500, 0), Scene("ragged", 1500, 0.08)):
        (area,) = made(scene, 1, vertices)
        for name, far in (("", 0.01), (" across the outline", 1800.0)):
            reviewer = Reviewer()
            reviewer.review(Document(FRAME, (area,)))
            steps = [_Move(reviewer, area, far + step / 64) for step in range(40)]
            rows.append(Row(f"a vertex of {vertices:,}{name}, {scene.name}",
                            time_each(steps, CPU), budget, 1.0))  # fmt: skip
    (area,) = made(Scene("smooth", 1500, 0), 1, vertices)
    draft = tuple((float(x), float(y)) for x, y in area.points)
    line = DrawnLine(draft)
    drawing = [lambda: line.crossing((SIDE / 2, SIDE / 2))] * 40
    rows.append(Row(f"the next edge of {vertices:,} drawn", time_each(drawing, CPU), budget, 1.0))
    return rows


class _Move:
    """One vertex moved by a little more than before, and looked at."""

    def __init__(self, reviewer: Reviewer, area: Area, far: float) -> None:
        points = area.points.copy()
        vertex = len(points) // 3
        points[vertex] += far * np.array((1.0, -1.0))
        self._reviewer = reviewer
        self._area = Area.of(points)

    def __call__(self) -> object:
        return self._reviewer.review(Document(FRAME, (self._area,)))


def hold(scene: Scene, areas: Sequence[Area]) -> list[Row]:
    """How long the GUI thread hears of nothing while a worker is at it, and how soon it stops."""
    application = QCoreApplication.instance() or QCoreApplication([])
    rows: list[Row] = []
    for operation in (Merge(), Grow(GROWN_BY)):
        gaps, seconds = _worked(operation, areas)
        name = type(operation).__name__.lower()
        longest = figures([max(gaps)])
        rows.append(Row(f"the window without an event, {name}, {scene.name}", longest, 16.7, 3.0))
        rows.append(Row(f"  work, and the mask in the end, {name}", figures([seconds]), 1000.0))
        rows.append(Row(f"  ended when stopped halfway, {name}",
                        figures([_stopped(operation, areas, seconds / 2)]), 1000.0))  # fmt: skip
    del application
    return rows


def _worked(operation: Operation, areas: Sequence[Area]) -> tuple[list[float], float]:
    pool, editor = WorkPool("bench", 1), Editor()
    editor.choose(0, FRAME)
    editor.replace_mask(anew(areas), "Import")
    reviewer = Reviewer()
    reviewer.review(editor.document)
    editor.document_changed.connect(lambda _before, after: reviewer.review(after))
    work = MaskWork(editor, pool)
    gaps: list[float] = []
    last = time.perf_counter()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        gaps.append(now - last)
        last = now

    timer = QTimer()
    timer.timeout.connect(tick)
    timer.start(_TICK_MS)
    begun = time.perf_counter()
    work.run(operation)
    _spin(lambda: work.preview is not None or not pool.is_idle)
    taken = time.perf_counter() - begun
    _spin(lambda: len(gaps) < 2)
    timer.stop()
    pool.shut_down(5)
    return gaps, taken


def _stopped(operation: Operation, areas: Sequence[Area], after: float) -> float:
    pool, editor = WorkPool("bench", 1), Editor()
    editor.choose(0, FRAME)
    editor.replace_mask(anew(areas), "Import")
    work = MaskWork(editor, pool)
    work.run(operation)
    stop = QDeadlineTimer(int(after * 1000))
    _spin(lambda: not stop.hasExpired() and not pool.is_idle)
    begun = time.perf_counter()
    work.cancel()
    _spin(lambda: not pool.is_idle)
    taken = time.perf_counter() - begun
    pool.shut_down(5)
    return taken


def _spin(while_: Callable[[], bool]) -> None:
    loop, limit = QEventLoop(), QDeadlineTimer(120_000)
    while while_() and not limit.hasExpired():
        loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 5)


def main() -> None:
    """Measure, and print the tables."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--areas", type=int, default=200)
    parser.add_argument("--vertices", type=int, default=1000)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--scene", default="", help="only scenes whose names contain this")
    parser.add_argument("--hold", action="store_true")
    options = parser.parse_args()
    assert threading.current_thread() is threading.main_thread()
    np.ones(_PICTURE_BYTES, np.uint8)  # the picture that comes and goes
    judged = [row for vertices, budget in _MOVES for row in moves(vertices, budget)]
    show("What is judged at a move of the mouse", "its budget", judged)
    scenes = [
        (scene, made(scene, options.areas, options.vertices))
        for scene in SCENES
        if options.scene in scene.name
    ]
    title = f"{options.areas} areas of {options.vertices:,} vertices"
    sent = [row for scene, areas in scenes for row in wire(scene, areas, options.runs)]
    show(f"{title}: what is sent", f"{_WIRE_MS:g} ms", sent)
    done = [row for scene, areas in scenes for row in operations(scene, areas, options.runs)]
    show(f"{title}: operations", "shapely alone", done)
    if options.hold:
        held = [row for scene, areas in scenes if scene.ragged for row in hold(scene, areas)]
        show(f"{title}: in a worker", "a frame, or a second", held)


if __name__ == "__main__":
    main()
