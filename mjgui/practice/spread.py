"""Spreading what is known at some places over all places, smoothly and fast."""

from __future__ import annotations

import cv2
import numpy as np

from mjgui.practice.pixels import Layer

_CERTAIN = 4.0


def spread(total: Layer, share: Layer) -> Layer:
    """Return a value for every cell: known ones nearly kept, others taken from around them.

    Sums are pulled into ever larger cells until each has something known in it, and pushed back
    down (the push-pull of Gortler et al., 1996).

    Args:
        total: shape (h, w, 3), in each cell the known values times their share.
        share: shape (h, w, 1), 0.0 – 1.0, how much of each cell is known.
    """
    here = np.asarray(total / np.maximum(share, 1e-6), dtype=np.float32)
    height, width = share.shape[:2]
    if height <= 1 and width <= 1:
        return here
    cells = (max(1, width // 2), max(1, height // 2))
    larger = spread(pulled(total, *cells), pulled(share, *cells))
    wide = cv2.resize(larger, (width, height), interpolation=cv2.INTER_LINEAR)
    certain = np.clip(share * _CERTAIN, 0, 1)
    wide = wide.reshape(height, width, -1)
    return np.asarray(here * certain + wide * (1 - certain), dtype=np.float32)


def pulled(layer: Layer, width: int, height: int) -> Layer:
    """Return the means of a layer over the cells of a smaller raster."""
    small = cv2.resize(layer, (width, height), interpolation=cv2.INTER_AREA)
    # OpenCV drops a last axis of one channel.
    return np.asarray(small.reshape(height, width, -1), dtype=np.float32)
