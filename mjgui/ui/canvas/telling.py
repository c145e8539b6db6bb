"""Telling others what changed, and nothing of what did not."""

from __future__ import annotations

from collections.abc import Callable


class OnChange:
    """Passes a value on where it differs from the one before.

    Args:
        tell: takes the value; a signal's `emit`.
        first: what counts as told already.
    """

    def __init__(self, tell: Callable[[object], None], first: object) -> None:
        self._tell = tell
        self._last = first

    def __call__(self, value: object) -> None:
        """Tell a value, unless it is the same as before."""
        if value != self._last:
            self._last = value
            self._tell(value)
