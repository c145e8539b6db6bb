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
    from mjgui.core.model import Area
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


class Acts:
    """One act after the other, each with its longest event."""

    def __init__(self, bench: Bench, app: Watched) -> None:
        self.bench = bench
        self.app = app
        self.editor = bench.session.editor
        self.work = bench.session.mask_desk.work
        self.rows: list[Row] = []

    def act(
        self, name: str, do: Callable[[], object], until: Callable[[], object] | None = None
    ) -> None:
        """Do something, and wait until all of it has come about."""
        app, bench = self.app, self.bench
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
        self.rows.append(Row(name, figures([app.longest]), LIMIT_MS, 1.0))
        if app.profile:
            print(f"\n== {name}: {1000 * app.longest:.0f} ms")
            pstats.Stats(app.profile, stream=sys.stdout).sort_stats("cumtime").print_stats(25)

    def mask(self, mask: tuple[Area, ...], folder: Path) -> None:
        """The mask comes, becomes another one, and is selected."""
        from mjgui.core.area_operations import Merge
        from mjgui.core.geometry import wire_areas
        from mjgui.core.maskfile import dump_mask_json
        from mjgui.core.outline_operations import Grow

        editor, work, files = self.editor, self.work, self.bench.session.files
        path = folder / "mask.json"
        path.write_bytes(dump_mask_json(wire_areas(mask, editor.document.frame)))
        self.act("it is read from a file", lambda: files.import_mask(path), self._is_read)
        new = anew(mask)
        self.act("another one, not looked at before", lambda: editor.replace_mask(new, "Import"))
        self.act("it is grown by a pixel", lambda: work.run(Grow(1.0)), self._is_done)
        self.act("  undone", editor.undo_group.undo)
        self.act("it is merged", lambda: work.run(Merge()), self._is_done)
        assert len(editor.document.areas) < len(mask)
        self.act("  undone", editor.undo_group.undo)
        assert len(editor.document.areas) == len(mask)
        self.act("  done again", editor.undo_group.redo)
        self.selected("  ")
        editor.undo_group.undo()
        for tool in ("brush", "select"):
            self.bench.canvas.set_tool(tool)
            self.selected(f"with the tool {tool}: ")

    def selected(self, before: str) -> None:
        """All of it is selected, and what growing would make of it is shown."""
        from mjgui.app.commands import Selection
        from mjgui.core.outline_operations import Grow

        editor, work = self.editor, self.work
        self.act(f"{before}all of it is selected", editor.select_all)
        self.act("  growing is shown", lambda: work.show(Grow(2.0)), self._is_shown)
        self.act("  and given up", work.cancel)
        self.act("  nothing is selected", lambda: editor.select(Selection()))

    def _is_read(self) -> bool:
        return not self.bench.session.files.is_importing

    def _is_done(self) -> bool:
        return self.work.preview is None

    def _is_shown(self) -> bool:
        return self.work.preview is not None and self.work.preview.outcome is not None


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
            acts = Acts(bench, app)
            acts.mask(made(_HOLED, options.areas, options.vertices), Path(folder))
            title = f"{options.areas} areas of {options.vertices:,} vertices: the longest event"
            show(title, f"{LIMIT_MS:g} ms", acts.rows)
        finally:
            bench.heart.stop()
            bench.window.close()
        sys.stdout.flush()
    os._exit(0)  # as the program itself does where a thread is still at work


if __name__ == "__main__":
    main()
