"""From a request's mask to the pixels that are repainted."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from mjgui.core import imaging
from mjgui.core.errors import ImageError
from mjgui.core.model import Area, Frame, WireArea
from mjgui.practice import pixels
from mjgui.practice.pixels import Mask
from mjgui.practice.refusal import GenerationFailedError

_WHITE = 128


def mask_of_areas(areas: Sequence[WireArea], width: int, height: int) -> Mask:
    """Return the union of the areas, each scaled from its own frame to `width` × `height`.

    Raises:
        GenerationFailedError: they cover no pixel.
    """
    mask = np.zeros((height, width), np.uint8)
    for area in areas:
        ring = Area.of(np.reshape(area.points, (-1, 2)))
        mask |= imaging.mask_raster([ring], Frame(area.width, area.height), Frame(width, height))
    if not mask.any():
        raise GenerationFailedError("the areas are so thin that they cover no pixel of the image")
    return mask > 0


def mask_of_picture(data: bytes, width: int, height: int) -> Mask:
    """Return the white part of a picture, scaled by nearest neighbour to `width` × `height`.

    Raises:
        GenerationFailedError: it is no picture, or nothing in it is white.
    """
    try:
        picture = pixels.decode(data)
    except ImageError as error:
        raise GenerationFailedError(
            f"what is behind the mask URL is not a usable picture: {error.title}"
        ) from error
    grey = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)
    mask = np.asarray(cv2.resize(grey, (width, height), interpolation=cv2.INTER_NEAREST)) >= _WHITE
    if not mask.any():
        raise GenerationFailedError("the mask has no white pixel, so there is nothing to repaint")
    return mask
