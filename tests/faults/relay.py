"""A port of this machine behind which a server comes to be reached."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from contextlib import ExitStack, suppress
from functools import partial
from typing import Self


class Relay:
    """Listens at a port of this machine, and passes every connection on to a server."""

    def __init__(self, port: int, url: str) -> None:
        host, _, target = url.rpartition("//")[2].partition(":")
        self._target = (host, int(target))
        self._ends = ExitStack()
        self._listener = self._ends.enter_context(socket.create_server(("127.0.0.1", port)))
        self._threads: list[threading.Thread] = []

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(self, *_error: object) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join()
        self._ends.close()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            server = socket.create_connection(self._target)
            for end in (client, server):
                self._ends.enter_context(end)
            self._start(partial(_pass_on, client, server))
            self._start(partial(_pass_on, server, client))

    def _start(self, work: Callable[[], None]) -> None:
        thread = threading.Thread(target=work)
        self._threads.append(thread)
        thread.start()


def _pass_on(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
    with suppress(OSError):
        target.shutdown(socket.SHUT_WR)
