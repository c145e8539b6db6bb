"""What the geometry tests draw: rings of every kind a hand, a file or a lasso can make."""

from __future__ import annotations

import math

import numpy as np
from hypothesis import strategies as st
from shapely import Polygon

from mjgui.core.model import Area, Frame, WireArea

FRAMES = (
    Frame(300, 300),
    Frame(1456, 816),
    Frame(5000, 2500),
    Frame(4095, 500),
    Frame(500, 4096),
    Frame(2400, 301),
)


def frames() -> st.SearchStrategy[Frame]:
    return st.sampled_from(FRAMES)


def coordinates(low: float, high: float) -> st.SearchStrategy[float]:
    """Floats as a pointer on a zoomed canvas gives them: finer than a pixel, never 1e-300."""
    return st.floats(low, high).map(lambda value: round(value, 6))


@st.composite
def rings(draw: st.DrawFn, frame: Frame) -> list[tuple[float, float]]:
    """Any ring: coarse grids (overlaps, spikes, repeats), floats, stars, huge and outside ones."""
    kind = draw(st.sampled_from(("grid", "half", "float", "star", "huge")))
    if kind == "huge":
        value = coordinates(-1e7, 1e7)
        return draw(st.lists(st.tuples(value, value), min_size=3, max_size=12))
    span = draw(st.sampled_from((3.0, 20.0, 200.0, 4000.0)))
    x = draw(st.integers(0, frame.width))
    y = draw(st.integers(0, frame.height))
    if kind == "star":
        radii = draw(st.lists(st.floats(0.2, 1.0), min_size=3, max_size=40))
        turn = 2 * math.pi / len(radii)
        return [
            (x + span * r * math.cos(i * turn), y + span * r * math.sin(i * turn))
            for i, r in enumerate(radii)
        ]
    if kind == "float":
        offset = coordinates(-span, span)
    else:
        unit = max(span / 8, 0.5) if kind == "grid" else 0.5
        offset = st.integers(-8, 8).map(lambda step: step * unit)
    points = draw(st.lists(st.tuples(offset, offset), min_size=3, max_size=16))
    return [(x + dx, y + dy) for dx, dy in points]


@st.composite
def areas(draw: st.DrawFn, frame: Frame, max_holes: int = 2) -> Area:
    """Any area, whether valid or not."""
    holes = draw(st.lists(rings(frame), max_size=max_holes))
    return Area.of(draw(rings(frame)), holes)


def polygon(area: Area) -> Polygon:
    return Polygon(area.points, area.holes)


def wire_polygon(area: WireArea) -> Polygon:
    return Polygon(np.reshape(area.points, (-1, 2)))


def even_odd(area: Area, xy: np.ndarray) -> np.ndarray:
    """The even-odd rule in its own words: count the edges that a ray to the right meets."""
    inside = np.zeros(len(xy), dtype=bool)
    for ring in area.rings:
        for (x0, y0), (x1, y1) in zip(ring, np.roll(ring, -1, axis=0), strict=True):
            for index, (x, y) in enumerate(xy):
                if (y0 > y) != (y1 > y) and x < x0 + (y - y0) / (y1 - y0) * (x1 - x0):
                    inside[index] ^= True
    return inside
