"""Colour, noise and compositing shared by all scenes.

A picture is a float32 array of shape (size, size, 3), sRGB in [0, 1]. A mask is a float32 array of
shape (size, size) in [0, 1]. Positions are fractions of the picture: `u` to the right, `v` down.
All randomness comes from seeds, and no noise depends on the size, so that a small picture is the
large one seen from afar.
"""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float32]
Reals = npt.NDArray[np.floating]

_LATTICE = 256
_SHIFT = 4  # fractional bits of OpenCV's fixed-point polygon corners


def as_array(value: npt.ArrayLike) -> Array:
    """Return `value` as a float32 array."""
    return np.asarray(value, dtype=np.float32)


def rgb(code: str) -> Array:
    """Return the colour of a code such as `"#f0cfae"`, shape (3,)."""
    return as_array([int(code[i : i + 2], 16) / 255 for i in (1, 3, 5)])


def grid(size: int) -> tuple[Array, Array]:
    """Return `u` and `v` of every pixel centre, each of shape (size, size)."""
    axis = (np.arange(size, dtype=np.float32) + 0.5) / size
    u, v = np.meshgrid(axis, axis)
    return as_array(u), as_array(v)


def smoothstep(low: float, high: float, value: Reals) -> Array:
    """Return 0 below `low`, 1 above `high` and a smooth rise between; `low > high` falls."""
    t = np.clip((value - low) / (high - low), 0, 1)
    return as_array(t * t * (3 - 2 * t))


def gauss(value: Reals, width: float) -> Array:
    """Return a bell of height 1 around 0."""
    return as_array(np.exp(-((value / width) ** 2)))


def ramp(stops: Sequence[tuple[float, str]], t: Reals) -> Array:
    """Return the colours of a gradient at `t`, shape `t.shape + (3,)`."""
    places = [place for place, _ in stops]
    colours = np.stack([rgb(code) for _, code in stops])
    return as_array(np.stack([np.interp(t, places, colours[:, c]) for c in range(3)], axis=-1))


def mix(a: Reals, b: Reals, weight: Reals | float) -> Array:
    """Return `a` where `weight` is 0 and `b` where it is 1; a mask weighs all three channels."""
    w = as_array(weight)
    if w.ndim == 2:
        w = w[..., None]
    return as_array(a + (b - a) * w)


def screen(a: Array, light: Array) -> Array:
    """Return `a` with `light` shone on it, never brighter than 1."""
    return as_array(1 - (1 - np.clip(a, 0, 1)) * (1 - np.clip(light, 0, 1)))


def glow(mask: Reals, colour: str, strength: float = 1.0) -> Array:
    """Return light of one colour in the shape of a mask, for `screen`."""
    return as_array(mask[..., None] * rgb(colour) * strength)


def noise(x: Array, y: Array, seed: int) -> Array:
    """Return gradient noise (Perlin's, quintic fade) of about [-1, 1] at lattice places x, y."""
    angle = np.random.default_rng(seed).random((_LATTICE, _LATTICE)).astype(np.float32) * 2 * np.pi
    gx, gy = np.cos(angle).ravel(), np.sin(angle).ravel()
    x0, y0 = np.floor(x), np.floor(y)
    fx, fy = as_array(x - x0), as_array(y - y0)
    ix, iy = x0.astype(np.int32), y0.astype(np.int32)

    def corner(dx: int, dy: int) -> Array:
        at = ((iy + dy) % _LATTICE) * _LATTICE + (ix + dx) % _LATTICE
        return as_array(gx[at] * (fx - dx) + gy[at] * (fy - dy))

    sx = fx * fx * fx * (fx * (fx * 6 - 15) + 10)
    sy = fy * fy * fy * (fy * (fy * 6 - 15) + 10)
    top = corner(0, 0) * (1 - sx) + corner(1, 0) * sx
    bottom = corner(0, 1) * (1 - sx) + corner(1, 1) * sx
    return as_array((top * (1 - sy) + bottom * sy) * 1.5)


def fbm(x: Array, y: Array, seed: int, octaves: int = 6, gain: float = 0.5) -> Array:
    """Return fractal noise: octaves of `noise`, each twice as fine and `gain` times as strong."""
    total = np.zeros(np.broadcast(x, y).shape, np.float32)
    amplitude = 1.0
    for octave in range(octaves):
        scale = 2.0**octave
        total += amplitude * noise(as_array(x * scale), as_array(y * scale), seed + octave)
        amplitude *= gain
    return total


def ridged(x: Array, y: Array, seed: int, octaves: int = 7) -> Array:
    """Return ridged fractal noise in about [0, 1]: sharp crests, as of mountains."""
    total = np.zeros(np.broadcast(x, y).shape, np.float32)
    amplitude, weight, scale = 0.5, np.ones_like(total), 1.0
    for octave in range(octaves):
        crest = (1 - np.abs(noise(as_array(x * scale), as_array(y * scale), seed + octave))) ** 2
        total += amplitude * crest * weight
        weight = np.clip(crest * 1.4, 0, 1)
        amplitude *= 0.5
        scale *= 2.03
    return as_array(total)


def blur(image: Array, sigma: float) -> Array:
    """Return the image blurred by a Gauss of `sigma`, a fraction of the picture's size."""
    pixels = sigma * image.shape[0]
    if pixels < 0.2:
        return image
    return as_array(cv2.GaussianBlur(image, (0, 0), pixels, borderType=cv2.BORDER_REPLICATE))


def sample(image: Array, u: Array, v: Array) -> Array:
    """Return the image's values at places u, v (bilinear; mirrored beyond the edges)."""
    height, width = image.shape[:2]
    mapped = cv2.remap(
        image,
        as_array(u * width - 0.5),
        as_array(v * height - 0.5),
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REFLECT_101,
    )
    return as_array(mapped)


def polygon(size: int, points: npt.ArrayLike) -> Array:
    """Return the mask of a polygon with corners (u, v), its edge antialiased."""
    mask = np.zeros((size, size), np.uint8)
    corners = np.round((np.asarray(points) * size - 0.5) * (1 << _SHIFT)).astype(np.int32)
    cv2.fillPoly(mask, [corners], 255, cv2.LINE_AA, _SHIFT)
    return as_array(mask / 255)


def fill(image: Array, points: npt.ArrayLike, colour: npt.ArrayLike) -> None:
    """Draw a polygon with corners (u, v) on the picture in place (quick, for many small ones)."""
    size = image.shape[0]
    corners = np.round((np.asarray(points) * size - 0.5) * (1 << _SHIFT)).astype(np.int32)
    cv2.fillConvexPoly(image, corners, [float(c) for c in as_array(colour)], cv2.LINE_8, _SHIFT)


def curve(points: Sequence[tuple[float, float]], count: int = 40) -> npt.NDArray[np.float64]:
    """Return a smooth open curve (Catmull-Rom) through the points, shape (n, 2)."""
    p = np.array([points[0], *points, points[-1]], dtype=np.float64)
    t = np.linspace(0, 1, count, endpoint=False)[:, None]
    pieces = [
        0.5
        * (
            2 * b
            + (c - a) * t
            + (2 * a - 5 * b + 4 * c - d) * t**2
            + (3 * b - a - 3 * c + d) * t**3
        )
        for a, b, c, d in zip(p, p[1:], p[2:], p[3:], strict=False)
    ]
    return np.concatenate([*pieces, p[-1:]])


def stroke(size: int, points: npt.NDArray[np.float64], width: float) -> Array:
    """Return the mask of a line of constant width."""
    mask = np.zeros((size, size), np.uint8)
    corners = np.round((points * size - 0.5) * 16).astype(np.int32)
    cv2.polylines(mask, [corners], False, 255, max(1, round(width * size)), cv2.LINE_AA, 4)
    return as_array(mask / 255)
