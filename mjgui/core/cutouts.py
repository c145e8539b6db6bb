"""Pieces of a picture at a size that work on them can afford, and masks over such pieces."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from mjgui.core.model import Area, Point
from mjgui.core.shapes import Box

Pixels = npt.NDArray[np.uint8]
"""Shape (height, width, 3): bytes in the order B, G, R."""
Bits = npt.NDArray[np.bool_]
"""Shape (height, width): which pixels of a cutout belong to something."""

_THREE_BY_THREE = np.ones((3, 3), np.uint8)


@dataclass(frozen=True, slots=True)
class Cutout:
    """A rectangle of whole pixels of a picture, seen scaled down by `scale` (at most 1).

    Attributes:
        left: its first column in the picture.
        top: its first row.
        right: the column behind its last one.
        bottom: the row below its last one.
        scale: pixels of the cutout per pixel of the picture.
    """

    left: int
    top: int
    right: int
    bottom: int
    scale: float = 1.0

    @classmethod
    def around(cls, box: Box, margin: float, picture: Pixels) -> Cutout:
        """The part of the picture within `margin` pixels of a box, at full size.

        Of a box outside the picture it is the pixel nearest to it.
        """
        height, width = picture.shape[:2]
        left = min(max(math.floor(box[0] - margin), 0), width - 1)
        top = min(max(math.floor(box[1] - margin), 0), height - 1)
        right = min(max(math.ceil(box[2] + margin), left + 1), width)
        bottom = min(max(math.ceil(box[3] + margin), top + 1), height)
        return cls(left, top, right, bottom)

    def within(self, side: int) -> Cutout:
        """The same part, scaled so that its longer side has at most `side` pixels."""
        longer = max(self.right - self.left, self.bottom - self.top)
        return self.at(min(1.0, side / longer))

    def at(self, scale: float) -> Cutout:
        """The same part at another scale."""
        return Cutout(self.left, self.top, self.right, self.bottom, scale)

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns of the cutout's own pixels."""
        return (
            max(round((self.bottom - self.top) * self.scale), 1),
            max(round((self.right - self.left) * self.scale), 1),
        )

    @property
    def steps(self) -> tuple[float, float]:
        """Pixels of the cutout per pixel of the picture, across and down, to the last digit."""
        rows, columns = self.shape
        return columns / (self.right - self.left), rows / (self.bottom - self.top)

    def pixels(self, picture: Pixels) -> Pixels:
        """The cutout's pixels, each the mean of what it covers."""
        piece = np.ascontiguousarray(picture[self.top : self.bottom, self.left : self.right, :3])
        rows, columns = self.shape
        if piece.shape[:2] == (rows, columns):
            return piece
        small = cv2.resize(piece, (columns, rows), interpolation=cv2.INTER_AREA)
        return np.asarray(small, np.uint8)

    def place(self, point: Point) -> tuple[int, int]:
        """The (column, row) of the cutout's pixel nearest to a place on the picture."""
        rows, columns = self.shape
        across, down = self.steps
        x = math.floor((point[0] - self.left) * across)
        y = math.floor((point[1] - self.top) * down)
        return min(max(x, 0), columns - 1), min(max(y, 0), rows - 1)

    def inner(self, area: Area) -> Area:
        """An area of the picture in the cutout's own pixels."""
        offset, steps = np.array((self.left, self.top)), np.array(self.steps)
        return Area.of(
            (area.points - offset) * steps, [(hole - offset) * steps for hole in area.holes]
        )

    def outer(self, area: Area) -> Area:
        """An area of the cutout in the pixels of the picture."""
        offset, steps = np.array((self.left, self.top)), np.array(self.steps)
        return Area.of(area.points / steps + offset, [hole / steps + offset for hole in area.holes])

    def box_of(self, mask: Bits) -> Box:
        """The box around what is set in a mask of the cutout, in pixels of the picture."""
        x, y, width, height = cv2.boundingRect(mask.view(np.uint8))
        across, down = self.steps
        return (
            self.left + x / across,
            self.top + y / down,
            self.left + (x + width) / across,
            self.top + (y + height) / down,
        )

    def seen_by(self, other: Cutout, mask: Bits) -> Bits:
        """A mask of this cutout as a mask of another one; nothing is set outside this one."""
        rows, columns = other.shape
        across, down = self.steps
        there_across, there_down = other.steps
        step_x, step_y = across / there_across, down / there_down
        # From pixel centres there to pixel centres here.
        shift_x = (other.left - self.left) * across + (step_x - 1) / 2
        shift_y = (other.top - self.top) * down + (step_y - 1) / 2
        move = np.array(((step_x, 0.0, shift_x), (0.0, step_y, shift_y)))
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        seen = cv2.warpAffine(mask.astype(np.float32), move, (columns, rows), flags=flags)
        return seen > 0.5  # noqa: PLR2004 - the half of it


def grown(mask: Bits, pixels: int) -> Bits:
    """The mask with about `pixels` more on all sides."""
    return distance_to(mask) <= pixels


def distance_to(mask: Bits) -> npt.NDArray[np.float32]:
    """How far each pixel lies from the nearest set one; far beyond the mask where none is."""
    if not mask.any():
        return np.full(mask.shape, float(sum(mask.shape)), np.float32)
    away = cv2.distanceTransform((~mask).view(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_5)
    return np.asarray(away, np.float32)


def parts(mask: Bits) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.int64]]:
    """Number the parts that hang together by edges, 1 and up, and count each one's pixels.

    Returns:
        The number of each pixel's part, 0 where nothing is set; the sizes, the one of 0 being 0.
    """
    count, labels = cv2.connectedComponents(mask.view(np.uint8), connectivity=4, ltype=cv2.CV_32S)
    sizes = np.bincount(labels.ravel(), minlength=count)
    sizes[0] = 0
    return np.asarray(labels, np.int32), sizes


def without_specks(mask: Bits, least: float) -> Bits:
    """The mask without parts and without holes of fewer than `least` pixels.

    A bay that is open to the border of the cutout is no hole.
    """
    labels, sizes = parts(mask)
    kept = (sizes >= least)[labels]
    holes, hole_sizes = parts(~kept)
    rim = np.concatenate((holes[0], holes[-1], holes[:, 0], holes[:, -1]))
    filled = hole_sizes < least
    filled[0] = False
    filled[rim] = False
    return kept | filled[holes]


def closed(mask: Bits, times: int) -> Bits:
    """The mask with gaps of up to `2 · times` pixels filled."""
    return ~opened(~mask, times)


def opened(mask: Bits, times: int) -> Bits:
    """The mask without what is no more than `2 · times` pixels wide."""
    open_ = cv2.morphologyEx(
        mask.view(np.uint8),
        cv2.MORPH_OPEN,
        _THREE_BY_THREE,
        iterations=times,
        borderType=cv2.BORDER_REPLICATE,
    )
    return open_ > 0
