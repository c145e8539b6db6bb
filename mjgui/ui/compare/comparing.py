"""Makes differences in the background, one at a time, for a view that may change its mind."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from mjgui.app.pictures import Picture
from mjgui.app.work import Work, WorkContext
from mjgui.core.model import Area, Document
from mjgui.ui.compare.difference import Difference, difference

Run = Callable[[Work, Callable[[object], None]], None]
"""Starts work in the background and hands its events to the GUI thread."""


KEPT_BYTES = 256_000_000
"""How large the differences that are kept may be together."""

_Key = tuple[int, int, int, float]


@dataclass(frozen=True, eq=False)
class _Wish:
    original: Picture
    result: Picture
    areas: tuple[Area, ...]
    margin: float
    dropped: threading.Event = field(default_factory=threading.Event)

    @property
    def key(self) -> _Key:
        """Names it for as long as it is kept along with what is kept under it."""
        return id(self.original), id(self.result), id(self.areas), self.margin


class DifferenceMaker(QObject):
    """Makes the difference of the pictures that were asked for last, and keeps a few.

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
        self._kept: OrderedDict[_Key, tuple[_Wish, Difference]] = OrderedDict()

    @property
    def made(self) -> Difference | None:
        """The newest difference; while another one is being made, still the one before."""
        return self._made

    @property
    def is_ready(self) -> bool:
        """Whether the work for the last wish has ended."""
        return self._is_ready

    def ask(
        self, original: Picture, result: Picture, mask: Document | None, margin: float = 0.0
    ) -> None:
        """Wish for the difference of two pictures (see there); the wish before is dropped."""
        wish = _Wish(original, result, mask.areas if mask is not None else (), margin)
        if self._wish is not None and self._wish.key == wish.key:
            return
        self._drop()
        self._wish = wish
        kept = self._kept.get(wish.key)
        self._is_ready = kept is not None
        if kept is not None:
            self._kept.move_to_end(wish.key)
            self._made = kept[1]
            return

        def work(context: WorkContext) -> None:
            if wish.dropped.is_set() or context.cancel.is_set():
                return
            try:
                with context.heavy:
                    made = difference(original, result, mask, margin)
            except Exception:
                context.emit(None)
                raise
            context.emit(made)

        def on_event(event: object) -> None:
            if wish is self._wish:
                self._made = event if isinstance(event, Difference) else None
                self._is_ready = True
                if self._made is not None:
                    self._keep(wish, self._made)
                self.changed.emit()

        self._run(work, on_event)

    def forget(self) -> None:
        """Drop the wish; what was made is kept for the next time."""
        self._drop()
        self._wish, self._made, self._is_ready = None, None, False

    def let_go(self, picture: Picture) -> None:
        """Keep nothing that was made of a picture that does not come back."""
        for key, (wish, _) in list(self._kept.items()):
            if picture in (wish.original, wish.result):
                del self._kept[key]

    def _drop(self) -> None:
        if self._wish is not None:
            self._wish.dropped.set()

    def _keep(self, wish: _Wish, made: Difference) -> None:
        self._kept[wish.key] = (wish, made)
        total = sum(_bytes(each) for _, each in self._kept.values())
        while total > KEPT_BYTES and len(self._kept) > 1:
            _, (_, oldest) = self._kept.popitem(last=False)
            total -= _bytes(oldest)


def _bytes(made: Difference) -> int:
    return sum(level.sizeInBytes() for level in made.picture.levels)
