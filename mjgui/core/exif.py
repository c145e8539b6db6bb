"""EXIF data of a picture: what is known of it, put beside what others wrote.

What is there already stays byte for byte where it is, since makers' notes hold places of their own
in it; new directories, which list the old values and the new ones, are added behind it.

Sources: CIPA DC-008 (EXIF 2.32), TIFF 6.0. Texts are UTF-8 in ASCII fields, as the Metadata Working
Group's guidelines ask for, and UTF-16 in the user comment, where EXIF itself knows Unicode.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from datetime import datetime
from typing import Final

_ORDERS: Final = {b"II*\0": "<", b"MM\0*": ">"}
_ASCII, _SHORT, _LONG, _UNDEFINED = 2, 3, 4, 7
_SIZES: Final = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8}
_DESCRIPTION, _ORIENTATION, _SOFTWARE, _EXIF_DIRECTORY = 0x010E, 0x0112, 0x0131, 0x8769
_VERSION, _ORIGINAL, _OFFSET, _COMMENT = 0x9000, 0x9003, 0x9011, 0x9286
_OWN_TAGS: Final = frozenset({_VERSION, _EXIF_DIRECTORY})
_IN_PLACE = 4


@dataclass(frozen=True, slots=True)
class ExifFacts:
    """What is known of a picture.

    Attributes:
        description: what it shows, in any script; empty where nothing is known.
        software: what wrote it.
        taken: when it came to be, with its time zone.
    """

    description: str = ""
    software: str = ""
    taken: datetime | None = None


@dataclass(frozen=True, slots=True)
class _Entry:
    """A value of a directory: its type and count, and its bytes or those that stand for them.

    Attributes:
        place: the four bytes of an old directory, which may be the place of the value.
        value: the value itself.
    """

    kind: int
    count: int
    value: bytes
    place: bytes | None = None

    def is_same(self, other: _Entry | None) -> bool:
        """Whether both say the same."""
        return other is not None and (self.kind, self.value) == (other.kind, other.value)


_Directory = dict[int, _Entry]


def exif_with(
    old: bytes | None, facts: ExifFacts, before: ExifFacts | None = None, *, limit: int = 1 << 24
) -> bytes | None:
    """Return EXIF data that say `facts`, and what others wrote into `old`.

    Where others have described the picture, their words stay. Data that make no sense are returned
    as they are.

    Args:
        old: the TIFF structure that is there, if any.
        facts: what is to be said.
        before: what the same function was given before; that goes.
        limit: how many bytes the data may have; what has no room is left out.

    Returns:
        A TIFF structure; None where nothing has room and there was nothing before.
    """
    order, main, sub, thumbnail = "<", _Directory(), _Directory(), 0
    if old:
        try:
            order, main, sub, thumbnail = _parsed(old)
        except (struct.error, ValueError, KeyError):
            return old
    if before is not None:
        for there, own in zip((main, sub), _own(before, order), strict=True):
            for tag, entry in own.items():
                if entry.is_same(there.get(tag)):
                    del there[tag]
    is_foreign = bool((main.keys() | sub.keys()) - _OWN_TAGS or thumbnail)
    base = old if old and is_foreign else _header(order)
    own_main, own_sub = _own(facts, order)
    for left_out in ((), (_DESCRIPTION,), (_DESCRIPTION, _COMMENT)):
        new_main = {tag: entry for tag, entry in own_main.items() if tag not in left_out}
        new_sub = {tag: entry for tag, entry in own_sub.items() if tag not in left_out}
        data = _joined(base, order, {**new_main, **main}, {**new_sub, **sub}, thumbnail)
        if len(data) <= limit:
            return data
    return old


def upright(exif: bytes) -> bytes | None:
    """Return the data for a picture that has been turned upright: no turn, no small picture.

    None where they make no sense.
    """
    try:
        order, main, _, _ = _parsed(exif)
        (directory,) = struct.unpack_from(order + "I", exif, 4)
        (count,) = struct.unpack_from(order + "H", exif, directory)
    except (struct.error, ValueError, KeyError):
        return None
    data = bytearray(exif)
    struct.pack_into(order + "I", data, directory + 2 + 12 * count, 0)
    if _ORIENTATION in main:
        for index in range(count):
            at = directory + 2 + 12 * index
            if struct.unpack_from(order + "H", data, at)[0] == _ORIENTATION:
                struct.pack_into(order + "HIHH", data, at + 2, _SHORT, 1, 1, 0)
    return bytes(data)


def _own(facts: ExifFacts, order: str) -> tuple[_Directory, _Directory]:
    """The entries of both directories that say `facts`."""
    main, sub = _Directory(), _Directory()
    if facts.description:
        main[_DESCRIPTION] = _text(facts.description)
        coded = facts.description.encode("utf-16-le" if order == "<" else "utf-16-be", "replace")
        comment = b"UNICODE\0" + coded
        sub[_COMMENT] = _Entry(_UNDEFINED, len(comment), comment)
    if facts.software:
        main[_SOFTWARE] = _text(facts.software)
    sub[_VERSION] = _Entry(_UNDEFINED, 4, b"0232")
    if facts.taken is not None:
        local = facts.taken.astimezone()
        offset = f"{local:%z}"
        sub[_ORIGINAL] = _text(f"{local:%Y:%m:%d %H:%M:%S}")
        sub[_OFFSET] = _text(f"{offset[:3]}:{offset[3:5]}")
    return main, sub


def _text(text: str) -> _Entry:
    data = text.replace("\0", "").encode("utf-8", "replace") + b"\0"
    return _Entry(_ASCII, len(data), data)


def _header(order: str) -> bytes:
    return (b"II*\0" if order == "<" else b"MM\0*") + b"\0\0\0\0"


def _parsed(exif: bytes) -> tuple[str, _Directory, _Directory, int]:
    """Byte order, both directories, and where that of the small picture is (0 for none).

    Raises:
        KeyError, ValueError, struct.error: it makes no sense.
    """
    order = _ORDERS[exif[:4]]
    (at,) = struct.unpack_from(order + "I", exif, 4)
    main, following = _directory(exif, order, at)
    sub = _Directory()
    if _EXIF_DIRECTORY in main:
        (at,) = struct.unpack(order + "I", main[_EXIF_DIRECTORY].value)
        sub, _ = _directory(exif, order, at)
    return order, main, sub, following


def _directory(exif: bytes, order: str, at: int) -> tuple[_Directory, int]:
    (count,) = struct.unpack_from(order + "H", exif, at)
    found = _Directory()
    for index in range(count):
        start = at + 2 + 12 * index
        tag, kind, number = struct.unpack_from(order + "HHI", exif, start)
        place = exif[start + 8 : start + 12]
        size = _SIZES.get(kind, 1) * number
        begin = start + 8
        if size > _IN_PLACE:
            (begin,) = struct.unpack(order + "I", place)
        if begin + size > len(exif):
            raise ValueError("a value lies beyond the end")
        found[tag] = _Entry(kind, number, exif[begin : begin + size], place)
    (following,) = struct.unpack_from(order + "I", exif, at + 2 + 12 * count)
    return found, following


def _joined(base: bytes, order: str, main: _Directory, sub: _Directory, thumbnail: int) -> bytes:
    data = bytearray(base)
    at = _append(data, order, sub, 0)
    pointer = _Entry(_LONG, 1, struct.pack(order + "I", at))
    at = _append(data, order, {**main, _EXIF_DIRECTORY: pointer}, thumbnail)
    struct.pack_into(order + "I", data, 4, at)
    return bytes(data)


def _append(data: bytearray, order: str, directory: _Directory, following: int) -> int:
    """Put a directory at the end, its values behind it; return where it begins."""
    data += b"\0" * (len(data) % 2)
    start = len(data)
    values = bytearray()
    values_at = start + 2 + 12 * len(directory) + 4
    data += struct.pack(order + "H", len(directory))
    for tag, entry in sorted(directory.items()):
        place = entry.place
        if place is None and len(entry.value) <= _IN_PLACE:
            place = entry.value.ljust(_IN_PLACE, b"\0")
        elif place is None:
            place = struct.pack(order + "I", values_at + len(values))
            values += entry.value + b"\0" * (len(entry.value) % 2)
        data += struct.pack(order + "HHI", tag, entry.kind, entry.count) + place
    data += struct.pack(order + "I", following)
    data += values
    return start
