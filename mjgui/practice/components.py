"""Cutting a mask into parts that are filled one by one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np

from mjgui.practice.pixels import Mask, grown

_MOST_PARTS = 24
_NEAR = 0.01


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle of whole pixels: columns `left` to `right`, rows `top` to `bottom`, half open."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def width(self) -> int:
        """Columns."""
        return self.right - self.left

    @property
    def height(self) -> int:
        """Rows."""
        return self.bottom - self.top

    @property
    def slices(self) -> tuple[slice, slice]:
        """The rectangle as an index into an array."""
        return slice(self.top, self.bottom), slice(self.left, self.right)

    def grown(self, margin: int, width: int, height: int) -> Box:
        """Return the rectangle grown by `margin` on all sides, as far as the picture reaches."""
        return Box(
            max(0, self.left - margin),
            max(0, self.top - margin),
            min(width, self.right + margin),
            min(height, self.bottom + margin),
        )


def box_of(mask: Mask) -> Box:
    """Return the smallest rectangle around what is set in a mask that is not empty."""
    left, top, width, height = cv2.boundingRect(mask.astype(np.uint8))
    return Box(left, top, left + width, top + height)


def parts_of(mask: Mask) -> Iterator[Mask]:
    """Yield the mask's parts: what hangs together or lies close by.

    A mask of very many parts, such as a speckled picture from an address, is one part.
    """
    height, width = mask.shape
    near = grown(mask, max(1, round(_NEAR * max(width, height))))
    count, labels = cv2.connectedComponents(near.astype(np.uint8))
    if count - 1 > _MOST_PARTS:
        yield mask
        return
    for label in range(1, count):
        yield mask & (labels == label)
