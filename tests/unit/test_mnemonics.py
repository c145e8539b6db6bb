"""In every language a letter leads to one thing: in a menu, on the bar, on a page of settings."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from unittest.mock import MagicMock

import pytest
from PySide6.QtCore import QLocale

from mjgui.app.history_reading import HistoryItem
from mjgui.app.job import JobState
from mjgui.app.languages import ENGLISH, TONGUES, Tongue, Translated, translation_file
from mjgui.core.errors import TaskFailedError
from mjgui.core.history import HistoryEntry, HistoryKind
from mjgui.core.language import English, tr
from mjgui.core.model import JobId
from mjgui.ui import area_menu
from mjgui.ui.action_table import SPECS, menu_title
from mjgui.ui.history import menu as history_menu
from mjgui.ui.jobs import menu as jobs_menu
from mjgui.ui.settings.table import SECTIONS, SETTINGS
from mjgui.ui.step_words import redo_text, undo_text
from tests.unit.fake_language import speaking
from tests.unit.made_up_jobs import PAID

LETTER = re.compile(r"(?<!&)&(?!&)(\S)")
BESIDE = {
    "gateway": ("&Practice", "&MidJourney"),
    "shortcuts": ("&Shortcut", "&Reset"),
    "saving": ("&Choose folder…",),
    "storage": ("&Free space now…", "&Open folder"),
}
"""What else has a letter on a page of the settings, in English."""
CHART = ("C&opy picture", "Save &picture…")
"""Buttons of the window itself, where the letters of the menu bar hold, too."""


@pytest.fixture(params=TONGUES, ids=lambda tongue: tongue.code)
def spoken(request: pytest.FixtureRequest) -> Iterator[Tongue]:
    tongue: Tongue = request.param
    known = tongue == ENGLISH
    language = English() if known else Translated(translation_file(tongue), QLocale(tongue.code))
    with speaking(language):
        yield tongue


def letters(texts: list[str]) -> list[str]:
    """The letter of each text that has one."""
    return [found[1].casefold() for text in texts if (found := LETTER.search(text))]


def twice(texts: list[str]) -> list[str]:
    """Texts whose letter another one has, too."""
    counts = Counter(letters(texts))
    return [text for text in texts if any(counts[letter] > 1 for letter in letters([text]))]


def menus() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for spec in SPECS:
        found.setdefault(spec.under or spec.menu, []).append(spec.words.text)
    names = {spec.name for spec in SPECS}
    for under, menu in {spec.under: spec.menu for spec in SPECS if spec.under}.items():
        if under not in names:
            found[menu].append(menu_title(under))
    return found


def test_letters_are_told_apart() -> None:
    assert twice(["&File", "Save && &leave", "so&lo", "none"]) == ["Save && &leave", "so&lo"]


@pytest.mark.usefixtures("spoken")
def test_no_menu_has_a_letter_twice() -> None:
    assert {menu: twice(texts) for menu, texts in menus().items() if twice(texts)} == {}


@pytest.mark.usefixtures("spoken")
def test_no_menu_of_areas_has_a_letter_twice() -> None:
    for about, sections in area_menu.SECTIONS.items():
        names = {name for section in sections for name in section}
        assert twice([spec.words.text for spec in SPECS if spec.name in names]) == [], about


@pytest.mark.usefixtures("spoken")
def test_what_only_a_menu_of_areas_has_has_letters_that_nothing_else_in_it_has() -> None:
    editor = MagicMock()
    menu = area_menu.AreaMenu(MagicMock(), editor, MagicMock(), MagicMock())
    for about, sections in area_menu.SECTIONS.items():
        names = {name for section in sections for name in section}
        texts = [spec.words.text for spec in SPECS if spec.name in names]
        for count in (1, 2):
            editor.selection.vertices = range(count)
            own = [text for text, _ in menu.own_entries(MagicMock(about=about))]
            assert len(letters(own)) == len(own), own
            assert twice([*own, *texts]) == [], about


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("state", JobState)
def test_everything_in_the_menu_of_jobs_has_a_letter_of_its_own(state: JobState) -> None:
    error = TaskFailedError(4006098, "out of luck")
    paid, free = (MagicMock(state=state, error=error, is_paid=each) for each in (True, False))
    acts = MagicMock(finished=[paid, free])
    for chosen in ([paid], [free], [paid, free]):
        texts = [entry.text for entry in jobs_menu.entries(chosen, acts)]
        assert len(letters(texts)) == len(texts), texts
        assert twice(texts) == []


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("numbers", [{0}, set[int]()], ids=["results", "none"])
@pytest.mark.parametrize("job_id", [JobId("one"), None])
def test_everything_in_the_menu_of_the_history_has_a_letter_of_its_own(
    job_id: JobId | None, numbers: set[int]
) -> None:
    entry = HistoryEntry(
        "key", HistoryKind.JOB, PAID, job_id, "task", "parent", 0, "a red kite", "failed", 0.0
    )
    item = HistoryItem(entry, frozenset(numbers))
    own = [text for group in history_menu.entries_of(item, MagicMock()) for text, _ in group]
    more = {"starEntries", "tagEntries", "exportHistory", "deleteEntries"}
    assert len(letters(own)) == len(own), own
    assert twice([*own, *(spec.words.text for spec in SPECS if spec.name in more)]) == []


@pytest.mark.usefixtures("spoken")
def test_everything_in_a_menu_has_a_letter() -> None:
    for menu, texts in menus().items():
        assert len(letters(texts)) == len(texts), menu


@pytest.mark.usefixtures("spoken")
def test_the_bar_has_a_letter_for_each_menu() -> None:
    titles = [menu_title(menu) for menu in dict.fromkeys(spec.menu for spec in SPECS)]
    assert len(letters(titles)) == len(titles)
    assert twice([*titles, *map(tr, CHART)]) == []


@pytest.mark.usefixtures("spoken")
def test_steps_back_and_forth_keep_their_letters() -> None:
    texts = [text for text in menus()["&Edit"] if text not in {tr("&Undo"), tr("&Redo")}]
    assert twice([*texts, undo_text("Draw polygon"), redo_text("Draw polygon")]) == []


@pytest.mark.usefixtures("spoken")
def test_no_page_of_the_settings_has_a_letter_twice() -> None:
    for section in SECTIONS:
        own = [spec.caption for spec in SETTINGS if spec.section == section]
        if section == "gateway":
            own += [spec.caption for spec in SETTINGS if spec.section in {"key", "address"}]
        assert twice([*own, *map(tr, BESIDE.get(section, ()))]) == [], section
