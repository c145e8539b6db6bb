"""Whether Qt can open a window here, found out before Qt would abort the process.

Only Linux needs it: the wheels of PySide6 for macOS and Windows bring all they need, and there is
always a screen. Facts were read from the ELF headers of PySide6 6.11 (`readelf -d`) and from the
order in which QGuiApplication tries platforms: wayland before xcb, the next where one fails, and
`abort()` where all do.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

# Library to the package that brings it on Debian and Ubuntu. `.ci/system-libraries` has the same.
GUI_LIBRARIES: Mapping[str, str] = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
XCB_LIBRARIES: Mapping[str, str] = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
WAYLAND_LIBRARIES: Mapping[str, str] = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}

_PACKAGES = {**GUI_LIBRARIES, **XCB_LIBRARIES, **WAYLAND_LIBRARIES}
_SCREENLESS = ("offscreen", "minimal", "vnc")
_WAYLAND = ("wayland", "wayland-egl", "wayland-brcm")
_RUNS_ON = ("xcb", "wayland", *_SCREENLESS)
_CONNECT_SECONDS = 5


def missing_for_window(environ: Mapping[str, str], platform: str) -> str | None:
    """Return the one line to print where no window can be opened, or None where one can.

    Loads Qt's own libraries for the answer, which a window needs anyway.

    Args:
        environ: the environment that Qt will see: QT_QPA_PLATFORM, DISPLAY, WAYLAND_DISPLAY,
            XDG_SESSION_TYPE, XDG_RUNTIME_DIR.
        platform: as `sys.platform`.
    """
    if platform != "linux":
        return None
    qt = _qt_folder()
    if qt is None:
        return "mjgui needs PySide6, which is not installed: pip install --force-reinstall mjgui"
    asked = _asked_platforms(environ)
    return (
        _libraries_line(_lacking(GUI_LIBRARIES, qt / "lib" / "libQt6Widgets.so.6"))
        or _unsuitable_line(asked)
        or _screen_line(asked or _usual_platforms(environ), environ, qt / "plugins" / "platforms")
    )


def _asked_platforms(environ: Mapping[str, str]) -> list[str]:
    """The platforms of QT_QPA_PLATFORM, which may look like `wayland;xcb:option=1`."""
    names = (part.partition(":")[0] for part in environ.get("QT_QPA_PLATFORM", "").split(";"))
    return [name for name in names if name]


def _usual_platforms(environ: Mapping[str, str]) -> list[str]:
    """What Qt tries by itself, in its order, without what is known to have no screen."""
    names: list[str] = []
    if environ.get("WAYLAND_DISPLAY") or environ.get("XDG_SESSION_TYPE") == "wayland":
        names.append("wayland")
    if environ.get("DISPLAY"):
        names.append("xcb")
    return names


def _unsuitable_line(asked: Iterable[str]) -> str | None:
    """What to print where QT_QPA_PLATFORM names what Qt lacks, or what has no windows.

    eglfs and its like, made for machines with one screen and one program, abort by themselves.
    """
    for name in asked:
        if name not in (*_RUNS_ON, *_WAYLAND):
            return (
                f"mjgui cannot run with QT_QPA_PLATFORM={name}: "
                f"unset it, or choose one of {', '.join(_RUNS_ON)}"
            )
    return None


def _screen_line(
    candidates: Sequence[str], environ: Mapping[str, str], plugins: Path
) -> str | None:
    """What to print where none of the platforms works; Qt takes the first one that does."""
    line: str | None = _no_screen_line()
    for name in candidates:
        line = _problem_with(name, environ, plugins)
        if line is None:
            return None
    return line


def _problem_with(name: str, environ: Mapping[str, str], plugins: Path) -> str | None:
    if name in _SCREENLESS:
        return _libraries_line(_lacking((), plugins / f"libq{name}.so"))
    if name in _WAYLAND:
        lacking = _lacking(WAYLAND_LIBRARIES, plugins / "libqwayland.so")
        return _libraries_line(lacking) or _wayland_problem(environ)
    lacking = _lacking(XCB_LIBRARIES, plugins / "libqxcb.so")
    return _libraries_line(lacking) or _x_problem(environ)


def _x_problem(environ: Mapping[str, str]) -> str | None:
    display = environ.get("DISPLAY", "")
    if not display:
        return _no_screen_line()
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(os.fsencode(display), None)
    failed = xcb.xcb_connection_has_error(connection) != 0
    xcb.xcb_disconnect(connection)
    if not failed:
        return None
    return (
        f"mjgui cannot reach the screen {display} that DISPLAY names: "
        "check that its X server runs and lets you in"
    )


def _wayland_problem(environ: Mapping[str, str]) -> str | None:
    name = environ.get("WAYLAND_DISPLAY") or "wayland-0"
    path = Path(environ.get("XDG_RUNTIME_DIR", ""), name)
    if path.is_absolute():
        import socket  # noqa: PLC0415 - X needs none, and a start is to be quick

        with socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(_CONNECT_SECONDS)
            try:
                connection.connect(str(path))
            except OSError:
                pass
            else:
                return None
    return (
        f"mjgui cannot reach the Wayland screen {name}: check WAYLAND_DISPLAY and XDG_RUNTIME_DIR, "
        "or start it from the desktop"
    )


def _no_screen_line() -> str:
    line = (
        "mjgui needs a screen, and neither DISPLAY nor WAYLAND_DISPLAY names one: "
        "start it in a desktop session, or on a virtual screen with: xvfb-run mjgui"
    )
    packages = _packages(_not_loadable(XCB_LIBRARIES))
    if shutil.which("xvfb-run") is None:
        packages.append("xvfb")
    return f"{line} {_apt(packages)}" if packages else line


def _libraries_line(names: Sequence[str]) -> str | None:
    if not names:
        return None
    line = f"mjgui needs system libraries that are missing: {', '.join(names)}"
    packages = _packages(names)
    return f"{line} {_apt(packages)}" if packages else line


def _packages(libraries: Iterable[str]) -> list[str]:
    return sorted({_PACKAGES[name] for name in libraries if name in _PACKAGES})


def _apt(packages: Iterable[str]) -> str:
    return f"(Debian, Ubuntu: sudo apt-get install {' '.join(packages)})"


def _lacking(libraries: Iterable[str], of_qt: Path) -> list[str]:
    """The libraries that are missing; if none of those known is, then what `of_qt` lacks.

    Qt's own file comes first: where it can be loaded, all that it needs is there, and looking for
    each would make every start longer. A Qt that the system itself brings lies elsewhere.
    """
    lacking = _not_loadable([str(of_qt)]) if of_qt.exists() else []
    if of_qt.exists() and not lacking:
        return []
    return _not_loadable(libraries) or lacking


def _not_loadable(libraries: Iterable[str]) -> list[str]:
    """The libraries that the loader does not find, or what one of Qt's own files lacks.

    The names come from the loader's own words, `libEGL.so.1: cannot open shared object file: …`.
    """
    lacking: list[str] = []
    for name in libraries:
        try:
            ctypes.CDLL(name)
        except OSError as error:
            culprit = str(error).partition(":")[0]
            lacking.append(Path(culprit).name or name)
    return list(dict.fromkeys(lacking))


def _qt_folder() -> Path | None:
    """The folder with Qt's `lib` and `plugins` inside PySide6, without importing PySide6."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        return None
    return Path(spec.origin).parent / "Qt"
