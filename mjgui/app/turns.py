"""Taking turns: a few at a time, those that are awaited first, and nobody for long."""

from __future__ import annotations

import threading
import time
from collections.abc import Generator
from contextlib import contextmanager
from itertools import count

FIRST = 0
"""The rank of what somebody waits for."""
LAST = 100
"""The rank of what nobody has asked to be sooner than anything else."""

_LOOK_SECONDS = 0.1


class Places:
    """Lets so many threads compute at once; of those that wait, the one of the lowest rank is next.

    What is of the rank `FIRST` has one place more: it need not wait for the others to come to their
    end. Who is next may have that place after it: the others would have slowed down each other
    meanwhile, and the last of them would end alone. To be used as a lock is (`with places:`), which
    is of the rank `LAST`.

    Args:
        at_once: how many, beside that one.
    """

    def __init__(self, at_once: int) -> None:
        self._at_once = at_once
        self._taken = 0
        self._is_handed_on = False
        self._waiting: set[tuple[int, int]] = set()
        self._arrivals = count()
        self._changed = threading.Condition()

    @property
    def waiting(self) -> int:
        """How many wait for a place."""
        with self._changed:
            return len(self._waiting)

    @contextmanager
    def of_rank(self, rank: int) -> Generator[None]:
        """Have a place, waited for in the order of ranks, and in that of arrival within a rank."""
        self.acquire(rank)
        try:
            yield
        finally:
            self.release(rank)

    def acquire(self, rank: int = LAST) -> None:
        """Wait for a place, and take it."""
        with self._changed:
            mine = rank, next(self._arrivals)
            self._waiting.add(mine)
            self._changed.wait_for(lambda: min(self._waiting) == mine and self._is_room(rank))
            self._waiting.remove(mine)
            self._taken += 1
            self._is_handed_on = False
            self._changed.notify_all()  # there may be a place for the next one, too

    def release(self, rank: int = LAST) -> None:
        """Give a place back that was taken by this rank."""
        with self._changed:
            self._taken -= 1
            self._is_handed_on = rank == FIRST and bool(self._waiting)
            self._changed.notify_all()

    def _is_room(self, rank: int) -> bool:
        return self._taken < self._at_once + (rank == FIRST or self._is_handed_on)

    def __enter__(self) -> None:
        self.acquire()

    def __exit__(self, *_: object) -> None:
        self.release()


class Turns:
    """Lets so many threads do something at once; the others wait, though only for a while.

    The images of tasks that are done at the same moment would otherwise come on four threads a
    task, and each may have its turn at Python's lock before the window gets it back.

    Args:
        count: how many at once.
        patience: how long one waits for its turn before it goes on without one, seconds: what hangs
            must not hold up the others.
    """

    def __init__(self, count: int = 2, patience: float = 8.0) -> None:
        self._free = threading.BoundedSemaphore(count)
        self._patience = patience

    @contextmanager
    def one(self, cancel: threading.Event) -> Generator[None]:
        """Have a turn, waited for until `cancel` is set or the patience has come to its end."""
        has_turn = self._wait(cancel)
        try:
            yield
        finally:
            if has_turn:
                self._free.release()

    def _wait(self, cancel: threading.Event) -> bool:
        end = time.monotonic() + self._patience
        while not cancel.is_set() and (left := end - time.monotonic()) > 0:
            if self._free.acquire(timeout=min(left, _LOOK_SECONDS)):
                return True
        return False
