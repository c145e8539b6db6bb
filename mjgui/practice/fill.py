"""Four ways to repaint the masked part of a picture from what surrounds it.

0. Telea's inpainting (Telea 2004, `cv2.INPAINT_TELEA`), with grain.
1. Navier-Stokes inpainting (Bertalmio et al. 2001, `cv2.INPAINT_NS`), coarser, with grain.
2. Patches of the picture itself.
3. Other patches: mirrored, enlarged or reduced.

Inpainting carries colours a short way well and a long way badly: it smears. So a wide hole is
narrowed first by making the picture smaller, and grain like that of the surroundings goes on top.
"""

from __future__ import annotations

from collections.abc import Iterator

import cv2
import numpy as np

from mjgui.practice.components import box_of, parts_of
from mjgui.practice.grain import grain_for
from mjgui.practice.patches import filled_with_patches, ways_of_turning
from mjgui.practice.pixels import Mask, Picture, resized, share_of
from mjgui.practice.recolour import repainted_wholly
from mjgui.practice.seam import blend

WORK_SIDE = 1024
"""The longest side, in pixels, at which pictures are worked on; larger ones are made smaller."""

_LEAST_KNOWN = 0.02
_TELEA_REACH = 14.0
_NS_REACH = 5.0


def variants(picture: Picture, mask: Mask) -> Iterator[Picture]:
    """Yield four repaintings of `picture`, each of its shape, one after the other.

    Pixels outside `mask` are the picture's own, bit by bit. The same input gives the same output.
    Where next to nothing is outside the mask, there are no surroundings to go by: then the four
    are the picture itself, mirrored and toned.
    """
    height, width = mask.shape
    factor = min(1.0, WORK_SIDE / max(height, width))
    work, hole = picture, mask
    if factor < 1:
        size = (max(1, round(width * factor)), max(1, round(height * factor)))
        work = resized(picture, *size)
        hole = share_of(mask, *size) > 0
    for number, painted in enumerate(_repaintings(work, hole)):
        result = painted
        if factor < 1:
            result = _enlarged(result, picture, mask, seed=number)
        result = result.copy()
        result[~mask] = picture[~mask]
        yield result


def _repaintings(picture: Picture, hole: Mask) -> Iterator[Picture]:
    if float((~hole).mean()) < _LEAST_KNOWN:
        yield from repainted_wholly(picture)
        return
    yield _inpainted(picture, hole, cv2.INPAINT_TELEA, _TELEA_REACH, 3.0, seed=1)
    base = _inpainted(picture, hole, cv2.INPAINT_NS, _NS_REACH, 1.0, seed=2)
    yield base
    same, turned = ways_of_turning(picture, hole)
    for sources, seed in ((same, 3), (turned, 4)):
        patched = filled_with_patches(base, hole, sources, seed=seed)
        if patched is None:
            # No piece of the picture is free of holes, as under a speckled mask: then there is no
            # better guide than the nearest colours, with other grain.
            patched = _inpainted(picture, hole, cv2.INPAINT_TELEA, _NS_REACH * seed, 1.0, seed=seed)
        yield patched


def _inpainted(
    picture: Picture, mask: Mask, method: int, reach: float, stretch: float, *, seed: int
) -> Picture:
    """Return the picture with each part of the mask inpainted.

    `reach` is how many pixels inpainting may have to carry colours; holes that are wider are
    inpainted in a picture that is smaller by so much.
    """
    height, width = mask.shape
    result = picture.copy()
    open_mask = mask.copy()
    for part in parts_of(mask):
        box = box_of(part)
        box = box.grown(24 + max(box.width, box.height) // 3, width, height)
        view, hole = result[box.slices], open_mask[box.slices]
        filled = _inpaint_one(view, hole, method, reach, stretch)
        textured = np.clip(filled + grain_for(view, hole, seed), 0, 255).astype(np.uint8)
        done = part[box.slices]
        view[done] = blend(textured, view, done)[done]
        open_mask &= ~part
    return result


def _inpaint_one(view: Picture, hole: Mask, method: int, reach: float, stretch: float) -> Picture:
    height, width = hole.shape
    # Beyond the view's edge nothing is known, so the distance is that to known pixels alone.
    depth = float(cv2.distanceTransform(hole.astype(np.uint8), cv2.DIST_L2, 3).max())
    factor = min(1.0, reach / max(depth, 1.0))
    size = (max(8, round(width * factor / stretch)), max(8, round(height * factor)))
    known = (~hole).astype(np.float32)
    share = cv2.resize(known, size, interpolation=cv2.INTER_AREA)
    total = cv2.resize(view * known[..., None], size, interpolation=cv2.INTER_AREA)
    small = np.clip(total / np.maximum(share, 1e-6)[..., None], 0, 255).astype(np.uint8)
    blank = (share < 0.25).astype(np.uint8)  # noqa: PLR2004 - a mean of too few known pixels
    painted = cv2.inpaint(small, blank, 3, method)
    if size != (width, height):
        painted = cv2.resize(painted, (width, height), interpolation=cv2.INTER_CUBIC)
    return np.asarray(painted, dtype=np.uint8)


def _enlarged(result: Picture, picture: Picture, mask: Mask, *, seed: int) -> Picture:
    """Bring a result that was worked out in small back to the picture's own size."""
    height, width = mask.shape
    large = resized(result, width, height)
    box = box_of(mask).grown(32, width, height)
    view = large[box.slices]
    grain = grain_for(picture[box.slices], mask[box.slices], seed)
    large[box.slices] = np.clip(view + grain, 0, 255).astype(np.uint8)
    return large
