"""The settings: everything holds at once, so there is nothing to confirm."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QListWidget,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mjgui.app.gateway_control import GatewayControl
from mjgui.app.housekeeper import Housekeeper
from mjgui.app.preferences import Preferences
from mjgui.app.prompts import Prompts
from mjgui.core.language import tr, tr_marked
from mjgui.ui.actions import Actions
from mjgui.ui.dialogs.appearance_page import AppearancePage
from mjgui.ui.dialogs.gateway_page import GatewayPage
from mjgui.ui.dialogs.notices_page import NoticesPage
from mjgui.ui.dialogs.parts import note
from mjgui.ui.dialogs.saving_page import SavingPage
from mjgui.ui.dialogs.shortcut_page import ShortcutPage
from mjgui.ui.dialogs.storage_page import StoragePage
from mjgui.ui.icons import IconSet
from mjgui.ui.settings.canvas_page import CanvasPage
from mjgui.ui.settings.finding import Hit
from mjgui.ui.settings.foot import SettingsFoot
from mjgui.ui.settings.page import SettingsPage
from mjgui.ui.settings.privacy_page import PrivacyPage
from mjgui.ui.settings.search import SettingsHits, SettingsSearch
from mjgui.ui.settings.table import SECTIONS, Section, setting
from mjgui.ui.text_size import grown, is_large
from mjgui.ui.theme import GRID, mark
from mjgui.ui.widgets.mirroring import is_mirrored
from mjgui.ui.widgets.reading_order import put_in_reading_order

__all__ = ["Section", "SettingsDialog"]

_SIZE = (GRID * 101, GRID * 80)
_LIST_WIDTH = GRID * 20
_ORDER = tuple(SECTIONS)


class SettingsDialog(QDialog):
    """Sections on the left, the fields of one on the right, a search above; open it with `open`.

    Args:
        preferences: where the settings are; the dialog follows them, whoever changes them.
        gateway_control: where gateway and key are chosen.
        actions: whose shortcuts can be remapped. The dialog writes the settings; it is for the
            window to remap the actions on `preferences.changed`.
        icons: for the theme's colours.
        parent: the window that it belongs to.
        housekeeper: knows how large the data folder is; None where nothing is kept.
        prompts: the earlier prompts, which can be forgotten; None where there are none.
    """

    def __init__(
        self,
        preferences: Preferences,
        gateway_control: GatewayControl,
        actions: Actions,
        icons: IconSet,
        parent: QWidget | None = None,
        housekeeper: Housekeeper | None = None,
        prompts: Prompts | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("settingsDialog")
        self.setWindowTitle(tr("Settings"))
        panel = QFrame(self)
        mark(panel, surface="panel")
        self._search = SettingsSearch(panel)
        # Each with its final parent: a view that moves to another one keeps rows without padding.
        self._sections = QListWidget(panel)
        self._sections.setObjectName("settingsSections")
        self._sections.setAccessibleName(tr("Sections of the settings"))
        self._sections.addItems([tr_marked(title) for title in SECTIONS.values()])
        self._right = QStackedWidget(panel)
        self._pages = QStackedWidget(self._right)
        self._gateway = GatewayPage(preferences, gateway_control, icons, self._pages)
        self._shortcuts = ShortcutPage(preferences, actions, icons, self._pages)
        pages: dict[Section, SettingsPage | ShortcutPage] = {
            "gateway": self._gateway,
            "appearance": AppearancePage(preferences, icons, self._pages),
            "canvas": CanvasPage(preferences, icons, self._pages),
            "shortcuts": self._shortcuts,
            "saving": SavingPage(preferences, icons, self._pages),
            "storage": StoragePage(preferences, housekeeper, icons, self._pages),
            "notifications": NoticesPage(preferences, icons, self._pages),
            "privacy": PrivacyPage(
                preferences, gateway_control, prompts, housekeeper, icons, self._pages
            ),
        }
        self._page_of = {section: pages[section] for section in _ORDER}
        for page in self._page_of.values():
            self._pages.addWidget(page)
        found = QWidget(self._right)
        self._hits = SettingsHits(found)
        self._nothing = note(tr("No setting fits. Try another word for it."), found)
        self._right.addWidget(self._pages)
        self._right.addWidget(found)
        foot = SettingsFoot(preferences, self)
        self._lay_out(panel, found, foot)
        self._sections.currentRowChanged.connect(self._show_page)
        self._search.textChanged.connect(self._look)
        self._search.stepped.connect(self._hits.step)
        self._search.accepted.connect(self._hits.take)
        self._search.given_up.connect(self._search.clear)
        self._hits.wanted.connect(self._go_to_hit)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._begin_search)
        foot.closed.connect(self.reject)
        self._sections.setCurrentRow(0)
        self.resize(self._width_beside(parent), _SIZE[1])

    @property
    def section(self) -> Section:
        """The section that is shown."""
        return _ORDER[self._sections.currentRow()]

    def show_section(self, name: Section) -> None:
        """Show a section, with the focus on its first field, or on the one that is named.

        Raises:
            KeyError: there is no such section.
        """
        self._search.clear()
        if name == "key":
            self._open("gateway")
            self._gateway.focus_key()
        elif name == "address":
            self._open("gateway")
            self._gateway.focus_address()
        else:
            self._open(name)
            self._sections.setFocus()

    def show_setting(self, name: str) -> None:
        """Show a row of the table, with the focus on its field, lit up for a moment.

        Raises:
            KeyError: there is no such row.
        """
        self._search.clear()
        section = setting(name).section
        self._open(section)
        self._page_of[section].go_to(name)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's own
        """Let Tab go as one reads."""
        put_in_reading_order(self)
        return super().focusNextPrevChild(next)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what holds now; nothing half typed is left from last time."""
        if not event.spontaneous():
            for page in self._page_of.values():
                page.start()
        super().showEvent(event)

    @staticmethod
    def _width_beside(window: QWidget | None) -> int:
        """Its width: with larger text it grows, but to no more than its window has."""
        least, most = _SIZE[0], grown(_SIZE[0])
        return least if window is None else max(least, min(most, window.width() - GRID * 2))

    def _lay_out(self, panel: QFrame, found: QWidget, foot: QWidget) -> None:
        self._nothing.hide()
        room = GRID * (2 if is_large() else 4)
        width = max(_LIST_WIDTH, self._sections.sizeHintForColumn(0) + room)
        hits = QVBoxLayout(found)
        hits.setContentsMargins(GRID * 3, 0, GRID * 3, GRID * 2)
        hits.addWidget(self._nothing)
        hits.addWidget(self._hits, 1)
        body = QGridLayout(panel)
        left, right = (0, GRID * 2) if is_mirrored() else (GRID * 2, 0)
        body.setContentsMargins(left, GRID * 2, right, GRID)
        body.setHorizontalSpacing(0)
        body.setVerticalSpacing(GRID)
        body.addWidget(self._search, 0, 0)
        body.addWidget(self._sections, 1, 0)
        body.addWidget(self._right, 0, 1, 2, 1)
        body.setColumnStretch(1, 1)
        self._search.setFixedWidth(width)
        self._sections.setFixedWidth(width)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(panel, 1)
        layout.addWidget(foot)

    def _open(self, section: Section) -> None:
        self._sections.setCurrentRow(_ORDER.index(section))

    @Slot()
    def _show_page(self) -> None:
        self._search.clear()
        self._pages.setCurrentIndex(self._sections.currentRow())

    @Slot()
    def _begin_search(self) -> None:
        self._search.setFocus()
        self._search.selectAll()

    @Slot(str)
    def _look(self, text: str) -> None:
        looks = bool(text.strip())
        if looks:
            self._hits.look_for(text)
            some = self._hits.topLevelItemCount() > 0
            self._nothing.setVisible(not some)
            self._hits.setVisible(some)
        self._right.setCurrentIndex(1 if looks else 0)

    @Slot(object)
    def _go_to_hit(self, hit: Hit) -> None:
        if hit.is_shortcut:
            self.show_section(hit.section)
            self._shortcuts.choose(hit.name)
            self._shortcuts.focus_keys()
        else:
            self.show_setting(hit.name)
