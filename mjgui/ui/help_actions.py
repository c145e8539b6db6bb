"""What the Help menu does: the palette, what's this, the guide, and reports of problems."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from mjgui.app.preferences import Preferences
from mjgui.app.session import Session
from mjgui.ui.actions import Actions
from mjgui.ui.icons import IconSet
from mjgui.ui.palette.sources import ActionSource, SettingsSource
from mjgui.ui.palette.wiring import PaletteOpener
from mjgui.ui.whats_this.asking import ask
from mjgui.ui.whats_this.explaining import explain
from mjgui.ui.window_dialogs import WindowDialogs


class HelpActions(QObject):
    """Wires those actions.

    Args:
        session: says where the user is.
        preferences: keep what was used lately.
        actions: where the actions are.
        icons: the drawings.
        dialogs: opens the settings.
        window: what is explained.
    """

    def __init__(
        self,
        session: Session,
        preferences: Preferences,
        actions: Actions,
        icons: IconSet,
        dialogs: WindowDialogs,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._actions = actions
        sources = (
            ActionSource(session, actions),
            SettingsSource(dialogs.open_settings, actions["openSettings"]),
        )
        self._palette = PaletteOpener(window, icons, preferences, sources)
        self._window = window
        explain(window, actions)
        acts: dict[str, Callable[[], object]] = {
            "showPalette": self._palette.toggle,
            "whatsThis": self._ask,
        }
        for name, act in acts.items():
            self._on_triggered(name, act)

    def _ask(self) -> None:
        ask(self._window, self._actions)

    def _on_triggered(self, name: str, act: Callable[[], object]) -> None:
        def on_triggered(_checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's own
            act()

        self._actions[name].triggered.connect(on_triggered)
