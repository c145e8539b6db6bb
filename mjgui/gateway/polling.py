"""One task from submission to images, as an iterator of events.

The iterators block in their caller's thread and end with an error of mjgui or with StoppedError.
What is waited out, and what is tried again by itself, follows GATEWAY.md's rules: a submission is
sent again only when it certainly never arrived; a task is failed only when the gateway says so.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator

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
from mjgui.core.model import Submission, Task
from mjgui.gateway.cadence import Cadence, sleep
from mjgui.gateway.client import GatewayClient
from mjgui.gateway.events import (
    Accepted,
    Completed,
    Event,
    ImageArrived,
    ImageFailed,
    ImageProgress,
    Progressed,
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
    "Reconnected",
    "Reconnecting",
    "Sending",
    "download_images",
    "follow",
    "run",
]

_WAITED_OUT_STATUSES = {408, 425, 429}
_SUBMITTED_AGAIN_STATUSES = {429, 503}


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
        if cancel.wait(trouble.wait_seconds):
            raise StoppedError(action="The gateway took nothing yet.", charge=Charge.NONE)
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
            sleep(cadence.poll_seconds(looks), cancel)
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
        sleep(trouble.wait_seconds, cancel)


def _reconnecting(error: MjguiError, attempt: int, cadence: Cadence) -> Reconnecting:
    pause = cadence.reconnect_seconds(attempt)
    asked = error.retry_after if isinstance(error, RejectedError) else None
    return Reconnecting(error, attempt, max(pause, asked or 0.0))


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
