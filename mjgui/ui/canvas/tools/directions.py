"""Places kept to directions. Pure; coordinates are image pixels."""

from __future__ import annotations

import math
from collections.abc import Iterable

from mjgui.core.model import Point

EIGHTHS: tuple[Point, ...] = ((1.0, 0.0), (1.0, 1.0), (0.0, 1.0), (-1.0, 1.0))
"""The directions at multiples of 45°, each with its opposite."""


def at_45_degrees(start: Point, end: Point) -> Point:
    """The point nearest to `end` in a direction from `start` that is a multiple of 45°."""
    return on_nearest_line(start, end, EIGHTHS)


def on_nearest_line(start: Point, end: Point, ways: Iterable[Point]) -> Point:
    """The point nearest to `end` on lines through `start`.

    Args:
        start: where the lines meet.
        end: the place to be near to.
        ways: the lines' directions, of any length but 0; of equally near ones the first counts.
    """
    dx, dy = end[0] - start[0], end[1] - start[1]
    best, gap = start, math.inf
    for ux, uy in ways:
        share = (dx * ux + dy * uy) / (ux * ux + uy * uy)
        place = start[0] + ux * share, start[1] + uy * share
        if (far := math.dist(place, end)) < gap:
            best, gap = place, far
    return best
