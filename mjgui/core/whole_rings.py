"""Rings of whole numbers, many behind each other, so that numpy goes through all at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from mjgui.core.rows import Booleans

WholeRing = npt.NDArray[np.int32]
"""A ring of whole numbers, shape (n, 2), not closed."""

Numbers = npt.NDArray[np.int32]
Places = npt.NDArray[np.intp]

_T = TypeVar("_T", bound=np.generic)


@dataclass(frozen=True)
class WholeRings:
    """Rings behind each other; none of them is empty.

    Whole numbers below 2**14, so that products of differences stay exact in 32 bits.

    Attributes:
        x: of all vertices.
        y: likewise.
        starts: the index of the first vertex of each ring.
        counts: how many vertices each ring has.
        names: whose each ring is.
    """

    x: Numbers
    y: Numbers
    starts: Places
    counts: Places
    names: Places

    @classmethod
    def of(cls, x: Numbers, y: Numbers, counts: Places, names: Places) -> WholeRings:
        """Rings of these vertices and counts, without those that have none."""
        is_some = counts > 0
        if not is_some.all():
            counts, names = counts[is_some], names[is_some]
        return cls(x, y, np.cumsum(counts) - counts, counts, names)

    @classmethod
    def together(cls, crowds: Sequence[WholeRings]) -> WholeRings:
        """All rings of some crowds."""
        if len(crowds) == 1:
            return crowds[0]
        return cls.of(
            np.concatenate([crowd.x for crowd in crowds]),
            np.concatenate([crowd.y for crowd in crowds]),
            np.concatenate([crowd.counts for crowd in crowds]),
            np.concatenate([crowd.names for crowd in crowds]),
        )

    def only(self, is_kept: Booleans) -> WholeRings:
        """Some of the rings."""
        if is_kept.all():
            return self
        kept = self.to_each(is_kept)
        return WholeRings.of(self.x[kept], self.y[kept], self.counts[is_kept], self.names[is_kept])

    def to_each(self, values: npt.NDArray[_T]) -> npt.NDArray[_T]:
        """What belongs to each ring, for each of its vertices."""
        return np.repeat(values, self.counts)

    def after(self, numbers: npt.NDArray[_T]) -> npt.NDArray[_T]:
        """What belongs to the next vertex of each ring."""
        result = np.empty_like(numbers)
        result[:-1] = numbers[1:]
        result[self.starts + self.counts - 1] = numbers[self.starts]
        return result

    def before(self, numbers: Numbers) -> Numbers:
        """What belongs to the vertex before of each ring."""
        result = np.empty_like(numbers)
        result[1:] = numbers[:-1]
        result[self.starts] = numbers[self.starts + self.counts - 1]
        return result

    def owners(self, places: Places) -> Places:
        """Which ring each of some vertices belongs to."""
        return np.searchsorted(self.starts + self.counts, places, side="right")

    def turns(self) -> Numbers:
        """What adds up to twice the area of each ring: positive where clockwise on screen."""
        return self.x * self.after(self.y) - self.after(self.x) * self.y

    def doubled_areas(self) -> npt.NDArray[np.int64]:
        """Twice the area of each ring; positive where it is clockwise on screen."""
        return np.add.reduceat(self.turns(), self.starts, dtype=np.int64)

    def around_middles(self) -> tuple[Numbers, Numbers]:
        """All x and y as seen from the middle of their ring's vertices, in whole numbers."""

        def around(numbers: Numbers) -> Numbers:
            middles = np.rint(
                np.add.reduceat(numbers, self.starts, dtype=np.int64) / self.counts
            ).astype(np.int32)
            return numbers - self.to_each(middles)

        return around(self.x), around(self.y)
