"""The log file, and what never gets into it: the API key, and the signatures of image URLs."""

from __future__ import annotations

import base64
import logging
import re
import sys
from collections import deque
from collections.abc import Callable, Iterable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TextIO
from urllib.parse import quote, quote_plus

from mjgui.core.errors import FileError
from mjgui.core.files import as_file_error, make_folder

LOG_NAME = "mjgui.log"

_FORMAT = "%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"
_FILE_BYTES = 1_000_000
_OLD_FILES = 2
_LINES_KEPT = 1000
_SHORTEST_SECRET = 4

# A key pasted into the wrong field is nobody's known secret yet, but most have this form.
_KEY_LIKE = re.compile(r"\bsk-[A-Za-z0-9_-]{8,}")
_BEARER = re.compile(r"(?i)\b(bearer)(?:\s|%20|\+)+[^\s'\",]+")
_URL_QUERY = re.compile(r"(?i)\b((?:https?|wss?)://[^\s'\"<>?#]*)[?#][^\s'\"<>]*")
_USER_INFO = re.compile(r"(?i)\b(https?://)[^\s/@'\"]+@")


class RedactingFormatter(logging.Formatter):
    """Formats a record whole, with its arguments and tracebacks, and then takes secrets out.

    Only the finished text is safe to search: a secret may come in the message, an argument, or the
    text of an exception at the far end of a chain.
    """

    def __init__(self, secrets: Callable[[], Iterable[str]]) -> None:
        """`secrets` gives the key or keys of the moment; it is asked for each record."""
        super().__init__(_FORMAT)
        self._secrets = secrets

    def format(self, record: logging.LogRecord) -> str:
        """Return the redacted text of `record`."""
        # A traceback that another handler has formatted lies on the record, unredacted or not.
        return redact(super().format(record), self._secrets())


def redact(text: str, secrets: Iterable[str] = ()) -> str:
    r"""Return `text` without secrets, what looks like a key, and queries and user info of URLs.

    The secrets are also found as Python's `repr` would show them, for example with `\n` escaped,
    percent-encoded, as in a URL, and in base64, as in a header for Basic authentication.
    """
    for secret in secrets:
        for form in _forms(secret):
            if len(form) >= _SHORTEST_SECRET:
                text = text.replace(form, "[key]")
    text = _KEY_LIKE.sub("[key]", text)
    text = _BEARER.sub(r"\1 [key]", text)
    text = _URL_QUERY.sub(r"\1?[query]", text)
    return _USER_INFO.sub(r"\1[user]@", text)


def _forms(secret: str) -> tuple[str, ...]:
    """The ways in which a secret may turn up in a text, the longest ones first."""
    encoded = base64.b64encode(secret.encode("utf-8", "replace")).decode()
    # Within a longer text base64 may be shifted; its last letters depend on what follows.
    forms = {
        secret,
        secret.strip(),
        repr(secret)[1:-1],
        quote(secret, safe="", errors="replace"),
        quote_plus(secret, errors="replace"),
        encoded,
        encoded.rstrip("=")[:-1],
    }
    return tuple(sorted(forms, key=len, reverse=True))


class Logs:
    """The handlers in use; `last_lines` for a report, `close` at the end."""

    def __init__(self, handlers: list[logging.Handler], recent: deque[str]) -> None:
        self._handlers = handlers
        self._recent = recent

    def last_lines(self, count: int) -> list[str]:
        """Return the latest lines of this start, redacted, the newest last."""
        lines = [line for entry in list(self._recent) for line in entry.splitlines()]
        return lines[-count:] if count > 0 else []

    def close(self) -> None:
        """Take the handlers off again and close the file."""
        for handler in self._handlers:
            logging.getLogger().removeHandler(handler)
            handler.close()


class _Discreet(logging.Handler):
    """A handler that keeps its failures to itself.

    The inherited method prints the raw record to stderr, with whatever secret is in it; and a full
    disk must not fill the terminal.
    """

    def handleError(self, record: logging.LogRecord) -> None:
        """Drop the record."""


class _FileHandler(_Discreet, RotatingFileHandler):
    """The log file."""


class _TerminalHandler(_Discreet, logging.StreamHandler[TextIO]):
    """Warnings for whoever started mjgui in a terminal."""


class _RecentHandler(_Discreet):
    """Keeps the latest entries in memory, so that a report needs no file."""

    def __init__(self, recent: deque[str]) -> None:
        super().__init__()
        self._recent = recent

    def emit(self, record: logging.LogRecord) -> None:
        try:
            self._recent.append(self.format(record))
        except Exception:  # noqa: BLE001 - as every handler does: a bad record stops nobody
            self.handleError(record)


def configure(
    folder: Path | None, secrets: Callable[[], Iterable[str]]
) -> tuple[Logs, FileError | None]:
    """Log into `folder` from now on: everything of mjgui, warnings of others.

    The file is `mjgui.log`, rotated at a megabyte, two old ones kept. Warnings also go to the
    standard error stream, where there is one. Where the folder cannot be written to, the rest still
    works and the error says why.

    Args:
        folder: made if it is missing; None writes no file, as where another mjgui writes there.
        secrets: gives the texts that no log may hold, at any time and from any thread.
    """
    recent: deque[str] = deque(maxlen=_LINES_KEPT)
    handlers: list[logging.Handler] = [_RecentHandler(recent)]
    problem: FileError | None = None
    try:
        if folder is not None:
            handlers.append(_file_handler(folder))
    except FileError as error:
        problem = error
    # A windowed bundle has no stderr.
    if sys.stderr is not None:
        to_terminal = _TerminalHandler(sys.stderr)
        to_terminal.setLevel(logging.WARNING)
        handlers.append(to_terminal)
    root = logging.getLogger()
    for handler in handlers:
        handler.setFormatter(RedactingFormatter(secrets))
        root.addHandler(handler)
    logging.getLogger("mjgui").setLevel(logging.INFO)
    quiet_http_logs()
    return Logs(handlers, recent), problem


def quiet_http_logs() -> None:
    """Keep the HTTP libraries' logs to warnings.

    At INFO, httpx logs whole URLs with their signatures; at DEBUG, httpcore logs headers.
    """
    for name in ("httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.WARNING)


def _file_handler(folder: Path) -> logging.Handler:
    make_folder(folder)
    path = folder / LOG_NAME
    try:
        return _FileHandler(
            path, maxBytes=_FILE_BYTES, backupCount=_OLD_FILES, encoding="utf-8", errors="replace"
        )
    except OSError as error:
        raise as_file_error(error, path, writing=True) from error
