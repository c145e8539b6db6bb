"""What a job says of itself: in its row, in full, and to a screen reader.

Times are seconds of `time.monotonic`, as the job's own are.
"""

from __future__ import annotations

import re
import time
from html import escape

from PySide6.QtCore import QDateTime, QLocale

from mjgui.app.job import Job, JobState
from mjgui.core.errors import RejectedError
from mjgui.core.journal import BatchPlace
from mjgui.core.language import inside, listed, told, tr, tr_marked, tr_noop
from mjgui.ui.words import amount_text, cost_text, countdown, duration, minutes, one_line, percent

_RATE_LIMIT = 429
_LONG_PROMPT = 400
_SHOWN_PROMPT = 160
_KNOWN_STATUSES = frozenset({"in_progress", "queued", "pending", "processing"})
_STATES = {
    JobState.QUEUED: tr_noop("Waiting for its turn"),
    JobState.SENDING: tr_noop("Sending"),
    JobState.WAITING: tr_noop("Working"),
    JobState.DOWNLOADING: tr_noop("Getting the images"),
    JobState.DONE: tr_noop("Done"),
    JobState.FAILED: tr_noop("Failed"),
    JobState.STOPPED: tr_noop("Stopped waiting"),
    JobState.UNKNOWN: tr_noop("Outcome unknown"),
}
_SEMICOLON = re.compile("[;\uff1b]")
"""Also the broad one of Chinese."""
_SEPARATOR = "  ·  "


def prompt_text(job: Job) -> str:
    """The prompt on one line, or as much of its beginning as a row can show."""
    return one_line(job.request.remix_prompt[:_LONG_PROMPT], _SHOWN_PROMPT) or tr("No prompt")


def trouble_text(job: Job, now: float | None = None) -> str:
    """What holds a job up at the moment, and until when; empty where nothing does."""
    if job.is_stopping:
        return ""
    now = time.monotonic() if now is None else now
    left = 0.0 if job.next_try is None else job.next_try - now
    error = job.trouble_error
    if isinstance(error, RejectedError) and error.status == _RATE_LIMIT:
        return tr("Rate limited: next try in {time}", time=countdown(left))
    if job.trouble:
        return tr("Reconnecting: {trouble}", trouble=job.trouble)
    if job.quiet_since is not None and job.state.is_active:
        # Translators: what follows the semicolon is left out where there is little room.
        return tr("No progress for {time}; still looking", time=minutes(now - job.quiet_since))
    return ""


def short_status_text(job: Job, now: float | None = None) -> str:
    """The same as `status_text`, where there is little room."""
    return _SEMICOLON.split(status_text(job, now), maxsplit=1)[0]


def status_text(job: Job, now: float | None = None) -> str:
    """Where a job is, or how it ended, in one short line. What follows a semicolon can go."""
    trouble = trouble_text(job, now)
    if trouble:
        return trouble
    if job.state is JobState.FAILED and job.error is not None:
        return job.error.title
    if job.state is JobState.UNKNOWN:
        return tr("Outcome unknown, maybe charged")
    if job.state is JobState.STOPPED:
        return job.error.title if job.error is not None else tr("Stopped before it was sent")
    if job.state is JobState.DONE and not job.is_whole:
        there = sum(slot.picture is not None or slot.is_kept for slot in job.slots)
        return tr("Done, {there} of {all} images", there=there, all=len(job.slots))
    parts = [_state_name(job)]
    if job.state is JobState.WAITING and job.progress is not None:
        parts.append(percent(job.progress))
    return _SEPARATOR.join(parts)


def image_text(job: Job) -> str:
    """Which image it edits."""
    return tr("Image {number}", number=job.request.image_no + 1)


def together_text(place: BatchPlace) -> str:
    """Its place in a batch, in full."""
    return tr("{number} of {count} submitted together", number=place.number, count=place.count)


def facts_text(job: Job) -> str:
    """Its place in a batch, which image it edits, how long it took, what it cost."""
    parts = [image_text(job), duration(job.elapsed)]
    if job.place is not None:
        parts.insert(0, tr("{number} of {count}", number=job.place.number, count=job.place.count))
    if job.cost is not None:
        parts.append(cost_text(job.cost))
    return _SEPARATOR.join(parts)


def state_text(job: Job) -> str:
    """Where a job is on one long line: state, progress, elapsed time, cost, trouble."""
    parts = [_state_name(job)]
    if job.state is JobState.FAILED and job.error is not None:
        parts = [tr("Failed: {error}", error=job.error.title)]
    if job.state is JobState.WAITING and job.progress is not None:
        parts.append(percent(job.progress))
    parts.append(duration(job.elapsed))
    if job.cost is not None:
        parts.append(cost_text(job.cost))
    trouble = trouble_text(job)
    if trouble:
        parts.append(inside(trouble))
    return _SEPARATOR.join(parts)


def spoken_text(job: Job) -> str:
    """What a screen reader says of a job."""
    parts = [one_line(job.request.remix_prompt, _LONG_PROMPT) or tr("No prompt")]
    status = status_text(job)
    if job.state is JobState.FAILED and job.error is not None:
        status = tr("Failed: {error}", error=status)
    if job.place is not None:
        parts.append(together_text(job.place))
    parts += [image_text(job), status, tr("Elapsed {time}", time=duration(job.elapsed))]
    if job.cost is not None:
        parts.append(tr("Cost {amount} dollars", amount=amount_text(job.cost)))
    return told(listed(part.split(_SEPARATOR)) for part in parts)


def tooltip(job: Job) -> str:
    """All of it as rich text that wraps, in which no markup of a prompt or an answer is read."""
    lines = _all_facts(job, one_line(job.request.remix_prompt, _LONG_PROMPT))
    if job.error is not None:
        lines += ["", str(job.error)]
    return f'<p style="white-space: pre-wrap">{escape(chr(10).join(lines))}</p>'


def report(job: Job) -> str:
    """What "Copy details" copies: all of it, with the report of what went wrong. No secrets."""
    lines = _all_facts(job, job.request.remix_prompt)
    if job.error is not None:
        lines += ["", job.error.report()]
    return "\n".join(lines)


def _all_facts(job: Job, prompt: str) -> list[str]:
    created = QDateTime.fromSecsSinceEpoch(int(job.created))
    lines = [
        prompt or tr("No prompt"),
        "",
        state_text(job),
        tr(
            "Image {number} of task {task_id}",
            number=job.request.image_no + 1,
            task_id=job.request.task_id,
        ),
    ]
    if job.task is not None:
        lines.append(tr("Task {task_id}", task_id=job.task.id))
    if job.place is not None:
        lines.append(together_text(job.place))
    moment = QLocale().toString(created, QLocale.FormatType.ShortFormat)
    lines.append(tr("Submitted {moment}", moment=moment))
    if job.next_try is not None and job.next_try > time.monotonic():
        lines.append(tr("Next try in {time}", time=countdown(job.next_try - time.monotonic())))
    return lines


def _state_name(job: Job) -> str:
    if job.is_stopping:
        return tr("Stopping")
    task = job.task
    if job.state is JobState.WAITING and task is not None and task.status not in _KNOWN_STATUSES:
        return tr("Working ({status})", status=one_line(task.status, 24))
    return tr_marked(_STATES[job.state])
