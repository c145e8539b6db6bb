"""The outer structure of PNG, JPEG and WebP files: chunks and segments, not pixels.

Pictures come from strangers. Before the decoder sees a file, it is cut down to the parts that make
up its pixels: no text, no profile, no animation, no thumbnail. What else is of use (orientation,
colour profile, our own metadata) is read from the parts that are listed here.

Sources: W3C PNG specification (third edition), ITU-T T.81 annex B (JPEG), ICC.1:2022 annex B.4
(profiles in JPEG), RFC 9649 (WebP).
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Literal

from mjgui.core.errors import TruncatedImageError

PictureFormat = Literal["png", "jpeg", "webp"]

PNG_MAGIC = b"\x89PNG\r\n\x1a\n"
JPEG_MAGIC = b"\xff\xd8\xff"
EXIF_HEADER = b"Exif\0\0"
XMP_HEADER = b"http://ns.adobe.com/xap/1.0/\0"
_ICC_HEADER = b"ICC_PROFILE\0"
_ICC_PREFIX = len(_ICC_HEADER) + 2
_MAX_PROFILE = 4 * 1024 * 1024

_APP0, _APP1, _APP2, _APP14, _APP15, _COMMENT = 0xE0, 0xE1, 0xE2, 0xEE, 0xEF, 0xFE
_SOI, _EOI, _START_OF_SCAN = 0xD8, 0xD9, 0xDA
_BARE_MARKERS = frozenset((0x00, 0x01, *range(0xD0, 0xD9)))
_PIXEL_CHUNKS_PNG = frozenset((b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"))
_ANCILLARY_BIT = 0x20
_IHDR_END = 33
_BYTE = 8
_TRUE_COLOURS = (2, 6)
"""Of IHDR: red, green and blue; the same with alpha."""


@dataclass(frozen=True, slots=True)
class Part:
    """One chunk (PNG, WebP) or segment (JPEG).

    Attributes:
        kind: four letters of a chunk, or the one marker byte of a segment; empty for the scans
            that end a JPEG.
        start: where the part begins in the file, its header included.
        end: where the next part begins.
        view: the content without header, checksum and padding, in the file's own memory.
    """

    kind: bytes
    start: int
    end: int
    view: memoryview = field(repr=False)

    @property
    def body(self) -> bytes:
        """The content, copied: that of pixels may be many megabytes, which `view` leaves alone."""
        return bytes(self.view)


@dataclass(frozen=True, slots=True)
class Essentials:
    """What is needed to show a picture.

    Attributes:
        data: a file of the same format with nothing in it but what makes up its pixels; the file
            itself where it holds nothing else.
        exif: the TIFF structure of its EXIF data, if it has any.
        icc: its colour profile, if it has one.
    """

    data: bytes
    exif: bytes | None
    icc: bytes | None


def essentials(data: bytes, kind: PictureFormat, *, checks: bool = True) -> Essentials:
    """Cut a file down to what is needed to show it.

    Args:
        data: the file.
        kind: what it is.
        checks: whether the checksums of a PNG's pixels are looked at: libpng does so by itself.

    Raises:
        TruncatedImageError: the file ends too early, or its structure is broken.
    """
    return _png_essentials(data, checks=checks) if kind == "png" else _READERS[kind](data)


def parts_of(data: bytes, kind: PictureFormat) -> list[Part]:
    """List the chunks or segments of a file, in order, from after the magic bytes.

    Raises:
        TruncatedImageError: the file ends too early, or its structure is broken.
    """
    return list(_WALKERS[kind](data))


def png_chunk(kind: bytes, body: bytes) -> bytes:
    """Build a PNG chunk with its length and checksum."""
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def riff_chunk(kind: bytes, body: bytes) -> bytes:
    """Build a RIFF chunk with its length and padding."""
    return kind + struct.pack("<I", len(body)) + body + b"\0" * (len(body) % 2)


def riff_file(chunks: bytes) -> bytes:
    """Build a WebP file of these chunks."""
    return b"RIFF" + struct.pack("<I", len(chunks) + 4) + b"WEBP" + chunks


def png_size(data: bytes) -> tuple[int, int]:
    """The declared width and height of a PNG in pixels.

    Raises:
        TruncatedImageError: the file declares no size.
    """
    if data[12:16] != b"IHDR" or len(data) < _IHDR_END:
        raise TruncatedImageError(detail=f"PNG of {len(data)} bytes declares no size")
    width, height = struct.unpack_from(">II", data, 16)
    return width, height


def is_plain_png(data: bytes) -> bool:
    """Whether a PNG has 8 bits for each of red, green, blue (and alpha), and nothing else.

    Args:
        data: a whole file, whose structure was found sound.
    """
    if data[12:16] != b"IHDR" or len(data) < _IHDR_END:
        return False
    depth, colour = data[24:26]
    kinds = {part.kind for part in _png_parts(data, checks=False)}
    return depth == _BYTE and colour in _TRUE_COLOURS and b"tRNS" not in kinds


def may_have_alpha(data: bytes, kind: PictureFormat) -> bool:
    """Whether some pixel may not be opaque, by what a file declares."""
    if kind == "png":
        is_opaque = is_plain_png(data) and data[25] == _TRUE_COLOURS[0]
    else:
        is_opaque = kind == "jpeg"
    return not is_opaque


def webp_size(data: bytes, parts: list[Part]) -> tuple[int, int, bool]:
    """The declared width and height in pixels, and whether there is an alpha channel.

    Raises:
        TruncatedImageError: the file declares no size.
    """
    first = parts[0] if parts else Part(b"", 0, 0, memoryview(b""))
    body = bytes(first.view[:10])
    if first.kind == b"VP8X" and len(body) >= 10:  # noqa: PLR2004 - flags, then two 24-bit sizes
        width = int.from_bytes(body[4:7], "little") + 1
        height = int.from_bytes(body[7:10], "little") + 1
        return width, height, bool(body[0] & 0x10)
    if first.kind == b"VP8L" and len(body) >= 5 and body[0] == 0x2F:  # noqa: PLR2004 - signature
        bits = int.from_bytes(body[1:5], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1, bool(bits >> 28 & 1)
    if first.kind == b"VP8 " and body[3:6] == b"\x9d\x01\x2a" and len(body) >= 10:  # noqa: PLR2004
        width, height = struct.unpack_from("<HH", body, 6)
        return width & 0x3FFF, height & 0x3FFF, False
    raise TruncatedImageError(detail=f"WebP of {len(data)} bytes declares no size")


def _png_parts(data: bytes, *, checks: bool = True) -> Iterator[Part]:
    """All chunks; without `checks` those that follow each other with pixels end as one.

    Thousands of them are usual, and what each costs others wait for, by Python's lock.
    """
    position, kind, view = len(PNG_MAGIC), b"", memoryview(data)
    while kind != b"IEND":
        if position + 12 > len(data):
            raise TruncatedImageError(detail=f"PNG ends at byte {len(data)} before IEND")
        (length,) = struct.unpack_from(">I", data, position)
        kind = data[position + 4 : position + 8]
        end = position + 12 + length
        if end > len(data):
            raise TruncatedImageError(detail=f"PNG ends at byte {len(data)} inside {kind!r}")
        body = view[position + 8 : end - 4]
        if kind == b"IDAT" and not checks:
            end = _end_of_pixels(data, end)
        if not kind[0] & _ANCILLARY_BIT and (checks or kind != b"IDAT"):
            (checksum,) = struct.unpack_from(">I", data, end - 4)
            if zlib.crc32(body, zlib.crc32(kind)) != checksum:
                raise TruncatedImageError(detail=f"PNG: {kind!r} at byte {position} is damaged")
        yield Part(kind, position, end, body)
        position = end


def _end_of_pixels(data: bytes, position: int) -> int:
    """Where the last of the IDAT chunks that follow each other from `position` on ends.

    Raises:
        TruncatedImageError: the file ends within one of them.
    """
    head, size = struct.Struct(">I4s"), len(data) - 12
    while position <= size:
        length, kind = head.unpack_from(data, position)
        if kind != b"IDAT":
            break
        position += 12 + length
        if position > len(data):
            raise TruncatedImageError(detail=f"PNG ends at byte {len(data)} inside {kind!r}")
    return position


def _jpeg_parts(data: bytes) -> Iterator[Part]:
    position, view = 2, memoryview(data)
    while True:
        # Decoders skip stray bytes between segments and fill bytes before a marker; so do we.
        start = data.find(b"\xff", position)
        marker_at = start + 1
        while start >= 0 and data[marker_at : marker_at + 1] == b"\xff":
            marker_at += 1
        if start < 0 or marker_at + 3 > len(data):
            raise TruncatedImageError(detail=f"JPEG ends at byte {len(data)} before its pixels")
        marker = data[marker_at]
        if marker in _BARE_MARKERS:
            position = marker_at + 1
            continue
        if marker == _EOI:
            raise TruncatedImageError(detail="JPEG has no pixels")
        if marker == _START_OF_SCAN:
            yield Part(b"", start, len(data), view[:0])
            return
        (length,) = struct.unpack_from(">H", data, marker_at + 1)
        end = marker_at + 1 + length
        if length < 2 or end > len(data):  # noqa: PLR2004 - the length counts its own two bytes
            raise TruncatedImageError(detail=f"JPEG: the segment at byte {start} is cut short")
        yield Part(bytes((marker,)), marker_at - 1, end, view[marker_at + 3 : end])
        position = end


def _webp_parts(data: bytes) -> Iterator[Part]:
    (length,) = struct.unpack_from("<I", data, 4)
    file_end = 8 + length
    if file_end > len(data) or length % 2:
        raise TruncatedImageError(detail=f"WebP: {len(data)} of {file_end} bytes")
    position, view = 12, memoryview(data)
    while position + 8 <= file_end:
        kind = data[position : position + 4]
        (size,) = struct.unpack_from("<I", data, position + 4)
        end = position + 8 + size + size % 2
        if end > file_end:
            raise TruncatedImageError(detail=f"WebP: {kind!r} at byte {position} is cut short")
        yield Part(kind, position, end, view[position + 8 : position + 8 + size])
        position = end


_WALKERS: dict[PictureFormat, Callable[[bytes], Iterator[Part]]] = {
    "png": _png_parts,
    "jpeg": _jpeg_parts,
    "webp": _webp_parts,
}


def _png_essentials(data: bytes, *, checks: bool) -> Essentials:
    kept, exif, icc = [(0, len(PNG_MAGIC))], None, None
    for part in _png_parts(data, checks=checks):
        if part.kind in _PIXEL_CHUNKS_PNG:
            kept.append((part.start, part.end))
        elif part.kind == b"eXIf":
            exif = part.body
        elif part.kind == b"iCCP":
            icc = _inflated_profile(part.body)
    return Essentials(_cut(data, kept), exif, icc)


def _cut(data: bytes, kept: list[tuple[int, int]]) -> bytes:
    """These parts of a file; pixels are many megabytes, so nothing is copied twice."""
    if sum(end - start for start, end in kept) == len(data):
        return data
    view = memoryview(data)
    return b"".join(view[start:end] for start, end in kept)


def _inflated_profile(body: bytes) -> bytes | None:
    """Unpack an iCCP chunk: name, NUL, method byte, zlib stream. None where that fails."""
    _, _, packed = body.partition(b"\0")
    unpacker = zlib.decompressobj()
    try:
        profile = unpacker.decompress(packed[1:], _MAX_PROFILE)
    except zlib.error:
        return None
    return profile if unpacker.eof else None


def _jpeg_essentials(data: bytes) -> Essentials:
    kept, exif = [(0, 2)], None
    profile: dict[int, bytes] = {}
    for part in _jpeg_parts(data):
        marker = part.kind[0] if part.kind else _START_OF_SCAN
        body = part.body
        if marker == _APP1 and body.startswith(EXIF_HEADER):
            exif = exif or body[len(EXIF_HEADER) :]
        elif marker == _APP2 and body.startswith(_ICC_HEADER) and len(body) > _ICC_PREFIX:
            profile[body[len(_ICC_HEADER)]] = body[_ICC_PREFIX:]
        # APP0 and APP14 (Adobe) say how colours are coded; the rest of APPn does not.
        is_extra = _APP1 <= marker <= _APP15 and marker != _APP14
        if not (is_extra or marker == _COMMENT):
            kept.append((part.start, part.end))
    icc = b"".join(profile[number] for number in sorted(profile)) or None
    return Essentials(_cut(data, kept), exif, icc)


def _webp_essentials(data: bytes) -> Essentials:
    exif = icc = None
    for part in _webp_parts(data):
        if part.kind == b"EXIF":
            exif = part.body.removeprefix(EXIF_HEADER)
        elif part.kind == b"ICCP":
            icc = part.body
    return Essentials(data, exif, icc)


_READERS: dict[PictureFormat, Callable[[bytes], Essentials]] = {
    "jpeg": _jpeg_essentials,
    "webp": _webp_essentials,
}


def orientation(exif: bytes | None) -> int:
    """The EXIF orientation, 1 – 8; 1 (upright) where there is none or it makes no sense.

    Read by hand, since Pillow's reader reports damaged EXIF data through `warnings`, whose state
    all threads share. Source: CIPA DC-008 (EXIF 2.32), tag 0x0112 of the zeroth directory.
    """
    byte_order = {b"II*\0": "<", b"MM\0*": ">"}.get((exif or b"")[:4])
    if exif is None or byte_order is None:
        return 1
    try:
        (directory,) = struct.unpack_from(byte_order + "I", exif, 4)
        (count,) = struct.unpack_from(byte_order + "H", exif, directory)
        for index in range(count):
            at = directory + 2 + 12 * index
            tag, kind, _, value = struct.unpack_from(byte_order + "HHIH", exif, at)
            if tag == 0x0112 and kind == 3:  # noqa: PLR2004 - orientation, as a 16-bit number
                return value if 1 <= value <= 8 else 1  # noqa: PLR2004 - eight ways to turn
    except struct.error:
        return 1
    return 1
