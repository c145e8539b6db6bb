"""Ending a blocking HTTP call from outside, within a moment, whatever it waits for.

A thread that waits in `recv` is freed neither by closing the httpx client nor by a short time-out
(that would break the request); shutting the socket down does free it. The socket is reached by
httpx's `trace` extension. While a name is looked up or a connection is set up there is no socket
yet: then the call's thread is left behind, and the connection is shut before a byte is sent.
"""

from __future__ import annotations

import contextlib
import socket
import sys
import threading
import time
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from typing import Any, Generic, TypeVar

from mjgui.core.errors import Charge, StoppedError
from mjgui.core.language import tr

T = TypeVar("T")

Admit = Callable[[str, str], None]
"""Takes the host that was connected to, as it was named, and the IP address of the other end."""

HTTP_THREAD = "mjgui-http"
"""The name of the threads that calls run in; one that was abandoned may go on for a while."""

_LOOK_SECONDS = 0.05
"""How often a waiting call looks whether it is cancelled."""
_GRACE_SECONDS = 0.1
"""How long a cut call may take to come back by itself."""
_SLEEP_SECONDS = 10.0
"""Longer than this between two looks, and the machine has slept, or the process was frozen."""


def running_clock() -> float:
    """Seconds that also count while the machine sleeps; `time.monotonic` may stand still then."""
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    if sys.platform == "darwin":
        return time.clock_gettime(time.CLOCK_MONOTONIC)
    return time.monotonic()


class DeadlinePassedError(Exception):
    """The call took longer than it may in all. Internal: the client names it for the user."""


class SleptError(Exception):
    """The machine slept during the call, so that its connection is probably dead. Internal."""


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

    def trace(self, name: str, info: Mapping[str, Any], admit: Admit | None = None) -> None:
        """Take note of one step; the `trace` extension of an httpx request.

        `admit` raises where the connection must not be used; then nothing is sent over it.
        """
        if admit is not None and name.endswith("connect_tcp.complete"):
            self._show(info["return_value"], admit)
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

    def _show(self, stream: Any, admit: Admit) -> None:
        try:
            host = self.peer[0] if self.peer is not None else ""
            admit(host, str(stream.get_extra_info("server_addr")[0]))
        except BaseException:
            stream.close()
            raise

    def _hold(self, connection: socket.socket) -> None:
        # A duplicate stays valid when TLS takes over the original, and shuts down the same
        # connection.
        held = connection.dup()
        self._sockets.append(held)
        if self._cut:
            _shut(held)


class Call(Generic[T]):
    """A function that runs in a thread of its own and is waited for with an eye on `cancel`."""

    def __init__(
        self, work: Callable[[Line], T], clock: Callable[[], float] = running_clock
    ) -> None:
        self.line = Line()
        self._clock = clock
        self._work = work
        self._outcome: Future[T] = Future()

    def run(
        self, cancel: threading.Event, deadline_seconds: float, *, ends_with_sleep: bool = False
    ) -> T:
        """Do the work and return its result; what it raises comes through.

        Args:
            cancel: ends the call when it is set.
            deadline_seconds: how long the call may take; the time in which the machine slept is
                left out, since an answer may have come meanwhile.
            ends_with_sleep: whether to give up at once when the machine has slept.

        Raises:
            StoppedError: `cancel` was set; its `charge` says whether anything may have been sent.
            DeadlinePassedError: the work took longer than `deadline_seconds`.
            SleptError: the machine has slept, and the call ends with that.
        """
        if cancel.is_set():
            raise _stopped(unsent=True)
        threading.Thread(target=self._run, name=HTTP_THREAD, daemon=True).start()
        end = self._wait(cancel, deadline_seconds, ends_with_sleep=ends_with_sleep)
        if end is not None:
            self.line.cut()
            self._is_done(_GRACE_SECONDS)
        if self._outcome.done() and self._outcome.exception() is None:
            return self._outcome.result()  # A whole answer is kept, even a late one.
        if cancel.is_set():
            raise _stopped(unsent=self.line.is_surely_unsent)
        if end is not None:
            raise end
        return self._outcome.result()

    def _wait(
        self, cancel: threading.Event, seconds: float, *, ends_with_sleep: bool
    ) -> Exception | None:
        """Wait until the work is done, or return the reason for cutting it."""
        seen = self._clock()
        while not self._is_done(_LOOK_SECONDS):
            now = self._clock()
            slept = now - seen > _SLEEP_SECONDS
            if not slept:
                seconds -= now - seen
            seen = now
            if slept and ends_with_sleep:
                return SleptError()
            if cancel.is_set() or seconds <= 0:
                return DeadlinePassedError()
        return None

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
        return StoppedError(action=tr("Nothing was sent."), charge=Charge.NONE)
    return StoppedError()


def _shut(connection: socket.socket) -> None:
    with contextlib.suppress(OSError):  # The other side may have been faster.
        connection.shutdown(socket.SHUT_RDWR)
