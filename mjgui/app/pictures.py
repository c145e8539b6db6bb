"""Pictures ready to paint: a decoded image and its halved copies, as QImages.

Built in a worker thread; read by the GUI thread. Smooth scaling of a large image at every paint is
too dear, so the canvas paints from the smallest copy that is still sharp.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import cast

import cv2
import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QByteArray, QDataStream
from PySide6.QtGui import QColorSpace, QImage, QImageReader

from mjgui.core import imaging
from mjgui.core.imaging import Decoded
from mjgui.core.memory import LARGE_PAGES_FROM, prefer_large_pages
from mjgui.core.model import Frame

Pixels = npt.NDArray[np.uint8]

SMALLEST_SIDE = 128
_GREY = 0xFF808080
_WORTH_LARGE_PAGES = 4 * 1024 * 1024
"""Bytes of a file; for fewer memory is given soon enough."""
_STRAIGHT = (QImage.Format.Format_RGB32, QImage.Format.Format_ARGB32)


@dataclass(frozen=True, eq=False)
class Picture:
    """One image, ready to paint.

    Attributes:
        frame: the size in pixels of the full image.
        levels: level 0 is the full image; each further one has half the sides of the one before.
        format: "png", "jpeg" or "webp": what `data` is.
        data: the file as it came, for saving without loss; empty where the picture is none that
            came, but a small or a blank one in its place.
    """

    frame: Frame
    levels: tuple[QImage, ...]
    format: str
    data: bytes

    @property
    def is_stand_in(self) -> bool:
        """Whether it takes the place of a picture that has not been read."""
        return not self.data and self.frame != Frame(self.image.width(), self.image.height())

    @property
    def image(self) -> QImage:
        """The full image."""
        return self.levels[0]

    def level_for(self, scale: float) -> tuple[QImage, float]:
        """Return the copy to paint at `scale`, and that copy's own scale.

        Args:
            scale: device pixels per image pixel.

        Returns:
            The smallest copy with at least as many pixels as are painted, and how many of its
            pixels one image pixel takes (1.0 for the full image, 0.5 for the next …).
        """
        index = 0
        while index + 1 < len(self.levels) and scale <= 0.5 ** (index + 1):
            index += 1
        level = self.levels[index]
        return level, level.width() / self.frame.width

    def pixels(self) -> Pixels:
        """The full image as a read-only array of shape (h, w, 4), bytes in the order B, G, R, A."""
        return image_pixels(self.image)


def stand_in(frame: Frame) -> Picture:
    """Make a picture of a single grey pixel that takes the place of one that is on disk only."""
    image = QImage(1, 1, QImage.Format.Format_RGB32)
    image.fill(_GREY)
    return Picture(frame, (image,), "png", b"")


def blank(frame: Frame) -> Picture:
    """Make a grey picture of full size that takes the place of one that is lost."""
    image = QImage(max(frame.width, 1), max(frame.height, 1), QImage.Format.Format_RGB32)
    image.fill(_GREY)
    return Picture(frame, (image,), "png", b"")


def reduced(picture: Picture, side: int) -> Picture:
    """The copy of a picture that is the largest within `side` pixels, and nothing else of it."""
    levels = picture.levels
    while len(levels) > 1 and max(levels[0].width(), levels[0].height()) > side:
        levels = levels[1:]
    return Picture(picture.frame, levels, picture.format, b"")


def read_picture(data: bytes) -> Picture:
    """Decode a file straight into the memory that is painted from, and make the smaller copies.

    Meant for a worker thread.

    Raises:
        ImageError: as `imaging.decode`.
    """
    return build_picture(decode(data))


def decode(data: bytes) -> Decoded:
    """Decode a file as `imaging.decode` does, into the memory of a QImage.

    `build_picture` then takes that memory over, where it would copy that of others.

    Raises:
        ImageError: as there.
    """

    def room(height: int, width: int) -> Pixels:
        image = QImage(width, height, QImage.Format.Format_RGB32)
        if image.isNull():
            raise MemoryError
        return _fresh(image)

    return imaging.decode(data, room=room, direct=_by_qt)


def _by_qt(data: bytes, kind: imaging.PictureFormat) -> Pixels | None:
    """Let Qt decode a file that was checked; None where it cannot, or finds it damaged.

    Qt's readers of PNG and WebP put pixels where they are painted from, with no copy in between.
    Its reader of JPEG is slower than Pillow's, and takes a file that ends too early.
    """
    # The buffer within a stream is Qt's alone. One made here could be derived from in Python, so
    # that each read would ask Python, whose lock may be with a thread that waits for the reader's.
    stream = QDataStream(_copied(data))
    reader = QImageReader(stream.device(), kind.encode())
    reader.setAutoDetectImageFormat(False)
    image = reader.read()  # lets other threads run meanwhile
    if image.isNull() or image.format() not in _STRAIGHT:
        return None
    image.reinterpretAsFormat(QImage.Format.Format_RGB32)
    image.setColorSpace(QColorSpace())  # of no account here: see `Decoded.icc`
    return np.asarray(_Memory(image))


def _copied(data: bytes) -> QByteArray:
    """A file for Qt to read; QByteArray's own copy takes more than twice as long."""
    copy = QByteArray()
    size = len(data)
    # Only what is large by itself has large pages; what is not written to takes no memory.
    copy.resize(max(size, LARGE_PAGES_FROM) if size > _WORTH_LARGE_PAGES else size)
    room = np.frombuffer(cast("bytearray", copy), np.uint8)  # writable, as a bytearray is
    prefer_large_pages(room)
    np.copyto(room[:size], np.frombuffer(data, np.uint8))
    copy.truncate(size)  # stays where it is
    return copy


def build_picture(decoded: Decoded) -> Picture:
    """Make the QImage and its halved copies from a decoded image. Meant for a worker thread."""
    opaque = not decoded.has_alpha or bool((decoded.pixels[..., 3] == 255).all())  # noqa: PLR2004 - the highest byte
    owner = _owner(decoded.pixels)
    if owner is None:
        full = to_qimage(decoded.pixels, opaque=opaque)
    elif opaque:
        full = owner
    else:
        straight = QImage(owner)
        straight.reinterpretAsFormat(QImage.Format.Format_ARGB32)
        full = straight.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    levels = (full, *_halved(decoded.pixels, opaque=opaque))
    return Picture(decoded.frame, levels, decoded.format, decoded.data)


class _Memory:
    """The memory of a 32-bit QImage as NumPy takes it; arrays over it keep the image alive."""

    def __init__(self, image: QImage) -> None:
        self.image = image
        bits = np.frombuffer(image.bits(), dtype=np.uint8)
        self.__array_interface__ = {
            "version": 3,
            "typestr": "|u1",
            "data": (bits.ctypes.data, False),
            "shape": (image.height(), image.width(), 4),
        }


def _fresh(image: QImage) -> Pixels:
    """The memory of an image that nothing was written into yet, about to be filled."""
    room = np.asarray(_Memory(image))
    prefer_large_pages(room)
    return room


def _owner(pixels: Pixels) -> QImage | None:
    """The QImage in whose memory all of these pixels are; None where they are elsewhere."""
    base = cast("object", pixels)
    while isinstance(base, np.ndarray):
        base = cast("object", base.base)
    if not isinstance(base, _Memory):
        return None
    image = base.image
    return image if pixels.shape[:2] == (image.height(), image.width()) else None


def draw_picture(size: Frame, draw: Callable[[Pixels], object]) -> Picture:
    """Make an opaque picture of no file in the memory in which it is painted.

    Meant for a worker thread.

    Args:
        size: its size in pixels.
        draw: fills an array of shape (h, w, 4) with B, G, R and 255.
    """
    image = QImage(size.width, size.height, QImage.Format.Format_RGB32)
    own = _fresh(image)
    draw(own)
    return Picture(size, (image, *_halved(own, opaque=True)), "png", b"")


def _halved(pixels: Pixels, *, opaque: bool) -> Iterator[QImage]:
    """Smaller copies, each averaged from the one before."""
    while max(pixels.shape[:2]) > SMALLEST_SIDE and min(pixels.shape[:2]) > 1:
        height, width = pixels.shape[:2]
        size = ((width + 1) // 2, (height + 1) // 2)
        kind = QImage.Format.Format_RGB32 if opaque else QImage.Format.Format_ARGB32
        image = QImage(*size, kind)
        smaller = _fresh(image)
        cv2.resize(pixels, size, dst=smaller, interpolation=cv2.INTER_AREA)
        pixels = smaller
        yield image if opaque else image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def to_qimage(pixels: Pixels, *, opaque: bool = True) -> QImage:
    """Copy an array (h, w, 4) of B, G, R, A bytes into a QImage that owns its memory.

    Transparent images are premultiplied, the form that Qt paints fastest.
    """
    height, width = pixels.shape[:2]
    kind = QImage.Format.Format_RGB32 if opaque else QImage.Format.Format_ARGB32
    image = QImage(width, height, kind)
    # By NumPy, which lets other threads run meanwhile; QImage.copy holds Python's lock.
    np.copyto(_fresh(image), pixels)
    if opaque:
        return image
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def image_pixels(image: QImage) -> Pixels:
    """View a 32-bit QImage as a read-only array of shape (h, w, 4) in B, G, R, A order.

    The array borrows the image's memory: keep the image as long as the array.
    """
    bits = np.frombuffer(image.constBits(), dtype=np.uint8)
    rows = bits.reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 4].reshape(image.height(), image.width(), 4)
