"""Which gateway is used, and with which key."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal

from mjgui.app.connections import Connection, Connections, GatewayKind
from mjgui.app.key_test import KeyTest
from mjgui.app.messages import (
    KEYCHAIN_KEY,
    OPEN_SETTINGS,
    Message,
    MessageKind,
    Offer,
    message_of,
)
from mjgui.app.preferences import Preferences
from mjgui.app.work import WorkContext, WorkPool
from mjgui.core.errors import Field, MjguiError
from mjgui.core.journal import GatewayRef
from mjgui.core.keychain import ApiKey, KeptIn, Keychain, account_for, clean_key, within
from mjgui.core.language import tr
from mjgui.core.settings import Settings
from mjgui.gateway.checks import check_base_url

KEYCHAIN_SECONDS = 20.0
WAITING_MS = 2000
"""After which it is said that the keychain has not answered yet."""


@dataclass(frozen=True, slots=True)
class Overrides:
    """What the command line and the environment say; it goes before the settings.

    Attributes:
        practice: use practice.
        base_url: the gateway's address, checked already.
        api_key: the key for that address.
    """

    practice: bool = False
    base_url: str | None = None
    api_key: ApiKey | None = None


class GatewayControl(QObject):
    """Turns settings, overrides and keys into the one connection that is used.

    The keychain is asked in a worker thread, with a time-out, and only where the settings say that
    it holds a key.

    Attributes:
        key_test: asks the gateway about the key for `base_url`.

    Signals:
        connection_changed: (Connection) another gateway or key is used from now on.
        message: (Message) something about the key to tell the user.
    """

    connection_changed = Signal(object)
    message = Signal(object)

    def __init__(
        self,
        connections: Connections,
        preferences: Preferences,
        keychain: Keychain,
        overrides: Overrides,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._connections = connections
        self._preferences = preferences
        self._keychain = keychain
        self._overrides = overrides
        self._keys: dict[str, ApiKey] = {}
        self._pool = WorkPool("mjgui-keychain", 1, self)
        self._has_said_waiting = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._say_waiting)
        if overrides.api_key is not None:
            self._keys[account_for(self.base_url)] = overrides.api_key
        self._current = self._resolve()
        self.key_test = KeyTest(self._tested, self.secrets, self)
        preferences.changed.connect(self._on_preferences)

    @property
    def current(self) -> Connection:
        """The connection that is used."""
        return self._current

    @property
    def base_url(self) -> str:
        """The address of the MidJourney gateway, used or not."""
        return self._overrides.base_url or self._preferences.settings.base_url

    @property
    def is_key_stored(self) -> bool:
        """Whether the keychain holds a key for `base_url`, as far as the settings know."""
        return account_for(self.base_url) in self._preferences.settings.stored_keys

    @property
    def has_key(self) -> bool:
        """Whether there is a key for `base_url`, in this session at least."""
        return account_for(self.base_url) in self._keys

    def connection_to(self, gateway: GatewayRef) -> Connection:
        """The connection to a gateway, whether it is the one that is used or not.

        It has the key for that address, where one is known by now. May be called in any thread.
        """
        if gateway.kind == GatewayKind.PRACTICE.value:
            return self._connections.practice()
        key = self._keys.get(account_for(gateway.base_url))
        return self._connections.midjourney(gateway.base_url, key)

    def secrets(self) -> tuple[str, ...]:
        """All keys known, for redacting them from logs."""
        return tuple(key.reveal() for key in self._keys.values())

    def unlock(self) -> None:
        """Ask the keychain for the key, if it holds one."""
        account = account_for(self.base_url)
        stored = self._preferences.settings.stored_keys
        if self._overrides.practice or self.has_key or account not in stored:
            return

        def work(context: WorkContext) -> None:
            context.emit(self._keychain.get_with_timeout(account, KEYCHAIN_SECONDS, context.cancel))

        def on_event(key: object) -> None:
            if isinstance(key, ApiKey):
                self._keys[account] = key
                self._renew()
                if self._has_said_waiting:
                    self._say(tr("The keychain has given the API key"), kind=MessageKind.SUCCESS)
            else:
                self._say(
                    tr("The keychain no longer holds the API key"), tr("Enter it in the settings.")
                )

        self._has_said_waiting = False
        self._patience.start(WAITING_MS)
        self._pool.start(
            work,
            on_event=on_event,
            on_failed=self._on_failed,
            on_finished=self._patience.stop,
        )

    def choose(self, kind: GatewayKind) -> None:
        """Use this gateway from now on."""
        practice = kind is GatewayKind.PRACTICE
        self._overrides = replace(self._overrides, practice=practice)
        self._preferences.update(gateway=kind.value)
        self._renew()
        self.unlock()

    def set_base_url(self, text: str) -> None:
        """Use another address for MidJourney.

        Raises:
            UrlError: the address cannot be used; nothing changes.
        """
        address = check_base_url(text)
        self._overrides = Overrides(practice=self._overrides.practice)
        if address == self._preferences.settings.base_url:
            self._follow_address()  # what the command line said is gone
        else:
            self._preferences.update(base_url=address)

    def set_key(self, text: str) -> None:
        """Use this key for `base_url`, and keep it in the keychain.

        Raises:
            KeyTextError: the text has characters that no key has; nothing changes.
        """
        key = ApiKey(clean_key(text))
        account = account_for(self.base_url)
        self._keys[account] = key
        self._preferences.update(gateway=GatewayKind.MIDJOURNEY.value)
        self._overrides = replace(self._overrides, practice=False)
        self._renew()

        def work(context: WorkContext) -> None:
            context.emit(
                within(KEYCHAIN_SECONDS, lambda: self._keychain.set(account, key), context.cancel)
            )

        def on_event(kept: object) -> None:
            stored = kept is KeptIn.KEYCHAIN
            self._remember(account, stored=stored)
            if stored:
                self._say(tr("The API key is in the keychain"), kind=MessageKind.SUCCESS)
            else:
                self._say(
                    tr("The API key is kept for this session only"),
                    tr("This system has no keychain that mjgui can use."),
                )

        self._pool.start(work, on_event=on_event, on_failed=self._on_failed)

    def forget_key(self) -> None:
        """Forget the key for `base_url`, also in the keychain."""
        account = account_for(self.base_url)
        self._keys.pop(account, None)
        self.key_test.forget()
        self._remember(account, stored=False)
        self._renew()

        def work(context: WorkContext) -> None:
            within(KEYCHAIN_SECONDS, lambda: self._keychain.delete(account), context.cancel)

        self._pool.start(work, on_failed=self._on_failed)

    def shut_down(self) -> bool:
        """End the keychain's thread and the practice gateway; whether the thread ended."""
        self._patience.stop()
        has_ended = self.key_test.shut_down()
        self._connections.close()
        return self._pool.shut_down() and has_ended

    def _on_preferences(self, before: Settings, after: Settings) -> None:
        if before.base_url != after.base_url:
            self._follow_address()

    def _tested(self) -> Connection:
        return self._connections.midjourney(
            self.base_url, self._keys.get(account_for(self.base_url))
        )

    def _follow_address(self) -> None:
        self.key_test.forget()
        self._renew()
        self.unlock()

    def _remember(self, account: str, *, stored: bool) -> None:
        settings = self._preferences.settings
        self._preferences.replace(settings.with_key_stored(account, stored=stored))

    def _resolve(self) -> Connection:
        choice = self._preferences.settings.gateway
        account = account_for(self.base_url)
        key = self._keys.get(account)
        named = self._overrides.base_url is not None or self._overrides.api_key is not None
        waits_for_key = account in self._preferences.settings.stored_keys
        use_practice = self._overrides.practice or (
            not named
            and (choice == "practice" or (choice == "auto" and key is None and not waits_for_key))
        )
        if use_practice:
            return self._connections.practice()
        return self._connections.midjourney(self.base_url, key)

    def _renew(self) -> None:
        self._current = self._resolve()
        self.connection_changed.emit(self._current)

    def _say_waiting(self) -> None:
        self._has_said_waiting = True
        self._say(
            tr("Waiting for the keychain"),
            tr("Look for a window that asks to unlock it. Practice works meanwhile."),
            kind=MessageKind.INFO,
        )

    def _on_failed(self, error: MjguiError) -> None:
        message = message_of(error, key=KEYCHAIN_KEY)
        self.message.emit(replace(message, offers=(Offer(OPEN_SETTINGS),)))

    def _say(self, title: str, text: str = "", kind: MessageKind = MessageKind.WARNING) -> None:
        self.message.emit(Message(kind, title, text, field=Field.API_KEY, key=KEYCHAIN_KEY))
