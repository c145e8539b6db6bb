"""What people made on the lighthouse coast: the tower, the keeper's cottage, a sloop."""

from __future__ import annotations

import numpy as np

from .canvas import (
    Array,
    as_array,
    curve,
    fbm,
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


def _round(s: Array) -> Array:
    """Return the light on an upright cylinder at `s` in [-1, 1] across it, lit from the left."""
    turn = np.sqrt(np.clip(1 - s * s, 0, 1))
    return as_array(
        np.clip(
            0.10 + 0.90 * np.clip(-0.82 * s + 0.42 * turn, 0, 1) + 0.10 * np.clip(s, 0, 1) ** 3,
            0,
            1,
        )
    )


def tower(image: Array, foot: tuple[float, float]) -> Array:
    """The lighthouse: a tapered banded tower, gallery, lantern room with its lamp, red dome."""
    size = image.shape[0]
    u, v = grid(size)
    cu, base = foot
    tall, wide, narrow = 0.300, 0.0335, 0.0205
    head = base - tall
    half = narrow + (wide - narrow) * np.clip((v - head) / tall, 0, 1) ** 1.25
    s = as_array((u - cu) / half)
    soft = 0.6 / (size * wide)
    body = (
        smoothstep(1 + soft, 1 - soft, np.abs(s))
        * (v > head)
        * (v < base + 0.004 * np.sqrt(np.clip(1 - s * s, 0, 1)))
    )
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
        image = mix(
            image,
            rgb("#3a3048"),
            polygon(
                size,
                [
                    (x - 0.0040, y),
                    (x + 0.0040, y),
                    (x + 0.0040, y + 0.016),
                    (x - 0.0040, y + 0.016),
                ],
            ),
        )
        image = mix(
            image,
            rgb("#ffd889"),
            polygon(
                size,
                [
                    (x - 0.0026, y + 0.002),
                    (x + 0.0026, y + 0.002),
                    (x + 0.0026, y + 0.014),
                    (x - 0.0026, y + 0.014),
                ],
            )
            * 0.75,
        )
    door = [
        (cu - 0.008, base + 0.002),
        (cu - 0.008, base - 0.022),
        (cu, base - 0.029),
        (cu + 0.008, base - 0.022),
        (cu + 0.008, base + 0.002),
    ]
    image = mix(image, rgb("#3d2a3c"), polygon(size, door))
    return _lantern(image, cu, head, narrow)


def _lantern(image: Array, cu: float, head: float, narrow: float) -> Array:
    """The tower's head, and the light that it throws."""
    size = image.shape[0]
    u, v = grid(size)

    def block(top: float, bottom: float, half_top: float, half_bottom: float) -> Array:
        corners = [
            (cu - half_top, top),
            (cu + half_top, top),
            (cu + half_bottom, bottom),
            (cu - half_bottom, bottom),
        ]
        return polygon(size, corners)

    def metal(half: float, stops: list[tuple[float, str]]) -> Array:
        return ramp(stops, _round(as_array((u - cu) / half)))

    dark = [(0.0, "#251f36"), (0.5, "#5a4450"), (1.0, "#c99a7c")]
    red = [(0.0, "#4a1f38"), (0.5, "#a53a3c"), (1.0, "#f58a5c")]
    image = mix(
        image,
        metal(narrow * 1.3, dark),
        block(head - 0.004, head + 0.012, narrow * 1.42, narrow * 0.98),
    )
    image = mix(
        image,
        metal(narrow * 1.5, dark),
        block(head - 0.0075, head - 0.0025, narrow * 1.55, narrow * 1.55),
    )
    room = block(head - 0.043, head - 0.007, narrow * 0.78, narrow * 0.78)
    lamp = np.hypot((u - cu) / 0.014, (v - head + 0.025) / 0.018)
    image = mix(
        image,
        mix(rgb("#f3b25e") * np.ones_like(image), rgb("#fffbe6"), gauss(as_array(lamp), 0.9)),
        room,
    )
    for s in (-0.76, -0.3, 0.3, 0.76):
        bar = np.array([(cu + s * narrow, head - 0.043), (cu + s * narrow, head - 0.007)])
        image = mix(image, rgb("#4a3440"), stroke(size, bar, 0.0014))
    for s in np.linspace(-1.5, 1.5, 11):
        post = np.array([(cu + s * narrow, head - 0.021), (cu + s * narrow, head - 0.007)])
        image = mix(image, rgb("#33283c"), stroke(size, post, 0.0010))
    rail = np.array([(cu - 1.53 * narrow, head - 0.021), (cu + 1.53 * narrow, head - 0.021)])
    image = mix(image, rgb("#e5b893"), stroke(size, rail, 0.0014))
    turn = np.linspace(np.pi, 2 * np.pi, 30)
    dome = np.stack(
        [cu + narrow * 0.95 * np.cos(turn), head - 0.042 + 0.024 * np.sin(turn)], axis=1
    )
    image = mix(image, metal(narrow * 0.95, red), polygon(size, dome))
    image = mix(
        image, metal(narrow, dark), block(head - 0.045, head - 0.041, narrow * 1.02, narrow * 1.02)
    )
    image = mix(image, rgb("#7c4a48"), block(head - 0.080, head - 0.064, 0.0009, 0.0022))
    lv = head - 0.025
    for side, lean, strength in ((-1, 0.06, 0.42), (1, -0.04, 0.30)):
        along = side * (u - cu)
        spread = 0.006 + np.clip(along, 0, None) * 0.075
        beam = gauss(as_array((v - lv - lean * along) / spread), 1.0) * smoothstep(0.0, 0.03, along)
        image = screen(
            image,
            glow(as_array(beam * np.exp(-np.clip(along, 0, None) * 4.2)), "#ffe7ae", strength),
        )
    halo = np.hypot(u - cu, v - lv)
    image = screen(image, glow(gauss(as_array(halo), 0.075), "#ffd894", 0.45))
    return screen(image, glow(gauss(as_array(halo), 0.018), "#fff6d8", 0.8))


def cottage(image: Array, foot: tuple[float, float]) -> Array:
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
    part(
        [(-0.045, -0.034), (-0.028, -0.068), (-0.012, -0.035), (-0.012, 0.006), (-0.045, 0.004)],
        "#ffe0b8",
    )
    part([(-0.030, -0.071), (0.078, -0.070), (0.099, -0.034), (-0.009, -0.033)], "#5b4a68", 0.16)
    part([(-0.030, -0.071), (0.078, -0.070), (0.0785, -0.067), (-0.028, -0.068)], "#e8a882")
    part([(-0.050, -0.031), (-0.030, -0.072), (-0.026, -0.069), (-0.046, -0.030)], "#8d5a5e")
    part([(-0.034, -0.026), (-0.023, -0.026), (-0.023, -0.011), (-0.034, -0.011)], "#6b5563")
    for a in (0.008, 0.064):
        part([(a, -0.025), (a + 0.014, -0.025), (a + 0.014, -0.010), (a, -0.010)], "#4d4260")
        part(
            [
                (a + 0.0015, -0.0235),
                (a + 0.0125, -0.0235),
                (a + 0.0125, -0.0115),
                (a + 0.0015, -0.0115),
            ],
            "#ffce7a",
        )
    part([(0.036, -0.026), (0.049, -0.026), (0.049, 0.006), (0.036, 0.006)], "#3f6474")
    return image


def sailing_boat(image: Array) -> Array:
    """A small sloop against the light, with its broken mirror image."""
    size = image.shape[0]
    u, v = grid(size)
    x, line = 0.335, 0.716
    hull = curve(
        [
            (x - 0.046, line - 0.016),
            (x - 0.030, line - 0.001),
            (x + 0.03, line),
            (x + 0.056, line - 0.021),
            (x, line - 0.013),
        ],
        12,
    )
    main = np.concatenate(
        [
            curve(
                [(x + 0.006, line - 0.150), (x - 0.020, line - 0.085), (x - 0.044, line - 0.026)],
                14,
            ),
            [(x + 0.005, line - 0.022)],
        ]
    )
    jib = np.concatenate(
        [
            curve(
                [(x + 0.010, line - 0.138), (x + 0.030, line - 0.075), (x + 0.053, line - 0.024)],
                14,
            ),
            [(x + 0.012, line - 0.028)],
        ]
    )
    mast = np.array([(x + 0.0075, line - 0.156), (x + 0.0075, line - 0.014)])
    layer = np.zeros_like(image)
    alpha = np.zeros_like(u)
    cloth = ramp(
        [(0, "#fff0cf"), (0.5, "#f8cfa2"), (1, "#c98f8b")], as_array((u - x + 0.045) / 0.07)
    )
    fore = ramp([(0, "#f6c99e"), (1, "#b9828a")], as_array((u - x - 0.01) / 0.045))
    wood = ramp(
        [(0, "#f1ddc6"), (0.3, "#33526b"), (1, "#182b42")], as_array((v - line + 0.020) / 0.018)
    )
    for mask, tone in (
        (polygon(size, main), cloth),
        (polygon(size, jib), fore),
        (stroke(size, mast, 0.002), rgb("#5a3c3a") * np.ones_like(image)),
        (polygon(size, hull), wood),
    ):
        layer = mix(layer, tone, as_array(mask > 0))
        alpha = np.maximum(alpha, mask)
    wave = noise(as_array(u * 40), as_array(v * 240), 651)
    mu, mv = as_array(u + 0.006 * wave * (1 + (v - line) * 20)), as_array(2 * line - v - 0.003)
    ghost = (
        sample(as_array(alpha), mu, mv)
        * smoothstep(line - 0.002, line + 0.002, v)
        * np.exp(-np.clip(v - line, 0, None) * 11)
    )
    image = mix(image, as_array(sample(layer, mu, mv) * rgb("#b8b0b4")), as_array(ghost * 0.75))
    image = mix(image, layer, as_array(alpha))
    wake = gauss(as_array(v - line - 0.001), 0.0018) * smoothstep(0.075, 0.02, np.abs(u - x))
    return mix(image, rgb("#fff0d6"), wake * 0.7)
