"""Places, sizes and angles as the hint line and screen readers say them."""

from __future__ import annotations

from mjgui.core.model import Point

_MINUS = "−"


def place_text(point: Point) -> str:
    """A place in whole image pixels, as "120, −4"."""
    return f"{signed(point[0])}, {signed(point[1])}"


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
