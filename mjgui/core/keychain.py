"""The API key: checked when typed, hidden when printed, kept in the system's keychain."""

from __future__ import annotations

import enum
import secrets
import threading
import time
import unicodedata
from collections.abc import Callable
from concurrent.futures import Future, wait
from typing import NoReturn, Protocol, TypeVar, cast
from urllib.parse import urlsplit

from mjgui.core.amounts import measure
from mjgui.core.errors import (
    Charge,
    Field,
    KeyTextError,
    SettingsError,
    StoppedError,
    UrlError,
)
from mjgui.core.language import tr, tr_marked, tr_noop

MAX_KEY_CHARACTERS = 2048

_QUOTES = "\"'`"
_LOOK_SECONDS = 0.05
_DEFAULT_PORTS = {"https": 443, "http": 80}
_SESSION_ONLY = tr_noop("Enter the key in the settings; it is then kept for this session.")

T = TypeVar("T")


class ApiKey:
    """An API key that shows itself to nobody by accident: not in a repr, a log, a traceback."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """The key itself, for the one header that carries it."""
        return self._text

    def __repr__(self) -> str:
        return "ApiKey(hidden)"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ApiKey):
            return NotImplemented
        return secrets.compare_digest(self._text.encode(), other._text.encode())

    def __hash__(self) -> int:
        return hash(self._text)

    def __reduce__(self) -> NoReturn:
        raise TypeError("an API key is not pickled")


class KeptIn(enum.Enum):
    """Where a key is kept after saving."""

    KEYCHAIN = "keychain"
    SESSION = "session"


class Backend(Protocol):
    """The three calls of a keyring backend."""

    def get_password(self, service: str, username: str) -> str | None:
        """The stored text, or None."""
        ...

    def set_password(self, service: str, username: str, password: str) -> None:
        """Store the text."""
        ...

    def delete_password(self, service: str, username: str) -> None:
        """Forget the text; an error if there is none."""
        ...


def clean_key(text: str) -> str:
    """Return the key in `text` without the white space and line ends around it.

    Raises:
        KeyTextError: it is empty, far too long, or holds a character that no key has: a blank, a
            quotation mark, or anything but printable ASCII, such as a Cyrillic look-alike. The
            error names that one character and its place, and never holds the key.
    """
    key = text.strip()
    if not key:
        raise KeyTextError(tr("The API key is empty"), tr("Copy the key from the vendor's page."))
    if len(key) > MAX_KEY_CHARACTERS:
        raise KeyTextError(tr("The text is far too long for an API key"))
    for place, character in enumerate(key, start=1):
        if not "!" <= character <= "~" or character in _QUOTES:
            raise KeyTextError(
                tr(
                    "The API key has a character that no key has: {character}, "
                    "number {place} of {count}",
                    character=_describe(character),
                    place=place,
                    count=len(key),
                )
            )
    return key


def account_for(base_url: str) -> str:
    """Return the keychain account of a gateway: its origin, so no other host gets its key.

    For example `"https://cloud.vtrix.ai"`: scheme and host in lower case, the port only where it
    is not the scheme's own; no user, path or query.

    Raises:
        UrlError: it is no address with a scheme and a host.
    """
    try:
        parts = urlsplit(base_url.strip())
        host, port = parts.hostname, parts.port
    except ValueError:
        host, port, parts = None, None, None
    if parts is None or not host or not parts.scheme:
        raise UrlError(field=Field.BASE_URL)
    shown_host = f"[{host}]" if ":" in host else host
    own_port = port is None or port == _DEFAULT_PORTS.get(parts.scheme)
    return f"{parts.scheme}://{shown_host}" + ("" if own_port else f":{port}")


class Keychain:
    """The system's keychain, through keyring.

    Every call may block for as long as the system asks the user to unlock: never call it on the
    window's thread, and bound it by `within`.

    Attributes:
        service: the name under which keys are kept.
    """

    def __init__(self, service: str = "mjgui", backend: Backend | None = None) -> None:
        """Use `backend`, or whatever keychain the system has, looked up at the first call."""
        self.service = service
        self._backend = backend

    def get(self, account: str) -> ApiKey | None:
        """Return the stored key of `account` (see `account_for`), or None if there is none.

        Raises:
            SettingsError: there is no keychain, or it is locked or broken.
            KeyTextError: what is stored is no key.
        """
        backend = self._find()
        if backend is None:
            raise SettingsError(tr("This system has no keychain"), tr_marked(_SESSION_ONLY))
        try:
            text = backend.get_password(self.service, account)
        except Exception as error:  # noqa: BLE001 - backends raise whatever their system library does
            raise _refused(tr("The keychain did not give the key"), error) from None
        return ApiKey(clean_key(text)) if text else None

    def set(self, account: str, key: ApiKey) -> KeptIn:
        """Store `key`, read it back, and say where it is kept.

        `KeptIn.SESSION` means that there is no keychain, or one that keeps nothing (keyring's
        `null` backend drops silently): the caller holds the key, and the window says so.

        Raises:
            SettingsError: the keychain refused.
        """
        backend = self._find()
        if backend is None:
            return KeptIn.SESSION
        try:
            backend.set_password(self.service, account, key.reveal())
            kept = backend.get_password(self.service, account) == key.reveal()
        except Exception as error:  # noqa: BLE001 - backends raise whatever their system library does
            raise _refused(tr("The keychain did not take the key"), error, key) from None
        return KeptIn.KEYCHAIN if kept else KeptIn.SESSION

    def delete(self, account: str) -> None:
        """Forget the key of `account`; fine if there is none.

        Raises:
            SettingsError: the key is still there.
        """
        backend = self._find()
        if backend is None:
            return
        try:
            if backend.get_password(self.service, account) is not None:
                backend.delete_password(self.service, account)
        except Exception as error:  # noqa: BLE001 - backends raise whatever their system library does
            raise _refused(tr("The keychain did not delete the key"), error) from None

    def get_with_timeout(
        self, account: str, seconds: float, cancel: threading.Event | None = None
    ) -> ApiKey | None:
        """Like `get`, but give up after `seconds`, or when `cancel` is set; see `within`.

        Raises:
            SettingsError: as in `get`, or the keychain did not answer in time.
            KeyTextError: what is stored is no key.
            StoppedError: `cancel` was set.
        """
        return within(seconds, lambda: self.get(account), cancel)

    def _find(self) -> Backend | None:
        """The backend in use, or None where the system has none that is safe."""
        if self._backend is not None:
            return self._backend
        try:
            # Here, not above: the import alone takes a tenth of a second, and looking for a
            # keychain talks to the system.
            import keyring.core  # noqa: PLC0415

            backend = keyring.core.get_keyring()
            # Below 1 are keyring's own `fail` and `null`, and keyrings.alt's plain text files.
            safe = backend.priority >= 1
        except Exception as error:  # noqa: BLE001 - backends raise whatever their system library does
            raise _refused(tr("The keychain cannot be used"), error) from None
        return cast("Backend", backend) if safe else None


def within(seconds: float, call: Callable[[], T], cancel: threading.Event | None = None) -> T:
    """Return what `call` returns, unless that takes longer than `seconds`.

    The call runs on a daemon thread, so one that hangs for ever keeps nobody from quitting.

    Args:
        seconds: how long to wait at most.
        call: what may hang.
        cancel: ends the waiting at once when it is set.

    Raises:
        SettingsError: no answer in time. What the call itself raises is passed on.
        StoppedError: `cancel` was set.
    """
    future: Future[T] = Future()

    def run() -> None:
        try:
            future.set_result(call())
        except BaseException as error:  # noqa: BLE001 - raised again in the thread that waits
            future.set_exception(error)

    threading.Thread(target=run, name="keychain", daemon=True).start()
    end = time.monotonic() + seconds
    while not wait((future,), timeout=_LOOK_SECONDS).done and time.monotonic() < end:
        if cancel is not None and cancel.is_set():
            raise StoppedError(charge=Charge.NONE)
    if not future.done():
        raise SettingsError(
            tr("The keychain did not answer within {seconds} seconds", seconds=measure(seconds)),
            tr(
                "Look for a window that asks to unlock it. "
                "Enter the key in the settings; it is then kept for this session."
            ),
        )
    return future.result()


def _describe(character: str) -> str:
    """Name a character for the user: what it is called, and its code point."""
    if character == " ":
        return tr("a blank")
    if character in _QUOTES:
        return tr("the quotation mark {character}", character=character)
    name = unicodedata.name(character, "").lower() or tr("a control character")
    return f"{name} (U+{ord(character):04X})"


def _refused(title: str, error: Exception, key: ApiKey | None = None) -> SettingsError:
    """Translate a backend's exception; callers drop the chain, whose text may hold the key."""
    text = str(error).replace(key.reveal(), "[key]") if key else str(error)
    return SettingsError(title, tr_marked(_SESSION_ONLY), detail=f"{type(error).__name__}: {text}")
