"""Where a quick save goes, said beside its button, and looked after while the window is open."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from mjgui.app.preferences import Preferences
from mjgui.app.session import Session
from mjgui.app.work import WorkContext
from mjgui.ui.save_panel import SavePanel


@dataclass(frozen=True, slots=True)
class _Looked:
    folder: str
    is_there: bool


class QuickFolder(QObject):
    """Says where a quick save goes: elsewhere where the folder of the last save has vanished.

    The disk is asked in a worker: a folder on another machine may take its time.

    Args:
        session: runs the worker.
        preferences: know the folder of the last save.
        panel: shows it.
    """

    def __init__(self, session: Session, preferences: Preferences, panel: SavePanel) -> None:
        super().__init__(panel)
        self._session = session
        self._preferences = preferences
        self._panel = panel
        self._gone = ""
        self._is_looking = False
        self._is_asked_again = False
        preferences.changed.connect(self.look)
        # Folders are deleted and renamed in other windows.
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._on_application)
        self.look()

    def look(self) -> None:
        """Say what is known, and find out soon whether the folder is there."""
        folder = self._preferences.settings.save_folder
        self._show(folder)
        self._is_asked_again = self._is_looking  # what is under way may have looked before
        if folder and not self._is_looking:
            self._is_looking = True

            def work(context: WorkContext) -> None:
                try:
                    is_there = Path(folder).is_dir()
                except (OSError, ValueError):
                    is_there = False
                context.emit(_Looked(folder, is_there))

            self._session.start_chore(work, self._on_looked)

    def _on_looked(self, event: object) -> None:
        if not isinstance(event, _Looked):
            return
        self._is_looking = False
        self._gone = "" if event.is_there else event.folder
        now = self._preferences.settings.save_folder
        self._show(now)
        if now != event.folder or self._is_asked_again:
            self.look()

    def _on_application(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self.look()

    def _show(self, folder: str) -> None:
        self._panel.show_folder(folder, is_there=folder != self._gone)
