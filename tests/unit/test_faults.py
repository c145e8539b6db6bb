"""Exceptions that nobody caught reach the user, once for each fault, from whichever thread."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mjgui.app.connections import Connections
from mjgui.app.messages import Message
from mjgui.app.session import Session
from mjgui.ui.faults import QUIET_SECONDS, FaultListener


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class Ear:
    """Listens in the place of Python, for what is passed on."""

    def __init__(self) -> None:
        self.heard: list[BaseException | None] = []

    def hook(self, _kind: object, error: BaseException, _trace: object) -> None:
        self.heard.append(error)

    def thread_hook(self, args: threading.ExceptHookArgs) -> None:
        self.heard.append(args.exc_value)


@pytest.fixture
def ear(monkeypatch: pytest.MonkeyPatch) -> Ear:
    ear = Ear()
    monkeypatch.setattr(sys, "excepthook", ear.hook)
    monkeypatch.setattr(threading, "excepthook", ear.thread_hook)
    return ear


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def listener(ear: Ear, clock: Clock) -> Iterator[FaultListener]:
    listener = FaultListener(clock=clock)
    yield listener
    listener.end()
    assert sys.excepthook == ear.hook
    assert threading.excepthook == ear.thread_hook


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    connections = Connections(None)
    session = Session(connections.midjourney("http://127.0.0.1:9", None))
    yield session
    session.shut_down()
    connections.close()


@pytest.fixture
def said(session: Session) -> list[Message]:
    said: list[Message] = []
    session.message.connect(said.append)
    return said


class Broken(QWidget):
    """Cannot be painted."""

    def __init__(self) -> None:
        super().__init__()
        self.painted = 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        self.painted += 1
        raise ZeroDivisionError("sk-canary-0123456789")


def fail() -> None:
    raise ZeroDivisionError("a fault")


def hook_of(call: object) -> None:
    """Let the interpreter's hook hear what a call raises."""
    try:
        call()  # type: ignore[operator]
    except ZeroDivisionError as error:
        sys.excepthook(type(error), error, error.__traceback__)


def test_a_widget_that_cannot_be_painted_is_told_once(
    qtbot: QtBot,
    listener: FaultListener,
    session: Session,
    said: list[Message],
    ear: Ear,
    caplog: pytest.LogCaptureFixture,
) -> None:
    listener.tell_to(session)
    widget = Broken()
    qtbot.addWidget(widget)
    widget.show()
    for count in range(1, 31):
        widget.update()
        qtbot.waitUntil(lambda count=count: widget.painted >= count)
    qtbot.waitUntil(lambda: bool(said))
    qtbot.waitUntil(lambda: len(ear.heard) >= 30)  # who listened before goes on to be told
    [message] = said
    assert message.title == "mjgui met a fault of its own"
    assert "ZeroDivisionError" in message.details
    assert "paintEvent" in message.details
    assert "canary" not in message.details
    assert len([r for r in caplog.records if r.levelno == logging.CRITICAL]) == 1


def test_a_fault_that_comes_again_later_is_told_again(
    qtbot: QtBot,
    listener: FaultListener,
    session: Session,
    said: list[Message],
    clock: Clock,
    caplog: pytest.LogCaptureFixture,
) -> None:
    listener.tell_to(session)
    for _ in range(3):
        hook_of(fail)
    qtbot.waitUntil(lambda: len(said) == 1)
    clock.now += QUIET_SECONDS
    hook_of(fail)
    qtbot.waitUntil(lambda: len(said) == 2)
    assert "come 2 times since" in caplog.text


def test_different_faults_are_told_each(
    qtbot: QtBot, listener: FaultListener, session: Session, said: list[Message]
) -> None:
    def other() -> None:
        raise ZeroDivisionError

    listener.tell_to(session)
    hook_of(fail)
    hook_of(other)
    qtbot.waitUntil(lambda: len(said) == 2)


def test_what_happened_before_there_was_a_session_is_told_later(
    qtbot: QtBot, listener: FaultListener, session: Session, said: list[Message]
) -> None:
    hook_of(fail)
    listener.tell_to(session)
    qtbot.waitUntil(lambda: bool(said))
    assert "fail" in said[0].details


def test_a_fault_of_a_thread_is_told(
    qtbot: QtBot, listener: FaultListener, session: Session, said: list[Message], ear: Ear
) -> None:
    listener.tell_to(session)
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(said))
    assert [str(error) for error in ear.heard] == ["a fault"]


def test_ctrl_c_is_no_fault(listener: FaultListener, ear: Ear) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert [type(error) for error in ear.heard] == [KeyboardInterrupt]
