"""Titles in the palette: whole, whichever letters of them were typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication

from mjgui.ui.palette.view import paint_title

TITLES = (
    "Settings: Mask colour",
    "Settings: Mask pattern",
    "Einstellungen: Maskenmuster",
    "Guide: To Try AV WAVE",
)


@pytest.mark.parametrize("text", TITLES)
def test_the_end_of_a_title_is_seen_whatever_of_it_was_typed(text: str, qapp: QApplication) -> None:
    font = qapp.font()
    font.setPixelSize(13)
    width = QFontMetrics(font).horizontalAdvance(text)
    last = QFontMetrics(font).horizontalAdvance(text[-1])
    for start in range(len(text) - 4):
        image = QImage(width + last, 32, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        with QPainter(image) as painter:
            painter.setFont(font)
            ink = QColor(Qt.GlobalColor.black)
            paint_title(painter, text, range(start, start + 4), (ink, ink), QRect(0, 0, width, 32))
        assert is_inked(image, QRect(width - last, 0, last, 32)), start


def is_inked(image: QImage, place: QRect) -> bool:
    """Whether anything dark is in a part of a picture."""
    return any(
        image.pixelColor(x, y).lightness() < 128
        for x in range(place.left(), place.right() + 1)
        for y in range(place.top(), place.bottom() + 1)
    )
