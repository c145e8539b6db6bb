"""Where an edge runs exactly: a rough path is moved onto the edge beside it.

A path of whole pixels zigzags about an edge, and noise pulls it aside. Here the picture is read in
a band along the path, averaged along the edge, which keeps the edge and loses the noise, and the
path moves to where colours change fastest across it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from mjgui.core.model import Vertices

Pixels = npt.NDArray[np.uint8]
_Layer = npt.NDArray[np.float32]
_Values = npt.NDArray[np.float64]

_STEP: Final = 0.5
"""From one reading across the path to the next."""
_REACH: Final = 2.5
"""How far beside the path the edge is looked for. All lengths are pixels of the level read."""
_ALONG: Final = 2.0
_ACROSS: Final = 1.0
"""How far colours are averaged along and across the edge (standard deviations)."""
_SMOOTH: Final = 2.0
"""How far zigzag is averaged along the path (standard deviation)."""
_PIECE: Final = 64
"""So many points of a path are read at a time."""
_FEW: Final = 3
"""A path of fewer points has no direction of its own."""


def fitted(path: Vertices, levels: Sequence[Pixels], start: int = 0) -> Vertices:
    """Move a path onto the edge beside it, by coarse copies of the picture first, then finer ones.

    Args:
        path: shape (n, 2), n > 1, image pixels; the edge lies within `_REACH` pixels of level
            `start` beside it.
        levels: the picture, and copies of half the size each, shape (h, w, 3), 8 bits.
        start: the level to begin with; the last one is level 0.

    Returns:
        Shape (m, 2), m > 1, image pixels, about a pixel apart, inside the image.
    """
    height, width = levels[0].shape[:2]
    points = path
    for level in reversed(levels[: start + 1]):
        scale = np.array([level.shape[1] / width, level.shape[0] / height])
        points = _moved(resampled(points * scale, 1.0), level) / scale
    return np.clip(points, 0.0, (width, height))


def resampled(path: Vertices, step: float) -> Vertices:
    """Points at even distances of about `step` along a path; both ends stay."""
    way = np.concatenate([[0.0], np.cumsum(_lengths(np.diff(path, axis=0)))])
    total = float(way[-1])
    count = max(2, round(total / step) + 1)
    at = np.arange(count, dtype=np.float64) * (total / (count - 1))
    return np.stack([np.interp(at, way, path[:, 0]), np.interp(at, way, path[:, 1])], axis=1)


def _moved(path: Vertices, level: Pixels) -> Vertices:
    """Move evenly spaced points onto the edge beside them, all in pixels of `level`."""
    if len(path) < _FEW:
        return path
    points = np.stack([_smoothed(path[:, 0]), _smoothed(path[:, 1])], axis=1)
    tangents = np.gradient(points, axis=0)
    lengths = np.maximum(_lengths(tangents), 1e-9)
    normals = np.stack([-tangents[:, 1] / lengths, tangents[:, 0] / lengths], axis=1)
    count = int(_REACH / _STEP)
    readings = np.arange(-count - 1, count + 2, dtype=np.float64) * _STEP
    band = _read(level, points[:, None, :] + readings[:, None] * normals[:, None, :])
    band = cv2.GaussianBlur(band, (0, 0), sigmaX=_ACROSS / _STEP, sigmaY=_ALONG)
    change = np.linalg.norm(band[:, 2:] - band[:, :-2], axis=2).astype(np.float64)
    return points + _steepest(change, readings[1:-1])[:, None] * normals


def _steepest(change: _Values, offsets: _Values) -> _Values:
    """For each row the offset of the largest change, near rather than far, without jumps."""
    score = change * np.exp(-0.5 * (offsets / _REACH) ** 2)
    rows = np.arange(len(score))
    best = np.clip(score.argmax(axis=1), 1, score.shape[1] - 2)
    left, middle, right = (score[rows, best + step] for step in (-1, 0, 1))
    # The top of the parabola through three readings.
    bend = np.minimum(left - 2 * middle + right, -1e-9)
    found = offsets[best] + np.clip((left - right) / (2 * bend), -0.5, 0.5) * _STEP
    # Where there is no edge to speak of, the neighbours decide.
    weight = middle + 1e-3
    return _smoothed(found * weight) / np.maximum(_smoothed(weight), 1e-9)


def _read(level: Pixels, places: _Values) -> _Layer:
    """The colours at places (…, 2) in the level's pixels, shape (…, 3); its rim goes on outside."""
    # The box around a long path is mostly beside it; those around its pieces are small.
    pieces = [_read_box(level, places[i : i + _PIECE]) for i in range(0, len(places), _PIECE)]
    return np.concatenate(pieces)


def _read_box(level: Pixels, places: _Values) -> _Layer:
    height, width = level.shape[:2]
    low, high = places.min(axis=(0, 1)), places.max(axis=(0, 1))
    left, top = np.clip(np.floor(low).astype(int) - 2, 0, (width - 1, height - 1)).tolist()
    right, bottom = np.ceil(high).astype(int) + 3
    part = level[top : max(top + 1, bottom), left : max(left + 1, right)].astype(np.float32)
    at = (places - 0.5 - (left, top)).astype(np.float32)
    read = cv2.remap(
        part, at[..., 0], at[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(read, dtype=np.float32)


def _smoothed(values: _Values) -> _Values:
    """Averages along an array that goes on mirrored in its end points: a line stays a line."""
    size = min(len(values) - 1, int(3 * _SMOOTH))
    head = 2 * values[0] - values[size:0:-1]
    tail = 2 * values[-1] - values[-2 : -size - 2 : -1]
    kernel = np.exp(-0.5 * (np.arange(-size, size + 1, dtype=np.float64) / _SMOOTH) ** 2)
    longer = np.concatenate([head, values, tail])
    return np.asarray(np.convolve(longer, kernel / kernel.sum(), "valid"), dtype=np.float64)


def _lengths(steps: Vertices) -> _Values:
    return np.hypot(steps[:, 0], steps[:, 1])
