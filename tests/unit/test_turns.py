"""Taking turns: so many at once, and nobody waits for ever."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from mjgui.app.turns import Turns


def test_no_more_than_so_many_at_once() -> None:
    turns, cancel, lock = Turns(2, patience=60), threading.Event(), threading.Lock()
    both, inside, most = threading.Barrier(2), 0, 0

    def work(_: int) -> None:
        nonlocal inside, most
        with turns.one(cancel):
            with lock:
                inside += 1
                most = max(most, inside)
            both.wait(60)
            with lock:
                inside -= 1

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, range(8)))
    assert most == 2


def test_who_has_waited_long_goes_on_without_a_turn() -> None:
    turns, cancel = Turns(1, patience=0.2), threading.Event()
    with turns.one(cancel), turns.one(cancel):
        pass
    with turns.one(cancel):
        pass  # the turn that nobody had was not given back


def test_nobody_waits_for_a_turn_that_is_not_wanted_any_more() -> None:
    turns, cancel = Turns(1, patience=3600), threading.Event()
    stopped = threading.Event()
    stopped.set()
    with turns.one(cancel), turns.one(stopped):
        pass


def test_a_turn_is_given_back_after_a_failure() -> None:
    turns, cancel = Turns(1, patience=3600), threading.Event()
    for _ in range(3):
        with pytest.raises(ZeroDivisionError), turns.one(cancel):
            assert 1 // 0
