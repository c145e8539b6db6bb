"""Set-up that every test shares: no screen, a typeface, no state outside, nothing left running."""

from __future__ import annotations

import gc
import os
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings

# By default an example that takes longer than 200 ms fails, which on a busy machine any may. A run
# of the CI must not fail by examples that the change at hand has not been tried with.
settings.register_profile(
    "mjgui",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=bool(os.environ.get("CI")),
)
settings.load_profile("mjgui")

os.environ["QT_QPA_PLATFORM"] = os.environ.get("MJGUI_TEST_PLATFORM", "offscreen")
# Whatever the machine speaks.
os.environ["MJGUI_LANGUAGE"] = "en"
# Qt's off-screen platform brings no letters of its own.
os.environ.setdefault("QT_QPA_FONTDIR", str(files("font_roboto") / "files"))
for name in ("MJGUI_API_KEY", "MJGUI_BASE_URL", "MJGUI_DATA_DIR", "QT_SCALE_FACTOR"):
    os.environ.pop(name, None)
for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
    os.environ.pop(name, None)
    os.environ.pop(name.lower(), None)
# The tests never meet the keychain of the machine they run on.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

THREAD_MS = 60_000
"""How long a thread that was told to end may take for it."""

GARBAGE = 100_000
"""So many new objects may wait for the collector between two tests."""

_reported: list[QThread] = []
"""Threads for which a test has failed: no later one is to fail for them."""

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtCore import QThread
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


def pytest_configure(config: pytest.Config) -> None:
    """Let Qt see the main thread first: it takes the first one that it sees for that.

    Files are handed out to processes in their order, so that the small ones of `unit` come last.
    Otherwise those of the fewest tests do. Among them are those of single tests that take a minute,
    for which all other processes would wait in the end.
    """
    from PySide6.QtCore import QThread

    QThread.currentThread()
    if hasattr(config.option, "loadscopereorder"):
        config.option.loadscopereorder = False


def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """Let a run by several processes end after one of them has crashed, too."""
    if config.getoption("dist") != "loadfile":
        return None
    from tests.distribution import FileScheduling

    return FileScheduling(config, log)


def pytest_collection_finish() -> None:
    """Let the collector of garbage, and the look for threads, pass over what the tests are made of.

    Some 250,000 objects are there before the first test. After each test with a window all would be
    gone through twice, which takes longer than many of the tests.
    """
    gc.collect()
    gc.freeze()


def pytest_sessionfinish() -> None:
    """Leave nothing on the off-screen clipboard: Qt destroys it too late, and crashes."""
    from PySide6.QtWidgets import QApplication

    if isinstance(QApplication.instance(), QApplication):
        QApplication.clipboard().clear()


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """pytest-qt's, with garbage collected as in the program: never in a worker's thread."""
    from mjgui.app.garbage import collect_in_gui_thread

    collect_in_gui_thread(qapp)
    return qapp


@pytest.fixture(autouse=True)
def garbage_goes() -> Iterator[None]:
    """Collect what is due after tests that run no event loop, too."""
    yield
    if not gc.isenabled() and gc.get_count()[0] > GARBAGE:
        gc.collect()


@pytest.fixture(autouse=True)
def own_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test a data folder of its own."""
    folder = tmp_path / "data"
    monkeypatch.setenv("MJGUI_DATA_DIR", str(folder))
    return folder


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """pytest-qt's bot, more patient."""
    from tests.patience import PatientBot

    return PatientBot(request)


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a running QThread or a visible window behind."""
    if "qtbot" not in request.fixturenames and "qapp" not in request.fixturenames:
        yield
        return
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    yield
    # Without an event loop nobody deletes what was to be deleted later, and each style sheet that a
    # later test sets is set on all of it, too.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    running, known = let_threads_end()
    left = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    windows = [widget.objectName() or repr(widget) for widget in left]
    for widget in left:
        widget.hide()  # no later test is to fail for it
    del left
    assert not running, f"the test left {len(running)} QThread(s) running: {running}"
    assert not windows, f"the test left windows open: {windows}"
    if known > 1:
        # A closed window is let go of here, and not in the middle of a later test's work.
        gc.collect()


def let_threads_end() -> tuple[list[str], int]:
    """Wait for QThreads that were told to end: which go on running, and how many are known.

    On a busy machine they may take longer than a window that closes waits for them.
    """
    import shiboken6
    from PySide6.QtCore import QCoreApplication, QThread

    app = QCoreApplication.instance()
    main = app.thread() if app else None
    known = [o for o in gc.get_objects() if isinstance(o, QThread)]
    running = [t for t in known if shiboken6.isValid(t) and t is not main and t.isRunning()]
    running = [t for t in running if t not in _reported]
    still = [t for t in running if not (t.isInterruptionRequested() and t.wait(THREAD_MS))]
    _reported.extend(still)
    return [t.objectName() or repr(t) for t in still], len(known)
