"""How well a few letters stand for a text: by words, their beginnings, and their initials. No Qt.

What is typed falls into words. Each of them has to be found: at the beginning of a word ("exp" in
"Export mask"), as letters of words in their order, each run of which begins a word or goes on in
the same one ("msk", "em"), or somewhere inside ("port").
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_BEGINNING, _WHOLE_WORD, _FIRST_WORD = 100.0, 20.0, 10.0
_LETTERS, _PER_JUMP = 60.0, 4.0
_INSIDE = 40.0
_PER_LETTER = 0.1  # of two that fit alike the shorter one is meant
_MORE_WORD, _MORE = 65.0, 10.0
_SHORTEST_INSIDE = 2


@dataclass(frozen=True, slots=True)
class Folded:
    """A text in which letters are compared.

    Attributes:
        letters: in lower case, without accents; the place of each is that in the text.
        starts: the places at which words begin.
    """

    letters: tuple[str, ...]
    starts: frozenset[int]


@dataclass(frozen=True, slots=True)
class Match:
    """How well something fits.

    Attributes:
        score: the higher, the better.
        places: where in the text the letters stand that were typed.
    """

    score: float
    places: frozenset[int] = frozenset()


@lru_cache(maxsize=4096)
def folded(text: str) -> Folded:
    """Take a text apart."""
    letters = tuple(text.lower() if text.isascii() else map(_fold, text))
    starts = frozenset(
        place
        for place, letter in enumerate(letters)
        if letter.isalnum() and (place == 0 or not letters[place - 1].isalnum())
    )
    return Folded(letters, starts)


def match(words: list[str], title: str, more: str = "") -> Match | None:
    """Return how well `words` fit, None where one of them is found nowhere.

    Args:
        words: as they were typed.
        title: where they are looked for first, and where their letters are marked.
        more: what they may stand in as well, at the beginning of a word and for less.
    """
    score, places = 0.0, set[int]()
    for word in words:
        letters = tuple(_fold(letter) for letter in word)
        found = _in_title(letters, folded(title))
        if found is not None:
            score += found.score
            places |= found.places
        elif (aside := _in_more(letters, folded(more))) > 0:
            score += aside
        else:
            return None
    return Match(score - _PER_LETTER * len(title), frozenset(places))


def _in_title(word: tuple[str, ...], title: Folded) -> Match | None:
    start = _beginning(word, title)
    if start is not None:
        score = _BEGINNING + (_WHOLE_WORD if _is_whole(word, title, start) else 0.0)
        score += _FIRST_WORD if start == min(title.starts, default=0) else 0.0
        return Match(score, frozenset(range(start, start + len(word))))
    is_sign = not any(letter.isalnum() for letter in word)  # "%" begins no word
    if len(word) < _SHORTEST_INSIDE and not is_sign:
        return None
    path = None if is_sign else _path(word, title)
    if path is not None:
        cost, places = path
        return Match(_LETTERS - _PER_JUMP * cost, frozenset(places))
    inside = _inside(word, title)
    return Match(_INSIDE, frozenset(range(inside, inside + len(word)))) if inside >= 0 else None


def _in_more(word: tuple[str, ...], more: Folded) -> float:
    """The score of letters that begin a word, 0 for none."""
    start = _beginning(word, more)
    if start is None:
        return 0.0
    return _MORE_WORD if _is_whole(word, more, start) else _MORE


def _is_whole(word: tuple[str, ...], text: Folded, start: int) -> bool:
    """Whether a word of the text that begins with these letters has no others."""
    end = start + len(word)
    return end == len(text.letters) or not text.letters[end].isalnum()


def _beginning(word: tuple[str, ...], text: Folded) -> int | None:
    """The first place at which a word of the text begins with these letters."""
    size = len(word)
    fits = (start for start in text.starts if text.letters[start : start + size] == word)
    return min(fits, default=None)


def _inside(word: tuple[str, ...], text: Folded) -> int:
    """The first place at which these letters stand, -1 for none."""
    last = len(text.letters) - len(word)
    return next(
        (at for at in range(last + 1) if text.letters[at : at + len(word)] == word),
        -1,
    )


def _path(word: tuple[str, ...], text: Folded) -> tuple[int, tuple[int, ...]] | None:
    """Places of these letters in their order, with what they cost: the fewest jumps that can be.

    The first one begins a word. Each further one stands later in the same word, or begins a later
    one. The next letter costs nothing, the beginning of the next word one; a word that is left out
    one more, and letters that are left out of a word three.
    """
    ways: dict[int, tuple[int, tuple[int, ...]]] = {
        start: (0, (start,)) for start in text.starts if text.letters[start] == word[0]
    }
    for letter in word[1:]:
        further: dict[int, tuple[int, tuple[int, ...]]] = {}
        for at, (cost, path) in ways.items():
            begun = 0
            for place in range(at + 1, len(text.letters)):
                here = text.letters[place]
                begun += place in text.starts
                if here != letter or (begun and place not in text.starts):
                    continue
                jump = 0 if place == at + 1 else (begun or 3)
                way = (cost + jump, (*path, place))
                if place not in further or way < further[place]:
                    further[place] = way
        ways = further
    return min(ways.values()) if ways else None


def _fold(letter: str) -> str:
    """A letter without case and accent; one that has none of both stays what it is."""
    plain = unicodedata.normalize("NFKD", letter)
    return "".join(part for part in plain if not unicodedata.combining(part)).casefold() or letter
