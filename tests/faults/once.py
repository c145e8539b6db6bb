"""Runs the real program once, as a process of its own: until a text is shown, then closes it.

    python -m tests.faults.once TEXT [ARGUMENTS OF MJGUI]

With an empty TEXT until a picture is there. What the window has shown is printed, a message a line.
Faults are made before by the names in MJGUI_TEST_FAULTS, separated by blanks.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable

from keyring.backend import KeyringBackend
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication

from mjgui.__main__ import main
from mjgui.ui.canvas.view import Canvas
from mjgui.ui.main_window import WindowContents
from mjgui.ui.widgets.message_bar import MessageBar
from mjgui.ui.window import MainWindow

LOOK_MS = 20


class HungKeychain(KeyringBackend):
    """Waits for ever."""

    priority = 9  # type: ignore[assignment]

    def get_password(self, service: str, username: str) -> str | None:
        threading.Event().wait()
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        threading.Event().wait()

    def delete_password(self, service: str, username: str) -> None:
        threading.Event().wait()


class Once(QObject):
    """Waits for the text, then closes the window."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text
        self._shown: list[str] = []
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
        if not windows or not windows[0].is_filled or not windows[0].isVisible():
            return
        window = windows[0]
        bar = window.findChild(MessageBar, "messageBar")
        assert bar is not None
        for message in bar.messages:
            line = f"{message.title}. {message.action}"
            if line not in self._shown:
                self._shown.append(line)
        is_there = any(self._text in line for line in self._shown)
        if is_there if self._text else window.session.picture is not None:
            self._timer.stop()
            print("\n".join(self._shown), flush=True)  # noqa: T201 - how it tells
            window.close()


def _fail_in_a_timer() -> None:
    raise ZeroDivisionError("in a timer")


def _once_filled(act: Callable[[], None]) -> None:
    """Let a moment pass after all is there that hears of faults."""
    windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
    if windows and windows[0].is_filled:
        QTimer.singleShot(200, act)
    else:
        QTimer.singleShot(LOOK_MS, lambda: _once_filled(act))


def _break_painting() -> None:
    def paintEvent(_canvas: Canvas, _event: QPaintEvent) -> None:
        raise ZeroDivisionError("while painting")

    Canvas.paintEvent = paintEvent  # type: ignore[method-assign]


def _fail_at_the_start() -> None:
    def fill(_contents: WindowContents, *_arguments: object) -> None:
        raise ZeroDivisionError("at the start")

    WindowContents.__init__ = fill  # type: ignore[method-assign]


def _fail_in_a_thread() -> None:
    threading.Thread(target=_fail_in_a_timer).start()


def _lose_stderr() -> None:
    sys.stderr = None


FAULTS: dict[str, Callable[[], None]] = {
    "timer": lambda: _once_filled(_fail_in_a_timer),
    "painting": _break_painting,
    "start": _fail_at_the_start,
    "thread": lambda: _once_filled(_fail_in_a_thread),
    "stderr": _lose_stderr,
}


def run() -> int:
    app = QApplication(["mjgui"])
    once = Once(sys.argv[1])
    for name in os.environ.get("MJGUI_TEST_FAULTS", "").split():
        FAULTS[name]()
    code = main(sys.argv[2:])
    del once, app
    return code


if __name__ == "__main__":
    sys.exit(run())
