"""Places, sizes and angles as the hint line and screen readers say them."""

from __future__ import annotations

import math

from mjgui.core.language import number_text, tr
from mjgui.core.model import Point

_MINUS = "−"
_FLAT = 179.95
"""What is nearer to a half turn than this, degrees, is shown as one."""


def place_text(point: Point) -> str:
    """A place in whole image pixels, as "120, −4"."""
    return tr("{x}, {y}", x=signed(point[0]), y=signed(point[1]))


def spot_text(point: Point) -> str:
    """Where the pointer is, as "512, 384 px"."""
    return tr("{x}, {y} px", x=signed(point[0]), y=signed(point[1]))


def way_text(way: Point) -> str:
    """How far something has moved, as "Δ 12, −4 px"."""
    return tr("Δ {x}, {y} px", x=signed(way[0]), y=signed(way[1]))


def edge_text(start: Point, end: Point) -> str:
    """The length of an edge, and its angle clockwise from the right, as "184 px, −37.5°"."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    angle = math.degrees(math.atan2(dy, dx))
    # Level to the left is one angle, not two.
    angle = 180.0 if angle <= -_FLAT else angle
    return tr("{length} px, {angle}°", length=f"{math.hypot(dx, dy):.0f}", angle=signed(angle, 1))


def size_text(width: float, height: float) -> str:
    """A size in whole image pixels, as "312 × 208 px"."""
    return tr("{width} × {height} px", width=f"{width:.0f}", height=f"{height:.0f}")


def angle_text(degrees: float) -> str:
    """An angle, as "−37.5°"."""
    return tr("{angle}°", angle=signed(degrees, 1))


def signed(number: float, digits: int = 0) -> str:
    """A number with a true minus, and none before a nought. Whole pixels are not grouped."""
    size = round(abs(number), digits)
    text = number_text(size, digits) if digits else f"{size:.0f}"
    return f"{_MINUS}{text}" if number < 0 and size > 0 else text
