"""Pictures into PNG, JPEG and WebP files, with what is known of them.

Everything here may be called in any thread.
"""

from __future__ import annotations

import io
import os
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import cv2
from PIL import Image

from mjgui.core.containers import EXIF_HEADER, PictureFormat, essentials
from mjgui.core.errors import ImageError, InputError
from mjgui.core.exif import upright
from mjgui.core.imaging import Decoded, Pixels, decode, sniff
from mjgui.core.language import tr
from mjgui.core.metadata import ResultMetadata, embed_metadata

_OPAQUE: Final = 255
_BEST: Final = 100
_MAX_EXIF: Final = 60_000
"""What a segment of a JPEG has room for, with what mjgui adds."""
_SUFFIXES: Final[dict[str, PictureFormat]] = {
    ".png": "png",
    ".jpg": "jpeg",
    ".jpeg": "jpeg",
    ".webp": "webp",
}


@dataclass(frozen=True, eq=False)
class Rendered:
    """A picture that was made here, and is of no file.

    Attributes:
        pixels: as in `Decoded.pixels`.
        icc: the colour profile that they are in, if it is another than sRGB.
    """

    pixels: Pixels
    icc: bytes | None = None


@dataclass(frozen=True, slots=True)
class Encoding:
    """How a picture is written that has to be encoded.

    Attributes:
        quality: 1 – 100 for JPEG and WebP; WebP of 100 is lossless. PNG always is.
        lossless: whether WebP is written without loss, whatever the quality.
    """

    quality: int = 95
    lossless: bool = False


def format_for(path: str | os.PathLike[str]) -> PictureFormat:
    """The format that a file name's ending stands for.

    Raises:
        InputError: it is neither .png, .jpg, .jpeg nor .webp.
    """
    suffix = Path(path).suffix.lower()
    if suffix not in _SUFFIXES:
        raise InputError(
            tr("Pictures cannot be saved as {ending}", ending=suffix)
            if suffix
            else tr("The file name has no ending"),
            tr("Let the name end in .png, .jpg or .webp."),
        )
    return _SUFFIXES[suffix]


def encode(
    picture: Decoded | Rendered | Pixels | bytes,
    kind: PictureFormat,
    *,
    encoding: Encoding | None = None,
    quality: int = 95,
    metadata: ResultMetadata | None = None,
) -> bytes:
    """Encode a picture and put `metadata` into it.

    A file, or a picture decoded from one, that is of that format already keeps its bytes, so that
    no generation of quality is lost: only the metadata is added. JPEG knows no transparency: it is
    flattened onto white. The colour profile and the EXIF data of a file go with it into another
    format; the picture is upright then, and no small one is in it.

    Args:
        picture: a file, a decoded picture, or pixels as in `Decoded.pixels`.
        kind: what to write.
        encoding: how to write what has to be encoded.
        quality: the same in short, where nothing but the quality matters.
        metadata: what to say of the picture, readable again by `read_metadata`.

    Raises:
        ImageError: the picture cannot be read, or is too large for the format (WebP ends at 16383
            pixels a side).
    """
    if isinstance(picture, bytes):
        picture = picture if sniff(picture) == kind else decode(picture)
    if isinstance(picture, Decoded) and picture.format == kind:
        picture = picture.data
    if not isinstance(picture, bytes):
        picture = _encoded(picture, kind, encoding or Encoding(quality))
    return embed_metadata(picture, kind, metadata) if metadata is not None else picture


def _encoded(picture: Decoded | Rendered | Pixels, kind: PictureFormat, how: Encoding) -> bytes:
    if not isinstance(picture, Decoded | Rendered):
        picture = Rendered(picture)
    pixels, icc = picture.pixels, picture.icc
    exif = _exif_of(picture) if isinstance(picture, Decoded) else b""
    has_alpha = is_transparent(picture)
    image = Image.fromarray(cv2.cvtColor(pixels, cv2.COLOR_BGRA2RGBA))
    if has_alpha and kind == "jpeg":
        image = Image.alpha_composite(Image.new("RGBA", image.size, "white"), image)
    if not has_alpha or kind == "jpeg":
        image = image.convert("RGB")
    stream = io.BytesIO()
    quality, lossless = how.quality, how.lossless or how.quality >= _BEST
    try:
        if kind == "png":
            image.save(stream, "PNG", icc_profile=icc, exif=exif)
        elif kind == "jpeg":
            options = {"quality": quality, "subsampling": 0}
            image.save(stream, "JPEG", icc_profile=icc, exif=exif, **options)
        else:
            options = {"quality": quality, "lossless": lossless}
            image.save(stream, "WEBP", icc_profile=icc or b"", exif=exif, **options)
    except (OSError, ValueError, zlib.error) as error:
        raise ImageError(
            tr("The picture cannot be written as {format}", format=kind.upper()),
            tr("Save it in another format; PNG takes every picture."),
            detail=f"{image.width} × {image.height}: {error}",
        ) from error
    return stream.getvalue()


def is_transparent(picture: Decoded | Rendered) -> bool:
    """Whether any pixel of a picture is not opaque."""
    return bool(picture.pixels[..., 3].min() < _OPAQUE)


def _exif_of(picture: Decoded) -> bytes:
    """The EXIF data of the file that a picture came from, as Pillow takes them."""
    exif = essentials(picture.data, picture.format).exif
    data = upright(exif) if exif else None
    return EXIF_HEADER + data if data and len(data) <= _MAX_EXIF else b""
