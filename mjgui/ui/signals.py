"""Ctrl+C or the end of the terminal, and a system that shuts down, close the window properly."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier

# Windows knows no SIGHUP.
_SIGNALS = tuple(
    signal.Signals[name] for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
)


class _Waker(QObject):
    """Lets Python see signals while Qt's event loop sleeps."""

    def __init__(self, close: Callable[[], object]) -> None:
        super().__init__()
        self._close = close
        self._read, self.write = socket.socketpair()
        self._read.setblocking(False)
        self.write.setblocking(False)
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_woken)

    def close(self) -> None:
        """Give the sockets back."""
        self._notifier.setEnabled(False)
        self._read.close()
        self.write.close()

    def _on_woken(self) -> None:
        self._read.recv(64)
        self._close()


def _leave_it_to_the_waker(_number: int, _frame: FrameType | None) -> None:
    """Python's part: that there is a handler makes the signal arrive at the wakeup socket."""


@contextmanager
def closing_on_signals(close: Callable[[], object]) -> Iterator[None]:
    """Call `close` when the process is asked to end, for as long as the context lasts."""
    waker = _Waker(close)
    # What is ignored was meant to be: nohup keeps a program alive that way.
    heeded = [number for number in _SIGNALS if signal.getsignal(number) is not signal.SIG_IGN]
    before = {number: signal.signal(number, _leave_it_to_the_waker) for number in heeded}
    descriptor = signal.set_wakeup_fd(waker.write.fileno(), warn_on_full_buffer=False)
    try:
        yield
    finally:
        signal.set_wakeup_fd(descriptor)
        for number, handler in before.items():
            signal.signal(number, handler)
        waker.close()
