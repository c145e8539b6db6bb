"""What is said to users, in their language. No Qt here: `app/languages.py` brings the translations.

Every text that a user may read goes through one of these:

    tr("Saved {name}.", name=name)               a text, with what is filled in
    tr_n("{n} area", "{n} areas", count)         a text that depends on a number
    tr_noop("Undo")                              a constant that is translated where it is shown ...
    tr_marked(spec.text)                         ... by this

`python resources/translations.py` collects what stands in these calls, so the first argument is a
plain literal, or several that follow each other. Whole sentences are translated, never parts that
are put together: other languages put words elsewhere. Fields stand in braces by name. Texts with
nothing to fill in are taken as they are, braces too.

The language belongs to the process, as the time zone does: it is the one thing that is not passed
to constructors. English needs no translation, and holds until `speak` is called.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce
from typing import Protocol


class Language(Protocol):
    """Translates texts and writes numbers. Called from every thread."""

    def text(self, source: str, sense: str, count: int | None) -> str:
        """Return the translation, or an empty text where there is none.

        Args:
            source: the English text; of two that depend on a number, the one for many.
            sense: tells apart what is the same in English; usually empty.
            count: the number that the text depends on, if it does.
        """
        ...

    def number(self, value: float, decimals: int) -> str:
        """Write a number as people write it: with their decimal and grouping signs."""
        ...


class English:
    """The language that the texts are written in."""

    def text(self, source: str, sense: str, count: int | None) -> str:  # noqa: ARG002 - a Language
        """Know no translation, since none is needed."""
        return ""

    def number(self, value: float, decimals: int) -> str:
        """Write 12,345.6."""
        return f"{value:,.{decimals}f}"


_spoken: Language = English()


def speak(language: Language) -> None:
    """Use this language from now on. What has been said already stays as it is."""
    global _spoken  # noqa: PLW0603 - see the module's docstring
    _spoken = language


def spoken() -> Language:
    """Return the language in use."""
    return _spoken


def tr(text: str, /, *, sense: str = "", **values: object) -> str:
    """Return a text in the user's language.

    Args:
        text: the English text, a literal; `{name}` stands for the value of that name.
        sense: tells translators and the program apart what is the same in English ("Open", what a
            button does, from "Open", what a path is). A literal.
        values: what is filled in. Numbers are written by `number_text` first.
    """
    return _filled(_spoken.text(text, sense, None) or text, values)


def tr_n(one: str, many: str, n: int, /, **values: object) -> str:
    """Return a text that depends on a number, in the user's language.

    Args:
        one: the English text for one, a literal.
        many: the English text for any other number, a literal. `{n}` in both stands for the number.
        n: the number.
        values: what else is filled in.
    """
    text = _spoken.text(many, "", n) or (one if n == 1 else many)
    return _filled(text, {"n": number_text(n), **values})


def tr_noop(text: str, /, *, sense: str = "") -> str:  # noqa: ARG001 - the tool reads it
    """Mark a constant, a literal, for translation. It is returned as it is.

    What has a `sense` is shown with the same one.
    """
    return text


def tr_marked(text: str, /, *, sense: str = "", **values: object) -> str:
    """Return in the user's language what `tr_noop`, or a table of actions, has marked before."""
    return _filled(_spoken.text(text, sense, None) or text, values)


def inside(text: str) -> str:
    """Return a text that otherwise stands alone as it stands inside a sentence.

    English goes on in a small letter. Other languages have their own rules for that, and take it
    as it is: their translations of the sentence say how it is put in, as in quotation marks.
    """
    return f"{text[:1].lower()}{text[1:]}" if isinstance(_spoken, English) else text


def sentences(first: str, then: str) -> str:
    """Return two sentences that stand by themselves as one text.

    Args:
        first: with its full stop or without; where it is empty the other is all.
        then: with its own; where it is empty the first is all.
    """
    if not (first and then):
        return first or then
    # Translators: two whole sentences after each other.
    return tr("{first}. {then}", first=first.rstrip(".。"), then=then)


def told(parts: Iterable[str]) -> str:
    """Return phrases as sentences after each other, each with its full stop.

    Args:
        parts: each with its full stop or without; empty ones are left out.
    """
    whole = reduce(sentences, filter(None, parts), "")
    # Translators: a phrase as a whole sentence.
    return tr("{sentence}.", sentence=whole.rstrip(".。")) if whole else ""


def listed(parts: Iterable[str]) -> str:
    """Return words or short phrases as one text, as a list; empty ones are left out."""
    # Translators: what stands between the parts of a list, as in "3 vertices, 20 % of the image".
    return tr(", ", sense="list").join(part for part in parts if part)


def number_text(value: float, decimals: int = 0) -> str:
    """Return a number as people write it, for texts.

    Args:
        value: the number.
        decimals: how many digits stand after the decimal sign.
    """
    return _spoken.number(value, decimals)


def _filled(text: str, values: dict[str, object]) -> str:
    return text.format_map(values) if values else text
