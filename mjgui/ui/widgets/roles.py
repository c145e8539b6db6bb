"""What kinds of things our own widgets are, for screen readers: Qt knows only its own.

A widget that paints itself says its role by an attribute of its class:

    accessible_role = Role.Canvas
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

Role = QAccessible.Role

_TOLD = "mjguiTellsRoles"


def tell_roles(app: QCoreApplication) -> None:
    """Let Qt ask our widgets for their roles from now on.

    Done once for each application, since Qt can be told no more that it is not to ask. It asks
    nothing as long as no screen reader is there.
    """
    if not app.property(_TOLD):
        app.setProperty(_TOLD, True)
        QAccessible.installFactory(_interface)


def _interface(_kind: str, thing: QObject) -> QAccessibleInterface | None:
    """Return what screen readers ask about a widget with a role of its own; None for others."""
    role = getattr(thing, "accessible_role", None)
    if role is None or not isinstance(thing, QWidget):
        return None
    return QAccessibleWidget(thing, role)
