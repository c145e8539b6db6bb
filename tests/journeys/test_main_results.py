"""Results come by themselves, and get in nobody's way."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QListWidget, QPlainTextEdit, QToolButton, QWidget

from mjgui.app.desktop_bus import Pressed
from mjgui.app.job import JobState
from mjgui.app.notices import Notice
from mjgui.app.progress import Overall
from mjgui.app.viewing import Mode
from mjgui.ui.desktop.places import NoDesktop, OnPressed
from tests.journeys.conftest import Open
from tests.journeys.fake_gateway import FakeGateway
from tests.journeys.hands import WindowHands

SQUARE = ((0.1, 0.1), (0.2, 0.1), (0.2, 0.2))


class FakeDesktop(NoDesktop):
    """Takes the place of notifications and taskbar.

    Attributes:
        notices: what was shown.
        shown: every progress that was shown.
        is_shown: whether a notification is there to be seen.
    """

    def __init__(self) -> None:
        self.notices: list[Notice] = []
        self.shown: list[Overall] = []
        self.is_shown = False
        self._on_pressed: OnPressed | None = None

    def notifier(self, window: QWidget, on_pressed: OnPressed) -> FakeDesktop:
        self._on_pressed = on_pressed
        return self

    def show(self, notice: Notice) -> None:
        self.notices.append(notice)
        self.is_shown = True

    def hide(self) -> None:
        self.is_shown = False

    def show_progress(self, overall: Overall) -> None:
        self.shown.append(overall)

    def press(self) -> None:
        """Click the newest notification."""
        assert self._on_pressed is not None
        self._on_pressed(Pressed(self.notices[-1].job_id))


def submit(hands: WindowHands, *prompts: str) -> None:
    """Submit with these prompts, one after the other, and let none of them come to an end yet."""
    for prompt in prompts:
        hands.write("promptEdit", prompt)
        hands.submit()
        hands.wait(lambda: hands.job.task is not None)


def complete(gateway: FakeGateway, hands: WindowHands, prompt: str) -> None:
    """Let the task of a job come to its end, and wait for the job."""
    job = next(j for j in hands.session.jobs.jobs if j.request.remix_prompt == prompt)
    assert job.task is not None
    gateway.tasks[job.task.id].held.clear()
    hands.wait(lambda: hands.session.jobs.job(job.id).state is JobState.DONE)  # type: ignore[union-attr]


def test_results_that_come_while_a_hand_draws_are_one_quiet_notice(
    gateway: FakeGateway, drawn: WindowHands
) -> None:
    gateway.holds_new_tasks = True
    submit(drawn, "one", "two", "three")
    drawn.canvas.setFocus()
    drawn.pen.click(*drawn.at(*SQUARE))  # a polygon in hand
    before = drawn.session.document
    place = drawn.canvas.map_from_image(QPointF(100, 100))
    for count, prompt in enumerate(("two", "one", "three"), start=1):
        complete(gateway, drawn, prompt)
        assert len(drawn.bar.messages) == 1
        assert drawn.message.action == prompt
        assert drawn.message.title.startswith("A result" if count == 1 else f"{count} results")
    assert drawn.session.viewing.mode is Mode.EDIT
    assert drawn.session.document is before
    assert drawn.canvas.map_from_image(QPointF(100, 100)) == place
    assert drawn.focus is drawn.canvas
    drawn.press_message_button("Show the newest result")
    assert drawn.session.viewing.job is not None
    assert drawn.session.viewing.job.request.remix_prompt == "three"
    assert not drawn.bar.isVisible()


def test_the_newest_result_is_the_one_that_came_last(
    gateway: FakeGateway, drawn: WindowHands
) -> None:
    gateway.holds_new_tasks = True
    submit(drawn, "asked first", "asked last")
    complete(gateway, drawn, "asked last")
    drawn.action("modeEdit").trigger()
    drawn.write("promptEdit", "the next one")
    complete(gateway, drawn, "asked first")
    drawn.wait_for_message("A result has arrived")
    drawn.press_message_button("Show the newest result")
    assert drawn.session.viewing.job is not None
    assert drawn.session.viewing.job.request.remix_prompt == "asked first"


def test_a_stroke_goes_on_while_a_result_comes(gateway: FakeGateway, drawn: WindowHands) -> None:
    gateway.holds_new_tasks = True
    submit(drawn, "one")
    drawn.write("promptEdit", "one")  # nothing else is typed or drawn by now
    drawn.action("toolLasso").trigger()
    start, middle, end = drawn.at((0.1, 0.1), (0.3, 0.1), (0.3, 0.3))
    drawn.pen.press(start)
    drawn.pen.move(middle)
    complete(gateway, drawn, "one")
    assert drawn.session.viewing.mode is Mode.EDIT
    drawn.pen.move(end)
    drawn.pen.release(end)
    assert len(drawn.areas) == 2
    drawn.wait_for_message("A result has arrived")


def test_the_first_of_four_images_shows_at_once_and_the_others_follow(
    gateway: FakeGateway, drawn: WindowHands
) -> None:
    gateway.holds_new_tasks = True
    submit(drawn, "one")
    task = gateway.accepted[0]
    task.held_images = {number: threading.Event() for number in (0, 1, 3)}
    task.held.clear()
    drawn.wait(lambda: drawn.session.viewing.mode is Mode.COMPARE)
    assert drawn.job.state is JobState.DOWNLOADING
    assert drawn.session.viewing.comparison is not None
    assert drawn.session.viewing.comparison.number == 2
    assert drawn.tile("resultChoice2").isChecked()
    assert drawn.compare_view.isVisible()
    assert all(drawn.tile(f"resultChoice{n}").is_loading for n in (0, 1, 3))
    task.held_images[3].set()
    drawn.wait(lambda: drawn.tile("resultChoice3").picture is not None)
    assert drawn.session.viewing.comparison.number == 2
    task.held_images[0].set()
    drawn.wait(lambda: drawn.tile("resultChoice0").isChecked())  # chance led, now the lowest does
    assert drawn.job.state is JobState.DOWNLOADING
    task.held_images[1].set()
    drawn.wait_for_job()
    assert all(drawn.tile(f"resultChoice{n}").picture is not None for n in range(4))


def test_a_result_that_was_chosen_to_be_looked_at_stays(
    gateway: FakeGateway, drawn: WindowHands
) -> None:
    gateway.holds_new_tasks = True
    submit(drawn, "one", "two")
    complete(gateway, drawn, "two")
    drawn.wait(lambda: drawn.session.viewing.mode is Mode.COMPARE)
    drawn.press("resultChoice2")
    complete(gateway, drawn, "one")
    assert drawn.session.viewing.job is not None
    assert drawn.session.viewing.job.request.remix_prompt == "two"
    drawn.wait_for_message("A result has arrived")


@pytest.fixture
def desktop() -> FakeDesktop:
    return FakeDesktop()


@pytest.fixture
def away(gateway: FakeGateway, open_window: Open, desktop: FakeDesktop) -> WindowHands:
    """A window with an area drawn, and a desktop around it."""
    gateway.add_generation()
    hands = open_window("gen-1", desktop=desktop)
    hands.wait_for_images()
    hands.press("imageChoice0")
    hands.draw()
    gateway.holds_new_tasks = True
    return hands


def test_the_desktop_tells_of_results_while_the_window_is_away(
    gateway: FakeGateway, away: WindowHands, desktop: FakeDesktop
) -> None:
    submit(away, "a red boat", "two seals")
    away.window.showMinimized()
    complete(gateway, away, "two seals")
    complete(gateway, away, "a red boat")
    away.wait(lambda: desktop.notices)
    assert len(desktop.notices) == 1
    assert desktop.notices[0].title == "2 results have arrived"
    assert desktop.notices[0].text == "a red boat"
    assert desktop.is_shown
    desktop.press()
    assert not away.window.isMinimized()
    assert not desktop.is_shown
    assert away.session.viewing.mode is Mode.COMPARE
    assert away.session.viewing.job is not None
    assert away.session.viewing.job.request.remix_prompt == "a red boat"


def test_the_desktop_stays_silent_while_the_window_is_in_front(
    gateway: FakeGateway, away: WindowHands, desktop: FakeDesktop
) -> None:
    submit(away, "a red boat")
    complete(gateway, away, "a red boat")
    away.wait(lambda: away.session.viewing.mode is Mode.COMPARE)
    away.window.showMinimized()
    away.action("modeEdit").trigger()
    submit(away, "two seals")
    complete(gateway, away, "two seals")
    away.wait(lambda: desktop.notices)
    assert [notice.text for notice in desktop.notices] == ["two seals"]


def test_notifications_are_set_in_the_settings(
    gateway: FakeGateway, away: WindowHands, desktop: FakeDesktop
) -> None:
    away.action("openSettings").trigger()
    sections = away.child(QListWidget, "settingsSections")
    (item,) = sections.findItems("Notifications", Qt.MatchFlag.MatchExactly)
    sections.setCurrentItem(item)
    ways = away.child(QWidget, "notificationChoice").findChildren(QToolButton)
    away.press_on(next(way for way in ways if way.text() == "Without the prompt"))
    away.child(QWidget, "settingsDialog").close()
    submit(away, "a secret boat")
    away.window.showMinimized()
    complete(gateway, away, "a secret boat")
    away.wait(lambda: desktop.notices)
    assert desktop.notices[0].text == ""


def test_title_and_taskbar_show_how_far_all_jobs_are(
    gateway: FakeGateway, away: WindowHands, desktop: FakeDesktop
) -> None:
    gateway.plans.append([0.5])
    submit(away, "one")
    away.wait(lambda: away.window.windowTitle() == "45 % · mjgui")
    assert desktop.shown[0].count == 1
    assert desktop.shown[-1] == Overall(1, 45)
    gateway.plans.append([None])
    submit(away, "two")
    away.wait(lambda: away.window.windowTitle() == "2 jobs · 22 % · mjgui")
    complete(gateway, away, "one")
    complete(gateway, away, "two")
    away.wait(lambda: away.window.windowTitle() == "mjgui")
    assert desktop.shown[-1] == Overall()
    percents = [overall.percent for overall in desktop.shown if overall.percent is not None]
    assert all(0 <= percent <= 100 for percent in percents)


def test_typing_goes_on_while_results_come(gateway: FakeGateway, drawn: WindowHands) -> None:
    gateway.holds_new_tasks = True
    submit(drawn, "one", "two")
    drawn.write("promptEdit", "the next")
    complete(gateway, drawn, "one")
    drawn.keys(" on")
    complete(gateway, drawn, "two")
    drawn.keys("e")
    assert drawn.child(QPlainTextEdit, "promptEdit").toPlainText() == "the next one"
    assert drawn.wait_for_message("2 results have arrived")
