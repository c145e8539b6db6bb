"""What the window says when the gateway refuses, is away, or loses an answer."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton

from mjgui.app.jobs import JobState
from mjgui.core.advice import GATEWAY_CODES, HTTP_STATUSES
from tests.gateway.server import Answer, Close, Hang, Reset, ShortBody, redirect, says
from tests.journeys.conftest import Open
from tests.journeys.fake_gateway import KEY, FakeGateway
from tests.journeys.hands import Key, WindowHands
from tests.unit.canvas_hands import CTRL

CODES = [f"{code:09d}" for code in (4006001, 4006002, 4006003, 4006004, 4006005, 4006006, 4006007)]
CODES += ["004006098", "004006099"]
REFUSED = [400, 401, 402, 403, 404, 408, 409, 413, 422, 429]
LOST = [500, 502, 504]


def test_the_table_of_codes_is_whole() -> None:
    assert sorted(GATEWAY_CODES) == [int(code) for code in CODES]
    assert set(REFUSED) < set(HTTP_STATUSES)


def copied_details(hands: WindowHands) -> str:
    QGuiApplication.clipboard().clear()
    hands.press_message_button("Copy details")
    return QGuiApplication.clipboard().text()


def assert_told(hands: WindowHands, *facts: str) -> str:
    """A message says what happened and what to do; its details hold the facts and no key."""
    message = hands.message
    assert message.kind == "error"
    assert message.title
    assert message.action
    details = copied_details(hands)
    for fact in (message.title, *facts):
        assert fact in details
    assert KEY not in f"{details} {message.title} {message.action}"
    return message.title


def assert_nothing_is_lost(hands: WindowHands) -> None:
    assert len(hands.areas) == 1
    assert hands.session.form.remix_prompt == "a red kite"
    assert hands.can_submit, hands.blocked_by


def test_each_code_on_a_submission(gateway: FakeGateway, drawn: WindowHands) -> None:
    hands = drawn
    hands.write("promptEdit", "a red kite")
    titles: list[str] = []
    for code in CODES:
        text = f"said with {code}, for {KEY}"
        gateway.on_post(says({"error": {"code": int(code), "message": text}}, 400))
        hands.submit()
        assert hands.wait_for_job().state is JobState.FAILED
        titles.append(assert_told(hands, code, f"said with {code}"))
        assert_nothing_is_lost(hands)
    assert len(set(titles)) == len(CODES), "different things are told apart"
    # And after all of that it works.
    hands.submit()
    assert hands.wait_for_job().state is JobState.DONE, hands.job.error


def test_each_status_on_a_submission(gateway: FakeGateway, drawn: WindowHands) -> None:
    hands = drawn
    hands.write("promptEdit", "a red kite")
    titles: list[str] = []
    for status in REFUSED:
        before = len(gateway.posts)
        tries = 5 if status == 429 else 1
        gateway.on_post(*[says({"message": f"said with {status}, {KEY}"}, status)] * tries)
        hands.submit()
        assert hands.wait_for_job().state is JobState.FAILED
        assert len(gateway.posts) == before + tries
        titles.append(assert_told(hands, f"HTTP {status}", f"said with {status}"))
        assert_nothing_is_lost(hands)
    assert len(set(titles)) == len(REFUSED)
    before = len(gateway.posts)
    gateway.on_post(says({"code": "004006099", "message": "busy"}, 503, Retry_After="0"))
    hands.submit()
    assert hands.wait_for_job().state is JobState.DONE, hands.job.error
    assert len(gateway.posts) == before + 2, "what was surely not taken is sent again by itself"


def test_a_lost_answer_leaves_the_outcome_unknown_and_is_sent_once(
    gateway: FakeGateway, drawn: WindowHands
) -> None:
    hands = drawn
    hands.write("promptEdit", "a red kite")
    for count, loss in enumerate(
        [
            Reset(),
            Close(),
            ShortBody(),
            Answer(200, b"<html>sign in</html>"),
            Answer(200, b"{}"),
            *(says({"message": "trouble"}, status) for status in LOST),
        ],
        start=1,
    ):
        gateway.on_post(loss)
        hands.submit()
        job = hands.wait_for_job()
        assert job.state is JobState.UNKNOWN, loss
        assert len(gateway.posts) == count, "an answer that was lost is not asked for again"
        assert "Outcome unknown" in assert_told(hands)
        assert "may have been accepted and charged" in hands.message.action
        assert_nothing_is_lost(hands)


def test_a_redirect_is_not_followed(gateway: FakeGateway, drawn: WindowHands) -> None:
    hands = drawn
    for count, status in enumerate((301, 302, 307, 308), start=1):
        gateway.on_post(redirect(f"{gateway.url}/elsewhere", status))
        hands.submit()
        assert hands.wait_for_job().state is JobState.FAILED
        assert_told(hands, f"HTTP {status}")
        assert len(gateway.posts) == count
    assert not gateway.asked_for("/elsewhere")


LOAD_REFUSED = [400, 401, 402, 403, 404, 409, 413, 422]
WAITED_OUT = [408, 425, 429, 500, 502, 503, 504]


def test_each_status_on_a_load(gateway: FakeGateway, drawn: WindowHands) -> None:
    hands = drawn
    hands.write("promptEdit", "a red kite")
    gateway.add_generation("gen-2", sizes=((600, 500),))
    for status in LOAD_REFUSED:
        gateway.on_look(says({"message": f"said with {status}, {KEY}"}, status))
        hands.load("gen-2")
        hands.wait(lambda: not hands.session.loader.is_loading)
        assert_told(hands, f"HTTP {status}", f"said with {status}")
        assert_nothing_is_lost(hands)
    for code in CODES:
        gateway.on_look(says({"error": {"code": code, "error_message": "said"}}, 400))
        hands.load("gen-2")
        hands.wait(lambda: not hands.session.loader.is_loading)
        assert_told(hands, code)
        assert_nothing_is_lost(hands)
    gateway.on_look(*[says({"message": "wait"}, status) for status in WAITED_OUT])
    hands.load("gen-2")
    hands.wait(lambda: hands.session.document.frame.width == 600)
    hands.wait_for_images()
    assert not hands.bar.isVisible(), hands.titles


def test_a_gateway_that_refuses_connections(
    gateway: FakeGateway, drawn: WindowHands, monkeypatch: pytest.MonkeyPatch
) -> None:
    hands = drawn
    hands.write("promptEdit", "a red kite")
    gateway.leave()
    hands.submit()
    hands.wait_for_job()
    assert hands.job.state is JobState.FAILED
    assert assert_told(hands) == "The gateway cannot be reached"
    assert "charged" not in hands.message.action
    assert_nothing_is_lost(hands)


def test_a_wrong_key_leads_to_the_settings(
    gateway: FakeGateway, open_window: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = "sk-wrong-0123456789abcdef"
    monkeypatch.setenv("MJGUI_API_KEY", wrong)
    gateway.add_generation("gen-1")
    hands = open_window("gen-1")
    hands.wait_for_message("The API key is missing or wrong")
    details = copied_details(hands)
    assert wrong not in details
    assert "HTTP 401" in details
    hands.press_message_button("Settings")
    dialog = hands.window.findChild(QDialog, "settingsDialog")
    assert dialog is not None
    assert dialog.isVisible()
    dialog.reject()


def test_no_key_is_said_before_anything_is_sent(open_window: Open) -> None:
    hands = open_window("--base-url", "https://gateway.invalid", "gen-1")
    assert hands.message.title == "No API key yet"
    assert "no key" in hands.child(QPushButton, "gatewayLabel").text()
    assert not hands.session.loader.is_loading


def test_a_double_click_posts_once(gateway: FakeGateway, drawn: WindowHands) -> None:
    hands = drawn
    hang = Hang()
    gateway.on_post(hang)
    hands.double_click_on("submitButton")
    hands.wait(hang.reached.is_set)
    hands.canvas.setFocus()
    hands.key(Key.Key_Return, CTRL)
    hands.write("promptEdit", "")
    hands.key(Key.Key_Return, CTRL)
    assert len(hands.session.jobs.jobs) == 1
    assert len(gateway.posts) == 1
    assert hands.message.title == "Already on its way"


def test_ctrl_enter_submits_from_the_prompt(gateway: FakeGateway, drawn: WindowHands) -> None:
    hands = drawn
    hands.write("promptEdit", "a red kite")
    hands.key(Key.Key_Return, CTRL)
    hands.key(Key.Key_Enter, CTRL)
    assert hands.wait_for_job().state is JobState.DONE
    assert len(gateway.posts) == 1
    assert hands.session.form.remix_prompt == "a red kite"


def test_what_is_shown_is_plain_text(gateway: FakeGateway, drawn: WindowHands) -> None:
    hands = drawn
    gateway.on_post(says({"message": "<b>bold</b><img src='http://x/'>"}, 422))
    hands.submit()
    hands.wait_for_job()
    assert "<b>bold</b>" in copied_details(hands)
    assert hands.child(QLineEdit, "taskIdEdit").text() == "gen-1"
