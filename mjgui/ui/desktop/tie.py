"""Ties what happens to jobs to what is outside the window: title, taskbar, notifications."""

from __future__ import annotations

import os

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from mjgui.app.desktop_bus import Pressed
from mjgui.app.notices import Notices
from mjgui.app.preferences import Preferences
from mjgui.app.progress import JobsProgress, Overall
from mjgui.app.session import Session
from mjgui.core.language import tr, tr_n
from mjgui.ui.desktop.places import Desktop, app_icon

_NAME = "mjgui"


class DesktopTie(QObject):
    """Shows progress in the title and on the taskbar, and results while the window is away.

    Args:
        session: whose jobs they are.
        preferences: whether to notify.
        window: the window.
        desktop: what is outside it.
    """

    def __init__(
        self, session: Session, preferences: Preferences, window: QWidget, desktop: Desktop
    ) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        window.setWindowIcon(app_icon())
        self._notifier = desktop.notifier(window, self._on_pressed)
        self._taskbar = desktop.taskbar(window)
        self._progress = JobsProgress(session.jobs, self)
        self._progress.changed.connect(self._show_progress)
        if self._progress.overall.count:
            self._show_progress(self._progress.overall)
        self._notices = Notices(session.jobs, preferences, self._is_in_front, self)
        self._notices.came.connect(self._alert)
        self._notices.due.connect(self._notifier.show)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._on_focus)

    def _is_in_front(self) -> bool:
        # A dialog or a popup of ours that has the keys is in front as well.
        return QGuiApplication.focusWindow() is not None and not self._window.isMinimized()

    def _on_focus(self) -> None:
        if self._is_in_front():
            self._notifier.hide()

    def _alert(self) -> None:
        """Let the taskbar draw the eye to the window until it comes to the front."""
        QApplication.alert(self._window)

    def _show_progress(self, overall: Overall) -> None:
        self._window.setWindowTitle(title(overall))
        self._taskbar.show_progress(overall)

    def _on_pressed(self, pressed: Pressed) -> None:
        """Come to the front and show the result that a notification was about."""
        window = self._window
        self._notifier.hide()
        if pressed.token:
            os.environ["XDG_ACTIVATION_TOKEN"] = pressed.token  # Qt takes it for the next one
        if window.isMinimized():
            window.showNormal()
        window.raise_()
        window.activateWindow()
        self._session.viewing.compare(pressed.job_id)


def title(overall: Overall) -> str:
    """The window's title while so much is done."""
    parts = [_NAME]
    if overall.percent is not None:
        parts.insert(0, tr("{percent} %", percent=overall.percent))
    if overall.count > 1 or (overall.count and overall.percent is None):
        parts.insert(0, tr_n("{n} job", "{n} jobs", overall.count))
    return " · ".join(parts)
