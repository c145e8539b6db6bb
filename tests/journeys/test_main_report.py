"""Reports of problems: shown whole, copied, saved; the key and the prompts are never in them."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QPushButton

from mjgui import __version__
from tests.gateway.server import says
from tests.journeys.fake_gateway import KEY, FakeGateway
from tests.journeys.hands import WindowHands


def open_report(hands: WindowHands) -> str:
    hands.action("reportProblem").trigger()
    hands.wait(lambda: hands.child(QPushButton, "reportCopy").isEnabled())
    return hands.child(QPlainTextEdit, "reportText").toPlainText()


def test_it_shows_what_is_copied(ready: WindowHands) -> None:
    text = open_report(ready)
    assert f"mjgui: {__version__}" in text
    for name in ("System: ", "Python: ", "Qt: ", "PySide6: ", "OpenCV: ", "Screens: "):
        assert name in text
    assert f"Window system: {QGuiApplication.platformName()}" in text
    ready.press("reportCopy")
    assert QGuiApplication.clipboard().text() == text
    assert ready.label("reportNote") == "Copied."
    ready.press("closeReport")


def test_it_is_saved_as_it_is_shown(ready: WindowHands, tmp_path: Path) -> None:
    text = open_report(ready)
    ready.press("reportSave")
    path = tmp_path / "report.txt"
    ready.answer_file_dialog(path)
    ready.wait(lambda: ready.child(QLabel, "reportNote").text() == "Saved as report.txt.")
    assert path.read_text(encoding="utf-8") == text
    ready.child(QDialog, "reportDialog").close()


def test_neither_the_key_nor_a_prompt_is_in_it(
    gateway: FakeGateway, drawn: WindowHands, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn.write("promptEdit", "the moon over Oslo")
    gateway.on_post(says({"message": f"{KEY} and the moon over Oslo are refused"}, 400))
    drawn.submit()
    drawn.wait_for_job()
    drawn.write("taskIdEdit", KEY)
    drawn.write("promptEdit", f"another one with {KEY} in it")
    text = open_report(drawn)
    assert KEY not in text
    assert "Oslo" not in text
    assert "another one" not in text
    assert str(Path.home()) not in text
    drawn.child(QDialog, "reportDialog").close()


def test_what_stands_in_the_list_of_prompts_is_not_in_it(drawn: WindowHands) -> None:
    drawn.session.batches.set_text("a heron in fog\n  two gulls")
    logging.getLogger("mjgui.test").warning('of "a heron in fog" and of "two gulls"')
    text = open_report(drawn)
    assert 'of "[prompt]" and of "[prompt]"' in text
    drawn.child(QDialog, "reportDialog").close()
