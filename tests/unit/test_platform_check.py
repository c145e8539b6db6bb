"""One clear line instead of Qt's abort: in processes of their own, with the real Qt."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from mjgui.core.platform_check import GUI_LIBRARIES, XCB_LIBRARIES, missing_for_window

linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux needs the check")

READELF = shutil.which("readelf")
START = """
import os, sys
from mjgui.core.platform_check import missing_for_window
line = missing_for_window(os.environ, sys.platform)
if any(name.startswith("PySide6") for name in sys.modules):
    raise SystemExit("the check imported PySide6")
if line is not None:
    print(line, file=sys.stderr)
    raise SystemExit(2)
from PySide6.QtWidgets import QApplication
app = QApplication([])
print(app.platformName())
"""
SCREEN_VARIABLES = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_SESSION_TYPE")


def start(**environ: str) -> subprocess.CompletedProcess[str]:
    """Start a program that checks, then makes the QApplication."""
    usual = {name: value for name, value in os.environ.items() if name not in SCREEN_VARIABLES}
    return subprocess.run(
        [sys.executable, "-c", START],
        env={**usual, **environ},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def refusal(**environ: str) -> str:
    result = start(**environ)
    assert result.returncode == 2, result
    lines = result.stderr.splitlines()
    assert len(lines) == 1
    return lines[0]


@pytest.fixture(scope="module")
def screen() -> Iterator[str]:
    """A virtual screen's name."""
    program = shutil.which("Xvfb")
    if program is None:
        pytest.skip("needs Xvfb")
    if start(QT_QPA_PLATFORM="xcb", DISPLAY=":9999").stderr.find("libraries") >= 0:
        pytest.skip("needs Qt's libraries for X")
    reader, writer = os.pipe()
    with subprocess.Popen(
        [program, "-displayfd", str(writer), "-screen", "0", "640x480x24", "-nolisten", "tcp"],
        pass_fds=(writer,),
        stderr=subprocess.DEVNULL,
    ) as server:
        os.close(writer)
        with os.fdopen(reader) as numbers:
            number = numbers.readline().strip()
        yield f":{number}"
        server.terminate()


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_elsewhere_there_is_always_a_screen(platform: str) -> None:
    assert missing_for_window({"QT_QPA_PLATFORM": "nonsense"}, platform) is None


@linux
@pytest.mark.parametrize("asked", ["offscreen", "minimal", "offscreen:option=1"])
def test_off_screen_needs_no_screen(asked: str) -> None:
    result = start(QT_QPA_PLATFORM=asked)
    assert result.returncode == 0, result
    assert result.stdout.strip() == asked.partition(":")[0]


@linux
@pytest.mark.parametrize("environ", [{}, {"DISPLAY": ""}])
def test_without_a_screen_it_says_so(environ: dict[str, str]) -> None:
    assert "needs a screen" in refusal(**environ)


@linux
def test_asking_for_x_makes_no_screen(screen: str) -> None:
    assert "needs a screen" in refusal(QT_QPA_PLATFORM="xcb")


@linux
def test_a_screen_on_x_works(screen: str) -> None:
    result = start(DISPLAY=screen)
    assert (result.returncode, result.stdout.strip()) == (0, "xcb")


@linux
@pytest.mark.parametrize(
    "wayland", [{"WAYLAND_DISPLAY": "wayland-none"}, {"XDG_SESSION_TYPE": "wayland"}]
)
def test_x_serves_where_wayland_does_not(
    screen: str, tmp_path: Path, wayland: dict[str, str]
) -> None:
    result = start(DISPLAY=screen, XDG_RUNTIME_DIR=str(tmp_path), **wayland)
    assert (result.returncode, result.stdout.strip()) == (0, "xcb")


@linux
def test_a_screen_that_does_not_answer_is_named(screen: str) -> None:
    assert ":9999" in refusal(DISPLAY=":9999")


@linux
def test_a_wayland_screen_that_does_not_answer_is_no_abort(tmp_path: Path) -> None:
    line = refusal(WAYLAND_DISPLAY="wayland-none", XDG_RUNTIME_DIR=str(tmp_path))
    assert "wayland" in line


@linux
@pytest.mark.parametrize("asked", ["nonsense", "eglfs", "eglfs;xcb"])
def test_what_qt_lacks_or_aborts_on_is_refused(asked: str) -> None:
    assert f"QT_QPA_PLATFORM={asked.partition(';')[0]}" in refusal(QT_QPA_PLATFORM=asked)


@linux
def test_one_platform_that_works_is_enough() -> None:
    result = start(QT_QPA_PLATFORM="xcb;offscreen")
    assert (result.returncode, result.stdout.strip()) == (0, "offscreen")


def without(folder: Path, *libraries: str) -> str:
    """A library path on which these libraries are empty files, which the loader refuses."""
    for name in libraries:
        (folder / name).touch()
    return str(folder)


@linux
def test_all_missing_libraries_are_named_with_their_packages(tmp_path: Path) -> None:
    path = without(tmp_path, "libEGL.so.1", "libdbus-1.so.3")
    line = refusal(QT_QPA_PLATFORM="offscreen", LD_LIBRARY_PATH=path)
    assert "libEGL.so.1, libdbus-1.so.3" in line
    assert "apt-get install libdbus-1-3 libegl1" in line


@linux
def test_a_library_that_only_x_needs_stops_only_x(screen: str, tmp_path: Path) -> None:
    path = without(tmp_path, "libxcb-cursor.so.0")
    assert "apt-get install libxcb-cursor0" in refusal(DISPLAY=screen, LD_LIBRARY_PATH=path)
    assert start(QT_QPA_PLATFORM="offscreen", LD_LIBRARY_PATH=path).returncode == 0


@linux
def test_what_a_library_of_qt_s_lacks_itself_is_named(tmp_path: Path) -> None:
    path = without(tmp_path, "libQt6Gui.so.6")
    assert "libQt6Gui.so.6" in refusal(QT_QPA_PLATFORM="offscreen", LD_LIBRARY_PATH=path)


@linux
@pytest.mark.skipif(READELF is None, reason="needs readelf")
@pytest.mark.parametrize(
    ("file", "known"),
    [
        ("lib/libQt6Core.so.6", GUI_LIBRARIES),
        ("lib/libQt6Gui.so.6", GUI_LIBRARIES),
        ("lib/libQt6Widgets.so.6", GUI_LIBRARIES),
        ("lib/libQt6DBus.so.6", GUI_LIBRARIES),
        ("plugins/platforms/libqoffscreen.so", GUI_LIBRARIES),
        ("lib/libQt6XcbQpa.so.6", {**GUI_LIBRARIES, **XCB_LIBRARIES}),
        ("plugins/platforms/libqxcb.so", {**GUI_LIBRARIES, **XCB_LIBRARIES}),
    ],
)
def test_the_list_is_what_this_qt_needs(file: str, known: dict[str, str]) -> None:
    import PySide6

    path = Path(PySide6.__file__).parent / "Qt" / file
    shown = subprocess.run(
        [str(READELF), "-d", path],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    needed = set(re.findall(r"NEEDED.*\[(.+)\]", shown))
    assert needed
    of_any_system = re.compile(r"lib(Qt6|icu|c\.|m\.|stdc\+\+|gcc_s)|ld-linux")
    assert not {name for name in needed if not of_any_system.match(name)} - set(known)
