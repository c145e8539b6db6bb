"""Opens the report of a problem, gathers it in the background, and writes it to a file."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from mjgui.app.gateway_control import GatewayControl
from mjgui.app.preferences import Preferences
from mjgui.app.session import Session
from mjgui.app.work import WorkContext
from mjgui.core.files import write_whole
from mjgui.core.language import tr
from mjgui.core.logs import Logs
from mjgui.ui.report.dialog import ReportDialog
from mjgui.ui.report.gathering import Sources, gathering, window_facts
from mjgui.ui.window_dialogs import WindowDialogs


class Reporter(QObject):
    """Keeps one report open at most; each is gathered anew.

    Args:
        session: runs the work, and knows the prompts.
        preferences: hold the settings.
        gateway: knows the keys, which never get into a report.
        logs: has the last lines.
        dialogs: let help be asked for in the dialog, too.
        window: what it stands beside.
    """

    def __init__(
        self,
        session: Session,
        preferences: Preferences,
        gateway: GatewayControl,
        logs: Logs,
        dialogs: WindowDialogs,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._preferences = preferences
        self._gateway = gateway
        self._logs = logs
        self._dialogs = dialogs
        self._window = window

    def open(self) -> None:
        """Gather a report and show it."""
        for old in self._window.findChildren(ReportDialog):
            old.close()
        dialog = ReportDialog(self._window)
        dialog.save_wanted.connect(self._save)
        self._dialogs.show(dialog)
        sources = Sources(
            self._preferences.settings,
            self._prompts(),
            self._logs.last_lines,
            self._gateway.secrets,
        )
        self._session.start_chore(gathering(sources, window_facts()), self._on_report)

    def _prompts(self) -> tuple[str, ...]:
        session = self._session
        jobs = (job.request.remix_prompt for job in session.jobs.jobs)
        earlier = (prompt.text for prompt in session.prompts.earlier)
        listed = session.batches.text.splitlines()
        return tuple({session.form.remix_prompt, *listed, *jobs, *earlier})

    @property
    def _dialog(self) -> ReportDialog | None:
        dialogs = self._window.findChildren(ReportDialog)
        return next((dialog for dialog in dialogs if dialog.isVisible()), None)

    def _on_report(self, text: object) -> None:
        if self._dialog is not None:
            self._dialog.show_report(cast("str", text))

    def _save(self, path: Path, text: str) -> None:
        def work(context: WorkContext) -> None:
            write_whole(path, text.encode())
            context.emit(path)

        self._session.start_chore(work, self._on_saved)

    def _on_saved(self, path: object) -> None:
        if self._dialog is not None:
            self._dialog.say(tr("Saved as {name}.", name=cast("Path", path).name))
