"""The shortcut sheet and the about dialog."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QMainWindow, QPushButton, QWidget

from mjgui.ui.action_table import SPECS
from mjgui.ui.actions import Actions
from mjgui.ui.dialogs.about_dialog import AboutDialog
from mjgui.ui.dialogs.conventions import CONVENTIONS
from mjgui.ui.dialogs.parts import shown_modifiers
from mjgui.ui.dialogs.shortcut_sheet import ShortcutSheet
from mjgui.ui.icons import IconSet
from mjgui.ui.theme import ThemeController


@pytest.fixture
def window(qtbot):
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def actions(qapp, window):
    return Actions(window, IconSet(ThemeController(qapp, "dark"), window), {})


@pytest.fixture
def sheet(qtbot, actions, window):
    made = ShortcutSheet(actions, window)
    made.show()
    yield made
    made.close()


def visible_texts(sheet):
    return [label.text() for label in sheet.findChildren(QLabel) if label.isVisible()]


def row_text(sheet, name):
    row = sheet.findChild(QWidget, f"shortcut:{name}")
    return " ".join(label.text() for label in row.findChildren(QLabel))


def find(qtbot, sheet, text):
    qtbot.keyClicks(sheet.findChild(QLineEdit, "shortcutFilter"), text)


def test_every_action_and_every_convention_is_on_the_sheet(sheet):
    assert all(sheet.findChild(QWidget, f"shortcut:{spec.name}") for spec in SPECS)
    shown = visible_texts(sheet)
    assert all(convention.text in shown for convention in CONVENTIONS)
    assert "Ctrl+Shift+Z  Ctrl+Y" in shown


def test_a_remapped_shortcut_is_shown_as_it_is(sheet, actions):
    actions.remap({"undo": "Ctrl+J", "redo": ""})
    assert row_text(sheet, "undo") == "Undo Ctrl+J"
    assert row_text(sheet, "redo") == "Redo none"


def test_the_filter_finds_words_and_keys(qtbot, sheet):
    find(qtbot, sheet, "wheel")
    assert "Zoom at the pointer" in visible_texts(sheet)
    assert "Undo" not in visible_texts(sheet)
    assert "File" not in visible_texts(sheet)
    sheet.findChild(QLineEdit).clear()
    find(qtbot, sheet, "ctrl+z")
    assert "Undo" in visible_texts(sheet)
    assert "Zoom at the pointer" not in visible_texts(sheet)


def test_a_filter_that_finds_nothing_says_so(qtbot, sheet):
    assert "No shortcut fits." not in visible_texts(sheet)
    find(qtbot, sheet, "qqq")
    assert "No shortcut fits." in visible_texts(sheet)


def test_it_is_not_modal_closes_by_escape_and_starts_afresh(qtbot, sheet):
    assert not sheet.isModal()
    find(qtbot, sheet, "undo")
    qtbot.keyClick(sheet.findChild(QLineEdit), Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    sheet.show()
    assert "Lasso" in visible_texts(sheet)


def test_modifiers_are_named_as_on_the_system():
    assert shown_modifiers("Ctrl+wheel", "linux") == "Ctrl+wheel"
    assert shown_modifiers("Ctrl+wheel", "darwin") == "⌘+wheel"


def test_about_shows_versions_and_copies_them(qtbot, window):
    dialog = AboutDialog("1.2.3", Path("/data/mjgui"), window, show_licences=lambda: None)
    dialog.show()
    qtbot.mouseClick(dialog.findChild(QPushButton, "copyVersions"), Qt.MouseButton.LeftButton)
    report = QGuiApplication.clipboard().text().splitlines()
    assert report[0] == "mjgui 1.2.3"
    assert f"Qt {qVersion()}" in report
    assert not any("not known" in line for line in report)
    assert "/data/mjgui" not in "\n".join(report)
    assert "1.2.3" in " ".join(visible_texts(dialog))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize("opens", [True, False])
def test_about_opens_the_data_folder_or_says_that_it_cannot(qtbot, window, opens):
    asked = []

    def open_url(url):
        asked.append(Path(url.toLocalFile()))
        return opens

    dialog = AboutDialog(
        "1.2.3", Path("/data/mjgui"), window, show_licences=lambda: None, open_url=open_url
    )
    dialog.show()
    qtbot.mouseClick(dialog.findChild(QPushButton, "openDataFolder"), Qt.MouseButton.LeftButton)
    assert asked == [Path("/data/mjgui")]
    says_trouble = any("could not be opened" in text for text in visible_texts(dialog))
    assert says_trouble is not opens
    dialog.close()
