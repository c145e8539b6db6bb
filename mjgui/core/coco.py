"""Masks in COCO's annotation files: all outlines of one picture are what is repainted.

Source of the form: cocodataset.org, "Data format", object detection. Compressed run lengths, which
only COCO's own library reads, are refused.
"""

from __future__ import annotations

from typing import Any, Final, cast

import msgspec

from mjgui.core.errors import MaskError
from mjgui.core.language import tr, tr_marked, tr_n, tr_noop
from mjgui.core.mask_forms import Fields, MaskContent, checked_size, converted, polygon, scaled
from mjgui.core.model import Area, Frame

_POLYGONS: Final = tr_noop("Export it with polygons as segmentation.")


class _Image(msgspec.Struct):
    id: int | str
    width: float
    height: float


class _Annotation(msgspec.Struct):
    image_id: int | str
    segmentation: Any = None


class _Coco(msgspec.Struct):
    images: list[_Image]
    annotations: list[_Annotation]


def read_coco(fields: Fields, frame: Frame) -> MaskContent:
    """Read the polygons of a COCO file that is about one picture.

    Raises:
        MaskError: it cannot be read, is about several pictures, or has other than polygons.
    """
    form = converted(fields, _Coco, tr("The COCO file cannot be read"), tr_marked(_POLYGONS))
    used = {annotation.image_id for annotation in form.annotations}
    images = [image for image in form.images if image.id in used]
    if not images:
        raise MaskError(
            tr("The COCO file is empty: no picture in it has an outline"), tr_marked(_POLYGONS)
        )
    if len(images) > 1:
        raise MaskError(
            tr_n(
                "The COCO file is about {n} picture",
                "The COCO file is about {n} pictures",
                len(images),
            ),
            tr("Export the one picture alone."),
        )
    size = checked_size(images[0].width, images[0].height, tr("The COCO file"))
    areas = [
        scaled(area, size.width, size.height, frame)
        for number, annotation in enumerate(form.annotations, 1)
        if annotation.image_id == images[0].id
        for area in _areas(
            annotation.segmentation, tr("Annotation {number} of the COCO file", number=number)
        )
    ]
    if not areas:
        raise MaskError(
            tr("The COCO file is empty: no picture in it has an outline"), tr_marked(_POLYGONS)
        )
    return MaskContent(tuple(areas), size)


def _areas(segmentation: object, name: str) -> list[Area]:
    if segmentation is None:
        return []
    if not isinstance(segmentation, list):
        raise MaskError(tr("{name} is no polygon", name=name), tr_marked(_POLYGONS))
    areas: list[Area] = []
    for raw in cast("list[object]", segmentation):
        flat = converted(
            raw, list[float], tr("{name} is no polygon", name=name), tr_marked(_POLYGONS)
        )
        if len(flat) % 2:
            raise MaskError(
                tr("{name} has an odd number of values", name=name), tr_marked(_POLYGONS)
            )
        areas.append(polygon(list(zip(flat[::2], flat[1::2], strict=True)), name))
    return areas
