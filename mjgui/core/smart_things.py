"""The thing at a place of a picture, or in a rectangle: found, cut out, traced."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
import shapely

from mjgui.core.cutouts import Bits, Cutout, Pixels, distance_to, parts, without_specks
from mjgui.core.edge_following import Check, cut, follow
from mjgui.core.errors import MaskError
from mjgui.core.growing import Segments, best_of
from mjgui.core.model import Area, Frame
from mjgui.core.shapes import Box, polygon_of
from mjgui.core.shapes import areas_of as areas_in
from mjgui.core.smart_seeds import (
    NOTHING_HERE,
    NOTHING_INSIDE,
    OUTSIDE,
    TOO_INTRICATE,
    TOO_SMALL,
    Click,
    Found,
    Source,
)
from mjgui.core.tracing import areas_of

GROWING_SIDE: Final = 320
"""What a thing is, is judged on a copy of at most this many pixels a side."""
CUTTING_SIDE: Final = 400
"""GrabCut works on a copy of at most this many pixels a side."""
TOLERANCE: Final = 0.75
"""How far the areas' outlines may lie from the traced ones, image pixels."""

_SMALLEST_BOX: Final = 3.0
_LEAST_PIXELS: Final = 8
_LEAST_SHARE: Final = 0.002
_LEAST_PART: Final = 0.05
_ALIKE: Final = 0.6
_FINER: Final = 1.3
_MARGIN_SHARE: Final = 0.2
_MARGIN: Final = 16
_BAND_SHARE: Final = 0.08
_BAND: Final = (3.0, 14.0)
_RIM_SHARE: Final = 0.03
_CLICK_ROUNDS: Final = 2
_BOX_ROUNDS: Final = 5


@dataclass(frozen=True, eq=False)
class Rough:
    """A thing as it was judged on a small copy of the picture.

    Attributes:
        cutout: what the masks cover.
        mask: the thing, more or less.
        core: what belongs to it for certain.
    """

    cutout: Cutout
    mask: Bits
    core: Bits


def rough_at(source: Source, click: Click) -> Rough | str:
    """Judge what the thing under a click is, or say why there is none."""
    frame = frame_of(source.pixels)
    if not frame.contains(click.point):
        return OUTSIDE
    for cutout in windows(source.pixels, click.view):
        segments = segments_of(source, cutout)
        column, row = cutout.place(click.point)
        member = best_of(segments.chain(segments.segment(column, row)))
        if member is None:
            continue
        mask = segments.mask([member.node])
        if is_whole(cutout, mask, frame):
            core = np.zeros(mask.shape, np.bool_)
            core[row, column] = True
            return Rough(cutout, mask, core)
    return NOTHING_HERE


def thing_at(source: Source, click: Click) -> Found:
    """Find the thing under a click. See `smart_select.find`."""
    rough = rough_at(source, click)
    return Found(reason=rough) if isinstance(rough, str) else traced(*outlined(source, rough))


def thing_in(source: Source, box: Box) -> Found:
    """Find the thing in a rectangle. See `smart_select.find`."""
    picture = source.pixels
    frame = frame_of(picture)
    left, right = sorted((box[0], box[2]))
    top, bottom = sorted((box[1], box[3]))
    left, right = max(left, 0.0), min(right, float(frame.width))
    top, bottom = max(top, 0.0), min(bottom, float(frame.height))
    if left >= frame.width or top >= frame.height or right <= 0 or bottom <= 0:
        return Found(reason=OUTSIDE)
    if min(right - left, bottom - top) < _SMALLEST_BOX:
        return Found(reason=TOO_SMALL)
    inner = left, top, right, bottom
    margin = max(_MARGIN_SHARE * max(right - left, bottom - top), _MARGIN)
    cutout = Cutout.around(inner, margin, picture).within(CUTTING_SIDE)
    labels = np.full(cutout.shape, cv2.GC_BGD, np.uint8)
    (x0, y0), (x1, y1) = cutout.place((left, top)), cutout.place((right, bottom))
    labels[y0 : y1 + 1, x0 : x1 + 1] = cv2.GC_PR_FGD
    if (labels == cv2.GC_PR_FGD).mean() > 1 - _RIM_SHARE:
        # Nothing is left around the thing: its ground is taken to reach the rim somewhere.
        rim = max(round(_RIM_SHARE * min(labels.shape)), 1)
        for side in (labels[:rim], labels[-rim:], labels[:, :rim], labels[:, -rim:]):
            side[:] = cv2.GC_PR_BGD
    mask = cut(cutout.pixels(picture), labels, _BOX_ROUNDS, source.check)
    if mask is None:
        return Found(reason=NOTHING_INSIDE)
    mask = without_specks(mask, least_of(mask))
    numbers, sizes = parts(mask)
    mask &= (sizes >= _LEAST_PART * sizes.max())[numbers]
    if not mask.any():
        return Found(reason=NOTHING_INSIDE)
    return traced(*follow(picture, cutout, mask, source.check))


def frame_of(picture: Pixels) -> Frame:
    """The size of a picture."""
    height, width = picture.shape[:2]
    return Frame(width, height)


def segments_of(source: Source, cutout: Cutout) -> Segments:
    """The segments of a cutout; they are kept, since hands click many times at the same place."""
    source.check()
    return source.keep(("smart", cutout), lambda: Segments(cutout.pixels(source.pixels)))


def windows(picture: Pixels, view: Box | None) -> list[Cutout]:
    """Where to look for a thing: the part in sight, then ever more, up to the whole picture."""
    frame = frame_of(picture)
    whole = Cutout(0, 0, frame.width, frame.height)
    found: list[Cutout] = []
    if view is not None:
        margin = 0.0
        side = max(view[2] - view[0], view[3] - view[1], 1.0)
        while (window := Cutout.around(view, margin, picture)) != whole:
            found.append(window.within(GROWING_SIDE))
            margin = max(2 * margin, side / 2)
    return [*found, whole.within(GROWING_SIDE)]


def is_whole(cutout: Cutout, mask: Bits, frame: Frame) -> bool:
    """Whether a thing ends within a cutout, or with the picture."""
    return not (
        (cutout.left > 0 and mask[:, 0].any())
        or (cutout.top > 0 and mask[0].any())
        or (cutout.right < frame.width and mask[:, -1].any())
        or (cutout.bottom < frame.height and mask[-1].any())
    )


def least_of(mask: Bits) -> float:
    """How many pixels a part or a hole of a thing has at least; smaller ones are specks."""
    return max(_LEAST_PIXELS, _LEAST_SHARE * int(np.count_nonzero(mask)))


def outlined(source: Source, thing: Rough) -> tuple[Cutout, Bits]:
    """Find the exact border of a thing that is roughly known.

    Returns:
        The thing and its surroundings at full size, or `edge_following.LARGEST_SIDE`, and its mask.
    """
    picture, check, cutout = source.pixels, source.check, thing.cutout
    box = cutout.box_of(thing.mask)
    margin = _MARGIN_SHARE * max(box[2] - box[0], box[3] - box[1])
    detail = Cutout.around(box, max(margin, _MARGIN), picture).within(CUTTING_SIDE)
    pixels = detail.pixels(picture)
    rough, sure = cutout.seen_by(detail, thing.mask), cutout.seen_by(detail, thing.core)
    check()
    if detail.scale > _FINER * cutout.scale:
        rough = _regrown(pixels, rough)
    rough |= sure
    check()
    fine = _cut_along(pixels, rough, sure, check)
    fine = without_specks(fine, least_of(fine))
    numbers, _ = parts(fine)
    touched = np.unique(numbers[sure | (distance_to(~rough) > _BAND[1])])
    meant = fine & np.isin(numbers, touched[touched > 0])
    return follow(picture, detail, meant if meant.any() else rough, check)


def _regrown(pixels: Pixels, rough: Bits) -> Bits:
    """What was grown on a coarse copy, grown again on a finer one, if it is there to be found."""
    depth = distance_to(~rough)
    row, column = np.unravel_index(int(depth.argmax()), depth.shape)
    segments = Segments(pixels)
    size = int(np.count_nonzero(rough))
    best, best_share = rough, _ALIKE
    for member in segments.chain(segments.segment(int(column), int(row))):
        if not _ALIKE * size <= member.size <= size / _ALIKE:
            continue
        mask = segments.mask([member.node])
        share = np.count_nonzero(mask & rough) / np.count_nonzero(mask | rough)
        if share > best_share:
            best, best_share = mask, share
    return best


def _cut_along(pixels: Pixels, rough: Bits, sure: Bits, check: Check) -> Bits:
    """GrabCut in a band along the border of what is roughly known."""
    band = min(max(_BAND_SHARE * float(np.count_nonzero(rough)) ** 0.5, _BAND[0]), _BAND[1])
    depth = distance_to(~rough) - distance_to(rough)
    labels = np.full(rough.shape, cv2.GC_PR_BGD, np.uint8)
    labels[depth < -band] = cv2.GC_BGD
    labels[rough] = cv2.GC_PR_FGD
    labels[depth > band] = cv2.GC_FGD
    labels[sure] = cv2.GC_FGD
    found = cut(pixels, labels, _CLICK_ROUNDS, check)
    if found is None:
        return rough
    share = np.count_nonzero(found & rough) / np.count_nonzero(found | rough)
    return found if share > _ALIKE else rough


def traced(cutout: Cutout, mask: Bits) -> Found:
    """A mask of a cutout as areas of the picture, simplified to within about a pixel."""
    mask = without_specks(mask, least_of(mask))
    try:
        rough = areas_of(mask.view(np.uint8))
    except MaskError:
        return Found(reason=TOO_INTRICATE)
    found: list[Area] = []
    for area in rough:
        polygon = polygon_of(cutout.outer(area))
        simple = shapely.simplify(polygon, TOLERANCE, preserve_topology=True)
        found += areas_in(simple if shapely.is_valid(simple) and not simple.is_empty else polygon)
    return Found(tuple(found)) if found else Found(reason=NOTHING_HERE)
