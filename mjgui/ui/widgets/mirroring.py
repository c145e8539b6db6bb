"""What is painted by hand, for languages that are written from right to left.

Qt mirrors layouts and aligned text by itself. Pictures are never mirrored: the canvas and the
comparison have nothing to do with this.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QStyle, QWidget


def is_mirrored() -> bool:
    """Whether the window's language is written from right to left."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def follow_direction(root: QWidget) -> None:
    """Let every label below `root` begin where lines do in the window's language.

    Qt goes by the text alone: names, numbers and addresses are written from left to right in any
    language, and would stand apart from what they belong to.
    """
    if not is_mirrored():
        return
    way = Qt.AlignmentFlag
    for label in root.findChildren(QLabel):
        if label.alignment() & way.AlignAbsolute:
            continue  # it does already
        across = label.alignment() & way.AlignHorizontal_Mask
        upright = label.alignment() & way.AlignVertical_Mask
        if across in {way.AlignLeft, way(0)}:
            label.setAlignment(way.AlignRight | way.AlignAbsolute | upright)
        elif across == way.AlignRight:
            label.setAlignment(way.AlignLeft | way.AlignAbsolute | upright)


def mirrored(place: QRect, within: QRect) -> QRect:
    """Return where a part of `within` is, given where it is from left to right.

    Both are in the same coordinates.
    """
    return QStyle.visualRect(QGuiApplication.layoutDirection(), within, place)
