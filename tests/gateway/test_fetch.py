from __future__ import annotations

import socket
import threading

import pytest

from mjgui.core.errors import (
    MalformedAnswerError,
    NetworkError,
    RejectedError,
    StoppedError,
    TimedOutError,
)
from mjgui.core.model import Submission
from mjgui.gateway.client import GatewayClient
from tests.gateway.conftest import KEY, OPEN_TASK, TASK, OpenClient, soon, wait_for_calls_to_end
from tests.gateway.server import (
    Answer,
    Behaviour,
    Close,
    Drip,
    Hang,
    Reset,
    ScriptedServer,
    ShortBody,
    head,
    says,
)


def test_the_task(server: ScriptedServer, client: GatewayClient, cancel: threading.Event) -> None:
    server.script(TASK, says(OPEN_TASK))
    assert client.fetch(" t ", cancel).is_open
    assert server.asked[0].headers["authorization"] == f"Bearer {KEY}"


def test_a_task_keeps_the_id_that_was_asked_for(
    server: ScriptedServer, client: GatewayClient, cancel: threading.Event
) -> None:
    server.script(TASK, says({**OPEN_TASK, "id": "another"}))
    assert client.fetch("t", cancel).id == "t"


def test_the_id_is_quoted(
    server: ScriptedServer, client: GatewayClient, cancel: threading.Event
) -> None:
    with pytest.raises(RejectedError):
        client.fetch("ä%2e&x", cancel)
    assert server.asked[0].path.endswith("/task/%C3%A4%252e%26x")


def test_no_key_sends_none(
    server: ScriptedServer, open_client: OpenClient, cancel: threading.Event
) -> None:
    server.script(TASK, says(OPEN_TASK))
    open_client(key="").fetch("t", cancel)
    assert "authorization" not in server.asked[0].headers


@pytest.mark.parametrize("status", [400, 401, 402, 403, 404, 409, 429, 500, 502, 503, 504])
def test_refusals(
    server: ScriptedServer, client: GatewayClient, cancel: threading.Event, status: int
) -> None:
    server.script(TASK, Answer(status))
    with pytest.raises(RejectedError) as caught:
        client.fetch("t", cancel)
    assert caught.value.status == status


@pytest.mark.parametrize("answer", [Answer(), Answer(200, b"<html>"), says(None), says({})])
def test_nonsense(
    server: ScriptedServer,
    client: GatewayClient,
    cancel: threading.Event,
    answer: Answer,
) -> None:
    server.script(TASK, answer)
    with pytest.raises(MalformedAnswerError):
        client.fetch("t", cancel)


@pytest.mark.parametrize("behaviour", [Reset(), Close(), ShortBody(), Hang(b"SSH-2.0-x\r\n")])
def test_broken_connections(
    server: ScriptedServer,
    open_client: OpenClient,
    cancel: threading.Event,
    behaviour: Behaviour,
) -> None:
    server.script(TASK, behaviour)
    with pytest.raises(NetworkError):
        open_client(limits={"silence": 0.2}).fetch("t", cancel)


@pytest.mark.parametrize("behaviour", [Drip(), Hang(), Hang(head(200, {}))])
def test_the_deadline_holds_for_the_call_as_a_whole(
    server: ScriptedServer,
    open_client: OpenClient,
    cancel: threading.Event,
    behaviour: Behaviour,
) -> None:
    server.script(TASK, behaviour)
    with pytest.raises(TimedOutError):
        open_client(limits={"answer": 1.0}).fetch("t", cancel)


def test_an_endless_answer_is_cut(
    server: ScriptedServer, open_client: OpenClient, cancel: threading.Event
) -> None:
    server.script(TASK, says({**OPEN_TASK, "metadata": "x" * 5000}))
    with pytest.raises(MalformedAnswerError):
        open_client(limits={"answer_bytes": 4096}).fetch("t", cancel)


@pytest.mark.parametrize("first", [b"", b"HTTP/1.1 200 OK\r\nCont", head(200, {}) + b'{"id'])
def test_cancelled_while_it_hangs(
    server: ScriptedServer,
    client: GatewayClient,
    cancel: threading.Event,
    first: bytes,
) -> None:
    hang = Hang(first)
    server.script(TASK, hang)
    helper = soon(cancel, hang.reached)
    with pytest.raises(StoppedError):
        client.fetch("t", cancel)
    helper.join()


def test_cancelled_while_connecting(
    open_client: OpenClient, submission: Submission, cancel: threading.Event
) -> None:
    with socket.socket() as full:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        address = full.getsockname()
        # A backlog that is full leaves further connections unanswered on Linux.
        waiting = [socket.socket() for _ in range(2)]
        for one in waiting:
            one.setblocking(False)
            one.connect_ex(address)
        client = open_client(f"http://127.0.0.1:{address[1]}", limits={"connect": 30.0})
        timer = threading.Timer(0.1, cancel.set)
        timer.start()
        with pytest.raises(StoppedError):
            client.submit(submission, cancel)
        timer.join()
        for one in waiting:
            one.close()


def test_stale_connections_are_no_matter(
    server: ScriptedServer, client: GatewayClient, cancel: threading.Event
) -> None:
    server.script(TASK, says(OPEN_TASK), says(OPEN_TASK))
    client.fetch("t", cancel)
    client.fetch("t", cancel)
    assert [asked.headers["connection"] for asked in server.asked] == ["close", "close"]


def test_a_cut_call_leaves_no_thread(
    server: ScriptedServer, open_client: OpenClient, cancel: threading.Event
) -> None:
    hang = Hang()
    server.script(TASK, hang)
    helper = soon(cancel, hang.reached)
    with pytest.raises(StoppedError):
        open_client(limits={"silence": 60}).fetch("t", cancel)
    helper.join()
    wait_for_calls_to_end()
