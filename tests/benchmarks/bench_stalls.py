"""How long the window stands still while twenty jobs run.

    python -m tests.benchmarks.bench_stalls [--jobs 20] [--side 2048] [--watch] [--where FILE]

The real window, off-screen, talks over loopback to a gateway in a process of its own. Each job
brings four large images, of every other job as JPEG. A timer in the GUI thread beats every few
milliseconds; a beat that comes late is a stall. While the jobs run a hand draws on the canvas
without a pause, as a user would; with `--watch` it only looks on, so that each result is shown.

Printed are the longest stalls and the 99th percentile, in milliseconds, and of the longest ones in
brackets how long the GUI thread itself was computing, and how long it was ready but had no
processor (on Linux; a busy machine shows there). The rest it waited, mostly for Python's lock. For
comparison the same is measured before any job runs. With `--where`, Python's own watchdog, which
needs no lock, writes down where all threads were during stalls.
"""

from __future__ import annotations

import argparse
import faulthandler
import io
import itertools
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
from PIL import Image

BEAT_MS = 5
LIMIT_MS = 100.0
_LOOKS = 3
_REST_SECONDS = 3.0
_PATIENCE_SECONDS = 600.0
_WATCHDOG_SECONDS = 0.06
_SCHEDSTAT = Path("/proc/thread-self/schedstat")


# -- the gateway, in a process of its own ----------------------------------------------------------


class _Gateway(BaseHTTPRequestHandler):
    """Takes every submission, lets it run for a few looks, then names four images."""

    protocol_version = "HTTP/1.1"
    images: ClassVar[dict[str, list[bytes]]] = {}
    looks: ClassVar[Counter[str]] = Counter()
    needed: ClassVar[int] = _LOOKS
    apart: ClassVar[float] = 0.0
    numbers: ClassVar[itertools.count[int]] = itertools.count(1)

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", "0")))
        self._say({"id": f"job-{next(self.numbers)}", "status": "pending"})

    def do_GET(self) -> None:
        parts = self.path.strip("/").split("/")
        if parts[0] == "images":
            time.sleep(self.apart * int(parts[2]))
            self._send(self.images[parts[1]][int(parts[2])], "application/octet-stream")
            return
        task_id = parts[-1]
        self.looks[task_id] += 1
        look = self.looks[task_id]
        if task_id.startswith("job-") and look <= self.needed:
            progress = look / (self.needed + 1)
            self._say({"id": task_id, "status": "in_progress", "progress": progress})
            return
        number = int(task_id.partition("-")[2] or 0)
        kind = "jpeg" if number % 2 else "png"
        host = self.headers["Host"]
        content = [{"type": "image", "url": f"http://{host}/images/{kind}/{n}"} for n in range(4)]
        self._say({"id": task_id, "status": "completed", "output": [{"content": content}]})

    def _say(self, answer: dict[str, Any]) -> None:
        self._send(json.dumps(answer).encode(), "application/json")

    def _send(self, body: bytes, kind: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_arguments: object) -> None:  # type: ignore[override]
        """Say nothing."""


def serve(side: int, looks: int = _LOOKS, apart: float = 0.0) -> None:
    """Serve until the standard input ends.

    Args:
        side: of the images, pixels.
        looks: after how many looks a task is done.
        apart: how much later each image is sent than the one before, seconds.
    """
    _Gateway.needed, _Gateway.apart = looks, apart
    for kind, options in (("png", {"compress_level": 1}), ("jpeg", {"quality": 92})):
        _Gateway.images[kind] = [_photograph(side, n, kind, options) for n in range(4)]
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Gateway)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    sys.stdout.write(f"{server.server_address[1]}\n")
    sys.stdout.flush()
    sys.stdin.read()


def _photograph(side: int, number: int, kind: str, options: dict[str, Any]) -> bytes:
    """A picture about as hard to decode as a real one: soft shapes, and grain."""
    random = np.random.default_rng(number)
    small = random.integers(0, 255, (24, 24, 3), dtype=np.uint8)
    soft = np.asarray(Image.fromarray(small).resize((side, side), Image.Resampling.BICUBIC))
    grain = random.normal(0, 4, soft.shape)
    image = Image.fromarray((soft + grain).clip(0, 255).astype(np.uint8))
    data = io.BytesIO()
    image.save(data, kind.upper(), **options)
    return data.getvalue()


# -- the heart -------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Beat:
    """One beat of the timer, milliseconds.

    Attributes:
        late: how late it came.
        own: how long the thread has computed since the beat before.
        queued: how long it has waited for a processor.
    """

    late: float
    own: float
    queued: float


class Heart:
    """Beats in the GUI thread; each beat that is late tells of a stall."""

    def __init__(self, where: Path | None) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.beats: list[Beat] = []
        self.spent = 0.0  # what the beats themselves have computed, seconds
        self._where = where.open("w", encoding="utf-8") if where else None
        self._last = self._now()
        self._timer = QTimer(interval=BEAT_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def take(self) -> list[Beat]:
        """Give the beats so far, and begin anew."""
        beats, self.beats = self.beats, []
        return beats

    def stop(self) -> None:
        self._timer.stop()
        faulthandler.cancel_dump_traceback_later()
        if self._where is not None:
            self._where.close()

    def _beat(self) -> None:
        wall, own, queued = (1000 * (n - b) for n, b in zip(self._now(), self._last, strict=True))
        late = max(wall - BEAT_MS, 0.0)
        self.beats.append(Beat(late, own, queued))
        if self._where is not None:
            if late > 1000 * _WATCHDOG_SECONDS:
                self._where.write(f"== the beat came {late:.0f} ms late\n")
                self._where.flush()
            faulthandler.dump_traceback_later(_WATCHDOG_SECONDS, file=self._where)
        begun, self._last = self._last, self._now()
        self.spent += self._last[1] - begun[1] - own / 1000

    @staticmethod
    def _now() -> tuple[float, float, float]:
        """By the wall, by the thread's own computing, by its waiting for a processor; seconds."""
        return time.perf_counter(), time.thread_time(), _queued()


def _queued() -> float:
    """How long this thread has waited for a processor, seconds; 0 where the system does not tell.

    Source: the kernel's Documentation/scheduler/sched-stats.rst, the second field is nanoseconds.
    """
    try:
        return int(_SCHEDSTAT.read_text().split()[1]) / 1e9
    except OSError:
        return 0.0


def told(name: str, beats: list[Beat]) -> str:
    """One line of the table."""
    late = sorted(beat.late for beat in beats)
    longest = sorted(beats, key=lambda beat: -beat.late)[:5]
    worst = ", ".join(f"{beat.late:.0f} ({beat.own:.0f} + {beat.queued:.0f})" for beat in longest)
    over = sum(each > LIMIT_MS for each in late)
    p99 = late[int(len(late) * 0.99)]
    return f"{name:24} {len(late):6} beats  p99 {p99:6.1f}  over 100 ms: {over:3}  longest {worst}"


# -- the window ------------------------------------------------------------------------------------


class Bench:
    """The window with a generation loaded, and a hand that draws."""

    def __init__(self, *, draws: bool, heart: Heart) -> None:
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication

        from mjgui.__main__ import start
        from mjgui.ui.canvas.view import Canvas

        self.app = QApplication.instance()
        self.window = start(["gen-0"])
        self.session = self.window.session
        canvas = self.window.findChild(Canvas, "canvas")
        assert canvas is not None
        self.canvas = canvas
        self.heart = heart
        self._draws = draws
        self._steps = itertools.count()
        self._hand = QTimer(interval=16)
        self._hand.timeout.connect(self._move)

    def until(self, holds: Any) -> None:
        from PySide6.QtCore import QEventLoop
        from PySide6.QtWidgets import QApplication

        end = time.monotonic() + _PATIENCE_SECONDS
        while not holds():
            assert time.monotonic() < end, "it did not come about"
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def rest(self) -> None:
        """Let the event loop run for a while."""
        end = time.monotonic() + _REST_SECONDS
        self.until(lambda: time.monotonic() > end)

    def load(self) -> None:
        self.until(lambda: self.session.picture and not self.session.loader.is_loading)
        from mjgui.core.model import Area

        frame = self.session.document.frame
        corners = [(0.3, 0.3), (0.7, 0.35), (0.5, 0.75)]
        area = Area.of([(x * frame.width, y * frame.height) for x, y in corners])
        self.session.editor.add_area(area, "Draw")
        self.until(lambda: not self.session.blockers)

    def submit(self, count: int) -> None:
        from dataclasses import replace

        from PySide6.QtCore import QEventLoop
        from PySide6.QtWidgets import QApplication

        if self._draws:
            self._hand.start()
        for number in range(count):
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
            self.session.editor.cancel_draft()
            form = replace(self.session.form, remix_prompt=f"kite {number}")
            self.session.set_form(form)
            assert self.session.submit() is not None, self.session.blockers

    def follow(self) -> None:
        """Until all jobs have ended."""
        self.until(lambda: not self.session.jobs.active_count)
        self._hand.stop()

    def _move(self) -> None:
        """Draw a long way round, a vertex every now and then; give up a polygon, begin another."""
        from PySide6.QtCore import QPoint, Qt
        from PySide6.QtTest import QTest

        canvas = self.canvas
        step = next(self._steps)
        turn = step * 0.05
        middle = canvas.rect().center()
        radius = 150 + 40 * np.sin(turn * 3)
        place = middle + QPoint(int(radius * np.cos(turn)), int(radius * np.sin(turn)))
        QTest.mouseMove(canvas, place)
        if step % 20 == 0:
            QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=place)
        if step % 400 == 399:
            QTest.keyClick(canvas, Qt.Key.Key_Escape)

    def close(self) -> None:
        self.window.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--jobs", type=int, default=20)
    parser.add_argument("--side", type=int, default=2048)
    parser.add_argument("--watch", action="store_true", help="look on, in place of drawing")
    parser.add_argument("--where", type=Path, help="write stacks during stalls to this file")
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--looks", type=int, default=_LOOKS, help=argparse.SUPPRESS)
    parser.add_argument("--apart", type=float, default=0.0, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.serve:
        serve(options.side, options.looks, options.apart)
        return
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    command = [sys.executable, "-m", __spec__.name, "--serve", "--side", str(options.side)]
    server = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert server.stdin
    assert server.stdout
    with tempfile.TemporaryDirectory() as folder, server:
        os.environ["MJGUI_BASE_URL"] = f"http://127.0.0.1:{int(server.stdout.readline())}"
        os.environ["MJGUI_API_KEY"] = "sk-bench"
        os.environ["MJGUI_DATA_DIR"] = folder
        from PySide6.QtWidgets import QApplication

        app = QApplication(["bench"])
        heart = Heart(options.where)
        bench = Bench(draws=not options.watch, heart=heart)
        bench.load()
        heart.take()
        bench.rest()
        print(told("nothing to do", heart.take()), flush=True)
        begun = time.monotonic()
        bench.submit(options.jobs)
        bench.follow()
        print(told(f"{options.jobs} jobs", heart.take()), flush=True)
        print(f"{time.monotonic() - begun:.1f} s in all")
        states = Counter(job.state.value for job in bench.session.jobs.jobs)
        print(dict(states))
        heart.stop()
        bench.close()
        server.stdin.close()
        del app


if __name__ == "__main__":
    main()
