"""Blinking: it takes turns calmly, only where it is seen, and by hand."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mjgui.ui.compare import CompareMode, CompareView
from mjgui.ui.compare.blinking import FASTEST, SLOWEST
from mjgui.ui.theme import DARK
from tests.unit.compare_pictures import BLUE, RED, colour_at, near, plain, run_at_once, shot


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[CompareView]:
    view = CompareView(run_at_once, DARK)
    view.resize(800, 600)
    view.set_pictures(plain(RED, 400, 300), plain(BLUE, 800, 600))
    view.show()
    qtbot.waitExposed(view)
    view.set_mode(CompareMode.BLINK)
    yield view
    view.close()


def shows(view: CompareView) -> tuple[int, int, int]:
    return colour_at(shot(view), view.rect().center())


def test_the_pictures_take_turns(view: CompareView, qtbot: QtBot) -> None:
    assert near(shows(view), RED)
    view.look.blinker.set_pace(FASTEST)
    qtbot.waitUntil(lambda: near(shows(view), BLUE))
    qtbot.waitUntil(lambda: near(shows(view), RED))


def test_it_never_goes_faster_than_three_changes_a_second(view: CompareView) -> None:
    blinker = view.look.blinker
    for pace, kept in ((100.0, 3.0), (0.0, SLOWEST), (2.5, 2.5)):
        blinker.set_pace(pace)
        assert blinker.pace == kept
        timer = blinker.findChild(QTimer)
        assert timer is not None
        assert timer.interval() >= 333


def test_nothing_runs_in_other_modes_or_where_nobody_sees_it(view: CompareView) -> None:
    blinker = view.look.blinker
    assert blinker.is_running
    for mode in CompareMode:
        view.set_mode(mode)
        assert blinker.is_running == (mode is CompareMode.BLINK)
    view.set_mode(CompareMode.BLINK)
    view.hide()
    assert not blinker.is_running
    view.show()
    assert blinker.is_running
    view.showMinimized()
    assert not blinker.is_running
    view.showNormal()
    assert blinker.is_running
    view.set_original_held(True)
    assert not blinker.is_running
    view.set_original_held(False)
    view.set_pictures(None, None)
    assert not blinker.is_running


def test_keys_show_either_side_by_hand_and_the_turns_stop(view: CompareView) -> None:
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert near(shows(view), BLUE)
    assert not view.look.blinker.is_running
    assert "paused at Result" in view.accessibleDescription()
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert near(shows(view), RED)
    view.look.blinker.flip()
    assert near(shows(view), BLUE)
    view.look.blinker.set_paused(False)
    assert view.look.blinker.is_running


def test_space_still_pans(view: CompareView) -> None:
    QTest.keyPress(view, Qt.Key.Key_Space)
    assert view.cursor().shape() == Qt.CursorShape.OpenHandCursor
    QTest.keyRelease(view, Qt.Key.Key_Space)
    assert view.look.blinker.is_running
