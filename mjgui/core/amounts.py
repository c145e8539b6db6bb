"""Counts and sizes as people read them."""

from __future__ import annotations

_UNITS = ("bytes", "kB", "MB", "GB", "TB")
_THOUSAND = 1000
_WHOLE = 10


def many(count: int, one: str, several: str = "") -> str:
    """Return a count and what is counted, as "1 entry" or "12 entries"."""
    return f"{count:,} {one if count == 1 else several or f'{one}s'}"


def size_text(size: int) -> str:
    """Return a number of bytes as "812 bytes", "48 MB" or "1.2 GB", in steps of a thousand."""
    amount, unit = float(size), 0
    while round(amount, 1 if amount < _WHOLE else 0) >= _THOUSAND and unit + 1 < len(_UNITS):
        amount /= _THOUSAND
        unit += 1
    if not unit:
        return many(size, "byte")
    shown = f"{amount:.1f}".removesuffix(".0") if round(amount, 1) < _WHOLE else f"{amount:,.0f}"
    return f"{shown} {_UNITS[unit]}"
