"""How strongly, and in which colours, differences are shown."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

import cv2
import numpy as np
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

from mjgui.app.pictures import Pixels

GAINS = (1, 4, 16)
"""How many times stronger than it is a difference can be shown."""
USUAL_GAIN = 4

_HIGHEST = 255
_STOPS = 16


@dataclass(frozen=True, slots=True)
class Tone:
    """How a picture of differences is painted.

    Attributes:
        gain: how many times brighter than they are differences are.
        heat: whether their strength is shown by a scale of colours; else each channel by its own.
    """

    gain: int = USUAL_GAIN
    heat: bool = False

    @property
    def full_at(self) -> int:
        """The difference (of 255) from which on all look the same."""
        return math.ceil(_HIGHEST / self.gain)

    def applied(self, pixels: Pixels) -> Pixels:
        """Paint differences: B, G, R, and a fourth byte that is of no account, in and out."""
        if not self.heat:
            return cast("Pixels", cv2.convertScaleAbs(pixels, alpha=self.gain))
        strongest = cv2.max(cv2.max(pixels[..., 0], pixels[..., 1]), pixels[..., 2])
        heat = cv2.applyColorMap(
            cv2.convertScaleAbs(strongest, alpha=self.gain), cv2.COLORMAP_INFERNO
        )
        return cast("Pixels", cv2.cvtColor(heat, cv2.COLOR_BGR2BGRA))


def paint_toned(
    painter: QPainter, part: QRect, ratio: float, tone: Tone, paint: Callable[[QPainter], None]
) -> None:
    """Paint differences in a tone.

    Args:
        painter: paints in widget pixels.
        part: what is painted, widget pixels.
        ratio: device pixels per widget pixel.
        tone: how they are coloured.
        paint: paints the differences as they are, likewise in widget pixels.
    """
    width, height = math.ceil(part.width() * ratio), math.ceil(part.height() * ratio)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.black)
    with QPainter(image) as inner:
        inner.translate(-part.topLeft())
        paint(inner)
    rows = np.frombuffer(image.bits(), dtype=np.uint8).reshape(height, image.bytesPerLine())
    pixels = cast("Pixels", rows[:, : width * 4].reshape(height, width, 4))
    np.copyto(pixels, tone.applied(pixels))
    painter.drawImage(part.topLeft(), image)


def heat_gradient(left: float, right: float) -> QLinearGradient:
    """The heat map's scale of colours from `left` (no difference) to `right`."""
    gradient = QLinearGradient(left, 0, right, 0)
    ramp = np.linspace(0, _HIGHEST, _STOPS).astype(np.uint8).reshape(1, -1)
    colours = cv2.applyColorMap(ramp, cv2.COLORMAP_INFERNO)[0]
    for index, (blue, green, red) in enumerate(colours.tolist()):
        gradient.setColorAt(index / (_STOPS - 1), QColor(red, green, blue))
    return gradient
