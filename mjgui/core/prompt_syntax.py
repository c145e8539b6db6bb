"""What a remix prompt is made of: text, addresses of images, weights, and MidJourney's parameters.

Nothing of this keeps a prompt from being sent: MidJourney alone decides what it reads, and versions
come and go. Notes point out what is probably not meant; facts are in `prompt_parameters`.

Places in a text are counted in characters of Python. Qt counts UTF-16 code units, of which a
character beyond the Basic Multilingual Plane (most emoji) takes two: see `Utf16`.
"""

from __future__ import annotations

import enum
import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import pairwise

from mjgui.core.language import tr
from mjgui.core.prompt_parameters import Parameter, Takes, nearest, parameter


class SpanKind(enum.Enum):
    """What a part of a prompt is."""

    TEXT = "text"
    IMAGE = "address of an image"
    WEIGHT = "weight"
    PERMUTATION = "permutation"
    PARAMETER = "parameter"
    VALUE = "value"


class NoteKind(enum.Enum):
    """What a note is about."""

    UNKNOWN = "unknown parameter"
    VALUE = "value that cannot be"
    DASH = "dash that is no double hyphen"
    ORDER = "text after a parameter"
    POINTLESS = "makes no sense in a repaint"


MOST_NOTES = 40
"""A text with more to say about is no prompt, and each name that is not known costs a search."""

_HASTY = frozenset({NoteKind.UNKNOWN, NoteKind.VALUE})


@dataclass(frozen=True, slots=True)
class Span:
    """A part of the text, characters `start` to `end`."""

    kind: SpanKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Fix:
    """Characters `start` to `end` give way to `text`.

    Attributes:
        label: what a button that does it says.
    """

    start: int
    end: int
    text: str
    label: str


@dataclass(frozen=True, slots=True)
class Note:
    """Something to point out about characters `start` to `end`.

    Attributes:
        text: a short sentence.
        fix: what would mend it; None where only the user can.
    """

    kind: NoteKind
    start: int
    end: int
    text: str
    fix: Fix | None = None


@dataclass(frozen=True, slots=True)
class PromptAnalysis:
    """A prompt taken apart.

    Attributes:
        text: the prompt.
        spans: its parts; they follow each other without a gap from its beginning to its end.
        notes: what to point out, from the beginning to the end.
    """

    text: str
    spans: tuple[Span, ...] = ()
    notes: tuple[Note, ...] = ()

    def notes_at(self, place: int) -> tuple[Note, ...]:
        """The notes about the character at `place`."""
        return tuple(note for note in self.notes if note.start <= place < note.end)

    def notes_while_typing(self, cursor: int) -> tuple[Note, ...]:
        """The notes without those about what is just being typed before the character `cursor`."""
        return tuple(
            note
            for note in self.notes
            if note.kind not in _HASTY or note.end > cursor or self.text[note.end : cursor].strip()
        )

    def fixed(self, fix: Fix) -> str:
        """The text with one fix made."""
        return self.text[: fix.start] + fix.text + self.text[fix.end :]


class Utf16:
    """Turns places in a text from characters into UTF-16 code units, and back.

    Args:
        text: any text, lone surrogates included.
    """

    def __init__(self, text: str) -> None:
        self._wide = [place for place, char in enumerate(text) if char > "\uffff"]
        self._wide_units = [place + count for count, place in enumerate(self._wide)]

    def units(self, place: int) -> int:
        """The code units before the character at `place`."""
        return place + bisect_right(self._wide, place - 1)

    def characters(self, units: int) -> int:
        """The character that the code unit at `units` belongs to."""
        return units - bisect_right(self._wide_units, units - 1)


# A parameter begins with two hyphens, or with what phones and word processors make of them. A dash
# belongs to prose as well, so that it counts only before a known name.
_DASHES = "‐‑‒–—―−"  # noqa: RUF001 - the very characters that are looked for
_OPENING = re.compile(
    rf"(?<!\S)(?P<dashes>--+|-?[{_DASHES}][-{_DASHES}]?)(?P<name>[A-Za-z][A-Za-z-]*)(?P<glued>\S*)"
)
_WORD = re.compile(r"\S+")
_IMAGE = re.compile(r"(?<!\S)https?://\S+", re.IGNORECASE)
_WEIGHT = re.compile(r"::(?:-?(?:[0-9]+(?:\.[0-9]+)?|\.[0-9]+))?")
_BRACES = re.compile(r"\{[^{}]*\}")
_REFERENCE = re.compile(r"https?://\S+|random|[0-9]\S*|[A-Za-z]*[0-9]\S*", re.IGNORECASE)
_PUNCTUATION = ",;."


def analyse(text: str) -> PromptAnalysis:
    """Take a prompt apart. Never raises, whatever the text is."""
    return _Reader(text).read()


class _Reader:
    """Reads one text from its beginning to its end."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._marks: list[Span] = []
        self._notes: list[Note] = []

    def read(self) -> PromptAnalysis:
        text = self._text
        openings = [found for found in _OPENING.finditer(text) if _opens(found)]
        edges = [*(found.start() for found in openings), len(text)]
        self._read_text(0, edges[0])
        for found, end in zip(openings, edges[1:], strict=True):
            self._read_parameter(found, end)
        self._note_order(openings)
        self._notes.sort(key=lambda note: (note.start, note.end))
        return PromptAnalysis(text, tuple(self._tiles()), tuple(self._notes))

    def _tiles(self) -> list[Span]:
        """The marks, with text in the gaps between them."""
        edge, tiles = 0, list[Span]()
        for mark in sorted(self._marks, key=lambda span: span.start):
            if mark.start > edge:
                tiles.append(Span(SpanKind.TEXT, edge, mark.start))
            tiles.append(mark)
            edge = mark.end
        if edge < len(self._text):
            tiles.append(Span(SpanKind.TEXT, edge, len(self._text)))
        return tiles

    def _mark(self, kind: SpanKind, start: int, end: int) -> None:
        if end > start:
            self._marks.append(Span(kind, start, end))

    def _note(self, kind: NoteKind, place: tuple[int, int], text: str, fix: Fix | None) -> None:
        if len(self._notes) < MOST_NOTES:
            self._notes.append(Note(kind, *place, text, fix))

    # -- text ----------------------------------------------------------------------------------

    def _read_text(self, start: int, end: int) -> None:
        taken = start
        for found in _IMAGE.finditer(self._text, start, end):
            self._read_prose(taken, found.start())
            self._mark(SpanKind.IMAGE, found.start(), found.end())
            taken = found.end()
        self._read_prose(taken, end)

    def _read_prose(self, start: int, end: int) -> None:
        taken = start
        for found in _BRACES.finditer(self._text, start, end):
            if "," not in found[0]:
                continue
            self._read_weights(taken, found.start())
            self._mark(SpanKind.PERMUTATION, found.start(), found.end())
            why = tr("Braces make several prompts of one, but a submission is one task.")
            self._note(NoteKind.POINTLESS, found.span(), why, None)
            taken = found.end()
        self._read_weights(taken, end)

    def _read_weights(self, start: int, end: int) -> None:
        for found in _WEIGHT.finditer(self._text, start, end):
            self._mark(SpanKind.WEIGHT, found.start(), found.end())

    # -- parameters ----------------------------------------------------------------------------

    def _read_parameter(self, found: re.Match[str], end: int) -> None:
        """Read one parameter and what follows it, up to the next one at `end`."""
        start, name_end = found.start(), found.end("name")
        known = parameter(found["name"])
        self._mark(SpanKind.PARAMETER, start, name_end)
        if found["dashes"] != "--":
            dashes = found.span("dashes")
            # MidJourney's own bot reads a dash, as phones write it; of gateways nobody knows.
            text = tr(
                "--{name} is safe with two hyphens: not every gateway reads a dash.",
                name=found["name"],
            )
            self._note(NoteKind.DASH, (start, name_end), text, Fix(*dashes, "--", tr("Fix")))
        if known is None:
            self._note_unknown(found)
            self._read_text(name_end, end)
            return
        if found["glued"]:
            self._note_glued(found, known)
        values = self._values(known, name_end, end)
        value_start, value_end = values
        self._mark(SpanKind.VALUE, value_start, value_end)
        if not found["glued"]:
            self._note_value(found, known, values)
        if known.pointless:
            why = tr(
                "--{name} does nothing here: {reason}.",
                name=found["name"],
                reason=known.pointless,
            )
            shown_end = max(name_end, value_end)
            place = (start, shown_end)
            fix = Fix(*self._with_blanks(start, shown_end), "", tr("Remove"))
            self._note(NoteKind.POINTLESS, place, why, fix)
        self._read_text(value_end, end)

    def _values(self, known: Parameter, start: int, end: int) -> tuple[int, int]:
        """Where a parameter's value stands; an empty place where there is none."""
        words = _WORD.finditer(self._text, start, end)
        match known.takes:
            case Takes.NOTHING:
                return start, start
            case Takes.WORDS:
                spans = [found.span() for found in words]
                return (spans[0][0], spans[-1][1]) if spans else (start, start)
            case Takes.REFERENCES | Takes.CODES:
                place = (start, start)
                for found in words:
                    if not _REFERENCE.fullmatch(found[0]):
                        break
                    first = place[0] if place[1] > start else found.start()
                    place = (first, found.end())
                return place
            case Takes.OPTIONAL_NUMBER:
                first = next(words, None)
                is_number = first is not None and first[0][:1] in "-.0123456789"
                return first.span() if first is not None and is_number else (start, start)
            case _:
                first = next(words, None)
                return first.span() if first is not None else (start, start)

    def _note_unknown(self, found: re.Match[str]) -> None:
        if len(self._notes) == MOST_NOTES:
            return
        meant = nearest(found["name"])
        place = (found.start(), found.end("name"))
        name = found["name"]
        if meant:
            text = tr(
                "MidJourney knows no --{name}. Did you mean --{meant}?", name=name, meant=meant
            )
            fix = Fix(*place, f"--{meant}", tr("Use --{name}", name=meant))
            self._note(NoteKind.UNKNOWN, place, text, fix)
        else:
            text = tr("MidJourney knows no --{name}.", name=name)
            self._note(NoteKind.UNKNOWN, place, text, None)

    def _note_glued(self, found: re.Match[str], known: Parameter) -> None:
        """Note what follows a name without a blank."""
        rest = found["glued"].lstrip("=:")
        place = (found.start(), found.end())
        if known.takes is Takes.NOTHING or not rest:
            text = tr("--{name} is followed by a blank.", name=found["name"])
            if all(char in _PUNCTUATION for char in found["glued"]):
                fix = Fix(*found.span("glued"), "", tr("Fix"))
            else:
                fix = Fix(*found.span("glued"), f" {rest}" if rest else "", tr("Fix"))
        else:
            text = tr("A blank belongs between --{name} and its value.", name=found["name"])
            fix = Fix(*found.span("glued"), f" {rest}", tr("Fix"))
        self._note(NoteKind.VALUE, place, text, fix)

    def _note_value(self, found: re.Match[str], known: Parameter, values: tuple[int, int]) -> None:
        start, end = values
        value = self._text[start:end]
        complaint = known.complaint(value, found["name"])
        if not complaint:
            return
        bare = value.rstrip(_PUNCTUATION)
        if bare and not known.complaint(bare, found["name"]):
            fix = Fix(start + len(bare), end, "", tr("Fix"))
            text = tr("Parameters stand without commas or full stops between them.")
            self._note(NoteKind.VALUE, (start, end), text, fix)
            return
        place = (found.start(), max(end, found.end("name")))
        self._note(NoteKind.VALUE, place, complaint, None)

    def _with_blanks(self, start: int, end: int) -> tuple[int, int]:
        """A place with the blanks on one side of it, so that none is left over."""
        text = self._text
        if start and not (end < len(text) and text[end].isspace()):
            while start and text[start - 1].isspace():
                start -= 1
        while end < len(text) and text[end].isspace():
            end += 1
        return start, end

    # -- order ---------------------------------------------------------------------------------

    def _note_order(self, openings: list[re.Match[str]]) -> None:
        """Note the first text that stands after a parameter."""
        if not openings:
            return
        first = openings[0].start()
        taken = sorted((span.start, span.end) for span in self._marks if span.start >= first)
        edges = [(first, first), *taken, (len(self._text), len(self._text))]
        unknown = {note.end for note in self._notes if note.kind is NoteKind.UNKNOWN}
        for (_, gap_start), (gap_end, _) in pairwise(edges):
            stray = self._text[gap_start:gap_end]
            # What follows an unknown name may well be its value.
            if not stray.strip() or gap_start in unknown or not any(map(str.isalpha, stray)):
                continue
            start = gap_start + len(stray) - len(stray.lstrip())
            end = start + len(stray.strip())
            fix = Fix(first, end, self._in_order(first, start, end), tr("Fix"))
            self._note(NoteKind.ORDER, (start, end), tr("Parameters go after all text."), fix)
            return

    def _in_order(self, first: int, start: int, end: int) -> str:
        """The text from the first parameter to `end`, with the text at `start` in front."""
        return f"{self._text[start:end]} {self._text[first:start].rstrip()}"


def _opens(found: re.Match[str]) -> bool:
    return found["dashes"].startswith("--") or parameter(found["name"]) is not None
