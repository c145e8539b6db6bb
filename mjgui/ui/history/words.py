"""What an entry of the history says of itself: on its tile, in full, and to a screen reader."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from PySide6.QtCore import QDateTime, QLocale

from mjgui.app.connections import GatewayKind
from mjgui.app.history_reading import HistoryItem
from mjgui.core.history import LOADED_STATE, HistoryEntry
from mjgui.ui.words import duration, one_line

SEPARATOR = "  ·  "
_SHOWN_PROMPT = 160
_LONG_PROMPT = 400
_STATES = {
    "queued": "Waiting for its turn",
    "sending": "Sending",
    "waiting": "Working",
    "downloading": "Getting the images",
    "done": "Done",
    "failed": "Failed",
    "stopped": "Stopped",
    "outcome unknown": "Outcome unknown",
    LOADED_STATE: "Loaded",
}
_GATEWAYS = {GatewayKind.PRACTICE.value: "Practice", GatewayKind.MIDJOURNEY.value: "MidJourney"}


def state_text(state: str) -> str:
    """A state as the window calls it; one of a later version as it is."""
    return _STATES.get(state, state.capitalize())


def title_text(entry: HistoryEntry) -> str:
    """The prompt on one line, or what stands for it."""
    prompt = one_line(entry.prompt[:_LONG_PROMPT], _SHOWN_PROMPT)
    if prompt:
        return prompt
    return entry.task_id or "" if entry.job_id is None else "No prompt"


def day_text(seconds: float) -> str:
    """A day and a time, in little room; the year only where it is another one."""
    at, now = QDateTime.fromSecsSinceEpoch(int(seconds)), QDateTime.currentDateTime()
    locale, time = QLocale(), at.toString("HH:mm")
    if at.date() == now.date():
        return f"Today {time}"
    if at.date().daysTo(now.date()) == 1:
        return f"Yesterday {time}"
    if at.date().year() == now.date().year():
        return f"{locale.toString(at.date(), 'd MMM')} {time}"
    return locale.toString(at.date(), "d MMM yyyy")


def moment_text(seconds: float) -> str:
    """A moment in full."""
    at = QDateTime.fromSecsSinceEpoch(int(seconds))
    return QLocale().toString(at, "d MMMM yyyy, HH:mm")


def cost_text(cost: Decimal | None) -> str:
    """A cost in US dollars, empty where it is not known."""
    if cost is None:
        return ""
    return "Free" if not cost else f"${cost.normalize():f}"


def facts_text(entry: HistoryEntry) -> str:
    """When, and what it cost: the second line of a tile."""
    return SEPARATOR.join(part for part in (day_text(entry.created), cost_text(entry.cost)) if part)


def gateway_text(entry: HistoryEntry) -> str:
    """The gateway as the window calls it."""
    return _GATEWAYS.get(entry.gateway.kind, entry.gateway.kind)


def status_text(entry: HistoryEntry) -> str:
    """The state, how long it took, what it cost."""
    parts = [state_text(entry.state)]
    if entry.ended is not None and entry.job_id is not None:
        parts.append(duration(entry.ended - entry.created))
    cost = cost_text(entry.cost)
    return SEPARATOR.join([*parts, cost] if cost else parts)


def spoken_text(item: HistoryItem) -> str:
    """What a screen reader says of an entry."""
    entry = item.entry
    parts = [
        one_line(entry.prompt, _LONG_PROMPT) or f"Task {entry.task_id}",
        state_text(entry.state),
        moment_text(entry.created),
    ]
    if entry.cost is not None:
        parts.append(f"Cost {entry.cost} dollars")
    if entry.starred:
        parts.append("Starred")
    if entry.tags:
        parts.append(f"Tags {', '.join(entry.tags)}")
    if entry.note:
        parts.append(f"Note {one_line(entry.note, _LONG_PROMPT)}")
    return ". ".join(part.rstrip(".") for part in parts) + "."


def tooltip(item: HistoryItem) -> str:
    """The prompt and the note as rich text that wraps, in which no markup of theirs is read."""
    entry = item.entry
    lines = [one_line(entry.prompt, _LONG_PROMPT) or f"Task {entry.task_id or 'unknown'}", ""]
    lines.append(f"{status_text(entry)}{SEPARATOR}{moment_text(entry.created)}")
    if entry.note:
        lines += ["", one_line(entry.note, _LONG_PROMPT)]
    return f'<p style="white-space: pre-wrap">{escape(chr(10).join(lines))}</p>'
