"""Texts as other languages have them, and larger ones: nothing left out, nothing cut off."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QListWidget, QScrollArea, QWidget

from mjgui.app import languages
from mjgui.core import language
from mjgui.ui.settings.page import SettingsPage
from mjgui.ui.stylesheet import TEXT_NORMAL_PX
from mjgui.ui.widgets.segmented_control import SegmentedControl
from mjgui.ui.window import MainWindow
from tests.journeys.conftest import Open
from tests.journeys.everything import (
    Sight,
    everything,
    in_compare,
    in_edit,
    in_history,
    settings_pages,
    settled,
)
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


@pytest.fixture
def large(
    qapp: QApplication, gateway: FakeGateway, open_window: Open, own_data_folder: Path
) -> Iterator[WindowHands]:
    """A window whose text is twice as large as usual, in English."""
    font = qapp.font()
    own_data_folder.mkdir(parents=True)
    (own_data_folder / "settings.json").write_text('{"text_size": 200}')
    gateway.add_generation()
    hands = open_window("gen-1")
    hands.window.resize(1360, 880)
    hands.wait_for_images()
    hands.press("imageChoice0")
    yield hands
    qapp.setFont(font)


@pytest.fixture
def german(
    request: pytest.FixtureRequest,
    qapp: QApplication,
    gateway: FakeGateway,
    open_window: Open,
    own_data_folder: Path,
) -> Iterator[WindowHands]:
    """A small window in German, whose text is twice as large as usual."""
    font = qapp.font()
    settings = {"text_size": 200, "language": "de", "coach": getattr(request, "param", "done")}
    own_data_folder.mkdir(parents=True)
    (own_data_folder / "settings.json").write_text(json.dumps(settings))
    gateway.add_generation()
    hands = open_window("gen-1")
    hands.window.resize(1024, 700)
    hands.wait_for_images()
    hands.press("imageChoice0")
    yield hands
    qapp.setFont(font)
    languages.begin(qapp, "en")


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


def test_text_of_twice_the_size_fits(large: WindowHands) -> None:
    assert QApplication.font().pixelSize() == 2 * TEXT_NORMAL_PX
    cut: dict[str, str] = {}
    for place, root in everything(large):
        for text in clipped(root):
            cut.setdefault(text, place)
    assert not cut, "\n".join(f"{place}: {text}" for text, place in cut.items())
    assert (large.window.width(), large.window.height()) == (1360, 880), "nothing made it wider"


def test_german_of_twice_the_size_fits_in_a_small_window(german: WindowHands) -> None:
    cut: dict[str, str] = {}
    for part in (in_edit, in_compare, in_history):
        for place, root in settled(part(german)):
            for text in clipped(root):
                cut.setdefault(text, place)
    assert not cut, "\n".join(f"{place}: {text}" for text, place in cut.items())


def test_what_is_said_of_a_gateway_that_is_gone_fits_as_well(
    german: WindowHands, gateway: FakeGateway
) -> None:
    german.draw()
    gateway.leave()
    german.submit()
    german.wait(lambda: german.job.trouble)
    german.load("gen-7")
    german.wait(lambda: german.label("loadStatus"))
    ((_, root),) = settled(iter([("a dead network", german.window)]))
    assert clipped(root) == set()


@pytest.mark.parametrize("german", ["draw"], indirect=True)
def test_the_first_steps_fit_as_well(german: WindowHands) -> None:
    card = german.child(QWidget, "coachCard")
    ((_, root),) = settled(iter([("the first steps", card)]))
    assert root.isVisible()
    assert clipped(root) == set()
    assert card.height() <= german.canvas.height()


def test_the_settings_fit_beside_a_small_window(german: WindowHands) -> None:
    for place, dialog in settled(settings_pages(german)):
        assert dialog.width() <= german.window.width(), place
        pages = [area for area in dialog.findChildren(SettingsPage) if area.isVisible()]
        assert not any(page.horizontalScrollBar().maximum() for page in pages), place
        assert clipped(dialog) == set(), place


def test_the_sheet_of_shortcuts_has_as_many_columns_as_fit(german: WindowHands) -> None:
    german.action("showShortcuts").trigger()
    sheet = german.child(QWidget, "shortcutSheet")
    ((_, root),) = settled(iter([("the sheet", sheet)]))
    (scroll,) = sheet.findChildren(QScrollArea)
    assert scroll.horizontalScrollBar().maximum() == 0
    assert sheet.width() <= german.window.width()
    assert clipped(root) == set()


def test_the_size_of_the_text_is_chosen_in_the_settings(
    qapp: QApplication, ready: WindowHands
) -> None:
    font, before = qapp.font(), ready.window
    ready.draw()
    ready.action("openSettings").trigger()
    ready.child(QListWidget, "settingsSections").setCurrentRow(1)
    sizes = ready.child(SegmentedControl, "textSizeChoice")
    ready.press_on(next(b for b in sizes.findChildren(QAbstractButton) if b.text() == "200 %"))
    ready.wait(lambda: not before.isVisible())
    ready.turn_to(the_window())
    assert qapp.font().pixelSize() == 2 * TEXT_NORMAL_PX
    assert ready.child(QWidget, "settingsDialog").isVisible()
    assert len(ready.areas) == 1
    ready.press("reset:textSize")
    ready.wait(lambda: qapp.font().pixelSize() == TEXT_NORMAL_PX)
    ready.wait(lambda: the_window() is not ready.window)
    ready.turn_to(the_window())
    qapp.setFont(font)


def the_window() -> MainWindow:
    """The main window that is shown, the newest where one is just going."""
    tops = QApplication.topLevelWidgets()
    (window,) = [each for each in tops if isinstance(each, MainWindow) and each.isVisible()]
    return window
