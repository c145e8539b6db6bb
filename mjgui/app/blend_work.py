"""Composites of an original and a result, made in a worker."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PySide6.QtGui import QImage

from mjgui.app.job import Job
from mjgui.app.mask_preview import pausing
from mjgui.app.pictures import Picture, Pixels, build_picture, draw_picture, image_pixels
from mjgui.app.saving import Content
from mjgui.app.sides import ORIGINAL, Comparison, picture_of
from mjgui.app.work import WorkContext
from mjgui.core.compositing import Seam, SeamField, composite, fitted, outline, seam_field
from mjgui.core.encoding import Rendered
from mjgui.core.imaging import Decoded, decode
from mjgui.core.language import tr
from mjgui.core.model import Document, Frame
from mjgui.core.profiles import converted

_OPAQUE = 255
_REACH_STEP = 64
"""Distances are measured this much farther than is needed, image pixels: hands move on."""


@dataclass(frozen=True, eq=False)
class Pair:
    """What is put together.

    Attributes:
        original: the image that was edited; the composite has its size.
        result: what came of it, of whatever size.
        document: the areas that were to be repainted.
    """

    original: Picture
    result: Picture
    document: Document

    def is_of(self, other: Pair | None) -> bool:
        """Whether the other one would give the same composites."""
        return (
            other is not None
            and self.original is other.original
            and self.result is other.result
            and self.document.areas is other.document.areas
        )

    def level_at(self, width: float) -> int:
        """The smallest copy that still has a pixel for each one that is seen.

        Args:
            width: how many device pixels the whole image is wide; 0 where that is not known.
        """
        if not width:
            return 0
        image, _ = self.original.level_for(width / self.original.frame.width)
        return next(n for n, each in enumerate(self.original.levels) if each is image)


def obstacle_of(job: Job) -> str:
    """Why results of a job cannot be blended in, a sentence; empty where they can."""
    request = job.request
    if request.mask_url:
        return tr("Its mask came by URL, and blending in needs areas that were drawn.")
    if not request.document.areas:
        return tr("It has no areas, so there is nothing to keep the original outside of.")
    original = picture_of(job, ORIGINAL)
    if original is not None and not original.data:
        return tr("Its original is lost, so there is nothing to keep.")
    return ""


def pair_of(job: Job, comparison: Comparison) -> Pair | None:
    """What is put together; None while one of the two is not in memory, or where it cannot be."""
    original, result = picture_of(job, ORIGINAL), picture_of(job, comparison.number)
    if original is None or result is None or comparison.is_original or obstacle_of(job):
        return None
    return Pair(original, result, job.request.document)


@dataclass(frozen=True, eq=False)
class _Material:
    level: int
    low: Pixels
    high: Pixels
    field: SeamField
    is_opaque: bool


class Blender:
    """Makes the composites of one pair, and keeps what every seam needs.

    Only one work may use it at a time.
    """

    def __init__(self, pair: Pair) -> None:
        self._pair = pair
        self._material: _Material | None = None
        self._outlined: tuple[SeamField, float] | None = None  # where the last composite ends

    def picture(
        self, seam: Seam, level: int, pause: Callable[[], None], *, keeps: bool = True
    ) -> Picture:
        """Return the composite.

        Args:
            seam: where the result ends, in pixels of the original.
            level: which copy of the pictures is made, 0 for the full one. A copy takes the place
                of all larger ones.
            pause: called between steps; it may raise to end the work.
            keeps: whether more of this size are to come. What the copy that is seen needs stays
                where a full one is made in between.
        """
        original = self._pair.original
        image = original.levels[level]
        own = seam.scaled(image.width() / original.frame.width)
        material = self._material_for(own, level, pause, keeps=keeps)
        # Nobody saves this picture: what is saved is made of the files.
        made = _mixed(material, own, pause)
        self._outlined = (material.field, own.reach) if keeps else None
        return Picture(original.frame, (made.image,) * level + made.levels, "png", b"")

    def outline(self) -> Document | None:
        """Where the result ends in the last composite; None before the first."""
        if self._outlined is None:
            return None
        field, reach = self._outlined
        return Document(field.size, outline(field, reach))

    def _material_for(
        self, seam: Seam, level: int, pause: Callable[[], None], *, keeps: bool
    ) -> _Material:
        made, pair = self._material, self._pair
        image = pair.original.levels[level]
        size = Frame(image.width(), image.height())
        if made is not None and made.level == level:
            if made.field.serves(size, seam):
                return made
            low, high = made.low, made.high
        else:
            made = None
            if keeps:
                self._material = self._outlined = None  # not both at a time in memory
            low = _pixels(image)
            pause()
            high = fitted(_pixels(_copy_for(pair.result, size)), size)
        pause()
        step = _REACH_STEP * size.width / pair.original.frame.width
        reach = max(math.ceil(seam.reach / step), 1) * step
        inside = seam.grow < 0 or (made is not None and made.field.knows_inside)
        areas, frame = pair.document.areas, pair.document.frame
        field = seam_field(areas, frame, size, reach, inside=inside)
        pictures = (pair.original, pair.result)
        is_opaque = not any(each.image.hasAlphaChannel() for each in pictures)
        material = _Material(level, low, high, field, is_opaque)
        if keeps:
            self._material = material
        return material


def blended(pair: Pair, seam: Seam) -> Content:
    """Make what gives the full composite to save: of the files as they came, to the last bit."""

    def content(context: WorkContext) -> Rendered:
        pause = pausing(context)
        with context.heavy:
            low = decode(pair.original.data)
            pause()
            high = decode(pair.result.data)
            pause()
            areas, frame = pair.document.areas, pair.document.frame
            field = seam_field(areas, frame, low.frame, seam.reach, inside=seam.grow < 0)
            over = fitted(converted(high.pixels, high.icc, low.icc), low.frame)
            return Rendered(composite(low.pixels, over, field, seam, pause=pause), low.icc)

    return content


def _mixed(material: _Material, seam: Seam, pause: Callable[[], None]) -> Picture:
    size = material.field.size

    def mix(out: Pixels | None = None) -> Pixels:
        return composite(material.low, material.high, material.field, seam, out=out, pause=pause)

    if material.is_opaque:
        return draw_picture(size, mix)
    mixed = mix()
    return build_picture(Decoded(mixed, has_alpha=True, format="png", frame=size, data=b""))


def _copy_for(picture: Picture, size: Frame) -> QImage:
    """The smallest copy that is not smaller than `size`."""
    large = [i for i in picture.levels if i.width() >= size.width and i.height() >= size.height]
    return large[-1] if large else picture.image


def _pixels(image: QImage) -> Pixels:
    """The pixels of a copy with alpha that is not premultiplied."""
    if image.hasAlphaChannel():
        straight = image.convertToFormat(QImage.Format.Format_ARGB32)
        return image_pixels(straight).copy()  # its memory goes with it
    pixels = image_pixels(image)
    if pixels[..., 3].min() < _OPAQUE:
        # Qt leaves the fourth byte of opaque pixels undefined.
        pixels = pixels.copy()
        pixels[..., 3] = _OPAQUE
    return np.asarray(pixels, np.uint8)
