"""The eye of the tests: it sees what is cut off and what is not translated, and nothing else."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mjgui.core.language import tr
from mjgui.ui.widgets.elided_label import ElidedLabel
from tests.seen_texts import clipped, left_out, without_translated
from tests.unit.fake_language import Pseudo, speaking

LONG = "A sentence that needs much more room than it has here"


def _choice() -> QComboBox:
    choice = QComboBox()
    choice.addItem(LONG)
    return choice


def _number() -> QSpinBox:
    number = QSpinBox()
    number.setSuffix(f" {LONG}")
    return number


@pytest.mark.parametrize(
    "make", [lambda: QLabel(LONG), lambda: QPushButton(LONG), _choice, _number]
)
def test_what_is_too_narrow_is_cut_off(qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    widget = make()
    widget.setParent(page)
    page.resize(800, 100)
    page.show()
    widget.resize(700, 40)
    assert clipped(page) == set()
    widget.resize(90, 40)
    assert len(clipped(page)) == 1


def test_lines_that_are_broken_need_height(qtbot: QtBot) -> None:
    label = QLabel(LONG)
    label.setWordWrap(True)
    qtbot.addWidget(label)
    label.resize(100, 200)
    label.show()
    assert clipped(label) == set()
    label.resize(100, 20)
    assert len(clipped(label)) == 1


def test_what_shortens_itself_is_not_cut_off(qtbot: QtBot) -> None:
    label = ElidedLabel(LONG)
    qtbot.addWidget(label)
    label.resize(90, 40)
    label.show()
    assert label.text() != LONG
    assert clipped(label) == set()


def test_what_can_be_scrolled_to_is_not_cut_off(qtbot: QtBot) -> None:
    page = QWidget()
    layout = QVBoxLayout(page)
    for number in range(40):
        layout.addWidget(QLabel(f"Line {number} {LONG}"))
    area = QScrollArea()
    area.setWidget(page)
    qtbot.addWidget(area)
    area.resize(200, 100)
    area.show()
    assert clipped(area) == set()
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    assert len(clipped(area)) == 40


def test_what_has_no_brackets_is_not_translated(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    with speaking(Pseudo()):
        for text in (tr("Save {name}", name="kite"), tr("&Undo"), "Redo"):
            QLabel(text, page)
    assert left_out(page) == {"Redo"}


def test_texts_stay_what_they_are_about() -> None:
    with speaking(Pseudo()):
        text = tr("<b>Save</b> {name} as {kind}", name="kite", kind="PNG")
    assert "<b>" in text
    assert "kite" in text
    assert "PNG" in text
    assert "Save" not in text
    assert without_translated(text) == ""
    assert Pseudo().text("&Save", "", None).startswith("[&S")
