"""Areas put together: add, subtract, intersect, clip, coverage."""

from __future__ import annotations

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from shapely.geometry.base import BaseGeometry

from mjgui.core.geometry import (
    Combine,
    area_problems,
    clip,
    combine,
    coverage,
    ellipse,
    rectangle,
    repair,
)
from mjgui.core.model import Area, Frame
from tests.unit.geometry_strategies import areas, polygon

FRAME = Frame(1000, 1000)
LEFT = rectangle((100, 100, 200, 200))
RIGHT = rectangle((400, 100, 500, 200))
BOW_TIE = Area.of([(600, 600), (700, 700), (700, 600), (600, 700)])


def covered(areas: tuple[Area, ...]) -> BaseGeometry:
    return shapely.union_all([polygon(part) for area in areas for part in repair(area)])


def test_adding_a_shape_that_touches_nothing_appends_it_as_drawn() -> None:
    new = Area.of(BOW_TIE.points + 100)
    assert all(
        mine is theirs
        for mine, theirs in zip(
            combine((LEFT, RIGHT), new, Combine.ADD), (LEFT, RIGHT, new), strict=True
        )
    )


def test_adding_merges_what_overlaps_at_the_place_of_the_first() -> None:
    bridge = rectangle((150, 120, 450, 180))
    lonely = rectangle((0, 0, 10, 10))
    merged, kept = combine((LEFT, lonely, RIGHT), bridge, Combine.ADD)
    assert kept is lonely
    assert polygon(merged).area == 100 * 100 * 2 + 200 * 60
    assert not area_problems(merged, FRAME)


def test_adding_merges_along_a_shared_edge_but_not_in_a_single_point() -> None:
    assert len(combine((LEFT,), rectangle((200, 100, 250, 200)), Combine.ADD)) == 1
    first, second = combine((LEFT,), rectangle((200, 200, 250, 250)), Combine.ADD)
    assert first is LEFT
    assert second.bounds() == (200, 200, 250, 250)


def test_adding_inside_an_area_changes_nothing() -> None:
    assert combine((LEFT,), rectangle((120, 120, 130, 130)), Combine.ADD)[0] is LEFT


def test_adding_into_a_hole_fills_it() -> None:
    (ring,) = combine((LEFT,), rectangle((120, 120, 180, 180)), Combine.SUBTRACT)
    assert len(ring.holes) == 1
    (full,) = combine((ring,), rectangle((110, 110, 190, 190)), Combine.ADD)
    assert full.holes == ()


def test_subtracting_cuts_holes_splits_and_removes() -> None:
    (ring,) = combine((LEFT,), ellipse((120, 120, 180, 180)), Combine.SUBTRACT)
    assert len(ring.holes) == 1
    assert len(combine((LEFT,), rectangle((140, 0, 160, 300)), Combine.SUBTRACT)) == 2
    assert combine((LEFT,), rectangle((0, 0, 300, 300)), Combine.SUBTRACT) == ()


def test_subtracting_leaves_the_others_alone() -> None:
    beside = rectangle((200, 100, 250, 200))
    result = combine((LEFT, BOW_TIE, RIGHT), beside, Combine.SUBTRACT)
    assert [a is b for a, b in zip(result, (LEFT, BOW_TIE, RIGHT), strict=True)] == [True] * 3
    result = combine((LEFT, BOW_TIE), rectangle((620, 600, 680, 700)), Combine.SUBTRACT)
    assert result[0] is LEFT
    assert len(result) == 3
    assert all(not area_problems(area, FRAME) for area in result)


def test_intersecting_keeps_what_lies_in_the_shape() -> None:
    result = combine((LEFT, RIGHT, BOW_TIE), rectangle((90, 90, 450, 210)), Combine.INTERSECT)
    assert result[0] is LEFT
    assert result[1].bounds() == (400, 100, 450, 200)
    assert len(result) == 2


@pytest.mark.parametrize("how", list(Combine))
def test_a_shape_without_extent_changes_nothing(how: Combine) -> None:
    line = Area.of([(0, 0), (500, 500), (1000, 1000)])
    assert combine((LEFT, RIGHT), line, how) == (LEFT, RIGHT)


@pytest.mark.parametrize("how", list(Combine))
def test_a_degenerate_area_does_no_harm(how: Combine) -> None:
    nothing = Area.of([])
    result = combine((nothing, LEFT), rectangle((50, 50, 150, 150)), how)
    assert (nothing in result) == (how is not Combine.INTERSECT)


@given(
    st.lists(areas(FRAME, max_holes=1), max_size=4),
    areas(FRAME, max_holes=1),
    st.sampled_from(Combine),
)
def test_combining_covers_what_the_sets_do(before: list[Area], shape: Area, how: Combine) -> None:
    after = combine(before, shape, how)
    old, tool = covered(tuple(before)), covered((shape,))
    if tool.is_empty:
        assert after == tuple(before)
        return
    expected = {
        Combine.ADD: shapely.union,
        Combine.SUBTRACT: shapely.difference,
        Combine.INTERSECT: shapely.intersection,
    }[how](old, tool)
    wrong = shapely.symmetric_difference(covered(after), expected).area
    assert wrong <= 0.03 * (old.length + tool.length + 1)
    for area in after:
        if not any(area is known for known in (*before, shape)):
            assert polygon(area).is_valid
            assert polygon(area).area > 0


@given(areas(FRAME))
def test_clipping_leaves_nothing_outside(area: Area) -> None:
    box = shapely.box(0, 0, FRAME.width, FRAME.height)
    parts = clip(area, FRAME)
    for part in parts:
        assert box.buffer(1e-6).covers(polygon(part) if part is not area else box)
    wrong = shapely.symmetric_difference(covered(parts), covered((area,)).intersection(box)).area
    assert wrong <= 0.02 * (box.length + 1)


def test_what_lies_inside_is_clipped_to_itself() -> None:
    assert clip(LEFT, FRAME)[0] is LEFT
    assert clip(rectangle((-50, -50, -10, -10)), FRAME) == ()
    (part,) = clip(rectangle((-50, 900, 50, 1100)), FRAME)
    assert part.bounds() == (0, 900, 50, 1000)


def test_coverage_counts_overlaps_once_and_the_outside_not_at_all() -> None:
    assert coverage((), FRAME) == 0
    assert coverage((LEFT, LEFT, rectangle((150, 100, 250, 200))), FRAME) == 0.015
    assert coverage((rectangle((-500, 0, 500, 1000)),), FRAME) == 0.5
    assert coverage((rectangle((-500, -500, 5000, 5000)),), FRAME) == 1
    assert coverage((BOW_TIE,), FRAME) == pytest.approx(0.005)
    assert coverage((Area.of([]), Area.of([(1, 1)])), FRAME) == 0
