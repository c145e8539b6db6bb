"""What the readers of mask files share: checked JSON, sizes, and areas brought to a frame."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeVar

import msgspec
import numpy as np

from mjgui.core.errors import MaskError
from mjgui.core.language import tr, tr_n
from mjgui.core.model import MIN_POINTS, Area, Frame, Point

MAX_SIDE: Final = 100_000
_FAR: Final = 1e6

_Form = TypeVar("_Form")


@dataclass(frozen=True, slots=True)
class MaskContent:
    """What a mask file holds.

    Attributes:
        areas: at least one, in the pixels of the frame that they were read for.
        source: the size of the picture that the file is, or refers to; None where it names none,
            or several.
        white: of a mask picture, the share that is white, 0.0 – 1.0; None of other files.
    """

    areas: tuple[Area, ...]
    source: Frame | None = None
    white: float | None = None


def converted(value: object, form: type[_Form], title: str, action: str) -> _Form:
    """Return decoded JSON as a value of the type `form`.

    Raises:
        MaskError: it is of another form; `title` and `action` say so.
    """
    try:
        return msgspec.convert(value, form)
    except msgspec.ValidationError as error:
        raise MaskError(title, action, detail=str(error)) from error


def checked_size(width: float, height: float, what: str) -> Frame:
    """Return the size of a picture in whole pixels.

    Raises:
        MaskError: no picture has this size; `what` begins the sentence.
    """
    # Written so that NaN, which compares as false, is refused as well.
    if not (1 <= width <= MAX_SIDE and 1 <= height <= MAX_SIDE):
        raise MaskError(
            # Translators: {name} is an area, a shape or a file, as "Shape 2 of the labelme file".
            tr(
                "{name} refers to a picture of {width} × {height} pixels",
                name=what,
                width=f"{width:g}",
                height=f"{height:g}",
            ),
            tr("Width and height are those of the whole picture, in pixels."),
        )
    return Frame(round(width), round(height))


def checked_points(points: Sequence[Point], name: str) -> Sequence[Point]:
    """Return points that lie somewhere near a picture.

    Raises:
        MaskError: one is far off, or no number; `name` begins the sentence.
    """
    if any(not (abs(x) <= _FAR and abs(y) <= _FAR) for x, y in points):
        raise MaskError(
            tr("{name} has a point far outside the picture", name=name), tr("Draw it anew.")
        )
    return points


def polygon(points: Sequence[Point], name: str) -> Area:
    """Return an area of at least three points.

    Raises:
        MaskError: there are fewer; `name` begins the sentence.
    """
    if len(points) < MIN_POINTS:
        raise MaskError(
            tr_n(
                "{name} has {n} point, and is no polygon",
                "{name} has {n} points, and is no polygon",
                len(points),
                name=name,
            ),
            tr("Draw it anew."),
        )
    return Area.of(checked_points(points, name))


def scaled(area: Area, width: float, height: float, frame: Frame) -> Area:
    """Return an area in the pixels of `frame`, given in those of a picture `width` × `height`."""
    scale = np.array((frame.width / width, frame.height / height))
    return Area.of(area.points * scale, [hole * scale for hole in area.holes])


Fields = dict[str, Any]
"""A JSON object."""
