"""Settings in the running window: found, changed at once, set back, and what they do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QSpinBox, QToolButton, QWidget

from mjgui.app.viewing import Mode
from mjgui.core.settings import Settings
from mjgui.ui.dialogs.settings_dialog import SettingsDialog
from tests.journeys.conftest import Open
from tests.journeys.fake_gateway import FakeGateway
from tests.journeys.hands import Key, WindowHands


@pytest.fixture
def dialog(ready: WindowHands) -> SettingsDialog:
    ready.action("openSettings").trigger()
    return ready.child(SettingsDialog, "settingsDialog")


def look_for(hands: WindowHands, text: str) -> None:
    """Find a setting by the keyboard, and go to the best hit."""
    hands.wait(hands.child(SettingsDialog, "settingsDialog").isActiveWindow)
    hands.key(Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    hands.child(QLineEdit, "settingsSearch").insert(text)
    hands.key(Key.Key_Return)


def choose(hands: WindowHands, name: str, text: str) -> None:
    """Choose one of several by its text."""
    buttons = hands.child(QWidget, name).findChildren(QToolButton)
    hands.press_on(next(button for button in buttons if button.text() == text))


def test_keys_of_tools_are_those_of_another_program_at_once(
    ready: WindowHands, dialog: SettingsDialog
) -> None:
    look_for(ready, "photoshop")
    choose(ready, "presetChoice", "Like Photoshop")
    dialog.close()
    ready.window.activateWindow()
    ready.wait(ready.window.isActiveWindow)
    ready.canvas.setFocus()
    ready.key(Key.Key_E)
    assert ready.canvas.tool_name == "eraser"
    ready.key(Key.Key_M, Qt.KeyboardModifier.ShiftModifier)
    assert ready.canvas.tool_name == "ellipse"


def test_brush_and_snapping_go_both_ways(ready: WindowHands, dialog: SettingsDialog) -> None:
    look_for(ready, "brush size")
    ready.child(QSpinBox, "brushSizeNumber").setValue(120)
    painting = ready.session.mask_desk.painting
    assert painting.size == 120
    painting.set_size(80)
    assert ready.child(QSpinBox, "brushSizeNumber").value() == 80
    look_for(ready, "magnet")
    ready.key(Key.Key_Space)
    assert not ready.action("toggleSnapping").isChecked()
    assert not ready.canvas.snapping.is_on
    ready.action("toggleSnapping").trigger()
    assert ready.child(QAbstractButton, "snapping").isChecked()
    dialog.close()


def test_large_handles_are_caught_from_further_away(
    ready: WindowHands, dialog: SettingsDialog
) -> None:
    usual = ready.canvas.look
    look_for(ready, "handles")
    choose(ready, "handlesChoice", "Large")
    large = ready.canvas.look
    assert large.handle > usual.handle
    assert large.reach > usual.reach
    ready.press("reset:handles")
    assert ready.canvas.look == usual
    dialog.close()


def test_the_accent_shows_at_once_and_all_is_set_back_and_taken_back(
    ready: WindowHands, dialog: SettingsDialog
) -> None:
    look_for(ready, "accent")
    swatches = ready.child(QWidget, "accentChoice").findChildren(QAbstractButton)
    ready.press_on(next(each for each in swatches if each.accessibleName() == "Green"))
    look_for(ready, "jpeg quality")
    ready.child(QSpinBox, "jpegQualityNumber").setValue(60)
    ready.press("resetAllSettings")
    assert ready.child(QSpinBox, "jpegQualityNumber").value() == Settings().jpeg_quality
    ready.press("undoReset")
    assert ready.child(QSpinBox, "jpegQualityNumber").value() == 60
    dialog.close()


def test_the_palette_leads_to_a_setting(ready: WindowHands) -> None:
    ready.action("showPalette").trigger()
    ready.child(QLineEdit, "paletteEdit").insert("pen pressure")
    ready.key(Key.Key_Return)
    ready.wait(lambda: ready.focus is ready.child(QAbstractButton, "penPressure"))
    ready.child(QWidget, "settingsDialog").close()


def test_what_was_typed_is_forgotten_and_brought_back(
    gateway: FakeGateway, drawn: WindowHands
) -> None:
    drawn.write("promptEdit", "a secret boat")
    drawn.submit()
    drawn.wait_for_job()
    drawn.wait(lambda: drawn.session.viewing.mode is Mode.COMPARE)
    drawn.action("openSettings").trigger()
    look_for(drawn, "earlier prompts")
    prompts = drawn.session.prompts
    assert [one.text for one in prompts.earlier] == ["a secret boat"]
    drawn.press("forgetPrompts")
    assert not prompts.earlier
    assert drawn.child(QLabel, "earlierPromptCount").text() == "0 prompts"
    drawn.press("undoForgetPrompts")
    assert [one.text for one in prompts.earlier] == ["a secret boat"]
    drawn.press("forgetPrompts")
    drawn.child(QWidget, "settingsDialog").close()


def test_the_key_is_forgotten_on_the_page_for_privacy(
    ready: WindowHands, dialog: SettingsDialog
) -> None:
    look_for(ready, "sign out")
    assert ready.child(QLabel, "privacyKeyPlace").text() == "There is one."
    ready.press("privacyForgetKey")
    assert ready.child(QLabel, "privacyKeyPlace").text() == "No key yet."
    assert not ready.session.connection.has_key
    dialog.close()


def test_settings_outlive_the_program(ready: WindowHands, open_window: Open) -> None:
    ready.action("openSettings").trigger()
    look_for(ready, "wheel")
    choose(ready, "wheelChoice", "Zooms")
    ready.window.close()
    again = open_window()
    again.action("openSettings").trigger()
    look_for(again, "wheel")
    buttons = again.child(QWidget, "wheelChoice").findChildren(QToolButton)
    assert [button.text() for button in buttons if button.isChecked()] == ["Zooms"]
    again.child(QWidget, "settingsDialog").close()
