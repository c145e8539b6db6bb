"""What tests of the settings need: a dialog over settings in memory, and a keychain in memory."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QListWidget, QStackedWidget, QWidget

from mjgui.ui.dialogs.settings_dialog import SettingsDialog

LEFT = Qt.MouseButton.LeftButton
Kind = TypeVar("Kind", bound=QWidget)


class MemoryBackend:
    """A keychain in memory that can refuse to keep things."""

    priority = 5

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.is_locked = False

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.is_locked:
            raise RuntimeError("locked")
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


def part(dialog: QWidget, kind: type[Kind], name: str) -> Kind:
    """The one child of this kind and name."""
    found = dialog.findChild(kind, name)
    assert found is not None, name
    return found


def press(dialog: QWidget, name: str) -> None:
    """Click a button by its name."""
    button = part(dialog, QAbstractButton, name)
    assert button.isVisible(), name
    assert button.isEnabled(), name
    QTest.mouseClick(button, LEFT)


def shown_page(dialog: SettingsDialog) -> str:
    """What the chosen page is called."""
    sections = part(dialog, QListWidget, "settingsSections")
    item = sections.currentItem()
    assert item is not None
    return item.text()


def page_stack(dialog: SettingsDialog) -> QWidget:
    """The page that is shown now."""
    stacks = [stack for stack in dialog.findChildren(QStackedWidget) if stack.count() > 2]
    page = stacks[0].currentWidget()
    assert page is not None
    return page
