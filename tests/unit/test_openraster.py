"""OpenRaster files as other programs read them, by a reader that allows what is specified alone."""

from __future__ import annotations

import io
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageCms

from mjgui.core.encoding import Rendered, encode
from mjgui.core.imaging import decode
from mjgui.core.metadata import ResultMetadata, read_metadata
from mjgui.core.model import Frame
from mjgui.core.openraster import Layer, openraster
from tests.unit.ora_reader import read_ora

Pixels = np.ndarray[Any, np.dtype[np.uint8]]
KNOWN = ResultMetadata(prompt="日本語", task_id="t", image_no=1)
FRAME = Frame(640, 480)


def plain(width: int, height: int, *colour: int) -> Pixels:
    pixels = np.empty((height, width, 4), np.uint8)
    pixels[...] = colour
    return pixels


def bgra(image: Image.Image) -> Pixels:
    return np.asarray(image.convert("RGBA"))[..., [2, 1, 0, 3]]


def test_layers_come_out_as_they_went_in() -> None:
    lower = plain(640, 480, 10, 20, 30, 255)
    upper = plain(640, 480, 200, 100, 50, 255)
    layers = [
        Layer("Original", lower),
        Layer('Result — 日本語 <&"\x01>', upper, is_active=True),
        Layer("Mask", plain(640, 480, 0, 0, 255, 90), opacity=0.45, is_visible=False),
    ]
    ora = read_ora(openraster(FRAME, layers, KNOWN))
    assert ora.size == (640, 480)
    assert [layer.name for layer in ora.layers] == ["Mask", 'Result — 日本語 <&">', "Original"]
    assert [layer.is_visible for layer in ora.layers] == [False, True, True]
    assert [layer.opacity for layer in ora.layers] == [0.45, 1, 1]
    assert [layer.is_selected for layer in ora.layers] == [False, True, False]
    assert (bgra(ora.layers[2].image) == lower).all()
    assert (bgra(ora.layers[0].image) == (0, 0, 255, 90)).all()
    assert (bgra(ora.merged) == upper).all(), "what is hidden is not merged"
    assert ora.thumbnail.size == (256, 192)
    assert read_metadata(ora.files["mergedimage.png"]) == KNOWN


def test_pictures_of_other_sizes_take_the_size_of_the_document() -> None:
    layers = [
        Layer("small", plain(320, 240, 1, 2, 3, 255)),
        Layer("odd", plain(7, 9, 4, 5, 6, 255)),
    ]
    ora = read_ora(openraster(FRAME, layers, KNOWN))
    assert {layer.image.size for layer in ora.layers} == {(640, 480)}
    assert (bgra(ora.layers[1].image) == (1, 2, 3, 255)).all()


def test_what_shows_through_is_merged() -> None:
    below, above = plain(640, 480, 0, 0, 0, 255), plain(640, 480, 255, 255, 255, 255)
    half = plain(640, 480, 255, 255, 255, 128)
    ora = read_ora(openraster(FRAME, [Layer("a", below), Layer("b", above, opacity=0.5)], KNOWN))
    assert (abs(bgra(ora.merged)[..., :3].astype(int) - 128) <= 1).all()
    ora = read_ora(openraster(FRAME, [Layer("b", half)], KNOWN))
    assert (bgra(ora.merged) == half).all()


def test_a_png_of_the_right_size_is_taken_over_as_it_is() -> None:
    pixels = plain(640, 480, 9, 8, 7, 255)
    pixels[::3] = (1, 2, 3, 255)
    data = encode(Rendered(pixels), "png")
    same = openraster(FRAME, [Layer("a", pixels, data)], KNOWN)
    assert read_ora(same).files["data/layer0.png"] == data
    other = openraster(Frame(320, 240), [Layer("a", pixels, data)], KNOWN)
    assert read_ora(other).files["data/layer0.png"] != data


@pytest.mark.parametrize("mode", ["P", "L", "I;16"])
def test_an_uncommon_png_is_written_anew(mode: str) -> None:
    stream = io.BytesIO()
    Image.new(mode, (640, 480), 7).save(stream, "PNG")
    decoded = decode(stream.getvalue())
    ora = read_ora(openraster(FRAME, [Layer("a", decoded.pixels, decoded.data)], KNOWN))
    assert (bgra(ora.layers[0].image) == decoded.pixels).all()


def test_the_colour_profile_goes_with_the_layers() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    layer = Layer("a", plain(640, 480, 1, 2, 3, 255), icc=profile)
    ora = read_ora(openraster(FRAME, [layer], KNOWN))
    assert ora.layers[0].image.info["icc_profile"] == profile
    assert ora.merged.info["icc_profile"] == profile


def test_it_can_be_ended_between_layers() -> None:
    class EndedError(Exception):
        pass

    asked: list[str] = []

    def layers() -> Any:
        for name in "abc":
            asked.append(name)
            yield Layer(name, plain(8, 8, 0, 0, 0, 255))

    def advance() -> None:
        if len(asked) == 2:
            raise EndedError

    with pytest.raises(EndedError):
        openraster(Frame(8, 8), layers(), KNOWN, advance)
    assert asked == ["a", "b"]
