"""Pictures as bytes and as pixels: safe decoding, and the mask as a raster.

Everything here may be called in any thread: no setting of Pillow is touched, and nothing reports
through `warnings`.
"""

from __future__ import annotations

import io
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile
from PIL.WebPImagePlugin import WebPImageFile

from mjgui.core.amounts import measure
from mjgui.core.containers import (
    JPEG_MAGIC,
    PNG_MAGIC,
    PictureFormat,
    essentials,
    is_plain_png,
    may_have_alpha,
    orientation,
    parts_of,
    png_size,
    webp_size,
)
from mjgui.core.errors import (
    ImageError,
    ImageTooLargeError,
    NotAnImageError,
    TruncatedImageError,
)
from mjgui.core.language import number_text, tr, tr_marked, tr_noop
from mjgui.core.model import Area, Frame
from mjgui.core.stills import Direct, Room, by_opencv, plain_jpeg_size, plain_webp

__all__ = [
    "MAX_FILE_BYTES",
    "MAX_PIXELS",
    "Decoded",
    "Direct",
    "PictureFormat",
    "Room",
    "decode",
    "decode_small",
    "mask_raster",
]

Pixels = npt.NDArray[np.uint8]

MAX_PIXELS: Final = 100_000_000
MAX_FILE_BYTES: Final = 64 * 1024 * 1024
_OPAQUE: Final = 255
_BAND: Final = 64
"""How many rows are taken out of Pillow's memory at a time: they stay in the processor's cache."""
_LOOKS_LIKE: Final = (
    (b"GIF8", tr_noop("This is a GIF, not a PNG, JPEG or WebP picture")),
    (b"BM", tr_noop("This is a BMP, not a PNG, JPEG or WebP picture")),
    (b"II*\0", tr_noop("This is a TIFF, not a PNG, JPEG or WebP picture")),
    (b"MM\0*", tr_noop("This is a TIFF, not a PNG, JPEG or WebP picture")),
    (b"8BPS", tr_noop("This is a Photoshop file, not a PNG, JPEG or WebP picture")),
    (b"%PDF", tr_noop("This is a PDF, not a picture")),
    (b"PK\x03\x04", tr_noop("This is a ZIP archive, not a picture")),
)
_TEXTS_LIKE: Final = (
    (b"{", tr_noop("This is JSON text, not a picture")),
    (b"[", tr_noop("This is JSON text, not a picture")),
    (b"<", tr_noop("This is XML text, not a picture")),
)
_TURNS: Final = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""What makes a picture of each EXIF orientation upright (CIPA DC-008, tag 0x0112)."""


@dataclass(frozen=True, eq=False)
class Decoded:
    """A picture, decoded and upright.

    Attributes:
        pixels: uint8, shape (height, width, 4), C-contiguous, read-only, in the byte order B, G, R,
            A. On little-endian machines this is the memory of QImage.Format_RGB32 (when not
            `has_alpha`; A is 255 then) and of QImage.Format_ARGB32 (alpha not premultiplied).
        has_alpha: whether any pixel is not opaque; an alpha channel of nothing but 255 is none.
        format: what the bytes are, whatever the file's name says.
        frame: the size in pixels as shown, after turning by EXIF orientation.
        data: the bytes that it was decoded from; saving in the same format keeps them.
        icc: the colour profile that `pixels` are in, if one came with RGB pixels. Pixels are not
            converted; other formats are written with the same profile.
    """

    pixels: Pixels
    has_alpha: bool
    format: PictureFormat
    frame: Frame
    data: bytes
    icc: bytes | None = None


def decode(
    data: bytes,
    *,
    room: Room | None = None,
    direct: Direct | None = None,
    limit_pixels: int = MAX_PIXELS,
    limit_bytes: int = MAX_FILE_BYTES,
) -> Decoded:
    """Decode a PNG, JPEG or WebP picture, told by its content, and turn it upright.

    16-bit, palette, CMYK and grey pictures become 8-bit RGB. Of an animation the first frame is
    taken (of an animated PNG its default image).

    Args:
        data: the file.
        room: gives the memory that `Decoded.pixels` are put into, so that they need not be copied
            afterwards; it is asked once, when the size has been checked.
        direct: is asked first for pictures that need no turning and no conversion: PNGs and WebPs
            of 8 bits a channel in colour. What it does not return is decoded as all others are.
        limit_pixels: how many pixels it may have.
        limit_bytes: how many bytes `data` may have.

    Raises:
        NotAnImageError: it is something else.
        TruncatedImageError: it is cut short or damaged.
        ImageTooLargeError: more than `limit_bytes` or `limit_pixels`; the size is checked before
            any pixel is decoded.
    """
    kind, pixels, icc = _upright(data, limit_pixels, limit_bytes, room or _new_room, direct=direct)
    height, width = pixels.shape[:2]
    has_alpha = may_have_alpha(data, kind) and bool(pixels[..., 3].min() < _OPAQUE)
    pixels.flags.writeable = False
    return Decoded(pixels, has_alpha, kind, Frame(width, height), data, icc)


def decode_small(
    data: bytes, side: int, *, limit_pixels: int = MAX_PIXELS, limit_bytes: int = MAX_FILE_BYTES
) -> Pixels:
    """Decode a picture to at most `side` pixels a side, several times faster where it is a JPEG.

    Proportions stay; a picture that is smaller stays as it is.

    Returns:
        As `Decoded.pixels`, but writable.

    Raises:
        ImageError: as `decode`.
    """
    _, pixels, _ = _upright(data, limit_pixels, limit_bytes, _new_room, side)
    if max(pixels.shape[:2]) <= side:
        return pixels
    size = _within((pixels.shape[1], pixels.shape[0]), side)
    small = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
    return np.ascontiguousarray(small, dtype=np.uint8)


def _within(size: tuple[int, int], side: int) -> tuple[int, int]:
    share = side / max(size)
    return max(1, round(size[0] * share)), max(1, round(size[1] * share))


def _new_room(height: int, width: int) -> Pixels:
    return np.empty((height, width, 4), np.uint8)


def _upright(
    data: bytes,
    limit_pixels: int,
    limit_bytes: int,
    room: Room,
    side: int | None = None,
    direct: Direct | None = None,
) -> tuple[PictureFormat, Pixels, bytes | None]:
    """A picture's format, pixels and colour profile; a JPEG larger than `side` comes with that."""
    if len(data) > limit_bytes:
        raise ImageTooLargeError(
            tr(
                "The picture has more than {size} MiB",
                size=number_text(limit_bytes // (1024 * 1024)),
            ),
            tr("Use a smaller picture."),
            detail=f"{len(data)} bytes",
        )
    kind = sniff(data)
    found = _direct_png(data, kind, limit_pixels, direct)
    if found is not None:
        return found
    parts = essentials(data, kind)
    turn = orientation(parts.exif)
    try:
        if turn == 1 and (side is None or kind == "webp"):
            pixels = _still(parts.data, kind, limit_pixels, room, direct)
            if pixels is not None:
                return kind, pixels, parts.icc
        if kind == "webp":  # its decoder takes memory for the canvas as soon as it is opened
            _check_size(webp_size(data, parts_of(data, kind))[:2], limit_pixels)
        with _opened(parts.data, kind) as image:
            _check_size(image.size, limit_pixels)
            picture: Image.Image = image
            if side is not None and kind == "jpeg" and max(image.size) > side:
                size = _within(image.size, side)
                image.draft(None, size)  # at a half, a quarter or an eighth, with whole blocks
                picture = image.resize(size, Image.Resampling.BOX)
            picture.load()
            has_profile = parts.icc is not None and image.mode in {"RGB", "RGBA", "P"}
            pixels = _bgra(picture, turn, room)
    except ImageError:
        raise
    except MemoryError as error:
        raise ImageTooLargeError(
            tr("Not enough memory for the picture"),
            tr("Close other programs, or use a smaller picture."),
        ) from error
    # Pillow raises whatever its parsers stumble on (OSError, SyntaxError, ValueError, struct.error,
    # EOFError, zlib.error, OverflowError …), and promises no list.
    except Exception as error:
        raise TruncatedImageError(detail=f"{kind}: {type(error).__name__}: {error}") from error
    return kind, pixels, parts.icc if has_profile else None


def sniff(data: bytes) -> PictureFormat:
    """Tell the format by the first bytes.

    Raises:
        NotAnImageError: it is none of the three; the title says what it looks like.
        TruncatedImageError: it is the mere beginning of one of the three.
    """
    if data.startswith(PNG_MAGIC):
        return "png"
    if data.startswith(JPEG_MAGIC):
        return "jpeg"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    if not data:
        raise NotAnImageError(tr("The picture is empty: it has no bytes at all"))
    if (PNG_MAGIC.startswith(data) or JPEG_MAGIC.startswith(data)) or (
        b"RIFF".startswith(data[:4]) and b"WEBP".startswith(data[8:12])
    ):
        raise TruncatedImageError(detail=f"{len(data)} bytes")
    raise NotAnImageError(tr_marked(_description(data)), detail=f"begins with {data[:16]!r}")


def _description(data: bytes) -> str:
    """What a file looks like, a sentence for `tr_marked`."""
    if data[4:8] == b"ftyp":
        return tr_noop("This is an AVIF, HEIC or video file, not a PNG, JPEG or WebP picture")
    text = data[:1024].removeprefix(b"\xef\xbb\xbf").replace(b"\0", b"").lstrip().lower()
    if b"<svg" in text:
        return tr_noop("This is an SVG drawing, not a PNG, JPEG or WebP picture")
    if text.startswith(b"<!doctype html") or b"<html" in text:
        return tr_noop("This is a web page, not a picture")
    known = (title for magic, title in _LOOKS_LIKE if data.startswith(magic))
    texts = (title for start, title in _TEXTS_LIKE if text.startswith(start))
    return [*known, *texts, NotAnImageError.default_title][0]


def _opened(data: bytes, kind: PictureFormat) -> Image.Image:
    # The classes rather than Image.open, which reports big and odd pictures through `warnings`.
    stream = io.BytesIO(data)
    if kind == "png":
        return PngImageFile(stream)
    if kind == "jpeg":
        return JpegImageFile(stream)
    return WebPImageFile(stream)


def _check_size(size: tuple[int, int], limit_pixels: int) -> None:
    width, height = size
    if width * height > limit_pixels:
        raise ImageTooLargeError(
            tr("The picture is too large: {width} × {height} pixels", width=width, height=height),
            tr("Use a picture of at most {count} megapixels.", count=measure(limit_pixels / 1e6)),
        )


def _still(
    data: bytes, kind: PictureFormat, limit_pixels: int, room: Room, direct: Direct | None
) -> Pixels | None:
    """The pixels of a plain still, WebP or JPEG; None where Pillow has to decode it."""
    if kind == "png":
        return None
    if kind == "jpeg":
        size = plain_jpeg_size(data)
        if size is None:
            return None
        _check_size(size, limit_pixels)
        return by_opencv(data, room, size)
    chunks = parts_of(data, kind)
    _check_size(webp_size(data, chunks)[:2], limit_pixels)
    kinds = {chunk.kind for chunk in chunks}
    if b"ANIM" in kinds:
        return None
    return plain_webp(data, room, direct, is_lossless=b"VP8L" in kinds)


def _direct_png(
    data: bytes, kind: PictureFormat, limit_pixels: int, direct: Direct | None
) -> tuple[PictureFormat, Pixels, bytes | None] | None:
    """What the caller's decoder makes of a PNG; None where it is none for it, or damaged."""
    if kind != "png" or direct is None:
        return None
    parts = essentials(data, kind, checks=False)  # libpng looks at the checksums of all pixels
    if orientation(parts.exif) != 1 or not is_plain_png(parts.data):
        return None
    _check_size(png_size(parts.data), limit_pixels)
    pixels = direct(parts.data, kind)
    return None if pixels is None else (kind, pixels, parts.icc)


def _bgra(image: Image.Image, turn: int, room: Room) -> Pixels:
    """The pixels of a loaded image in the order B, G, R, A, turned from EXIF orientation `turn`."""
    if image.mode.startswith("I"):
        image = _eight_bit(image)
    mode = "RGBA" if image.has_transparency_data else "RGB"
    if image.mode != mode:
        image = image.convert(mode)
    if turn in _TURNS:
        image = image.transpose(_TURNS[turn])
    code = cv2.COLOR_RGBA2BGRA if image.mode == "RGBA" else cv2.COLOR_RGB2BGRA
    pixels = room(image.height, image.width)
    # Of the whole at once Pillow makes two copies on the way, which takes four times as long.
    for top in range(0, image.height, _BAND):
        rows = image.crop((0, top, image.width, min(top + _BAND, image.height)))
        cv2.cvtColor(np.asarray(rows), code, dst=pixels[top : top + _BAND])
    return pixels


def _eight_bit(image: Image.Image) -> Image.Image:
    """Scale 16-bit grey to 8 bits; Pillow's own conversion clips everything above 255 to white."""
    values = np.asarray(image).astype(np.uint32)
    grey = Image.fromarray(((values * 255 + 32767) // 65535).astype(np.uint8))
    transparent = image.info.get("transparency")
    if isinstance(transparent, int):
        alpha = np.where(values == transparent, 0, _OPAQUE).astype(np.uint8)
        grey.putalpha(Image.fromarray(alpha))
    return grey


def mask_raster(areas: Iterable[Area], frame: Frame, size: Frame | None = None) -> Pixels:
    """Draw a mask: 255 where the picture is repainted, 0 elsewhere.

    A pixel belongs to an area when its centre lies inside, by the even-odd rule over all rings of
    the area, so holes stay open; the mask is the union of the areas. (`cv2.fillPoly` is no
    alternative: it also draws the outline, which widens each area by about half a pixel a side.)

    Args:
        areas: in the pixels of `frame`; parts outside are left out.
        frame: what the areas refer to.
        size: the size of the raster, if not that of `frame`; the areas are scaled to it.

    Returns:
        uint8, shape (height, width) of `size`.
    """
    size = size or frame
    scale = np.array((size.width / frame.width, size.height / frame.height))
    mask = np.zeros((size.height, size.width), np.uint8)
    for area in areas:
        _fill([ring * scale for ring in area.rings if len(ring)], mask)
    return mask


def _fill(rings: list[npt.NDArray[np.float64]], mask: Pixels) -> None:
    """Set the pixels of `mask` inside `rings`, by scan lines through the pixel centres."""
    height, width = mask.shape
    starts = np.concatenate(rings) if rings else np.empty((0, 2))
    ends = np.concatenate([np.roll(ring, -1, axis=0) for ring in rings]) if rings else starts
    # An edge crosses the centre lines y = row + 0.5 of the rows first … last - 1.
    low, high = np.minimum(starts[:, 1], ends[:, 1]), np.maximum(starts[:, 1], ends[:, 1])
    first = np.clip(np.ceil(low - 0.5), 0, height).astype(np.int64)
    last = np.clip(np.ceil(high - 0.5), 0, height).astype(np.int64)
    counts = last - first
    if not counts.any():
        return
    edge = np.repeat(np.arange(len(starts)), counts)
    offset = np.arange(len(edge)) - np.repeat(np.cumsum(counts) - counts, counts)
    rows = first[edge] + offset
    a, b = starts[edge], ends[edge]
    share = (rows + 0.5 - a[:, 1]) / (b[:, 1] - a[:, 1])
    x = a[:, 0] + share * (b[:, 0] - a[:, 0])
    columns = np.clip(np.ceil(x - 0.5), 0, width).astype(np.int64)
    top, bottom = int(rows.min()), int(rows.max()) + 1
    left, right = int(columns.min()), int(columns.max()) + 1
    toggles = np.zeros((bottom - top, right - left), np.uint8)
    np.bitwise_xor.at(toggles, (rows - top, columns - left), _OPAQUE)
    np.bitwise_xor.accumulate(toggles, axis=1, out=toggles)
    mask[top:bottom, left:right] |= toggles[:, : max(0, width - left)]
