"""Files that the system opens with the running program, as macOS does."""

from __future__ import annotations

import os
import subprocess
import sys

# In a process of its own, since there is one application object in each.
PROGRAM = """
import os, sys
from PySide6.QtCore import QEventLoop, QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
from mjgui.__main__ import _application, start

app = _application()
app.sendEvent(app, QFileOpenEvent(QUrl.fromLocalFile(sys.argv[1])))
window = start(["--practice"])
session, loop = window.session, QEventLoop()

def wait(count):
    look = QTimer(interval=20)
    look.timeout.connect(lambda: loop.quit() if len(session.document.areas) == count else None)
    QTimer.singleShot(60_000, loop.quit)
    look.start()
    loop.exec()
    print(len(session.document.areas))

wait(1)
app.sendEvent(app, QFileOpenEvent(QUrl.fromLocalFile(sys.argv[2])))
wait(2)
window.close()
"""


def mask(*lefts: int) -> str:
    areas = [
        {"width": 1024, "height": 1024, "points": [x, 100, x + 90, 100, x + 90, 300, x, 300]}
        for x in lefts
    ]
    return str({"areas": areas}).replace("'", '"')


def test_masks_are_imported_whether_they_come_before_the_window_or_after(tmp_path) -> None:
    one, two = tmp_path / "one.mask.json", tmp_path / "two.mask.json"
    one.write_text(mask(100))
    two.write_text(mask(100, 400))
    environ = {"QT_QPA_PLATFORM": "offscreen", "MJGUI_DATA_DIR": str(tmp_path / "data")}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(one), str(two)],
        env={**os.environ, **environ},
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )
    assert done.stdout.split() == ["1", "2"], done.stderr
