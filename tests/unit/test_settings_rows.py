"""The rows of the settings: found by a few words, lit up, and set back to what they came as."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QKeySequenceEdit,
    QLabel,
    QMainWindow,
    QSlider,
    QToolButton,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mjgui.app.connections import Connections
from mjgui.app.gateway_control import GatewayControl, Overrides
from mjgui.app.preferences import Preferences
from mjgui.core.keychain import Keychain
from mjgui.core.settings import Settings, SettingsStore
from mjgui.ui.actions import Actions
from mjgui.ui.dialogs.settings_dialog import SettingsDialog
from mjgui.ui.icons import IconSet
from mjgui.ui.settings.finding import found
from mjgui.ui.settings.rows import SettingRows
from mjgui.ui.settings.search import SettingsHits, SettingsSearch
from mjgui.ui.settings.table import SECTIONS, SETTINGS, fields_of
from mjgui.ui.theme import ThemeController
from tests.unit.fake_language import speaking
from tests.unit.settings_bench import MemoryBackend, part, press, shown_page

KEY = "sk-0123456789abcdef"
CTRL = Qt.KeyboardModifier.ControlModifier
# What the window remembers of itself, and what is no page's business.
REMEMBERED = {
    *("gateway", "stored_keys", "coach", "window_geometry", "window_state", "panels_hidden"),
    *("shown_theme", "side_state", "recent_commands", "blends", "blend_grow", "blend_feather"),
}


# Rows that only say something, or have nothing to do where there is neither store nor key.
IDLE = {"usage", "makeRoom", "earlierPrompts", "privacyKey", "dataFolder"}


@pytest.fixture
def backend() -> MemoryBackend:
    return MemoryBackend()


@pytest.fixture
def preferences(qapp: QApplication, tmp_path: Path) -> Iterator[Preferences]:
    made = Preferences(SettingsStore(tmp_path / "settings.json"), Settings())
    yield made
    made.shut_down()


@pytest.fixture
def control(
    preferences: Preferences, backend: MemoryBackend, tmp_path: Path
) -> Iterator[GatewayControl]:
    connections = Connections(tmp_path / "practice")
    made = GatewayControl(connections, preferences, Keychain(backend=backend), Overrides())
    yield made
    made.shut_down()


@pytest.fixture
def dialog(
    qtbot: QtBot, qapp: QApplication, preferences: Preferences, control: GatewayControl
) -> Iterator[SettingsDialog]:
    window = QMainWindow()
    qtbot.addWidget(window)
    icons = IconSet(ThemeController(qapp, "dark", window), window)
    made = SettingsDialog(preferences, control, Actions(window, icons, {}), icons, window)
    made.open()
    qtbot.waitUntil(made.isVisible)
    made.activateWindow()
    yield made
    made.close()


class _German:
    """Knows one word."""

    def text(self, source: str, sense: str, count: int | None) -> str:
        return "&Deckkraft" if source == "Mask &opacity" else ""

    def number(self, value: float, decimals: int) -> str:
        return f"{value:.{decimals}f}"


def look_for(dialog: SettingsDialog, text: str) -> list[tuple[str, str]]:
    """Type a text into the search; return what is found, with the page of each."""
    search = part(dialog, SettingsSearch, "settingsSearch")
    search.setFocus()
    search.clear()
    QTest.keyClicks(search, text)
    hits = part(dialog, SettingsHits, "settingsHits")
    items = [hits.topLevelItem(row) for row in range(hits.topLevelItemCount())]
    return [(item.text(0), item.text(1)) for item in items if item is not None]


# The table


def test_every_field_of_the_settings_stands_in_a_row_or_is_remembered_by_the_window() -> None:
    known = set(Settings.__struct_fields__)
    rows = set(fields_of(SETTINGS))
    assert rows | REMEMBERED == known
    assert not rows & REMEMBERED


def test_every_row_of_the_table_stands_on_its_page_and_no_other_does(
    dialog: SettingsDialog,
) -> None:
    built = [name for rows in dialog.findChildren(SettingRows) for name in rows.names]
    assert sorted([*built, "shortcutTable"]) == sorted(spec.name for spec in SETTINGS)


# The search


@pytest.mark.parametrize(
    ("text", "title", "page"),
    [
        ("opacity", "Mask opacity", "Appearance"),
        ("transparency", "Mask opacity", "Appearance"),
        ("night", "Theme", "Appearance"),
        ("token", "API key", "Gateway"),
        ("bytes", "WebP without loss", "Saving"),
        ("quota", "Limit", "Storage"),
        ("free space", "Making room", "Storage"),
    ],
)
def test_a_setting_is_found_by_caption_note_and_other_words(
    text: str, title: str, page: str
) -> None:
    assert (found(text)[0].title, found(text)[0].page) == (title, page)


def test_settings_go_before_shortcuts_and_shortcuts_are_found() -> None:
    hits = found("magnetic")
    assert [(hit.name, hit.is_shortcut) for hit in hits] == [("toolMagnetic", True)]
    kinds = [hit.is_shortcut for hit in found("mask")]
    assert kinds.index(True) > 2
    assert found("  ") == ()


def test_it_is_found_in_the_users_language_and_in_english() -> None:
    with speaking(_German()):
        assert found("deckk")[0].name == "maskOpacity"
        assert found("opacity")[0].title == "Deckkraft"


def test_typing_shows_hits_of_all_pages_and_enter_goes_there(
    qtbot: QtBot, dialog: SettingsDialog
) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_F, CTRL)
    search = part(dialog, SettingsSearch, "settingsSearch")
    assert QApplication.focusWidget() is search
    assert ("JPEG and WebP quality", "Saving") in look_for(dialog, "quality")
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert shown_page(dialog) == "Saving"
    slider = part(dialog, QSlider, "jpegQualitySlider")
    assert QApplication.focusWidget() is slider
    lights = [light for light in dialog.findChildren(QFrame, "settingLight") if light.isVisible()]
    (light,) = lights
    place = slider.mapTo(dialog, slider.rect().center())
    assert light.rect().contains(light.mapFrom(dialog, place))
    assert search.text() == ""
    qtbot.waitUntil(lambda: not light.isVisible())


def test_arrows_walk_through_the_hits_and_escape_gives_up(dialog: SettingsDialog) -> None:
    hits = look_for(dialog, "mask")
    search = part(dialog, SettingsSearch, "settingsSearch")
    tree = part(dialog, QTreeWidget, "settingsHits")
    QTest.keyClick(search, Qt.Key.Key_Down)
    QTest.keyClick(search, Qt.Key.Key_Down)
    QTest.keyClick(search, Qt.Key.Key_Up)
    item = tree.currentItem()
    assert item is not None
    assert item.text(0) == hits[1][0]
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""
    assert not tree.isVisible()
    assert dialog.isVisible()
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_what_fits_nothing_is_said(dialog: SettingsDialog) -> None:
    assert look_for(dialog, "qqzz") == []
    said = [label for label in dialog.findChildren(QLabel) if "No setting fits" in label.text()]
    assert said[0].isVisible()


def test_a_shortcut_that_is_found_can_be_pressed_at_once(dialog: SettingsDialog) -> None:
    assert look_for(dialog, "heat map")[0] == ("Shortcut of Heat map", "Shortcuts")
    QTest.keyClick(part(dialog, SettingsSearch, "settingsSearch"), Qt.Key.Key_Return)
    edit = part(dialog, QKeySequenceEdit, "shortcutEdit")
    assert QApplication.focusWidget() in {edit, *edit.findChildren(QWidget)}
    assert edit.accessibleName() == "Shortcut of Heat map"


def test_every_row_can_be_gone_to_and_takes_the_focus(dialog: SettingsDialog) -> None:
    rows = {name: rows for rows in dialog.findChildren(SettingRows) for name in rows.names}
    for spec in SETTINGS:
        dialog.show_setting(spec.name)
        assert dialog.section == spec.section
        focus = QApplication.focusWidget()
        assert focus is not None, spec.name
        if spec.name in rows and spec.name not in IDLE:
            assert rows[spec.name].isAncestorOf(focus), spec.name
            place = rows[spec.name].place_of(spec.name)
            around = rows[spec.name].parentWidget()
            assert around is not None
            at = focus.mapTo(around, focus.rect().center())
            assert place.contains(at), spec.name


# Back to what they came as


def test_a_row_that_differs_shows_its_reset_button_and_the_default(
    dialog: SettingsDialog, preferences: Preferences
) -> None:
    dialog.show_section("appearance")
    button = part(dialog, QToolButton, "reset:maskOpacity")
    assert not button.isVisible()
    preferences.update(mask_opacity=0.2)
    assert button.isVisible()
    assert button.toolTip() == "Back to 45 %"
    assert button.accessibleName() == "Set “Mask opacity” back to 45 %"
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert preferences.settings == Settings()
    assert not button.isVisible()
    assert QApplication.focusWidget() is part(dialog, QSlider, "maskOpacitySlider")


def test_every_row_that_sets_something_can_be_reset_by_itself(dialog: SettingsDialog) -> None:
    for spec in SETTINGS:
        has_button = dialog.findChild(QToolButton, f"reset:{spec.name}") is not None
        assert has_button == bool(spec.fields) or spec.name == "shortcutTable", spec.name


def test_a_page_is_reset_alone(dialog: SettingsDialog, preferences: Preferences) -> None:
    preferences.update(mask_opacity=0.2, mask_pattern="outline", jpeg_quality=70)
    dialog.show_section("appearance")
    press(dialog, "resetPage:appearance")
    assert preferences.settings == Settings(jpeg_quality=70)
    assert not part(dialog, QAbstractButton, "resetPage:appearance").isVisible()


def test_all_are_reset_and_come_back_and_the_key_stays(
    qtbot: QtBot, dialog: SettingsDialog, preferences: Preferences, control: GatewayControl
) -> None:
    control.set_key(KEY)
    qtbot.waitUntil(lambda: bool(preferences.settings.stored_keys))
    preferences.update(
        mask_opacity=0.2,
        appearance="light",
        shortcuts={"undo": "Ctrl+J"},
        brush_size=300.0,
        storage_limit=5000,
        panels_hidden=True,
    )
    before = preferences.settings
    press(dialog, "resetAllSettings")
    kept = Settings(gateway="midjourney", stored_keys=before.stored_keys, panels_hidden=True)
    assert preferences.settings == kept
    assert control.has_key
    assert part(dialog, QLabel, "resetDone").isVisible()
    assert not part(dialog, QAbstractButton, "resetAllSettings").isEnabled()
    press(dialog, "undoReset")
    assert preferences.settings == before
    assert not part(dialog, QAbstractButton, "undoReset").isVisible()


def test_what_was_reset_and_then_set_anew_is_not_taken_back(
    dialog: SettingsDialog, preferences: Preferences
) -> None:
    preferences.update(mask_opacity=0.2, jpeg_quality=70)
    press(dialog, "resetAllSettings")
    preferences.update(jpeg_quality=80)
    assert not part(dialog, QAbstractButton, "undoReset").isVisible()
    preferences.undo_reset()
    assert preferences.settings == Settings(jpeg_quality=80)


def test_resetting_the_address_leads_to_the_vendor(
    dialog: SettingsDialog, preferences: Preferences, control: GatewayControl
) -> None:
    control.set_base_url("https://gateway.example")
    press(dialog, "resetAllSettings")
    assert control.base_url == Settings().base_url
    press(dialog, "undoReset")
    assert control.base_url == "https://gateway.example"


def test_pages_are_named_as_the_table_has_them(dialog: SettingsDialog) -> None:
    for section, title in SECTIONS.items():
        dialog.show_section(section)
        assert shown_page(dialog) == title
