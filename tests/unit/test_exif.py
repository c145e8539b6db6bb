"""What mjgui says in EXIF data stands beside what others wrote, whose bytes stay where they are."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from mjgui.core.exif import ExifFacts, exif_with, upright

FACTS = ExifFacts("ein Haus, 日本語 🎨", "mjgui 1.2", datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC))
DESCRIPTION, ORIENTATION, SOFTWARE, MAKE = 0x010E, 0x0112, 0x0131, 0x010F
EXIF, ORIGINAL, COMMENT, LENS = 0x8769, 0x9003, 0x9286, 0xA434


def read(data: bytes | None) -> Image.Exif:
    assert data is not None
    exif = Image.Exif()
    exif.load(b"Exif\0\0" + data)
    return exif


def foreign(*, order: str = "<", **more: str) -> bytes:
    exif = Image.Exif()
    exif.endian = order
    exif[MAKE] = "A camera of theirs"
    exif[ORIENTATION] = 6
    exif.get_ifd(EXIF)[LENS] = "their lens, f/2"
    for name, value in more.items():
        exif[int(name[1:], 16)] = value
    return exif.tobytes().removeprefix(b"Exif\0\0")


def description(exif: Image.Exif) -> str:
    return exif[DESCRIPTION].encode("latin-1").decode()


def comment(exif: Image.Exif, coding: str = "utf-16-le") -> str:
    raw = exif.get_ifd(EXIF)[COMMENT]
    assert raw.startswith(b"UNICODE\0")
    return raw[8:].decode(coding)


def test_a_picture_without_any_says_what_is_known() -> None:
    exif = read(exif_with(None, FACTS))
    assert description(exif) == comment(exif) == FACTS.description
    assert exif[SOFTWARE] == "mjgui 1.2"
    local = FACTS.taken.astimezone() if FACTS.taken else None
    assert exif.get_ifd(EXIF)[ORIGINAL] == f"{local:%Y:%m:%d %H:%M:%S}"


@pytest.mark.parametrize(("order", "coding"), [("<", "utf-16-le"), (">", "utf-16-be")])
def test_what_others_wrote_stays(order: str, coding: str) -> None:
    old = foreign(order=order, x010E="theirs")
    new = exif_with(old, FACTS)
    exif = read(new)
    assert (exif[MAKE], exif[ORIENTATION]) == ("A camera of theirs", 6)
    assert exif.get_ifd(EXIF)[LENS] == "their lens, f/2"
    assert exif[DESCRIPTION] == "theirs"
    assert comment(exif, coding) == FACTS.description
    assert new is not None
    assert new[8 : len(old)] == old[8:], "makers' notes hold places of their own"


def test_what_mjgui_said_before_is_replaced() -> None:
    other = ExifFacts("another", "mjgui 9", None)
    assert exif_with(exif_with(None, FACTS), other, FACTS) == exif_with(None, other)
    exif = read(exif_with(exif_with(foreign(), FACTS), other, FACTS))
    assert (description(exif), exif[SOFTWARE]) == ("another", "mjgui 9")
    assert exif[MAKE] == "A camera of theirs"
    assert ORIGINAL not in exif.get_ifd(EXIF)


def test_what_has_no_room_is_left_out() -> None:
    long = ExifFacts("字" * 8192, "mjgui 1.2", FACTS.taken)
    exif = read(exif_with(None, long, limit=30_000))
    assert DESCRIPTION not in exif
    assert comment(exif) == long.description
    exif = read(exif_with(None, long, limit=1_000))
    assert exif[SOFTWARE] == "mjgui 1.2"
    assert COMMENT not in exif.get_ifd(EXIF)
    assert exif_with(None, long, limit=10) is None


@pytest.mark.parametrize("order", ["<", ">"])
def test_an_upright_picture_says_so(order: str) -> None:
    data = upright(foreign(order=order))
    exif = read(data)
    assert exif[ORIENTATION] == 1
    assert exif[MAKE] == "A camera of theirs"


@settings(max_examples=300, deadline=None)
@given(data=st.binary(max_size=80), cut=st.integers(0, 200), at=st.integers(0, 300))
def test_damaged_data_are_left_alone(data: bytes, cut: int, at: int) -> None:
    broken = bytearray(foreign())
    broken[at : at + len(data)] = data
    for exif in (bytes(broken[: len(broken) - cut]), data):
        assert isinstance(exif_with(exif, FACTS, FACTS), bytes | None)
        assert isinstance(upright(exif), bytes | None)
    assert exif_with(b"no EXIF at all", FACTS) == b"no EXIF at all"
