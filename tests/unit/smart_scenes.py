"""Pictures drawn with known things in them, for smart select: the thing's pixels are the truth."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import TypeVar, cast

import cv2
import numpy as np
import numpy.typing as npt

from mjgui.core.errors import StoppedError
from mjgui.core.model import Point

Pixels = npt.NDArray[np.uint8]
T = TypeVar("T")
Real = npt.NDArray[np.floating]
Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Scene:
    """A picture and one thing in it.

    Attributes:
        name: what the tests call it.
        pixels: shape (h, w, 4), B, G, R, A.
        truth: which pixels the thing has, shape (h, w).
        clicks: places on the thing, image pixels.
        box: a rectangle that a hand would drag around the thing.
    """

    name: str
    pixels: Pixels
    truth: npt.NDArray[np.bool_]
    clicks: tuple[Point, ...]
    box: Box


class Study:
    """A picture as the engine takes it; what is prepared for it is kept.

    Args:
        pixels: shape (h, w, 3 or 4).
        looks: after so many looks whether the answer is still wanted, it is not.
    """

    def __init__(self, pixels: Pixels, looks: int = -1) -> None:
        self.pixels = pixels[..., :3]
        self.kept: dict[Hashable, object] = {}
        self._looks = looks

    def keep(self, key: Hashable, make: Callable[[], T]) -> T:
        if key not in self.kept:
            self.kept[key] = make()
        return cast("T", self.kept[key])

    def check(self) -> None:
        self._looks -= 1
        if self._looks == 0:
            raise StoppedError


def coverage(shape: tuple[int, int], rings: Sequence[npt.ArrayLike]) -> Real:
    """How much of each pixel polygons cover, 0 – 1, with soft edges (even-odd)."""
    canvas = np.zeros(shape, np.uint8)
    points = [np.round((np.asarray(r, float) - 0.5) * 16).astype(np.int32) for r in rings]
    cv2.fillPoly(canvas, points, 255, cv2.LINE_AA, 4)
    return canvas.astype(np.float32) / 255


def disc(centre: Point, radius: float, squash: float = 1.0, turn: float = 0.0) -> npt.NDArray:
    t = np.linspace(0, 2 * np.pi, 200, endpoint=False)
    x, y = np.cos(t) * radius, np.sin(t) * radius * squash
    c, s = np.cos(turn), np.sin(turn)
    return np.stack((centre[0] + c * x - s * y, centre[1] + s * x + c * y), 1)


def star(centre: Point, outer: float, inner: float, tips: int = 5) -> npt.NDArray:
    t = np.arange(2 * tips) * np.pi / tips - np.pi / 2
    r = np.where(np.arange(2 * tips) % 2, inner, outer)
    return np.stack((centre[0] + r * np.cos(t), centre[1] + r * np.sin(t)), 1)


def clouds(shape: tuple[int, int], size: float, seed: int) -> Real:
    """Smooth noise with spots of about `size` pixels, mean 0, deviation 1."""
    rng = np.random.default_rng(seed)
    h, w = max(int(shape[0] / size) + 2, 2), max(int(shape[1] / size) + 2, 2)
    small = rng.normal(size=(h, w)).astype(np.float32)
    noise = cv2.resize(small, (shape[1], shape[0]), interpolation=cv2.INTER_CUBIC)
    return cast("Real", (noise - noise.mean()) / (noise.std() + 1e-6))


def plain(shape: tuple[int, int], colour: tuple[float, float, float]) -> Real:
    return np.broadcast_to(np.array(colour, np.float32), (*shape, 3)).copy()


def slope(shape: tuple[int, int], start: tuple, end: tuple, *, down: bool = False) -> Real:
    t = np.linspace(0, 1, shape[0] if down else shape[1], dtype=np.float32)
    t = t[:, None, None] if down else t[None, :, None]
    a, b = np.array(start, np.float32), np.array(end, np.float32)
    return np.broadcast_to(a + (b - a) * t, (*shape, 3)).copy()


def over(ground: Real, thing: Real, cover: Real) -> Real:
    return ground * (1 - cover[..., None]) + thing * cover[..., None]


def noisy(picture: Real, deviation: float, seed: int = 0) -> Real:
    rng = np.random.default_rng(seed)
    return picture + rng.normal(0, deviation, picture.shape).astype(np.float32)


def finish(
    name: str,
    picture: Real,
    cover: Real,
    clicks: tuple[Point, ...],
    *,
    margin: float = 0.12,
    box: Box | None = None,
) -> Scene:
    truth = cover > 0.5
    ys, xs = np.nonzero(truth)
    h, w = truth.shape
    if box is None:
        mx, my = margin * (xs.max() - xs.min()) + 4, margin * (ys.max() - ys.min()) + 4
        box = (
            float(max(xs.min() - mx, 0)),
            float(max(ys.min() - my, 0)),
            float(min(xs.max() + mx, w)),
            float(min(ys.max() + my, h)),
        )
    pixels = np.full((h, w, 4), 255, np.uint8)
    pixels[..., :3] = np.clip(np.round(picture), 0, 255)
    return Scene(name, pixels, truth, clicks, box)


def plain_disc() -> Scene:
    shape = (300, 300)
    cover = coverage(shape, [disc((140, 160), 70)])
    picture = over(plain(shape, (90, 120, 150)), plain(shape, (40, 60, 210)), cover)
    return finish("plain disc", picture, cover, ((140, 160), (90, 150), (180, 200)))


def star_on_slope() -> Scene:
    shape = (512, 512)
    cover = coverage(shape, [star((260, 250), 170, 75)])
    ground = noisy(slope(shape, (180, 140, 60), (110, 60, 40)), 4)
    thing = slope(shape, (60, 200, 240), (40, 150, 220), down=True)
    return finish("star on a slope", over(ground, thing, cover), cover, ((260, 250), (262, 120)))


def letter_ring() -> Scene:
    shape = (480, 640)
    rings = [disc((320, 240), 150, 1.1), disc((320, 240), 85, 1.15)]
    cover = coverage(shape, rings)
    ground = noisy(plain(shape, (200, 205, 210)), 8)
    picture = over(ground, noisy(plain(shape, (60, 30, 35)), 8, 1), cover)
    return finish("letter O", picture, cover, ((202, 240), (320, 100)))


def letter_e() -> Scene:
    shape = (500, 500)
    outline = [(150, 90), (370, 90), (370, 150), (220, 150), (220, 220), (340, 220), (340, 280),
               (220, 280), (220, 350), (370, 350), (370, 410), (150, 410)]  # fmt: skip
    cover = coverage(shape, [outline])
    ground = plain(shape, (70, 110, 60)) + 10 * clouds(shape, 40, 3)[..., None]
    picture = over(ground, plain(shape, (180, 220, 240)), cover)
    return finish("letter E", picture, cover, ((185, 250), (355, 380)))


def textured() -> Scene:
    shape = (600, 800)
    cover = coverage(shape, [disc((420, 310), 190, 0.75, 0.4)])
    ground = plain(shape, (70, 120, 80)) + 22 * clouds(shape, 5, 5)[..., None]
    y, x = np.mgrid[0:600, 0:800].astype(np.float32)
    weave = np.sin(x / 2.2) * np.sin(y / 2.6)
    thing = plain(shape, (90, 110, 200)) + 30 * weave[..., None]
    return finish("weave on grass", noisy(over(ground, thing, cover), 5), cover,
                  ((420, 310), (330, 280)))  # fmt: skip


def ball_with_shadow() -> Scene:
    shape = (1024, 1024)
    cover = coverage(shape, [disc((500, 450), 230)])
    ground = slope(shape, (200, 190, 180), (150, 140, 135), down=True)
    shade = coverage(shape, [disc((560, 700), 260, 0.3)])
    shade = cast("Real", cv2.GaussianBlur(shade, (0, 0), 35))
    ground *= 1 - 0.45 * shade[..., None]
    y, x = np.mgrid[0:1024, 0:1024].astype(np.float32)
    light = np.clip(1.15 - np.hypot(x - 420, y - 360) / 480, 0.35, 1.15)
    thing = plain(shape, (50, 90, 230)) * light[..., None]
    return finish("ball with a soft shadow", noisy(over(ground, thing, cover), 3), cover,
                  ((420, 360), (600, 560)))  # fmt: skip


def small_in_large() -> Scene:
    shape = (2048, 2048)
    cover = coverage(shape, [star((1480, 620), 75, 45, 6)])
    ground = plain(shape, (120, 90, 60)) + 12 * clouds(shape, 160, 8)[..., None]
    picture = over(noisy(ground, 4), plain(shape, (80, 210, 250)), cover)
    return finish("small in a large picture", picture, cover, ((1480, 620), (1500, 640)))


def thin_bar() -> Scene:
    shape = (700, 1024)
    outline = np.array([(150, 520), (860, 140), (868, 154), (158, 534)])
    cover = coverage(shape, [outline])
    ground = noisy(slope(shape, (210, 180, 120), (240, 215, 180), down=True), 4)
    picture = over(ground, plain(shape, (30, 45, 60)), cover)
    return finish("thin bar", picture, cover, ((509, 337), (300, 450)))


def at_the_border() -> Scene:
    shape = (400, 600)
    outline = [(0, 180), (120, 150), (240, 260), (300, 400), (0, 400)]
    cover = coverage(shape, [np.array(outline)])
    ground = noisy(slope(shape, (220, 190, 160), (190, 150, 130)), 5)
    thing = plain(shape, (60, 110, 70)) + 8 * clouds(shape, 12, 9)[..., None]
    return finish("hill at the border", over(ground, thing, cover), cover, ((100, 300), (5, 390)))


def among_equals() -> Scene:
    shape = (600, 900)
    covers = [coverage(shape, [disc((x, y), 80)]) for x, y in ((180, 200), (450, 380), (720, 190))]
    ground = plain(shape, (160, 170, 175)) + 6 * clouds(shape, 60, 4)[..., None]
    picture = ground
    for cover in covers:
        picture = over(picture, plain(shape, (60, 130, 40)), cover)
    return finish("one of three", noisy(picture, 6), covers[1], ((450, 380), (500, 410)))


def in_colour_noise() -> Scene:
    shape = (720, 720)
    cover = coverage(shape, [disc((350, 380), 210, 0.55, -0.6)])
    picture = over(plain(shape, (120, 130, 120)), plain(shape, (60, 150, 190)), cover)
    return finish("leaf in colour noise", noisy(picture, 25), cover, ((350, 380), (420, 330)))


def large_leaf() -> Scene:
    shape = (2048, 2048)
    turn = np.linspace(0, 2 * np.pi, 300, endpoint=False)
    radius = 560 * (1 + 0.18 * np.sin(5 * turn) + 0.05 * np.sin(17 * turn))
    ring = np.stack((980 + radius * np.cos(turn), 1040 + 0.8 * radius * np.sin(turn)), 1)
    cover = coverage(shape, [ring])
    ground = slope(shape, (90, 70, 60), (140, 110, 90)) + 8 * clouds(shape, 90, 2)[..., None]
    thing = slope(shape, (70, 170, 120), (50, 120, 90), down=True)
    thing += 9 * clouds(shape, 50, 6)[..., None]
    return finish("large leaf", noisy(over(ground, thing, cover), 5), cover,
                  ((980, 1040), (1300, 1200)))  # fmt: skip


def ground_itself() -> Scene:
    shape = (500, 700)
    things = coverage(shape, [disc((200, 200), 90), disc((480, 300), 110)])
    ground = noisy(slope(shape, (210, 170, 120), (180, 140, 100), down=True), 4)
    picture = over(ground, plain(shape, (50, 60, 200)), things)
    return finish("the ground itself", picture, 1 - things, ((350, 60), (40, 460), (650, 450)))


SCENES: tuple[Callable[[], Scene], ...] = (
    plain_disc,
    star_on_slope,
    letter_ring,
    letter_e,
    textured,
    ball_with_shadow,
    small_in_large,
    thin_bar,
    at_the_border,
    among_equals,
    in_colour_noise,
    large_leaf,
    ground_itself,
)
