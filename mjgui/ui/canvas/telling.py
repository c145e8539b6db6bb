"""Telling others what changed, and nothing of what did not."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject


class OnChange:
    """Passes a value on where it differs from the one before.

    Args:
        tell: takes the value, as a signal's `emit` does.
        first: what counts as told already.
    """

    def __init__(self, tell: Callable[..., object], first: object) -> None:
        self._tell = tell
        self._last = first

    def __call__(self, value: object) -> None:
        """Tell a value, unless it is the same as before."""
        if value != self._last:
            self._last = value
            self._tell(value)


class Ear(QObject):
    """Hears signals for what is no QObject, until its owner goes.

    Qt cuts a connection when the object goes whose method it calls; of what is none it knows
    nothing, and calls it for as long as Python has not collected it.

    Args:
        hear: called at each signal, whatever that carries.
        owner: the QObject that it belongs to.
    """

    def __init__(self, hear: Callable[[], object], owner: QObject) -> None:
        super().__init__(owner)
        self._hear = hear

    def hear(self) -> None:
        """Pass a signal on."""
        self._hear()
