"""The magnetic lasso's questions to the worker: which line leads from a pin to the pointer."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

import numpy as np
import numpy.typing as npt

from mjgui.app.selecting import Selector, Study
from mjgui.core.errors import MjguiError
from mjgui.core.model import Point

_KIND = "magnetic"

_LINES = 12
"""What so many lines in a row have in common has settled."""


@dataclass(frozen=True, slots=True)
class Query:
    """A line that is asked for.

    Attributes:
        pin: where it begins, image pixels; None asks where the first pin would be.
        place: where it leads.
        zoom: widget pixels per image pixel.
        reach: how far from `place` an edge may be that it ends on instead, image pixels.
        drawn: the whole outline so far, if the line is to close it.
    """

    pin: Point | None
    place: Point
    zoom: float
    reach: float
    drawn: tuple[Point, ...] = ()


@dataclass(frozen=True, eq=False)
class Line:
    """The answer to a query.

    Attributes:
        query: what was asked.
        points: from the pin to the line's end, image pixels; a single one where there was no pin.
        steps: the pixels that it was found on, shape (n, 2); empty where it is straight.
        step: how many image pixels one of `steps` is wide.
    """

    query: Query
    points: tuple[Point, ...]
    steps: npt.NDArray[np.int32] = field(default_factory=lambda: np.zeros((0, 2), np.int32))
    step: float = 1.0


class Guide:
    """Asks one query at a time, and keeps the newest answer.

    Args:
        selector: has the picture, and the worker.
        on_line: called when an answer has come.
    """

    def __init__(self, selector: Selector, on_line: Callable[[], None]) -> None:
        self._selector = selector
        self._on_line = on_line
        self._asked: Query | None = None
        self._newest: Line | None = None
        self._trail: deque[Line] = deque(maxlen=_LINES)

    def ask(self, query: Query) -> Line | None:
        """The answer to a query if it is known; else it is asked for.

        Without a picture, lines are straight.
        """
        if self._newest is not None and self._newest.query == query:
            return self._newest
        if query == self._asked:
            return None
        self._asked = query
        work = partial(_line, query)
        if self._selector.ask(_KIND, work, self._hear, on_failed=partial(self._do_without, query)):
            return None
        self._asked = None
        self._newest = straight(query)
        return self._newest

    def newest(self, pin: Point | None) -> Line | None:
        """The newest line from this pin, perhaps to where the pointer was a moment ago."""
        line = self._newest
        return line if line is not None and line.query.pin == pin else None

    def settled(self) -> float:
        """How much of the newest line the ones before had, too, image pixels of its length."""
        trail = self._trail
        if len(trail) < _LINES:
            return 0.0
        newest = trail[-1]
        return newest.step * min(_in_common(newest.steps, line.steps) for line in trail)

    def drop(self) -> None:
        """Ask for nothing, and forget what was answered."""
        self._selector.drop(_KIND)
        self._trail.clear()
        self._asked = self._newest = None

    def _hear(self, line: Line) -> None:
        if line.query == self._asked:
            self._asked = None
        self._newest = line
        trail = self._trail
        if trail and (trail[-1].query.pin, trail[-1].step) != (line.query.pin, line.step):
            trail.clear()
        trail.append(line)
        self._on_line()

    def _do_without(self, query: Query, error: MjguiError) -> None:
        self._selector.failed.emit(error)
        self._hear(straight(query))


def straight(query: Query) -> Line:
    """The straight line that a query asks for, without a look at the picture."""
    end = query.drawn[0] if query.drawn else query.place
    return Line(query, (end,) if query.pin is None else (query.pin, end))


def _line(query: Query, study: Study) -> Line:
    """Find the line. Runs in the worker."""
    from mjgui.core.magnetic import Magnet  # noqa: PLC0415 - loaded where it is used, off the start

    magnet = study.keep(_KIND, lambda: Magnet(study.levels))
    if query.pin is None:
        return Line(query, (magnet.snapped(query.place, query.zoom, query.reach),))
    if query.drawn:
        trace = magnet.closing(query.drawn, query.zoom)
    else:
        trace = magnet.trace(query.pin, query.place, query.zoom, query.reach)
    return Line(query, trace.points, trace.steps, trace.step)


def _in_common(some: npt.NDArray[np.int32], others: npt.NDArray[np.int32]) -> int:
    """How many rows two arrays begin with that are the same."""
    count = min(len(some), len(others))
    differ = (some[:count] != others[:count]).any(axis=1)
    return int(differ.argmax()) if differ.any() else count
