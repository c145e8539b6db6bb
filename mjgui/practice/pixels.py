"""Pictures as arrays, in and out, and the few OpenCV calls that all fillings share, typed."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from mjgui.core import imaging

Picture = npt.NDArray[np.uint8]
"""Shape (height, width, 3), 8 bits, in OpenCV's order: blue, green, red."""

Mask = npt.NDArray[np.bool_]
"""Shape (height, width), True where the picture is repainted."""

Layer = npt.NDArray[np.float32]
"""Shape (height, width, channels): what to add to a picture, in its units of 0 – 255."""


def decode(data: bytes) -> Picture:
    """Return the picture's colours; transparency shows black.

    Raises:
        ImageError: the bytes are no usable PNG, JPEG or WebP picture.
    """
    decoded = imaging.decode(data)
    colours = decoded.pixels[..., :3]
    if decoded.has_alpha:
        opacity = decoded.pixels[..., 3:].astype(np.float32) / 255
        colours = np.round(colours * opacity).astype(np.uint8)
    return np.ascontiguousarray(colours)


def encode(picture: Picture) -> bytes:
    """Return the picture as PNG.

    Not by `imaging.encode`: four results of 1024 × 1024 would take two seconds there, for files a
    tenth smaller that live on this machine. OpenCV chooses by itself what is quick to write and to
    read; with any compression asked for it tries all of PNG's filters, in twice the time.
    """
    _, data = cv2.imencode(".png", picture)
    return data.tobytes()


def resized(picture: Picture, width: int, height: int) -> Picture:
    """Return the picture at another size: averaged where smaller, smooth where larger."""
    smaller = width * height < picture.shape[0] * picture.shape[1]
    how = cv2.INTER_AREA if smaller else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(picture, (width, height), interpolation=how), dtype=np.uint8)


def share_of(mask: Mask, width: int, height: int) -> npt.NDArray[np.float32]:
    """Return, for each pixel of a smaller raster, how much of it the mask covers (0.0 – 1.0)."""
    share = cv2.resize(mask.astype(np.float32), (width, height), interpolation=cv2.INTER_AREA)
    return np.asarray(share, dtype=np.float32)


def grown(mask: Mask, pixels: int) -> Mask:
    """Return the mask with `pixels` more on all sides, corners included."""
    side = 2 * pixels + 1
    return np.asarray(cv2.dilate(mask.astype(np.uint8), np.ones((side, side), np.uint8)) > 0)
