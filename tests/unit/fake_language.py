"""Languages that put every text into brackets, so that a text that was left out shows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from mjgui.core import language
from mjgui.core.language import English

_KEPT = re.compile(r"(&?\{[^{}]*\}|<[^<>]*>|&[a-z]+;|&.)")
"""What a translation keeps as it is: fields, markup, and the letter that a menu is reached by."""
_ACCENTS = str.maketrans("ACDEGIKLNORSTUYZacdegiklnorstuyz", "ÀÇĎÉĜÎĶĻÑÖŔŠŤÛÝŽàçďéĝîķļñöŕšťûýž")
_LONGER = 0.4
"""By how much other languages are longer than English, as a rule of thumb."""


class Bracketed:
    """Says "[Save]" for "Save"; of two texts that depend on a number, always the one for many."""

    def text(self, source: str, sense: str, count: int | None) -> str:
        return f"[{source}]"

    def number(self, value: float, decimals: int) -> str:
        return English().number(value, decimals).translate(str.maketrans(",.", ".,"))


class Pseudo(Bracketed):
    """Says "[Šàvé~~]" for "Save": as much longer as a translation may be, and with accents."""

    def text(self, source: str, sense: str, count: int | None) -> str:
        kept = _KEPT.split(source)
        said = "".join(part if i % 2 else part.translate(_ACCENTS) for i, part in enumerate(kept))
        letters = sum(len(part) for part in kept[::2])
        # Further words rather than one endless one, which no line could be broken in.
        more = "~" * max(round(letters * _LONGER) - 2, 0)
        return f"[{said}{' ' if len(more) > _WORD else ''}{' '.join(_words(more))}]"


_WORD = 6


def _words(text: str) -> Iterator[str]:
    for start in range(0, len(text), _WORD):
        yield text[start : start + _WORD]


@contextmanager
def speaking(spoken: language.Language) -> Iterator[None]:
    """Use a language for a while."""
    before = language.spoken()
    language.speak(spoken)
    try:
        yield
    finally:
        language.speak(before)
