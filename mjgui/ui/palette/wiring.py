"""Opens the palette, and remembers what was done by it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from mjgui.app.preferences import Preferences
from mjgui.core.settings import MAX_RECENT_COMMANDS
from mjgui.ui.icons import IconSet
from mjgui.ui.palette.entries import Source
from mjgui.ui.palette.panel import CommandPalette


class PaletteOpener(QObject):
    """Makes the palette when it is wanted first, and keeps what was used in the settings.

    Args:
        window: what it lies over.
        icons: the colours of the theme.
        preferences: keep what was used.
        sources: what is looked through, in this order.
    """

    def __init__(
        self,
        window: QMainWindow,
        icons: IconSet,
        preferences: Preferences,
        sources: Sequence[Source],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._icons = icons
        self._preferences = preferences
        self._sources = tuple(sources)
        self._palette: CommandPalette | None = None

    def toggle(self) -> None:
        """Open it, or close it where it is open."""
        if self._palette is not None and self._palette.isVisible():
            self._palette.shut()
        else:
            self.open()

    def open(self, text: str = "", key: str = "") -> None:
        """Open it with something typed already, and with that entry chosen."""
        if self._palette is None:
            self._palette = CommandPalette(self._window, self._icons, self._sources)
            self._palette.used.connect(self._keep)
        self._palette.open(self._preferences.settings.recent_commands, text, key)

    def _keep(self, key: str) -> None:
        others = (old for old in self._preferences.settings.recent_commands if old != key)
        self._preferences.update(recent_commands=(key, *others)[:MAX_RECENT_COMMANDS])
