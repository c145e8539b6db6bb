"""Makes differences in the background, one at a time, for a view that may change its mind."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from mjgui.app.pictures import Picture
from mjgui.app.work import Work, WorkContext
from mjgui.core.model import Area, Document
from mjgui.ui.compare.difference import Difference, difference

Run = Callable[[Work, Callable[[object], None]], None]
"""Starts work in the background and hands its events to the GUI thread."""


@dataclass(frozen=True, eq=False)
class _Wish:
    original: Picture
    result: Picture
    mask: Document | None
    dropped: threading.Event = field(default_factory=threading.Event)

    def is_for(self, original: Picture, result: Picture, mask: Document | None) -> bool:
        return (
            original is self.original
            and result is self.result
            and _areas(mask) is _areas(self.mask)
        )


class DifferenceMaker(QObject):
    """Keeps the difference of the pictures that were asked for last.

    Args:
        run: starts work in the background.
        parent: the owner.

    Signals:
        changed: the difference is ready, or could not be made.
    """

    changed = Signal()

    def __init__(self, run: Run, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run = run
        self._wish: _Wish | None = None
        self._made: Difference | None = None
        self._is_ready = False

    @property
    def made(self) -> Difference | None:
        """The newest difference; while another one is being made, still the one before."""
        return self._made

    @property
    def is_ready(self) -> bool:
        """Whether the work for the last wish has ended."""
        return self._is_ready

    def ask(self, original: Picture, result: Picture, mask: Document | None) -> None:
        """Wish for the difference of two pictures; the wish before is dropped."""
        if self._wish is not None and self._wish.is_for(original, result, mask):
            return
        self._drop()
        wish = _Wish(original, result, mask)
        self._wish, self._is_ready = wish, False

        def work(context: WorkContext) -> None:
            if wish.dropped.is_set() or context.cancel.is_set():
                return
            try:
                made = difference(wish.original, wish.result, wish.mask)
            except Exception:
                context.emit(None)
                raise
            context.emit(made)

        def on_event(event: object) -> None:
            if wish is self._wish:
                self._made = event if isinstance(event, Difference) else None
                self._is_ready = True
                self.changed.emit()

        self._run(work, on_event)

    def forget(self) -> None:
        """Drop the wish and what was made."""
        self._drop()
        self._wish, self._made, self._is_ready = None, None, False

    def _drop(self) -> None:
        if self._wish is not None:
            self._wish.dropped.set()


def _areas(mask: Document | None) -> tuple[Area, ...]:
    return mask.areas if mask is not None else ()
