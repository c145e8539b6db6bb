"""The hand that unifies the scenes: brush strokes along the forms, relief, bloom and grain."""

from __future__ import annotations

import cv2
import numpy as np

from .canvas import Array, as_array, blur, grid, screen

_ANGLES = 36
# For each layer of strokes: half the stroke's width as a fraction of the picture, how much the
# canvas must differ from the picture for a stroke to be set, and the jitter of its colour.
_LAYERS = ((0.011, 0.0, 0.020), (0.0055, 0.012, 0.016), (0.0028, 0.022, 0.012), (0.0015, 0.03, 0.0))


def _directions(image: Array) -> Array:
    """Return the angle along which the picture changes least, in radians, for each pixel."""
    grey = cv2.cvtColor(image, cv2.COLOR_RGB2GRAY)
    gx = cv2.Scharr(grey, cv2.CV_32F, 1, 0)
    gy = cv2.Scharr(grey, cv2.CV_32F, 0, 1)
    xx, yy, xy = (blur(as_array(p), 0.006) for p in (gx * gx, gy * gy, gx * gy))
    return as_array(0.5 * np.arctan2(2 * xy, xx - yy) + np.pi / 2)


def _brushes(radius: float, rng: np.random.Generator) -> list[Array]:
    """Return a brush mark with bristle streaks for each of the angles, 0 to 1."""
    half = int(np.ceil(radius * 3.4)) + 1
    axis = np.arange(-half, half + 1, dtype=np.float32)
    x, y = np.meshgrid(axis, axis)
    bristles = rng.random(64)
    marks: list[Array] = []
    for angle in np.arange(_ANGLES) * np.pi / _ANGLES:
        along = (x * np.cos(angle) + y * np.sin(angle)) / (3.2 * radius)
        across = (y * np.cos(angle) - x * np.sin(angle)) / radius
        streak = np.interp(across * 3.5 + 32, np.arange(64), bristles)
        body = np.clip((1 - np.abs(across)) * max(radius, 1.0) * 0.9, 0, 1)
        ends = np.clip((1 - np.abs(along + 0.12 * (streak - 0.5))) * 3, 0, 1)
        marks.append(as_array(body * ends * (0.55 + 0.45 * streak)))
    return marks


def paint(image: Array, seed: int, strength: float = 0.8) -> Array:
    """Return the picture painted in layers of ever finer strokes, with the relief of the paint.

    `strength` is the share of paint over the smooth picture.
    """
    size = image.shape[0]
    rng = np.random.default_rng(seed)
    angles = _directions(image)
    canvas = blur(image, 0.006).copy()
    relief = np.zeros((size, size), np.float32)
    for fraction, threshold, jitter in _LAYERS:
        radius = fraction * size
        if radius < 0.7:
            break
        reference = blur(image, fraction * 0.45)
        error = blur(as_array(np.abs(canvas - reference).mean(axis=2)), fraction * 0.5)
        marks = _brushes(radius, rng)
        half = marks[0].shape[0] // 2
        step = max(1.0, radius * 0.95)
        lattice = np.arange(step / 2, size, step)
        places = np.stack(np.meshgrid(lattice, lattice), axis=-1).reshape(-1, 2)
        places = places + rng.uniform(-0.5, 0.5, places.shape) * step
        columns, rows = np.clip(places.astype(int), 0, size - 1).T
        chosen = rng.permutation(np.flatnonzero(error[rows, columns] >= threshold))
        shades = rng.normal(0, jitter, len(places))
        for i in chosen:
            row, column = rows[i], columns[i]
            mark = marks[round(float(angles[row, column]) / np.pi * _ANGLES) % _ANGLES]
            top, left = max(row - half, 0), max(column - half, 0)
            bottom, right = min(row + half + 1, size), min(column + half + 1, size)
            m = mark[
                top - row + half : bottom - row + half, left - column + half : right - column + half
            ]
            colour = reference[row, column] + as_array(shades[i])
            patch = canvas[top:bottom, left:right]
            patch += (colour - patch) * (m[..., None] * 0.9)
            ridge = relief[top:bottom, left:right]
            ridge += (m - ridge) * (m * 0.7)
    slope = cv2.Sobel(relief, cv2.CV_32F, 1, 1, ksize=3)
    painted = canvas * (1 + np.clip(as_array(slope), -1, 1)[..., None] * 0.028)
    return as_array(image + (painted - image) * strength)


def finish(image: Array, seed: int, bloom: float = 0.18, vignette: float = 0.22) -> Array:
    """Return the picture with a bloom of its lights, a soft vignette and fine grain.

    The grain is finer than a step of eight bits would show, and so leaves no bands in gradients.
    """
    size = image.shape[0]
    grey = image.mean(axis=2, keepdims=True)
    image = as_array(np.clip(grey + (image - grey) * 1.08, 0, 1))
    image = as_array(image + 0.35 * (image - 0.5) * image * (1 - image))
    lights = np.clip(image - 0.62, 0, 1) / 0.38
    image = screen(image, as_array(blur(as_array(lights), 0.02) * bloom))
    u, v = grid(size)
    away = np.hypot((u - 0.5) * 1.0, (v - 0.5) * 1.0) / 0.707
    image = as_array(image * (1 - vignette * np.clip(away, 0, 1) ** 2.6)[..., None])
    rng = np.random.default_rng(seed)
    grain = rng.normal(0, 1, (size, size, 1)).astype(np.float32) * 0.9
    grain = grain + rng.normal(0, 0.35, (size, size, 3)).astype(np.float32)
    return as_array(np.clip(image + grain * 0.010, 0, 1))
