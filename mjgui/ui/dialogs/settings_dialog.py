"""The settings: everything holds at once, so there is nothing to confirm."""

from __future__ import annotations

from typing import Literal

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mjgui.app.gateway_control import GatewayControl
from mjgui.app.housekeeper import Housekeeper
from mjgui.app.preferences import Preferences
from mjgui.core.language import tr
from mjgui.ui.actions import Actions
from mjgui.ui.dialogs.appearance_page import AppearancePage
from mjgui.ui.dialogs.gateway_page import GatewayPage
from mjgui.ui.dialogs.notices_page import NoticesPage
from mjgui.ui.dialogs.parts import push_button
from mjgui.ui.dialogs.saving_page import SavingPage
from mjgui.ui.dialogs.shortcut_page import ShortcutPage
from mjgui.ui.dialogs.storage_page import StoragePage
from mjgui.ui.icons import IconSet
from mjgui.ui.theme import GRID, mark

Section = Literal[
    "gateway", "key", "address", "appearance", "saving", "notifications", "storage", "shortcuts"
]

_SIZE = (GRID * 90, GRID * 70)
_LIST_WIDTH = GRID * 20
_PAGES: dict[Section, int] = {
    "gateway": 0,
    "key": 0,
    "address": 0,
    "appearance": 1,
    "saving": 2,
    "notifications": 3,
    "storage": 4,
    "shortcuts": 5,
}


class SettingsDialog(QDialog):
    """Sections on the left, the fields of one on the right; open it with `open`.

    Args:
        preferences: where the settings are; the dialog follows them, whoever changes them.
        gateway_control: where gateway and key are chosen.
        actions: whose shortcuts can be remapped. The dialog writes the settings; it is for the
            window to remap the actions on `preferences.changed`.
        icons: for the theme's colours.
        parent: the window that it belongs to.
        housekeeper: knows how large the data folder is; None where nothing is kept.
    """

    def __init__(
        self,
        preferences: Preferences,
        gateway_control: GatewayControl,
        actions: Actions,
        icons: IconSet,
        parent: QWidget | None = None,
        housekeeper: Housekeeper | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("settingsDialog")
        self.setWindowTitle(tr("Settings"))
        panel = QFrame(self)
        mark(panel, surface="panel")
        # Each with its final parent: a view that moves to another one keeps rows without padding.
        self._sections = QListWidget(panel)
        self._sections.setObjectName("settingsSections")
        self._sections.setAccessibleName(tr("Sections of the settings"))
        self._sections.addItems(
            [
                tr("Gateway"),
                tr("Appearance"),
                tr("Saving"),
                tr("Notifications"),
                tr("Storage"),
                tr("Shortcuts"),
            ]
        )
        self._sections.setFixedWidth(_LIST_WIDTH)
        self._pages = QStackedWidget(panel)
        self._gateway = GatewayPage(preferences, gateway_control, self._pages)
        self._storage = StoragePage(preferences, housekeeper, self._pages)
        self._shortcuts = ShortcutPage(preferences, actions, self._pages)
        self._pages.addWidget(self._gateway)
        self._pages.addWidget(AppearancePage(preferences, icons, self._pages))
        self._pages.addWidget(SavingPage(preferences, self._pages))
        self._pages.addWidget(NoticesPage(preferences, self._pages))
        self._pages.addWidget(self._storage)
        self._pages.addWidget(self._shortcuts)
        self._sections.currentRowChanged.connect(self._pages.setCurrentIndex)
        close = push_button(tr("Close"), self, name="closeSettings")
        close.clicked.connect(self.reject)
        body = QHBoxLayout(panel)
        body.setContentsMargins(GRID, GRID, 0, 0)
        body.setSpacing(0)
        body.addWidget(self._sections)
        body.addWidget(self._pages, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(GRID * 3, GRID, GRID * 3, GRID)
        foot.addStretch(1)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(panel, 1)
        layout.addLayout(foot)
        self._sections.setCurrentRow(0)
        self.resize(*_SIZE)

    @property
    def section(self) -> Section:
        """The section that is shown."""
        return next(name for name, row in _PAGES.items() if row == self._sections.currentRow())

    def show_section(self, name: Section) -> None:
        """Show a section, with the focus on its first field, or on the one that is named.

        Raises:
            KeyError: there is no such section.
        """
        self._sections.setCurrentRow(_PAGES[name])
        if name == "key":
            self._gateway.focus_key()
        elif name == "address":
            self._gateway.focus_address()
        else:
            self._sections.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what holds now; nothing half typed is left from last time."""
        if not event.spontaneous():
            self._gateway.start()
            self._storage.start()
            self._shortcuts.start()
        super().showEvent(event)
