"""Taking turns: a few at a time, but nobody waits for long."""

from __future__ import annotations

import threading
import time
from collections.abc import Generator
from contextlib import contextmanager

_LOOK_SECONDS = 0.1


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
