"""A language that puts every text into brackets, so that a text that was left out shows."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from mjgui.core import language
from mjgui.core.language import English


class Bracketed:
    """Says "[Save]" for "Save"; of two texts that depend on a number, always the one for many."""

    def text(self, source: str, sense: str, count: int | None) -> str:
        return f"[{source}]"

    def number(self, value: float, decimals: int) -> str:
        return English().number(value, decimals).translate(str.maketrans(",.", ".,"))


@contextmanager
def speaking(spoken: language.Language) -> Iterator[None]:
    """Use a language for a while."""
    before = language.spoken()
    language.speak(spoken)
    try:
        yield
    finally:
        language.speak(before)
