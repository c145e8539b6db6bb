"""Background work: what runs where, what is heard of it, and how it ends."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from mjgui.app.work import WorkContext, WorkPool
from mjgui.core.errors import InputError, MjguiError, UnexpectedError


@pytest.fixture
def pool(qapp: object) -> Iterator[WorkPool]:
    pool = WorkPool("test", 2)
    yield pool
    assert pool.shut_down(30)


class Ear:
    """Hears of work, and of the thread it is told in."""

    def __init__(self) -> None:
        self.events: list[object] = []
        self.errors: list[MjguiError] = []
        self.ends = 0
        self.threads: set[int] = set()

    def event(self, event: object) -> None:
        self.threads.add(threading.get_ident())
        self.events.append(event)

    def failed(self, error: MjguiError) -> None:
        self.threads.add(threading.get_ident())
        self.errors.append(error)

    def finished(self) -> None:
        self.threads.add(threading.get_ident())
        self.ends += 1


def test_work_runs_elsewhere_and_is_heard_here(pool: WorkPool, qtbot: QtBot) -> None:
    ear = Ear()
    ran_in: list[int] = []

    def work(context: WorkContext) -> None:
        ran_in.append(threading.get_ident())
        context.emit("one")
        context.emit("two")

    pool.start(work, on_event=ear.event, on_finished=ear.finished)
    qtbot.waitUntil(lambda: ear.ends == 1)
    assert ear.events == ["one", "two"]
    assert ran_in != [threading.get_ident()]
    assert ear.threads == {threading.get_ident()}


def test_what_work_raises_is_heard_of(pool: WorkPool, qtbot: QtBot) -> None:
    ear = Ear()

    def refuse(_context: WorkContext) -> None:
        raise InputError("No", "Try another.")

    def break_down(_context: WorkContext) -> None:
        words = "sk-canary"
        raise RuntimeError(words)

    for work in (refuse, break_down):
        pool.start(work, on_failed=ear.failed, on_finished=ear.finished)
    qtbot.waitUntil(lambda: ear.ends == 2)
    assert {type(error) for error in ear.errors} == {InputError, UnexpectedError}
    fault = next(error for error in ear.errors if isinstance(error, UnexpectedError))
    assert "RuntimeError" in fault.report()
    assert "break_down" in fault.report()
    assert "sk-canary" not in fault.report()


def test_more_work_than_lanes_waits_its_turn(pool: WorkPool, qtbot: QtBot) -> None:
    ear = Ear()
    gate = threading.Event()
    running = threading.Semaphore(0)

    def wait(context: WorkContext) -> None:
        running.release()
        gate.wait(60)
        context.emit(QThread.currentThread().objectName())

    for _ in range(5):
        pool.start(wait, on_event=ear.event, on_finished=ear.finished)
    assert running.acquire(timeout=60)
    assert running.acquire(timeout=60)
    assert not running.acquire(blocking=False)
    gate.set()
    qtbot.waitUntil(lambda: ear.ends == 5)
    assert len(ear.events) == 5
    assert len(set(ear.events)) == 2
    assert pool.is_idle


def test_cancelled_work_ends_and_silenced_work_says_nothing(pool: WorkPool, qtbot: QtBot) -> None:
    heard, silent = Ear(), Ear()
    begun = threading.Semaphore(0)

    def wait(context: WorkContext) -> None:
        begun.release()
        context.cancel.wait(60)
        context.emit("ended")

    cancelled = pool.start(wait, on_event=heard.event, on_finished=heard.finished)
    silenced = pool.start(wait, on_event=silent.event, on_finished=silent.finished)
    # What is cancelled before it has begun never runs.
    assert begun.acquire(timeout=60)
    assert begun.acquire(timeout=60)
    cancelled.cancel()
    silenced.silence()
    qtbot.waitUntil(lambda: heard.ends == 1 and pool.is_idle)
    assert heard.events == ["ended"]
    assert silent.events == []
    assert silent.ends == 0


def test_work_cancelled_while_it_waits_never_runs(pool: WorkPool, qtbot: QtBot) -> None:
    ear = Ear()
    gate = threading.Event()

    def wait(_context: WorkContext) -> None:
        gate.wait(60)

    def run(context: WorkContext) -> None:
        context.emit("ran")

    for _ in range(2):
        pool.start(wait)
    late = pool.start(run, on_event=ear.event, on_finished=ear.finished)
    late.cancel()
    gate.set()
    qtbot.waitUntil(lambda: ear.ends == 1)
    assert ear.events == []


def test_shutting_down_ends_running_work_and_drops_the_rest(qtbot: QtBot, qapp: object) -> None:
    pool = WorkPool("short", 1)
    started = threading.Event()
    ear = Ear()

    def wait(context: WorkContext) -> None:
        started.set()
        context.cancel.wait(60)
        context.emit("late")

    pool.start(wait, on_event=ear.event)
    pool.start(wait, on_event=ear.event)
    assert started.wait(60)
    assert pool.shut_down(5)
    qtbot.wait(1)
    assert ear.events == []
    pool.start(wait, on_event=ear.event)
    assert pool.is_idle


def test_idleness_is_told_when_it_changes(pool: WorkPool, qtbot: QtBot) -> None:
    told: list[bool] = []
    pool.idle_changed.connect(told.append)

    def nothing(_context: WorkContext) -> None:
        return

    pool.start(nothing)
    pool.start(nothing)
    qtbot.waitUntil(lambda: pool.is_idle)
    assert told[0] is False
    assert told[-1] is True
