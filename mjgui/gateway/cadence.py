"""How long to wait between tries, and waiting that can be cancelled."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from tenacity import RetryCallState
from tenacity.wait import wait_base, wait_exponential, wait_random

from mjgui.core.errors import RejectedError, StoppedError


@dataclass(frozen=True, slots=True)
class Cadence:
    """How long to wait between tries, in seconds, and how often to try.

    Attributes:
        poll: between two looks at an open task.
        reconnect: between two tries while the gateway is away.
        submit_tries: how often a submission that never arrived is sent in all.
        download_tries: how often one image is fetched in all where its server refuses it.
        reach_tries: the same where no whole answer comes; with the usual waits they outlast half a
            minute without a network.
        quiet_after: how long a task may stand still before that is said.
        clock: tells the seconds that `quiet_after` is measured by.
    """

    poll: wait_base = field(
        default_factory=lambda: wait_exponential(exp_base=1.3, max=5) + wait_random(0, 0.5)
    )
    reconnect: wait_base = field(
        default_factory=lambda: wait_exponential(max=5) + wait_random(0, 0.5)
    )
    submit_tries: int = 5
    download_tries: int = 4
    reach_tries: int = 9
    quiet_after: float = 600.0
    clock: Callable[[], float] = time.monotonic


class WaitAsAsked(wait_base):
    """Waits as `usual` says, or longer where the gateway asks for it by Retry-After."""

    def __init__(self, usual: wait_base) -> None:
        self._usual = usual

    def __call__(self, retry_state: RetryCallState) -> float:
        """Return the seconds to wait after the state's outcome."""
        error = retry_state.outcome.exception() if retry_state.outcome else None
        asked = error.retry_after if isinstance(error, RejectedError) else None
        return max(self._usual(retry_state), asked or 0.0)


def sleeping(
    cancel: threading.Event, stopped: Callable[[], StoppedError] = StoppedError
) -> Callable[[float], None]:
    """Make the `sleep` of a Retrying: it raises what `stopped` makes as soon as `cancel` is set."""

    def sleep(seconds: float) -> None:
        if cancel.wait(seconds):
            raise stopped()

    return sleep
