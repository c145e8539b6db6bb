"""One task from submission to images, as an iterator of events.

The iterators block in their caller's thread and end with an error of mjgui or with StoppedError.
What is waited out, and what is tried again by itself, follows GATEWAY.md's rules: a submission is
sent again only when it certainly never arrived; a task is failed only when the gateway says so.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Iterator
from typing import TypeVar, cast

from tenacity import (
    DoAttempt,
    DoSleep,
    RetryCallState,
    Retrying,
    retry_always,
    retry_if_exception,
    stop_after_attempt,
)

from mjgui.core.errors import (
    CertificateError,
    Charge,
    MalformedAnswerError,
    MjguiError,
    NetworkError,
    NoConnectionError,
    RejectedError,
    StoppedError,
    TaskFailedError,
)
from mjgui.core.language import tr
from mjgui.core.model import Submission, Task
from mjgui.gateway.cadence import Cadence, WaitAsAsked, sleeping
from mjgui.gateway.client import GatewayClient
from mjgui.gateway.events import (
    Accepted,
    Completed,
    Event,
    ImageArrived,
    ImageFailed,
    ImageProgress,
    Progressed,
    Quiet,
    Reconnected,
    Reconnecting,
    Sending,
)
from mjgui.gateway.images import download_images

__all__ = [
    "Accepted",
    "Cadence",
    "Completed",
    "Event",
    "ImageArrived",
    "ImageFailed",
    "ImageProgress",
    "Progressed",
    "Quiet",
    "Reconnected",
    "Reconnecting",
    "Sending",
    "download_images",
    "follow",
    "run",
]

_WAITED_OUT_STATUSES = {408, 425, 429}
_SUBMITTED_AGAIN_STATUSES = {429, 503}

T = TypeVar("T")


def run(client: GatewayClient, submission: Submission, cancel: threading.Event) -> Iterator[Event]:
    """Submit once, then follow the task: Sending, Accepted, Progressed …, Completed.

    A submission that certainly did not arrive is sent again: Reconnecting, Sending.

    Raises:
        InputError, NoConnectionError, RejectedError, OutcomeUnknownError: see
            `GatewayClient.submit`.
        TaskFailedError: the gateway gave the task up.
        StoppedError: `cancel` was set.
    """
    submitting = Retrying(
        stop=stop_after_attempt(client.cadence.submit_tries),
        wait=WaitAsAsked(client.cadence.reconnect),
        sleep=sleeping(cancel, _nothing_taken),
        retry=retry_if_exception(_may_submit_again),
        reraise=True,
    )
    task = yield from _trying(submitting, lambda: client.submit(submission, cancel), Sending())
    yield Accepted(task)
    yield from _watch(client, task.id, task, cancel)


def follow(client: GatewayClient, task_id: str, cancel: threading.Event) -> Iterator[Event]:
    """Look at a task until it is done: Progressed …, Completed. It waits for the network for ever.

    Raises:
        TaskIdError: this is no task id.
        RejectedError: the gateway refuses: wrong key, no permission, unknown task.
        TaskFailedError: the gateway gave the task up.
        StoppedError: `cancel` was set.
    """
    yield from _watch(client, task_id, None, cancel)


def _watch(
    client: GatewayClient, task_id: str, known: Task | None, cancel: threading.Event
) -> Iterator[Event]:
    """Follow a task; `known` is what is known of it already, None to look at once."""
    cadence = client.cadence
    fetching = Retrying(
        wait=WaitAsAsked(cadence.reconnect),
        sleep=sleeping(cancel),
        retry=retry_if_exception(_is_waited_out),
        reraise=True,
    )
    stillness = _Stillness(cadence)
    for look in Retrying(wait=cadence.poll, sleep=sleeping(cancel), retry=retry_always):
        task = known
        if task is None:
            task = yield from _trying(fetching, lambda: client.fetch(task_id, cancel))
        known = None
        if task.is_completed:
            yield Completed(task)
            return
        if task.is_failed:
            raise _failure(task)
        yield Progressed(task)
        if stillness.is_long(task):
            yield Quiet(stillness.seconds)
        look.retry_state.set_result(task)


class _Stillness:
    """How long a task has not moved, and whether that is still to be said."""

    def __init__(self, cadence: Cadence) -> None:
        self._cadence = cadence
        self._seen: tuple[str, float | None] | None = None
        self._since = 0.0
        self._is_said = False
        self.seconds = 0.0

    def is_long(self, task: Task) -> bool:
        """Take note of a look; whether the task has just become quiet."""
        now, seen = self._cadence.clock(), (task.status, task.progress)
        if seen != self._seen:
            self._seen, self._since, self._is_said = seen, now, False
        self.seconds = now - self._since
        if self._is_said or self.seconds < self._cadence.quiet_after:
            return False
        self._is_said = True
        return True


def _trying(
    retrying: Retrying, work: Callable[[], T], before: Sending | None = None
) -> Generator[Sending | Reconnecting | Reconnected, None, T]:
    """Do `work` until `retrying` is content, tell of each wait before it, and return the result.

    Every try is told of by `before`, where there is one: whoever hears it hears it in time.

    It is `Retrying.__call__` as a generator; `retrying` must have `reraise` set.
    """
    retrying.begin()
    state = RetryCallState(retrying, None, (), {})
    while True:
        step = retrying.iter(state)
        if isinstance(step, DoAttempt):
            if before is not None:
                yield before
            try:
                state.set_result(work())
            except MjguiError as error:
                state.set_exception((type(error), error, error.__traceback__))
        elif isinstance(step, DoSleep):
            failure = state.outcome.exception() if state.outcome is not None else None
            yield Reconnecting(cast("MjguiError", failure), state.attempt_number, step)
            state.prepare_for_next_attempt()
            retrying.sleep(step)
        else:
            if state.attempt_number > 1:
                yield Reconnected()
            return cast("T", step)


def _may_submit_again(error: BaseException) -> bool:
    """Whether the submission certainly never arrived, or was certainly not taken."""
    if isinstance(error, RejectedError):
        return error.status in _SUBMITTED_AGAIN_STATUSES
    return isinstance(error, NoConnectionError) and not isinstance(error, CertificateError)


def _is_waited_out(error: BaseException) -> bool:
    if isinstance(error, RejectedError):
        return error.status in _WAITED_OUT_STATUSES or error.status >= 500  # noqa: PLR2004
    return isinstance(error, NetworkError | MalformedAnswerError)


def _nothing_taken() -> StoppedError:
    return StoppedError(action=tr("The gateway took nothing yet."), charge=Charge.NONE)


def _failure(task: Task) -> TaskFailedError:
    if task.problem is None:
        return TaskFailedError()
    return TaskFailedError(task.problem.code, task.problem.message)
