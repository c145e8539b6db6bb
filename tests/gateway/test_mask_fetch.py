"""The picture behind a mask URL: fetched without a key, within bounds, and never by detours."""

from __future__ import annotations

import threading

import pytest

from mjgui.core.errors import (
    DownloadError,
    Field,
    ImageTooLargeError,
    MjguiError,
    NetworkError,
    NoConnectionError,
    StoppedError,
    TimedOutError,
    UrlError,
)
from mjgui.gateway.mask_fetch import fetch_mask
from tests.gateway.server import (
    Answer,
    Behaviour,
    Drip,
    Hang,
    Reset,
    ScriptedServer,
    ShortBody,
    redirect,
)


def test_the_bytes_come_without_a_key(server: ScriptedServer, cancel: threading.Event) -> None:
    server.script("/m", redirect("/n"))
    server.script("/n", Answer(200, b"picture"))
    assert fetch_mask(f" {server.url}/m?a=1 ", cancel) == b"picture"
    assert all("authorization" not in asked.headers for asked in server.asked)
    assert [asked.path for asked in server.asked] == ["/m?a=1", "/n"]


@pytest.mark.parametrize("address", ["ftp://127.0.0.1/m", "file:///etc/passwd", "m.png", "http://"])
def test_other_addresses_are_refused(address: str, cancel: threading.Event) -> None:
    with pytest.raises(UrlError) as refused:
        fetch_mask(address, cancel)
    assert refused.value.field is Field.MASK_URL


@pytest.mark.parametrize(
    ("behaviour", "kind", "words"),
    [
        (Answer(403, b"no"), DownloadError, "HTTP 403"),
        (Answer(500), DownloadError, "HTTP 500"),
        (Answer(200), DownloadError, "sends nothing"),
        (Answer(200, b"x" * 2000), ImageTooLargeError, "more than"),
        (redirect("/m"), DownloadError, "without end"),
        (redirect("file:///etc/passwd"), DownloadError, "no web address"),
        (redirect("http://10.0.0.1/m"), DownloadError, "private network"),
        (redirect("http://169.254.169.254/latest"), DownloadError, "private network"),
        (Reset(), NetworkError, "broke off"),
        (ShortBody(b"x", 900), NetworkError, "broke off"),
    ],
    ids=str,
)
def test_what_goes_wrong_is_said(
    server: ScriptedServer,
    cancel: threading.Event,
    behaviour: Behaviour,
    kind: type[MjguiError],
    words: str,
) -> None:
    server.script("/m", behaviour)
    with pytest.raises(kind) as failed:
        fetch_mask(f"{server.url}/m", cancel, cap=1000)
    assert words in failed.value.title
    assert failed.value.action
    assert "gateway" not in f"{failed.value.title} {failed.value.action}".lower()


def test_a_redirect_by_name_into_a_private_network_is_not_followed(
    server: ScriptedServer, cancel: threading.Event
) -> None:
    server.script("/m", redirect("http://inside.example/m"))
    with pytest.raises(DownloadError, match="private network"):
        fetch_mask(f"{server.url}/m", cancel, resolve=lambda _host: ["192.168.0.5"])


def test_nobody_there(cancel: threading.Event) -> None:
    with pytest.raises(NoConnectionError, match=r"127\.0\.0\.1 cannot be reached"):
        fetch_mask("http://127.0.0.1:9/m", cancel)


def test_a_dripping_answer_is_cut_off(server: ScriptedServer, cancel: threading.Event) -> None:
    server.script("/m", Drip())
    with pytest.raises(TimedOutError, match="in time"):
        fetch_mask(f"{server.url}/m", cancel, seconds=0.3)


def test_it_can_be_cancelled(server: ScriptedServer, cancel: threading.Event) -> None:
    hang = Hang()
    server.script("/m", hang)

    def stop() -> None:
        hang.reached.wait(60)
        cancel.set()

    helper = threading.Thread(target=stop)
    helper.start()
    with pytest.raises(StoppedError):
        fetch_mask(f"{server.url}/m", cancel)
    helper.join()
