"""The guide: its pages, what they name, and how they are filled in and looked through."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QMainWindow, QPlainTextEdit, QWidget

from mjgui.app.languages import ENGLISH, TONGUES, Translated, translation_file
from mjgui.core.guide import PAGES, count_hits, plain_text, read_guide
from mjgui.core.language import English
from mjgui.core.resources import resource_path
from mjgui.ui.action_table import SPECS, Scope
from mjgui.ui.actions import Actions
from mjgui.ui.guide.context import page_about
from mjgui.ui.guide.expanding import expanded
from mjgui.ui.icons import IconSet
from mjgui.ui.settings.table import setting
from mjgui.ui.theme import ThemeController
from tests.unit.fake_language import speaking

NAMES = {spec.name for spec in SPECS}
FILES = sorted(resource_path("guide").glob("*/*.md"))


@pytest.fixture
def actions(qapp, qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    yield Actions(window, IconSet(ThemeController(qapp, "dark", window), window), {})
    window.close()


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_every_page_names_only_what_there_is(path) -> None:
    text = path.read_text(encoding="utf-8")
    assert path.stem in PAGES
    assert set(re.findall(r"\(action:(\w+)\)", text)) <= NAMES
    assert set(re.findall(r"\(guide:([\w-]+)\)", text)) <= set(PAGES)
    assert set(re.findall(r"\]\((\w+):", text)) <= {"action", "guide", "https"}
    # The name of an action comes from the table, so that it is always what the menus say.
    assert not re.search(r"\[[^\]]+\]\(action:", text)


def test_every_page_is_there_in_english_under_its_title() -> None:
    pages = read_guide("en")
    assert [page.name for page in pages] == list(PAGES)
    for page in pages:
        assert page.text.startswith(f"# {PAGES[page.name]}\n")


@pytest.mark.parametrize("tongue", TONGUES, ids=lambda tongue: tongue.code)
def test_settings_that_help_to_see_are_named_as_the_settings_name_them(tongue) -> None:
    known = tongue == ENGLISH
    language = English() if known else Translated(translation_file(tongue), QLocale(tongue.code))
    (page,) = (page.text for page in read_guide(tongue.code) if page.name == "settings")
    with speaking(language):
        for name in ("textSize", "reducedMotion"):
            assert f"*{setting(name).title}*" in page


def test_a_page_that_a_language_lacks_is_in_english() -> None:
    assert read_guide("xx") == read_guide("en")


def test_actions_come_with_their_names_and_keys_of_now(actions) -> None:
    assert expanded("[](action:zoomFit)", actions).endswith("[Fit](action:zoomFit) `Ctrl+0`")
    actions.remap({"zoomFit": "Ctrl+Alt+0", "zoomIn": ""})
    assert expanded("[](action:zoomFit)", actions).endswith("(action:zoomFit) `Ctrl+Alt+0`")
    assert expanded("[](action:zoomIn)", actions).endswith("[Zoom in](action:zoomIn)")


def test_the_page_of_shortcuts_lists_every_action_that_has_keys(actions) -> None:
    text = expanded("{shortcuts}", actions)
    for spec in SPECS:
        assert (f"(action:{spec.name})" in text) is bool(spec.keys)


def test_markup_is_not_found() -> None:
    text = plain_text("# Areas\n\n- **Draw** `Enter` ![polygon](icon:polygon) [Lasso](action:x)")
    assert text == "Areas\n\nDraw Enter Lasso"
    assert count_hits(text, ["DRAW", "lasso"]) == 2
    assert count_hits(text, ["draw", "polygon"]) == 0


def test_the_page_is_that_of_what_has_the_focus_or_of_the_place(qtbot) -> None:
    panel = QWidget()
    panel.setObjectName("savePanel")
    qtbot.addWidget(panel)
    field = QPlainTextEdit(panel)
    assert page_about(field, Scope.COMPARE, has_picture=True) == "saving"
    assert page_about(None, Scope.COMPARE, has_picture=True) == "comparing"
    assert page_about(None, Scope.HISTORY, has_picture=True) == "history"
    assert page_about(None, Scope.EDIT, has_picture=True) == "drawing"
    assert page_about(None, Scope.EDIT, has_picture=False) == "first-steps"
