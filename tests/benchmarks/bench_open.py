"""How soon pictures that are opened can be seen, what it takes, and switching between them.

    python -m tests.benchmarks.bench_open [--cpu] [--rounds 7] [--side 4096] [--kinds png jpg webp]

The real window, off-screen, opens files of 4096 × 4096 pixels, one at a time and a generation's
four at once. Times run from the call that opens them to the painted frame. They are compared with
QImageReader decoding the same files and nothing else, in turns with it. A timer in the GUI thread
beats meanwhile; a beat that comes late is a stall. Four at once are compared with one.

With `--cpu` the processors' time counts, that of all threads together, and of stalls and of
switching what the GUI thread itself has computed: for a machine that does other things. Four at
once then take as much as four, on however many processors: the goal for them is one of time.
"""

from __future__ import annotations

import argparse
import itertools
import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import cv2
import numpy as np
from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QImageReader
from PySide6.QtWidgets import QApplication

from tests.benchmarks.bench_stalls import Beat, Heart
from tests.benchmarks.measure import CPU, WALL, Clock, Row, as_nice_as_work, figures, show
from tests.benchmarks.scenes import SIDE, picture_bytes

FIRST_GOAL = 1.1
FOUR_GOALS = {"png": 3.0, "jpg": 2.2, "webp": 2.2}
STALL_MS = 30.0
SWITCH_MS = 16.0
IMAGES = 4
_PATIENCE_SECONDS = 120.0
_REST_SECONDS = 0.25
_SWITCHES = 20
_SIZE = (1600, 1000)


class Bench:
    """The window, and files to open in it."""

    def __init__(self, folder: Path, side: int, *, cpu: bool) -> None:
        from mjgui.__main__ import start
        from mjgui.ui.canvas.view import Canvas

        self._folder = folder
        self._side = side
        self.clock: Clock = self._computed if cpu else WALL
        self.own_clock = CPU if cpu else WALL
        self.window = start(["--practice"])
        self.window.resize(*_SIZE)
        self.session = self.window.session
        canvas = self.window.findChild(Canvas, "canvas")
        assert canvas is not None
        self.canvas = canvas
        self.heart = Heart(None)
        self._names = itertools.count()
        self.until(lambda: self.session.picture is not None)
        self.until(lambda: not self.session.loader.is_loading)

    def _computed(self) -> float:
        """What all threads together have computed, without what only measures; seconds."""
        return time.process_time() - self.heart.spent

    def files(self, kind: str) -> list[Path]:
        """Four different pictures."""
        data = picture_bytes(self._side, ".png")
        pixels = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)
        assert pixels is not None
        paths: list[Path] = []
        for number in range(IMAGES):
            done, packed = cv2.imencode(f".{kind}", np.roll(pixels, 500 * number, axis=0))
            assert done
            path = self._folder / f"{number}.{kind}"
            path.write_bytes(packed.tobytes())
            paths.append(path)
        return paths

    def until(self, holds: Callable[[], object]) -> None:
        """Run the event loop until something is so."""
        end = time.monotonic() + _PATIENCE_SECONDS
        while not holds():
            assert time.monotonic() < end, "it did not come about"
            # The heart's timer ends each wait; a limit of time would make it a busy loop.
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def rest(self) -> None:
        """Let everything settle."""
        end = time.monotonic() + _REST_SECONDS
        self.until(lambda: time.monotonic() > end and self.canvas.is_at_rest)

    def open(self, paths: Sequence[Path]) -> tuple[float, float]:
        """Open files; return after how many seconds the first one, and all of them, were shown."""
        before = self.session.picture
        name = f"bench-{next(self._names)}"
        begun = self.clock()
        assert self.session.open_files(name, dict(enumerate(paths)))
        self.until(lambda: self.session.picture is not before)
        self.canvas.repaint()
        first = self.clock() - begun

        def are_there() -> bool:
            generation = self.session.generation
            return generation is not None and len(generation.numbers) == len(paths)

        self.until(lambda: are_there() and self.session.picture is not None)
        self.canvas.repaint()
        return first, self.clock() - begun

    def switch(self, number: int) -> float:
        """Edit another image; return after how many seconds it was painted."""
        begun = self.own_clock()
        self.session.choose(number)
        self.canvas.repaint()
        return self.own_clock() - begun

    def bare(self, path: Path) -> float:
        """Decode a file by Qt alone; return how many seconds it took."""

        def decode() -> float:
            begun = self.clock()
            image = QImageReader(str(path)).read()
            taken = self.clock() - begun
            assert not image.isNull()
            return taken

        return as_nice_as_work(decode)


def measure(bench: Bench, kind: str, rounds: int) -> tuple[list[Row], list[Row]]:
    """All rows of one kind of file: those that count decodings, then those that count time."""
    paths = bench.files(kind)
    times: dict[str, list[float]] = {name: [] for name in ("bare", "first", "whole", "of 4", "4")}
    beats: list[Beat] = []
    for turn in range(rounds + 1):
        path = paths[turn % IMAGES]
        bench.rest()
        taken = {"bare": bench.bare(path)}
        bench.rest()
        bench.heart.take()
        taken["first"], taken["whole"] = bench.open([path])
        bench.rest()
        taken["of 4"], taken["4"] = bench.open(paths)
        bench.rest()
        late = bench.heart.take()
        if turn:  # the first one finds nothing in any cache
            beats += late
            for name, seconds in taken.items():
                times[name].append(seconds)
    switched = [bench.switch(turn % IMAGES) for turn in range(1, _SWITCHES)]
    bench.rest()
    rested: list[float] = []
    for turn in range(_SWITCHES):
        bench.rest()
        rested.append(bench.switch(turn % IMAGES))
    base, sole = figures(times["bare"]), figures(times["whole"])
    ratios = [
        Row(f"{kind}: decoded by Qt alone", base, base.median),
        Row(f"{kind}: first frame", figures(times["first"]), base.median, FIRST_GOAL),
        Row(f"{kind}: all of it", sole, base.median),
        Row(f"{kind}: first frame of four at once", figures(times["of 4"]), base.median),
        Row(f"{kind}: four at once, × one", figures(times["4"]), sole.median, FOUR_GOALS[kind]),
    ]
    held = [beat.own if bench.own_clock is CPU else beat.late for beat in beats]
    absolute = [
        Row(f"{kind}: a beat held up", figures(each / 1000 for each in held), 1.0),
        Row(f"{kind}: the longest hold-up", figures([max(held) / 1000]), 1.0, STALL_MS),
        Row(f"{kind}: switching, one after another", figures(switched), 1.0, SWITCH_MS),
        Row(f"{kind}: switching, after a rest", figures(rested), 1.0, SWITCH_MS),
    ]
    worst = sorted(beats, key=lambda beat: -beat.late)[:4]
    told = ", ".join(f"{b.late:.0f} ({b.own:.0f} + {b.queued:.0f})" for b in worst)
    print(f"{kind}: longest stalls, in brackets own computing + waiting for a processor: {told}")
    return ratios, absolute


def main(argv: Sequence[str]) -> None:
    """Measure everything and print the tables."""
    parser = argparse.ArgumentParser(prog="bench_open")
    parser.add_argument("--cpu", action="store_true", help="count the processors' time")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--side", type=int, default=SIDE)
    parser.add_argument("--kinds", nargs="+", default=list(FOUR_GOALS))
    options = parser.parse_args(argv)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    ratios: list[Row] = []
    absolute: list[Row] = []
    with tempfile.TemporaryDirectory() as folder:
        os.environ["MJGUI_DATA_DIR"] = str(Path(folder) / "data")
        app = QApplication(["bench_open"])
        bench = Bench(Path(folder), options.side, cpu=options.cpu)
        for kind in options.kinds:
            counted, timed = measure(bench, kind, options.rounds)
            ratios += counted
            absolute += timed
        bench.heart.stop()
        bench.window.close()
        del app
    place = f"pictures of {options.side} × {options.side}"
    show(f"Opening, {place}", "× the bare decoding", ratios)
    show(f"The GUI thread, {place}", "milliseconds", absolute)


if __name__ == "__main__":
    main(sys.argv[1:])
