"""Where windows stand: on two screens, on one that is gone, and after a restart.

Each is a process of its own, with screens of its own.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from tests.test_process import ROOT, SECONDS, environment

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="the path of the screens' file holds a colon there"
)

USUAL = {"y": 0, "width": 1600, "height": 1200, "logicalBaseDpi": 96, "dpr": 1}
SCREENS: list[Mapping[str, object]] = [
    {**USUAL, "name": "left", "x": 0, "logicalDpi": 96},
    {**USUAL, "name": "right", "x": 1600, "logicalDpi": 192},
]
# What every program here begins with: a window on the sample, and the event loop until something.
BEGIN = """
import json, sys, time
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
from mjgui.__main__ import start
from mjgui.ui.canvas.view import Canvas

def wait(is_done):
    loop, look, end = QEventLoop(), QTimer(interval=10), time.monotonic() + 60
    look.timeout.connect(lambda: loop.quit() if is_done() or time.monotonic() > end else None)
    look.start()
    loop.exec()
    assert is_done(), "nothing came of it"

app = QApplication([])
window = start(["--practice"])
wait(lambda: window.session.picture is not None and not window.session.loader.is_loading)
canvas = window.findChild(Canvas, "canvas")
wait(lambda: canvas.is_at_rest)
"""
MOVE = """
def sight():
    labels = [label for label in window.findChildren(QLabel) if not label.pixmap().isNull()]
    return {
        "zoom": round(canvas.zoom / canvas.viewport.scale, 3),
        "told": window.findChild(QLabel, "zoomLabel").text(),
        "sharp": canvas.is_sharp,
        "ratios": sorted({label.pixmap().devicePixelRatio() for label in labels}),
        "painted": canvas.grab().devicePixelRatio(),
    }
seen = [sight()]
window.move(1700, 40)
wait(lambda: window.devicePixelRatioF() == 2 and canvas.is_at_rest)
seen.append(sight())
window.move(40, 40)
wait(lambda: window.devicePixelRatioF() == 1 and canvas.is_at_rest)
seen.append(sight())
print(json.dumps(seen))
window.close()
"""
LEAVE = """
window.move(2500, 300)
wait(lambda: window.screen().name() == "right")
window.close()
"""
COME_BACK = """
inside = window.screen().availableGeometry().contains(window.frameGeometry())
print(json.dumps([window.screen().name(), inside]))
window.close()
"""
# What makes the window its user's own, and what of it is to come back.
STAND = """
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSplitter

def splitter(way):
    return next(s for s in window.findChildren(QSplitter) if s.orientation() == way)

def stand():
    view = canvas.viewport
    return json.dumps([
        [window.x(), window.y(), window.width(), window.height()],
        splitter(Qt.Orientation.Horizontal).sizes(),
        splitter(Qt.Orientation.Vertical).sizes(),
        [view.scale, round(view.x), round(view.y)],
    ])
"""
ARRANGE = """
def pull(panels, way):
    before, handle = panels.sizes(), panels.handle(1)
    at = handle.rect().center()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(handle, at + way)
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=at + way)
    assert panels.sizes() != before

window.setGeometry(120, 90, 1280, 840)
wait(lambda: canvas.is_at_rest)
pull(splitter(Qt.Orientation.Horizontal), QPoint(-60, 0))
pull(splitter(Qt.Orientation.Vertical), QPoint(0, 50))
for name in ("zoomActual", "zoomIn"):
    window.findChild(QAction, name).trigger()
wait(lambda: canvas.is_at_rest)
print(stand())
window.close()
"""
LOOK = """
print(stand())
window.close()
"""


def test_a_window_is_sharp_on_each_of_two_screens(tmp_path: Path) -> None:
    left, right, back = json.loads(run(tmp_path, MOVE, SCREENS))
    assert left["zoom"] == 1
    assert right["zoom"] == 2  # the same picture, in twice as many pixels of the screen
    assert left["ratios"] == [1]
    assert right["ratios"] == [2]  # whatever was drawn before is drawn again
    assert right["painted"] == 2
    assert left["sharp"]
    assert right["sharp"]
    assert right["told"] != left["told"]
    assert back == left


def test_a_window_whose_screen_is_gone_comes_back_where_it_is_seen(tmp_path: Path) -> None:
    run(tmp_path, LEAVE, SCREENS)
    assert json.loads(run(tmp_path, COME_BACK, SCREENS[:1])) == ["left", True]


def test_a_restart_keeps_place_size_lines_and_zoom(tmp_path: Path) -> None:
    before = json.loads(run(tmp_path, STAND + ARRANGE, SCREENS))
    assert before[0][2:] == [1280, 840]
    assert before[-1][0] == pytest.approx(1.5)
    assert json.loads(run(tmp_path, STAND + LOOK, SCREENS)) == before


def run(folder: Path, program: str, screens: Sequence[Mapping[str, object]]) -> str:
    """Run a program of these screens; return what it printed."""
    config = folder / "screens.json"
    config.write_text(json.dumps({"screens": screens}))
    done = subprocess.run(
        [sys.executable, "-c", BEGIN + program],
        cwd=ROOT,
        env=environment(folder, QT_QPA_PLATFORM=f"offscreen:configfile={config}"),
        capture_output=True,
        encoding="utf-8",
        timeout=SECONDS,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
