"""From a request's mask to the pixels that are repainted."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from mjgui.core.model import WireArea
from mjgui.practice import pixels
from mjgui.practice.pixels import Mask
from mjgui.practice.refusal import GenerationFailedError

_WHITE = 128


def mask_of_areas(areas: Sequence[WireArea], width: int, height: int) -> Mask:
    """Return the union of the areas, each scaled from its own frame to `width` × `height`."""
    mask = np.zeros((height, width), np.uint8)
    for area in areas:
        ring = np.array(area.points, dtype=np.float64).reshape(-1, 2)
        ring *= (width / area.width, height / area.height)
        cv2.fillPoly(mask, [np.round(ring).astype(np.int32)], 255)
    return mask > 0


def mask_of_picture(data: bytes, width: int, height: int) -> Mask:
    """Return the white part of a picture, scaled by nearest neighbour to `width` × `height`.

    Raises:
        GenerationFailedError: it is no picture, or nothing in it is white.
    """
    try:
        picture = pixels.decode(data)
    except ValueError as error:
        raise GenerationFailedError("what is behind the mask URL is not a picture") from error
    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY)
    mask = cv2.resize(grey, (width, height), interpolation=cv2.INTER_NEAREST) >= _WHITE
    if not mask.any():
        raise GenerationFailedError("the mask has no white pixel, so there is nothing to repaint")
    return mask
