"""Original and result put together: the result where it was asked for, the original elsewhere.

The mask is grown by some pixels, and over some more the result fades out into the original. What
lies beyond keeps the original's pixels to the last bit, which undoes whatever a model has changed
outside the mask.

The fading lies wholly outside the grown mask, so that everything that was repainted stays as it is;
a negative growth takes it inwards. Weights are taken as smooth-step of the distance, which begins
and ends flat and leaves no bands. Colours are mixed as they are stored, not in linear light: the
two pictures are versions of one scene, and half-way between them is what looks half-way; a layer
mask in a painting program does the same, and it needs no knowledge of the pictures' profile.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final, cast

import cv2
import numpy as np
import numpy.typing as npt

from mjgui.core.imaging import Pixels, mask_raster
from mjgui.core.model import MIN_POINTS, Area, Frame

__all__ = ["Seam", "SeamField", "blend", "composite", "fitted", "outline", "seam_field"]

_Floats = npt.NDArray[np.float32]

_OPAQUE: Final = 255
_SHIFT: Final = 16
_ONE: Final = 1 << _SHIFT
"""A weight of 1 in fixed point."""
_STRIP: Final = 1 << 20
"""How many pixels are mixed at a time, so that what is needed on the way stays small."""
_HALF: Final = 0.5


@dataclass(frozen=True, slots=True)
class Seam:
    """Where the result ends.

    Attributes:
        grow: how far the mask reaches beyond its outline, pixels; below 0 it ends before it.
        feather: over how many further pixels the result fades out; 0 for a hard edge.
    """

    grow: float = 0.0
    feather: float = 0.0

    def scaled(self, factor: float) -> Seam:
        """The same seam on a picture whose sides are `factor` times as long."""
        return Seam(self.grow * factor, self.feather * factor)

    @property
    def reach(self) -> float:
        """How far from the outline the result ends, pixels; below 0 it ends inside."""
        return self.grow + self.feather


@dataclass(frozen=True, eq=False)
class SeamField:
    """How far each pixel is from the outline of a mask. Meant to be made once for many seams.

    Attributes:
        size: the picture's size in pixels.
        left: where the box that `distances` covers begins; all beyond it is farther than `reach`.
        top: likewise.
        distances: shape (h, w), pixels: from a pixel's centre to the outline, negative inside.
        reach: up to which distance outside they are known.
        knows_inside: whether distances inside are known; else they are all -0.5.
    """

    size: Frame
    left: int
    top: int
    distances: _Floats
    reach: float
    knows_inside: bool

    def serves(self, size: Frame, seam: Seam) -> bool:
        """Whether it is of this size and knows what this seam needs."""
        return (
            size == self.size and seam.reach <= self.reach and (seam.grow >= 0 or self.knows_inside)
        )


def seam_field(
    areas: Iterable[Area], frame: Frame, size: Frame, reach: float, *, inside: bool
) -> SeamField:
    """Measure the distances from a mask's outline.

    The outline is that of the mask as pixels, with what `mask_raster` says. The border of the
    picture is no outline: a mask that reaches it goes on beyond. Distances are Euclidean, so growth
    is round; from the repainted pixels' edges they err by 0.21 pixels at most, and from the outline
    as drawn by about half a pixel, as the mask does itself.

    Args:
        areas: in the pixels of `frame`.
        frame: what the areas refer to.
        size: the size of the picture; the areas are scaled to it.
        reach: how far outside distances are needed, pixels of `size`.
        inside: whether distances inside are needed, too, which takes as long again.
    """
    mask = mask_raster(areas, frame, size)
    # One pixel more than is needed: what the inside is measured from.
    room = int(max(reach, 0.0)) + 2
    left, top, width, height = cv2.boundingRect(mask)
    if not width:
        return SeamField(size, 0, 0, np.empty((0, 0), np.float32), reach, inside)
    right, bottom = min(left + width + room, size.width), min(top + height + room, size.height)
    left, top = max(left - room, 0), max(top - room, 0)
    part = mask[top:bottom, left:right]
    return SeamField(size, left, top, _distances(part, inside=inside), reach, inside)


def blend(
    original: Pixels,
    result: Pixels,
    areas: Iterable[Area],
    frame: Frame,
    *,
    grow: float,
    feather: float,
) -> Pixels:
    """Lay the result over the original through a mask that is grown and feathered.

    Args:
        original: uint8, shape (h, w, 4), with alpha not premultiplied, as in `Decoded.pixels`.
        result: likewise; of another size it is scaled to the original's.
        areas: the mask, in the pixels of `frame`.
        frame: what the areas refer to.
        grow: how far the result reaches beyond the mask, pixels of the original; may be negative.
        feather: over how many further pixels it fades out, 0 for a hard edge.

    Returns:
        Pixels of the original's size. Up to `grow` from the mask they are exactly the result's,
        from `grow + feather` on exactly the original's.
    """
    height, width = original.shape[:2]
    size, seam = Frame(width, height), Seam(grow, feather)
    field = seam_field(areas, frame, size, seam.reach, inside=grow < 0)
    return composite(original, fitted(result, size), field, seam)


def fitted(pixels: Pixels, size: Frame) -> Pixels:
    """Return the picture at this size: itself, or averaged, or interpolated by cubics."""
    height, width = pixels.shape[:2]
    if (width, height) == (size.width, size.height):
        return pixels
    is_smaller = size.width * size.height < width * height
    way = cv2.INTER_AREA if is_smaller else cv2.INTER_CUBIC
    sides = (size.width, size.height)
    if _is_opaque(pixels):
        return cast("Pixels", cv2.resize(pixels, sides, interpolation=way))
    # The colour of what is transparent means nothing, and must not bleed into its neighbours.
    scaled = cv2.resize(_premultiplied(pixels), sides, interpolation=way)
    return _straight(cast("_Floats", scaled))


def composite(
    original: Pixels,
    result: Pixels,
    field: SeamField,
    seam: Seam,
    *,
    out: Pixels | None = None,
    pause: Callable[[], None] | None = None,
) -> Pixels:
    """Lay the result over the original where a seam says.

    Args:
        original: uint8, shape (h, w, 4), alpha not premultiplied.
        result: likewise, of the same size.
        field: the distances from the mask's outline; it must serve the seam.
        seam: where the result ends.
        out: where to put it, of the same shape, C-contiguous; by default a new array.
        pause: called between steps; it may raise to end the work.

    Returns:
        `out`.

    Raises:
        ValueError: sizes differ, or the distances do not reach as far as the seam does.
    """
    height, width = original.shape[:2]
    if result.shape != original.shape or not field.serves(Frame(width, height), seam):
        raise ValueError("the pictures or the distances do not fit the seam")
    whole = np.empty_like(original) if out is None else out
    np.copyto(whole, original)
    over = np.ascontiguousarray(result)
    rows, columns = field.distances.shape
    step = max(_STRIP // max(columns, 1), 1)
    for start in range(0, rows, step):
        if pause is not None:
            pause()
        distances = field.distances[start : start + step]
        place = (field.top + start, field.left)
        _lay(whole, over, distances, place, seam)
    return whole


def outline(field: SeamField, distance: float) -> tuple[Area, ...]:
    """The line at a distance from a mask's outline, to be shown: to about half a pixel.

    Args:
        field: the distances, which must be known that far.
        distance: how far outside, pixels; negative inside.

    Returns:
        Areas in pixels of the field's size, which together have that line as their outline.
    """
    # Contours run through the centres of pixels.
    covered = _between(field.distances, -np.inf, distance + _HALF)
    rings, _ = cv2.findContours(covered, cv2.RETR_LIST, cv2.CHAIN_APPROX_NONE)
    corner = np.array((field.left, field.top)) + _HALF
    slim = (cv2.approxPolyDP(ring, _HALF, closed=True).reshape(-1, 2) for ring in rings)
    return tuple(Area.of(ring + corner) for ring in slim if len(ring) >= MIN_POINTS)


def _distances(mask: Pixels, *, inside: bool) -> _Floats:
    is_whole = bool(mask.all())
    if is_whole:
        return np.full(mask.shape, -np.inf, np.float32)
    precise = cv2.DIST_MASK_PRECISE
    # From pixel centres to the centre of the nearest pixel on the other side; the outline runs
    # half a pixel before it.
    distances = cv2.distanceTransform(cv2.bitwise_not(mask), cv2.DIST_L2, precise)
    distances -= _HALF
    if inside:
        depths = cv2.distanceTransform(mask, cv2.DIST_L2, precise)
        np.subtract(_HALF, depths, out=distances, where=mask > 0)
    return cast("_Floats", distances)


def _lay(
    under: Pixels, over: Pixels, distances: _Floats, place: tuple[int, int], seam: Seam
) -> None:
    """Lay `over` on `under`, in place, where the distances that begin at `place` say so."""
    (top, left), (rows, columns) = place, distances.shape
    part = np.s_[top : top + rows, left : left + columns]
    cv2.copyTo(over[part], _between(distances, -np.inf, seam.grow), under[part])
    if seam.feather <= 0:
        return
    first = np.nextafter(np.float32(seam.grow), np.float32(np.inf))
    # Few pixels fade, and they are picked out one by one: by their index in one dimension, which
    # takes a quarter of the time. So does finding them among bools.
    found = np.flatnonzero(_between(distances, first, seam.reach) != 0)
    if not len(found):
        return
    steps = (seam.reach - distances.ravel().take(found)) / np.float32(seam.feather)
    np.clip(steps, 0.0, 1.0, out=steps)
    weights = np.rint(steps * steps * (3.0 - 2.0 * steps) * _ONE).astype(np.int32)[:, None]
    row, column = np.divmod(found, columns)
    places = (row + top) * under.shape[1] + column + left
    below, above = _as_words(under), _as_words(over)
    low, high = _as_bytes(below[places]), _as_bytes(above[places])
    is_plain = _is_opaque(low) and _is_opaque(high)
    mixed = _mixed_plain(low, high, weights) if is_plain else _mixed(low, high, weights)
    below[places] = _as_words(mixed)


def _as_words(pixels: Pixels) -> npt.NDArray[np.uint32]:
    """The same memory as one number a pixel, in one dimension."""
    return pixels.view(np.uint32).reshape(-1)


def _as_bytes(words: npt.NDArray[np.uint32]) -> Pixels:
    return words.view(np.uint8).reshape(-1, 4)


def _mixed_plain(low: Pixels, high: Pixels, weights: npt.NDArray[np.int32]) -> Pixels:
    """Mix opaque pixels (n, 4)."""
    under, over = low.astype(np.int32), high.astype(np.int32)
    over -= under
    over *= weights
    over += _ONE // 2
    over >>= _SHIFT
    over += under
    return over.astype(np.uint8)


def _between(distances: _Floats, low: float, high: float) -> Pixels:
    """255 where a distance is from `low` to `high`, both included; else 0."""
    return cast("Pixels", cv2.inRange(distances, float(low), float(high)))


def _mixed(low: Pixels, high: Pixels, weights: npt.NDArray[np.int32]) -> Pixels:
    """Mix pixels (n, 4) of which some are transparent: each counts as much as it is opaque."""
    share = (weights / _ONE).astype(np.float32)
    both = _premultiplied(low)
    both += (_premultiplied(high) - both) * share
    mixed = _straight(both)
    # Where one of the two hardly counts, going there and back would change the other's colour.
    ends = weights[:, 0]
    mixed[ends == 0] = low[ends == 0]
    mixed[ends == _ONE] = high[ends == _ONE]
    return mixed


def _is_opaque(pixels: Pixels) -> bool:
    return bool((pixels[..., 3] == _OPAQUE).all())


def _premultiplied(pixels: Pixels) -> _Floats:
    """Colours times opacity, and the opacity 0 – 1."""
    result = pixels.astype(np.float32)
    result[..., 3] /= _OPAQUE
    result[..., :3] *= result[..., 3:]
    return result


def _straight(premultiplied: _Floats) -> Pixels:
    """The same as bytes, colours as they are without their opacity."""
    alpha = premultiplied[..., 3:]
    colours = premultiplied[..., :3] / np.maximum(alpha, 1e-6)
    # Cubics overshoot, in the colours as far as in the opacity.
    whole = np.concatenate((colours, alpha * _OPAQUE), axis=-1)
    return np.rint(np.clip(whole, 0, _OPAQUE)).astype(np.uint8)
