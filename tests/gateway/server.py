"""A real HTTP server on loopback that misbehaves by script, and remembers what it was asked.

    with ScriptedServer() as server:
        server.script("/path", Answer(503), Reset(), Answer(200, b"{}"))

The first request of /path gets the first behaviour, and so on; the last one repeats.
"""

from __future__ import annotations

import json
import socket
import ssl
import struct
import threading
from collections import defaultdict
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Protocol, Self, cast


@dataclass(frozen=True)
class Asked:
    """One request as it arrived; header names are in lower case."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes


class Behaviour(Protocol):
    """What to do with one request that was read whole."""

    def play(self, connection: socket.socket, stop: threading.Event, /) -> None:
        """Answer, or not; every wait ends when `stop` is set."""
        ...


def head(status: int, headers: Mapping[str, str]) -> bytes:
    lines = [f"HTTP/1.1 {status} Scripted", *(f"{k}: {v}" for k, v in headers.items()), "", ""]
    return "\r\n".join(lines).encode("latin-1")


@dataclass(frozen=True)
class Answer:
    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)

    def play(self, connection: socket.socket, _stop: threading.Event, /) -> None:
        headers = {"Content-Length": str(len(self.body)), "Connection": "close", **self.headers}
        connection.sendall(head(self.status, headers) + self.body)


def says(value: Any, status: int = 200, **headers: str) -> Answer:
    """A JSON answer; header names are written with underscores."""
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    return Answer(status, json.dumps(value).encode(), {"Content-Type": "application/json", **named})


def redirect(location: str, status: int = 302) -> Answer:
    return Answer(status, b"", {"Location": location})


@dataclass(frozen=True)
class Reset:
    """Break the connection with a TCP reset, without an answer."""

    def play(self, connection: socket.socket, _stop: threading.Event, /) -> None:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connection.close()


@dataclass(frozen=True)
class Close:
    """Close in good order, without an answer."""

    def play(self, connection: socket.socket, _stop: threading.Event, /) -> None:
        connection.shutdown(socket.SHUT_RDWR)


@dataclass(frozen=True)
class ShortBody:
    """Announce more bytes than are sent, then close."""

    body: bytes = b'{"id": "t'
    announced: int = 1000

    def play(self, connection: socket.socket, _stop: threading.Event, /) -> None:
        connection.sendall(head(200, {"Content-Length": str(self.announced)}) + self.body)


@dataclass(frozen=True)
class Drip:
    """Send an answer byte by byte, with a pause after each; for ever where `body` is endless."""

    body: bytes = b"x" * 100_000
    pause: float = 0.02

    def play(self, connection: socket.socket, stop: threading.Event, /) -> None:
        for byte in head(200, {"Content-Length": str(len(self.body))}) + self.body:
            connection.sendall(bytes((byte,)))
            if stop.wait(self.pause):
                return


@dataclass(frozen=True)
class Hang:
    """Say `first`, then nothing more; `reached` is set as soon as that is so."""

    first: bytes = b""
    reached: threading.Event = field(default_factory=threading.Event)

    def play(self, connection: socket.socket, stop: threading.Event, /) -> None:
        connection.sendall(self.first)
        self.reached.set()
        stop.wait()


@dataclass(frozen=True)
class After:
    """Wait for `event`, then do as `then`."""

    event: threading.Event
    then: Behaviour
    reached: threading.Event = field(default_factory=threading.Event)

    def play(self, connection: socket.socket, stop: threading.Event, /) -> None:
        self.reached.set()
        while not stop.is_set():
            if self.event.wait(0.02):
                self.then.play(connection, stop)
                return


class ScriptedServer:
    """The server; a context manager. Paths without a script answer 404.

    Attributes:
        url: `http://127.0.0.1:PORT` (https with a TLS context).
        asked: all requests in the order they came.
    """

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        self.asked: list[Asked] = []
        self._scripts: dict[str, list[Behaviour]] = defaultdict(list)
        self._lock = threading.Lock()
        self._stop = threading.Event()
        self._http = _Listener(self, tls)
        scheme = "https" if tls else "http"
        self.url = f"{scheme}://127.0.0.1:{self._http.server_address[1]}"
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.02,), daemon=True)

    def script(self, path: str, *behaviours: Behaviour) -> None:
        """Set what the requests of `path` (without a query) meet, one after the other."""
        with self._lock:
            self._scripts[path] = list(behaviours)

    @property
    def posts(self) -> list[Asked]:
        return [asked for asked in self.asked if asked.method == "POST"]

    def asked_for(self, path: str) -> list[Asked]:
        return [asked for asked in self.asked if asked.path.partition("?")[0] == path]

    def take(self, asked: Asked) -> Behaviour:
        """Note a request and give the behaviour that is its turn."""
        with self._lock:
            self.asked.append(asked)
            script = self._scripts[asked.path.partition("?")[0]]
            if len(script) > 1:
                return script.pop(0)
            return script[0] if script else says({"message": "not scripted"}, 404)

    def play(self, behaviour: Behaviour, connection: socket.socket) -> None:
        behaviour.play(connection, self._stop)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stop.set()
        self._http.shutdown()
        self._thread.join()
        self._http.server_close()


class RawServer:
    """Takes connections that need not be HTTP; a context manager that ends them.

    Each is told `answer` when its first bytes have arrived, and then hung up, or left to hang.

    Attributes:
        port: on 127.0.0.1.
        heard: the first bytes of each connection that said anything.
        reached: set when the first of them has arrived.
    """

    def __init__(self, answer: bytes = b"", *, hangs: bool = False) -> None:
        self.heard: list[bytes] = []
        self.reached = threading.Event()
        self._answer = answer
        self._hangs = hangs
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._thread = threading.Thread(target=self._accept)
        self._stop = threading.Event()
        self._ends: list[threading.Thread] = []

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._stop.set()
        self._listener.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._listener.close()
        for thread in self._ends:
            thread.join()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            thread = threading.Thread(target=self._serve, args=(connection,))
            self._ends.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        with connection, suppress(OSError):
            connection.settimeout(0.05)
            heard = self._receive(connection)
            if heard:
                self.heard.append(heard)
                self.reached.set()
                connection.sendall(self._answer)
            while self._hangs and self._receive(connection):
                pass

    def _receive(self, connection: socket.socket) -> bytes:
        while not self._stop.is_set():
            with suppress(TimeoutError):
                return connection.recv(65536)
        return b""


class _Listener(ThreadingHTTPServer):
    daemon_threads = False
    request_queue_size = 64

    def __init__(self, owner: ScriptedServer, tls: ssl.SSLContext | None) -> None:
        self.owner = owner
        self._tls = tls
        super().__init__(("127.0.0.1", 0), _Handler)

    def finish_request(self, request: Any, client_address: Any) -> None:
        # In the connection's own thread, so that a slow handshake holds nobody else.
        if self._tls is None:
            super().finish_request(request, client_address)
            return
        with self._tls.wrap_socket(request, server_side=True) as connection:
            super().finish_request(connection, client_address)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Clients that go away in the middle are what these tests are about."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def _serve(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        headers = {name.lower(): value for name, value in self.headers.items()}
        asked = Asked(self.command, self.path, headers, body)
        self.close_connection = True
        owner = cast("_Listener", self.server).owner
        owner.play(owner.take(asked), self.connection)

    do_GET = do_POST = do_PUT = do_DELETE = do_HEAD = _serve  # noqa: N815 - the library's names

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Say nothing."""
