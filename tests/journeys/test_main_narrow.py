"""The smallest window in a language of long words: nothing lies over something else."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton

from mjgui.app import languages
from tests.journeys.conftest import Open
from tests.journeys.hands import WindowHands

BESIDE = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
ALONE = Qt.ToolButtonStyle.ToolButtonIconOnly


@pytest.fixture
def german(own_data_folder: Path, open_window: Open) -> Iterator[WindowHands]:
    """A window on the practice sample, in German."""
    own_data_folder.mkdir(parents=True, exist_ok=True)
    (own_data_folder / "settings.json").write_text(json.dumps({"language": "de"}))
    hands = open_window("--practice")
    hands.wait_for_images()
    yield hands
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    languages.begin(app, "en")


def test_the_row_on_top_gives_up_words_where_it_is_narrow(german: WindowHands) -> None:
    load = german.child(QToolButton, "loadGenerationToolButton")
    for width, style in ((800, ALONE), (1360, BESIDE), (800, ALONE)):
        german.window.resize(width, 560)
        QApplication.processEvents()
        assert load.toolButtonStyle() == style
        field = german.child(QLineEdit, "taskIdEdit")
        assert field.geometry().right() < load.geometry().left()
        modes = {german.action("modeEdit"), german.action("modeCompare")}
        for button in german.window.findChildren(QToolButton):
            if button.defaultAction() in modes:
                assert button.width() >= button.sizeHint().width()
