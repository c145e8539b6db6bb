"""Checks of what was typed, by the rules of the gateway, before anything is sent.

They need no connection, so the window uses them while typing. Each returns the text as it will be
sent, or raises the error that says what is wrong and which field it is about.
"""

from __future__ import annotations

import ipaddress
import unicodedata

import httpx

from mjgui.core.errors import Field, KeyTextError, PromptError, TaskIdError, UrlError
from mjgui.core.language import tr, tr_marked, tr_n, tr_noop
from mjgui.core.model import MAX_PROMPT_CHARACTERS

_MAX_TASK_ID_CHARACTERS = 256
_QUOTES = "\"'`\N{ACUTE ACCENT}\N{SINGLE LOW-9 QUOTATION MARK}\N{DOUBLE LOW-9 QUOTATION MARK}"
_QUOTE_CATEGORIES = {"Pi", "Pf"}
_ID_BREAKERS = {
    "/": tr_noop("a slash"),
    "\\": tr_noop("a backslash"),
    "?": tr_noop("a question mark"),
    "#": tr_noop("a number sign"),
}
_NAMES = {
    "\0": "NUL",
    "\n": tr_noop("a line feed"),
    "\r": tr_noop("a carriage return"),
    "\t": tr_noop("a tab"),
    " ": tr_noop("a blank"),
}


def check_prompt(text: str) -> str:
    """Return the remix prompt as it is sent; "" (a blank prompt) means that it is left out.

    Raises:
        PromptError: more than 8192 code points, or characters that cannot be sent.
    """
    if not text.strip():
        return ""
    if len(text) > MAX_PROMPT_CHARACTERS:
        raise PromptError(
            tr("The remix prompt is too long"),
            tr_n(
                "Shorten it by {n} character; at most {most} are allowed, this one has {count}.",
                "Shorten it by {n} characters; at most {most} are allowed, this one has {count}.",
                len(text) - MAX_PROMPT_CHARACTERS,
                most=MAX_PROMPT_CHARACTERS,
                count=len(text),
            ),
        )
    for place, character in enumerate(text, start=1):
        if character == "\0" or _is_surrogate(character):
            raise PromptError(
                tr("The remix prompt has a character that cannot be sent"),
                tr(
                    "Delete character {place} ({character}).",
                    place=place,
                    character=_name(character),
                ),
            )
    return text


def check_callback(text: str) -> str:
    """Return the callback URL without blanks around it; "" means none.

    Raises:
        UrlError: not a full http or https URL (Field.CALLBACK).
    """
    return _check_web_url(text, tr("The callback address cannot be used"), Field.CALLBACK)


def check_mask_url(text: str) -> str:
    """Return the mask URL without blanks around it; "" means none.

    Raises:
        UrlError: not a full http or https URL (Field.MASK_URL).
    """
    return _check_web_url(text, tr("The mask address cannot be used"), Field.MASK_URL)


def check_base_url(text: str) -> str:
    """Return the gateway's base URL without a trailing slash.

    Only https is taken, or http to this machine itself, since the API key travels with each call.

    Raises:
        UrlError: anything else (Field.BASE_URL).
    """
    title = tr("The gateway's address cannot be used")
    address = _check_web_url(text, title, Field.BASE_URL)
    if not address:
        raise UrlError(title, tr("Enter a full address, as https://host."), field=Field.BASE_URL)
    url = httpx.URL(address)
    problem = ""
    if url.userinfo:
        problem = tr("Leave out the user name and password before the @.")
    elif "?" in address or "#" in address:
        problem = tr("Leave out everything from the ? or # on.")
    elif url.scheme == "http" and not is_loopback_host(url.host):
        problem = tr(
            "Use https: over http anyone on the way could read your API key. "
            "http is taken only for this machine itself (127.0.0.1 or localhost)."
        )
    if problem:
        raise UrlError(title, problem, field=Field.BASE_URL)
    return address.rstrip("/")


def clean_task_id(text: str) -> str:
    """Return the task id in `text`, which is the id alone or the URL of the task.

    Raises:
        TaskIdError: nothing is there, or a character that no id has.
    """
    task_id = text.strip()
    if not task_id:
        raise TaskIdError(
            tr("There is no task id"), tr("Paste the id of a finished MidJourney task.")
        )
    if task_id.lower().startswith(("http://", "https://")):
        task_id = _last_segment(task_id)
    for character in task_id:
        what = _what_no_id_has(character)
        if what:
            raise TaskIdError(
                # Translators: {what} is a character, as "a slash" or "a blank".
                action=tr("It has {what} in it. Paste the id alone, without that.", what=what)
            )
    if task_id in {".", ".."}:
        raise TaskIdError(action=tr("It is only dots. Paste the id as the gateway gave it."))
    if len(task_id) > _MAX_TASK_ID_CHARACTERS:
        raise TaskIdError(
            action=tr(
                "It has {count} characters, far more than an id. Paste the id alone.",
                count=len(task_id),
            )
        )
    return task_id


def check_key(text: str) -> str:
    """Return the API key unchanged when it can travel in an HTTP header.

    Raises:
        KeyTextError: it is empty, or has a character other than printable ASCII. The text names
            the character and its place, never the key.
    """
    if not text:
        raise KeyTextError(tr("There is no API key"), tr("Paste the key from the vendor's page."))
    for place, character in enumerate(text, start=1):
        if not "!" <= character <= "~":
            raise KeyTextError(
                detail=f"Character {place} of {len(text)} is {_english_name(character)}.",
                action=tr(
                    "Character {place} is {character}. Copy the key again from the "
                    "vendor's page and paste it alone.",
                    place=place,
                    character=_name(character),
                ),
            )
    return text


def is_loopback_host(host: str) -> bool:
    """Whether `host` (a name, or an IP address without brackets) is this machine itself.

    The names are `localhost` and everything below it (RFC 6761).
    """
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        name = host.lower().rstrip(".")
        return name == "localhost" or name.endswith(".localhost")


def parse_web_url(address: str) -> httpx.URL:
    """Return an http or https URL with a host, and with a port that exists.

    Raises:
        ValueError: it is none.
    """
    try:
        url = httpx.URL(address)
        host = url.host.strip(".")  # Reading it decodes it, which may fail.
    except (httpx.InvalidURL, UnicodeError) as error:
        raise ValueError(f"no web address: {error}") from error
    has_port = url.port is None or 0 < url.port < 65536  # noqa: PLR2004 - TCP's ports
    if url.scheme not in {"http", "https"} or not host or not has_port:
        raise ValueError("no web address")
    return url


def _check_web_url(text: str, title: str, field: Field) -> str:
    address = text.strip()
    if not address:
        return ""
    for character in address:
        if character.isspace() or not character.isprintable() or character == "\\":
            raise UrlError(
                title, tr("Delete {character} from it.", character=_name(character)), field=field
            )
    try:
        parse_web_url(address)
    except ValueError as error:
        raise UrlError(title, field=field, detail=str(error)) from error
    return address


def _last_segment(address: str) -> str:
    try:
        segments = [segment for segment in parse_web_url(address).path.split("/") if segment]
    except ValueError as error:
        raise TaskIdError(
            action=tr("The pasted address is damaged. Paste the id alone.")
        ) from error
    if not segments:
        raise TaskIdError(action=tr("The pasted address has no task id at its end."))
    return segments[-1]


def _what_no_id_has(character: str) -> str:
    if character in _QUOTES or unicodedata.category(character) in _QUOTE_CATEGORIES:
        return tr("a quotation mark")
    if character.isspace():
        return tr("a blank")
    if not character.isprintable():
        return tr("an invisible character ({character})", character=_name(character))
    return tr_marked(_ID_BREAKERS[character]) if character in _ID_BREAKERS else ""


def _is_surrogate(character: str) -> bool:
    return "\ud800" <= character <= "\udfff"


def _name(character: str) -> str:
    """What a character is called; most have a name in Unicode only, which is English."""
    return tr_marked(_english_name(character))


def _english_name(character: str) -> str:
    fallback = f"U+{ord(character):04X}"
    return _NAMES.get(character) or unicodedata.name(character, fallback)
