"""One task from submission to images, as an iterator of events.

The iterators block in their caller's thread and end with an error of mjgui or with StoppedError.
What is waited out, and what is tried again by itself, follows GATEWAY.md's rules: a submission is
sent again only when it certainly never arrived; a task is failed only when the gateway says so.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field

from tenacity import RetryCallState, Retrying
from tenacity.wait import wait_base, wait_exponential, wait_random

from mjgui.core.errors import (
    CertificateError,
    MalformedAnswerError,
    MjguiError,
    NetworkError,
    NoConnectionError,
    RejectedError,
    StoppedError,
    TaskFailedError,
)
from mjgui.core.model import Submission, Task
from mjgui.gateway.client import GatewayClient

_WAITED_OUT_STATUSES = {408, 425, 429}
_SUBMITTED_AGAIN_STATUSES = {429, 503}


@dataclass(frozen=True, slots=True)
class Cadence:
    """How long to wait between tries; the waits count tries from 1 and give seconds.

    Attributes:
        poll: between two looks at an open task.
        reconnect: between two tries while the gateway is away.
        submit_tries: how often a submission that never arrived is sent in all.
        download_tries: how often one image is fetched in all.
    """

    poll: wait_base = field(
        default_factory=lambda: wait_exponential(exp_base=1.3, max=5) + wait_random(0, 0.5)
    )
    reconnect: wait_base = field(
        default_factory=lambda: wait_exponential(max=30) + wait_random(0, 1)
    )
    submit_tries: int = 5
    download_tries: int = 4


@dataclass(frozen=True, slots=True)
class Sending:
    """The submission is on its way."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """The gateway made a task of the submission."""

    task: Task


@dataclass(frozen=True, slots=True)
class Progressed:
    """The open task as it is now; sent after every look, changed or not."""

    task: Task


@dataclass(frozen=True, slots=True)
class Reconnecting:
    """A try failed; the next one follows.

    Attributes:
        error: why.
        attempt: how many tries failed in a row, from 1.
        wait_seconds: until the next one.
    """

    error: MjguiError
    attempt: int
    wait_seconds: float


@dataclass(frozen=True, slots=True)
class Reconnected:
    """The gateway answers again."""


@dataclass(frozen=True, slots=True)
class Completed:
    """The task is done; its images can be fetched."""

    task: Task


Event = Sending | Accepted | Progressed | Reconnecting | Reconnected | Completed


def run(
    client: GatewayClient,
    submission: Submission,
    cancel: threading.Event,
    cadence: Cadence | None = None,
) -> Iterator[Event]:
    """Submit once, then follow the task: Sending, Accepted, Progressed …, Completed.

    Raises:
        InputError, NoConnectionError, RejectedError, OutcomeUnknownError: see
            `GatewayClient.submit`.
        TaskFailedError: the gateway gave the task up.
        StoppedError: `cancel` was set.
    """
    cadence = cadence or Cadence()
    yield Sending()
    attempt = 0
    while True:
        try:
            task = client.submit(submission, cancel)
            break
        except (NoConnectionError, RejectedError) as error:
            attempt += 1
            if attempt >= cadence.submit_tries or not _may_submit_again(error):
                raise
            trouble = _reconnecting(error, attempt, cadence)
        yield trouble
        _sleep(trouble.wait_seconds, cancel)
    if attempt:
        yield Reconnected()
    yield Accepted(task)
    yield from _watch(client, task.id, task, cancel, cadence)


def follow(
    client: GatewayClient,
    task_id: str,
    cancel: threading.Event,
    cadence: Cadence | None = None,
) -> Iterator[Event]:
    """Look at a task until it is done: Progressed …, Completed. It waits for the network for ever.

    Raises:
        TaskIdError: this is no task id.
        RejectedError: the gateway refuses: wrong key, no permission, unknown task.
        TaskFailedError: the gateway gave the task up.
        StoppedError: `cancel` was set.
    """
    yield from _watch(client, task_id, None, cancel, cadence or Cadence())


def _watch(
    client: GatewayClient,
    task_id: str,
    task: Task | None,
    cancel: threading.Event,
    cadence: Cadence,
) -> Iterator[Event]:
    """Follow a task; `task` is what is known of it already, None to look at once."""
    looks = failures = 0
    while True:
        if task is not None:
            if failures:
                failures = 0
                yield Reconnected()
            if task.is_completed:
                yield Completed(task)
                return
            if task.is_failed:
                raise _failure(task)
            looks += 1
            yield Progressed(task)
            _sleep(seconds(cadence.poll, looks), cancel)
        try:
            task = client.fetch(task_id, cancel)
        except (NetworkError, MalformedAnswerError, RejectedError) as error:
            if not _is_waited_out(error):
                raise
            task = None
            failures += 1
            trouble = _reconnecting(error, failures, cadence)
        else:
            continue
        yield trouble
        _sleep(trouble.wait_seconds, cancel)


def seconds(wait: wait_base, attempt: int) -> float:
    """How long `wait` says to wait after the given attempt, counted from 1."""
    state = RetryCallState(Retrying(), None, (), {})
    state.attempt_number = attempt
    return wait(state)


def _reconnecting(error: MjguiError, attempt: int, cadence: Cadence) -> Reconnecting:
    pause = seconds(cadence.reconnect, attempt)
    asked = error.retry_after if isinstance(error, RejectedError) else None
    return Reconnecting(error, attempt, max(pause, asked or 0.0))


def _sleep(seconds: float, cancel: threading.Event) -> None:
    if cancel.wait(seconds):
        raise StoppedError


def _may_submit_again(error: NoConnectionError | RejectedError) -> bool:
    if isinstance(error, RejectedError):
        return error.status in _SUBMITTED_AGAIN_STATUSES
    return not isinstance(error, CertificateError)


def _is_waited_out(error: MjguiError) -> bool:
    if isinstance(error, RejectedError):
        return error.status in _WAITED_OUT_STATUSES or error.status >= 500  # noqa: PLR2004
    return True


def _failure(task: Task) -> TaskFailedError:
    if task.problem is None:
        return TaskFailedError()
    return TaskFailedError(task.problem.code, task.problem.message)
