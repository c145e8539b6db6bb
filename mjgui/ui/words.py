"""Numbers as people read them."""

from __future__ import annotations

import math
import re
from decimal import Decimal

from mjgui.core.language import number_text, tr, tr_n

__all__ = [
    "amount_text",
    "cost_text",
    "countdown",
    "duration",
    "minutes",
    "one_line",
    "percent",
    "plain_title",
    "without_mnemonic",
]

_MNEMONIC = re.compile(r"\s?\(&\w\)|&(.)")
"""As in "&File", and behind the text as in "File (&F)", where its letters are no keys."""
_CENTS = 2
"""So many digits cents have."""
_MINUTE = 60
_HOUR = 3600


def duration(seconds: float) -> str:
    """Return a time span as 0:07, 12:34 or 1:02:03."""
    whole = max(int(seconds), 0)
    if whole < _HOUR:
        return f"{whole // _MINUTE}:{whole % _MINUTE:02}"
    return f"{whole // _HOUR}:{whole % _HOUR // _MINUTE:02}:{whole % _MINUTE:02}"


def countdown(seconds: float) -> str:
    """Return what is left of a wait, as 0:42; never 0:00 before it is over."""
    return duration(math.ceil(max(seconds, 0.0)))


def minutes(seconds: float) -> str:
    """Return a time span in whole minutes, as "1 minute" or "12 minutes"."""
    whole = max(int(seconds // _MINUTE), 0)
    return tr_n("{n} minute", "{n} minutes", whole)


def percent(fraction: float) -> str:
    """Return 0.0 – 1.0 as a whole percentage, never 100 before it is."""
    shown = min(int(fraction * 100), 99) if fraction < 1 else 100
    return tr("{percent} %", percent=shown)


def cost_text(cost: Decimal) -> str:
    """Return what something has cost, as "$0.10" or "$0.052", or that it was free."""
    if not cost:
        return tr("Free")
    return tr("${amount}", amount=amount_text(cost.normalize(), _CENTS))


def amount_text(amount: Decimal, least: int = 0) -> str:
    """Return an amount of money as a number, with as many digits as it has, and `least` of them."""
    exponent = amount.as_tuple().exponent
    decimals = max(-exponent, least) if isinstance(exponent, int) else least
    return number_text(float(amount), decimals)


def without_mnemonic(text: str) -> str:
    """Return the text of an action, menu or label as it is read."""
    return _MNEMONIC.sub(r"\1", text) if "&" in text else text


def plain_title(text: str) -> str:
    """Return the text of an action or menu without its mnemonic, and without dots at the end."""
    return without_mnemonic(text).rstrip("…")


def one_line(text: str, most: int = 0) -> str:
    """Return a text without line breaks, shortened to `most` characters where that is not 0."""
    line = " ".join(text.split())
    return line if not most or len(line) <= most else f"{line[: most - 1].rstrip()}…"
