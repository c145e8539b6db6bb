"""What is wrong with a mask, kept up to date while it is drawn."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

from mjgui.core.geometry import Problem, area_problems, note_fine
from mjgui.core.language import tr
from mjgui.core.model import Area, Document, Frame
from mjgui.core.operations import Pause

_FEW = 4
"""So many areas are looked at one by one: of those a vertex may have moved, and nothing else."""


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


class Reviewer:
    """Checks documents, looking again only at areas that have changed, and at what in them has."""

    def __init__(self) -> None:
        self._frame: Frame | None = None
        self._sound: list[Area | None] = []
        self._areas: tuple[Area, ...] = ()
        self._found: list[tuple[AreaProblem, ...]] = []

    def review(self, document: Document) -> tuple[AreaProblem, ...]:
        """Return the problems of all areas, in the order drawn."""
        if document.frame != self._frame:
            self._frame, self._sound, self._areas = document.frame, [], ()
        # While a vertex is dragged the area differs in it alone from the last one that was sound.
        sound: list[Area | None] = [*self._sound, *[None] * len(document.areas)]
        new = [area for area, was in zip(document.areas, sound, strict=False) if area is not was]
        if len(new) > _FEW:
            note_fine(new, document.frame)
        known = dict(enumerate(self._areas))
        found: list[tuple[AreaProblem, ...]] = []
        for index, area in enumerate(document.areas):
            if known.get(index) is area:
                found.append(self._found[index])
                continue
            problems = area_problems(area, document.frame, sound[index])
            if not problems:
                sound[index] = area
            found.append(tuple(AreaProblem(index, problem) for problem in problems))
        self._sound = sound[: len(document.areas)]
        self._areas, self._found = document.areas, found
        return tuple(chain.from_iterable(found))
