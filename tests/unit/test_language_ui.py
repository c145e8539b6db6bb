"""What the window says in another language: actions, menus, tools and comparisons."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from mjgui.core.language import English
from mjgui.ui.action_table import SPECS
from mjgui.ui.actions import Actions
from mjgui.ui.canvas.measures import angle_text, edge_text, place_text
from mjgui.ui.canvas.tools import ALL_TOOLS
from mjgui.ui.compare.describing import pace_text
from mjgui.ui.compare.difference import Difference
from mjgui.ui.compare.mask_names import MaskName
from mjgui.ui.icons import IconSet
from mjgui.ui.menus import build_menus
from mjgui.ui.theme import ThemeController
from mjgui.ui.widgets.buttons import action_button
from mjgui.ui.words import minutes, percent, plain_title, without_mnemonic
from tests.unit.compare_pictures import plain
from tests.unit.fake_language import Bracketed, speaking


@pytest.fixture(autouse=True)
def bracketed() -> Iterator[None]:
    with speaking(Bracketed()):
        yield


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def actions(qapp: QApplication, window: QMainWindow) -> Actions:
    return Actions(window, IconSet(ThemeController(qapp, "dark", window), window), {})


def test_actions_say_all_of_their_words(actions: Actions, window: QMainWindow) -> None:
    load = actions["loadGeneration"]
    assert (load.text(), load.iconText()) == ("[&Load generation]", "[Load]")
    assert load.toolTip().splitlines() == [
        "[Load generation] (Ctrl+L)",
        "[Load the four images of the task whose id stands above.]",
    ]
    button = action_button(load, window)
    assert button.accessibleName() == "[Load generation]"
    assert button.accessibleDescription() == load.statusTip()
    for spec in SPECS:
        assert actions[spec.name].text() == f"[{spec.text}]"
        assert spec.words.short == (f"[{spec.short}]" if spec.short else "")


def test_menus_are_told_apart_by_what_the_table_calls_them(
    actions: Actions, window: QMainWindow
) -> None:
    class Same(Bracketed):
        def text(self, source: str, sense: str, count: int | None) -> str:
            return "Menu"

    with speaking(Same()):
        build_menus(window.menuBar(), actions)
    shown = window.menuBar().actions()
    assert [action.text() for action in shown] == ["Menu"] * len({spec.menu for spec in SPECS})
    submenu = actions["mirrorMask"].menu()
    assert isinstance(submenu, QMenu)
    assert submenu.actions() == [actions[f"mirrorMask{number}"] for number in range(4)]


@pytest.mark.parametrize(
    ("text", "read", "title"),
    [
        ("&Load…", "Load…", "Load"),
        ("Black && white", "Black & white", "Black & white"),
        ("打开(&O)…", "打开…", "打开"),
    ],
)
def test_mnemonics_are_taken_out_wherever_they_stand(text: str, read: str, title: str) -> None:
    assert without_mnemonic(text) == read
    assert plain_title(text) == title


def test_tools_are_named_by_constants() -> None:
    """What stands in a class must not be translated before the language is known."""
    assert [tool.title for tool in ALL_TOOLS if tool.title.startswith("[")] == []


def test_numbers_are_written_as_the_language_writes_them() -> None:
    assert angle_text(-37.5) == "[−37,5°]"
    assert edge_text((0, 0), (1200, 0)) == "[1200 px, 0,0°]"
    assert place_text((1200, -4)) == "[1200, −4]"
    assert pace_text(1.5) == "[1,5 times a second]"
    assert percent(0.424) == "[42 %]"
    assert minutes(61) == "[1 minutes]"
    with speaking(English()):
        assert minutes(61) == "1 minute"
        assert angle_text(-0.04) == "0.0°"


def test_a_difference_is_one_sentence_for_each_mask() -> None:
    made = Difference(plain((0, 0, 0)), 0.0234, has_mask=True)
    name = MaskName.of(is_of_b=True, has_seam=True)
    assert made.text_for(name) == "[Outside B's mask with its seam: [2,3 %] of pixels changed]"
    all_ = Difference(plain((0, 0, 0)), None, has_mask=True)
    assert all_.text == "[The mask covers the whole image]"
