"""Masks in labelme's files: all shapes together are what is repainted.

Source of the form: wkentaro/labelme, `_label_file.py` and `utils/shape.py` (`shape_to_mask`).
"""

from __future__ import annotations

import base64
import binascii
import math
from collections.abc import Callable
from typing import Final

import msgspec
import shapely

from mjgui.core.errors import MaskError
from mjgui.core.language import tr, tr_marked, tr_n, tr_noop
from mjgui.core.mask_forms import (
    Fields,
    MaskContent,
    checked_points,
    checked_size,
    converted,
    polygon,
    scaled,
)
from mjgui.core.model import Area, Frame, Point
from mjgui.core.shapes import areas_of, ellipse, rectangle

LINE_WIDTH: Final = 10
"""How broad labelme itself takes lines to be in a mask, in pixels."""

_NO_EXTENT: Final = frozenset(("point", "points"))
_KINDS: Final = tr_noop(
    "Polygons, rectangles, circles, lines and masks are read. Turn it into a polygon."
)

Trace = Callable[[bytes], tuple[Area, ...]]
"""Takes an encoded black-and-white picture; gives its areas in its own pixels, none if black."""


class _Shape(msgspec.Struct):
    points: list[tuple[float, float]]
    shape_type: str = "polygon"
    mask: str | None = None


class _Labelme(msgspec.Struct, rename="camel"):
    """A labelme file; the size is missing where its author took the picture out."""

    shapes: list[_Shape]
    image_width: float | None = None
    image_height: float | None = None


def read_labelme(fields: Fields, frame: Frame, trace: Trace) -> MaskContent:
    """Read the shapes of a labelme file; single points are left out.

    Args:
        fields: the file's JSON.
        frame: the picture that the mask is for; without a size in the file its points are taken
            as pixels of this one.
        trace: makes areas of a shape's mask picture.

    Raises:
        MaskError: it cannot be read, or nothing in it has an extent.
    """
    form = converted(fields, _Labelme, tr("The labelme file cannot be read"), tr("Save it anew."))
    source = None
    if form.image_width is not None and form.image_height is not None:
        source = checked_size(form.image_width, form.image_height, tr("The labelme file"))
    size = source or frame
    areas = [
        scaled(area, size.width, size.height, frame)
        for number, shape in enumerate(form.shapes, 1)
        if shape.shape_type not in _NO_EXTENT
        for area in _areas(shape, tr("Shape {number} of the labelme file", number=number), trace)
    ]
    if not areas:
        raise MaskError(
            tr("The labelme file is empty: it has no shape with an extent"), tr_marked(_KINDS)
        )
    return MaskContent(tuple(areas), source)


def _areas(shape: _Shape, name: str, trace: Trace) -> tuple[Area, ...]:
    points = checked_points(shape.points, name)
    match shape.shape_type, len(points):
        case "polygon", _:
            return (polygon(points, name),)
        case "rectangle", 2:
            return (rectangle((*points[0], *points[1])),)
        case "rectangle", 4:
            return (Area.of(points),)
        case "circle", 2:
            return (_circle(points[0], points[1]),)
        case (("line" | "linestrip"), count) if count > 1:
            return areas_of(shapely.buffer(shapely.LineString(points), LINE_WIDTH / 2))
        case "mask", 2:
            return _mask(shape, name, trace)
        case (("rectangle" | "circle" | "line" | "linestrip" | "mask"), count):
            raise MaskError(
                tr_n(
                    "{name}, a {kind}, has {n} point",
                    "{name}, a {kind}, has {n} points",
                    count,
                    name=name,
                    kind=shape.shape_type,
                ),
                tr("Draw it anew in labelme."),
            )
        case kind, _:
            raise MaskError(
                tr("{name} is of the kind “{kind}”", name=name, kind=kind[:40]), tr_marked(_KINDS)
            )


def _mask(shape: _Shape, name: str, trace: Trace) -> tuple[Area, ...]:
    """The areas of a picture that lies in the box between two pixels, both of them included."""
    try:
        data = base64.b64decode(shape.mask or "", validate=True)
        areas = trace(data)
    except (binascii.Error, ValueError, MaskError) as error:
        raise MaskError(
            tr("{name}, a mask, has no readable picture", name=name),
            tr("Save the file anew in labelme."),
            detail=str(error),
        ) from error
    (x0, y0), (x1, y1) = shape.points
    return tuple(area.moved(round(min(x0, x1)), round(min(y0, y1))) for area in areas)


def _circle(centre: Point, rim: Point) -> Area:
    (x, y), radius = centre, math.dist(centre, rim)
    return ellipse((x - radius, y - radius, x + radius, y + radius))
