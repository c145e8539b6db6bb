"""The guide's pages: Markdown files of `resources/guide/`, in the user's language or in English."""

from __future__ import annotations

import re
from dataclasses import dataclass

from mjgui.core.files import read_capped
from mjgui.core.language import tr_noop
from mjgui.core.resources import resource_path

PAGES = {
    "first-steps": tr_noop("First steps"),
    "loading": tr_noop("Loading"),
    "drawing": tr_noop("Drawing areas"),
    "masks": tr_noop("Masks"),
    "prompt": tr_noop("The prompt"),
    "submitting": tr_noop("Submitting, failures, money"),
    "comparing": tr_noop("Comparing and blending"),
    "saving": tr_noop("Saving"),
    "history": tr_noop("History, edits and batches"),
    "settings": tr_noop("Settings, key and privacy"),
    "shortcuts": tr_noop("Shortcuts"),
}
"""The pages in their order, by the names of their files, with their titles."""

_ENGLISH = "en"
_MOST_BYTES = 200_000
_PICTURE = re.compile(r"!\[[^\]]*\]\([^)]*\) ?")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_MARKS = re.compile(r"^#+ |^[-|] |\*\*|[*`|]|^\|[-| ]+\|$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Page:
    """One page.

    Attributes:
        name: of its file.
        text: its Markdown. `[](action:NAME)` stands for an action, `[title](guide:NAME)` leads to
            another page, `{shortcuts}` stands for the list of all shortcuts.
    """

    name: str
    text: str


def read_guide(language: str) -> tuple[Page, ...]:
    """Read all pages.

    Args:
        language: the code of a language; pages that it lacks are in English.

    Raises:
        FileError: a page cannot be read.
        FileNotFoundError: the installation lacks the guide.
    """
    return tuple(Page(name, _read(name, language)) for name in PAGES)


def plain_text(markdown: str) -> str:
    """Return what is read of a page, without its markup, for being looked through."""
    return _MARKS.sub("", _LINK.sub(r"\1", _PICTURE.sub("", markdown)))


def count_hits(text: str, words: list[str]) -> int:
    """Return how often the words stand in a text, in any case; 0 where one of them does not."""
    folded = text.casefold()
    counts = [folded.count(word.casefold()) for word in words]
    return sum(counts) if all(counts) else 0


def _read(name: str, language: str) -> str:
    try:
        path = resource_path(f"guide/{language}/{name}.md")
    except FileNotFoundError:
        path = resource_path(f"guide/{_ENGLISH}/{name}.md")
    return read_capped(path, _MOST_BYTES).decode("utf-8", "replace")
