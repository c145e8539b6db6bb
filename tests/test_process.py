"""The program as a process of its own: its command line, exit codes and end, and Qt beneath it."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from mjgui import __version__
from mjgui.core.settings import SettingsStore

ROOT = Path(__file__).parents[1]
SECONDS = 100
linux = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")

WITHOUT_QT = """
import runpy, sys
class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"PySide6", "shiboken6"}:
            raise ImportError(f"{name} is not to be imported")
sys.meta_path.insert(0, NoQt())
sys.argv[0] = "mjgui"
runpy.run_module("mjgui", run_name="__main__")
"""


def environment(folder: Path, **more: str) -> dict[str, str]:
    """An environment without a screen, a key, or a state of its own."""
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE", "QT_QPA_PLATFORM")
    usual = {name: value for name, value in os.environ.items() if name not in screens}
    return {**usual, "MJGUI_DATA_DIR": str(folder / "data"), **more}


def run(folder: Path, *command: str, **more: str) -> subprocess.CompletedProcess[str]:
    """Run Python with these arguments until it ends."""
    return subprocess.run(
        [sys.executable, *command],
        cwd=ROOT,
        env=environment(folder, **more),
        capture_output=True,
        encoding="utf-8",
        timeout=SECONDS,
        check=False,
    )


def mjgui(folder: Path, *arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    return run(folder, "-m", "mjgui", *arguments, **more)


def refusal(result: subprocess.CompletedProcess[str]) -> str:
    """The one line that a refused start prints."""
    assert (result.returncode, result.stdout) == (2, ""), result
    lines = result.stderr.splitlines()
    assert len(lines) == 1
    return lines[0]


FIRST_FRAME = """
import sys
from PySide6.QtCore import QTimer
from mjgui.__main__ import main
from mjgui.ui.window import MainWindow

appear = MainWindow.appear
def appear_and_tell(window):
    appear(window)
    seen = window.grab().toImage()
    print("painted", len({seen.pixel(x, 300) for x in range(seen.width())}))
    loaded = {name.partition(".")[0] for name in sys.modules}
    loaded |= {"Qt"} & vars(sys.modules["PySide6.QtCore"]).keys()
    print("loaded", *sorted(loaded))
    look = QTimer(window, interval=20)
    look.timeout.connect(lambda: window.is_filled and window.session.picture and window.close())
    look.start()
MainWindow.appear = appear_and_tell
sys.exit(main(["--practice"]))
"""


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_help_and_version_need_neither_a_screen_nor_qt(tmp_path: Path, option: str) -> None:
    result = run(tmp_path, "-c", WITHOUT_QT, option)
    assert (result.returncode, result.stderr) == (0, "")
    assert "--practice" in result.stdout or result.stdout == f"mjgui {__version__}\n"
    assert not (tmp_path / "data").exists()


@linux
@pytest.mark.parametrize("arguments", [(), ("--practice",), ("some-task",)])
def test_without_a_screen_one_line_says_so(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    assert "needs a screen" in refusal(mjgui(tmp_path, *arguments))
    assert not (tmp_path / "data").exists()


def test_an_unknown_option_is_refused(tmp_path: Path) -> None:
    assert "--colour" in refusal(mjgui(tmp_path, "--colour=red"))


@pytest.mark.parametrize("url", ["http://example.com", "ftp://127.0.0.1", "nonsense"])
def test_an_address_that_cannot_be_used_is_refused(tmp_path: Path, url: str) -> None:
    refusal(mjgui(tmp_path, "--base-url", url, QT_QPA_PLATFORM="offscreen"))


def test_a_key_of_the_environment_that_is_none_is_refused_and_not_shown(tmp_path: Path) -> None:
    line = refusal(mjgui(tmp_path, MJGUI_API_KEY="sk-секрет", QT_QPA_PLATFORM="offscreen"))
    assert "MJGUI_API_KEY" in line
    assert "секрет" not in line


def test_smoke_does_the_whole_job_and_says_so(tmp_path: Path) -> None:
    result = mjgui(tmp_path, "--smoke")
    # Faults in slots and paint events do not end a Qt program; they are heard here.
    assert result.stderr == ""
    assert result.returncode == 0, result.stdout
    lines = result.stdout.splitlines()
    assert len(lines) >= 7
    assert all(line.startswith("ok ") for line in lines)
    assert not (tmp_path / "data").exists()


def test_the_first_frame_comes_before_what_takes_long_to_load(tmp_path: Path) -> None:
    settings = tmp_path / "data" / "settings.json"
    settings.parent.mkdir()
    # As every start but the first one: what the system's theme is has to be asked for only there.
    settings.write_text('{"shown_theme": "dark"}')
    result = run(tmp_path, "-c", FIRST_FRAME, QT_QPA_PLATFORM="offscreen")
    assert (result.returncode, result.stderr) == (0, "")
    painted, loaded = (line.split() for line in result.stdout.splitlines())
    assert int(painted[1]) >= 3  # panels, their edge, the picture
    slow = {"cv2", "httpx", "keyring", "msgspec", "numpy", "PIL", "shapely", "sqlite3", "Qt"}
    assert not slow & set(loaded)


@linux
def test_a_polite_request_to_end_closes_the_window(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "mjgui", "--practice"],
        cwd=ROOT,
        env=environment(tmp_path, QT_QPA_PLATFORM="offscreen"),
        stderr=subprocess.PIPE,
        encoding="utf-8",
    ) as process:
        try:
            wait_until_caught(process, signal.SIGTERM)
            process.send_signal(signal.SIGTERM)
            said = process.communicate(timeout=SECONDS)[1]
        finally:
            process.kill()
    assert (process.returncode, said) == (0, "")
    settings, problem = SettingsStore(tmp_path / "data" / "settings.json").load()
    assert problem is None
    assert settings.window_geometry


def wait_until_caught(process: subprocess.Popen[str], number: signal.Signals) -> None:
    """Wait until the process has a handler for a signal, which it installs once it has a window."""
    end = time.monotonic() + SECONDS
    while time.monotonic() < end and process.poll() is None:
        status = Path(f"/proc/{process.pid}/status").read_text(encoding="utf-8")
        caught = re.search(r"^SigCgt:\s*([0-9a-f]+)$", status, re.MULTILINE)
        if caught and int(caught[1], 16) >> (number - 1) & 1:
            return
        time.sleep(0.02)
    raise AssertionError("the window did not come up")


def test_qt_survives_many_calls_without_a_result(tmp_path: Path) -> None:
    """PySide6 6.12.0 drops a reference to None with each, and aborts."""
    many = """
        from PySide6.QtCore import QObject
        thing = QObject()
        for _ in range(300_000):
            thing.setObjectName("")
    """
    result = run(tmp_path, "-c", textwrap.dedent(many))
    assert (result.returncode, result.stderr) == (0, "")


GUARDED = """
import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QWidget

kept = []
windows = []

@pytest.fixture(scope="module", autouse=True)
def swept():
    yield
    for thread in kept:
        thread.quit()
        thread.wait()

def test_leaves_a_thread(qapp):
    kept.append(QThread())
    kept[0].start()

def test_ends_its_thread(qapp):
    kept[0].quit()
    assert kept[0].wait(10_000)

def test_leaves_a_window(qapp):
    windows.append(QWidget(objectName="forgotten"))
    windows[0].show()

def test_closes_its_window(qapp):
    windows[0].close()
"""


def test_a_test_that_leaves_something_behind_fails(tmp_path: Path) -> None:
    (tmp_path / "test_guarded.py").write_text(GUARDED, encoding="utf-8")
    result = run(
        tmp_path,
        *("-m", "pytest", "-q", "-p", "tests.conftest", "-p", "no:cacheprovider"),
        *("--rootdir", str(tmp_path), str(tmp_path / "test_guarded.py")),
    )
    assert result.returncode == 1, result
    assert "left 1 QThread(s) running" in result.stdout
    assert "left windows open: ['forgotten']" in result.stdout
    assert "4 passed, 2 errors" in result.stdout
