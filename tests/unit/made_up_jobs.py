"""Jobs that nobody submitted, for what only shows them."""

from __future__ import annotations

import time

from mjgui.app.job import Job, JobState, Request
from mjgui.app.pictures import blank
from mjgui.app.slots import EMPTY_SLOTS
from mjgui.core.errors import MjguiError, OutcomeUnknownError, StoppedError, TaskFailedError
from mjgui.core.journal import GatewayRef
from mjgui.core.model import Document, Frame, JobId, Task
from mjgui.gateway.client import GatewayClient

PAID = GatewayRef("midjourney", "https://gateway.invalid/api")
_ERRORS: dict[JobState, MjguiError] = {
    JobState.FAILED: TaskFailedError(4006098, "out of luck"),
    JobState.STOPPED: StoppedError(),
    JobState.UNKNOWN: OutcomeUnknownError(),
}
_WITHOUT_TASK = {JobState.QUEUED, JobState.SENDING, JobState.UNKNOWN}


def made_up(
    state: JobState,
    prompt: str = "a red kite",
    *,
    at: int = 0,
    gateway: GatewayRef = PAID,
    quiet_for: float | None = None,
    error: MjguiError | None = None,
) -> Job:
    """A job in a state.

    Args:
        state: where it is.
        prompt: the remix prompt.
        at: seconds since some moment in the past at which it was submitted; also in its ids.
        gateway: where it went.
        quiet_for: for how many seconds its task has stood still.
        error: what went wrong, in the place of what usually does.
    """
    now = time.monotonic()
    frame = Frame(64, 48)
    task = None if state in _WITHOUT_TASK else Task(f"task-{at}", "in_progress", 0.5)
    return Job(
        JobId(f"job-{at}"),
        Request(_connect, "gen-1", at % 4, blank(frame), Document(frame), "", prompt, "", gateway),
        state,
        task,
        EMPTY_SLOTS,
        error or _ERRORS.get(state),
        started=now - 65,
        ended=None if state.is_active else now - 2,
        created=1_760_000_000.0 + at,
        quiet_since=None if quiet_for is None else now - quiet_for,
    )


def _connect() -> GatewayClient:
    raise AssertionError("nobody is to be called")
