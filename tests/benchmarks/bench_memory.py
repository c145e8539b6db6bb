"""What memory edits, pictures and generations take, and whether it comes back.

    python -m tests.benchmarks.bench_memory [--side 4096] [--kinds png jpg webp]

Each measurement is a process of its own, with the real window off-screen. Memory is what Linux
counts as resident (`smaps_rollup`), and the most that it was at any moment (`VmHWM`).

- Edits: 200 areas of 1,000 vertices, of which one after the other is moved, 500 times, with undo.
- Opening: the most that was taken beyond what was there before, while one and four pictures of
  4096 × 4096 are opened, against what is shown afterwards: pixels and smaller copies. The files,
  which are kept for saving, are not counted as shown, but in what is taken.
- Coming back: generation after generation is opened; each takes the place of the one before.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks import memory
from tests.benchmarks.scenes import SIDE

if TYPE_CHECKING:
    from tests.benchmarks.bench_open import Bench

EDITS, EDITS_GOAL_MB = 500, 64.0
OPENING_GOAL = 1.6
RETURN_GOAL = 1.05
_FIRST_EDITS = 30
_EVENTS_EVERY = 20
"""After so many edits the window is painted and work begins in the background, to save time."""
_GENERATIONS = 8
_SETTLED = 4
"""From which generation on as many are kept as ever will be."""
_MB = 1e6
_QUIET_SECONDS = 1.5
_BUSY_SECONDS = 0.15
"""What the beating heart computes in that time, and some more."""
_PATIENCE_SECONDS = 60.0


def main(argv: Sequence[str]) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="bench_memory")
    parser.add_argument("--side", type=int, default=SIDE)
    parser.add_argument("--kinds", nargs="+", default=["png", "jpg", "webp"])
    parser.add_argument("--part", choices=("edits", "one", "four", "back"), help=argparse.SUPPRESS)
    options = parser.parse_args(argv)
    if options.part is not None:
        _part(options.part, options.kinds[0], options.side)
        return
    print(f"\nMemory, pictures of {options.side} × {options.side}")
    runs = [("edits", "png")]
    runs += [(part, kind) for kind in options.kinds for part in ("one", "four")]
    for part, kind in [*runs, ("back", options.kinds[0])]:
        command = [sys.executable, "-m", __spec__.name, "--part", part, "--kinds", kind]
        subprocess.run([*command, "--side", str(options.side)], check=True)


def _part(part: str, kind: str, side: int) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as folder:
        os.environ["MJGUI_DATA_DIR"] = str(Path(folder) / "data")
        from PySide6.QtWidgets import QApplication

        from tests.benchmarks.bench_open import Bench

        app = QApplication(["bench_memory"])
        bench = Bench(Path(folder), side, cpu=False)
        try:
            if part == "edits":
                _edits(bench)
            elif part == "back":
                _coming_back(bench, kind)
            else:
                _opening(bench, kind, 1 if part == "one" else 4)
        finally:
            bench.heart.stop()
            bench.window.close()
        sys.stdout.flush()
        del app
    os._exit(0)  # as the program itself does where a thread is still at work


def _edits(bench: Bench) -> None:
    from PySide6.QtWidgets import QApplication

    from mjgui.core.model import Area
    from tests.benchmarks.scenes import areas_of

    editor = bench.session.editor
    side = bench.session.document.frame.width

    def edit(count: int) -> None:
        for step in range(count):
            areas = list(bench.session.document.areas)
            area = areas[step % len(areas)]
            areas[step % len(areas)] = Area.of(area.points + (1.0 if step % 2 else -1.0))
            editor.apply(replace(bench.session.document, areas=tuple(areas)), "Move area")
            if not step % _EVENTS_EVERY:
                QApplication.processEvents()
        _quiet(bench)

    editor.replace_mask(areas_of(200, 1000, side), "Import")
    # What painting, checking and saving such a mask takes by itself is there after a few edits.
    edit(_FIRST_EDITS)
    begun = memory.resident()
    edit(EDITS)
    taken = (memory.resident() - begun) / _MB
    _tell(f"{EDITS} edits of 200 × 1,000", taken, "MB more", EDITS_GOAL_MB)
    undone = 0
    while editor.undo_group.canUndo():
        editor.undo_group.undo()
        undone += 1
    _tell("  of them can be undone", undone, "steps", None)


def _opening(bench: Bench, kind: str, count: int) -> None:
    paths = bench.files(kind)[:count]
    _quiet(bench)
    begun = memory.resident()
    memory.begin_peak()
    bench.open(paths)
    bench.rest()
    taken = memory.peak() - begun
    generation = bench.session.generation
    assert generation is not None
    pictures = [slot.picture for slot in generation.slots if slot.picture is not None]
    shown = sum(level.sizeInBytes() for picture in pictures for level in picture.levels)
    files = sum(path.stat().st_size for path in paths)
    what = f"{kind}: {count} opened, {shown / _MB:.0f} MB shown, files {files / _MB:.0f} MB"
    _tell(what, taken / shown, "× what is shown", OPENING_GOAL)
    _tell(f"{kind}:   without the files", (taken - files) / shown, "× what is shown", None)


def _coming_back(bench: Bench, kind: str) -> None:
    paths = bench.files(kind)
    taken: list[float] = []
    for _ in range(_GENERATIONS):
        bench.open(paths)
        _quiet(bench)
        taken.append(memory.resident() / _MB)
    print("  after each generation, MB: " + ", ".join(f"{each:.0f}" for each in taken))
    settled = taken[_SETTLED:]
    _tell("later generations", max(settled) / taken[_SETTLED - 1], "× the earlier", RETURN_GOAL)


def _quiet(bench: Bench) -> None:
    """Wait until no thread computes any longer."""
    end = time.monotonic() + _PATIENCE_SECONDS
    used = _BUSY_SECONDS
    while used >= _BUSY_SECONDS and time.monotonic() < end:
        begun, until = time.process_time(), time.monotonic() + _QUIET_SECONDS
        bench.until(lambda until=until: time.monotonic() > until)
        used = time.process_time() - begun


def _tell(what: str, value: float, unit: str, goal: float | None) -> None:
    aim = "" if goal is None else f"   goal {goal:g}" + ("" if value <= goal else "   MISSED")
    print(f"{what:56}{value:8.2f} {unit}{aim}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
