"""Plain stills, WebP and JPEG, by the decoder that is the quickest; all others are Pillow's."""

from __future__ import annotations

import os
import struct
import sys
from collections.abc import Callable
from functools import partial
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from mjgui.core.containers import PictureFormat, parts_of
from mjgui.core.memory import prefer_large_pages

Pixels = npt.NDArray[np.uint8]

Room = Callable[[int, int], Pixels]
"""Gives the memory that pixels are put into: uint8, shape (height, width, 4), C-contiguous."""

Direct = Callable[[bytes, PictureFormat], Pixels | None]
"""Decodes a plain still straight into such memory: 8 bits a channel, A is 255 where it has none.

It sees only what has been checked, and returns None where it cannot, or where the file is damaged.
"""

_PLANES: Final = 3
"""Rows, columns and channels."""
_BASELINE: Final = (0xC0, 0xC1)
"""The frames of JPEGs that are coded in order, by Huffman's method (ITU-T T.81, table B.1)."""
_FRAME_HEADER: Final = 6
_BYTE: Final = 8
_MARK: Final = 0xFF
_RESTARTS: Final = (0xD0, 0xD7)
_END: Final = b"\xff\xd9"
_WORTH_LARGE_PAGES: Final = 4_000_000
"""Of fewer pixels memory is given soon enough."""


def plain_jpeg_size(data: bytes) -> tuple[int, int] | None:
    """The width and height in pixels of a JPEG of three channels of 8 bits in one whole scan.

    None for any other. OpenCV does not notice where a file ends within its pixels; of one scan with
    nothing in it but restarts, and a marker for its end, all decoders make the same.

    Args:
        data: a file of nothing but what makes up its pixels.

    Raises:
        TruncatedImageError: its structure is broken.
    """
    size = None
    for part in parts_of(data, "jpeg"):
        kind = part.kind[0] if part.kind else None
        if kind in _BASELINE and len(part.view) >= _FRAME_HEADER:
            depth, height, width, channels = struct.unpack_from(">BHHB", part.view)
            if depth == _BYTE and channels == len("RGB") and width and height:
                size = width, height
        elif kind is None and not _is_one_scan(data, part.start + len(_END)):
            return None
    return size


def _is_one_scan(data: bytes, start: int) -> bool:
    """Whether the only marker from `start` on that is no restart is the one that ends the file."""
    if not data.endswith(_END):
        return False
    scan = np.frombuffer(data, np.uint8)[start : len(data) - len(_END)]
    after = scan[np.flatnonzero(scan[:-1] == _MARK) + 1]
    low, high = _RESTARTS
    return bool(((after == 0) | ((after >= low) & (after <= high))).all()) and bool(
        (scan[-1:] != _MARK).all()
    )


def plain_webp(
    data: bytes, room: Room, direct: Direct | None, *, is_lossless: bool
) -> Pixels | None:
    """The pixels of a WebP still, by what takes the least memory; None where no decoder can.

    Of a lossless one libwebp holds all pixels once more while it decodes. OpenCV, which is as quick
    then, lets go of them before ours are there, and copies no file.
    """
    ways = [partial(by_opencv, data, room)]
    if direct is not None:
        ways.insert(1 if is_lossless else 0, partial(direct, data, "webp"))
    return next((pixels for way in ways if (pixels := way()) is not None), None)


def by_opencv(data: bytes, room: Room, size: tuple[int, int] | None = None) -> Pixels | None:
    """The pixels of a plain still, WebP or JPEG; None where OpenCV cannot, or will not.

    Pillow decodes every WebP as an animation, on a canvas of its own, and takes half as long again;
    of a JPEG its pixels have to be copied out, which takes as long as decoding them. Both use
    libwebp and libjpeg-turbo, so the pixels are the same.

    Args:
        data: the file.
        room: gives the memory for the pixels.
        size: the width and height in pixels of a JPEG, where they are known.
    """
    try:
        found = _into_large_pages(data, size) if size is not None else None
        if found is None:
            found = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    except cv2.error:
        return None  # Pillow says why
    if found is None or found.dtype != np.uint8 or found.ndim != _PLANES:
        return None
    pixels = room(*found.shape[:2])
    if found.shape[2] == pixels.shape[2]:
        np.copyto(pixels, found)
    else:
        cv2.cvtColor(found, cv2.COLOR_BGR2BGRA, dst=pixels)
    return pixels


def _into_large_pages(data: bytes, size: tuple[int, int]) -> Pixels | None:
    """A large JPEG's blue, green and red, (height, width, 3); None where that fails, or is no use.

    `imdecode` puts pixels into small pages, and on their way to Python they are copied. `imread`
    fills memory that is there, but reads files alone: it gets one that has no name and no disk.
    """
    width, height = size
    if sys.platform != "linux" or width * height < _WORTH_LARGE_PAGES:
        return None
    pixels = np.empty((height, width, len("BGR")), np.uint8)
    prefer_large_pages(pixels)
    # Where `imread` fails it does not say so, but then it has not come to the last row.
    unread = np.frombuffer(os.urandom(pixels[-1].nbytes), np.uint8).reshape(pixels[-1].shape)
    pixels[-1] = unread
    try:
        with os.fdopen(os.memfd_create("mjgui"), "wb", buffering=0) as file:
            file.write(data)
            cv2.imread(f"/proc/self/fd/{file.fileno()}", pixels, cv2.IMREAD_UNCHANGED)
    except (OSError, cv2.error):  # no such files here, or an OpenCV that takes no memory (4.10)
        return None
    return None if np.array_equal(pixels[-1], unread) else pixels
