"""How long a start takes until something is on the screen, against a bare PySide6 window.

    python -m tests.benchmarks.bench_start [--runs 15] [--bundle dist/mjgui/mjgui]

Each run is a process of its own on a screen of its own (Xvfb, which has to be there), in turns: a
bare window, then mjgui. The first frame is there as soon as a row of the screen's pixels is no
longer black, looked at from outside, so that nothing in the program has to help. Wall time counts
from the moment before the process is started. CPU time is what the process has used until then,
which tells more on a machine that does other things.

All are compiled to bytecode before, as they are by an installation, and mjgui is started as its
entry in the desktop's menu does it: without arguments, and here without a key.

mjgui's first frame is the window with its surfaces, without a picture. It is compared with a bare
window that has none either, and with one that shows the sample's first picture, decoded by Qt. The
line "sample shown" is the moment at which the picture is there and can be drawn on.

With `--bundle` the same is measured of a bundle, against a bare window that PyInstaller has bundled
in the same way (made in `build/bare`, once).
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QImage

from tests.benchmarks.measure import Row, figures, show

ROOT = Path(__file__).parents[2]
BARE = """\
import sys
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

app = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(QLabel("bare"))
window.resize(1360, 896)
window.show()
sys.exit(app.exec())
"""
BARE_WITH_PICTURE = BARE.replace(
    'window.setCentralWidget(QLabel("bare"))',
    """\
label = QLabel()
label.setPixmap(QPixmap(sys.argv[1]).scaled(1000, 800, Qt.AspectRatioMode.KeepAspectRatio))
window.setCentralWidget(label)""",
).replace(
    "import sys\n",
    "import sys\nfrom PySide6.QtCore import Qt\nfrom PySide6.QtGui import QPixmap\n",
)
# What the script `mjgui` of an installation does.
ENTRY = "import sys; sys.argv[0] = 'mjgui'; from mjgui.__main__ import main; sys.exit(main())"
GOAL = 1.3
_SCREEN = (1600, 1000)
_LOOK_SECONDS = 0.002
_PATIENCE_SECONDS = 60.0
# So many colours in the middle of the screen are a picture; surfaces and letters have fewer.
_COLOURS_OF_A_PICTURE = 500
_MIDDLE = (420, 380, 240, 120)


@dataclass
class _Times:
    """Seconds of each run of one program."""

    wall: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)
    picture: list[float] = field(default_factory=list)


class _Screen:
    """An X server without a screen, and a look at its pixels."""

    def __init__(self) -> None:
        reading, writing = os.pipe()
        width, height = _SCREEN
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24", "-br"],  # noqa: S607
            pass_fds=[writing],
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as numbers:
            self.name = f":{numbers.readline().strip()}"
        os.environ.update(DISPLAY=self.name, QT_QPA_PLATFORM="xcb", QT_SCALE_FACTOR="1")
        self._app = QGuiApplication(["bench_start"])

    def is_black(self) -> bool:
        """Whether nothing has been painted in the row of pixels through most of any window."""
        width, height = _SCREEN
        row = self._grab(0, height // 3, width, 1)
        return all(row.pixel(x, 0) & 0xFFFFFF == 0 for x in range(0, width, 16))

    def shows_picture(self) -> bool:
        """Whether there are as many colours as only a picture has."""
        middle = self._grab(*_MIDDLE)
        colours = {
            middle.pixel(x, y)
            for x in range(0, middle.width(), 3)
            for y in range(0, middle.height(), 3)
        }
        return len(colours) >= _COLOURS_OF_A_PICTURE

    def _grab(self, x: int, y: int, width: int, height: int) -> QImage:
        self._app.processEvents()
        return self._app.primaryScreen().grabWindow(0, x, y, width, height).toImage()

    def close(self) -> None:
        """End the X server."""
        del self._app
        self._server.terminate()
        self._server.wait()


def main(argv: Sequence[str]) -> int:
    """Measure and print; return the exit code."""
    parser = argparse.ArgumentParser(prog="bench_start")
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--bundle", type=Path)
    options = parser.parse_args(argv)
    screen = _Screen()
    try:
        with tempfile.TemporaryDirectory(prefix="mjgui-start-") as folder:
            # One folder for all runs, as a user has: only the first start is a first start.
            os.environ["MJGUI_DATA_DIR"] = str(Path(folder) / "data")
            # The first runs, which do not count, compile; nothing is left in the source's folders.
            os.environ["PYTHONPYCACHEPREFIX"] = str(Path(folder) / "bytecode")
            os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
            os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
            for name in ("MJGUI_API_KEY", "MJGUI_BASE_URL"):
                os.environ.pop(name, None)
            bare = Path(folder) / "bare.py"
            bare.write_text(BARE)
            with_picture = Path(folder) / "with_picture.py"
            with_picture.write_text(BARE_WITH_PICTURE)
            source = [
                [sys.executable, str(bare)],
                [sys.executable, str(with_picture), str(ROOT / "resources/sample/0.webp")],
                [sys.executable, "-c", ENTRY],
            ]
            is_met = _compare(screen, "From source", source, options.runs)
            if options.bundle is not None:
                bundles = [[str(_bare_bundle(bare))], [str(options.bundle)]]
                is_met &= _compare(screen, "Bundled", bundles, options.runs)
    finally:
        screen.close()
    return 0 if is_met else 1


def _compare(screen: _Screen, title: str, commands: Sequence[Sequence[str]], runs: int) -> bool:
    times = [_Times() for _ in commands]
    for run in range(runs + 1):
        for command, taken in zip(commands, times, strict=True):
            until_picture = taken is times[-1]
            _run(screen, command, taken if run else _Times(), until_picture=until_picture)
    bare, ours = times[0], times[-1]
    wall, cpu = figures(bare.wall), figures(bare.cpu)
    pictured = figures(times[1].wall)
    rows = [
        Row("bare window, first frame", wall, wall.median),
        Row("mjgui, first frame", figures(ours.wall), wall.median, GOAL),
        Row("bare window, CPU until then", cpu, cpu.median),
        Row("mjgui, CPU until then", figures(ours.cpu), cpu.median),
        Row("mjgui, sample shown", figures(ours.picture), wall.median),
    ]
    if len(times) > 2:
        rows[2:2] = [
            Row("bare window with the picture", pictured, pictured.median),
            Row("mjgui, first frame, × that", figures(ours.wall), pictured.median, GOAL),
        ]
    show(f"{title}, {runs} runs each in turns", "× the bare window", rows)
    return all(row.is_met for row in rows)


def _run(screen: _Screen, command: Sequence[str], taken: _Times, *, until_picture: bool) -> None:
    _wait(screen.is_black, "the window before is still there")
    begun = time.perf_counter()
    process = subprocess.Popen(command, cwd=ROOT)
    try:
        _wait(lambda: not screen.is_black(), "no window appeared")
        taken.wall.append(time.perf_counter() - begun)
        taken.cpu.append(_cpu_seconds(process.pid))
        if until_picture:
            _wait(screen.shows_picture, "no picture appeared")
            taken.picture.append(time.perf_counter() - begun)
    finally:
        process.terminate()
        process.wait()


def _wait(is_so: Callable[[], bool], complaint: str) -> None:
    end = time.perf_counter() + _PATIENCE_SECONDS
    while not is_so():
        if time.perf_counter() > end:
            raise SystemExit(complaint)
        time.sleep(_LOOK_SECONDS)


def _cpu_seconds(pid: int) -> float:
    """What a process has used so far, its threads included."""
    threads = Path(f"/proc/{pid}/task").iterdir()
    return sum(int((each / "schedstat").read_text().split()[0]) for each in threads) / 1e9


def _bare_bundle(script: Path) -> Path:
    folder = ROOT / "build" / "bare"
    program = folder / "dist" / "bare" / "bare"
    if not program.exists():
        subprocess.run(
            [
                *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"),
                *("--distpath", folder / "dist", "--workpath", folder, "--specpath", folder),
                script,
            ],
            check=True,
        )
    return program


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
