"""Filling a hole with pieces of the picture that go on where the hole's rim leaves off."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import cv2
import numpy as np
import numpy.typing as npt

from mjgui.practice.components import Box, box_of, parts_of
from mjgui.practice.pixels import Mask, Picture, resized, share_of
from mjgui.practice.seam import blend
from mjgui.practice.synthesis import resynthesise

_SEARCH_SIDE = 256
_LARGEST_PIECE = 0.34
_SMALLEST_PIECE = 12
_SMALLEST_SHARE = 0.06
_MOST_SEARCHES = 24
_REFINEMENT = 6
_CLIMB = 90.0


@dataclass(frozen=True, slots=True)
class Source:
    """A picture to take patches from, and where it must not be used.

    Attributes:
        picture: any size.
        barred: of the same size; True where the picture shows what is to be repainted.
    """

    picture: Picture
    barred: Mask


@dataclass(frozen=True, slots=True)
class _Spot:
    """A place to copy from: the patch's top-left corner in a source, and how badly it fits."""

    source: Source
    left: int
    top: int
    misfit: float


def ways_of_turning(picture: Picture, hole: Mask) -> tuple[tuple[Source, ...], tuple[Source, ...]]:
    """Return the picture as it is, and the same picture turned into others.

    The others are mirrored, or of another size, so that fillings from them differ from fillings
    from the picture itself even where both take the same motif.
    """
    source = Source(picture, hole)
    mirrored = Source(np.ascontiguousarray(picture[:, ::-1]), np.ascontiguousarray(hole[:, ::-1]))
    return (source,), (mirrored, _scaled(mirrored, 0.8), _scaled(source, 1.25))


def filled_with_patches(
    base: Picture, hole: Mask, sources: Sequence[Source], *, seed: int
) -> Picture | None:
    """Return `base` with its hole filled from `sources`, or None where nothing could be used.

    Large pieces are laid first, each where its rim fits best. The result is then redrawn from the
    first of the sources, which breaks up the borders between pieces that do not belong together.

    Args:
        base: the picture with the hole filled in some smooth way.
        hole: what to fill; not empty.
        sources: what to copy from; the first one is of the picture's shape.
        seed: makes it repeatable.
    """
    canvas = base.copy()
    left_open = hole.copy()
    pieces = deque(piece for part in parts_of(hole) for piece in _pieces(part))
    placed = False
    for _ in range(_MOST_SEARCHES):
        if not pieces:
            break
        piece = pieces.popleft()
        if _lay(canvas, left_open, piece, sources):
            placed = True
        else:
            pieces.extend(_halves(piece, max(hole.shape)))
    source = sources[0]
    redrawn = resynthesise(canvas, hole, source.picture, source.barred, seed=seed)
    if redrawn is not None:
        return blend(redrawn, canvas, hole)
    return canvas if placed else None


def _lay(canvas: Picture, left_open: Mask, piece: Mask, sources: Sequence[Source]) -> bool:
    """Cover one piece, in place, with the patch that fits best; say whether there was one."""
    height, width = piece.shape
    box = box_of(piece)
    frame = box.grown(8 + max(box.width, box.height) // 5, width, height)
    spot = _best_spot(canvas, left_open, piece, frame, sources)
    if spot is None:
        return False
    patch = spot.source.picture[
        spot.top : spot.top + frame.height, spot.left : spot.left + frame.width
    ]
    view, inside = canvas[frame.slices], piece[frame.slices]
    view[inside] = blend(patch, view, inside)[inside]
    left_open &= ~piece
    return True


def _pieces(part: Mask) -> Iterator[Mask]:
    """Cut a part that is too large to be found anywhere else in one piece."""
    height, width = part.shape
    box = box_of(part)
    columns = max(1, round(box.width / (width * _LARGEST_PIECE)))
    rows = max(1, round(box.height / (height * _LARGEST_PIECE)))
    downs = [box.top + box.height * row // rows for row in range(rows + 1)]
    acrosses = [box.left + box.width * column // columns for column in range(columns + 1)]
    for top, bottom in pairwise(downs):
        for left, right in pairwise(acrosses):
            tile = np.zeros_like(part)
            tile[top:bottom, left:right] = part[top:bottom, left:right]
            if tile.any():
                yield tile


def _best_spot(
    canvas: Picture, left_open: Mask, piece: Mask, frame: Box, sources: Sequence[Source]
) -> _Spot | None:
    """Find where a source continues what is known around the piece, first in small."""
    factor = min(1.0, _SEARCH_SIDE / max(piece.shape))
    wanted = canvas[frame.slices]
    known = ~left_open[frame.slices]
    inside = piece[frame.slices]
    if not known.any():
        return None
    size = (max(2, round(frame.width * factor)), max(2, round(frame.height * factor)))
    template = resized(wanted, *size)
    weight = share_of(known, *size)
    shape = share_of(inside, *size)
    best: _Spot | None = None
    for source in sources:
        spot = _search(source, factor, template, weight, shape, frame.top / len(piece))
        if spot is not None and (best is None or spot.misfit < best.misfit):
            best = spot
    return None if best is None else _refined(best, factor, wanted, known, frame)


def _search(
    source: Source,
    factor: float,
    template: npt.NDArray[np.uint8],
    weight: npt.NDArray[np.float32],
    shape: npt.NDArray[np.float32],
    home: float,
) -> _Spot | None:
    height, width = source.barred.shape
    size = (max(1, round(width * factor)), max(1, round(height * factor)))
    if size[0] < template.shape[1] or size[1] < template.shape[0]:
        return None
    small = resized(source.picture, *size)
    barred = share_of(source.barred, *size)
    mask = np.repeat((weight > 0.5).astype(np.float32)[..., None], 3, axis=2)  # noqa: PLR2004
    misfit = cv2.matchTemplate(
        small.astype(np.float32), template.astype(np.float32), cv2.TM_SQDIFF, mask=mask
    )
    overlap = cv2.matchTemplate(barred, (shape > 0).astype(np.float32), cv2.TM_CCORR)
    down = np.arange(size[1] - template.shape[0] + 1, dtype=np.float64)
    climb = (down - home * size[1]) * (_CLIMB / size[1])
    cost = np.asarray(misfit / float(mask.sum())) + np.square(climb)[:, None]
    cost = np.where(overlap < 0.5, cost, np.inf)  # noqa: PLR2004 - half a small pixel
    top, left = np.unravel_index(int(np.argmin(cost)), cost.shape)
    least = float(cost[top, left])
    if not np.isfinite(least):
        return None
    return _Spot(source, round(left / factor), round(top / factor), least)


def _refined(spot: _Spot, factor: float, wanted: Picture, known: Mask, frame: Box) -> _Spot | None:
    """Find the exact pixel near a spot that was found in small."""
    height, width = spot.source.barred.shape
    reach = 1 + round(1 / factor)
    if width < frame.width or height < frame.height:
        return None
    left = min(max(0, spot.left - reach), width - frame.width)
    top = min(max(0, spot.top - reach), height - frame.height)
    right = max(min(width, spot.left + frame.width + reach), left + frame.width)
    bottom = max(min(height, spot.top + frame.height + reach), top + frame.height)
    area = spot.source.picture[top:bottom, left:right].astype(np.float32)
    mask = np.repeat(known.astype(np.float32)[..., None], 3, axis=2)
    misfit = cv2.matchTemplate(area, wanted.astype(np.float32), cv2.TM_SQDIFF, mask=mask)
    down, across = np.unravel_index(int(np.argmin(misfit)), misfit.shape)
    return _Spot(spot.source, left + int(across), top + int(down), spot.misfit)


def _halves(piece: Mask, picture_side: int) -> Iterator[Mask]:
    """Cut a piece across its longer side; yield nothing where it is small already."""
    box = box_of(piece)
    if max(box.width, box.height) < max(_SMALLEST_PIECE, picture_side * _SMALLEST_SHARE):
        return
    first = piece.copy()
    if box.width >= box.height:
        first[:, (box.left + box.right) // 2 :] = False
    else:
        first[(box.top + box.bottom) // 2 :] = False
    for half in (first, piece & ~first):
        if half.any():
            yield half


def _scaled(source: Source, factor: float) -> Source:
    height, width = source.barred.shape
    size = (max(1, round(width * factor)), max(1, round(height * factor)))
    return Source(resized(source.picture, *size), share_of(source.barred, *size) > 0)
