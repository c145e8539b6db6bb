"""Places, sizes and angles as the hint line and screen readers say them."""

from __future__ import annotations

import math

from mjgui.core.model import Point

_MINUS = "−"
_FLAT = 179.95
"""What is nearer to a half turn than this, degrees, is shown as one."""


def place_text(point: Point) -> str:
    """A place in whole image pixels, as "120, −4"."""
    return f"{signed(point[0])}, {signed(point[1])}"


def spot_text(point: Point) -> str:
    """Where the pointer is, as "512, 384 px"."""
    return f"{place_text(point)} px"


def way_text(way: Point) -> str:
    """How far something has moved, as "Δ 12, −4 px"."""
    return f"Δ {place_text(way)} px"


def edge_text(start: Point, end: Point) -> str:
    """The length of an edge, and its angle clockwise from the right, as "184 px, −37.5°"."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    angle = math.degrees(math.atan2(dy, dx))
    # Level to the left is one angle, not two.
    return f"{math.hypot(dx, dy):.0f} px, {angle_text(180.0 if angle <= -_FLAT else angle)}"


def size_text(width: float, height: float) -> str:
    """A size in whole image pixels, as "312 × 208 px"."""
    return f"{width:.0f} × {height:.0f} px"


def angle_text(degrees: float) -> str:
    """An angle, as "−37.5°"."""
    return f"{signed(degrees, 1)}°"


def signed(number: float, digits: int = 0) -> str:
    """A number with a true minus, and none before a nought."""
    text = f"{abs(number):.{digits}f}"
    return f"{_MINUS}{text}" if number < 0 and float(text) > 0 else text
