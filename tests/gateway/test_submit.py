from __future__ import annotations

import json
import threading

import pytest

from mjgui.core.errors import (
    Charge,
    InputError,
    NoConnectionError,
    OutcomeUnknownError,
    RejectedError,
    StoppedError,
)
from mjgui.core.model import Submission
from mjgui.gateway.client import GatewayClient
from tests.gateway.conftest import KEY, OPEN_TASK, SUBMIT, OpenClient, free_port, soon
from tests.gateway.server import (
    Answer,
    Behaviour,
    Close,
    Hang,
    Reset,
    ScriptedServer,
    ShortBody,
    head,
    redirect,
    says,
)


def test_one_post_with_key_and_contract(
    server: ScriptedServer,
    client: GatewayClient,
    submission: Submission,
    cancel: threading.Event,
) -> None:
    server.script(SUBMIT, says(OPEN_TASK))
    assert client.submit(submission, cancel).id == "t"
    (asked,) = server.asked
    assert asked.method == "POST"
    assert asked.headers["authorization"] == f"Bearer {KEY}"
    assert asked.headers["content-type"] == "application/json"
    assert asked.headers["user-agent"].startswith("mjgui/")
    assert json.loads(asked.body)["input"][0]["params"]["remixPrompt"] == "a red bird"


def test_a_broken_rule_sends_nothing(
    server: ScriptedServer, client: GatewayClient, cancel: threading.Event
) -> None:
    with pytest.raises(InputError):
        client.submit(Submission("t", 0), cancel)
    assert not server.asked


@pytest.mark.parametrize("status", [400, 401, 402, 403, 404, 408, 409, 413, 422, 429])
def test_a_definite_refusal(
    server: ScriptedServer,
    client: GatewayClient,
    submission: Submission,
    cancel: threading.Event,
    status: int,
) -> None:
    server.script(SUBMIT, says({"message": "because"}, status, Retry_After="3"))
    with pytest.raises(RejectedError) as caught:
        client.submit(submission, cancel)
    assert (caught.value.status, caught.value.gateway_text) == (status, "because")
    assert caught.value.retry_after == 3.0
    assert len(server.posts) == 1


@pytest.mark.parametrize(
    "answer",
    [
        says({"message": "later"}, 503, Retry_After="1"),
        says({"error": {"code": 4006005, "error_message": "no mask"}}),
    ],
)
def test_a_definite_refusal_by_other_means(
    server: ScriptedServer,
    client: GatewayClient,
    submission: Submission,
    cancel: threading.Event,
    answer: Answer,
) -> None:
    server.script(SUBMIT, answer)
    with pytest.raises(RejectedError) as caught:
        client.submit(submission, cancel)
    assert caught.value.status == answer.status


@pytest.mark.parametrize(
    "behaviour",
    [
        Answer(500),
        Answer(502, b"<html>"),
        Answer(503),
        says({"error": {"code": 4006099}}, 503),
        says({}, 503, Retry_After="nan"),
        says({}, 503, Retry_After="-1"),
        says({}, 503, Retry_After="Sat, 22 Nov 2225 08:00:30 GMT"),
        says({}, 500, Retry_After="1"),
        Answer(504),
        Answer(204),
        Answer(200),
        Answer(200, b"<html>Sign in</html>"),
        says([1]),
        says({"status": "in_progress"}),
        Reset(),
        Close(),
        ShortBody(),
        Answer(200, b"x", {"Content-Length": "nonsense"}),
        redirect("https://xn--.example/", 307),
    ],
)
def test_a_lost_answer_is_an_unknown_outcome(
    server: ScriptedServer,
    client: GatewayClient,
    submission: Submission,
    cancel: threading.Event,
    behaviour: Behaviour,
) -> None:
    server.script(SUBMIT, behaviour)
    with pytest.raises(OutcomeUnknownError) as caught:
        client.submit(submission, cancel)
    assert caught.value.charge is Charge.POSSIBLE
    assert caught.value.detail
    assert len(server.posts) == 1


@pytest.mark.parametrize("limits", [{"silence": 1.0}, {"answer": 1.0}])
def test_silence_after_sending_is_an_unknown_outcome(
    server: ScriptedServer,
    open_client: OpenClient,
    submission: Submission,
    cancel: threading.Event,
    limits: dict[str, float],
) -> None:
    server.script(SUBMIT, Hang())
    with pytest.raises(OutcomeUnknownError):
        open_client(limits=limits).submit(submission, cancel)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_not_followed(
    server: ScriptedServer,
    client: GatewayClient,
    submission: Submission,
    cancel: threading.Event,
    status: int,
) -> None:
    with ScriptedServer() as other:
        server.script(SUBMIT, redirect(other.url + SUBMIT, status))
        with pytest.raises(RejectedError) as caught:
            client.submit(submission, cancel)
        assert caught.value.status == status
        assert not other.asked
    assert len(server.asked) == 1


def test_nobody_listens(
    open_client: OpenClient, submission: Submission, cancel: threading.Event
) -> None:
    with pytest.raises(NoConnectionError) as caught:
        open_client(f"http://127.0.0.1:{free_port()}").submit(submission, cancel)
    assert caught.value.charge is Charge.NONE


def test_cancelled_beforehand_sends_nothing(
    server: ScriptedServer,
    client: GatewayClient,
    submission: Submission,
    cancel: threading.Event,
) -> None:
    cancel.set()
    with pytest.raises(StoppedError) as caught:
        client.submit(submission, cancel)
    assert caught.value.charge is Charge.NONE
    assert not server.asked


def test_cancelled_while_it_hangs(
    server: ScriptedServer,
    client: GatewayClient,
    submission: Submission,
    cancel: threading.Event,
) -> None:
    hang = Hang()
    server.script(SUBMIT, hang)
    helper = soon(cancel, hang.reached)
    with pytest.raises(StoppedError) as caught:
        client.submit(submission, cancel)
    helper.join()
    assert caught.value.charge is Charge.POSSIBLE


def test_each_submission_has_a_connection_of_its_own(
    server: ScriptedServer, client: GatewayClient, submission: Submission, cancel: threading.Event
) -> None:
    """A server that keeps connections open, and reads nothing more from them, is no trap."""
    answer = says(OPEN_TASK)
    kept = Hang(head(200, {"Content-Length": str(len(answer.body))}) + answer.body)
    server.script(SUBMIT, kept)
    for _ in range(3):
        assert client.submit(submission, cancel).id == "t"
    assert len(server.posts) == 3
    assert {asked.headers["connection"] for asked in server.posts} == {"close"}
