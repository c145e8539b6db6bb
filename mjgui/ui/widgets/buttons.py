"""Buttons that show an action."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QWidget

from mjgui.ui.words import without_mnemonic


def action_button(
    action: QAction, parent: QWidget, *, with_text: bool = False, icon_side: int = 20
) -> QToolButton:
    """Return a button for `action`: an icon alone, or with the action's short text beside it.

    The button keeps the action's state, tooltip and checked look; its name for screen readers is
    the action's text.
    """
    button = QToolButton(parent)
    button.setDefaultAction(action)
    button.setObjectName(f"{action.objectName()}ToolButton")
    button.setIconSize(QSize(icon_side, icon_side))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(without_mnemonic(action.text()))
    button.setAccessibleDescription(action.statusTip())
    style = Qt.ToolButtonStyle
    button.setToolButtonStyle(
        style.ToolButtonTextBesideIcon if with_text else style.ToolButtonIconOnly
    )
    return button
