"""The palette's search: words, beginnings, initials; what was used lately; what cannot be done."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mjgui.ui.action_table import SPECS, Scope
from mjgui.ui.palette.entries import Entry
from mjgui.ui.palette.matching import match
from mjgui.ui.palette.model import PaletteRows
from mjgui.ui.palette.reasons import why_not
from mjgui.ui.words import plain_title

TITLES = tuple(plain_title(spec.text) for spec in SPECS)


def best(text: str, titles: tuple[str, ...] = TITLES) -> str:
    rows = shown(text, *(Entry(title, title, lambda: None) for title in titles))
    return rows[0] if rows else ""


def shown(text: str, *entries: Entry, recent: tuple[str, ...] = ()) -> list[str]:
    model = PaletteRows()
    model.set_entries(entries, recent)
    model.look_for(text)
    rows = (model.row(at) for at in range(model.rowCount()))
    return [row.entry.title for row in rows if row is not None]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("exp msk", "Export mask"),
        ("em", "Edit mask"),
        ("exm", "Export mask"),
        ("msk exp", "Export mask"),
        ("expmsk", "Export mask"),
        ("EXPORT", "Export mask"),
        ("polyg", "Polygon"),
        ("lygon", "Polygon"),
        ("fep", "Find an earlier prompt"),
        ("sbs", "Side by side"),
        ("zom fit", ""),
        ("100", "100 %"),
        ("qqq", ""),
    ],
)
def test_a_few_letters_find_what_is_meant(typed: str, found: str) -> None:
    assert best(typed) == found


def test_accents_and_case_make_no_difference() -> None:
    titles = ("Auswahl löschen", "Größer", "导出蒙版")
    assert best("los", titles) == "Auswahl löschen"
    assert best("GROSSER", titles) == ""  # one sharp s is one letter of the title
    assert best("蒙版", titles) == "导出蒙版"


def test_the_letters_that_were_typed_are_marked() -> None:
    found = match(["exp", "msk"], "Export mask")
    assert found is not None
    assert sorted(found.places) == [0, 1, 2, 7, 9, 10]


def test_a_whole_word_goes_before_a_part_and_a_part_before_loose_letters() -> None:
    titles = ("Smarter things", "Star", "Mustard art", "Start")
    assert shown("star", *(Entry(t, t, lambda: None) for t in titles)) == [
        "Star",
        "Start",
        "Mustard art",
    ]


def test_what_the_tip_says_finds_it_after_what_is_called_so() -> None:
    other = Entry("a", "Repair", lambda: None, more="Turn crossing areas into valid ones.")
    called = Entry("b", "Crossing", lambda: None)
    assert shown("cross", other, called) == ["Crossing", "Repair"]


def test_a_shortcut_that_is_typed_finds_its_action() -> None:
    save, wipe = Entry("a", "Save", lambda: None, keys="Ctrl+S"), Entry("b", "Wipe", lambda: None)
    assert shown("ctrl+s", wipe, save) == ["Save"]


def test_what_was_used_lately_comes_first_while_nothing_is_typed() -> None:
    entries = [Entry(key, key, lambda: None) for key in "abcd"]
    assert shown("", *entries, recent=("c", "gone", "b")) == ["c", "b", "a", "d"]


def test_what_cannot_be_done_comes_after_what_fits_as_well() -> None:
    greyed = Entry("a", "Save one", lambda: None, obstacle=lambda: "In Compare only")
    assert shown("save", greyed, Entry("b", "Save two", lambda: None)) == ["Save two", "Save one"]


@given(st.text(max_size=40), st.text(max_size=12))
def test_marked_places_are_places_of_the_title(title: str, typed: str) -> None:
    found = match(typed.split(), title)
    if found is not None:
        assert all(0 <= place < len(title) for place in found.places)


@given(st.sampled_from(TITLES), st.integers(min_value=1, max_value=6))
def test_the_beginnings_of_its_words_always_find_a_title(title: str, letters: int) -> None:
    words = [word[:letters] for word in title.split() if word.isalnum()]
    assert match(words, title) is not None


@pytest.mark.parametrize("title", sorted(set(TITLES)))
def test_whoever_types_a_whole_title_finds_it_first(title: str) -> None:
    assert best(title) == title


@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: spec.name)
def test_every_action_that_is_off_says_why(spec) -> None:
    for place in (Scope.EDIT, Scope.COMPARE, Scope.HISTORY):
        assert why_not(spec, place, has_picture=True)
    if spec.scope is Scope.EDIT:
        assert why_not(spec, Scope.COMPARE, has_picture=True) == "In Edit only"
        assert why_not(spec, Scope.EDIT, has_picture=False) == "No image is loaded"


def test_no_two_actions_have_the_same_shortcut() -> None:
    keys = [key for spec in SPECS for key in spec.keys]
    assert len(keys) == len(set(keys))
