"""From a rough mask to one whose border follows the edges of the picture, up to full size.

GrabCut finds the border at a small size; from there it is carried up in steps of two. At each step
pixels near the border are given to the side whose colours, close by, they are more like. Only
tiles that the border passes are looked at, so a large picture costs as much as its border is long.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from mjgui.core.cutouts import Bits, Cutout, Pixels, distance_to

Check = Callable[[], None]
"""Called between steps; raises to end the work."""

_Real = npt.NDArray[np.float32]

LARGEST_SIDE: Final = 2048
"""Cutouts larger than this are followed at half their size or less."""
_SEED: Final = 20
_SETTLED: Final = 0.0005
_BAND: Final = 4.0
_TILE: Final = 256
_MARGIN: Final = 24
_NEAR: Final = 21
_GRAIN: Final = 30.0
_MOST: Final = 9.0
_TRUST: Final = 0.6


def cut(picture: Pixels, labels: npt.NDArray[np.uint8], rounds: int, check: Check) -> Bits | None:
    """GrabCut: tell a thing from its surroundings by the colours of both.

    Args:
        picture: the pixels.
        labels: shape (h, w), OpenCV's GC_FGD, GC_BGD, GC_PR_FGD, GC_PR_BGD for each pixel.
        rounds: how often colours and border are brought in line, at most.
        check: called before each round.

    Returns:
        The thing; None where all pixels lie on one side, so that there is nothing to tell apart.
    """
    labels = labels.copy()
    ground, thing = np.zeros((1, 65)), np.zeros((1, 65))
    mode, unused = cv2.GC_INIT_WITH_MASK, (0, 0, 0, 0)
    inside = _inside(labels)
    for _ in range(rounds):
        check()
        if inside.all() or not inside.any():
            return None
        # GrabCut draws lots; each thread has a generator of its own.
        cv2.setRNGSeed(_SEED)
        cv2.grabCut(picture, labels, unused, ground, thing, 1, mode)
        mode = cv2.GC_EVAL
        before, inside = inside, _inside(labels)
        if np.count_nonzero(before ^ inside) <= _SETTLED * labels.size:
            break
    return inside


def _inside(labels: npt.NDArray[np.uint8]) -> Bits:
    return (labels == cv2.GC_FGD) | (labels == cv2.GC_PR_FGD)


def follow(picture: Pixels, cutout: Cutout, mask: Bits, check: Check) -> tuple[Cutout, Bits]:
    """Carry a mask up to the full size of its cutout, or to `LARGEST_SIDE`, along the edges.

    Args:
        picture: the whole picture.
        cutout: what the mask covers.
        mask: shape as `cutout.shape`.
        check: called between tiles.

    Returns:
        The same part of the picture at the larger scale, and the mask for it.
    """
    final = cutout.at(1.0).within(LARGEST_SIDE)
    while True:
        larger = cutout.at(min(cutout.scale * 2, final.scale))
        if larger.shape != mask.shape:
            rows, columns = larger.shape
            share = cv2.resize(
                mask.astype(np.float32), (columns, rows), interpolation=cv2.INTER_LINEAR
            )
            mask = share > 0.5  # noqa: PLR2004 - the half of it
        pixels = larger.pixels(picture)
        result = mask.copy()
        for inner, outer, core in _tiles(mask):
            check()
            result[inner] = _sided(pixels[outer], mask[outer])[core]
        mask, cutout = result, larger
        if cutout.scale >= final.scale:
            return cutout, mask


_Slices = tuple[slice, slice]


def _tiles(mask: Bits) -> Iterator[tuple[_Slices, _Slices, _Slices]]:
    """The tiles that the border passes: each alone, with a margin, and its place in that."""
    height, width = mask.shape
    reach = int(_BAND) + 1
    for top in range(0, height, _TILE):
        for left in range(0, width, _TILE):
            bottom, right = min(top + _TILE, height), min(left + _TILE, width)
            near = mask[max(top - reach, 0) : bottom + reach, max(left - reach, 0) : right + reach]
            if near.all() or not near.any():
                continue
            y, x = max(top - _MARGIN, 0), max(left - _MARGIN, 0)
            outer = slice(y, min(bottom + _MARGIN, height)), slice(x, min(right + _MARGIN, width))
            core = slice(top - y, bottom - y), slice(left - x, right - x)
            yield (slice(top, bottom), slice(left, right)), outer, core


def _sided(pixels: Pixels, mask: Bits) -> Bits:
    """Give the pixels near the border to the side that they look like."""
    lab = np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGR2LAB), np.float32)
    inside, outside = distance_to(~mask), distance_to(mask)
    depth = inside - outside
    unlike_thing = _unlikeness(lab, inside)
    unlike_ground = _unlikeness(lab, outside)
    evidence = np.clip(unlike_ground - unlike_thing, -_MOST, _MOST)
    verdict = cv2.GaussianBlur(evidence, (0, 0), 1.0) + _TRUST * np.clip(depth, -_BAND, _BAND)
    return np.where(np.abs(depth) <= _BAND, verdict > 0, mask)


def _unlikeness(lab: _Real, depth: _Real) -> _Real:
    """How little each pixel is like what lies on one side close by, in deviations squared.

    Args:
        lab: the colours, shape (h, w, 3).
        depth: how far each pixel lies within that side; 0 on the other one.
    """
    # The deeper within, the surer that a pixel shows what that side is like.
    weight = np.minimum(depth, _BAND) ** 2
    total = _around(weight) + 1e-6
    mean = _around(lab * weight[..., None]) / total[..., None]
    off = ((lab - mean) ** 2).sum(axis=2)
    spread = _around(off * weight) / total + _GRAIN
    return off / spread + np.log(spread)


def _around(values: _Real) -> _Real:
    """The mean of what is close by; by boxes, which cost the same however large they are."""
    return np.asarray(cv2.blur(values, (_NEAR, _NEAR)), np.float32)
