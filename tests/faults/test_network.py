"""The network fails: while submitting, while polling, while downloading."""

from __future__ import annotations

import gzip
import socket
import ssl
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from mjgui.app.jobs import JobState
from tests.faults.bench import GENERATION, SHORT, Bench
from tests.faults.relay import Relay
from tests.faults.submitting import SubmitFault, check
from tests.faults.table import Fault, Kind, injects
from tests.gateway import server as servers
from tests.gateway.conftest import free_port
from tests.gateway.server import (
    Answer,
    Behaviour,
    Close,
    Drip,
    Hang,
    RawServer,
    Reset,
    ScriptedServer,
    ShortBody,
)

CERTIFICATE = Path(servers.__file__).with_name("certificate.pem")
PORTAL = Answer(200, b"<html><body>Please sign in to the network</body></html>")
CUT_GZIP = Answer(200, gzip.compress(b"x" * 999)[:-9], {"Content-Encoding": "gzip"})
UNASKED = Answer(
    200,
    gzip.compress(b'{"id": "made-1", "status": "in_progress"}'),
    {"Content-Encoding": "gzip"},
)
UNKNOWN_PACKING = Answer(200, b"\x1b\x03", {"Content-Encoding": "br"})
AWAY = "https://gateway.example"
LOST = "Outcome unknown: the answer to the submission was lost"
UNREACHABLE = "The gateway cannot be reached"

Inject = Callable[[Bench], None]


def be_patient_with(bench: Bench, behaviours: Sequence[Behaviour]) -> None:
    """Let the window wait as long as ever, but not for what hangs."""
    if any(isinstance(behaviour, Hang | Drip) for behaviour in behaviours):
        bench.use(limits=SHORT)


def post_meets(behaviour: Behaviour) -> Inject:
    def inject(bench: Bench) -> None:
        be_patient_with(bench, (behaviour,))
        bench.gateway.on_post(behaviour)

    return inject


def looks_meet(*behaviours: Behaviour) -> Inject:
    def inject(bench: Bench) -> None:
        be_patient_with(bench, behaviours)
        bench.gateway.on_look(*behaviours)

    return inject


def downloads_meet(*behaviours: Behaviour) -> Inject:
    def inject(bench: Bench) -> None:
        be_patient_with(bench, behaviours)
        for number in range(4):
            bench.gateway.on_image(number, *behaviours)

    return inject


def nobody_listens(bench: Bench) -> None:
    bench.use(f"http://127.0.0.1:{free_port()}")


def submit(name: str, sees: str, inject: Inject, **more: Any) -> SubmitFault:
    more = {"ends": JobState.UNKNOWN, **more}
    return SubmitFault(kind=Kind.NETWORK, name=name, sees=sees, inject=inject, **more)


def polled(name: str, sees: str, *behaviours: Behaviour) -> SubmitFault:
    return submit(name, sees, looks_meet(*behaviours), ends=JobState.DONE, pictures=4)


@injects(
    submit(
        "the gateway's port is closed",
        UNREACHABLE,
        nobody_listens,
        ends=JobState.FAILED,
        posts=0,
    ),
    submit("reset before the answer to the POST", LOST, post_meets(Reset())),
    submit("closed before the answer to the POST", LOST, post_meets(Close())),
    submit("silence after the POST was sent", LOST, post_meets(Hang())),
    submit("the answer to the POST drips in byte by byte", LOST, post_meets(Drip(pause=0.01))),
    submit("the answer to the POST is cut short", LOST, post_meets(ShortBody())),
    submit("a sign-in page answers the POST with 200", LOST, post_meets(PORTAL)),
    polled("resets while polling", "reconnecting: The connection broke off", *[Reset()] * 4),
    polled("forty failures in a row while polling", "reconnecting", *[Close()] * 40),
    polled("silence while polling", "reconnecting: The gateway did not answer in time", Hang()),
    polled("a byte at a time while polling", "reconnecting", Drip(pause=0.01)),
    polled("an answer cut short while polling", "reconnecting", ShortBody()),
    polled(
        "a sign-in page answers while polling",
        "reconnecting: The gateway's answer makes no sense",
        PORTAL,
        PORTAL,
    ),
    polled("a compression that ends too early, while polling", "reconnecting", CUT_GZIP),
    polled("a compression that nobody asked for", "Done", UNASKED),
    submit("a compression nobody knows, in answer to the POST", LOST, post_meets(UNKNOWN_PACKING)),
    submit(
        "a byte at a time while downloading",
        "Done",
        downloads_meet(Drip(pause=0.01)),
        ends=JobState.DONE,
        pictures=4,
    ),
    submit(
        "resets while downloading",
        "Done",
        downloads_meet(Reset(), Close()),
        ends=JobState.DONE,
        pictures=4,
    ),
    submit(
        "a download stands still",
        "Done",
        downloads_meet(Hang(servers.head(200, {"Content-Length": "1000"}) + b"\x89PNG")),
        ends=JobState.DONE,
        pictures=4,
    ),
    submit(
        "downloads shorter than announced",
        "Done",
        downloads_meet(ShortBody(b"\x89PNG")),
        ends=JobState.DONE,
        pictures=4,
    ),
)
def test_the_network_fails(bench: Bench, fault: SubmitFault) -> None:
    check(bench, fault)


@injects(Fault(kind=Kind.NETWORK, name="the name is not found", sees="cannot be found"))
def test_a_name_that_is_not_found(
    bench: Bench, fault: Fault, monkeypatch: pytest.MonkeyPatch
) -> None:
    def look_up(*_args: object, **_more: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    def inject(bench: Bench) -> None:
        bench.use(AWAY)
        monkeypatch.setattr(socket, "getaddrinfo", look_up)

    before = bench.typed
    inject(bench)
    bench.submit()
    assert bench.wait_for_job().state is JobState.FAILED
    bench.sees(fault.sees)
    bench.message_with(fault.sees)
    assert bench.typed == before
    monkeypatch.undo()
    bench.goes_on()


@pytest.mark.parametrize("answers", [False, True])
@injects(
    Fault(kind=Kind.NETWORK, name="a proxy that is dead or refuses", sees="The proxy 127.0.0.1:")
)
def test_a_proxy_in_the_way(
    bench: Bench, fault: Fault, monkeypatch: pytest.MonkeyPatch, *, answers: bool
) -> None:
    with ScriptedServer() as proxy:
        address = proxy.url if answers else f"http://user:secret@127.0.0.1:{free_port()}"
        for name in ("NO_PROXY", "no_proxy"):
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setenv("HTTPS_PROXY", address)
        before = bench.typed
        bench.use(AWAY)
        bench.submit()
        assert bench.wait_for_job().state is JobState.FAILED
        bench.sees(fault.sees)
        bench.message_with(fault.sees)
        assert not any("secret" in message.detail for message in bench.hands.bar.messages)
        assert bench.typed == before
        assert not proxy.posts
    monkeypatch.undo()
    bench.goes_on()


@injects(
    Fault(
        kind=Kind.NETWORK,
        name="a certificate that nobody vouches for",
        sees="The gateway's certificate is not trusted",
    )
)
def test_an_untrusted_certificate(bench: Bench, fault: Fault) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    before = bench.typed
    with ScriptedServer(context) as impostor:
        bench.use(impostor.url)
        bench.submit()
        assert bench.wait_for_job().state is JobState.FAILED
        assert not impostor.asked
    bench.sees(fault.sees)
    bench.message_with(fault.sees)
    assert bench.typed == before
    bench.goes_on()


@injects(
    Fault(kind=Kind.NETWORK, name="a handshake that hangs, on the POST", sees=UNREACHABLE),
    Fault(
        kind=Kind.NETWORK,
        name="a handshake that breaks off, on the POST",
        sees="No secure connection to 127.0.0.1 came about",
    ),
    Fault(
        kind=Kind.NETWORK,
        name="a handshake answered in plain HTTP, on the POST",
        sees="No secure connection to 127.0.0.1 came about",
    ),
)
def test_a_handshake_that_comes_to_nothing(bench: Bench, fault: Fault) -> None:
    """Nothing of the POST was sent, so it is tried again; its outcome is not unknown."""
    before = bench.typed
    said = b"HTTP/1.1 400 Bad Request\r\n\r\n" if "HTTP" in fault.name else b""
    with RawServer(said, hangs="hangs" in fault.name) as server:
        bench.use(f"https://127.0.0.1:{server.port}", limits=replace(SHORT, connect=0.2))
        bench.submit()
        assert bench.wait_for_job().state is JobState.FAILED
        assert len(server.heard) > 1
    bench.sees("reconnecting")
    bench.sees(fault.sees)
    bench.message_with(fault.sees)
    assert bench.typed == before
    bench.goes_on()


@injects(
    Fault(
        kind=Kind.NETWORK,
        name="a proxy that breaks off before it connects",
        sees="The proxy 127.0.0.1:",
    )
)
def test_a_proxy_that_breaks_off(
    bench: Bench, fault: Fault, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    before = bench.typed
    with RawServer() as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.port}")
        bench.use(AWAY)
        bench.submit()
        assert bench.wait_for_job().state is JobState.FAILED
        assert all(heard.startswith(b"CONNECT ") for heard in proxy.heard)
    bench.sees(fault.sees)
    bench.message_with(fault.sees)
    assert bench.typed == before
    monkeypatch.undo()
    bench.goes_on()


@injects(Fault(kind=Kind.NETWORK, name="refused at first, then there", sees="Done"))
def test_what_never_arrived_is_sent_again(bench: Bench, fault: Fault) -> None:
    """The gateway starts to listen only after the first tries; then it is posted once."""
    before, port = bench.typed, free_port()
    bench.use(f"http://127.0.0.1:{port}")
    bench.submit()
    bench.sees("reconnecting: " + UNREACHABLE)
    with Relay(port, bench.gateway.url):
        assert bench.wait_for_job().state is JobState.DONE
    bench.sees(fault.sees)
    assert bench.posts == 1
    assert bench.typed == before
    bench.goes_on()


@injects(
    Fault(
        kind=Kind.NETWORK,
        name="the POST hangs, and the user stops waiting",
        sees="Outcome unknown",
    )
)
def test_stopping_a_post_that_hangs(bench: Bench, fault: Fault) -> None:
    before, hang = bench.typed, Hang()
    bench.gateway.on_post(hang)
    bench.submit()
    bench.hands.wait(hang.reached.is_set)
    bench.hands.press("stopWaitingButton")
    bench.sees("Stopping")
    assert bench.wait_for_job().state is JobState.UNKNOWN
    bench.sees(fault.sees)
    assert bench.posts == 1
    assert bench.typed == before
    bench.goes_on()


@injects(
    Fault(
        kind=Kind.NETWORK,
        name="a handshake hangs before the POST, and the user stops waiting",
        sees="Stopped before it was sent. Nothing was submitted",
    )
)
def test_stopping_before_the_post_has_left(bench: Bench, fault: Fault) -> None:
    """What cannot have been charged is not called unknown."""
    before = bench.typed
    with RawServer(hangs=True) as server:
        bench.use(f"https://127.0.0.1:{server.port}")
        bench.submit()
        bench.hands.wait(server.reached.is_set)
        bench.hands.press("stopWaitingButton")
        bench.sees("Stopping")
        assert bench.wait_for_job().state is JobState.STOPPED
    bench.sees(fault.sees)
    assert bench.posts == 0
    assert bench.typed == before
    bench.goes_on()


@injects(
    Fault(
        kind=Kind.NETWORK, name="a look hangs, and the user stops waiting", sees="Stopped waiting"
    )
)
def test_stopping_a_look_that_hangs(bench: Bench, fault: Fault) -> None:
    before, hang = bench.typed, Hang()
    bench.gateway.on_look(hang)
    bench.submit()
    bench.hands.wait(hang.reached.is_set)
    bench.hands.press("stopWaitingButton")
    assert bench.hands.job.state is JobState.STOPPED
    bench.sees(fault.sees)
    assert bench.take_up_again().state is JobState.DONE
    assert bench.posts == 1
    assert bench.typed == before
    bench.goes_on()


@injects(
    Fault(
        kind=Kind.NETWORK,
        name="downloads hang, and the user stops waiting",
        sees="Stopped waiting",
    )
)
def test_stopping_downloads_that_hang(bench: Bench, fault: Fault) -> None:
    before = bench.typed
    hangs = [Hang(servers.head(200, {"Content-Length": "1000"}) + b"\x89PNG") for _ in range(4)]
    for number, hang in enumerate(hangs):
        bench.gateway.on_image(number, hang)
    bench.submit()
    bench.hands.wait(lambda: all(hang.reached.is_set() for hang in hangs))
    bench.hands.wait(lambda: bench.hands.job.state is JobState.DOWNLOADING)
    bench.hands.press("stopWaitingButton")
    assert bench.hands.job.state is JobState.STOPPED
    bench.sees(fault.sees)
    assert bench.take_up_again().state is JobState.DONE
    assert bench.posts == 1
    assert bench.typed == before
    bench.goes_on()


@injects(Fault(kind=Kind.NETWORK, name="resets while loading a generation", sees="Reconnecting"))
def test_loading_waits_for_the_network(bench: Bench, fault: Fault) -> None:
    before = bench.typed
    bench.gateway.on_look(Reset(), Close(), PORTAL)
    bench.hands.load(GENERATION)
    bench.sees(fault.sees)
    bench.hands.wait_for_images()
    assert bench.typed == before
    bench.goes_on()
