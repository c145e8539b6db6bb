"""Drawn pictures whose edges are known to a fraction of a pixel."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import cast

import cv2
import numpy as np

from mjgui.app.pictures import Picture, Pixels, build_picture
from mjgui.core.imaging import Decoded
from mjgui.core.model import Frame, Point

THING = np.array([180.0, 120.0, 60.0])
GROUND = np.array([90.0, 140.0, 170.0])


@dataclass(frozen=True)
class Circle:
    """Where the disc of a scene is, image pixels."""

    centre: float
    radius: float

    def at(self, angle: float, outwards: float = 0.0) -> Point:
        """A place on its edge, or so many pixels outside."""
        away = self.radius + outwards
        return self.centre + away * math.cos(angle), self.centre + away * math.sin(angle)

    def off(self, points: object) -> float:
        """How far the farthest of the points is from the edge."""
        away = np.asarray(points, dtype=float) - self.centre
        return float(np.abs(np.hypot(away[:, 0], away[:, 1]) - self.radius).max())


def disc(side: int, kind: str = "plain", seed: int = 0) -> tuple[Pixels, Circle]:
    """A square picture of a disc, shape (side, side, 3).

    Kinds: plain, noise, blurred, texture (mottled ground), chequered (ground), faint.
    """
    rng = np.random.default_rng(seed)
    circle = Circle(side / 2 + 0.3, side * 0.34)
    y, x = np.mgrid[0:side, 0:side] + 0.5
    away = np.hypot(x - circle.centre, y - circle.centre) - circle.radius
    inside = np.clip(0.5 - away, 0, 1)[..., None]
    ground = np.broadcast_to(GROUND, (side, side, 3))
    if kind == "texture":
        mottled = cv2.GaussianBlur(rng.normal(0, 1, (side, side, 3)), (0, 0), 2.0)
        ground = ground + mottled * (18 / mottled.std())
    elif kind == "chequered":
        ground = ground + np.where((x // 6 + y // 6) % 2, 25.0, -25.0)[..., None]
    elif kind == "faint":
        ground = np.broadcast_to(THING + np.array([-12, 8, 14]), (side, side, 3))
    pixels = inside * THING + (1 - inside) * ground
    if kind == "blurred":
        pixels = cv2.GaussianBlur(pixels, (0, 0), 3.0)
    pixels = pixels + rng.normal(0, 20 if kind == "noise" else 2, pixels.shape)
    return np.clip(pixels, 0, 255).astype(np.uint8), circle


def levels_of(pixels: Pixels) -> list[Pixels]:
    """A picture and its halved copies, as `mjgui.app.pictures` makes them."""
    levels = [pixels]
    while max(levels[-1].shape[:2]) > 128 and min(levels[-1].shape[:2]) > 1:
        height, width = levels[-1].shape[:2]
        size = ((width + 1) // 2, (height + 1) // 2)
        small = cv2.resize(levels[-1], size, interpolation=cv2.INTER_AREA)
        levels.append(cast("Pixels", small))
    return levels


def picture_of(pixels: Pixels) -> Picture:
    """A picture to show on a canvas."""
    height, width = pixels.shape[:2]
    opaque = np.dstack([pixels, np.full((height, width), 255, np.uint8)])
    decoded = Decoded(opaque, has_alpha=False, format="png", frame=Frame(width, height), data=b"")
    return build_picture(decoded)
