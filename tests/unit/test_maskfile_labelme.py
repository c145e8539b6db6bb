"""Masks of other programs: labelme's shapes and COCO's polygons."""

import base64
import io
import json

import numpy as np
import pytest
import shapely
from PIL import Image

from mjgui.core.errors import MaskError
from mjgui.core.imaging import mask_raster
from mjgui.core.maskfile import load_mask, read_mask
from mjgui.core.model import Frame

FRAME = Frame(1024, 768)


def labelme(*shapes, width: int | None = 512, height: int | None = 384):
    return json.dumps(
        {
            "version": "5.5.0",
            "flags": {},
            "shapes": [
                {"label": "x", "points": points, "shape_type": kind, "group_id": None}
                for kind, points in shapes
            ],
            "imagePath": "x.png",
            "imageData": None,
            "imageWidth": width,
            "imageHeight": height,
        }
    ).encode()


def test_labelme_polygon_and_rectangle():
    data = labelme(
        ("polygon", [[1, 2], [3.5, 2], [3, 8]]),
        ("rectangle", [[30, 40], [10, 20]]),
        ("point", [[1, 1]]),
    )
    polygon, rectangle = load_mask(data, FRAME)
    assert polygon.points.tolist() == [[2, 4], [7, 4], [6, 16]]
    assert rectangle.bounds() == (20, 40, 60, 80)


def test_labelme_circle():
    (circle,) = load_mask(labelme(("circle", [[100, 100], [100, 150]])), Frame(512, 384))
    assert circle.bounds() == pytest.approx((50, 50, 150, 150))
    assert shapely.Polygon(circle.points).area == pytest.approx(np.pi * 2500, rel=0.01)


def test_labelme_without_a_size_is_taken_as_it_is():
    data = labelme(("polygon", [[1, 2], [3, 2], [3, 8]]), width=None, height=None)
    assert load_mask(data, FRAME)[0].points.tolist() == [[1, 2], [3, 2], [3, 8]]


@pytest.mark.parametrize(
    ("shape", "words"),
    [
        (("point", [[1, 1]]), "empty"),
        (("polygon", [[1, 1], [2, 2]]), "has 2 points"),
        (("mask", [[1, 1], [2, 2]]), "no readable picture"),
        (("cube", [[1, 1], [2, 2]]), "of the kind “cube”"),
        (("rectangle", [[1, 1]]), "a rectangle, has 1 point\\."),
        (("linestrip", [[1, 1]]), "a linestrip, has 1 point\\."),
        (("polygon", [[1, 1], [2, 2], [1e9, 3]]), "far outside"),
        (("polygon", [[1, 1], [2, 2], ["3", 3]]), "cannot be read"),
    ],
)
def test_labelme_shapes_that_are_no_areas_are_named(shape, words):
    with pytest.raises(MaskError, match=words):
        load_mask(labelme(shape), FRAME)


def encoded(raster):
    stream = io.BytesIO()
    Image.fromarray(raster).save(stream, "PNG")
    return base64.b64encode(stream.getvalue()).decode()


@pytest.mark.parametrize("white", [255, 1])
def test_a_labelme_mask_lies_in_its_box(white):
    raster = np.zeros((30, 40), np.uint8)
    raster[5:25, 10:30] = 1
    raster[10:15, 15:20] = 0
    picture = raster.astype(bool) if white == 1 else raster * 255
    shape = {
        "points": [[100.0, 50.0], [139.0, 79.0]],
        "shape_type": "mask",
        "mask": encoded(picture),
    }
    data = json.dumps({"shapes": [shape], "imageWidth": 512, "imageHeight": 384}).encode()
    expected = np.zeros((384, 512), bool)
    expected[50:80, 100:140] = raster > 0
    assert ((mask_raster(load_mask(data, Frame(512, 384)), Frame(512, 384)) > 0) == expected).all()


@pytest.mark.parametrize("kind", ["line", "linestrip"])
def test_labelme_lines_are_as_broad_as_labelme_draws_them(kind):
    (line,) = load_mask(labelme((kind, [[100, 100], [300, 100]])), Frame(512, 384))
    assert line.bounds() == pytest.approx((95, 95, 305, 105))


def test_the_size_of_the_picture_is_told():
    polygon = ("polygon", [[1, 2], [3, 2], [3, 8]])
    assert read_mask(labelme(polygon), FRAME).source == Frame(512, 384)
    assert read_mask(labelme(polygon, width=None, height=None), FRAME).source is None


def coco(*segmentations, images=1, used=1):
    pictures = [{"id": n, "width": 512, "height": 384, "file_name": "a"} for n in range(images)]
    annotations = [
        {"id": n, "image_id": n % used, "category_id": 1, "segmentation": one, "iscrowd": 0}
        for n, one in enumerate(segmentations)
    ]
    return json.dumps({"images": pictures, "annotations": annotations}).encode()


def test_coco_polygons_are_read():
    data = coco([[1, 2, 3, 2, 3, 8], [10, 10, 20, 10, 20, 20]], [[5, 5, 9, 5, 9, 9]], images=2)
    areas = load_mask(data, FRAME)
    assert [area.points[0].tolist() for area in areas] == [[2, 4], [20, 20], [10, 10]]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (coco(), "empty"),
        (coco([]), "empty"),
        (coco([[1, 2, 3, 4, 5, 6]], [[1, 2, 3, 4, 5, 6]], images=2, used=2), "2 pictures"),
        (coco({"counts": "abc", "size": [1, 2]}), "no polygon"),
        (coco([[1, 2, 3]]), "odd number"),
        (coco([[1, 2, 3, 4]]), "2 points"),
        (coco([["a"]]), "no polygon"),
        (coco([[1, 2, 3, 4, 5, 1e9]]), "far outside"),
        (b'{"annotations": 3}', "cannot be read"),
    ],
)
def test_coco_files_that_are_no_masks_are_refused_in_words(data, words):
    with pytest.raises(MaskError, match=words):
        load_mask(data, FRAME)
