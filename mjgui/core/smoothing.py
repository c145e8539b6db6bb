"""Outlines smoothed: each place moves to the mean of the outline around it.

A Gaussian mean along the outline, as of a stroke drawn with a calmer hand: it takes the steps of
pixels and the tremble of a hand away, rounds corners, and leaves straight edges where they are.
All coordinates and distances are image pixels.
"""

from __future__ import annotations

import math

import numpy as np
import shapely
from shapely import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

from mjgui.core.model import Area, Frame, Vertices
from mjgui.core.offsets import beyond
from mjgui.core.shapes import frame_box, polygons_of, slimmed, sound
from mjgui.core.unions import difference, intersection, united

_SPREAD = 0.85
"""The Gaussian's deviation in parts of the strength. A place moves by the mean distance to where
the Gaussian looks, at most: 0.8 deviations. With what sampling adds, that is below the strength."""
_STEPS = 4
"""How many samples are taken along one deviation."""
_MOST_SAMPLES = 50_000
_SMALLEST_TURN = 16
"""A ring is at least so many deviations long, or little would be left of small ones."""
_LEFT_OUT = 0.1
"""How far the vertices left out of the result may lie from it, in parts of the strength."""
_FINEST = 0.25
"""But never farther than this, in pixels."""


def smoothed(geometry: BaseGeometry, frame: Frame, strength: float) -> BaseGeometry:
    """Return `geometry` with smooth outlines, clipped to the image.

    No outline moves by more than `strength` pixels. Where it reaches the image's border it stays
    there.

    Args:
        geometry: a valid geometry.
        frame: the image's size.
        strength: above 0; details shorter than about this vanish.
    """
    extended = beyond(geometry, frame, 4 * strength)
    parts = [_smoothed_polygon(polygon, strength) for polygon in polygons_of(extended)]
    return intersection(united(parts), frame_box(frame))


def _smoothed_polygon(polygon: Polygon, strength: float) -> BaseGeometry:
    outer = _covered(_smoothed_ring(shapely.get_coordinates(polygon.exterior)[:-1], strength))
    holes = [
        _covered(_smoothed_ring(shapely.get_coordinates(hole)[:-1], strength))
        for hole in polygon.interiors
    ]
    whole = difference(outer, united(holes))
    tolerance = min(_LEFT_OUT * strength, _FINEST)
    return slimmed(whole, tolerance)


def _covered(ring: Vertices) -> BaseGeometry:
    """What a ring encloses; where it has come to cross itself, without the reversed loops."""
    return MultiPolygon(polygons_of(sound(Area.of(ring))))


def _smoothed_ring(ring: Vertices, strength: float) -> Vertices:
    closed = np.concatenate((ring, ring[:1]))
    edges = np.hypot(*np.diff(closed, axis=0).T)
    along = np.concatenate(([0.0], np.cumsum(edges)))
    length = float(along[-1])
    deviation = min(_SPREAD * strength, length / _SMALLEST_TURN)
    count = min(max(math.ceil(length / deviation * _STEPS), _SMALLEST_TURN), _MOST_SAMPLES)
    places = np.arange(count) * (length / count)
    samples = np.column_stack([np.interp(places, along, closed[:, axis]) for axis in (0, 1)])
    # A mean by a Gaussian is a damping of the ring's Fourier series: exact, and it closes.
    waves = np.fft.rfft(samples, axis=0)
    damping = np.exp(-2 * (math.pi * deviation / length * np.arange(len(waves))) ** 2)
    return np.fft.irfft(waves * damping[:, None], count, axis=0)
