"""The settings' page for the data folder: the limit holds at once, and the preview says all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mjgui.app.housekeeper import Preview
from mjgui.app.preferences import Preferences
from mjgui.core.settings import Settings, SettingsStore
from mjgui.core.space import Tally
from mjgui.ui.dialogs.storage_page import StoragePage, preview_text
from mjgui.ui.icons import IconSet
from mjgui.ui.theme import ThemeController

MB = 1_000_000
Kind = TypeVar("Kind", bound=QWidget)


@pytest.fixture
def preferences(qapp: object, tmp_path: Path) -> Iterator[Preferences]:
    made = Preferences(SettingsStore(tmp_path / "settings.json"), Settings())
    yield made
    made.shut_down()


@pytest.fixture
def icons(qapp: QApplication) -> Iterator[IconSet]:
    themes = ThemeController(qapp, "dark")
    yield IconSet(themes, themes)
    themes.deleteLater()


@pytest.fixture
def page(qtbot: QtBot, preferences: Preferences, icons: IconSet) -> Iterator[StoragePage]:
    made = StoragePage(preferences, None, icons)
    qtbot.addWidget(made)
    made.start()
    made.show()
    yield made
    made.close()


def find(page: StoragePage, kind: type[Kind], name: str) -> Kind:
    found = page.findChild(kind, name)
    assert found is not None
    return found


def test_a_limit_holds_at_once(page: StoragePage, preferences: Preferences, qtbot: QtBot) -> None:
    limit = find(page, QComboBox, "storageLimit")
    other = find(page, QDoubleSpinBox, "otherStorageLimit")
    assert limit.currentText() == "No limit"
    assert not other.isVisible()
    limit.setFocus()
    qtbot.keyClick(limit, Qt.Key.Key_Down)
    qtbot.keyClick(limit, Qt.Key.Key_Down)
    assert preferences.settings.storage_limit == 2000
    assert "of 2 GB" in find(page, QLabel, "usageTotal").text()
    qtbot.keyClick(limit, Qt.Key.Key_End)
    assert other.isVisible()
    other.selectAll()
    qtbot.keyClicks(other, "3.5")
    qtbot.keyClick(other, Qt.Key.Key_Return)
    assert preferences.settings.storage_limit == 3500
    preferences.update(storage_limit=20_000)
    other.clearFocus()
    preferences.update(storage_limit=10_000)
    assert limit.currentText() == "10 GB"
    assert not other.isVisible()


def test_a_limit_of_the_settings_file_is_shown_as_it_is(
    qtbot: QtBot, preferences: Preferences, icons: IconSet
) -> None:
    preferences.update(storage_limit=700)
    page = StoragePage(preferences, None, icons)
    qtbot.addWidget(page)
    assert find(page, QComboBox, "storageLimit").currentText() == "Other"
    assert find(page, QDoubleSpinBox, "otherStorageLimit").value() == 0.7


def test_without_a_store_nothing_can_be_freed(page: StoragePage) -> None:
    assert not find(page, QPushButton, "freeSpace").isEnabled()


def test_the_preview_names_what_goes_and_what_stays_and_why() -> None:
    found = Preview(Tally(12 * MB, 3 * MB, 5 * MB, 40 * MB, 0), 48 * MB)
    assert preview_text(found) == (
        "Can go: 12 MB of generations that were only loaded; 3 MB of results that you have saved; "
        "48 MB of entries that you have deleted, which cannot be brought back then.\n"
        "Stays: 5 MB with a star; 40 MB of results that were not saved."
    )
    assert preview_text(Preview(Tally(), 0)) == "Nothing can go now."
