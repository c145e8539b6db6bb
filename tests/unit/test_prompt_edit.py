"""The prompt's field: what is coloured is what the syntax says, whatever is written."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from mjgui.core.prompt_syntax import PromptAnalysis, SpanKind, analyse
from mjgui.ui.icons import IconSet
from mjgui.ui.prompt.completion import begun_parameter
from mjgui.ui.prompt.edit import PromptEdit
from mjgui.ui.theme import DARK, LIGHT, ThemeController

# Said by Qt's off-screen platform of every window that is shown.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

PIECES = st.sampled_from(
    [
        "--ar 16:9",
        "—s",
        "::2",
        "{a, b}",
        "https://x.test",
        "--no",
        "🦊",
        "שלום",
        "\n",
        "a",
        " ",
        "--x",
    ]
)
TEXTS = st.lists(PIECES, max_size=14).flatmap(
    lambda some: st.sampled_from([" ".join(some), "".join(some)])
)
SOLID = frozenset(SpanKind) - {SpanKind.TEXT}


@pytest.fixture
def themes(qapp: QApplication) -> Iterator[ThemeController]:
    themes = ThemeController(qapp, "dark")
    yield themes
    themes.deleteLater()
    qapp.setStyleSheet("")


@pytest.fixture
def edit(qtbot: QtBot, themes: ThemeController) -> PromptEdit:
    edit = PromptEdit(IconSet(themes, themes))
    qtbot.addWidget(edit)
    return edit


def coloured(edit: PromptEdit, analysis: PromptAnalysis) -> list[bool]:
    """For each character whether it has a colour of its own, line breaks left out."""
    found: list[bool] = []
    block = edit.document().firstBlock()
    while block.isValid():
        text = block.text()
        units: list[bool] = [False] * (len(text.encode("utf-16-le")) // 2)
        for part in block.layout().formats():
            if part.format.foreground().style() != Qt.BrushStyle.NoBrush:
                units[part.start : part.start + part.length] = [True] * part.length
        at = 0
        for char in text:
            found.append(units[at])
            at += 2 if char > "\uffff" else 1
        block = block.next()
    assert len(found) == len(analysis.text.replace("\n", ""))
    return found


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TEXTS, TEXTS)
def test_colours_are_those_of_the_parts(edit: PromptEdit, before: str, after: str) -> None:
    for text in (before, after):
        edit.put(text)
        analysis = analyse(text)
        wanted = [
            span.kind in SOLID
            for span in analysis.spans
            for char in text[span.start : span.end]
            if char != "\n"
        ]
        assert coloured(edit, analysis) == wanted
        assert list(edit.notes) == list(analysis.notes)  # the field has not the focus


def test_another_theme_brings_its_own_colours(edit: PromptEdit, themes: ThemeController) -> None:
    edit.put("a --raw")

    def ink() -> str:
        part = edit.document().firstBlock().layout().formats()[0]
        return part.format.foreground().color().name()

    assert ink() == DARK.syntax_name
    themes.set_appearance("light")
    assert ink() == LIGHT.syntax_name
    themes.set_appearance("dark")


@pytest.mark.parametrize(
    ("before", "typed"),
    [
        ("a --", ""),
        ("--sty", "sty"),
        ("a\u00a0--s", "s"),
        ("a--s", None),
        ("a --s ", None),
        ("a --s=", None),
        ("a ---s", None),
        ("", None),
    ],
)
def test_where_parameters_are_offered(before: str, typed: str | None) -> None:
    assert begun_parameter(before) == typed


def test_a_fix_is_one_step_of_undo(edit: PromptEdit) -> None:
    edit.put("🦊 שלום —s 5")
    fix = edit.notes[0].fix
    assert fix is not None
    edit.mend(fix)
    assert edit.text() == "🦊 שלום --s 5"
    edit.undo()
    assert edit.text() == "🦊 שלום —s 5"


def test_the_mouse_over_what_is_underlined_is_told_why(edit: PromptEdit, qtbot: QtBot) -> None:
    edit.put("🦊🦊 a boat —s 5")
    edit.resize(400, 100)
    edit.show()
    for place, words in ((13, "two hyphens"), (6, "")):
        cursor = edit.textCursor()
        cursor.setPosition(place)
        at = edit.cursorRect(cursor).center()
        tip = QHelpEvent(QEvent.Type.ToolTip, at, edit.viewport().mapToGlobal(at))
        QApplication.sendEvent(edit.viewport(), tip)
        assert words in QToolTip.text()
        assert bool(words) == bool(QToolTip.text())
        QToolTip.hideText()
        qtbot.waitUntil(lambda: not QToolTip.isVisible())
