"""Mask pictures of every kind: their raster comes back but for less than 0.1 % of the pixels."""

import io

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from mjgui.core.errors import MaskError
from mjgui.core.imaging import mask_raster
from mjgui.core.maskfile import load_mask, preview_mask, read_mask
from mjgui.core.model import Frame

SIDES = st.sampled_from((1, 2, 9, 33, 64, 120, 257, 500))


def saved(image, kind="PNG", **options):
    stream = io.BytesIO()
    image.save(stream, kind, **options)
    return stream.getvalue()


def changed(data, mask):
    frame = Frame(mask.shape[1], mask.shape[0])
    return np.count_nonzero((mask_raster(load_mask(data, frame), frame) > 0) != mask)


@st.composite
def drawings(draw):
    """What people mask with: lines a pixel wide, letters, blobs, discs with holes; soft edges."""
    height, width = draw(SIDES), draw(SIDES)
    picture = np.zeros((height, width), np.uint8)
    side = max(height, width)
    place = st.tuples(st.integers(0, width), st.integers(0, height))
    smooth = draw(st.sampled_from((cv2.LINE_8, cv2.LINE_AA)))
    for _ in range(draw(st.integers(1, 12))):
        kind = draw(st.sampled_from(("line", "circle", "disc", "text", "ellipse", "blob")))
        at, colour = draw(place), draw(st.sampled_from((255, 255, 0)))
        size = draw(st.integers(1, side))
        if kind == "line":
            cv2.line(picture, at, draw(place), colour, draw(st.sampled_from((1, 1, 3))), smooth)
        elif kind == "circle":
            cv2.circle(picture, at, size, colour, 1, smooth)
        elif kind == "disc":
            cv2.circle(picture, at, size // 2, colour, -1, smooth)
        elif kind == "text":
            scale = draw(st.floats(0.3, 3))
            cv2.putText(picture, "Ag8&%@", at, cv2.FONT_HERSHEY_TRIPLEX, scale, colour, 1, smooth)
        elif kind == "ellipse":
            axes, turn = (size, max(size // 3, 1)), draw(st.integers(0, 180))
            cv2.ellipse(picture, at, axes, turn, 0, 360, colour, -1, smooth)
        else:
            noise = np.random.default_rng(draw(st.integers(0, 99))).random(picture.shape)
            soft = cv2.GaussianBlur(noise.astype(np.float32), (0, 0), max(side / 25, 1.5))
            picture[soft > soft.mean() + soft.std()] = colour
    return picture


@settings(max_examples=150, deadline=None)
@given(drawings())
def test_any_drawing_comes_back(picture):
    mask = picture >= 128
    if not mask.any():
        with pytest.raises(MaskError, match="empty"):
            load_mask(saved(Image.fromarray(picture)), Frame(10, 10))
        return
    assert changed(saved(Image.fromarray(picture)), mask) <= 0.001 * mask.size


def shapes(height=240, width=320):
    y, x = np.mgrid[:height, :width] + 0.5
    ring = np.abs(np.hypot(x - 120, y - 110) - 70) < 25
    return ring | ((x > 220) & (y > 40) & (y < 200) & (x < 300))


def of_mode(mode):
    grey = Image.fromarray(shapes().astype(np.uint8) * 255)
    if mode == "I;16":
        return Image.fromarray(shapes().astype(np.uint16) * 65535)
    if mode == "alpha alone":
        white = Image.new("RGBA", grey.size, "white")
        white.putalpha(grey)
        return white
    if mode == "P":
        return grey.convert("RGB").quantize(2)
    return grey.convert(mode)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16", "alpha alone"])
def test_every_kind_of_picture_is_read(mode):
    assert changed(saved(of_mode(mode)), shapes()) <= 0.001 * shapes().size


@pytest.mark.parametrize(("kind", "options"), [("JPEG", {"quality": 90}), ("WEBP", {})])
def test_lossy_pictures_are_read_where_they_are_white(kind, options):
    data = saved(Image.fromarray(shapes().astype(np.uint8) * 255).convert("RGB"), kind, **options)
    with Image.open(io.BytesIO(data)) as image:
        stored = np.asarray(image.convert("L")) >= 128
    # Of what is as bright as the threshold, two ways to grey may differ.
    assert changed(data, stored) <= 0.002 * stored.size


@pytest.mark.parametrize("turn", range(1, 9))
def test_a_turned_picture_is_read_upright(turn):
    exif = Image.Exif()
    exif[0x0112] = turn
    data = saved(Image.fromarray(shapes().astype(np.uint8) * 255), exif=exif.tobytes())
    plain = Image.fromarray(shapes())
    ways = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_270,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_90,
    }
    upright = np.asarray(plain.transpose(ways[turn]) if turn in ways else plain)
    assert changed(data, upright) <= 0.001 * upright.size


@pytest.mark.parametrize("side", [4096, 8192])
def test_large_pictures_are_read(side):
    mask = np.zeros((side, side), np.uint8)
    cv2.circle(mask, (side // 2, side // 2), side // 3, 255, -1)
    cv2.circle(mask, (side // 2, side // 2), side // 5, 0, -1)
    cv2.line(mask, (0, 10), (side, side // 9), 255, 1)
    data = saved(Image.fromarray(mask), compress_level=1)
    assert changed(data, mask > 0) < 0.001 * mask.size


def test_what_was_read_is_told():
    mask = np.zeros((100, 200), np.uint8)
    mask[:50] = 255
    content = read_mask(saved(Image.fromarray(mask)), Frame(1000, 1000))
    assert (content.source, content.white) == (Frame(200, 100), 0.5)


def test_noise_that_cannot_be_edited_can_be_looked_at():
    noise = np.random.default_rng(1).integers(0, 2, (1000, 1000), np.uint8) * 255
    noise[:500] = 0
    data = saved(Image.fromarray(noise))
    with pytest.raises(MaskError, match="noise"):
        load_mask(data, Frame(1000, 1000))
    content = preview_mask(data, Frame(1000, 1000))
    assert content.white == pytest.approx(0.25, abs=0.01)
    assert content.areas
    assert not mask_raster(content.areas, Frame(1000, 1000))[:400].any()


def test_a_black_picture_can_be_looked_at():
    content = preview_mask(saved(Image.new("L", (50, 50))), Frame(1000, 1000))
    assert content.areas == ()
    assert content.white == 0
