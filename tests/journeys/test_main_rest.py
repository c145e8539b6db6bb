"""Nothing moves, nothing runs: no timer ticks in a window that waits for its user."""

from __future__ import annotations

import gc
from collections.abc import Callable

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QCheckBox, QProgressBar
from pytestqt.qtbot import QtBot

from mjgui.app.viewing import Mode
from mjgui.ui.compare import CompareView
from mjgui.ui.dialogs.settings_dialog import SettingsDialog
from mjgui.ui.widgets.calm_bar import CalmProgressBar
from tests.journeys.conftest import Open
from tests.journeys.hands import WindowHands

LATER_MS = 60_000
"""What is to be done once, and not before a minute has passed, ticks in nobody's eyes."""


Running = Callable[[WindowHands], list[str]]


def known_timers() -> list[QTimer]:
    return [t for t in gc.get_objects() if isinstance(t, QTimer) and shiboken6.isValid(t)]


@pytest.fixture
def running() -> Running:
    """Finds the timers that tick, of whatever belongs to the program, but not to earlier tests."""
    earlier = known_timers()

    def find(hands: WindowHands) -> list[str]:
        timers = [t for t in known_timers() if not any(t is other for other in earlier)]
        timers += hands.window.findChildren(QTimer)
        ticking = (t for t in timers if t.isActive())
        soon = (t for t in ticking if not (t.isSingleShot() and t.interval() >= LATER_MS))
        return sorted({f"{type(t.parent()).__name__} {t.interval()}" for t in soon})

    return find


@pytest.fixture
def practising(running: Running, open_window: Open) -> WindowHands:
    hands = open_window()
    hands.wait_for_images()
    return hands


def test_no_timer_runs_while_nothing_moves(practising: WindowHands, running: Running) -> None:
    hands = practising
    hands.wait(lambda: not running(hands))
    hands.draw()
    hands.wait(lambda: not running(hands))


def test_the_clocks_of_a_job_stop_with_it(practising: WindowHands, running: Running) -> None:
    hands = practising
    hands.draw()
    hands.write("promptEdit", "a red kite")
    hands.submit()
    assert running(hands)
    hands.wait_for_job()
    hands.wait(lambda: hands.session.viewing.mode is Mode.COMPARE)
    hands.wait(lambda: not running(hands))


def test_the_bar_of_the_job_is_a_calm_one(practising: WindowHands) -> None:
    assert isinstance(practising.child(QProgressBar, "progressBar"), CalmProgressBar)


def step_of_animation(bar: QProgressBar) -> bool:
    """Have the style ask for the next step; whether there will be another one."""
    event = QEvent(QEvent.Type.StyleAnimationUpdate)
    event.setAccepted(False)
    QApplication.sendEvent(bar, event)
    return event.isAccepted()


def test_a_bar_moves_while_it_is_busy_and_not_longer(qtbot: QtBot) -> None:
    bar = CalmProgressBar()
    qtbot.addWidget(bar)
    bar.setRange(0, 0)
    assert not step_of_animation(bar), "nobody sees it"
    bar.show()
    assert step_of_animation(bar)
    bar.setRange(0, 1000)
    bar.setValue(0)
    assert not step_of_animation(bar)


def test_nothing_moves_by_itself_where_motion_is_reduced(practising: WindowHands) -> None:
    hands = practising
    hands.action("openSettings").trigger()
    box = hands.child(QCheckBox, "reducedMotion")
    box.click()
    hands.child(SettingsDialog, "settingsDialog").close()
    hands.draw()
    hands.write("promptEdit", "a red kite")
    hands.submit()
    bar = hands.child(QProgressBar, "progressBar")
    bar.setRange(0, 0)
    assert bar.isVisible()
    assert not step_of_animation(bar)
    hands.wait_for_job()
    hands.wait(lambda: hands.session.viewing.mode is Mode.COMPARE)
    hands.action("compareBlink").trigger()
    blinker = hands.child(CompareView, "compareView").look.blinker
    assert not blinker.is_running
    assert hands.action("comparePause").isChecked()
    hands.action("comparePause").trigger()
    assert blinker.is_running, "who wants it to move has it move"
    hands.action("compareSideBySide").trigger()
    hands.action("compareBlink").trigger()
    assert blinker.is_running
