"""Areas as text for the clipboard: mjgui's own form, and the mask JSON that others read, too."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
import numpy as np
import numpy.typing as npt

from mjgui.core.area_operations import Tidy
from mjgui.core.errors import FrameError, MaskError
from mjgui.core.language import sentences, tr, tr_marked, tr_noop
from mjgui.core.maskfile import MAX_AREAS, MAX_VERTICES, dump_mask_json, load_mask
from mjgui.core.model import MIN_POINTS, Area, Document, Frame
from mjgui.core.operations import Pause, perform
from mjgui.core.placing import scaled
from mjgui.core.wire_form import wire_areas

_MAX_CHARACTERS = 50_000_000
_HELP = tr_noop('Copy areas in mjgui, or JSON as it imports it: {"areas": […]} or a labelme file.')


class _OwnForm(msgspec.Struct):
    """Areas as they are, and the frame they lie in.

    Each area is its rings, holes after the outline; a ring is x and y in turn as 64-bit floats,
    little-endian, in base64. A hundred thousand vertices are written and read within milliseconds.
    """

    frame: tuple[int, int]
    areas: list[list[bytes]]


def dump_own(areas: Sequence[Area], frame: Frame) -> bytes:
    """Write areas so that `load_own` gives back the same, to the last digit."""
    rings = [[ring.astype("<f8").tobytes() for ring in area.rings] for area in areas]
    return msgspec.json.encode(_OwnForm((frame.width, frame.height), rings))


def load_own(data: bytes, frame: Frame) -> tuple[Area, ...]:
    """Read what `dump_own` wrote; scaled where the frame is another one.

    Raises:
        MaskError: the data are something else, or have no area.
    """
    try:
        form = msgspec.json.decode(data, type=_OwnForm)
        areas = tuple(
            Area.of(_ring(rings[0]), map(_ring, rings[1:])) for rings in form.areas if rings
        )
    except (msgspec.MsgspecError, UnicodeDecodeError, ValueError) as error:
        raise _unreadable(tr("It is no mask of mjgui")) from error
    width, height = form.frame
    if width < 1 or height < 1 or any(len(area.points) < MIN_POINTS for area in areas):
        raise _unreadable(tr("A frame or a ring is too small"))
    if not areas:
        raise MaskError(tr("The clipboard holds an empty mask"), tr_marked(_HELP))
    if (width, height) == (frame.width, frame.height):
        return areas
    factors = (frame.width / width, frame.height / height)
    return tuple(scaled(area, (0.0, 0.0), factors) for area in areas)


def dump_mask(areas: Sequence[Area], frame: Frame, pause: Pause) -> bytes:
    """Write areas as the gateway takes them, `{"areas": […]}`: what is valid of them, holes cut.

    Returns:
        The JSON, or nothing at all where no form of them suits the gateway.
    """
    tidy = perform(Tidy(), Document(frame, tuple(areas)), frozenset(), pause)
    try:
        return dump_mask_json(wire_areas(tidy.areas, frame))
    except (FrameError, MaskError):
        return b""


def load_text(text: str, frame: Frame) -> tuple[Area, ...]:
    """Read mask JSON, or a labelme file's text, that was copied anywhere.

    Raises:
        MaskError: the text is no mask, or one that cannot be read; it says which.
    """
    stripped = text.strip().removeprefix("\ufeff").lstrip()
    if not stripped.startswith(("{", "[")):
        raise MaskError(tr("The clipboard holds no mask"), tr_marked(_HELP))
    if len(stripped) > _MAX_CHARACTERS:
        limits = tr(
            "At most {areas} areas with {vertices} vertices can be read.",
            areas=MAX_AREAS,
            vertices=MAX_VERTICES,
        )
        raise MaskError(tr("The mask on the clipboard is too large"), limits)
    try:
        return load_mask(stripped.encode(errors="replace"), frame)
    except MaskError as error:
        raise _unreadable(error.title) from error


def _ring(data: bytes) -> npt.NDArray[np.float64]:
    """Raises ValueError where the data are no pairs of floats."""
    return np.frombuffer(data, dtype="<f8").reshape(-1, 2)


def _unreadable(why: str) -> MaskError:
    return MaskError(
        tr("The mask on the clipboard cannot be read"), sentences(why, tr_marked(_HELP))
    )
