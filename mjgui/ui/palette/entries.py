"""What the palette lists, and where that comes from: actions, and whatever else can be named."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtGui import QIcon


def _nothing() -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One row.

    Attributes:
        key: what it is remembered by; the same after a restart.
        title: what it is called.
        run: does it.
        where: where it is found in the window, as "File".
        keys: its shortcut as this system writes it.
        more: what it may be found by as well.
        icon: stands before the title.
        is_on: whether it is switched on now.
        obstacle: why it cannot be done now, empty where it can; asked again before it is done.
    """

    key: str
    title: str
    run: Callable[[], object]
    where: str = ""
    keys: str = ""
    more: str = ""
    icon: QIcon | None = None
    is_on: bool = False
    obstacle: Callable[[], str] = _nothing


class Source(Protocol):
    """Something that can be looked through: actions, settings, pages of the guide."""

    def entries(self) -> Iterable[Entry]:
        """Return all that can be found there now. Asked each time the palette opens."""
        ...
