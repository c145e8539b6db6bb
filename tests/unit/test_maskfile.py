"""Mask files: what goes out comes back, what is wrong is named."""

import io
import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from mjgui.core.errors import MaskError
from mjgui.core.imaging import mask_raster
from mjgui.core.maskfile import dump_mask_json, dump_mask_png, load_mask
from mjgui.core.model import Area, Frame, WireArea

FRAME = Frame(1024, 768)
SQUARE = [10, 20, 110, 20, 110, 220, 10, 220]


def areas_json(*areas):
    return json.dumps({"areas": areas}).encode()


def area(points: list = SQUARE, width: object = 1024, height: object = 768):
    return {"width": width, "height": height, "points": points}


def saved(array, **options):
    stream = io.BytesIO()
    Image.fromarray(array).save(stream, **{"format": "PNG", **options})
    return stream.getvalue()


sides = st.integers(500, 4096)


@st.composite
def wire_areas(draw):
    width, height = draw(sides), draw(sides)
    point = st.tuples(st.integers(0, width), st.integers(0, height))
    points = draw(st.lists(point, min_size=3, max_size=12))
    return WireArea(width, height, tuple(value for pair in points for value in pair))


@settings(max_examples=150, deadline=None)
@given(st.lists(wire_areas(), min_size=1, max_size=4))
def test_what_is_written_as_json_comes_back_as_it_was(areas):
    data = dump_mask_json(areas)
    for index, wire in enumerate(areas):
        back = load_mask(data, Frame(wire.width, wire.height))[index]
        assert tuple(back.points.ravel()) == wire.points
        assert back.holes == ()


def test_the_json_is_exactly_the_gateways_form():
    wire = WireArea(1024, 768, tuple(SQUARE))
    assert json.loads(dump_mask_json([wire])) == {"areas": [area()]}


def test_points_are_scaled_from_each_areas_frame():
    data = areas_json(area(), area([0, 0, 500, 0, 500, 600], 500, 600))
    first, second = load_mask(data, Frame(2048, 768))
    assert first.points.tolist() == [[20, 20], [220, 20], [220, 220], [20, 220]]
    assert second.points.tolist() == [[0, 0], [2048, 0], [2048, 768]]


@pytest.mark.parametrize("prefix", [b"", b"\xef\xbb\xbf", b" \n\t"])
def test_a_mask_object_around_it_and_a_byte_order_mark_are_fine(prefix):
    data = prefix + json.dumps({"mask": {"areas": [area()]}, "prompt": "x"}).encode()
    assert len(load_mask(data, FRAME)) == 1


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b"{", "no valid JSON"),
        (b'{"areas": [{"width": NaN}]}', "no valid JSON"),
        (b"[" * 100_000, "no valid JSON"),
        (b'{"areas": "\xff"}', "no valid JSON"),
        (b"[]", 'neither "areas" nor "shapes"'),
        (b'{"mask": {"url": "https://example.com/m.png"}}', "URL"),
        (b'{"areas": []}', "empty"),
        (b'{"areas": {"width": 1}}', "no list"),
        (areas_json(3), "Area 1"),
        (areas_json(area(), {"width": 1024, "height": 768}), "Area 2"),
        (areas_json(area(width="1024")), "Area 1"),
        (areas_json(area([1, 2, 3, 4, 5, True])), "Area 1"),
        (areas_json(area([1, 2, 3, 4, 5, None])), "Area 1"),
        (areas_json(area([[1, 2], [3, 4], [5, 6]])), "Area 1"),
        (areas_json(area([1, 2, 3, 4, 5, 6, 7])), "odd number"),
        (areas_json(area([1, 2, 3, 4])), "fewer than three"),
        (areas_json(area([0, 0, 1025, 0, 5, 5])), "outside its frame"),
        (areas_json(area([0, -1, 5, 0, 5, 5])), "outside its frame"),
        (areas_json(area(width=0)), "refers to a picture of 0"),
        (areas_json(area(height=-768)), "refers to a picture"),
        (b'{"areas":[{"width":1024,"height":768,"points":[1,1,5,1,5,1e999]}]}', "no valid JSON"),
        (areas_json(*[area()] * 1001), "too large"),
        (b"<html></html>", "web page"),
        (b"GIF89a......", "GIF"),
        (b"\x89PNG\r\n\x1a\n", "cut short"),
    ],
)
def test_what_is_wrong_is_named(data, words):
    with pytest.raises(MaskError, match=words):
        load_mask(data, FRAME)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=7)
        | st.dictionaries(
            st.sampled_from(
                ["areas", "mask", "width", "height", "points", "shapes", "shape_type", "imageWidth"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=20,
)


@settings(max_examples=300, deadline=None)
@given(
    st.dictionaries(st.sampled_from(["areas", "shapes", "mask", "imageHeight"]), json_values)
    | st.fixed_dictionaries({"areas": st.lists(json_values, max_size=3)})
)
def test_any_json_is_read_or_refused(content):
    try:
        areas = load_mask(json.dumps(content).encode(), FRAME)
    except MaskError:
        return
    assert all(np.isfinite(ring).all() for one in areas for ring in one.rings)


def test_a_picture_is_stretched_to_the_frame_by_its_coordinates():
    mask = np.zeros((100, 200), np.uint8)
    mask[20:40, 50:150] = 255
    (found,) = load_mask(saved(mask), Frame(400, 400))
    assert sorted(map(tuple, found.points.tolist())) == [
        (100, 80),
        (100, 160),
        (300, 80),
        (300, 160),
    ]


def test_white_begins_at_128():
    mask = np.zeros((20, 20), np.uint8)
    mask[:, :10] = 127
    mask[:, 10:] = 128
    assert load_mask(saved(mask), Frame(20, 20))[0].bounds() == (10, 0, 20, 20)


def test_a_transparent_picture_is_seen_over_black():
    mask = np.full((20, 20, 4), 255, np.uint8)
    mask[:, :10, 3] = 100
    assert load_mask(saved(mask), Frame(20, 20))[0].bounds() == (10, 0, 20, 20)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_every_format_of_picture_is_read(kind):
    mask = np.zeros((64, 64), np.uint8)
    mask[16:48, 8:56] = 255
    (found,) = load_mask(saved(mask, format=kind), Frame(64, 64))
    assert found.bounds() == (8, 16, 56, 48)


def test_a_black_picture_is_empty():
    with pytest.raises(MaskError, match="is empty"):
        load_mask(saved(np.zeros((50, 50), np.uint8)), FRAME)


def test_a_white_picture_is_the_whole_frame():
    (found,) = load_mask(saved(np.full((50, 60), 255, np.uint8)), FRAME)
    assert found.bounds() == (0, 0, 1024, 768)
    assert len(found.points) == 4


def test_a_mask_saved_as_picture_comes_back():
    areas = (
        Area.of([(100, 100), (500, 150), (300, 600)], [[(250, 200), (350, 210), (300, 400)]]),
        Area.of([(700, 50), (900, 60), (950, 700), (800, 400)]),
    )
    data = dump_mask_png(areas, FRAME)
    with Image.open(io.BytesIO(data)) as image:
        assert (image.mode, image.size) == ("L", (1024, 768))
        assert (np.asarray(image) == mask_raster(areas, FRAME)).all()
    back = load_mask(data, FRAME)
    assert sorted(len(one.holes) for one in back) == [0, 1]
    changed = np.count_nonzero(mask_raster(back, FRAME) != mask_raster(areas, FRAME))
    assert changed < 0.001 * 1024 * 768
