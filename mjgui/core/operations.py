"""What can be done to a whole mask, or to some of its areas, as values.

An operation says what stands in the place of each area. Areas that it leaves alone come back as the
same objects. All coordinates and distances are image pixels.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from mjgui.core.model import Area, Document, Frame

Places = tuple[tuple[Area, ...], ...]
"""For each area that was given, what stands in its place: itself, other areas, or nothing."""

Pause = Callable[[], None]
"""Called between areas; raises where nobody wants the result any more."""


class Operation(Protocol):
    """What is done to areas. Two equal operations do the same."""

    @property
    def takes_all(self) -> bool:
        """Whether it means the whole mask, whatever is selected."""
        ...

    @property
    def needless(self) -> str:
        """Why it changes nothing, where it changes nothing: a plain sentence for `tr_marked`."""
        ...

    def title(self, what: str) -> str:
        """What the undo menu says; `what` is "mask", "area" or "areas"."""
        ...

    def __call__(self, areas: Sequence[Area], frame: Frame, pause: Pause) -> Places:
        """Return what stands in the place of each area; raises what `pause` raises."""
        ...


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of an operation.

    Attributes:
        areas: the whole mask afterwards.
        chosen: where in it the areas are that the operation was about.
        before: the areas that the operation was about, as they were.
        after: what has become of them.
    """

    areas: tuple[Area, ...]
    chosen: frozenset[int]
    before: tuple[Area, ...]
    after: tuple[Area, ...]

    @property
    def is_change(self) -> bool:
        """Whether anything differs."""
        return self.before != self.after


def perform(
    operation: Operation, document: Document, chosen: frozenset[int], pause: Pause
) -> Outcome:
    """Apply an operation to some areas of a mask, or to all.

    Args:
        operation: what to do.
        document: the mask and its image's size.
        chosen: the indexes of the areas meant; all of them if empty.
        pause: called between areas, and may raise to end the work.
    """
    areas, frame = document.areas, document.frame
    if operation.takes_all or not chosen:
        after = tuple(new for place in operation(areas, frame, pause) for new in place)
        return Outcome(after, frozenset(range(len(after))), areas, after)
    meant = sorted(chosen)
    before = tuple(areas[index] for index in meant)
    places = dict(zip(meant, operation(before, frame, pause), strict=True))
    result: list[Area] = []
    new_at: list[int] = []
    for index, area in enumerate(areas):
        new = places.get(index, (area,))
        if index in places:
            new_at += range(len(result), len(result) + len(new))
        result += new
    after = tuple(result[index] for index in new_at)
    return Outcome(tuple(result), frozenset(new_at), before, after)


def paused(areas: Sequence[Area], pause: Pause) -> Iterator[Area]:
    """Go through `areas`, calling `pause` before each."""
    for area in areas:
        pause()
        yield area
