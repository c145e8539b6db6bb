"""A session bus with a notification service, as far as a program that notifies can see."""

from __future__ import annotations

import socket
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Self

from jeepney import (  # pyright: ignore[reportMissingTypeStubs]
    DBusAddress,
    HeaderFields,
    MessageType,
    Parser,
    new_error,
    new_method_return,
    new_signal,
)

NOTIFICATIONS = DBusAddress(
    "/org/freedesktop/Notifications",
    bus_name="org.freedesktop.Notifications",
    interface="org.freedesktop.Notifications",
)


class FakeBus:
    """Takes one client at a time; a context manager.

    Attributes:
        address: what DBUS_SESSION_BUS_ADDRESS is to say.
        notices: the arguments of every Notify.
        updates: the values of every Update of a launcher's entry.
        closed: the notifications that were taken away.
        matches: the rules that were added.
        refuses: whether there is no notification service.
    """

    def __init__(self, folder: Path, abilities: Sequence[str] = ("body", "actions")) -> None:
        self.address = f"unix:path={folder / 'bus'}"
        self.notices: list[tuple[Any, ...]] = []
        self.updates: list[dict[str, Any]] = []
        self.closed: list[int] = []
        self.matches: list[str] = []
        self.refuses = False
        self._abilities = list(abilities)
        self._listening = socket.socket(socket.AF_UNIX)
        self._listening.bind(str(folder / "bus"))
        self._listening.listen()
        self._client: socket.socket | None = None
        self._serial = 0
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        self.drop()
        self._thread.join()

    def tell(self, member: str, signature: str, *values: object) -> None:
        """Send a signal of the notification service."""
        self._send(new_signal(NOTIFICATIONS, member, signature, values))

    def drop(self) -> None:
        """Close the connection."""
        if self._client is not None:
            try:
                self._client.shutdown(socket.SHUT_RDWR)
            except OSError:  # the client was faster
                return

    def _serve(self) -> None:
        while True:
            try:
                self._client, _ = self._listening.accept()
            except OSError:
                return
            with self._client:
                self._talk(self._client)

    def _talk(self, client: socket.socket) -> None:
        login = b""
        while not login.endswith(b"\r\n"):
            login += client.recv(1024)
        client.sendall(b"OK 0123456789abcdef\r\n")
        begin = b""
        while len(begin) < len(b"BEGIN\r\n"):
            begin += client.recv(len(b"BEGIN\r\n") - len(begin))
        parser = Parser()
        while data := self._read(client):
            parser.add_data(data)
            while (message := parser.get_next_message()) is not None:
                self._answer(message)

    @staticmethod
    def _read(client: socket.socket) -> bytes:
        try:
            return client.recv(4096)
        except OSError:
            return b""

    def _answer(self, message: Any) -> None:
        member = message.header.fields.get(HeaderFields.member)
        if message.header.message_type is MessageType.signal:
            assert member == "Update"
            assert message.body[0] == "application://mjgui.desktop"
            self.updates.append({name: value for name, (_, value) in message.body[1].items()})
        elif member == "Hello":
            self._send(new_method_return(message, "s", (":1.1",)))
        elif member == "AddMatch":
            self.matches.append(message.body[0])
            self._send(new_method_return(message))
        elif self.refuses:
            unknown = "org.freedesktop.DBus.Error.ServiceUnknown"
            self._send(new_error(message, unknown, "s", ("nobody there",)))
        elif member == "GetCapabilities":
            self._send(new_method_return(message, "as", (self._abilities,)))
        elif member == "Notify":
            assert message.header.fields[HeaderFields.signature] == "susssasa{sv}i"
            self.notices.append(message.body)
            shown = message.body[1] or len(self.notices) + 40
            self._send(new_method_return(message, "u", (shown,)))
        elif member == "CloseNotification":
            self.closed.append(message.body[0])
            self._send(new_method_return(message))
        else:
            raise AssertionError(f"no such call: {member}")

    def _send(self, message: Any) -> None:
        assert self._client is not None
        self._serial += 1
        self._client.sendall(message.serialise(self._serial))
