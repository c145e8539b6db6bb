"""Dialogs in another language: no text of theirs is left out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QScrollArea,
    QSpinBox,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mjgui.app.connections import Connections
from mjgui.app.gateway_control import GatewayControl, Overrides
from mjgui.app.housekeeper import Preview
from mjgui.app.languages import TONGUES
from mjgui.app.preferences import Preferences
from mjgui.core.keychain import Keychain
from mjgui.core.name_template import FIELDS
from mjgui.core.settings import Settings, SettingsStore
from mjgui.core.space import Tally
from mjgui.ui.action_table import SPECS
from mjgui.ui.actions import Actions
from mjgui.ui.dialogs.about_dialog import AboutDialog, component_versions
from mjgui.ui.dialogs.conventions import CONVENTIONS
from mjgui.ui.dialogs.keymap import objection
from mjgui.ui.dialogs.licences_dialog import LicencesDialog
from mjgui.ui.dialogs.open_files_dialog import OpenFilesDialog
from mjgui.ui.dialogs.parts import shown_modifiers
from mjgui.ui.dialogs.settings_dialog import SettingsDialog
from mjgui.ui.dialogs.shortcut_sheet import ShortcutSheet
from mjgui.ui.dialogs.storage_page import preview_text
from mjgui.ui.icons import IconSet
from mjgui.ui.theme import ThemeController
from tests.unit.fake_language import Bracketed, speaking

MB = 1_000_000
SPEC = {spec.name: spec for spec in SPECS}
NAMES = {
    *("PNG", "JPEG", "WebP"),
    *(field.name for field in FIELDS),
    *(tongue.name for tongue in TONGUES),
}
"""What is the same in all languages: formats, the fields of names, and names of languages."""


class NoBackend:
    """A keychain that holds nothing."""

    priority = 1

    def get_password(self, service: str, username: str) -> str | None:
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        raise RuntimeError("locked")

    def delete_password(self, service: str, username: str) -> None:
        raise RuntimeError("locked")


@pytest.fixture(autouse=True)
def bracketed() -> Iterator[None]:
    with speaking(Bracketed()):
        yield


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def icons(qapp: QApplication, window: QMainWindow) -> IconSet:
    return IconSet(ThemeController(qapp, "dark", window), window)


@pytest.fixture
def actions(window: QMainWindow, icons: IconSet) -> Actions:
    return Actions(window, icons, {})


@pytest.fixture
def settings(
    qapp: QApplication, tmp_path: Path, actions: Actions, icons: IconSet, window: QMainWindow
) -> Iterator[SettingsDialog]:
    preferences = Preferences(SettingsStore(tmp_path / "settings.json"), Settings())
    connections = Connections(tmp_path / "practice")
    keychain = Keychain(backend=NoBackend())
    control = GatewayControl(connections, preferences, keychain, Overrides())
    dialog = SettingsDialog(preferences, control, actions, icons, window)
    dialog.open()
    yield dialog
    dialog.close()
    control.shut_down()
    preferences.shut_down()


def texts_of(widget: QWidget) -> Iterator[str]:
    """What a widget shows, and what screen readers hear of it."""
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(index) for index in range(widget.count()))
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QSpinBox | QDoubleSpinBox):
        yield widget.suffix()
    elif isinstance(widget, QListWidget):
        yield from (widget.item(row).text() for row in range(widget.count()))
    elif isinstance(widget, QTreeWidget):
        head = widget.headerItem()
        yield from (head.text(0), head.text(1))
        for group in map(widget.topLevelItem, range(widget.topLevelItemCount())):
            assert group is not None
            rows = [group, *map(group.child, range(group.childCount()))]
            yield from (row.text(0) for row in rows if row is not None)
    if isinstance(widget, QDialog):
        yield widget.windowTitle()


def left_out(dialog: QWidget) -> set[str]:
    """The texts of a dialog that are not translated."""
    own = (QAbstractSpinBox, QComboBox, QKeySequenceEdit, QDialogButtonBox)
    widgets = [dialog, *dialog.findChildren(QWidget)]
    # What Qt puts into its own fields is Qt's to translate.
    seen = [each for each in widgets if not isinstance(each.parentWidget(), own)]
    texts = {text for widget in seen for text in texts_of(widget)}
    return {text for text in texts if any(letter.isalpha() for letter in text) and text[0] != "["}


def test_the_settings_are_translated(settings: SettingsDialog) -> None:
    untold = left_out(settings) - NAMES
    # Fields of names stand before what they mean, and an address is an address.
    untold = {text for text in untold if not text.startswith(("{", "http"))}
    assert untold == set()


def test_the_tooltip_of_a_field_of_names_is_translated(settings: SettingsDialog) -> None:
    button = settings.findChild(QAbstractButton, "nameField_task")
    assert button is not None
    assert button.toolTip() == "{task}: [the task id]"
    assert button.accessibleName() == "[Put in task: [the task id]]"


def test_a_language_that_comes_later_is_spoken_by_later_dialogs(
    actions: Actions, icons: IconSet, window: QMainWindow
) -> None:
    """Nothing is translated where modules are imported, before the language is known."""
    for name in ("[First]", "[Second]"):
        with speaking(Named(name)):
            dialog = OpenFilesDialog("", icons, window)
            title = dialog.windowTitle()
            label = dialog.findChild(QLabel, "openFilesMissing")
        assert title == f"{name} Open image files"
        assert label is not None
        assert label.text() == f"{name} The task id is missing. {name} No file is chosen."
        dialog.deleteLater()


class Named(Bracketed):
    """A language that says its name before each text."""

    def __init__(self, name: str) -> None:
        self._name = name

    def text(self, source: str, sense: str, count: int | None) -> str:
        return f"{self._name} {source}"


def test_opening_files_is_translated(icons: IconSet, window: QMainWindow) -> None:
    asked: list[str] = []

    def pick(parent: QWidget, title: str, *, several: bool) -> list[str]:
        asked.append(title)
        return []

    dialog = OpenFilesDialog("", icons, window, pick=pick)
    dialog.add_files(Path(f"/pictures/{number}.png") for number in range(7))
    untold = {text for text in left_out(dialog) if not text.endswith(".png")}
    assert untold == set()
    note = dialog.findChild(QLabel, "openFilesNote")
    assert note is not None
    assert " and 1 more. " in note.text()
    for name in ("chooseFiles", "chooseFile0"):
        button = dialog.findChild(QAbstractButton, name)
        assert button is not None
        button.click()
    assert asked == ["[Choose image files]", "[Choose image 1]"]
    dialog.deleteLater()


def test_the_sheet_of_shortcuts_is_translated(actions: Actions, window: QMainWindow) -> None:
    sheet = ShortcutSheet(actions, window)
    native = QKeySequence.SequenceFormat.NativeText  # other tests may have named keys by then
    keys = {key.toString(native) for spec in SPECS for key in actions[spec.name].shortcuts()}
    shown = {label.text() for label in sheet.findChildren(QLabel)}
    assert {f"[{row.text}]" for row in CONVENTIONS} <= shown
    assert "[hold U]" in shown
    assert left_out(sheet) - {text for text in shown if set(text.split("  ")) <= keys} == set()
    sheet.deleteLater()


def test_the_sheet_is_as_wide_as_its_texts_are(
    actions: Actions, window: QMainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Wide:
        def availableGeometry(self) -> QRect:
            return QRect(0, 0, 5000, 1000)

    monkeypatch.setattr(ShortcutSheet, "screen", lambda _sheet: Wide())
    widths: list[int] = []
    for name in ("", "a language of many words"):
        with speaking(Named(name)):
            sheet = ShortcutSheet(actions, window)
            sheet.show()
        area = sheet.findChild(QScrollArea)
        assert area is not None
        assert area.horizontalScrollBar().maximum() == 0
        widths.append(sheet.width())
        sheet.close()
        sheet.deleteLater()
    assert widths[0] < widths[1] < 5000


def test_modifiers_of_other_languages_are_signs_on_a_mac() -> None:
    assert shown_modifiers("[[Ctrl]+wheel]", "darwin") == "[⌘+wheel]"
    assert shown_modifiers("[Ctrl+wheel]", "darwin") == "[⌘+wheel]"
    assert shown_modifiers("[Ctrl+wheel]", "win32") == "[Ctrl+wheel]"


def test_why_a_shortcut_is_refused_is_translated() -> None:
    assert objection(SPEC["submit"], "U", {}) == "[U stays what it is: [Move one pane alone].]"
    taken = SPEC["undo"].keys[0]
    words = objection(SPEC["submit"], taken, {})
    assert words == f"[{taken} belongs to “[Undo]”. Give that one another shortcut first.]"


def test_about_and_licences_are_translated(window: QMainWindow) -> None:
    about = AboutDialog("1.2.3", Path("/data/mjgui"), window, show_licences=lambda: None)
    facts = {text for fact in component_versions() for text in fact}
    assert left_out(about) - facts == {"mjgui 1.2.3", "/data/mjgui"}
    licences = LicencesDialog(window)
    assert left_out(licences) == set()
    for dialog in (about, licences):
        dialog.deleteLater()


def test_what_would_be_deleted_is_said_in_whole_phrases() -> None:
    found = Preview(Tally(loaded=2 * MB, starred=1_500_000), 0)
    assert preview_text(found) == (
        "[Can go: [[2 MB] of generations that were only loaded].]\n[Stays: [[1,5 MB] with a star].]"
    )
