"""Operations that move outlines: grow and shrink, smooth, simplify."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import shapely

from mjgui.core.amounts import measure
from mjgui.core.crowds import all_sound, joined, portions
from mjgui.core.language import tr, tr_noop
from mjgui.core.model import MIN_POINTS, Area, Frame, Vertices
from mjgui.core.offsets import grown
from mjgui.core.operations import Pause, Places, paused
from mjgui.core.rows import Geometries, in_a_row, point_counts
from mjgui.core.shapes import areas_of_each, polygon_of, simplify
from mjgui.core.smoothing import smoothed
from mjgui.core.unions import united


@dataclass(frozen=True, slots=True)
class Grow:
    """Move outlines out, or in where `amount` is below 0; areas that touch shrink as one.

    Attributes:
        amount: how far, in pixels.
        sharp: whether corners stay corners, or are rounded.
    """

    amount: float
    sharp: bool = False
    takes_all = False
    needless = tr_noop("There is nothing to grow or shrink.")

    def title(self, what: str) -> str:
        """Say which way, and how far."""
        far = measure(abs(self.amount))
        if self.amount < 0:
            return {
                "mask": tr("Shrink mask by {distance} px", distance=far),
                "area": tr("Shrink area by {distance} px", distance=far),
                "areas": tr("Shrink areas by {distance} px", distance=far),
            }[what]
        return {
            "mask": tr("Grow mask by {distance} px", distance=far),
            "area": tr("Grow area by {distance} px", distance=far),
            "areas": tr("Grow areas by {distance} px", distance=far),
        }[what]

    def __call__(self, areas: Sequence[Area], frame: Frame, pause: Pause) -> Places:
        """Return the grown areas, clipped to the image."""
        if not self.amount:
            return tuple((area,) for area in areas)

        def change(geometries: Geometries) -> Geometries:
            return grown(geometries, frame, self.amount, sharp=self.sharp)

        # What grows needs no joining: the union of the grown ones is the grown union.
        return _changed(areas, change, pause, as_one=self.amount < 0)


@dataclass(frozen=True, slots=True)
class Smooth:
    """Smooth outlines; areas that touch are smoothed as one.

    Attributes:
        strength: no outline moves by more than this, in pixels.
    """

    strength: float
    takes_all = False
    needless = tr_noop("There is nothing to smooth.")

    def title(self, what: str) -> str:
        """Say how strongly."""
        far = measure(self.strength)
        return {
            "mask": tr("Smooth mask by {distance} px", distance=far),
            "area": tr("Smooth area by {distance} px", distance=far),
            "areas": tr("Smooth areas by {distance} px", distance=far),
        }[what]

    def __call__(self, areas: Sequence[Area], frame: Frame, pause: Pause) -> Places:
        """Return the smooth areas, clipped to the image."""
        if self.strength <= 0:
            return tuple((area,) for area in areas)

        def change(geometries: Geometries) -> Geometries:
            return in_a_row([smoothed(each, frame, self.strength) for each in geometries])

        return _changed(areas, change, pause)


@dataclass(frozen=True, slots=True)
class Simplify:
    """Leave out vertices that hardly matter.

    Attributes:
        tolerance: no outline moves by more than this, in pixels.
    """

    tolerance: float
    takes_all = False
    needless = tr_noop("No vertex can be left out.")

    def title(self, what: str) -> str:
        """Say how coarsely."""
        far = measure(self.tolerance)
        return {
            "mask": tr("Simplify mask to {distance} px", distance=far),
            "area": tr("Simplify area to {distance} px", distance=far),
            "areas": tr("Simplify areas to {distance} px", distance=far),
        }[what]

    def __call__(self, areas: Sequence[Area], frame: Frame, pause: Pause) -> Places:  # noqa: ARG002 - as every operation
        """Return the areas with fewer vertices."""
        return tuple((_simplified(area, self.tolerance),) for area in paused(areas, pause))


def _changed(
    areas: Sequence[Area],
    change: Callable[[Geometries], Geometries],
    pause: Pause,
    *,
    as_one: bool = True,
) -> Places:
    """Change what areas cover; where `as_one`, areas that touch are changed together.

    Else a gap would open between two areas that cover one thing.
    """
    wholes = covered = all_sound(areas, pause)
    firsts = list(range(len(areas)))
    if as_one:
        groups = joined(covered, pause)
        firsts = [group[0] for group in groups]
        wholes = in_a_row(
            [
                covered[group[0]] if len(group) == 1 else united(covered[list(group)], pause)
                for group in groups
            ]
        )
    places: list[tuple[Area, ...]] = [()] * len(areas)
    for some in portions(point_counts(wholes), pause):
        for index, new in zip(some.tolist(), areas_of_each(change(wholes[some])), strict=True):
            places[firsts[index]] = new
    return tuple(places)


def _simplified(area: Area, tolerance: float) -> Area:
    """Return the area with fewer vertices; valid if it was."""
    was_valid = shapely.is_valid(polygon_of(area))
    # A hole near the outline may meet it once both are coarse: then more finely.
    for allowed in (tolerance, tolerance / 2, tolerance / 4):
        holes = tuple(_thinned(hole, allowed) for hole in area.holes)
        simple = Area(_thinned(area.points, allowed), holes)
        if simple.vertex_count == area.vertex_count:
            return area
        if not was_valid or shapely.is_valid(polygon_of(simple)):
            return simple
    return area


def _thinned(ring: Vertices, tolerance: float) -> Vertices:
    thinned = simplify(ring, tolerance)
    return thinned if len(thinned) >= MIN_POINTS else ring
