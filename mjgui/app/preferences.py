"""The settings while the program runs: one immutable value, saved in the background."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from PySide6.QtCore import QObject, QTimer, Signal

from mjgui.app.work import WorkContext, WorkPool
from mjgui.core.errors import SettingsError
from mjgui.core.settings import Settings, SettingsStore

_SAVE_DELAY_MS = 400
_DEFAULTS = Settings()


class Preferences(QObject):
    """Owns the settings; a change holds at once and is on disk a moment later.

    Signals:
        changed: (before, after) two `Settings`.
        problem: (SettingsError) they could not be saved.
        reset_changed: what can be brought back after a reset is another, or nothing.
    """

    changed = Signal(object, object)
    problem = Signal(object)
    reset_changed = Signal()

    def __init__(
        self, store: SettingsStore, settings: Settings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._settings = settings
        self._saved = settings
        self._before_reset: dict[str, object] = {}
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

    # -- back to what they came as -------------------------------------------------------------

    def differs(self, fields: Collection[str]) -> bool:
        """Whether any of these settings is not as it came."""
        return any(getattr(self._settings, name) != getattr(_DEFAULTS, name) for name in fields)

    def reset(self, fields: Collection[str]) -> None:
        """Set these settings back to what they came as; `undo_reset` brings them back."""
        differing = [name for name in fields if self.differs((name,))]
        if differing:
            self._before_reset = self._values(self._settings, differing)
            self.update(**self._values(_DEFAULTS, differing))
            self.reset_changed.emit()

    @property
    def can_undo_reset(self) -> bool:
        """Whether something was reset and nothing of it was set anew since."""
        return bool(self._before_reset) and not self.differs(self._before_reset)

    def undo_reset(self) -> None:
        """Bring back what the last reset has changed."""
        if self.can_undo_reset:
            before, self._before_reset = self._before_reset, {}
            self.update(**before)
            self.reset_changed.emit()

    @staticmethod
    def _values(settings: Settings, names: Iterable[str]) -> dict[str, object]:
        return {name: getattr(settings, name) for name in names}

    # -- the end -------------------------------------------------------------------------------

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
