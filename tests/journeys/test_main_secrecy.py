"""The API key is in the header of a call, and nowhere else."""

from __future__ import annotations

import json
import logging
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QToolButton, QWidget

from tests.gateway.server import Reset, says
from tests.journeys.fake_gateway import KEY, FakeGateway
from tests.journeys.hands import WindowHands


def texts_of(window: QWidget) -> list[str]:
    """Every text that the window shows or has read out."""
    found: list[str] = [window.windowTitle()]
    for widget in window.findChildren(QWidget):
        found += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        if isinstance(widget, QLabel | QLineEdit | QPushButton | QToolButton):
            found.append(widget.text())
        elif isinstance(widget, QPlainTextEdit):
            found.append(widget.toPlainText())
    return found


def test_the_key_is_nowhere_but_on_the_wire(
    gateway: FakeGateway,
    drawn: WindowHands,
    own_data_folder: Path,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    hands = drawn
    shown: list[str] = []
    with caplog.at_level(logging.DEBUG):
        for answer in (
            says({"message": f"{KEY} is refused"}, 401),
            says({"error": {"code": 4006006, "message": f"Bearer {KEY}"}}, 400),
            says({"message": f"trouble with {KEY}"}, 500),
            says(KEY, 422),
            Reset(),
        ):
            gateway.on_post(answer)
            hands.submit()
            hands.wait_for_job()
            hands.press_message_button("Copy details")
            shown.append(QGuiApplication.clipboard().text())
            shown += texts_of(hands.window)
        gateway.on_look(says({"message": f"{KEY} is refused"}, 403))
        hands.load("gen-9")
        hands.wait_for_message("Not allowed")
        shown += [message.detail for message in hands.bar.messages]
        gateway.problems.append({"code": 4006098, "message": f"failed for {KEY}"})
        hands.submit()
        hands.wait_for_job()
        shown += [message.detail for message in hands.bar.messages]
        hands.submit()
        hands.wait_for_job()
        hands.action("saveResult").trigger()
        path = tmp_path / "kept.png"
        hands.answer_file_dialog(path)
        hands.wait_for_message("Saved")
        shown += texts_of(hands.window)
        hands.window.close()
    assert all(asked.headers["authorization"] == f"Bearer {KEY}" for asked in gateway.posts)
    assert not [text for text in shown if KEY in text]
    assert KEY not in caplog.text
    assert KEY not in "".join(capfd.readouterr())
    files = [file for file in own_data_folder.rglob("*") if file.is_file()]
    assert any(file.suffix == ".log" for file in files), "the log was kept"
    for file in [*files, path]:
        data = file.read_bytes()
        for form in (KEY.encode(), KEY.encode("utf-16-le"), json.dumps(KEY)[1:-1].encode()):
            assert form not in data, file
