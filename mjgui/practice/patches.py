"""Filling a hole with pieces of the picture that go on where the hole's rim leaves off."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import cv2
import numpy as np

from mjgui.practice.components import Box, box_of, parts_of
from mjgui.practice.pixels import Layer, Mask, Picture, resized, share_of
from mjgui.practice.seam import blend
from mjgui.practice.synthesis import resynthesise

_SEARCH_SIDE = 256
_LARGEST_PIECE = 0.34
_SMALLEST_PIECE = 15
_MOST_SEARCHES = 24
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

    Large pieces are laid first, in small, each where its rim fits best. The result is then redrawn
    at full size from the first of the sources, which breaks up the borders between pieces that do
    not belong together.

    Args:
        base: the picture with the hole filled in some smooth way.
        hole: what to fill; not empty.
        sources: what to copy from; the first one is of the picture's shape.
        seed: makes it repeatable.
    """
    height, width = hole.shape
    factor = min(1.0, _SEARCH_SIDE / max(height, width))
    small = [_scaled(source, factor) for source in sources]
    size = small[0].barred.shape[::-1]
    canvas, left_open = resized(base, *size), share_of(hole, *size) > 0
    pieces = deque(piece for part in parts_of(left_open) for piece in _pieces(part))
    for _ in range(_MOST_SEARCHES):
        if not pieces:
            break
        piece = pieces.popleft()
        if not _lay(canvas, left_open, piece, small):
            pieces.extend(_halves(piece))
    first = np.where(hole[..., None], resized(canvas, width, height), base).astype(np.uint8)
    source = sources[0]
    redrawn = resynthesise(first, hole, source.picture, source.barred, seed=seed)
    return None if redrawn is None else blend(redrawn, base, hole)


def _lay(canvas: Picture, left_open: Mask, piece: Mask, sources: Sequence[Source]) -> bool:
    """Cover one piece, in place, with the patch that fits best; say whether there was one."""
    height, width = piece.shape
    box = box_of(piece)
    frame = box.grown(3 + max(box.width, box.height) // 5, width, height)
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
    """Find where a source continues what is known around the piece."""
    known = ~left_open[frame.slices]
    if not known.any():
        return None
    template, inside = canvas[frame.slices].astype(np.float32), piece[frame.slices]
    home = frame.top / len(piece)
    spots = (_search(source, template, known, inside, home) for source in sources)
    return min((spot for spot in spots if spot), key=lambda spot: spot.misfit, default=None)


def _search(
    source: Source, template: Layer, known: Mask, inside: Mask, home: float
) -> _Spot | None:
    """Find the template's best place in one source.

    `known` is the part of the template to compare, `inside` the part that is going to be copied,
    `home` how far down its own picture the template begins (0.0 – 1.0).
    """
    height, width = source.barred.shape
    if width < template.shape[1] or height < template.shape[0]:
        return None
    weight = np.repeat(known.astype(np.float32)[..., None], 3, axis=2)
    misfit = cv2.matchTemplate(
        source.picture.astype(np.float32), template, cv2.TM_SQDIFF, mask=weight
    )
    overlap = cv2.matchTemplate(
        source.barred.astype(np.float32), inside.astype(np.float32), cv2.TM_CCORR
    )
    # Pictures have an up and a down: content from another height is less likely to be right.
    down = np.arange(height - template.shape[0] + 1, dtype=np.float64)
    climb = (down - home * height) * (_CLIMB / height)
    cost = np.asarray(misfit / float(weight.sum())) + np.square(climb)[:, None]
    cost = np.where(overlap < 0.5, cost, np.inf)  # noqa: PLR2004 - half a pixel: sums are inexact
    top, left = np.unravel_index(int(np.argmin(cost)), cost.shape)
    least = float(cost[top, left])
    return _Spot(source, int(left), int(top), least) if np.isfinite(least) else None


def _halves(piece: Mask) -> Iterator[Mask]:
    """Cut a piece across its longer side; yield nothing where it is small already."""
    box = box_of(piece)
    if max(box.width, box.height) < _SMALLEST_PIECE:
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
