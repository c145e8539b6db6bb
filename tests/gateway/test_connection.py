from __future__ import annotations

import socket
import ssl
import threading
from pathlib import Path

import httpx
import pytest

from mjgui.core.errors import (
    CertificateError,
    KeyTextError,
    NoConnectionError,
    StoppedError,
    UrlError,
)
from mjgui.core.model import Submission
from mjgui.gateway.client import GatewayClient
from tests.gateway.conftest import (
    KEY,
    OPEN_TASK,
    TASK,
    OpenClient,
    free_port,
    soon,
    wait_for_calls_to_end,
)
from tests.gateway.server import (
    Hang,
    RawServer,
    ScriptedServer,
    says,
)

CERTIFICATE = Path(__file__).with_name("certificate.pem")


@pytest.mark.parametrize("base", ["http://gateway.example", "https://a@b.example", "nowhere"])
def test_the_address_is_checked(base: str) -> None:
    with pytest.raises(UrlError):
        GatewayClient(base, KEY)


@pytest.mark.parametrize("key", ["sk-1\n", "sk 1", "sk-\u0430"])
def test_the_key_is_checked(key: str) -> None:
    with pytest.raises(KeyTextError) as caught:
        GatewayClient("https://gateway.example", key)
    assert key not in caught.value.report()


def test_a_dead_proxy_is_named(
    monkeypatch: pytest.MonkeyPatch, submission: Submission, cancel: threading.Event
) -> None:
    proxy = f"127.0.0.1:{free_port()}"
    monkeypatch.setenv("HTTPS_PROXY", f"http://user:secret@{proxy}")
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    with (
        GatewayClient("https://gateway.example", KEY) as client,
        pytest.raises(NoConnectionError, match=proxy) as caught,
    ):
        client.submit(submission, cancel)
    assert "secret" not in caught.value.report()


def test_a_proxy_that_refuses_is_named(
    server: ScriptedServer,
    monkeypatch: pytest.MonkeyPatch,
    submission: Submission,
    cancel: threading.Event,
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", server.url)
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    with (
        GatewayClient("https://gateway.example", KEY) as client,
        pytest.raises(NoConnectionError, match=r"127\.0\.0\.1"),
    ):
        client.submit(submission, cancel)


@pytest.mark.parametrize(
    "end",
    [b"", b"SSH-2.0-nonsense\r\n", b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n"],
    ids=["closes", "talks nonsense", "wants a password"],
)
def test_a_proxy_that_breaks_off_has_passed_nothing_on(
    monkeypatch: pytest.MonkeyPatch,
    submission: Submission,
    cancel: threading.Event,
    end: bytes,
) -> None:
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    with RawServer(end) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.port}")
        with (
            GatewayClient("https://gateway.example", KEY) as client,
            pytest.raises(NoConnectionError, match=r"The proxy 127\.0\.0\.1"),
        ):
            client.submit(submission, cancel)


@pytest.mark.parametrize("answer", [b"", b"HTTP/1.1 400 Bad Request\r\n\r\n"])
def test_a_handshake_that_fails_has_sent_nothing(
    open_client: OpenClient, submission: Submission, cancel: threading.Event, answer: bytes
) -> None:
    with RawServer(answer) as server, pytest.raises(NoConnectionError) as caught:
        open_client(f"https://127.0.0.1:{server.port}").submit(submission, cancel)
    assert not isinstance(caught.value, CertificateError)


def test_a_handshake_that_hangs_has_sent_nothing(
    open_client: OpenClient, submission: Submission, cancel: threading.Event
) -> None:
    with RawServer(hangs=True) as server:
        client = open_client(f"https://127.0.0.1:{server.port}", limits={"connect": 0.2})
        with pytest.raises(NoConnectionError):
            client.submit(submission, cancel)


def test_a_name_in_other_letters_is_no_proxy(
    monkeypatch: pytest.MonkeyPatch, submission: Submission, cancel: threading.Event
) -> None:
    def refuse(*_args: object, **_named: object) -> object:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    with (
        GatewayClient("https://gemälde.example", KEY) as client,
        pytest.raises(NoConnectionError, match=r"The name gemälde\.example cannot be found"),
    ):
        client.submit(submission, cancel)


@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:9", "gopher://127.0.0.1:9"])
def test_a_proxy_of_another_kind_is_refused(monkeypatch: pytest.MonkeyPatch, proxy: str) -> None:
    monkeypatch.setenv("ALL_PROXY", proxy)
    with pytest.raises(NoConnectionError, match="proxy"):
        GatewayClient("https://gateway.example", KEY)


def test_this_machine_is_reached_without_the_proxy(
    server: ScriptedServer,
    monkeypatch: pytest.MonkeyPatch,
    cancel: threading.Event,
) -> None:
    monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{free_port()}")
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    server.script(TASK, says(OPEN_TASK))
    with GatewayClient(server.url, KEY) as client:
        assert client.fetch("t", cancel).id == "t"


def test_an_untrusted_certificate_is_refused(
    open_client: OpenClient, submission: Submission, cancel: threading.Event
) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    with ScriptedServer(context) as server:
        with pytest.raises(CertificateError):
            open_client(server.url).submit(submission, cancel)
        assert not server.asked


def test_a_hung_answer_over_tls_is_cut(open_client: OpenClient, cancel: threading.Event) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    trusting = httpx.HTTPTransport(verify=ssl.create_default_context(cafile=CERTIFICATE))
    hang = Hang()
    with ScriptedServer(context) as server:
        server.script(TASK, hang)
        client = open_client(server.url, transport=trusting, limits={"silence": 60})
        helper = soon(cancel, hang.reached)
        with pytest.raises(StoppedError):
            client.fetch("t", cancel)
        helper.join()
        wait_for_calls_to_end()
