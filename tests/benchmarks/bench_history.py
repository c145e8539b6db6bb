"""What the history costs with thousands of entries.

    python -m tests.benchmarks.bench_history [--entries 10000] [--runs 60] [--cpu]

Off-screen, the real window over a made-up journal. The limit of the lines about scrolling is a
plain QListView of as many rows of text, with Qt's own delegate and model, laid out as tiles of the
same size; that of the other lines is 100 ms, which is felt as at once. With --cpu, what the GUI
thread does is measured by its CPU time, for a busy machine.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView

from mjgui.__main__ import start
from mjgui.core.history_filter import HistoryFilter
from mjgui.core.store import Store
from mjgui.ui.widgets.list_panel import set_up_list
from mjgui.ui.window import MainWindow
from tests.benchmarks.measure import CPU, WALL, Clock, Figures, Row, figures, show, time_each
from tests.unit.made_up_history import fill

_AT_ONCE_MS = 100.0
_SIZE = (1360, 880)
_SECONDS = 30.0
_WORD = "kite"
_LETTERS = "1234"
"""Each of them leaves fewer ids over."""


def main() -> None:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else "")
    parser.add_argument("--entries", type=int, default=10_000)
    parser.add_argument("--runs", type=int, default=60)
    parser.add_argument("--cpu", action="store_true")
    options = parser.parse_args()
    app = QApplication([])
    with tempfile.TemporaryDirectory(prefix="mjgui-bench-") as name:
        folder = Path(name)
        fill(folder, options.entries)
        store = Store(folder)
        keys = _each(options.runs, lambda _n: store.history.keys())
        found = _each(options.runs, lambda _n: store.history.keys(HistoryFilter(text=_WORD)))
        store.close()
        os.environ["MJGUI_DATA_DIR"] = name
        window = start(["--practice"])
        try:
            rows = _in_window(app, window, options)
        finally:
            window.close()
            app.processEvents()
    rows += [
        Row("the keys of all entries, in a worker", keys, _AT_ONCE_MS, 0.5),
        Row("the keys of those with a word, in a worker", found, _AT_ONCE_MS, 1.0),
    ]
    show(f"A history of {options.entries:,} entries", "× the limit", rows)


def _in_window(app: QApplication, window: MainWindow, options: argparse.Namespace) -> list[Row]:
    window.resize(*_SIZE)
    session = window.session
    _until(app, lambda: session.picture is not None and not session.loader.is_loading)
    _until(app, lambda: len(session.jobs.jobs) == options.entries)
    toggle = window.findChild(QAction, "showHistory")
    grid = window.findChild(QListView, "historyList")
    search = window.findChild(QLineEdit, "historySearch")
    count = window.findChild(QLabel, "historyCount")
    assert toggle is not None
    assert grid is not None
    assert search is not None
    assert count is not None
    clock = CPU if options.cpu else WALL
    opened: list[float] = []
    held: list[float] = []
    first = 0.0
    for run in range(options.runs // 6):
        begun = clock()
        toggle.trigger()
        longest = clock() - begun
        _until(app, lambda: grid.model().rowCount() >= options.entries)
        painting = clock()
        grid.viewport().repaint()
        taken = clock() - begun
        held.append(max(longest, clock() - painting))
        if run == 0:
            first = taken
        else:
            opened.append(taken)
        toggle.trigger()
        app.processEvents()
    toggle.trigger()
    typed: list[float] = []
    for letter in _LETTERS:
        before = count.text()
        begun = clock()
        QTest.keyClicks(search, letter)
        _until(app, lambda before=before: count.text() != before)
        grid.viewport().repaint()
        typed.append(clock() - begun)
    search.clear()
    _until(app, lambda: grid.model().rowCount() >= options.entries)
    scrolled = _scroll(app, grid, options.runs, clock)
    plain = _scroll(app, _plain(grid), options.runs, clock)
    one = Figures(1000 * first, 1000 * first)
    return [
        Row("opened for the first time, painted whole", one, _AT_ONCE_MS, 3.0),
        Row("opened again", figures(opened), _AT_ONCE_MS, 1.0),
        Row("the longest hold of the window meanwhile", figures(held), _AT_ONCE_MS, 0.3),
        Row("a letter more in the search, painted", figures(typed), _AT_ONCE_MS, 1.5),
        Row("a page down, painted", scrolled, plain.median, 12.0),
        Row("a page down in a plain list", plain, plain.median),
    ]


def _scroll(app: QApplication, view: QListView, runs: int, clock: Clock) -> Figures:
    """Go down page by page; what is read in workers meanwhile competes, as it does in use."""
    bar = view.verticalScrollBar()

    def page(number: int) -> Callable[[], None]:
        def step() -> None:
            bar.setValue(number * bar.pageStep() % max(bar.maximum(), 1))
            app.processEvents()
            view.viewport().repaint()

        return step

    return time_each([page(number) for number in range(runs)], clock)


def _plain(grid: QListView) -> QListView:
    view = QListView()
    set_up_list(view, "Plain")
    view.setModel(QStringListModel([f"entry {n}" for n in range(grid.model().rowCount())], view))
    view.setFlow(QListView.Flow.LeftToRight)
    view.setWrapping(True)
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    view.setGridSize(grid.gridSize())
    view.resize(grid.size())
    view.show()
    return view


def _each(runs: int, act: Callable[[int], object]) -> Figures:
    return time_each([lambda n=n: act(n) for n in range(runs)])


def _until(app: QApplication, holds: Callable[[], bool]) -> None:
    end = time.monotonic() + _SECONDS
    while not holds():
        app.processEvents()
        if time.monotonic() > end:
            raise TimeoutError("what was waited for did not come")


if __name__ == "__main__":
    main()
