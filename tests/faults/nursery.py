"""A process that has everything imported, and splits off the runs of the program.

Importing Qt and its company takes longer than most of what is done to a run. Each run is a process
of its own all the same, made by `fork` before anything of Qt has begun.
"""

from __future__ import annotations

import faulthandler
import itertools
import json
import os
import resource
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

ROOT = Path(__file__).parents[2]
SECONDS = 60.0
"""How long a run may take to end, and the nursery to begin."""
_STANDARD_STREAMS = 3
_MOST_BYTES = 65536


class Nursery:
    """Starts runs; a context manager.

    A test that fails in the middle leaves it as it was for the next one: a run that is waited for
    in vain is killed, an answer that nobody took is no answer to a later question, and a nursery
    that has ended is begun anew.
    """

    def __init__(self) -> None:
        self._numbers = itertools.count()
        self._begin()

    def _begin(self) -> None:
        self._ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._ours.settimeout(SECONDS)
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.faults.nursery", str(theirs.fileno())],
                cwd=ROOT,
                pass_fds=(theirs.fileno(),),
            )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._ours.close()
        self._process.wait()

    def start(self, argv: Sequence[str], environ: Mapping[str, str], streams: Sequence[int]) -> int:
        """Start `mjgui ARGV` with these three standard streams, and give its process id."""
        if self._process.poll() is not None:
            self._ours.close()
            self._begin()
        return self._ask({"start": list(argv), "environ": dict(environ)}, streams)

    def wait(self, pid: int) -> int:
        """Wait for the end of a run: its exit code, negative where a signal ended it.

        Raises:
            TimeoutError: it did not end; it has been killed, and has said on its standard error
                what its threads were at.
        """
        try:
            return self._ask({"wait": pid})
        except BaseException:
            # Also where pytest's own limit is what ends the waiting.
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGABRT)
            raise

    def _ask(self, question: Mapping[str, object], streams: Sequence[int] = ()) -> int:
        number = next(self._numbers)
        request = json.dumps({"number": number, **question}).encode()
        socket.send_fds(self._ours, [request], streams)
        while True:
            answer = self._ours.recv(_MOST_BYTES)
            if not answer:
                raise ConnectionError("the nursery has ended")
            asked, result = json.loads(answer)
            if asked == number:
                return result


def _serve(theirs: socket.socket) -> None:
    while True:
        request, streams, *_ = socket.recv_fds(theirs, _MOST_BYTES, _STANDARD_STREAMS)
        if not request:
            return
        asked = json.loads(request)
        if "wait" in asked:
            _, status = os.waitpid(asked["wait"], 0)
            answer = os.waitstatus_to_exitcode(status)
        else:
            answer = os.fork()
            if answer == 0:
                theirs.close()
                _become(asked["start"], asked["environ"], streams)
            for stream in streams:
                os.close(stream)
        theirs.send(json.dumps([asked["number"], answer]).encode())


def _become(argv: list[str], environ: dict[str, str], streams: list[int]) -> None:
    """Be a run of the program, from here on."""
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
        os.close(stream)
    os.environ.clear()
    os.environ.update(environ)
    # Where the tests themselves were begun by `nohup`, or in the background, these are ignored.
    signal.signal(signal.SIGHUP, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    from tests.faults import driver

    faulthandler.enable()  # also tells what hangs at a SIGABRT
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    code = 1
    try:
        code = driver.run(argv)
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        # Nothing of what the nursery itself would do at its end.
        os._exit(code)


if __name__ == "__main__":
    import tests.faults.driver  # noqa: F401

    with socket.socket(fileno=int(sys.argv[1])) as end:
        _serve(end)
