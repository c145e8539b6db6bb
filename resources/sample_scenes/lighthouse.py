"""A lighthouse on a headland at sunset, with a sailing boat and towering clouds."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np

from .canvas import (
    Array,
    as_array,
    blur,
    curve,
    fbm,
    fill,
    gauss,
    glow,
    grid,
    mix,
    ramp,
    rgb,
    sample,
    screen,
    smoothstep,
    stroke,
)
from .coast_buildings import cottage, sailing_boat, tower
from .painter import finish, paint
from .terrain import Camera, HeightField, View

_HORIZON = 0.625
_CAMERA = Camera(height=4.3, horizon=_HORIZON, spread=0.55)
_SUN = (0.215, 0.570)
_LIGHT = (-0.90, 0.30, 0.22)
_TOWER = (2.0, 14.6)
# Seed, middle, foot, half the width and height of each cloud, the farthest first.
_CLOUDS = (
    (503, 0.47, 0.602, 0.16, 0.050),
    (509, 0.02, 0.560, 0.16, 0.075),
    (521, 0.90, 0.560, 0.26, 0.230),
    (541, 0.17, 0.330, 0.21, 0.165),
    (547, 0.47, 0.175, 0.10, 0.060),
)


def draw(size: int) -> Array:
    """Draw the scene: clouds and sun, sea, coast (a height field), cottage, tower, boat, gulls."""
    big = size * 2
    field = HeightField.build(_land, 2.6, 30, 16, min(1800, big))
    view = field.view(_CAMERA, big, _LIGHT, 7)
    image = _sky(big)
    land = as_array(view.hit * smoothstep(0.015, 0.05, view.y))
    image = _sea(image, land)
    image = sailing_boat(image)
    image = mix(image, _coast(view), blur(land, 0.0003))
    ground = float(field.at(field.heights, as_array([[_TOWER[0]]]), as_array([[_TOWER[1]]]))[0, 0])
    image = cottage(image, _CAMERA.project(_TOWER[0] + 2.1, ground - 0.05, _TOWER[1] - 0.2))
    image = tower(image, _CAMERA.project(_TOWER[0], ground - 0.12, _TOWER[1]))
    image = _meadow(image, view)
    image = _gulls(image)
    small = as_array(cv2.resize(image, (size, size), interpolation=cv2.INTER_AREA))
    return finish(paint(small, 41, 0.75), 42, bloom=0.20)


def _sky(size: int) -> Array:
    """Blue over rose over gold, the sun near the sea, cumulus lit from below and from the left."""
    u, v = grid(size)
    stops = [
        (0.0, "#2f5486"),
        (0.20, "#6483ad"),
        (0.38, "#b59bb0"),
        (0.50, "#ecab8c"),
        (0.625, "#ffcf86"),
    ]
    image = ramp(stops, as_array(v + 0.06 * (u - 0.3)))
    near = as_array(np.hypot(u - _SUN[0], (v - _SUN[1]) * 1.15))
    image = screen(image, glow(gauss(near, 0.30), "#ffab5c", 0.60))
    streaks = smoothstep(
        0.15, 0.9, fbm(as_array(u * 1.6 + 3), as_array(v * 14 - u * 2), 501, 6, 0.55)
    )
    streaks = streaks * smoothstep(0.55, 0.30, v)
    image = mix(
        image, ramp([(0, "#c9c3cf"), (0.3, "#ffd0b4"), (0.6, "#ffd9a0")], v), streaks * 0.55
    )
    for seed, cu, base, wide, tall in _CLOUDS:
        cover, light = _cumulus(u, v, seed, cu, base, wide, tall)
        warm = gauss(near, 0.55)
        shade = ramp([(0.1, "#7480a6"), (0.35, "#a189a6"), (0.58, "#dc9f8c")], v)
        bright = ramp([(0.1, "#fde6cb"), (0.35, "#ffdcae"), (0.58, "#ffd596")], v)
        shade = mix(shade, rgb("#e0a184"), warm * 0.55)
        image = mix(image, mix(shade, mix(bright, rgb("#fff3cf"), warm * 0.6), light), cover)
    disk = smoothstep(0.0300, 0.0288, as_array(np.hypot(u - _SUN[0], v - _SUN[1])))
    image = screen(image, glow(gauss(near, 0.085), "#ffcf7d", 0.85))
    return mix(image, rgb("#fff6d8"), disk)


def _cumulus(
    u: Array, v: Array, seed: int, cu: float, base: float, wide: float, tall: float
) -> tuple[Array, Array]:
    """Return cover and light of a heap of puffs: balls on a flat base, frayed by noise."""
    rng = np.random.default_rng(seed)
    fray = 0.013 * (tall / 0.16) ** 0.5
    x = as_array(u + fray * fbm(u * 16, v * 16, seed + 1, 5, 0.55))
    y = as_array(v + fray * fbm(u * 16, v * 16, seed + 11, 5, 0.55))
    bulge = np.full_like(u, -1.0)
    for _ in range(90):
        side = rng.uniform(-1, 1)
        heap = (1 - abs(side) ** 1.6) * (0.72 + 0.28 * np.cos(side * 7 + seed))
        up = rng.random() ** 0.75
        r = tall * rng.uniform(0.18, 0.38) * (1 - 0.40 * up) * (0.45 + 0.55 * heap)
        px, py = cu + side * wide, base - r * 0.6 - up * heap * tall
        away = ((x - px) ** 2 + (y - py) ** 2) / r**2
        bulge = np.maximum(bulge, r / tall * (1 - away) + 0.10 * rng.random() * (away < 1))
    soft = blur(as_array(np.clip(bulge, -0.2, 1)), 0.0035)
    dy, dx = np.gradient(soft, 1 / len(u))
    lit = (0.72 * dx * tall + 0.42 * -dy * tall) * 0.42
    high = np.clip((base - v) / tall, 0, 1)
    light = np.clip(0.30 + lit + 0.36 * high + 0.10 * fbm(u * 22, v * 22, seed + 21, 4), 0, 1)
    below = smoothstep(base + 0.012, base - 0.025, as_array(y))
    return as_array(smoothstep(-0.03, 0.10, soft) * below), as_array(light)


def _sea(image: Array, land: Array) -> Array:
    """Waves in perspective that mirror the sky, a path of sunlight, foam along the coast."""
    size = image.shape[0]
    u, v = grid(size)
    below = np.clip(v - _HORIZON, 0.0008, None)
    z = as_array(0.30 / below)
    x = as_array((u - 0.5) * z)
    swell = fbm(as_array(x * 3.0), as_array(z * 7.5), 541, 5, 0.55)
    chop = fbm(as_array(x * 11 + 0.4 * swell), as_array(z * 24), 551, 4, 0.6)
    tilt = (swell + 0.55 * chop) * np.clip(0.25 + below * 4, 0, 1)
    mirror = sample(
        blur(image, 0.008),
        as_array(u + tilt * 0.02),
        as_array(_HORIZON - below * 0.95 - np.abs(tilt) * 0.09),
    )
    deep = ramp([(0.62, "#6d86a0"), (0.72, "#2f6077"), (0.88, "#174a5e"), (1.0, "#0f3548")], v)
    grazing = np.clip(0.72 - below * 1.25 - tilt * 0.42, 0.06, 0.92)
    water = mix(deep, as_array(mirror * 0.96), grazing)
    crest = smoothstep(0.55, 1.0, as_array(swell + 0.4 * chop)) * smoothstep(0.02, 0.12, below)
    water = mix(water, rgb("#d9e6e2"), crest * 0.35)
    width = 0.030 + below * 0.30
    path = gauss(as_array((u - _SUN[0] - 0.03 * tilt) / width), 1.0) * smoothstep(-0.25, 0.35, tilt)
    water = screen(water, glow(as_array(path * np.exp(-below * 1.4)), "#ffc26e", 1.0))
    sheen = gauss(as_array(u - _SUN[0]), 0.20) * np.exp(-below * 5)
    water = screen(water, glow(as_array(sheen), "#f0975a", 0.34))
    surf = blur(land, 0.012) * (1 - land)
    lace = smoothstep(-0.15, 0.45, fbm(as_array(x * 9), as_array(z * 16), 561, 5))
    water = mix(water, rgb("#f6ece0"), np.clip(surf * 3.2, 0, 1) * lace * 0.85)
    haze = np.exp(-below * 34) * 0.6
    water = mix(
        water,
        mix(
            rgb("#d8a79a") * np.ones_like(image), rgb("#ffd08a"), gauss(as_array(u - _SUN[0]), 0.3)
        ),
        haze,
    )
    return mix(image, water, smoothstep(_HORIZON - 0.0006, _HORIZON + 0.0006, v))


def _land(x: Array, z: Array) -> Array:
    """Return the coast's height: a meadow near the eye, a bay, a headland with cliffs, stacks."""
    bend = 0.55 * fbm(x * 0.5, z * 0.5, 571, 5)
    places = [2.6, 4.0, 5.5, 7.5, 9.5, 11.5, 13.5, 15.5, 17.5, 19.5, 21.5, 30]
    shores = [-0.3, 0.5, 1.5, 3.3, 4.3, 2.2, -0.7, -0.9, 1.6, 5.0, 8.0, 9.0]
    inland = x - np.interp(z, places, shores) + bend
    tops = np.interp(z, [2.6, 5, 9, 12, 14.6, 17, 30], [2.7, 2.5, 2.3, 3.6, 4.75, 4.2, 3.2])
    top = tops + 0.10 * np.clip(inland, 0, 4) * (z < 30) + 0.22 * fbm(x * 0.7, z * 0.7, 581, 4)
    crag = 0.16 * fbm(x * 2.6, z * 2.6, 591, 5)
    wall = smoothstep(-0.05, 0.85, as_array(inland + crag))
    ledge = wall + 0.05 * np.sin(wall * 19) * (1 - wall)
    height = top * ledge - 0.02
    for sx, sz, tall, wide in (
        (-2.5, 14.6, 2.1, 0.42),
        (-3.5, 16.0, 1.1, 0.38),
        (-1.75, 13.0, 0.7, 0.40),
    ):
        away = np.hypot(x - sx + 0.3 * bend, z - sz) / wide + crag * 1.6
        height = np.maximum(height, tall * smoothstep(1.3, 0.35, as_array(away)) - 0.02)
    return as_array(height)


def _coast(view: View) -> Array:
    """Banded rock with dark wet feet, and grass on top that glows where the sun rakes over it."""
    grain = fbm(as_array(view.x * 3), as_array(view.z * 3 + view.y * 2), 601, 6)
    strata = fbm(as_array(view.x * 0.7 + view.z * 0.5), as_array(view.y * 7 + grain * 0.8), 611, 4)
    rock = ramp(
        [(-0.7, "#4d3c46"), (0.0, "#8a6a5f"), (0.7, "#c59d7e")], as_array(strata + 0.5 * grain)
    )
    wet = smoothstep(0.55, 0.05, as_array(view.y + 0.15 * grain))
    rock = mix(rock, rgb("#2f2c37"), wet * 0.8)
    flat = as_array(view.normal[..., 1] + 0.10 * grain)
    tuft = fbm(as_array(view.x * 9), as_array(view.z * 9), 621, 4)
    grass = ramp(
        [(-0.8, "#2f4a33"), (0.0, "#5d7440"), (0.8, "#9a9850")], as_array(tuft + 0.6 * grain)
    )
    ground = mix(rock, grass, smoothstep(0.66, 0.84, flat) * smoothstep(0.9, 1.5, view.y))
    # The map has one height for each place: on a wall its slopes are mere flutes. Soften them and
    # let ledges and cracks model the rock.
    size = len(view.x)
    calm = replace(view, normal=blur(view.normal, 0.0035 * min(1, size / 512)))
    cracks = fbm(
        as_array((view.x - view.z) * 1.7), as_array(view.y * 2.6 + 0.5 * grain), 615, 5, 0.6
    )
    ledges = 1 + (0.55 * strata + 0.75 * cracks) * smoothstep(0.85, 0.55, view.normal[..., 1])
    sun = np.clip(calm.lambert(_LIGHT) * 1.8 * ledges, 0, 1) * blur(view.sun, 0.003)
    shade = ground * rgb("#767fae") * 1.02
    bright = np.clip(ground * rgb("#ffcb8e") * 1.55, 0, 1)
    lit = mix(as_array(shade), as_array(bright), as_array(sun))
    haze = 1 - np.exp(-np.clip(view.z - 8, 0, None) / 55)
    return mix(lit, rgb("#e2aa96"), as_array(haze))


def _meadow(image: Array, view: View) -> Array:
    """Blades of grass and sea pinks in the foreground."""
    size = image.shape[0]
    rng = np.random.default_rng(661)
    image = np.ascontiguousarray(image)
    near = (view.hit > 0.5) & (view.z < 6.5) & (view.normal[..., 1] > 0.72) & (view.y > 1.2)
    rows, columns = np.nonzero(near)
    if len(rows) == 0:
        return image
    chosen = rng.integers(0, len(rows), 4200)
    for at in chosen[np.argsort(rows[chosen], kind="stable")]:
        row, column = rows[at], columns[at]
        x, y = column / size, row / size
        sun = float(view.sun[row, column])
        tall = rng.gamma(5, 0.020) / float(view.z[row, column]) * 0.75
        lean = rng.normal(0.25, 0.35) * tall
        shade = ramp(
            [(0, "#22362f"), (0.5, "#56683c"), (1, "#d9b765")],
            as_array(np.clip(rng.random() * (0.45 + 0.6 * sun), 0, 1)),
        )
        fill(image, [(x - 0.0011, y), (x + 0.0011, y), (x + lean, y - tall)], shade)
        if rng.random() < 0.075:
            r = 0.016 / float(view.z[row, column])
            turn = np.linspace(0, 2 * np.pi, 9)[:-1]
            bloom = mix(rgb("#b4567f"), rgb("#ffb3a8"), float(rng.random() * (0.4 + 0.6 * sun)))
            fill(
                image,
                np.stack([x + lean + r * np.cos(turn), y - tall + 0.8 * r * np.sin(turn)], axis=1),
                bloom,
            )
    return image


def _gulls(image: Array) -> Array:
    """A few gulls on the wing."""
    size = image.shape[0]
    for x, y, span, tilt in (
        (0.475, 0.400, 0.020, 0.2),
        (0.440, 0.432, 0.014, -0.1),
        (0.530, 0.452, 0.012, 0.1),
        (0.395, 0.385, 0.010, 0.3),
    ):
        wings = curve(
            [
                (x - span, y - span * (0.25 + tilt)),
                (x - span * 0.45, y - span * 0.42),
                (x, y),
                (x + span * 0.45, y - span * 0.36),
                (x + span, y - span * (0.10 - tilt)),
            ],
            10,
        )
        image = mix(image, rgb("#4a4560"), stroke(size, wings, span * 0.14))
    return image
