"""The page of the settings that says what leaves this machine, and what can be forgotten."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QWidget

from mjgui.app.gateway_control import GatewayControl
from mjgui.app.housekeeper import Housekeeper
from mjgui.app.preferences import Preferences
from mjgui.app.prompts import Prompts
from mjgui.core.language import tr, tr_marked, tr_n, tr_noop
from mjgui.core.prompt_book import EarlierPrompt
from mjgui.ui.dialogs.folder_opener import FolderOpener
from mjgui.ui.dialogs.notices_page import WAYS
from mjgui.ui.dialogs.parts import note, push_button, row
from mjgui.ui.icons import IconSet
from mjgui.ui.settings.page import SettingsPage
from mjgui.ui.settings.rows import column_of
from mjgui.ui.settings.table import setting
from mjgui.ui.theme import mark
from mjgui.ui.widgets.elided_label import ElidedLabel
from mjgui.ui.widgets.segmented_control import SegmentedControl

_WHAT_LEAVES = tr_noop(
    "To MidJourney's gateway go your key, the ids of tasks and, when you submit, the prompt, the "
    "mask and the addresses that you typed; pictures are fetched from where they lie; practice "
    "calls nothing but addresses that you typed; and nothing else leaves this machine."
)


class PrivacyPage(SettingsPage):
    """One sentence, and the acts that concern it.

    Args:
        preferences: where the choice of notifications is.
        control: forgets the key.
        prompts: the earlier prompts; None where there are none.
        housekeeper: knows where the data folder is; None where nothing is kept.
        icons: the drawings of the reset buttons.
        parent: the widget it belongs to.
        open_url: shows a folder in the system's file manager; False if that failed.
    """

    def __init__(
        self,
        preferences: Preferences,
        control: GatewayControl,
        prompts: Prompts | None,
        housekeeper: Housekeeper | None,
        icons: IconSet,
        parent: QWidget | None = None,
        open_url: Callable[[QUrl], bool] = QDesktopServices.openUrl,
    ) -> None:
        super().__init__("privacy", preferences, icons, parent)
        self._preferences = preferences
        self._control = control
        self._prompts = prompts
        self._gone: tuple[EarlierPrompt, ...] = ()
        self._notices = SegmentedControl.of_labels([tr_marked(text) for _, text in WAYS], self)
        self._notices.setObjectName("privacyNotices")
        self._notices.setAccessibleName(setting("privacyNotices").title)
        self._count = QLabel(self)
        self._count.setObjectName("earlierPromptCount")
        self._forget = push_button(tr("Forget them"), self, name="forgetPrompts")
        self._forget.setAccessibleName(tr("Forget the earlier prompts"))
        self._undo = push_button(tr("Undo"), self, name="undoForgetPrompts")
        self._undo.setAccessibleName(tr("Bring back the prompts"))
        mark(self._undo, kind="link")
        self._key = QLabel(self)
        self._key.setObjectName("privacyKeyPlace")
        self._forget_key = push_button(tr("Forget the key"), self, name="privacyForgetKey")
        self._folder = ElidedLabel(parent=self)
        self._folder.setObjectName("privacyFolder")
        self._open = push_button(tr("Open folder"), self, name="openDataFolder")
        self._trouble = note("", self, tone="warning", name="privacyTrouble")
        folder = housekeeper.folder if housekeeper is not None else None
        self._folder.set_full_text(str(folder) if folder is not None else "")
        words = tr("The folder could not be opened.")
        FolderOpener(folder, self._open, self._trouble, words, open_url)
        self._lay_out()
        self._notices.index_changed.connect(self._set_notices)
        self._forget.clicked.connect(self._on_forget)
        self._undo.clicked.connect(self._on_undo)
        self._forget_key.clicked.connect(control.forget_key)
        preferences.changed.connect(self._refresh)
        control.connection_changed.connect(self._refresh)
        if prompts is not None:
            prompts.changed.connect(self._refresh)
        self._refresh()

    def start(self) -> None:
        """Begin anew: what was forgotten before is not offered any more."""
        self._gone = ()
        self._refresh()

    def _lay_out(self) -> None:
        words = note(tr_marked(_WHAT_LEAVES), self, tone="", name="whatLeaves")
        self.column.insertWidget(1, words)
        rows = self.rows
        default = tr_marked(WAYS[0][1])
        rows.add("privacyNotices", row(self._notices), self._notices, default)
        forget = row(self._count, self._undo, self._forget, stretch=0)
        rows.add("earlierPrompts", forget, self._forget)
        rows.add("privacyKey", row(self._key, self._forget_key, stretch=0), self._forget_key)
        folder = row(self._folder, self._open, stretch=0)
        rows.add("dataFolder", column_of(folder, self._trouble), self._open)
        self.column.addStretch(1)

    @Slot(int)
    def _set_notices(self, index: int) -> None:
        self._preferences.update(notifications=WAYS[index][0])

    @Slot()
    def _on_forget(self) -> None:
        if self._prompts is not None:
            self._gone = self._prompts.forget_all()
            self._refresh()
            self._undo.setFocus()

    @Slot()
    def _on_undo(self) -> None:
        if self._prompts is not None:
            gone, self._gone = self._gone, ()
            self._prompts.bring_back(*gone)
            self._forget.setFocus()

    @Slot()
    def _refresh(self) -> None:
        names = [name for name, _ in WAYS]
        self._notices.set_index(names.index(self._preferences.settings.notifications))
        earlier = self._prompts.earlier if self._prompts is not None else ()
        count = sum(not prompt.is_favourite for prompt in earlier)
        self._count.setText(tr_n("{n} prompt", "{n} prompts", count))
        self._forget.setEnabled(count > 0)
        self._undo.setVisible(bool(self._gone))
        has_key = self._control.has_key or self._control.is_key_stored
        self._key.setText(tr("There is one.") if has_key else tr("No key yet."))
        self._forget_key.setEnabled(has_key)
