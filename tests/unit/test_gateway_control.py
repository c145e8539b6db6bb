"""Which gateway is used, and with which key."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mjgui.app import gateway_control
from mjgui.app.connections import Connections, GatewayKind
from mjgui.app.gateway_control import GatewayControl, Overrides
from mjgui.app.messages import Message
from mjgui.app.preferences import Preferences
from mjgui.core.errors import KeyTextError, UrlError
from mjgui.core.keychain import ApiKey, Keychain, account_for
from mjgui.core.settings import DEFAULT_BASE_URL, Settings, SettingsStore

KEY = "sk-canary-0123456789"
HOME = account_for(DEFAULT_BASE_URL)


class Ring:
    """A keychain in memory."""

    def __init__(self, **stored: str) -> None:
        self.stored = dict(stored)
        self.asked = 0

    def get_password(self, service: str, username: str) -> str | None:
        self.asked += 1
        return self.stored.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.stored[username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.stored[username]


class Deaf(Ring):
    """A keychain that takes everything and keeps nothing, as keyring's null backend."""

    def set_password(self, service: str, username: str, password: str) -> None:
        return


class Desk:
    """Makes controls, and ends them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.made: list[tuple[GatewayControl, Preferences]] = []

    def __call__(
        self,
        settings: Settings | None = None,
        ring: Ring | None = None,
        overrides: Overrides | None = None,
    ) -> GatewayControl:
        store = SettingsStore(self.folder / "settings.json")
        preferences = Preferences(store, settings or Settings())
        control = GatewayControl(
            Connections(self.folder / "practice"),
            preferences,
            Keychain(backend=ring or Ring()),
            overrides or Overrides(),
        )
        self.made.append((control, preferences))
        return control

    @property
    def settings(self) -> Settings:
        return self.made[-1][1].settings


@pytest.fixture
def desk(tmp_path: Path, qapp: object) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    for control, preferences in desk.made:
        control.shut_down()
        preferences.shut_down()


def test_without_a_key_practice_is_used_and_the_keychain_is_left_alone(desk: Desk) -> None:
    ring = Ring()
    control = desk(ring=ring)
    control.unlock()
    assert control.current.kind is GatewayKind.PRACTICE
    assert control.current.is_usable
    assert ring.asked == 0


def test_a_stored_key_is_fetched_in_the_background(desk: Desk, qtbot: QtBot) -> None:
    control = desk(Settings(stored_keys=(HOME,)), Ring(**{HOME: KEY}))
    assert control.current.kind is GatewayKind.MIDJOURNEY
    assert not control.current.is_usable
    with qtbot.waitSignal(control.connection_changed):
        control.unlock()
    assert control.current.is_usable
    assert control.secrets() == (KEY,)


def test_a_key_that_is_gone_from_the_keychain_is_said(desk: Desk, qtbot: QtBot) -> None:
    control = desk(Settings(stored_keys=(HOME,)), Ring())
    said: list[Message] = []
    control.message.connect(said.append)
    control.unlock()
    qtbot.waitUntil(lambda: bool(said))
    assert "no longer holds" in said[0].title


class Hung(Ring):
    """Waits for an unlocking that nobody does, until `released`."""

    def __init__(self, **stored: str) -> None:
        super().__init__(**stored)
        self.reached = threading.Event()
        self.released = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.reached.set()
        self.released.wait()
        return super().get_password(service, username)


@pytest.fixture
def hung() -> Iterator[Hung]:
    hung = Hung(**{HOME: KEY})
    yield hung
    hung.released.set()


def test_a_keychain_that_hangs_is_said_and_stops_nobody(
    desk: Desk, hung: Hung, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gateway_control, "WAITING_MS", 0)
    control = desk(Settings(stored_keys=(HOME,)), hung)
    said: list[Message] = []
    control.message.connect(said.append)
    control.unlock()
    qtbot.waitUntil(lambda: [m.title for m in said] == ["Waiting for the keychain"])
    control.choose(GatewayKind.PRACTICE)
    assert control.current.is_usable
    hung.released.set()
    qtbot.waitUntil(lambda: len(said) == 2)
    assert "has given" in said[1].title
    assert control.current.kind is GatewayKind.PRACTICE
    assert control.has_key


def test_a_keychain_that_hangs_is_given_up(
    desk: Desk, hung: Hung, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gateway_control, "KEYCHAIN_SECONDS", 0.05)
    control = desk(Settings(stored_keys=(HOME,)), hung)
    said: list[Message] = []
    control.message.connect(said.append)
    control.unlock()
    qtbot.waitUntil(lambda: bool(said))
    assert "did not answer" in said[-1].title
    assert "unlock" in said[-1].text
    control.set_key(KEY)  # goes on for this session
    assert control.current.is_usable


def test_quitting_does_not_wait_for_a_keychain_that_hangs(desk: Desk, hung: Hung) -> None:
    control = desk(Settings(stored_keys=(HOME,)), hung)
    control.unlock()
    assert hung.reached.wait(60)
    assert control.shut_down()


def test_a_new_key_is_kept_and_used(desk: Desk, qtbot: QtBot) -> None:
    ring = Ring()
    control = desk(ring=ring)
    with qtbot.waitSignal(control.message):
        control.set_key(f"  {KEY}\n")
    assert ring.stored == {HOME: KEY}
    assert control.current.kind is GatewayKind.MIDJOURNEY
    assert desk.settings.stored_keys == (HOME,)
    assert KEY not in repr(control.current)


def test_where_nothing_keeps_the_key_the_window_says_so(desk: Desk, qtbot: QtBot) -> None:
    control = desk(ring=Deaf())
    said: list[Message] = []
    control.message.connect(said.append)
    control.set_key(KEY)
    qtbot.waitUntil(lambda: bool(said))
    assert "this session only" in said[0].title
    assert control.current.is_usable
    assert desk.settings.stored_keys == ()


def test_a_key_with_a_stray_character_changes_nothing(desk: Desk) -> None:
    control = desk()
    with pytest.raises(KeyTextError) as caught:
        control.set_key("sk-\N{CYRILLIC SMALL LETTER A}bc")
    assert "cyrillic" in caught.value.title.lower()
    assert control.current.kind is GatewayKind.PRACTICE


def test_a_key_for_another_address_is_kept_under_that_address(desk: Desk, qtbot: QtBot) -> None:
    ring = Ring()
    control = desk(ring=ring, overrides=Overrides(base_url="https://other.example"))
    with qtbot.waitSignal(control.message):
        control.set_key(KEY)
    assert ring.stored == {"https://other.example": KEY}
    assert desk.settings.stored_keys == ("https://other.example",)


def test_the_key_of_one_gateway_never_goes_to_another(desk: Desk) -> None:
    control = desk(overrides=Overrides(api_key=ApiKey(KEY)))
    assert control.current.has_key
    control.set_base_url("https://other.example")
    control.choose(GatewayKind.MIDJOURNEY)
    assert not control.current.has_key
    assert not control.current.is_usable


def test_this_machine_itself_needs_no_key(desk: Desk) -> None:
    control = desk(overrides=Overrides(base_url="http://127.0.0.1:8080"))
    assert control.current.kind is GatewayKind.MIDJOURNEY
    assert control.current.is_usable


def test_an_address_that_cannot_be_used_changes_nothing(desk: Desk) -> None:
    control = desk()
    with pytest.raises(UrlError):
        control.set_base_url("http://example.com")
    assert control.base_url == DEFAULT_BASE_URL


def test_the_command_line_goes_before_the_settings_until_the_user_chooses(desk: Desk) -> None:
    control = desk(
        Settings(gateway="practice"),
        overrides=Overrides(base_url="https://other.example", api_key=ApiKey(KEY)),
    )
    assert control.current.kind is GatewayKind.MIDJOURNEY
    control.choose(GatewayKind.PRACTICE)
    assert control.current.kind is GatewayKind.PRACTICE
    control.choose(GatewayKind.MIDJOURNEY)
    assert control.current.base_url == "https://other.example"


def test_forgetting_takes_the_key_out_of_the_keychain(desk: Desk, qtbot: QtBot) -> None:
    ring = Ring(**{HOME: KEY})
    control = desk(Settings(stored_keys=(HOME,)), ring)
    with qtbot.waitSignal(control.connection_changed):
        control.unlock()
    control.forget_key()
    qtbot.waitUntil(lambda: not ring.stored)
    assert not control.has_key
    assert desk.settings.stored_keys == ()
