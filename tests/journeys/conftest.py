"""The real window, with the practice gateway or a recording one behind it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tenacity import wait_fixed

# Otherwise imported at the first start only, and not frozen: see `pytest_collection_finish`.
import mjgui.ui.assembly  # noqa: F401
from mjgui.__main__ import start
from mjgui.gateway.cadence import Cadence
from mjgui.ui.desktop.places import Desktop
from mjgui.ui.window import MainWindow
from tests.journeys.fake_gateway import FakeGateway
from tests.journeys.hands import WindowHands

Open = Callable[..., WindowHands]

QUICK = Cadence(poll=wait_fixed(0.03), reconnect=wait_fixed(0.03))
"""Asks the gateway every few milliseconds; the real cadence has tests of its own."""


class Browser:
    """Takes the place of the system's browser: the real one never opens in a test.

    Attributes:
        pages: the addresses that it was asked to show.
        works: whether it can be opened.
    """

    def __init__(self) -> None:
        self.pages: list[str] = []
        self.works = True

    def open(self, url: QUrl) -> bool:
        self.pages.append(url.toString())
        return self.works


@pytest.fixture
def browser() -> Browser:
    """What the program shows web pages in."""
    return Browser()


@pytest.fixture
def open_window(qtbot: QtBot, browser: Browser, own_data_folder: Path) -> Iterator[Open]:
    """Start the program as `mjgui ARGUMENTS` does; its windows are closed in the end.

    Only with `is_new` it is the first start of all, with the coach in a corner.
    """
    opened: list[WindowHands] = []

    def open_(*argv: str, is_new: bool = False, desktop: Desktop | None = None) -> WindowHands:
        if not is_new:
            own_data_folder.mkdir(parents=True, exist_ok=True)
            if not any(own_data_folder.iterdir()):
                (own_data_folder / "settings.json").write_text("{}")
        window = start(list(argv), QUICK, browser.open, desktop)
        hands = WindowHands(window, qtbot)
        opened.append(hands)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return hands

    yield open_
    # Another language builds the window anew, and a test that fails may not have turned to it yet.
    tops = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
    for window in {*(hands.window for hands in opened), *tops}:
        window.close()
        window.deleteLater()


@pytest.fixture
def gateway(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeGateway]:
    """A recording gateway that the program is told to use; no request may break the contract."""
    with FakeGateway() as server:
        monkeypatch.setenv("MJGUI_BASE_URL", server.url)
        monkeypatch.setenv("MJGUI_API_KEY", server.key)
        yield server
    assert not server.violations


@pytest.fixture
def ready(gateway: FakeGateway, open_window: Open) -> WindowHands:
    """A window with a generation of 1456 × 816 loaded from the recording gateway."""
    gateway.add_generation()
    hands = open_window("gen-1")
    hands.wait_for_images()
    hands.press("imageChoice0")  # until now the one that came first
    return hands


@pytest.fixture
def drawn(ready: WindowHands) -> WindowHands:
    """The same with an area drawn."""
    ready.draw()
    assert ready.can_submit, ready.blocked_by
    return ready
