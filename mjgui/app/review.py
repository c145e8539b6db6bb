"""What is wrong with a mask, kept up to date while it is drawn."""

from __future__ import annotations

from dataclasses import dataclass

from mjgui.core.geometry import Problem, area_problems
from mjgui.core.language import tr
from mjgui.core.model import Area, Document, Frame


@dataclass(frozen=True, slots=True)
class AreaProblem:
    """One problem of one area.

    Attributes:
        area: the area's index in the document.
        problem: what is wrong, and where (image pixels).
    """

    area: int
    problem: Problem

    @property
    def text(self) -> str:
        """The problem in words, naming the area as the list does."""
        return tr("Area {number}: {problem}", number=self.area + 1, problem=self.problem.text)


class Reviewer:
    """Checks documents, looking again only at areas that have changed."""

    def __init__(self) -> None:
        self._frame: Frame | None = None
        self._known: dict[int, tuple[Area, tuple[Problem, ...]]] = {}

    def review(self, document: Document) -> tuple[AreaProblem, ...]:
        """Return the problems of all areas, in the order drawn."""
        if document.frame != self._frame:
            self._frame, self._known = document.frame, {}
        known: dict[int, tuple[Area, tuple[Problem, ...]]] = {}
        for area in document.areas:
            # Keyed by identity: documents share unchanged areas, and the entry keeps it alive.
            entry = self._known.get(id(area))
            known[id(area)] = entry or (area, area_problems(area, document.frame))
        self._known = known
        return tuple(
            AreaProblem(index, problem)
            for index, area in enumerate(document.areas)
            for problem in known[id(area)][1]
        )
