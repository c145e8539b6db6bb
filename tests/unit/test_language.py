"""What is said in another language, and in none."""

import pytest

from mjgui.core import language
from mjgui.core.language import (
    English,
    listed,
    number_text,
    sentences,
    told,
    tr,
    tr_marked,
    tr_n,
    tr_noop,
)

_WORDS = {
    ("Saved {name}.", ""): "{name} gespeichert.",
    ("Open", ""): "Öffnen",
    ("Open", "a path"): "Offen",
}


class German:
    """A language of four texts."""

    def text(self, source: str, sense: str, count: int | None) -> str:
        if source == "{n} areas":
            return "{n} Bereich" if count == 1 else "{n} Bereiche"
        return _WORDS.get((source, sense), "")

    def number(self, value: float, decimals: int) -> str:
        return English().number(value, decimals).translate(str.maketrans(",.", ".,"))


@pytest.fixture
def german():
    before = language.spoken()
    language.speak(German())
    yield
    language.speak(before)


def test_english_is_said_as_it_is_written() -> None:
    assert tr("Saved {name}.", name="a{b}.png") == "Saved a{b}.png."
    assert tr("Use {task_id} and {index}.") == "Use {task_id} and {index}."
    assert [tr_n("{n} area", "{n} areas", n) for n in (0, 1, 2)] == ["0 areas", "1 area", "2 areas"]
    assert tr_n("{n} area", "{n} areas", 12_345) == "12,345 areas"
    assert number_text(1234.56, 1) == "1,234.6"


def test_another_language_is_said_where_it_has_words(german: None) -> None:
    assert tr("Saved {name}.", name="a{b}.png") == "a{b}.png gespeichert."
    assert tr("Never translated") == "Never translated"
    assert [tr_n("{n} area", "{n} areas", n) for n in (1, 2)] == ["1 Bereich", "2 Bereiche"]
    assert tr_n("{n} area", "{n} areas", 12_345) == "12.345 Bereiche"
    assert number_text(1234.56, 1) == "1.234,6"


def test_senses_are_told_apart(german: None) -> None:
    assert (tr("Open"), tr("Open", sense="a path")) == ("Öffnen", "Offen")


def test_constants_are_translated_where_they_are_shown(german: None) -> None:
    constant = tr_noop("Open")
    assert constant == "Open"
    assert tr_marked(constant) == "Öffnen"


def test_sentences_and_lists_are_put_together_as_the_language_has_it() -> None:
    assert sentences("It failed", "Try again.") == "It failed. Try again."
    assert sentences("It failed.", "Try again.") == "It failed. Try again."
    assert sentences("It failed", "") == "It failed"
    assert sentences("", "Try again.") == "Try again."
    assert listed(["3 vertices", "", "20 %"]) == "3 vertices, 20 %"
    assert told(["Done", "It took long.", "", "Image 2"]) == "Done. It took long. Image 2."
    assert told([]) == ""
