"""The page of the settings for the gateway and its key."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from mjgui.app.connections import GatewayKind
from mjgui.app.gateway_control import GatewayControl
from mjgui.app.messages import Message, MessageKind
from mjgui.app.preferences import Preferences
from mjgui.core.errors import KeyTextError, UrlError
from mjgui.core.keychain import account_for
from mjgui.core.language import sentences, tr, tr_marked, tr_noop
from mjgui.core.settings import DEFAULT_BASE_URL
from mjgui.ui.canvas.speech import announce
from mjgui.ui.dialogs.parts import note, push_button, row
from mjgui.ui.icons import IconSet
from mjgui.ui.settings.page import SettingsPage
from mjgui.ui.settings.rows import Way, column_of
from mjgui.ui.text_size import icon_side
from mjgui.ui.theme import GRID, mark

_CHOICES = (
    (
        GatewayKind.PRACTICE,
        tr_noop("&Practice"),
        tr_noop("Fills from the surroundings, does not read the prompt. Offline, free."),
    ),
    (
        GatewayKind.MIDJOURNEY,
        tr_noop("&MidJourney"),
        tr_noop("The real thing, over the network. Needs an API key; each submission costs money."),
    ),
)
_TONES = {
    MessageKind.INFO: "dim",
    MessageKind.SUCCESS: "success",
    MessageKind.WARNING: "warning",
    MessageKind.ERROR: "danger",
}


class GatewayPage(SettingsPage):
    """Practice or MidJourney, the address and the key. The key is never shown once it is saved."""

    def __init__(
        self,
        preferences: Preferences,
        control: GatewayControl,
        icons: IconSet,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("gateway", preferences, icons, parent)
        self._preferences = preferences
        self._control = control
        self._kinds = QButtonGroup(self)
        self._address = QLineEdit(self)
        self._address.setObjectName("baseUrlEdit")
        self._address.setPlaceholderText(DEFAULT_BASE_URL)
        self._address.editingFinished.connect(self._apply_address)
        self._address.textEdited.connect(self._forget_address_trouble)
        self._address_trouble = note("", self, tone="danger", name="baseUrlTrouble")
        self._key = QLineEdit(self)
        self._key.setObjectName("apiKeyEdit")
        self._key.setEchoMode(QLineEdit.EchoMode.Password)
        self._key.setPlaceholderText(tr("Paste the key"))
        self._key.textChanged.connect(self._on_key_typed)
        self._key.returnPressed.connect(self._save_key)
        self._save = push_button(tr("Save"), self, name="saveKey")
        self._save.setAccessibleName(tr("Save the API key"))
        self._save.clicked.connect(self._save_key)
        self._forget = push_button(tr("Forget"), self, name="forgetKey")
        self._forget.setAccessibleName(tr("Forget the API key"))
        self._forget.clicked.connect(self._forget_key)
        self._test = push_button(tr("Test"), self, name="testKey")
        self._test.clicked.connect(self._on_test)
        self._answer = note("", self, name="keyAnswer")
        self._key_place = note("", self, name="keyPlace")
        self._key_trouble = note("", self, name="keyTrouble")
        self.rows.add("gatewayKind", self._choices(), self._kinds.button(0))
        self.rows.add(
            "gatewayAddress",
            column_of(self._address, self._address_trouble),
            self._address,
            tr("the vendor's address, {address}", address=DEFAULT_BASE_URL),
            Way(lambda: control.base_url != DEFAULT_BASE_URL, self._use_vendor),
        )
        acts = row(self._save, self._test, self._forget)
        words = (self._key_place, self._key_trouble, self._answer)
        self.rows.add("apiKey", column_of(self._key, acts, *words), self._key)
        self.column.addStretch(1)
        preferences.changed.connect(self._refresh)
        control.connection_changed.connect(self._refresh)
        control.message.connect(self._show_message)
        control.key_test.changed.connect(self._show_answer)
        self.start()

    def start(self) -> None:
        """Show what holds now; what was typed and not applied is gone."""
        self._key.clear()
        self._address.clear()
        self._show_key_trouble("")
        self._forget_address_trouble()
        self._refresh()
        self._show_answer()

    def focus_key(self) -> None:
        """Put the cursor where the key is typed."""
        self._key.setFocus()

    def focus_address(self) -> None:
        """Put the cursor into the address, all of it selected."""
        self._address.setFocus()
        self._address.selectAll()

    def _choices(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        for index, (kind, text, sentence) in enumerate(_CHOICES):
            explanation = tr_marked(sentence)
            button = QRadioButton(tr_marked(text), self)
            button.setObjectName(f"gateway:{kind.value}")
            button.setAccessibleDescription(explanation)
            self._kinds.addButton(button, index)
            indented = row(note(explanation, self), stretch=0)
            indented.setContentsMargins(_indent(), 0, 0, GRID)
            column.addWidget(button)
            column.addLayout(indented)
        self._kinds.idClicked.connect(self._choose)
        return column

    @Slot(int)
    def _choose(self, index: int) -> None:
        self._control.choose(_CHOICES[index][0])

    @Slot()
    def _apply_address(self) -> None:
        text = self._address.text().strip()
        if text == self._control.base_url:
            self._forget_address_trouble()
            return
        try:
            self._control.set_base_url(text)
        except UrlError as error:
            mark(self._address, invalid=True)
            self._address_trouble.setText(str(error))
            self._address_trouble.setVisible(True)
        else:
            self._forget_address_trouble()
            self._address.setText(self._control.base_url)

    @Slot()
    def _use_vendor(self) -> None:
        self._address.setText(DEFAULT_BASE_URL)
        self._apply_address()

    @Slot()
    def _forget_address_trouble(self) -> None:
        mark(self._address, invalid=False)
        self._address_trouble.setVisible(False)

    @Slot()
    def _save_key(self) -> None:
        text = self._key.text()
        if not text:
            return
        try:
            self._control.set_key(text)
        except KeyTextError as error:
            mark(self._key, invalid=True)
            self._show_key_trouble(str(error), "danger")
        else:
            self._key.clear()
            self._control.key_test.start()

    @Slot()
    def _on_test(self) -> None:
        test = self._control.key_test
        if test.is_asking:
            test.stop()
        else:
            test.start()

    @Slot()
    def _show_answer(self) -> None:
        test = self._control.key_test
        words = test.words
        mark(self._answer, tone=_TONES[words.kind])
        if words.text and words.text != self._answer.text():
            announce(self._answer, words.text)
        self._answer.setText(words.text)
        self._answer.setVisible(bool(words.text))
        self._test.setText(tr("Stop") if test.is_asking else tr("Test"))
        self._test.setAccessibleName(
            tr("Stop asking the gateway") if test.is_asking else tr("Test the API key")
        )
        self._test.setEnabled(test.is_asking or self._control.has_key)

    @Slot()
    def _forget_key(self) -> None:
        self._show_key_trouble("")
        self._control.forget_key()

    @Slot(str)
    def _on_key_typed(self, text: str) -> None:
        mark(self._key, invalid=False)
        self._save.setEnabled(bool(text))
        if text:
            self._show_key_trouble("")

    @Slot(object)
    def _show_message(self, message: Message) -> None:
        # Success needs no words here: the line below the key says where it is kept.
        words = "" if message.kind is MessageKind.SUCCESS else _sentences(message)
        self._show_key_trouble(words, _TONES[message.kind])

    def _show_key_trouble(self, text: str, tone: str = "dim") -> None:
        mark(self._key_trouble, tone=tone)
        self._key_trouble.setText(text)
        self._key_trouble.setVisible(bool(text))

    @Slot()
    def _refresh(self) -> None:
        for index, (kind, _, _) in enumerate(_CHOICES):
            if kind is self._control.current.kind:
                self._kinds.button(index).setChecked(True)
        address = self._control.base_url
        # Only what is being typed, or cannot be used, stays.
        busy = self._address.hasFocus() or self._address_trouble.isVisibleTo(self)
        if not busy or not self._address.text():
            self._address.setText(address)
        self.rows.refresh()
        stored = account_for(address) in self._preferences.settings.stored_keys
        self._key_place.setText(_where_kept(held=self._control.has_key, stored=stored))
        self._forget.setEnabled(self._control.has_key or stored)
        self._save.setEnabled(bool(self._key.text()))
        self._show_answer()


def _where_kept(*, held: bool, stored: bool) -> str:
    if stored and not held:
        return tr(
            "A key is kept in the system's keychain; it is asked for when MidJourney is used."
        )
    if stored:
        return tr("A key is kept in the system's keychain.")
    if held:
        return tr("A key is kept for this session only.")
    return tr("No key yet.")


def _sentences(message: Message) -> str:
    return sentences(message.title, message.text)


def _indent() -> int:
    """How far the text of a choice stands from its left edge, pixels, as the style sheet has it."""
    return icon_side(GRID * 2 - 2) + GRID * 2 - 2
