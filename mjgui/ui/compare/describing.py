"""What a comparison is called in words: for screen readers, and in the captions of panes."""

from __future__ import annotations

from dataclasses import dataclass

from mjgui.ui.compare.look import CompareLook
from mjgui.ui.compare.panes import CompareMode
from mjgui.ui.compare.subject import Subject
from mjgui.ui.compare.wipe import QUARTER

EMPTY_TEXT = "Results appear here, side by side with the original."

_SIDES = (("left", "right"), ("above", "below"), ("right", "left"), ("below", "above"))


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
            return EMPTY_TEXT
        if self.is_held:
            return f"{subject.original_side[1]} alone"
        text = {
            CompareMode.SIDE_BY_SIDE: self._side_by_side,
            CompareMode.WIPE: self._wiped,
            CompareMode.ONION: self._laid,
            CompareMode.DIFFERENCE: self._differing,
            CompareMode.BLINK: self._blinking,
            CompareMode.ALL: self._all,
        }[self.mode]()
        return f"{text}. The panes show different parts" if self.are_apart else text

    def _side_by_side(self) -> str:
        a, b = self.subject.labels
        return f"Side by side, {a} and {b}"

    def _wiped(self) -> str:
        a, b = self.subject.labels
        wipe = self.look.wipe
        place = round(wipe.position * 100)
        if not wipe.is_straight:
            turn = round(wipe.angle)
            return f"Wipe turned by {turn}°, {a} before the line at {place} %, {b} beyond it"
        before, beyond = _SIDES[round(wipe.angle / QUARTER) % 4]
        if before in {"left", "right"}:
            return f"Wipe, {a} {before} of the line at {place} %, {b} {beyond} of it"
        return f"Wipe, {a} {before} the line at {place} %, {b} {beyond} it"

    def _laid(self) -> str:
        a, b = self.subject.labels
        return f"Onion skin, {b} at {round(self.look.opacity * 100)} % over {a}"

    def _differing(self) -> str:
        a, b = self.subject.labels
        tone = self.look.tone
        kind = " as a heat map" if tone.heat else ""
        return f"Difference of {a} and {b}{kind}, {gain_text(tone.gain)}. {self.difference}"

    def _blinking(self) -> str:
        a, b = self.subject.labels
        blinker = self.look.blinker
        if blinker.is_paused:
            return f"Blink, paused at {b if blinker.shows_b else a}"
        return f"Blink, {a} and {b} in turn, {pace_text(blinker.pace)}"

    def _all(self) -> str:
        subject = self.subject
        parts = [f"All results, {subject.original_side[1]} and {len(subject.candidates)} results"]
        parts += [f"{each.label}: {each.note}" for each in subject.candidates if each.note]
        if subject.chosen is not None:
            parts.append(f"{subject.candidates[subject.chosen].label} is chosen")
        if 0 < self.focused <= len(subject.candidates):
            parts.append(f"At {subject.candidates[self.focused - 1].label}; Enter chooses it")
        return ". ".join(parts)


def pace_text(pace: float) -> str:
    """How fast the pictures take turns, in words."""
    return "once a second" if pace == 1 else f"{pace:g} times a second"


def gain_text(gain: int) -> str:
    """How strongly differences are shown, in words."""
    return "as they are" if gain == 1 else f"{gain} times as strong"
