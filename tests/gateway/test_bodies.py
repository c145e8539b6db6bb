"""Compressed answers: mjgui asks for none, and takes them within bounds."""

from __future__ import annotations

import gzip
import json
import threading
import zlib

import pytest

from mjgui.core.errors import (
    ImageTooLargeError,
    MalformedAnswerError,
    NetworkError,
    OutcomeUnknownError,
)
from mjgui.core.model import Submission
from mjgui.gateway.client import GatewayClient
from tests.gateway.conftest import OPEN_TASK, SUBMIT, TASK, OpenClient
from tests.gateway.server import Answer, ScriptedServer

BOMB = gzip.compress(bytes(20_000_000))


def packed(body: bytes, encoding: str = "gzip") -> Answer:
    return Answer(200, body, {"Content-Encoding": encoding})


def test_no_compression_is_asked_for(
    server: ScriptedServer, client: GatewayClient, cancel: threading.Event
) -> None:
    server.script("/image", Answer(200, b"picture"))
    client.download(server.url + "/image", cancel)
    assert server.asked[0].headers["accept-encoding"] == "identity"


@pytest.mark.parametrize(
    "answer",
    [
        packed(gzip.compress(json.dumps(OPEN_TASK).encode())),
        packed(zlib.compress(json.dumps(OPEN_TASK).encode()), "deflate"),
        packed(json.dumps(OPEN_TASK).encode(), "identity"),
    ],
)
def test_what_is_compressed_nevertheless_is_read(
    server: ScriptedServer, client: GatewayClient, cancel: threading.Event, answer: Answer
) -> None:
    server.script(TASK, answer)
    assert client.fetch("t", cancel).id == "t"


def test_an_image_that_is_compressed_nevertheless_is_read(
    server: ScriptedServer, client: GatewayClient, cancel: threading.Event
) -> None:
    content = bytes(range(256)) * 2000
    server.script("/image", packed(gzip.compress(content)))
    assert client.download(server.url + "/image", cancel) == content


def test_a_bomb_is_no_task(
    server: ScriptedServer, client: GatewayClient, cancel: threading.Event
) -> None:
    server.script(TASK, packed(BOMB))
    with pytest.raises(MalformedAnswerError, match="makes no sense") as caught:
        client.fetch("t", cancel)
    assert "more than" in caught.value.detail


def test_a_bomb_in_answer_to_a_submission_is_an_unknown_outcome(
    server: ScriptedServer, client: GatewayClient, submission: Submission, cancel: threading.Event
) -> None:
    server.script(SUBMIT, packed(BOMB))
    with pytest.raises(OutcomeUnknownError):
        client.submit(submission, cancel)


def test_a_bomb_is_no_image(
    server: ScriptedServer, open_client: OpenClient, cancel: threading.Event
) -> None:
    server.script("/image", packed(BOMB))
    with pytest.raises(ImageTooLargeError):
        open_client(limits={"download_bytes": 1_000_000}).download(server.url + "/image", cancel)


@pytest.mark.parametrize(
    "answer",
    [
        packed(gzip.compress(json.dumps(OPEN_TASK).encode())[:-12]),
        packed(b"no gzip at all"),
        packed(b"x", "br"),
    ],
)
def test_what_cannot_be_unpacked_is_a_broken_connection(
    server: ScriptedServer, client: GatewayClient, cancel: threading.Event, answer: Answer
) -> None:
    server.script(TASK, answer)
    with pytest.raises(NetworkError):
        client.fetch("t", cancel)
