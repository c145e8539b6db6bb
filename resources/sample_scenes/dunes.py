"""Desert dunes at dusk with a lone tree and a large moon."""

from __future__ import annotations

import cv2
import numpy as np

from .canvas import (
    Array,
    as_array,
    blur,
    fbm,
    fill,
    gauss,
    glow,
    grid,
    mix,
    noise,
    ramp,
    rgb,
    screen,
    smoothstep,
)
from .painter import finish, paint
from .terrain import Camera, HeightField, View

_CAMERA = Camera(height=4.6, horizon=0.56, spread=0.55)
_LIGHT = (-0.92, 0.30, -0.12)
_MOON = (0.685, 0.275, 0.135)


def draw(size: int) -> Array:
    """Draw the scene: dusk sky with the moon, dunes (a height field) in the last light, a tree."""
    big = size * 2
    field = HeightField.build(_dune, 5, 80, 46, min(2400, big * 6 // 5))
    view = field.view(_CAMERA, big, _LIGHT, 14)
    image = _moon(_sky(big))
    image = _far_hills(image)
    image = _sand(image, view)
    image = _tree(image)
    small = as_array(cv2.resize(image, (size, size), interpolation=cv2.INTER_AREA))
    painted = _stars(paint(small, 31, 0.72))
    return finish(painted, 32, bloom=0.12)


def _dune(x: Array, z: Array) -> Array:
    """Return the sand's height: long windward slopes, sharp crests and steep slip faces."""
    total = np.zeros_like(x)
    for angle, length, height, seed in ((0.35, 15.0, 2.7, 201), (-0.25, 27.0, 2.6, 211)):
        bend = 0.42 * fbm(as_array(x / 24), as_array(z / 24), seed, 3)
        phase = (x * np.cos(angle) + z * np.sin(angle)) / length + bend * 1.35
        t = phase - np.floor(phase)
        rise = smoothstep(0, 0.72, as_array(t)) ** 1.1
        fall = 1 - np.clip((t - 0.72) / 0.28, 0, 1)
        profile = np.where(t < 0.72, rise, fall**1.25)
        swell = 0.45 + 0.55 * smoothstep(
            -0.5, 0.6, fbm(as_array(x / 17), as_array(z / 21), seed + 5, 2)
        )
        total = total + height * profile * swell
    broad = 1.5 * fbm(as_array(x / 40), as_array(z / 40), 221, 2)
    return as_array(total * np.clip(z / 14, 0.35, 1) + broad - 1.2)


def _sky(size: int) -> Array:
    """Indigo to rose, with veils of cloud low down."""
    u, v = grid(size)
    stops = [
        (0.0, "#1f2a56"),
        (0.20, "#414a80"),
        (0.36, "#8469a0"),
        (0.48, "#d58a93"),
        (0.57, "#f7bd92"),
    ]
    image = ramp(stops, as_array(v + 0.03 * (0.5 - u)))
    warp = fbm(u * 2, v * 4, 241, 3) * 0.6
    veil = fbm(as_array(u * 1.5 + warp), as_array(v * 13 + warp + u), 251, 6, 0.55)
    band = smoothstep(0.10, 0.75, veil) * smoothstep(0.12, 0.36, v) * smoothstep(0.60, 0.48, v)
    return mix(image, ramp([(0.2, "#7d6aa6"), (0.4, "#e79a98"), (0.55, "#ffd0a0")], v), band * 0.8)


def _stars(image: Array) -> Array:
    """A few points of light in the upper sky, none before the moon."""
    size = image.shape[0]
    u, v = grid(size)
    rng = np.random.default_rng(231)
    stars = np.zeros((size, size), np.float32)
    for su, sv, power in zip(
        rng.random(170), rng.random(170) ** 1.4 * 0.36, rng.random(170) ** 4, strict=True
    ):
        radius = max(0.6, (0.0006 + 0.0010 * power) * size)
        column, row = su * size, sv * size
        near = np.s_[max(int(row) - 8, 0) : int(row) + 9, max(int(column) - 8, 0) : int(column) + 9]
        away = np.hypot(u[near] * size - column, v[near] * size - row)
        stars[near] += np.exp(-((away / radius) ** 2)) * (0.30 + 0.7 * power) * (1 - sv / 0.38)
    away = np.hypot(u - _MOON[0], v - _MOON[1]) / _MOON[2]
    return screen(image, glow(as_array(stars * smoothstep(1.2, 2.2, as_array(away))), "#fff3dd"))


def _moon(image: Array) -> Array:
    """The full moon: seas of noise, shaded like a ball, in a wide halo."""
    size = image.shape[0]
    u, v = grid(size)
    mu, mv, radius = _MOON
    x, y = (u - mu) / radius, (v - mv) / radius
    away = np.hypot(x, y)
    image = screen(image, glow(gauss(as_array(away), 2.3), "#f6c9a8", 0.34))
    image = screen(image, glow(gauss(as_array(away), 1.35), "#ffe3c2", 0.30))
    bulge = np.sqrt(np.clip(1 - away**2, 0.02, 1))
    seas = fbm(
        as_array(x / (0.55 + 0.45 * bulge) * 1.15 + 3.4), as_array(y * 1.15 + 1.2), 262, 6, 0.6
    )
    face = mix(
        rgb("#fff0d2") * np.ones_like(image), rgb("#cfb3a6"), smoothstep(-0.25, 0.65, seas) * 0.75
    )
    pits = fbm(x * 7, y * 7, 271, 4)
    face = as_array(face * (1 + 0.07 * pits)[..., None])
    face = as_array(face * (0.80 + 0.20 * bulge - 0.05 * x + 0.02)[..., None])
    disk = smoothstep(1 + 1 / (radius * size), 1 - 1 / (radius * size), as_array(away))
    air = smoothstep(0.30, 0.60, v) * 0.4
    return mix(image, mix(face, rgb("#f3b096"), air), disk)


def _far_hills(image: Array) -> Array:
    """Two distant table mountains, violet with the air between."""
    size = image.shape[0]
    u, v = grid(size)
    row = u[0]
    for base, height, seed, colour in (
        (0.555, 0.050, 281, "#b67f98"),
        (0.562, 0.034, 291, "#8d668c"),
    ):
        rough = fbm(row * 3.1 + seed, row * 0 + 0.4, seed, 6)
        table = np.tanh(np.clip(rough + 0.10, 0, None) * 5) * (
            0.75 + 0.25 * fbm(row * 9, row * 0, seed + 7, 4)
        )
        top = base - height * table - 0.004
        depth = np.clip((v - top[None, :]) / 0.06, 0, 1)
        body = mix(rgb(colour) * np.ones_like(image), rgb("#f0b496"), as_array(depth))
        image = mix(image, body, smoothstep(-0.5 / size, 0.5 / size, as_array(v - top[None, :])))
    return image


def _sand(image: Array, view: View) -> Array:
    """Sand: apricot in the light, violet in the shade, combed by wind ripples when near."""
    size = image.shape[0]
    near = np.exp(-np.clip(view.z - 5, 0, None) / 11)
    bend = fbm(as_array(view.x / 3), as_array(view.z / 3), 301, 3)
    waves = np.sin(
        (view.x * 0.8 + view.z * 2.3 + bend * 1.3) * 8.5 + 0.9 * noise(view.x, view.z, 305)
    )
    facing = np.clip(view.lambert(_LIGHT) * 1.9 + 0.085 * near * waves, 0, 1)
    light = facing * (0.10 + 0.90 * view.sun)
    tone = ramp(
        [(0, "#4a3a68"), (0.22, "#7a4f72"), (0.48, "#c4735f"), (0.75, "#eda26c"), (1, "#ffd199")],
        as_array(light),
    )
    skylight = np.clip(view.normal[..., 1], 0, 1)
    tone = as_array(tone * (0.80 + 0.20 * skylight)[..., None])
    grain = fbm(as_array(view.x * 1.3), as_array(view.z * 1.3), 311, 5)
    tone = as_array(tone * (1 + 0.045 * grain)[..., None])
    haze = (1 - np.exp(-np.clip(view.z - 10, 0, None) / 62))[..., None]
    air = ramp([(0.5, "#f2b795"), (0.62, "#d99a93")], grid(size)[1])
    return mix(image, as_array(tone + (air - tone) * haze), blur(view.hit, 0.0003))


def _tree(image: Array) -> Array:
    """An umbrella acacia on a crest: a forking trunk, flat clouds of leaves, a shadow."""
    size = image.shape[0]
    rng = np.random.default_rng(323)
    image = np.ascontiguousarray(image)
    foot = (0.285, 0.660)
    tips: list[tuple[float, float]] = []
    _branch(image, foot, -np.pi / 2 + 0.10, 0.082, 0.0105, 0, rng, tips)
    crowns = sorted(tips, key=lambda tip: tip[1])
    leaves = [
        (
            tip[0] + rng.normal(0, 0.017),
            tip[1] - abs(rng.normal(0, 0.0075)) + 0.004,
        )
        for tip in crowns
        for _ in range(70)
    ]
    middle = np.mean([y for _, y in leaves])
    for x, y in sorted(leaves, key=lambda leaf: -leaf[1]):
        light = np.clip(0.42 + (middle - y) * 14 + (foot[0] - x) * 1.6 + rng.normal(0, 0.12), 0, 1)
        shade = ramp(
            [(0, "#1d2036"), (0.4, "#343a45"), (0.7, "#7a6a4e"), (1, "#d9a266")], as_array(light)
        )
        a, r = rng.uniform(0, 2 * np.pi), rng.uniform(0.0022, 0.0042)
        turn = a + np.array([0, 2.1, 4.2])
        fill(
            image, np.stack([x + 1.5 * r * np.cos(turn), y + 0.8 * r * np.sin(turn)], axis=1), shade
        )
    u, v = grid(size)
    drop = np.clip(v - foot[1], 0, None)
    cast = (
        gauss(as_array(v - foot[1] - 0.004 - 0.10 * np.clip(u - foot[0], 0, None)), 0.004 + 0.0)
        * smoothstep(foot[0] - 0.004, foot[0], u)
        * smoothstep(foot[0] + 0.20, foot[0] + 0.05, u)
    )
    return mix(image, rgb("#3c2f58"), as_array(cast * 0.6 * (drop > 0)))


def _branch(
    image: Array,
    start: tuple[float, float],
    angle: float,
    length: float,
    width: float,
    level: int,
    rng: np.random.Generator,
    tips: list[tuple[float, float]],
) -> None:
    """Draw a branch and those that fork from it; collect where the leaves grow."""
    x, y = start
    steps = 7
    for step in range(steps):
        bend = angle + rng.normal(0, 0.10)
        nx, ny = x + np.cos(bend) * length / steps, y + np.sin(bend) * length / steps
        w0, w1 = width * (1 - 0.35 * step / steps), width * (1 - 0.35 * (step + 1) / steps)
        fill(
            image,
            [(x - w0 / 2, y), (x + w0 / 2, y), (nx + w1 / 2, ny), (nx - w1 / 2, ny)],
            rgb("#2a2138"),
        )
        fill(
            image,
            [(x - w0 / 2, y), (x - w0 / 4, y), (nx - w1 / 4, ny), (nx - w1 / 2, ny)],
            rgb("#a06a52"),
        )
        x, y = float(nx), float(ny)
    if level == 4:
        tips.append((x, y))
        return
    for side in (-1, 1):
        spread = rng.uniform(0.30, 0.55) * (1.0 if level < 2 else 1.25)
        turned = angle + side * spread
        turned += (0.16 if np.cos(turned) > 0 else -0.16) * (level > 0)
        turned = float(np.clip(turned, -np.pi + 0.18, -0.18))
        _branch(
            image,
            (x, y),
            turned,
            length * rng.uniform(0.62, 0.86),
            width * 0.62,
            level + 1,
            rng,
            tips,
        )
