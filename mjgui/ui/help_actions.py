"""What the Help menu does: the palette, what's this, the guide, and reports of problems."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from mjgui.app.gateway_control import GatewayControl
from mjgui.app.preferences import Preferences
from mjgui.app.session import Session
from mjgui.core.logs import Logs
from mjgui.ui.actions import Actions
from mjgui.ui.guide.opener import Guide, GuideSource
from mjgui.ui.icons import IconSet
from mjgui.ui.jobs.acts import OpenUrl
from mjgui.ui.palette.sources import ActionSource, SettingsSource, action_key
from mjgui.ui.palette.wiring import PaletteOpener
from mjgui.ui.report.opener import Reporter
from mjgui.ui.whats_this.asking import ask, stop_asking
from mjgui.ui.whats_this.explaining import explain
from mjgui.ui.window import MainWindow
from mjgui.ui.window_dialogs import WindowDialogs
from mjgui.ui.words import plain_title


class HelpActions(QObject):
    """Wires those actions.

    Args:
        session: says where the user is.
        preferences: keep what was used lately.
        gateway: knows what no report may hold.
        logs: what a report ends with.
        actions: where the actions are.
        icons: the drawings.
        dialogs: opens the settings.
        open_url: shows a web page.
        window: what is explained.
    """

    def __init__(
        self,
        session: Session,
        preferences: Preferences,
        gateway: GatewayControl,
        logs: Logs,
        actions: Actions,
        icons: IconSet,
        dialogs: WindowDialogs,
        open_url: OpenUrl,
        window: MainWindow,
    ) -> None:
        super().__init__(window)
        self._actions = actions
        self._guide = Guide(session, actions, icons, open_url, window)
        self._guide.action_pressed.connect(self._point_at)
        sources = (
            ActionSource(session, actions),
            SettingsSource(dialogs.open_settings, dialogs.open_setting, actions["openSettings"]),
            GuideSource(self._guide, actions["showGuide"]),
        )
        self._palette = PaletteOpener(window, icons, preferences, sources)
        self._window = window
        explain(window, actions)
        acts: dict[str, Callable[[], object]] = {
            "showPalette": self._palette.toggle,
            "showGuide": self._guide.open_here,
            "whatsThis": self._ask,
            "reportProblem": Reporter(session, preferences, gateway, logs, dialogs, window).open,
        }
        for name, act in acts.items():
            self._on_triggered(name, act)

    def close(self) -> None:
        """Close what stands beside the window and is not its child, and ask of nothing more."""
        self._guide.close()
        stop_asking()

    def _point_at(self, name: str) -> None:
        """Show an action in the palette, where it is found and what its keys are."""
        self._window.raise_()
        self._palette.open(plain_title(self._actions[name].text()), action_key(name))

    def _ask(self) -> None:
        ask(self._window, self._actions)

    def _on_triggered(self, name: str, act: Callable[[], object]) -> None:
        def on_triggered(_checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's own
            act()

        self._actions[name].triggered.connect(on_triggered)
