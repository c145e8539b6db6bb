"""What is wrong with a mask, kept up to date while it is drawn."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, zip_longest

from mjgui.core.geometry import Problem, area_problems, is_looked_at, note_fine
from mjgui.core.language import tr
from mjgui.core.model import Area, Document, Frame
from mjgui.core.operations import Pause

_FEW, _FEW_AT_ONCE = 4, 10_000
"""Of so few areas, of so many vertices, a vertex may have moved, and nothing else."""
_FINE_AT_ONCE = 20_000
"""Of so many vertices it takes two milliseconds to find the outlines that are fine for certain."""
_ODD_AT_ONCE = 2_000
"""Other outlines of so many vertices take some milliseconds."""


@dataclass(frozen=True)
class AreaProblem:
    """One problem of one area.

    Attributes:
        area: the area's index in the document.
        problem: what is wrong, and where (image pixels).
    """

    area: int
    problem: Problem

    @cached_property
    def text(self) -> str:
        """The problem in words, naming the area as the list does."""
        return tr("Area {number}: {problem}", number=self.area + 1, problem=self.problem.text)


def review_ahead(areas: Iterable[Area], frame: Frame, pause: Pause) -> None:
    """Look at areas in a worker, so that nothing is left to look at when they are in the mask.

    The boxes around them are asked for as well by whatever shows them.

    Args:
        areas: what is to come into the mask.
        frame: the image's size.
        pause: called between areas, and may raise to end the work.
    """
    areas = tuple(areas)
    note_fine(areas, frame, pause)
    for area in areas:
        pause()
        area_problems(area, frame)
        if len(area.points):
            area.bounds()


class Reviewer:
    """Checks documents, looking again only at areas that have changed, and at what in them has."""

    def __init__(self) -> None:
        self._frame: Frame | None = None
        self._sound: list[Area | None] = []
        self._areas: list[Area | None] = []
        self._found: list[tuple[AreaProblem, ...]] = []

    def due(self, document: Document) -> frozenset[int]:
        """Return which areas, by their indexes, take too long to be looked at at once.

        They are for `review_ahead`. There is none once all have been looked at.
        """
        self._begin(document.frame)
        new = [
            index
            for index, (area, was) in enumerate(zip_longest(document.areas, self._areas))
            if area is not None and area is not was and not is_looked_at(area, document.frame)
        ]
        areas = [document.areas[index] for index in new]
        if len(new) <= _FEW and _size(areas) <= _FEW_AT_ONCE:
            return frozenset()
        if _size(areas) <= _FINE_AT_ONCE:
            note_fine(areas, document.frame)
            new = [
                index for index in new if not is_looked_at(document.areas[index], document.frame)
            ]
            if _size(document.areas[index] for index in new) <= _ODD_AT_ONCE:
                return frozenset()
        return frozenset(new)

    def review(
        self, document: Document, left_out: frozenset[int] = frozenset()
    ) -> tuple[AreaProblem, ...]:
        """Return the problems of all areas, in the order drawn.

        Args:
            document: the mask.
            left_out: areas that are not looked at yet, by their indexes.
        """
        self._begin(document.frame)
        # While a vertex is dragged the area differs in it alone from the last one that was sound.
        sound: list[Area | None] = [*self._sound, *[None] * len(document.areas)]
        known = dict(enumerate(self._areas))
        looked_at: list[Area | None] = []
        found: list[tuple[AreaProblem, ...]] = []
        for index, area in enumerate(document.areas):
            looked_at.append(None if index in left_out else area)
            if index in left_out:
                found.append(())
                continue
            if known.get(index) is area:
                found.append(self._found[index])
                continue
            problems = area_problems(area, document.frame, sound[index])
            if not problems:
                sound[index] = area
            found.append(tuple(AreaProblem(index, problem) for problem in problems))
        self._sound = sound[: len(document.areas)]
        self._areas, self._found = looked_at, found
        return tuple(chain.from_iterable(found))

    def _begin(self, frame: Frame) -> None:
        if frame != self._frame:
            self._frame, self._sound, self._areas = frame, [], []


def _size(areas: Iterable[Area]) -> int:
    return sum(area.vertex_count for area in areas)
