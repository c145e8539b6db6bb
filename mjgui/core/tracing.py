"""From a black-and-white raster to areas: outlines along the edges of pixels.

OpenCV's `findContours` runs through the centres of border pixels and so loses half a pixel on each
side. Here the outline runs between the pixels, in four steps:

1. Corners are found where a 2 × 2 window holds an odd number of set pixels, or two diagonal ones.
2. Sorted along rows and columns, corners pair up into the runs that join them; following runs
   gives closed rings. Where set pixels touch by a corner they are joined (8-connected), by a
   narrow neck, so that no ring touches itself.
3. Steps of a single pixel are cut through the middle, which turns stairs into slanted lines and
   changes no pixel: a cut passes at most half a pixel from the edge, so it reaches no centre.
4. Rings are simplified as far as the raster stays the same but for a small share of its pixels.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final, cast

import cv2
import numpy as np
import numpy.typing as npt
import shapely

from mjgui.core.errors import MaskError
from mjgui.core.imaging import mask_raster
from mjgui.core.language import tr, tr_n
from mjgui.core.model import Area, Frame

Mask = npt.NDArray[np.uint8]
_Ring = npt.NDArray[np.float64]
Pause = Callable[[], None]
"""Called between steps of long work; it raises where the work is to end."""

MAX_PARTS: Final = 1000
MAX_CORNERS: Final = 250_000
MAX_CHANGED: Final = 0.0005
"""The largest share of all pixels that simplifying may change."""
MAX_SPECKS: Final = 0.0004
"""The largest share of all pixels that specks may have which are left out of too many parts."""
_TOLERANCES: Final = (0.6, 0.35, 0.15)
_NECK: Final = 0.25


def go_on() -> None:
    """Do not end the work."""


def areas_of(mask: Mask, pause: Pause = go_on) -> tuple[Area, ...]:
    """Trace the parts of a mask, each with its holes, from the largest to the smallest.

    Args:
        mask: shape (height, width); everything but 0 is set.
        pause: called between steps; what it raises ends the work.

    Returns:
        Areas in the pixels of the mask; `mask_raster` of them differs from the mask in less than
        0.1 % of its pixels. None when nothing is set. Of more than `MAX_PARTS` parts and holes
        the smallest are left out, such as the dust of a scan.

    Raises:
        MaskError: the mask has more than `MAX_PARTS` parts and holes of a size that counts, or
            is mere noise.
    """
    try:
        polygons = _polygons(mask)
    except MaskError:
        pause()
        mask = _without_specks(mask)
        polygons = _polygons(mask)
    pause()
    height, width = mask.shape
    frame = Frame(width, height)
    for tolerance in _TOLERANCES:
        pause()
        simple = [_simplified(polygon, tolerance) for polygon in polygons]
        areas = tuple(_area(polygon) for polygon in simple)
        changed = np.count_nonzero((mask_raster(areas, frame) > 0) != (mask > 0))
        if changed <= MAX_CHANGED * mask.size:
            return areas
    return tuple(_area(polygon) for polygon in polygons)


def _without_specks(mask: Mask) -> Mask:
    """The mask without its smallest parts and holes, as long as hardly a pixel changes."""
    result = (mask > 0).view(np.uint8)
    room = int(MAX_SPECKS * mask.size)
    # Holes first: what is left of a part that goes would else be its filled hole.
    for filled, connectivity in ((1, 4), (0, 8)):
        part = np.ascontiguousarray(result ^ filled)
        _, labels, stats, _ = cv2.connectedComponentsWithStats(part, connectivity=connectivity)
        sizes = np.asarray(stats)[:, cv2.CC_STAT_AREA].astype(np.int64)
        sizes[0] = mask.size  # what is no component
        order = np.argsort(sizes, kind="stable")
        gone = order[np.cumsum(sizes[order]) <= room]
        is_gone = np.zeros(len(sizes), bool)
        is_gone[gone] = True
        # Row by row: the whole of the labels as an index would take eight bytes for each pixel.
        for row, of_row in zip(
            result, cast("Iterable[npt.NDArray[np.int32]]", labels), strict=True
        ):
            row[is_gone[of_row]] = filled
        room -= int(sizes[gone].sum())
    return result


def _polygons(mask: Mask) -> list[shapely.Polygon]:
    """The parts of the mask as polygons that keep each of its pixels, the largest first."""
    binary = np.pad((mask > 0).view(np.uint8), 1)
    corners = _corners(binary)
    rings = _rings(binary, corners)
    _, labels = cv2.connectedComponents(binary, connectivity=8, ltype=cv2.CV_32S)
    outer: dict[int, _Ring] = {}
    holes: dict[int, list[_Ring]] = {}
    for ring, (x, y), is_hole in rings:
        # The corner is the top-left-most one of its ring: of a part, the pixel to its lower right
        # is set; of a hole, the one to its upper right. The padding shifts both by one.
        label = int(labels[y, x + 1] if is_hole else labels[y + 1, x + 1])
        if is_hole:
            holes.setdefault(label, []).append(ring)
        else:
            outer[label] = ring
    polygons = [shapely.Polygon(ring, holes.get(label)) for label, ring in outer.items()]
    return sorted(polygons, key=lambda polygon: -polygon.area)


def _corners(binary: Mask) -> npt.NDArray[np.int64]:
    """The corners of a padded mask as (y, x) lattice points of the mask, sorted; saddles twice."""
    above, below = binary[:-1], binary[1:]
    a, b, c, d = above[:, :-1], above[:, 1:], below[:, :-1], below[:, 1:]
    odd = a ^ b ^ c ^ d
    saddle = (a ^ b) & (a ^ c) & (b ^ d)
    kinds = odd | (saddle << 1)
    found = int(np.count_nonzero(kinds))
    if found > MAX_CORNERS:
        raise MaskError(
            tr_n(
                "The mask picture is mere noise: its outlines have {count} corner",
                "The mask picture is mere noise: its outlines have {count} corners",
                found,
                count=found,
            ),
            tr(
                "At most {count} are possible. Smooth it in a picture editor first.",
                count=MAX_CORNERS,
            ),
        )
    points = np.argwhere(kinds)
    return np.repeat(points, kinds[points[:, 0], points[:, 1]], axis=0)


def _rings(
    binary: Mask, corners: npt.NDArray[np.int64]
) -> list[tuple[_Ring, tuple[int, int], bool]]:
    """Follow the runs from corner to corner.

    Returns:
        For each ring: its points, its top-left-most corner (x, y), whether it is a hole.

    Raises:
        MaskError: there are more than `MAX_PARTS`.
    """
    count = len(corners)
    y, x = corners[:, 0], corners[:, 1]
    is_saddle = np.zeros(count, bool)
    second = np.zeros(count, bool)
    if count:
        same = (corners[1:] == corners[:-1]).all(axis=1)
        second[1:] = same
        is_saddle = second.copy()
        is_saddle[:-1] |= same
    # Along a row, corners pair up in order: a saddle's first entry ends the run from the left, its
    # second begins the one to the right. Along a column likewise, but which entry takes the run
    # from above decides how the saddle is passed: with the pixels at upper left and lower right
    # set, the run from the left goes on downwards, else upwards. That joins the set pixels.
    falling = binary[y, x] > 0
    goes_down = np.where(is_saddle & falling, ~second, second)
    across = np.arange(count) ^ 1
    order = np.lexsort((goes_down, y, x))
    along = np.empty(count, np.int64)
    along[order] = order[np.arange(count) ^ 1]

    points = np.stack((x, y), axis=1).astype(np.float64)
    side = np.where(second, 1.0, -1.0)
    points[:, 0] += np.where(is_saddle, side * _NECK, 0.0)
    points[:, 1] += np.where(is_saddle, np.where(goes_down, 1.0, -1.0) * _NECK, 0.0)

    rings: list[tuple[_Ring, tuple[int, int], bool]] = []
    across_of: list[int] = across.tolist()
    along_of: list[int] = along.tolist()
    seen = bytearray(count)
    for start in range(count):
        if seen[start]:
            continue
        if len(rings) == MAX_PARTS:
            raise MaskError(
                tr(
                    "The mask picture has more than {count} parts and holes",
                    count=MAX_PARTS,
                ),
                tr("Smooth it or remove its specks in a picture editor, then import it again."),
            )
        walk: list[int] = []
        at: int = start
        while not seen[at]:
            other = across_of[at]
            seen[at] = seen[other] = 1
            walk += (at, other)
            at = along_of[other]
        rings.append(_ring(np.array(walk), points, corners, is_saddle, binary))
    return rings


def _ring(
    walk: npt.NDArray[np.int64],
    points: _Ring,
    corners: npt.NDArray[np.int64],
    is_saddle: npt.NDArray[np.bool_],
    binary: Mask,
) -> tuple[_Ring, tuple[int, int], bool]:
    # Corners are sorted by rows, so the walk starts at the top-left-most one, to the right.
    y, x = (int(value) for value in corners[walk[0]])
    is_hole = not binary[y + 1, x + 1]
    exact = points[walk]
    smooth = _cut_steps(corners[walk], exact, is_saddle[walk])
    ring = smooth if shapely.is_valid(shapely.Polygon(smooth)) else exact
    return ring, (x, y), is_hole


def _cut_steps(
    corners: npt.NDArray[np.int64], exact: _Ring, is_saddle: npt.NDArray[np.bool_]
) -> _Ring:
    """Put slanted lines where a ring takes steps of one pixel."""
    onward = np.roll(corners, -1, axis=0) - corners
    length = np.abs(onward).sum(axis=1)
    before = np.roll(onward, 1, axis=0)
    length_before = np.roll(length, 1)
    turn = np.sign(before[:, 0] * onward[:, 1] - before[:, 1] * onward[:, 0])
    # A run whose ends turn the same way is the top of something, not a step: both corners stay.
    is_step = turn != np.roll(turn, -1)
    is_step_before = np.roll(is_step, 1)
    cut = is_step & is_step_before & (np.minimum(length, length_before) == 1) & ~is_saddle
    middle = (exact + np.roll(exact, -1, axis=0)) / 2
    # Middles matter beside a corner that is cut.
    keep_middle = cut | np.roll(cut, -1)
    both = np.stack((exact, middle), axis=1).reshape(-1, 2)
    return both[np.stack((~cut, keep_middle), axis=1).reshape(-1)]


def _simplified(polygon: shapely.Polygon, tolerance: float) -> shapely.Polygon:
    simple = shapely.simplify(polygon, tolerance, preserve_topology=True)
    return simple if shapely.is_valid(simple) else polygon


def _area(polygon: shapely.Polygon) -> Area:
    rings: Iterable[shapely.LinearRing] = (polygon.exterior, *polygon.interiors)
    outer, *holes = (shapely.get_coordinates(ring)[:-1] for ring in rings)
    return Area.of(outer, holes)
