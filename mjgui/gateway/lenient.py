"""Reading values out of answers that may say anything: each function takes any JSON value.

What makes no sense becomes None (or empty text), never an exception: a paid task must not be lost
because the gateway wrote its progress as a word.
"""

from __future__ import annotations

import json
import math
from datetime import UTC, datetime
from decimal import Decimal
from typing import TypeGuard, cast

MAX_TEXT = 300
_MAX_CODE_DIGITS = 12
_MAX_COST_DIGITS = 12
_MAX_COST_TEXT = 30
_MAX_NUMBER_TEXT = 400
_MAX_BLANKS = 20
_FIRST_MILLISECOND_STAMP = 100_000_000_000
"""Seconds since 1970 that lie beyond the year 5000: such a stamp counts milliseconds."""


def load_json(data: bytes) -> object:
    """Parse an answer's body; numbers with a fraction or an exponent become Decimal.

    Byte-order marks and UTF-16 or UTF-32 are seen through; bytes of another encoding become
    replacement characters, so that one wrong letter in a message does not hide the task.

    Raises:
        ValueError: it is not JSON.
    """
    text = data.decode(json.detect_encoding(data), errors="replace")
    try:
        return json.loads(text, parse_float=number, parse_int=_integer, parse_constant=_nothing)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error


def is_object(value: object) -> TypeGuard[dict[str, object]]:
    """Whether `value` is a JSON object."""
    return isinstance(value, dict)


def items(value: object) -> list[object]:
    """The items of a JSON array; none for anything else."""
    return cast("list[object]", value) if isinstance(value, list) else []


def text(value: object) -> str:
    """A string as it came, but without lone surrogates; "" for anything else."""
    if not isinstance(value, str):
        return ""
    return value.encode("utf-8", "replace").decode("utf-8")


def plain(value: object, limit: int = MAX_TEXT) -> str:
    """A string for people: control characters become blanks, and it ends after `limit`."""
    start = text(value)[: limit * _MAX_BLANKS]
    line = " ".join("".join(c if c.isprintable() else " " for c in start).split())
    return line if len(line) <= limit else line[: limit - 1] + "…"


def number(value: object) -> Decimal | None:
    """A finite number, also when written as a string; booleans are none."""
    if isinstance(value, bool) or not isinstance(value, int | str | Decimal):
        return None
    if isinstance(value, str) and len(value) > _MAX_NUMBER_TEXT:
        return None
    try:
        found = Decimal(value.strip() if isinstance(value, str) else value)
    except (ArithmeticError, ValueError):
        return None
    return found if found.is_finite() else None


def progress(value: object) -> float | None:
    """A progress of 0.0 – 1.0; None for everything outside."""
    found = number(value)
    return float(found) if found is not None and 0 <= found <= 1 else None


def cost(value: object) -> Decimal | None:
    """An amount of US dollars, exactly as written; None when it is none."""
    found = number(value)
    if found is None or found < 0 or abs(found.adjusted()) > _MAX_COST_DIGITS:
        return None
    if len(found.as_tuple().digits) > _MAX_COST_TEXT:
        return None
    return found


def code(value: object) -> int | None:
    """An error code, written as an integer or as a zero-padded string."""
    found = number(value)
    if found is None or found < 0 or found.adjusted() >= _MAX_CODE_DIGITS:
        return None
    return int(found) if found == found.to_integral_value() else None


def moment(value: object) -> datetime | None:
    """A time in UTC, written as seconds or milliseconds since 1970 or in ISO 8601."""
    found = number(value)
    try:
        if found is not None:
            seconds = float(found)
            if abs(seconds) >= _FIRST_MILLISECOND_STAMP:
                seconds /= 1000
            return datetime.fromtimestamp(seconds, UTC) if math.isfinite(seconds) else None
        if isinstance(value, str):
            stamp = datetime.fromisoformat(value.strip())
            return stamp.replace(tzinfo=stamp.tzinfo or UTC).astimezone(UTC)
    except (ValueError, OverflowError, OSError):
        return None
    return None


def _integer(written: str) -> int | None:
    """Python refuses to read integers of thousands of digits; here they are nothing."""
    return int(written) if len(written) <= _MAX_NUMBER_TEXT else None


def _nothing(_constant: str) -> None:
    """NaN and Infinity are no JSON and say nothing."""
