"""Asking a gateway whether it takes a key: by one look at a task that does not exist.

Nothing is submitted, so nothing can cost anything. A gateway that knows the key answers that it
does not know the task.
"""

from __future__ import annotations

import enum
import threading
from dataclasses import dataclass

from mjgui.core.errors import MalformedAnswerError, NetworkError, RejectedError
from mjgui.gateway.client import GatewayClient

NO_TASK = "mjgui-key-test"
"""The id of no task."""

_REFUSALS = {401, 403}
_NOT_NOW = {408, 425, 429}
_SERVER_TROUBLE = 500


class KeyVerdict(enum.Enum):
    """What came of it."""

    ACCEPTED = "accepted"
    REFUSED = "refused"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class KeyAnswer:
    """What a gateway says to a key.

    Attributes:
        verdict: whether it takes the key, as far as can be told.
        error: what stands in the way, None where it takes the key.
        words: the gateway's own words, where it refuses; perhaps empty.
    """

    verdict: KeyVerdict
    error: NetworkError | RejectedError | MalformedAnswerError | None = None
    words: str = ""


def ask_about_key(client: GatewayClient, cancel: threading.Event) -> KeyAnswer:
    """Send one GET with the client's key, and judge the answer.

    Raises:
        StoppedError: `cancel` was set.
    """
    try:
        client.fetch(NO_TASK, cancel)
    except RejectedError as error:
        if error.status in _REFUSALS:
            return KeyAnswer(KeyVerdict.REFUSED, error, error.gateway_text)
        if error.status in _NOT_NOW or error.status >= _SERVER_TROUBLE:
            return KeyAnswer(KeyVerdict.UNCLEAR, error)
    except (NetworkError, MalformedAnswerError) as error:
        return KeyAnswer(KeyVerdict.UNCLEAR, error)
    return KeyAnswer(KeyVerdict.ACCEPTED)
