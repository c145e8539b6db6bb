"""Decoding and encoding: every format, mode and orientation; what is refused, and how."""

import contextlib
import io
import os
import struct
import sys
import warnings
import zlib

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from mjgui.core import imaging, stills
from mjgui.core.containers import PNG_MAGIC, essentials, parts_of, png_chunk
from mjgui.core.encoding import encode, format_for
from mjgui.core.errors import (
    ImageError,
    ImageTooLargeError,
    InputError,
    NotAnImageError,
    TruncatedImageError,
)
from mjgui.core.imaging import Decoded, PictureFormat, decode
from mjgui.core.model import Frame

FORMATS: tuple[PictureFormat, ...] = ("png", "jpeg", "webp")
PILLOW_NAMES = {"png": "PNG", "jpeg": "JPEG", "webp": "WEBP"}
EXIF_ORIENTATION = 0x0112


def picture(width=24, height=16):
    """A smooth RGB picture in which no two corners look alike."""
    y, x = np.mgrid[:height, :width]
    pixels = np.stack((x * 255 // width, y * 255 // height, (x + y) * 3), axis=-1)
    return Image.fromarray(pixels.astype(np.uint8))


def saved(image, kind, **options):
    stream = io.BytesIO()
    if kind == "webp":
        options = {"lossless": True, "exact": True, **options}
    if kind == "jpeg":
        options = {"quality": 100, "subsampling": 0, **options}
    image.save(stream, PILLOW_NAMES[kind], **options)
    return stream.getvalue()


def rgb(decoded: Decoded):
    return decoded.pixels[..., 2::-1].astype(int)


SAMPLES = {kind: saved(picture(), kind) for kind in FORMATS}


@pytest.mark.parametrize("kind", FORMATS)
def test_pixels_come_as_blue_green_red_alpha(kind):
    data = SAMPLES[kind]
    decoded = decode(data)
    assert decoded.format == kind
    assert decoded.frame == Frame(24, 16)
    assert decoded.pixels.shape == (16, 24, 4)
    assert decoded.pixels.dtype == np.uint8
    assert decoded.pixels.flags.c_contiguous
    assert decoded.data is data
    assert not decoded.has_alpha
    assert (decoded.pixels[..., 3] == 255).all()
    tolerance = 4 if kind == "jpeg" else 0
    assert np.abs(rgb(decoded) - np.asarray(picture())).max() <= tolerance
    with pytest.raises(ValueError, match="read-only"):
        decoded.pixels[0, 0] = 0


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_orientation_is_turned_upright(kind, orientation):
    undo = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    upright = picture()
    stored = upright.transpose(undo[orientation]) if orientation > 1 else upright
    exif = Image.Exif()
    exif[EXIF_ORIENTATION] = orientation
    decoded = decode(saved(stored, kind, exif=exif))
    assert decoded.frame == Frame(24, 16)
    tolerance = 4 if kind == "jpeg" else 0
    assert np.abs(rgb(decoded) - np.asarray(upright)).max() <= tolerance


@pytest.mark.parametrize(
    "exif", [b"", b"II*\0", b"MM\0*\xff\xff\xff\xff", b"II*\0\x08\0\0\0\xff\xff", b"junk" * 9]
)
@pytest.mark.parametrize("kind", FORMATS)
def test_damaged_exif_is_passed_over(kind, exif):
    prefix = b"Exif\0\0" if kind == "jpeg" else b""
    assert decode(saved(picture(), kind, exif=prefix + exif)).frame == Frame(24, 16)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA"])
def test_png_modes(mode):
    decoded = decode(saved(picture().convert(mode), "png"))
    expected = np.asarray(picture().convert(mode).convert("RGB"))
    assert (rgb(decoded) == expected).all()
    assert not decoded.has_alpha


@pytest.mark.parametrize("mode", ["L", "CMYK"])
def test_jpeg_modes(mode):
    decoded = decode(saved(picture().convert(mode), "jpeg"))
    expected = np.asarray(picture().convert(mode).convert("RGB")).astype(int)
    assert np.abs(rgb(decoded) - expected).max() <= 6


def test_sixteen_bit_grey_is_scaled_and_not_clipped():
    values = np.array([[0, 128, 257, 32768, 65407, 65535]], np.uint16)
    decoded = decode(saved(Image.fromarray(values), "png"))
    assert decoded.pixels[0, :, 0].tolist() == [0, 0, 1, 128, 255, 255]


def sixteen_bit_png(colour_type, samples, *extra):
    """A 16-bit PNG of one row, whose channels are `samples` (pixels, channels)."""
    row = b"\0" + np.asarray(samples, ">u2").tobytes()
    header = struct.pack(">IIBBBBB", len(samples), 1, 16, colour_type, 0, 0, 0)
    chunks = png_chunk(b"IHDR", header) + b"".join(extra)
    chunks += png_chunk(b"IDAT", zlib.compress(row)) + png_chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + chunks


def test_sixteen_bit_colour():
    decoded = decode(sixteen_bit_png(2, [(0, 0x8000, 0xFFFF), (0xFFFF, 0, 0x8000)]))
    assert decoded.pixels[0].tolist() == [[255, 128, 0, 255], [128, 0, 255, 255]]


def test_sixteen_bit_colour_with_alpha():
    decoded = decode(sixteen_bit_png(6, [(0, 0, 0xFFFF, 0x8000)]))
    assert decoded.pixels[0].tolist() == [[255, 0, 0, 128]]
    assert decoded.has_alpha


def test_sixteen_bit_grey_with_a_transparent_shade():
    transparent = png_chunk(b"tRNS", struct.pack(">H", 1000))
    decoded = decode(sixteen_bit_png(0, [(1000,), (1001,)], transparent))
    assert decoded.pixels[0, :, 3].tolist() == [0, 255]


def test_sixteen_bit_colour_with_a_transparent_colour_is_read():
    transparent = png_chunk(b"tRNS", struct.pack(">HHH", 0x1234, 0xFFFF, 0x8000))
    decoded = decode(sixteen_bit_png(2, [(0x1234, 0xFFFF, 0x8000), (0, 0, 0)], transparent))
    assert decoded.pixels[0, 1].tolist() == [0, 0, 0, 255]


def test_palette_with_a_transparent_colour():
    image = Image.new("P", (2, 1))
    image.putpalette([255, 0, 0, 0, 255, 0])
    image.putpixel((1, 0), 1)
    decoded = decode(saved(image, "png", transparency=1))
    assert decoded.pixels[0].tolist() == [[0, 0, 255, 255], [0, 255, 0, 0]]
    assert decoded.has_alpha


@pytest.mark.parametrize("kind", ["png", "webp"])
def test_alpha_is_kept_where_it_is_used(kind):
    image = picture().convert("RGBA")
    image.putpixel((3, 2), (1, 2, 3, 77))
    decoded = decode(saved(image, kind))
    assert decoded.has_alpha
    assert decoded.pixels[2, 3].tolist() == [3, 2, 1, 77]


@pytest.mark.parametrize("kind", ["png", "webp"])
def test_the_first_frame_of_an_animation_is_taken(kind):
    frames = [picture(), Image.new("RGB", (24, 16), "red")]
    data = saved(frames[0], kind, save_all=True, append_images=frames[1:], duration=50)
    assert (rgb(decode(data)) == np.asarray(frames[0])).all()


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "no bytes"),
        (b"<!DOCTYPE html><html><body>Sign in</body></html>", "web page"),
        (b"\xef\xbb\xbf\n <html>", "web page"),
        (b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', "SVG"),
        (b"GIF89a\x01\0\x01\0", "GIF"),
        (b"BM\x00\x00", "BMP"),
        (b"%PDF-1.7", "PDF"),
        (b"\0\0\0\x20ftypavif", "AVIF"),
        (b'{"message": "expired"}', "JSON"),
        (b"\x07" * 100, "not a PNG, JPEG or WebP"),
    ],
)
def test_what_is_no_picture_is_named(data, words):
    with pytest.raises(NotAnImageError, match=words):
        decode(data)


@pytest.mark.parametrize("options", [{}, {"progressive": True}, {"restart_marker_rows": 1}])
def test_a_jpeg_cut_anywhere_is_noticed(options):
    assert_cuts_are_noticed(saved(picture(), "jpeg", **options))


@pytest.mark.parametrize("kind", ["png", "webp"])
@pytest.mark.parametrize("animated", [False, True])
def test_a_png_or_webp_cut_anywhere_is_noticed(kind, animated):
    more = {"save_all": True, "append_images": [picture().rotate(90)]} if animated else {}
    assert_cuts_are_noticed(saved(picture(), kind, **more))


def test_a_lossy_webp_cut_anywhere_is_noticed():
    assert_cuts_are_noticed(saved(picture(), "webp", lossless=False))


def assert_cuts_are_noticed(data):
    for length in range(1, len(data)):
        with pytest.raises(TruncatedImageError):
            decode(data[:length])


def test_a_png_whose_pixels_stop_early_is_noticed_although_its_chunks_are_whole():
    header = struct.pack(">IIBBBBB", 8, 8, 8, 0, 0, 0, 0)
    pixels = zlib.compress(bytes(range(72)))
    body = png_chunk(b"IHDR", header) + png_chunk(b"IDAT", pixels[: len(pixels) // 2])
    with pytest.raises(TruncatedImageError):
        decode(b"\x89PNG\r\n\x1a\n" + body + png_chunk(b"IEND", b""))


def bomb(width, height):
    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    rows = zlib.compress(b"\0" * ((width + 7) // 8 + 1) * height, 9)
    body = png_chunk(b"IHDR", header) + png_chunk(b"IDAT", rows) + png_chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


def test_a_decompression_bomb_is_refused():
    data = bomb(12000, 12000)
    assert len(data) < 40_000
    with pytest.raises(ImageTooLargeError, match="12000 × 12000"):
        decode(data)


@pytest.mark.parametrize("kind", FORMATS)
def test_the_limit_of_pixels_is_exact(kind):
    assert decode(SAMPLES[kind], limit_pixels=24 * 16).frame == Frame(24, 16)
    with pytest.raises(ImageTooLargeError):
        decode(SAMPLES[kind], limit_pixels=24 * 16 - 1)


def test_the_limit_of_bytes_is_exact():
    data = SAMPLES["png"]
    assert decode(data, limit_bytes=len(data))
    with pytest.raises(ImageTooLargeError):
        decode(data, limit_bytes=len(data) - 1)


def test_a_webp_of_the_greatest_size_is_refused_by_its_header():
    canvas = b"\0\0\0\0" + (16382).to_bytes(3, "little") * 2
    chunk = b"VP8X" + struct.pack("<I", 10) + canvas
    with pytest.raises(ImageTooLargeError, match="16383 × 16383"):
        decode(b"RIFF" + struct.pack("<I", 4 + len(chunk)) + b"WEBP" + chunk)


def test_a_bomb_in_text_or_profile_does_not_hinder():
    bulk = zlib.compress(b"\0" * 40_000_000, 9)
    data = SAMPLES["png"]
    extra = png_chunk(b"zTXt", b"k\0\0" + bulk) + png_chunk(b"iCCP", b"p\0\0" + bulk)
    decoded = decode(data[:33] + extra + data[33:])
    assert (rgb(decoded) == np.asarray(picture())).all()
    assert decoded.icc is None


@settings(max_examples=400, deadline=None)
@given(
    kind=st.sampled_from(FORMATS),
    changes=st.lists(st.tuples(st.integers(0, 5000), st.binary(max_size=4)), max_size=6),
    cut=st.integers(0, 200),
)
def test_damaged_files_raise_nothing_but_our_errors(kind, changes, cut):
    data = bytearray(SAMPLES[kind])
    for position, patch in changes:
        at = position % len(data)
        data[at : at + len(patch)] = patch
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            decoded = decode(bytes(data[: len(data) - cut]), limit_pixels=1_000_000)
        except ImageError:
            return
    assert decoded.pixels.shape == (decoded.frame.height, decoded.frame.width, 4)


@settings(max_examples=200, deadline=None)
@given(
    width=st.integers(0, 2**32 - 1) | st.integers(0, 40),
    height=st.integers(0, 2**32 - 1) | st.integers(0, 40),
    depth=st.integers(0, 255) | st.sampled_from([1, 2, 4, 8, 16]),
    colour=st.integers(0, 7),
    body=st.binary(max_size=200),
    extra=st.lists(
        st.tuples(st.sampled_from([b"PLTE", b"tRNS", b"acTL", b"eXIf"]), st.binary(max_size=20)),
        max_size=3,
    ),
)
def test_hostile_png_headers_raise_nothing_but_our_errors(
    width, height, depth, colour, body, extra
):
    header = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    chunks = [png_chunk(b"IHDR", header), *(png_chunk(*chunk) for chunk in extra)]
    chunks += [png_chunk(b"IDAT", zlib.compress(body)), png_chunk(b"IEND", b"")]
    with contextlib.suppress(ImageError):
        decode(b"\x89PNG\r\n\x1a\n" + b"".join(chunks), limit_pixels=10_000)


@pytest.mark.parametrize("source", FORMATS)
@pytest.mark.parametrize("target", FORMATS)
def test_every_format_is_written_from_every_other(source, target):
    decoded = decode(SAMPLES[source])
    again = decode(encode(decoded, target, quality=100))
    assert again.format == target
    tolerance = 4 if target == "jpeg" and source != "jpeg" else 0
    assert np.abs(rgb(again) - rgb(decoded)).max() <= tolerance


@pytest.mark.parametrize("kind", FORMATS)
def test_the_same_format_keeps_its_bytes(kind):
    assert encode(decode(SAMPLES[kind]), kind) == SAMPLES[kind]


def test_quality_counts():
    pixels = np.random.default_rng(0).integers(0, 256, (64, 64, 4), np.uint8)
    pixels[..., 3] = 255
    assert len(encode(pixels, "jpeg", quality=30)) < len(encode(pixels, "jpeg", quality=95)) / 2


def test_jpeg_puts_transparency_on_white():
    pixels = np.zeros((16, 16, 4), np.uint8)
    assert decode(encode(pixels, "jpeg")).pixels.min() >= 254


@pytest.mark.parametrize("kind", ["png", "webp"])
def test_transparency_is_written(kind):
    pixels = np.full((4, 4, 4), 200, np.uint8)
    pixels[1, 1, 3] = 9
    assert (decode(encode(pixels, kind, quality=100)).pixels[..., 3] == pixels[..., 3]).all()


def test_a_turned_jpeg_written_as_png_is_upright():
    exif = Image.Exif()
    exif[EXIF_ORIENTATION] = 6
    turned = decode(saved(picture(), "jpeg", exif=exif))
    assert decode(encode(turned, "png")).frame == Frame(16, 24)


@pytest.mark.parametrize("source", FORMATS)
@pytest.mark.parametrize("target", FORMATS)
def test_the_colour_profile_is_kept(source, target):
    profile = bytes(range(200)) * 3
    decoded = decode(saved(picture(), source, icc_profile=profile))
    assert decoded.icc == profile
    assert decode(encode(decoded, target)).icc == profile


def test_a_picture_too_long_for_webp_is_refused():
    pixels = np.full((1, 16384, 4), 255, np.uint8)
    with pytest.raises(ImageError, match="WEBP"):
        encode(pixels, "webp")


@pytest.mark.parametrize(
    ("name", "kind"),
    [("a.png", "png"), ("/x/B.JPG", "jpeg"), ("c.jpeg", "jpeg"), ("ü .WebP", "webp")],
)
def test_the_ending_tells_the_format(name, kind):
    assert format_for(name) == kind


@pytest.mark.parametrize("name", ["a.gif", "a", ".png", "a.png.tiff"])
def test_other_endings_are_refused(name):
    with pytest.raises(InputError) as caught:
        format_for(name)
    assert all(ending in str(caught.value) for ending in (".png", ".jpg", ".webp"))


def noisy(mode, width=331, height=197):
    """A picture larger than a band of rows, with grain in every channel."""
    channels = {"RGB": 3, "RGBA": 4}[mode]
    random = np.random.default_rng(4)
    return Image.fromarray(random.integers(0, 256, (height, width, channels), np.uint8))


@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
@pytest.mark.parametrize("kind", ["png", "webp"])
@pytest.mark.parametrize("size", [(331, 197), (5, 64), (1, 129)])
def test_what_is_kept_without_loss_is_read_to_the_bit(kind, mode, size):
    image = noisy(mode, *size)
    pixels = decode(saved(image, kind)).pixels
    assert (pixels[..., 2::-1] == np.asarray(image)[..., :3]).all()
    if mode == "RGBA":
        assert (pixels[..., 3] == np.asarray(image)[..., 3]).all()


@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
def test_a_lossy_webp_is_read_as_by_pillow(mode):
    data = saved(noisy(mode), "webp", lossless=False, exact=False)
    expected = np.asarray(Image.open(io.BytesIO(data)).convert(mode))
    pixels = decode(data).pixels
    assert (pixels[..., 2::-1] == expected[..., :3]).all()
    if mode == "RGBA":
        assert (pixels[..., 3] == expected[..., 3]).all()


def test_a_webp_is_read_by_pillow_where_opencv_cannot(monkeypatch):
    def refuse(*_arguments):
        raise cv2.error("built without WebP")

    monkeypatch.setattr(cv2, "imdecode", refuse)
    image = noisy("RGB")
    assert (rgb(decode(saved(image, "webp"))) == np.asarray(image)).all()


@pytest.mark.parametrize("kind", FORMATS)
def test_pixels_are_put_where_the_caller_wants_them(kind):
    asked = []

    def room(height, width):
        asked.append((height, width))
        return np.empty((height, width, 4), np.uint8)

    data = saved(noisy("RGB"), kind)
    assert (decode(data, room=room).pixels == decode(data).pixels).all()
    assert asked == [(197, 331)]


def test_no_room_is_asked_for_what_is_too_large():
    def room(_height, _width):
        pytest.fail("the size was to be checked first")

    with pytest.raises(ImageTooLargeError):
        decode(bomb(12000, 12000), room=room)


def test_a_png_of_nothing_but_pixels_is_not_copied():
    data = saved(picture(), "png")
    assert essentials(data, "png").data is data
    more = data[:33] + png_chunk(b"tEXt", b"a\0b") + data[33:]
    assert essentials(more, "png").data == data


def outcome(data):
    """The pixels of a file, or the kind of error."""
    try:
        return decode(data).pixels.tobytes()
    except ImageError as error:
        return type(error)


@given(st.integers(0, 20_000), st.integers(1, 255), st.booleans(), st.sampled_from([0, 4_000_000]))
def test_a_damaged_jpeg_is_what_pillow_makes_of_it(place, change, is_cut, worth):
    data = bytearray(saved(noisy("RGB", 71, 45), "jpeg", quality=80))
    place %= len(data)
    if is_cut:
        data = data[:place] + b"\xff\xd9"
    else:
        data[place] ^= change
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(stills, "_WORTH_LARGE_PAGES", worth)
        mine = outcome(bytes(data))
        patch.setattr(imaging, "by_opencv", lambda *_: None)
        assert outcome(bytes(data)) == mine


@pytest.mark.parametrize(
    "options",
    [{}, {"optimize": True, "quality": 60}, {"subsampling": 2}, {"restart_marker_blocks": 3}],
)
@pytest.mark.parametrize("worth", [0, 4_000_000])
def test_a_jpeg_is_read_as_by_pillow(options, worth, monkeypatch):
    monkeypatch.setattr(stills, "_WORTH_LARGE_PAGES", worth)
    data = saved(noisy("RGB"), "jpeg", **options)
    mine = outcome(data)
    monkeypatch.setattr(imaging, "by_opencv", lambda *_: None)
    assert outcome(data) == mine


on_linux = pytest.mark.skipif(sys.platform != "linux", reason="large pages are asked for on Linux")


@on_linux
@pytest.mark.parametrize("missing", ["memfd_create", "imread"])
def test_a_large_jpeg_is_read_where_it_cannot_be_made_a_file(missing, monkeypatch):
    def refuse(*_):
        raise OSError if missing == "memfd_create" else cv2.error("no overload takes three")

    monkeypatch.setattr(stills, "_WORTH_LARGE_PAGES", 0)
    data = saved(noisy("RGB"), "jpeg")
    mine = outcome(data)
    monkeypatch.setattr(*((os, missing) if missing == "memfd_create" else (cv2, missing)), refuse)
    assert outcome(data) == mine


@on_linux
def test_a_large_jpeg_needs_no_copy_of_its_pixels(monkeypatch):
    monkeypatch.setattr(stills, "_WORTH_LARGE_PAGES", 0)
    monkeypatch.setattr(cv2, "imdecode", lambda *_: pytest.fail("it copies them"))
    assert decode(saved(noisy("RGB"), "jpeg")).frame == Frame(331, 197)


def in_pieces(data, size):
    """A PNG of which the pixels are in chunks of `size` bytes."""
    parts = parts_of(data, "png")
    packed = b"".join(part.body for part in parts if part.kind == b"IDAT")
    pixels = [png_chunk(b"IDAT", packed[at : at + size]) for at in range(0, len(packed), size)]
    return b"".join((data[:33], png_chunk(b"tIME", b"1234567"), *pixels, data[-12:]))


@given(st.integers(1, 400), st.integers(0, 4_000))
def test_a_png_in_many_chunks_is_cut_down_alike_without_checks(size, end):
    data = in_pieces(saved(picture(), "png"), size)
    assert outcome(data) == outcome(SAMPLES["png"])
    assert essentials(data, "png", checks=False) == essentials(data, "png")
    cut = data[: end % len(data)]
    if len(cut) >= len(PNG_MAGIC):
        for checks in (True, False):
            with pytest.raises(TruncatedImageError):
                essentials(cut, "png", checks=checks)
