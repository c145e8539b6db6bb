"""A lighthouse on a headland at sunset, with a sailing boat and towering clouds."""

from __future__ import annotations

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
    noise,
    polygon,
    ramp,
    rgb,
    sample,
    screen,
    smoothstep,
    stroke,
)
from .painter import finish, paint
from .terrain import Camera, HeightField, View

_HORIZON = 0.625
_CAMERA = Camera(height=4.3, horizon=_HORIZON, spread=0.55)
_SUN = (0.215, 0.570)
_LIGHT = (-0.90, 0.30, 0.22)
_TOWER = (2.0, 14.6)


def draw(size: int) -> Array:
    """Draw the scene: clouds and sun, sea, coast (a height field), cottage, tower, boat, gulls."""
    big = size * 2
    field = HeightField.build(_land, 2.6, 30, 16, 1800)
    view = field.view(_CAMERA, big, _LIGHT, 7)
    image = _sky(big)
    land = as_array(view.hit * smoothstep(0.015, 0.05, view.y))
    image = _sea(image, land)
    image = _sailing_boat(image)
    image = mix(image, _coast(view), blur(land, 0.0003))
    ground = float(field.at(field.heights, as_array([[_TOWER[0]]]), as_array([[_TOWER[1]]]))[0, 0])
    image = _cottage(image, _CAMERA.project(_TOWER[0] + 2.1, ground - 0.05, _TOWER[1] - 0.2))
    image = _tower(image, _CAMERA.project(_TOWER[0], ground - 0.12, _TOWER[1]))
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
    for seed, low, high, rise, weight in ((501, 0.42, 0.60, 1.0, 0.75), (521, 0.05, 0.44, 0.62, 0.97)):
        cover, light = _cumulus(u, v, seed, low, high, rise)
        warm = gauss(near, 0.60)
        shade = mix(ramp([(0.05, "#5f7099"), (0.35, "#8b7f9f"), (0.58, "#c98d87")], v), rgb("#c98f88"), warm * 0.5)
        bright = mix(ramp([(0.05, "#f3dccb"), (0.35, "#ffd2a6"), (0.58, "#ffc98a")], v), rgb("#fff0c4"), warm * 0.55)
        image = mix(image, mix(shade, bright, light), cover * weight)
    disk = smoothstep(0.0300, 0.0288, as_array(np.hypot(u - _SUN[0], v - _SUN[1])))
    image = screen(image, glow(gauss(near, 0.085), "#ffcf7d", 0.85))
    return mix(image, rgb("#fff6d8"), disk)


def _cumulus(u: Array, v: Array, seed: int, low: float, high: float, rise: float) -> tuple[Array, Array]:
    """Return cover and light of heaped clouds between two heights, lit from the sun's side."""

    def density(x: Array, y: Array) -> Array:
        wx = x + 0.05 * fbm(x * 5, y * 5, seed + 1, 3)
        wy = y + 0.05 * fbm(x * 5, y * 5, seed + 2, 3)
        heap = np.zeros_like(wx)
        amplitude = 0.55
        for octave in range(6):
            scale = 3.0 * 2.05**octave
            n = noise(as_array(wx * scale * rise), as_array(wy * scale * 1.35), seed + 3 + octave)
            heap += amplitude * (np.abs(n) * 2 - 0.45)
            amplitude *= 0.52
        mass = noise(as_array(x * 2.1 * rise + 0.7), as_array(y * 3.6), seed + 13)
        band = smoothstep(low - 0.10, low + 0.12, y) * smoothstep(high + 0.05, high - 0.08, y)
        return as_array(mass * 1.05 + heap * 0.42 - 0.04 - (1 - band) * 1.2)

    here = density(u, v)
    dx, dy = _SUN[0] - u, _SUN[1] - 0.10 - v
    norm = np.hypot(dx, dy) + 0.05
    light = np.zeros_like(here)
    for reach, weight in ((0.012, 0.45), (0.035, 0.35), (0.08, 0.20)):
        there = density(as_array(u + dx / norm * reach), as_array(v + dy / norm * reach - reach * 0.5))
        light += weight * np.clip(0.46 + (here - there) * 2.1, 0, 1)
    thin = smoothstep(0.5, 0.0, here) * 0.25
    return smoothstep(0.0, 0.26, here), as_array(np.clip(light + thin, 0, 1))


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
    mirror = sample(blur(image, 0.008), as_array(u + tilt * 0.02), as_array(_HORIZON - below * 0.95 - np.abs(tilt) * 0.09))
    deep = ramp([(0.62, "#6d86a0"), (0.72, "#2f6077"), (0.88, "#174a5e"), (1.0, "#0f3548")], v)
    grazing = np.clip(0.72 - below * 1.25 - tilt * 0.42, 0.06, 0.92)
    water = mix(deep, as_array(mirror * 0.96), grazing)
    crest = smoothstep(0.55, 1.0, as_array(swell + 0.4 * chop)) * smoothstep(0.02, 0.12, below)
    water = mix(water, rgb("#d9e6e2"), crest * 0.35)
    width = 0.030 + below * 0.30
    path = gauss(as_array((u - _SUN[0] - 0.03 * tilt) / width), 1.0) * smoothstep(-0.15, 0.5, tilt)
    water = screen(water, glow(as_array(path * np.exp(-below * 2.2)), "#ffc26e", 0.95))
    surf = blur(land, 0.012) * (1 - land)
    lace = smoothstep(-0.15, 0.45, fbm(as_array(x * 9), as_array(z * 16 + 4 * surf), 561, 5))
    water = mix(water, rgb("#f6ece0"), np.clip(surf * 3.2, 0, 1) * lace * 0.85)
    haze = np.exp(-below * 34) * 0.6
    water = mix(water, mix(rgb("#d8a79a") * np.ones_like(image), rgb("#ffd08a"), gauss(as_array(u - _SUN[0]), 0.3)), haze)
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
    for sx, sz, tall, wide in ((-2.5, 14.6, 2.1, 0.42), (-3.5, 16.0, 1.1, 0.38), (-1.75, 13.0, 0.7, 0.40), (0.55, 9.3, 0.5, 0.35)):
        away = np.hypot(x - sx + 0.3 * bend, z - sz) / wide + crag * 1.6
        height = np.maximum(height, tall * smoothstep(1.3, 0.35, as_array(away)) - 0.02)
    return as_array(height)


def _coast(view: View) -> Array:
    """Banded rock with dark wet feet, and grass on top that glows where the sun rakes over it."""
    grain = fbm(as_array(view.x * 3), as_array(view.z * 3 + view.y * 2), 601, 6)
    strata = fbm(as_array(view.x * 0.7 + view.z * 0.5), as_array(view.y * 7 + grain * 0.8), 611, 4)
    rock = ramp([(-0.7, "#4d3c46"), (0.0, "#8a6a5f"), (0.7, "#c59d7e")], as_array(strata + 0.5 * grain))
    wet = smoothstep(0.55, 0.05, as_array(view.y + 0.15 * grain))
    rock = mix(rock, rgb("#2f2c37"), wet * 0.8)
    flat = as_array(view.normal[..., 1] + 0.10 * grain)
    tuft = fbm(as_array(view.x * 9), as_array(view.z * 9), 621, 4)
    grass = ramp([(-0.8, "#2f4a33"), (0.0, "#5d7440"), (0.8, "#9a9850")], as_array(tuft + 0.6 * grain))
    ground = mix(rock, grass, smoothstep(0.66, 0.84, flat) * smoothstep(0.9, 1.5, view.y))
    sun = np.clip(view.lambert(_LIGHT) * 1.8, 0, 1) * view.sun
    shade = ground * rgb("#767fae") * 1.02
    bright = np.clip(ground * rgb("#ffcb8e") * 1.55, 0, 1)
    lit = mix(as_array(shade), as_array(bright), as_array(sun))
    haze = 1 - np.exp(-np.clip(view.z - 8, 0, None) / 55)
    return mix(lit, rgb("#e2aa96"), as_array(haze))


def _round(s: Array) -> Array:
    """Return the light on an upright cylinder at `s` in [-1, 1] across it, lit from the left."""
    turn = np.sqrt(np.clip(1 - s * s, 0, 1))
    return as_array(np.clip(0.10 + 0.90 * np.clip(-0.82 * s + 0.42 * turn, 0, 1) + 0.10 * np.clip(s, 0, 1) ** 3, 0, 1))


def _tower(image: Array, foot: tuple[float, float]) -> Array:
    """The lighthouse: a tapered banded tower, gallery, lantern room with its lamp, red dome."""
    size = image.shape[0]
    u, v = grid(size)
    cu, base = foot
    tall, wide, narrow = 0.300, 0.0335, 0.0205
    head = base - tall
    half = narrow + (wide - narrow) * np.clip((v - head) / tall, 0, 1) ** 1.25
    s = as_array((u - cu) / half)
    soft = 0.6 / (size * wide)
    body = smoothstep(1 + soft, 1 - soft, np.abs(s)) * (v > head) * (v < base + 0.004 * np.sqrt(np.clip(1 - s * s, 0, 1)))
    band = ((v - head + 0.007 * np.sqrt(np.clip(1 - s * s, 0, 1))) / tall * 5.0) % 2
    red = smoothstep(0.0, 0.03, as_array(band)) * smoothstep(1.03, 1.0, as_array(band))
    light = _round(s)
    white = ramp([(0, "#6e6c8f"), (0.35, "#b7a0a5"), (0.7, "#ffe2bd"), (1, "#fff4dc")], light)
    scarlet = ramp([(0, "#47223f"), (0.35, "#84303d"), (0.7, "#d4503c"), (1, "#ee7350")], light)
    tone = mix(white, scarlet, as_array(red))
    weather = fbm(u * 60, v * 25, 631, 4)
    image = mix(image, as_array(tone * (1 + 0.06 * weather)[..., None]), as_array(body))
    for k, at in enumerate((0.30, 0.56, 0.80)):
        x, y = cu + (0.003 if k % 2 else -0.004), head + at * tall
        image = mix(image, rgb("#3a3048"), polygon(size, [(x - 0.0040, y), (x + 0.0040, y), (x + 0.0040, y + 0.016), (x - 0.0040, y + 0.016)]))
        image = mix(image, rgb("#ffd889"), polygon(size, [(x - 0.0026, y + 0.002), (x + 0.0026, y + 0.002), (x + 0.0026, y + 0.014), (x - 0.0026, y + 0.014)]) * 0.75)
    door = [(cu - 0.008, base + 0.002), (cu - 0.008, base - 0.022), (cu, base - 0.029), (cu + 0.008, base - 0.022), (cu + 0.008, base + 0.002)]
    image = mix(image, rgb("#3d2a3c"), polygon(size, door))
    return _lantern(image, cu, head, narrow)


def _lantern(image: Array, cu: float, head: float, narrow: float) -> Array:
    """The tower's head, and the light that it throws."""
    size = image.shape[0]
    u, v = grid(size)

    def block(top: float, bottom: float, half_top: float, half_bottom: float) -> Array:
        corners = [(cu - half_top, top), (cu + half_top, top), (cu + half_bottom, bottom), (cu - half_bottom, bottom)]
        return polygon(size, corners)

    def metal(half: float, stops: list[tuple[float, str]]) -> Array:
        return ramp(stops, _round(as_array((u - cu) / half)))

    dark = [(0.0, "#251f36"), (0.5, "#5a4450"), (1.0, "#c99a7c")]
    red = [(0.0, "#4a1f38"), (0.5, "#a53a3c"), (1.0, "#f58a5c")]
    image = mix(image, metal(narrow * 1.3, dark), block(head - 0.004, head + 0.012, narrow * 1.42, narrow * 0.98))
    image = mix(image, metal(narrow * 1.5, dark), block(head - 0.0075, head - 0.0025, narrow * 1.55, narrow * 1.55))
    room = block(head - 0.043, head - 0.007, narrow * 0.78, narrow * 0.78)
    lamp = np.hypot((u - cu) / 0.014, (v - head + 0.025) / 0.018)
    image = mix(image, mix(rgb("#f3b25e") * np.ones_like(image), rgb("#fffbe6"), gauss(as_array(lamp), 0.9)), room)
    for s in (-0.76, -0.3, 0.3, 0.76):
        bar = np.array([(cu + s * narrow, head - 0.043), (cu + s * narrow, head - 0.007)])
        image = mix(image, rgb("#4a3440"), stroke(size, bar, 0.0014))
    for s in np.linspace(-1.5, 1.5, 11):
        post = np.array([(cu + s * narrow, head - 0.021), (cu + s * narrow, head - 0.007)])
        image = mix(image, rgb("#33283c"), stroke(size, post, 0.0010))
    rail = np.array([(cu - 1.53 * narrow, head - 0.021), (cu + 1.53 * narrow, head - 0.021)])
    image = mix(image, rgb("#e5b893"), stroke(size, rail, 0.0014))
    turn = np.linspace(np.pi, 2 * np.pi, 30)
    dome = np.stack([cu + narrow * 0.95 * np.cos(turn), head - 0.042 + 0.024 * np.sin(turn)], axis=1)
    image = mix(image, metal(narrow * 0.95, red), polygon(size, dome))
    image = mix(image, metal(narrow, dark), block(head - 0.045, head - 0.041, narrow * 1.02, narrow * 1.02))
    image = mix(image, rgb("#7c4a48"), block(head - 0.080, head - 0.064, 0.0009, 0.0022))
    lv = head - 0.025
    for side, lean, strength in ((-1, 0.06, 0.42), (1, -0.04, 0.30)):
        along = side * (u - cu)
        spread = 0.006 + np.clip(along, 0, None) * 0.075
        beam = gauss(as_array((v - lv - lean * along) / spread), 1.0) * smoothstep(0.0, 0.03, along)
        image = screen(image, glow(as_array(beam * np.exp(-np.clip(along, 0, None) * 4.2)), "#ffe7ae", strength))
    halo = np.hypot(u - cu, v - lv)
    image = screen(image, glow(gauss(as_array(halo), 0.075), "#ffd894", 0.45))
    return screen(image, glow(gauss(as_array(halo), 0.018), "#fff6d8", 0.8))


def _cottage(image: Array, foot: tuple[float, float]) -> Array:
    """The keeper's cottage: a sunlit gable, a long wall in shade, a slate roof, a chimney."""
    size = image.shape[0]
    u, v = grid(size)
    x, y = foot
    rough = fbm(u * 70, v * 70, 641, 3)

    def part(corners: list[tuple[float, float]], colour: str, grain: float = 0.06) -> None:
        nonlocal image
        mask = polygon(size, [(x + a, y + b) for a, b in corners])
        image = mix(image, as_array(rgb(colour) * (1 + grain * rough)[..., None]), mask)

    part([(0.072, -0.076), (0.084, -0.076), (0.084, -0.045), (0.072, -0.045)], "#8a6670")
    part([(0.070, -0.079), (0.086, -0.079), (0.086, -0.075), (0.070, -0.075)], "#c9937f")
    part([(-0.012, -0.036), (0.092, -0.037), (0.092, 0.006), (-0.012, 0.006)], "#9c8fa8")
    part([(-0.045, -0.034), (-0.028, -0.068), (-0.012, -0.035), (-0.012, 0.006), (-0.045, 0.004)], "#ffe0b8")
    part([(-0.030, -0.071), (0.078, -0.070), (0.099, -0.034), (-0.009, -0.033)], "#5b4a68", 0.16)
    part([(-0.030, -0.071), (0.078, -0.070), (0.0785, -0.067), (-0.028, -0.068)], "#e8a882")
    part([(-0.050, -0.031), (-0.030, -0.072), (-0.026, -0.069), (-0.046, -0.030)], "#8d5a5e")
    part([(-0.034, -0.026), (-0.023, -0.026), (-0.023, -0.011), (-0.034, -0.011)], "#6b5563")
    for a in (0.008, 0.064):
        part([(a, -0.025), (a + 0.014, -0.025), (a + 0.014, -0.010), (a, -0.010)], "#4d4260")
        part([(a + 0.0015, -0.0235), (a + 0.0125, -0.0235), (a + 0.0125, -0.0115), (a + 0.0015, -0.0115)], "#ffce7a")
    part([(0.036, -0.026), (0.049, -0.026), (0.049, 0.006), (0.036, 0.006)], "#3f6474")
    return image


def _sailing_boat(image: Array) -> Array:
    """A small sloop against the light, with its broken mirror image."""
    size = image.shape[0]
    u, v = grid(size)
    x, line = 0.335, 0.716
    hull = curve([(x - 0.046, line - 0.016), (x - 0.030, line - 0.001), (x + 0.03, line), (x + 0.056, line - 0.021), (x, line - 0.013)], 12)
    main = np.concatenate([curve([(x + 0.006, line - 0.150), (x - 0.020, line - 0.085), (x - 0.044, line - 0.026)], 14), [(x + 0.005, line - 0.022)]])
    jib = np.concatenate([curve([(x + 0.010, line - 0.138), (x + 0.030, line - 0.075), (x + 0.053, line - 0.024)], 14), [(x + 0.012, line - 0.028)]])
    mast = np.array([(x + 0.0075, line - 0.156), (x + 0.0075, line - 0.014)])
    layer = np.zeros_like(image)
    alpha = np.zeros_like(u)
    cloth = ramp([(0, "#fff0cf"), (0.5, "#f8cfa2"), (1, "#c98f8b")], as_array((u - x + 0.045) / 0.07))
    fore = ramp([(0, "#f6c99e"), (1, "#b9828a")], as_array((u - x - 0.01) / 0.045))
    wood = ramp([(0, "#f1ddc6"), (0.3, "#33526b"), (1, "#182b42")], as_array((v - line + 0.020) / 0.018))
    for mask, tone in ((polygon(size, main), cloth), (polygon(size, jib), fore), (stroke(size, mast, 0.002), rgb("#5a3c3a") * np.ones_like(image)), (polygon(size, hull), wood)):
        layer = mix(layer, tone, as_array(mask > 0)) if mask is not None else layer
        alpha = np.maximum(alpha, mask)
    wave = noise(as_array(u * 40), as_array(v * 240), 651)
    mu, mv = as_array(u + 0.006 * wave * (1 + (v - line) * 20)), as_array(2 * line - v - 0.003)
    ghost = sample(as_array(alpha), mu, mv) * smoothstep(line - 0.002, line + 0.002, v) * np.exp(-np.clip(v - line, 0, None) * 11)
    image = mix(image, as_array(sample(layer, mu, mv) * rgb("#b8b0b4")), as_array(ghost * 0.75))
    image = mix(image, layer, as_array(alpha))
    wake = gauss(as_array(v - line - 0.001), 0.0018) * smoothstep(0.075, 0.02, np.abs(u - x))
    return mix(image, rgb("#fff0d6"), wake * 0.7)


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
        tall = rng.gamma(5, 0.020) / float(view.z[row, column])  * 0.75
        lean = rng.normal(0.25, 0.35) * tall
        shade = ramp([(0, "#22362f"), (0.5, "#56683c"), (1, "#d9b765")], as_array(np.clip(rng.random() * (0.45 + 0.6 * sun), 0, 1)))
        fill(image, [(x - 0.0011, y), (x + 0.0011, y), (x + lean, y - tall)], shade)
        if rng.random() < 0.075:
            r = 0.016 / float(view.z[row, column])
            turn = np.linspace(0, 2 * np.pi, 9)[:-1]
            bloom = mix(rgb("#b4567f"), rgb("#ffb3a8"), float(rng.random() * (0.4 + 0.6 * sun)))
            fill(image, np.stack([x + lean + r * np.cos(turn), y - tall + 0.8 * r * np.sin(turn)], axis=1), bloom)
    return image


def _gulls(image: Array) -> Array:
    """A few gulls on the wing."""
    size = image.shape[0]
    for x, y, span, tilt in ((0.475, 0.400, 0.020, 0.2), (0.440, 0.432, 0.014, -0.1), (0.530, 0.452, 0.012, 0.1), (0.395, 0.385, 0.010, 0.3)):
        wings = curve([(x - span, y - span * (0.25 + tilt)), (x - span * 0.45, y - span * 0.42), (x, y), (x + span * 0.45, y - span * 0.36), (x + span, y - span * (0.10 - tilt))], 10)
        image = mix(image, rgb("#4a4560"), stroke(size, wings, span * 0.14))
    return image
