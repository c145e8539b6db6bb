"""Pictures ready to paint: decoded where they are painted from, with the copies of before."""

import gc
import io

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from PySide6.QtGui import QImage

from mjgui.app import pictures
from mjgui.app.pictures import build_picture, decode, image_pixels, read_picture
from mjgui.core import imaging, stills
from mjgui.core.errors import ImageError
from mjgui.core.model import Frame


def png(mode, width=700, height=401):
    channels = len(mode)
    pixels = np.random.default_rng(1).integers(0, 256, (height, width, channels), np.uint8)
    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, "png")
    return stream.getvalue()


@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
def test_pictures_are_the_same_whoever_owns_their_memory(mode):
    data = png(mode)
    one, other = read_picture(data), build_picture(imaging.decode(data))
    assert len(one.levels) == len(other.levels) > 2
    for mine, copied in zip(one.levels, other.levels, strict=True):
        assert mine.format() == copied.format()
        assert (image_pixels(mine) == image_pixels(copied)).all()


def test_an_opaque_picture_is_painted_from_the_memory_it_was_decoded_into():
    decoded = decode(png("RGB"))
    picture = build_picture(decoded)
    assert np.shares_memory(picture.pixels(), decoded.pixels)


def test_pixels_outlive_the_picture():
    decoded = decode(png("RGB"))
    expected = decoded.pixels.copy()
    pixels = decoded.pixels
    del decoded
    gc.collect()
    QImage(700, 401, QImage.Format.Format_RGB32).fill(0)
    assert (pixels == expected).all()


def test_an_alpha_channel_of_nothing_but_opaque_pixels_is_none():
    pixels = np.full((9, 7, 4), 255, np.uint8)
    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, "png")
    assert read_picture(stream.getvalue()).image.format() == QImage.Format.Format_RGB32


def test_a_damaged_file_is_refused_as_everywhere():
    with pytest.raises(ImageError):
        read_picture(png("RGB")[:-20])


def outcome(decoded_by, data):
    """The pixels that a decoder finds in a file, or the kind of error that it raises."""
    try:
        return decoded_by(data).pixels.tobytes()
    except ImageError as error:
        return type(error)


@given(st.integers(8, 3000), st.integers(1, 255))
def test_a_png_is_found_damaged_wherever_it_is_decoded(place, change):
    data = bytearray(png("RGB", 31, 33))
    data[place % len(data)] ^= change
    assert outcome(decode, bytes(data)) == outcome(imaging.decode, bytes(data))


@pytest.mark.parametrize("colour", ["P", "L", "1"])
def test_other_pngs_are_decoded_as_everywhere(colour):
    stream = io.BytesIO()
    Image.new("L", (40, 30), 77).convert(colour).save(stream, "png")
    assert outcome(decode, stream.getvalue()) == outcome(imaging.decode, stream.getvalue())


def webp(mode, **options):
    pixels = np.random.default_rng(2).integers(0, 256, (77, 90, len(mode)), np.uint8)
    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, "webp", **options)
    return stream.getvalue()


@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
@pytest.mark.parametrize("lossless", [True, False])
@pytest.mark.parametrize("missing", [None, "Qt", "OpenCV"])
def test_a_webp_is_the_same_by_whichever_decoder_is_there(mode, lossless, missing, monkeypatch):
    data = webp(mode, lossless=lossless, exact=True)
    expected = imaging.decode(data).pixels
    if missing == "Qt":
        monkeypatch.setattr(pictures, "_by_qt", lambda *_: None)
    elif missing == "OpenCV":
        monkeypatch.setattr(stills, "by_opencv", lambda *_: None)
    assert (decode(data).pixels == expected).all()


def test_a_lossless_webp_is_decoded_without_copies_of_its_file(monkeypatch):
    monkeypatch.setattr(pictures, "_by_qt", lambda *_: pytest.fail("Qt reads it into a copy"))
    assert decode(webp("RGB", lossless=True)).frame == Frame(90, 77)


@pytest.mark.parametrize("size", [0, 1, 1000, 5_000_000])
def test_a_file_for_qt_is_the_file(size):
    data = np.random.default_rng(1).bytes(size)
    assert pictures._copied(data).data() == data
