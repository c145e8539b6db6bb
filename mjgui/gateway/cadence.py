"""How long to wait between tries, and waiting that can be cancelled."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field

from tenacity import RetryCallState, Retrying
from tenacity.wait import wait_base, wait_exponential, wait_random

from mjgui.core.errors import StoppedError


@dataclass(frozen=True, slots=True)
class Cadence:
    """How long to wait between tries; the waits count tries from 1 and give seconds.

    Attributes:
        poll: between two looks at an open task.
        reconnect: between two tries while the gateway is away.
        submit_tries: how often a submission that never arrived is sent in all.
        download_tries: how often one image is fetched in all.
    """

    poll: wait_base = field(
        default_factory=lambda: wait_exponential(exp_base=1.3, max=5) + wait_random(0, 0.5)
    )
    reconnect: wait_base = field(
        default_factory=lambda: wait_exponential(max=30) + wait_random(0, 1)
    )
    submit_tries: int = 5
    download_tries: int = 4

    def poll_seconds(self, look: int) -> float:
        """How long to wait after this look at an open task, counted from 1."""
        return _seconds(self.poll, look)

    def reconnect_seconds(self, failure: int) -> float:
        """How long to wait after this failure in a row, counted from 1."""
        return _seconds(self.reconnect, failure)


def sleep(seconds: float, cancel: threading.Event) -> None:
    """Wait.

    Raises:
        StoppedError: `cancel` was set meanwhile.
    """
    if cancel.wait(seconds):
        raise StoppedError


def _seconds(wait: wait_base, attempt: int) -> float:
    state = RetryCallState(Retrying(), None, (), {})
    state.attempt_number = attempt
    return wait(state)
