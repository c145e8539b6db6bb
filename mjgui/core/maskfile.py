"""Masks as files: the gateway's JSON, labelme's JSON, and black-and-white pictures."""

from __future__ import annotations

import io
import math
from collections.abc import Sequence
from typing import Any, Final, TypeVar, cast

import cv2
import msgspec
import numpy as np
from PIL import Image

from mjgui.core.errors import ImageError, MaskError
from mjgui.core.imaging import decode, mask_raster
from mjgui.core.model import MIN_POINTS, Area, Frame, Point, WireArea
from mjgui.core.shapes import ellipse, rectangle
from mjgui.core.tracing import areas_of

MAX_AREAS: Final = 1000
MAX_VERTICES: Final = 250_000

_WHITE: Final = 128
_MAX_SIDE: Final = 100_000
_FAR: Final = 1e6
_NO_EXTENT: Final = frozenset(("point", "points", "line", "linestrip"))
_KINDS: Final = "Use a black-and-white PNG, JPEG or WebP picture, or JSON with areas."
_FORM: Final = (
    'Each area needs "width", "height" and "points": x and y in turn, numbers within the frame.'
)

_Form = TypeVar("_Form")


class _AreaForm(msgspec.Struct):
    """One area of `{"areas": […]}` before its numbers are checked."""

    width: float
    height: float
    points: list[float]


class _Shape(msgspec.Struct):
    """One shape of a labelme file. Source: wkentaro/labelme, `_label_file.py`."""

    points: list[tuple[float, float]]
    shape_type: str = "polygon"


class _Labelme(msgspec.Struct, rename="camel"):
    """A labelme file; the size is missing where its author took the picture out."""

    shapes: list[_Shape]
    image_width: float | None = None
    image_height: float | None = None


def load_mask(data: bytes, frame: Frame) -> tuple[Area, ...]:
    """Read a mask from the content of a file.

    Args:
        data: JSON `{"areas": […]}` as the gateway takes it (also inside `{"mask": …}`), labelme
            JSON, or a PNG, JPEG or WebP picture in which white (128 and above, over black where
            it is transparent) is repainted.
        frame: the picture that the mask is for; what is read is stretched to it.

    Returns:
        At least one area, in the pixels of `frame`.

    Raises:
        MaskError: the file is no mask, damaged, empty, or has too many parts.
    """
    text = data.removeprefix(b"\xef\xbb\xbf").lstrip()
    areas = _from_json(text, frame) if text[:1] in {b"{", b"["} else _from_picture(data, frame)
    if sum(area.vertex_count for area in areas) > MAX_VERTICES or len(areas) > MAX_AREAS:
        raise MaskError(
            "The mask file is too large",
            f"At most {MAX_AREAS} areas with {MAX_VERTICES} vertices can be read. Simplify it.",
        )
    return areas


def dump_mask_json(areas: Sequence[WireArea]) -> bytes:
    """Write areas exactly as the gateway takes them: `{"areas": […]}`."""
    return msgspec.json.encode({"areas": areas})


def dump_mask_png(areas: Sequence[Area], frame: Frame) -> bytes:
    """Write a mask as a grey PNG of the size of `frame`: 255 is repainted, 0 kept."""
    stream = io.BytesIO()
    Image.fromarray(mask_raster(areas, frame)).save(stream, "PNG")
    return stream.getvalue()


def _from_picture(data: bytes, frame: Frame) -> tuple[Area, ...]:
    try:
        picture = decode(data)
    except ImageError as error:
        raise MaskError(error.title, _KINDS, detail=error.detail) from error
    grey = cv2.cvtColor(picture.pixels, cv2.COLOR_BGRA2GRAY)
    if picture.has_alpha:
        grey = cv2.multiply(grey, np.ascontiguousarray(picture.pixels[..., 3]), scale=1 / 255)
    areas = areas_of((np.asarray(grey) >= _WHITE).view(np.uint8))
    if not areas:
        raise MaskError(
            "The mask picture is empty: nothing in it is white",
            "White is repainted and black is kept. Invert it if it is the other way round.",
        )
    return tuple(_scaled(area, picture.frame.width, picture.frame.height, frame) for area in areas)


def _from_json(text: bytes, frame: Frame) -> tuple[Area, ...]:
    try:
        content: Any = msgspec.json.decode(text)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise MaskError("The mask file is no valid JSON", _KINDS, detail=str(error)) from error
    if isinstance(content, dict):
        fields = cast("dict[str, Any]", content)
        inner = fields.get("mask")
        if isinstance(inner, dict):
            fields = cast("dict[str, Any]", inner)
        if "areas" in fields:
            return _from_areas(fields["areas"], frame)
        if "shapes" in fields:
            return _from_labelme(fields, frame)
        if "url" in fields:
            raise MaskError(
                "The mask file only names a URL", "Enter it as the mask URL beside the prompt."
            )
    raise MaskError('The JSON file has neither "areas" nor "shapes"', _KINDS)


def _from_areas(forms: object, frame: Frame) -> tuple[Area, ...]:
    listed = _converted(forms, list[Any], 'What the mask file calls "areas" is no list', _FORM)
    if not listed:
        raise MaskError("The mask file is empty: it has no areas", "Choose another file.")
    return tuple(_from_area(form, f"Area {i}", frame) for i, form in enumerate(listed, 1))


def _from_area(raw: object, name: str, frame: Frame) -> Area:
    form = _converted(raw, _AreaForm, f"{name} of the mask file cannot be read", _FORM)
    if not (1 <= form.width <= _MAX_SIDE and 1 <= form.height <= _MAX_SIDE):
        raise MaskError(
            f"{name} of the mask file refers to a picture of {form.width:g} × {form.height:g}",
            "Width and height are those of the whole picture, in pixels.",
        )
    if len(form.points) % 2:
        raise MaskError(f"{name} of the mask file has an odd number of values", _FORM)
    if len(form.points) < 2 * MIN_POINTS:
        raise MaskError(f"{name} of the mask file has fewer than three points", _FORM)
    points = np.array(form.points).reshape(-1, 2)
    # Written so that NaN, which compares as false, is refused as well.
    if not ((points >= 0) & (points <= (form.width, form.height))).all():
        raise MaskError(f"{name} of the mask file has a point outside its frame", _FORM)
    return _scaled(Area.of(points), form.width, form.height, frame)


def _from_labelme(fields: dict[str, Any], frame: Frame) -> tuple[Area, ...]:
    form = _converted(fields, _Labelme, "The labelme file cannot be read", "Save it anew.")
    width = frame.width if form.image_width is None else form.image_width
    height = frame.height if form.image_height is None else form.image_height
    if not (1 <= width <= _MAX_SIDE and 1 <= height <= _MAX_SIDE):
        raise MaskError(f"The labelme file refers to a picture of {width:g} × {height:g} pixels")
    areas = [
        _from_shape(shape, f"Shape {i}")
        for i, shape in enumerate(form.shapes, 1)
        if shape.shape_type not in _NO_EXTENT
    ]
    if not areas:
        raise MaskError(
            "The labelme file is empty: it has no shape with an extent",
            "Polygons, rectangles and circles are read.",
        )
    return tuple(_scaled(area, width, height, frame) for area in areas)


def _from_shape(shape: _Shape, name: str) -> Area:
    points = shape.points
    if any(not (abs(x) <= _FAR and abs(y) <= _FAR) for x, y in points):
        raise MaskError(f"{name} of the labelme file has a point far outside the picture")
    match shape.shape_type, len(points):
        case "polygon", count if count >= MIN_POINTS:
            return Area.of(points)
        case "rectangle", 2:
            return rectangle((*points[0], *points[1]))
        case "rectangle", 4:
            return Area.of(points)
        case "circle", 2:
            return _circle(points[0], points[1])
        case "polygon" | "rectangle" | "circle", count:
            raise MaskError(
                f"{name} of the labelme file, a {shape.shape_type}, has {count} points",
                "Draw it anew in labelme.",
            )
        case kind, _:
            raise MaskError(
                f"{name} of the labelme file is of the kind “{kind[:40]}”",
                "Polygons, rectangles and circles are read. Turn it into a polygon.",
            )


def _circle(centre: Point, rim: Point) -> Area:
    (x, y), radius = centre, math.dist(centre, rim)
    return ellipse((x - radius, y - radius, x + radius, y + radius))


def _converted(value: object, form: type[_Form], title: str, action: str) -> _Form:
    try:
        return msgspec.convert(value, form)
    except msgspec.ValidationError as error:
        raise MaskError(title, action, detail=str(error)) from error


def _scaled(area: Area, width: float, height: float, frame: Frame) -> Area:
    scale = np.array((frame.width / width, frame.height / height))
    return Area.of(area.points * scale, [hole * scale for hole in area.holes])
