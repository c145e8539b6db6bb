"""Setting a filling into a picture without a visible seam."""

from __future__ import annotations

import cv2
import numpy as np

from mjgui.practice.components import box_of
from mjgui.practice.pixels import Mask, Picture, grown
from mjgui.practice.spread import spread

CONTINUATION = 6
"""How many pixels beyond the hole a filling must go on for its seam to vanish."""

_ERODED = 3
_EDGE = 8


def blend(filling: Picture, picture: Picture, hole: Mask) -> Picture:
    """Return `picture` with `hole` covered by `filling`, its colours drawn to those at the rim.

    The gradients are the filling's (Pérez et al. 2003, `cv2.seamlessClone`). OpenCV solves the
    equation over the whole rectangle around the hole, so the colours at the rim shift on both
    sides; what they are off by outside is then spread over the inside and added there.

    Args:
        filling: goes on for `CONTINUATION` pixels beyond the hole in its own way.
        picture: of the same shape; inside the hole it does not matter.
        hole: where to fill; not empty.
    """
    height, width = hole.shape
    whole = box_of(hole).grown(2 * _EDGE, width, height)
    result = picture.copy()
    view, inside = picture[whole.slices], hole[whole.slices]
    cloned = _cloned(filling[whole.slices], view, inside)
    rim = (grown(inside, 2) & ~inside).astype(np.float32)[..., None]
    off = (view.astype(np.float32) - cloned.astype(np.float32)) * rim
    fitted = np.clip(cloned + spread(off, rim), 0, 255).astype(np.uint8)
    result[whole.slices][inside] = fitted[inside]
    return result


def _cloned(filling: Picture, picture: Picture, hole: Mask) -> Picture:
    height, width = hole.shape
    # A rim beyond the picture's own edge gives the equation something to hold on to there.
    rim = ((_EDGE, _EDGE), (_EDGE, _EDGE))
    ground = np.where(hole[..., None], filling, picture).astype(np.uint8)
    ground = np.pad(ground, (*rim, (0, 0)), mode="reflect")
    source = np.pad(filling, (*rim, (0, 0)), mode="reflect")
    # seamlessClone takes no gradients from the outermost pixels of what it is given; two more
    # make sure that the step across the rim is the filling's on all sides.
    patch = grown(np.pad(hole, rim), _ERODED + 2).astype(np.uint8) * 255
    left, top, across, down = cv2.boundingRect(patch)
    centre = (left + across // 2, top + down // 2)
    cloned = cv2.seamlessClone(source, ground, patch, centre, cv2.NORMAL_CLONE)
    return np.asarray(cloned[_EDGE : _EDGE + height, _EDGE : _EDGE + width], dtype=np.uint8)
