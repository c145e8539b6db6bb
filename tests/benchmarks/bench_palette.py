"""The command palette in the real window: `python -m tests.benchmarks.bench_palette`.

The unit is a frame at 60 a second. CPU time of the GUI thread is counted, painting included.
"""

from __future__ import annotations

import itertools
import os
import sys
import tempfile

from tests.benchmarks.measure import CPU, Row, show, time_each

FRAME = 1000 / 60
RUNS = 40
KEYS = ("e", "x", "p", " ", "m", "s", "k")


def main() -> int:
    """Measure, print, and return how many goals were missed."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["MJGUI_DATA_DIR"] = tempfile.mkdtemp(prefix="mjgui-bench-")
    from PySide6.QtGui import QAction
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

    from mjgui.__main__ import start

    app = QApplication.instance() or QApplication(["bench"])
    window = start(["--practice"])
    QTest.qWait(3000)
    action = window.findChild(QAction, "showPalette")
    assert action is not None

    def paint() -> None:
        for widget in window.findChildren(QWidget, "commandPalette"):
            widget.repaint()

    def toggle() -> None:
        action.trigger()
        paint()

    first = time_each([toggle], CPU, warm_up=0)
    closing = [toggle] * (2 * RUNS + 1)
    opening = time_each(closing, CPU)
    edit = window.findChild(QLineEdit, "paletteEdit")
    assert edit is not None
    if not edit.isVisible():
        toggle()
    keys = itertools.cycle(KEYS)

    def type_() -> None:
        key = next(keys)
        if key == KEYS[0]:
            edit.clear()
        QTest.keyClicks(edit, key)
        paint()

    typing = time_each([type_] * (RUNS * len(KEYS)), CPU)
    rows = [
        Row("open it for the first time", first, FRAME, 2),
        Row("open or close it", opening, FRAME, 1),
        Row("one more letter", typing, FRAME, 0.5),
    ]
    show("The command palette", "frames", rows)
    window.close()
    app.processEvents()
    return sum(not row.is_met for row in rows)


if __name__ == "__main__":
    sys.exit(main())
