"""A report of a problem: versions, settings and the last lines of the log, and nothing private.

What goes in is chosen, not what stays out: a setting, or a kind of line, that nobody thought of is
left out. The API key is taken out once more at the end, in whatever form it turns up.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import cast
from urllib.parse import urlsplit

import msgspec

from mjgui.core.logs import redact
from mjgui.core.settings import Settings

MOST_LINES = 200
"""Of the log, the newest ones."""
MOST_CHARACTERS = 400
"""Of a line."""

LEFT_OUT = "[left out]"
_PROMPT = "[prompt]"
_SHORTEST_PROMPT = 4
_HEADER = re.compile(r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d")
_TRACE = re.compile(
    r"^(Traceback |  File |  \[Previous line|During handling of|The above exception)"
)
_RAISED = re.compile(r"^([\w.]*(?:Error|Exception|Interrupt|Exit|Warning))\b.*")
# Settings whose texts say nothing of the user beyond what `without_home` takes out.
_TEXTS = frozenset(
    {
        *("gateway", "appearance", "mask_colour", "mask_pattern", "coach", "notifications"),
        *("save_folder", "save_format", "shown_theme", "language"),
        *("accent", "handles", "wheel", "shortcut_preset"),
    }
)


def report_of(
    facts: Iterable[tuple[str, str]],
    settings: Settings,
    lines: Sequence[str],
    *,
    secrets: Iterable[str],
    prompts: Iterable[str],
    home: str,
    user: str,
) -> str:
    """Put a report together. It is in English, as are the logs: those read it who mend mjgui.

    Args:
        facts: names and values: versions, the screen, and the like.
        settings: as they are.
        lines: of the log, the newest last.
        secrets: API keys, which never get into it.
        prompts: texts of the user that may have got into the log.
        home: the path of the user's home folder, which becomes `~`.
        user: the user's name on this machine, which becomes `[user]` in paths.
    """
    log = "\n".join(log_lines(lines) or ["none"])
    for prompt in sorted({each.strip() for each in prompts}, key=len, reverse=True):
        if len(prompt) >= _SHORTEST_PROMPT:
            log = log.replace(prompt, _PROMPT)
    parts = [
        *(f"{name}: {value}" for name, value in facts),
        "",
        "Settings that are not as they came:",
        *(settings_lines(settings) or ["none"]),
        "",
        f"The last lines of the log, at most {MOST_LINES}:",
        log,
    ]
    return redact(without_home("\n".join(parts), home, user), secrets) + "\n"


def settings_lines(settings: Settings) -> list[str]:
    """Return the settings that differ from those of a new start, a line each."""
    usual = Settings()
    lines: list[str] = []
    for field in msgspec.structs.fields(Settings):
        value = getattr(settings, field.name)
        if value != getattr(usual, field.name):
            lines.append(f"{field.name}: {_shown(field.name, value)}")
    return lines


def log_lines(lines: Sequence[str]) -> list[str]:
    """Return lines of the log without what exceptions, and the gateway, say in their own words."""
    kept: list[str] = []
    for line in lines[-MOST_LINES:]:
        if line.startswith("    ") and kept and kept[-1].startswith("  File "):
            continue  # a line of code, or what points at a part of it
        raised = _RAISED.match(line)
        if _HEADER.match(line) or _TRACE.match(line):
            kept.append(line[:MOST_CHARACTERS])
        elif raised:
            kept.append(f"{raised[1]}: {LEFT_OUT}")
        elif not kept or kept[-1] != LEFT_OUT:
            kept.append(LEFT_OUT)
    return kept


def without_home(text: str, home: str, user: str) -> str:
    """Return a text in which no path tells the user's name.

    Args:
        text: anything, with paths as they are, or as Python's `repr` writes them.
        home: the path of the home folder; one that is the root of a disk is no name.
        user: the user's name.
    """
    home = home.rstrip("/\\")
    if re.search(r"[/\\][^/\\]+$", home):
        parts = (re.escape(part) for part in re.split(r"[/\\]+", home))
        path = r"[/\\]+".join(parts)
        text = re.sub(rf"{path}(?![\w.-])", "~", text, flags=re.IGNORECASE)
    if user:
        name = re.escape(user)
        text = re.sub(rf"(?<=[/\\]){name}(?=[/\\\s'\":,)]|$)", "[user]", text, flags=re.IGNORECASE)
    return text


def _shown(name: str, value: object) -> str:
    if isinstance(value, bool | int | float):
        return str(value)
    if name == "base_url":
        return _address(str(value))
    if name == "shortcuts":
        keymap = cast("dict[str, str]", value)
        return ", ".join(f"{action} = {keys or 'none'}" for action, keys in keymap.items())
    return str(value) if name in _TEXTS else LEFT_OUT


def _address(address: str) -> str:
    """Scheme, host and port alone: a path or a query may hold a token."""
    try:
        parts = urlsplit(address)
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return LEFT_OUT
    return f"{parts.scheme}://{parts.hostname or ''}{port}"
