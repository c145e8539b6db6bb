"""Numbers as people read them."""

from __future__ import annotations

_MINUTE = 60
_HOUR = 3600


def duration(seconds: float) -> str:
    """Return a time span as 0:07, 12:34 or 1:02:03."""
    whole = int(seconds)
    if whole < _HOUR:
        return f"{whole // _MINUTE}:{whole % _MINUTE:02}"
    return f"{whole // _HOUR}:{whole % _HOUR // _MINUTE:02}:{whole % _MINUTE:02}"


def percent(fraction: float) -> str:
    """Return 0.0 – 1.0 as a whole percentage, never 100 before it is."""
    shown = min(int(fraction * 100), 99) if fraction < 1 else 100
    return f"{shown} %"
