"""Builds the program's objects, in order, and ends them in the reverse one."""

from __future__ import annotations

import atexit
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from mjgui.app.connections import Connections, GatewayKind
from mjgui.app.gateway_control import GatewayControl, Overrides
from mjgui.app.preferences import Preferences
from mjgui.app.session import Session
from mjgui.core import logs
from mjgui.core.command_line import Options
from mjgui.core.errors import UrlError
from mjgui.core.keychain import Keychain
from mjgui.core.settings import DEFAULT_BASE_URL, SettingsStore, data_dir
from mjgui.gateway.checks import check_base_url
from mjgui.practice.sample import SAMPLE_TASK_ID
from mjgui.ui.main_window import MainWindow
from mjgui.ui.theme import ThemeController


class Assembly(QObject):
    """One running program: settings, gateway, session, window.

    Args:
        app: the application it runs on.
        options: what the command line and the environment say.

    Raises:
        SettingsError: there is no data folder.
        UrlError: the gateway's address cannot be used.
    """

    def __init__(self, app: QApplication, options: Options) -> None:
        super().__init__()
        overrides = Overrides(
            practice=options.practice,
            base_url=check_base_url(options.base_url) if options.base_url else None,
            api_key=options.api_key,
        )
        folder = data_dir(options.data_dir)
        self._options = options
        store = SettingsStore(folder / "settings.json")
        settings, self._settings_problem = store.load()
        try:
            check_base_url(settings.base_url)
        except UrlError as error:
            settings, self._settings_problem = settings.changed(base_url=DEFAULT_BASE_URL), error
        self._preferences = Preferences(store, settings)
        self._gateway = GatewayControl(
            Connections(folder / "practice"), self._preferences, Keychain(), overrides
        )
        self._logs, self._logs_problem = logs.configure(folder / "logs", self._gateway.secrets)
        self._themes = ThemeController(app, settings.appearance, self)
        self._session = Session(self._gateway.current)
        self.window = MainWindow(
            self._session, self._preferences, self._gateway, self._themes, folder
        )
        self._ended = False

    def begin(self) -> None:
        """Say what was wrong with the settings, ask for the key, and load the first generation."""
        session, options = self._session, self._options
        for problem in (self._settings_problem, self._logs_problem):
            if problem is not None:
                session.tell(problem)
        self._gateway.unlock()
        if options.mask_file is not None:
            _MaskImport(session, options.mask_file)
        if options.task_id is not None:
            session.load(options.task_id)
        elif session.connection.kind is GatewayKind.PRACTICE:
            session.load(SAMPLE_TASK_ID)

    def end(self) -> None:
        """Stop following everything, save what is not saved, and end all threads. Only once."""
        if self._ended:
            return
        self._ended = True
        atexit.unregister(self.end)
        self._session.shut_down()
        self._gateway.shut_down()
        self._preferences.shut_down()
        self._logs.close()


class _MaskImport(QObject):
    """Imports the mask of the command line once the first image is there, and only then."""

    def __init__(self, session: Session, path: Path) -> None:
        super().__init__(session)
        self._session = session
        self._path = path
        session.chosen_changed.connect(self._on_chosen)

    def _on_chosen(self) -> None:
        if self._session.picture is not None:
            self._session.chosen_changed.disconnect(self._on_chosen)
            self._session.files.import_mask(self._path)
            self.deleteLater()
