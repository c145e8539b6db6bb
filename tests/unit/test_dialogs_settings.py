"""The settings dialog: each field holds at once, and the key never comes back."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QColorDialog,
    QFileDialog,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QPushButton,
    QRadioButton,
    QSlider,
    QSpinBox,
    QToolButton,
    QTreeWidget,
    QWidget,
)

from mjgui.app.connections import Connections, GatewayKind
from mjgui.app.gateway_control import GatewayControl, Overrides
from mjgui.app.preferences import Preferences
from mjgui.core.keychain import Keychain
from mjgui.core.settings import DEFAULT_BASE_URL, Settings, SettingsStore
from mjgui.ui.accents import ACCENTS
from mjgui.ui.action_table import SPECS
from mjgui.ui.actions import Actions
from mjgui.ui.dialogs.key_presets import PRESETS, keymap_of, preset_keys
from mjgui.ui.dialogs.keymap import keys_of, objection, reset_objection, with_keys
from mjgui.ui.dialogs.settings_dialog import SettingsDialog
from mjgui.ui.icons import IconSet
from mjgui.ui.theme import ThemeController

KEY = "sk-0123456789abcdef"
SPEC = {spec.name: spec for spec in SPECS}
EVERY_KEY = sorted({keys for spec in SPECS for keys in spec.keys})
LEFT = Qt.MouseButton.LeftButton


class MemoryBackend:
    """A keychain in memory that can refuse to keep things."""

    priority = 5

    def __init__(self):
        self.kept = {}
        self.is_locked = False

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        if self.is_locked:
            raise RuntimeError("locked")
        self.kept[service, username] = password

    def delete_password(self, service, username):
        del self.kept[service, username]


@pytest.fixture
def backend():
    return MemoryBackend()


@pytest.fixture
def preferences(qapp, tmp_path):
    made = Preferences(SettingsStore(tmp_path / "settings.json"), Settings())
    yield made
    made.shut_down()


@pytest.fixture
def control(preferences, backend, tmp_path):
    connections = Connections(tmp_path / "practice")
    made = GatewayControl(connections, preferences, Keychain(backend=backend), Overrides())
    yield made
    made.shut_down()


@pytest.fixture
def window(qtbot):
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def icons(qapp, window):
    return IconSet(ThemeController(qapp, "dark", window), window)


@pytest.fixture
def actions(window, icons):
    return Actions(window, icons, {})


@pytest.fixture
def dialog(qtbot, preferences, control, actions, icons, window):
    made = SettingsDialog(preferences, control, actions, icons, window)
    made.open()
    qtbot.waitUntil(made.isVisible)
    yield made
    made.close()


def text_of(dialog, name):
    label = dialog.findChild(QLabel, name)
    return label.text() if label.isVisible() else ""


def press(qtbot, dialog, name, kind=QAbstractButton):
    qtbot.mouseClick(dialog.findChild(kind, name), LEFT)


def type_into(qtbot, dialog, name, text):
    edit = dialog.findChild(QLineEdit, name)
    edit.setFocus()
    edit.selectAll()
    edit.insert(text)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    return edit


# The gateway


def test_a_gateway_is_chosen_by_mouse_and_by_arrow_keys(qtbot, dialog, control):
    practice = dialog.findChild(QRadioButton, "gateway:practice")
    midjourney = dialog.findChild(QRadioButton, "gateway:midjourney")
    assert practice.isChecked()
    midjourney.click()
    assert control.current.kind is GatewayKind.MIDJOURNEY
    midjourney.setFocus()
    qtbot.keyClick(midjourney, Qt.Key.Key_Up)
    assert control.current.kind is GatewayKind.PRACTICE
    assert practice.isChecked()


def test_a_gateway_chosen_elsewhere_shows(dialog, control):
    control.choose(GatewayKind.MIDJOURNEY)
    assert dialog.findChild(QRadioButton, "gateway:midjourney").isChecked()


def test_an_address_holds_when_it_is_finished(qtbot, dialog, preferences):
    edit = type_into(qtbot, dialog, "baseUrlEdit", "https://gateway.example/")
    assert preferences.settings.base_url == "https://gateway.example"
    assert edit.text() == "https://gateway.example"
    press(qtbot, dialog, "reset:gatewayAddress")
    assert preferences.settings.base_url == DEFAULT_BASE_URL
    assert edit.text() == DEFAULT_BASE_URL


def test_an_address_that_cannot_be_used_says_why_and_changes_nothing(qtbot, dialog, preferences):
    edit = type_into(qtbot, dialog, "baseUrlEdit", "http://gateway.example")
    assert "https" in text_of(dialog, "baseUrlTrouble")
    assert edit.property("invalid") is True
    assert edit.text() == "http://gateway.example"
    assert preferences.settings.base_url == DEFAULT_BASE_URL
    qtbot.keyClick(edit, Qt.Key.Key_End)
    qtbot.keyClicks(edit, "x")
    assert text_of(dialog, "baseUrlTrouble") == ""


# The key


def test_a_key_goes_to_the_keychain_and_never_comes_back(qtbot, dialog, control, backend):
    assert text_of(dialog, "keyPlace") == "No key yet."
    edit = dialog.findChild(QLineEdit, "apiKeyEdit")
    assert edit.echoMode() is QLineEdit.EchoMode.Password
    qtbot.keyClicks(edit, KEY)
    press(qtbot, dialog, "saveKey")
    assert edit.text() == ""
    assert control.has_key
    assert control.current.kind is GatewayKind.MIDJOURNEY
    qtbot.waitUntil(lambda: "in the system's keychain" in text_of(dialog, "keyPlace"))
    assert list(backend.kept.values()) == [KEY]
    fields = [*dialog.findChildren(QLabel), *dialog.findChildren(QLineEdit)]
    assert not any(KEY in field.text() for field in fields)


def test_a_key_is_forgotten(qtbot, dialog, control, backend):
    type_into(qtbot, dialog, "apiKeyEdit", KEY)
    qtbot.waitUntil(lambda: "in the system's keychain" in text_of(dialog, "keyPlace"))
    press(qtbot, dialog, "forgetKey")
    assert text_of(dialog, "keyPlace") == "No key yet."
    assert not control.has_key
    assert not dialog.findChild(QPushButton, "forgetKey").isEnabled()
    qtbot.waitUntil(lambda: not backend.kept)


def test_a_locked_keychain_leaves_the_key_for_the_session_and_says_why(qtbot, dialog, backend):
    backend.is_locked = True
    type_into(qtbot, dialog, "apiKeyEdit", KEY)
    qtbot.waitUntil(lambda: "did not take the key" in text_of(dialog, "keyTrouble"))
    assert text_of(dialog, "keyPlace") == "A key is kept for this session only."


@pytest.mark.parametrize(
    ("typed", "named"),
    [("sk-\N{CYRILLIC SMALL LETTER A}bc", "cyrillic small letter a"), ("sk a", "a blank")],
)
def test_stray_characters_are_named(qtbot, dialog, control, typed, named):
    edit = type_into(qtbot, dialog, "apiKeyEdit", typed)
    assert named in text_of(dialog, "keyTrouble")
    assert typed not in text_of(dialog, "keyTrouble")
    assert edit.text() == typed
    assert not control.has_key


def test_a_half_typed_key_is_gone_at_the_next_opening(qtbot, dialog):
    qtbot.keyClicks(dialog.findChild(QLineEdit, "apiKeyEdit"), "sk-half")
    dialog.close()
    dialog.open()
    assert dialog.findChild(QLineEdit, "apiKeyEdit").text() == ""


# Appearance and saving


def swatch(dialog, choice, name):
    buttons = dialog.findChild(QWidget, choice).findChildren(QAbstractButton)
    return next(button for button in buttons if button.accessibleName() == name)


def test_theme_colour_and_opacity_hold_at_once(qtbot, dialog, preferences):
    dialog.show_section("appearance")
    light = next(b for b in dialog.findChildren(QToolButton) if b.text() == "Light")
    qtbot.mouseClick(light, LEFT)
    assert preferences.settings.appearance == "light"
    green = swatch(dialog, "maskColourChoice", "Green")
    qtbot.mouseClick(green, LEFT)
    assert preferences.settings.mask_colour == "#2edb6b"
    slider = dialog.findChild(QSlider, "maskOpacitySlider")
    qtbot.keyClick(slider, Qt.Key.Key_Home)
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert preferences.settings.mask_opacity == pytest.approx(0.01)
    assert dialog.findChild(QSpinBox, "maskOpacityNumber").value() == 1


def test_the_pattern_holds_at_once_and_shows_in_the_preview(qtbot, dialog, preferences):
    dialog.show_section("appearance")
    preview, looks = dialog.findChild(QWidget, "maskPreview"), []
    for text, pattern in (
        ("Filled", "filled"),
        ("Hatched", "hatched"),
        ("Outline only", "outline"),
    ):
        choice = next(b for b in dialog.findChildren(QToolButton) if b.text() == text)
        qtbot.mouseClick(choice, LEFT)
        assert preferences.settings.mask_pattern == pattern
        looks.append(preview.grab().toImage())
    assert all(one != other for one, other in combinations(looks, 2))
    slider = dialog.findChild(QSlider, "maskOpacitySlider")
    assert not slider.isEnabled(), "an outline has no opacity"


def test_a_colour_of_ones_own_holds_and_has_a_swatch(qtbot, dialog, preferences):
    dialog.show_section("appearance")
    own = swatch(dialog, "maskColourChoice", "Another colour")
    assert not own.isVisible()
    press(qtbot, dialog, "otherColour")
    chooser = dialog.findChild(QColorDialog)
    chooser.setCurrentColor(QColor("#123456"))
    chooser.accept()
    assert preferences.settings.mask_colour == "#123456"
    assert own.isVisible()
    assert own.isChecked()


@pytest.mark.parametrize("name", ["Green", "Grey"])
def test_an_accent_holds_at_once_and_is_reset(qtbot, dialog, preferences, name):
    dialog.show_section("appearance")
    qtbot.mouseClick(swatch(dialog, "accentChoice", name), LEFT)
    assert preferences.settings.accent == dict(ACCENTS)[name]
    press(qtbot, dialog, "reset:accent")
    assert preferences.settings.accent == "#2a63d6"
    assert swatch(dialog, "accentChoice", "Blue").isChecked()


def test_saving_fields_hold_at_once(qtbot, dialog, preferences, tmp_path):
    dialog.show_section("saving")
    webp = next(b for b in dialog.findChildren(QToolButton) if b.text() == "WebP")
    qtbot.mouseClick(webp, LEFT)
    assert preferences.settings.save_format == "webp"
    number = dialog.findChild(QSpinBox, "jpegQualityNumber")
    number.selectAll()
    qtbot.keyClicks(number, "80")
    assert preferences.settings.jpeg_quality == 80
    assert dialog.findChild(QSlider, "jpegQualitySlider").value() == 80
    press(qtbot, dialog, "chooseSaveFolder")
    chooser = dialog.findChild(QFileDialog)
    chooser.fileSelected.emit(str(tmp_path))
    chooser.reject()
    assert preferences.settings.save_folder == str(tmp_path)


def test_names_are_seen_while_they_are_typed(qtbot, dialog, preferences):
    dialog.show_section("saving")
    field = dialog.findChild(QLineEdit, "nameTemplate")
    preview = dialog.findChild(QLabel, "namePreview")
    assert preview.text() == "For example 8f2c41d7_3_a_red_kite_above_the_lake.png"
    field.selectAll()
    qtbot.keyClicks(field, "{prompt} {nr}")
    assert preview.text().startswith("There is no field {nr}. There are {task}, {parent}")
    assert field.property("invalid")
    assert preferences.settings.name_template == "{prompt} ", "what makes no sense is not kept"
    for _ in range(4):
        qtbot.keyClick(field, Qt.Key.Key_Backspace)
    press(qtbot, dialog, "nameField_image")
    assert preferences.settings.name_template == "{prompt} {image}"
    assert preview.text() == "For example a_red_kite_above_the_lake 3.png"
    assert not field.property("invalid")
    preferences.update(save_format="webp")
    assert preview.text().endswith(" 3.webp")
    lossless = dialog.findChild(QCheckBox, "webpLossless")
    qtbot.mouseClick(lossless, LEFT, pos=QPoint(8, lossless.height() // 2))
    assert preferences.settings.webp_lossless
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    assert preferences.settings.name_template == "{task}_{image}_{prompt}"


def test_settings_changed_elsewhere_show(dialog, preferences):
    preferences.update(mask_opacity=0.2, jpeg_quality=70)
    assert dialog.findChild(QSlider, "maskOpacitySlider").value() == 20
    assert dialog.findChild(QSpinBox, "jpegQualityNumber").value() == 70


# Shortcuts


def chosen_row(dialog, name):
    dialog.show_section("shortcuts")
    table = dialog.findChild(QTreeWidget, "shortcutTable")
    title = SPEC[name].text.replace("&", "").rstrip("…")
    (item,) = table.findItems(title, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)
    table.setCurrentItem(item)
    return item


def give_keys(qtbot, dialog, key, modifiers=Qt.KeyboardModifier.NoModifier):
    edit = dialog.findChild(QKeySequenceEdit, "shortcutEdit")
    edit.setFocus()
    qtbot.keyClick(edit, key, modifiers)


def test_a_shortcut_is_changed_by_pressing_it(qtbot, dialog, preferences):
    item = chosen_row(dialog, "saveResult")
    give_keys(qtbot, dialog, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert preferences.settings.shortcuts == {"saveResult": "Ctrl+J"}
    assert item.text(1) == "Ctrl+J  (was Ctrl+S)"
    press(qtbot, dialog, "resetShortcut")
    assert preferences.settings.shortcuts == {}
    assert item.text(1) == "Ctrl+S"


def test_a_conflict_is_refused_in_words(qtbot, dialog, preferences):
    chosen_row(dialog, "saveResult")
    give_keys(qtbot, dialog, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert "“Redo”" in text_of(dialog, "shortcutTrouble")
    assert preferences.settings.shortcuts == {}
    edit = dialog.findChild(QKeySequenceEdit, "shortcutEdit")
    assert edit.keySequence().toString() == "Ctrl+S"


def test_keys_that_drawing_needs_are_refused(qtbot, dialog, preferences):
    chosen_row(dialog, "toolHand")
    give_keys(qtbot, dialog, Qt.Key.Key_Space)
    assert "move the picture" in text_of(dialog, "shortcutTrouble")
    assert preferences.settings.shortcuts == {}


def test_a_shortcut_can_be_taken_away_and_all_be_reset(qtbot, dialog, preferences):
    item = chosen_row(dialog, "undo")
    press(qtbot, dialog, "removeShortcut")
    assert preferences.settings.shortcuts == {"undo": ""}
    assert item.text(1).startswith("none")
    press(qtbot, dialog, "resetAllShortcuts")
    assert preferences.settings.shortcuts == {}
    assert not dialog.findChild(QPushButton, "resetAllShortcuts").isEnabled()


def test_resetting_is_refused_while_another_action_has_the_keys(qtbot, dialog, preferences):
    preferences.update(shortcuts={"undo": "Ctrl+J", "redo": "Ctrl+Z"})
    chosen_row(dialog, "undo")
    press(qtbot, dialog, "resetShortcut")
    assert "“Redo”" in text_of(dialog, "shortcutTrouble")
    assert preferences.settings.shortcuts["undo"] == "Ctrl+J"


def test_escape_leaves_the_shortcut_first_and_then_the_dialog(qtbot, dialog, preferences):
    chosen_row(dialog, "undo")
    give_keys(qtbot, dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    table = dialog.findChild(QTreeWidget, "shortcutTable")
    assert QApplication.focusWidget() is table
    assert preferences.settings.shortcuts == {}
    qtbot.keyClick(table, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_keymap_knows_shortcuts_of_the_table_and_of_the_user():
    undo, redo = SPEC["undo"], SPEC["redo"]
    assert keys_of(redo, {}) == redo.keys
    assert keys_of(redo, {"redo": ""}) == ()
    assert objection(undo, "Ctrl+Z", {}) == ""
    assert objection(undo, "Ctrl+Y", {"redo": "F8"}) == ""
    assert "Redo" in objection(undo, "F8", {"redo": "F8"})
    assert with_keys(undo, "F8", {"redo": "F9"}) == {"redo": "F9", "undo": "F8"}
    assert with_keys(undo, "Ctrl+Z", {"undo": "F8"}) == {}
    assert reset_objection(redo, {"undo": "Ctrl+Y"})


@pytest.mark.parametrize("preset", PRESETS)
def test_no_preset_gives_keys_twice_or_keys_that_are_refused(preset):
    keys = preset_keys(preset)
    assert not set(keys) - set(SPEC)
    assert {reset_objection(spec, keys, keys) for spec in SPECS} == {""}
    # The tools are what presets are about: none of them is left without keys.
    assert all(keys_of(SPEC[name], keys) for name in SPEC if name.startswith("tool"))


def test_presets_differ_as_the_programs_do():
    photoshop, krita = (preset_keys(name) for name in ("photoshop", "krita"))
    assert keys_of(SPEC["toolEraser"], photoshop) == ("E",)
    assert keys_of(SPEC["toolRectangle"], photoshop) == ("M",)
    assert keys_of(SPEC["toolRectangle"], krita) == ("R",)
    assert keys_of(SPEC["toolEraser"], krita) == ("Shift+E",)


@given(st.dictionaries(st.sampled_from(sorted(SPEC)), st.sampled_from(["", *EVERY_KEY])))
def test_whatever_the_user_has_set_nothing_of_a_preset_answers_to_the_same_keys(own):
    for preset in PRESETS:
        keymap = keymap_of(Settings(shortcut_preset=preset, shortcuts=own))
        assert all(keymap[name] == keys for name, keys in own.items())
        taken = [keys for name in own for keys in keys_of(SPEC[name], keymap)]
        others = [keys for name in SPEC if name not in own for keys in keys_of(SPEC[name], keymap)]
        assert len(set(others)) == len(others)
        assert not set(others) & set(taken)


def test_a_preset_holds_at_once_and_own_changes_are_kept_apart(qtbot, dialog, preferences):
    item = chosen_row(dialog, "toolEraser")
    choices = dialog.findChild(QWidget, "presetChoice").findChildren(QToolButton)
    photoshop = next(choice for choice in choices if choice.text() == "Like Photoshop")
    qtbot.mouseClick(photoshop, LEFT)
    assert preferences.settings.shortcut_preset == "photoshop"
    assert item.text(1) == "E"
    give_keys(qtbot, dialog, Qt.Key.Key_Y)
    assert preferences.settings.shortcuts == {"toolEraser": "Y"}
    assert item.text(1) == "Y  (was E)"
    preferences.update(shortcut_preset="krita")
    assert item.text(1) == "Y  (was Shift+E)"
    give_keys(qtbot, dialog, Qt.Key.Key_E, Qt.KeyboardModifier.ShiftModifier)
    assert preferences.settings.shortcuts == {}


def test_no_action_comes_with_keys_that_are_refused_to_it():
    assert [reset_objection(spec, {}) for spec in SPECS] == [""] * len(SPECS)


# The dialog


def test_a_section_is_shown_with_the_focus_where_it_is_wanted(dialog):
    dialog.show_section("key")
    assert QApplication.focusWidget() is dialog.findChild(QLineEdit, "apiKeyEdit")
    dialog.show_section("saving")
    assert dialog.findChild(QSlider, "jpegQualitySlider").isVisible()
    dialog.show_section("address")
    assert QApplication.focusWidget() is dialog.findChild(QLineEdit, "baseUrlEdit")


def test_the_focus_that_is_asked_for_before_opening_holds(qtbot, dialog):
    dialog.close()
    dialog.show_section("key")
    dialog.open()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    assert QApplication.focusWidget() is dialog.findChild(QLineEdit, "apiKeyEdit")


def test_sections_are_walked_by_the_arrow_keys_and_rows_keep_apart(qtbot, dialog):
    sections = dialog.findChild(QListWidget, "settingsSections")
    qtbot.keyClick(sections, Qt.Key.Key_Down)
    assert dialog.findChild(QSlider, "maskOpacitySlider").isVisible()
    rects = [sections.visualItemRect(sections.item(n)) for n in range(sections.count())]
    assert not any(a.intersects(b) for a, b in pairwise(rects))


def test_return_in_a_field_does_not_close_it_and_escape_does(qtbot, dialog):
    edit = type_into(qtbot, dialog, "baseUrlEdit", DEFAULT_BASE_URL)
    assert dialog.isVisible()
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_every_field_has_a_name_for_screen_readers(dialog):
    kinds = (QLineEdit, QSlider, QSpinBox, QTreeWidget, QListWidget, QKeySequenceEdit)
    # Fields that Qt makes inside of others begin with "qt_".
    fields = [
        field
        for kind in kinds
        for field in dialog.findChildren(kind)
        if not field.objectName().startswith("qt_")
    ]
    assert len(fields) >= 9
    assert [f.objectName() for f in fields if not f.accessibleName()] == []
