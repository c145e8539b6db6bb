"""The menu bar as the table of actions makes it: submenus, separators, one column."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QStyle
from pytestqt.qtbot import QtBot

from mjgui.ui.action_table import SPECS, menu_path
from mjgui.ui.actions import Actions
from mjgui.ui.icons import IconSet
from mjgui.ui.menus import build_menus
from mjgui.ui.theme import ThemeController

SMALL_SCREEN = 700


@pytest.fixture
def menus(qapp: QApplication, qtbot: QtBot) -> Iterator[dict[str, QMenu]]:
    """Every menu by its title, submenus as well."""
    themes = ThemeController(qapp, "dark")
    window = QMainWindow()
    qtbot.addWidget(window)
    build_menus(window.menuBar(), Actions(window, IconSet(themes, window), {}))
    yield {menu.accessibleName(): menu for menu in window.menuBar().findChildren(QMenu)}
    themes.deleteLater()
    qapp.setStyleSheet("")


def names(menu: QMenu) -> list[str]:
    return [action.objectName() for action in menu.actions() if not action.isSeparator()]


def test_what_is_rarely_needed_while_comparing_stands_in_submenus(menus: dict[str, QMenu]) -> None:
    assert names(menus["Zoom and pan"]) == ["compareUnlink", "compareAlign"]
    assert names(menus["Pictures A and B"])[0] == "compareSwap"
    assert {"compareRotate", "compareHeatMap", "comparePause"} <= set(names(menus["Mode options"]))
    for title in ("Zoom and pan", "Pictures A and B", "Mode options"):
        assert menus[title].menuAction() in menus["Compare"].actions()


def test_every_menu_is_one_column_on_a_small_screen(menus: dict[str, QMenu]) -> None:
    for title, menu in menus.items():
        assert menu.sizeHint().height() < SMALL_SCREEN, title


def test_a_menu_that_is_higher_than_its_screen_scrolls(menus: dict[str, QMenu]) -> None:
    scrolls = QStyle.StyleHint.SH_Menu_Scrollable
    broken = [title for title, m in menus.items() if not m.style().styleHint(scrolls, None, m)]
    assert broken == [], "Qt breaks it into columns"


def test_no_menu_ends_or_begins_with_a_separator(menus: dict[str, QMenu]) -> None:
    for title, menu in menus.items():
        actions = menu.actions()
        assert not actions[0].isSeparator(), title
        assert not actions[-1].isSeparator(), title


def test_every_action_stands_in_one_menu(menus: dict[str, QMenu]) -> None:
    shown = [name for menu in menus.values() for name in names(menu)]
    assert sorted(name for name in shown if name) == sorted(spec.name for spec in SPECS)


def test_where_an_action_stands_is_said_with_its_submenu() -> None:
    paths = {spec.name: menu_path(spec) for spec in SPECS}
    assert paths["compareSwap"] == "Compare › Pictures A and B"
    assert paths["mirrorMask0"] == "Mask › Copy mask to another image"
    assert paths["compareWipe"] == "Compare"
