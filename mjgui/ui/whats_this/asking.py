"""Asking: click a control, or ask of the one that has the focus."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWhatsThis, QWidget

from mjgui.ui.actions import Actions
from mjgui.ui.whats_this.explaining import explain


def ask(window: QWidget, actions: Actions) -> None:
    """Let a control be clicked to read what it does; asked again meanwhile, tell of the focus.

    Args:
        window: the window, explained anew where another one is not in front.
        actions: their texts.
    """
    if QWhatsThis.inWhatsThisMode():
        QWhatsThis.leaveWhatsThisMode()
        tell_of_focus()
        return
    explain(QApplication.activeWindow() or window, actions)
    QWhatsThis.enterWhatsThisMode()


def stop_asking() -> None:
    """Let clicks be clicks again, and hide what is told, as where the window goes."""
    QWhatsThis.leaveWhatsThisMode()
    QWhatsThis.hideText()


def tell_of_focus() -> None:
    """Show the text of the control that has the focus, or of what it is part of."""
    focus = QApplication.focusWidget()
    widget = focus
    while widget is not None and not widget.whatsThis():
        widget = None if widget.isWindow() else widget.parentWidget()
    if focus is not None and widget is not None:
        below = focus.mapToGlobal(QPoint(focus.width() // 2, focus.height() // 2))
        QWhatsThis.showText(below, widget.whatsThis(), focus)
