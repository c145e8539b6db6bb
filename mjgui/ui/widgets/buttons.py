"""Buttons that show an action."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QWidget

from mjgui.ui.text_size import icon_size
from mjgui.ui.words import without_mnemonic


def action_button(
    action: QAction, parent: QWidget, *, with_text: bool = False, side: int = 20
) -> QToolButton:
    """Return a button for `action`: an icon alone, or with the action's short text beside it.

    The button keeps the action's state, tooltip and checked look; its name for screen readers is
    the action's text.

    Args:
        action: what it does and shows.
        parent: the widget it lies in.
        with_text: whether the text stands beside the icon.
        side: the icon's side with text of the usual size, pixels.
    """
    button = QToolButton(parent)
    button.setDefaultAction(action)
    button.setObjectName(f"{action.objectName()}ToolButton")
    button.setIconSize(icon_size(side))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(without_mnemonic(action.text()))
    button.setAccessibleDescription(action.statusTip())
    style = Qt.ToolButtonStyle
    button.setToolButtonStyle(
        style.ToolButtonTextBesideIcon if with_text else style.ToolButtonIconOnly
    )
    return button
