"""Entering a key: it is kept, tested at once, and what the gateway says stands beside it."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from tests.gateway.server import After, Close, says
from tests.journeys.conftest import Open
from tests.journeys.fake_gateway import KEY, TASK_PATH, FakeGateway
from tests.journeys.hands import WindowHands


@pytest.fixture
def typing(gateway: FakeGateway, open_window: Open, monkeypatch: pytest.MonkeyPatch) -> WindowHands:
    """The settings, open where the key is typed; there is none yet."""
    monkeypatch.delenv("MJGUI_API_KEY")
    hands = open_window()
    hands.action("openSettings").trigger()
    hands.child(QLineEdit, "apiKeyEdit").setFocus()
    return hands


def answer(hands: WindowHands) -> str:
    label = hands.child(QLabel, "keyAnswer")
    return label.text() if label.isVisible() else ""


def enter(hands: WindowHands, key: str) -> None:
    hands.child(QLineEdit, "apiKeyEdit").insert(key)
    hands.press("saveKey")


def said(hands: WindowHands, part: str) -> None:
    hands.wait(lambda: part in answer(hands))


def close(hands: WindowHands) -> None:
    hands.child(QWidget, "settingsDialog").close()


def test_a_good_key_is_taken(gateway: FakeGateway, typing: WindowHands) -> None:
    assert answer(typing) == ""
    assert not typing.child(QPushButton, "testKey").isEnabled()
    enter(typing, KEY)
    said(typing, "The gateway takes this key.")
    assert [asked.method for asked in gateway.asked] == ["GET"]
    assert gateway.asked[0].path.startswith(TASK_PATH)
    close(typing)


def test_a_bad_key_is_refused_in_the_gateways_words_without_the_key(
    gateway: FakeGateway, typing: WindowHands
) -> None:
    enter(typing, "sk-wrong-0123456789")
    said(typing, "The gateway says: bad key")
    shown = [label.text() for label in typing.window.findChildren(QLabel)]
    assert not any("sk-wrong" in text for text in shown)
    assert not gateway.posts
    close(typing)


def test_a_short_key_is_not_repeated_either(gateway: FakeGateway, typing: WindowHands) -> None:
    enter(typing, "sk-abc")
    said(typing, "API key")
    assert "sk-abc" not in answer(typing)
    close(typing)


def test_without_a_network_the_key_is_kept_and_can_be_tested_again(
    gateway: FakeGateway, typing: WindowHands
) -> None:
    gateway.on_look(Close())
    enter(typing, KEY)
    said(typing, "The key is kept.")
    assert typing.child(QPushButton, "forgetKey").isEnabled()
    typing.press("testKey")
    said(typing, "The gateway takes this key.")
    close(typing)


def test_it_says_that_it_asks_and_can_be_stopped(gateway: FakeGateway, typing: WindowHands) -> None:
    held = threading.Event()
    gateway.on_look(After(held, says({"message": "task not found"}, 404)))
    enter(typing, KEY)
    assert answer(typing) == "Asking the gateway …"
    button = typing.child(QPushButton, "testKey")
    assert button.text() == "Stop"
    typing.wait(lambda: bool(gateway.asked))
    typing.press("testKey")
    assert "Stopped" in answer(typing)
    assert button.text() == "Test"
    held.set()
    typing.press("testKey")
    said(typing, "takes this key")
    close(typing)


def test_a_key_that_is_forgotten_is_talked_of_no_more(typing: WindowHands) -> None:
    enter(typing, KEY)
    said(typing, "takes this key")
    typing.press("forgetKey")
    assert answer(typing) == ""
    assert not typing.child(QPushButton, "testKey").isEnabled()
    close(typing)
