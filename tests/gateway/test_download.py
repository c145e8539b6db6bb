from __future__ import annotations

import socket
import threading

import httpx
import pytest

from mjgui.core.errors import (
    DownloadError,
    ImageTooLargeError,
    NetworkError,
    NoConnectionError,
    TimedOutError,
)
from mjgui.gateway.client import GatewayClient
from tests.gateway.conftest import KEY, OpenClient
from tests.gateway.server import (
    Answer,
    Behaviour,
    Drip,
    RawServer,
    ScriptedServer,
    redirect,
)


def test_bytes_and_progress_and_no_key(
    server: ScriptedServer, client: GatewayClient, cancel: threading.Event
) -> None:
    content = bytes(range(256)) * 1000
    server.script("/image", Answer(200, content))
    seen: list[tuple[int, int | None]] = []
    got = client.download(
        server.url + "/image?sig=1", cancel, lambda now, total: seen.append((now, total))
    )
    assert got == content
    assert seen[-1] == (len(content), len(content))
    assert [now for now, _ in seen] == sorted({now for now, _ in seen})
    assert "authorization" not in server.asked[0].headers


def test_redirects_are_followed_without_the_key(
    server: ScriptedServer, client: GatewayClient, cancel: threading.Event
) -> None:
    with ScriptedServer() as other:
        server.script("/image", redirect("/next"))
        server.script("/next", redirect(other.url + "/image"))
        other.script("/image", Answer(200, b"picture"))
        assert client.download(server.url + "/image", cancel) == b"picture"
        assert all("authorization" not in a.headers for a in server.asked + other.asked)


def test_a_redirect_loop_ends(
    server: ScriptedServer, client: GatewayClient, cancel: threading.Event
) -> None:
    server.script("/image", redirect("/image"))
    with pytest.raises(DownloadError):
        client.download(server.url + "/image", cancel)
    assert len(server.asked) == 6


@pytest.mark.parametrize(
    "location",
    ["file:///etc/passwd", "http://example.com/x", "https://10.0.0.1/x", "https://[::1"],
)
def test_redirects_are_checked_again(
    server: ScriptedServer, client: GatewayClient, cancel: threading.Event, location: str
) -> None:
    server.script("/image", redirect(location))
    with pytest.raises((DownloadError, NetworkError)):
        client.download(server.url + "/image", cancel)
    assert len(server.asked) == 1


@pytest.mark.parametrize("status", [304, 403, 404, 410, 500])
def test_the_status_comes_along(
    server: ScriptedServer, client: GatewayClient, cancel: threading.Event, status: int
) -> None:
    server.script("/image", Answer(status))
    with pytest.raises(DownloadError) as caught:
        client.download(server.url + "/image", cancel)
    assert caught.value.status == status


def test_an_empty_answer_is_no_image(
    server: ScriptedServer, client: GatewayClient, cancel: threading.Event
) -> None:
    server.script("/image", Answer(200))
    with pytest.raises(DownloadError):
        client.download(server.url + "/image", cancel)


@pytest.mark.parametrize(
    "behaviour",
    [Answer(200, b"x" * 2000), Answer(200, b"x", {"Content-Length": "99999999999"})],
)
def test_too_many_bytes(
    server: ScriptedServer,
    open_client: OpenClient,
    cancel: threading.Event,
    behaviour: Behaviour,
) -> None:
    server.script("/image", behaviour)
    with pytest.raises(ImageTooLargeError):
        open_client(limits={"download_bytes": 1000}).download(server.url + "/image", cancel)


def test_a_drip_ends_at_the_deadline(
    server: ScriptedServer, open_client: OpenClient, cancel: threading.Event
) -> None:
    server.script("/image", Drip())
    with pytest.raises(TimedOutError):
        open_client(limits={"download": 1.0}).download(server.url + "/image", cancel)


@pytest.mark.parametrize(
    ("url", "addresses"),
    [
        ("", []),
        ("file:///etc/passwd", []),
        ("data:image/png;base64,AAAA", []),
        ("ftp://images.example/x", []),
        ("http://images.example/x", ["93.184.216.34"]),
        ("https://images.example:99999/x", ["93.184.216.34"]),
        ("https://localhost/x", ["93.184.216.34"]),
        ("https://127.0.0.1/x", []),
        ("https://[::1]/x", []),
        ("https://[::ffff:10.0.0.1]/x", []),
        ("https://[64:ff9b::10.0.0.1]/x", []),
        ("https://[2002:0a00:0001::1]/x", []),
        ("https://[::10.0.0.1]/x", []),
        ("https://[fc00::1]/x", []),
        ("https://[fec0::1]/x", []),
        ("https://2130706433/x", []),
        ("https://0x7f000001/x", []),
        ("https://0177.0.0.1/x", []),
        ("https://127.1/x", []),
        ("https://10.1/x", []),
        ("https://0xa9fea9fe/latest", []),
        ("https://192.168.0.1./x", []),
        ("https://user:password@images.example/x", ["93.184.216.34"]),
        ("https://images.example@10.0.0.1/x", []),
        ("https://169.254.169.254/latest", []),
        ("https://192.168.1.1/x", []),
        ("https://0.0.0.0/x", []),
        ("https://images.example/x", ["93.184.216.34", "10.0.0.1"]),
        ("https://images.example/x", ["fe80::1%eth0"]),
        ("https://images.example/x", ["127.0.0.1"]),
    ],
)
def test_a_public_gateway_cannot_point_at_private_places(
    cancel: threading.Event, url: str, addresses: list[str]
) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        raise AssertionError(f"asked for {request.url}")

    with (
        GatewayClient(
            "https://gateway.example",
            KEY,
            transport=httpx.MockTransport(answer),
            resolve=lambda _host: addresses,
        ) as client,
        pytest.raises(DownloadError),
    ):
        client.download(url, cancel)


@pytest.mark.parametrize("addresses", [["93.184.216.34"], ["198.18.0.7"], []])
def test_a_public_gateway_can_point_at_public_places(
    cancel: threading.Event, addresses: list[str]
) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        assert "authorization" not in request.headers
        return httpx.Response(200, stream=httpx.ByteStream(b"picture"))

    with GatewayClient(
        "https://gateway.example",
        KEY,
        transport=httpx.MockTransport(answer),
        resolve=lambda _host: addresses,
    ) as client:
        assert client.download("https://images.example/x", cancel) == b"picture"


def test_a_name_that_leads_elsewhere_when_it_is_used_is_asked_nothing(
    monkeypatch: pytest.MonkeyPatch, cancel: threading.Event
) -> None:
    """The name's address is public when it is checked, and private when it is connected to."""
    with RawServer() as server:
        address = ("127.0.0.1", server.port)
        found = [(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", address)]
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_args, **_named: found)
        with (
            GatewayClient(
                "https://gateway.example", KEY, resolve=lambda _host: ["93.184.216.34"]
            ) as client,
            pytest.raises(DownloadError, match="private network"),
        ):
            client.download("https://images.example/x?signature=1", cancel)
    assert not server.heard


def test_a_proxy_in_a_private_network_may_fetch_images(
    server: ScriptedServer, monkeypatch: pytest.MonkeyPatch, cancel: threading.Event
) -> None:
    """What it is asked for is the name; that the proxy here refuses shows that it was asked."""
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HTTPS_PROXY", server.url)
    with (
        GatewayClient("https://gateway.example", KEY, resolve=lambda _host: ()) as client,
        pytest.raises(NoConnectionError, match=r"The proxy 127\.0\.0\.1"),
    ):
        client.download("https://images.example/x", cancel)
