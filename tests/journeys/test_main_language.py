"""The whole window in another language: no text of it is left out, whatever has been done."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QMenu,
)

from mjgui.app import languages
from mjgui.core import language
from mjgui.ui.compare_actions import MODES
from tests.journeys.conftest import Open
from tests.journeys.fake_gateway import FakeGateway
from tests.journeys.hands import WindowHands
from tests.seen_texts import left_out, without_translated
from tests.unit.fake_language import Bracketed, speaking


@pytest.fixture
def bracketed(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A start of the program speaks a language in which each text stands in brackets."""

    def begin(*_: object) -> languages.Tongue:
        language.speak(Bracketed())
        return languages.ENGLISH

    with speaking(Bracketed()):
        monkeypatch.setattr(languages, "begin", begin)
        yield


@pytest.fixture
def hands(bracketed: None, gateway: FakeGateway, open_window: Open) -> WindowHands:
    gateway.add_generation()
    hands = open_window("gen-1")
    hands.wait_for_images()
    hands.press("imageChoice0")
    return hands


def test_the_window_speaks_in_edit(hands: WindowHands) -> None:
    assert left_out(hands.window) == set()
    hands.draw()
    assert left_out(hands.window) == set()
    for name in ("toolSelect", "toolBrush", "toolEraser", "toolSmart", "toolMagnetic", "toolHand"):
        hands.action(name).trigger()
        assert without_translated(hands.label("hintLabel")).strip(" ·") == ""
    hands.action("selectAllAreas").trigger()
    hands.action("growMask").trigger()
    assert left_out(hands.window) == set()


def test_the_window_speaks_in_compare(hands: WindowHands) -> None:
    hands.draw()
    hands.submit()
    hands.wait_for_job()
    hands.action("modeCompare").trigger()
    for name in MODES:
        hands.action(name).trigger()
        assert left_out(hands.window) == set()
    hands.action("toggleBlend").trigger()
    assert left_out(hands.window) == set()
    hands.action("showHistory").trigger()
    assert left_out(hands.window) == set()


def test_menus_keep_their_actions(hands: WindowHands) -> None:
    bar = hands.window.menuBar()
    titles = [action.text() for action in bar.actions()]
    assert titles[:2] == ["[&File]", "[&Edit]"]
    assert len(set(titles)) == len(titles)
    file_menu = bar.actions()[0].menu()
    assert isinstance(file_menu, QMenu)
    assert hands.action("loadGeneration") in file_menu.actions()
    assert hands.action("loadGeneration").text() == "[&Load generation]"


def test_steps_and_coverage_are_told_whole(hands: WindowHands) -> None:
    hands.draw()
    assert hands.action("undo").text() == "[&Undo [Draw polygon]]"
    hands.wait(lambda: hands.label("coverageLabel"))
    assert re.fullmatch(r"\[\d+,\d % of the image\]", hands.label("coverageLabel"))


def test_the_kind_of_file_is_what_was_chosen_and_not_what_it_is_called(
    hands: WindowHands, tmp_path: Path
) -> None:
    hands.draw()
    hands.submit()
    hands.wait_for_job()
    hands.action("modeCompare").trigger()
    hands.action("saveResult").trigger()
    (dialog,) = hands.window.findChildren(QFileDialog)
    kinds = dialog.findChild(QComboBox, "fileTypeCombo")
    assert kinds is not None
    wanted = "[WebP picture without loss] (*.webp)"
    for _ in range(kinds.findText(wanted)):
        QTest.keyClick(kinds, Qt.Key.Key_Down)
    assert kinds.currentText() == wanted
    hands.answer_file_dialog(tmp_path / "kite")
    saved = tmp_path / "kite.webp"
    hands.wait(saved.exists)
    assert b"VP8L" in saved.read_bytes(), "it was written with loss"
