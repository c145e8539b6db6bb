"""Letting go of pictures: what is large is freed in a worker, and given back to the system."""

from __future__ import annotations

from mjgui.app.work import Work, WorkContext
from mjgui.core import memory


def letting_go(held: list[object]) -> Work:
    """Make work that lets go of what is in a list, and nowhere else.

    Freeing the pixels of a generation takes some 20 ms, for which the window would stand still.

    Args:
        held: what to let go of; the caller must hold none of it beyond the list.
    """

    def work(_context: WorkContext) -> None:
        held.clear()
        memory.give_back()

    return work
