"""Strokes of the brush: what is painted is what the tip went over."""

from __future__ import annotations

import math

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import Polygon
from shapely.geometry.base import BaseGeometry

from mjgui.core.geometry import rectangle, wire_areas
from mjgui.core.model import Area, Frame
from mjgui.core.strokes import Path, Sample, capsules, paint, stroke_areas

FRAME = Frame(1000, 800)


def covered(areas: tuple[Area, ...]) -> BaseGeometry:
    return shapely.union_all([Polygon(area.points, area.holes) for area in areas])


def swept(samples: list[Sample]) -> BaseGeometry:
    """What the tip covers, by hulls of fine discs."""
    discs = [shapely.Point(x, y).buffer(radius, quad_segs=24) for x, y, radius in samples]
    pairs = zip(discs, [*discs[1:], discs[-1]], strict=True)
    return shapely.union_all([shapely.union(a, b).convex_hull for a, b in pairs])


def likeness(one: BaseGeometry, other: BaseGeometry) -> float:
    return shapely.intersection(one, other).area / shapely.union(one, other).area


@st.composite
def strokes(draw: st.DrawFn) -> list[Sample]:
    """Any stroke: on whole pixels or between them, repeated, on the spot, to and fro, tapered."""
    place = draw(
        st.sampled_from((
            st.integers(0, 12).map(lambda step: 50.0 * step),
            st.floats(-300.0, 1200.0).map(lambda value: round(value, 6)),
        ))
    )  # fmt: skip
    width = draw(st.sampled_from((st.just(20.0), st.floats(0.5, 120.0), st.floats(0.0, 3.0))))
    samples = draw(st.lists(st.tuples(place, place, width), min_size=1, max_size=12))
    repeats = draw(st.integers(1, 3))
    return [sample for sample in samples for _ in range(repeats)]


@given(strokes(), st.sampled_from((0.05, 0.5, 8.0)))
def test_any_stroke_is_valid_and_within_reach(samples: list[Sample], tolerance: float) -> None:
    areas = stroke_areas(samples, tolerance)
    assert areas
    assert all(Polygon(area.points, area.holes).is_valid for area in areas)
    truth = swept([(x, y, max(radius, 0.05)) for x, y, radius in samples])
    # The fine discs of the truth are polygons, too.
    slack = tolerance + 0.2
    assert truth.buffer(slack).covers(covered(areas))
    assert covered(areas).buffer(slack).covers(truth)


@given(strokes(), strokes(), st.sampled_from(("brush", "eraser")))
def test_any_two_strokes_leave_a_mask_that_can_be_sent(
    one: list[Sample], other: list[Sample], tool: str
) -> None:
    mask = paint((), stroke_areas(one, 0.5), FRAME, erases=False)
    mask = paint(mask, stroke_areas(other, 0.5), FRAME, erases=tool == "eraser")
    image = shapely.box(0, 0, FRAME.width, FRAME.height)
    for area in mask:
        assert Polygon(area.points, area.holes).is_valid
        assert image.buffer(1e-3).covers(Polygon(area.points, area.holes))
    # What is finer than a pixel may vanish in whole pixels, and is refused in words then.
    broad = [a for a in mask if not Polygon(a.points, a.holes).buffer(-1.5).is_empty]
    assert not broad or wire_areas(broad, FRAME)


@given(strokes(), st.sampled_from((0.05, 0.5, 4.0)))
@settings(max_examples=25)
def test_a_path_leaves_out_nothing_that_shapes_the_stroke(
    samples: list[Sample], tolerance: float
) -> None:
    path = Path()
    walked: list[Sample] = []
    for turn in range(6):  # long enough for a chunk
        for x, y, radius in samples:
            sample = (x + turn, y, radius)
            path.add(sample, tolerance)
            walked.append((x + turn, y, max(radius, 0.05)))
    truth, kept = swept(walked), swept(path.samples().tolist())
    assert truth.buffer(tolerance + 0.2).covers(kept)
    assert kept.buffer(tolerance + 0.2).covers(truth)


def test_a_long_smooth_path_keeps_few_samples() -> None:
    path = Path()
    for i in range(5000):
        assert path.add((400 + 300 * math.cos(i / 800), 400 + 300 * math.sin(i / 800), 20), 0.5)
    assert len(path) == 5000
    assert len(path.samples()) < 600
    assert path.box == pytest.approx((80, 80, 720, 720), abs=0.1)


def test_a_click_is_a_disc() -> None:
    (area,) = stroke_areas([(100.0, 120.0, 30.0)], 0.1)
    assert covered((area,)).area == pytest.approx(math.pi * 900, rel=0.01)
    assert area.bounds() == pytest.approx((70, 90, 130, 150), abs=0.2)


def test_a_fine_tip_stays_round_however_far_the_zoom_is_out() -> None:
    (area,) = stroke_areas([(100.0, 100.0, 4.0)], 25.0)
    assert covered((area,)).area == pytest.approx(math.pi * 16, rel=0.15)


def test_a_stroke_around_ground_leaves_a_hole() -> None:
    ring = [(300 + 100 * math.cos(i / 10), 300 + 100 * math.sin(i / 10), 10.0) for i in range(64)]
    (area,) = stroke_areas(ring, 0.5)
    assert len(area.holes) == 1
    assert Polygon(area.holes[0]).area == pytest.approx(math.pi * 90**2, rel=0.02)


def test_pressure_tapers_the_outline() -> None:
    samples = [(100.0 + 4 * i, 200.0, 2.0 + 0.3 * i) for i in range(101)]
    (area,) = stroke_areas(samples, 0.25)
    assert likeness(covered((area,)), swept(samples)) > 0.99
    shape = covered((area,))
    widths = [
        shapely.intersection(shape, shapely.LineString([(x, 0), (x, 400)])).length
        for x in (120, 300, 480)
    ]
    assert widths == pytest.approx([7, 34, 61], abs=1.5)


@pytest.mark.parametrize("count", [1, 2, 5])
def test_capsules_hold_both_discs(count: int) -> None:
    random = np.random.default_rng(count)
    samples = random.uniform((0, 0, 1), (100, 100, 60), (count, 3))
    rings = capsules(samples, 0.05)
    assert len(rings) == max(count - 1, 1)
    hulls = shapely.union_all(shapely.polygons(rings))
    assert likeness(hulls, swept([tuple(s) for s in samples.tolist()])) > 0.99


@pytest.mark.parametrize("offset", [0.0, 1e-13, 3e-13])
def test_a_long_tapered_scribble_is_one_valid_area(offset: float) -> None:
    # Of so many pieces some are so steep that rounding would make their rings cross.
    turns = np.linspace(0, 20 * math.pi, 5000) + offset
    x = 500 + 300 * np.cos(0.7 * turns) + 100 * np.cos(3 * turns)
    y = 400 + 250 * np.sin(0.5 * turns)
    path = Path()
    for sample in np.column_stack((x, y, 40 * (0.6 + 0.4 * np.sin(5 * turns)))).tolist():
        path.add((sample[0], sample[1], sample[2]), 0.5)
    (area,) = stroke_areas(path.samples(), 0.5)
    assert Polygon(area.points, area.holes).is_valid
    line = shapely.LineString(np.column_stack((x, y)))
    assert shapely.difference(line, covered((area,)).buffer(0.5)).length == 0


def test_brush_unites_what_it_touches_and_leaves_the_rest() -> None:
    left, right, far = (rectangle((x, 100, x + 100, 200)) for x in (100, 300, 700))
    bridge = stroke_areas([(150.0, 150.0, 10.0), (350.0, 150.0, 10.0)], 0.5)
    mask = paint((left, far, right), bridge, FRAME, erases=False)
    assert len(mask) == 2
    assert mask[1] is far


def test_brush_paints_on_the_image_only() -> None:
    outside = stroke_areas([(-100.0, 100.0, 20.0)], 0.5)
    assert paint((), outside, FRAME, erases=False) == ()
    (area,) = paint((), stroke_areas([(0.0, 100.0, 20.0)], 0.5), FRAME, erases=False)
    assert area.bounds() == pytest.approx((0, 80, 20, 120), abs=0.5)


def test_eraser_takes_away_beyond_the_border_too() -> None:
    sticking_out = rectangle((-50, 100, 50, 200))
    wide = stroke_areas([(-100.0, 150.0, 90.0), (100.0, 150.0, 90.0)], 0.5)
    assert paint((sticking_out,), wide, FRAME, erases=True) == ()


def test_eraser_through_the_middle_leaves_two() -> None:
    band = stroke_areas([(400.0, 50.0, 15.0), (400.0, 400.0, 15.0)], 0.5)
    left, right = paint((rectangle((200, 100, 600, 300)),), band, FRAME, erases=True)
    assert {left.bounds()[2], right.bounds()[0]} == {385.0, 415.0}


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_what_is_no_number_is_refused(value: float) -> None:
    with pytest.raises(ValueError, match="finite"):
        stroke_areas([(1.0, value, 5.0)], 0.5)
    with pytest.raises(ValueError, match="finite"):
        Path().add((value, 1.0, 5.0), 0.5)


def test_no_sample_is_no_stroke() -> None:
    with pytest.raises(ValueError, match="samples"):
        stroke_areas([], 0.5)
