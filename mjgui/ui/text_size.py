"""Lengths that grow with the text, for what is painted by hand.

The style sheet and Qt's layouts know the size of the text by themselves.
"""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QGuiApplication

from mjgui.ui.stylesheet import TEXT_NORMAL_PX, TEXT_SMALL_PX, TEXT_TITLE_PX

_LARGE = 150
"""Percent of the usual size."""
_MOST_GROWN = 1.5
"""Drawings are as clear then as the largest text; beyond it they would only take room."""


def grown(length: float) -> int:
    """Return a length (pixels) that holds text of the usual size, as it is for that of today."""
    size = QGuiApplication.font().pixelSize()
    return round(length * size / TEXT_NORMAL_PX) if size > 0 else round(length)


def is_large() -> bool:
    """Whether the text takes so much more room that what stands side by side has to give way."""
    return grown(100) >= _LARGE


def icon_side(side: int) -> int:
    """Return the side (pixels) of a drawing that stands with text, for the text of today.

    Args:
        side: what it is with text of the usual size.
    """
    size = min(grown(side), round(side * _MOST_GROWN))
    return size + size % 2  # an even number, so that what is in its middle stays sharp


def icon_size(side: int) -> QSize:
    """Return the size of a drawing that stands with text: a square of `icon_side`."""
    return QSize(icon_side(side), icon_side(side))


def small_font(font: QFont) -> QFont:
    """Return the font in the smallest of the three sizes."""
    small = QFont(font)
    small.setPixelSize(grown(TEXT_SMALL_PX))
    return small


def title_font(font: QFont) -> QFont:
    """Return the font in the largest of the three sizes."""
    large = QFont(font)
    large.setPixelSize(grown(TEXT_TITLE_PX))
    return large
