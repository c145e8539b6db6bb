"""What's this: every control says what it does, by mouse, by keyboard, and in dialogs."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QListWidget,
    QMenuBar,
    QScrollBar,
    QTextEdit,
    QWhatsThis,
    QWidget,
)

from mjgui.app.viewing import Mode
from mjgui.ui.action_table import SPECS
from mjgui.ui.widgets.foldout import Foldout
from tests.journeys.hands import WindowHands
from tests.unit.canvas_hands import CTRL, SHIFT

Key = Qt.Key
CONTROLS = (*(QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QTextEdit),)
NO_CONTROLS = (QScrollBar, QHeaderView, QMenuBar, QLabel)
PARTS = ("qt_spinbox_lineedit", "qt_keysequenceedit_lineedit")


@pytest.fixture(autouse=True)
def no_text_left(qapp: QApplication) -> Iterator[None]:
    yield
    QWhatsThis.leaveWhatsThisMode()
    QWhatsThis.hideText()
    qapp.processEvents()


def unexplained(root: QWidget) -> list[str]:
    """Every control that can be seen and used, and says nothing of itself."""
    found: list[str] = []
    for widget in root.findChildren(QWidget):
        takes_keys = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        if not widget.isVisible() or not (takes_keys or isinstance(widget, CONTROLS)):
            continue
        parent = widget.parentWidget()
        is_part = widget.objectName() in PARTS or isinstance(parent, QLineEdit)
        if isinstance(widget, NO_CONTROLS):
            continue
        said = widget.whatsThis() or (is_part and parent is not None and parent.whatsThis())
        if not said:
            found.append(f"{type(widget).__name__} {widget.objectName()!r}")
    return found


def shown_text() -> QWidget | None:
    """What Qt shows the text in."""
    tops = QApplication.topLevelWidgets()
    return next((w for w in tops if w.inherits("QWhatsThat") and w.isVisible()), None)


def test_every_control_of_edit_is_explained(drawn: WindowHands) -> None:
    for foldout in drawn.window.findChildren(Foldout):
        if not foldout.header.isChecked():
            drawn.press_on(foldout.header)
    drawn.session.editor.select_all()
    assert not unexplained(drawn.window)
    drawn.action("growMask").trigger()
    assert drawn.child(QWidget, "operationBar").isVisible()
    assert not unexplained(drawn.window)


def test_every_control_of_compare_is_explained(drawn: WindowHands) -> None:
    drawn.submit()
    drawn.wait_for_job()
    drawn.wait(lambda: drawn.session.viewing.mode is Mode.COMPARE)
    drawn.action("toggleBlend").trigger()
    for name in ("compareOnion", "compareBlink", "compareDifference", "compareAll"):
        drawn.action(name).trigger()
        assert not unexplained(drawn.window), name
    drawn.action("showEdits").trigger()
    assert not unexplained(drawn.window)


def test_every_control_of_the_history_is_explained(drawn: WindowHands) -> None:
    drawn.submit()
    drawn.wait_for_job()
    drawn.action("showHistory").trigger()
    grid = drawn.child(QListView, "historyList")
    drawn.wait(lambda: grid.model().rowCount() == 2)
    grid.setCurrentIndex(grid.model().index(0, 0))
    drawn.action("showCosts").trigger()
    drawn.wait(lambda: drawn.child(QWidget, "historyNote").isVisible())
    assert not unexplained(drawn.window)


def test_every_control_of_the_settings_is_explained(ready: WindowHands) -> None:
    ready.action("openSettings").trigger()
    dialog = ready.child(QDialog, "settingsDialog")
    sections = ready.child(QListWidget, "settingsSections")
    for row in range(sections.count()):
        sections.setCurrentRow(row)
        assert not unexplained(dialog), sections.item(row).text()
    dialog.close()


@pytest.mark.parametrize("name", ["openFiles", "showShortcuts", "showAbout"])
def test_every_control_of_the_other_dialogs_is_explained(ready: WindowHands, name: str) -> None:
    ready.action(name).trigger()
    (dialog,) = (d for d in ready.window.findChildren(QDialog) if d.isVisible())
    assert not unexplained(dialog)
    dialog.close()


def test_actions_say_where_they_are_and_their_keys_of_now(ready: WindowHands) -> None:
    assert all(ready.action(spec.name).whatsThis() for spec in SPECS)
    lasso = "Lasso\nDraw an outline by hand.\n\nIn the menu: Tools. Shortcut: "
    assert ready.action("toolLasso").whatsThis() == f"{lasso}L"
    assert ready.child(QWidget, "toolLassoToolButton").whatsThis() == f"{lasso}L"


def test_a_click_tells_of_a_control_and_does_not_press_it(drawn: WindowHands) -> None:
    drawn.key(Key.Key_F1, SHIFT)
    assert QWhatsThis.inWhatsThisMode()
    drawn.press("submitButton")
    drawn.wait(shown_text)
    assert not QWhatsThis.inWhatsThisMode()
    assert drawn.session.jobs.newest is None


def test_a_click_on_the_picture_draws_nothing(ready: WindowHands) -> None:
    ready.action("whatsThis").trigger()
    QTest.mouseClick(ready.canvas, Qt.MouseButton.LeftButton, pos=ready.canvas.rect().center())
    ready.wait(shown_text)
    assert not ready.session.document.draft


def test_the_same_keys_again_tell_of_the_focus(ready: WindowHands) -> None:
    ready.child(QWidget, "promptEdit").setFocus()
    ready.key(Key.Key_F1, SHIFT)
    assert shown_text() is None
    ready.key(Key.Key_F1, SHIFT)
    ready.wait(shown_text)
    assert not QWhatsThis.inWhatsThisMode()


def test_escape_ends_it(ready: WindowHands) -> None:
    ready.key(Key.Key_F1, SHIFT)
    ready.key(Key.Key_Escape)
    assert not QWhatsThis.inWhatsThisMode()


def test_it_can_be_asked_for_in_the_settings(ready: WindowHands) -> None:
    ready.key(Key.Key_Comma, CTRL)
    dialog = ready.child(QDialog, "settingsDialog")
    ready.wait(dialog.isActiveWindow)
    ready.key(Key.Key_F1, SHIFT)
    assert QWhatsThis.inWhatsThisMode()
    ready.key(Key.Key_F1, SHIFT)
    ready.wait(shown_text)
    QWhatsThis.hideText()
    dialog.close()
