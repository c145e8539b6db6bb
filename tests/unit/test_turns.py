"""Taking turns: so many at once, in an order, and nobody waits for ever."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from mjgui.app.turns import FIRST, Places, Turns


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


def until(holds: Callable[[], bool]) -> None:
    """Wait until something that is about to happen has happened."""
    end, tick = time.monotonic() + 60, threading.Event()
    while not holds():
        assert time.monotonic() < end, "it did not come about"
        tick.wait(0.001)


def test_places_are_given_by_rank_and_then_by_arrival() -> None:
    places, order = Places(1), list[tuple[int, str]]()

    def work(rank: int, name: str) -> None:
        with places.of_rank(rank):
            order.append((rank, name))

    with ThreadPoolExecutor(4) as pool, places:
        for number, (rank, name) in enumerate([(3, "a"), (2, "b"), (3, "c"), (2, "d")]):
            pool.submit(work, rank, name)
            until(lambda number=number: places.waiting == number + 1)
    assert order == [(2, "b"), (2, "d"), (3, "a"), (3, "c")]


def test_what_is_awaited_has_a_place_of_its_own_and_only_one() -> None:
    places, came = Places(2), list[str]()

    def take(rank: int, name: str) -> None:
        with places.of_rank(rank):
            came.append(name)

    with ThreadPoolExecutor(2) as pool, places, places:
        with places.of_rank(FIRST):  # though both are taken
            pool.submit(take, FIRST, "first")
            until(lambda: places.waiting == 1)
            assert not came
        until(lambda: came == ["first"])
        pool.submit(take, 1, "other")
        until(lambda: places.waiting == 1)
        assert came == ["first"]  # the place is not for others that come later


def test_one_that_waits_has_the_place_after_what_was_awaited() -> None:
    places, ends = Places(1), threading.Event()
    came = list[str]()

    def take(name: str) -> None:
        with places.of_rank(1):
            came.append(name)
            assert ends.wait(60)

    with ThreadPoolExecutor(2) as pool, places:
        with places.of_rank(FIRST):
            for count, name in enumerate("ab", 1):
                pool.submit(take, name)
                until(lambda count=count: places.waiting == count)
            assert not came
        until(lambda: came == ["a"])
        assert places.waiting == 1
        ends.set()
    assert came == ["a", "b"]


def test_a_place_is_given_back_after_a_failure() -> None:
    places = Places(1)
    for _ in range(3):
        with pytest.raises(ZeroDivisionError), places:
            assert 1 // 0
