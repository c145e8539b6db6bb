"""Operations on masks: what they do, and what they never do."""

from __future__ import annotations

import math
from typing import cast

import numpy as np
import pytest
import shapely
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from shapely import Polygon
from shapely.geometry.base import BaseGeometry

from mjgui.core.area_operations import (
    Axis,
    ClipToImage,
    FillHoles,
    Flip,
    Invert,
    Merge,
    Repair,
    Tidy,
)
from mjgui.core.geometry import area_problems, ellipse, rectangle
from mjgui.core.model import Area, Document, Frame
from mjgui.core.operations import Operation, Outcome, perform
from mjgui.core.outline_operations import Grow, Simplify, Smooth
from mjgui.core.shapes import sound
from tests.unit.geometry_strategies import areas, even_odd, polygon

FRAME = Frame(1000, 800)
WHOLE = shapely.box(0, 0, 1000, 800)
SQUARE = rectangle((100, 100, 200, 200))
NEIGHBOUR = rectangle((200, 100, 300, 200))
LONELY = rectangle((600, 500, 700, 600))
RING = Area.of(SQUARE.points, [rectangle((140, 140, 160, 160)).points])
BOW_TIE = Area.of([(400, 400), (500, 500), (500, 400), (400, 500)])

FEW = settings(max_examples=30, deadline=None)
"""The strategies of whole masks are slow."""

OPERATIONS: tuple[Operation, ...] = (
    Grow(7),
    Grow(-7),
    Grow(7, sharp=True),
    Grow(-7, sharp=True),
    Smooth(5),
    Simplify(2),
    Invert(),
    Merge(),
    FillHoles(),
    ClipToImage(),
    Flip(Axis.HORIZONTAL),
    Flip(Axis.VERTICAL),
    Repair(),
    Tidy(),
)
IN_THE_IMAGE = (Grow(7), Grow(-7), Grow(7, sharp=True), Smooth(5), Invert(), ClipToImage(), Tidy())
AS_DRAWN = (FillHoles, Flip, Simplify, Merge, ClipToImage)
"""What leaves crossing areas as they are."""


def nobody_stops() -> None:
    """Let the work go on."""


def done(operation: Operation, *mask: Area, chosen: frozenset[int] = frozenset()) -> Outcome:
    return perform(operation, Document(FRAME, mask), chosen, nobody_stops)


def covered(mask: tuple[Area, ...]) -> BaseGeometry:
    return shapely.union_all([sound(area) for area in mask])


def masks() -> st.SearchStrategy[tuple[Area, ...]]:
    """Up to three areas drawn at random: crossing, overlapping, partly beyond the image."""
    ring = st.lists(
        st.tuples(st.integers(-20, 220), st.integers(-20, 180)), min_size=3, max_size=7
    ).map(lambda points: np.array(points) * 5.0)
    area = st.builds(Area.of, ring, st.lists(ring, max_size=1))
    return st.lists(area, max_size=3).map(tuple)


@st.composite
def convex(draw: st.DrawFn) -> Polygon:
    """A convex polygon that lies well within the image."""
    x, y = st.floats(250, 750), st.floats(250, 550)
    points = draw(st.lists(st.tuples(x, y), min_size=3, max_size=12))
    hull = shapely.convex_hull(shapely.MultiPoint(points))
    assume(isinstance(hull, Polygon) and hull.area > 400)
    return cast("Polygon", hull)


def area_of(shape: Polygon) -> Area:
    return Area.of(shapely.get_coordinates(shape.exterior)[:-1])


# -- all of them -----------------------------------------------------------------------------------


@settings(max_examples=100, deadline=None)
@given(masks(), st.sampled_from(OPERATIONS))
def test_what_comes_out_can_be_drawn(mask: tuple[Area, ...], operation: Operation) -> None:
    outcome = done(operation, *mask)
    for area in outcome.areas:
        assert len(area.points) >= 3
        if not isinstance(operation, AS_DRAWN):
            problems = area_problems(area, FRAME)
            assert not problems or isinstance(operation, Repair), problems
            assert polygon(area).is_valid


@FEW
@given(masks(), st.sampled_from(IN_THE_IMAGE))
def test_what_is_computed_lies_in_the_image(mask: tuple[Area, ...], operation: Operation) -> None:
    for area in done(operation, *mask).areas:
        for ring in area.rings:
            assert ring.min() >= 0
            assert (ring <= (1000, 800)).all()


@pytest.mark.parametrize("operation", OPERATIONS, ids=repr)
def test_areas_that_are_not_meant_stay_the_same_objects(operation: Operation) -> None:
    mask = (LONELY, BOW_TIE, RING)
    outcome = done(operation, *mask, chosen=frozenset({1}))
    if operation.takes_all:
        return
    assert outcome.areas[0] is LONELY
    assert outcome.areas[-1] is RING
    assert outcome.before == (BOW_TIE,)
    assert outcome.after == outcome.areas[1:-1]
    assert outcome.chosen == frozenset(range(1, len(outcome.areas) - 1))


@pytest.mark.parametrize("operation", OPERATIONS, ids=repr)
def test_work_that_nobody_wants_ends(operation: Operation) -> None:
    class GoneError(Exception):
        pass

    def stop() -> None:
        raise GoneError

    if isinstance(operation, FillHoles | Flip):
        return  # too quick to be stopped
    with pytest.raises(GoneError):
        perform(operation, Document(FRAME, (SQUARE,)), frozenset(), stop)


@pytest.mark.parametrize("operation", OPERATIONS, ids=repr)
def test_an_empty_mask_is_no_trouble(operation: Operation) -> None:
    outcome = done(operation)
    assert outcome.is_change == isinstance(operation, Invert)


# -- grow and shrink -------------------------------------------------------------------------------


@FEW
@given(convex(), st.floats(0.5, 60))
def test_what_grows_and_shrinks_again_is_what_it_was(shape: Polygon, amount: float) -> None:
    for sharp in (False, True):
        bigger = done(Grow(amount, sharp), area_of(shape))
        (again,) = done(Grow(-amount, sharp), *bigger.areas).areas
        assert shapely.hausdorff_distance(polygon(again), shape) < 1


@FEW
@given(convex(), st.floats(0.5, 60))
def test_growing_covers_every_place_within_the_distance(shape: Polygon, amount: float) -> None:
    (bigger,) = done(Grow(amount), area_of(shape)).areas
    assert polygon(bigger).buffer(0.2).covers(shape.buffer(amount, quad_segs=32))
    assert shape.buffer(amount + 0.2, quad_segs=64).covers(polygon(bigger))


@FEW
@given(masks(), st.floats(1, 30))
def test_growing_takes_nothing_away_and_shrinking_adds_nothing(
    mask: tuple[Area, ...], amount: float
) -> None:
    before = covered(mask).intersection(WHOLE)
    bigger, smaller = (covered(done(Grow(way * amount), *mask).areas) for way in (1, -1))
    assert before.difference(bigger.buffer(0.2)).area < 0.1
    assert smaller.difference(before.buffer(0.2)).area < 0.1


def test_sharp_corners_stay_and_round_ones_are_rounded() -> None:
    (sharp,) = done(Grow(8, sharp=True), SQUARE).areas
    assert sorted(map(tuple, sharp.points.tolist())) == [(92, 92), (92, 208), (208, 92), (208, 208)]
    (soft,) = done(Grow(8), SQUARE).areas
    assert len(soft.points) > 12
    assert polygon(soft).area == pytest.approx(116 * 116 - (16 * 16 - math.pi * 64), abs=4)


def test_neighbours_shrink_as_one_thing() -> None:
    (one,) = done(Grow(-10), SQUARE, NEIGHBOUR).areas
    assert polygon(one).equals(shapely.box(110, 110, 290, 190))


def test_the_border_of_the_image_is_no_outline() -> None:
    (strip,) = done(Grow(-10), rectangle((0, 0, 1000, 100))).areas
    assert polygon(strip).equals(shapely.box(0, 0, 1000, 90))
    (all_of_it,) = done(Grow(-10), rectangle((-50, -50, 1050, 900))).areas
    assert polygon(all_of_it).equals(WHOLE)


def test_what_is_too_thin_vanishes() -> None:
    outcome = done(Grow(-60), SQUARE, LONELY, rectangle((300, 300, 500, 500)))
    assert len(outcome.areas) == 1
    assert not done(Grow(-60), SQUARE).areas


def test_a_hole_closes_when_its_area_grows() -> None:
    assert len(done(Grow(9), RING).areas[0].holes) == 1
    assert not done(Grow(11), RING).areas[0].holes


# -- smooth and simplify ---------------------------------------------------------------------------


@FEW
@given(st.lists(st.floats(0.6, 1.0), min_size=5, max_size=60), st.floats(0.5, 12))
def test_no_outline_moves_farther_than_it_is_smoothed(radii: list[float], strength: float) -> None:
    turn = 2 * math.pi / len(radii)
    star = Area.of(
        [(500 + 220 * r * math.cos(i * turn), 400 + 220 * r * math.sin(i * turn))
         for i, r in enumerate(radii)]
    )  # fmt: skip
    (smooth,) = done(Smooth(strength), star).areas
    before, after = polygon(star).exterior, polygon(smooth).exterior
    places = shapely.points(shapely.get_coordinates(shapely.segmentize(after, 1)))
    assert shapely.distance(places, before).max() <= strength
    places = shapely.points(shapely.get_coordinates(shapely.segmentize(before, 1)))
    assert shapely.distance(places, after).max() <= strength


def test_steps_of_pixels_become_a_slope() -> None:
    steps = [(200 + i // 2 * 4, 200 + (i + 1) // 2 * 4) for i in range(100)]
    staircase = Area.of([(200, 600), *((x, 800 - y) for x, y in steps), (400, 600)])
    (smooth,) = done(Smooth(4), staircase).areas
    assert smooth.vertex_count < staircase.vertex_count / 2
    along = polygon(smooth).exterior
    middle = [(200 + t, 600 - t) for t in range(40, 160)]
    distances = shapely.distance(shapely.points(middle), along)
    assert np.ptp(distances) < 0.6


def test_a_smooth_strip_still_reaches_the_border() -> None:
    (strip,) = done(Smooth(10), rectangle((0, 0, 1000, 100))).areas
    assert polygon(strip).symmetric_difference(shapely.box(0, 0, 1000, 100)).area < 50


def test_small_areas_are_not_smoothed_away() -> None:
    dot = ellipse((100, 100, 112, 112))
    (smooth,) = done(Smooth(40), dot).areas
    assert polygon(smooth).area > polygon(dot).area * 0.8


@FEW
@given(areas(FRAME, max_holes=1), st.floats(0.1, 20))
def test_simplifying_keeps_the_outline_near_and_invents_no_vertex(
    area: Area, tolerance: float
) -> None:
    (simple,) = done(Simplify(tolerance), area).areas
    assert simple.vertex_count <= area.vertex_count
    if polygon(area).is_valid:
        assert polygon(simple).is_valid
    for ring, old in zip(simple.rings, area.rings, strict=True):
        assert {*map(tuple, ring.tolist())} <= {*map(tuple, old.tolist())}


def test_simplifying_a_lasso_leaves_few_vertices() -> None:
    lasso = ellipse((100, 100, 500, 500))
    (simple,) = done(Simplify(3), lasso).areas
    assert simple.vertex_count < lasso.vertex_count / 2
    assert polygon(simple).exterior.hausdorff_distance(polygon(lasso).exterior) <= 3


# -- whole areas -----------------------------------------------------------------------------------


@FEW
@given(masks())
def test_inverting_leaves_what_was_not_covered(mask: tuple[Area, ...]) -> None:
    before, after = covered(mask).intersection(WHOLE), covered(done(Invert(), *mask).areas)
    assert after.area == pytest.approx(800_000 - before.area, abs=1)
    assert after.intersection(before).area < 1


@FEW
@given(masks())
def test_inverting_twice_gives_the_same_cover(mask: tuple[Area, ...]) -> None:
    twice = done(Invert(), *done(Invert(), *mask).areas)
    seen = covered(mask).intersection(WHOLE)
    assert covered(twice.areas).symmetric_difference(seen).area < 1


def test_inverting_means_the_whole_mask_and_makes_holes() -> None:
    (inverted,) = done(Invert(), SQUARE, LONELY, chosen=frozenset({0})).areas
    assert len(inverted.holes) == 2
    (whole,) = done(Invert()).areas
    assert polygon(whole).equals(WHOLE)
    assert not done(Invert(), whole).areas


@FEW
@given(masks())
def test_merging_covers_the_same_with_areas_apart(mask: tuple[Area, ...]) -> None:
    merged = done(Merge(), *mask).areas
    assert covered(merged).symmetric_difference(covered(mask)).area < 1
    sounds = [sound(area) for area in merged]
    for i, one in enumerate(sounds):
        for other in sounds[i + 1 :]:
            assert one.intersection(other).area < 1


def test_merging_takes_the_place_of_the_first_and_leaves_others_alone() -> None:
    merged, lonely = done(Merge(), SQUARE, LONELY, NEIGHBOUR).areas
    assert polygon(merged).equals(shapely.box(100, 100, 300, 200))
    assert lonely is LONELY
    assert not done(Merge(), SQUARE, LONELY).is_change
    corner = rectangle((200, 200, 250, 250))
    assert not done(Merge(), SQUARE, corner).is_change, "a point in common joins nothing"


def test_holes_are_filled() -> None:
    (filled,) = done(FillHoles(), RING).areas
    assert not filled.holes
    assert polygon(filled).area == 10_000
    assert not done(FillHoles(), SQUARE).is_change


def test_clipping_cuts_off_what_sticks_out() -> None:
    (clipped,) = done(ClipToImage(), rectangle((-50, 700, 100, 900))).areas
    assert polygon(clipped).equals(shapely.box(0, 700, 100, 800))
    assert not done(ClipToImage(), rectangle((-50, -50, -10, -10))).areas


@FEW
@given(masks(), st.sampled_from(Axis))
def test_flipping_twice_changes_nothing(mask: tuple[Area, ...], axis: Axis) -> None:
    twice = done(Flip(axis), *done(Flip(axis), *mask).areas).areas
    for area, again in zip(mask, twice, strict=True):
        for ring, other in zip(area.rings, again.rings, strict=True):
            assert np.allclose(ring, other, atol=1e-3)


def test_flipping_turns_areas_over_where_they_lie() -> None:
    arrow = Area.of([(100, 100), (300, 200), (100, 300)])
    (left,) = done(Flip(Axis.HORIZONTAL), arrow).areas
    assert left.points.tolist() == [[300, 100], [100, 200], [300, 300]]
    first, second = done(Flip(Axis.VERTICAL), SQUARE, LONELY).areas
    assert first.bounds() == (100, 500, 200, 600)
    assert second.bounds() == (600, 100, 700, 200)


def test_a_crossing_area_is_repaired() -> None:
    outcome = done(Repair(), SQUARE, BOW_TIE)
    assert outcome.areas[0] is SQUARE
    assert len(outcome.areas) == 3


@FEW
@given(masks())
def test_tidying_makes_any_drawing_valid_without_changing_what_is_seen(
    mask: tuple[Area, ...],
) -> None:
    tidy = done(Tidy(), *mask)
    for area in tidy.areas:
        assert not area_problems(area, FRAME)
    seen = covered(mask).intersection(WHOLE)
    assert covered(tidy.areas).symmetric_difference(seen).area < 1
    again = done(Tidy(), *tidy.areas)
    assert len(again.areas) == len(tidy.areas)


def test_tidying_drops_what_is_drawn_twice() -> None:
    turned = Area.of(np.roll(SQUARE.points[::-1], 2, axis=0))
    twice = Area.of([(0.0, 0.0), (10.0, 10.0)])
    outcome = done(Tidy(), SQUARE, turned, LONELY, twice)
    assert outcome.areas == (SQUARE, LONELY)
    assert outcome.areas[0] is SQUARE
    assert not done(Tidy(), SQUARE, LONELY).is_change


@FEW
@given(areas(FRAME), st.integers(0, 2**32 - 1))
def test_merging_one_area_fills_what_is_seen(area: Area, seed: int) -> None:
    merged = done(Merge(), area, LONELY).areas
    xy = np.random.default_rng(seed).uniform((0, 0), (1000, 800), (20, 2))
    expected = even_odd(area, xy) | even_odd(LONELY, xy)
    border = shapely.union_all([shapely.LinearRing(ring) for ring in area.rings])
    far = shapely.distance(shapely.points(xy), border) > 1
    seen = shapely.contains_xy(covered(merged), *xy.T)
    assert (seen == expected)[far].all()
