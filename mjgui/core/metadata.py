"""What a saved result says of itself, put into PNG, JPEG and WebP without touching the pixels.

One JSON object carries everything: in PNG as the text "mjgui", in JPEG and WebP as the property
`mjgui:Result` of the XMP packet. Beside it stand the prompt and the program's name in the fields
that other programs show (Description and Software; dc:description and xmp:CreatorTool), unless the
picture came with words of its own there. Saving again replaces what mjgui wrote before and keeps
what others wrote.

Sources: W3C PNG specification (third edition) 11.3.3 (iTXt), ISO 16684-1 (XMP), Adobe XMP
specification part 3 (where packets lie in files), RFC 9649 (WebP).
"""

from __future__ import annotations

import base64
import binascii
import re
import zlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from typing import Final
from xml.sax.saxutils import escape, unescape

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
from mjgui.core.model import WireArea

_KEYWORD: Final = b"mjgui"
_MAX_JSON: Final = 16 * 1024 * 1024
_PLAIN_JSON: Final = 16 * 1024
"""Longer JSON is packed by zlib and base64: a JPEG segment holds 64 KiB in all."""
_MAX_SEGMENT: Final = 65_533
_XMP_FLAG: Final = 0x04
_ALPHA_FLAG: Final = 0x10
_NAMESPACE: Final = "https://mjgui.invalid/ns/result/1.0/"
_BLOCK_START: Final = f'<rdf:Description rdf:about="" xmlns:mjgui="{_NAMESPACE}"'
_BLOCK: Final = re.compile(re.escape(_BLOCK_START) + r".*?</rdf:Description>", re.DOTALL)
_RESULT: Final = re.compile(r"<mjgui:Result>(.*?)</mjgui:Result>", re.DOTALL)
_PACKET_START: Final = (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
)
_RDF_END: Final = "</rdf:RDF>"
_PACKET_END: Final = f'{_RDF_END}</x:xmpmeta><?xpacket end="w"?>'
_NOT_IN_XML: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


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


def embed_metadata(data: bytes, kind: PictureFormat, metadata: ResultMetadata) -> bytes:
    """Return the same picture with `metadata` in it; its pixels are not encoded anew.

    A mask of more than about ten thousand vertices may not fit into a JPEG, whose segments end at
    64 KiB; it is left out there, and so is a prompt that is far beyond what the gateway takes.

    Raises:
        TruncatedImageError: the structure of `data` is broken.
    """
    return _EMBEDDERS[kind](data, parts_of(data, kind), metadata)


def read_metadata(data: bytes) -> ResultMetadata | None:
    """Read what `embed_metadata` wrote; None where there is nothing, or nothing that makes sense.

    Prompts survive in every script; only halves of surrogate pairs, which are no characters,
    become question marks.
    """
    try:
        payload = _payload(data)
        return msgspec.json.decode(payload, type=ResultMetadata) if payload else None
    except (TruncatedImageError, msgspec.MsgspecError, zlib.error, ValueError):
        return None


def _payload(data: bytes) -> bytes | None:
    if data.startswith(PNG_MAGIC):
        texts = (part.body for part in parts_of(data, "png") if part.kind == b"iTXt")
        text = next((text for text in texts if text.startswith(_KEYWORD + b"\0")), None)
        return _unpacked(text.split(b"\0", 5)[-1]) if text else None
    if data.startswith(JPEG_MAGIC):
        bodies = [p.body for p in parts_of(data, "jpeg") if _is_jpeg_xmp(p)]
        packet = bodies[0][len(XMP_HEADER) :] if bodies else b""
    elif data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        packet = next((p.body for p in parts_of(data, "webp") if p.kind == b"XMP "), b"")
    else:
        return None
    found = _RESULT.search(packet.decode("utf-8", "replace"))
    return _unpacked(unescape(found[1]).encode()) if found else None


def _json(metadata: ResultMetadata) -> bytes:
    prompt = metadata.prompt.encode("utf-8", "replace").decode()
    return _packed(msgspec.json.encode(replace(metadata, prompt=prompt)))


def _packed(payload: bytes) -> bytes:
    if len(payload) > _PLAIN_JSON or _NOT_IN_XML.search(payload.decode()):
        return base64.b64encode(zlib.compress(payload, 9))
    return payload


def _unpacked(payload: bytes) -> bytes:
    if payload.startswith(b"{"):
        return payload
    try:
        packed = base64.b64decode(payload, validate=True)
    except binascii.Error as error:
        raise ValueError("the metadata is neither JSON nor base64") from error
    return zlib.decompressobj().decompress(packed, _MAX_JSON)


def _text_chunk(keyword: bytes, text: bytes) -> bytes:
    """An uncompressed iTXt chunk; the translated keyword marks it as written by mjgui."""
    return png_chunk(b"iTXt", keyword + b"\0\0\0\0" + _KEYWORD + b"\0" + text)


def _is_own_text(part: Part) -> bool:
    fields = part.body.split(b"\0", 5)
    # keyword, compression flag 0 and method 0 (both bytes are NUL), language, translated keyword
    return part.kind == b"iTXt" and len(fields) == 6 and fields[4] == _KEYWORD  # noqa: PLR2004


def _into_png(data: bytes, parts: list[Part], metadata: ResultMetadata) -> bytes:
    kept = [part for part in parts if not _is_own_text(part)]
    taken = {
        part.body.split(b"\0", 1)[0] for part in kept if part.kind in {b"tEXt", b"zTXt", b"iTXt"}
    }
    texts = _text_chunk(_KEYWORD, _json(metadata))
    for keyword, text in ((b"Description", metadata.prompt), (b"Software", metadata.software)):
        if text and keyword not in taken:
            clean = _NOT_IN_XML.sub("", text).encode()
            texts += _text_chunk(keyword, clean)
    header, *rest = (data[part.start : part.end] for part in kept)
    return b"".join((PNG_MAGIC, header, texts, *rest))


def _packet(old: bytes, metadata: ResultMetadata, *, shown: bool = True) -> bytes:
    """An XMP packet that says `metadata`, and what the packet `old` says beside it.

    With `shown`, the prompt and the program's name stand in the fields of other programs, too.
    """
    try:
        foreign = _BLOCK.sub("", old.decode())
    except UnicodeDecodeError:
        foreign = ""
    # A packet in UTF-16, or one that uses another prefix than rdf, cannot be added to: it goes.
    head, end, tail = foreign.rpartition(_RDF_END)
    if not end or "<rdf:RDF" not in head:
        head, end, tail = _PACKET_START, _PACKET_END, ""
    lines = [f"<mjgui:Result>{escape(_json(metadata).decode())}</mjgui:Result>"]
    namespaces = ""
    if shown and metadata.prompt and "dc:description" not in head:
        namespaces += ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
        lines.append(
            '<dc:description><rdf:Alt><rdf:li xml:lang="x-default">'
            f"{escape(_NOT_IN_XML.sub('', metadata.prompt))}</rdf:li></rdf:Alt></dc:description>"
        )
    if shown and metadata.software and "xmp:CreatorTool" not in head:
        namespaces += ' xmlns:xmp="http://ns.adobe.com/xap/1.0/"'
        tool = escape(_NOT_IN_XML.sub("", metadata.software))
        lines.append(f"<xmp:CreatorTool>{tool}</xmp:CreatorTool>")
    block = f"{_BLOCK_START}{namespaces}>{''.join(lines)}</rdf:Description>"
    return f"{head}{block}{end}{tail}".encode()


def _is_jpeg_xmp(part: Part) -> bool:
    return part.kind == b"\xe1" and part.body.startswith(XMP_HEADER)


def _into_jpeg(data: bytes, parts: list[Part], metadata: ResultMetadata) -> bytes:
    old = next((part.body[len(XMP_HEADER) :] for part in parts if _is_jpeg_xmp(part)), b"")
    room = _MAX_SEGMENT - len(XMP_HEADER)
    unmasked = replace(metadata, mask=())
    packet = _packet(old, metadata)
    # What does not fit is left out by its worth: the copy for other programs, others' words, the
    # mask.
    for source, what in ((old, metadata), (b"", metadata), (b"", unmasked)):
        if len(packet) > room:
            packet = _packet(source, what, shown=False)
    if len(packet) > room:
        packet = b""
    body = XMP_HEADER + packet
    segment = b"\xff\xe1" + (len(body) + 2).to_bytes(2, "big") + body if packet else b""
    # JFIF and EXIF want to come first; everything else stays behind the packet.
    leading = 0
    for part in parts:
        if part.kind != b"\xe0" and not part.body.startswith(EXIF_HEADER):
            break
        leading += 1
    kept = [b"" if packet and _is_jpeg_xmp(p) else data[p.start : p.end] for p in parts]
    return b"".join((data[:2], *kept[:leading], segment, *kept[leading:]))


def _into_webp(data: bytes, parts: list[Part], metadata: ResultMetadata) -> bytes:
    old = next((part.body for part in parts if part.kind == b"XMP "), b"")
    kept = [part for part in parts if part.kind != b"XMP "]
    width, height, has_alpha = webp_size(data, kept)
    if kept[0].kind == b"VP8X":
        header = bytes((kept[0].body[0] | _XMP_FLAG,)) + kept[0].body[1:]
        kept = kept[1:]
    else:
        flags = _XMP_FLAG | (_ALPHA_FLAG if has_alpha else 0)
        sides = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
        header = bytes((flags, 0, 0, 0)) + sides
    chunks = [riff_chunk(b"VP8X", header), *(data[part.start : part.end] for part in kept)]
    return riff_file(b"".join((*chunks, riff_chunk(b"XMP ", _packet(old, metadata)))))


_EMBEDDERS: Final[dict[PictureFormat, Callable[[bytes, list[Part], ResultMetadata], bytes]]] = {
    "png": _into_png,
    "jpeg": _into_jpeg,
    "webp": _into_webp,
}
