"""Ending a blocking HTTP call from outside, within a moment, whatever it waits for.

A thread that waits in `recv` is freed neither by closing the httpx client nor by a short time-out
(that would break the request); shutting the socket down does free it. The socket is reached by
httpx's `trace` extension. While a name is looked up or a connection is set up there is no socket
yet: then the call's thread is left behind, and the connection is shut before a byte is sent.
"""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from typing import Any, Generic, TypeVar

from mjgui.core.errors import Charge, StoppedError

T = TypeVar("T")

_LOOK_SECONDS = 0.05
"""How often a waiting call looks whether it is cancelled."""
_GRACE_SECONDS = 0.1
"""How long a cut call may take to come back by itself."""


class DeadlinePassedError(Exception):
    """The call took longer than it may in all. Internal: the client names it for the user."""


class Line:
    """One call's connection as seen from outside: where it leads, what was sent, and its end.

    Safe to use from several threads.

    Attributes:
        peer: host and port that it connected to last; a proxy's, where one is used.
    """

    def __init__(self) -> None:
        self.peer: tuple[str, int] | None = None
        self._lock = threading.Lock()
        self._sockets: list[socket.socket] = []
        self._cut = False
        self._seen = False
        self._sent = False

    @property
    def is_surely_unsent(self) -> bool:
        """Whether it is certain that no byte of the request left this machine.

        False also where nothing is known, as with transports that do not trace.
        """
        with self._lock:
            return self._seen and not self._sent

    def trace(self, name: str, info: Mapping[str, Any]) -> None:
        """Take note of one step; the `trace` extension of an httpx request."""
        with self._lock:
            self._seen = True
            if name.endswith("connect_tcp.started"):
                self.peer = (str(info["host"]), int(info["port"]))
            elif name.endswith("connect_tcp.complete"):
                self._hold(info["return_value"].get_extra_info("socket"))
            elif name.endswith("send_request_headers.started"):
                self._sent = self._sent or info["request"].method != b"CONNECT"

    def cut(self) -> None:
        """Shut the connection down, now or as soon as it comes about."""
        with self._lock:
            self._cut = True
            for held in self._sockets:
                _shut(held)

    def release(self) -> bool:
        """Let go of the connection, and say whether it was cut before."""
        with self._lock:
            for held in self._sockets:
                held.close()
            self._sockets.clear()
            return self._cut

    def _hold(self, connection: socket.socket) -> None:
        # A duplicate stays valid when TLS takes over the original, and shuts down the same
        # connection.
        held = connection.dup()
        self._sockets.append(held)
        if self._cut:
            _shut(held)


class Call(Generic[T]):
    """A function that runs in a thread of its own and is waited for with an eye on `cancel`."""

    def __init__(self, work: Callable[[Line], T]) -> None:
        self.line = Line()
        self._work = work
        self._outcome: Future[T] = Future()

    def run(self, cancel: threading.Event, deadline_seconds: float) -> T:
        """Do the work and return its result; what it raises comes through.

        Raises:
            StoppedError: `cancel` was set; its `charge` says whether anything may have been sent.
            DeadlinePassedError: the work took longer than `deadline_seconds`.
        """
        if cancel.is_set():
            raise _stopped(unsent=True)
        threading.Thread(target=self._run, name="mjgui-http", daemon=True).start()
        end = time.monotonic() + deadline_seconds
        while not self._is_done(_LOOK_SECONDS):
            if cancel.is_set() or time.monotonic() >= end:
                self.line.cut()
                self._is_done(_GRACE_SECONDS)
                break
        if self._outcome.done() and self._outcome.exception() is None:
            return self._outcome.result()  # A whole answer is kept, even a late one.
        if cancel.is_set():
            raise _stopped(unsent=self.line.is_surely_unsent)
        if not self._outcome.done() or time.monotonic() >= end:
            raise DeadlinePassedError
        return self._outcome.result()

    def _run(self) -> None:
        try:
            result = self._work(self.line)
        except BaseException as error:  # noqa: BLE001 - raised again in the thread that waits
            self.line.release()
            self._outcome.set_exception(error)
            return
        if self.line.release():
            # An answer without a length seems to end in good order where it was cut.
            self._outcome.set_exception(DeadlinePassedError())
        else:
            self._outcome.set_result(result)

    def _is_done(self, seconds: float) -> bool:
        try:
            self._outcome.exception(seconds)
        except TimeoutError:
            return False
        return True


def _stopped(*, unsent: bool) -> StoppedError:
    if unsent:
        return StoppedError(action="Nothing was sent.", charge=Charge.NONE)
    return StoppedError()


def _shut(connection: socket.socket) -> None:
    with contextlib.suppress(OSError):  # The other side may have been faster.
        connection.shutdown(socket.SHUT_RDWR)
