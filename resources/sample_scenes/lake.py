"""A mountain lake at dawn with a rowing boat and pines."""

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
    ridged,
    sample,
    screen,
    smoothstep,
    stroke,
)
from .painter import finish, paint
from .terrain import Camera, HeightField

SHORE = 0.585
_SUN = (0.68, 0.50)
_LIGHT = (0.86, 0.40, -0.30)
_CAMERA = Camera(height=0.6, horizon=SHORE, spread=0.55)
_MIST = "#f3d9c2"
_NEEDLES = ((0, "#0f1f20"), (0.35, "#1d3733"), (0.62, "#4c5f47"), (1, "#c4a063"))


def draw(size: int) -> Array:
    """Draw the scene: sky, peaks (a height field), wooded hills, water that mirrors them, boat."""
    big = size * 2
    image = _sky(big)
    image = _peaks(image)
    image = _hills(image)
    image = _water(image)
    image = _boat(image)
    image = _bank(image)
    small = as_array(cv2.resize(image, (size, size), interpolation=cv2.INTER_AREA))
    return finish(paint(small, 11), 12)


def _sky(size: int) -> Array:
    """Dawn from blue to gold, a glow where the sun will rise, and thin clouds lit from below."""
    u, v = grid(size)
    stops = [
        (0.0, "#56789f"),
        (0.18, "#86a4bf"),
        (0.34, "#c9c6c4"),
        (0.46, "#f1cda6"),
        (0.56, "#ffdfa6"),
    ]
    image = ramp(stops, as_array(v + 0.05 * (u - 0.5)))
    near = np.hypot((u - _SUN[0]) * 0.9, v - _SUN[1])
    image = screen(image, glow(gauss(as_array(near), 0.30), "#ffb46a", 0.55))
    warp = fbm(u * 3, v * 6, 21, 4) * 0.5
    wisps = fbm(as_array(u * 2.2 + warp), as_array(v * 11 + warp - u * 2.5), 31, 6, 0.55)
    cover = smoothstep(0.02, 0.75, wisps) * smoothstep(0.52, 0.20, v)
    lit = mix(
        ramp([(0, "#d9dfe6"), (0.5, "#f6d3bd")], v), rgb("#ffd9ad"), gauss(as_array(near), 0.4)
    )
    return mix(image, lit, cover * 0.85)


def _mountain(x: Array, z: Array) -> Array:
    """Return the height of the range: three peaks of warped ridged noise."""
    wx = x + 0.55 * fbm(x * 0.35, z * 0.35, 41, 4)
    wz = z + 0.55 * fbm(x * 0.35, z * 0.35, 51, 4)
    rough = ridged(as_array(wx * 0.21), as_array(wz * 0.21), 63, 8)
    shape = np.zeros_like(x)
    for px, pz, height, width in (
        (-2.9, 15.5, 10.4, 6.2),
        (-7.6, 17.5, 6.6, 5.6),
        (1.9, 19.0, 5.2, 5.0),
        (6.9, 18.5, 7.6, 5.6),
        (0.0, 23.0, 5.0, 12.0),
    ):
        away = np.hypot(wx - px, wz - pz) / width
        shape = np.maximum(shape, height * np.clip(1 - away, 0, 1) ** 1.25)
    return as_array(shape * (0.72 + 0.36 * rough) + (rough - 0.6) * 0.9 - 0.4)


def _peaks(image: Array) -> Array:
    """Rock and snow in the low sun, bluer with distance, sinking into mist."""
    size = image.shape[0]
    field = HeightField.build(_mountain, 7, 28, 16, min(1600, size))
    view = field.view(_CAMERA, size, _LIGHT, 6)
    grain = fbm(view.x * 2.4, as_array(view.y * 2.4 + view.z), 71, 5)
    sun = view.lambert(_LIGHT) * view.sun
    flat = view.normal[..., 1]
    snow = smoothstep(0.0, 0.55, as_array(view.y * 0.34 - 0.62 + 0.30 * grain)) * smoothstep(
        0.26, 0.46, as_array(flat + 0.12 * grain)
    )
    wood = smoothstep(1.9, 0.9, as_array(view.y + 0.4 * grain))
    rock = mix(rgb("#5b5f73") * np.ones_like(image), rgb("#84788a"), np.clip(0.5 + grain, 0, 1))
    ground = mix(rock, rgb("#41585c") * np.ones_like(image), wood)
    ground = mix(ground, rgb("#eaeef6") * np.ones_like(image), snow)
    shade = ground * rgb("#7f95c4")
    bright = np.clip(ground * rgb("#ffd2a4") * 1.18, 0, 1)
    lit = mix(as_array(shade), as_array(bright), np.clip(sun * 1.35, 0, 1))
    haze = 1 - np.exp(-np.clip(view.z - 8, 0, None) * 0.038)
    low = np.exp(-np.clip(view.y, 0, None) * 0.75)
    air = ramp([(0.1, "#a9bdd3"), (0.4, "#dccfc6"), (0.58, "#f6d9b6")], grid(size)[1])
    veil = np.clip(haze + 0.75 * low, 0, 0.97)
    return mix(image, mix(lit, air, as_array(veil)), blur(view.hit, 0.0004))


def _treeline(u: Array, seed: int, count: int, height: float, width: float) -> Array:
    """Return the height of a row of conifers over its ridge, for one row of `u`."""
    rng = np.random.default_rng(seed)
    top = np.zeros_like(u)
    for at, tall in zip(rng.random(count) * 1.1 - 0.05, rng.gamma(6, 1 / 6, count), strict=True):
        away = np.abs(u - at)
        tier = 1 + 0.22 * np.sin(away / width * 26)
        top = np.maximum(top, height * tall * (1 - away / (width * (0.6 + 0.4 * tall)) * tier))
    return as_array(top)


def _hills(image: Array) -> Array:
    """Four wooded ridges, each darker than the one behind, with mist in the valleys between."""
    size = image.shape[0]
    u, v = grid(size)
    row = u[0]
    layers = (
        # base, swell, trees: seed, count, height, width, colour
        (0.500, 0.050, 401, 420, 0.012, 0.006, "#93a3ad"),
        (0.528, 0.040, 402, 330, 0.019, 0.008, "#71888f"),
        (0.555, 0.030, 403, 240, 0.029, 0.010, "#4d686c"),
        (0.579, 0.014, 404, 170, 0.040, 0.012, "#2f4a4b"),
    )
    for base, swell, seed, count, height, width, colour in layers:
        side = (row - 0.56) ** 2 * (0.30 if base < 0.57 else 0.12)
        ridge = base - swell * fbm(row * 2.6 + seed, row * 0 + 0.5, seed, 4) - side
        top = ridge - _treeline(row, seed, count, height, width)
        mask = smoothstep(-0.5 / size, 0.5 / size, as_array(v - top[None, :]))
        depth = np.clip((v - top[None, :]) / 0.075, 0, 1)
        drift = 0.5 + 0.5 * fbm(u * 4, v * 16, seed + 9, 4)
        body = mix(
            rgb(colour) * np.ones_like(image), rgb(_MIST), as_array(depth**1.3 * drift * 0.95)
        )
        sunny = gauss(as_array(u - _SUN[0]), 0.28) * (0.34 if base < 0.57 else 0.16)
        image = mix(image, mix(body, rgb("#ffd39b"), sunny), mask)
    fog = gauss(as_array(v - SHORE + 0.004), 0.016) * (0.45 + 0.5 * fbm(u * 5, v * 20, 433, 4))
    return mix(image, rgb("#fbe3c6"), np.clip(fog, 0, 0.85))


def _ripple(u: Array, v: Array, waterline: float) -> Array:
    """Return the sideways and downward swing of mirrored things, small near the waterline."""
    below = np.clip(v - waterline, 1e-4, None)
    scale = 0.35 / (below + 0.10)
    return noise(as_array(u * 7 * scale), as_array(46 * np.log(below + 0.03) + u * 2), 81)


def _water(image: Array) -> Array:
    """The lake: the world upside down, drawn out by ripples, darker and greener when near."""
    size = image.shape[0]
    u, v = grid(size)
    below = np.clip(v - SHORE, 0, None)
    swing = _ripple(u, v, SHORE)
    mirrored_v = SHORE - below * 1.12 - swing * (0.004 + 0.022 * below)
    soft = cv2.GaussianBlur(image, (0, 0), sigmaX=size * 0.0012, sigmaY=size * 0.005)
    mirror = sample(as_array(soft), as_array(u + swing * 0.004), as_array(mirrored_v))
    deep = ramp([(0.58, "#9aa9ab"), (0.75, "#45696f"), (1.0, "#16363f")], v)
    water = mix(as_array(mirror * 0.94), deep, np.clip(0.10 + below * 1.05, 0, 0.62))
    wind = fbm(as_array(u * 3 + 4), as_array(26 * np.log(below + 0.05)), 91, 4)
    water = mix(water, rgb("#e9d8c6"), smoothstep(0.35, 0.8, wind) * 0.22)
    glitter = gauss(as_array(u - _SUN[0] + 0.02 * swing), 0.075) * smoothstep(0.1, 0.5, swing)
    water = screen(water, glow(as_array(glitter * np.exp(-below * 3.5)), "#ffcb8a", 0.50))
    out = mix(image, water, smoothstep(SHORE - 0.001, SHORE + 0.001, v))
    line = gauss(as_array(v - SHORE - 0.002), 0.003) * (0.5 + 0.5 * noise(u * 30, v, 93))
    return mix(out, rgb("#fff0d6"), line * 0.5)


def _boat(image: Array) -> Array:
    """A rowing boat seen from the side and a little above, with thwarts, an oar and its mirror."""
    size = image.shape[0]
    u, v = grid(size)
    left, right, line = 0.205, 0.475, 0.800
    far = curve([(left, 0.752), (0.27, 0.7585), (0.35, 0.7595), (0.42, 0.752), (right, 0.730)])
    near = curve([(left, 0.752), (0.262, 0.773), (0.345, 0.779), (0.42, 0.770), (right, 0.730)])
    keel = curve(
        [(left + 0.004, 0.757), (0.224, 0.797), (0.34, 0.806), (0.43, 0.799), (right, 0.730)]
    )
    hull = polygon(size, np.concatenate([near, keel[::-1]]))
    inside = polygon(size, np.concatenate([far, near[::-1]]))
    rim = np.clip(stroke(size, near, 0.0042) + stroke(size, far, 0.0026), 0, 1)
    span = (u - left) / (right - left)
    near_v = np.interp(span, (near[:, 0] - left) / (right - left), near[:, 1])
    down = np.clip((v - near_v) / 0.030, 0, 1)
    paint_colour = ramp([(0, "#c9573c"), (0.45, "#a23f33"), (1, "#58262c")], as_array(down))
    stripe = gauss(as_array(down - 0.16), 0.07)
    paint_colour = mix(paint_colour, rgb("#f1dcc0"), stripe * 0.85)
    planks = gauss(as_array((down * 4.2) % 1 - 0.5), 0.10) * (down > 0.28)
    paint_colour = as_array(paint_colour * (1 - 0.28 * planks)[..., None])
    paint_colour = as_array(
        paint_colour * (0.78 + 0.36 * span + 0.10 * fbm(u * 60, v * 140, 103, 3))[..., None]
    )
    depth = np.clip((v - 0.742) / 0.034, 0, 1)
    wood = ramp([(0, "#3b2a2a"), (0.5, "#6d4a37"), (1, "#a87850")], as_array(depth))
    wood = as_array(wood * (0.9 + 0.2 * np.sin(u * 520))[..., None])
    layer, alpha = mix(wood, paint_colour, hull), np.maximum(hull, inside)
    for a, b in ((0.262, 0.7635), (0.335, 0.7655), (0.408, 0.7605)):
        seat = polygon(
            size,
            [
                (a - 0.012, b - 0.008),
                (a + 0.010, b - 0.008),
                (a + 0.016, b + 0.008),
                (a - 0.010, b + 0.009),
            ],
        )
        layer = mix(layer, rgb("#d9ad78"), seat * inside)
        shadow = polygon(
            size,
            [
                (a - 0.010, b + 0.009),
                (a + 0.016, b + 0.008),
                (a + 0.012, b + 0.016),
                (a - 0.014, b + 0.016),
            ],
        )
        layer = mix(layer, rgb("#2a1d20"), shadow * inside * 0.8)
    layer = mix(layer, rgb("#f0c795"), as_array(rim))
    alpha = np.maximum(alpha, rim)
    oar = np.array([(0.300, 0.752), (0.175, 0.812)])
    shaft = stroke(size, oar, 0.0036)
    blade = polygon(
        size,
        curve(
            [
                (0.190, 0.8025),
                (0.170, 0.809),
                (0.150, 0.822),
                (0.157, 0.827),
                (0.176, 0.818),
                (0.193, 0.8065),
            ],
            12,
        ),
    )
    layer = mix(layer, rgb("#e2b987"), np.maximum(shaft, blade))
    alpha = as_array(np.maximum.reduce([alpha, shaft, blade]))
    swing = _ripple(u, v, SHORE)
    mu, mv = as_array(u + swing * 0.003), as_array(2 * line - v + swing * 0.006 + 0.004)
    mirrored = sample(layer, mu, mv)
    ghost = sample(as_array(alpha), mu, mv) * smoothstep(line - 0.006, line + 0.004, v)
    fade = np.exp(-np.clip(v - line, 0, None) * 9)
    image = mix(
        image,
        mix(as_array(mirrored * 0.55), rgb("#1d3a42"), 0.35),
        blur(as_array(ghost * fade * 0.85), 0.0010),
    )
    pool = (
        gauss(as_array(v - line - 0.004), 0.010)
        * smoothstep(left - 0.01, left + 0.05, u)
        * smoothstep(right + 0.005, right - 0.05, u)
    )
    image = mix(image, rgb("#132c34"), pool * 0.65)
    image = mix(image, layer, alpha)
    wet = (
        gauss(as_array(v - line - 0.003), 0.0020)
        * smoothstep(left, left + 0.04, u)
        * smoothstep(right - 0.02, right - 0.06, u)
    )
    return mix(image, rgb("#ffe6c4"), wet * 0.6 * np.clip(0.6 + swing, 0, 1))


def _bank(image: Array) -> Array:
    """The near shore at the right: two tall pines, stones and grass that catch the first light."""
    size = image.shape[0]
    u, v = grid(size)
    rng = np.random.default_rng(111)
    image = np.ascontiguousarray(image)
    _pine(image, (0.955, 0.985), 0.80, rng)
    _pine(image, (0.845, 0.985), 0.56, rng)
    edge = 0.985 - 0.115 * smoothstep(0.60, 1.0, u) + 0.020 * fbm(u * 9, u * 0 + 1, 113, 5)
    soil = smoothstep(-0.002, 0.002, as_array(v - edge)) * smoothstep(
        0.52, 0.62, as_array(u + 0.05 * fbm(u * 8, v * 8, 114, 3))
    )
    tone = np.clip((v - edge) / 0.10, 0, 1)
    body = ramp([(0, "#5d6440"), (0.25, "#34442f"), (1, "#131f22")], as_array(tone))
    body = as_array(body * (1 + 0.35 * fbm(u * 40, v * 60, 115, 4))[..., None])
    image = np.ascontiguousarray(mix(image, body, soil))
    for _ in range(1500):
        x = rng.uniform(0.56, 1.0)
        ground = (
            0.99 - 0.115 * float(smoothstep(0.60, 1.0, as_array(x))) + rng.uniform(-0.002, 0.09)
        )
        tall = rng.gamma(4, 0.006) * (0.6 + ground - 0.85)
        lean = rng.normal(0.004, 0.008)
        shade = mix(rgb("#1c2c27"), rgb("#b79c5b"), float(rng.random() ** 2.2))
        fill(image, [(x - 0.0009, ground), (x + 0.0009, ground), (x + lean, ground - tall)], shade)
    return image


def _pine(image: Array, foot: tuple[float, float], height: float, rng: np.random.Generator) -> None:
    """A conifer: boughs all round the trunk, near ones over far ones, warm at the right."""
    x0, y0 = foot
    trunk = height * 0.012
    fill(
        image,
        [(x0 - trunk, y0), (x0 + trunk, y0), (x0 + 0.001, y0 - height), (x0 - 0.001, y0 - height)],
        rgb("#2a2422"),
    )
    boughs = sorted(
        (
            (t, turn)
            for t, turn in zip(rng.random(150) ** 0.8, rng.uniform(0, 2 * np.pi, 150), strict=True)
        ),
        key=lambda bough: (np.sin(bough[1]) > 0.3, -bough[0]),
    )
    for t, turn in boughs:
        y = y0 - height * (1 - 0.86 * t)
        length = height * (0.012 + 0.205 * t**0.9) * rng.uniform(0.70, 1.08)
        reach, nearness = length * np.cos(turn), np.sin(turn)
        droop = length * (rng.uniform(0.22, 0.40) + 0.16 * max(nearness, 0.0))
        for _ in range(int(16 + 46 * t)):
            s = rng.random() ** 0.8
            bx = x0 + reach * s + rng.normal(0, height * 0.004)
            by = (
                y
                + droop * s**1.3
                - 0.25 * length * s * (1 - s)
                + abs(rng.normal(0, height * 0.006))
            )
            leaf = height * rng.uniform(0.012, 0.024)
            light = 0.16 + 0.34 * s * np.cos(turn) + 0.14 * nearness + rng.normal(0, 0.10)
            shade = ramp(_NEEDLES, as_array(np.clip(light, 0, 1)))
            lean = np.sign(reach) * rng.uniform(0.2, 1.0)
            fill(
                image,
                [
                    (bx - lean * leaf * 0.4, by - leaf * 0.20),
                    (bx + lean * leaf * 0.9, by + leaf * 0.55),
                    (bx - lean * leaf * 0.1, by + leaf * 0.45),
                ],
                shade,
            )
