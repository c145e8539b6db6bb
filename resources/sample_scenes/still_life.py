"""A still life by a window: a jug with an olive branch, a bowl of fruit, pears on a table."""

from __future__ import annotations

import cv2
import numpy as np

from .canvas import Array, as_array, fbm, noise, ramp, rgb, smoothstep
from .painter import finish, paint
from .tableware import MATERIALS, distance, nearest

_EYE = as_array([0.15, 1.95, -6.4])
_AIM = as_array([0.02, 0.98, 0.0])
_ZOOM = 2.95
_LIGHT = as_array([-0.72, 0.56, -0.42]) / np.float32(np.linalg.norm([-0.72, 0.56, -0.42]))
_SUN = as_array([1.0, 0.80, 0.55]) * np.float32(3.0)
_WALL_Z = 2.3
_TABLE_BACK = 1.75
_LOW, _HIGH = as_array([-2.1, 0.0, -1.6]), as_array([2.1, 3.3, 1.3])


def draw(size: int) -> Array:
    """Draw the scene by marching rays through distance fields, lit by the sun through panes."""
    big = size * 3 // 2
    image = _render(big)
    small = as_array(cv2.resize(image, (size, size), interpolation=cv2.INTER_AREA))
    return finish(paint(np.clip(small, 0, 1), 51, 0.72), 52, bloom=0.16)


def _march(origin: Array, ray: Array, start: Array, end: Array, steps: int = 90) -> Array:
    """Return how far along each ray, shape (n, 3), the first object is (else infinity)."""
    found = np.full(len(ray), np.inf, np.float32)
    at = start.copy()
    active = np.flatnonzero(start < end)
    for _ in range(steps):
        gap = distance(as_array(origin[active] + ray[active] * at[active, None]))
        hit = gap < 0.0012
        found[active[hit]] = at[active[hit]]
        at[active] += gap
        active = active[~hit & (at[active] < end[active])]
        if not len(active):
            break
    return found


def _box(origin: Array, ray: Array) -> tuple[Array, Array]:
    """Return where each ray enters and leaves the box that holds the objects."""
    safe = np.where(np.abs(ray) < 1e-6, 1e-6, ray)
    a, b = (_LOW - origin) / safe, (_HIGH - origin) / safe
    near = np.minimum(a, b).max(axis=1)
    return as_array(np.maximum(near, 0.0)), as_array(np.maximum(a, b).min(axis=1))


def _shadow(places: Array) -> Array:
    """Return the sunlight that objects leave at places, 0 to 1, softer with distance."""
    ray = as_array(np.broadcast_to(_LIGHT, places.shape))
    start, end = _box(places, ray)
    light = np.ones(len(places), np.float32)
    at = as_array(np.maximum(start, 0.03))
    active = np.flatnonzero(at < end)
    for _ in range(60):
        gap = distance(as_array(places[active] + ray[active] * at[active, None]))
        light[active] = np.minimum(
            light[active], np.clip(0.5 + 0.5 * gap / (0.045 * at[active]), 0, 1)
        )
        at[active] += np.clip(gap, 0.018, 0.25)
        active = active[(at[active] < end[active]) & (light[active] > 0.004)]
        if not len(active):
            break
    return as_array(light * light * (3 - 2 * light))


def _occlusion(places: Array, normal: Array) -> Array:
    """Return how open the surroundings are, 0 to 1."""
    closed = np.zeros(len(places), np.float32)
    for reach, weight in ((0.05, 1.0), (0.13, 0.75), (0.28, 0.5), (0.5, 0.32)):
        probe = as_array(places + normal * reach)
        gap = np.minimum(distance(probe), np.maximum(probe[:, 1], 0))
        closed += weight * np.clip(reach - gap, 0, None) / reach
    return as_array(np.clip(1 - closed * 0.42, 0, 1))


def _panes(places: Array) -> Array:
    """Return the sunlight that comes through the window at the left, 0 in the bars' shadow."""
    s = (-5.0 - places[:, 0]) / _LIGHT[0]
    through = places + _LIGHT * s[:, None]
    y, z = as_array(through[:, 1]), as_array(through[:, 2])
    soft = 0.09

    def within(value: Array, low: float, high: float) -> Array:
        return smoothstep(low - soft, low + soft, value) * smoothstep(
            high + soft, high - soft, value
        )

    rows = within(y, 2.2, 4.1) + within(y, 4.2, 5.85) + within(y, 5.95, 7.9)
    columns = within(z, -5.9, -3.25) + within(z, -3.15, 0.1)
    return as_array(np.clip(rows, 0, 1) * np.clip(columns, 0, 1))


def _window(mirror: Array) -> Array:
    """Return how much of the bright window a mirrored ray sees: four panes at the left."""
    depth = np.maximum(-mirror[:, 0], 1e-3)
    a, b = as_array(mirror[:, 1] / depth), as_array(mirror[:, 2] / depth)
    tall = smoothstep(0.22, 0.27, a) * smoothstep(1.15, 1.10, a)
    wide = smoothstep(-1.15, -1.08, b) * smoothstep(-0.08, -0.14, b)
    bars = smoothstep(0.02, 0.045, np.abs(a - 0.68)) * smoothstep(0.02, 0.045, np.abs(b + 0.61))
    return as_array(tall * wide * bars * (mirror[:, 0] < -0.05))


def _wall(places: Array) -> Array:
    """Plaster, sage green over ochre."""
    x, y = as_array(places[:, 0]), as_array(places[:, 1])
    cloud = fbm(as_array(x * 0.7), as_array(y * 0.7), 701, 6, 0.55)
    tone = ramp([(-0.8, "#6f7a6c"), (0, "#8f9580"), (0.8, "#b0ab8c")], cloud)
    pits = noise(as_array(x * 14), as_array(y * 14), 711)
    return as_array(tone * (1 + 0.04 * pits)[:, None])


def _table(places: Array) -> Array:
    """Oak boards that run across, with grain, knots and dark joints."""
    x, z = as_array(places[:, 0]), as_array(places[:, 2])
    board = np.floor((z + 3) / 0.62)
    inner = (z + 3) / 0.62 - board
    shift = as_array(board * 7.3)
    warp = 0.25 * fbm(as_array(x * 0.6 + shift), as_array(z * 2), 721, 3)
    rings = fbm(as_array(x * 0.55 + shift), as_array((z + warp) * 13), 731, 5, 0.6)
    tone = ramp([(-0.9, "#5f4029"), (-0.1, "#7c5434"), (0.8, "#976b44")], rings)
    streak = noise(as_array(x * 3 + shift), as_array(z * 90), 741)
    tone = as_array(tone * (1 + 0.10 * streak + 0.10 * np.sin(board * 2.4))[:, None])
    joint = np.minimum(inner, 1 - inner) * 0.62
    return mix_rows(tone, rgb("#2a180f"), as_array(0.85 * np.exp(-((joint / 0.010) ** 2))))


def mix_rows(a: Array, b: Array, weight: Array) -> Array:
    """Return rows of colours `a` where `weight` is 0 and the colour(s) `b` where it is 1."""
    return as_array(a + (b - a) * weight[:, None])


def _linear(colour: Array) -> Array:
    return as_array(np.clip(colour, 0, 1) ** 2.2)


def _render(size: int) -> Array:
    """Return the picture before paint."""
    forward = (_AIM - _EYE) / np.linalg.norm(_AIM - _EYE)
    right = np.cross([0, 1, 0], forward)
    right /= np.linalg.norm(right)
    up = np.cross(forward, right)
    axis = (np.arange(size) + 0.5) / size * 2 - 1
    sx, sy = (as_array(a).ravel() for a in np.meshgrid(axis, -axis))
    ray = forward * _ZOOM + right * sx[:, None] + up * sy[:, None]
    ray = as_array(ray / np.linalg.norm(ray, axis=1, keepdims=True))
    origin = as_array(np.broadcast_to(_EYE, ray.shape))
    start, end = _box(origin, ray)
    solid = _march(origin, ray, start, end)
    with np.errstate(divide="ignore"):
        table = -origin[:, 1] / ray[:, 1]
    table = np.where((table > 0) & (origin[:, 2] + ray[:, 2] * table < _TABLE_BACK), table, np.inf)
    wall = (_WALL_Z - origin[:, 2]) / ray[:, 2]
    reach = as_array(np.minimum(np.minimum(solid, table), wall))
    places = as_array(origin + ray * reach[:, None])
    kind = np.select([solid <= reach, table <= reach], [2, 1], 0)

    colour = np.zeros_like(ray)
    normal = np.zeros_like(ray)
    gloss = np.zeros(len(ray), np.float32)
    on_wall, on_table, on_solid = (np.flatnonzero(kind == k) for k in range(3))
    colour[on_wall], normal[on_wall] = _wall(places[on_wall]), as_array([0, 0, -1])
    colour[on_table], normal[on_table] = _table(places[on_table]), as_array([0, 1, 0])
    gloss[on_table] = 0.05
    colour[on_solid], normal[on_solid], gloss[on_solid] = _solids(places[on_solid])

    albedo = _linear(colour)
    lifted = as_array(places + normal * 0.012)
    sun = _shadow(lifted) * _panes(lifted)
    facing = normal @ _LIGHT
    soft = kind == 2
    lambert = np.where(soft, np.clip((facing + 0.16) / 1.16, 0, 1), np.clip(facing, 0, 1))
    opened = _occlusion(places, normal)
    sky = 0.5 - 0.5 * normal[:, 0] + 0.25 * normal[:, 1]
    ambient = as_array([0.26, 0.31, 0.38]) * (sky * opened)[:, None]
    bounce = (
        as_array([0.30, 0.17, 0.08])
        * (
            np.clip(0.55 - 0.45 * normal[:, 1], 0, 1)
            * opened
            * np.exp(-np.clip(places[:, 1], 0, None) * 0.9)
            * soft
        )[:, None]
    )
    light = _SUN * (lambert * sun)[:, None] + ambient + bounce + 0.035
    dim = 0.60 + 0.40 * np.exp(
        -(((places[:, 0] + 0.4) / 2.6) ** 2) - ((places[:, 1] - 1.0) / 2.4) ** 2
    )
    out = albedo * light * np.where(soft, 1.0, dim)[:, None]
    mirror = ray - 2 * np.sum(ray * normal, axis=1, keepdims=True) * normal
    fresnel = 0.35 + 0.65 * (1 - np.clip(-np.sum(ray * normal, axis=1), 0, 1)) ** 4
    shine = _window(as_array(mirror)) * gloss * fresnel * (0.35 + 0.65 * sun)
    out += as_array([1.0, 0.95, 0.86]) * (shine * 2.4)[:, None]
    rim = (1 - np.clip(-np.sum(ray * normal, axis=1), 0, 1)) ** 4 * gloss * opened * soft
    out += as_array([0.30, 0.36, 0.42]) * (rim * 0.7)[:, None]
    out = out * 1.05
    mapped = out * (2.51 * out + 0.03) / (out * (2.43 * out + 0.59) + 0.14)
    return as_array(np.clip(mapped, 0, 1) ** (1 / 2.2)).reshape(size, size, 3)


def _solids(places: Array) -> tuple[Array, Array, Array]:
    """Return colour, normal and gloss at places on objects."""
    step = 0.0025
    corners = as_array([[1, -1, -1], [-1, -1, 1], [-1, 1, -1], [1, 1, 1]])
    normal = np.zeros_like(places)
    for corner in corners:
        normal += corner * distance(as_array(places + corner * step))[:, None]
    index = nearest(places)
    colour = np.zeros_like(places)
    gloss = np.zeros(len(places), np.float32)
    normal /= np.maximum(np.linalg.norm(normal, axis=1, keepdims=True), 1e-9)
    for k, material in enumerate(MATERIALS):
        rows = np.flatnonzero(index == k)
        if len(rows):
            colour[rows], bump = material.look(places[rows], as_array(normal[rows]))
            normal[rows] += bump
            gloss[rows] = material.gloss
    normal /= np.maximum(np.linalg.norm(normal, axis=1, keepdims=True), 1e-9)
    return colour, as_array(normal), gloss
