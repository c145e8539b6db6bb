"""Texts as other languages have them, and larger ones: nothing left out, nothing cut off."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pytest

from mjgui.app import languages
from mjgui.core import language
from tests.journeys.conftest import Open
from tests.journeys.everything import Sight, everything, in_compare, in_edit, settled
from tests.journeys.fake_gateway import FakeGateway
from tests.journeys.hands import WindowHands
from tests.seen_texts import clipped, left_out
from tests.unit.fake_language import Pseudo, speaking

NAMES = frozenset(
    {
        *(word for tongue in languages.TONGUES for word in (tongue.name, tongue.code)),
        *("PNG", "JPEG", "WebP"),
        *("Python", "Qt", "PySide6", "httpx", "OpenCV", "Pillow", "shapely", "numpy"),
        # Fields of the template for names.
        *("cost", "date", "image", "number", "parent", "prompt", "task", "time"),
    }
)
"""What no language translates: names of languages, formats, libraries, and fields."""


@pytest.fixture
def pseudo(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A start of the program speaks a language of long texts in brackets."""

    def begin(*_: object) -> languages.Tongue:
        language.speak(Pseudo())
        return languages.ENGLISH

    with speaking(Pseudo()):
        monkeypatch.setattr(languages, "begin", begin)
        yield


@pytest.fixture
def hands(pseudo: None, gateway: FakeGateway, open_window: Open) -> WindowHands:
    gateway.add_generation()
    hands = open_window("gen-1")
    hands.window.resize(1360, 880)
    hands.wait_for_images()
    hands.press("imageChoice0")
    return hands


def wrong_in(sights: Iterable[Sight]) -> str:
    """What is left out or cut off anywhere, each where it was seen first."""
    wrong: list[str] = []
    seen: set[str] = set()
    for place, root in sights:
        found = {f"not translated: {text!r}" for text in left_out(root, names=NAMES)}
        found |= {f"cut off: {text}" for text in clipped(root)}
        wrong += [f"{place}: {text}" for text in sorted(found - seen)]
        seen |= found
    return "\n".join(wrong)


def test_everything_is_translated_and_fits(hands: WindowHands) -> None:
    assert wrong_in(everything(hands)) == ""


def test_it_fits_in_a_small_window(hands: WindowHands) -> None:
    hands.window.resize(1024, 700)
    assert wrong_in(settled(in_edit(hands))) == ""
    assert wrong_in(settled(in_compare(hands))) == ""
