"""Remix prompts taken apart: spans, notes, fixes, and places as Qt counts them."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mjgui.core.prompt_parameters import PARAMETERS, Takes, beginning_with, nearest, parameter
from mjgui.core.prompt_syntax import MOST_NOTES, NoteKind, SpanKind, Utf16, analyse

_PIECES = st.sampled_from(
    [
        "--ar 16:9",
        "--s 100",
        "—ar",
        "–no dogs",
        "--",
        "---",
        "::2",
        "::",
        "{a, b}",
        "{",
        "https://x.test/a.png",
        "--sref",
        "a cat",
        "🦊👩‍👩‍👧",
        "שלום עולם",
        "\u202e",
        "\n",
        "\u00a0",
        "\u2028",
        "\ud83d",
        "--stlyize 5,",
        "--raw,",
        "--s=5",
    ]
)
PROMPTS = st.one_of(
    st.text(st.characters(), max_size=60),
    st.lists(st.one_of(_PIECES, st.text(max_size=6)), max_size=12).map(" ".join),
    st.lists(_PIECES, max_size=12).map("".join),
)


def parts(text: str, kind: SpanKind) -> list[str]:
    return [text[span.start : span.end] for span in analyse(text).spans if span.kind is kind]


def notes(text: str) -> list[tuple[NoteKind, str]]:
    return [(note.kind, text[note.start : note.end]) for note in analyse(text).notes]


def fixed(text: str) -> str:
    """The text when every fix that is offered has been taken, the first one first."""
    for _ in range(20):
        fix = next((note.fix for note in analyse(text).notes if note.fix), None)
        if fix is None:
            return text
        text = analyse(text).fixed(fix)
    raise AssertionError(f"fixes never come to an end: {text!r}")


@given(PROMPTS)
@example("a cat 🦊 --ar 1:1 --stlyize 9 🦊 ::2")
@example("\ud800--ar\udfff")
def test_spans_tile_the_text_and_notes_lie_in_it(text: str) -> None:
    analysis = analyse(text)
    assert "".join(text[span.start : span.end] for span in analysis.spans) == text
    edge = 0
    for span in analysis.spans:
        assert span.start == edge < span.end
        edge = span.end
    assert edge == len(text)
    for note in analysis.notes:
        assert 0 <= note.start < note.end <= len(text)
        assert note.text.endswith((".", "?"))
        assert note in analysis.notes_at(note.start)
        if note.fix is not None:
            assert 0 <= note.fix.start <= note.fix.end <= len(text)
            assert analysis.fixed(note.fix) != text


@given(PROMPTS)
def test_fixes_come_to_an_end(text: str) -> None:
    assert not any(note.fix for note in analyse(fixed(text)).notes)


@given(st.text(st.characters(), max_size=40))
def test_places_are_those_of_utf_16(text: str) -> None:
    units = Utf16(text)
    for place in range(len(text) + 1):
        exact = len(text[:place].encode("utf-16-le", "surrogatepass")) // 2
        assert units.units(place) == exact
        assert units.characters(exact) == place
        if place < len(text) and text[place] > "\uffff":
            assert units.characters(exact + 1) == place


@pytest.mark.parametrize(
    "text",
    [
        "{" + "," * 8191,
        "{" * 8192,
        "--" * 4096,
        "--x " * 2048,
        " ".join(f"--{a}{b}" for a in "bcdfghjkmn" for b in "abcdefghijklmnopqrstuvwxyz") * 8,
        "--no " * 1638,
        ":" * 8192,
        "—" * 8192,
    ],
)
def test_nasty_texts_take_no_longer_than_others(text: str) -> None:
    # Nothing is timed: what grew with the square of the length would run into the time limit.
    for _ in range(20):
        assert len(analyse(text).notes) <= MOST_NOTES


def test_what_a_prompt_is_made_of() -> None:
    text = "https://x.test/a.png {red, blue} boat::2 sea::-.5 --no fog, rain --s 250 --raw"
    assert parts(text, SpanKind.IMAGE) == ["https://x.test/a.png"]
    assert parts(text, SpanKind.PERMUTATION) == ["{red, blue}"]
    assert parts(text, SpanKind.WEIGHT) == ["::2", "::-.5"]
    assert parts(text, SpanKind.PARAMETER) == ["--no", "--s", "--raw"]
    assert parts(text, SpanKind.VALUE) == ["fog, rain", "250"]
    assert notes(text) == [(NoteKind.POINTLESS, "{red, blue}")]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a red boat",
        "a well-known harbour -- quiet — and old",
        "half–timbered houses, 1990–2000",
        "a boat --s 0 --chaos 100 --w 3000 --q .25 --iw 0.5",
        "a boat --STYLIZE 20 --seed 4294967295",
        "a boat --v 6.1 --style raw",
        "a boat --niji --p --raw",
        "a boat --niji 6 --p m7abc",
        "a boat --sref https://x.test/a.png 123::2 random --sw 1000 --sv 6",
        "a boat --oref https://x.test/b.png --ow 400",
        "a boat --no words that go on\nto the next line",
        "a boat --uplight --fast --stop 90",
        "שלום 🦊 --s 250",
        "http://x.test/--ar/y",
    ],
)
def test_what_is_right_has_no_note(text: str) -> None:
    assert notes(text) == []


@pytest.mark.parametrize(
    ("text", "kind", "place"),
    [
        ("a --stlyize 5", NoteKind.UNKNOWN, "--stlyize"),
        ("a --qqqqqqqq", NoteKind.UNKNOWN, "--qqqqqqqq"),
        ("a --s 1001", NoteKind.VALUE, "--s 1001"),
        ("a --s -1", NoteKind.VALUE, "--s -1"),
        ("a --chaos lots", NoteKind.VALUE, "--chaos lots"),
        ("a --seed 1.5", NoteKind.VALUE, "--seed 1.5"),
        ("a --stop 9", NoteKind.VALUE, "--stop 9"),
        ("a --weird", NoteKind.VALUE, "--weird"),
        ("a --no", NoteKind.VALUE, "--no"),
        ("a --sref --raw", NoteKind.VALUE, "--sref"),
        ("a --style fancy", NoteKind.VALUE, "--style fancy"),
        ("a --s 50, --raw", NoteKind.VALUE, "50,"),
        ("a --s=50", NoteKind.VALUE, "--s=50"),
        ("a —s 50", NoteKind.DASH, "—s"),
        ("a –s 50", NoteKind.DASH, "–s"),
        ("a ——stylize 50", NoteKind.DASH, "——stylize"),
        ("a ---s 50", NoteKind.DASH, "---s"),
        ("--s 50 a boat", NoteKind.ORDER, "a boat"),
        ("a --raw boat --s 50", NoteKind.ORDER, "boat"),
        ("a --ar 16:9", NoteKind.POINTLESS, "--ar 16:9"),
        ("a --tile", NoteKind.POINTLESS, "--tile"),
        ("a --repeat 4", NoteKind.POINTLESS, "--repeat 4"),
        ("a --video", NoteKind.POINTLESS, "--video"),
        ("🦊🦊 --zoom 2", NoteKind.POINTLESS, "--zoom 2"),
    ],
)
def test_what_is_pointed_out(text: str, kind: NoteKind, place: str) -> None:
    assert (kind, place) in notes(text)


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("a cat —s 50 –no dogs", "a cat --s 50 --no dogs"),
        ("a cat --stlyize 50", "a cat --stylize 50"),
        ("a cat --s 50, --raw", "a cat --s 50 --raw"),
        ("a cat --s=50", "a cat --s 50"),
        ("a cat --c20", "a cat --c 20"),
        ("a cat --raw, --s 50", "a cat --raw --s 50"),
        ("--s 50 a cat", "a cat --s 50"),
        ("a --raw cat --s 50", "a cat --raw --s 50"),
        ("a cat --ar 16:9", "a cat"),
        ("a cat --ar 16:9 --s 50", "a cat --s 50"),
        ("a cat --tile --s 50", "a cat --s 50"),
        ("🦊 שלום —s 50", "🦊 שלום --s 50"),
    ],
)
def test_fixes_say_what_was_meant(text: str, after: str) -> None:
    assert fixed(text) == after


def test_every_spelling_is_known_once() -> None:
    spellings = [text for known in PARAMETERS for text in known.spellings]
    assert len(spellings) == len(set(spellings))
    for known in PARAMETERS:
        for text in known.spellings:
            assert parameter(text.upper()) is known
        if known.takes in {Takes.NUMBER, Takes.WHOLE_NUMBER} and known.high is not None:
            assert known.low is not None
            assert not known.complaint(f"{known.high:.0f}", known.name)
            assert known.complaint(f"{known.high + 1:.0f}", known.name)
            assert f"{known.high:.0f}" in known.range_text


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("stlyize", "stylize"),
        ("aspekt", "aspect"),
        ("wierd", "weird"),
        ("xyzzy", ""),
        ("q" * 99, ""),
    ],
)
def test_the_nearest_name(typed: str, meant: str) -> None:
    assert nearest(typed) == meant


def test_completion_offers_what_is_typed_whole_first() -> None:
    assert [text for text, _ in beginning_with("r")][:2] == ["repeat", "raw"]
    assert beginning_with("")[0][0] == "ar"
    assert beginning_with("STY")[0][0] == "stylize"
    assert [text for text, _ in beginning_with("asp")] == ["aspect"]
    assert not beginning_with("uplight")
