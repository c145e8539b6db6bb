"""What the forest of edits costs with thousands of jobs.

    python -m tests.benchmarks.bench_lineage [--jobs 5000] [--runs 50]

The limit is a frame of the screen, 16.7 ms: nothing here may make the window miss more than one.
CPU time of this thread is measured, so that other processes do not count.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Callable
from functools import partial

from mjgui.core.lineage import Edit, Lineage
from tests.benchmarks.measure import CPU, Row, show, time_each

_FRAME_MS = 1000 / 60
_BRANCHES = 0.1


def made_up(count: int) -> list[Edit]:
    """Jobs of which nine in ten edit what an earlier one has made."""
    chance = random.Random(1)
    edits: list[Edit] = []
    for n in range(count):
        is_root = not n or chance.random() < _BRANCHES
        parent = f"root-{n}" if is_root else f"task-{chance.randrange(n)}"
        edits.append(Edit(f"job-{n}", parent, n % 4, float(n), f"task-{n}"))
    return edits


def chained(count: int) -> list[Edit]:
    """Jobs each of which edits what the one before has made."""
    return [Edit(f"job-{n}", f"task-{n - 1}", 0, float(n), f"task-{n}") for n in range(count)]


def grow(edits: list[Edit]) -> Lineage:
    """Build the forest from nothing."""
    lineage = Lineage()
    for edit in edits:
        lineage.put(edit)
    return lineage


def main() -> None:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--jobs", type=int, default=5000)
    parser.add_argument("--runs", type=int, default=50)
    options = parser.parse_args()
    edits, chain = made_up(options.jobs), chained(options.jobs)
    lineage, line = grow(edits), grow(chain)
    newest = edits[-1]

    def change() -> None:
        """A job that gets its task, as an event tells."""
        lineage.put(Edit(newest.job_id, newest.parent, newest.image_no, newest.created))
        lineage.put(newest)

    steps: dict[str, tuple[Callable[[], object], float]] = {
        f"build {options.jobs:,} jobs": (partial(grow, edits), 1.0),
        "an event of one job": (change, 0.01),
        "who is at the root of the newest": (partial(lineage.root_of, "task-99"), 0.01),
        "the rows of the family of that one": (
            partial(lineage.family, lineage.root_of("task-99")),
            1.0,
        ),
        f"the rows of one chain of {options.jobs:,}": (partial(line.family, "task--1"), 2.0),
    }
    rows = [
        Row(name, time_each([step] * options.runs, CPU), _FRAME_MS, goal)
        for name, (step, goal) in steps.items()
    ]
    show("The forest of edits", "a frame", rows)


if __name__ == "__main__":
    main()
