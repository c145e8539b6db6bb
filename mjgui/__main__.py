"""The composition root: `start` builds and shows the window, `main` runs the program.

Qt is imported inside the functions, so that `--help`, `--version` and the one line that says what
is missing work on a machine that could not open a window. What takes long to load, or is not needed
yet, is imported there, too, after the window's first frame.
"""

from __future__ import annotations

import atexit
import importlib
import linecache
import logging
import os
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from mjgui.core.command_line import Options, parse, say
from mjgui.core.folders import data_dir
from mjgui.core.glimpse import Glimpse, glimpse
from mjgui.core.platform_check import missing_for_window

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from mjgui.gateway.cadence import Cadence
    from mjgui.ui.assembly import Assembly
    from mjgui.ui.desktop.places import Desktop
    from mjgui.ui.jobs.acts import OpenUrl
    from mjgui.ui.window import MainWindow

_log = logging.getLogger(__name__)

_FAULTY = 1
_UNUSABLE = 2
_LEAVING_SECONDS = 1.0
_SWITCH_SECONDS = 0.0005
# What takes longest to load, a step each; between two steps the window hears what happens to it.
_SLOW = ("numpy", "cv2", "shapely", "httpx", "mjgui.app.session", "mjgui.ui.assembly")
_PROGRAM_NAMES = ("mjgui", "mjgui.exe", "__main__.py", "-m")


def main(argv: Sequence[str] | None = None, cadence: Cadence | None = None) -> int:
    """Run mjgui and return its exit code.

    Args:
        argv: the arguments, `sys.argv` where None.
        cadence: how often the gateway is asked; the usual one where None.

    Returns:
        0 after the window was closed (or the smoke test passed), 1 where the smoke test failed or
        a fault of mjgui itself kept the window from opening, 2 where no window can be opened or
        the arguments are wrong.
    """
    options = parse(_arguments(sys.argv if argv is None else argv), os.environ)
    if options.smoke:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    missing = missing_for_window(os.environ, sys.platform)
    if missing is not None:
        say(missing)
        return _UNUSABLE
    if options.smoke:
        import tempfile  # noqa: PLC0415 - see the module's docstring

        with tempfile.TemporaryDirectory(prefix="mjgui-smoke-") as folder:
            return _smoke(Path(folder))
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - see the module's docstring

    try:
        program = _open(options, cadence)
    except Exception as error:  # noqa: BLE001 - the edge: whatever it is must be heard of
        from mjgui.core.errors import MjguiError  # noqa: PLC0415

        if not isinstance(error, MjguiError):
            _give_up(error)
        say(str(error))
        return _UNUSABLE
    if program is None:
        return 0
    from mjgui.ui.signals import closing_on_signals  # noqa: PLC0415

    with closing_on_signals(program.close):
        code = QApplication.exec()
    program.end()
    if program.has_stuck_threads or threading.active_count() > 1:
        # Qt aborts the process where a QThread is destroyed while it runs, and so does OpenCV where
        # Python ends while one of its functions is at work in another thread.
        os._exit(code)
    return code


def start(
    argv: Sequence[str],
    cadence: Cadence | None = None,
    open_url: OpenUrl | None = None,
    desktop: Desktop | None = None,
) -> MainWindow:
    """Build and show the window on the running (or a new) QApplication.

    The window ends everything it runs when it is closed.

    Args:
        argv: the arguments, with or without the program's name in front.
        cadence: how often the gateway is asked; the usual one where None.
        open_url: shows a web page; the system's browser does where None.
        desktop: takes notifications and progress; the system does where None.

    Raises:
        MjguiError: the gateway's address, or the data folder, cannot be used.
    """
    options = parse(_arguments(argv), os.environ)
    return _filled(options, cadence, open_url, desktop).window


def _give_up(error: Exception) -> NoReturn:
    """End at once with what is known of a fault that kept the window from opening."""
    from mjgui.app.work import unexpected  # noqa: PLC0415 - see the module's docstring

    _log.critical("the window cannot be opened", exc_info=error)
    say(f"mjgui met a fault of its own and cannot start. {unexpected(error).detail}")
    logging.shutdown()
    # Threads that were begun are not to be destroyed while they run, which aborts the process.
    os._exit(_FAULTY)


def _let_threads_end() -> None:
    """Wait a moment for calls that were abandoned, where `start` is used without `main`.

    What they call may be OpenCV, as in the practice gateway: see the end of `main`.
    """
    from mjgui.gateway.interrupt import HTTP_THREAD  # noqa: PLC0415 - see the module's docstring

    end = time.monotonic() + _LEAVING_SECONDS
    for thread in threading.enumerate():
        if thread.name == HTTP_THREAD:
            thread.join(max(end - time.monotonic(), 0.0))


def _arguments(argv: Sequence[str]) -> Sequence[str]:
    """Leave out the program's name, if it is there."""
    if argv and Path(argv[0]).name in _PROGRAM_NAMES:
        return argv[1:]
    return argv


def _smoke(folder: Path) -> int:
    from mjgui import smoke  # noqa: PLC0415 - see the module's docstring

    environ = {"MJGUI_DATA_DIR": str(folder / "data"), "MJGUI_LANGUAGE": "en"}
    return smoke.run(lambda: _filled(parse(["--smoke", "--practice"], environ)).window, folder)


def _filled(
    options: Options,
    cadence: Cadence | None = None,
    open_url: OpenUrl | None = None,
    desktop: Desktop | None = None,
) -> Assembly:
    """Build everything, then show the window."""
    app = _application()
    folder = data_dir(options.data_dir)
    seen = glimpse(folder / "settings.json")
    _prepare(app, seen, options)
    window = _window(app, seen)
    return _fill(app, window, folder, options, cadence, open_url, desktop)


def _open(options: Options, cadence: Cadence | None) -> Assembly | None:
    """Show the window, then build what stands in it; None where it was closed meanwhile."""
    app = _application()
    folder = data_dir(options.data_dir)
    seen = glimpse(folder / "settings.json")
    window = _window(app, seen)
    window.appear()
    _prepare(app, seen, options)
    for name in _SLOW:
        importlib.import_module(name)
        app.processEvents()  # the window may be moved, covered and closed
    if not window.isVisible():
        return None
    from mjgui.app.garbage import pass_over_what_is_there  # noqa: PLC0415 - see the docstring

    linecache.clearcache()  # PySide6 has looked into the source of all that was loaded: 7 MB
    pass_over_what_is_there()
    return _fill(app, window, folder, options, cadence)


def _application() -> QApplication:
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - see the module's docstring

    app = QApplication.instance()
    if not isinstance(app, QApplication):
        from mjgui.ui.application import Application  # noqa: PLC0415

        app = Application(["mjgui"])
        app.setApplicationName("mjgui")
        app.setApplicationDisplayName("mjgui")
        app.setDesktopFileName("mjgui")
    return app


def _window(app: QApplication, seen: Glimpse) -> MainWindow:
    from mjgui.ui.first_look import DARK_FIRST, LIGHT_FIRST, is_light  # noqa: PLC0415
    from mjgui.ui.window import MainWindow  # noqa: PLC0415

    look = LIGHT_FIRST if is_light(seen.appearance, app) else DARK_FIRST
    return MainWindow(look, seen.window_geometry)


def _prepare(app: QApplication, seen: Glimpse, options: Options) -> None:
    """Do what the first frame can do without, and all that follows cannot.

    Garbage is collected in this thread alone, before there are others, and everything is said in
    the user's language.
    """
    from mjgui.app import languages  # noqa: PLC0415 - see the module's docstring
    from mjgui.app.garbage import collect_in_gui_thread  # noqa: PLC0415

    collect_in_gui_thread(app)
    languages.begin(app, seen.language, options.language)


def _fill(
    app: QApplication,
    window: MainWindow,
    folder: Path,
    options: Options,
    cadence: Cadence | None,
    open_url: OpenUrl | None = None,
    desktop: Desktop | None = None,
) -> Assembly:
    from mjgui.ui.assembly import Assembly  # noqa: PLC0415 - see the module's docstring
    from mjgui.ui.faults import FaultListener  # noqa: PLC0415

    # By default a thread that computes keeps Python's lock for 5 ms after another one asked for it.
    # With a dozen of them at work the window would wait for each in turn at every call into Qt.
    sys.setswitchinterval(_SWITCH_SECONDS)
    faults = FaultListener()
    try:
        assembly = Assembly(app, window, folder, options, faults, cadence, open_url, desktop)
    except BaseException:
        faults.end()
        raise
    # A window that nobody closed must not leave threads to be destroyed while they run.
    atexit.unregister(_let_threads_end)
    atexit.register(_let_threads_end)  # comes after what is registered later
    atexit.register(assembly.end)
    window.show()
    assembly.begin()
    return assembly


if __name__ == "__main__":
    sys.exit(main())
