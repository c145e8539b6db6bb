"""The key: checked, hidden, kept under its gateway's origin."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st
from keyring.errors import KeyringLocked, NoKeyringError

from mjgui.core.errors import KeyTextError, SettingsError, UrlError
from mjgui.core.keychain import ApiKey, KeptIn, Keychain, account_for, clean_key, within

CANARY = "sk-canary-7f3a9"
ACCOUNT = "https://cloud.vtrix.ai"


class Memory:
    """A keychain that works."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class Null(Memory):
    """Drops silently, as keyring's `null` backend does."""

    def set_password(self, service: str, username: str, password: str) -> None:
        pass


class Broken(Memory):
    """Refuses, with the key in the text of its exception."""

    def __init__(self, error: type[Exception]) -> None:
        super().__init__()
        self.error = error

    def get_password(self, service: str, username: str) -> str | None:
        raise self.error("no")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise self.error(f"cannot store {password!r}")


@pytest.mark.parametrize("text", [CANARY, f" {CANARY}\r\n", f"\t{CANARY}\N{NO-BREAK SPACE}"])
def test_white_space_around_a_key_is_taken_off(text: str) -> None:
    assert clean_key(text) == CANARY


@pytest.mark.parametrize(
    ("stray", "words"),
    [
        ("\N{CYRILLIC SMALL LETTER A}", "cyrillic small letter a (U+0430)"),
        ("\N{ZERO WIDTH SPACE}", "zero width space (U+200B)"),
        ("\N{RIGHT DOUBLE QUOTATION MARK}", "right double quotation mark (U+201D)"),
        (" ", "a blank"),
        ("\n", "a control character (U+000A)"),
        ("\0", "a control character (U+0000)"),
        ('"', 'the quotation mark "'),
    ],
)
def test_a_stray_character_is_named_with_its_place(stray: str, words: str) -> None:
    with pytest.raises(KeyTextError) as caught:
        clean_key(f"{CANARY}{stray}abc")
    assert words in caught.value.title
    assert f"number {len(CANARY) + 1} of {len(CANARY) + 4}" in caught.value.title


@pytest.mark.parametrize("text", ["", "  \n", "x" * 100_000])
def test_an_empty_or_endless_key_is_refused(text: str) -> None:
    with pytest.raises(KeyTextError):
        clean_key(text)


@given(st.text())
def test_a_key_is_clean_or_refused_without_being_shown(text: str) -> None:
    key, shown = "", ""
    try:
        key = clean_key(CANARY + text)
    except KeyTextError as error:
        shown = f"{error} {error.report()} {error!r}"
    assert CANARY not in shown
    assert key.isascii()
    assert not key or key.isprintable()
    assert " " not in key
    assert bool(key) != bool(shown)


def test_a_key_shows_itself_to_nobody() -> None:
    key = ApiKey(CANARY)
    shown = f"{key} {key!r} {[key]} {key!s:>40} {'%s' % key}"  # noqa: UP031 - as logging does
    assert CANARY not in shown
    assert key.reveal() == CANARY
    assert not hasattr(key, "__dict__")
    with pytest.raises(TypeError):
        pickle.dumps(key)
    with pytest.raises(TypeError):
        copy.deepcopy(key)


def test_keys_compare_by_value() -> None:
    assert ApiKey("a") == ApiKey("a")
    assert ApiKey("a") != ApiKey("b")
    assert ApiKey("a") != "a"
    assert len({ApiKey("a"), ApiKey("a")}) == 1


@pytest.mark.parametrize(
    ("url", "account"),
    [
        ("https://cloud.vtrix.ai", ACCOUNT),
        ("HTTPS://Cloud.Vtrix.AI:443/model/?a=b", ACCOUNT),
        ("https://user:secret@cloud.vtrix.ai/", ACCOUNT),
        ("https://cloud.vtrix.ai:8443", "https://cloud.vtrix.ai:8443"),
        ("http://127.0.0.1:8000/", "http://127.0.0.1:8000"),
        ("http://[::1]:8000", "http://[::1]:8000"),
        ("http://cloud.vtrix.ai", "http://cloud.vtrix.ai"),
    ],
)
def test_an_account_is_an_origin(url: str, account: str) -> None:
    assert account_for(url) == account


@pytest.mark.parametrize("url", ["", "cloud.vtrix.ai", "https://", "https://a:99999", "http://[x"])
def test_what_has_no_origin_has_no_account(url: str) -> None:
    with pytest.raises(UrlError):
        account_for(url)


def test_a_key_is_kept_and_forgotten() -> None:
    keychain = Keychain(backend=Memory())
    assert keychain.get(ACCOUNT) is None
    assert keychain.set(ACCOUNT, ApiKey(CANARY)) is KeptIn.KEYCHAIN
    assert keychain.get(ACCOUNT) == ApiKey(CANARY)
    assert keychain.get("https://elsewhere.example") is None
    keychain.delete(ACCOUNT)
    keychain.delete(ACCOUNT)
    assert keychain.get(ACCOUNT) is None


def test_a_keychain_that_drops_silently_is_found_out() -> None:
    assert Keychain(backend=Null()).set(ACCOUNT, ApiKey(CANARY)) is KeptIn.SESSION


@pytest.mark.parametrize("error", [KeyringLocked, NoKeyringError, RuntimeError, ValueError])
def test_a_broken_keychain_says_so_without_the_key(error: type[Exception]) -> None:
    keychain = Keychain(backend=Broken(error))
    for call in (
        lambda: keychain.get(ACCOUNT),
        lambda: keychain.delete(ACCOUNT),
        lambda: keychain.set(ACCOUNT, ApiKey(CANARY)),
    ):
        with pytest.raises(SettingsError) as caught:
            call()
        assert CANARY not in f"{caught.value} {caught.value.report()}"
        assert error.__name__ in caught.value.detail
        assert caught.value.__cause__ is None
        assert caught.value.__suppress_context__


def test_a_stored_text_that_is_no_key_is_refused() -> None:
    backend = Memory()
    backend.set_password("mjgui", ACCOUNT, "two words")
    with pytest.raises(KeyTextError):
        Keychain(backend=backend).get(ACCOUNT)


@pytest.mark.parametrize("name", ["null", "fail"])
def test_where_there_is_no_keychain_the_key_is_for_the_session(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", f"keyring.backends.{name}.Keyring")
    # keyring looks at the variable once a process, so a process of its own asks.
    code = (
        "from mjgui.core.keychain import *\n"
        "from mjgui.core.errors import SettingsError\n"
        "keychain = Keychain()\n"
        "print(keychain.set('https://a', ApiKey('k')).name)\n"
        "keychain.delete('https://a')\n"
        "try:\n"
        "    keychain.get('https://a')\n"
        "except SettingsError as error:\n"
        "    print(error.title)\n"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=True
    )
    assert result.stdout.splitlines() == ["SESSION", "This system has no keychain"]


def test_a_keychain_that_hangs_is_given_up() -> None:
    asked, release = threading.Event(), threading.Event()

    class Hanging(Memory):
        def get_password(self, service: str, username: str) -> str | None:
            asked.set()
            release.wait()
            return None

    try:
        with pytest.raises(SettingsError, match="did not answer"):
            Keychain(backend=Hanging()).get_with_timeout(ACCOUNT, 0.05)
        assert asked.is_set()
    finally:
        release.set()


def test_a_hanging_keychain_keeps_nobody_from_quitting() -> None:
    code = (
        "import threading\n"
        "from mjgui.core.keychain import within\n"
        "from mjgui.core.errors import SettingsError\n"
        "try:\n"
        "    within(0.05, threading.Event().wait)\n"
        "except SettingsError:\n"
        "    print('given up')\n"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=True
    )
    assert result.stdout == "given up\n"


def test_an_answer_in_time_is_passed_on() -> None:
    backend = Memory()
    keychain = Keychain(backend=backend)
    keychain.set(ACCOUNT, ApiKey(CANARY))
    assert keychain.get_with_timeout(ACCOUNT, 60) == ApiKey(CANARY)
    with pytest.raises(SettingsError, match="did not give"):
        Keychain(backend=Broken(KeyringLocked)).get_with_timeout(ACCOUNT, 60)
    with pytest.raises(ZeroDivisionError):
        within(60, lambda: 1 // 0)
