"""Which rows of the settings are meant by a few letters."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from mjgui.core.language import tr_marked
from mjgui.ui.action_table import SPECS
from mjgui.ui.palette.matching import match
from mjgui.ui.settings.table import SECTIONS, SETTINGS, Section

_SHORTCUT = -1000.0
"""Every action has a row among the shortcuts: what is a setting by itself goes first."""


@dataclass(frozen=True, slots=True)
class Hit:
    """Something that was found.

    Attributes:
        name: the row of the settings, or the action whose shortcut it is.
        title: what it is called.
        section: the page that it stands on.
        is_shortcut: whether it is the shortcut of an action.
    """

    name: str
    title: str
    section: Section
    is_shortcut: bool = False

    @property
    def page(self) -> str:
        """What its page is called."""
        return tr_marked(SECTIONS[self.section])


def found(text: str) -> tuple[Hit, ...]:
    """Return what fits a text, the best first; nothing where nothing is typed."""
    words = text.split()
    if not words:
        return ()
    scored: list[tuple[float, int, Hit]] = []
    for order, (hit, more, bonus) in enumerate(_all()):
        fits = match(words, hit.title, more)
        if fits is not None:
            scored.append((-fits.score - bonus, order, hit))
    return tuple(hit for _, _, hit in sorted(scored, key=lambda each: each[:2]))


def _all() -> Iterator[tuple[Hit, str, float]]:
    """All that can be found, with the words that it is found by as well."""
    for spec in SETTINGS:
        yield Hit(spec.name, spec.title, spec.section), spec.words, 0.0
    page = tr_marked(SECTIONS["shortcuts"])
    for spec in SPECS:
        words, english = spec.words, spec.text.replace("&", "")
        hit = Hit(spec.name, words.title, "shortcuts", is_shortcut=True)
        yield hit, f"{words.tip} {english} {page}", _SHORTCUT
