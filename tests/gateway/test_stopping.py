"""Stopping ends a call at once, whatever it hangs in; what hangs would do so for a minute."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator

import pytest

from mjgui.core.errors import Charge, StoppedError
from mjgui.core.model import Submission
from mjgui.gateway.client import GatewayClient
from tests.gateway.conftest import (
    KEY,
    SUBMIT,
    TASK,
    OpenClient,
    soon,
    wait_for_calls_to_end,
)
from tests.gateway.server import Behaviour, Drip, Hang, RawServer, ScriptedServer, head

PATIENT = {"connect": 60.0, "silence": 60.0, "answer": 60.0, "download": 60.0}


@pytest.fixture
def mute() -> Iterator[RawServer]:
    with RawServer(hangs=True) as server:
        yield server


@pytest.fixture
def without_proxy_exceptions(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)


HANGING: list[Behaviour] = [
    Hang(),
    Hang(b"HTTP/1.1 200 OK\r\nContent-Ty"),
    Hang(head(200, {"Content-Length": "1000"}) + b'{"id'),
]


@pytest.mark.parametrize("hang", HANGING, ids=["answer", "headers", "body"])
def test_a_submission_that_hangs_may_cost(
    server: ScriptedServer,
    open_client: OpenClient,
    submission: Submission,
    cancel: threading.Event,
    hang: Hang,
) -> None:
    hang = Hang(hang.first)
    server.script(SUBMIT, hang)
    helper = soon(cancel, hang.reached)
    with pytest.raises(StoppedError) as caught:
        open_client(limits=PATIENT).submit(submission, cancel)
    helper.join()
    assert caught.value.charge is Charge.POSSIBLE
    wait_for_calls_to_end()


@pytest.mark.parametrize("hang", HANGING, ids=["answer", "headers", "body"])
def test_a_look_and_an_image_that_hang(
    server: ScriptedServer, open_client: OpenClient, cancel: threading.Event, hang: Hang
) -> None:
    client = open_client(limits=PATIENT)
    for path, call in (
        (TASK, lambda: client.fetch("t", cancel)),
        ("/image", lambda: client.download(server.url + "/image", cancel)),
    ):
        again = Hang(hang.first)
        server.script(path, again)
        cancel.clear()
        helper = soon(cancel, again.reached)
        with pytest.raises(StoppedError):
            call()
        helper.join()
    wait_for_calls_to_end()


def test_an_image_that_drips(
    server: ScriptedServer, open_client: OpenClient, cancel: threading.Event
) -> None:
    server.script("/image", Drip())

    def stop(_received: int, _total: int | None) -> None:
        cancel.set()

    with pytest.raises(StoppedError):
        open_client(limits=PATIENT).download(server.url + "/image", cancel, stop)
    wait_for_calls_to_end()


def test_a_handshake_that_hangs_costs_nothing(
    mute: RawServer, open_client: OpenClient, submission: Submission, cancel: threading.Event
) -> None:
    client = open_client(f"https://127.0.0.1:{mute.port}", limits=PATIENT)
    helper = soon(cancel, mute.reached)
    with pytest.raises(StoppedError) as caught:
        client.submit(submission, cancel)
    helper.join()
    assert caught.value.charge is Charge.NONE
    wait_for_calls_to_end()


@pytest.mark.usefixtures("without_proxy_exceptions")
def test_a_proxy_that_hangs_costs_nothing(
    mute: RawServer,
    monkeypatch: pytest.MonkeyPatch,
    submission: Submission,
    cancel: threading.Event,
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{mute.port}")
    helper = soon(cancel, mute.reached)
    with (
        GatewayClient("https://gateway.example", KEY) as client,
        pytest.raises(StoppedError) as caught,
    ):
        client.submit(submission, cancel)
    helper.join()
    assert caught.value.charge is Charge.NONE
    wait_for_calls_to_end()


def test_a_name_that_is_looked_up_for_ever_costs_nothing(
    server: ScriptedServer,
    monkeypatch: pytest.MonkeyPatch,
    submission: Submission,
    cancel: threading.Event,
) -> None:
    """The thread stays in the system's resolver; whatever it finds then, nothing is sent."""
    asked, found = threading.Event(), threading.Event()
    real = socket.getaddrinfo

    def look_up(_host: object, _port: object, *more: object, **named: object) -> object:
        asked.set()
        assert found.wait(60)
        host, _, port = server.url.removeprefix("http://").partition(":")
        return real(host, int(port), *more, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    helper = soon(cancel, asked)
    with (
        GatewayClient("https://gateway.example", KEY) as client,
        pytest.raises(StoppedError) as caught,
    ):
        client.submit(submission, cancel)
    helper.join()
    assert caught.value.charge is Charge.NONE
    found.set()
    wait_for_calls_to_end()
    assert not server.asked
