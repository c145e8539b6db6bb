"""The page of the settings for what the desktop is told."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from mjgui.app.preferences import Preferences
from mjgui.core.language import tr, tr_marked, tr_noop
from mjgui.core.settings import Notifications
from mjgui.ui.dialogs.parts import row
from mjgui.ui.icons import IconSet
from mjgui.ui.settings.page import SettingsPage
from mjgui.ui.widgets.segmented_control import SegmentedControl

WAYS: tuple[tuple[Notifications, str], ...] = (
    ("prompt", tr_noop("With the prompt")),
    ("plain", tr_noop("Without the prompt")),
    ("off", tr_noop("Off")),
)
"""What can be chosen, here and among what concerns privacy."""


class NoticesPage(SettingsPage):
    """Whether results are told, and how much of them; it holds at once."""

    def __init__(
        self, preferences: Preferences, icons: IconSet, parent: QWidget | None = None
    ) -> None:
        super().__init__("notifications", preferences, icons, parent)
        self._preferences = preferences
        self._ways = SegmentedControl.of_labels([tr_marked(text) for _, text in WAYS], self)
        self._ways.setObjectName("notificationChoice")
        self._ways.setAccessibleName(tr("Notifications"))
        self.rows.add("notifications", row(self._ways), self._ways, tr_marked(WAYS[0][1]))
        self.column.addStretch(1)
        self._refresh()
        self._ways.index_changed.connect(self._set)
        preferences.changed.connect(self._refresh)

    @Slot(int)
    def _set(self, index: int) -> None:
        self._preferences.update(notifications=WAYS[index][0])

    @Slot()
    def _refresh(self) -> None:
        now = self._preferences.settings.notifications
        self._ways.set_index([name for name, _ in WAYS].index(now))
