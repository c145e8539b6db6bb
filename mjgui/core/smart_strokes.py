"""Strokes that add to what smart select found, or take away from it.

A stroke means the things under it, not just its own pixels; so each segment under it is grown, and
what most of the stroke lies on is taken as a whole.
"""

from __future__ import annotations

import itertools
from typing import Final, cast

import cv2
import numpy as np

from mjgui.core.cutouts import Bits, Cutout, Pixels, closed, grown, opened, without_specks
from mjgui.core.edge_following import LARGEST_SIDE
from mjgui.core.growing import Segments, best_of
from mjgui.core.imaging import mask_raster
from mjgui.core.model import Area, Frame
from mjgui.core.shapes import Box, bounds_of
from mjgui.core.smart_seeds import (
    ALL_TAKEN,
    NOT_SELECTED,
    OUTSIDE,
    SELECTED_ALREADY,
    Found,
    Source,
    Stroke,
)
from mjgui.core.smart_things import (
    Rough,
    frame_of,
    is_whole,
    least_of,
    outlined,
    segments_of,
    traced,
    windows,
)

_MEANT_SHARE: Final = 0.2
"""A thing under less of the stroke than this was touched by accident."""
_LIKE_STROKE: Final = 4
"""A thing at most this many times as large as the stroke was meant, however little is under it."""
_MOST_TAKEN: Final = 0.7
"""A thing that is more of the selection than this is the selection, not a part to take away."""
_SEAM: Final = 4
_AROUND: Final = 1.0


def changed(source: Source, stroke: Stroke, earlier: tuple[Area, ...]) -> Found:
    """Add to the earlier areas, or take away from them. See `smart_select.find`."""
    rough = rough_under(source, stroke, earlier)
    if isinstance(rough, str):
        return Found(earlier, rough)
    detail, exact = outlined(source, rough)
    return _joined(source.pixels, earlier, detail, exact, adds=stroke.adds)


def rough_under(source: Source, stroke: Stroke, earlier: tuple[Area, ...]) -> Rough | str:
    """Judge what a stroke adds or takes away, or say why it does nothing."""
    picture = source.pixels
    frame = frame_of(picture)
    box = _box(stroke)
    if not (box[0] < frame.width and box[1] < frame.height and box[2] > 0 and box[3] > 0):
        return OUTSIDE
    # Finer than the eye sees the whole: a stroke often means a part.
    margin = _AROUND * max(box[2] - box[0], box[3] - box[1])
    view = (box[0] - margin, box[1] - margin, box[2] + margin, box[3] + margin)
    *narrow, whole = windows(picture, view)
    for cutout in narrow:
        thing = _under(source, cutout, stroke, earlier)
        is_more = np.count_nonzero(thing.mask) > np.count_nonzero(thing.core)
        if is_more and is_whole(cutout, thing.mask, frame):
            break
    else:
        thing = _under(source, whole, stroke, earlier)
    if not thing.core.any():
        return SELECTED_ALREADY if stroke.adds else NOT_SELECTED
    return thing


def _under(source: Source, cutout: Cutout, stroke: Stroke, earlier: tuple[Area, ...]) -> Rough:
    """What a stroke means in a cutout; its core is what of the stroke itself changes something."""
    selected, painted = raster(cutout, earlier), _painted(cutout, stroke)
    open_ = ~selected if stroke.adds else selected
    new = painted & open_
    if not new.any():
        return Rough(cutout, new, new)
    segments = segments_of(source, cutout)
    meant = _meant(segments, new, selected, adds=stroke.adds)
    return Rough(cutout, (meant & open_) | new, new)


def raster(cutout: Cutout, areas: tuple[Area, ...]) -> Bits:
    """Areas of the picture as a mask of a cutout."""
    rows, columns = cutout.shape
    inner = [cutout.inner(area) for area in areas]
    return mask_raster(inner, Frame(columns, rows)) > 0


def _painted(cutout: Cutout, stroke: Stroke) -> Bits:
    """The pixels of a cutout that a stroke passes over."""
    rows, columns = cutout.shape
    radius = max(stroke.radius * cutout.scale, 0.5)
    path = (np.array(stroke.points) - (cutout.left, cutout.top)) * cutout.steps
    # Far outside, a path cannot be told from one that just leaves the cutout.
    path = np.clip(path, -2 * radius - 2, (columns + 2 * radius + 2, rows + 2 * radius + 2))
    mask = np.zeros((rows, columns), np.uint8)
    fixed = np.round((path - 0.5) * 16).astype(np.int32)
    thickness = min(max(round(2 * radius), 1), 2 * max(rows, columns))
    cv2.polylines(mask, [fixed.reshape(-1, 1, 2)], False, 255, thickness, shift=4)
    if len(stroke.points) == 1:
        x, y = fixed[0].tolist()
        cv2.circle(mask, (x, y), round(thickness * 8), 255, -1, shift=4)
    return mask > 0


def _meant(segments: Segments, under: Bits, selected: Bits, *, adds: bool) -> Bits:
    """The things that a stroke means, with the stroke itself."""
    size = int(np.count_nonzero(under))
    most = None if adds else _MOST_TAKEN * int(np.count_nonzero(selected))
    taken = segments.counts(selected)
    nodes: set[int] = set()
    for segment in segments.segments_in(under):
        chain = segments.chain(segment)
        if most is not None:
            chain = list(itertools.takewhile(lambda member: taken(member.node) <= most, chain))
        best = best_of(chain)
        if best is not None:
            nodes.add(best.node)
    result = under.copy()
    touched = segments.counts(under)
    for node in nodes:
        mask = segments.mask([node])
        if touched(node) >= _MEANT_SHARE * size or np.count_nonzero(mask) <= _LIKE_STROKE * size:
            result |= mask
    return result


def _joined(
    picture: Pixels, earlier: tuple[Area, ...], detail: Cutout, exact: Bits, *, adds: bool
) -> Found:
    """The earlier areas with what was found put to them, or taken out, without seams."""
    box = detail.box_of(exact)
    for bounds in map(bounds_of, earlier):
        box = _union(box, bounds)
    joint = Cutout.around(box, _SEAM, picture).within(LARGEST_SIDE)
    before, part = raster(joint, earlier), detail.seen_by(joint, exact)
    if adds:
        after, tidy = before | part, closed
    else:
        after, tidy = before & ~part, opened
    # Two borders that follow the same edge never quite meet: no slit and no sliver is left there.
    after = cast("Bits", np.where(grown(part, _SEAM), tidy(after, _SEAM // 2), after))
    if not without_specks(after, least_of(after)).any():
        return Found(earlier, ALL_TAKEN)
    return traced(joint, after)


def _box(stroke: Stroke) -> Box:
    points, radius = np.array(stroke.points), stroke.radius
    (left, top), (right, bottom) = points.min(axis=0).tolist(), points.max(axis=0).tolist()
    return left - radius, top - radius, right + radius, bottom + radius


def _union(one: Box, other: Box | None) -> Box:
    if other is None:
        return one
    return (
        min(one[0], other[0]),
        min(one[1], other[1]),
        max(one[2], other[2]),
        max(one[3], other[3]),
    )
