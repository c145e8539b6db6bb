"""Calls while the machine sleeps; a clock that jumps stands for it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest

from mjgui.gateway.interrupt import Call, DeadlinePassedError, SleptError, running_clock


def jumping(*steps: float) -> Callable[[], float]:
    """A clock that goes on by these seconds at each look, and then by a twentieth."""

    def times() -> Iterator[float]:
        now = 0.0
        for step in steps:
            yield now
            now += step
        while True:
            yield now
            now += 0.05

    ticks = times()
    return lambda: next(ticks)


class Held:
    """Work that a test lets end."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self.looks = 0
        self._clock = clock
        self._go_on = threading.Event()

    def clock(self) -> float:
        """Let the work end soon after the clock's third look."""
        self.looks += 1
        if self.looks > 3:
            self._go_on.set()
        return self._clock()

    def work(self, _line: object) -> str:
        assert self._go_on.wait(60)
        return "the answer"


def test_sleep_does_not_use_up_the_deadline(cancel: threading.Event) -> None:
    held = Held(jumping(0.05, 3600))
    call = Call(held.work, held.clock)
    assert call.run(cancel, 60) == "the answer"


def test_a_call_may_end_with_the_sleep(cancel: threading.Event) -> None:
    stuck = threading.Event()
    call = Call(lambda _line: stuck.wait(60), jumping(0.05, 3600))
    with pytest.raises(SleptError):
        call.run(cancel, 60, ends_with_sleep=True)
    stuck.set()


def test_time_awake_uses_up_the_deadline(cancel: threading.Event) -> None:
    stuck = threading.Event()
    call = Call(lambda _line: stuck.wait(60), jumping(*[5.0] * 20))
    with pytest.raises(DeadlinePassedError):
        call.run(cancel, 60, ends_with_sleep=True)
    stuck.set()


def test_the_clock_runs() -> None:
    before = running_clock()
    threading.Event().wait(0.01)
    assert running_clock() > before
