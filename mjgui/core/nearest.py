"""The place on a ring nearest to a point: what a click on an edge inserts a vertex at."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from mjgui.core.model import Point, Vertices


class RingHit(NamedTuple):
    """The place on a ring that is nearest to a point.

    Attributes:
        edge: the edge's index: it runs from vertex `edge` to the next one (the last to the first).
        point: the place, in the ring's units.
        distance: how far it is from the point asked for.
    """

    edge: int
    point: Point
    distance: float


def nearest_on_ring(ring: Vertices, point: Point) -> RingHit:
    """Return the place on a closed ring, shape (n, 2), that is nearest to `point`.

    Raises:
        ValueError: the ring has no points.
    """
    if not len(ring):
        raise ValueError("a ring without points is near nothing")
    steps = np.roll(ring, -1, axis=0) - ring
    lengths = (steps**2).sum(axis=1)
    gaps = np.array(point) - ring
    along = (gaps * steps).sum(axis=1) / np.where(lengths == 0, 1.0, lengths)
    places = ring + steps * np.clip(along, 0.0, 1.0)[:, None]
    distances = ((places - point) ** 2).sum(axis=1)
    edge = int(np.argmin(distances))
    x, y = places[edge]
    return RingHit(edge, (float(x), float(y)), math.sqrt(distances[edge]))
