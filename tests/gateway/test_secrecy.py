"""The API key appears in nothing that is shown, logged or kept: a canary for every kind of call."""

from __future__ import annotations

import logging
import threading
import traceback
from collections.abc import Iterator

import pytest

from mjgui.core.errors import MjguiError
from mjgui.core.logs import quiet_http_logs
from mjgui.core.model import Submission
from mjgui.gateway.client import GatewayClient
from tests.gateway.conftest import KEY, SUBMIT, TASK, OpenClient, free_port
from tests.gateway.server import (
    Answer,
    Behaviour,
    Close,
    Hang,
    Reset,
    ScriptedServer,
    ShortBody,
    redirect,
    says,
)


def everything(error: BaseException) -> Iterator[str]:
    """All texts of an exception and of those behind it."""
    links: list[BaseException | None] = [error]
    while links:
        link = links.pop()
        if link is None:
            continue
        yield f"{link} {link!r} {link.args!r} {vars(link)!r} {getattr(link, '__notes__', '')}"
        # Those of the HTTP libraries hold the request, and with it the key.
        assert type(link).__module__.partition(".")[0] not in {"httpx", "httpcore", "h11"}
        links += [link.__cause__, link.__context__]
    yield "".join(traceback.format_exception(error))
    if isinstance(error, MjguiError):
        yield error.report()


BEHAVIOURS: list[Behaviour] = [
    says({"message": f"the key {KEY} is not valid"}, 401),
    says({"error": {"message": f"Bearer {KEY}"}}, 403),
    says({"error": {"message": f"Bearer {KEY}"}}),
    Answer(200, f"<html>{KEY}</html>".encode()),
    Answer(500, KEY.encode()),
    redirect(f"https://elsewhere.example/?key={KEY}", 307),
    redirect(f"https://xn--.example/{KEY}", 307),
    Hang(f"HTTP/1.1 {KEY}\r\n\r\n".encode()),
    Reset(),
    Close(),
    ShortBody(),
    Hang(),
]


@pytest.fixture
def log_levels() -> Iterator[None]:
    loggers = [logging.getLogger(name) for name in ("httpx", "httpcore")]
    before = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.NOTSET)
    yield
    for logger, level in zip(loggers, before, strict=True):
        logger.setLevel(level)


@pytest.mark.usefixtures("log_levels")
@pytest.mark.parametrize("behaviour", BEHAVIOURS)
def test_no_failure_shows_the_key(
    server: ScriptedServer,
    open_client: OpenClient,
    submission: Submission,
    cancel: threading.Event,
    caplog: pytest.LogCaptureFixture,
    behaviour: Behaviour,
) -> None:
    caplog.set_level(logging.DEBUG)
    quiet_http_logs()
    client = open_client(limits={"silence": 0.1})
    server.script(SUBMIT, behaviour)
    server.script(TASK, behaviour)
    with pytest.raises(MjguiError) as submitted:
        client.submit(submission, cancel)
    with pytest.raises(MjguiError) as fetched:
        client.fetch("t", cancel)
    for text in (*everything(submitted.value), *everything(fetched.value), caplog.text):
        assert KEY not in text
    assert KEY not in repr(client)


def test_no_connection_shows_no_key(
    open_client: OpenClient, submission: Submission, cancel: threading.Event
) -> None:
    client = open_client(f"http://127.0.0.1:{free_port()}")
    with pytest.raises(MjguiError) as caught:
        client.submit(submission, cancel)
    assert all(KEY not in text for text in everything(caught.value))


def test_a_failed_task_that_repeats_the_key_does_not_show_it(
    server: ScriptedServer, client: GatewayClient, cancel: threading.Event
) -> None:
    server.script(TASK, says({"id": "t", "status": "failed", "error": f"bad key {KEY}"}))
    assert KEY not in repr(client.fetch("t", cancel))


@pytest.mark.usefixtures("log_levels")
def test_signatures_of_image_addresses_are_not_logged(
    server: ScriptedServer,
    client: GatewayClient,
    cancel: threading.Event,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.INFO)
    server.script("/image", Answer(200, b"picture"))
    client.download(server.url + "/image?signature=first", cancel)
    assert "signature=first" in caplog.text, "the libraries log less now: is this still needed?"
    caplog.clear()
    quiet_http_logs()
    client.download(server.url + "/image?signature=second", cancel)
    assert "signature=second" not in caplog.text
