"""The menu bar, made from the table of actions."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QMenuBar

from mjgui.ui.action_table import SPECS, menu_title
from mjgui.ui.actions import Actions
from mjgui.ui.dialogs.conventions import MENU_KEY
from mjgui.ui.words import without_mnemonic


def build_menus(bar: QMenuBar, actions: Actions) -> None:
    """Fill `bar` with the table's menus, in the table's order."""
    menus: dict[str, QMenu] = {}
    for spec in SPECS:
        menu = menus.get(spec.under or spec.menu)
        if menu is None and spec.under in actions:
            # The action carries its submenu, so that every menu that shows it has it, too.
            menu = menus[spec.under] = QMenu(bar)
            actions[spec.under].setMenu(menu)
            menu.setAccessibleName(without_mnemonic(actions[spec.under].text()))
        elif menu is None:
            above = menus[spec.menu] if spec.under else bar
            title = menu_title(spec.under or spec.menu)
            menu = menus[spec.under or spec.menu] = above.addMenu(title)
            menu.setAccessibleName(without_mnemonic(title))
        menu.setToolTipsVisible(False)
        menu.addAction(actions[spec.name])
        if spec.ends_section:
            menu.addSeparator()
    QShortcut(QKeySequence(MENU_KEY), bar.window(), partial(_enter, bar))


def _enter(bar: QMenuBar) -> None:
    """Open the first menu: from there arrow keys lead to all others."""
    if bar.isVisible() and not bar.isNativeMenuBar():
        bar.setActiveAction(bar.actions()[0])
