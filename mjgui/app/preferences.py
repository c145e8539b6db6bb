"""The settings while the program runs: one immutable value, saved in the background."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from mjgui.app.work import WorkContext, WorkPool
from mjgui.core.errors import SettingsError
from mjgui.core.settings import Settings, SettingsStore

_SAVE_DELAY_MS = 400


class Preferences(QObject):
    """Owns the settings; a change holds at once and is on disk a moment later.

    Signals:
        changed: (before, after) two `Settings`.
        problem: (SettingsError) they could not be saved.
    """

    changed = Signal(object, object)
    problem = Signal(object)

    def __init__(
        self, store: SettingsStore, settings: Settings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._settings = settings
        self._saved = settings
        # One lane, so that a later save never comes before an earlier one.
        self._pool = WorkPool("mjgui-settings", 1, self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SAVE_DELAY_MS)
        self._timer.timeout.connect(self._save_soon)

    @property
    def settings(self) -> Settings:
        """The settings now."""
        return self._settings

    def update(self, **values: object) -> None:
        """Change some settings.

        Raises:
            SettingsError: a value is of the wrong type or outside its range; nothing changes.
        """
        self.replace(self._settings.changed(**values))

    def replace(self, settings: Settings) -> None:
        """Make `settings` the settings."""
        before = self._settings
        if settings != before:
            self._settings = settings
            self._timer.start()
            self.changed.emit(before, settings)

    def shut_down(self) -> bool:
        """Save what is not saved yet, and end the thread; whether it ended."""
        self._timer.stop()
        has_ended = self._pool.shut_down()
        if self._settings != self._saved:
            try:
                self._store.save(self._settings)
            except SettingsError as error:
                self.problem.emit(error)
        return has_ended

    def _save_soon(self) -> None:
        settings = self._settings

        def work(_context: WorkContext) -> None:
            self._store.save(settings)
            self._saved = settings

        self._pool.start(work, on_failed=self.problem.emit)
