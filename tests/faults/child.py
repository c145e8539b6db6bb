"""The real program as a process that can be killed, seen from outside."""

from __future__ import annotations

import json
import os
import queue
import signal
import sqlite3
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from tests.faults.bench import FaultyGateway
from tests.faults.nursery import Nursery

SECONDS = 60.0

Fact = dict[str, Any]


class Child:
    """One run of the program, by `tests.faults.driver`.

    Attributes:
        facts: everything that it has told so far.
    """

    def __init__(self, nursery: Nursery, folder: Path, gateway: FaultyGateway, *argv: str) -> None:
        self.facts: list[Fact] = []
        self._nursery = nursery
        self._errors = folder.parent / "stderr"
        self._code: int | None = None
        self._coming: queue.SimpleQueue[Fact | None] = queue.SimpleQueue()
        environ = {
            **os.environ,
            "MJGUI_DATA_DIR": str(folder),
            "MJGUI_BASE_URL": gateway.url,
            "MJGUI_API_KEY": gateway.key,
        }
        commands, writing = os.pipe()
        reading, telling = os.pipe()
        self._commands = os.fdopen(writing, "wb", buffering=0)
        self._told = os.fdopen(reading, "rb")
        try:
            with self._errors.open("ab") as errors:
                self.pid = nursery.start(argv, environ, (commands, telling, errors.fileno()))
        except BaseException:
            self._commands.close()
            self._told.close()
            raise
        finally:
            os.close(commands)
            os.close(telling)
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._code is None:
            self.kill()

    def do(self, command: str, *arguments: object) -> None:
        """Have it carry out a command."""
        self._commands.write(json.dumps([command, *arguments]).encode() + b"\n")
        self.until(lambda fact: fact.get("done") == command, since=len(self.facts))

    def state(self) -> Fact:
        """What is drawn, typed and submitted."""
        start = len(self.facts)
        self.do("state")
        return next(fact for fact in self.facts[start:] if "jobs" in fact)

    def ready(self) -> Self:
        """Wait until a generation is shown."""
        self.until(lambda fact: "ready" in fact)
        return self

    def until_job(self, state: str) -> Fact:
        """Wait until a job has come into this state."""
        return self.until(lambda fact: fact.get("state") == state)

    def until(
        self, holds: Callable[[Fact], object], since: int = 0, seconds: float = SECONDS
    ) -> Fact:
        """Wait for a fact; one that is told already counts, leaving out the first ones."""
        found = next((fact for fact in self.facts[since:] if holds(fact)), None)
        end = time.monotonic() + seconds
        while found is None:
            try:
                fact = self._coming.get(timeout=max(end - time.monotonic(), 0.01))
            except queue.Empty:
                raise AssertionError(
                    f"it told nothing for {seconds} s: {self.facts[-3:]}"
                ) from None
            assert fact is not None, f"it ended with {self.end()}"
            assert "failed" not in fact, fact
            self.facts.append(fact)
            found = fact if holds(fact) else None
        return found

    def signal(self, number: signal.Signals) -> None:
        """Send it a signal."""
        os.kill(self.pid, number)

    def kill(self) -> None:
        """End it as no program can prevent, and take in what it had told until then."""
        self.signal(signal.SIGKILL)
        self.end()

    def end(self) -> int:
        """Wait for its end, and give its exit code."""
        if self._code is None:
            self._code = -signal.SIGKILL  # which it ends by where it is waited for in vain
            try:
                self._code = self._nursery.wait(self.pid)
            except TimeoutError as error:
                self._reader.join()  # until the process has gone
                error.add_note(self._errors.read_text(encoding="utf-8", errors="replace"))
                raise
            finally:
                self._reader.join()
                self._commands.close()
                self._told.close()
            while not self._coming.empty():
                fact = self._coming.get()
                if fact is not None:
                    self.facts.append(fact)
        return self._code

    def _read(self) -> None:
        for line in self._told:
            if line.endswith(b"\n"):
                self._coming.put(json.loads(line))
        self._coming.put(None)


def until(holds: Callable[[], object]) -> None:
    """Wait until something outside of any event loop holds."""
    end = time.monotonic() + SECONDS
    pause = threading.Event()
    while not holds():
        assert time.monotonic() < end, "it did not come about"
        pause.wait(0.01)


def saved(folder: Path, query: str) -> list[tuple[Any, ...]]:
    """What the journal on the disk says, read beside whoever writes it."""
    connection = sqlite3.connect(f"file:{folder / 'journal.sqlite3'}?mode=ro", uri=True)
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()
