"""How quickly comparisons follow the hand: going to another mode or result, and steps within one.

    python -m tests.benchmarks.bench_compare [--cpu] [--ratio 2] [--size 1600x1000]

Five pictures of 4096 × 4096. Each step ends when everything it asked for is painted; going
somewhere is measured from the event to the painted frame, once after everything was painted ahead
and once while it was not. With `--cpu` the GUI thread's CPU time counts instead of the clock's.
Off-screen by default; MJGUI_TEST_PLATFORM=xcb (as under Xvfb) uses the screen.
"""

from __future__ import annotations

import argparse
import os
import threading
import time
from collections.abc import Callable, Iterable

os.environ.setdefault("QT_QPA_PLATFORM", os.environ.get("MJGUI_TEST_PLATFORM", "offscreen"))

import numpy as np
from PySide6.QtCore import QEventLoop, QPointF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mjgui.app.pictures import Picture, build_picture
from mjgui.app.work import Work, WorkContext
from mjgui.core.imaging import Decoded
from mjgui.core.model import Document, Frame
from mjgui.ui.compare import CompareMode, CompareView, SharedViewport
from mjgui.ui.compare.subject import Candidate, Subject
from mjgui.ui.compare.wipe import Wipe
from mjgui.ui.theme import DARK
from tests.benchmarks.limit import blit, settle
from tests.benchmarks.measure import CPU, WALL, Clock, Figures, Row, figures, show, time_each
from tests.benchmarks.scenes import SIDE, areas_of, sample

GOAL_MS = 50.0
STEP_GOAL = 8
_STEPS = 60
_ROUNDS = 8
VIEWPORTS = {
    "fitted": None,
    "67 %": SharedViewport(0.45, 0.55, 0.67 * SIDE),
    "100 %": SharedViewport(0.45, 0.55, float(SIDE)),
}


def main() -> None:
    """Measure everything and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cpu", action="store_true", help="count CPU time of the GUI thread")
    parser.add_argument("--ratio", default="1", help="device pixels per widget pixel")
    parser.add_argument("--size", default="1600x1000", help="of the view, widget pixels")
    options = parser.parse_args()
    os.environ["QT_SCALE_FACTOR"] = options.ratio
    app = QApplication([])
    width, height = (int(side) for side in options.size.split("x"))
    clock = CPU if options.cpu else WALL
    bench = Bench(width, height, clock)
    gone: list[Row] = []
    steps: list[Row] = []
    for name, viewport in VIEWPORTS.items():
        bench.begin(viewport)
        for what, measured in bench.going():
            limit = Row(f"{name}: {what}", measured, 1.0, GOAL_MS, GOAL_MS)
            gone.append(limit)
        limit = blit(width, height, clock)
        steps.append(Row(f"{name}: copy of a ready view", limit, limit.median))
        for what, measured in bench.steps():
            steps.append(Row(f"{name}: {what}", measured, limit.median, STEP_GOAL))
    place = f"view of {width} × {height} at {options.ratio}, pictures of {SIDE} × {SIDE}"
    show(f"From the event to the painted frame, {place}", "milliseconds", gone)
    show(f"Steps, {place}", "copies of a ready view", steps)
    bench.view.close()
    app.quit()


class Bench:
    """One view with an original and four results, driven by what events call."""

    def __init__(self, width: int, height: int, clock: Clock) -> None:
        self.clock = clock
        self.pictures = [sample(), *(_changed(sample(), seed) for seed in range(4))]
        # A third of the image in one place, as masks are.
        self.mask = Document(Frame(SIDE, SIDE), areas_of(16, 200)[5:11])
        self.view = CompareView(_run_at_once, DARK)
        self.view.resize(width, height)
        self.view.set_mask_visible(True)
        self.view.show()

    def begin(self, viewport: SharedViewport | None) -> None:
        """Show result 1 at a viewport, side by side, everything painted ahead."""
        self.view.set_mode(CompareMode.SIDE_BY_SIDE)
        self.choose(0)
        if viewport is None:
            self.view.zoom_fit()
        else:
            self.view.set_viewport(viewport)
        self.rest()

    def rest(self) -> None:
        """Wait until nothing is left to paint ahead."""
        loop, end = QEventLoop(), time.monotonic() + 60
        while not self.view.is_at_rest and time.monotonic() < end:
            loop.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        settle()

    def choose(self, number: int) -> None:
        """Compare a result with the original."""
        original, *results = self.pictures
        self.view.show_subject(
            Subject(
                original,
                results[number],
                ("Original · image 1", f"Result {number + 1}"),
                original,
                "Original · image 1",
                tuple(Candidate(f"Result {n + 1}", each) for n, each in enumerate(results)),
                number,
                self.mask,
            )
        )

    # -- what is measured ----------------------------------------------------------------------

    def going(self) -> Iterable[tuple[str, Figures]]:
        """Going to another mode or result, painted ahead and not."""
        modes = [mode for mode in CompareMode if mode is not CompareMode.DIFFERENCE]
        yield "to a mode, painted ahead", self._timed(self._modes(modes, rests=True))
        yield "to a result, painted ahead", self._timed(self._results(rests=True))
        yield "to a mode, at once", self._timed(self._modes(modes, rests=False))
        yield "to a result, at once", self._timed(self._results(rests=False))
        yield "difference, made before", self._timed(self._differences())
        self.view.set_mode(CompareMode.SIDE_BY_SIDE)
        self.rest()

    def steps(self) -> Iterable[tuple[str, Figures]]:
        """Steps of the hand within the modes of one pane."""
        view = self.view
        for mask in (False, True):
            view.set_mask_visible(mask)
            with_mask = ", with outlines" if mask else ""
            for angle in (0.0, 90.0, 37.0):
                view.set_mode(CompareMode.WIPE)
                self.rest()
                wipes = [Wipe(at, angle) for at in np.linspace(0.1, 0.9, _STEPS)]
                view.look.set_wipe(wipes[0])
                yield (
                    f"wipe, turned by {angle:g}°{with_mask}",
                    self._each(lambda wipe=wipe: view.look.set_wipe(wipe) for wipe in wipes),
                )
            view.set_mode(CompareMode.ONION)
            self.rest()
            shades = np.linspace(0.05, 0.95, _STEPS)
            yield (
                f"onion skin{with_mask}",
                self._each(lambda at=at: view.set_onion_opacity(at) for at in shades),
            )
        view.set_mode(CompareMode.BLINK)
        self.rest()
        yield "blink", self._each(view.look.blinker.flip for _ in range(_STEPS))
        view.set_mode(CompareMode.DIFFERENCE)
        self.rest()
        yield "difference, painted again", self._each(view.update for _ in range(_STEPS))
        view.set_mode(CompareMode.SIDE_BY_SIDE)
        self.rest()
        middle = QPointF(view.pane_rect(0).center())
        yield (
            "pointer over a pane",
            self._each(
                lambda x=x: QTest.mouseMove(view, (middle + QPointF(x, 0)).toPoint())
                for x in range(_STEPS)
            ),
        )

    def _each(self, steps: Iterable[Callable[[], object]]) -> Figures:
        def run(step: Callable[[], object]) -> Callable[[], None]:
            def both() -> None:
                step()
                settle()

            return both

        return time_each([run(step) for step in steps], self.clock)

    def _timed(self, runs: Iterable[Callable[[], object]]) -> Figures:
        """Time runs; what an iterator does between them does not count."""
        taken: list[float] = []
        for run in runs:
            begun = self.clock()
            run()
            self.view.repaint()
            taken.append(self.clock() - begun)
        return figures(taken)

    def _modes(self, modes: list[CompareMode], *, rests: bool) -> Iterable[Callable[[], object]]:
        for _ in range(_ROUNDS):
            for mode in modes:
                if rests:
                    self.rest()
                else:
                    self.view.set_theme(DARK)  # nothing that was painted holds any longer
                yield lambda mode=mode: self.view.set_mode(mode)

    def _results(self, *, rests: bool) -> Iterable[Callable[[], object]]:
        for mode in (CompareMode.SIDE_BY_SIDE, CompareMode.WIPE):
            self.view.set_mode(mode)
            for turn in range(2 * _ROUNDS):
                if rests:
                    self.rest()
                else:
                    self.view.set_theme(DARK)
                yield lambda number=turn % 4: self.choose(number)

    def _differences(self) -> Iterable[Callable[[], object]]:
        self.view.set_mode(CompareMode.DIFFERENCE)  # makes it
        for _ in range(_ROUNDS):
            self.view.set_mode(CompareMode.SIDE_BY_SIDE)
            self.rest()
            yield lambda: self.view.set_mode(CompareMode.DIFFERENCE)


def _run_at_once(work: Work, on_event: Callable[[object], None]) -> None:
    """Do background work here: what is measured has been made before."""
    work(WorkContext(threading.Event(), on_event))


def _changed(picture: Picture, seed: int) -> Picture:
    """The same picture with a square of it painted over."""
    pixels = picture.pixels().copy()
    start = 400 * (seed + 1)
    pixels[start : start + 700, start : start + 700, :3] = 60 * seed + 20
    return build_picture(
        Decoded(pixels, has_alpha=False, format="png", frame=picture.frame, data=b"-")
    )


if __name__ == "__main__":
    main()
