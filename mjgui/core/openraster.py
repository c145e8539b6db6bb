"""OpenRaster files: pictures as layers, which Krita, GIMP, MyPaint and others open.

All layers have the size of the document, those of other sizes are scaled to it: programs place
layers by whole pixels, and none of them scales on opening.

Source: the OpenRaster specification 0.0.5 (file layout, layer stack).
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final, cast
from xml.sax.saxutils import quoteattr

import cv2
import numpy as np

from mjgui.core.containers import PNG_MAGIC, parts_of, png_chunk
from mjgui.core.errors import ImageError
from mjgui.core.imaging import Pixels
from mjgui.core.language import tr
from mjgui.core.metadata import ResultMetadata, embed_metadata
from mjgui.core.model import Frame
from mjgui.core.xmp import NOT_IN_XML

SUFFIX: Final = ".ora"
_MIMETYPE: Final = "image/openraster"
_THUMBNAIL_SIDE: Final = 256
_QUICK: Final = 3
"""zlib's level: twice as large a one takes six times as long, for files a tenth smaller."""
_BIT_DEPTH, _RGB, _RGBA = 8, 2, 6
_FIXED_TIME: Final = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, eq=False)
class Layer:
    """One layer.

    Attributes:
        name: what the layers dock shows.
        pixels: as in `imaging.Decoded.pixels`, of any size.
        data: the file that they are of, if it is a PNG; it is taken over where nothing is scaled.
        icc: the colour profile that they are in, if it is another than sRGB.
        opacity: 0.0 – 1.0.
        is_visible: whether it shows when the file is opened.
        is_active: whether it is the one that is painted on first.
    """

    name: str
    pixels: Pixels
    data: bytes = b""
    icc: bytes | None = None
    opacity: float = 1.0
    is_visible: bool = True
    is_active: bool = False


def openraster(
    frame: Frame,
    layers: Iterable[Layer],
    metadata: ResultMetadata,
    advance: Callable[[], None] = lambda: None,
) -> bytes:
    """Return an OpenRaster file.

    Args:
        frame: the size of the document in pixels.
        layers: from the bottom to the top; each is asked for when the one before is written, so
            that they need not all be in memory.
        metadata: what is known of the picture that shows; it is put into the merged image.
        advance: called before each layer; what it raises ends the work.

    Raises:
        ImageError: a layer cannot be written.
    """
    stream = io.BytesIO()
    merged = np.zeros((frame.height, frame.width, 4), np.uint8)
    lines: list[str] = []
    icc: bytes | None = None
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as archive:  # PNGs are packed already
        _put(archive, "mimetype", _MIMETYPE.encode())
        for number, layer in enumerate(layers):
            advance()
            pixels = _scaled(layer.pixels, frame)
            source = f"data/layer{number}.png"
            _put(archive, source, _layer_file(layer, pixels))
            lines.append(_line(layer, source))
            if layer.is_visible:
                merged = _over(merged, pixels, layer.opacity)
                icc = icc or layer.icc
        advance()
        # In the file the topmost comes first.
        stack = (
            "<?xml version='1.0' encoding='UTF-8'?>\n"
            f'<image version="0.0.5" w="{frame.width}" h="{frame.height}" xres="72" yres="72">\n'
            f"<stack>\n{''.join(reversed(lines))}</stack>\n</image>\n"
        )
        _put(archive, "stack.xml", stack.encode())
        _put(archive, "mergedimage.png", embed_metadata(_png(merged, icc), "png", metadata))
        _put(archive, "Thumbnails/thumbnail.png", _png(_thumbnail(merged), icc))
    return stream.getvalue()


def _put(archive: zipfile.ZipFile, name: str, data: bytes) -> None:
    archive.writestr(zipfile.ZipInfo(name, _FIXED_TIME), data)


def _line(layer: Layer, source: str) -> str:
    values = {
        "name": NOT_IN_XML.sub("", layer.name),
        "src": source,
        "x": "0",
        "y": "0",
        "opacity": f"{layer.opacity:.3f}",
        "visibility": "visible" if layer.is_visible else "hidden",
        "composite-op": "svg:src-over",
    }
    if layer.is_active:
        values["selected"] = "true"
    return f"<layer {' '.join(f'{key}={quoteattr(value)}' for key, value in values.items())}/>\n"


def _layer_file(layer: Layer, pixels: Pixels) -> bytes:
    return layer.data if _is_plain(layer, pixels) else _png(pixels, layer.icc)


def _is_plain(layer: Layer, pixels: Pixels) -> bool:
    """Whether the file of a layer can be taken over: a PNG of 8 bits, of the size as shown."""
    if not layer.data.startswith(PNG_MAGIC):
        return False
    parts = parts_of(layer.data, "png")
    header = parts[0].body
    width, height = int.from_bytes(header[:4], "big"), int.from_bytes(header[4:8], "big")
    is_turned = any(part.kind in {b"eXIf", b"acTL"} for part in parts)
    is_common = header[8] == _BIT_DEPTH and header[9] in {_RGB, _RGBA}
    return (height, width) == pixels.shape[:2] and is_common and not is_turned


def _scaled(pixels: Pixels, frame: Frame) -> Pixels:
    height, width = pixels.shape[:2]
    if (width, height) == (frame.width, frame.height):
        return pixels
    grows = frame.width > width
    way = cv2.INTER_LANCZOS4 if grows else cv2.INTER_AREA
    return cast("Pixels", cv2.resize(pixels, (frame.width, frame.height), interpolation=way))


def _thumbnail(pixels: Pixels) -> Pixels:
    height, width = pixels.shape[:2]
    share = _THUMBNAIL_SIDE / max(width, height, _THUMBNAIL_SIDE)
    return _scaled(pixels, Frame(max(round(width * share), 1), max(round(height * share), 1)))


def _over(below: Pixels, above: Pixels, opacity: float) -> Pixels:
    """Lay one picture over another, both with their alpha not premultiplied."""
    if opacity >= 1 and above[..., 3].min() == 255:  # noqa: PLR2004 - the highest byte
        return above
    upper = above[..., 3:].astype(np.float32) / 255 * opacity
    lower = below[..., 3:].astype(np.float32) / 255 * (1 - upper)
    whole = upper + lower
    colours = above[..., :3] * upper + below[..., :3] * lower
    result = np.empty_like(below)
    result[..., :3] = np.rint(colours / np.maximum(whole, 1e-6))
    result[..., 3:] = np.rint(whole * 255)
    return result


def _png(pixels: Pixels, icc: bytes | None) -> bytes:
    done, data = cv2.imencode(".png", pixels, [cv2.IMWRITE_PNG_COMPRESSION, _QUICK])
    if not done:
        raise ImageError(tr("A layer cannot be written as PNG"))
    file = data.tobytes()
    if icc is None:
        return file
    header = parts_of(file, "png")[0]
    profile = png_chunk(b"iCCP", b"profile\0\0" + zlib.compress(icc))
    return b"".join((file[: header.end], profile, file[header.end :]))
