from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from typing import Any

import pytest
from tenacity import RetryCallState, Retrying, wait_fixed
from tenacity.wait import wait_base

from mjgui.core.errors import (
    CertificateError,
    Charge,
    MjguiError,
    NoConnectionError,
    OutcomeUnknownError,
    RejectedError,
    StoppedError,
    TaskFailedError,
)
from mjgui.core.model import Submission, Task
from mjgui.gateway import polling
from mjgui.gateway.client import GatewayClient
from mjgui.gateway.polling import Cadence
from tests.gateway.conftest import OPEN_TASK, SUBMIT, TASK, OpenClient, free_port
from tests.gateway.server import Answer, Hang, Reset, ScriptedServer, ShortBody, says

FAILED_TASK = {"id": "t", "status": "failed", "error": {"code": 4006098, "message": "Boom"}}


def completed(*urls: str) -> dict[str, Any]:
    content = [{"type": "image", "url": url} for url in urls]
    return {"id": "t", "status": "completed", "output": [{"content": content}]}


def kinds(events: Iterable[polling.Event]) -> list[str]:
    return [type(event).__name__ for event in events]


def collect(events: Iterator[polling.Event]) -> tuple[list[str], MjguiError]:
    """The kinds of events until the iterator raises, and what it raised."""
    seen: list[str] = []
    with pytest.raises(MjguiError) as caught:
        seen.extend(type(event).__name__ for event in events)
    return seen, caught.value


def test_a_whole_run(
    server: ScriptedServer,
    client: GatewayClient,
    submission: Submission,
    cancel: threading.Event,
) -> None:
    server.script(SUBMIT, says(OPEN_TASK))
    server.script(TASK, says({**OPEN_TASK, "progress": 0.5}), says(completed("u")))
    events = list(polling.run(client, submission, cancel))
    assert kinds(events) == ["Sending", "Accepted", "Progressed", "Progressed", "Completed"]
    looks = [event.task.progress for event in events if isinstance(event, polling.Progressed)]
    assert looks == [None, 0.5]
    assert len(server.posts) == 1


@pytest.mark.parametrize(
    "refusal",
    [says({}, 429), says({}, 429, Retry_After="nan"), says({}, 503, Retry_After="0")],
)
def test_what_certainly_was_not_taken_is_sent_again(
    server: ScriptedServer,
    client: GatewayClient,
    submission: Submission,
    cancel: threading.Event,
    refusal: Answer,
) -> None:
    server.script(SUBMIT, refusal, refusal, says(completed("u")))
    assert kinds(polling.run(client, submission, cancel)) == [
        "Sending",
        "Reconnecting",
        "Sending",
        "Reconnecting",
        "Sending",
        "Reconnected",
        "Accepted",
        "Completed",
    ]
    assert len(server.posts) == 3
    assert len({asked.body for asked in server.posts}) == 1


def test_sending_again_ends(
    open_client: OpenClient, submission: Submission, cancel: threading.Event
) -> None:
    nobody = open_client(f"http://127.0.0.1:{free_port()}")
    seen, error = collect(polling.run(nobody, submission, cancel))
    assert isinstance(error, NoConnectionError)
    assert seen == ["Sending", *["Reconnecting", "Sending"] * (nobody.cadence.submit_tries - 1)]


@pytest.mark.parametrize(
    "behaviour",
    [Reset(), ShortBody(), Answer(500), Answer(502), Answer(503), Answer(504), says({"id": ""})],
)
def test_a_lost_answer_is_never_sent_again(
    server: ScriptedServer,
    client: GatewayClient,
    submission: Submission,
    cancel: threading.Event,
    behaviour: Answer,
) -> None:
    server.script(SUBMIT, behaviour)
    seen, error = collect(polling.run(client, submission, cancel))
    assert isinstance(error, OutcomeUnknownError)
    assert seen == ["Sending"]
    assert len(server.posts) == 1


@pytest.mark.parametrize("status", [307, 400, 401, 402, 403, 404, 408, 409, 413, 422])
def test_a_refused_submission_is_not_sent_again(
    server: ScriptedServer,
    client: GatewayClient,
    submission: Submission,
    cancel: threading.Event,
    status: int,
) -> None:
    server.script(SUBMIT, Answer(status))
    _, error = collect(polling.run(client, submission, cancel))
    assert isinstance(error, RejectedError)
    assert len(server.posts) == 1


def test_a_refused_certificate_is_not_tried_again(
    submission: Submission, cancel: threading.Event
) -> None:
    class Untrusted(GatewayClient):
        def submit(self, submission: Submission, cancel: threading.Event) -> Task:
            raise CertificateError

    with Untrusted("https://gateway.example", "") as client:
        seen, error = collect(polling.run(client, submission, cancel))
    assert isinstance(error, CertificateError)
    assert seen == ["Sending"]


def test_everything_that_passes_is_waited_out(
    server: ScriptedServer, open_client: OpenClient, cancel: threading.Event
) -> None:
    passing = [
        Reset(),
        ShortBody(),
        Hang(),
        Answer(200, b"<html>Sign in</html>"),
        says([]),
        *(Answer(status) for status in (408, 429, 500, 502, 503, 504, 599)),
    ]
    server.script(TASK, says(OPEN_TASK), *passing, says(OPEN_TASK), says(completed("u")))
    client = open_client(limits={"silence": 1.0})
    events = list(polling.follow(client, "t", cancel))
    assert kinds(events) == [
        "Progressed",
        *["Reconnecting"] * len(passing),
        "Reconnected",
        "Progressed",
        "Completed",
    ]
    attempts = [event.attempt for event in events if isinstance(event, polling.Reconnecting)]
    assert attempts == list(range(1, len(passing) + 1))


def test_following_outlasts_any_number_of_failures(
    server: ScriptedServer, open_client: OpenClient, cancel: threading.Event
) -> None:
    server.script(TASK, *[Answer(503)] * 200, says(completed("u")))
    at_once = Cadence(poll=wait_fixed(0), reconnect=wait_fixed(0))
    seen = kinds(polling.follow(open_client(cadence=at_once), "t", cancel))
    assert seen == [*["Reconnecting"] * 200, "Reconnected", "Completed"]


@pytest.mark.parametrize("status", [400, 401, 402, 403, 404, 410])
def test_what_does_not_pass_is_raised(
    server: ScriptedServer,
    client: GatewayClient,
    cancel: threading.Event,
    status: int,
) -> None:
    server.script(TASK, says(OPEN_TASK), Answer(status))
    seen, error = collect(polling.follow(client, "t", cancel))
    assert seen == ["Progressed"]
    assert isinstance(error, RejectedError)
    assert error.status == status


def test_retry_after_is_obeyed(
    server: ScriptedServer, client: GatewayClient, cancel: threading.Event
) -> None:
    server.script(TASK, says({}, 429, Retry_After="77"))
    event = next(polling.follow(client, "t", cancel))
    assert isinstance(event, polling.Reconnecting)
    assert event.wait_seconds == 77.0


def test_failed_is_what_the_gateway_calls_failed(
    server: ScriptedServer, client: GatewayClient, cancel: threading.Event
) -> None:
    server.script(TASK, says({**OPEN_TASK, "status": "odd"}), says(FAILED_TASK))
    seen, error = collect(polling.follow(client, "t", cancel))
    assert seen == ["Progressed"]
    assert isinstance(error, TaskFailedError)
    assert (error.gateway_code, error.gateway_text) == (4006098, "Boom")


def test_stopping_ends_a_wait(
    server: ScriptedServer, open_client: OpenClient, cancel: threading.Event
) -> None:
    server.script(TASK, says(OPEN_TASK))
    client = open_client(cadence=Cadence(poll=wait_fixed(3600)))
    events = polling.follow(client, "t", cancel)
    next(events)
    cancel.set()
    with pytest.raises(StoppedError):
        next(events)


def test_stopping_before_anything_was_taken_costs_nothing(
    server: ScriptedServer,
    open_client: OpenClient,
    submission: Submission,
    cancel: threading.Event,
) -> None:
    server.script(SUBMIT, Answer(429))
    client = open_client(cadence=Cadence(reconnect=wait_fixed(3600)))
    events = polling.run(client, submission, cancel)
    assert kinds(next(events) for _ in range(2)) == ["Sending", "Reconnecting"]
    cancel.set()
    with pytest.raises(StoppedError) as caught:
        next(events)
    assert caught.value.charge is Charge.NONE


def waits(wait: wait_base, *attempts: int) -> list[float]:
    """What the wait gives after these tries, counted from 1."""
    found: list[float] = []
    for attempt in attempts:
        state = RetryCallState(Retrying(), None, (), {})
        state.attempt_number = attempt
        found.append(wait(state))
    return found


def test_the_usual_waits_grow_within_bounds() -> None:
    cadence = Cadence()
    polls = waits(cadence.poll, 1, 2, 5, 50, 10_000)
    assert 1 <= polls[0] <= 1.5
    assert all(wait <= 5.5 for wait in polls)
    assert polls[-1] >= 5
    away = waits(cadence.reconnect, *range(1, 50), 10_000)
    assert all(wait <= 5.5 for wait in away), "once the gateway is back, that is seen soon"
    assert sum(int(wait) for wait in away[: cadence.reach_tries - 1]) >= 30


def test_a_task_that_stands_still_is_said_once_and_not_failed(
    server: ScriptedServer, open_client: OpenClient, cancel: threading.Event
) -> None:
    half, more = ({**OPEN_TASK, "progress": progress} for progress in (0.5, 0.6))
    waiting = {**half, "status": "queued"}
    said = [half] * 5 + [more] * 4 + [waiting] * 2 + [completed("u")]
    server.script(TASK, *map(says, said))
    seconds = iter(range(0, 100_000, 250))
    fast = Cadence(poll=wait_fixed(0), reconnect=wait_fixed(0), clock=lambda: float(next(seconds)))
    events = list(polling.follow(open_client(cadence=fast), "t", cancel))
    seen = ["quiet" if isinstance(event, polling.Quiet) else "" for event in events]
    # After 750 seconds at one half, and again after 750 seconds at three fifths.
    assert [place for place, word in enumerate(seen) if word] == [4, 10]
    quiet = [event.seconds for event in events if isinstance(event, polling.Quiet)]
    assert quiet == [750.0, 750.0]
    assert isinstance(events[-1], polling.Completed)
