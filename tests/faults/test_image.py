"""Images that are missing, false, broken, huge, or where they must not be fetched from."""

from __future__ import annotations

import gzip
import io
import socket
import struct
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
import pytest
from PIL import Image

from mjgui.app.jobs import JobState
from tests.faults.bench import Bench
from tests.faults.table import Fault, Kind, injects
from tests.gateway.server import Answer, Behaviour, redirect
from tests.journeys.fake_gateway import picture

CUT = "The picture is cut short or damaged"
PLACE = 1
"""Which of the four images the fault is in."""


@dataclass(frozen=True, kw_only=True)
class ImageFault(Fault):
    """One of four images cannot be shown.

    Attributes:
        meets: what its download meets.
    """

    meets: Behaviour


@dataclass(frozen=True, kw_only=True)
class AddressFault(Fault):
    """One of four images lies where it must not be fetched from.

    Attributes:
        url: the address that the gateway names.
    """

    url: str


@dataclass(frozen=True, kw_only=True)
class PayloadFault(Fault):
    """An image that is odd, but an image.

    Attributes:
        data: the file.
        size: how large it is shown, pixels.
    """

    data: Callable[[], bytes]
    size: tuple[int, int] = (96, 64)


def served(data: bytes, kind: str = "image/png", **headers: str) -> Answer:
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    return Answer(200, data, {"Content-Type": kind, **named})


def broken(name: str, sees: str, meets: Behaviour) -> ImageFault:
    return ImageFault(kind=Kind.IMAGE, name=name, sees=sees, meets=meets)


def cut(kind: str) -> ImageFault:
    data = picture(96, 64, 1, kind)
    return broken(f"a {kind} cut short", CUT, served(data[: len(data) * 2 // 3]))


def at(url: str, sees: str, name: str = "") -> AddressFault:
    return AddressFault(kind=Kind.IMAGE, name=name or f"an image at {url}", sees=sees, url=url)


def odd(name: str, data: Callable[[], bytes], size: tuple[int, int] = (96, 64)) -> PayloadFault:
    return PayloadFault(kind=Kind.IMAGE, name=name, sees="Done", data=data, size=size)


def saved(image: Image.Image, kind: str = "PNG", **options: Any) -> bytes:
    data = io.BytesIO()
    image.save(data, kind, **options)
    return data.getvalue()


def bomb() -> bytes:
    """A picture of 144 megapixels in a few kilobytes."""
    return saved(Image.new("1", (12_000, 12_000)))


def named_huge(kind: str) -> bytes:
    """A small picture that says of itself that it is 16000 × 16000."""
    data = bytearray(picture(96, 64, 1, kind))
    side = 16_000
    if kind == "JPEG":
        place = data.index(b"\xff\xc0") + 5
        data[place : place + 4] = struct.pack(">HH", side, side)
    else:
        place = data.index(b"\x9d\x01\x2a") + 3
        data[place : place + 4] = struct.pack("<HH", side, side)
    return bytes(data)


def damaged_png() -> bytes:
    data = bytearray(picture(96, 64))
    data[len(data) // 2] ^= 0xFF
    return bytes(data)


def turned_by_exif() -> bytes:
    exif = Image.Exif()
    exif[0x0112] = 6
    return saved(Image.new("RGB", (96, 64), "teal"), "JPEG", exif=exif)


def frames(kind: str) -> bytes:
    first, *others = (Image.new("RGB", (96, 64), name) for name in ("red", "blue", "lime"))
    return saved(first, kind, save_all=True, append_images=others, duration=100)


def of_mode(mode: str, kind: str = "PNG") -> bytes:
    return saved(Image.new("RGB", (96, 64), "teal").convert(mode), kind)


def sixteen_bit() -> bytes:
    return saved(Image.fromarray(np.full((64, 96), 40_000, np.uint16)))


def see_through() -> bytes:
    return saved(Image.new("RGBA", (96, 64), (20, 90, 90, 100)))


@injects(
    cut("PNG"),
    cut("JPEG"),
    cut("WEBP"),
    broken("a PNG with a damaged middle", CUT, served(damaged_png())),
    broken("HTML named image/png", "This is a web page", served(b"<html>Sign in</html>")),
    broken(
        "an SVG that reads a file",
        "This is an SVG drawing",
        served(
            b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/hostname"/></svg>',
            "image/svg+xml",
        ),
    ),
    broken("JSON in place of an image", "This is JSON text", served(b'{"message": "expired"}')),
    broken("a GIF", "This is a GIF", served(saved(Image.new("P", (96, 64)), "GIF"))),
    broken("zero bytes", "An image could not be downloaded", served(b"")),
    broken("the first four bytes alone", CUT, served(b"\x89PNG")),
    broken("144 megapixels in few bytes", "The picture is too large: 12000", served(bomb())),
    broken(
        "a JPEG of 256 megapixels",
        "The picture is too large: 16000",
        served(named_huge("JPEG"), "image/jpeg"),
    ),
    broken(
        "a WebP of 256 megapixels",
        "The picture is too large: 16000",
        served(named_huge("WEBP"), "image/webp"),
    ),
    broken(
        "a gzip bomb in place of an image",
        "The picture is too large",
        served(gzip.compress(bytes(70_000_000)), Content_Encoding="gzip"),
    ),
    broken("an AVIF", "This is an AVIF", served(b"\0\0\0\x20ftypavif\0\0\0\0avifmif1")),
    broken(
        "a redirect to a file",
        "its address is no web address",
        redirect("file:///etc/hostname"),
    ),
    broken(
        "a redirect to a private network",
        "its address leads into a private network",
        redirect("https://192.168.1.1/x.png"),
    ),
    broken(
        "a redirect without https",
        "its address is not secure (https)",
        redirect("http://images.example/x.png"),
    ),
    broken(
        "seventy megabytes announced",
        "The picture is too large",
        served(b"", Content_Length="70000000"),
    ),
    broken(
        "an image that its server refuses",
        "An image could not be downloaded",
        Answer(451, b"no"),
    ),
)
def test_one_image_cannot_be_shown(bench: Bench, fault: ImageFault) -> None:
    """The other three are there, and a click on the empty place brings the fourth."""
    before, hands = bench.typed, bench.hands
    bench.gateway.on_image(PLACE, *[fault.meets] * 7)
    bench.submit()
    job = bench.wait_for_job()
    assert job.state is JobState.DONE
    assert [slot.picture is not None for slot in job.slots] == [True, False, True, True]
    bench.sees("1 of 4 images could not be fetched")
    bench.message_with("1 of 4 images")
    tile = hands.tile(f"resultChoice{PLACE}")
    hands.wait(lambda: fault.sees in tile.toolTip())
    assert "<" not in tile.toolTip()
    bench.gateway.calm()
    hands.press_on(tile)
    hands.wait(lambda: hands.job.slots[PLACE].picture)
    assert bench.wait_for_job().state is JobState.DONE
    assert bench.posts == 1
    assert bench.typed == before
    bench.goes_on()


@injects(
    at("file:///etc/passwd", "its address is no web address"),
    at("data:image/png;base64,iVBORw0KGgo=", "its address is no web address"),
    at("ftp://example.com/x.png", "its address is no web address"),
    at("http://example.com/x.png", "its address is not secure (https)"),
    at("https://10.0.0.8/x.png", "its address leads into a private network"),
    at("https://169.254.169.254/latest", "its address leads into a private network"),
    at("https://[::ffff:192.168.0.1]/x.png", "its address leads into a private network"),
    at("https://[fe80::1]/x.png", "its address leads into a private network"),
    at("https://3232235777/x.png", "its address leads into a private network"),
    at("https://0x0a000001/x.png", "its address leads into a private network"),
    at("https://0251.0376.169.254/latest", "its address is no web address"),
    at("https://[64:ff9b::10.0.0.1]/x.png", "its address leads into a private network"),
    at("https://name:word@images.example/x.png", "its address holds a user name"),
    at("", "its address is no web address", "an image without an address"),
    at("\ud83d\ude00 no address", "its address is no web address", "an address that is none"),
)
def test_an_image_lies_in_a_forbidden_place(bench: Bench, fault: AddressFault) -> None:
    """Nothing is fetched from there; a fresh look at the task brings the real address."""
    before = bench.typed
    urls = [bench.image_url(number) for number in range(4)]
    urls[PLACE] = fault.url
    bench.gateway.on_look(bench.completed_with(*urls))
    bench.submit()
    job = bench.wait_for_job()
    assert job.state is JobState.DONE
    assert [slot.picture is not None for slot in job.slots] == [True, False, True, True]
    bench.sees("1 of 4 images could not be fetched")
    tile = bench.hands.tile(f"resultChoice{PLACE}")
    bench.hands.wait(lambda: fault.sees in tile.toolTip())
    taken = bench.take_up_again()
    assert all(slot.picture for slot in taken.slots)
    assert bench.posts == 1
    assert bench.typed == before
    bench.goes_on()


@injects(
    Fault(
        kind=Kind.IMAGE,
        name="a public name that leads into a private network",
        sees="its address leads into a private network",
    )
)
def test_an_image_s_name_leads_inside(
    bench: Bench, fault: Fault, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, real = bench.typed, socket.getaddrinfo

    def look_up(host: Any, *more: Any, **named: Any) -> Any:
        return real("10.0.0.1" if host == "images.example" else host, *more, **named)

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    urls = [bench.image_url(number) for number in range(4)]
    urls[PLACE] = "https://images.example/x.png"
    bench.gateway.on_look(bench.completed_with(*urls))
    bench.submit()
    job = bench.wait_for_job()
    assert [slot.picture is not None for slot in job.slots] == [True, False, True, True]
    tile = bench.hands.tile(f"resultChoice{PLACE}")
    bench.hands.wait(lambda: fault.sees in tile.toolTip())
    assert bench.posts == 1
    assert bench.typed == before
    bench.goes_on()


@injects(
    odd("turned by EXIF", turned_by_exif, (64, 96)),
    odd("16 bits a channel", sixteen_bit),
    odd("a palette", partial(of_mode, "P")),
    odd("grey", partial(of_mode, "L")),
    odd("one bit a pixel", partial(of_mode, "1")),
    odd("CMYK", partial(of_mode, "CMYK", "JPEG")),
    odd("half transparent", see_through),
    odd("an animated PNG", partial(frames, "PNG")),
    odd("an animated WebP", partial(frames, "WEBP")),
    odd("one pixel", lambda: saved(Image.new("RGB", (1, 1))), (1, 1)),
)
def test_an_odd_image_is_shown(bench: Bench, fault: PayloadFault) -> None:
    before = bench.typed
    bench.gateway.results = [fault.data()] * 4
    bench.submit()
    job = bench.wait_for_job()
    assert job.state is JobState.DONE
    for slot in job.slots:
        assert slot.picture is not None
        assert (slot.picture.frame.width, slot.picture.frame.height) == fault.size
    bench.sees(fault.sees)
    assert bench.posts == 1
    assert bench.typed == before
    bench.goes_on()


@injects(
    Fault(
        kind=Kind.IMAGE,
        name="all four addresses have expired for good",
        sees="An image could not be downloaded",
    )
)
def test_all_images_have_expired(bench: Bench, fault: Fault) -> None:
    before = bench.typed
    for number in range(4):
        bench.gateway.on_image(number, *[Answer(410)] * 8)
    bench.submit()
    assert bench.wait_for_job().state is JobState.FAILED
    bench.sees(fault.sees)
    bench.message_with(fault.sees)
    bench.gateway.calm()
    assert bench.take_up_again().state is JobState.DONE
    assert bench.posts == 1
    assert bench.typed == before
    bench.goes_on()


@injects(
    Fault(kind=Kind.IMAGE, name="one image of the generation is missing", sees="Image 3: "),
)
def test_a_generation_lacks_an_image(bench: Bench, fault: Fault) -> None:
    before, hands = bench.typed, bench.hands
    task = bench.gateway.add_generation("gen-2", sizes=((640, 512),))
    task.missing_images.add(2)
    hands.load("gen-2")
    hands.wait_for_images(3)
    bench.sees(fault.sees)
    task.missing_images.clear()
    hands.press("imageChoice2")
    hands.wait_for_images(4)
    hands.load("gen-1")
    hands.wait_for_images(4)
    hands.press("imageChoice0")
    assert bench.typed == before
    bench.goes_on()


@injects(
    Fault(
        kind=Kind.IMAGE,
        name="all images of the generation are false",
        sees="This is a web page, not a picture",
    )
)
def test_a_generation_of_false_images(bench: Bench, fault: Fault) -> None:
    before, hands = bench.typed, bench.hands
    bench.gateway.add_generation("gen-3", images=[b"<html></html>"] * 4)
    hands.load("gen-3")
    bench.sees(fault.sees)
    bench.message_with(fault.sees)
    hands.wait(lambda: not hands.session.loader.is_loading)
    assert bench.typed == before
    bench.goes_on()
