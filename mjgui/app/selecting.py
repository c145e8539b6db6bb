"""Questions about the pixels of the chosen picture, answered by a worker.

A tool that follows edges or picks things out asks at every move of the mouse, faster than answers
can be had. So only the newest question of each kind waits; the one at work comes to its end, and
its answer is heard, unless the asker is in a hurry.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Final, TypeVar, cast

from PySide6.QtCore import QObject, Signal

from mjgui.app.pictures import Picture, Pixels, image_pixels
from mjgui.app.work import Ticket, WorkContext, WorkPool
from mjgui.core.errors import MjguiError, StoppedError

T = TypeVar("T")

MAX_KEPT: Final = 8
"""How many prepared things a picture has at a time; the one used longest ago goes first."""


class Study:
    """A picture as work on it sees it. Lives in the worker, for one question.

    Args:
        picture: the picture that was chosen when the question was asked.
        kept: what earlier work on the same picture has prepared.
        cancel: set when nobody wants the answer any more.
    """

    def __init__(
        self, picture: Picture, kept: OrderedDict[Hashable, object], cancel: threading.Event
    ) -> None:
        self._picture = picture
        self._kept = kept
        self._cancel = cancel

    @property
    def pixels(self) -> Pixels:
        """All pixels, shape (height, width, 3), bytes in the order B, G, R.

        A read-only view into the picture, not contiguous, valid as long as the study. Cut out or
        scale down what is handed to OpenCV: copying the whole is dear.
        """
        return self._picture.pixels()[..., :3]

    @property
    def levels(self) -> tuple[Pixels, ...]:
        """Like `pixels`, and then its copies, each with half the sides of the one before."""
        return tuple(image_pixels(level)[..., :3] for level in self._picture.levels)

    def keep(self, key: Hashable, make: Callable[[], T]) -> T:
        """Return what is kept under `key`, or make it and keep it.

        Everything kept goes when another picture is chosen, and what was used longest ago when
        there are more than `MAX_KEPT`. Use keys of your own kind, as ("smart", scale).
        """
        if key not in self._kept:
            self._kept[key] = make()
            while len(self._kept) > MAX_KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        return cast("T", self._kept[key])

    @property
    def is_stopped(self) -> bool:
        """Whether nobody wants the answer any more."""
        return self._cancel.is_set()

    def check(self) -> None:
        """Go on only if the answer is still wanted; long work asks between its steps.

        Raises:
            StoppedError: it is not. The selector takes this as the end of the work.
        """
        if self._cancel.is_set():
            raise StoppedError


@dataclass(eq=False)
class _Question:
    kind: str
    work: Callable[[Study], object]
    on_answer: Callable[[Any], None]
    on_failed: Callable[[MjguiError], None] | None
    is_wanted: bool = True
    ticket: Ticket | None = field(default=None)

    def give_up(self) -> None:
        self.is_wanted = False
        if self.ticket is not None:
            self.ticket.cancel()


class Selector(QObject):
    """Knows the chosen picture, and asks a worker about its pixels.

    Without a picture nothing is asked, and no thread runs before the first question. Call
    `shut_down` before the program ends.

    Args:
        parent: the QObject that owns it.

    Signals:
        picture_changed: another picture, or none, is asked about from now on. Questions about the
            one before are dropped, and so is everything prepared for it.
        failed: (MjguiError) work failed whose asker did not want to hear of it.
    """

    picture_changed = Signal()
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = WorkPool("mjgui-select", 1, self)
        self._picture: Picture | None = None
        self._kept: OrderedDict[Hashable, object] = OrderedDict()
        self._waiting: dict[str, _Question] = {}
        self._current: _Question | None = None

    @property
    def has_picture(self) -> bool:
        """Whether there is a picture to ask about."""
        return self._picture is not None

    def set_picture(self, picture: Picture | None) -> None:
        """Ask about this picture from now on."""
        if picture is self._picture:
            return
        self._picture = picture
        self._kept = OrderedDict()
        self._waiting.clear()
        if self._current is not None:
            self._current.give_up()
        self.picture_changed.emit()

    def ask(
        self,
        kind: str,
        work: Callable[[Study], T],
        on_answer: Callable[[T], None],
        *,
        on_failed: Callable[[MjguiError], None] | None = None,
        hurries: bool = False,
    ) -> bool:
        """Run `work` in the worker, as soon as it is free, and hear of its answer here.

        A question of the same kind that waits is dropped unheard.

        Args:
            kind: what questions belong together, as "magnetic".
            work: runs in the worker's thread; must touch nothing but its study and values of its
                own. Heavy modules are imported in it, not above it.
            on_answer: called with the answer in this thread.
            on_failed: called with what the work raised, in this thread; else `failed` is sent.
            hurries: whether a question of the same kind that is being worked on is given up, too.

        Returns:
            Whether there is a picture; nothing is asked without one.
        """
        if self._picture is None:
            return False
        current = self._current
        if hurries and current is not None and current.kind == kind:
            current.give_up()
        self._waiting[kind] = _Question(kind, work, on_answer, on_failed)
        self._go_on()
        return True

    def drop(self, kind: str) -> None:
        """Hear nothing more of the questions of this kind."""
        self._waiting.pop(kind, None)
        if self._current is not None and self._current.kind == kind:
            self._current.give_up()

    def is_asked(self, kind: str) -> bool:
        """Whether an answer to a question of this kind is still to come."""
        current = self._current
        is_current = current is not None and current.is_wanted and current.kind == kind
        return is_current or kind in self._waiting

    def shut_down(self) -> bool:
        """Ask nothing more, and end the thread. Returns whether it has ended."""
        self.set_picture(None)
        return self._pool.shut_down()

    def _go_on(self) -> None:
        picture = self._picture
        if self._current is not None or not self._waiting or picture is None:
            return
        question = self._current = self._waiting.pop(next(iter(self._waiting)))
        kept = self._kept

        def work(context: WorkContext) -> None:
            context.emit(question.work(Study(picture, kept, context.cancel)))

        question.ticket = self._pool.start(
            work,
            on_event=partial(self._on_answer, question),
            on_failed=partial(self._on_failed, question),
            on_finished=self._on_finished,
        )

    def _on_answer(self, question: _Question, answer: object) -> None:
        if question.is_wanted:
            question.is_wanted = False
            question.on_answer(answer)

    def _on_failed(self, question: _Question, error: MjguiError) -> None:
        if not question.is_wanted or isinstance(error, StoppedError):
            return
        question.is_wanted = False
        if question.on_failed is not None:
            question.on_failed(error)
        else:
            self.failed.emit(error)

    def _on_finished(self) -> None:
        self._current = None
        self._go_on()
