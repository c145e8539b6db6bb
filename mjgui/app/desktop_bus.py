"""The desktop's session bus: notifications, and progress on the launcher's icon.

QtDBus does not serve here: from Python it sends whole numbers as int32 alone, and a notification
begins with an uint32 (PySide6 6.11). What is said on the bus stands in
specifications.freedesktop.org, "Desktop Notifications", and wiki.ubuntu.com/Unity/LauncherAPI,
which docks other than Unity's read as well.
"""

from __future__ import annotations

import html
import logging
import queue
import socket
from collections.abc import Callable
from dataclasses import dataclass
from selectors import EVENT_READ, DefaultSelector
from typing import Any

from PySide6.QtCore import QObject, Signal

from mjgui.app.notices import Notice
from mjgui.app.progress import Overall
from mjgui.app.work import Ticket, WorkContext, WorkPool
from mjgui.core.language import tr

_log = logging.getLogger(__name__)

_DESKTOP_FILE = "mjgui"
_SERVICE = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_LAUNCHER = "com.canonical.Unity.LauncherEntry"
_LAUNCHER_PATH = "/com/canonical/unity/launcherentry/mjgui"
_ANSWER_SECONDS = 2.0
_SHOW = "default"
_NORMAL = 1
_FAULTS = (OSError, KeyError, ValueError, RuntimeError)


@dataclass(frozen=True, slots=True)
class Pressed:
    """A notification was clicked.

    Attributes:
        job_id: what it is about.
        token: lets the window come to the front under Wayland; empty where there is none.
    """

    job_id: str
    token: str = ""


class DesktopBus(QObject):
    """Talks to the session bus in a thread of its own; where there is no bus, nothing happens.

    Signals:
        pressed: (Pressed) a notification was clicked.
    """

    pressed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = WorkPool("mjgui-desktop", 1, self)
        self._orders: queue.SimpleQueue[_Order] = queue.SimpleQueue()
        self._bell, self._ear = socket.socketpair()
        self._bell.setblocking(False)
        self._ticket: Ticket | None = None
        self._is_over = False
        self._has_shown = False

    @property
    def is_over(self) -> bool:
        """Whether there is no bus, or it has gone: nothing is shown any more."""
        return self._is_over

    def show(self, notice: Notice) -> None:
        """Show a notification; it takes the place of the one before."""
        self._has_shown = True
        self._order(lambda talk: talk.notify(notice))

    def hide(self) -> None:
        """Take the notification away, if one is shown."""
        if self._has_shown:
            self._has_shown = False
            self._order(_Talk.close)

    def show_progress(self, overall: Overall) -> None:
        """Show how far all jobs are on the launcher's icon."""
        self._order(lambda talk: talk.tell_progress(overall))

    def shut_down(self) -> bool:
        """Take the progress away, and end the thread; whether it ended."""
        if self._ticket is not None and not self._is_over:
            self._order(lambda talk: talk.tell_progress(Overall()))
            self._order(_Talk.end)
        self._is_over = True
        ended = self._pool.shut_down()
        if ended:
            self._bell.close()
            self._ear.close()
        return ended

    def _order(self, order: _Order) -> None:
        if self._is_over:
            return
        self._orders.put(order)
        if self._ticket is None:
            self._ticket = self._pool.start(
                self._talk, on_event=self._on_event, on_finished=self._on_finished
            )
        self._ring()

    def _ring(self) -> None:
        try:
            self._bell.send(b"!")
        except BlockingIOError:
            return  # it rings already

    def _talk(self, context: WorkContext) -> None:
        try:
            _Talk(self._orders, self._ear, context).go_on()
        except _FAULTS as error:
            _log.info("no session bus of a desktop: %s", type(error).__name__)

    def _on_event(self, event: object) -> None:
        if isinstance(event, Pressed):
            self.pressed.emit(event)

    def _on_finished(self) -> None:
        self._is_over = True


class _Talk:
    """One connection to the bus, in the worker's thread."""

    def __init__(
        self, orders: queue.SimpleQueue[_Order], ear: socket.socket, context: WorkContext
    ) -> None:
        # Only here, since most of it is read when the first job ends.
        import jeepney  # noqa: PLC0415  # pyright: ignore[reportMissingTypeStubs]
        import jeepney.io.blocking as io  # noqa: PLC0415  # pyright: ignore[reportMissingTypeStubs]

        self._j: Any = jeepney
        self._orders = orders
        self._ear = ear
        self._context = context
        self._bus: Any = io.open_dbus_connection("SESSION")
        self._has_ended = False
        self._abilities: tuple[str, ...] | None = None
        self._shown_id = 0
        self._shown: str = ""
        self._token = ""

    def go_on(self) -> None:
        """Carry out orders and listen, until the end."""
        with self._bus, DefaultSelector() as selector:
            selector.register(self._ear, EVENT_READ)
            selector.register(self._bus.sock, EVENT_READ)
            while not self._has_ended:  # its end is an order, too, that comes after all others
                for key, _ in selector.select():
                    if key.fileobj is self._ear:
                        self._ear.recv(64)
                        self._carry_out()
                    self._listen()  # also to what has come together with an answer

    def notify(self, notice: Notice) -> None:
        """Show a notification."""
        if self._abilities is None:
            self._begin_to_notify()
        abilities = self._abilities or ()
        text = html.escape(notice.text, quote=False) if "body-markup" in abilities else notice.text
        actions = [_SHOW, tr("Show")] if "actions" in abilities else []
        hints = {"desktop-entry": ("s", _DESKTOP_FILE), "urgency": ("y", _NORMAL)}
        body = ("mjgui", self._shown_id, "mjgui", notice.title, text, actions, hints, -1)
        answer = self._ask("Notify", "susssasa{sv}i", body)
        if answer:
            self._shown_id, self._shown = int(answer[0]), notice.job_id

    def close(self) -> None:
        """Take the notification away."""
        if self._shown_id:
            self._ask("CloseNotification", "u", (self._shown_id,))
            self._shown_id, self._shown = 0, ""

    def tell_progress(self, overall: Overall) -> None:
        """Show the progress on the launcher's icon."""
        address = self._j.DBusAddress(_LAUNCHER_PATH, interface=_LAUNCHER)
        percent = overall.percent
        values = {
            "progress": ("d", (percent or 0) / 100),
            "progress-visible": ("b", percent is not None),
            "count": ("x", overall.count),
            "count-visible": ("b", overall.count > 1),
        }
        body = (f"application://{_DESKTOP_FILE}.desktop", values)
        self._bus.send(self._j.new_signal(address, "Update", "sa{sv}", body))

    def end(self) -> None:
        """Go on no longer."""
        self._has_ended = True

    def _carry_out(self) -> None:
        while not self._orders.empty():
            self._orders.get()(self)

    def _begin_to_notify(self) -> None:
        """Ask what the desktop's notifications can do, and listen to them from now on."""
        answer = self._ask("GetCapabilities")
        if not answer:
            return  # there may be somebody next time
        self._abilities = tuple(str(name) for name in answer[0])
        rule = self._j.MatchRule(type="signal", interface=_SERVICE, path=_PATH)
        self._bus.send(self._j.message_bus.AddMatch(rule))

    def _ask(self, method: str, signature: str = "", body: tuple[object, ...] = ()) -> Any:
        """Call a method of the notifications; nothing where it fails or takes too long."""
        address = self._j.DBusAddress(_PATH, bus_name=_SERVICE, interface=_SERVICE)
        call = self._j.new_method_call(address, method, signature or None, body)
        try:
            answer = self._bus.send_and_get_reply(call, timeout=_ANSWER_SECONDS)
        except TimeoutError:
            return ()
        if answer.header.message_type is self._j.MessageType.error:
            _log.info("%s of the notifications was refused", method)
            return ()
        return answer.body

    def _listen(self) -> None:
        """Hear what has come; a click is told of together with the token that came before it."""
        while True:
            try:
                heard = self._bus.receive(timeout=0)
            except TimeoutError:
                return
            fields = heard.header.fields
            if fields.get(self._j.HeaderFields.interface) != _SERVICE or not heard.body:
                continue
            member = fields.get(self._j.HeaderFields.member)
            if heard.body[0] != self._shown_id:
                continue
            if member == "ActivationToken":
                self._token = str(heard.body[1])
            elif member == "ActionInvoked" and self._shown:
                self._context.emit(Pressed(self._shown, self._token))
                self._token = ""
            elif member == "NotificationClosed":
                self._shown_id, self._shown = 0, ""


_Order = Callable[[_Talk], None]
