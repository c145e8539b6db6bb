"""What a comparison is called in words: for screen readers, and in the captions of panes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce

from mjgui.core.amounts import measure
from mjgui.core.language import sentences, tr, tr_marked, tr_n, tr_noop
from mjgui.ui.compare.look import CompareLook
from mjgui.ui.compare.panes import CompareMode
from mjgui.ui.compare.subject import Subject
from mjgui.ui.compare.wipe import QUARTER

EMPTY_TEXT = tr_noop("Results appear here, side by side with the original.")

_WIPES = (
    tr_noop("Wipe, {a} left of the line at {place} %, {b} right of it"),
    tr_noop("Wipe, {a} above the line at {place} %, {b} below it"),
    tr_noop("Wipe, {a} right of the line at {place} %, {b} left of it"),
    tr_noop("Wipe, {a} below the line at {place} %, {b} above it"),
)
"""By quarter turns."""


@dataclass(frozen=True, eq=False)
class Shown:
    """All that a description depends on.

    Attributes:
        mode: how the pictures are shown together.
        subject: the pictures.
        look: how the modes are set.
        difference: how much has changed, in words.
        is_held: whether the original alone is shown.
        are_apart: whether panes show different parts.
        focused: the pane that the keyboard is at, where there are several to choose from.
    """

    mode: CompareMode
    subject: Subject
    look: CompareLook
    difference: str
    is_held: bool
    are_apart: bool
    focused: int

    @property
    def text(self) -> str:
        """The description."""
        subject = self.subject
        if subject.is_empty:
            return tr_marked(EMPTY_TEXT)
        if self.is_held:
            return tr("{name} alone", name=subject.original_side[1])
        text = {
            CompareMode.SIDE_BY_SIDE: self._side_by_side,
            CompareMode.WIPE: self._wiped,
            CompareMode.ONION: self._laid,
            CompareMode.DIFFERENCE: self._differing,
            CompareMode.BLINK: self._blinking,
            CompareMode.ALL: self._all,
        }[self.mode]()
        return sentences(text, tr("The panes show different parts")) if self.are_apart else text

    def _side_by_side(self) -> str:
        a, b = self.subject.labels
        return tr("Side by side, {a} and {b}", a=a, b=b)

    def _wiped(self) -> str:
        a, b = self.subject.labels
        wipe = self.look.wipe
        place = round(wipe.position * 100)
        if not wipe.is_straight:
            return tr(
                "Wipe turned by {angle}°, {a} before the line at {place} %, {b} beyond it",
                angle=round(wipe.angle),
                a=a,
                b=b,
                place=place,
            )
        return tr_marked(_WIPES[round(wipe.angle / QUARTER) % 4], a=a, b=b, place=place)

    def _laid(self) -> str:
        a, b = self.subject.labels
        percent = round(self.look.opacity * 100)
        return tr("Onion skin, {b} at {percent} % over {a}", a=a, b=b, percent=percent)

    def _differing(self) -> str:
        a, b = self.subject.labels
        tone = self.look.tone
        if tone.heat and tone.gain == 1:
            text = tr("Difference of {a} and {b} as a heat map, as they are", a=a, b=b)
        elif tone.heat:
            text = tr_n(
                "Difference of {a} and {b} as a heat map, {n} time as strong",
                "Difference of {a} and {b} as a heat map, {n} times as strong",
                tone.gain,
                a=a,
                b=b,
            )
        elif tone.gain == 1:
            text = tr("Difference of {a} and {b}, as they are", a=a, b=b)
        else:
            text = tr_n(
                "Difference of {a} and {b}, {n} time as strong",
                "Difference of {a} and {b}, {n} times as strong",
                tone.gain,
                a=a,
                b=b,
            )
        return sentences(text, self.difference)

    def _blinking(self) -> str:
        a, b = self.subject.labels
        blinker = self.look.blinker
        if blinker.is_paused:
            return tr("Blink, paused at {name}", name=b if blinker.shows_b else a)
        if blinker.pace == 1:
            return tr("Blink, {a} and {b} in turn, once a second", a=a, b=b)
        pace = measure(blinker.pace)
        return tr("Blink, {a} and {b} in turn, {pace} times a second", a=a, b=b, pace=pace)

    def _all(self) -> str:
        subject = self.subject
        parts = [
            tr_n(
                "All results, {original} and {n} result",
                "All results, {original} and {n} results",
                len(subject.candidates),
                original=subject.original_side[1],
            )
        ]
        parts += [f"{each.label}: {each.note}" for each in subject.candidates if each.note]
        if subject.chosen is not None:
            parts.append(tr("{name} is chosen", name=subject.candidates[subject.chosen].label))
        if 0 < self.focused <= len(subject.candidates):
            name = subject.candidates[self.focused - 1].label
            parts.append(tr("At {name}; Enter chooses it", name=name))
        return reduce(sentences, parts)


def pace_text(pace: float) -> str:
    """How fast the pictures take turns, in words that stand alone."""
    if pace == 1:
        return tr("Once a second")
    return tr("{pace} times a second", pace=measure(pace))
