"""Pictures and masks of known size to measure with: the same in every run."""

from __future__ import annotations

import math

import cv2
import numpy as np

from mjgui.app.pictures import Picture, build_picture
from mjgui.core import imaging
from mjgui.core.model import Area

SIDE = 4096
SCENES = ((10, 50), (100, 200), (200, 1000))
"""How many areas, of how many vertices each."""


def picture_bytes(side: int = SIDE, kind: str = ".png") -> bytes:
    """Draw a picture with soft colours and some grain, as photographs have, as a file."""
    rows, columns = np.mgrid[0:side, 0:side].astype(np.float32) / side
    waves = [np.sin(columns * a + rows * b) for a, b in ((9, 4), (5, 11), (13, 7))]
    pixels = np.stack([127 + 90 * wave for wave in waves], axis=-1)
    grain = np.random.default_rng(1).normal(0, 4, (side, side, 1)).astype(np.float32)
    done, packed = cv2.imencode(kind, np.clip(pixels + grain, 0, 255).astype(np.uint8))
    assert done
    return packed.tobytes()


def sample(side: int = SIDE) -> Picture:
    """The same picture, ready to paint."""
    return build_picture(imaging.decode(picture_bytes(side, ".jpg")))


def areas_of(count: int, vertices: int, side: int = SIDE) -> tuple[Area, ...]:
    """Blobs with ragged outlines, spread over the picture in rows, a little over each other."""
    columns = math.ceil(math.sqrt(count * 1.6))
    lines = math.ceil(count / columns)
    pitch_x, pitch_y = side / columns, side / lines
    random = np.random.default_rng(2)
    angles = np.linspace(0, 2 * math.pi, vertices, endpoint=False)
    made: list[Area] = []
    for index in range(count):
        middle = (
            (index % columns + 0.5) * pitch_x,
            (index // columns + 0.5) * pitch_y,
        )
        radii = 0.5 * (1 + 0.08 * random.standard_normal(vertices)) * min(pitch_x, pitch_y)
        ring = np.stack((np.cos(angles), np.sin(angles)), axis=-1) * radii[:, None] + middle
        made.append(Area.of(np.clip(ring, 0, side)))
    return tuple(made)
