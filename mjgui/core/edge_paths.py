"""The best paths along edges from one place of a picture to all others around it.

OpenCV's intelligent scissors (Mortensen and Barrett, "Intelligent Scissors for Image Composition",
1995) know them all once they have built their map, which takes tens of milliseconds; asking for
one is a matter of microseconds.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

Pixels = npt.NDArray[np.uint8]
Layer = npt.NDArray[np.float32]
Cells = npt.NDArray[np.int32]

SIDE: Final = 353
"""The side of the window in which paths are known. On a slow core its map takes 40 ms."""

_BLUR: Final = 1.0
_FAINTEST: Final = 0.5
"""What may be noise: a change of so many grey levels a pixel is no edge."""
_CANNY_HIGH: Final = 200
_CANNY_LOW: Final = 80
"""OpenCV's Canny takes whole numbers. Changes are scaled so that an edge is one from `_CANNY_HIGH`
on, and goes on where it is fainter down to `_CANNY_LOW`."""


def gradient(pixels: Pixels) -> tuple[Layer, Layer]:
    """How colours change: of the three, the one that changes most at each pixel.

    Args:
        pixels: shape (h, w, 3).

    Returns:
        The change in x and in y, each of shape (h, w), in grey levels a pixel.
    """
    soft = cv2.GaussianBlur(pixels.astype(np.float32), (0, 0), _BLUR)
    dx, dy = cv2.Scharr(soft, cv2.CV_32F, 1, 0) / 32, cv2.Scharr(soft, cv2.CV_32F, 0, 1) / 32
    channel = (dx * dx + dy * dy).argmax(axis=2)[..., None]
    return (
        np.take_along_axis(dx, channel, axis=2)[..., 0].astype(np.float32),
        np.take_along_axis(dy, channel, axis=2)[..., 0].astype(np.float32),
    )


class EdgePaths:
    """All paths from one pixel, within a window around it.

    Args:
        level: the picture, or a smaller copy of it, shape (h, w, 3).
        x: the pixel's column.
        y: the pixel's row.
    """

    def __init__(self, level: Pixels, x: int, y: int) -> None:
        height, width = level.shape[:2]
        self._left, self._top = max(0, x - SIDE // 2), max(0, y - SIDE // 2)
        right, bottom = min(width, x + SIDE // 2 + 1), min(height, y + SIDE // 2 + 1)
        window = level[self._top : bottom, self._left : right]
        self._high = (right - self._left - 1, bottom - self._top - 1)
        self._scissors = cv2.segmentation.IntelligentScissorsMB()
        self._scissors.applyImageFeatures(*_features(window))
        self._scissors.buildMap((x - self._left, y - self._top))

    def to(self, x: int, y: int) -> Cells:
        """The pixels of the best path to a pixel; of one outside the window, to the nearest inside.

        Returns:
            Shape (n, 2), columns and rows of the level, each pixel next to the one before.
        """
        target = (
            min(max(x - self._left, 0), self._high[0]),
            min(max(y - self._top, 0), self._high[1]),
        )
        cells = np.asarray(self._scissors.getContour(target), dtype=np.int32).reshape(-1, 2)
        return cells + np.array([self._left, self._top], dtype=np.int32)


def _features(window: Pixels) -> tuple[Pixels, Layer, Layer]:
    """What the scissors weigh: where no edge is, edges' directions, and how weak they are.

    OpenCV's own take fixed thresholds; here they follow the contrast of the window, so that soft
    edges count among soft ones, but a single strong edge is not drowned in the noise around it.
    """
    dx, dy = gradient(window)
    strength = np.hypot(dx, dy)
    # A sample is enough for percentiles, and takes a tenth of the time.
    common, strong, most = np.percentile(strength[::3, ::3], (92, 99, 100))
    edge = max(common, 0.1 * most, _FAINTEST)
    unit = _CANNY_HIGH / edge
    lines = cv2.Canny(_whole(dx * unit), _whole(dy * unit), _CANNY_LOW, _CANNY_HIGH)
    full = max(strong, 0.2 * most, _FAINTEST)
    direction = np.stack([dx, dy], axis=2) / np.maximum(strength, 1e-6)[..., None]
    weakness = 1 - np.minimum(strength / full, 1)
    return (lines == 0).astype(np.uint8), direction.astype(np.float32), weakness.astype(np.float32)


def _whole(values: Layer) -> npt.NDArray[np.int16]:
    return np.clip(values, -32000, 32000).astype(np.int16)
