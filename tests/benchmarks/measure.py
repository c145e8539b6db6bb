"""What all measurements share: a clock, medians and 95th percentiles, and a table of ratios."""

from __future__ import annotations

import os
import statistics
import sys
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

NICENESS = 5
"""As in `mjgui.app.work`."""
Clock = Callable[[], float]
WALL: Clock = time.perf_counter
CPU: Clock = time.thread_time
"""The CPU time of the calling thread: for comparing designs on a machine that does other things."""


@dataclass(frozen=True)
class Figures:
    """How long one thing took, milliseconds.

    Attributes:
        median: of all runs.
        p95: what 95 % of the runs stay below.
    """

    median: float
    p95: float


@dataclass(frozen=True)
class Row:
    """One line of the table.

    Attributes:
        name: what was done.
        figures: how long it took.
        limit: what it is compared with, milliseconds.
        goal: how many times the limit the median may take, None where there is no goal.
        p95_goal: likewise the 95th percentile.
    """

    name: str
    figures: Figures
    limit: float
    goal: float | None = None
    p95_goal: float | None = None

    @property
    def is_met(self) -> bool:
        """Whether both goals are reached, as far as there are any."""
        ratio, p95 = self.figures.median / self.limit, self.figures.p95 / self.limit
        return not (self.goal and ratio > self.goal) and not (self.p95_goal and p95 > self.p95_goal)


def figures(seconds: Iterable[float]) -> Figures:
    """Sum up runs, given in seconds."""
    times = sorted(1000 * each for each in seconds)
    return Figures(statistics.median(times), times[min(int(len(times) * 0.95), len(times) - 1)])


def time_each(
    steps: Iterable[Callable[[], object]], clock: Clock = WALL, *, warm_up: int = 3
) -> Figures:
    """Run every step once and sum up; the first few do not count."""
    taken: list[float] = []
    for step in steps:
        begun = clock()
        step()
        taken.append(clock() - begun)
    return figures(taken[warm_up:])


def show(title: str, unit: str, rows: Sequence[Row]) -> None:
    """Print rows as a table; `unit` names what the ratios count."""
    print(f"\n{title}")
    print(f"{'':44}{'median ms':>11}{'p95 ms':>9}{'median ×':>10}{'p95 ×':>8}   goal ({unit})")
    for row in rows:
        ratio, p95 = row.figures.median / row.limit, row.figures.p95 / row.limit
        goal = ""
        if row.goal is not None:
            goal = f"{row.goal:g} ×" + (f", p95 {row.p95_goal:g} ×" if row.p95_goal else "")
            goal += "" if row.is_met else "   MISSED"
        print(
            f"{row.name:44}{row.figures.median:11.2f}{row.figures.p95:9.2f}"
            f"{ratio:10.1f}{p95:8.1f}   {goal}"
        )


def as_nice_as_work(measure: Callable[[], float]) -> float:
    """Run a measurement in a thread with the niceness of background work, and return what it does.

    Where the machine does other things, a nice thread gets less of it: only what is as nice can be
    compared.
    """
    taken: list[float] = []

    def run() -> None:
        if sys.platform == "linux":
            thread = threading.get_native_id()
            nice = os.getpriority(os.PRIO_PROCESS, thread) + NICENESS
            os.setpriority(os.PRIO_PROCESS, thread, nice)
        taken.append(measure())

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    return taken[0]
