"""Counts and sizes as people read them."""

from __future__ import annotations

from mjgui.core.language import number_text, tr_marked, tr_n, tr_noop

_SIZES = (
    tr_noop("{size} kB"),
    tr_noop("{size} MB"),
    tr_noop("{size} GB"),
    tr_noop("{size} TB"),
)
_THOUSAND = 1000
_WHOLE = 10


def size_text(size: int) -> str:
    """Return a number of bytes as "812 bytes", "48 MB" or "1.2 GB", in steps of a thousand."""
    amount, unit = float(size), 0
    while round(amount, 1 if amount < _WHOLE else 0) >= _THOUSAND and unit < len(_SIZES):
        amount /= _THOUSAND
        unit += 1
    if not unit:
        return tr_n("{n} byte", "{n} bytes", size)
    tenths = round(amount, 1)
    decimals = 0 if tenths >= _WHOLE or tenths == int(tenths) else 1
    return tr_marked(_SIZES[unit - 1], size=number_text(amount, decimals))


def measure(value: float, digits: int = 6) -> str:
    """Return a number below a thousand with no more decimals than it has, as "4" or "2.5".

    Args:
        value: the number.
        digits: how many digits are shown at most.
    """
    short = f"{value:.{digits}g}"
    return number_text(value, 0 if "e" in short else len(short.partition(".")[2]))
