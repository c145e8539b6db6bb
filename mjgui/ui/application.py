"""The application object: what the system tells the program as a whole."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Hears of files that macOS hands to the running program, as by a double-click in the Finder.

    Only masks are registered there. Elsewhere the system starts the program with `--mask FILE`.
    An event filter would hear of them, too, but also of each event of each widget.
    """

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self._waiting: list[Path] = []
        self._open_file: Callable[[Path], object] | None = None

    def event(self, event: QEvent) -> bool:
        """Take files; those that come before anybody can open them wait."""
        if not isinstance(event, QFileOpenEvent):
            return super().event(event)
        self._waiting.append(Path(event.file()))
        self._hand_over()
        return True

    def open_files_by(self, open_file: Callable[[Path], object]) -> None:
        """Let this function open files from now on; those waiting come at once."""
        self._open_file = open_file
        self._hand_over()

    def _hand_over(self) -> None:
        while self._open_file is not None and self._waiting:
            self._open_file(self._waiting.pop(0))
