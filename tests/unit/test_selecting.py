"""Questions about a picture's pixels: which are answered, and what is kept between them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from mjgui.app.selecting import MAX_KEPT, Selector, Study
from mjgui.core.errors import InputError, MjguiError
from tests.unit.canvas_hands import picture


@pytest.fixture
def selector(qtbot: QtBot) -> Iterator[Selector]:
    selector = Selector()
    selector.set_picture(picture(300, 200))
    yield selector
    qtbot.waitUntil(selector.shut_down, timeout=30_000)


class Gate:
    """Work that comes to its end only when it is let."""

    def __init__(self) -> None:
        self.has_begun = threading.Event()
        self.may_end = threading.Event()
        self.was_stopped = False

    def __call__(self, study: Study) -> str:
        self.has_begun.set()
        assert self.may_end.wait(60)
        self.was_stopped = study.is_stopped
        study.check()
        return "gate"


def answering(value: object) -> Callable[[Study], object]:
    return lambda _: value


def test_work_sees_the_pixels_in_another_thread(selector: Selector, qtbot: QtBot) -> None:
    threads: list[int] = []
    answers: list[object] = []

    def work(study: Study) -> object:
        threads.append(threading.get_ident())
        return study.pixels.shape, study.pixels[50, 100].tolist()

    def hear(answer: object) -> None:
        threads.append(threading.get_ident())
        answers.append(answer)

    assert selector.ask("look", work, hear)
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [((200, 300, 3), [0, 50, 100])]
    assert threads[0] != threads[1] == threading.get_ident()


def test_work_sees_the_smaller_copies(selector: Selector, qtbot: QtBot) -> None:
    answers: list[object] = []
    selector.ask("look", lambda study: [level.shape for level in study.levels], answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [[(200, 300, 3), (100, 150, 3), (50, 75, 3)]]


def test_without_a_picture_nothing_is_asked(qapp: object) -> None:
    selector = Selector()
    assert not selector.has_picture
    assert not selector.ask("look", answering(1), print)
    assert not selector.is_asked("look")
    assert selector.shut_down()


def test_only_the_newest_that_waits_is_asked(selector: Selector, qtbot: QtBot) -> None:
    gate, heard = Gate(), []
    selector.ask("follow", gate, heard.append)
    qtbot.waitUntil(gate.has_begun.is_set)
    for i in range(5):
        selector.ask("follow", answering(i), heard.append)
    selector.ask("pick", answering("other"), heard.append)
    gate.may_end.set()
    qtbot.waitUntil(lambda: not (selector.is_asked("follow") or selector.is_asked("pick")))
    assert heard == ["gate", 4, "other"]


def test_one_in_a_hurry_gives_up_the_one_at_work(selector: Selector, qtbot: QtBot) -> None:
    gate, heard = Gate(), []
    selector.ask("pick", gate, heard.append)
    qtbot.waitUntil(gate.has_begun.is_set)
    selector.ask("pick", answering("new"), heard.append, hurries=True)
    gate.may_end.set()
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["new"]
    assert gate.was_stopped


@pytest.mark.parametrize("how", ["drop", "picture", "none"])
def test_dropped_questions_are_not_heard_of(selector: Selector, qtbot: QtBot, how: str) -> None:
    gate, heard = Gate(), []
    selector.ask("follow", gate, heard.append)
    qtbot.waitUntil(gate.has_begun.is_set)
    selector.ask("follow", answering("waiting"), heard.append)
    if how == "drop":
        selector.drop("follow")
    else:
        selector.set_picture(picture(40, 40) if how == "picture" else None)
    assert not selector.is_asked("follow")
    gate.may_end.set()
    selector.set_picture(picture(50, 50))
    selector.ask("follow", answering("after"), heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["after"]
    assert gate.was_stopped


def test_what_is_prepared_is_kept_until_the_picture_changes(
    selector: Selector, qtbot: QtBot
) -> None:
    made: list[int] = []
    heard: list[object] = []

    def work(study: Study) -> object:
        return study.keep("half", lambda: made.append(study.pixels.shape[0]) or object())

    for count in (1, 2):
        selector.ask("look", work, heard.append)
        qtbot.waitUntil(lambda count=count: len(heard) == count)
    assert heard[0] is heard[1]
    selector.set_picture(picture(40, 30))
    selector.ask("look", work, heard.append)
    qtbot.waitUntil(lambda: len(heard) == 3)
    assert made == [200, 30]


def test_no_more_is_kept_than_has_room(selector: Selector, qtbot: QtBot) -> None:
    made: list[int] = []
    heard: list[object] = []

    def work(study: Study) -> object:
        for key in (0, *range(1, MAX_KEPT), 0, MAX_KEPT, 0, 1):
            study.keep(key, lambda key=key: made.append(key) or key)
        return None

    selector.ask("look", work, heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    assert made == [*range(MAX_KEPT + 1), 1]


def test_failures_are_heard_of(selector: Selector, qtbot: QtBot) -> None:
    everywhere: list[MjguiError] = []
    here: list[MjguiError] = []
    selector.failed.connect(everywhere.append)

    def work(study: Study) -> object:
        raise InputError("no")

    selector.ask("look", work, print, on_failed=here.append)
    qtbot.waitUntil(lambda: bool(here))
    assert not everywhere
    selector.ask("look", work, print)
    qtbot.waitUntil(lambda: bool(everywhere))
    assert len(here) == 1
