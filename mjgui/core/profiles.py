"""Pixels of one colour profile in another, for pictures that are put together."""

from __future__ import annotations

import io
import logging

import numpy as np
from PIL import Image, ImageCms

from mjgui.core.imaging import Pixels

_log = logging.getLogger(__name__)


def converted(pixels: Pixels, source: bytes | None, target: bytes | None) -> Pixels:
    """Return pixels with the numbers that mean the same colours in another profile.

    Whatever a profile that cannot be read may mean, it is no reason not to give a picture: pixels
    are left as they are then.

    Args:
        pixels: uint8, shape (h, w, 4), in the byte order B, G, R, A; alpha is kept.
        source: the ICC profile that they are in; None for sRGB.
        target: the one that is wanted; None for sRGB.
    """
    if source == target:
        return pixels
    try:
        given, wanted = _profile(source), _profile(target)
        if _is_srgb(given) and _is_srgb(wanted):
            return pixels
        transform = ImageCms.ImageCmsTransform(given, wanted, "RGB", "RGB")
    except (ImageCms.PyCMSError, OSError, TypeError, ValueError) as error:
        _log.warning("a colour profile cannot be used: %s", error)
        return pixels
    image = Image.fromarray(np.ascontiguousarray(pixels[..., 2::-1]))
    ImageCms.applyTransform(image, transform, inPlace=True)
    result = pixels.copy()
    result[..., 2::-1] = np.asarray(image)
    return result


def _profile(data: bytes | None) -> ImageCms.ImageCmsProfile:
    if data is None:
        own = ImageCms.createProfile("sRGB")  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType] - of a C module without stubs
        return ImageCms.ImageCmsProfile(own)  # pyright: ignore[reportUnknownArgumentType]
    return ImageCms.ImageCmsProfile(io.BytesIO(data))


def _is_srgb(profile: ImageCms.ImageCmsProfile) -> bool:
    """Whether it says it is sRGB, of which there are many that differ by rounding."""
    return "srgb" in ImageCms.getProfileDescription(profile).lower()
