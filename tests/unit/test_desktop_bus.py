"""Notifications and the launcher's progress on a session bus."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mjgui.app.desktop_bus import DesktopBus, Pressed
from mjgui.app.notices import Notice
from mjgui.app.progress import Overall
from mjgui.core.model import JobId

if sys.platform in {"win32", "darwin"}:
    pytest.skip("there is no session bus", allow_module_level=True)

from tests.unit.fake_bus import FakeBus

NOTICE = Notice("A result has arrived", "a <b>red</b> boat & sea", JobId("job-1"))


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeBus]:
    with FakeBus(tmp_path) as server:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", server.address)
        yield server


@pytest.fixture
def bus(qtbot: QtBot) -> Iterator[DesktopBus]:
    bus = DesktopBus()
    yield bus
    assert bus.shut_down()


def test_a_notification_says_what_happened_and_can_be_clicked(
    server: FakeBus, bus: DesktopBus, qtbot: QtBot
) -> None:
    bus.show(NOTICE)
    qtbot.waitUntil(lambda: len(server.notices) == 1)
    name, replaces, _icon, title, text, actions, hints, expires = server.notices[0]
    assert (name, replaces, title, expires) == ("mjgui", 0, NOTICE.title, -1)
    assert text == NOTICE.text  # a server without markup shows it as it is
    assert actions[0] == "default"
    assert hints["desktop-entry"] == ("s", "mjgui")
    assert any("org.freedesktop.Notifications" in rule for rule in server.matches)
    bus.show(Notice("Another", "", JobId("job-2")))
    qtbot.waitUntil(lambda: len(server.notices) == 2)
    assert server.notices[1][1] == 41  # it takes the place of the one before
    with qtbot.waitSignal(bus.pressed) as pressed:
        server.tell("ActionInvoked", "us", 7, "default")  # of another program
        server.tell("ActivationToken", "us", 41, "a token")
        server.tell("ActionInvoked", "us", 41, "default")
    assert pressed.args == [Pressed("job-2", "a token")]
    server.tell("NotificationClosed", "uu", 41, 2)
    bus.show(NOTICE)
    qtbot.waitUntil(lambda: len(server.notices) == 3)
    assert server.notices[2][1] == 0


def test_what_a_server_cannot_do_is_not_asked_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, bus: DesktopBus, qtbot: QtBot
) -> None:
    with FakeBus(tmp_path, ["body", "body-markup"]) as server:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", server.address)
        bus.show(NOTICE)
        qtbot.waitUntil(lambda: len(server.notices) == 1)
        assert server.notices[0][4] == "a &lt;b&gt;red&lt;/b&gt; boat &amp; sea"
        assert server.notices[0][5] == []


def test_progress_is_shown_and_taken_away_in_the_end(
    server: FakeBus, bus: DesktopBus, qtbot: QtBot
) -> None:
    bus.show_progress(Overall(2, 43))
    bus.show_progress(Overall(1))
    qtbot.waitUntil(lambda: len(server.updates) == 2)
    assert server.updates[0] == {
        "progress": 0.43,
        "progress-visible": True,
        "count": 2,
        "count-visible": True,
    }
    assert not server.updates[1]["progress-visible"]
    assert bus.shut_down()
    assert server.updates[-1] == {
        "progress": 0.0,
        "progress-visible": False,
        "count": 0,
        "count-visible": False,
    }


def test_a_notification_goes_when_the_user_comes_back(
    server: FakeBus, bus: DesktopBus, qtbot: QtBot
) -> None:
    bus.hide()  # none is shown: the bus is not even asked
    bus.show(NOTICE)
    bus.hide()
    bus.hide()
    bus.show(NOTICE)
    qtbot.waitUntil(lambda: len(server.notices) == 2)
    assert server.closed == [41]
    assert server.notices[1][1] == 0


def test_nobody_there_is_no_trouble(server: FakeBus, bus: DesktopBus, qtbot: QtBot) -> None:
    server.refuses = True
    bus.show(NOTICE)
    bus.show_progress(Overall(1, 5))
    qtbot.waitUntil(lambda: len(server.updates) == 1)
    server.refuses = False
    bus.show(NOTICE)
    qtbot.waitUntil(lambda: len(server.notices) == 1)


def test_a_bus_that_goes_away_is_left_alone(server: FakeBus, bus: DesktopBus, qtbot: QtBot) -> None:
    bus.show_progress(Overall(1, 5))
    qtbot.waitUntil(lambda: len(server.updates) == 1)
    server.drop()
    qtbot.waitUntil(lambda: bus.is_over)
    bus.show(NOTICE)
    assert not server.notices


@pytest.mark.parametrize("address", ["", "unix:path=/nonexistent/bus", "tcp:host=x", "nonsense"])
def test_without_a_bus_nothing_happens(
    bus: DesktopBus, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    if not address:
        monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
        monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    bus.show(NOTICE)
    qtbot.waitUntil(lambda: bus.is_over)
