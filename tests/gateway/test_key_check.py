"""Asking whether a key is taken: one GET, judged by its answer, and never a POST."""

from __future__ import annotations

import threading

import pytest

from mjgui.core.errors import MalformedAnswerError, NetworkError, RejectedError, StoppedError
from mjgui.gateway.client import TASK_PATH, GatewayClient
from mjgui.gateway.key_check import NO_TASK, KeyVerdict, ask_about_key
from tests.gateway.conftest import KEY, OPEN_TASK, OpenClient, free_port, soon
from tests.gateway.server import Answer, Close, Hang, ScriptedServer, says

PATH = TASK_PATH + NO_TASK


@pytest.mark.parametrize(
    ("status", "verdict"),
    [
        (400, KeyVerdict.ACCEPTED),
        (404, KeyVerdict.ACCEPTED),
        (422, KeyVerdict.ACCEPTED),
        (401, KeyVerdict.REFUSED),
        (403, KeyVerdict.REFUSED),
        (429, KeyVerdict.UNCLEAR),
        (500, KeyVerdict.UNCLEAR),
        (503, KeyVerdict.UNCLEAR),
    ],
)
def test_what_a_status_says_of_the_key(
    server: ScriptedServer,
    client: GatewayClient,
    cancel: threading.Event,
    status: int,
    verdict: KeyVerdict,
) -> None:
    server.script(PATH, says({"message": "so it is"}, status))
    answer = ask_about_key(client, cancel)
    assert answer.verdict is verdict
    assert (answer.error is None) == (verdict is KeyVerdict.ACCEPTED)
    assert answer.words == ("so it is" if verdict is KeyVerdict.REFUSED else "")
    (asked,) = server.asked
    assert (asked.method, asked.path) == ("GET", PATH)
    assert asked.headers["authorization"] == f"Bearer {KEY}"


def test_a_task_that_is_there_after_all_means_that_the_key_is_taken(
    server: ScriptedServer, client: GatewayClient, cancel: threading.Event
) -> None:
    server.script(PATH, says(OPEN_TASK))
    assert ask_about_key(client, cancel).verdict is KeyVerdict.ACCEPTED


def test_a_sign_in_page_says_nothing_of_the_key(
    server: ScriptedServer, client: GatewayClient, cancel: threading.Event
) -> None:
    server.script(PATH, Answer(200, b"<html>Welcome to the hotel</html>"))
    answer = ask_about_key(client, cancel)
    assert answer.verdict is KeyVerdict.UNCLEAR
    assert isinstance(answer.error, MalformedAnswerError)


def test_trouble_of_the_network_says_nothing_of_the_key(
    server: ScriptedServer, client: GatewayClient, open_client: OpenClient, cancel: threading.Event
) -> None:
    server.script(PATH, Close())
    assert isinstance(ask_about_key(client, cancel).error, NetworkError)
    away = open_client(base_url=f"http://127.0.0.1:{free_port()}")
    answer = ask_about_key(away, cancel)
    assert answer.verdict is KeyVerdict.UNCLEAR
    assert isinstance(answer.error, NetworkError)


def test_a_refusal_never_repeats_the_key(
    server: ScriptedServer, client: GatewayClient, cancel: threading.Event
) -> None:
    server.script(PATH, says({"message": f"no such key: {KEY}"}, 401))
    answer = ask_about_key(client, cancel)
    assert KEY not in answer.words
    assert isinstance(answer.error, RejectedError)
    assert KEY not in answer.error.report()


def test_it_is_stopped(
    server: ScriptedServer, client: GatewayClient, cancel: threading.Event
) -> None:
    hang = Hang()
    server.script(PATH, hang)
    thread = soon(cancel, hang.reached)
    with pytest.raises(StoppedError):
        ask_about_key(client, cancel)
    thread.join()
