"""Operations on areas as a whole: invert, merge, fill holes, clip, flip, repair, tidy up."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from mjgui.core.combining import clip
from mjgui.core.crowds import all_sound, joined
from mjgui.core.language import tr, tr_noop
from mjgui.core.model import Area, Frame
from mjgui.core.offsets import mirror
from mjgui.core.operations import Pause, Places, paused
from mjgui.core.shapes import (
    SLIVER_WIDTH,
    areas_of,
    bounds_of,
    frame_box,
    polygon_of,
    repair,
    without_repeats,
)
from mjgui.core.unions import FINE_GRID, difference, united


class Axis(enum.Enum):
    """Which coordinate a flip turns over."""

    HORIZONTAL = 0
    VERTICAL = 1


@dataclass(frozen=True, slots=True)
class Invert:
    """Cover what was not covered, and nothing else."""

    takes_all = True
    needless = tr_noop("There is no image.")

    def title(self, what: str) -> str:  # noqa: ARG002 - it is always the mask
        """Say so."""
        return tr("Invert mask")

    def __call__(self, areas: Sequence[Area], frame: Frame, pause: Pause) -> Places:
        """Return what the areas leave of the image."""
        covered = united(all_sound(areas, pause), pause)
        pause()
        return (areas_of(difference(frame_box(frame), covered)),)


@dataclass(frozen=True, slots=True)
class Merge:
    """Make one area of those that overlap or share an edge; a point in common joins nothing."""

    takes_all = False
    needless = tr_noop("No two areas overlap or share an edge.")

    def title(self, what: str) -> str:  # noqa: ARG002 - it is always several
        """Say so."""
        return tr("Merge areas")

    def __call__(self, areas: Sequence[Area], frame: Frame, pause: Pause) -> Places:  # noqa: ARG002 - as every operation
        """Return the merged areas, each in the place of its first part."""
        covered = all_sound(areas, pause)
        places: list[tuple[Area, ...]] = [()] * len(areas)
        for group in joined(covered, pause):
            pause()
            first = group[0]
            if len(group) == 1:
                places[first] = (areas[first],)
            else:
                places[first] = areas_of(united(covered[list(group)], pause))
        return tuple(places)


@dataclass(frozen=True, slots=True)
class FillHoles:
    """Close the holes of areas."""

    takes_all = False
    needless = tr_noop("No area has a hole.")

    def title(self, what: str) -> str:  # noqa: ARG002 - the holes are meant
        """Say so."""
        return tr("Fill holes")

    def __call__(self, areas: Sequence[Area], frame: Frame, pause: Pause) -> Places:  # noqa: ARG002 - as every operation
        """Return the areas without holes."""
        return tuple((Area(area.points) if area.holes else area,) for area in areas)


@dataclass(frozen=True, slots=True)
class ClipToImage:
    """Cut off what reaches beyond the image."""

    takes_all = False
    needless = tr_noop("Nothing reaches beyond the image.")

    def title(self, what: str) -> str:
        """Say what is clipped."""
        return {
            "mask": tr("Clip mask to the image"),
            "area": tr("Clip area to the image"),
            "areas": tr("Clip areas to the image"),
        }[what]

    def __call__(self, areas: Sequence[Area], frame: Frame, pause: Pause) -> Places:
        """Return what of each area lies in the image."""
        return tuple(clip(area, frame) for area in paused(areas, pause))


@dataclass(frozen=True, slots=True)
class Flip:
    """Turn areas over within the box that they have together."""

    axis: Axis
    takes_all = False
    needless = tr_noop("There is nothing to flip.")

    def title(self, what: str) -> str:
        """Say which way."""
        if self.axis is Axis.HORIZONTAL:
            return {
                "mask": tr("Flip mask left and right"),
                "area": tr("Flip area left and right"),
                "areas": tr("Flip areas left and right"),
            }[what]
        return {
            "mask": tr("Flip mask top and bottom"),
            "area": tr("Flip area top and bottom"),
            "areas": tr("Flip areas top and bottom"),
        }[what]

    def __call__(self, areas: Sequence[Area], frame: Frame, pause: Pause) -> Places:  # noqa: ARG002 - as every operation
        """Return the areas turned over."""
        boxes = np.array([box for area in areas if (box := bounds_of(area))])
        if not len(boxes):
            return tuple((area,) for area in areas)
        axis = self.axis.value
        over = mirror(axis, float(boxes[:, axis].min() + boxes[:, axis + 2].max()) / 2)
        return tuple((Area.of(over(area.points), map(over, area.holes)),) for area in areas)


@dataclass(frozen=True, slots=True)
class Repair:
    """Turn areas that cross themselves into valid ones that look the same."""

    takes_all = False
    needless = tr_noop("Nothing needs repair.")

    def title(self, what: str) -> str:
        """Say what is repaired."""
        return {
            "mask": tr("Repair mask"),
            "area": tr("Repair area"),
            "areas": tr("Repair areas"),
        }[what]

    def __call__(self, areas: Sequence[Area], frame: Frame, pause: Pause) -> Places:  # noqa: ARG002 - as every operation
        """Return the repaired areas."""
        return tuple(repair(area) for area in paused(areas, pause))


@dataclass(frozen=True, slots=True)
class Tidy:
    """Repair, clip to the image, and drop what is empty or drawn twice."""

    takes_all = False
    needless = tr_noop("Everything is tidy.")

    def title(self, what: str) -> str:
        """Say what is tidied up."""
        return {
            "mask": tr("Tidy up mask"),
            "area": tr("Tidy up area"),
            "areas": tr("Tidy up areas"),
        }[what]

    def __call__(self, areas: Sequence[Area], frame: Frame, pause: Pause) -> Places:
        """Return valid areas in the image, none of them twice."""
        known: list[BaseGeometry] = []
        places: list[tuple[Area, ...]] = []
        for area in paused(areas, pause):
            new = [
                part
                for whole in repair(_without_repeats(area))
                for clipped in clip(whole, frame)
                for part in repair(clipped)
            ]
            places.append(tuple(part for part in new if _is_news(part, known)))
        return tuple(places)


def _without_repeats(area: Area) -> Area:
    rings = [without_repeats(ring) for ring in area.rings]
    if sum(map(len, rings)) == area.vertex_count:
        return area
    return Area.of(rings[0], rings[1:])


def _is_news(area: Area, known: list[BaseGeometry]) -> bool:
    """Whether none of the `known` covers the same; it is known from then on."""
    polygon = polygon_of(area)
    for other in known:
        if np.abs(np.subtract(polygon.bounds, other.bounds)).max() > 1:
            continue
        differs = shapely.symmetric_difference(polygon, other, grid_size=FINE_GRID).area
        if differs <= SLIVER_WIDTH * polygon.length:
            return False
    known.append(polygon)
    return True
