"""What an entry of the history says of itself: on its tile, in full, and to a screen reader."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QDateTime, QLocale

from mjgui.app.connections import GatewayKind
from mjgui.app.history_reading import HistoryItem
from mjgui.core.history import LOADED_STATE, HistoryEntry
from mjgui.core.language import listed, told, tr, tr_marked, tr_noop
from mjgui.ui.words import amount_text, cost_text, duration, one_line

SEPARATOR = "  ·  "
_SHOWN_PROMPT = 160
_LONG_PROMPT = 400
_STATES = {
    "queued": tr_noop("Waiting for its turn"),
    "sending": tr_noop("Sending"),
    "waiting": tr_noop("Working"),
    "downloading": tr_noop("Getting the images"),
    "done": tr_noop("Done"),
    "failed": tr_noop("Failed"),
    "stopped": tr_noop("Stopped"),
    "outcome unknown": tr_noop("Outcome unknown"),
    LOADED_STATE: tr_noop("Loaded"),
}
_GATEWAYS = {
    GatewayKind.PRACTICE.value: tr_noop("Practice"),
    GatewayKind.MIDJOURNEY.value: "MidJourney",
}


def state_text(state: str) -> str:
    """A state as the window calls it; one of a later version as it is."""
    name = _STATES.get(state)
    return state.capitalize() if name is None else tr_marked(name)


def title_text(entry: HistoryEntry) -> str:
    """The prompt on one line, or what stands for it."""
    prompt = one_line(entry.prompt[:_LONG_PROMPT], _SHOWN_PROMPT)
    if prompt:
        return prompt
    return entry.task_id or "" if entry.job_id is None else tr("No prompt")


def day_text(seconds: float) -> str:
    """A day and a time, in little room; the year only where it is another one."""
    at, now = QDateTime.fromSecsSinceEpoch(int(seconds)), QDateTime.currentDateTime()
    locale = QLocale()
    time = locale.toString(at.time(), "HH:mm")
    if at.date() == now.date():
        return tr("Today {time}", time=time)
    if at.date().daysTo(now.date()) == 1:
        return tr("Yesterday {time}", time=time)
    if at.date().year() == now.date().year():
        day = locale.toString(at.date(), tr("d MMM", sense="date format"))
        return tr("{day} {time}", day=day, time=time)
    return locale.toString(at.date(), tr("d MMM yyyy", sense="date format"))


def moment_text(seconds: float) -> str:
    """A moment in full."""
    at = QDateTime.fromSecsSinceEpoch(int(seconds))
    return QLocale().toString(at, tr("d MMMM yyyy, HH:mm", sense="date format"))


def facts_text(entry: HistoryEntry) -> str:
    """When, and what it cost: the second line of a tile."""
    parts = [day_text(entry.created)]
    if entry.cost is not None:
        parts.append(cost_text(entry.cost))
    return SEPARATOR.join(parts)


def gateway_text(entry: HistoryEntry) -> str:
    """The gateway as the window calls it."""
    return tr_marked(_GATEWAYS.get(entry.gateway.kind, entry.gateway.kind))


def status_text(entry: HistoryEntry) -> str:
    """The state, how long it took, what it cost."""
    parts = [state_text(entry.state)]
    if entry.ended is not None and entry.job_id is not None:
        parts.append(duration(entry.ended - entry.created))
    if entry.cost is not None:
        parts.append(cost_text(entry.cost))
    return SEPARATOR.join(parts)


def spoken_text(item: HistoryItem) -> str:
    """What a screen reader says of an entry."""
    entry = item.entry
    parts = [
        one_line(entry.prompt, _LONG_PROMPT) or tr("Task {task_id}", task_id=entry.task_id),
        state_text(entry.state),
        moment_text(entry.created),
    ]
    if entry.cost is not None:
        parts.append(tr("Cost {amount} dollars", amount=amount_text(entry.cost)))
    if entry.starred:
        parts.append(tr("Starred"))
    if entry.tags:
        parts.append(tr("Tags {tags}", tags=listed(entry.tags)))
    if entry.note:
        parts.append(tr("Note {note}", note=one_line(entry.note, _LONG_PROMPT)))
    return told(parts)


def tooltip(item: HistoryItem) -> str:
    """The prompt and the note as rich text that wraps, in which no markup of theirs is read."""
    entry = item.entry
    title = one_line(entry.prompt, _LONG_PROMPT)
    if not title:
        task_id = entry.task_id
        title = tr("Task {task_id}", task_id=task_id) if task_id else tr("Task unknown")
    lines = [title, ""]
    lines.append(f"{status_text(entry)}{SEPARATOR}{moment_text(entry.created)}")
    if entry.note:
        lines += ["", one_line(entry.note, _LONG_PROMPT)]
    return f'<p style="white-space: pre-wrap">{escape(chr(10).join(lines))}</p>'
