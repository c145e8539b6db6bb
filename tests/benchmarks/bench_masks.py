"""How long single acts on large masks hold the GUI thread of the real window.

    python -m tests.benchmarks.bench_masks [--areas 200] [--vertices 1000] [--where]

The window, off-screen, shows a picture of 4096 × 4096. A mask comes in as from a file, is merged in
a worker into areas with thousands of holes, undone, selected whole, moved, and dropped. Counted is
the GUI thread's own CPU time within one event, the longest of each act: whatever else the machine
does has no part in it. With `--where`, what took longest in the longest event of each act is told.
"""

from __future__ import annotations

import argparse
import cProfile
import os
import pstats
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from tests.benchmarks.bench_geometry import SCENES, anew, made
from tests.benchmarks.measure import Row, figures, show

if TYPE_CHECKING:
    from tests.benchmarks.bench_open import Bench

LIMIT_MS = 30.0
_HOLED = SCENES[2]
_SIDE = 4096


class Watched(QApplication):
    """Counts what each event costs the GUI thread."""

    def __init__(self, arguments: list[str], *, profiles: bool) -> None:
        super().__init__(arguments)
        self.longest = 0.0
        self._depth = 0
        self.profiles = profiles
        self.profile: cProfile.Profile | None = None

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        """Pass an event on."""
        # Workers' events come by here as well, each in its own thread.
        if self._depth or threading.current_thread() is not threading.main_thread():
            return super().notify(receiver, event)
        self._depth += 1
        profile = cProfile.Profile() if self.profiles else None
        begun = time.thread_time()
        if profile:
            profile.enable()
        try:
            return super().notify(receiver, event)
        finally:
            if profile:
                profile.disable()
            taken = time.thread_time() - begun
            self._depth -= 1
            self.note(taken, profile)

    def note(self, taken: float, profile: cProfile.Profile | None = None) -> None:
        """Take note of what an event, or a call in its place, has cost."""
        if taken > self.longest:
            self.longest, self.profile = taken, profile


def acts(bench: Bench, app: Watched, folder: Path, areas: int, vertices: int) -> list[Row]:
    """Do one act after the other."""
    from mjgui.app.commands import Selection
    from mjgui.core.area_operations import Merge
    from mjgui.core.geometry import wire_areas
    from mjgui.core.maskfile import dump_mask_json
    from mjgui.core.outline_operations import Grow

    editor, work = bench.session.editor, bench.session.mask_desk.work
    mask = made(_HOLED, areas, vertices)
    rows: list[Row] = []

    def act(name: str, do: Callable[[], object], until: Callable[[], object] | None = None) -> None:
        bench.rest()
        app.longest = 0.0
        profile = cProfile.Profile() if app.profiles else None
        begun = time.thread_time()
        if profile:
            profile.enable()
        do()
        if profile:
            profile.disable()
        app.note(time.thread_time() - begun, profile)
        if until is not None:
            bench.until(until)
        bench.rest()
        rows.append(Row(name, figures([app.longest]), LIMIT_MS, 1.0))
        if app.profile:
            print(f"\n== {name}: {1000 * app.longest:.0f} ms")
            pstats.Stats(app.profile, stream=sys.stdout).sort_stats("cumtime").print_stats(25)

    def idle() -> bool:
        return work.preview is None

    def is_shown() -> bool:
        return work.preview is not None and work.preview.outcome is not None

    def nothing() -> None:
        editor.select(Selection())

    def count() -> int:
        return len(bench.session.document.areas)

    files = bench.session.files
    path = folder / "mask.json"
    path.write_bytes(dump_mask_json(wire_areas(mask, bench.session.document.frame)))
    act(
        "a mask is read from a file",
        lambda: files.import_mask(path),
        lambda: not files.is_importing,
    )
    act(
        "another one comes in, not looked at before",
        lambda: editor.replace_mask(anew(mask), "Import"),
    )
    act("all of it is selected", editor.select_all)
    act("nothing is selected", nothing)
    act("it is grown by a pixel", lambda: work.run(Grow(1.0)), idle)
    act("  undone", editor.undo_group.undo)
    act("it is merged", lambda: work.run(Merge()), idle)
    assert count() < areas
    act("  undone", editor.undo_group.undo)
    assert count() == areas
    act("  done again", editor.undo_group.redo)
    act("  all of it is selected", editor.select_all)
    act("  nothing is selected", nothing)
    editor.undo_group.undo()
    for tool in ("select", "brush"):
        bench.canvas.set_tool(tool)
        act(f"all of it is selected, {tool}", editor.select_all)
        act("  growing by two pixels is shown", lambda: work.show(Grow(2.0)), is_shown)
        act("  and given up", work.cancel)
        act("  nothing is selected", nothing)
    return rows


def main() -> None:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--areas", type=int, default=200)
    parser.add_argument("--vertices", type=int, default=1000)
    parser.add_argument("--where", action="store_true")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["MJGUI_DATA_DIR"] = str(Path(folder) / "data")
        from tests.benchmarks.bench_open import Bench

        app = Watched(["bench_masks"], profiles=options.where)
        bench = Bench(Path(folder), _SIDE, cpu=True)
        try:
            bench.open(bench.files("jpg")[:1])
            rows = acts(bench, app, Path(folder), options.areas, options.vertices)
            title = f"{options.areas} areas of {options.vertices:,} vertices: the longest event"
            show(title, f"{LIMIT_MS:g} ms", rows)
        finally:
            bench.heart.stop()
            bench.window.close()
        sys.stdout.flush()
    os._exit(0)  # as the program itself does where a thread is still at work


if __name__ == "__main__":
    main()
