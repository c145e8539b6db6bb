"""What the program computes while nothing happens, and while it waits for a task.

    python -m tests.benchmarks.bench_idle [--seconds 20]

The real window, off-screen. Processor time is that of all threads of the process, which other
programs hardly change; wake-ups are how often a thread has slept and gone on. Three states: a
picture to draw on and no job; a job whose task runs on and on at a gateway in a process of its own,
which is asked at the usual pace; the same with the window minimised.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

IDLE_GOAL, POLLING_GOAL = 0.5, 1.0
_SETTLE_SECONDS = 4.0
_SIDE = 1024
_LOOKS_WITHOUT_END = 1_000_000


def main(argv: Sequence[str]) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="bench_idle")
    parser.add_argument("--seconds", type=float, default=20.0)
    options = parser.parse_args(argv)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    command = [sys.executable, "-m", "tests.benchmarks.bench_stalls", "--serve"]
    command += ["--side", str(_SIDE), "--looks", str(_LOOKS_WITHOUT_END)]
    server = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert server.stdin
    assert server.stdout
    with tempfile.TemporaryDirectory() as folder, server:
        os.environ["MJGUI_BASE_URL"] = f"http://127.0.0.1:{int(server.stdout.readline())}"
        os.environ["MJGUI_API_KEY"] = "sk-bench"
        os.environ["MJGUI_DATA_DIR"] = folder
        _run(options.seconds)
        server.stdin.close()


def _run(seconds: float) -> None:
    from mjgui.__main__ import start
    from mjgui.core.model import Area

    app = QApplication(["bench_idle"])
    window = start(["gen-0"])
    session = window.session
    _until(lambda: session.picture is not None and not session.loader.is_loading)
    print(f"\nIdle, over {seconds:g} s each")
    _measure("a picture, no job", seconds, IDLE_GOAL)
    frame = session.document.frame
    corners = [(0.3, 0.3), (0.7, 0.35), (0.5, 0.75)]
    area = Area.of([(x * frame.width, y * frame.height) for x, y in corners])
    session.editor.add_area(area, "Draw")
    session.set_form(replace(session.form, remix_prompt="a kite"))
    _until(lambda: not session.blockers)
    assert session.submit() is not None
    _measure("a job that runs, Edit", seconds, POLLING_GOAL)
    window.showMinimized()
    _measure("a job that runs, window minimised", seconds, POLLING_GOAL)
    window.close()
    del app


def _measure(what: str, seconds: float, goal: float) -> None:
    _pass(_SETTLE_SECONDS)
    computed, woken = time.process_time(), _wake_ups()
    begun = time.monotonic()
    _pass(seconds)
    share = 100 * (time.process_time() - computed) / (time.monotonic() - begun)
    rate = (_wake_ups() - woken) / seconds
    missed = "" if share <= goal else "   MISSED"
    active = ", ".join(sorted(_active_timers())) or "none"
    print(
        f"{what:40}{share:7.2f} % of a core   {rate:6.1f} wake-ups a second   goal {goal} %{missed}"
    )
    print(f"{'':40}timers that run: {active}", flush=True)


def _active_timers() -> list[str]:
    timers = (t for top in QApplication.topLevelWidgets() for t in top.findChildren(QTimer))
    return [f"{type(t.parent()).__name__} {t.interval()} ms" for t in timers if t.isActive()]


def _wake_ups() -> int:
    total = 0
    for task in Path("/proc/self/task").iterdir():
        for line in (task / "status").read_text().splitlines():
            if line.startswith("voluntary_ctxt_switches"):
                total += int(line.split()[1])
    return total


def _pass(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(int(1000 * seconds), loop.quit)
    loop.exec()


def _until(holds: Callable[[], object]) -> None:
    end = time.monotonic() + 120
    while not holds():
        assert time.monotonic() < end, "it did not come about"
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


if __name__ == "__main__":
    main(sys.argv[1:])
