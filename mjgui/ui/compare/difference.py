"""What differs between two pictures, as a picture and as a number."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

import cv2
import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage

from mjgui.app.pictures import Picture, Pixels, build_picture
from mjgui.core.compositing import seam_field
from mjgui.core.imaging import Decoded, mask_raster
from mjgui.core.language import number_text, tr
from mjgui.core.model import Document, Frame
from mjgui.ui.compare.mask_names import MaskName

CHANGED_FROM = 9
"""The least difference of a channel (of 255) that counts: encoding anew changes pixels by less."""

_OPAQUE = 255
_TENTHS_BELOW = 0.1
_LEAST_SHOWN = 0.001


@dataclass(frozen=True, eq=False)
class Difference:
    """The result of comparing two pictures pixel by pixel.

    Attributes:
        picture: per channel the absolute difference; black where equal.
        changed: the fraction of the pixels outside the mask that changed visibly; None where the
            mask leaves none.
        has_mask: whether there was a mask at all.
    """

    picture: Picture
    changed: float | None
    has_mask: bool

    @property
    def text(self) -> str:
        """The number in words."""
        return self.text_for(MaskName.OWN)

    def text_for(self, mask: MaskName) -> str:
        """The number in words, in which the mask is called `mask`."""
        if self.changed is None:
            return mask.covers_all
        share = _percentage(self.changed)
        if self.has_mask:
            return mask.changed_outside(share)
        return tr("Whole image: {share} of pixels changed", share=share)


def difference(
    original: Picture, result: Picture, mask: Document | None, margin: float = 0.0
) -> Difference:
    """Compare two pictures. Meant for a worker thread.

    Pictures of unequal size are compared at the size of the smaller one; of one that is there in
    part, as a smaller copy of itself, that copy counts.

    Args:
        original: one picture.
        result: the other one.
        mask: the areas that were to change, in pixels of their document's frame.
        margin: how far beyond them it was to change, too, in the same pixels.
    """
    sizes = (_size(original), _size(result))
    frame = min(sizes, key=lambda f: f.width * f.height)
    apart = cv2.absdiff(_sized(original, frame), _sized(result, frame))
    blue, green, red, alpha = cv2.split(apart)
    largest = cv2.max(cv2.max(blue, green), cv2.max(red, alpha))
    shown = cast("Pixels", cv2.merge((blue, green, red, np.full_like(blue, _OPAQUE))))
    # Nobody saves this picture, so it has no file.
    picture = build_picture(Decoded(shown, has_alpha=False, format="png", frame=frame, data=b""))
    has_mask = mask is not None and bool(mask.areas) and bool(mask.frame.width)
    counted = largest >= CHANGED_FROM
    if not has_mask or mask is None:
        return Difference(picture, float(counted.mean()), has_mask=False)
    outside = _outside(mask, frame, margin)
    total = int(np.count_nonzero(outside))
    changed = int(np.count_nonzero(counted & outside)) / total if total else None
    return Difference(picture, changed, has_mask=True)


def _outside(mask: Document, frame: Frame, margin: float) -> npt.NDArray[np.bool_]:
    """Which pixels of a picture of this size were not to change."""
    if margin <= 0:
        return mask_raster(mask.areas, mask.frame, frame) == 0
    reach = margin * frame.width / mask.frame.width
    field = seam_field(mask.areas, mask.frame, frame, reach, inside=False)
    outside = np.ones((frame.height, frame.width), np.bool_)
    rows, columns = field.distances.shape
    place = np.s_[field.top : field.top + rows, field.left : field.left + columns]
    outside[place] = field.distances > reach
    return outside


def _size(picture: Picture) -> Frame:
    return Frame(picture.image.width(), picture.image.height())


def _sized(picture: Picture, frame: Frame) -> Pixels:
    pixels = _plain(picture)
    if _size(picture) == frame:
        return pixels
    size = (frame.width, frame.height)
    return cast("Pixels", cv2.resize(pixels, size, interpolation=cv2.INTER_AREA))


def _plain(picture: Picture) -> Pixels:
    pixels = picture.pixels()
    if picture.image.format() == QImage.Format.Format_RGB32 and pixels[..., 3].min() < _OPAQUE:
        # Qt leaves the fourth byte of opaque pixels undefined.
        pixels = pixels.copy()
        pixels[..., 3] = _OPAQUE
    return pixels


def _percentage(fraction: float) -> str:
    if not fraction:
        return tr("{percent} %", percent=0)
    if fraction < _LEAST_SHOWN:
        return tr("less than {percent} %", percent=number_text(_LEAST_SHOWN * 100, 1))
    if fraction < _TENTHS_BELOW:
        return tr("{percent} %", percent=number_text(fraction * 100, 1))
    whole = min(round(fraction * 100), 99 if fraction < 1 else 100)
    return tr("{percent} %", percent=whole)
