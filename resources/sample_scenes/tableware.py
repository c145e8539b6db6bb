"""The objects of the still life: their distance fields, colours and gloss.

Places are arrays of shape (n, 3): x to the right, y up from the table, z away from the viewer.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from .canvas import Array, as_array, curve, fbm, noise, ramp, rgb, smoothstep

Look = Callable[[Array, Array], tuple[Array, Array]]


@dataclass(frozen=True)
class Material:
    """One kind of object.

    Attributes:
        distance: returns a lower bound of the distance to the object, shape (n,).
        look: takes places and normals, returns colours and what to add to the normals.
        gloss: how clearly it mirrors the window, 0 to 1.
    """

    distance: Callable[[Array], Array]
    look: Look
    gloss: float


def _ball(p: Array, centre: npt.ArrayLike, radius: float) -> Array:
    return as_array(np.linalg.norm(p - as_array(centre), axis=1) - radius)


def _smooth_min(a: Array, b: Array, k: float) -> Array:
    h = np.clip(0.5 + 0.5 * (b - a) / k, 0, 1)
    return as_array(b + (a - b) * h - k * h * (1 - h))


def _rod(p: Array, a: npt.ArrayLike, b: npt.ArrayLike, radius: float) -> Array:
    start, along = as_array(a), as_array(b) - as_array(a)
    h = np.clip((p - start) @ along / (along @ along), 0, 1)
    return as_array(np.linalg.norm(p - start - h[:, None] * along, axis=1) - radius)


# The jug.
_JUG = as_array([-0.80, 0.0, 0.35])
_JUG_TALL = 1.62
_PROFILE = curve(
    [
        (0.0, 0.37),
        (0.06, 0.40),
        (0.35, 0.56),
        (0.62, 0.61),
        (0.90, 0.52),
        (1.15, 0.36),
        (1.35, 0.30),
        (1.52, 0.33),
        (1.62, 0.39),
    ],
    12,
)


def _jug_distance(p: Array) -> Array:
    q = p - _JUG
    y = q[:, 1]
    spout = smoothstep(1.25, 1.62, as_array(y)) * 0.16
    around = np.hypot(q[:, 0], q[:, 2])
    pull = np.clip(-q[:, 0] / np.maximum(around, 1e-4), 0, 1) ** 6
    radius = np.interp(y, _PROFILE[:, 0], _PROFILE[:, 1]) + spout * pull
    outer = (around - radius) * 0.72
    body = np.maximum(np.maximum(outer, y - _JUG_TALL), -y)
    inner = np.maximum((around - radius + 0.045) * 0.72, 1.0 - y)
    body = np.maximum(body, -inner)
    hx, hy = q[:, 0] - 0.40, y - 1.02
    ring = np.hypot(hx / 0.82, hy) - 0.40
    handle = (np.hypot(ring, q[:, 2]) - 0.055) * 0.8
    handle = np.maximum(handle, -(hx + 0.06 + 0.20 * hy))
    return _smooth_min(as_array(body), as_array(handle), 0.06)


def _jug_look(p: Array, normal: Array) -> tuple[Array, Array]:
    y = p[:, 1] + 0.05 * fbm(as_array(p[:, 0] * 4), as_array(p[:, 2] * 4), 801, 3)
    drip = 0.10 * noise(
        as_array(np.arctan2(p[:, 0] + 0.8, 0.35 - p[:, 2]) * 2.2), as_array(p[:, 1] * 0), 811
    )
    glaze = smoothstep(0.40, 0.46, as_array(y + drip))
    mottle = fbm(as_array(p[:, 0] * 7 + p[:, 2] * 5), as_array(p[:, 1] * 7), 821, 4)
    teal = ramp([(-0.8, "#22525a"), (0, "#2b6a70"), (0.8, "#44837f")], mottle)
    clay = ramp([(-0.8, "#8d5a41"), (0.8, "#c58a63")], mottle)
    colour = clay + (teal - clay) * glaze[:, None]
    lip = smoothstep(1.585, 1.61, as_array(p[:, 1]))
    colour = colour + (rgb("#a8794f") - colour) * (lip * 0.7)[:, None]
    turning = 0.03 * np.sin(p[:, 1] * 75)
    bump = np.zeros_like(normal)
    bump[:, 1] = turning
    return as_array(colour), bump


# The bowl and what lies in it.
_BOWL = (0.92, 0.0, 0.10)


def _bowl_distance(p: Array) -> Array:
    q = p - as_array(_BOWL)
    around = np.hypot(q[:, 0], q[:, 2])
    shell = np.abs(np.hypot(around, (q[:, 1] - 0.86) * 1.12) - 0.86) - 0.028
    shell = np.maximum(shell * 0.85, q[:, 1] - 0.50)
    foot = np.maximum(np.abs(around - 0.27) - 0.04, q[:, 1] - 0.13)
    return as_array(np.minimum(shell, np.maximum(foot, -q[:, 1])))


def _bowl_look(p: Array, normal: Array) -> tuple[Array, Array]:
    q = p - as_array(_BOWL)
    turn = np.arctan2(q[:, 0], q[:, 2])
    speck = noise(as_array(p[:, 0] * 30), as_array(p[:, 1] * 30 + p[:, 2] * 23), 831)
    colour = as_array(rgb("#efe4d0") * (1 - 0.16 * smoothstep(0.45, 0.6, speck))[:, None])
    band = smoothstep(0.022, 0.014, as_array(np.abs(q[:, 1] - 0.425)))
    leaf = smoothstep(
        0.05, -0.02, as_array(np.abs(q[:, 1] - 0.29) - 0.075 * np.abs(np.sin(turn * 7)))
    )
    colour = colour + (rgb("#3a628c") - colour) * (np.maximum(band, leaf * 0.85))[:, None]
    return as_array(colour), np.zeros_like(normal)


_ORANGES = ((0.62, 0.50, -0.22, 0.30), (1.20, 0.50, -0.20, 0.29), (-1.28, 0.255, -0.62, 0.255))
_APPLES = ((0.90, 0.66, 0.37, 0.33),)


def _oranges_distance(p: Array) -> Array:
    return as_array(np.minimum.reduce([_ball(p, (x, y, z), r) for x, y, z, r in _ORANGES]))


def _orange_look(p: Array, normal: Array) -> tuple[Array, Array]:
    pits = noise(
        as_array(normal[:, 0] * 26 + normal[:, 2] * 9),
        as_array(normal[:, 1] * 26 - normal[:, 2] * 14),
        841,
    )
    tone = fbm(as_array(p[:, 0] * 3), as_array(p[:, 1] * 3 + p[:, 2]), 851, 3)
    colour = ramp([(-0.7, "#c8560c"), (0, "#dc6f12"), (0.7, "#e8861f")], tone)
    return as_array(colour * (1 - 0.07 * np.clip(pits, 0, 1))[:, None]), as_array(
        normal * 0 + pits[:, None] * 0.05
    )


def _apple(p: Array, x: float, y: float, z: float, r: float) -> Array:
    q = p - as_array([x, y, z])
    around = np.hypot(q[:, 0], q[:, 2])
    dimple = 0.30 * r * np.exp(-((around / (0.34 * r)) ** 2))
    return as_array((np.hypot(around, (q[:, 1] + np.sign(q[:, 1]) * dimple) * 1.06) - r) * 0.75)


def _apples_distance(p: Array) -> Array:
    return as_array(np.minimum.reduce([_apple(p, *apple) for apple in _APPLES]))


def _apple_look(p: Array, normal: Array) -> tuple[Array, Array]:
    turn = np.arctan2(normal[:, 0], -normal[:, 2])  # the seam is at the back
    streak = fbm(as_array(turn * 5), as_array(normal[:, 1] * 0.9), 861, 4, 0.5)
    blush = (
        streak * 0.16
        + 0.28 * np.sin(turn * 1.3 + 0.6)
        - 0.5 * np.clip(normal[:, 1] - 0.6, 0, 1)
        + 0.38
    )
    return ramp(
        [(-0.5, "#d8b44a"), (0.0, "#cf5a35"), (0.5, "#a61f26"), (1, "#7d1420")], as_array(blush)
    ), np.zeros_like(p)


# Pears: one stands, one lies.
_PEARS = (
    ((-0.02, 0.30, -0.80), (0.05, 0.98, 0.02)),
    ((0.72, 0.285, -1.02), (-0.83, 0.10, -0.30)),
)


def _pear(p: Array, foot: tuple[float, float, float], axis: tuple[float, float, float]) -> Array:
    base = as_array(foot)
    up = as_array(axis) / np.float32(np.linalg.norm(axis))
    belly = _ball(p, foot, 0.305)
    neck = base + up * 0.40
    return _smooth_min(belly, _ball(p, neck, 0.150), 0.30)


def _pears_distance(p: Array) -> Array:
    return as_array(np.minimum.reduce([_pear(p, foot, axis) for foot, axis in _PEARS]))


def _pear_look(p: Array, normal: Array) -> tuple[Array, Array]:
    tone = fbm(as_array(p[:, 0] * 2.4), as_array(p[:, 1] * 2.4 + p[:, 2]), 871, 4)
    blush = smoothstep(-0.2, 0.9, as_array(normal[:, 0] * 0.6 - normal[:, 2] * 0.3 + 0.5 * tone))
    colour = ramp([(-0.7, "#87862f"), (0, "#a89a3c"), (0.7, "#c2a84a")], tone)
    colour = colour + (rgb("#c9743a") - colour) * (0.55 * blush)[:, None]
    dots = noise(as_array(p[:, 0] * 34), as_array(p[:, 1] * 34 + p[:, 2] * 27), 881)
    return as_array(colour * (1 - 0.22 * smoothstep(0.5, 0.75, dots))[:, None]), np.zeros_like(p)


def _stems_distance(p: Array) -> Array:
    parts = [
        _rod(p, (0.90, 0.86, 0.37), (0.95, 1.08, 0.35), 0.016),
    ]
    for foot, axis in _PEARS:
        up = as_array(axis) / np.float32(np.linalg.norm(axis))
        a = as_array(foot) + up * 0.52
        b = a + up * 0.20 + as_array([0.05, 0.03, 0.0])
        parts.append(_rod(p, a, b, 0.018))
    return as_array(np.minimum.reduce([*parts, _twigs_distance(p)]))


def _stem_look(p: Array, normal: Array) -> tuple[Array, Array]:
    return as_array(np.broadcast_to(rgb("#5e4630"), p.shape)), np.zeros_like(normal)


# The olive branch: twigs as polylines, leaves set along them in turn.
_TWIGS = tuple(
    curve(points, 4)
    for points in (
        [(-0.80, 1.2), (-0.86, 1.75), (-1.10, 2.20), (-1.45, 2.50)],
        [(-0.78, 1.2), (-0.70, 1.80), (-0.55, 2.35), (-0.62, 2.85)],
        [(-0.76, 1.2), (-0.60, 1.70), (-0.25, 2.10), (0.18, 2.28)],
    )
)


def _place(point: npt.NDArray[np.float64], twig: int) -> tuple[float, float, float]:
    return (
        float(point[0]),
        float(point[1]),
        0.35 + (-0.10, 0.10, -0.16)[twig] * (float(point[1]) - 1.2),
    )


def _twigs_distance(p: Array) -> Array:
    far = np.full(len(p), 9.0, np.float32)
    rows = np.flatnonzero(p[:, 1] > 1.4)
    far[p[:, 1] <= 1.4] = 0.25
    if len(rows):
        q = p[rows]
        parts = [
            _rod(q, _place(a, k), _place(b, k), 0.014)
            for k, twig in enumerate(_TWIGS)
            for a, b in zip(twig[::2], twig[2::2], strict=False)
        ]
        far[rows] = np.minimum.reduce(parts)
    return far


def _set_leaves() -> list[tuple[Array, Array]]:
    """Return for each leaf its middle and its frame (rows: along, across, thickness)."""
    rng = np.random.default_rng(891)
    leaves: list[tuple[Array, Array]] = []
    for k, twig in enumerate(_TWIGS):
        for i in range(4, len(twig)):
            for side in (-1, 1):
                here = as_array(_place(twig[i], k))
                along = as_array(_place(twig[i], k)) - as_array(_place(twig[i - 1], k))
                along /= np.linalg.norm(along)
                out = np.cross(along, [0, 0, 1]) * side + as_array([0, 0, rng.normal(0, 0.55)])
                pointing = along * rng.uniform(0.5, 1.0) + out * rng.uniform(0.6, 1.0)
                pointing /= np.linalg.norm(pointing)
                face = np.cross(pointing, rng.normal(0, 1, 3) * [0.6, 0.6, 0.2] + [0.2, 0.9, 0.0])
                face /= np.linalg.norm(face)
                frame = np.stack([pointing, face, np.cross(pointing, face)])
                leaves.append((as_array(here + pointing * 0.165), as_array(frame)))
    return leaves


_LEAVES = _set_leaves()
_LEAF_RADII = as_array([0.19, 0.055, 0.014])


def _leaves_distance(p: Array) -> Array:
    out = np.where(p[:, 1] < 1.5, np.float32(0.25), np.float32(9.0))
    rows = np.flatnonzero(p[:, 1] >= 1.5)
    best = np.full(len(rows), 9.0, np.float32)
    for middle, frame in _LEAVES:
        q = p[rows] - middle
        apart = np.linalg.norm(q, axis=1)
        near = np.flatnonzero(apart < 0.30)
        best = np.where(apart < 0.30, best, np.minimum(best, apart - 0.20))
        if len(near):
            local = q[near] @ frame.T
            local[:, 2] += 0.9 * local[:, 0] ** 2
            k0 = np.linalg.norm(local / _LEAF_RADII, axis=1)
            k1 = np.linalg.norm(local / _LEAF_RADII**2, axis=1)
            exact = k0 * (k0 - 1) / np.maximum(k1, 1e-6) * 0.8
            best[near] = np.minimum(best[near], exact)
    out[rows] = best
    return as_array(out)


def _leaf_look(p: Array, normal: Array) -> tuple[Array, Array]:
    tone = fbm(as_array(p[:, 0] * 3), as_array(p[:, 1] * 3), 895, 3) + 0.5 * normal[:, 1]
    return ramp(
        [(-0.6, "#42573a"), (0.1, "#6f8557"), (0.8, "#a8b583")], as_array(tone)
    ), np.zeros_like(p)


MATERIALS = (
    Material(_jug_distance, _jug_look, 0.75),
    Material(_bowl_distance, _bowl_look, 0.60),
    Material(_oranges_distance, _orange_look, 0.16),
    Material(_apples_distance, _apple_look, 0.55),
    Material(_pears_distance, _pear_look, 0.22),
    Material(_stems_distance, _stem_look, 0.0),
    Material(_leaves_distance, _leaf_look, 0.10),
)

_CHUNK = 1 << 18


def distance(p: Array) -> Array:
    """Return a lower bound of the distance to the nearest object, shape (n,)."""
    parts = [
        np.minimum.reduce([m.distance(p[i : i + _CHUNK]) for m in MATERIALS])
        for i in range(0, len(p), _CHUNK)
    ]
    return as_array(np.concatenate(parts)) if parts else np.zeros(0, np.float32)


def nearest(p: Array) -> npt.NDArray[np.intp]:
    """Return the index in `MATERIALS` of the nearest object, shape (n,)."""
    return np.argmin(np.stack([m.distance(p) for m in MATERIALS]), axis=0)
