"""Height fields seen in perspective: hills, dunes and cliffs with sun and cast shadows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np

from .canvas import Array, as_array

HeightOf = Callable[[Array, Array], Array]


@dataclass(frozen=True)
class Camera:
    """An upright camera above the origin that looks along +z, with a shifted horizon.

    Attributes:
        height: of the eye, in world units.
        horizon: `v` of the horizon in the picture.
        spread: half the picture's width at depth 1, in world units.
    """

    height: float
    horizon: float
    spread: float

    def project(self, x: float, y: float, z: float) -> tuple[float, float]:
        """Return (u, v) of a point of the world."""
        scale = 2 * self.spread * z
        return 0.5 + x / scale, self.horizon - (y - self.height) / scale


@dataclass(frozen=True)
class View:
    """What a camera sees of a height field, one value for each pixel.

    Attributes:
        hit: 1 where the ground is seen, 0 where the sky is.
        x, y, z: the place seen, in world units.
        normal: the ground's upward normal there, shape (size, size, 3).
        sun: 0 in a cast shadow, 1 in the light.
    """

    hit: Array
    x: Array
    y: Array
    z: Array
    normal: Array
    sun: Array

    def lambert(self, light: tuple[float, float, float]) -> Array:
        """Return how squarely the ground faces the light, 0 to 1, without cast shadows."""
        direction = as_array(light) / np.linalg.norm(light)
        return as_array(np.clip(self.normal @ direction, 0, 1))


@dataclass(frozen=True)
class HeightField:
    """Heights on a square map: rows go along z from `near` to `far`, columns along x.

    The map's width in x is `2 * reach`. Places beyond it repeat its edge.
    """

    heights: Array
    near: float
    far: float
    reach: float

    @classmethod
    def build(
        cls, height_of: HeightOf, near: float, far: float, reach: float, n: int
    ) -> HeightField:
        """Sample a height function on a map of n by n places."""
        x, z = np.meshgrid(
            np.linspace(-reach, reach, n, dtype=np.float32),
            np.linspace(near, far, n, dtype=np.float32),
        )
        return cls(height_of(as_array(x), as_array(z)), near, far, reach)

    def at(self, values: Array, x: Array, z: Array) -> Array:
        """Return a map's values (heights, shadows, normals) at places of the world."""
        n = self.heights.shape[0] - 1
        column = as_array((x + self.reach) / (2 * self.reach) * n)
        row = as_array((z - self.near) / (self.far - self.near) * n)
        return as_array(
            cv2.remap(values, column, row, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        )

    def normals(self) -> Array:
        """Return the upward unit normals of the map, shape (n, n, 3)."""
        n = self.heights.shape[0] - 1
        dz, dx = np.gradient(self.heights, (self.far - self.near) / n, 2 * self.reach / n)
        normal = np.stack([-dx, np.ones_like(dx), -dz], axis=-1)
        return as_array(normal / np.linalg.norm(normal, axis=-1, keepdims=True))

    def shadows(self, light: tuple[float, float, float], length: float, steps: int = 90) -> Array:
        """Return 0 where the ground shadows itself and 1 in the light, with a soft edge.

        `light` points towards the sun; hills farther than `length` cast nothing.
        """
        n = self.heights.shape[0] - 1
        flat = float(np.hypot(light[0], light[2]))
        column = light[0] / flat / (2 * self.reach) * n
        row = light[2] / flat / (self.far - self.near) * n
        lit = np.ones_like(self.heights)
        for s in (np.arange(1, steps + 1) / steps) ** 1.6 * length:
            shift = np.array([[1, 0, column * s], [0, 1, row * s]], np.float32)
            ahead = cv2.warpAffine(
                self.heights,
                shift,
                (n + 1, n + 1),
                flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
                borderMode=cv2.BORDER_REPLICATE,
            )
            clearance = self.heights + s * light[1] / flat - as_array(ahead)
            lit = np.minimum(lit, np.clip(0.5 + clearance / (0.06 * s + 1e-3), 0, 1))
        return as_array(lit)

    def view(
        self, camera: Camera, size: int, light: tuple[float, float, float], shadow_length: float
    ) -> View:
        """Render the field: for each column of pixels, walk away and keep what rises above."""
        slices = max(600, 2 * size)
        z = np.geomspace(self.near, self.far, slices).astype(np.float32)
        sx = (((np.arange(size) + 0.5) / size - 0.5) * 2 * camera.spread).astype(np.float32)
        x = as_array(z[:, None] * sx)
        height = self.at(self.heights, x, as_array(np.broadcast_to(z[:, None], x.shape)))
        top = camera.horizon - (height - camera.height) / (2 * camera.spread * z[:, None])
        highest = np.minimum.accumulate(top, axis=0)
        rows = (np.arange(size) + 0.5) / size
        depth = np.empty((size, size), np.float32)
        hit = np.empty((size, size), np.float32)
        for column in range(size):
            # The first slice whose top is above the pixel, refined against the slice before it.
            first = np.searchsorted(-highest[:, column], -rows)
            hit[:, column] = first < slices
            k = np.clip(first, 1, slices - 1)
            before, after = top[k - 1, column], top[k, column]
            part = np.clip((before - rows) / np.maximum(before - after, 1e-9), 0, 1)
            depth[:, column] = z[k - 1] + (z[k] - z[k - 1]) * part
        across = as_array(depth * sx)
        normal = self.at(self.normals(), across, depth)
        return View(
            hit,
            across,
            self.at(self.heights, across, depth),
            depth,
            as_array(normal / np.linalg.norm(normal, axis=-1, keepdims=True)),
            self.at(self.shadows(light, shadow_length), across, depth),
        )
