"""Masks as files: the gateway's JSON, labelme's and COCO's, and black-and-white pictures."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any, Final, cast

import cv2
import msgspec
import numpy as np
import numpy.typing as npt
from PIL import Image

from mjgui.core.coco import read_coco
from mjgui.core.errors import ImageError, MaskError
from mjgui.core.imaging import decode, mask_raster
from mjgui.core.labelme import read_labelme
from mjgui.core.language import tr, tr_marked, tr_noop
from mjgui.core.mask_forms import Fields, MaskContent, checked_size, converted, scaled
from mjgui.core.model import MIN_POINTS, Area, Frame, WireArea
from mjgui.core.tracing import Pause, areas_of, go_on

MAX_AREAS: Final = 1000
MAX_VERTICES: Final = 250_000

_WHITE: Final = 128
_SMALLEST_PREVIEW: Final = 16
_KINDS: Final = tr_noop("Use a black-and-white PNG, JPEG or WebP picture, or JSON with areas.")
_FORM: Final = tr_noop(
    'Each area needs "width", "height" and "points": x and y in turn, numbers within the frame.'
)

_Raster = npt.NDArray[np.uint8]


class _AreaForm(msgspec.Struct):
    """One area of `{"areas": […]}` before its numbers are checked."""

    width: float
    height: float
    points: list[float]


def load_mask(data: bytes, frame: Frame) -> tuple[Area, ...]:
    """Return the areas, at least one, of a mask file; see `read_mask`."""
    return read_mask(data, frame).areas


def read_mask(data: bytes, frame: Frame, pause: Pause = go_on) -> MaskContent:
    """Read a mask from the content of a file.

    Args:
        data: JSON `{"areas": […]}` as the gateway takes it (also inside `{"mask": …}`), JSON of
            labelme or COCO, or a PNG, JPEG or WebP picture in which white (128 and above, over
            black where it is transparent) is repainted.
        frame: the picture that the mask is for; what is read is stretched to it.
        pause: called between steps; what it raises ends the work.

    Raises:
        MaskError: the file is no mask, damaged, empty, or has too many parts.
    """
    text = data.removeprefix(b"\xef\xbb\xbf").lstrip()
    is_json = text[:1] in {b"{", b"["}
    content = _from_json(text, frame) if is_json else _from_picture(data, frame, pause)
    areas = content.areas
    if sum(area.vertex_count for area in areas) > MAX_VERTICES or len(areas) > MAX_AREAS:
        raise MaskError(
            tr("The mask file is too large"),
            tr(
                "At most {areas} areas with {vertices} vertices can be read. Simplify it.",
                areas=MAX_AREAS,
                vertices=MAX_VERTICES,
            ),
        )
    return content


def preview_mask(data: bytes, frame: Frame, pause: Pause = go_on) -> MaskContent:
    """Read a mask picture to be looked at, not edited: the finest noise is shown coarsely.

    A picture without any white has no areas here.

    Raises:
        MaskError: it is no picture, or damaged.
    """
    raster = _raster(data)
    white, source = _share(raster), _size(raster)
    pause()
    while True:
        height, width = raster.shape
        try:
            areas = areas_of(raster, pause)
        except MaskError:
            if min(width, height) < _SMALLEST_PREVIEW:
                raise
            half = (max(width // 2, 1), max(height // 2, 1))
            grey = cv2.resize(raster * np.uint8(255), half, interpolation=cv2.INTER_AREA)
            raster = (np.asarray(grey) >= _WHITE).view(np.uint8)
        else:
            return MaskContent(
                tuple(scaled(area, width, height, frame) for area in areas), source, white
            )


def dump_mask_json(areas: Sequence[WireArea]) -> bytes:
    """Write areas exactly as the gateway takes them: `{"areas": […]}`."""
    return msgspec.json.encode({"areas": areas})


def dump_mask_png(areas: Sequence[Area], frame: Frame) -> bytes:
    """Write a mask as a grey PNG of the size of `frame`: 255 is repainted, 0 kept."""
    stream = io.BytesIO()
    Image.fromarray(mask_raster(areas, frame)).save(stream, "PNG")
    return stream.getvalue()


def _from_picture(data: bytes, frame: Frame, pause: Pause) -> MaskContent:
    raster = _raster(data)
    pause()
    areas = areas_of(raster, pause)
    if not areas:
        raise MaskError(
            tr("The mask picture is empty: nothing in it is white"),
            tr("White is repainted and black is kept. Invert it if it is the other way round."),
        )
    size = _size(raster)
    placed = tuple(scaled(area, size.width, size.height, frame) for area in areas)
    return MaskContent(placed, size, _share(raster))


def _raster(data: bytes) -> _Raster:
    """The picture as 0 and 1, shape (height, width); 1 is white."""
    try:
        picture = decode(data)
    except ImageError as error:
        raise MaskError(error.title, tr_marked(_KINDS), detail=error.detail) from error
    grey = cv2.cvtColor(picture.pixels, cv2.COLOR_BGRA2GRAY)
    if picture.has_alpha:
        grey = cv2.multiply(grey, np.ascontiguousarray(picture.pixels[..., 3]), scale=1 / 255)
    return (np.asarray(grey) >= _WHITE).view(np.uint8)


def _trace(data: bytes) -> tuple[Area, ...]:
    return areas_of(_raster(data))


def _size(raster: _Raster) -> Frame:
    height, width = raster.shape
    return Frame(width, height)


def _share(raster: _Raster) -> float:
    return cv2.countNonZero(raster) / raster.size


def _from_json(text: bytes, frame: Frame) -> MaskContent:
    try:
        content: Any = msgspec.json.decode(text)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise MaskError(
            tr("The mask is no valid JSON"), tr_marked(_KINDS), detail=str(error)
        ) from error
    if isinstance(content, dict):
        fields = cast("Fields", content)
        inner = fields.get("mask")
        if isinstance(inner, dict):
            fields = cast("Fields", inner)
        if "areas" in fields:
            return _from_areas(fields["areas"], frame)
        if "shapes" in fields:
            return read_labelme(fields, frame, _trace)
        if "annotations" in fields:
            return read_coco(fields, frame)
        if "url" in fields:
            raise MaskError(
                tr("The mask only names a URL"),
                tr("Enter it as the mask URL beside the prompt."),
            )
    raise MaskError(tr('The JSON has neither "areas" nor "shapes"'), tr_marked(_KINDS))


def _from_areas(forms: object, frame: Frame) -> MaskContent:
    listed = converted(
        forms, list[Any], tr('What the mask calls "areas" is no list'), tr_marked(_FORM)
    )
    if not listed:
        raise MaskError(tr("The mask is empty: it has no areas"), tr("Choose another file."))
    read = [
        _from_area(form, tr("Area {number} of the mask", number=i), frame)
        for i, form in enumerate(listed, 1)
    ]
    sizes = {size for _, size in read}
    return MaskContent(tuple(area for area, _ in read), sizes.pop() if len(sizes) == 1 else None)


def _from_area(raw: object, name: str, frame: Frame) -> tuple[Area, Frame]:
    form = converted(raw, _AreaForm, tr("{name} cannot be read", name=name), tr_marked(_FORM))
    size = checked_size(form.width, form.height, name)
    if len(form.points) % 2:
        raise MaskError(tr("{name} has an odd number of values", name=name), tr_marked(_FORM))
    if len(form.points) < 2 * MIN_POINTS:
        raise MaskError(tr("{name} has fewer than three points", name=name), tr_marked(_FORM))
    points = np.array(form.points).reshape(-1, 2)
    # Written so that NaN, which compares as false, is refused as well.
    if not ((points >= 0) & (points <= (form.width, form.height))).all():
        raise MaskError(tr("{name} has a point outside its frame", name=name), tr_marked(_FORM))
    return scaled(Area.of(points), form.width, form.height, frame), size
