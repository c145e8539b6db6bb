"""Cyclic garbage is collected in the GUI thread, whichever thread makes it."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mjgui.app.garbage import GarbageCollector, collect_in_gui_thread
from mjgui.app.work import WorkContext, WorkPool


@pytest.fixture
def collecting_threads() -> Iterator[list[int]]:
    """The threads that collected, in order, one for each collection."""
    threads: list[int] = []

    def note(phase: str, _: dict[str, int]) -> None:
        if phase == "start":
            threads.append(threading.get_ident())

    gc.callbacks.append(note)
    yield threads
    gc.callbacks.remove(note)


class Known(QObject):
    """Knows itself, as a GUI object does that has handed out one of its methods."""

    def __init__(self) -> None:
        super().__init__()
        self.cycle = self.leave

    def leave(self) -> None:
        """Do nothing."""


def leave_cycles() -> None:
    for _ in range(50_000):
        cycle: list[object] = []
        cycle.append(cycle)


def test_a_worker_collects_nothing(qtbot: QtBot, collecting_threads: list[int]) -> None:
    known = weakref.ref(Known())
    assert known() is not None, "only the collector finds it"
    worker = threading.Thread(target=leave_cycles)
    worker.start()
    worker.join()
    assert collecting_threads == []
    assert known() is not None
    qtbot.waitUntil(lambda: known() is None)
    assert set(collecting_threads) == {threading.get_ident()}


def test_old_objects_are_found_too(qtbot: QtBot) -> None:
    known = Known()
    gone = weakref.ref(known)
    gc.collect()  # it is in the oldest generation now
    del known
    churn = QTimer()
    churn.timeout.connect(leave_cycles)
    kept: list[object] = []
    # What survives makes a full collection due, as in the program.
    churn.timeout.connect(lambda: kept.extend([] for _ in range(50_000)))
    churn.start(0)
    qtbot.waitUntil(lambda: gone() is None)


def test_one_collector_is_enough(qapp: QApplication) -> None:
    collect_in_gui_thread(qapp)
    collect_in_gui_thread(qapp)
    assert len(qapp.findChildren(GarbageCollector)) == 1
    assert not gc.isenabled()


class Owner:
    """Something that only its ticket knows."""

    def __init__(self, ends: list[int]) -> None:
        self._ends = ends

    def work(self, _: WorkContext) -> None:
        """Do nothing."""

    def ended(self) -> None:
        self._ends.append(threading.get_ident())


def test_what_ended_work_knew_goes_in_the_gui_thread(qtbot: QtBot) -> None:
    pool = WorkPool("letting-go", 1)
    ends: list[int] = []
    working, hearing = Owner(ends), Owner(ends)
    gone = [weakref.ref(owner) for owner in (working, hearing)]
    threads: list[int] = []
    for owner in (working, hearing):
        weakref.finalize(owner, lambda: threads.append(threading.get_ident()))
    with qtbot.waitSignal(pool.idle_changed, check_params_cb=lambda idle: idle):
        pool.start(working.work, on_finished=hearing.ended)
        del owner, working, hearing
    assert ends == [threading.get_ident()]
    assert [owner() for owner in gone] == [None, None], "whatever the lane's thread still knows"
    assert threads == [threading.get_ident()] * 2
    assert pool.shut_down()
