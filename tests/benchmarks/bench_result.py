"""How soon the result of a task is seen, counted from the last byte of its last image.

    python -m tests.benchmarks.bench_result [--cpu] [--jobs 4] [--side 4096]

The real window, off-screen, submits to a gateway in a process of its own. The time runs from the
moment at which the last byte of the last image is there until the side-by-side view is painted with
the first result, and until all four results can be chosen. It is compared with QImageReader
decoding one of the files and nothing else. The images come one after the other, as over a network,
or all at once, so that four have to be decoded after the last byte. Every other job's images are
JPEG.

With `--cpu` the processors' time counts, that of all threads together: for a machine that does
other things. Of images that come all at once it is that of four decodings, on all processors.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QBuffer, QEventLoop, QIODevice
from PySide6.QtGui import QImageReader
from PySide6.QtWidgets import QApplication

from tests.benchmarks.measure import WALL, Clock, Row, as_nice_as_work, figures, show
from tests.benchmarks.scenes import SIDE

if TYPE_CHECKING:
    from mjgui.app.slots import Slots

GOAL = 1.3
ALL_GOAL = 2.2
"""Of four that come at once: two processors take at least the time of two decodings."""
_PATIENCE_SECONDS = 120.0
_APART_SECONDS = 1.5


@dataclass(frozen=True)
class _Times:
    """Of one job, in seconds: one file decoded by Qt, the first result seen, all four there."""

    bare: float
    shown: float
    whole: float


def main(argv: Sequence[str]) -> None:
    """Measure and print the tables."""
    parser = argparse.ArgumentParser(prog="bench_result")
    parser.add_argument("--cpu", action="store_true", help="count the processors' time")
    parser.add_argument("--jobs", type=int, default=4)
    parser.add_argument("--side", type=int, default=SIDE)
    parser.add_argument("--apart", type=float, help=argparse.SUPPRESS)
    options = parser.parse_args(argv)
    if options.apart is None:
        for apart in (_APART_SECONDS, 0.0):
            command = [sys.executable, "-m", __spec__.name, "--apart", str(apart)]
            command += ["--jobs", str(options.jobs), "--side", str(options.side)]
            command += ["--cpu"] if options.cpu else []
            subprocess.run(command, check=True)
        return
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    command = [sys.executable, "-m", "tests.benchmarks.bench_stalls", "--serve"]
    command += ["--side", str(options.side), "--apart", str(options.apart), "--looks", "1"]
    server = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert server.stdin
    assert server.stdout
    with tempfile.TemporaryDirectory() as folder, server:
        os.environ["MJGUI_BASE_URL"] = f"http://127.0.0.1:{int(server.stdout.readline())}"
        os.environ["MJGUI_API_KEY"] = "sk-bench"
        os.environ["MJGUI_DATA_DIR"] = folder
        goal = GOAL if options.apart else ALL_GOAL
        rows = _measured(options.jobs, time.process_time if options.cpu else WALL, goal)
        come = "one after the other" if options.apart else "all at once"
        place = f"pictures of {options.side} × {options.side}, which come {come}"
        show(f"From the last byte to the painted view, {place}", "× the bare decoding", rows)
        server.stdin.close()
        sys.stdout.flush()
        os._exit(0)  # as the program itself does where a thread is still at work


def _measured(jobs: int, clock: Clock, goal: float) -> list[Row]:
    from mjgui.__main__ import start
    from mjgui.app import fetching
    from mjgui.app.viewing import Mode
    from mjgui.core.model import Area
    from mjgui.ui.compare import CompareView

    app = QApplication(["bench_result"])
    arrived: list[float] = []
    make: Any = fetching._kept

    def noted(*arguments: object) -> object:
        arrived.append(clock())
        return make(*arguments)

    fetching._kept = noted
    window = start(["gen-0"])
    window.resize(1600, 1000)
    session = window.session
    view = window.findChild(CompareView, "compareView")
    assert view is not None
    _until(lambda: session.picture is not None and not session.loader.is_loading)
    frame = session.document.frame
    corners = [(0.3, 0.3), (0.7, 0.35), (0.5, 0.75)]
    area = Area.of([(x * frame.width, y * frame.height) for x, y in corners])
    session.editor.add_area(area, "Draw")
    _until(lambda: not session.blockers)
    times: dict[str, list[_Times]] = {}
    for number in range(jobs):
        session.viewing.set_mode(Mode.EDIT)
        session.set_form(replace(session.form, remix_prompt=f"kite {number}"))
        arrived.clear()
        job_id = session.submit()
        assert job_id is not None

        def slots(job_id: str = job_id) -> Slots:
            found = session.jobs.job(job_id)
            assert found is not None
            return found.slots

        def painted() -> float:
            session.viewing.set_mode(Mode.COMPARE)
            view.repaint()
            return clock()

        _until(partial(lambda slots: slots()[0].picture, slots))
        first = painted()
        _until(partial(lambda slots: all(slot.picture for slot in slots()), slots))
        last = painted()
        picture = slots()[0].picture
        assert picture is not None
        assert len(arrived) == len(slots())
        _until(lambda: session.jobs.active_count == 0 and view.is_at_rest)
        bare = as_nice_as_work(partial(_bare, picture.data, clock))
        taken = _Times(bare, max(first - arrived[-1], 0.0), last - arrived[-1])
        times.setdefault(picture.format, []).append(taken)
    window.close()
    del app
    return [row for kind, taken in times.items() for row in _rows(kind, taken, goal)]


def _rows(kind: str, taken: list[_Times], goal: float) -> list[Row]:
    base = figures(each.bare for each in taken)
    shown, whole = figures(each.shown for each in taken), figures(each.whole for each in taken)
    return [
        Row(f"{kind}: decoded by Qt alone", base, base.median),
        Row(f"{kind}: side by side painted", shown, base.median, GOAL),
        Row(f"{kind}: all four can be chosen", whole, base.median, goal),
    ]


def _bare(data: bytes, clock: Clock) -> float:
    buffer = QBuffer()
    buffer.setData(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    begun = clock()
    image = QImageReader(buffer).read()
    taken = clock() - begun
    assert not image.isNull()
    return taken


def _until(holds: Callable[[], object]) -> None:
    end = time.monotonic() + _PATIENCE_SECONDS
    while not holds():
        assert time.monotonic() < end, "it did not come about"
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


if __name__ == "__main__":
    main(sys.argv[1:])
