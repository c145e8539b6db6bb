"""What is painted by hand, for languages that are written from right to left.

Qt mirrors layouts and aligned text by itself. Pictures are never mirrored: the canvas and the
comparison have nothing to do with this.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStyle


def is_mirrored() -> bool:
    """Whether the window's language is written from right to left."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def mirrored(place: QRect, within: QRect) -> QRect:
    """Return where a part of `within` is, given where it is from left to right.

    Both are in the same coordinates.
    """
    return QStyle.visualRect(QGuiApplication.layoutDirection(), within, place)
