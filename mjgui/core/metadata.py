"""What a saved result says of itself, put into PNG, JPEG and WebP without touching the pixels.

Everything is there twice. For mjgui: one JSON object, and the mask as the gateway takes it; in PNG
as the texts "mjgui" and "Mask", in all formats as the properties `mjgui:Result` and `mjgui:Mask` of
the XMP packet. For people and other programs: each value in a field of its own, and the prompt, the
program's name and the day in the fields where such things are looked for (Description, Software and
Creation Time of PNG; dc:description, xmp:CreatorTool and xmp:CreateDate; ImageDescription,
UserComment, Software and DateTimeOriginal of EXIF), unless the picture came with words of its own
there. Saving again replaces what mjgui wrote before and keeps what others wrote.

Sources: W3C PNG specification (third edition) 11.3.3 (iTXt), Adobe XMP specification part 3 (where
packets lie in files), RFC 9649 (WebP).
"""

from __future__ import annotations

import base64
import binascii
import zlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from typing import Final
from xml.sax.saxutils import escape

import msgspec

from mjgui.core.containers import (
    EXIF_HEADER,
    JPEG_MAGIC,
    PNG_MAGIC,
    XMP_HEADER,
    Part,
    PictureFormat,
    parts_of,
    png_chunk,
    riff_chunk,
    riff_file,
    webp_size,
)
from mjgui.core.errors import TruncatedImageError
from mjgui.core.exif import ExifFacts, exif_with
from mjgui.core.model import WireArea
from mjgui.core.xmp import NOT_IN_XML, Properties, own_properties, packet

_KEYWORD: Final = b"mjgui"
_PNG_XMP: Final = b"XML:com.adobe.xmp"
_TEXTS: Final = frozenset({b"tEXt", b"zTXt", b"iTXt"})
_MAX_JSON: Final = 16 * 1024 * 1024
_PLAIN_JSON: Final = 16 * 1024
"""Longer JSON is packed by zlib and base64: a JPEG segment holds 64 KiB in all."""
_MAX_SEGMENT: Final = 65_533
_XMP_FLAG: Final = 0x04
_EXIF_FLAG: Final = 0x08
_ALPHA_FLAG: Final = 0x10


@dataclass(frozen=True, slots=True)
class Blend:
    """Where a result ends that was laid over its original.

    Attributes:
        grow: how far beyond the mask it reaches, pixels; below 0 it ends before the outline.
        feather: over how many further pixels it fades out.
    """

    grow: int
    feather: int

    @property
    def words(self) -> str:
        """The same for people who look into the file; English, as all in there."""
        return f"grow {self.grow} px, feather {self.feather} px"


@dataclass(frozen=True, slots=True)
class ResultMetadata:
    """Where a saved picture comes from.

    Attributes:
        prompt: the remix prompt.
        task_id: the task that made the picture.
        parent_task_id: the task that was edited.
        image_no: which of the four images of `task_id` it is, 0 – 3.
        mask: the areas as they were sent; empty where the mask was given by URL.
        cost: US dollars for the task.
        created: when the task was taken in.
        software: the program and its version, for example "mjgui 1.0".
        parent_image_no: which of the four images of `parent_task_id` was edited, 0 – 3.
        variant: "composite" for a picture put together of original and result; empty for a result.
        blend: how a composite was put together; None for a result.
    """

    prompt: str = ""
    task_id: str = ""
    parent_task_id: str = ""
    image_no: int | None = None
    mask: tuple[WireArea, ...] = ()
    cost: Decimal | None = None
    created: datetime | None = None
    software: str = ""
    parent_image_no: int | None = None
    variant: str = ""
    blend: Blend | None = None


class _Mask(msgspec.Struct, frozen=True):
    """A mask as the gateway takes it."""

    areas: tuple[WireArea, ...] = ()


def embed_metadata(data: bytes, kind: PictureFormat, metadata: ResultMetadata) -> bytes:
    """Return the same picture with `metadata` in it; its pixels are not encoded anew.

    A mask of more than about ten thousand vertices may not fit into a JPEG, whose segments end at
    64 KiB; it is left out there, and so is a prompt that is far beyond what the gateway takes.

    Raises:
        TruncatedImageError: the structure of `data` is broken.
    """
    prompt = metadata.prompt.encode("utf-8", "replace").decode()
    return _EMBEDDERS[kind](data, parts_of(data, kind), replace(metadata, prompt=prompt))


def read_metadata(data: bytes) -> ResultMetadata | None:
    """Read what `embed_metadata` wrote; None where there is nothing, or nothing that makes sense.

    Prompts survive in every script; only halves of surrogate pairs, which are no characters,
    become question marks.
    """
    try:
        return _found(data)
    except (TruncatedImageError, msgspec.MsgspecError, zlib.error, ValueError, RecursionError):
        return None


def _found(data: bytes) -> ResultMetadata | None:
    texts: dict[str, str] = {}
    parts: list[Part] = []
    if data.startswith(PNG_MAGIC):
        parts = parts_of(data, "png")
        texts = _own_texts(parts)
    elif data.startswith(JPEG_MAGIC):
        parts = parts_of(data, "jpeg")
    elif data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        parts = parts_of(data, "webp")
    result, mask = texts.get("mjgui"), texts.get("Mask")
    if result is None:
        said = own_properties(_xmp_in(parts))
        result, mask = said.get("Result"), said.get("Mask")
    if result is None:
        return None
    metadata = msgspec.json.decode(_unpacked(result), type=ResultMetadata)
    if metadata.mask or mask is None:
        return metadata
    return replace(metadata, mask=msgspec.json.decode(_unpacked(mask), type=_Mask).areas)


def _xmp_in(parts: list[Part]) -> bytes:
    """The XMP packet of a file; empty where there is none."""
    return next((found for part in parts if (found := _xmp_of(part)) is not None), b"")


def _xmp_of(part: Part) -> bytes | None:
    """The XMP packet in a part of a file, if it holds one."""
    if part.kind == b"XMP ":
        return part.body
    if part.kind == b"\xe1" and part.body.startswith(XMP_HEADER):
        return part.body[len(XMP_HEADER) :]
    if part.kind == b"iTXt" and part.body.startswith(_PNG_XMP + b"\0"):
        flag, rest = part.body[len(_PNG_XMP) + 1], part.body[len(_PNG_XMP) + 3 :]
        text = rest.split(b"\0", 2)[-1]
        return zlib.decompressobj().decompress(text, _MAX_JSON) if flag else text
    return None


def _exif_in(parts: list[Part]) -> bytes | None:
    for part in parts:
        if _is_exif(part):
            return part.body.removeprefix(EXIF_HEADER)
    return None


def _is_exif(part: Part) -> bool:
    is_segment = part.kind == b"\xe1" and part.body.startswith(EXIF_HEADER)
    return is_segment or part.kind == b"EXIF"


def _result_json(metadata: ResultMetadata) -> str:
    return _packed(msgspec.json.encode(replace(metadata, mask=())))


def _mask_json(metadata: ResultMetadata) -> str:
    return _packed(msgspec.json.encode(_Mask(metadata.mask))) if metadata.mask else ""


def _packed(payload: bytes) -> str:
    text = payload.decode()
    if len(escape(text)) > _PLAIN_JSON or NOT_IN_XML.search(text):
        return base64.b64encode(zlib.compress(payload, 9)).decode()
    return text


def _unpacked(text: str) -> bytes:
    if text.startswith("{"):
        return text.encode()
    try:
        packed = base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise ValueError("the metadata is neither JSON nor base64") from error
    return zlib.decompressobj().decompress(packed, _MAX_JSON)


def _readable(metadata: ResultMetadata) -> dict[str, str]:
    """Each value in words, by the name that people see; images are counted from 1."""
    values = {
        "Prompt": metadata.prompt,
        "Task ID": metadata.task_id,
        "Image Number": _number(metadata.image_no),
        "Parent Task ID": metadata.parent_task_id,
        "Parent Image Number": _number(metadata.parent_image_no),
        "Cost USD": "" if metadata.cost is None else f"{metadata.cost:f}",
        "Created": metadata.created.isoformat() if metadata.created else "",
        "Variant": metadata.variant,
        "Blend": metadata.blend.words if metadata.blend else "",
    }
    return {name: value for name, value in values.items() if value}


def _number(image_no: int | None) -> str:
    return "" if image_no is None else str(image_no + 1)


def _exif_facts(metadata: ResultMetadata | None) -> ExifFacts | None:
    if metadata is None:
        return None
    return ExifFacts(metadata.prompt, metadata.software, metadata.created)


def _new_exif(
    data: bytes, parts: list[Part], metadata: ResultMetadata, limit: int = _MAX_JSON
) -> bytes | None:
    facts = _exif_facts(metadata) or ExifFacts()
    return exif_with(_exif_in(parts), facts, _exif_facts(read_metadata(data)), limit=limit)


def _new_packet(old: bytes, metadata: ResultMetadata, detail: int = 2) -> bytes:
    """An XMP packet that says `metadata`, and what the packet `old` says beside it.

    Args:
        old: the packet that is there; may be empty.
        metadata: what is known.
        detail: 2 for everything, 1 without a second copy of the prompt, 0 for what mjgui reads.
    """
    own = {"Result": _result_json(metadata)}
    if mask := _mask_json(metadata):
        own["Mask"] = mask
    if not detail:
        return packet(old, Properties(own))
    values = {name.replace(" ", ""): value for name, value in _readable(metadata).items()}
    if detail == 1:
        values.pop("Prompt", None)
    plain = {"xmp:CreatorTool": metadata.software}
    if metadata.created is not None:
        plain["xmp:CreateDate"] = metadata.created.isoformat(timespec="seconds")
    return packet(old, Properties({**values, **own}, metadata.prompt, plain))


def _text_chunk(keyword: bytes, text: str) -> bytes:
    """An uncompressed iTXt chunk; the translated keyword marks it as written by mjgui."""
    return png_chunk(b"iTXt", keyword + b"\0\0\0\0" + _KEYWORD + b"\0" + text.encode())


def _is_own_text(part: Part) -> bool:
    fields = part.body.split(b"\0", 5)
    # keyword, compression flag 0 and method 0 (both bytes are NUL), language, translated keyword
    return part.kind == b"iTXt" and len(fields) == 6 and fields[4] == _KEYWORD  # noqa: PLR2004


def _own_texts(parts: list[Part]) -> dict[str, str]:
    bodies = [part.body.split(b"\0", 5) for part in parts if _is_own_text(part)]
    return {body[0].decode("latin-1"): body[5].decode("utf-8", "replace") for body in bodies}


def _into_png(data: bytes, parts: list[Part], metadata: ResultMetadata) -> bytes:
    kept = [part for part in parts if not _is_own_text(part) and _xmp_of(part) is None]
    taken = {part.body.split(b"\0", 1)[0] for part in kept if part.kind in _TEXTS}
    texts = {
        "mjgui": _result_json(metadata),
        "Description": metadata.prompt,
        "Software": metadata.software,
        "Creation Time": metadata.created.isoformat(timespec="seconds") if metadata.created else "",
        **_readable(metadata),
        "Mask": _mask_json(metadata),
    }
    chunks = [
        _text_chunk(name.encode(), NOT_IN_XML.sub("", text))
        for name, text in texts.items()
        if text and name.encode() not in taken
    ]
    xmp = _new_packet(_xmp_in(parts), metadata)
    chunks.append(png_chunk(b"iTXt", _PNG_XMP + b"\0\0\0\0\0" + xmp))
    header, *rest = (data[part.start : part.end] for part in kept)
    return b"".join((PNG_MAGIC, header, *chunks, *rest))


def _into_jpeg(data: bytes, parts: list[Part], metadata: ResultMetadata) -> bytes:
    old = _xmp_in(parts)
    exif = _new_exif(data, parts, metadata, _MAX_SEGMENT - len(EXIF_HEADER))
    room = _MAX_SEGMENT - len(XMP_HEADER)
    unmasked = replace(metadata, mask=())
    # What does not fit is left out by its worth: the copies for other programs, others' words,
    # the mask.
    ways = ((old, metadata, 2), (old, metadata, 1), (old, metadata, 0), (b"", metadata, 0))
    xmp = b""
    for source, what, detail in (*ways, (b"", unmasked, 0)):
        xmp = _new_packet(source, what, detail)
        if len(xmp) <= room:
            break
    else:
        xmp = b""
    new = [_segment(EXIF_HEADER + exif)] if exif else []
    new += [_segment(XMP_HEADER + xmp)] if xmp else []
    rest = [
        part
        for part in parts
        if not (exif and _is_exif(part)) and not (xmp and _xmp_of(part) is not None)
    ]
    # JFIF wants to come first; everything else stays behind.
    leading = 0
    while leading < len(rest) and rest[leading].kind == b"\xe0":
        leading += 1
    kept = [data[part.start : part.end] for part in rest]
    return b"".join((data[:2], *kept[:leading], *new, *kept[leading:]))


def _segment(body: bytes) -> bytes:
    """An APP1 segment of a JPEG file."""
    return b"\xff\xe1" + (len(body) + 2).to_bytes(2, "big") + body


def _into_webp(data: bytes, parts: list[Part], metadata: ResultMetadata) -> bytes:
    exif = _new_exif(data, parts, metadata)
    kept = [part for part in parts if part.kind not in {b"XMP ", b"EXIF"}]
    width, height, has_alpha = webp_size(data, kept)
    flags = _XMP_FLAG | (_EXIF_FLAG if exif else 0)
    if kept[0].kind == b"VP8X":
        header = bytes((kept[0].body[0] | flags,)) + kept[0].body[1:]
        kept = kept[1:]
    else:
        flags |= _ALPHA_FLAG if has_alpha else 0
        sides = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
        header = bytes((flags, 0, 0, 0)) + sides
    chunks = [riff_chunk(b"VP8X", header), *(data[part.start : part.end] for part in kept)]
    if exif:
        chunks.append(riff_chunk(b"EXIF", exif))
    chunks.append(riff_chunk(b"XMP ", _new_packet(_xmp_in(parts), metadata)))
    return riff_file(b"".join(chunks))


_EMBEDDERS: Final[dict[PictureFormat, Callable[[bytes, list[Part], ResultMetadata], bytes]]] = {
    "png": _into_png,
    "jpeg": _into_jpeg,
    "webp": _into_webp,
}
