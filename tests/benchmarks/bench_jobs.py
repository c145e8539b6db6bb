"""How long the window stands still while thousands of jobs of earlier runs come back.

    python -m tests.benchmarks.bench_jobs [--jobs 5000] [--few 5]

The real window, off-screen, on a data folder with that many finished jobs, every tenth of them with
its images. A timer in the GUI thread beats every few milliseconds; a beat that comes late is a
stall. Measured are the start, scrolling through the whole list, a job that is submitted then, and
forgetting all of them at once; then the same with a few jobs, and the ratio of both.
"""

from __future__ import annotations

import argparse
import os
import sqlite3
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", os.environ.get("MJGUI_TEST_PLATFORM", "offscreen"))

import numpy as np
from PIL import Image
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QListView

from mjgui.__main__ import start
from mjgui.app.form import Form
from mjgui.core.image_files import folder_of_job, folder_of_task
from mjgui.core.journal import GatewayRef, JobRecord
from mjgui.core.model import Area, Document, Frame, ImageRef, JobId, Task
from mjgui.core.store import DATABASE_NAME, Store
from mjgui.ui.window import MainWindow
from tests.benchmarks.bench_stalls import BEAT_MS, Heart, told

PATIENCE_SECONDS = 300.0
WITH_IMAGES = 10
FRAME = Frame(1024, 1024)
MORE = """
WITH RECURSIVE numbers (number) AS (
    SELECT 1 UNION ALL SELECT number + 1 FROM numbers WHERE number < ?
)
INSERT INTO jobs (
    id, gateway, base_url, parent_task_id, image_no, mask, mask_url, remix_prompt, callback,
    created, state, task_id, answer, cost, ended
)
SELECT 'job ' || numbers.number, gateway, base_url, parent_task_id, image_no, mask, mask_url,
    remix_prompt || ' ' || numbers.number, callback, created + numbers.number, state,
    'task ' || numbers.number, replace(answer, 'task 0', 'task ' || numbers.number), cost, ended
FROM jobs, numbers WHERE id = 'job 0' ORDER BY numbers.number
"""


def fill(folder: Path, count: int) -> None:
    """Make a data folder as `count` finished jobs leave it."""
    gateway = GatewayRef("midjourney", "https://gateway.test")
    turns = np.linspace(0, 2 * np.pi, 60, endpoint=False)
    ring = np.column_stack((512 + 300 * np.cos(turns), 512 + 300 * np.sin(turns)))
    document = Document(FRAME, (Area.of([(float(x), float(y)) for x, y in ring]),))
    refs = tuple(ImageRef(f"https://images.test/{n}.png?signature=0123456789") for n in range(4))
    store = Store(folder)
    first = JobId("job 0")
    prompt = "a red kite over the harbour"
    created = time.time() - 10 * count
    store.journal.intend(
        JobRecord(first, gateway, "parent", 0, document, created, "sending", "", prompt)
    )
    store.journal.note_answer(first, Task("task 0", "completed", 1.0, refs), "done")
    store.journal.note_state(first, "done", None, created + 9)
    with sqlite3.connect(folder / DATABASE_NAME) as raw:
        raw.execute(MORE, (count - 1,))
    raw.close()
    random = np.random.default_rng(1)
    pixels = random.integers(0, 255, (FRAME.height, FRAME.width, 3), dtype=np.uint8)
    picture = folder / "picture.jpeg"
    Image.fromarray(pixels).save(picture, quality=60)
    data = picture.read_bytes()
    for number in range(0, count, WITH_IMAGES):
        store.images.write(folder_of_job(JobId(f"job {number}")), 0, data, "jpeg")
        for n in range(4):
            store.images.write(folder_of_task(gateway, f"task {number}"), n, data, "jpeg")
    store.close()


class Bench:
    """The window on a filled data folder."""

    def __init__(self, heart: Heart) -> None:
        self._heart = heart
        self.window: MainWindow = start([])
        self.jobs = self.window.session.jobs

    def measure(self, name: str, holds: Callable[[], bool]) -> float:
        """Run the event loop until something holds; print the beats, give the seconds."""
        begun, app = time.perf_counter(), QApplication.instance()
        assert app is not None
        while not (holds() and self._heart.beats):
            assert time.perf_counter() - begun < PATIENCE_SECONDS, "it did not come about"
            app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        seconds = time.perf_counter() - begun
        say(f"{told(name, self._heart.take())}  in {seconds:.2f} s")
        return seconds

    def scroll(self) -> Callable[[], bool]:
        """Go through the whole list, a page at a time."""
        view = self.window.findChild(QListView, "jobList")
        assert view is not None
        bar = view.verticalScrollBar()

        def is_through() -> bool:
            bar.setValue(bar.value() + max(bar.pageStep(), 1) * 4)
            return bar.value() >= bar.maximum()

        return is_through

    def submit(self) -> Callable[[], bool]:
        """Have the sample edited by practice."""
        session = self.window.session
        session.editor.add_area(Area.of([(100, 100), (300, 110), (200, 300)]), "Draw")
        session.set_form(Form("one more"))
        assert session.submit() is not None
        return lambda: not self.jobs.active_count

    def forget(self) -> Callable[[], bool]:
        """Forget everything, and let the heart beat once more."""

        def forget() -> None:
            self.jobs.forget_many([job.id for job in self.jobs.jobs])
            QTimer.singleShot(BEAT_MS * 2, done.set)

        done = threading.Event()
        QTimer.singleShot(BEAT_MS * 2, forget)
        return done.is_set


def run(count: int) -> list[float]:
    """Measure everything with so many jobs; the seconds that each part took."""
    say(f"{count} jobs")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["MJGUI_DATA_DIR"] = folder
        fill(Path(folder), count)
        heart = Heart(None)
        begun = time.perf_counter()
        bench = Bench(heart)
        say(f"{'the window itself':24} in {time.perf_counter() - begun:.2f} s")
        session = bench.window.session
        heart.take()
        parts = [
            bench.measure("coming back", lambda: len(bench.jobs.jobs) == count),
            bench.measure(
                "settling", lambda: session.picture is not None and not session.loader.is_loading
            ),
            bench.measure("scrolling", bench.scroll()),
            bench.measure("one more job", bench.submit()),
            bench.measure("forgetting all", bench.forget()),
        ]
        heart.stop()
        bench.window.close()
    return parts


def say(line: str) -> None:
    """Print a line."""
    print(line, flush=True)


def main() -> None:
    """Measure with many jobs and with few."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--jobs", type=int, default=5000)
    parser.add_argument("--few", type=int, default=5)
    options = parser.parse_args()
    app = QApplication(["mjgui"])
    many, few = run(options.jobs), run(options.few)
    ratio = many[3] / max(few[3], 1e-9)
    say(f"one more job with {options.jobs} on the list takes {ratio:.2f} times as long")
    del app


if __name__ == "__main__":
    main()
