"""Colour profiles to try pictures with."""

from __future__ import annotations

from PIL import ImageCms


def srgb() -> bytes:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def swapped() -> bytes:
    """A profile of another name in which red and blue have changed places."""
    data = srgb().replace(b"rXYZ", b"....").replace(b"bXYZ", b"rXYZ").replace(b"....", b"bXYZ")
    for name in ("sRGB", "s\0R\0G\0B\0", "\0s\0R\0G\0B"):
        data = data.replace(name.encode("latin-1"), name.replace("s", "x").encode("latin-1"))
    return data
