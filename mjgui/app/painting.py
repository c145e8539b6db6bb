"""Brush and eraser: how large their tip is; strokes, and shapes, on their way into the mask.

Strokes of usual length become part of the mask at once. What would hold the window up goes through
a worker; its stroke waits here, and is shown, until the mask with it is there.
"""

from __future__ import annotations

import weakref
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QObject, QTimer, Signal

from mjgui.app.commands import Selection
from mjgui.app.editor import Editor
from mjgui.app.review import review_ahead
from mjgui.app.work import Ticket, WorkContext, WorkPool
from mjgui.core.errors import MjguiError
from mjgui.core.geometry import Box, Combine, combine_all
from mjgui.core.language import tr_noop
from mjgui.core.model import Area, Document, Vertices
from mjgui.core.settings import MAX_BRUSH, MIN_BRUSH, USUAL_BRUSH
from mjgui.core.strokes import box_of, paint, stroke_areas

SAMPLES_AT_ONCE = 300
VERTICES_AT_ONCE = 2000
SHAPE_VERTICES_AT_ONCE = 8000
"""Strokes of so many samples, on areas of so many vertices, take some milliseconds; so does
a shape on so many of them."""
FINISH_SECONDS = 10.0
"""How long a window that is being closed waits for what was drawn."""

_STEP = 1.15
_TEXTS = {False: tr_noop("Brush"), True: tr_noop("Erase")}


@dataclass(frozen=True, eq=False)
class Stroke:
    """A stroke that has been drawn.

    Attributes:
        samples: the tip's path, shape (n, 3): x, y, radius; image pixels.
        tolerance: how far its outline may be astray, image pixels.
        erases: whether it takes away.
    """

    samples: Vertices
    tolerance: float
    erases: bool


@dataclass(frozen=True, eq=False)
class Shape:
    """A shape that has been drawn onto many areas.

    Attributes:
        parts: the shape, image pixels; several areas where it is in pieces.
        how: in which way it is combined with the areas.
        text: what the undo menu says.
    """

    parts: tuple[Area, ...]
    how: Combine
    text: str


@dataclass(frozen=True, eq=False)
class _Due:
    image: Hashable
    drawn: Stroke | Shape


@dataclass(frozen=True, eq=False)
class _Done:
    before: tuple[Area, ...]
    after: tuple[Area, ...]


class Painting(QObject):
    """Knows the size of the tip, and puts strokes into the masks they were drawn on, in order.

    Args:
        editor: owns the masks.
        pool: where heavy strokes are worked on; without one all are put in at once.
        parent: the QObject that owns it.

    Signals:
        size_changed: (float) the tip has another diameter, image pixels.
        pending_changed: a stroke waits, or no longer does.
        failed: (MjguiError) a stroke could not be put into the mask.
    """

    size_changed = Signal(float)
    pending_changed = Signal()
    failed = Signal(object)

    def __init__(
        self, editor: Editor, pool: WorkPool | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._editor = editor
        self._pool = pool
        self._size = USUAL_BRUSH
        self._due: list[_Due] = []
        self._done: _Done | None = None
        self._ticket: Ticket | None = None
        self._is_held: Callable[[], bool] = _never
        if pool is not None:
            # The editor must not keep what keeps it: garbage would be collected in any order.
            known = weakref.ref(self)

            def take(parts: tuple[Area, ...], how: Combine, text: str) -> bool:
                painting = known()
                return painting is not None and painting.take_shape(parts, how, text)

            editor.defer_to(take)

    # -- the tip -------------------------------------------------------------------------------

    @property
    def size(self) -> float:
        """The tip's diameter, image pixels."""
        return self._size

    def set_size(self, size: float) -> None:
        """Take another tip; what is out of bounds becomes the nearest that is not."""
        size = min(max(size, MIN_BRUSH), MAX_BRUSH)
        if size != self._size:
            self._size = size
            self.size_changed.emit(size)

    def grow(self) -> None:
        """Take the next larger tip."""
        index = bisect_right(_SIZES, self._size)
        self.set_size(_SIZES[min(index, len(_SIZES) - 1)])

    def shrink(self) -> None:
        """Take the next smaller tip."""
        self.set_size(_SIZES[max(bisect_left(_SIZES, self._size) - 1, 0)])

    # -- strokes -------------------------------------------------------------------------------

    @property
    def pending(self) -> tuple[Stroke | Shape, ...]:
        """What was drawn on the chosen image and is not in its mask yet."""
        return tuple(due.drawn for due in self._due if due.image == self._editor.chosen)

    @property
    def is_busy(self) -> bool:
        """Whether a stroke on any image is not in its mask yet."""
        return bool(self._due)

    def hold_while(self, is_held: Callable[[], bool]) -> None:
        """Change no mask while this says so, as in the middle of a drag; then call `settle`."""
        self._is_held = is_held

    def put(self, stroke: Stroke) -> None:
        """Put a stroke into the mask of the chosen image, as one step of its history."""
        image, document = self._editor.chosen, self._editor.document
        if image is None:
            return
        if self._pool is None or (not self._due and _is_quick(stroke, document)):
            self._apply(image, stroke, _painted(stroke, document))
            return
        self._due.append(_Due(image, stroke))
        self._go_on()
        self.pending_changed.emit()

    def take_shape(self, parts: tuple[Area, ...], how: Combine, text: str) -> bool:
        """Take a shape that would hold the window up, to put it into the mask in a worker.

        Returns:
            Whether it was taken; else it is for the caller to do, at once.
        """
        image, document = self._editor.chosen, self._editor.document
        boxes = [part.bounds() for part in parts if len(part.points)]
        if image is None or not boxes:
            return False
        near = sum(_vertices_near(box, document) for box in boxes)
        if not self._due and near <= SHAPE_VERTICES_AT_ONCE:
            return False
        self._due.append(_Due(image, Shape(parts, how, text)))
        self._go_on()
        self.pending_changed.emit()
        return True

    def take_back(self) -> bool:
        """Give up the last stroke on the chosen image that waits; whether there was one."""
        for due in reversed(self._due):
            if due.image == self._editor.chosen:
                if due is self._due[0]:
                    self._drop_work()
                self._due.remove(due)
                self._go_on()
                self.pending_changed.emit()
                return True
        return False

    def settle(self) -> None:
        """Use what a worker has done, if nothing holds it any more."""
        done = self._done
        if done is None or self._ticket is not None or self._is_held():
            return
        self._done = None
        due = self._due[0]
        document = self._editor.document_of(due.image)
        if document is not None and document.areas is done.before:
            self._due.pop(0)
            self._apply(due.image, due.drawn, done.after)
            self.pending_changed.emit()
        self._go_on()  # on a mask that has changed meanwhile it is painted anew

    def finish(self, seconds: float = FINISH_SECONDS) -> None:
        """Return once all that was drawn is in its mask, as at the end of the program.

        Events are heard meanwhile, but for those of hands. Nothing holds it any more.

        Args:
            seconds: the longest wait; what is not in its mask by then is left.
        """
        self._is_held = _never
        self.settle()
        deadline = QDeadlineTimer(round(seconds * 1000))
        loop = QEventLoop()
        self.pending_changed.connect(loop.quit)
        timer = QTimer(loop, singleShot=True)
        timer.timeout.connect(loop.quit)
        while self._due and not deadline.hasExpired():
            if self._pool is not None and self._ticket is not None:
                if self._pool.is_running(self._ticket):
                    timer.start(deadline.remainingTime() + 1)  # may have come too early before
                    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
                    continue
                self._drop_work()  # all lanes are taken, perhaps by what will not end
            self._apply_first()
        self.pending_changed.disconnect(loop.quit)

    # -- inside --------------------------------------------------------------------------------

    def _go_on(self) -> None:
        """Have the next stroke worked on."""
        pool = self._pool
        if pool is None or self._ticket is not None or self._done is not None or not self._due:
            return
        due = self._due[0]
        document = self._editor.document_of(due.image)
        if document is None:
            self._due.pop(0)
            self._go_on()
            return
        self._ticket = pool.start(
            lambda context: _work(due.drawn, document, context),
            on_event=self._on_done,
            on_failed=self._on_failed,
            on_finished=self._on_finished,
        )

    def _apply_first(self) -> None:
        due = self._due.pop(0)
        document = self._editor.document_of(due.image)
        if document is not None:
            self._apply(due.image, due.drawn, _combined(due.drawn, document))
        self.pending_changed.emit()

    def _drop_work(self) -> None:
        self._done = None
        if self._ticket is not None:
            self._ticket.silence()
            self._ticket = None

    def _on_done(self, done: object) -> None:
        if isinstance(done, _Done):
            self._done = done

    def _on_failed(self, error: MjguiError) -> None:
        self._due.pop(0)
        self.failed.emit(error)
        self.pending_changed.emit()

    def _on_finished(self) -> None:
        self._ticket = None
        self.settle()
        self._go_on()

    def _apply(self, image: Hashable, drawn: Stroke | Shape, areas: tuple[Area, ...]) -> None:
        text = drawn.text if isinstance(drawn, Shape) else _TEXTS[drawn.erases]
        document = self._editor.document_of(image)
        if document is None:
            return
        if image == self._editor.chosen:
            self._editor.apply(document.with_areas(areas), text, selection=Selection())
        else:
            self._editor.give_mask(image, document.frame, areas, text)


class _UnwantedError(Exception):
    """Nobody wants the result any more."""


def _never() -> bool:
    return False


def _go_on() -> None:
    """Do not end the work."""


def _sizes() -> Iterator[float]:
    size = MIN_BRUSH
    while size < MAX_BRUSH:
        yield size
        size = max(size + 1, float(round(size * _STEP)))
    yield MAX_BRUSH


_SIZES: Sequence[float] = tuple(_sizes())
"""The tips that are stepped through: neighbours differ by a pixel, or by about a seventh."""


def _is_quick(stroke: Stroke, document: Document) -> bool:
    if len(stroke.samples) > SAMPLES_AT_ONCE:
        return False
    return _vertices_near(box_of(stroke.samples), document) <= VERTICES_AT_ONCE


def _vertices_near(box: Box, document: Document) -> int:
    """How many vertices the areas have whose boxes meet a box (left, top, right, bottom)."""
    x0, y0, x1, y1 = box
    near = 0
    for area in document.areas:
        if len(area.points):
            left, top, right, bottom = area.bounds()
            if right >= x0 and left <= x1 and bottom >= y0 and top <= y1:
                near += area.vertex_count
    return near


def _painted(stroke: Stroke, document: Document) -> tuple[Area, ...]:
    covered = stroke_areas(stroke.samples, stroke.tolerance)
    return paint(document.areas, covered, document.frame, erases=stroke.erases)


def _combined(
    drawn: Stroke | Shape, document: Document, pause: Callable[[], None] = _go_on
) -> tuple[Area, ...]:
    if isinstance(drawn, Shape):
        return combine_all(document.areas, drawn.parts, drawn.how, pause)
    return _painted(drawn, document)


def _work(drawn: Stroke | Shape, document: Document, context: WorkContext) -> None:
    def pause() -> None:
        if context.cancel.is_set():
            raise _UnwantedError

    try:
        after = _combined(drawn, document, pause)
        review_ahead(after, document.frame, pause)
    except _UnwantedError:
        return
    context.emit(_Done(document.areas, after))
