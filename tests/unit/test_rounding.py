"""Outlines rounded to whole pixels, many at a time: as GEOS would have it, or left to GEOS."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from shapely import Polygon
from shapely.geometry.base import BaseGeometry

from mjgui.core import wire_form
from mjgui.core.geometry import wire_areas, wire_frame, wire_violations
from mjgui.core.model import Area, Frame, Vertices, WireArea
from mjgui.core.rounding import WholeRing, rounded
from tests.unit.geometry_strategies import wire_polygon

FRAME = Frame(600, 600)
AS_IS = (1.0, 1.0)
SQUARE = [(0, 0), (100, 0), (100, 100), (0, 100)]
RIM = [(120, 120), (140, 130), (150, 160), (130, 190), (90, 200), (50, 190), (10, 170)]
"""More vertices, below and on the right, so that what is tried in `SPIKE` is one of many."""


def ragged(seed: int, vertices: int, radius: float, jitter: float) -> Vertices:
    """Round something, with every vertex astray by about `jitter` radii."""
    random = np.random.default_rng(seed)
    angles = np.sort(random.uniform(0, 2 * np.pi, vertices))
    radii = radius * (1 + jitter * random.standard_normal(vertices))
    return np.clip(np.stack((np.cos(angles), np.sin(angles)), -1) * radii[:, None] + 300, 0, 600)


def winding(seed: int, vertices: int, width: float, jitter: float) -> Vertices:
    """The outline of a crooked stroke, which is not seen whole from anywhere."""
    random = np.random.default_rng(seed)
    path = 300 + np.cumsum(8 * random.standard_normal((max(vertices // 4, 2), 2)), axis=0)
    stroke = shapely.buffer(shapely.LineString(path), width, quad_segs=2)
    ring = shapely.get_coordinates(stroke.exterior)[:-1]
    return np.clip(ring + random.normal(0, jitter, ring.shape), 0, 600)


outlines = st.one_of(
    st.builds(
        ragged,
        st.integers(0, 2**32),
        st.integers(3, 200),
        st.floats(2, 250),
        st.sampled_from([0.0, 0.02, 0.08, 0.3]),
    ),
    st.builds(
        winding,
        st.integers(0, 2**32),
        st.integers(8, 200),
        st.floats(0.3, 9),
        st.sampled_from([0.0, 0.2, 0.6]),
    ),
)


def on_the_wire(ring: WholeRing) -> WireArea:
    return WireArea(600, 600, tuple(ring.ravel().tolist()))


def covered(rings: list[WholeRing]) -> BaseGeometry:
    return shapely.union_all([wire_polygon(on_the_wire(ring)) for ring in rings])


@given(st.lists(outlines, min_size=1, max_size=4))
def test_what_comes_out_keeps_the_rules_and_covers_what_geos_would(drawn: list[Vertices]) -> None:
    valid = [ring for ring in drawn if shapely.is_valid(Polygon(ring))]
    scale = wire_frame(FRAME)
    for ring, rings in zip(valid, rounded(valid, AS_IS), strict=True):
        if rings is None:
            continue
        assert [wire_violations(on_the_wire(each)) for each in rings] == [()] * len(rings)
        whole, ours = Polygon(ring), covered(rings)
        mended = wire_form._mended_rings(Area.of(ring), FRAME, scale)  # pyright: ignore[reportPrivateUsage] - what it is compared with
        # Rounding moves a point by √½ at most, and so sweeps that much along the outline.
        swept = 0.75 * whole.length
        assert ours.symmetric_difference(whole).area <= swept * 1.01 + 4
        assert ours.symmetric_difference(covered(mended)).area <= swept / 2 + 4  # pyright: ignore[reportArgumentType] - of 64 bits


@given(
    st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), min_size=3, max_size=40), st.data()
)
def test_nothing_invalid_comes_out_whatever_goes_in(
    points: list[tuple[int, int]], data: st.DataObject
) -> None:
    """Rings that cross, touch and run back on themselves: all that rounding could ever make."""
    again = data.draw(st.lists(st.sampled_from(points), max_size=3))
    (rings,) = rounded([np.array([*points, *again], dtype=np.float64)], AS_IS)
    for ring in rings or ():
        assert wire_violations(on_the_wire(ring)) == ()


def spiked(*spike: tuple[float, float]) -> Vertices:
    return np.array([(0, 0), (100, 0), *spike, *RIM], dtype=np.float64)


def test_a_spike_that_rounding_turns_inside_out_loses_its_tip() -> None:
    # Its two sides, a little apart, change places.
    ring = spiked((100, 40.4), (200, 39.6), (200, 40.4), (100, 40.6))
    assert shapely.is_valid(Polygon(ring))
    (rings,) = rounded([ring], AS_IS)
    assert rings is not None
    assert covered(rings).symmetric_difference(Polygon(ring)).area < 60


def test_a_spike_that_rounding_ties_off_is_sent_as_a_ring_of_its_own() -> None:
    ring = spiked((100, 40.2), (200, 20), (200, 60), (100.1, 40.4), (90, 60))
    assert shapely.is_valid(Polygon(ring))
    (rings,) = rounded([ring], AS_IS)
    assert rings is not None
    assert len(rings) == 2
    assert covered(rings).symmetric_difference(Polygon(ring)).area < 60


def test_a_bay_that_rounding_closes_stays_unpainted() -> None:
    bay = [(99.7, 40.2), (40, 20), (40, 60), (99.6, 40.4), (100, 60)]
    area = Area(spiked((100, 20), *bay))
    assert shapely.is_valid(Polygon(area.points))
    sent = shapely.union_all([wire_polygon(each) for each in wire_areas([area], FRAME)])
    assert not shapely.contains_xy(sent, 50, 40)
    assert shapely.contains_xy(sent, 20, 40)
    assert sent.symmetric_difference(Polygon(area.points)).area < 100


@pytest.mark.parametrize(
    "ring", [[(0.1, 0.1), (0.3, 0.1), (0.2, 0.4)], [(5, 5.1), (9, 5.2), (7, 5)]]
)
def test_of_what_vanishes_nothing_is_left(ring: list[tuple[float, float]]) -> None:
    assert rounded([np.array(ring)], AS_IS) == [[]]


def test_each_outline_gets_its_own_rings() -> None:
    speck = np.array([(0.1, 0.1), (0.3, 0.1), (0.2, 0.4)])
    square = np.array(SQUARE, dtype=np.float64)
    many = [ragged(seed, 900, 250, 0.02) for seed in range(20)]
    bracket = np.array([(0, 0), (9, 0), (9, 2), (2, 2), (2, 7), (9, 7), (9, 9), (0, 9)])
    arrow = np.array([(0, 0), (50, 20), (0, 40), (40, 20)])  # neither is seen from its middle
    few_and_many = [each for ring in many for each in (arrow + 5.0, ring, bracket + 3.0)]
    for crowd in ([square, speck, square + 7], [*many, speck, square], few_and_many):
        together = rounded(crowd, (1.5, 1.25))
        for ring, rings in zip(crowd, together, strict=True):
            (alone,) = rounded([ring], (1.5, 1.25))
            assert (rings is None) == (alone is None)
            for one, other in zip(rings or (), alone or (), strict=True):
                assert np.array_equal(one, other)


def test_ragged_outlines_are_mended_without_geos() -> None:
    crowd = [ragged(seed, 500, 113, 0.08) for seed in range(12)]
    found = rounded(crowd, AS_IS)
    assert found.count(None) <= 1
    assert any(len(rings or ()) > 1 for rings in found)
